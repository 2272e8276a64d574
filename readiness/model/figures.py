"""What an assessment comes to, in figures alone: the row that a table of many assessments shows of it."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from readiness.model.base import Day, Noun, PhaseNumber, StatusLevel
from readiness.model.placement import Certainty, GateState, Placement
from readiness.model.ranking import RankCertainty
from readiness.model.scorecard import USUAL_SCALE, ScoreScale

FORM: Final = 4
"""Rises with every change of what figures hold or how they come about: older ones are then worked out again."""


class ScoreRange(Noun):
    """The score of one dimension with its bounds; `score` is None if too little is answered."""

    id: str
    score: float | None
    low: float
    high: float


class PlacedFigures(Noun):
    """The phase with how sure it is, as a placement has it."""

    placed: PhaseNumber
    lowest: PhaseNumber
    highest: PhaseNumber
    certainty: Certainty
    neighbour: PhaseNumber | None
    lacks_models: bool

    @property
    def counted_phase(self) -> PhaseNumber | None:
        """The phase that it is counted in; None as long as it is not certain, or borderline between two."""
        return self.placed if self.lowest == self.highest and not is_borderline(self) else None


def is_borderline(place: Placement | PlacedFigures) -> bool:
    """Whether a placement lies between two phases, by how sure people were of what they said; for every page."""
    return place.certainty == "borderline" and place.neighbour is not None and not place.lacks_models


class FirstProblem(Noun):
    """The problem to start with, and how sure it is that it comes first (None: no share speaks of this one)."""

    name: str
    certainty: RankCertainty | None


class GateFigure(Noun):
    """A gate with its state; `is_next` marks those of the phase to reach next."""

    id: str
    state: GateState
    is_next: bool


class Figures(Noun):
    """What one state of an assessment comes to. `place` is None as long as nothing was answered.

    `completeness` is a share 0-1. `status` is None where nothing is known of the data. `done` of `actions` counts the
    plan; both are 0 without one. No answer, no note and no person is in it.
    """

    assessed_on: Day
    sector: str
    country: str
    employees: int | None
    place: PlacedFigures | None
    status: StatusLevel | None
    scores: tuple[ScoreRange, ...]
    scale: ScoreScale = USUAL_SCALE
    gates: tuple[GateFigure, ...]
    first_problem: FirstProblem | None
    done: Annotated[int, Field(ge=0)]
    actions: Annotated[int, Field(ge=0)]
    completeness: Annotated[float, Field(ge=0, le=1)]
    last_snapshot_on: Day | None
    next_review_on: Day | None

    def gates_next(self, state: GateState) -> tuple[GateFigure, ...]:
        """The gates of the phase to reach next that are in this state."""
        return tuple(gate for gate in self.gates if gate.is_next and gate.state == state)
