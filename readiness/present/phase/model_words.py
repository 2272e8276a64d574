"""Whether one model counts as in daily use, condition by condition."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.placement import WorkloadCondition
from readiness.words import said
from readiness.words.say import phase as say

ConditionState = Literal["yes", "no", "unknown"]
Condition = Literal["used", "own-data", "watched", "changeable"]
_CONDITIONS: Final[tuple[tuple[Condition, frozenset[WorkloadCondition]], ...]] = (
    ("used", frozenset({"no-users", "short-use"})),
    ("own-data", frozenset({"data-not-owned"})),
    ("watched", frozenset({"unmonitored"})),
    ("changeable", frozenset({"fixed"})),
)


@dataclass(frozen=True)
class ConditionLine:
    """One of the four conditions of a model, and whether it holds."""

    words: str
    state: ConditionState
    state_words: str


def what_counts() -> str:
    """The four conditions within a sentence."""
    return said(say.PART_WHAT_COUNTS)


def verdict(reasons: Collection[WorkloadCondition], unknown: Collection[WorkloadCondition]) -> str:
    """Whether a model counts, with what speaks against it and what is not known of it."""
    if reasons:
        return said(say.MODEL_DOES_NOT_COUNT)
    return said(say.MODEL_NOT_KNOWN if unknown else say.MODEL_COUNTS)


def conditions(
    reasons: Collection[WorkloadCondition], unknown: Collection[WorkloadCondition]
) -> tuple[ConditionLine, ...]:
    """The four conditions; one with a part that fails is not met, whatever else of it is unknown."""
    return tuple(_line(condition, parts, reasons, unknown) for condition, parts in _CONDITIONS)


def _line(
    condition: Condition,
    parts: frozenset[WorkloadCondition],
    reasons: Collection[WorkloadCondition],
    unknown: Collection[WorkloadCondition],
) -> ConditionLine:
    state: ConditionState = "no" if parts & set(reasons) else "unknown" if parts & set(unknown) else "yes"
    return ConditionLine(said(say.condition(condition=condition)), state, said(say.holds(state=state)))
