"""A finished action asks for the answers that it changes, and records each of them at one press that can be undone."""

from __future__ import annotations

import streamlit as st

from readiness.present.findings import Findings
from readiness.present.plan.done_answers import NewAnswer, answers_to_record
from readiness.present.plan.plan_row import PlanRow
from readiness.services.keeping import undoable
from readiness.services.records import Refused
from readiness.ui import autosave, components, messages, state
from readiness.ui.safe import esc, md
from readiness.words import said
from readiness.words.say import roadmap as say

_RECORDED = "rm-recorded"


def ask_for_answers(found: Findings, row: PlanRow) -> None:
    """What to record now that the action is done, and what was recorded just now, with a way back."""
    if row.status != "done":
        return
    asked = answers_to_record(found, row.id)
    recorded: dict[str, NewAnswer] = st.session_state.setdefault(_RECORDED, {})
    mine = {place: each for place, each in recorded.items() if place.startswith(f"{state.required()}:{row.id}:")}
    if not asked and not mine:
        return
    with st.container(key=f"rm-ask-{row.id}"):
        for each in asked:
            _ask(row, each)
        for place, each in mine.items():
            if each not in asked:
                _take_back(row, place, each)


def _ask(row: PlanRow, asked: NewAnswer) -> None:
    words = said(say.done_does_this_answer_change(asked=asked.asked, now=asked.now))
    components.html(f'<p class="rm-ask">{esc(words)}</p>')
    if not st.button(md(said(say.record_then(then=asked.then))), key=f"rm-record-{row.id}-{asked.key}"):
        return
    if autosave.keep(asked.part, asked.key, asked.value, title=asked.asked, words=_words):
        st.session_state[_RECORDED][f"{state.required()}:{row.id}:{asked.key}"] = asked
        st.rerun()


def _take_back(row: PlanRow, place: str, asked: NewAnswer) -> None:
    """A way back for as long as nobody has changed the answer since."""
    reach = ((asked.part, asked.key),)
    named = undoable(state.workspace(), state.required(), reach)
    if named is None or autosave.value(asked.part, asked.key) != asked.value:
        return
    components.html(f'<p class="rm-ask">{esc(said(say.recorded_asked(asked=asked.asked, then=asked.then)))}</p>')
    if not st.button(
        md(said(say.undo_then(then=asked.then))), key=f"rm-unrecord-{row.id}-{asked.key}", type="tertiary"
    ):
        return
    try:
        autosave.undo(named, reach)
    except Refused as refused:
        messages.tell(f"{md(refused.sentence)} {md(refused.mend)}")
        return
    st.session_state[_RECORDED].pop(place, None)
    st.rerun()


def _words(value: object) -> str:
    return said(say.YES) if value is True else said(say.part_level_told(level=str(getattr(value, "level", ""))))
