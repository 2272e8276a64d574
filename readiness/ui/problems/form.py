"""The form about one problem: five steps, the way between them, and where the problem stands after each answer."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.model.response import CandidateProblem
from readiness.present.price import problem_price
from readiness.present.problems import problem_words
from readiness.ui import autosave, components, kept_elements, navigation, ordered, state, tab_note
from readiness.ui.problems import fields, problem_entries, ranking
from readiness.ui.problems.marks import class_badge
from readiness.ui.problems.steps import STEPS, own_data_name
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import problems_page as say

_STEP = "step"  # in the address, so that after a restart the fields are there that the browser shows


_NEXT = {1: pages.NEXT_WORTH, 2: pages.NEXT_FEASIBLE, 3: pages.NEXT_DETAILS, 4: pages.NEXT_OWN_DATA}
"""What the button says that leads to a step."""


def show(problem: CandidateProblem) -> None:
    """Questions first, then everything that leads away from them: what was typed is stored before the page moves."""
    step = _named_step()
    top, choice = st.container(), st.container()
    name, purpose, ask = STEPS[step]
    with st.container(key="problem-form"):
        components.section(f"{step + 1}. {said(name)}", said(purpose))
        after = problem_entries.keep(problem, **ask(state.findings(), problem))
        if fields.took_an_offer(problem, _offers()):
            autosave.anew()
        if step == 0:
            _price(after)
    with top:
        leaves = _head(after, step)
    wanted = _steps(choice, step)
    wanted = _back_and_next(step, wanted)
    removes = st.button(said(say.REMOVE_THIS_PROBLEM), key="problem-remove", type="tertiary")
    if removes:
        ordered.remove(problem_entries.PART, after)
    if removes or leaves or wanted >= len(STEPS):
        st.query_params.pop(_STEP, None)
        problem_entries.close()
    if wanted != step:
        st.query_params[_STEP] = str(wanted + 1)
        st.rerun()


def _offers() -> tuple[str, ...]:
    """The fields for which something that was told elsewhere may be offered."""
    rubric = state.library().rubric
    data = (own_data_name(each.question) for each in rubric.data_status.facets)
    return (*rubric.problems.criterion_by_id, *data)


def _price(problem: CandidateProblem) -> None:
    """What the numbers told so far make of it, and what that hangs on."""
    found = state.findings()
    rows = problem_price.rows(found, problem.id)
    if not rows:
        return
    components.section(said(say.WHAT_THAT_MAKES))
    components.listing(rows)
    for words in (problem_price.only_hours(found, problem.id), problem_price.hangs_on(found, problem.id)):
        if words:
            components.note(words)


def _named_step() -> int:
    """The step that the address names, counted from 0; the first one if it names none."""
    named = st.query_params.get(_STEP, "")
    return int(named) - 1 if named in {str(number + 1) for number in range(len(STEPS))} else 0


def _head(problem: CandidateProblem, step: int) -> bool:
    """Name, standing and the way back; whether the way back was pressed."""
    with st.container(key="problem-back", horizontal=True):
        components.start_at_top(f"{problem.id} {step}")
        leaves = st.button(said(say.ALL_PROBLEMS), key="problem-leave", type="tertiary", icon=":material/arrow_back:")
        autosave.mark()
    found = state.findings()
    ranked = next((each for each in found.outcome.ranking.problems if each.id == problem.id), None)
    components.heading(*_title(problem), kicker=said(say.CANDIDATE_PROBLEM))
    if ranked is not None:
        components.html(
            f'<div class="stand">{class_badge(ranked)}<p>{esc(problem_words.where_it_stands(found, ranked))}</p></div>'
        )
        components.listing(problem_words.data_rows(found, ranked))
        if step != len(STEPS) - 1 and problem_words.waits_for_its_data(found, ranked):
            to = {problem_entries.ADDRESS: problem.id, _STEP: str(len(STEPS))}
            with st.container(key="problem-its-data"):
                kept_elements.link(navigation.link_to("problems"), said(say.TELL_OF_ITS_DATA), a=state.required(), **to)
        ranking.check_link(ranked.id, ranked.name)
        if ranked.is_judged:
            ranking.why(found, problem.id)
    return leaves


def _title(problem: CandidateProblem) -> tuple[str, str]:
    """What the page is called, and what to know of a problem that does not count yet."""
    if problem.is_draft:
        return said(say.NEW_PROBLEM), said(say.DRAFT_IT_COUNTS_AS_SOON)
    return ordered.title(problem_entries.PART, problem), ""


def _steps(place: DeltaGenerator, step: int) -> int:
    """All steps as a row to jump to; returns the one pressed, or the present one."""
    wanted = step
    with place, st.container(key="problem-steps", horizontal=True):
        for number, (name, _, _) in enumerate(STEPS):
            is_here = number == step
            label = f"{number + 1}. {said(name)}"
            if st.button(label, key=f"problem-step-{number}", type="primary" if is_here else "secondary"):
                wanted = number
    return wanted


def _back_and_next(step: int, wanted: int) -> int:
    """The two buttons below the questions; the last step leads back to the list."""
    is_last = step == len(STEPS) - 1
    ahead = said(say.SEE_RANKING) if is_last else said(_NEXT[step + 1])
    with st.container(key="problem-walk", horizontal=True):
        back = bool(step) and st.button(said(say.BACK), key="problem-previous")
        forward = st.button(ahead, key="problem-next", type="primary")
    # Who presses twice on a page that is slow to come would else pass over a step that they never saw.
    if (back or forward) and tab_note.shows_this_step():
        return step - 1 if back else step + 1
    return wanted
