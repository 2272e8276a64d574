"""The plan in a calendar: each open action with a date is an entry under a name that stays, and text is only text."""

import re
from dataclasses import replace

from readiness.present.handout.brief import Brief
from readiness.services.handing_over import format_of
from readiness.words import speaking
from tests.report.cases import EVERYTHING, changed, content_of, report_on, with_text


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
        entry = made[f"{row.id}-{brief.content.assessment.id}".lower()]
        assert f"DTSTART;VALUE=DATE:{row.start:%Y%m%d}\r\n" in entry
    later = changed(brief.content.assessment, starts_on=brief.content.assessment.starts_on.replace(year=2027))
    moved = entries(Brief(replace(brief.content, assessment=later), EVERYTHING))
    assert set(moved) >= {f"{row.id}-{later.id}".lower() for row in dated}


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
