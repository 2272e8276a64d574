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
    question. The answers about data (`main_data`) stand for what no criterion says where every such criterion was told
    and none has another level: then they are about this problem. As long as one is not told, nobody knows whether they
    are, and what is left is not known. So telling less never says more of a problem.
    """
    own, asked = problem.facets or DataFacets(), _asked_by_criteria(problem, rubric)
    levels = {facet: level for facet, level in asked.items() if isinstance(level, int)}
    if has_own_facets(own):
        return own.filled_with({facet: level for facet, level in levels.items() if getattr(own, facet) is None})
    if len(levels) < len(asked) or any(main_data[facet] not in (None, level) for facet, level in levels.items()):
        return own.filled_with(levels)
    if all(main_data[facet] is not None for facet in levels):
        return None
    shared = {facet: level for facet, level in main_data.items() if level is not None}
    return own.filled_with({**shared, **levels})


def _asked_by_criteria(problem: CandidateProblem, rubric: Rubric) -> dict[Facet, Level | Literal["dont-know"] | None]:
    """What was told of each facet that a criterion asks for too."""
    facet_of = {each.question: each.facet for each in rubric.data_status.facets}
    return {
        facet_of[each.levels_of]: problem.criteria.get(each.id)
        for each in rubric.problems.criteria
        if each.levels_of in facet_of
    }
