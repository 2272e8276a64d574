"""Links to a page with results: each shows what was chosen when it was made, ends by itself, and can be taken back.

Of a link the database holds a hash. One that was taken back leaves nothing behind it: what it leads to cannot be told
from what never was.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, select, update

from readiness.model.base import MAX_LINE, one_line
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.connecting import OnDatabase
from readiness.storage.events import note_about
from readiness.storage.guarding import needs, of_the_house, unguarded
from readiness.storage.records import Share
from readiness.storage.tables import assessment, share

_COLUMNS: Final = tuple(share.c[name] for name in Share.__slots__)


class Shares(OnDatabase):
    """What is shown to people outside. A part of `Store`."""

    @needs("share", writes=True)
    def share(self, assessment_id: str, settings: str, *, ends_at: datetime, at: datetime, meant_for: str = "") -> str:
        """Make a link and return its token, which is told only now.

        Args:
            assessment_id: of which it shows something.
            settings: what it shows, as JSON.
            ends_at: from when on it leads nowhere.
            at: now.
            meant_for: what stands beside it in the list.
        """
        token = new_token()
        with self._database.writing() as connection:
            connection.execute(
                insert(share).values(
                    token_hash=hash_of_token(token),
                    id=new_token(),
                    assessment_id=assessment_id,
                    meant_for=one_line(meant_for)[:MAX_LINE],
                    settings=settings,
                    made_by=self.actor.text,
                    made_at=at,
                    ends_at=ends_at,
                    opened=0,
                )
            )
            note_about(connection, self.actor, "shared", assessment_id, at=at, about=str((ends_at - at).days))
        return token

    @of_the_house
    def forget_ended_shares(self, *, at: datetime) -> None:
        """Forget the links that lead nowhere by now, and for whom they were meant."""
        with self._database.writing() as connection:
            connection.execute(delete(share).where(share.c.ends_at <= at))

    @needs("share")
    def shares(self, assessment_id: str, *, at: datetime) -> tuple[Share, ...]:
        """The links to results of an assessment that lead somewhere, the newest first."""
        here = (share.c.assessment_id == assessment_id, share.c.ends_at > at)
        wanted = select(*_COLUMNS).where(*here).order_by(share.c.made_at.desc(), share.c.id)
        with self._database.reading() as connection:
            return tuple(Share(*row) for row in connection.execute(wanted))

    @needs("share", writes=True)
    def end_share(self, assessment_id: str, share_id: str, *, at: datetime) -> None:
        """Take a link back, for good; one that is gone already stays so."""
        with self._database.writing() as connection:
            here = (share.c.assessment_id == assessment_id, share.c.id == share_id)
            if connection.execute(delete(share).where(*here)).rowcount:
                note_about(connection, self.actor, "share-ended", assessment_id, at=at)

    @unguarded("whoever holds a link is told what it leads to")
    def share_behind(self, token: str, *, at: datetime) -> Share | None:
        """What a link leads to; None if it leads nowhere, or no longer, or the assessment is deleted."""
        wanted = (
            select(*_COLUMNS)
            .join(assessment, assessment.c.id == share.c.assessment_id)
            .where(share.c.token_hash == hash_of_token(token), share.c.ends_at > at, assessment.c.deleted_at.is_(None))
        )
        with self.at_the_door.reading() as connection:
            row = connection.execute(wanted).first()
        return None if row is None else Share(*row)

    @unguarded("whoever holds a link is counted")
    def note_opened(self, token: str, *, at: datetime) -> None:
        """Count that a page was looked at."""
        counting = update(share).where(share.c.token_hash == hash_of_token(token))
        with self.at_the_door.noting() as connection:
            connection.execute(counting.values(opened=share.c.opened + 1, last_opened_at=at))
