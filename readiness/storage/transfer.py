"""Export and import of one assessment as one file, and a copy of it."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, update

from readiness.model.actor import Actor
from readiness.model.zones import UTC_NAME
from readiness.storage.assessments import insert_assessment, stored_assessment
from readiness.storage.connecting import OnDatabase
from readiness.storage.entries import entry_rows
from readiness.storage.exchange import AssessmentFile, FileChange, FileEntry, PackMark, read_assessment_file
from readiness.storage.guarding import needs, needs_space
from readiness.storage.history import change_lines
from readiness.storage.kept_results import newest_result, place_result
from readiness.storage.numbers import next_change
from readiness.storage.parts import PARTS, stored
from readiness.storage.records import Place
from readiness.storage.snapshots import add_snapshot, read_snapshots
from readiness.storage.tables import assessment
from readiness.storage.writing import NewValue, note, place_it, searchable

Standing = Mapping[tuple[str, str], Mapping[str, object]]
"""By part and key, who made the value that stands there: the columns of an entry that tell it."""


class Transfer(OnDatabase):
    """One assessment as a file. A part of `Store`."""

    @needs("export")
    def export_assessment(self, assessment_id: str, *, with_history: bool = False) -> bytes:
        """Everything of one assessment as one JSON file; the id is not in it.

        Of its workshops the file holds what the last concluded one put into the results, under what was promised
        there: no single vote, no seat, no code. Importing the file and exporting again gives the same bytes. With the
        history, deleted values and who changed what are in it too. Values and snapshots that this version cannot use
        are left out.

        Raises:
            NotThere: there is no such assessment.
        """
        with self._database.reading() as connection:
            return _file_of(connection, assessment_id, with_history=with_history).to_bytes()

    @needs_space("create")
    def import_assessment(self, data: bytes, *, at: datetime, time_zone: str = UTC_NAME) -> str:
        """Store an exported assessment under a new id, with the times it had, and return that id.

        Its days are those of the time zone that the file names, else of `time_zone`.

        That it was imported `at` this moment is noted beside it and is no part of a file made of it.

        Raises:
            Refused: the file does not hold a valid assessment; `problems` lists what is wrong, with the places.
        """
        file = read_assessment_file(data)
        with self._database.writing() as connection:
            return _store(connection, file, by=self.actor, time_zone=file.time_zone or time_zone, imported_at=at)

    @needs("create", writes=True)
    def duplicate(self, assessment_id: str, name: str, *, at: datetime) -> str:
        """Copy what an assessment holds today, without history, snapshots and workshops; return the new id.

        Raises:
            NotThere: there is no such assessment.
            Refused: the name is empty or too long.
        """
        with self._database.writing() as connection:
            file = _file_of(connection, assessment_id, with_history=False)
            copied = file.as_new(name, at=at)
            row = stored_assessment(connection, assessment_id)
            return _store(connection, copied, by=self.actor, time_zone=row.time_zone, workspace=row.workspace_id)


def _file_of(connection: Connection, assessment_id: str, *, with_history: bool) -> AssessmentFile:
    row = stored_assessment(connection, assessment_id)
    return AssessmentFile(
        name=row.name,
        questionnaire=row.questionnaire,
        made_with=PackMark(version=row.pack_version, fingerprint=row.pack) if row.pack and row.pack_version else None,
        starts_on=row.starts_on,
        created_at=row.created_at,
        changed_at=row.changed_at,
        entries=_entries(connection, assessment_id, with_deleted=with_history),
        snapshots=read_snapshots(connection, assessment_id)[0],
        time_zone=row.time_zone,
        workshop=newest_result(connection, assessment_id),
        history=_history(change_lines(connection, assessment_id)) if with_history else None,
    )


def _entries(connection: Connection, assessment_id: str, *, with_deleted: bool) -> dict[str, tuple[FileEntry, ...]]:
    found: dict[str, list[FileEntry]] = defaultdict(list)
    for row in entry_rows(connection, assessment_id):
        if _is_usable(row.part, row.key, row.value) if row.value is not None else with_deleted:
            found[row.part].append(
                FileEntry(key=row.key, at=row.changed_at, version=row.version, value=_value(row.value))
            )
    return {part: tuple(entries) for part, entries in found.items()}


def _history(lines: Sequence[tuple[Row[Any], str | None]]) -> tuple[FileChange, ...]:
    usable = [(line, text) for line, text in lines if text is None or _is_usable(line.part, line.key, text)]
    number = {line.id: count for count, (line, _) in enumerate(usable, 1)}
    return tuple(
        FileChange(
            part=line.part,
            key=line.key,
            value=_value(text),
            version=line.version,
            at=line.at,
            by=line.by,
            kind=line.kind,
            undoes=number.get(line.undoes),
        )
        for line, text in usable
    )


def _store(
    connection: Connection,
    file: AssessmentFile,
    *,
    by: Actor,
    time_zone: str,
    workspace: str = "",
    imported_at: datetime | None = None,
) -> str:
    added = insert_assessment(
        connection,
        file.name,
        questionnaire=file.questionnaire,
        at=file.created_at,
        starts_on=file.starts_on,
        time_zone=time_zone,
        by=by,
        workspace=workspace,
    )
    standing = _store_history(connection, added, file)
    for part, entries in file.entries.items():
        for position, each in enumerate(entries, 1):
            new = NewValue.of(Place(added, part, each.key), each.value, None)
            made: Mapping[str, object] = {"changed_by": by.text}
            if file.history is None:
                made = {"changed_by": by.text, "change": next_change(connection), "kind": "imported"}
            place_it(
                connection,
                new.place,
                value=new.text,
                position=position if PARTS[part].is_ordered else 0,
                version=each.version,
                changed_at=each.at,
                **standing.get((part, each.key), made),
            )
    for shot in file.snapshots:
        add_snapshot(connection, added, shot)
    if file.workshop is not None:
        place_result(connection, added, file.workshop, by=by.text)
    organization = _organization_of(file)
    values = {"changed_at": file.changed_at, "organization": organization, "imported_at": imported_at}
    if file.made_with is not None:
        values |= {"pack": file.made_with.fingerprint, "pack_version": file.made_with.version}
    named = searchable(file.name, organization)
    connection.execute(update(assessment).where(assessment.c.id == added).values(**values, searchable=named))
    return added


def _store_history(connection: Connection, assessment_id: str, file: AssessmentFile) -> Standing:
    """Store the audit trail, but for the changes that stand in entries, and return those."""
    entries = {(part, each.key): each for part, found in file.entries.items() for each in found}
    lines = file.history or ()
    last = {(line.part, line.key): count for count, line in enumerate(lines) if line.kind != "conflict"}
    numbers: list[int] = []
    standing: dict[tuple[str, str], Mapping[str, object]] = {}
    for count, line in enumerate(lines):
        here = (line.part, line.key)
        new = NewValue.of(Place(assessment_id, *here), line.value, None)
        number = next_change(connection)
        undoes = None if line.undoes is None else numbers[line.undoes - 1]
        numbers.append(number)
        if last.get(here) == count and here in entries and _stands_in(entries[here], line, new):
            standing[here] = {"changed_by": line.by, "change": number, "kind": line.kind, "undoes": undoes}
        else:
            note(
                connection,
                new,
                number=number,
                version=line.version,
                at=line.at,
                by=line.by,
                kind=line.kind,
                undoes=undoes,
            )
    return standing


def _stands_in(entry: FileEntry, line: FileChange, new: NewValue) -> bool:
    """Whether an entry tells all that a change does."""
    is_same = new.text == NewValue.of(new.place, entry.value, None).text
    return is_same and (entry.at, entry.version) == (line.at, line.version)


def _organization_of(file: AssessmentFile) -> str:
    for each in file.entries.get("organization", ()):
        if isinstance(each.value, dict):
            return str(each.value.get("name", ""))
    return ""


def _value(text: str | None) -> Any:
    return None if text is None else json.loads(text)


def _is_usable(part: str, key: str, text: str) -> bool:
    try:
        stored(part, key, text)
    except ValueError:
        return False
    return True
