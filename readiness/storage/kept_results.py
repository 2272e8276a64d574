"""What concluded workshops left behind: their result, which stays where all else of a workshop is deleted."""

from __future__ import annotations

from typing import Final

from pydantic import ValidationError
from sqlalchemy import Connection, insert, select

from readiness.model.workshop import WorkshopResult
from readiness.storage.codes import new_token
from readiness.storage.numbers import next_change, number_of
from readiness.storage.records import Place
from readiness.storage.tables import entry, workshop
from readiness.storage.writing import NewValue, place_it

ROOM: Final = "room"
RESULT: Final = "result"
LEAD: Final = "lead"
"""Under which a room keeps who may lead it, and who does."""
FINISHED: Final = "finished"
DELETED: Final = "deleted"
"""The state of a workshop that was deleted after its result had gone into the assessment: only the result is left."""


def newest_result(connection: Connection, assessment_id: str) -> WorkshopResult | None:
    """The result of the last concluded workshop of an assessment, as far as it may be shown; None without one."""
    is_result = (
        (entry.c.assessment == number_of(assessment_id))
        & (entry.c.owner == workshop.c.id)
        & (entry.c.part == ROOM)
        & (entry.c.key == RESULT)
    )
    wanted = (
        select(entry.c.value)
        .select_from(workshop.join(entry, is_result))
        .where(workshop.c.assessment_id == assessment_id, workshop.c.state.in_((FINISHED, DELETED)))
        .order_by(workshop.c.created_at.desc(), workshop.c.id)
    )
    for text in connection.scalars(wanted):
        try:
            return WorkshopResult.model_validate_json(text or "")
        except ValidationError:
            continue
    return None


def place_result(connection: Connection, assessment_id: str, result: WorkshopResult, *, by: str) -> None:
    """Keep the result of a workshop that was held elsewhere: nothing else of that workshop is there."""
    chosen, at = new_token(), result.concluded_at
    connection.execute(
        insert(workshop).values(
            id=chosen, assessment_id=assessment_id, settings="{}", state=DELETED, version=1, created_at=at
        )
    )
    new = NewValue.of(Place(assessment_id, ROOM, RESULT, chosen), result, None)
    made = {"change": next_change(connection), "kind": "imported"}
    place_it(connection, new.place, value=new.text, position=0, version=1, changed_at=at, changed_by=by, **made)
