"""From what the rules conclude to the figures that the portfolio keeps."""

from __future__ import annotations

from readiness.model.figures import Figures, FirstProblem, GateFigure, PlacedFigures, ScoreRange
from readiness.model.placement import Placement
from readiness.model.ranking import Ranking
from readiness.present.answering import answered_share
from readiness.present.findings import Findings
from readiness.present.plan.plan_standing import done_of_all
from readiness.present.plan.review import next_review_on


def figures_of(found: Findings) -> Figures:
    """What an assessment comes to, in figures alone: no answer, no note and no person is in them."""
    outcome, response = found.outcome, found.response
    place, who = outcome.placement, response.organization
    done, actions = done_of_all(found)
    target = {gate.id for gate in found.target_gates}
    return Figures(
        assessed_on=response.assessed_on,
        sector=who.sector,
        country=who.country,
        employees=who.employees,
        place=_placed(place) if place else None,
        status=outcome.data_status.level if outcome.data_status.is_known else None,
        scores=tuple(
            ScoreRange(id=each.id, score=each.score, low=each.low, high=each.high)
            for each in outcome.scorecard.dimensions
        ),
        scale=outcome.scorecard.scale,
        gates=tuple(
            GateFigure(id=gate.id, state=gate.state, is_next=gate.id in target)
            for gate in (place.gates if place else ())
        ),
        first_problem=_first(outcome.ranking),
        done=done,
        actions=actions,
        completeness=answered_share(outcome.scorecard.completeness),
        last_snapshot_on=response.last_snapshot_on,
        next_review_on=next_review_on(outcome.roadmap, response.assessed_on) if place else None,
    )


def _placed(place: Placement) -> PlacedFigures:
    return PlacedFigures(
        placed=place.placed,
        lowest=place.lowest,
        highest=place.highest,
        certainty=place.certainty,
        neighbour=place.neighbour,
        lacks_models=place.lacks_models,
    )


def _first(ranking: Ranking) -> FirstProblem | None:
    first = ranking.first_problem
    if first is None:
        return None
    return FirstProblem(name=first.name, certainty=ranking.certainty if ranking.favourite == first.id else None)
