"""A tracker's own export (CSV): numbers, states and days of the actions of a plan, found by the label of their key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.document.book import BookField, BookRow, BookSheet, code_text
from readiness.document.tracking import LABEL, label_of
from readiness.intake.cells import CellPage, address
from readiness.intake.readings import CellChange, FileFault, FileReading
from readiness.model.base import YEARS, one_line
from readiness.words import said, spoken
from readiness.words.say import intake as say

_NUMBER: Final = ("issue key", "key", "id", "number", "card id", "card #", "shortlink")
_STATE: Final = ("status", "state", "list", "list name", "column", "bucket name", "progress")
_LABELS: Final = ("labels", "label", "tags", "tag")
_DUE: Final = ("due date", "due", "due on", "finish", "target date")
_STATES: Final[Mapping[str, tuple[str, ...]]] = {
    "not-started": ("to do", "todo", "new", "open", "backlog", "not started", "proposed", "selected for development"),
    "in-progress": ("in progress", "doing", "active", "started", "committed", "in review"),
    "done": ("done", "closed", "resolved", "completed", "complete"),
    "blocked": ("blocked", "on hold", "waiting"),
    "dropped": ("dropped", "removed", "cancelled", "canceled", "won't do", "not planned"),
}
_SAME: Final = ({"not-started", "blocked"}, {"in-progress"}, {"done", "dropped"})
"""States that many trackers do not tell apart: within one of these nothing has changed."""
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$")
_NAMED = re.compile(r"^(\d{1,2})[/ -]([A-Za-z]{3})[a-z]*[/ -](\d{4}|\d{2})(?: .*)?$")
_ONE_LABEL: Final = say.LEAVE_LABEL_ITS_OWN_ACTION
_ONE_ROW: Final = say.TAKE_LABEL_AWAY_FROM_ALL
_HEAD_WITHIN = 5
_MOST_NAMED = 3
_FEWEST_COLUMNS = 2


@dataclass(frozen=True)
class TrackedAction:
    """What a tracker says about one action: its own number, its state and its last day as they stand there."""

    key: str
    row: int
    number: str
    state: tuple[str, int]
    due: tuple[str, int]


@dataclass(frozen=True)
class TrackedActions:
    """The actions of a plan in a tracker's export, and the rows of which nobody can tell whose they are."""

    actions: tuple[TrackedAction, ...] = ()
    doubts: tuple[FileFault, ...] = ()

    @property
    def numbers(self) -> dict[str, str]:
        """The tracker's own number of each action that it has, by the key of the action."""
        return {each.key: each.number for each in self.actions if each.number}


def tracked_actions(page: CellPage, roadmap: BookSheet) -> TrackedActions:
    """The actions of a plan that a tracker's export holds; nothing if it is none.

    The columns of labels decide. Only where none of them holds a key, one is looked for in every column.
    """
    keys = {label_of(row.key): row.key for row in roadmap.rows}
    for head in range(1, _HEAD_WITHIN + 1):
        columns = {
            column: one_line(str(cell.value)).casefold() for (row, column), cell in page.cells.items() if row == head
        }
        if len(columns) >= _FEWEST_COLUMNS:
            labelled = _keys_of_rows(page, head, [at for at, name in columns.items() if name in _LABELS], keys)
            return _told_apart(page, columns, labelled or _keys_of_rows(page, head, columns, keys))
    return TrackedActions()


def read_tracker(page: CellPage, roadmap: BookSheet, reading: FileReading) -> bool:
    """Note what a tracker's export changes of the plan: states and last days. False if it is none."""
    found = tracked_actions(page, roadmap)
    rows = {row.key: row for row in roadmap.rows}
    fields = {column.key: column for column in roadmap.fields}
    reading.faults += found.doubts
    for action in found.actions:
        _state(page, action, (rows[action.key], fields["status"]), reading)
        _due(page, action, (rows[action.key], fields["end"]), reading)
    is_export = bool(found.actions or found.doubts)
    if is_export:
        reading.remarks.append(said(say.FILE_EXPORT_TRACKER_ITS_STATES))
    return is_export


def _keys_of_rows(
    page: CellPage, head: int, columns: Iterable[int], keys: Mapping[str, str]
) -> dict[int, tuple[str, ...]]:
    """The actions whose labels stand in these columns of a row; rows without any are left out."""
    found: dict[int, tuple[str, ...]] = {}
    for row in range(head + 1, page.last_row + 1):
        texts = " ".join(str(page.at(row, column).value or "") for column in columns).casefold()
        labels = re.findall(rf"{LABEL}-[a-z0-9-]*[a-z0-9]", texts)
        told = tuple(dict.fromkeys(keys[label] for label in labels if label in keys))
        if told:
            found[row] = told
    return found


def _told_apart(page: CellPage, columns: Mapping[int, str], found: Mapping[int, tuple[str, ...]]) -> TrackedActions:
    """One row for one action; where that is not so, a sentence, and nothing is taken from these rows."""
    doubts = [
        FileFault(
            said(say.row_carries_labels(row=str(row), listed=_listed(label_of(key) for key in keys))), said(_ONE_LABEL)
        )
        for row, keys in found.items()
        if len(keys) > 1
    ]
    rows: dict[str, list[int]] = {}
    for row, keys in found.items():
        for key in keys:
            rows.setdefault(key, []).append(row)
    actions: list[TrackedAction] = []
    number, state, due = (_column(columns, names) for names in (_NUMBER, _STATE, _DUE))
    for key, places in rows.items():
        row = places[0]
        if len(places) > 1:
            what = said(say.rows_carry_same_label(listed=_listed(map(str, places)), label_of=label_of(key)))
            doubts.append(FileFault(what, said(_ONE_ROW)))
        elif len(found[row]) == 1:
            told = _text(page, row, number)
            actions.append(
                TrackedAction(key, row, told, (_text(page, row, state), state), (_text(page, row, due), due))
            )
    return TrackedActions(tuple(actions), tuple(doubts))


def _listed(words: Iterable[str]) -> str:
    some = list(words)
    listed = spoken().formats.list(some[:_MOST_NAMED])
    return said(say.part_and_others(listed=", ".join(some[:_MOST_NAMED]))) if len(some) > _MOST_NAMED else listed


def _column(columns: Mapping[int, str], names: tuple[str, ...]) -> int:
    """The column with the first of these names that there is; 0 if there is none."""
    by_name = {name: column for column, name in sorted(columns.items(), reverse=True)}
    return next((by_name[name] for name in names if name in by_name), 0)


def _text(page: CellPage, row: int, column: int) -> str:
    return one_line(code_text(page.at(row, column).value)) if column else ""


def _state(page: CellPage, action: TrackedAction, place: tuple[BookRow, BookField], reading: FileReading) -> None:
    told, column = action.state
    if not told:
        return
    state = next((code for code, words in _STATES.items() if told.casefold() in words), None)
    where = address(action.row, column)
    if state is None:
        reading.remarks.append(said(say.no_state_known_here_status(where=where, told=told[:40])))
        return
    now = code_text(place[0].values["status"])  # type: ignore[arg-type]  # no formula stands there
    if not any({state, now} <= same for same in _SAME):
        reading.changes.append(_change(page, where, place, state))


def _due(page: CellPage, action: TrackedAction, place: tuple[BookRow, BookField], reading: FileReading) -> None:
    told, column = action.due
    if not told:
        return
    day, where = _day(told), address(action.row, column)
    if day is None:
        reading.remarks.append(said(say.no_day_can_be_read(where=where, told=told[:40])))
    elif day != place[0].values["end"]:
        reading.changes.append(_change(page, where, place, day.isoformat()))


def _day(told: str) -> date | None:
    iso, named = _ISO.match(told), _NAMED.match(told)
    try:
        if iso:
            day = date(int(iso[1]), int(iso[2]), int(iso[3]))
        elif named and named[2].casefold() in _MONTHS:
            year = int(named[3]) + (2000 if len(named[3]) == 2 else 0)
            day = date(year, _MONTHS.index(named[2].casefold()) + 1, int(named[1]))
        else:
            return None
    except ValueError:
        return None
    return day if day.year in YEARS else None


def _change(page: CellPage, where: str, place: tuple[BookRow, BookField], code: str) -> CellChange:
    row, column = place
    now = code_text(row.value_of(column))  # type: ignore[arg-type]  # no formula stands there
    words = {code_text(choice.value): choice.label for choice in row.choices_of(column)}
    about = one_line(str(row.values["title"]))
    before, after = words.get(now, now), words.get(code, code)
    return CellChange(("roadmap", row.key, column.key), page.title, where, about, column.head, before, after, code)
