"""What is done with several assessments at once: tags, the archive."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from sqlalchemy import ColumnElement, delete, literal, select, update

from readiness.model.base import one_line
from readiness.storage.choosing import at_most_some
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs_each
from readiness.storage.inserting import insert_into
from readiness.storage.problems import Refused
from readiness.storage.tables import assessment, tag
from readiness.storage.writing import hold_assessments
from readiness.words import said
from readiness.words.say import storage as say

LONGEST_TAG: Final = 60


class Several(OnDatabase):
    """Tags and the archive. A part of `Store`."""

    @needs_each("answer", "assessment", "assessment_ids", writes=True)
    def tag_all(self, assessment_ids: Collection[str], name: str) -> None:
        """Give these assessments a tag; who has it keeps it.

        Raises:
            Refused: the tag is empty or longer than 60 characters.
        """
        given = one_line(name)
        if not given or len(given) > LONGEST_TAG:
            raise Refused(said(say.tag_needs_to_characters(longest_tag=LONGEST_TAG)), said(say.ENTER_ONE))
        with self._database.writing() as connection:
            for some in at_most_some(tuple(assessment_ids)):
                those = select(assessment.c.id, literal(given)).where(
                    assessment.c.id.in_(some), assessment.c.deleted_at.is_(None)
                )
                # Another tab may give the same at this very moment.
                connection.execute(
                    insert_into(connection, tag).from_select(["assessment_id", "name"], those).on_conflict_do_nothing()
                )

    @needs_each("answer", "assessment", "assessment_ids", writes=True)
    def untag_all(self, assessment_ids: Collection[str], name: str) -> None:
        """Take a tag from these assessments."""
        with self._database.writing() as connection:
            for some in at_most_some(tuple(assessment_ids)):
                connection.execute(delete(tag).where(tag.c.assessment_id.in_(some), tag.c.name == name))

    @needs_each("bin", "assessment", "assessment_ids", writes=True)
    def archive(self, assessment_ids: Collection[str], *, at: datetime) -> int:
        """Put these assessments aside; return how many were not there before. Their links keep working."""
        return self._archive(assessment_ids, at, assessment.c.archived_at.is_(None))

    @needs_each("bin", "assessment", "assessment_ids", writes=True)
    def unarchive(self, assessment_ids: Collection[str]) -> int:
        """Bring these assessments back from the archive; return how many were there."""
        return self._archive(assessment_ids, None, assessment.c.archived_at.is_not(None))

    def _archive(self, ids: Collection[str], moment: datetime | None, before: ColumnElement[bool]) -> int:
        with self._database.writing() as connection:
            changed = 0
            for some in at_most_some(tuple(sorted(ids))):
                hold_assessments(connection, assessment.c.id.in_(some))
                moving = update(assessment).where(assessment.c.id.in_(some), before).values(archived_at=moment)
                changed += connection.execute(moving).rowcount
            return changed
