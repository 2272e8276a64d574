"""What keeps listed models from counting, as steps of the plan: what was told is changed, the rest is found out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from readiness.engine.plan.asked import Asked, Grounds
from readiness.model.model_step import ModelStep, model_steps
from readiness.model.placement import TestResult, WorkloadCondition
from readiness.model.roadmap import Because

Days = tuple[Fraction, Fraction, Fraction]
LEAD_DAYS: Final = 5
"""Working days that a step takes at least: people have to answer first."""
_TO_ASK: Final[Days] = (Fraction(1, 20), Fraction(1, 10), Fraction(1, 4))
"""Person-days of asking for one condition of one model: whoever uses or runs it, or its supplier."""
_TO_CHANGE: Final[Mapping[WorkloadCondition, Days]] = {
    "unmonitored": (Fraction(1, 10), Fraction(1, 4), Fraction(1, 2)),
    "no-users": (Fraction(1, 2), Fraction(1), Fraction(2)),
    "data-not-owned": (Fraction(1, 2), Fraction(1), Fraction(2)),
    "fixed": (Fraction(1, 4), Fraction(1, 2), Fraction(1)),
}
_BY_SUPPLIER: Final[frozenset[WorkloadCondition]] = frozenset({"data-not-owned", "fixed"})
"""What only its supplier can change of a bought model: here somebody asks for it."""


@dataclass(frozen=True)
class PlannedStep:
    """A step with its code, the work of whoever does it (few, likely and many days), and what asks for it."""

    code: str
    days: Days
    asked: Asked


def steps_of_models(grounds: Grounds) -> tuple[PlannedStep, ...]:
    """A step for all models that the same keeps from counting, as long as a gate of the next phase rests on it."""
    bought = {each.name for each in grounds.situation.response.workloads if each.supplied_by == "vendor"}
    return tuple(
        PlannedStep(code, _days(step), Asked(tuple(_because(step)), gates))
        for code, step in model_steps(grounds.placement.workloads, bought).items()
        if (gates := tuple(_gates(grounds, step)))
    )


def _because(step: ModelStep) -> Iterator[Because]:
    for name in step.models:
        yield Because(kind="model", subject=name, actual="no" if step.to_change else "dont-know", needed="yes")


def _gates(grounds: Grounds, step: ModelStep) -> Iterator[str]:
    """The gates of the next phase that count models or ask that each is watched, and are not met."""
    is_unwatched = "unmonitored" in (*step.to_change, *step.to_find_out)
    for gate in grounds.placement.gates_of(grounds.target) if grounds.target else ():
        if any(_rests_on_models(test, is_unwatched=is_unwatched) for test in gate.tests if test.state != "met"):
            yield gate.id


def _rests_on_models(test: TestResult, *, is_unwatched: bool) -> bool:
    return test.kind == "workload-phase" or (test.kind == "all-monitored" and is_unwatched)


def _days(step: ModelStep) -> Days:
    changed = (
        _TO_ASK if step.is_bought and condition in _BY_SUPPLIER else _TO_CHANGE[condition]
        for condition in step.to_change
    )
    low, likely, high = zip(*changed, *[_TO_ASK] * len(step.to_find_out), strict=True)
    number = len(step.models)
    return number * sum(low), number * sum(likely), number * sum(high)
