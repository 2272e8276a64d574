"""A workbook or table that comes back: what it changes, and storing what somebody confirmed as one change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from secrets import token_hex
from typing import Any, Final

from readiness.document.book import Book, BookField, BookRow, Formula, Spot, Value, code_text
from readiness.intake.archive import NotReadable
from readiness.intake.differences import FROM_FILE, assessment_of_file, read_back
from readiness.intake.readings import CellChange, FileReading
from readiness.model.assessment import ActionEdit
from readiness.present.book.books import whole_book
from readiness.present.book.source import BookSource
from readiness.present.plan.model_words import is_model_step
from readiness.present.plan.step_words import is_step
from readiness.services.exporting import stored_source
from readiness.services.workspace import Workspace
from readiness.storage.parts import PARTS
from readiness.storage.problems import Refused
from readiness.storage.records import Conflict, Write, Written
from readiness.words import said
from readiness.words.say import services as say

SUFFIXES: Final = (".xlsx", ".csv")
_EDIT = "action-edit"
_LISTED = frozenset({"skills", "jobs", "criteria", "confidence"})
"""Fields that hold what was told by its name: what is not told stands in none of them."""
_AGAIN = say.LOOK_AT_LIST_AND_CONFIRM

Json = Any

__all__ = [
    "SUFFIXES",
    "CellChange",
    "FileReading",
    "StoredImport",
    "assessment_in_file",
    "read_file",
    "store_changes",
    "take_back",
]


@dataclass(frozen=True)
class StoredImport:
    """What was stored of a file: how many cells, and by which entries it can be taken back."""

    cells: int
    entries: tuple[tuple[str, str, Json, int], ...]
    """Part, key, the value before and the version since."""


def read_file(workspace: Workspace, assessment_id: str, data: bytes, name: str) -> FileReading:
    """What a file changes of an assessment; nothing is stored.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    return read_back(data, name, whole_book(stored_source(workspace, assessment_id)))


def assessment_in_file(data: bytes, name: str) -> str:
    """The id of the assessment that a file was made from; "" if it does not say.

    Raises:
        Refused: the file cannot be read.
    """
    try:
        found = assessment_of_file(data, name)
    except NotReadable as fault:
        raise Refused(fault.what, fault.instead) from None
    return "" if found == FROM_FILE else found


def store_changes(
    workspace: Workspace, assessment_id: str, data: bytes, name: str, chosen: Mapping[Spot, str | None]
) -> StoredImport:
    """Store the chosen changes of a file in one step; all of them, or nothing.

    Args:
        workspace: whose actor is noted as the one who changed it.
        assessment_id: an assessment that is not deleted.
        data: the file.
        name: its name.
        chosen: the cells to take, each with what the app said meanwhile when it was chosen (None: nothing else).

    Raises:
        NotThere: there is no such assessment.
        Refused: the file has a mistake, something was changed since it was looked at, or a value does not fit.
    """
    with workspace.change() as change:
        change.store.hold(assessment_id)
        source = stored_source(change, assessment_id)
        book = whole_book(source)
        reading = read_back(data, name, book)
        if reading.faults:
            raise Refused(reading.faults[0].what, reading.faults[0].instead, tuple(_sentences(reading)))
        picked = [each for each in reading.changes if each.spot in chosen and each.today == chosen[each.spot]]
        if len(picked) != len(chosen):
            raise Refused(said(say.SOMETHING_WAS_CHANGED_IN_APP), said(_AGAIN))
        stored = {(each.part, each.key): each.value for each in change.store.entries(assessment_id)}
        writes = _Writes(source, book, stored, change.store.versions(assessment_id))
        for each in picked:
            writes.add(each)
        done = change.store.put_many(assessment_id, writes.all(), at=change.now())
        entries = tuple(
            (write.part, write.key, stored.get((write.part, write.key)), result.version)
            for write, result in zip(writes.all(), done, strict=True)
            if isinstance(result, Written)
        )
    workspace.findings(assessment_id)
    return StoredImport(len(picked), entries)


def take_back(workspace: Workspace, assessment_id: str, stored: StoredImport) -> None:
    """Bring back in one step what stood there before a file was stored.

    Raises:
        NotThere: there is no such assessment.
        Refused: some of it was changed since; nothing is taken back.
    """
    with workspace.change() as change:
        change.store.hold(assessment_id)
        writes = [Write(part, key, before, version) for part, key, before, version in stored.entries]
        done = change.store.put_many(assessment_id, writes, at=change.now())
        if any(isinstance(each, Conflict) for each in done):
            raise Refused(said(say.SOME_OF_IT_WAS_CHANGED), said(say.CHANGE_BACK_BY_HAND_WHAT))
    workspace.findings(assessment_id)


def _sentences(reading: FileReading) -> list[str]:
    return [fault.sentence for fault in reading.faults]


class _Writes:
    """The entries that changes of cells make, each whole."""

    def __init__(
        self,
        source: BookSource,
        book: Book,
        stored: Mapping[tuple[str, str], Json],
        versions: Mapping[tuple[str, str], int],
    ) -> None:
        self._source, self._book, self._stored, self._versions = source, book, stored, versions
        self._entries: dict[tuple[str, str], Json] = {}

    def all(self) -> list[Write]:
        return [
            Write(*entry, value, expected_version=self._versions.get(entry, 0))
            for entry, value in self._entries.items()
        ]

    def add(self, change: CellChange) -> None:
        sheet, key, name = change.spot
        if change.cells:
            self._add_row(sheet, change)
            return
        row = next(each for each in self._book.sheet(sheet).rows if each.key == key)
        column = next(each for each in self._book.sheet(sheet).fields if each.key == name)
        entry = row.entry
        if entry is None:
            raise Refused(said(say.THIS_CELL_CANNOT_BE_CHANGED), said(say.CHANGE_IT_IN_APP))
        if entry not in self._entries:
            self._entries[entry] = self._begun(entry)
        value, path = _json(change.value, row, column), row.place_of(column)
        if not path:
            self._entries[entry] = value
            return
        _set(self._entries[entry], path.split("."), value)
        if entry[0] == "answer" and path == "given" and value != "not-applicable":
            self._entries[entry]["reason"] = ""
        if entry[0] == _EDIT:
            self._complete(row, self._entries[entry])

    def _add_row(self, name: str, change: CellChange) -> None:
        """One more entry of a list, under a key that nothing had."""
        sheet = self._book.sheet(name)
        key = f"new-{sheet.adds}-{token_hex(4)}"
        row, told = BookRow(key, {}, (sheet.adds, key)), dict(change.cells)
        made: dict[str, Json] = {"id": key} if PARTS[sheet.adds].names_itself else {}
        for column in sheet.fields:
            if column.key in told:
                _set(made, row.place_of(column).split("."), _json(told[column.key], row, column))
        self._entries[sheet.adds, key] = made

    def _begun(self, entry: tuple[str, str]) -> Json:
        if entry[0] == _EDIT:
            return self._source.assessment.action_edits.get(entry[1], ActionEdit()).model_dump(mode="json")
        held = self._stored.get(entry)
        return _copied(held) if isinstance(held, dict) else {}

    def _complete(self, row: BookRow, edit: dict[str, Json]) -> None:
        """What follows from a change of the plan: when it was done, and what a step of a table check is called."""
        before = self._source.assessment.action_edits.get(row.key, ActionEdit())
        if edit["status"] != "done":
            edit["done_on"] = None
        elif before.status != "done":
            edit["done_on"] = self._source.today.isoformat()
            start = row.values.get("start")
            if not edit["start_on"] and isinstance(start, date):
                edit["start_on"] = min(start, self._source.today).isoformat()
        if (is_step(row.key) or is_model_step(row.key)) and not edit["title"]:
            edit["title"] = self._source.found.action_title(row.key)


def _json(code: str, row: BookRow, column: BookField) -> Json:
    """The value that a code stands for, as it is stored."""
    for choice in row.choices_of(column):
        if code_text(choice.value) == code:
            return _plain(choice.value)
    kind = row.kind_of(column)
    if not code:
        return "" if kind in {"text", "long"} else None
    if kind == "whole":
        return int(code)
    if kind in {"number", "percent"}:
        return float(code)
    return code


def _plain(value: Value | Formula) -> Json:
    return value.isoformat() if isinstance(value, date) else value


def _set(entry: dict[str, Json], path: list[str], value: Json) -> None:
    for name in path[:-1]:
        inner = entry.get(name)
        entry[name] = inner if isinstance(inner, dict) else {}
        entry = entry[name]
    if value is None and len(path) > 1 and path[-2] in _LISTED:
        entry.pop(path[-1], None)
    else:
        entry[path[-1]] = value


def _copied(value: Json) -> Json:
    return {key: _copied(each) for key, each in value.items()} if isinstance(value, dict) else value
