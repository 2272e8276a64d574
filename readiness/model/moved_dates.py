"""The days of an action after somebody moved it by hand."""

from __future__ import annotations

from datetime import date, timedelta

from readiness.model.assessment import ActionEdit
from readiness.model.roadmap import PlannedAction


def dates_as_moved(action: PlannedAction, edit: ActionEdit) -> tuple[date | None, date | None]:
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
