"""The action catalogue: what can be done, when it is called for, and what it brings about."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Amount, Code, Facet, Level, Noun, PhaseNumber, Slug
from readiness.model.conditions import AnyOf
from readiness.model.questionnaire import Words

EffortBand = Literal["S", "M", "L"]


class LevelEffect(Noun):
    """When the action is done, this question stands at this level."""

    question: Slug
    level: Level


class OutcomeEffect(Noun):
    """What else a finished action brings about.

    facet: raises a facet of the reference data. fact: makes a fact yes. running-workload: one workload runs.
    workloads-monitored: every running workload is monitored. roles-covered: no needed role is missing and the roles of
    the generalist rule are at least partial. internal-team: the internal team stands. multiple-workloads: the
    workload gate of phase 3 holds (a milestone).
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
    ]
    facet: Facet | None = None
    fact: Slug | None = None
    question: Slug | None = None
    level: Level | None = None


class Action(Noun):
    """One entry of the action catalogue."""

    id: Code
    title: Words
    text: Words
    dimension: Slug
    capability: Slug
    phases: tuple[PhaseNumber, ...]
    when: AnyOf
    prerequisites: tuple[Code, ...] = ()
    effort: EffortBand
    is_habit: bool = False
    owner: Slug
    or_generalist: bool = False
    indicator: Words
    done_when: Words
    effects: tuple[LevelEffect, ...] = ()
    also: tuple[OutcomeEffect, ...] = ()
    is_poc: bool = False
    is_deployment: bool = False
    sources: tuple[str, ...] = ()


class EffortRule(Noun):
    """Person-days and cost points of an effort band (planning assumptions)."""

    band: EffortBand
    days_at_most: int
    nominal_days: Amount
    cost: int


class PlanningRule(Noun):
    """Numbers of the roadmap: buckets, capacity, priority points."""

    efforts: tuple[EffortRule, ...]
    habit_days: Amount
    bucket_days: int
    working_days_per_bucket: int
    least_capacity: int
    starts_per_bucket: int
    points_habit: int
    points_first_poc: int
    points_opens_gate: int
    points_dependant: int
    points_collect_first: int
    collect_first: tuple[Code, ...]
    always_collect: Code
    find_out_cost: int
