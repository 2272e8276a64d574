"""What people told about a problem stands beside what its table shows."""

from datetime import date

import pytest

from readiness.model.assessment import TakenOver
from readiness.model.evidence import CriterionEvidence
from readiness.model.response import CandidateProblem
from readiness.present.data.evidence_beside import CANNOT_TELL, DONT_KNOW, NOT_TOLD, beside
from readiness.words import said
from tests.engine.safeguards import guarded
from tests.evidence.samples import a_check
from tests.report.cases import LIBRARY, changed, example

SLUG = "regional-logistics"


def test_what_was_told_stands_beside_what_was_seen() -> None:
    problem = example(SLUG).problems[0]
    told = {**problem.criteria, "data-rich": 0, "outcome-recorded": "dont-know"}
    told.pop("data-access", None)
    lines = {line.criterion: line for line in beside(LIBRARY.rubric, changed(problem, criteria=told), a_check())}
    assert (lines["data-rich"].told, lines["data-rich"].seen, lines["data-rich"].differs) == (0, 2, True)
    assert lines["data-rich"].seen_words == "Months, about 1,000 cases"
    assert (lines["outcome-recorded"].told_words, lines["outcome-recorded"].differs) == (said(DONT_KNOW), True)
    assert (lines["data-access"].told_words, lines["data-access"].seen_words) == (said(NOT_TOLD), said(CANNOT_TELL))
    assert not lines["data-access"].differs


def test_the_same_level_on_both_sides_is_no_difference() -> None:
    problem = example(SLUG).problems[0]
    same = changed(problem, criteria={**problem.criteria, "data-rich": 2})
    assert [line.differs for line in beside(LIBRARY.rubric, same, a_check()) if line.criterion == "data-rich"] == [
        False
    ]


def test_what_was_told_before_a_level_was_taken_over_stays_beside_it() -> None:
    problem = example(SLUG).problems[0]
    taken = TakenOver(criterion="data-rich", before=1, level=2, on=date(2026, 11, 22))
    check = a_check().model_copy(update={"taken_over": (taken,)})
    now = {level: changed(problem, criteria={**problem.criteria, "data-rich": level}) for level in (2, 3)}
    told = {
        level: line.told_words
        for level, each in now.items()
        for line in beside(LIBRARY.rubric, each, check)
        if line.criterion == "data-rich"
    }
    assert told == {
        2: "Before: Weeks, under 100 cases. Taken over from the table on 22 November 2026: Months, about 1,000 cases",
        3: "A year, or 10,000 cases",
    }


@pytest.mark.parametrize(
    ("cases", "months", "level", "seen"),
    [(1200, None, 2, 2), (990, None, 2, 1), (300, 11, 2, 2), (300, 10, 2, 1), (None, None, 2, 1), (5000, 24, 1, 1)],
)
def test_on_the_scale_of_a_question_a_table_shows_the_outcome_by_cases_or_a_year_and_no_share(
    cases: int | None, months: int | None, level: int, seen: int
) -> None:
    amount = CriterionEvidence(criterion="data-rich", level=3, because="many-cases", cases=cases, months=months)
    outcome = CriterionEvidence(criterion="outcome-recorded", level=level, because="answers-recorded")
    check = a_check()
    report = check.report.model_copy(update={"criteria": (amount, outcome)})

    lines = beside(
        guarded.SECOND.rubric, CandidateProblem(id="late", name="Late"), check.model_copy(update={"report": report})
    )

    assert [(line.criterion, line.seen) for line in lines] == [("data-rich", None), ("outcome-recorded", seen)]
