"""What people changed on an action by hand, and its dates after that."""

from __future__ import annotations

from datetime import date, timedelta

from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.model.roadmap import PlannedAction
from readiness.present.findings import Findings

CLOSED: tuple[ActionStatus, ...] = ("done", "dropped")


def edit_of(found: Findings, code: str) -> ActionEdit:
    """What people changed on an action; the default if nothing."""
    return found.action_edits.get(code, ActionEdit())


def dates_of(action: PlannedAction, edit: ActionEdit) -> tuple[date | None, date | None]:
    """First and last day of an action. A start moved by hand takes the end along, so that the planned length stays.

    What is done stays where it was done, however the plan goes on.
    """
    start = edit.start_on or action.start_on
    if edit.status == "done" and edit.done_on is not None:
        end = edit.end_on or edit.done_on
        return min(start or end, end), end
    if start is None:
        return None, edit.end_on
    length = action.end_on - action.start_on if action.start_on and action.end_on else timedelta(0)
    return start, edit.end_on or start + length
