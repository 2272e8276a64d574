"""Ways in: codes and links for groups, and a personal link for each colleague who answers in their own time."""

from __future__ import annotations

import streamlit as st

from readiness.present.group import workshop_words
from readiness.services.records import NotThere, Refused
from readiness.services.workshop_invitations import (
    Invitation,
    Reminder,
    addresses,
    codes,
    invite,
    remind,
    renew_code,
    renew_link,
    set_codes_open,
    still_leading,
)
from readiness.services.workshop_progress import PersonProgress, live_view
from readiness.services.workshops import Held
from readiness.ui import components, state, unsent
from readiness.ui.navigation import page
from readiness.ui.safe import esc, md
from readiness.ui.workshop import lead, letters, links, mails
from readiness.words import said
from readiness.words.say import workshop as say

_EVERYONE = "everyone"


def draw(held: Held) -> None:
    """Codes first, then personal links, then who was invited."""
    links.tell_if_out_of_reach()
    _tell_if_overdue(held)
    components.section(said(say.CODES), said(say.WHO_JOINS_WITH_FIRST_ONE))
    for code in codes(state.workspace(), held):
        _code(held, code.group, code.code, is_open=code.is_open)
    sends = said(say.THEY_CAN_BE_SENT) if mails.is_set_up() else said(say.APP_ITSELF_SENDS_NOTHING)
    components.section(said(say.PERSONAL_LINKS), said(say.for_colleagues_who_answer(sends=sends)))
    mails.tell_if_wrong()
    _make_links(held)
    _invited(held)
    lead.draw(held)


def _tell_if_overdue(held: Held) -> None:
    wanted = held.settings.answer_by
    if wanted is not None and held.stage == "answering":
        words = workshop_words.overdue_words(wanted, state.today())
        if words:
            components.note(words)


def _code(held: Held, group: str, code: str, *, is_open: bool) -> None:
    found = held.settings.group_by_id.get(group)
    name = found.name if found is not None else said(say.EVERYBODY)
    with st.container(key=f"code-{group}"):
        state_word = "" if is_open else components.badge("open", said(say.CLOSED))
        components.html(
            f'<div class="crow"><h3>{esc(name)}</h3><b class="code">{esc(links.spaced(code))}</b>{state_word}</div>'
        )
        if is_open:
            st.code(links.join_link(code, held.settings.language), language=None, wrap_lines=True)
        with st.container(horizontal=True):
            if st.button(said(say.CLOSE) if is_open else said(say.OPEN_AGAIN), key=f"code-switch-{group}"):
                set_codes_open(state.workspace(), held, is_open=not is_open, group=group)
                st.rerun()
            if st.button(said(say.NEW_CODE), key=f"code-new-{group}"):
                renew_code(state.workspace(), held, group)
                st.rerun()
            query = {"a": held.assessment_id, "w": held.id, "view": "sheet", "group": group}
            st.page_link(page("room"), label=md(said(say.page_to_print(name=name))), query_params=query)


def _make_links(held: Held) -> None:
    names = {group.id: group.name for group in held.settings.groups}
    chosen = f"invite-group:{held.id}"
    group = unsent.choice(
        lambda start: st.selectbox(
            said(say.GROUP),
            list(names),
            index=list(names).index(start),
            format_func=names.__getitem__,
            key=chosen,
            persist_state="session",
            placeholder=said(say.CHOOSE_ONE),
        ),
        next(iter(names)),
        key=chosen,
        options=names,
    )
    field = f"invite-names:{held.id}"
    text = unsent.area(
        said(say.NAMES_OR_EMAIL_ADDRESSES_ONE),
        key=field,
        height=110,
        max_chars=20_000,
    )
    components.note(said(say.ANSWERS_WILL_BE_SHOWN) if held.settings.is_named else said(say.NAMES_ONLY_TELL_YOU_WHO))
    if st.button(said(say.MAKE_LINKS), key="invite-go", type="primary"):
        try:
            made = invite(state.workspace(), held, group, text.splitlines())
        except Refused as refused:
            components.notice("problem", refused.sentence, refused.mend)
            return
        st.session_state[_key(held)] = [*_made(held), *made]
        unsent.hand_in(field)
        unsent.decide(chosen)
        st.rerun()
    if shown := still_leading(state.workspace(), _made(held)):
        _show_links(held, shown)


def _show_links(held: Held, made: list[Invitation]) -> None:
    components.note(said(say.COPY_THESE_NOW_EACH_LINK))
    letters.draw(held, "invitation", [letters.of_invitation(held, each) for each in made])


def _invited(held: Held) -> None:
    """Who was invited and how far they are, with a reminder for all who are not done."""
    people = sorted((p for p in live_view(state.workspace(), held).people if p.name), key=lambda p: p.name.casefold())
    if not people:
        return
    names, mails = {each.id: each.name for each in held.settings.groups}, addresses(state.workspace(), held)
    takes_part = lead.tell_if_taking_part(held)
    rows = [
        (
            p.name,
            names.get(p.group, ""),
            mails.get(p.id, ""),
            _told(p, takes_part=takes_part),
        )
        for p in people
    ]
    components.section(said(say.WHO_HAS_ANSWERED))
    columns = (said(say.NAME), said(say.GROUP), said(say.EMAIL), said(say.ANSWERS))
    components.table(columns, rows, said(say.INVITED_PEOPLE_AND_HOW_MANY))
    _new_link(held, {p.id: p.name for p in people})
    waiting = {p.id: p.name for p in people if not p.is_done}
    if waiting and held.stage == "answering":
        _reminders(held, waiting)
    _made_again(held)


def _told(person: PersonProgress, *, takes_part: bool) -> str:
    """How far somebody is; to who takes part as well, as the others would learn it in the room."""
    if takes_part:
        return said(say.DONE) if person.is_done else said(say.NOT_DONE)
    return said(say.of_answered(answered=person.answered, asked=person.asked))


def _new_link(held: Held, names: dict[str, str]) -> None:
    """One more link for one person, at one click; the one before is dead."""
    with st.expander(said(say.NEW_LINK_FOR_ONE_PERSON), key="fold-new-link"):
        components.note(said(say.EARLIER_LINK_IS_DEAD))
        for who, name in names.items():
            if st.button(md(said(say.new_link(name=name))), key=f"link-new-{who}", type="tertiary"):
                _show_new_link(held, who)


def _show_new_link(held: Held, who: str) -> None:
    try:
        made = renew_link(state.workspace(), held, who)
    except NotThere as gone:
        components.notice("problem", gone.sentence, gone.mend)
        return
    st.session_state[_again(held)] = [made]
    # The link before it may be shown above; it is dead.
    st.rerun()


def _reminders(held: Held, waiting: dict[str, str]) -> None:
    """Who is to be reminded, all of them at first, and the messages with a further link each."""
    key = f"remind-who:{held.id}"
    chosen = unsent.choice(
        lambda start: tuple(
            st.multiselect(
                said(say.REMIND), list(waiting), default=list(start), format_func=waiting.__getitem__, key=key,
                persist_state="session", placeholder=said(say.CHOOSE),
            )
        ),
        tuple(waiting),
        key=key,
        options=waiting,
    )  # fmt: skip
    if st.button(said(say.MAKE_REMINDERS), key="remind-go", disabled=not chosen):
        st.session_state[_again(held)] = list(remind(state.workspace(), held, chosen))
        st.rerun()


def _made_again(held: Held) -> None:
    """The links that were made last in place of others, as long as this tab is open."""
    made: list[Reminder] = still_leading(state.workspace(), st.session_state.get(_again(held), []))
    if not made:
        return
    if any(each.is_taken for each in made):
        components.note(said(say.EACH_LINK_IS_NEW_EARLIER))
    letters.draw(held, "reminder", [letters.of_reminder(held, each) for each in made])


def _again(held: Held) -> str:
    return f"made-again:{held.id}"


def _made(held: Held) -> list[Invitation]:
    found = st.session_state.get(_key(held), [])
    return found if isinstance(found, list) else []


def _key(held: Held) -> str:
    return f"invited:{held.id}"
