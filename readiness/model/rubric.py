"""What answers mean: weights, thresholds, gates, roles, criteria and actions. Points and rules, no question wording."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from readiness.model.base import Amount, Code, Facet, Level, Noun, PhaseNumber, Slug, StatusLevel
from readiness.model.conditions import AnyOf, GateTest
from readiness.model.questionnaire import Version, Words

EffortBand = Literal["S", "M", "L"]
ProblemClass = Literal["ready", "do-first", "later", "not-ml"]


# --- Scoring, data status, phases, gates, warnings (ml-readiness.yaml) -------------------------------------------


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
    next_step: str = ""


class DataStatusRule(Noun):
    """The data status: facets, their questions, thresholds, and the question about quality that stands beside it."""

    facets: tuple[FacetQuestion, ...]
    statuses: tuple[StatusRule, ...]
    quality_question: Slug


class Phase(Noun):
    """One phase of the journey."""

    number: PhaseNumber
    name: Words
    meaning: Words


class WorkloadRule(Noun):
    """When a workload counts, and how many make a phase (thresholds are a choice of the product)."""

    weeks_in_use: int
    few_from: int
    multiple_from: int
    multiple_areas: int


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
    """A common mistake, shown when the answers point to it. It changes no score, gate or rank."""

    id: Code
    title: Words
    text: Words
    when: AnyOf
    sources: tuple[str, ...] = ()


class CertaintyRule(Noun):
    """How a phase probability is put into words, and how far an answer is trusted by its confidence."""

    firm_from: Amount
    likely_from: Amount
    sure: Amount
    fairly: Amount
    guess: Amount
    not_asked: Amount
    knowledge_dont_know: tuple[Amount, Amount]


class ScoringRule(Noun):
    """Publication limit of a score, and the trust factor of each confidence (section "How sure")."""

    publish_from: Amount
    trust_sure: Amount
    trust_fairly: Amount
    trust_guess: Amount
    trust_not_asked: Amount


# --- Roles (team-roles.yaml) ------------------------------------------------------------------------------------


class Skill(Noun):
    """A skill people can have at a level 0-3."""

    id: Slug
    name: Words
    meaning: Words


class PhaseDemand(Noun):
    """The share of a full-time person that a role takes in a phase (planning assumption)."""

    phase: PhaseNumber
    fte: Amount


class Role(Noun):
    """One of the roles of an ML team."""

    id: Slug
    code: Code
    name: Words
    responsibility: Words
    skills: Annotated[tuple[Slug, ...], Field(min_length=1)]
    demand: Annotated[tuple[PhaseDemand, ...], Field(min_length=3, max_length=3)]
    is_needed: bool = True
    advice: str = ""
    sources: tuple[str, ...] = ()


class SkillImplication(Noun):
    """Having a skill at a level implies another at the same level."""

    skill: Slug
    implies: Slug


class GeneralistRule(Noun):
    """The skills that let one person carry the whole cycle, and the roles this makes partly covered."""

    working: tuple[Slug, ...]
    aware: tuple[Slug, ...]
    covers: tuple[Slug, ...]


class TeamRule(Noun):
    """Roles, skills and the thresholds of cover, load and key-person risk."""

    skills: tuple[Skill, ...]
    roles: tuple[Role, ...]
    implications: tuple[SkillImplication, ...]
    generalist: GeneralistRule
    working_level: Level
    trainable_from: Level
    covered_from: Amount
    partial_from: Amount
    heavy_above: Amount
    overload_above: Amount
    heavy_roles: int
    key_person_from: Amount
    cover_capability: Slug
    specialist_role: Slug
    advice: Mapping[Slug, Words] = {}

    @cached_property
    def role_by_id(self) -> dict[str, Role]:
        """Roles by their slug."""
        return {role.id: role for role in self.roles}


# --- Candidate problems (problems.yaml) -------------------------------------------------------------------------


class CriterionAnchor(Noun):
    """One level of a criterion: a full sentence, and a short form of at most six words."""

    text: Words
    short: Words


class Criterion(Noun):
    """One of the ten scales on which a candidate problem is scored 0-3."""

    id: Slug
    number: Annotated[int, Field(ge=1)]
    name: Words
    question: Words
    help: Words
    levels: Annotated[tuple[CriterionAnchor, ...], Field(min_length=4, max_length=4)]
    side: Literal["value", "feasibility"]
    sources: tuple[str, ...] = ()


class WeightPreset(Noun):
    """Criterion weights that sum to 1."""

    id: Slug
    name: Words
    meaning: Words
    weights: Mapping[Slug, Amount]


class ProblemRule(Noun):
    """A knock-out (K) or prerequisite (B) rule: when it fires the problem falls into `class_`, for this reason.

    The condition of each code is written in the engine: it compares one criterion (`criterion`, `at_most`) with a
    level, or asks a flag of the problem (`flag`).
    """

    id: Code
    criterion: Slug | None = None
    at_most: Level | None = None
    flag: Literal["legal-or-serious-harm", "fully-off-the-shelf"] | None = None
    only_if_label_needed: bool = False
    only_in_phase: PhaseNumber | None = None
    class_: Annotated[ProblemClass, Field(alias="class")]
    title: Words
    reason: Words
    action: Code | None = None
    sources: tuple[str, ...] = ()


class ProblemType(Noun):
    """A typical shape of ML problem, with what it needs of the data."""

    id: Slug
    name: Words
    example: Words
    needs_label: bool
    label_source: Words
    needs: Words
    at_acceptable: Words
    sources: tuple[str, ...] = ()


class ProblemQuestion(Noun):
    """A question of the interview, or a fact asked about a candidate problem but not weighted."""

    id: Slug
    text: Words
    help: Words
    sources: tuple[str, ...] = ()


class StabilityRule(Noun):
    """How rank stability is sampled, and the words for it."""

    draws: int
    seed: int
    concentration: Amount
    move_fairly: Amount
    move_guess: Amount
    clear_from: Amount
    likely_from: Amount


class ProblemsRule(Noun):
    """Criteria, weights, rules, types and interview of candidate problems."""

    criteria: tuple[Criterion, ...]
    presets: tuple[WeightPreset, ...]
    rules: tuple[ProblemRule, ...]
    types: tuple[ProblemType, ...]
    interview: tuple[ProblemQuestion, ...]
    details: tuple[ProblemQuestion, ...]
    data_criterion: Slug
    find_out_action: Code
    stability: StabilityRule

    @cached_property
    def criterion_by_id(self) -> dict[str, Criterion]:
        """Criteria by their slug."""
        return {criterion.id: criterion for criterion in self.criteria}

    @cached_property
    def type_by_id(self) -> dict[str, ProblemType]:
        """Problem types by their slug."""
        return {kind.id: kind for kind in self.types}


# --- Actions (actions.yaml) -------------------------------------------------------------------------------------


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
    prerequisites_if_label_needed: tuple[Code, ...] = ()
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
    never_done: bool = False
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


class Rubric(Noun):
    """The rules that turn answers into results. Published versions are append-only."""

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
    def steps_of(self) -> dict[str, tuple[tuple[str, int], ...]]:
        """For each question the actions that raise it, as (action id, level reached), lowest level first."""
        steps: dict[str, list[tuple[str, int]]] = {}
        for action in self.actions:
            for effect in action.effects:
                steps.setdefault(effect.question, []).append((action.id, effect.level))
        return {question: tuple(sorted(found, key=lambda step: step[1])) for question, found in steps.items()}
