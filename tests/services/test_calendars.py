"""The days on which a plan works: the holidays of a country, days blocked by hand, and the week as it is there."""

import subprocess
import sys
from datetime import date

import pytest

from readiness.model.response import Organization
from readiness.model.work_calendar import BlockedDays, WorkDays
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.calendars import work_calendar
from readiness.services.concluding import conclude_again, conclude_assessment, conclude_supposed
from readiness.services.public_holidays import country_code, country_names
from readiness.services.workspace import Workspace
from tests.engine.plan.firms import told
from tests.engine.worked import LIBRARY

MONDAY = date(2026, 12, 21)


@pytest.fixture
def clinic(workspace: Workspace) -> str:
    return workspace.store.add(assessment_of(told("clinic-of-14")), at=workspace.now())


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("Germany", "DE"), (" germany ", "DE"), ("Deutschland", "DE"), ("DEU", "DE"), ("uk", "GB"),
        ("New Zealand", "NZ"), ("Bosnia and Herzegovina", "BA"), ("Hong Kong", "HK"),
        ("Bavaria", ""), ("", ""), ("everywhere", ""),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_name_or_its_letters(written: str, code: str) -> None:
    assert country_code(written) == code


def test_every_country_has_a_name_by_which_it_is_found() -> None:
    names = country_names()
    assert len(names) > 200
    assert {country_code(name) for name in names.values()} == set(names)


def test_only_the_country_that_is_asked_for_is_loaded() -> None:
    code = (
        "import sys; from readiness.services.public_holidays import public_holidays, weekend_of\n"
        "print(len(public_holidays('PR', 2026, 2026)), weekend_of('DE'))\n"
        "print([name for name in sys.modules if name.startswith('holidays.countries.')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    days, loaded = done.stdout.splitlines()
    assert int(days.split()[0]) > 0
    assert len(loaded.split(",")) <= 3


def test_nobody_works_on_public_holidays_of_the_country_that_was_told() -> None:
    calendar = work_calendar(MONDAY, Organization(country="Germany"))
    days = calendar.working_days(30)
    assert date(2027, 1, 6) in days, "a holiday of some regions alone"
    assert not {date(2026, 12, 25), date(2027, 1, 1)} & set(days)
    assert calendar.country == "DE"


@pytest.mark.parametrize(("country", "is_off"), [("Canada", True), ("New Zealand", True), ("Japan", False)])
def test_nothing_is_due_between_christmas_eve_and_new_year_where_christmas_is_a_holiday(
    country: str, is_off: bool
) -> None:
    days = set(work_calendar(MONDAY, Organization(country=country)).working_days(30))
    quiet = {date(2026, 12, day) for day in (24, 28, 29, 30, 31)}
    assert not quiet & days if is_off else quiet & days
    assert date(2026, 12, 23) in days


def test_the_week_is_that_of_the_country() -> None:
    sunday = date(2026, 12, 6)
    assert sunday in work_calendar(sunday, Organization(country="Egypt")).working_days(1)
    assert sunday not in work_calendar(sunday, Organization(country="Norway")).working_days(1)


def test_blocked_days_are_off_and_another_country_can_be_chosen() -> None:
    blocked = BlockedDays(first=date(2026, 12, 22), last=date(2027, 1, 3), why="Shut down")
    calendar = work_calendar(MONDAY, Organization(country="Germany"), WorkDays(holidays_of="", blocked=(blocked,)))
    assert calendar.working_days(15) == (MONDAY, date(2027, 1, 4))
    assert calendar.country == ""
    french = work_calendar(MONDAY, Organization(country="Germany"), WorkDays(holidays_of="FR"))
    assert french.country == "FR"


def test_a_block_of_ten_years_takes_no_time_to_count() -> None:
    forever = BlockedDays(first=date(1900, 1, 1), last=date(2199, 12, 31))
    calendar = work_calendar(MONDAY, Organization(), WorkDays(blocked=(forever,)))
    assert calendar.working_days(366) == ()
    assert len(calendar.days_off) < 500


def test_a_plan_without_any_working_day_dates_nothing() -> None:
    forever = BlockedDays(first=MONDAY, last=date(2199, 12, 31))
    calendar = work_calendar(MONDAY, Organization(), WorkDays(blocked=(forever,)))
    roadmap = assess_response(told("clinic-of-14"), LIBRARY, calendar=calendar).outcome.roadmap
    assert roadmap is not None
    assert roadmap.dated == ()
    assert roadmap.starts_on is None


def test_the_plan_starts_on_the_next_working_day() -> None:
    christmas = assessment_of(told("clinic-of-14")).model_copy(update={"starts_on": date(2026, 12, 25)})
    given = christmas.response.model_copy(update={"organization": Organization(country="Germany")})
    found = conclude_assessment(christmas.model_copy(update={"response": given}), None, LIBRARY)
    assert found.outcome.roadmap is not None
    assert found.outcome.roadmap.starts_on == date(2027, 1, 4), "nothing begins between Christmas and New Year"


def test_what_if_keeps_the_days_of_the_plan() -> None:
    assessment = assessment_of(told("clinic-of-14")).model_copy(
        update={"starts_on": date(2027, 2, 1), "work_days": WorkDays(holidays_of="NO")}
    )
    found = conclude_assessment(assessment, None, LIBRARY)
    assert conclude_supposed(found, found.response, LIBRARY).outcome == found.outcome


def test_a_snapshot_is_computed_again_with_the_days_of_its_plan(workspace: Workspace, clinic: str) -> None:
    workspace.save(clinic, "work-days", "work-days", WorkDays(holidays_of="NO"))
    workspace.start_on(clinic, date(2027, 2, 1))
    shot = workspace.snapshot(clinic, workspace.take_snapshot(clinic, "Before"))
    assert conclude_again(shot, LIBRARY).outcome == shot.outcome


def test_days_off_travel_with_an_exported_assessment(workspace: Workspace, clinic: str) -> None:
    blocked = WorkDays(blocked=(BlockedDays(first=MONDAY, last=MONDAY, why="Stock-taking"),))
    workspace.save(clinic, "work-days", "work-days", blocked)
    copied = workspace.store.import_assessment(workspace.store.export_assessment(clinic), at=workspace.now())
    assert workspace.open(copied).assessment.work_days == blocked
