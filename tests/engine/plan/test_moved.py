"""The days on which others decide follow what somebody moved by hand."""

from datetime import date, timedelta

import pytest

from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit, Charter
from readiness.model.roadmap import Roadmap
from readiness.model.work_calendar import WorkCalendar
from readiness.present import day_words
from readiness.present.findings import Findings
from readiness.present.plan.clashes import clashes
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_words import signature_sentence
from readiness.present.price.board import board_page
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC
from tests.report.cases import example

TOLD = example("community-clinic")
CALENDAR = WorkCalendar(starts_on=TOLD.assessed_on)
AGREES = QUICK_RUBRIC.planning.trial.sponsor


def found_with(**edits: ActionEdit) -> Findings:
    outcome = assess(TOLD, QUESTIONNAIRE, QUICK_RUBRIC, calendar=CALENDAR, edits=edits)
    return Findings(TOLD, outcome, QUESTIONNAIRE, QUICK_RUBRIC, action_edits=edits, calendar=CALENDAR)


def plan_of(**edits: ActionEdit) -> Roadmap:
    return found_with(**edits).outcome.roadmap


def trial_of(plan: Roadmap):
    return next(
        each
        for each in plan.dated
        if each.end_on == plan.first_trial.result_on and QUICK_RUBRIC.action_by_id[each.id].is_poc
    )


def day_of(plan: Roadmap, kind: str) -> date:
    return next(each.on for each in plan.dates if each.kind == kind)


def test_the_decision_is_dated_by_the_moved_day_of_the_action_that_agrees_on_the_money() -> None:
    meets = plan_of().decide_on + timedelta(days=9)
    found = found_with(**{AGREES: ActionEdit(end_on=meets)})
    page = board_page(found, plan_rows(found, TOLD.assessed_on, today=TOLD.assessed_on), Charter())
    assert found.outcome.roadmap.decide_on == meets
    assert next(row.on for row in page.dates if row.what == "Decision, signed below") == day_words.day(meets)
    assert day_words.day(meets) in signature_sentence(found)


def test_money_that_is_agreed_on_earlier_brings_no_decision_forward() -> None:
    before = plan_of()
    assert before.action(AGREES).end_on < before.decide_on
    sooner = ActionEdit(end_on=before.action(AGREES).end_on + timedelta(days=3))
    assert plan_of(**{AGREES: sooner}).decide_on == before.decide_on


@pytest.mark.parametrize("edit", [ActionEdit(), ActionEdit(note="On Monday"), ActionEdit(status="dropped")])
def test_what_nobody_moved_keeps_its_day(edit: ActionEdit) -> None:
    before = plan_of()
    after = plan_of(**{AGREES: edit, trial_of(before).id: edit})
    assert (after.decide_on, after.dates, after.first_trial) == (before.decide_on, before.dates, before.first_trial)


def test_a_moved_trial_takes_its_result_and_stop_or_go_along() -> None:
    before = plan_of()
    trial = trial_of(before)
    start, end = trial.start_on + timedelta(days=14), trial.end_on + timedelta(days=14)
    found = found_with(**{trial.id: ActionEdit(start_on=start)})
    plan = found.outcome.roadmap
    assert (plan.first_trial.starts_on, plan.first_trial.result_on, day_of(plan, "first-result")) == (start, end, end)
    assert day_of(plan, "stop-or-go") == CALENDAR.next_working_day(end)
    assert day_of(plan, "gate-check") == day_of(before, "gate-check")
    page = board_page(found, plan_rows(found, TOLD.assessed_on, today=TOLD.assessed_on), Charter())
    assert day_words.day(start) in page.decision
    assert day_words.day(end) in page.lede


def test_what_no_longer_fits_stands_on_the_page_for_the_board() -> None:
    """However long its words are."""
    trial = trial_of(plan_of())
    before = next(code for code in trial.prerequisites if code not in trial.in_place)
    found = found_with(**{before: ActionEdit(end_on=trial.end_on)})
    rows = plan_rows(found, TOLD.assessed_on, today=TOLD.assessed_on)
    page = board_page(found, rows, Charter())
    assert page.moved.startswith(clashes(found, rows)[0].words)
