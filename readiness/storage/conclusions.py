"""What was concluded from a state of an assessment, kept for the list and the portfolio."""

from __future__ import annotations

from sqlalchemy import (
    bindparam,
    delete,
    func,
    insert,
    select,
)

from readiness.model.figures import Figures
from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import needs
from readiness.storage.kept_figures import keep_figures
from readiness.storage.tables import conclusion
from readiness.storage.writing import lock_owner

# Every answer is followed by these, and making the statements anew would cost more than the database takes for them.
_CONCLUDED_HERE = conclusion.c.assessment_id == bindparam("here")
_NEWEST_CONCLUDED = select(func.max(conclusion.c.state)).where(
    _CONCLUDED_HERE, conclusion.c.edition == bindparam("by_edition")
)
_FORGET_OLDER = delete(conclusion).where(_CONCLUDED_HERE, conclusion.c.state < bindparam("newest"))
_CONCLUDE = insert(conclusion)


class Conclusions(OnDatabase):
    """Keeping conclusions. A part of `Store`."""

    @needs("read", writes=True)
    def conclude(
        self,
        assessment_id: str,
        *,
        state: int,
        edition: str,
        phase: int | None,
        completeness: float,
        figures: Figures | None = None,
    ) -> None:
        """Keep for the list what was concluded from one state of an assessment with one edition of the content.

        What is there already stays; what was concluded from an older state never takes the place of something newer.
        It can be computed again, so the disk is not waited for.

        Args:
            assessment_id: its id.
            state: the number in its summary when everything was read.
            edition: names the content and the rules.
            phase: the phase placed, None without one.
            completeness: the share 0-1 of answered questions.
            figures: what the portfolio shows of it.
        """
        with self._database.noting() as connection:
            lock_owner(connection, assessment_id, "")
            if figures is not None:
                keep_figures(connection, assessment_id, figures, state=state, edition=edition)
            newest = connection.scalar(_NEWEST_CONCLUDED, {"here": assessment_id, "by_edition": edition})
            if newest is not None and newest >= state:
                return
            connection.execute(_FORGET_OLDER, {"here": assessment_id, "newest": state})
            values = {"state": state, "edition": edition, "phase": phase, "completeness": completeness}
            connection.execute(_CONCLUDE, {"assessment_id": assessment_id, **values})
