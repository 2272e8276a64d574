"""What concluded workshops left behind for the results of their assessment."""

from __future__ import annotations

from readiness.model.pooled import PooledResponse
from readiness.model.response import Response
from readiness.model.workshop import WorkshopResult
from readiness.storage.kept_results import DELETED, FINISHED, RESULT
from readiness.storage.store import Store


def pooled_for(store: Store, assessment_id: str, response: Response) -> PooledResponse | None:
    """The spread of the last concluded workshop, for what the assessment holds now; None without a workshop."""
    for record in store.workshops(assessment_id):
        result = kept_result(store, assessment_id, record.id) if record.state in (FINISHED, DELETED) else None
        if result is not None:
            return result.pooled.applied_to(response)
    return None


def kept_result(store: Store, assessment_id: str, workshop_id: str) -> WorkshopResult | None:
    """The result of one workshop; None before it was concluded."""
    for entry in store.entries(assessment_id, owner=workshop_id, parts=("room",)):
        if entry.key == RESULT:
            try:
                return WorkshopResult.model_validate(entry.value)
            except ValueError:
                return None
    return None
