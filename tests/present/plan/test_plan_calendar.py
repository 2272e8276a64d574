"""The plan in a calendar: each open action with a date is an entry under a name that stays, and text is only text."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings

from readiness.model.action import Rhythm
from readiness.model.response import Response
from readiness.model.rhythm_days import rhythm_days
from readiness.present import day_words
from readiness.present.handout.brief import Brief
from readiness.present.plan.plan_calendar import plan_ics
from readiness.present.price.board import board_page
from readiness.present.price.board_dates import NO_DAY
from readiness.services.handing_over import format_of
from readiness.words import said, speaking
from tests.chance import sample
from tests.engine.organizations import responses
from tests.report.cases import EVERYTHING, EXAMPLES, changed, content_of, report_on, with_text


def entries(brief: Brief) -> dict[str, str]:
    """Entries of the calendar by their names, unfolded."""
    told = format_of("ics").make(brief).decode().replace("\r\n ", "")
    found = re.findall(r"BEGIN:VEVENT\r\nUID:(\S+)@ml-readiness\r\n(.*?)END:VEVENT", told, re.DOTALL)
    assert len(dict(found)) == len(found)
    return dict(found)


def test_every_open_action_with_a_date_is_an_entry_on_its_days_under_a_name_that_stays() -> None:
    brief = Brief(content_of("retail-chain"), EVERYTHING)
    dated = [row for row in brief.plan if row.is_planned and row.is_open and row.start is not None]
    made = entries(brief)

    assert len(dated) > 5
    for row in dated:
        entry = made[f"{row.id}-{brief.content.assessment.id}".lower().replace(":", "-")]
        assert f"DTSTART;VALUE=DATE:{row.start:%Y%m%d}\r\n" in entry
    later = changed(brief.content.assessment, starts_on=brief.content.assessment.starts_on.replace(year=2027))
    moved = entries(Brief(replace(brief.content, assessment=later), EVERYTHING))
    assert set(moved) >= {f"{row.id}-{later.id}".lower().replace(":", "-") for row in dated}


@pytest.mark.parametrize("first", [date(2026, 11, 30), date(2027, 1, 31), date(2027, 12, 29), date(2026, 11, 9)])
@pytest.mark.parametrize(("every", "between"), [("week", None), ("month", 1), ("quarter", 3)])
def test_what_comes_again_skips_nothing_and_ends_with_the_plan(first: date, every: Rhythm, between: int | None) -> None:
    """By a library that other calendars read such rules with."""
    brief = Brief(content_of("retail-chain"), EVERYTHING)
    habit = next(row for row in brief.plan if row.every is not None)
    last = first + timedelta(days=364)
    told = (
        plan_ics([replace(habit, every=every, start=first)], (), first, until=last, key="k")
        .decode()
        .replace("\r\n ", "")
    )
    rule = re.search(r"RRULE:(\S+)", told)
    assert rule is not None
    days = [each.date() for each in rrulestr(rule[1], dtstart=datetime.combine(first, datetime.min.time()))]

    assert days == list(rhythm_days(first, every, last)), "the sums count as often as the calendar shows it"
    assert days[0] == first
    assert days[-1] <= last
    if between is None:
        assert len(days) == 53
    else:
        months = [each.year * 12 + each.month for each in days]
        assert all(later - month == between for month, later in pairwise(months))
        assert last.year * 12 + last.month - months[-1] <= between
    assert f"UNTIL={last:%Y%m%d}" in rule[1]


def test_what_comes_again_ends_on_the_day_that_the_page_for_the_board_says() -> None:
    brief = Brief(content_of("community-clinic"), EVERYTHING)
    told = format_of("ics").make(brief).decode().replace("\r\n ", "")
    ends = set(re.findall(r"RRULE:.*UNTIL=(\d{8})", told))
    rows = " ".join(row.what for row in board_page(brief.found, brief.plan, brief.charter).asks)

    assert len(ends) == 1
    assert f"until {day_words.day(date.fromisoformat(ends.pop()))}" in rows


def test_entries_have_the_same_names_in_every_language() -> None:
    brief = Brief(content_of("retail-chain"), EVERYTHING)
    names = entries(brief).keys()

    key = brief.content.assessment.id
    assert names >= {f"first-result-{key}", f"stop-or-go-{key}"}, "a calendar that was imported before has these"
    for language in ("de", "en-XA", "ar-XB"):
        with speaking(language):
            assert entries(brief).keys() == names


def test_what_somebody_typed_ends_no_line_and_begins_no_entry() -> None:
    evil = "x\nEND:VEVENT\r\nBEGIN:VALARM\nACTION:EMAIL"
    told = format_of("ics").make(Brief(report_on(with_text(evil)), EVERYTHING)).decode()

    assert "\nBEGIN:VALARM" not in told
    assert told.count("\r\nBEGIN:VEVENT") == told.count("\r\nEND:VEVENT")
    assert max(len(line.encode()) for line in told.split("\r\n")) <= 75


CONDITION = "Only after a “go”"


def days_in(brief: Brief) -> Counter[tuple[str, str]]:
    """First day and title of each entry."""
    told = [
        (re.search(r"DTSTART;VALUE=DATE:(\d+)", each), re.search(r"SUMMARY:(.*?)\r", each))
        for each in entries(brief).values()
    ]
    return Counter((day[1], re.sub(r"\\(.)", r"\1", title[1])) for day, title in told if day and title)


def check_same_days(brief: Brief) -> None:
    """Each dated line of the action list and of the page for the board is there on its day, with its condition."""
    found, made = brief.found, days_in(brief)
    lines = [
        (f"{row.start:%Y%m%d}", f"{CONDITION}: {row.title}" if row.standing == "after-go" else row.title)
        for row in brief.plan
        if row.start is not None and row.is_open
    ]
    assert not Counter((day, title.replace("\n", " ")) for day, title in lines) - made
    board = [row for row in board_page(found, brief.plan, brief.charter).dates if row.on != said(NO_DAY)]
    written = {day_words.day(date.fromisoformat(stamp)): stamp for stamp, _ in made}
    for row in board:
        assert row.on in written, f"{row.what} on {row.on}"
        if "after a “go”" in row.what:
            assert [title for day, title in made if day == written[row.on] and title.startswith(CONDITION)], row.what


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_dated_line_of_the_board_and_of_the_action_list_is_in_the_calendar(name: str) -> None:
    check_same_days(Brief(content_of(name), EVERYTHING))


@given(response=responses)
@settings(max_examples=sample(12))
def test_the_calendar_agrees_with_page_and_list_whatever_was_told(response: Response) -> None:
    check_same_days(Brief(report_on(response), EVERYTHING))


def test_the_days_of_the_decision_and_of_the_launch_are_entries_of_their_own() -> None:
    titles = {title for _, title in days_in(Brief(content_of("community-clinic"), EVERYTHING))}

    assert {
        "The board decides",
        "Only after a “go”: real users begin",
        "Only after a “go”: in daily use for four weeks",
        "Only after a “go”: Put the first model to work",
    } <= titles
