"""Keeping the result beside a problem: what is kept is shown first, and names of columns can be left out."""

from __future__ import annotations

from datetime import date

import streamlit as st

from readiness.model.assessment import ActionEdit, TableCheck
from readiness.model.base import MAX_LINE
from readiness.model.evidence import EvidenceReport
from readiness.model.evidence_step import next_step
from readiness.model.json_text import json_text
from readiness.model.response import CandidateProblem
from readiness.present.data.evidence_words import next_action, say
from readiness.present.problems.unnamed import called
from readiness.services import evidence
from readiness.ui import autosave, components, unsent
from readiness.ui.evidence.tables_in_work import TableInWork, forget
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.say import tables

PART = "evidence"
STEP_PART = "action-edit"
KEPT_TEXT = tables.EVERYTHING_THAT_WILL_BE_KEPT


def draw(work: TableInWork, report: EvidenceReport, problem: CandidateProblem, today: date) -> None:
    """Name, columns to leave unnamed, everything that would be kept, and the button that keeps it."""
    components.section(
        said(tables.KEEP_IT_WITH_PROBLEM),
        said(tables.ONLY_THIS_SUMMARY_IS_KEPT),
    )
    with st.container(key="table-keeping"):
        _form(work, report, problem, today)


def _form(work: TableInWork, report: EvidenceReport, problem: CandidateProblem, today: date) -> None:
    name = unsent.line(said(tables.WHAT_DO_YOU_CALL), work.name, key=work.widget_key("name"), max_chars=MAX_LINE)
    hidden = st.multiselect(
        said(tables.COLUMN_NAMES_TO_LEAVE_OUT),
        [column.name for column in report.columns],
        key=work.widget_key("hidden"),
        placeholder=said(tables.NONE_EVERY_NAME_IS_KEPT),
    )
    components.note(said(tables.NAME_OF_COLUMN_CAN_ITSELF))
    before = autosave.value(PART, problem.id)
    kept = TableCheck(
        table=name or said(tables.TABLE),
        checked_on=today,
        report=evidence.without_names(report, tuple(hidden)),
        taken_over=before.taken_over if isinstance(before, TableCheck) else (),
    )
    with st.expander(said(tables.SHOW_EVERYTHING), key="fold-kept"):
        text = json_text(kept.model_dump(mode="json"), indent=2)
        # A box that scrolls must be reachable by keyboard, which st.code is not.
        st.html(f'<pre class="ev-all" tabindex="0" role="region" aria-label="{said(KEPT_TEXT)}">{esc(text)}</pre>')
    is_kept = before == kept
    with st.container(key="table-keep", horizontal=True, vertical_alignment="center"):
        pressed = st.button(
            said(tables.KEEP_THIS_RESULT), key=work.widget_key("keep"), type="primary", disabled=is_kept
        )
        if is_kept:
            components.note(said(tables.KEPT_BESIDE_PROBLEM))
    if pressed and _keep_step(kept, problem):
        is_kept = autosave.keep(PART, problem.id, kept, title=called(problem.name), words=in_words)
    if is_kept and work.noted is not None:
        forget(work.assessment_id)
        work.noted = None
    if pressed and is_kept:
        st.rerun()


def _keep_step(check: TableCheck, problem: CandidateProblem) -> bool:
    """Keep the name of the next step, so that the roadmap can still name it when the check is gone."""
    code, title = next_step(check.report).code(problem.id), next_action(check.report)
    edit = autosave.value(STEP_PART, code) or ActionEdit()
    named = edit.with_title(plain(title))
    return autosave.keep(STEP_PART, code, named, title=title, words=lambda edit: str(edit.title))


def in_words(check: object) -> str:
    """A kept check in a sentence."""
    return f"{check.table}: {say(check.report).headline}" if isinstance(check, TableCheck) else said(tables.NOTHING)
