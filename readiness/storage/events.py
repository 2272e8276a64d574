"""The trail of a workspace: who did what and when, noted in the step that did it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from readiness.model.actor import BY_LINK, Actor
from readiness.model.event import EventKind
from readiness.storage.codes import new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.people_records import SpaceEvent
from readiness.storage.tables import assessment, event, person

_OF_PERSON = "person "
_BY_LINK = f" {BY_LINK} "


class Events(OnDatabase):
    """What happened. A part of `Store`."""

    @needs("audit", "workspace")
    def events(self, workspace_id: str, *, limit: int | None = None) -> tuple[SpaceEvent, ...]:
        """What happened in a workspace, newest first, with the names of people and assessments as they are now."""
        wanted = (
            select(event, assessment.c.name.label("assessment_name"))
            # One that was handed over is called by another workspace now.
            .outerjoin(
                assessment, (assessment.c.id == event.c.assessment_id) & (assessment.c.workspace_id == workspace_id)
            )
            .where(event.c.workspace_id == workspace_id)
            .order_by(event.c.at.desc(), event.c.id)
            .limit(limit)
        )
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
            names = _names(connection, rows)
        return tuple(
            SpaceEvent(
                at=row.at,
                by_person=row.by.startswith(_OF_PERSON),
                by=names.get(_person_in(row.by), "") if row.by.startswith(_OF_PERSON) else row.by,
                kind=row.kind,
                assessment=row.assessment_name or "",
                person=names.get(row.person_id, ""),
                about=row.about,
                by_link=row.by.startswith(_OF_PERSON) and _BY_LINK in row.by,
            )
            for row in rows
        )

    @needs("report", writes=True)
    def note_export(self, assessment_id: str, what: str, *, at: datetime) -> None:
        """Note that somebody took a file of an assessment along."""
        with self._database.writing() as connection:
            note_about(connection, self.actor, "exported", assessment_id, at=at, about=what)


def note(
    connection: Connection,
    by: Actor,
    kind: EventKind,
    workspace_id: str,
    *,
    at: datetime,
    assessment_id: str = "",
    person_id: str = "",
    about: str = "",
) -> None:
    """Note within a step what it does. `about` names no person."""
    about_it = {"assessment_id": assessment_id, "person_id": person_id, "about": about}
    connection.execute(insert(event).values(**_row(by, kind, workspace_id, at=at, **about_it)))


def note_created(
    connection: Connection, by: Actor, workspace_id: str, assessment_ids: Sequence[str], *, at: datetime
) -> None:
    """Note of several assessments at once that they were begun."""
    rows = [_row(by, "created", workspace_id, at=at, assessment_id=each) for each in assessment_ids]
    connection.execute(insert(event), rows)


def _row(
    by: Actor,
    kind: EventKind,
    workspace_id: str,
    *,
    at: datetime,
    assessment_id: str = "",
    person_id: str = "",
    about: str = "",
) -> dict[str, object]:
    return {
        "id": new_token(),
        "at": at,
        "by": by.text,
        "kind": kind,
        "workspace_id": workspace_id,
        "assessment_id": assessment_id,
        "person_id": person_id,
        "about": about,
    }


def note_about(
    connection: Connection, by: Actor, kind: EventKind, assessment_id: str, *, at: datetime, about: str = ""
) -> None:
    """The same about one assessment; nothing is noted where nobody has to say who they are."""
    if not by.is_bound:
        return
    workspace_id = connection.scalar(select(assessment.c.workspace_id).where(assessment.c.id == assessment_id))
    note(connection, by, kind, str(workspace_id), at=at, assessment_id=assessment_id, about=about)


def _person_in(by: str) -> str:
    """The id of the person in a line of the trail."""
    return by.removeprefix(_OF_PERSON).partition(_BY_LINK)[0]


def _names(connection: Connection, rows: Sequence[Row[Any]]) -> dict[str, str]:
    wanted = {row.person_id for row in rows} | {_person_in(row.by) for row in rows}
    found = connection.execute(
        select(person.c.id, person.c.name, person.c.email).where(person.c.id.in_(sorted(wanted)))
    )
    return {row.id: row.name or row.email for row in found}
