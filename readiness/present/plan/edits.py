"""What people changed on an action by hand, and its dates after that."""

from __future__ import annotations

from datetime import date
from typing import Final

from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.model.moved_dates import dates_as_moved
from readiness.model.roadmap import PlannedAction
from readiness.present.findings import Findings

CLOSED: tuple[ActionStatus, ...] = ("done", "dropped")
_UNCHANGED: Final = ActionEdit()


def edit_of(found: Findings, code: str) -> ActionEdit:
    """What people changed on an action; the default if nothing."""
    return found.action_edits.get(code, _UNCHANGED)


def dates_of(action: PlannedAction, edit: ActionEdit) -> tuple[date | None, date | None]:
    """First and last day of an action as somebody moved it."""
    return dates_as_moved(action, edit)
