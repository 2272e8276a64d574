"""Kinds of the model in words: classes, levels, statuses, phases, owners, scales."""

from __future__ import annotations

from typing import Final, Literal

from readiness.model.base import StatusLevel
from readiness.model.roadmap import Horizon
from readiness.model.rubric import ProblemClass
from readiness.model.scorecard import ScoreScale
from readiness.words import Message, said
from readiness.words.say import reasons
from readiness.words.say import shared as say

CLASS_LETTERS: dict[ProblemClass, str] = {"ready": "A", "do-first": "B", "buy": "T", "later": "C", "not-ml": "N"}
PARTNER: Final = say.PARTNER_FROM_OUTSIDE
_EFFORT_SIZES: Final[dict[str, Literal["small", "medium", "large"]]] = {"S": "small", "M": "medium", "L": "large"}
_LEVELS: Final[tuple[Literal["not", "started", "some", "routine"], ...]] = ("not", "started", "some", "routine")


def class_words(class_: ProblemClass) -> str:
    """'ready for a proof of concept': what can be done with a candidate problem."""
    return said(say.part_class(verdict=class_))


def horizon_words(horizon: Horizon) -> str:
    """'the first 90 days'."""
    return said(say.part_horizon(horizon=horizon))


def level_word(level: int) -> Message:
    """'in some teams': the word for a level from 0 to 3."""
    return reasons.part_level_word(level=_LEVELS[level])


def level_words() -> tuple[str, ...]:
    """The words for all levels, the lowest first."""
    return tuple(said(level_word(level)) for level in range(len(_LEVELS)))


def status_words(status: StatusLevel) -> str:
    """'acceptable': the status of data."""
    return said(say.part_status(status=status))


def effort(band: str) -> str:
    """'small': how much work an action of a band is."""
    return said(say.part_effort(size=_EFFORT_SIZES[band]))


def phase(number: int) -> str:
    """'phase 2', never broken over two lines."""
    return said(say.part_phase(phase=number))


def out_of(scale: ScoreScale) -> str:
    """'of 3': what a score is out of."""
    return said(say.part_out_of(highest=scale.highest))


def scale_ends(scale: ScoreScale) -> str:
    """'from 0 to 3': the scale of the scores."""
    return said(say.part_scale(lowest=scale.lowest, highest=scale.highest))


def owner(name: str, *, is_proposed: bool, is_time_untold: bool) -> str:
    """The person of an action, marked if nobody gave them the role, or told how much time they have."""
    if is_proposed:
        return said(say.part_proposed_ask_for_time(name=name) if is_time_untold else say.part_proposed(name=name))
    return said(say.part_ask_for_time(name=name)) if is_time_untold else name
