"""What people told about a problem stands beside what its table shows."""

from readiness.present.evidence_beside import CANNOT_TELL, DONT_KNOW, NOT_TOLD, beside
from tests.evidence.samples import a_report
from tests.report.cases import LIBRARY, changed, example

SLUG = "regional-logistics"


def test_what_was_told_stands_beside_what_was_seen() -> None:
    problem = example(SLUG).problems[0]
    told = {**problem.criteria, "data-rich": 0, "outcome-recorded": "dont-know"}
    told.pop("data-access", None)
    lines = {line.criterion: line for line in beside(LIBRARY.rubric, changed(problem, criteria=told), a_report())}
    assert (lines["data-rich"].told, lines["data-rich"].seen, lines["data-rich"].differs) == (0, 2, True)
    assert lines["data-rich"].seen_words == "Months, about 1,000 cases"
    assert (lines["outcome-recorded"].told_words, lines["outcome-recorded"].differs) == (DONT_KNOW, True)
    assert (lines["data-access"].told_words, lines["data-access"].seen_words) == (NOT_TOLD, CANNOT_TELL)
    assert not lines["data-access"].differs


def test_the_same_level_on_both_sides_is_no_difference() -> None:
    problem = example(SLUG).problems[0]
    same = changed(problem, criteria={**problem.criteria, "data-rich": 2})
    assert [line.differs for line in beside(LIBRARY.rubric, same, a_report()) if line.criterion == "data-rich"] == [
        False
    ]
