"""Days are days where the assessment is made, whatever the zone of the machine, and whatever its clock is set to."""

import time
from datetime import UTC, date, datetime, timedelta

import pytest

from readiness.model.response import Answer
from readiness.services.assessing import outcome_text
from readiness.services.concluding import conclude_assessment
from readiness.services.workspace import Workspace
from tests.services.workshop_rooms import Clock

LATE_EVENING = datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
ZONES = {
    "Pacific/Auckland": date(2026, 3, 3),
    "Asia/Kathmandu": date(2026, 3, 3),
    "Europe/Berlin": date(2026, 3, 2),
    "America/Los_Angeles": date(2026, 3, 2),
}


def set_clock(workspace: Workspace, moment: datetime) -> None:
    assert isinstance(workspace.now, Clock)
    workspace.now.moment = moment


@pytest.mark.parametrize(("zone", "day"), ZONES.items())
def test_the_plan_and_the_assessment_start_on_the_day_it_is_where_they_are_made(
    workspace: Workspace, zone: str, day: date
) -> None:
    set_clock(workspace, LATE_EVENING)
    here = workspace.start("Spring", "Northwind", time_zone=zone)
    workspace.save(here, "answer", "data-exist", Answer(given=1))
    workspace.take_snapshot(here, "Now")
    found = workspace.open(here).assessment

    assert (found.starts_on, found.response.assessed_on, found.response.last_snapshot_on) == (day, day, day)
    assert workspace.today(workspace.summary(here).time_zone) == day


def test_one_assessment_has_the_same_days_from_whatever_zone_it_is_looked_at(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_clock(workspace, LATE_EVENING)
    here = workspace.start("Spring", "Northwind", time_zone="Asia/Kathmandu")
    workspace.save(here, "answer", "data-exist", Answer(given=1))
    workspace.take_snapshot(here, "Now")
    seen = set()
    with monkeypatch.context() as machine:
        for zone in ZONES:
            machine.setenv("TZ", zone)
            time.tzset()
            found, row = workspace.open(here).assessment, workspace.summary(here)
            told = outcome_text(conclude_assessment(found, None, workspace.library_behind(row)))
            seen.add((found.starts_on, found.response.assessed_on, workspace.today(row.time_zone), told))
    time.tzset()

    assert {days[:3] for days in seen} == {(ZONES["Asia/Kathmandu"],) * 3}
    assert len(seen) == 1


def test_a_copy_keeps_the_zone_and_a_zone_that_nobody_knows_is_that_of_greenwich(workspace: Workspace) -> None:
    here = workspace.start("Spring", time_zone="Pacific/Auckland")
    assert workspace.summary(workspace.duplicate(here, "Copy")).time_zone == "Pacific/Auckland"
    for unknown in ("Middle/Earth", "../etc/passwd", "\0"):
        assert workspace.summary(workspace.start("Autumn", time_zone=unknown)).time_zone == "UTC"


def test_a_clock_that_is_set_back_hides_no_change_and_no_conclusion(workspace: Workspace) -> None:
    here = workspace.start("Spring", "Northwind")
    questions = [question.id for question in workspace.library.questionnaire.questions]
    moment, shares = workspace.now(), []
    for number, question in enumerate(questions[:4]):
        set_clock(workspace, moment - timedelta(days=number))
        workspace.save(here, "answer", question, Answer(given=1))
        assert len(workspace.findings(here).response.answers) == number + 1
        shares.append(workspace.summary(here).completeness)
        workspace.take_snapshot(here, f"Number {number}")

    assert shares == sorted(set(shares))
    assert len(workspace.snapshots(here)) == len(shares)
