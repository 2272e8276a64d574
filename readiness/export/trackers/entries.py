"""One entry of a tracker for each action of the plan, under a key that stays: a second file updates the first.

Most trackers know only numbers of their own. Those are learned from the tracker's own export, by the label of the key.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.document.book import BookRow, BookSheet
from readiness.document.tracking import LABEL, label_of
from readiness.model.base import clean_text, one_line
from readiness.present.plan.plan_export import harmless, table_csv
from readiness.words import said
from readiness.words.say import files as say

LONGEST_TITLE: Final = 250
HOURS_A_DAY: Final = 8
_LONGEST_PART: Final = 4_000
_PARTS: Final = (
    ("text", say.WHAT),
    ("asked-for", say.ASKED_FOR_NOW),
    ("because", say.BECAUSE),
    ("done-when", say.DONE_WHEN),
    ("sign", say.SIGN_OF_PROGRESS),
    ("role", say.OWNER_ROLE),
    ("person", say.PERSON),
    ("gates", say.OPENS_GATE),
    ("after", say.AFTER),
    ("note", say.NOTE),
)

Numbers = Mapping[str, str]
"""The tracker's own number of an action, by the key of the action."""
Escape = Callable[[str], str]


@dataclass(frozen=True)
class TrackerEntry:
    """One action. Dates are None where the plan has none; `effort` is in person-days, `after` holds titles."""

    key: str
    title: str
    period: str
    status: str
    start: date | None
    end: date | None
    effort: float
    person: str
    after: tuple[str, ...]
    parts: tuple[tuple[str, str], ...]

    @property
    def labels(self) -> tuple[str, str]:
        """The label of all that comes from here, and the one of this action."""
        return LABEL, label_of(self.key)

    def body(self, escape: Escape = str) -> str:
        """What a doer needs to know, each part behind fixed words, so that no typed text begins it."""
        told = [f"{name}: {escape(words)}" for name, words in self.parts]
        return "\n\n".join([*told, said(say.key_of_entry(key=self.key))])


def entries_of(roadmap: BookSheet) -> tuple[TrackerEntry, ...]:
    """The actions of the plan in its order; what is no longer planned is left out."""
    return tuple(_entry(row) for row in roadmap.rows if not row.is_past)


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, optional: int = 0) -> bytes:
    """A table with commas. The first `optional` columns are left out where nothing stands in them.

    An importer would refuse an empty number, or take it for a new entry.
    """
    gone = {place for place in range(optional) if not any(row[place] for row in rows)}
    kept = [place for place in range(len(head)) if place not in gone]
    return table_csv([head[place] for place in kept], ([row[place] for place in kept] for row in rows))


def title_of(entry: TrackerEntry) -> str:
    """The title as one line that no spreadsheet takes for a formula."""
    return harmless(entry.title)


def iso(day: date | None) -> str:
    """'2026-11-28', or nothing."""
    return day.isoformat() if day is not None else ""


def _entry(row: BookRow) -> TrackerEntry:
    values = row.values
    start, end, effort = values["start"], values["end"], values["effort"]
    return TrackerEntry(
        key=row.key,
        title=one_line(str(values["title"]))[:LONGEST_TITLE],
        period=str(values["period"]),
        status=str(values["status"]),
        start=start if isinstance(start, date) else None,
        end=end if isinstance(end, date) else None,
        effort=float(effort) if isinstance(effort, int | float) else 0.0,
        person=one_line(str(values["person"] or "")),
        after=tuple(filter(None, str(values["after"] or "").split("; "))),
        parts=tuple(
            (said(name), clean_text(str(values[key]))[:_LONGEST_PART]) for key, name in _PARTS if values.get(key)
        ),
    )
