"""How one value gets into the database: compared with what is there, written, and noted in the audit trail."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Connection, Row, bindparam, func, insert, select, update

from readiness.storage.kept_values import as_kept
from readiness.storage.numbers import next_change, next_changes, number_of
from readiness.storage.parts import PARTS, checked
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import ChangeKind, Conflict, Place, Written
from readiness.storage.tables import assessment, change, entry, guest_link, participant, workshop
from readiness.words import said
from readiness.words.say import storage as say

_LONGEST_NAME = 100

# Every answer goes through these; making them anew each time would cost more than the database takes for them.
_PLACE: dict[str, BindParameter[str]] = {name: bindparam(f"at_{name}") for name in ("owner", "part", "key")}
_NUMBER = number_of(bindparam("at_assessment_id"))
_HERE = (entry.c.assessment == _NUMBER, *(entry.c[name] == value for name, value in _PLACE.items()))
_FIND = select(entry).where(*_HERE)
_CHANGE = update(entry).where(*_HERE)
_ADD = insert(entry).values(assessment=_NUMBER, **_PLACE)
_NOTE = insert(change).values(assessment=_NUMBER, **_PLACE)
# key_share: rows that refer to the locked one can still be added, so participants don't wait for the assessment.
_LOCK = (
    select(assessment.c.changed_at)
    .where(assessment.c.id == bindparam("at_assessment_id"), assessment.c.deleted_at.is_(None))
    .with_for_update(key_share=True)
)
_TOUCH = update(assessment).where(assessment.c.id == bindparam("at_assessment_id")).values(state=assessment.c.state + 1)


@dataclass(frozen=True, slots=True)
class NewValue:
    """A checked value on its way to its place; `text` is None to delete what is there."""

    place: Place
    text: str | None
    expected_version: int | None = None

    @classmethod
    def of(cls, place: Place, value: object, expected_version: int | None) -> NewValue:
        """Check a value against its part.

        Raises:
            Refused: it does not fit, or the part does not belong to such an owner.
        """
        text = checked(place.part, place.key, value)
        if PARTS[place.part].is_personal != bool(place.owner):
            raise Refused(said(say.wrong_part(part=place.part)), said(say.THIS_IS_MISTAKE_OF_PROGRAM))
        return cls(place, text, expected_version)


def lock_owner(connection: Connection, assessment_id: str, owner: str) -> datetime | None:
    """Make sure that the assessment and the owner exist, and let no other transaction write for the same owner.

    Returns:
        When the assessment itself has changed last; None for another owner.

    Raises:
        NotThere: there is no such assessment, it is deleted, or the owner does not belong to it.
    """
    if not owner:
        found = connection.execute(_LOCK, {"at_assessment_id": assessment_id}).first()
        if found is None:
            raise no_such_assessment()
        changed_at: datetime = found.changed_at
        return changed_at
    present = (assessment.c.id == assessment_id, assessment.c.deleted_at.is_(None))
    as_participant = (
        select(participant.c.id)
        .join(workshop, workshop.c.id == participant.c.workshop_id)
        .join(assessment, assessment.c.id == workshop.c.assessment_id)
        .where(*present, participant.c.id == owner)
        .with_for_update(of=participant, key_share=True)
    )
    as_workshop = (
        select(workshop.c.id)
        .join(assessment, assessment.c.id == workshop.c.assessment_id)
        .where(*present, workshop.c.id == owner)
        .with_for_update(of=workshop, key_share=True)
    )
    as_guest = (
        select(guest_link.c.id)
        .join(assessment, assessment.c.id == guest_link.c.assessment_id)
        .where(*present, guest_link.c.id == owner, guest_link.c.revoked_at.is_(None))
        .with_for_update(of=guest_link, key_share=True)
    )
    # Most are participants: the others are asked for only where it is none.
    if all(connection.execute(each).first() is None for each in (as_participant, as_workshop, as_guest)):
        raise NotThere(said(say.THIS_WORKSHOP_OR_THIS_PARTICIPANT), said(say.OPEN_LINK_YOU_WERE_GIVEN))
    return None


def hold_assessments(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Let no other transaction write to these assessments, deleted or not.

    Every step takes its locks in one order: a campaign, assessments, links; and of each kind in the order of their ids.
    Two steps that took them in different orders would wait for each other.
    """
    locked = select(assessment.c.id).where(*which).order_by(assessment.c.id)
    connection.execute(locked.with_for_update(key_share=True)).all()


def write(
    connection: Connection,
    new: NewValue,
    *,
    at: datetime,
    by: str,
    kind: ChangeKind = "written",
    undoes: int | None = None,
) -> Written | Conflict:
    """Store a value; the caller has locked the owner. See `Entries.put` for what is promised."""
    here = _parameters(new.place)
    current = connection.execute(_FIND, here).first()
    version = current.version if current else 0
    text = current.value if current else None
    if text == new.text:
        return Written(version)
    if current is not None and new.expected_version not in {None, version}:
        lost = next_change(connection)
        note(connection, new, number=lost, version=version, at=at, by=by, kind="conflict")
        return _conflict(current, lost)
    number = next_change(connection)
    made = {"change": number, "kind": kind, "undoes": undoes}
    stamp = {"value": new.text, "version": version + 1, "changed_at": at, "changed_by": by[:_LONGEST_NAME], **made}
    if current is None:
        place_it(connection, new.place, position=_last(connection, new.place), **stamp)
    else:
        if current.change is not None:
            connection.execute(_NOTE, {**here, **_as_older(current, new.text)})
        connection.execute(_CHANGE, {**here, **stamp})
    if new.place.owner:
        return Written(version + 1)
    touch_by(connection, new, at)
    return Written(version + 1, number, at)


def touch(connection: Connection, assessment_id: str, **values: object) -> None:
    """Note that something changed on which results or reports rest, with new values of the assessment itself."""
    connection.execute(_TOUCH.values(**values), {"at_assessment_id": assessment_id})


def note(
    connection: Connection,
    new: NewValue,
    *,
    number: int,
    version: int,
    at: datetime,
    by: str,
    kind: ChangeKind,
    undoes: int | None = None,
) -> None:
    """Add a line to the audit trail for a value that does not stand in its entry, under a number of `next_change`."""
    line = {"value": new.text, "version": version, "at": at, "by": by[:_LONGEST_NAME], "kind": kind, "undoes": undoes}
    connection.execute(_NOTE, {**_parameters(new.place), "id": number, **line})


def no_such_assessment() -> NotThere:
    """The problem to raise for an unknown or deleted assessment."""
    return NotThere(said(say.NO_ASSESSMENT_UNDER_THIS_LINK), said(say.CHECK_LINK_OR_LOOK))


def searchable(name: str, organization: str) -> str:
    """What a search in the list looks at."""
    return f"{name}\n{organization}".casefold()


def place_it(connection: Connection, place: Place, **values: object) -> None:
    """Add an entry where there is none, with the values of its other columns."""
    connection.execute(_ADD, {**_parameters(place), **values})


def place_new(
    connection: Connection, values: Sequence[NewValue], *, at: datetime, by: str, kind: ChangeKind = "written"
) -> None:
    """Add the first entries of new assessments in one go, those of lists in their order; no place is named twice.

    No results rest on them yet, so the assessments are not touched for them.
    """
    stamp = {"version": 1, "changed_at": at, "changed_by": by[:_LONGEST_NAME], "undoes": None, "kind": kind}
    last: Counter[tuple[str, str, str]] = Counter()
    rows: list[dict[str, object]] = []
    given = [each for each in values if each.text is not None]
    for new, number in zip(given, next_changes(connection, len(given)), strict=True):
        same = (new.place.assessment_id, new.place.owner, new.place.part)
        last[same] += PARTS[new.place.part].is_ordered
        here = {"value": new.text, "position": last[same], "change": number}
        rows.append({**_parameters(new.place), **stamp, **here})
    if rows:
        connection.execute(_ADD, rows)


def _parameters(place: Place) -> dict[str, object]:
    return {
        "at_assessment_id": place.assessment_id,
        "at_owner": place.owner,
        "at_part": place.part,
        "at_key": place.key,
    }


def _as_older(current: Row[Any], newer: str | None) -> dict[str, object]:
    """The line of the audit trail for what stood in an entry until now."""
    return {
        "id": current.change,
        "value": as_kept(current.value, newer),
        "version": current.version,
        "at": current.changed_at,
        "by": current.changed_by,
        "kind": current.kind,
        "undoes": current.undoes,
    }


def _last(connection: Connection, place: Place) -> int:
    """The position behind the last entry of a list; 0 in a part without order."""
    if not PARTS[place.part].is_ordered:
        return 0
    same = (
        entry.c.assessment == number_of(place.assessment_id),
        entry.c.owner == place.owner,
        entry.c.part == place.part,
    )
    return int(connection.scalar(select(func.coalesce(func.max(entry.c.position), 0)).where(*same)) or 0) + 1


def touch_by(connection: Connection, new: NewValue, at: datetime) -> None:
    """Note on the assessment that a value of it changed; the name of the organization also stands beside it."""
    here = assessment.c.id == new.place.assessment_id
    values: dict[str, object] = {"changed_at": at, "at_assessment_id": new.place.assessment_id}
    if new.place.part == "organization":
        organization = json.loads(new.text)["name"] if new.text else ""
        name = connection.scalars(select(assessment.c.name).where(here)).one()
        values |= {"organization": organization, "searchable": searchable(name, organization)}
    connection.execute(_TOUCH, values)


def _conflict(current: Row[Any], lost: int) -> Conflict:
    return Conflict(
        theirs=None if current.value is None else json.loads(current.value),
        theirs_version=current.version,
        theirs_at=current.changed_at,
        theirs_by=current.changed_by,
        ours=lost,
    )
