"""What the room decides beside the questions: a sentence, who does it and by which day, recorded as it is said."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import streamlit as st

from readiness.model.minutes import MinuteItem
from readiness.present.group import minutes_words as words
from readiness.services.minutes import LONGEST, bring_back, meeting_of, record_decision, remove_decision
from readiness.services.workshops import Held
from readiness.ui import components, messages, state, unsent
from readiness.ui.refusals import is_done
from readiness.ui.safe import md
from readiness.ui.workshop import lead
from readiness.words import said
from readiness.words.say import workshop as say

_ASKED = "undecide-asked"
_REMOVED = "undecided"
_FIELDS = ("decision", "decision-owner", "decision-by")


def recording(held: Held) -> None:
    """What was decided so far, each with a way to take it out, and the fields for the next one."""
    components.section(said(say.DECISIONS_AND_PROMISES), said(say.WHAT_ELSE_ROOM_DECIDES))
    here, leads = words.of_meeting(state.opened().assessment.minutes, meeting_of(held)), lead.leads_now(held)
    for item in here:
        if item.kind == "decision":
            _decision(held, item, may_remove=leads)
    if not leads:
        lead.tell_if_led_by_another(held)
        return
    _removed(held)
    place = held.id
    text = unsent.line(said(say.WHAT_WAS_DECIDED), key=f"decision:{place}", max_chars=LONGEST)
    with st.container(key="decision-who", horizontal=True, vertical_alignment="bottom"):
        owner = unsent.line(said(say.WHO_DOES_IT_LEAVE), key=f"decision-owner:{place}", max_chars=LONGEST)
        by = unsent.day(said(say.BY_WHICH_DAY), None, key=f"decision-by:{place}")
    if st.button(said(say.ADD_TO_MINUTES), key=f"decide:{place}", type="primary"):
        _record(held, text, owner, by)


def promised_before(held: Held) -> None:
    """What earlier workshops promised and is not marked as done: the first thing to ask about."""
    questionnaire = state.library().questionnaire
    left = words.from_before(state.opened().assessment.minutes, meeting_of(held))
    if left:
        components.section(said(words.LAST_TIME), said(say.ASK_ABOUT_THESE_FIRST_WHAT))
        components.table(
            tuple(map(said, words.OWED_COLUMNS)),
            [words.owed_row(questionnaire, each, state.today()) for each in left],
            said(say.WHAT_EARLIER_WORKSHOPS_PROMISED),
        )


def _decision(held: Held, item: MinuteItem, *, may_remove: bool) -> None:
    told = words.sentence(state.library().questionnaire, item)
    with st.container(key=f"decided-{item.id}", horizontal=True, vertical_alignment="center"):
        st.markdown(md(told))
        if may_remove and st.button(md(said(say.remove_told(told=told))), key=f"undecide:{item.id}", type="tertiary"):
            st.session_state[_ASKED] = item.id
    question = said(say.TAKE_THIS_OUT_OF_MINUTES)
    if st.session_state.get(_ASKED) == item.id and components.ask_first("undecide", question, said(say.YES_REMOVE)):
        _do(partial(remove_decision, state.workspace(), held, item.id), removed=item)


def _removed(held: Held) -> None:
    """What was taken out last, with the way back."""
    item = st.session_state.get(_REMOVED)
    if not isinstance(item, MinuteItem) or item.meeting != meeting_of(held):
        return
    with st.container(key="undecided", horizontal=True, vertical_alignment="center"):
        st.markdown(md(said(say.removed_sentence(sentence=words.sentence(state.library().questionnaire, item)))))
        if st.button(said(say.BRING_IT_BACK), key=f"redecide:{item.id}"):
            _do(partial(bring_back, state.workspace(), held, item), removed=None)


def _do(step: Callable[[], None], *, removed: MinuteItem | None) -> None:
    """Take a decision out or bring it back; `removed` is what can be brought back from then on."""
    if not is_done(step):
        return
    st.session_state[_REMOVED] = removed
    st.rerun()


def _record(held: Held, text: str, owner: str, by: date | None) -> None:
    if not is_done(lambda: record_decision(state.workspace(), held, text, owner=owner, by=by)):
        return
    unsent.hand_in(*(f"{name}:{held.id}" for name in _FIELDS[:2]))
    unsent.decide(f"{_FIELDS[2]}:{held.id}")
    st.session_state.pop(f"{_FIELDS[2]}:{held.id}", None)
    messages.tell(said(say.IN_MINUTES))
    st.rerun()
