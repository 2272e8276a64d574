"""The result of a table check, written by hand: no table has to be judged to show or store one."""

from datetime import date

from readiness.model.assessment import TableCheck
from readiness.model.evidence import (
    AnswerColumn,
    ColumnKind,
    ColumnProfile,
    CriterionEvidence,
    CurvePoint,
    EvidenceReport,
    GradeCeiling,
    LeakQuestion,
    LearningCurve,
    Note,
    Score,
    SupportedProblem,
    Tested,
    VerdictWord,
)


def a_score(skill: float = 0.32) -> Score:
    """A skill with a likely range of five points to each side."""
    low, high = skill - 0.05, skill + 0.05
    return Score(skill=skill, low=low, high=high, measure="auc", value=0.8, value_low=0.77, value_high=0.83)


def a_report() -> EvidenceReport:
    """A good score on a table of orders, one question open, so the verdict is capped."""
    return EvidenceReport(
        seed=0,
        source="file",
        is_complete=True,
        rows=4_200,
        rows_read=4_200,
        columns=(
            ColumnProfile(name="late", kind=ColumnKind.CATEGORY, blank=0, distinct=2),
            ColumnProfile(name="distance", kind=ColumnKind.NUMBER, blank=12, distinct=900, is_used=True),
            ColumnProfile(
                name="driver", kind=ColumnKind.CATEGORY, blank="fewer than 5", distinct=14, is_sensitive=True
            ),
            ColumnProfile(name="customer_mail", kind=ColumnKind.TEXT, blank=0, distinct=3_900, personal="email"),
        ),
        notes=(Note(slug="personal-left-out", count=1, columns=("customer_mail",)),),
        word=VerdictWord.CHECK_FIRST,
        uncapped=VerdictWord.GOOD,
        enough="more-helps",
        answer=AnswerColumn(column="late", kind="category", labelled=4_200, different=2, rarest=610),
        tested=Tested(rows=4_200, split="time", folds=5),
        score=a_score(),
        careless=a_score(0.45),
        curve=LearningCurve(
            points=(
                CurvePoint(rows=500, skill=0.12),
                CurvePoint(rows=2_000, skill=0.25),
                CurvePoint(rows=4_000, skill=0.32),
            ),
            reading="likely-helps",
        ),
        questions=(LeakQuestion(column="distance"),),
        problems=(SupportedProblem(problem="sort-into-groups", column="late"),),
        grade=GradeCeiling(
            ceiling="better",
            reasons=("one-file",),
            labelled_percent=100,
            band="A",
            is_live=False,
            open_to_all_told=False,
            one_place_told=False,
        ),
        criteria=(
            CriterionEvidence(criterion="data-rich", level=2, because="some-thousands"),
            CriterionEvidence(criterion="outcome-recorded", level=2, because="answers-recorded"),
            CriterionEvidence(criterion="data-access", level=None, because="only-people-know"),
        ),
    )


def a_check(table: str = "Orders of last year") -> TableCheck:
    """The report as it is kept beside a problem."""
    return TableCheck(table=table, checked_on=date(2026, 3, 1), report=a_report())
