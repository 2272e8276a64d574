"""What a check of one real table found: a profile summary that holds no cell value, no row and no file path.

Column names are the only text that comes from the table. A count between 1 and 4 is never written out.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field

from readiness.model.base import Level, Line, Noun, Slug, StatusLevel
from readiness.model.evidence_choices import Choices, KindChoice, LeakAnswer
from readiness.model.evidence_terms import (
    ALL_BUT_FEWER,
    FEWER,
    AlarmKind,
    AnswerKind,
    ColumnKind,
    ColumnName,
    CurveReading,
    DoubtKind,
    Enough,
    ExtremesChoice,
    LeakReply,
    PersonalKind,
    ProblemType,
    Share,
    SourceKind,
    SplitKind,
    Tally,
    VerdictWord,
)

__all__ = [
    "ALL_BUT_FEWER",
    "FEWER",
    "Alarm",
    "AlarmKind",
    "AnswerColumn",
    "AnswerKind",
    "Choices",
    "ColumnKind",
    "ColumnName",
    "ColumnProfile",
    "CriterionEvidence",
    "CurvePoint",
    "CurveReading",
    "Doubt",
    "DoubtKind",
    "Enough",
    "EvidenceReport",
    "ExtremesChoice",
    "GradeCeiling",
    "GroupGap",
    "KindChoice",
    "LeakAnswer",
    "LeakQuestion",
    "LeakReply",
    "LearningCurve",
    "Note",
    "PersonalKind",
    "ProblemType",
    "Progress",
    "Proposal",
    "Refusal",
    "Score",
    "Share",
    "SmallestGroup",
    "SourceKind",
    "SplitKind",
    "SupportedProblem",
    "Tally",
    "Tested",
    "VerdictWord",
]


# --- What the table looks like ---------------------------------------------------------------------------------


class Note(Noun):
    """One repair or reading decision, with how many rows or columns it touched."""

    slug: Slug
    count: Tally | None = None
    columns: tuple[ColumnName, ...] = ()

    def with_count(self, count: Tally) -> Self:
        """The same with another count."""
        return self.model_copy(update={"count": count})


class ColumnProfile(Noun):
    """One column in counts. `distinct` above 50 is rounded to two figures; `number_share` is set for mixed columns."""

    name: ColumnName
    kind: ColumnKind
    blank: Tally
    distinct: Annotated[int, Field(ge=0)]
    number_share: Share | None = None
    personal: PersonalKind | None = None
    is_sensitive: bool = False
    is_used: bool = False


class Proposal(Noun):
    """What the check suggests before it runs; all of it can be changed in `choices`.

    `parts` names the sheets of a workbook or the tables of a database.
    """

    rows: Annotated[int, Field(ge=0)]
    parts: tuple[str, ...] = ()
    columns: tuple[ColumnProfile, ...]
    choices: Choices
    target_candidates: tuple[ColumnName, ...]
    time_candidates: tuple[ColumnName, ...]
    entity_candidates: tuple[ColumnName, ...]
    unclear_dates: tuple[ColumnName, ...]
    notes: tuple[Note, ...]


# --- What the models said --------------------------------------------------------------------------------------


class Score(Noun):
    """Skill with its likely range (share of the naive rival's error removed) and the specialist's measure beside it."""

    skill: float
    low: float
    high: float
    measure: Literal["auc", "r2"]
    value: float
    value_low: float
    value_high: float


class CurvePoint(Noun):
    """Skill after learning from `rows` rows (rounded to two figures)."""

    rows: Annotated[int, Field(ge=0)]
    skill: float


class LearningCurve(Noun):
    """Skill against rows learnt from, smallest part first; `drifts` when the newest part beats the whole."""

    points: tuple[CurvePoint, ...]
    reading: CurveReading
    drifts: bool = False

    def with_reading(self, reading: CurveReading) -> Self:
        """The same curve, read otherwise."""
        return self.model_copy(update={"reading": reading})


class Alarm(Noun):
    """A reason to ask before believing: one column, or two whose difference or ratio gives the answer away."""

    kind: AlarmKind
    columns: tuple[ColumnName, ...]
    alone: float | None = None
    operation: Literal["difference", "ratio", "sum", "product"] | None = None


class LeakQuestion(Noun):
    """Is `column` known at the moment of prediction? `because` is None when it merely matters much to the model."""

    column: ColumnName
    because: AlarmKind | None = None
    reply: LeakReply | None = None

    @property
    def is_settled(self) -> bool:
        """Say whether the reply is a yes or a no; "not sure" leaves the question open."""
        return self.reply in ("yes", "no")


class Doubt(Noun):
    """What must be told about the rows before a score is believed: their order, or answers far from others."""

    kind: DoubtKind
    columns: tuple[ColumnName, ...] = ()


class GroupGap(Noun):
    """Skill on the best and the worst served group of a column, groups of 50 rows or more; groups are not named."""

    column: ColumnName
    groups: Annotated[int, Field(ge=0)]
    best: float | None = None
    worst: float | None = None


class SmallestGroup(Noun):
    """The smallest group that shares the values of `columns`: how easily a row could be traced to a person."""

    columns: tuple[ColumnName, ...]
    size: Tally
    rows_in_small_groups: Tally


class SupportedProblem(Noun):
    """A kind of problem this table could support; `column` names the column it would rest on, if one does."""

    problem: ProblemType
    column: ColumnName | None = None


class GradeCeiling(Noun):
    """The highest data status this file can support, with what was seen and what people told."""

    ceiling: StatusLevel
    reasons: tuple[Slug, ...]
    labelled_percent: Annotated[int, Field(ge=0, le=100)] | None = None
    band: Literal["A", "B", "C"]
    is_live: bool
    open_to_all_told: bool
    one_place_told: bool


class CriterionEvidence(Noun):
    """What the file suggests for one criterion of a problem; `level` is None where a file cannot tell.

    `cases` (in two figures, never under 100) and `months` are what the number of past cases was judged by, if known.
    """

    criterion: Slug
    level: Level | None
    because: Slug
    cases: Annotated[int, Field(ge=100)] | None = None
    months: Annotated[int, Field(ge=0)] | None = None


class AnswerColumn(Noun):
    """The answer column in counts only: labels are cell values and are not kept."""

    column: ColumnName
    kind: AnswerKind
    labelled: Tally
    different: Annotated[int, Field(ge=0)]
    rarest: Tally | None = None


class Tested(Noun):
    """How the score came about."""

    rows: Tally
    split: SplitKind
    folds: Annotated[int, Field(ge=1)]
    left_out: tuple[ColumnName, ...] = ()
    is_single_series: bool = False


class EvidenceReport(Noun):
    """The whole result. `score` and later fields stay empty while only the headline is known."""

    version: Literal[1] = 1
    seed: int
    source: SourceKind
    is_complete: bool
    rows: Annotated[int, Field(ge=0)]
    rows_read: Annotated[int, Field(ge=0)]
    columns: tuple[ColumnProfile, ...]
    unticked: Annotated[int, Field(ge=0)] = 0
    notes: tuple[Note, ...] = ()
    duplicates: Tally = 0
    word: VerdictWord
    uncapped: VerdictWord
    few_examples: bool = False
    enough: Enough = "cannot-say"
    answer: AnswerColumn | None = None
    tested: Tested | None = None
    score: Score | None = None
    with_suspects: Score | None = None
    careless: Score | None = None
    curve: LearningCurve | None = None
    alarms: tuple[Alarm, ...] = ()
    questions: tuple[LeakQuestion, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    strong_after_removal: bool = False
    problems: tuple[SupportedProblem, ...] = ()
    target_candidates: tuple[ColumnName, ...] = ()
    group_gap: GroupGap | None = None
    smallest_group: SmallestGroup | None = None
    grade: GradeCeiling
    criteria: tuple[CriterionEvidence, ...] = ()

    @property
    def open_questions(self) -> tuple[LeakQuestion, ...]:
        """Return the leak questions that still hold the verdict at "check first"."""
        return tuple(question for question in self.questions if not question.is_settled)

    @property
    def is_beyond_check(self) -> bool:
        """Whether nothing was found in one series over time, which says nothing: a forecast continues a trend."""
        has_found_little = self.word in (VerdictWord.WEAK, VerdictWord.NOT_SHOWN, VerdictWord.NO_SIGNAL)
        return has_found_little and self.tested is not None and self.tested.is_single_series

    def with_unticked(self, count: int) -> Self:
        """The same with another number of columns that were hidden."""
        return self.model_copy(update={"unticked": count})

    def with_grade(self, grade: GradeCeiling) -> Self:
        """The same with another highest data status."""
        return self.model_copy(update={"grade": grade})

    def with_smallest_group(self, group: SmallestGroup | None) -> Self:
        """The same with the smallest group of rows that are alike."""
        return self.model_copy(update={"smallest_group": group})

    def with_verdict(self, word: VerdictWord, *, uncapped: VerdictWord, enough: Enough, few_examples: bool) -> Self:
        """The same with what is concluded from its score."""
        return self.model_copy(
            update={"word": word, "uncapped": uncapped, "enough": enough, "few_examples": few_examples}
        )

    def with_scores(self, score: Score | None, *, with_suspects: Score | None) -> Self:
        """The same with what was measured without and with the columns that may be leaks."""
        return self.model_copy(update={"score": score, "with_suspects": with_suspects})

    def with_reservations(
        self,
        *,
        alarms: tuple[Alarm, ...],
        questions: tuple[LeakQuestion, ...],
        doubts: tuple[Doubt, ...],
        strong_after_removal: bool,
    ) -> Self:
        """The same with what has to be asked before its score is believed."""
        return self.model_copy(
            update={
                "alarms": alarms,
                "questions": questions,
                "doubts": doubts,
                "strong_after_removal": strong_after_removal,
            }
        )

    def completed(
        self, *, careless: Score | None, curve: LearningCurve | None, enough: Enough, group_gap: GroupGap | None
    ) -> Self:
        """The same with everything that takes longer than the headline."""
        return self.model_copy(
            update={
                "careless": careless,
                "curve": curve,
                "enough": enough,
                "group_gap": group_gap,
                "is_complete": True,
            }
        )


RefusalKind = Literal["table", "out-of-time", "queue-full", "not-started", "out-of-memory", "unexpected"]
"""Why there is no verdict: the table itself, or one of what can befall a check."""


class Refusal(Noun):
    """Why a table could not be judged, in one sentence, and what to do next; `parts` are the tables to choose from."""

    sentence: Line
    next_step: Line
    parts: tuple[str, ...] = ()
    kind: RefusalKind = "table"


class Progress(Noun):
    """How far a check is, counted in fits; `report` appears once the headline is known."""

    step: Literal["reading", "profiling", "scanning", "testing", "comparing", "finishing"]
    done: Annotated[int, Field(ge=0)]
    total: Annotated[int, Field(ge=1)]
    report: EvidenceReport | None = None
