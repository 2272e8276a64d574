"""The plan as a calendar file (RFC 5545): a day or more for each action, a rhythm for what comes again and again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.model.action import Rhythm
from readiness.present.charts import GanttCheck
from readiness.present.findings import Findings
from readiness.present.plan.launching import launch_days
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import plan as say

_RULES: Final[dict[Rhythm, str]] = {
    "week": "FREQ=WEEKLY",
    "month": "FREQ=MONTHLY",
    "quarter": "FREQ=MONTHLY;INTERVAL=3",
}
_IN_EVERY_MONTH: Final = 28
"""The last day that every month has."""
_LINE_BYTES = 73
"""Bytes of a line before it is folded; 75 with the line break's room is the limit of the format."""


class BoardDay(NamedTuple):
    """A day of the page for the board that is no milestone of the plan: an id that stays, what it is, and the day."""

    id: str
    what: str
    on: date


def board_days(found: Findings, rows: Sequence[PlanRow]) -> tuple[BoardDay, ...]:
    """The day of the decision, and those of the launch, which say that they come only after a “go”."""
    roadmap = found.outcome.roadmap
    days = []
    if roadmap is not None and roadmap.decide_on is not None:
        days.append(BoardDay("board-decides", said(say.CALENDAR_BOARD_DECIDES), roadmap.decide_on))
    if (launch := launch_days(found, rows)) is not None:
        days.append(BoardDay("users-begin", said(say.CALENDAR_USERS_BEGIN), launch.begins))
        days.append(BoardDay("in-daily-use", said(say.CALENDAR_IN_USE), launch.in_use))
    return tuple(days)


class Due(NamedTuple):
    """What somebody promised for a day: an id that stays, what it is, who promised it, and the day."""

    id: str
    what: str
    who: str
    on: date


def plan_ics(
    rows: Sequence[PlanRow],
    checks: Sequence[GanttCheck],
    starts_on: date,
    *,
    until: date,
    key: str,
    promised: Sequence[Due] = (),
    of_board: Sequence[BoardDay] = (),
) -> bytes:
    """Every open action with a date, every milestone, every day of the board, every promise that is not kept yet.

    What comes only after a “go” says so in its title.

    The same plan gives the same bytes, and an entry keeps its name, so that a second import moves it.

    Args:
        rows: the plan as it stands.
        checks: the milestones.
        starts_on: the first day of the plan.
        until: the last day up to which what comes again and again is part of the plan.
        key: what tells this plan from others, such as the id of the assessment.
        promised: what is due on a day beside the plan.
        of_board: the days on the page for the board that are no milestones.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ML readiness//Roadmap//EN", "CALSCALE:GREGORIAN"]
    stamp = f"{starts_on:%Y%m%d}T000000Z"
    for row in rows:
        if row.is_planned and row.is_open and row.start is not None:
            title = said(say.calendar_after_go(title=row.title)) if row.standing == "after-go" else row.title
            lines += _event(f"{_name(row.id)}-{key}", stamp, title, _about(row), (row.start, row.end or row.start))
            lines += [f"RRULE:{_rule(row.every, row.start, until)}"] if row.every is not None else []
            lines += ["END:VEVENT"]
    for check in checks:
        day = starts_on + timedelta(days=check.day - 1)
        lines += [*_event(f"{_name(check.kind)}-{key}", stamp, check.name, check.criteria, (day, day)), "END:VEVENT"]
    for day_of in of_board:
        lines += [*_event(f"{day_of.id}-{key}", stamp, day_of.what, "", (day_of.on, day_of.on)), "END:VEVENT"]
    for each in promised:
        about = said(say.promised_by_workshop(who=each.who))
        lines += [*_event(f"{_name(each.id)}-{key}", stamp, each.what, about, (each.on, each.on)), "END:VEVENT"]
    lines.append("END:VCALENDAR")
    return "".join(part for line in lines for part in _folded(line)).encode()


def _rule(every: Rhythm, first: date, until: date) -> str:
    """The rhythm from its first day on; a day that a month does not have is the last one that it has."""
    days = ",".join(map(str, range(_IN_EVERY_MONTH, first.day + 1)))
    in_short_months = f";BYMONTHDAY={days};BYSETPOS=-1" if every != "week" and first.day > _IN_EVERY_MONTH else ""
    return f"{_RULES[every]}{in_short_months};UNTIL={max(first, until):%Y%m%d}"


def _event(uid: str, stamp: str, title: str, about: str, days: tuple[date, date]) -> list[str]:
    start, end = days
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}@ml-readiness",
        f"DTSTAMP:{stamp}",
        f"DTSTART;VALUE=DATE:{start:%Y%m%d}",
        f"DTEND;VALUE=DATE:{end + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        *([f"DESCRIPTION:{_escaped(about)}"] if about else []),
        "TRANSP:TRANSPARENT",
    ]


def _about(row: PlanRow) -> str:
    lines = [
        say.calendar_owner(owner=row.owner),
        say.calendar_effort(effort=row.effort),
        say.calendar_why(because=row.because),
        say.calendar_done_when(done_when=row.done_when),
        *([say.calendar_note(note=row.note)] if row.note else []),
    ]
    return "\n".join(map(said, lines))


def _name(text: str) -> str:
    return "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in text.lower())


def _escaped(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\\", "\\\\")
    return plain.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """A line cut between characters so that no part is longer than the format allows."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _LINE_BYTES:
            yield f"{part}\r\n"
            part, size = " ", 1
        part, size = part + letter, size + width
    yield f"{part}\r\n"
