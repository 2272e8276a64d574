"""What no longer fits after a change by hand is named with its dates, and what to do is said."""

from datetime import date, timedelta

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.roadmap import PlannedAction
from readiness.present.findings import Findings
from readiness.present.plan.clashes import Clash, clashes
from readiness.present.plan.edited_plan import plan_rows
from readiness.services.assessing import assess_response
from tests.engine.plan.firms import NAMES, told
from tests.engine.worked import LIBRARY

CLINIC = assess_response(told("clinic-of-14"), LIBRARY)


def _clashes(edits: dict[str, ActionEdit], found: Findings = CLINIC) -> tuple[Clash, ...]:
    assert found.outcome.roadmap is not None
    changed = Findings(found.response, found.outcome, found.questionnaire, found.rubric, edits, calendar=found.calendar)
    start = found.outcome.roadmap.starts_on
    assert start is not None
    return clashes(changed, plan_rows(changed, start, today=start))


def _trial() -> PlannedAction:
    assert CLINIC.outcome.roadmap is not None
    action = CLINIC.outcome.roadmap.action("X20")
    assert action is not None
    return action


@pytest.mark.parametrize("name", NAMES)
def test_a_plan_that_nobody_changed_has_no_clash(name: str) -> None:
    assert _clashes({}, assess_response(told(name), LIBRARY)) == ()


def test_an_action_moved_before_what_it_waits_for_is_told_with_the_first_day_that_fits() -> None:
    day = date(2026, 11, 2)
    (first, *_) = _clashes({"X20": ActionEdit(start_on=day)})
    assert first.words.startswith("“Try out the first problem” starts on 2 November 2026, but “")
    assert "has to come first and ends on" in first.words
    assert first.mend.startswith("Start it on ")
    assert "or end “" in first.mend


def test_what_is_done_waits_for_nothing() -> None:
    done = ActionEdit(start_on=date(2026, 11, 2), status="done", done_on=date(2026, 11, 3))
    assert _clashes({"X20": done}) == ()


def test_a_dropped_action_holds_nobody_up() -> None:
    roadmap = CLINIC.outcome.roadmap
    assert roadmap is not None
    dropped = {code: ActionEdit(status="dropped") for code in _trial().prerequisites}
    assert _clashes({**dropped, "X20": ActionEdit(start_on=roadmap.starts_on)}) == ()


def test_somebody_with_more_work_than_time_is_told_with_both_numbers_and_who_could_help() -> None:
    person = CLINIC.response.people[0]
    # The days of something else that is theirs: the week of the trial itself may hold nothing else.
    assert CLINIC.outcome.roadmap is not None
    start = next(
        each.start_on
        for each in reversed(CLINIC.outcome.roadmap.dated)
        if each.owner.person == person.id and each.start_on < _trial().start_on
    )
    edit = ActionEdit(person=person.name, effort_days=8.0, start_on=start, end_on=start + timedelta(days=4))
    (clash,) = [each for each in _clashes({"X20": edit}) if "for machine learning" in each.words]
    assert clash.words.startswith(f"{person.name} has ")
    assert clash.words.endswith(" and \u201cTry out the first problem\u201d.")
    assert "needs 9.1 days for" in clash.words
    assert clash.mend.startswith("Move one of them to later, give one of them to Reception lead, or ")
