"""The planned actions, in order, with reasons, owners and dates."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Noun, PhaseNumber
from readiness.model.placement import Milestone
from readiness.model.rubric import EffortBand

Horizon = Literal["days-1-30", "days-31-60", "days-61-90", "quarter-2", "quarter-3", "quarter-4", "beyond"]


class Because(Noun):
    """A reason for an action or a warning: what was found about a subject.

    `kind` is the kind of the trigger: "question", "fact", "gate", "rule", "path", "perception", "circumstance", "load",
    "role", "criterion", "prerequisite", "check" or "always". `subject` names the question, gate, rule, action or (of a
    checked table) problem; `actual` is what was given, as a level or a word; `needed` what is needed, if anything.
    """

    kind: str
    subject: str
    actual: int | float | str | None = None
    needed: int | float | str | None = None


class Owner(Noun):
    """Who owns an action: a role, and the person who covers it."""

    role: str
    person: str | None
    kind: Literal["person", "best-fit", "external", "to-be-named"]


class PlannedAction(Noun):
    """One action on the plan. Days count from 1 on the day the plan starts; effort is in person-days."""

    id: str
    horizon: Horizon
    start_bucket: int
    end_bucket: int
    start_day: int
    end_day: int
    order: int
    effort: EffortBand
    effort_days: float
    priority: float
    is_habit: bool
    owner: Owner
    because: tuple[Because, ...]
    prerequisites: tuple[str, ...]
    in_place: tuple[str, ...]
    opens_gates: tuple[str, ...]
    problem: str | None = None


class BucketLoad(Noun):
    """Person-days planned in one bucket of 30 days, against the capacity."""

    bucket: int
    days: float
    capacity: float


class Roadmap(Noun):
    """The plan towards `target_phase` (None: the top is reached). `overloads` names people planned above their time."""

    target_phase: PhaseNumber | None
    capacity_days: float
    actions: tuple[PlannedAction, ...]
    buckets: tuple[BucketLoad, ...]
    milestones: tuple[Milestone, ...]
    overloads: tuple[str, ...]

    def action(self, action_id: str) -> PlannedAction | None:
        """The planned action with this code, or None."""
        return next((action for action in self.actions if action.id == action_id), None)


class WarningHit(Noun):
    """A common mistake that the answers point to, with the answers it rests on."""

    id: str
    because: tuple[Because, ...]
