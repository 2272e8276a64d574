"""The next step of a checked table stands on the plan, marked as what it is, and can be edited like any action."""

from dataclasses import replace
from datetime import date

from readiness.model.assessment import ActionEdit
from readiness.present.evidence_beside import CANNOT_TELL, DONT_KNOW, NOT_TOLD, beside
from readiness.present.findings import Findings
from readiness.present.plan import by_horizon, plan_rows
from readiness.present.plan_evidence import LANE, whole_plan
from readiness.services.assessing import assess_response
from tests.evidence.samples import a_check, a_report
from tests.report.cases import LIBRARY, changed, example

START = date(2026, 11, 9)
SLUG = "regional-logistics"


def findings(**more: object) -> Findings:
    found = assess_response(example(SLUG), LIBRARY)
    problem = found.response.problems[0]
    return replace(found, evidence={problem.id: a_check("Orders"), "gone": a_check("Other")}, **more)


def code(found: Findings) -> str:
    return f"evidence:{found.response.problems[0].id}"


def test_without_a_checked_table_the_plan_is_that_of_the_rules() -> None:
    found = assess_response(example(SLUG), LIBRARY)
    assert whole_plan(found, START, today=START) == plan_rows(found, START, today=START)


def test_each_checked_table_of_a_problem_adds_one_marked_action_after_the_others() -> None:
    found = findings()
    planned = plan_rows(found, START, today=START)
    rows = whole_plan(found, START, today=START)
    assert rows[: len(planned)] == planned
    [added] = rows[len(planned) :]
    assert added.number == len(planned) + 1
    assert added.lane == LANE
    assert added.title == "Ask the person who records “distance” when it is written down"
    assert "“Orders”" in added.because
    assert (added.start, added.end) == (date(2026, 11, 9), date(2026, 11, 22))
    assert added in dict(by_horizon(rows))["Days 1 to 30"]


def test_the_rules_do_not_change_with_a_checked_table() -> None:
    assert findings().outcome == assess_response(example(SLUG), LIBRARY).outcome


def test_what_people_changed_on_the_action_is_kept() -> None:
    found = findings()
    edit = ActionEdit(person="Ana", start_on=date(2027, 3, 1), status="in-progress", effort_days=1, note="By phone")
    edited = replace(found, action_edits={code(found): edit})
    row = next(row for row in whole_plan(edited, START, today=START) if row.id == code(found))
    assert (row.person, row.start, row.status, row.effort_days, row.note) == (
        "Ana", date(2027, 3, 1), "in-progress", 1, "By phone",
    )  # fmt: skip
    assert row.horizon == "quarter-2"
    assert row.is_planned
    assert [other.id for other in whole_plan(edited, START, today=START)].count(code(found)) == 1


def test_an_edited_action_of_a_removed_check_is_shown_as_no_longer_planned() -> None:
    found = findings()
    edited = replace(found, evidence={}, action_edits={code(found): ActionEdit(note="By phone")})
    row = next(row for row in whole_plan(edited, START, today=START) if row.id == code(found))
    assert not row.is_planned
    assert row.title == "Step after a table check that was removed"


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
