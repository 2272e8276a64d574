"""What answers mean: weights, thresholds, gates, roles, criteria and actions. Points and rules, no question wording."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.action import (
    Action,
    DaysBySize,
    EffortBand,
    EffortRule,
    LevelEffect,
    OutcomeEffect,
    PlanningRule,
    Size,
    SizeRule,
    TrialRule,
)
from readiness.model.base import (
    TOP_LEVEL,
    Amount,
    Code,
    Facet,
    Level,
    Noun,
    PerhapsWords,
    PhaseNumber,
    Slug,
    StatusLevel,
    Words,
)
from readiness.model.conditions import AnyOf
from readiness.model.gate_tests import WORKLOAD_CLASSES, GateTest, WorkloadClass, WorkloadTest
from readiness.model.price_rule import PriceRule
from readiness.model.problem import (
    Criterion,
    CriterionAnchor,
    ProblemClass,
    ProblemQuestion,
    ProblemRule,
    ProblemsRule,
    ProblemType,
    StabilityRule,
    WeightPreset,
)
from readiness.model.questionnaire import Version
from readiness.model.safeguards import SafeguardRule
from readiness.model.scorecard import ScoreScale
from readiness.model.team import GeneralistRule, PhaseDemand, Role, Skill, SkillImplication, TeamRule

__all__ = [
    "Action",
    "CertaintyRule",
    "Criterion",
    "CriterionAnchor",
    "DataStatusRule",
    "DaysBySize",
    "EffortBand",
    "EffortRule",
    "FacetQuestion",
    "FacetThreshold",
    "Gate",
    "GeneralistRule",
    "LevelEffect",
    "OutcomeEffect",
    "Phase",
    "PhaseDemand",
    "PlanningRule",
    "ProblemClass",
    "ProblemQuestion",
    "ProblemRule",
    "ProblemType",
    "ProblemsRule",
    "QuestionPoints",
    "Role",
    "Rubric",
    "ScoringRule",
    "Size",
    "SizeRule",
    "Skill",
    "SkillImplication",
    "StabilityRule",
    "StatusRule",
    "TeamRule",
    "TrialRule",
    "WarningRule",
    "WeightPreset",
    "WorkloadRule",
]


class QuestionPoints(Noun):
    """Weight of a question; `is_knowledge` counts "don't know" as an answered 0."""

    question: Slug
    weight: Annotated[int, Field(ge=1, le=10)] = 1
    is_knowledge: bool = False


class FacetQuestion(Noun):
    """The question that answers a facet organization-wide."""

    facet: Facet
    question: Slug


class FacetThreshold(Noun):
    """The least level of one facet that a status asks for."""

    facet: Facet
    at_least: Level


class StatusRule(Noun):
    """A status holds if every facet reaches its threshold. A higher status asks for at least as much."""

    status: StatusLevel
    name: Words
    meaning: Words
    needs: tuple[FacetThreshold, ...]
    next_step: PerhapsWords = ""


class DataStatusRule(Noun):
    """The data status: facets, their questions, thresholds, and the question about quality that stands beside it."""

    facets: tuple[FacetQuestion, ...]
    statuses: tuple[StatusRule, ...]
    quality_question: Slug


class Phase(Noun):
    """One phase of the journey.

    `floor` is a score that every dimension must reach: where files name one, a gate is made of it.
    """

    number: PhaseNumber
    name: Words
    meaning: Words
    floor: Amount | None = None


class WorkloadRule(Noun):
    """When a workload counts, and how many make a phase (thresholds are a choice of the product).

    Where it does not limit phases, an organization may reach every phase without a model in daily use.
    """

    weeks_in_use: int
    few_from: int
    multiple_from: int
    multiple_areas: int
    limits_phases: bool = True


class Gate(Noun):
    """One pass/fail test that guards a phase: met if each of its tests is met."""

    id: Code
    phase: PhaseNumber
    title: Words
    why: Words
    tests: Annotated[tuple[GateTest, ...], Field(min_length=1)]
    is_workload_gate: bool = False
    sources: tuple[str, ...] = ()


class WarningRule(Noun):
    """A common mistake, shown when the answers point to it. It changes no score, gate or rank; `actions` mend it."""

    id: Code
    title: Words
    text: Words
    when: AnyOf
    actions: tuple[Code, ...] = ()
    sources: tuple[str, ...] = ()


class CertaintyRule(Noun):
    """How a phase probability is put into words, and how far an answer is trusted by its confidence."""

    firm_from: Amount
    sure: Amount
    fairly: Amount
    guess: Amount
    not_asked: Amount
    knowledge_dont_know: Annotated[tuple[Amount, Amount], Field(min_length=2, max_length=2)]


class ScoringRule(Noun):
    """Publication limit and scale of scores, and the trust factor of each confidence (section "How sure")."""

    publish_from: Amount
    trust_sure: Amount
    trust_fairly: Amount
    trust_guess: Amount
    trust_not_asked: Amount
    lowest: Amount = Decimal(0)
    highest: Amount = Decimal(TOP_LEVEL)

    @property
    def trust_not_told(self) -> Amount:
        """The trust in an answer of which nobody said how sure it is: no more than in any that is told."""
        return min(self.trust_sure, self.trust_fairly, self.trust_guess, self.trust_not_asked)

    @property
    def scale(self) -> ScoreScale:
        """The lowest and the highest score."""
        return ScoreScale(lowest=float(self.lowest), highest=float(self.highest))


class Rubric(Noun):
    """The rules that turn answers into results. Published versions are append-only.

    `safeguards` says which problems need which safeguard; without any, none is asked for.
    """

    id: Slug
    version: Version
    questionnaire: Slug
    points: tuple[QuestionPoints, ...]
    scoring: ScoringRule
    data_status: DataStatusRule
    phases: tuple[Phase, ...]
    workloads: WorkloadRule
    gates: tuple[Gate, ...]
    certainty: CertaintyRule
    warnings: tuple[WarningRule, ...]
    team: TeamRule
    problems: ProblemsRule
    actions: tuple[Action, ...]
    planning: PlanningRule
    price: PriceRule
    safeguards: tuple[SafeguardRule, ...] = ()

    @cached_property
    def phase_numbers(self) -> tuple[PhaseNumber, ...]:
        """The numbers of the phases, the first one first."""
        return tuple(phase.number for phase in self.phases)

    @property
    def last_phase(self) -> PhaseNumber:
        """The highest phase there is."""
        return self.phase_numbers[-1]

    @cached_property
    def phase_by_workloads(self) -> Mapping[WorkloadClass, PhaseNumber]:
        """The highest phase that none (1), a few (2) and many models (3) lead to, as far as gates ask for models."""
        if not self.workloads.limits_phases:
            return dict.fromkeys(WORKLOAD_CLASSES, self.last_phase)
        tests = [(gate.phase, test) for gate in self.gates for test in gate.tests]
        asked = [(phase, test.at_least) for phase, test in tests if isinstance(test, WorkloadTest)]
        if not asked:
            return {1: self.phase_numbers[0], 2: min(2, self.last_phase), 3: self.last_phase}
        found: dict[WorkloadClass, PhaseNumber] = {}
        for number in WORKLOAD_CLASSES:
            closed = [phase for phase, needed in asked if needed > number]
            found[number] = min(closed) - 1 if closed else self.last_phase
        return found

    @cached_property
    def data_is_asked_of(self) -> Literal["problem", "main"]:
        """What the data status asks about: one problem, on the scales of its criteria, or the main data."""
        asked = {each.question for each in self.data_status.facets}
        return "problem" if any(each.levels_of in asked for each in self.problems.criteria) else "main"

    @cached_property
    def points_of(self) -> dict[str, QuestionPoints]:
        """Weight and don't-know policy by question slug."""
        return {points.question: points for points in self.points}

    @cached_property
    def action_by_id(self) -> dict[str, Action]:
        """Actions by code."""
        return {action.id: action for action in self.actions}

    @cached_property
    def gate_by_id(self) -> dict[str, Gate]:
        """Gates by code."""
        return {gate.id: gate for gate in self.gates}

    @cached_property
    def before_trial(self) -> frozenset[str]:
        """Every action that the catalogue puts before a trial and before the check of its data."""
        found: set[str] = set()
        waiting = [action.id for action in self.actions if action.is_poc] + [self.planning.trial.check]
        while waiting:
            action = self.action_by_id[waiting.pop()]
            new = {*action.prerequisites, *action.after} - found
            found |= new
            waiting.extend(new)
        return frozenset(found)

    def named_before_trial(self, warning: str) -> tuple[str, ...]:
        """What a warning tells to do before a trial.

        That is what the catalogue puts before the trial, and whatever is named beside what people expect of it.
        """
        named = next((rule.actions for rule in self.warnings if rule.id == warning), ())
        is_beside = self.planning.trial.expect in named
        return tuple(code for code in named if is_beside or code in self.before_trial)

    def checked_before_trial(self, warning: str) -> tuple[str, ...]:
        """What a warning tells to do that the check of a trial's data does for that trial: the rest may come later."""
        check = self.action_by_id.get(self.planning.trial.check)
        named = next((rule.actions for rule in self.warnings if rule.id == warning), ())
        if check is None:
            return ()
        first = self.named_before_trial(warning)
        return tuple(
            code
            for code in named
            if self.action_by_id[code].capability == check.capability
            or (code in first and self.action_by_id[code].dimension == check.dimension)
        )

    @cached_property
    def steps_of(self) -> dict[str, tuple[tuple[str, int], ...]]:
        """For each question the actions that raise it, as (action id, level reached), lowest level first."""
        steps: dict[str, list[tuple[str, int]]] = {}
        for action in self.actions:
            for effect in action.effects:
                steps.setdefault(effect.question, []).append((action.id, effect.level))
        return {question: tuple(sorted(found, key=lambda step: step[1])) for question, found in steps.items()}
