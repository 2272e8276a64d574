"""The action catalogue: what can be done, when it is called for, and what it brings about."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from readiness.model.base import Amount, AnswerLevel, Code, Facet, Noun, PhaseNumber, Slug, Words
from readiness.model.conditions import AnyOf

EffortBand = Literal["S", "M", "L"]
Size = Literal["small", "medium", "large"]
Rhythm = Literal["week", "month", "quarter"]
DayRange = Annotated[tuple[Amount, Amount, Amount], Field(min_length=3, max_length=3)]
"""Person-days: few, likely, many."""


class DaysBySize(Noun):
    """The person-days of an action for each size of organization."""

    small: DayRange
    medium: DayRange
    large: DayRange

    @property
    def by_size(self) -> tuple[tuple[Size, DayRange], ...]:
        """The range of each size."""
        return ("small", self.small), ("medium", self.medium), ("large", self.large)

    def of(self, size: Size) -> tuple[Fraction, Fraction, Fraction]:
        """Few, likely and many person-days for one size."""
        return self._exact[size]

    @cached_property
    def _exact(self) -> Mapping[Size, tuple[Fraction, Fraction, Fraction]]:
        return {size: (Fraction(low), Fraction(likely), Fraction(high)) for size, (low, likely, high) in self.by_size}


class LevelEffect(Noun):
    """When the action is done, this question stands at this level."""

    question: Slug
    level: AnswerLevel


class OutcomeEffect(Noun):
    """What else a finished action brings about.

    facet: raises a facet of the reference data. fact: makes a fact yes. running-workload: one workload runs.
    workloads-monitored: every running workload is monitored. roles-covered: no needed role is missing and the roles of
    the generalist rule are at least partial. internal-team: the internal team stands. multiple-workloads: the
    workload gate of phase 3 holds (a milestone). safeguard: a safeguard is in place.
    """

    kind: Literal[
        "facet",
        "fact",
        "question-after-deployment",
        "running-workload",
        "workloads-monitored",
        "roles-covered",
        "internal-team",
        "multiple-workloads",
        "safeguard",
    ]
    facet: Facet | None = None
    fact: Slug | None = None
    question: Slug | None = None
    level: AnswerLevel | None = None
    safeguard: Slug | None = None


class Action(Noun):
    """One entry of the action catalogue.

    `days` is the work of whoever does it, `lead_days` the working days it takes at least: others have to answer.
    `prerequisites` come with it unless they are in place; `after` only sets the order among what is planned anyway.
    `needs_role` marks work that only somebody who covers the owning role can do: else outside help comes first.
    `sees_data` marks work in which somebody sees the records of a problem: the first one waits for their clearance.
    `repeats` marks what is done again and again in few minutes; it is a mark in the calendar, not a bar.
    `worth_when` is the sign that makes it worth starting, for as long as it has no date.
    """

    id: Code
    title: Words
    text: Words
    dimension: Slug
    capability: Slug
    phases: tuple[PhaseNumber, ...]
    when: AnyOf
    prerequisites: tuple[Code, ...] = ()
    after: tuple[Code, ...] = ()
    effort: EffortBand
    days: DaysBySize
    lead_days: Annotated[int, Field(ge=0, le=250)] = 0
    repeats: Rhythm | None = None
    owner: Slug
    or_generalist: bool = False
    needs_role: bool = False
    sees_data: bool = False
    indicator: Words
    done_when: Words
    worth_when: Words
    effects: tuple[LevelEffect, ...] = ()
    also: tuple[OutcomeEffect, ...] = ()
    is_poc: bool = False
    is_deployment: bool = False
    sources: tuple[str, ...] = ()


class EffortRule(Noun):
    """The most likely person-days of an effort band, and its cost points on the shortest path."""

    band: EffortBand
    days_at_most: int
    cost: int


class SizeRule(Noun):
    """An organization with fewer people than `below` is of this size; None: however many."""

    size: Size
    below: Annotated[int, Field(ge=1)] | None = None


class TrialRule(Noun):
    """The first trial: what always belongs to it, and the days of the calendar it should keep to.

    `choose` finds a problem where none can start; `measure`, `expect` and `check` come before the trial, `show` after.
    `sponsor` names who decides whether to go on; it belongs to the trial where something asks for it. `agree` settles
    where the result will be used: before the trial, since a result that nobody can use is none to decide on.
    `collect` belongs to it where past cases are missing, and `launch` follows a trial that is finished. `buy` compares
    ready-made tools and, last, tests them. The trial takes at most `most_days` working days, whatever was told of the
    whole project.
    """

    choose: tuple[Code, ...]
    measure: Code
    expect: Code
    sponsor: Code | None = None
    agree: Code | None = None
    check: Code
    show: Code
    collect: Code
    launch: tuple[Code, ...]
    buy: tuple[Code, ...] = ()
    starts_by_day: int
    result_by_day: int
    most_days: int


class CheckOwners(Noun):
    """Who owns the next step of a checked table: asking for permission, running the pilot, or work on the data."""

    permission_role: Slug
    pilot_role: Slug
    data_role: Slug


class PlanningRule(Noun):
    """Numbers of the roadmap (planning assumptions).

    A plan ends on `last_day`; at most `most_first` actions start up to `first_days`. Later there is a pace and no
    number: as many start in ten days as `most_then` has places for, spread over as many days as the first part has.
    Shares of a week: `untold_fte` for people whose time nobody told, `unnamed_fte` for an owner still to be named,
    `outside_fte` for a partner. `begun_share` of the days is left of what has begun. `outside_help` brings people from
    outside, `find_out` asks what nobody could answer, in `find_out_days` for each question, `review` repeats the
    assessment each quarter. Whoever is asked has `answer_days` working days: what needs the answers starts after them.
    """

    efforts: tuple[EffortRule, ...]
    sizes: tuple[SizeRule, ...]
    unknown_size: Size
    pace_days: ClassVar[int] = 10
    answer_days: ClassVar[int] = 10
    first_days: int
    last_day: int
    most_first: int
    most_then: int
    decide_within: Annotated[int, Field(ge=0, le=60)] = 10
    untold_fte: Amount
    unnamed_fte: Amount
    outside_fte: Amount
    begun_share: Amount
    trial: TrialRule
    outside_help: Code
    find_out: Code
    review: Code | None = None
    check_owners: CheckOwners
    find_out_days: Amount
    always_collect: Code
    find_out_cost: int

    @property
    def most_at_a_pace(self) -> int:
        """How many actions start in `pace_days`, at most, once the first part of the plan is over.

        Those for which `most_then` has places, evenly over as many days as the first part has, rounded up.
        """
        return -(-self.most_then * self.pace_days // self.first_days)

    def size_told(self, employees: int | None) -> Size | None:
        """The size of an organization with so many people; None if nobody told."""
        if employees is None:
            return None
        return next(each.size for each in self.sizes if each.below is None or employees < each.below)
