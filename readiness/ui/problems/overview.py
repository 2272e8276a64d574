"""The page without an open problem: the ranking, or an invitation while there is nothing to rank."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.present.problems.told_apart import told_apart
from readiness.ui import autosave, components, ordered, state
from readiness.ui.problems import problem_entries, ranking, weights
from readiness.words import said
from readiness.words.say import problems_page as say

INVITATION = say.LOOK_FOR_WORK_THAT_EATS
NOTHING_TOLD = say.NOTHING_HAS_BEEN_ENTERED_HERE


def show() -> None:
    """Everything about the list; the headline is written last, from what is stored by then."""
    top = st.container()
    if problem_entries.counted():
        _ranked(top)
    else:
        _empty(top)


def _empty(top: DeltaGenerator) -> None:
    with top:
        ranking.head(state.findings())
    ordered.offer_undo(problem_entries.PART)
    if components.empty_state("problems", said(say.CAPTURE_FIRST_PROBLEM), said(INVITATION), said(say.ADD_PROBLEM)):
        problem_entries.add_new()
    _drafts()
    found = state.findings()
    kinds, examples = found.rubric.problems.type_by_id, problem_entries.example_problems()
    # A pack of one's own may know other types of problems.
    if any(problem.type not in kinds for problem in examples):
        return
    components.section(
        said(say.OR_START_FROM_EXAMPLES),
        said(say.THEY_COME_FROM_INVENTED_ORGANIZATIONS),
    )
    components.listing(
        (problem.name, f"{kinds[problem.type].name}. {problem.interview.decision or problem.notes}")
        for problem in examples
    )
    if st.button(said(say.COPY_THREE_EXAMPLES), key="problem-examples"):
        problem_entries.add_examples()
        st.rerun()


def _ranked(top: DeltaGenerator) -> None:
    order, rest = st.container(), st.container()
    with rest:
        weights.show(state.findings())
    found = state.findings()
    with top:
        ranking.head(found)
    with order:
        ranking.listing(found)
        _add_button()
        _drafts()
        _manage()
        ranking.picture(found)
        ranking.first_steps(found)
        ranking.certainty(found)


def _add_button() -> None:
    with st.container(key="problem-tools", horizontal=True):
        if st.button(said(say.ADD_PROBLEM), key="problem-add", type="primary"):
            problem_entries.add_new()
        autosave.mark()
    ordered.offer_undo(problem_entries.PART)


def _drafts() -> None:
    """What somebody has begun without telling anything of it: to go on with, or to take off."""
    drafts = problem_entries.drafts()
    if not drafts:
        return
    components.section(said(say.not_counted(drafts=len(drafts))), said(NOTHING_TOLD))
    for draft in drafts:
        with ordered.entry_row(problem_entries.PART, draft):
            if st.button(said(say.NAME), key=f"draft-open-{draft.id}"):
                problem_entries.open_problem(draft.id)
            ordered.removal_button(problem_entries.PART, draft)


def _manage() -> None:
    """The order of entry, which decides between equals only, and removing."""
    problems = problem_entries.counted()
    names = told_apart(problems)
    with st.expander(said(say.SORT_OR_REMOVE_PROBLEMS), key="fold-sort-problems"):
        components.note(said(say.ORDER_OF_ENTRY_DECIDES_ONLY))
        for place, problem in enumerate(problems):
            with ordered.entry_row(problem_entries.PART, problem, names[problem.id]):
                if place and st.button(said(say.MOVE_UP), key=f"problem-up-{problem.id}"):
                    trouble = ordered.swap(problem_entries.PART, problem.id, problems[place - 1].id)
                    if trouble is None:
                        st.rerun()
                    components.notice("problem", trouble.sentence, trouble.mend)
                ordered.removal_button(problem_entries.PART, problem)
