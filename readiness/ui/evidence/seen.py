"""What tables showed beside what people told, for every page that has room for it."""

from __future__ import annotations

import streamlit as st

from readiness.model.assessment import TableCheck, TakenOver
from readiness.model.response import CandidateProblem
from readiness.present.data.evidence_beside import Beside, beside, status_beside
from readiness.present.data.evidence_words import say
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import called
from readiness.ui import autosave, components, state
from readiness.ui.results.tables import opening, plain_table
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import tables


def seen_and_told(found: Findings) -> None:
    """A section with every checked table, to read; nothing if there is none."""
    if not found.checked_problems:
        return
    components.section(said(tables.WHAT_WE_SAW_BESIDE_WHAT), said(tables.FROM_TABLES_THAT_WERE_CHECKED))
    for problem, check in found.checked_problems:
        st.html(_verdict(problem, check))
        rows = [(line.name, line.told_words, line.seen_words) for line in beside(found.rubric, problem, check)]
        heads, caption = (
            (said(tables.WHAT_COUNTS), said(tables.YOU_TOLD_US), said(tables.TABLE_SHOWS)),
            said(tables.told_and_seen(name=called(problem.name))),
        )
        components.html(opening(caption, plain_table(heads, rows, caption)))
        components.note(status_beside(found, check.report))


def compare(found: Findings, problem: CandidateProblem, check: TableCheck) -> None:
    """The same for one problem, with a button beside each difference; nothing is taken over without a press."""
    components.section(
        said(tables.WHAT_YOU_TOLD_US_BESIDE),
        said(tables.RANKING_RESTS_ON_WHAT_YOU),
    )
    for line in beside(found.rubric, problem, check):
        _line(problem, check, line)
    components.note(status_beside(found, check.report))


def _verdict(problem: CandidateProblem, check: TableCheck) -> str:
    where = said(tables.checked_table(table=check.table, checked_on=check.checked_on, name=called(problem.name)))
    words = say(check.report)
    texts = f"<h3>{esc(words.headline)}</h3><p>{esc(words.meaning)}</p>"
    return f'<div class="ev-seen"><p class="num">{esc(where)}</p>{texts}</div>'


def _line(problem: CandidateProblem, check: TableCheck, line: Beside) -> None:
    with st.container(key=f"beside-{line.criterion}", horizontal=True, vertical_alignment="center"):
        st.html(
            f'<div class="ev-beside"><h3>{esc(line.name)}</h3><dl><div><dt>{esc(said(tables.YOU_TOLD_US))}'
            f"</dt><dd>{esc(line.told_words)}</dd></div><div><dt>{esc(said(tables.TABLE_SHOWS))}</dt><dd>"
            f'{esc(line.seen_words)}<span class="quiet">{esc(line.because)}</span></dd></div></dl></div>'
        )
        if line.differs and st.button(said(tables.TAKE_THIS_LEVEL_OVER), key=f"take-{line.criterion}"):
            _take_over(problem, check, line)
        elif line.taken is not None and st.button(
            said(tables.back_words(words=_words(line.taken.before))), key=f"back-{line.criterion}"
        ):
            _store(problem, {**problem.criteria, line.criterion: line.taken.before})


def _take_over(problem: CandidateProblem, check: TableCheck, line: Beside) -> None:
    """Keep what was told so far with the check, then let the level of the table stand for it."""
    if line.seen is None:
        return
    before = problem.criteria.get(line.criterion) if line.taken is None else line.taken.before
    taken = TakenOver(criterion=line.criterion, before=before, level=line.seen, on=state.today())
    noted = check.with_taken_over(taken)
    if autosave.keep("evidence", problem.id, noted, title=called(problem.name), words=lambda value: str(value.table)):
        _store(problem, {**problem.criteria, line.criterion: line.seen})


def _words(level: object) -> str:
    return said(tables.PART_WHAT_YOU_TOLD_US) if level is not None else said(tables.PART_NO_ANSWER)


def _store(problem: CandidateProblem, criteria: dict[str, object]) -> None:
    told = {criterion: level for criterion, level in criteria.items() if level is not None}
    changed = CandidateProblem.model_validate({**dict(problem), "criteria": told})
    name = called(problem.name)
    if autosave.keep("problem", problem.id, changed, title=name, words=lambda value: called(value.name)):
        st.rerun()
