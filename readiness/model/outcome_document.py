"""The outcome as a JSON document for other programs: the published shape, with words and rounded numbers."""

from __future__ import annotations

from typing import Literal

from pydantic import ConfigDict, Field

from readiness.model.base import Day, Noun, PhaseNumber, StatusLevel
from readiness.model.contradictions import ContradictionKind
from readiness.model.coverage import RoleStatus
from readiness.model.evidence_terms import VerdictWord
from readiness.model.placement import Certainty, GateState
from readiness.model.price import FigureKind, How, Pays, ProblemPrice, Span, WayPrice
from readiness.model.ranking import RankCertainty
from readiness.model.roadmap import Horizon, Lane
from readiness.model.rubric import ProblemClass
from readiness.model.safeguards import ProblemFlag, SafeguardGiven, SafeguardState


class QuestionnaireUsed(Noun):
    """Which published content the result rests on."""

    id: str
    version: str
    rubric: str
    rubric_version: str
    fingerprint: str = Field(description="SHA-256 of the questionnaire and rubric; empty if it was not recorded")


class CompletenessCount(Noun):
    """How the questions were answered."""

    questions: int
    answered: int
    dont_know: int
    not_applicable: int
    skipped: int
    share: float = Field(ge=0, le=1, description="Share of the weight of applicable questions that is answered")


class BlockingFacet(Noun):
    """A facet of the data that stands in the way of the next status."""

    facet: str
    actual: int | str | None = Field(description="Level 0-3, dont-know, not-applicable, or null if not answered")
    needed: int


class DataStatusPart(Noun):
    """The status of a set of data: the main data of the organization, or that of one problem."""

    level: StatusLevel | None = Field(description="Null while what was not told may change it; see low and high")
    low: StatusLevel
    high: StatusLevel
    blocking: tuple[BlockingFacet, ...]


class ContributionPart(Noun):
    """One answer's part of a capability score."""

    question: str
    level: int
    weight: int
    points: float


class CapabilityPart(Noun):
    """Score of one capability; null if too little is answered."""

    id: str
    score: float | None
    low: float
    high: float
    completeness: float
    contributions: tuple[ContributionPart, ...]


class DimensionPart(Noun):
    """Score of one dimension; null if too little is answered."""

    id: str
    score: float | None
    low: float
    high: float
    completeness: float
    capabilities: tuple[CapabilityPart, ...]


class GatePart(Noun):
    """One gate in words."""

    id: str
    phase: PhaseNumber
    state: GateState
    actual: str
    needed: str
    reason: str


class PathPart(Noun):
    """One raise on the shortest way to the next phase. `cost` is in effort points: 1 small, 2 medium, 3 large."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    question: str
    from_: int = Field(alias="from")
    to: int
    cost: int


class PhasePart(Noun):
    """The placement. All but the lists are null as long as nothing was answered."""

    placed: PhaseNumber | None = Field(description="With everything unknown at its worst; see possible")
    workload: PhaseNumber | None = Field(description="By models in daily use; null while what is not known may lift it")
    foundation: PhaseNumber | None = Field(description="By all other gates; null while what is not known may lift it")
    name: str | None = Field(description="Null while more than one phase is possible")
    sentence: str | None = Field(description="Both measures, what follows from them, and what does not count, in words")
    certainty: Certainty | None
    probability: tuple[float, ...] | None = Field(description="Null while more than one phase is possible")
    gates: tuple[GatePart, ...]
    path: tuple[PathPart, ...]
    possible: tuple[PhaseNumber, ...] = Field(description="The phases that what is not known may still lead to")
    not_known: tuple[str, ...] = Field(
        description="One or two facts that would settle the phase; empty if it is settled"
    )


class RolePart(Noun):
    """The cover of one role."""

    id: str
    name: str
    status: RoleStatus | Literal["not-known"] = Field(description="not-known while unknown skills may change it")
    people: tuple[str, ...]
    is_external: bool | None = Field(description="Null while the status is not known")
    single_point: str | None = Field(description="Null if there is none, and while the status is not known")


class FacetsPart(Noun):
    """How the data of one model or problem stands: a level 0-3 each, null where it is not known."""

    exists: int | None
    labelled: int | None
    unified: int | None
    access: int | None


class ModelPart(Noun):
    """One model that was listed as in daily use. Null is not known; it is never a no."""

    name: str
    counts: Literal["counts", "does-not-count", "not-known"]
    area: str | None
    in_use_since: str | None
    supplied_by: Literal["own", "vendor"] | None
    has_real_users: bool | None
    owns_data: bool | None
    is_monitored: bool | None
    can_change: bool | None
    is_effect_measured: bool | None
    data: FacetsPart | None = Field(description="Null if it works on the main data of the organization")
    not_known: tuple[str, ...] = Field(description="Which of these nobody told or knows, by their names here")


class PersonPart(Noun):
    """Somebody who could work on ML. Every skill has its level, or stands among what is not known."""

    name: str
    time: float | None = Field(ge=0, le=1, description="Share of a full week; null if it is not known")
    skills: dict[str, int]
    not_known: tuple[str, ...] = Field(description="time, and the ids of skills of which the level is not known")


class FlagsPart(Noun):
    """The facts that decide about a problem on their own. Null is not known; it is never a no."""

    legal_stop: bool | None
    harm: Literal["none", "some", "serious"] | None
    human_check: bool | None
    off_the_shelf: Literal["no", "partly", "fully"] | None
    is_reusable: bool | None
    is_important: bool | None
    accuracy_stated: bool | None
    survives_change: bool | None
    tried_before: bool | None
    crosses_teams: bool | None
    personal_data: bool | None
    decides_about_people: bool | None
    generates_text: bool | None


class NeededPart(Noun):
    """A safeguard that a problem needs before it starts."""

    id: str
    state: SafeguardState = Field(description="Unknown also where nobody was asked; that is not missing")
    because: tuple[ProblemFlag, ...] = Field(description="What the problem is that asks for it")
    perhaps: tuple[ProblemFlag, ...] = Field(description="What it may be, if because is empty: nobody knows yet")
    action: str = Field(description="Code of the action that puts it in place")


class SafeguardPart(Noun):
    """One safeguard of the organization. It is no part of the scores or the phase."""

    id: str
    name: str
    told: SafeguardGiven | None = Field(description="Null if nobody told, which is not no")
    note: str


class TablePart(Noun):
    """A table that was checked for a problem: what it is called, when it was checked, and what it says."""

    name: str
    checked_on: Day
    verdict: VerdictWord | None = Field(description="Null if the check cannot judge such a table; the sentence says so")
    sentence: str


class ProblemPart(Noun):
    """One candidate problem with its place. `rank`, `class` and `p_first` are null until something is known of it."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, serialize_by_alias=True)

    id: str
    name: str
    rank: int | None
    class_: ProblemClass | None = Field(alias="class")
    score: float | None = Field(ge=0, le=100, description="With every unknown at its worst; null as long as all are")
    low: float
    high: float
    p_first: float | None = Field(ge=0, le=1, description="Share of 5,000 draws in which it ranks first")
    close_call: bool | None = Field(description="Null if what nobody told may make it one")
    prerequisites: tuple[str, ...]
    reasons: tuple[str, ...]
    not_known: tuple[str, ...] = Field(description="What nobody has told and could change the class")
    certainty: RankCertainty | None = Field(description="Only on the problem that is most often first")
    safeguards: tuple[NeededPart, ...] = Field(
        (), description="What it needs, or may need, before it starts; empty in content without safeguards"
    )
    criteria: dict[str, int | None] = Field(description="Level 0-3 of each criterion, null where it is not known")
    flags: FlagsPart
    data: DataStatusPart = Field(description="Of its own data if any of it was told, else of the main data")
    has_own_data: bool
    checked_table: TablePart | None = Field(description="What a table says beside the answers, on which the rest rests")


class ContradictionPart(Noun):
    """An answer that does not fit what was told elsewhere; neither changes the other."""

    kind: ContradictionKind
    question: str = Field(description="Of the questionnaire; of a safeguard where the kind is applies")
    given: int | Literal["dont-know", "not-applicable"]
    subject: str = Field(description="Id of the problem or name of the model of which it was told; empty for all")
    text: str


class WarningPart(Noun):
    """A common mistake that the answers point to."""

    id: str
    text: str


class ActionPart(Noun):
    """One action of the roadmap. Days count from 1 on the day the plan starts; "later" has none, but a sign."""

    id: str
    title: str
    lane: Lane
    horizon: Horizon
    start_on: Day | None
    end_on: Day | None
    start_day: int | None
    end_day: int | None
    effort_days: float = Field(description="Person-days that the dates reckon with")
    effort_range: tuple[float, float, float] = Field(description="Few, likely and many person-days")
    owner: str
    because: str
    done_when: str
    indicator: str
    prerequisites: tuple[str, ...]
    worth_when: str | None = Field(description="The sign that makes a later action worth starting")


class FigurePart(Noun):
    """A number as a range, with where it comes from. All three are null if it is not known."""

    id: str
    name: str
    kind: FigureKind
    how: How
    of: tuple[str, ...] = Field(description="Ids of figures, or codes of actions whose work it is")
    low: float | None
    likely: float | None
    high: float | None
    without: tuple[str, ...] = Field(description="Parts of a sum that are not known and left out")
    source: str


class PricePart(Noun):
    """What the plan and each problem cost and bring. All parts name figures by their ids."""

    currency: str
    first_90_days: Span
    year: Span = Field(description="The whole plan: own and beside together")
    trial: Span | None = Field(None, description="What is asked for now: the first trial")
    after_go: Span | None = Field(None, description="What waits for a go, and is saved by a stop")
    apart: Span | None = Field(None, description="What stands on its own merit, whatever the trial shows")
    apart_early: Span | None = Field(None, description="What of it is done by the day of stop or go")
    by_decision: Span | None = Field(
        None,
        description="All that is spent by stop or go: of trial what is done by then, and apart_early; null if one",
    )
    trial_counts_worth: bool | None = Field(
        None,
        description="Whether the trial counts what the first problem's yearly worth is made of; null if not known",
    )
    own: Span | None = Field(None, description="The first problem until its daily use; null without one")
    beside: Span | None = Field(None, description="What the plan dates beside the first problem")
    pay_back: str | None = Field(None, description="Months in which the first problem pays for the whole plan")
    pays: Pays | None = Field(
        None,
        description="Whether the first problem pays for itself within ten years: at every end of its ranges (yes), at"
        " some (maybe), at none (no), or a number is missing (not-known); null without one",
    )
    problems: tuple[ProblemPrice, ...]
    ways: tuple[WayPrice, ...] = Field(description="Ways to get the first problem done")
    figures: tuple[FigurePart, ...]


class OutcomeDocument(Noun):
    """Everything the rules conclude from one response."""

    version: Literal[3] = Field(
        3,
        description="Of this format. From 2 on it says unknown where something was not told; before, that was no. From "
        "3 on what comes first may do so only so far, whether an order is close may be unknown, and what was told of "
        "models, people and problems stands here with null for what was not",
    )
    questionnaire: QuestionnaireUsed
    completeness: CompletenessCount
    data_status: DataStatusPart
    dimensions: tuple[DimensionPart, ...]
    phase: PhasePart
    models: tuple[ModelPart, ...] | None = Field(description="Null as long as nobody said which there are")
    people: tuple[PersonPart, ...] | None = Field(description="Null as long as nobody said who could work on it")
    roles: tuple[RolePart, ...]
    problems: tuple[ProblemPart, ...]
    safeguards: tuple[SafeguardPart, ...] = Field((), description="Empty in content without safeguards")
    warnings: tuple[WarningPart, ...]
    contradictions: tuple[ContradictionPart, ...] = Field(
        (), description="Answers that do not fit what was told elsewhere"
    )
    roadmap: tuple[ActionPart, ...]
    price: PricePart | None = Field(description="Null as long as there is no plan")
