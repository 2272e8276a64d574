"""The results that are kept already, each with its problem."""

from __future__ import annotations

import streamlit as st

from readiness.model.assessment import TableCheck
from readiness.model.response import CandidateProblem
from readiness.present import day_words, list_words
from readiness.present.data.evidence_words import say
from readiness.present.findings import Findings
from readiness.present.problems.told_apart import told_apart
from readiness.present.problems.unnamed import called
from readiness.ui import autosave, components, state
from readiness.ui.evidence import result, seen
from readiness.ui.evidence.keeping import PART, in_words
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import tables

KEPT = "kept"
"""In the address: show what is kept with the problem `p`, and ask for no table."""
_REMOVED = "removed-check"


def asked_for(found: Findings) -> tuple[CandidateProblem, TableCheck] | None:
    """The kept result that the address asks for."""
    if KEPT not in st.query_params:
        return None
    wanted = st.query_params.get("p")
    return next((each for each in found.checked_problems if each[0].id == wanted), None)


def show(found: Findings, problem: CandidateProblem, check: TableCheck) -> None:
    """A kept result as it was, beside what people told."""
    words = say(check.report)
    kicker = said(tables.evidence_name(name=called(problem.name), table=check.table, checked_on=check.checked_on))
    components.heading(words.headline.removesuffix("."), words.meaning, kicker)
    with st.container(key="table-answer"):
        result.three_questions(words)
        result.problems(words)
        result.details(check.report, words)
        seen.compare(found, problem, check)
    with st.container(key="table-again", horizontal=True):
        if st.button(said(tables.CHECK_ANOTHER_TABLE), key="check-another", type="primary"):
            state.go("evidence", p=problem.id)


def draw(found: Findings) -> None:
    """One row for each kept result, with ways to look at it and to remove it; removing can be taken back."""
    _offer_undo()
    if not found.checked_problems:
        return
    components.section(said(tables.RESULTS_THAT_ARE_KEPT))
    names = told_apart(found.response.problems)
    for problem, check in found.checked_problems:
        with st.container(key=f"kept-{problem.id}", horizontal=True, vertical_alignment="center"):
            words = say(check.report)
            st.html(
                f'<div class="ev-kept"><h3>{esc(names[problem.id])}</h3><p>{esc(words.headline)}</p>'
                f'<p class="num">{esc(list_words.quoted(check.table))}, {day_words.day(check.checked_on)}</p></div>'
            )
            if st.button(said(tables.SHOW), key=f"show-{problem.id}"):
                state.go("evidence", p=problem.id, **{KEPT: "1"})
            if st.button(said(tables.REMOVE), key=f"remove-{problem.id}") and autosave.keep(
                PART, problem.id, None, title=called(problem.name), words=in_words
            ):
                st.session_state[_REMOVED] = state.required(), problem.id, check
                st.rerun()


def _offer_undo() -> None:
    owner, problem, check = st.session_state.get(_REMOVED, ("", "", None))
    if check is None or owner != state.required():
        return
    with components.panel("removed-check"), st.container(key="removed-check-row", horizontal=True):
        st.html(f'<p role="status">{esc(said(tables.result_of_is_removed(table=str(check.table))))}</p>')
        if st.button(said(tables.BRING_IT_BACK), key="undo-check") and autosave.keep(
            PART, problem, check, title=check.table
        ):
            del st.session_state[_REMOVED]
            st.rerun()
