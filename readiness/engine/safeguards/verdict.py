"""What safeguards make of the verdict on a problem: no score, rank or phase moves, but it waits for what it needs.

The order stays the one without them, so that answering about safeguards never moves which problem the phase looks at.
"""

from __future__ import annotations

from readiness.engine.safeguards.needs import needed_safeguards
from readiness.model.ranking import SET_ASIDE, RankedProblem, Ranking
from readiness.model.response import Response
from readiness.model.rubric import Rubric


def with_safeguards(ranking: Ranking, response: Response, rubric: Rubric) -> Ranking:
    """The ranking in which no problem is ready that lacks a safeguard it needs, or of which that is not known.

    What is missing adds its action to what comes first; what is not known adds finding out. A problem to buy keeps its
    class, and needs the same before it is signed. A problem that is set aside, or not judged, waits for nothing.
    """
    if not rubric.safeguards:
        return ranking
    by_id = {problem.id: problem for problem in response.problems}

    def judged(ranked: RankedProblem) -> RankedProblem:
        if not ranked.is_judged or ranked.class_ in SET_ASIDE:
            return ranked
        return _with_verdict(ranked.with_safeguards(needed_safeguards(by_id[ranked.id], response, rubric)), rubric)

    return ranking.with_problems(tuple(judged(each) for each in ranking.problems))


def _with_verdict(ranked: RankedProblem, rubric: Rubric) -> RankedProblem:
    missing = [each.action for each in ranked.missing_safeguards]
    is_unknown = bool(ranked.unknown_safeguards or ranked.unknown_flags)
    find_out = [rubric.problems.find_out_action] if is_unknown else []
    waits = bool(missing or is_unknown)
    return ranked.with_safeguards(
        ranked.safeguards,
        class_="do-first" if waits and ranked.class_ == "ready" else ranked.class_,
        prerequisites=tuple(dict.fromkeys((*ranked.prerequisites, *missing, *find_out))),
    )
