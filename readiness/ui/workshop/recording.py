"""Recording what the room agreed: a level with its reason, or who brings evidence by when."""

from __future__ import annotations

import streamlit as st

from readiness.model.pooled import Consensus
from readiness.model.questionnaire import Question
from readiness.present.group import minutes_words
from readiness.present.group import workshop_words as words
from readiness.services.minutes import meeting_of
from readiness.services.records import Conflict, Refused
from readiness.services.workshop_room import Room, agree
from readiness.ui import components, seen_values, state, unsent
from readiness.ui.safe import md
from readiness.ui.seen_values import SeenValue
from readiness.words import said
from readiness.words.say import workshop as say

_OPEN = "open"
_LONGEST = 300
_FIELDS = ("agreed", "reason", "seen", "owner", "until")


def draw(room: Room, question: Question) -> None:
    """A form-like panel. Nothing is stored before the button is pressed, and then only over what was seen.

    What is typed stays until then, also while another page or question is looked at.
    """
    known = room.agreed.get(question.id)
    seen = seen_values.of(_seen(room, question), room.versions.get(("consensus", question.id), 0))
    with st.container(key="recording"):
        told = words.agreed_words(question, known) if known is not None else ""
        components.section(said(say.RECORD_WHAT_ROOM_AGREED), said(say.recorded_told(told=told)) if told else "")
        _tell_promised(room, question)
        chosen = _choice(room, question, known)
        reason = unsent.line(
            said(say.WHY_IN_ONE_LINE),
            known.reason if known else "",
            max_chars=_LONGEST,
            key=_key(room, question, "reason"),
        )
        given = (
            _open(room, question, known, reason) if chosen == _OPEN else _level(room, question, known, reason, chosen)
        )
        if st.button(said(say.RECORD), key=f"record:{question.id}", type="primary"):
            _record(room, question, given, seen)


def _tell_promised(room: Room, question: Question) -> None:
    """What an earlier workshop promised on this question, and that it is not lost by what is recorded now."""
    left = minutes_words.from_before(state.opened().assessment.minutes, meeting_of(room.held))
    for item in (each for each in left if each.question == question.id):
        told = minutes_words.sentence(state.library().questionnaire, item)
        components.note(said(say.promised_last_time_it_stays(told=told)))


def _choice(room: Room, question: Question, known: Consensus | None) -> str | None:
    labels = {str(number): md(level.short) for number, level in enumerate(question.levels)}
    labels[_OPEN] = said(say.LEAVE_IT_OPEN_WE_NEED)
    before = None if known is None else _OPEN if known.level is None else str(known.level)
    key = _key(room, question, "agreed")
    return unsent.choice(
        lambda start: st.radio(
            said(say.ROOM_AGREES),
            list(labels),
            index=list(labels).index(start) if start is not None else None,
            format_func=labels.__getitem__,
            key=key,
            persist_state="session",
            width="stretch",
        ),
        before,
        key=key,
        options=labels,
    )


def _level(
    room: Room, question: Question, known: Consensus | None, reason: str, chosen: str | None
) -> Consensus | None:
    evidence = unsent.line(
        said(say.WHAT_COULD_YOU_SEE_NAME),
        known.evidence if known else "",
        max_chars=_LONGEST,
        key=_key(room, question, "seen"),
    )
    if chosen is None:
        return None
    return Consensus(question=question.id, level=int(chosen), reason=reason[:_LONGEST], evidence=evidence[:_LONGEST])


def _open(room: Room, question: Question, known: Consensus | None, reason: str) -> Consensus:
    owner = unsent.line(
        said(say.WHO_BRINGS_EVIDENCE),
        known.open_owner if known else "",
        max_chars=_LONGEST,
        key=_key(room, question, "owner"),
    )
    until = unsent.day(said(say.BY_WHEN), known.open_by if known else None, key=_key(room, question, "until"))
    typed_before = known.open_until if known and until is None else ""
    if typed_before:
        components.note(said(say.noted_before_as_choose_day(typed_before=typed_before)))
    components.note(said(words.LEAVING_OPEN))
    return Consensus(
        question=question.id,
        level=None,
        reason=reason[:_LONGEST],
        open_owner=owner[:_LONGEST],
        open_by=until,
        open_until=typed_before,
    )


def _record(room: Room, question: Question, given: Consensus | None, seen: SeenValue) -> None:
    if given is None:
        components.notice("problem", said(say.CHOOSE_LEVEL_FIRST), said(say.OR_LEAVE_QUESTION_OPEN))
        return
    try:
        result = agree(
            state.workspace(), room, given, expected_version=seen.stored if isinstance(seen.stored, int) else 0
        )
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    if isinstance(result, Conflict):
        theirs = Consensus.model_validate(result.theirs)
        components.notice(
            "problem",
            said(say.SOMEBODY_ELSE_RECORDED_SOMETHING),
            said(say.press_record_once_more(agreed_words=words.agreed_words(question, theirs))),
        )
        seen.stored = result.theirs_version
        return
    seen.stored = result.version
    unsent.decide(*(_key(room, question, name) for name in _FIELDS))
    st.rerun()


def _seen(room: Room, question: Question) -> str:
    return _key(room, question, "agreed-version")


def _key(room: Room, question: Question, name: str) -> str:
    """What is typed stays for the whole session, so it is told from what belongs to another workshop."""
    return f"{name}:{question.id}:{room.held.id}"
