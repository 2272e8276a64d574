"""The words and tables of campaigns: how far each unit is, and the links to send."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from readiness.document.book import FORMAT, Book, BookField, BookRow, BookSheet
from readiness.present.comma_table import comma_table
from readiness.words import Message, said
from readiness.words.say import campaigns as say

UnitState = Literal["not-opened", "opened", "answering", "handed-in", "sent-back", "missed"]
STATES: Final[Mapping[str, Message]] = {
    "not-opened": say.NOT_OPENED,
    "opened": say.OPENED,
    "answering": say.ANSWERING,
    "handed-in": say.STATE_HANDED_IN,
    "sent-back": say.STATE_SENT_BACK,
    "missed": say.MISSED,
}


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """How far one link is: `share` of its questions (0 to 1, whole percent) has an answer, the last of day `last`."""

    unit: str
    role: str
    meant_for: str
    state: UnitState
    share: float
    last: date | None


def progress_table(rows: Sequence[ProgressRow]) -> bytes:
    """All of it as a table with commas; days as 2026-03-31, shares as whole percent."""
    head = [each.head for each in _fields()]
    cells = [
        [
            each.unit,
            each.role,
            each.meant_for,
            said(STATES[each.state]),
            f"{round(100 * each.share)}%",
            "" if each.last is None else each.last.isoformat(),
        ]
        for each in rows
    ]
    return comma_table(head, cells)


def links_table(rows: Sequence[tuple[str, str, str, str]]) -> bytes:
    """Unit, who is asked, for whom, and the link, to be sent by whatever program."""
    return comma_table([said(say.UNIT), said(say.WHO_IS_ASKED), said(say.FOR_WHOM), said(say.LINK)], rows)


def progress_book(name: str, rows: Sequence[ProgressRow], *, dated: date) -> Book:
    """The same as a workbook."""
    lines = tuple(
        BookRow(
            f"{number}",
            {
                "unit": each.unit,
                "role": each.role,
                "for": each.meant_for,
                "state": said(STATES[each.state]),
                "share": each.share,
                "last": each.last,
            },
        )
        for number, each in enumerate(rows, 1)
    )
    sheet = BookSheet("campaign", said(say.TABLE_LABEL), said(say.LEDE), _fields(), lines)
    return Book(name, name, dated, (), (sheet,), {"format": f"{FORMAT}-campaign"})


def _fields() -> tuple[BookField, ...]:
    return (
        BookField("unit", said(say.UNIT), "text", 32),
        BookField("role", said(say.WHO_IS_ASKED), "text", 20),
        BookField("for", said(say.FOR_WHOM), "text", 28),
        BookField("state", said(say.STATE), "text", 18),
        BookField("share", said(say.ANSWERED), "percent", 12),
        BookField("last", said(say.LAST_DAY_ANSWERED), "date", 14),
    )
