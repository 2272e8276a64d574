"""How long a workspace keeps the votes of its workshops once their results are in the assessments."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import func, select, update

from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note
from readiness.storage.guarding import needs, of_the_house
from readiness.storage.kept_results import FINISHED, RESULT, ROOM
from readiness.storage.numbers import number_of
from readiness.storage.problems import NotThere, Refused
from readiness.storage.tables import assessment, entry, event, workshop, workspace
from readiness.words import said
from readiness.words.say import retention as say
from readiness.words.say import storage as stored


class Retention(OnDatabase):
    """What is not kept for good. A part of `Store`."""

    @needs("read", "workspace")
    def votes_days(self, workspace_id: str) -> int | None:
        """For how many days votes are kept; None until somebody deletes them."""
        with self._database.reading() as connection:
            found: int | None = connection.scalar(select(workspace.c.votes_days).where(workspace.c.id == workspace_id))
            return found

    @needs("settings", "workspace", writes=True)
    def keep_votes(self, workspace_id: str, days: int | None, *, replaces: int | None, at: datetime) -> None:
        """Set for how many days votes are kept, at least one; None until somebody deletes them.

        Raises:
            NotThere: the workspace is gone.
            Refused: it is not `replaces` any more, which was seen: somebody else has changed it.
        """
        here = (workspace.c.id == workspace_id, workspace.c.votes_days.is_not_distinct_from(replaces))
        with self._database.writing() as connection:
            if not connection.execute(update(workspace).where(*here).values(votes_days=days)).rowcount:
                if connection.scalar(select(workspace.c.id).where(workspace.c.id == workspace_id)) is None:
                    raise NotThere(said(stored.NO_SUCH_WORKSPACE), said(stored.CHOOSE_ANOTHER_ONE_FROM_LIST))
                raise Refused(said(say.CHANGED_MEANWHILE), said(say.CHANGED_MEANWHILE_MEND))
            note(connection, self.actor, "retention", workspace_id, at=at, about="" if days is None else str(days))

    @of_the_house
    def workshops_past_their_time(self, *, at: datetime, among: str = "") -> tuple[str, ...]:
        """The concluded workshops whose votes have been kept for as long as their workspace wants, oldest first.

        Those of an assessment that came from another workspace are kept for as long again: that one may have wanted
        them for good. `among` asks about one workshop alone.
        """
        came = select(func.max(event.c.at)).where(
            event.c.assessment_id == assessment.c.id,
            event.c.workspace_id == assessment.c.workspace_id,
            event.c.kind.in_(("taken-over", "claimed")),
        )
        wanted = (
            select(workshop.c.id, entry.c.changed_at, workspace.c.votes_days, came.scalar_subquery().label("came_at"))
            .join(assessment, assessment.c.id == workshop.c.assessment_id)
            .join(workspace, workspace.c.id == assessment.c.workspace_id)
            .join(
                entry,
                (entry.c.assessment == number_of(assessment.c.id))
                & (entry.c.owner == workshop.c.id)
                & (entry.c.part == ROOM)
                & (entry.c.key == RESULT),
            )
            .where(workspace.c.votes_days.is_not(None), workshop.c.state == FINISHED, assessment.c.deleted_at.is_(None))
            .order_by(entry.c.changed_at, workshop.c.id)
        )
        if among:
            wanted = wanted.where(workshop.c.id == among)
        with self._database.reading() as connection:
            rows = connection.execute(wanted).all()
        since = ((row.id, max(row.changed_at, row.came_at or row.changed_at), row.votes_days) for row in rows)
        return tuple(found for found, moment, days in since if moment <= at - timedelta(days=days))

    @of_the_house
    def note_removed_votes(self, assessment_id: str, *, at: datetime) -> None:
        """Note that votes of an assessment were removed after their time."""
        with self._database.writing() as connection:
            space = connection.scalar(select(assessment.c.workspace_id).where(assessment.c.id == assessment_id))
            note(connection, self.actor, "votes-removed", str(space), at=at, assessment_id=assessment_id)
