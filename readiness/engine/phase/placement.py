"""The placed phase: the lower of what the workloads and what the foundations show, with reasons and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from readiness.engine.answers.reading import Reading, ReadOnce, is_blank, read_response
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.certainty import assure_phase, estimate_phases, judge_certainty, spread_answers
from readiness.engine.phase.gates.answer_kinds import lowest_data
from readiness.engine.phase.gates.checks import check_gates
from readiness.engine.phase.highest import AtBest
from readiness.engine.phase.requirements import foundation_phase, require_phases
from readiness.engine.phase.settling import find_settling
from readiness.engine.phase.shortest_path import find_path
from readiness.engine.phase.swings import find_swings
from readiness.engine.rules import Rules
from readiness.model.placement import Placement
from readiness.model.pooled import LevelShares
from readiness.model.response import DataFacets, Response


def place_response(
    response: Response,
    rules: Rules,
    *,
    roles: RoleFacts,
    first_problem_data: DataFacets | None = None,
    first_problem_name: str = "",
    rival_data: Sequence[tuple[str, DataFacets | None]] = (),
    shares: Mapping[str, LevelShares] | None = None,
    told: ReadOnce | None = None,
) -> Placement | None:
    """Place an organization in a phase; None if nothing at all was answered and no fact was entered.

    Args:
        response: the answers, facts and workloads of one organization, or the agreed ones of several respondents.
        rules: the compiled questionnaire and rubric.
        roles: cover of the roles, computed before.
        first_problem_data: facets of the first candidate problem's own data, read only while no workload runs; None
            for the organization-wide ones.
        first_problem_name: the name shown with those facets.
        rival_data: names and facets of further problems that may turn out to be the first one.
        shares: the distribution over levels 0-3 of questions that several people answered.
        told: what has been read of the response already.
    """
    if is_blank(response, rules):
        return None
    reading = read_response(
        response,
        rules,
        roles=roles,
        first_problem_data=first_problem_data,
        first_problem_name=first_problem_name,
        rival_data=rival_data,
        told=told,
    )
    return place_reading(reading, shares or {})


def place_reading(reading: Reading, shares: Mapping[str, LevelShares]) -> Placement:
    """Place what was read: gates, both phases, probability, bounds, sensitivity and the shortest path."""
    rules = reading.rules
    gates = check_gates(reading)
    requirements = require_phases(reading, gates)
    workload = reading.workload_phase
    foundation = foundation_phase(requirements, [standing.low for standing in reading.standings], rules)
    # Unknown counts as open, so the placed phase is the one with everything unknown at its worst.
    at_best = AtBest(reading)
    placed, highest = min(workload, foundation), at_best.highest_phase()
    chances = spread_answers(reading, shares)
    probability = estimate_phases(reading, requirements, chances)
    assured = assure_phase(reading, requirements, chances, placed, at_best=at_best)
    verdict = judge_certainty(placed, probability, rules.rubric.certainty, highest=highest, assured=assured)
    swings = find_swings(reading, requirements, placed)
    return Placement(
        placed=placed,
        workload=workload,
        foundation=foundation,
        workloads=reading.workloads,
        gates=gates,
        reference_data=lowest_data(reading.reference, reading),
        probability=probability,
        certainty=verdict.certainty,
        neighbour=verdict.neighbour,
        lowest=placed,
        highest=highest,
        ups=swings.ups,
        downs=swings.downs,
        path=find_path(reading, requirements, gates, placed=placed, foundation=foundation),
        assured=assured,
        settling=find_settling(reading, lowest=placed, highest=highest),
    )
