"""Taking a double or mistaken seat away: which one, what goes with it, and a question before it goes."""

from __future__ import annotations

import streamlit as st

from readiness.present.group import workshop_words as words
from readiness.services.workshop_invitations import remove_person
from readiness.services.workshop_progress import PersonProgress, live_view
from readiness.services.workshops import Held
from readiness.ui import components, messages, state
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.workshop import lead
from readiness.words import said
from readiness.words.say import workshop as say

_ASKED = "seat-asked"


def draw(held: Held) -> None:
    """All seats, newest first; nothing once answers are shown, since what changes then would tell an answer."""
    people = live_view(state.workspace(), held).people
    takes_part = lead.also_takes_part(held)
    if held.stage != "answering" or not people:
        return
    newest_first = sorted(people, key=_newest)
    # Numbered as they came: a browser sends the words of a choice, so no two may be the same.
    numbers = range(len(people), 0, -1)
    told = {
        each.id: f"{number}. {_words(held, each, tells_answered=not takes_part)}"
        for number, each in zip(numbers, newest_first, strict=True)
    }
    components.section(said(say.REMOVE_SEAT), said(say.FOR_SOMEBODY_WHO_JOINED_TWICE))
    chosen = st.selectbox(
        said(say.SEAT), list(told), format_func=told.__getitem__, key="seat-chosen", placeholder=said(say.CHOOSE_ONE)
    )
    if st.button(said(say.REMOVE_THIS_SEAT), key="seat-remove"):
        st.session_state[_ASKED] = chosen
    asked = next((person for person in people if person.id == st.session_state.get(_ASKED)), None)
    if asked is not None and components.ask_first("seat", _question(told[asked.id], asked), said(say.YES_REMOVE)):
        _remove(held, asked, told[asked.id])


def _newest(person: PersonProgress) -> tuple[bool, float, str]:
    joined = person.joined_at
    return (joined is None, -joined.timestamp() if joined else 0.0, person.name)


def _words(held: Held, person: PersonProgress, *, tells_answered: bool) -> str:
    group = held.settings.group_by_id.get(person.group)
    passed = None if person.joined_at is None else state.workspace().now() - person.joined_at
    minutes = None if passed is None else int(passed.total_seconds() // 60)
    answered = said(say.of_answered(answered=person.answered, asked=person.asked)) if tells_answered else ""
    return words.seat_words(group.name if group else "", person.name, answered, minutes)


def _question(seat: str, person: PersonProgress) -> str:
    lost = said(say.IT_GAVE_NO_ANSWER_YET) if not person.answered else said(say.ITS_ANSWERS_GO)
    return said(say.remove_this_seat_person(seat=seat, lost=lost))


def _remove(held: Held, person: PersonProgress, seat: str) -> None:
    if not is_done(lambda: remove_person(state.workspace(), held, person.id)):
        return
    messages.tell(md(said(say.removed_seat(seat=seat))))
    st.rerun()
