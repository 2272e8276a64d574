"""Microsoft Project: an XML file with tasks, dates, work and predecessors; the key of an action is the field Text1."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import date
from xml.sax.saxutils import escape

from readiness.export.trackers.entries import HOURS_A_DAY, Numbers, TrackerEntry
from readiness.words import said
from readiness.words.say import files as say

_KEY_FIELD = "188743731"
_DONE = {"done": 100, "in-progress": 50}
_MOST_NUMBER = 0x3FFFFFFF


def write(entries: Sequence[TrackerEntry], _: Numbers, *, dated: date) -> bytes:
    """A task keeps its number from one file to the next; what has no date begins on the day of the assessment."""
    numbers = {each.key: zlib.crc32(each.key.encode()) & _MOST_NUMBER or 1 for each in entries}
    by_title = {each.title: each.key for each in entries}
    tasks = "".join(_task(place, each, numbers, by_title, dated) for place, each in enumerate(entries, 1))
    first = min((each.start for each in entries if each.start), default=dated)
    field = f"<FieldID>{_KEY_FIELD}</FieldID>"
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<Project xmlns="http://schemas.microsoft.com/project">'
        f"<Title>{escape(said(say.PLAN_IN_PROJECT))}</Title>"
        f"<CreationDate>{dated}T00:00:00</CreationDate><StartDate>{first}T08:00:00</StartDate><ExtendedAttributes>"
        f"<ExtendedAttribute>{field}<FieldName>Text1</FieldName><Alias>{escape(said(say.KEY_IN_PROJECT))}</Alias></ExtendedAttribute>"
        f"</ExtendedAttributes><Tasks>{tasks}</Tasks></Project>\n"
    ).encode()


def _task(place: int, entry: TrackerEntry, numbers: dict[str, int], by_title: dict[str, str], dated: date) -> str:
    start = entry.start or dated
    end = max(entry.end or start, start)
    links = "".join(
        f"<PredecessorLink><PredecessorUID>{numbers[by_title[title]]}</PredecessorUID><Type>1</Type></PredecessorLink>"
        for title in entry.after
        if title in by_title
    )
    hours = ((end - start).days + 1) * HOURS_A_DAY
    return (
        f"<Task><UID>{numbers[entry.key]}</UID><ID>{place}</ID><Name>{escape(entry.title)}</Name><Manual>1</Manual>"
        f"<Start>{start}T08:00:00</Start><Finish>{end}T17:00:00</Finish><Duration>PT{hours}H0M0S</Duration>"
        f"<DurationFormat>7</DurationFormat><Work>PT{round(entry.effort * HOURS_A_DAY)}H0M0S</Work>"
        f"<PercentComplete>{_DONE.get(entry.status, 0)}</PercentComplete><Notes>{escape(entry.body())}</Notes>{links}"
        f"<ExtendedAttribute><FieldID>{_KEY_FIELD}</FieldID><Value>{escape(entry.key)}</Value></ExtendedAttribute></Task>"
    )
