"""Table checks that were begun: one for each assessment, and nothing of it stays once it is forgotten."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select

from readiness.model.begun_check import BegunCheck
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.tables import begun_check
from readiness.storage.writing import lock_owner


class BegunChecks(OnDatabase):
    """Remembering a check until its result is kept. A part of `Store`.

    It stands beside the entries of an assessment: it is no change that anybody made, is in no history and no file.
    """

    @needs("answer", writes=True)
    def remember_check(self, assessment_id: str, begun: BegunCheck, *, at: datetime) -> None:
        """Remember this check instead of the one before.

        Raises:
            NotThere: there is no such assessment.
        """
        with self._database.writing() as connection:
            lock_owner(connection, assessment_id, "")
            connection.execute(delete(begun_check).where(begun_check.c.assessment_id == assessment_id))
            content = begun.model_dump_json()
            connection.execute(insert(begun_check).values(assessment_id=assessment_id, content=content, begun_at=at))

    @needs("read")
    def begun_check(self, assessment_id: str) -> BegunCheck | None:
        """The check that was begun last and is not forgotten; None also for one that another version remembered."""
        wanted = select(begun_check.c.content).where(begun_check.c.assessment_id == assessment_id)
        with self._database.reading() as connection:
            content = connection.scalar(wanted)
        try:
            return BegunCheck.model_validate_json(content) if content is not None else None
        except ValueError:
            return None

    @needs("answer", writes=True)
    def forget_check(self, assessment_id: str) -> None:
        """Forget the check of this assessment, if there is one."""
        with self._database.writing() as connection:
            connection.execute(delete(begun_check).where(begun_check.c.assessment_id == assessment_id))
