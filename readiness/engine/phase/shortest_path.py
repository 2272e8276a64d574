"""The least-cost way to the next phase: forced raises first, then a knapsack in every dimension below its floor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from readiness.engine.answers.reading import Reading
from readiness.engine.phase.gates.checks import KINDS
from readiness.engine.phase.milestones import find_milestones
from readiness.engine.phase.requirements import Requirement, sum_units, thresholds_of
from readiness.engine.rules import Rules
from readiness.model.base import PhaseNumber
from readiness.model.placement import FindOut, GateResult, PathStep, ShortestPath

# Cost and number of steps are compared together as one integer: cost first, then steps.
_STEP = 1
_COST = 1 << 20
_NEVER = 1 << 60


def find_path(
    reading: Reading,
    requirements: Mapping[PhaseNumber, Requirement],
    gates: Sequence[GateResult],
    *,
    placed: PhaseNumber,
    foundation: PhaseNumber,
) -> ShortestPath | None:
    """The cheapest raised answers that meet all foundation gates up to the next phase; None at the top phase.

    Least total cost first, then fewest steps, then the lexicographically smallest sorted list of question ids. Unknown
    and not applicable answers start at level 0 and are listed in `find_out`, whose cost is no part of `cost`. If the
    foundation is ahead of the placed phase there is nothing to raise and only milestones remain. Facts, roles and data
    sets of their own are no answers: `actions` lists what meets them. A floor that answers alone cannot reach, because
    of missing roles, is approached as far as they go.
    """
    if placed == reading.rules.rubric.last_phase:
        return None
    target: PhaseNumber = placed + 1
    rules = reading.rules
    gates_by_raise = _gates_by_raise(reading, gates, target)
    raised = [standing.low for standing in reading.standings[: len(rules.questions)]]
    if foundation < target:
        raised = raise_answers(raised, requirements[target], rules)
    steps = tuple(
        _step(question, level, gates_by_raise, reading)
        for question in rules.by_slug
        for level in range(reading.standings[question].low + 1, raised[question] + 1)
    )
    return ShortestPath(
        to_phase=target,
        cost=sum(step.cost for step in steps),
        steps=steps,
        find_out=_find_out(reading, gates_by_raise),
        milestones=find_milestones(reading, gates, target),
        actions=_other_actions(reading, gates, target),
    )


def raise_answers(levels: Sequence[int], requirement: Requirement, rules: Rules) -> list[int]:
    """The levels of all questions after the cheapest raises that meet a requirement, facts aside."""
    raised = [max(level, requirement.thresholds[question]) for question, level in enumerate(levels)]
    for dimension, total, least in zip(rules.dimensions, sum_units(raised, rules), requirement.sums, strict=True):
        if total < least:
            questions = [question for question in rules.by_slug if question in dimension.questions]
            _fill(raised, questions, least - total, rules)
    return raised


def _fill(levels: list[int], questions: Sequence[int], units: int, rules: Rules) -> None:
    """Raise questions (in the order of their slugs) by at least `units` at least cost, in place.

    Dynamic programme from the last question back: `best[r]` is the least price of r more units. Taking the largest of
    equally priced raises of each question in turn gives the smallest sorted list of ids.
    """
    room = sum(rules.units[question] * (rules.tops[question] - levels[question]) for question in questions)
    units = min(units, room)
    best = np.full(units + 1, _NEVER, dtype=np.int64)
    best[0] = 0
    choices: list[npt.NDArray[np.int64]] = []
    for question in reversed(questions):
        best, choice = _extend(best, question, levels[question], rules)
        choices.append(choice)
    for question, choice in zip(questions, reversed(choices), strict=True):
        steps = int(choice[units])
        levels[question] += steps
        units = max(units - steps * rules.units[question], 0)


def _extend(
    best: npt.NDArray[np.int64], question: int, level: int, rules: Rules
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Least prices with one more question, and how many steps of it they take."""
    cheapest, choice = best, np.zeros(len(best), dtype=np.int64)
    price = 0
    for steps in range(1, rules.tops[question] - level + 1):
        price += _COST * rules.step_costs[question][level + steps - 1] + _STEP
        covered = min(steps * rules.units[question], len(best))
        offer = best + price
        offer[covered:], offer[:covered] = offer[: len(best) - covered], best[0] + price
        is_better = offer <= cheapest
        cheapest = np.where(is_better, offer, cheapest)
        choice[is_better] = steps
    return cheapest, choice


class _Service:
    """The gates that raises of a question serve."""

    def __init__(self) -> None:
        self.thresholds: list[tuple[str, int]] = []
        self.floors: list[str] = []

    def gates_for(self, level: int) -> tuple[str, ...]:
        return tuple(dict.fromkeys([gate for gate, least in self.thresholds if least >= level] + self.floors))


def _gates_by_raise(reading: Reading, gates: Sequence[GateResult], target: PhaseNumber) -> dict[int, _Service]:
    """For every question the unmet foundation gates up to the target that rest on it."""
    rules = reading.rules
    served = {question: _Service() for question in range(len(rules.questions))}
    dimensions = {dimension.id: dimension for dimension in rules.dimensions}
    for gate, result in zip(rules.rubric.gates, gates, strict=True):
        if gate.phase > target or gate.is_workload_gate:
            continue
        for test in gate.tests:
            for item, least in thresholds_of(test, reading):
                if item in served and reading.standings[item].low < least:
                    served[item].thresholds.append((gate.id, least))
        for found in result.tests:
            if KINDS[found.kind].rests_on_sum and found.state != "met":
                for question in dimensions[found.subject].questions:
                    served[question].floors.append(gate.id)
    return served


def _step(question: int, level: int, served: Mapping[int, _Service], reading: Reading) -> PathStep:
    rules = reading.rules
    return PathStep(
        question=rules.questions[question],
        from_level=level - 1,
        to_level=level,
        cost=rules.step_costs[question][level - 1],
        action=rules.step_actions[question][level - 1],
        gates=served[question].gates_for(level),
    )


def _find_out(reading: Reading, served: Mapping[int, _Service]) -> tuple[FindOut, ...]:
    """Every unknown or not applicable answer that stands in a gate's way, in the order asked."""
    cost = reading.rules.rubric.planning.find_out_cost
    found = []
    for question, service in served.items():
        told, waiting = reading.standings[question].told, service.gates_for(1)
        if not isinstance(told, int) and waiting:
            slug = reading.rules.questions[question]
            found.append(FindOut(question=slug, given=told, cost=cost, gates=waiting))
    return tuple(found)


def _other_actions(reading: Reading, gates: Sequence[GateResult], target: PhaseNumber) -> tuple[str, ...]:
    """Actions for the unmet tests that no answer of the path meets: facts, roles, and data sets of their own."""
    has_own = any(data.items != reading.organization.items for data in reading.reference)
    own = {data.subject for data in reading.reference} if has_own else set()
    unmet = [
        test
        for gate, result in zip(reading.rules.rubric.gates, gates, strict=True)
        if gate.phase <= target and not gate.is_workload_gate
        for test in result.tests
        if test.state != "met" and not KINDS[test.kind].is_met_by_raises(test, own)
    ]
    return tuple(dict.fromkeys(action for test in unmet for action in test.actions))
