"""Whole assessments: making, opening, changing and deleting one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from readiness.model.actor import Actor
from readiness.model.assessment import Assessment
from readiness.model.base import MAX_LINE, YEARS, clean_text
from readiness.model.response import Organization
from readiness.model.zones import UTC_NAME, zone_of
from readiness.storage.codes import new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.documents import assembled, made_untold, taken_apart
from readiness.storage.entries import entry_rows
from readiness.storage.events import note, note_about
from readiness.storage.guarding import needs, needs_space, unguarded, within_reach
from readiness.storage.pack_records import KeptPack
from readiness.storage.packs import keep_pack, pack_columns
from readiness.storage.problems import Refused, refuse_if_changed
from readiness.storage.records import Opened, Place
from readiness.storage.snapshots import add_snapshot, read_snapshots, snapshot_days
from readiness.storage.tables import HOME, assessment, assessment_number
from readiness.storage.writing import (
    NewValue,
    hold_assessments,
    lock_owner,
    no_such_assessment,
    place_new,
    searchable,
    touch,
    touch_by,
    write,
)
from readiness.words import said
from readiness.words.say import storage as say

# Every conclusion asks this, and making the statement anew would cost more than the database takes for it.
_ONE_ROW = select(assessment).where(assessment.c.id == bindparam("id"), assessment.c.deleted_at.is_(None))


class Assessments(OnDatabase):
    """Everything that concerns an assessment as a whole. A part of `Store`."""

    @needs_space("create")
    def create(
        self,
        name: str,
        organization: str = "",
        *,
        at: datetime,
        questionnaire: str = "ml-readiness",
        pack: KeptPack | None = None,
        time_zone: str = UTC_NAME,
    ) -> str:
        """Make an empty assessment and return its id, which nobody can guess.

        It keeps the questions and rules of `pack`. Its days are those of `time_zone`, and its plan starts on the day of
        `at`.

        Raises:
            Refused: the name is empty or longer than 200 characters.
        """
        with self._database.writing() as connection:
            new = insert_assessment(
                connection,
                name,
                questionnaire=questionnaire if pack is None else pack.questionnaire,
                pack=pack,
                at=at,
                starts_on=at.astimezone(zone_of(time_zone)).date(),
                time_zone=time_zone,
                by=self.actor,
            )
            if organization.strip():
                place = Place(new, "organization", "organization")
                write(
                    connection,
                    NewValue.of(place, Organization(name=organization), None),
                    at=at,
                    by=self.actor.text,
                    kind="imported",
                )
            return new

    @needs_space("create")
    def add(
        self,
        given: Assessment,
        *,
        at: datetime,
        pack: KeptPack | None = None,
        is_imported: bool = False,
        time_zone: str = UTC_NAME,
    ) -> str:
        """Store a copy of everything in an assessment, as of `at`, under a new id, and return that.

        It keeps the questions and rules of `pack`. `is_imported` notes `at` as the moment at which it came in from a
        file.
        """
        with self._database.writing() as connection:
            added = insert_assessment(
                connection,
                given.name,
                questionnaire=given.response.questionnaire,
                pack=pack,
                at=at,
                starts_on=given.starts_on,
                time_zone=time_zone,
                by=self.actor,
            )
            if is_imported:
                _update(connection, added, imported_at=at)
            values = [NewValue.of(Place(added, part, key), value, None) for part, key, value in taken_apart(given)]
            place_new(connection, values, at=at, by=self.actor.text, kind="imported")
            for each in values:
                if each.place.part == "organization":
                    touch_by(connection, each, at)
            for shot in given.snapshots:
                add_snapshot(connection, added, shot)
            return added

    @needs("read")
    def open(
        self,
        assessment_id: str,
        *,
        known: Mapping[str, Collection[str]] | None = None,
        with_snapshots: bool = False,
    ) -> Opened:
        """Read an assessment, with the versions of its entries, in one consistent state.

        Args:
            assessment_id: its id.
            known: for a part such as "answer", the keys that still exist; others are left out, with a note.
            with_snapshots: also the frozen copies, which are large.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self._database.reading() as connection:
            row = stored_assessment(connection, assessment_id)
            entries = entry_rows(connection, assessment_id)
            days = snapshot_days(connection, assessment_id, zone_of(row.time_zone))
            snapshots, unreadable = read_snapshots(connection, assessment_id) if with_snapshots else ((), ())
        whole, notes = assembled(row, entries, known=known or {}, snapshot_days=days, snapshots=snapshots)
        versions = {(each.part, each.key): each.version for each in entries}
        return Opened(whole, versions, notes + unreadable, tuple(made_untold(entries)))

    @needs("read")
    def load(self, assessment_id: str, *, with_snapshots: bool = False) -> Assessment:
        """The assessment alone; see `open`."""
        return self.open(assessment_id, with_snapshots=with_snapshots).assessment

    @needs("snapshot", writes=True)
    def hold(self, assessment_id: str) -> None:
        """Within a change: let nobody else write to the assessment itself until the change ends.

        Raises:
            NotThere: there is no such assessment, or it is deleted.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")

    @needs("answer", writes=True)
    def rename(self, assessment_id: str, name: str, *, replaces: str | None = None, at: datetime) -> None:
        """Give an assessment another name; see `create` for what is refused.

        Raises:
            Refused: it is not called `replaces` any more, the name that was seen; None is whichever it has.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            row = stored_assessment(connection, assessment_id)
            refuse_if_changed(replaces, row.name)
            new = _valid_name(name)
            touch(connection, assessment_id, name=new, searchable=searchable(new, row.organization), changed_at=at)

    @needs("answer", writes=True)
    def start_on(self, assessment_id: str, day: date, *, replaces: date | None = None, at: datetime) -> None:
        """Set the day on which the plan starts.

        Raises:
            Refused: the day is not of our time; or it starts no more on `replaces`, the day that was seen.
        """
        if day.year not in YEARS:
            raise Refused(
                said(say.THIS_DATE_IS_TOO_FAR), said(say.choose_date_between(years=YEARS[0], other_years=YEARS[-1]))
            )
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            refuse_if_changed(replaces, stored_assessment(connection, assessment_id).starts_on)
            touch(connection, assessment_id, starts_on=day, changed_at=at)

    @needs("bin", writes=True)
    def delete(self, assessment_id: str, *, at: datetime) -> None:
        """Take an assessment off the list; `undelete` brings it back as it was."""
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            _update(connection, assessment_id, deleted_at=at)
            note_about(connection, self.actor, "deleted", assessment_id, at=at)

    @needs("bin", writes=True)
    def undelete(self, assessment_id: str, *, at: datetime) -> None:
        """Bring a deleted assessment back; one that is not deleted stays as it is."""
        with self._database.writing() as connection:
            known = select(assessment.c.id).where(assessment.c.id == assessment_id)
            if connection.execute(known).first() is None:
                raise no_such_assessment()
            brought = update(assessment).where(assessment.c.id == assessment_id, assessment.c.deleted_at.is_not(None))
            if connection.execute(brought.values(deleted_at=None)).rowcount:
                note_about(connection, self.actor, "brought-back", assessment_id, at=at)

    @unguarded("it removes what its actor may erase")
    def remove_deleted(self, before: datetime, *, at: datetime) -> int:
        """Remove for good, with all their history and workshops, what was deleted before a moment; return how many.

        Each workspace notes how many of its assessments that were, and nothing else of them.
        """
        with self._database.writing() as connection:
            mine = within_reach(self.actor, "erase", assessment.c.workspace_id)
            over = (assessment.c.deleted_at < before, *mine)
            hold_assessments(connection, *over)
            gone = delete(assessment).where(*over)
            spaces = connection.scalars(gone.returning(assessment.c.workspace_id)).all()
            if self.actor.is_bound:
                for space, number in sorted(Counter(spaces).items()):
                    note(connection, self.actor, "erased", space, at=at, about=str(number))
            return len(spaces)


def insert_assessment(
    connection: Connection,
    name: str,
    *,
    questionnaire: str,
    pack: KeptPack | None = None,
    at: datetime,
    starts_on: date,
    time_zone: str,
    by: Actor,
    workspace: str = "",
) -> str:
    """Add the row of a new, empty assessment and return its id; see `Assessments.create`.

    It belongs to `workspace`, or else to where `by` works. Its link alone opens it only where there are no accounts.
    """
    if pack is not None:
        keep_pack(connection, pack)
    row = assessment_row(
        name,
        questionnaire=questionnaire,
        pack=pack,
        at=at,
        starts_on=starts_on,
        time_zone=time_zone,
        by=by,
        workspace=workspace,
        has_open_link=not by.is_bound,
    )
    connection.execute(insert(assessment).values(**row))
    connection.execute(insert(assessment_number).values(assessment_id=row["id"]))
    note_about(connection, by, "created", row["id"], at=at)
    return str(row["id"])


def assessment_row(
    name: str,
    *,
    organization: str = "",
    questionnaire: str,
    pack: KeptPack | None,
    at: datetime,
    starts_on: date,
    time_zone: str,
    by: Actor,
    workspace: str,
    has_open_link: bool,
) -> dict[str, Any]:
    """The row of a new assessment; raises Refused for a name that is none."""
    valid = _valid_name(name)
    return {
        "id": new_token(),
        "name": valid,
        "organization": organization,
        "searchable": searchable(valid, organization),
        "questionnaire": questionnaire,
        "starts_on": starts_on,
        "created_at": at,
        "changed_at": at,
        "time_zone": zone_of(time_zone).key,
        "workspace_id": workspace or by.workspace or HOME,
        "link_is_open": has_open_link,
        **pack_columns(pack),
    }


def stored_assessment(connection: Connection, assessment_id: str) -> Row[Any]:
    """The row of an assessment that is not deleted; raises NotThere."""
    row = connection.execute(_ONE_ROW, {"id": assessment_id}).first()
    if row is None:
        raise no_such_assessment()
    return row


def _update(connection: Connection, assessment_id: str, **values: object) -> None:
    connection.execute(update(assessment).where(assessment.c.id == assessment_id).values(**values))


def _valid_name(name: str) -> str:
    valid = " ".join(clean_text(name).split())
    if not valid or len(valid) > MAX_LINE:
        raise Refused(said(say.assessment_needs_name(max_line=MAX_LINE)), said(say.ENTER_ONE))
    return valid
