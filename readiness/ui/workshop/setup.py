"""Setting a workshop up, or changing it: names or not, groups and their sections, the smallest number shown."""

from __future__ import annotations

import hashlib
import secrets
from typing import cast, get_args

import streamlit as st

from readiness.model.workshop import Language, WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.present.group.invitations import only_what_is_sent
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
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.workshop import archive, deleting
from readiness.ui.workshop import held as leading
from readiness.words import said
from readiness.words.offered import name_of
from readiness.words.say import workshop as say

_LEAST = (3, 4, 5)
_NAMES = {False: say.WITHOUT_NAMES, True: say.WITH_NAMES_EVERYBODY_AGREES_BEFORE}
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
    title = unsent.line(said(say.TITLE_AS_PEOPLE_SEE), known.title, key=f"title:{place}", max_chars=120)
    is_named = unsent.choice(
        lambda start: st.radio(
            said(say.HOW_ARE_ANSWERS_SHOWN),
            list(_NAMES),
            index=int(start),
            format_func=lambda each: said(_NAMES[each]),
            key=f"names:{place}",
            persist_state="session",
        ),
        known.is_named,
        key=f"names:{place}",
    )
    least = unsent.choice(
        lambda start: st.segmented_control(
            said(say.SMALLEST_NUMBER_OF_PEOPLE_WHOSE),
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
    answer_by = unsent.day(said(say.ANSWERS_WANTED), known.answer_by, key=f"by:{place}")
    components.note(said(say.WISH_PRINTED_ON_EVERY_INVITATION))
    language = _language(known, place)
    if far := only_what_is_sent(language):
        components.note(far)
    with st.expander(said(say.YOUR_OWN_WORDS_IN_INVITATION), key=f"fold-own-words-{place}"):
        own = _own_words(known, place)
    groups = _groups(known, place)
    if not is_named:
        alone = resting_on_one(_asked_of_one(groups), least)
        if alone:
            components.note(alone)
    action = said(say.SAVE) if held is not None else said(say.OPEN_THE_WORKSHOP)
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
    components.section(said(say.ANOTHER_WORKSHOP_LIKE_THIS_ONE), said(say.SAME_GROUPS_PROMISE_AND_WORDS))
    if st.button(said(say.OPEN_ANOTHER_LIKE), key=f"repeat:{held.id}"):
        leading.choose(repeat_workshop(state.workspace(), held).id)
        messages.tell(said(say.ANOTHER_WORKSHOP_IS_OPEN_GIVE))
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
    components.note(said(say.ANSWERS_HAVE_BEEN_SHOWN_UNDER))
    place = _place(held)
    title = unsent.line(said(say.TITLE_AS_PEOPLE_SEE), held.settings.title, key=f"title:{place}", max_chars=120)
    if st.button(said(say.SAVE), key=f"save-settings:{place}", type="primary"):
        if not is_done(lambda: rename_workshop(state.workspace(), held, title)):
            return
        unsent.hand_in_of(place)
        messages.tell(said(say.SAVED))
        st.rerun()


def _own_words(known: WorkshopSettings, place: str) -> dict[str, str]:
    """Who signs, whom to ask, and why people are asked, in one's own words; empty fields leave ours."""
    return {
        "sender": unsent.line(said(say.WHO_SIGNS), known.sender, key=f"sender:{place}", max_chars=120),
        "contact": unsent.line(
            said(say.WHOM_TO_ASK),
            known.contact,
            key=f"contact:{place}",
            max_chars=200,
        ),
        "own_text": unsent.area(
            said(say.WHY_PEOPLE_ARE_ASKED), known.own_text, key=f"own-text:{place}", height=110, max_chars=1_000
        ),
    }


def _language(known: WorkshopSettings, place: str) -> Language:
    return unsent.choice(
        lambda start: st.selectbox(
            said(say.LANGUAGE_OF_INVITATION),
            get_args(Language),
            index=get_args(Language).index(start),
            format_func=name_of,
            key=f"language:{place}",
            persist_state="session",
            placeholder=said(say.CHOOSE_ONE),
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
        said(say.GROUPS),
        said(say.EACH_GROUP_ANSWERS_WHAT),
    )
    found = [_group(known.group_by_id.get(slug), slug, place) for slug in slugs]
    if len(slugs) < _MOST_GROUPS and st.button(said(say.ADD_GROUP), key=f"add-group:{place}"):
        st.session_state[f"groups:{place}"] = (*slugs, f"group-{secrets.token_hex(3)}")
        st.rerun()
    return found


def _group(known: WorkshopGroup | None, slug: str, place: str) -> dict[str, object]:
    dimensions = {each.id: each.name for each in state.library().questionnaire.dimensions}
    with st.container(key=f"group-row-{slug}-{place.replace(':', '-')}"):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            name = unsent.line(said(say.GROUP), known.name if known else "", key=f"name:{slug}:{place}", max_chars=60)
            is_leading = unsent.choice(
                lambda start: st.checkbox(
                    said(say.THESE_ARE_LEADERS), value=start, key=f"leading:{slug}:{place}", persist_state="session"
                ),
                bool(known and known.is_leading),
                key=f"leading:{slug}:{place}",
            )
            if st.button(said(say.REMOVE), key=f"remove:{slug}:{place}", type="tertiary"):
                groups = st.session_state[f"groups:{place}"]
                st.session_state[f"groups:{place}"] = tuple(each for each in groups if each != slug)
                st.rerun()
        sections = unsent.choice(
            lambda start: tuple(
                st.pills(
                    said(say.sections_name(name=md(name) or said(say.PART_THIS_GROUP))),
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
    messages.tell(said(say.SAVED) if held is not None else said(say.WORKSHOP_IS_OPEN))
    st.rerun()
