"""The page without an open problem: the ranking, or an invitation while there is nothing to rank."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.present import phrases
from readiness.present.problems.told_apart import told_apart
from readiness.ui import autosave, components, ordered, state
from readiness.ui.problems import problem_entries, ranking, weights

INVITATION = (
    "Look for work that eats hours: copying, checking, sorting, guessing numbers in a spreadsheet. Ask who does it and "
    "how they would notice that it went better. Two to five problems are enough."
)
NOTHING_TOLD = (
    "Nothing has been entered here yet. A draft is not ranked, and not in the results or the report, until it has a "
    "name or an answer."
)


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
    if components.empty_state("problems", "Capture the first problem", INVITATION, "Add a problem"):
        problem_entries.add_new()
    _drafts()
    found = state.findings()
    kinds, examples = found.rubric.problems.type_by_id, problem_entries.example_problems()
    # A pack of one's own may know other types of problems.
    if any(problem.type not in kinds for problem in examples):
        return
    components.section(
        "Or start from examples",
        "They come from invented organizations and are marked as examples. Copy them, look around, remove them later.",
    )
    components.listing(
        (problem.name, f"{kinds[problem.type].name}. {problem.interview.decision or problem.notes}")
        for problem in examples
    )
    if st.button("Copy the three examples", key="problem-examples"):
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
        if st.button("Add a problem", key="problem-add", type="primary"):
            problem_entries.add_new()
        autosave.mark()
    ordered.offer_undo(problem_entries.PART)


def _drafts() -> None:
    """What somebody has begun without telling anything of it: to go on with, or to take off."""
    drafts = problem_entries.drafts()
    if not drafts:
        return
    components.section(f"{phrases.capital(phrases.count(len(drafts), 'draft'))}, not counted", NOTHING_TOLD)
    for draft in drafts:
        with ordered.entry_row(problem_entries.PART, draft):
            if st.button("Name it", key=f"draft-open-{draft.id}"):
                problem_entries.open_problem(draft.id)
            ordered.removal_button(problem_entries.PART, draft)


def _manage() -> None:
    """The order of entry, which decides between equals only, and removing."""
    problems = problem_entries.counted()
    names = told_apart(problems)
    with st.expander("Sort or remove problems"):
        components.note("The order of entry decides only between problems that are otherwise equal.")
        for place, problem in enumerate(problems):
            with ordered.entry_row(problem_entries.PART, problem, names[problem.id]):
                if place and st.button("Move up", key=f"problem-up-{problem.id}"):
                    trouble = ordered.swap(problem_entries.PART, problem.id, problems[place - 1].id)
                    if trouble is None:
                        st.rerun()
                    components.notice("problem", trouble.sentence, trouble.mend)
                ordered.removal_button(problem_entries.PART, problem)
