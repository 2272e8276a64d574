"""Setting a workshop up, or changing it: names or not, groups and their sections, the smallest number shown."""

from __future__ import annotations

import hashlib
import secrets
from typing import cast

import streamlit as st

from readiness.model.workshop import WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.present.group.invitations import LANGUAGE_NAMES, only_what_is_sent
from readiness.present.group.workshop_words import resting_on_one, too_few_in_all
from readiness.services.records import Refused
from readiness.services.workshops import (
    Held,
    change_settings,
    open_workshop,
    proposed_settings,
    rename_workshop,
    repeat_workshop,
    settings_from,
)
from readiness.ui import components, messages, state, unsent
from readiness.ui.safe import md
from readiness.ui.workshop import archive, deleting
from readiness.ui.workshop import held as leading

_LEAST = (3, 4, 5)
_NAMES = {False: "Without names", True: "With names: everybody agrees before the first answer"}
_MOST_GROUPS = 20
_OPENED = "workshops-opened"


def draw(held: Held | None) -> None:
    """All settings, stored by one button; None sets up a new workshop."""
    if held is not None and held.is_archived:
        _another(held)
        deleting.draw(held)
        return
    if held is not None and held.stage != "answering":
        _name_alone(held)
        _another(held)
        archive.draw(held)
        deleting.draw(held)
        return
    known = held.settings if held is not None else proposed_settings(state.library().questionnaire)
    place = _place(held) if held is not None else _new_place()
    title = unsent.line("Title, as people see it", known.title, key=f"title:{place}", max_chars=120)
    is_named = unsent.choice(
        lambda start: st.radio(
            "How are answers shown?",
            list(_NAMES),
            index=int(start),
            format_func=_NAMES.__getitem__,
            key=f"names:{place}",
            persist_state="session",
        ),
        known.is_named,
        key=f"names:{place}",
    )
    least = unsent.choice(
        lambda start: st.segmented_control(
            "Smallest number of people whose answers are shown",
            _LEAST,
            default=start,
            required=True,
            key=f"least:{place}",
            persist_state="session",
        ),
        known.least,
        key=f"least:{place}",
    )
    if not is_named:
        components.note(too_few_in_all(least))
    answer_by = unsent.day("Answers wanted by", known.answer_by, key=f"by:{place}")
    components.note("A wish, printed on every invitation. It closes nothing: you do, by showing answers.")
    language = _language(known, place)
    if language != "en":
        components.note(only_what_is_sent(language))
    with st.expander("Your own words in the invitation"):
        own = _own_words(known, place)
    groups = _groups(known, place)
    if not is_named:
        alone = resting_on_one(_asked_of_one(groups), least)
        if alone:
            components.note(alone)
    action = "Save" if held is not None else "Open the workshop"
    if st.button(action, key=f"save-settings:{place}", type="primary"):
        given: dict[str, object] = {
            "title": title,
            "is_named": is_named,
            "least": least,
            "answer_by": answer_by,
            "language": language,
            "groups": groups,
            **own,
        }
        _save(held, given)
    if held is not None:
        _another(held)
        archive.draw(held)
        deleting.draw(held)


def _asked_of_one(groups: list[dict[str, object]]) -> list[tuple[str, str]]:
    """The sections that one group alone is asked: name of the section, name of the group."""
    found = []
    for dimension in state.library().questionnaire.dimensions:
        asked = [each for each in groups if dimension.id in cast("tuple[str, ...]", each["sections"])]
        if len(asked) == 1 and len(groups) > 1:
            found.append((dimension.name, str(asked[0]["name"])))
    return found


def _another(held: Held) -> None:
    components.section("Another workshop like this one", "The same groups, promise and words; nobody is invited yet.")
    if st.button("Open another like this", key=f"repeat:{held.id}"):
        leading.choose(repeat_workshop(state.workspace(), held).id)
        messages.tell("Another workshop is open. Give it a title of its own.")
        st.rerun()


def _new_place() -> str:
    """The fields of each new workshop have other names, so that a second press on its way opens no second workshop."""
    return f"new-{st.session_state.get(_OPENED, 0)}:{state.required()}"


def _place(held: Held) -> str:
    """Other settings that are stored give the fields other names; the way into the archive and back does not."""
    told = held.settings.archived(is_archived=False).model_dump_json()
    return f"{held.id}:{hashlib.sha256(told.encode()).hexdigest()[:12]}"


def _name_alone(held: Held) -> None:
    """Once answers are shown only the title can still be changed: everything else is what people were promised."""
    components.note(
        "Answers have been shown under these groups, this promise and this day, so only the title can still be "
        "changed. To ask in another way, open another workshop."
    )
    place = _place(held)
    title = unsent.line("Title, as people see it", held.settings.title, key=f"title:{place}", max_chars=120)
    if st.button("Save", key=f"save-settings:{place}", type="primary"):
        try:
            rename_workshop(state.workspace(), held, title)
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        unsent.hand_in_of(place)
        messages.tell("Saved")
        st.rerun()


def _own_words(known: WorkshopSettings, place: str) -> dict[str, str]:
    """Who signs, whom to ask, and why people are asked, in one's own words; empty fields leave ours."""
    return {
        "sender": unsent.line("Who signs it", known.sender, key=f"sender:{place}", max_chars=120),
        "contact": unsent.line(
            "Whom to ask, or to tell that answers are to be deleted",
            known.contact,
            key=f"contact:{place}",
            max_chars=200,
        ),
        "own_text": unsent.area(
            "Why people are asked", known.own_text, key=f"own-text:{place}", height=110, max_chars=1_000
        ),
    }


def _language(known: WorkshopSettings, place: str) -> str:
    return unsent.choice(
        lambda start: st.selectbox(
            "Language of the invitation",
            list(LANGUAGE_NAMES),
            index=list(LANGUAGE_NAMES).index(start),
            format_func=LANGUAGE_NAMES.__getitem__,
            key=f"language:{place}",
            persist_state="session",
            placeholder="Choose one",
        ),
        known.language,
        key=f"language:{place}",
    )


def _groups(known: WorkshopSettings, place: str) -> list[dict[str, object]]:
    """The groups as rows to edit; new ones can be added and others left out."""
    stored = tuple(group.id for group in known.groups)
    slugs = unsent.choice(
        lambda start: st.session_state.setdefault(f"groups:{place}", start), stored, key=f"groups:{place}"
    )
    components.section(
        "Groups",
        "Each group answers what it can judge; change it as you like. Join codes are for one group or for everybody.",
    )
    found = [_group(known.group_by_id.get(slug), slug, place) for slug in slugs]
    if len(slugs) < _MOST_GROUPS and st.button("Add a group", key=f"add-group:{place}"):
        st.session_state[f"groups:{place}"] = (*slugs, f"group-{secrets.token_hex(3)}")
        st.rerun()
    return found


def _group(known: WorkshopGroup | None, slug: str, place: str) -> dict[str, object]:
    dimensions = {each.id: each.name for each in state.library().questionnaire.dimensions}
    with st.container(key=f"group-row-{slug}-{place.replace(':', '-')}"):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            name = unsent.line("Group", known.name if known else "", key=f"name:{slug}:{place}", max_chars=60)
            is_leading = unsent.choice(
                lambda start: st.checkbox(
                    "These are leaders", value=start, key=f"leading:{slug}:{place}", persist_state="session"
                ),
                bool(known and known.is_leading),
                key=f"leading:{slug}:{place}",
            )
            if st.button("Remove", key=f"remove:{slug}:{place}", type="tertiary"):
                groups = st.session_state[f"groups:{place}"]
                st.session_state[f"groups:{place}"] = tuple(each for each in groups if each != slug)
                st.rerun()
        sections = unsent.choice(
            lambda start: tuple(
                st.pills(
                    f"Sections for {md(name) or 'this group'}",
                    list(dimensions),
                    selection_mode="multi",
                    default=list(start),
                    format_func=lambda each: md(dimensions[each]),
                    key=f"sections:{slug}:{place}",
                    persist_state="session",
                )
            ),
            tuple(known.sections) if known else tuple(dimensions),
            key=f"sections:{slug}:{place}",
            options=dimensions,
        )
    ordered = tuple(each for each in dimensions if each in sections)
    return {"id": slug, "name": name, "sections": ordered, "is_leading": is_leading}


def _save(held: Held | None, given: dict[str, object]) -> None:
    workspace = state.workspace()
    try:
        settings = settings_from(given)
        if held is None:
            made = open_workshop(workspace, state.required(), settings)
        else:
            made = change_settings(workspace, held, settings)
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    leading.choose(made.id)
    place = _place(held) if held is not None else _new_place()
    unsent.hand_in_of(place)
    st.session_state.pop(f"groups:{place}", None)
    if held is None:
        st.session_state[_OPENED] = st.session_state.get(_OPENED, 0) + 1
        st.query_params["part"] = "invite"
    messages.tell("Saved" if held is not None else "The workshop is open")
    st.rerun()
