"""What is told of the assessments of a workspace that take part in its comparison: a group, never one of them."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Literal

from pydantic import Field

from readiness.model.base import Noun, PhaseNumber, StatusLevel
from readiness.model.figures import Figures
from readiness.model.scorecard import ScoreScale

LEAST: Final = 8
"""Fewer others than this are never shown."""
LEAST_APART: Final = 3
"""What two things shown can tell apart are always at least so many assessments together."""
MARK_STEPS: Final = 20
"""Into so many steps of the scale marks are rounded."""
Quarter = Literal[1, 2, 3, 4]


class ScoreMarks(Noun):
    """The three marks that part the scores of a group into quarters, each to a twentieth of the scale."""

    id: str
    low: float
    middle: float
    high: float

    def quarter(self, score: float) -> Quarter:
        """In which quarter a score lies by the marks as they are told, the lowest being 1."""
        if score < self.middle:
            return 1 if score < self.low else 2
        return 3 if score < self.high else 4


class MemberFigures(Noun):
    """What one assessment brings into a group."""

    phase: PhaseNumber
    status: StatusLevel
    scores: tuple[tuple[str, float], ...]
    scale: ScoreScale

    @classmethod
    def of(cls, figures: Figures) -> MemberFigures | None:
        """Those of an assessment; None as long as its phase, its data status or one of its scores is not known."""
        told = tuple((each.id, each.score) for each in figures.scores if each.score is not None)
        if figures.place is None or figures.status is None or len(told) < len(figures.scores) or not told:
            return None
        return cls(phase=figures.place.placed, status=figures.status, scores=told, scale=figures.scale)


class GroupFigures(Noun):
    """How a group is spread: of phase and data status the values below which a quarter, half and three quarters lie.

    `count` is how many there are. No mean, no lowest, no highest, and no one of them.
    """

    count: Annotated[int, Field(gt=LEAST)]
    phase: tuple[PhaseNumber, PhaseNumber, PhaseNumber]
    status: tuple[StatusLevel, StatusLevel, StatusLevel]
    scores: tuple[ScoreMarks, ...]
    scale: ScoreScale


class BesideOthers(Noun):
    """A group as it was on a day, in the time zone of the assessment, beside what that one comes to now."""

    on: date
    group: GroupFigures
    own: Figures
