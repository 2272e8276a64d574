"""Whether one model counts as in daily use, condition by condition."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.placement import WorkloadCondition
from readiness.present import phrases

ConditionState = Literal["yes", "no", "unknown"]
_STATE_WORDS: Final[dict[ConditionState, str]] = {"yes": "Yes", "no": "Not yet", "unknown": "Not known"}
_CONDITIONS: Final[tuple[tuple[str, frozenset[WorkloadCondition]], ...]] = (
    ("Real users have used it for four weeks or longer", frozenset({"no-users", "short-use"})),
    ("It learns from your own data", frozenset({"data-not-owned"})),
    ("Somebody watches it", frozenset({"unmonitored"})),
    ("You can change it or switch it off", frozenset({"fixed"})),
)
WHAT_COUNTS: Final = phrases.and_list([phrases.lower_first(words) for words, _ in _CONDITIONS])
"""The four conditions within a sentence; the advice of the questionnaire says them in the same words."""


@dataclass(frozen=True)
class ConditionLine:
    """One of the four conditions of a model, and whether it holds."""

    words: str
    state: ConditionState
    state_words: str


def verdict(reasons: Collection[WorkloadCondition], unknown: Collection[WorkloadCondition]) -> str:
    """Whether a model counts, with what speaks against it and what is not known of it."""
    if reasons:
        return "It does not count yet."
    return "Whether it counts is not known yet." if unknown else "It counts as a model in daily use."


def conditions(
    reasons: Collection[WorkloadCondition], unknown: Collection[WorkloadCondition]
) -> tuple[ConditionLine, ...]:
    """The four conditions; one with a part that fails is not met, whatever else of it is unknown."""
    return tuple(_line(words, parts, reasons, unknown) for words, parts in _CONDITIONS)


def _line(
    words: str,
    parts: frozenset[WorkloadCondition],
    reasons: Collection[WorkloadCondition],
    unknown: Collection[WorkloadCondition],
) -> ConditionLine:
    state: ConditionState = "no" if parts & set(reasons) else "unknown" if parts & set(unknown) else "yes"
    return ConditionLine(words, state, _STATE_WORDS[state])
