"""The plan: dated actions in two lanes, what comes again and again, what waits for its sign, and what is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from readiness.model.action import Rhythm
from readiness.model.base import Day, Noun, PhaseNumber
from readiness.model.placement import Milestone
from readiness.model.roadmap_before import from_earlier_edition

Horizon = Literal["first-90-days", "then", "later"]
Lane = Literal["first-trial", "foundations"]
WhyLater = Literal["time", "number", "order", "no-data"]
"""Why an action has no date: there is no time for it before month 12, enough is planned already, it waits for one that
has no date itself, or past cases are missing."""
OwnerKind = Literal["person", "best-fit", "external", "partner", "to-be-named"]
WhyLeftOut = Literal["next-phase", "no-gate"]
TrialState = Literal["ready", "made-ready", "to-buy", "to-choose", "no-data", "tried"]
"""Whether the first problem can start, is made ready, is to be tried with a ready-made tool, is to be chosen, has no
past cases, or was tried already."""
Assumption = Literal["nobody-named", "nobody-has-time", "time-untold", "size-untold"]


class Because(Noun):
    """A reason for an action or a warning: what was found about a subject.

    `kind` is the kind of the trigger: "question", "fact", "gate", "rule", "path", "perception", "circumstance", "load",
    "role", "criterion", "safeguard", "flag", "prerequisite", "check", "model", "first-problem", "warning" or "always".
    `subject` names the question, gate, rule, action, warning, safeguard, model, flag of a problem or (of a checked
    table or a trial) problem; `actual` is what was given, as a level or a word; `needed` what is needed, if anything.
    """

    kind: str
    subject: str
    actual: int | float | str | None = None
    needed: int | float | str | None = None


def _is_none(told: str | None) -> bool:
    return told is None


class Owner(Noun):
    """Who owns an action: a role, and the person who does it.

    "person" covers the role, "best-fit" comes closest, "external" is a listed person from outside, "partner" is outside
    help that the plan brings in, "to-be-named" nobody yet. `instead_of` is the person whom the plan proposes for this
    role elsewhere, and who has too little time for this; it is stored only where there is one.
    """

    role: str
    person: str | None
    kind: OwnerKind
    instead_of: Annotated[str | None, Field(exclude_if=_is_none)] = None

    def in_place_of(self, person: str) -> Self:
        """The same, in place of somebody who has too little time."""
        return self.model_copy(update={"instead_of": person})


class Effort(Noun):
    """Person-days as a range."""

    low: float
    likely: float
    high: float


class PlannedAction(Noun):
    """One action on the plan.

    `start_on` and `end_on` are working days, and `start_day` and `end_day` count days of the calendar from 1 on the day
    the plan starts; all are None for "later", where `why_later` tells why. `effort` is the work of whoever does it and
    `planned_days` what the dates reckon with; `is_smallest` says that this is the smallest version of it.
    `prerequisites` are planned actions that end before it starts, `in_place` those whose done-when holds already.
    It serves gates of the next phase (`opens_gates`), the first problem (`problem`) or `warnings`.
    """

    id: str
    lane: Lane
    horizon: Horizon
    order: int
    start_on: Day | None
    end_on: Day | None
    start_day: int | None
    end_day: int | None
    effort: Effort
    planned_days: float
    is_smallest: bool = False
    owner: Owner
    because: tuple[Because, ...]
    prerequisites: tuple[str, ...]
    in_place: tuple[str, ...]
    opens_gates: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    problem: str | None = None
    why_later: WhyLater | None = None


class RecurringAction(Noun):
    """What is done in few minutes again and again: marks in the calendar from `first_on`, `days_each` at a time."""

    id: str
    every: Rhythm
    first_on: Day
    days_each: float
    owner: Owner
    because: tuple[Because, ...]
    opens_gates: tuple[str, ...]
    warnings: tuple[str, ...] = ()


class LeftOut(Noun):
    """An action that the answers would call for and that the plan leaves out; `phase` is the first that needs it."""

    id: str
    reason: WhyLeftOut
    phase: PhaseNumber | None
    because: tuple[Because, ...]


def gates_ready_by(
    day: date,
    work: Iterable[tuple[PlannedAction | RecurringAction, date | None]],
    milestones: Iterable[Milestone],
) -> tuple[str, ...]:
    """The gates that some action works for, that no work is left for after a day, and that no time has to pass for.

    `work` is what is done of the plan with its last day, or the first one of what comes again and again: None if it has
    no date.
    """
    opened, left = set[str](), {milestone.gate for milestone in milestones}
    for each, last in work:
        if last is None or last > day:
            left.update(each.opens_gates)
        if isinstance(each, PlannedAction):
            opened.update(each.opens_gates)
    return tuple(sorted(opened - left))


class FirstTrial(Noun):
    """The way to the first measured result. `starts_on` and `result_on` are None if it has no date in this plan.

    `problem` is the one to try or to make ready; `needs` are the actions that must come first; `by_partner` says that
    outside help does the work. A problem that was tried before has its launch in place of the trial.
    """

    state: TrialState
    problem: str | None
    needs: tuple[str, ...]
    starts_on: Day | None
    result_on: Day | None
    start_day: int | None
    result_day: int | None
    by_partner: bool = False

    def on_days(self, start: date, result: date, day_of: Callable[[date], int]) -> Self:
        """The same with another start and result; `day_of` counts a day from 1 on the day the plan starts."""
        return self.model_copy(
            update={
                "starts_on": start,
                "result_on": result,
                "start_day": day_of(start),
                "result_day": day_of(result),
            }
        )


class PlanDate(Noun):
    """A milestone of the plan with its date."""

    kind: Literal["first-result", "stop-or-go", "gate-check"]
    on: Day
    day: int
    gates: tuple[str, ...] = ()

    def on_day(self, day: date, day_of: Callable[[date], int]) -> Self:
        """The same on another day; `day_of` counts it from 1 on the day the plan starts."""
        return self if day == self.on else self.model_copy(update={"on": day, "day": day_of(day)})


class TimeShort(Noun):
    """The first 90 days ask for more time than was told.

    `needs_days` is what the actions would take that belong there, `has_days` the time told: of everybody, or only of
    `of_person`. `moved` actions come later for it; one more day a week of `person` (None: of somebody still to be
    named) would bring back `brings_back`.
    """

    needs_days: float
    has_days: float
    of_person: str | None
    moved: tuple[str, ...]
    person: str | None
    brings_back: tuple[str, ...]


class PersonTime(Noun):
    """Person-days of one person in the first 90 days: planned, what comes again and again included, and told.

    `is_assumed` says that the time was not told.
    """

    person: str
    planned_days: float
    has_days: float
    is_assumed: bool = False


class Roadmap(Noun):
    """The plan towards `target_phase` (None: the top is reached). Dated actions come first, by date, then the rest.

    `decide_on` is the day by which the plan needs a yes: before it starts nothing but what prepares the first trial,
    and is no more than a day of work or asks suppliers. None in a plan of an earlier version, or without working days.
    """

    target_phase: PhaseNumber | None
    starts_on: Day | None
    decide_on: Day | None = None
    actions: tuple[PlannedAction, ...]
    recurring: tuple[RecurringAction, ...]
    left_out: tuple[LeftOut, ...]
    first_trial: FirstTrial | None
    dates: tuple[PlanDate, ...]
    milestones: tuple[Milestone, ...]
    time_short: TimeShort | None
    people: tuple[PersonTime, ...]
    assumptions: tuple[Assumption, ...]

    @model_validator(mode="before")
    @classmethod
    def _of_today(cls, values: Any) -> Any:
        return from_earlier_edition(values)

    def action(self, action_id: str) -> PlannedAction | None:
        """The planned action with this code, or None."""
        return next((action for action in self.actions if action.id == action_id), None)

    def with_decision_on(self, day: date) -> Roadmap:
        """The same plan where the yes falls on another day."""
        return self.model_copy(update={"decide_on": day})

    def with_trial(self, start: date, result: date, *, decided: date, day_of: Callable[[date], int]) -> Roadmap:
        """The same plan with other days of its trial, of its result, and of stop or go, which is `decided`.

        `day_of` counts a day from 1 on the day the plan starts.
        """
        if self.first_trial is None:
            return self
        trial = self.first_trial.on_days(start, result, day_of)
        days = {"first-result": result, "stop-or-go": decided}
        moved = [each.on_day(days.get(each.kind, each.on), day_of) for each in self.dates]
        dates = tuple(sorted(moved, key=lambda each: each.on))
        return self.model_copy(update={"first_trial": trial, "dates": dates})

    @property
    def dated(self) -> tuple[PlannedAction, ...]:
        """The actions with a date, by date."""
        return tuple(action for action in self.actions if action.horizon != "later")

    def in_horizon(self, horizon: Horizon) -> tuple[PlannedAction, ...]:
        """The actions of one part of the plan, in its order."""
        return tuple(action for action in self.actions if action.horizon == horizon)


class WarningHit(Noun):
    """A common mistake that the answers point to, with the answers it rests on."""

    id: str
    because: tuple[Because, ...]
