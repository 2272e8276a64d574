"""What can be taken back on a page. The database is asked only if somebody else has changed something since.

Every click on an answer shows it, and after a click it is mostly the click itself.
"""

from __future__ import annotations

from readiness.services import keeping
from readiness.services.records import LastChange, Reach
from readiness.ui import state
from readiness.ui.edit_buffer import NewestChange, edit_buffer


def newest(within: tuple[Reach, ...]) -> LastChange | None:
    """The newest change within these parts that was not taken back yet; None if nothing is left."""
    here, found = edit_buffer(), state.required_summary()
    # The stamp moves on with what this tab stores, as long as nobody else stores anything in between.
    is_alone = here.stamp is not None and found.changed_at == here.stamp_before
    known = here.newest
    if is_alone and known is not None and known.stamp == here.stamp and known.within == within:
        return known.change
    change = keeping.undoable(state.workspace(), here.assessment_id, within)
    here.newest = NewestChange(here.stamp, within, change) if is_alone and here.stamp is not None else None
    return change
