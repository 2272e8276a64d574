"""The candidate problems of an assessment: finding, adding, copying from an example, storing."""

from __future__ import annotations

import secrets
from typing import Any

import streamlit as st

from readiness.model.base import MAX_LINE
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import CandidateProblem, Organization
from readiness.present.problems import problem_words
from readiness.services.exchanging import examples
from readiness.ui import autosave, ordered, state
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.say import problems_page as say

PART = "problem"
ADDRESS = "problem"
"""The name in the page's address that says which problem is open."""
_DRAFT = "problem-draft"
EXAMPLES = (
    ("regional-logistics", "late-delivery"),
    ("community-clinic", "missed-visits"),
    ("retail-chain", "reorder-points"),
)
"""A problem that is ready, one that needs something first, and one that a fixed rule solves."""
ANYWHERE = tuple(("regional-logistics", slug) for slug in ("demand-forecast", "invoice-entry", "mail-routing"))
"""What organizations of all kinds have."""


def problems() -> list[CandidateProblem]:
    """Every candidate problem in order of entry."""
    return ordered.entries(PART)


def counted() -> list[CandidateProblem]:
    """The problems of which something is told; only these are ranked."""
    return [problem for problem in problems() if not problem.is_draft]


def drafts() -> list[CandidateProblem]:
    """The problems that somebody has added without telling anything of them so far."""
    return [problem for problem in problems() if problem.is_draft]


def opened() -> CandidateProblem | None:
    """The problem that the address names, if it is there."""
    wanted = st.query_params.get(ADDRESS)
    return next((problem for problem in problems() if problem.id == wanted), None)


def open_problem(slug: str) -> None:
    """Show the form of one problem."""
    st.query_params[ADDRESS] = slug
    st.rerun()


def close() -> None:
    """Go back to the list."""
    st.query_params.pop(ADDRESS, None)
    st.rerun()


def keep(before: CandidateProblem, **changes: Any) -> CandidateProblem:
    """Store a problem with the given fields changed, and return it; all others stay as they were."""
    after = CandidateProblem.model_validate({**dict(before), **changes})
    autosave.keep(PART, before.id, after, title=ordered.title(PART, before), words=problem_words.in_words)
    return after


def add(problem: CandidateProblem) -> bool:
    """Put a problem at the end of the list; whether it is stored."""
    title = ordered.title(PART, problem)
    return autosave.keep(PART, problem.id, problem, title=title, words=problem_words.in_words)


def add_new() -> None:
    """Put a draft on the list and open its form; a draft of this tab that was left untouched is opened again."""
    memory = f"{_DRAFT}:{state.required()}"
    slug = st.session_state.get(memory)
    if slug not in {draft.id for draft in drafts()}:
        # Another tab may add one in the same moment.
        slug = f"new-problem-{secrets.token_hex(4)}"
        add(CandidateProblem(id=slug, name=""))
        st.session_state[memory] = slug
    open_problem(slug)


def example_problems() -> tuple[CandidateProblem, ...]:
    """Three problems of the invented organizations, marked as examples.

    Those of one in the sector that was told, what any has where none is in it, and of three where no sector was told.
    """
    told = autosave.value("organization", "organization")
    sector = told.sector if isinstance(told, Organization) else ""
    invented = {example.slug: example.response for example in examples(state.workspace())}
    known = {slug: each.problems for slug, each in invented.items()}
    asked = state.library().questionnaire
    alike = next((slug for slug, each in invented.items() if _is_alike(asked, sector, each.organization.sector)), None)
    of_one = tuple((alike, each.id) for each in known[alike][: len(EXAMPLES)]) if alike is not None else ANYWHERE
    found = []
    for organization, slug in of_one if sector else EXAMPLES:
        original = next(problem for problem in known[organization] if problem.id == slug)
        found.append(original.with_name(plain(said(say.example_named(name=original.name)))[:MAX_LINE]))
    return tuple(found)


def _is_alike(asked: Questionnaire, sector: str, other: str) -> bool:
    """Whether both are in one of the sectors that the questions know, or say the same."""
    known = asked.sector_of(sector)
    return sector == other or (known is not None and known == asked.sector_of(other))


def add_examples() -> None:
    """Copy the three examples to the list."""
    for example in example_problems():
        add(example.with_id(ordered.new_id(PART, example.name)))
