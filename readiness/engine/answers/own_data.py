"""What was told of the data of one candidate problem, whichever question asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from readiness.engine.answers.reading import has_own_facets
from readiness.model.base import Facet, Level
from readiness.model.response import CandidateProblem, DataFacets
from readiness.model.rubric import Rubric


def data_of_problem(
    problem: CandidateProblem, main_data: Mapping[Facet, int | None], rubric: Rubric
) -> DataFacets | None:
    """The facets of the data of a problem; None where those of the whole organization stand for it.

    A facet is what was told of the problem's own data, else the level of the criterion on the scale of the same
    question. Where nothing but criteria was told and one of them has another level than the answers about data
    (`main_data`), these were about something else: none of them stands for the problem, and what is left is not known.
    Where they only say less, they stand for what no criterion says. Who does not know it of this problem has told it
    for none.
    """
    own, told = problem.facets or DataFacets(), _told_by_criteria(problem, rubric)
    levels = {facet: level for facet, level in told.items() if isinstance(level, int)}
    if has_own_facets(own):
        filled = {facet: level for facet, level in levels.items() if getattr(own, facet) is None}
        return own.filled_with(filled)
    if any(main_data[facet] not in (None, level) for facet, level in levels.items()):
        return own.filled_with(levels)
    if all(main_data[facet] is not None for facet in levels) and len(levels) == len(told):
        return None
    shared = {facet: level for facet, level in main_data.items() if level is not None and facet not in told}
    return own.filled_with({**shared, **levels})


def _told_by_criteria(problem: CandidateProblem, rubric: Rubric) -> dict[Facet, Level | Literal["dont-know"]]:
    """What the criteria say of the facets, "dont-know" included."""
    facet_of = {each.question: each.facet for each in rubric.data_status.facets}
    told = {
        facet_of[each.levels_of]: problem.criteria.get(each.id)
        for each in rubric.problems.criteria
        if each.levels_of in facet_of
    }
    return {facet: level for facet, level in told.items() if level is not None}
