"""Jira Cloud: a table for its CSV import, which creates issues and, given their keys, updates them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.export.trackers.entries import HOURS_A_DAY, Numbers, TrackerEntry, iso, table, title_of
from readiness.export.trackers.escaping import wiki
from readiness.present.plan.plan_export import harmless

STATUS: Final = {
    "not-started": "To Do",
    "in-progress": "In Progress",
    "done": "Done",
    "blocked": "To Do",
    "dropped": "Done",
}
_HEAD: Final = (
    "Issue Key", "Summary", "Issue Type", "Status", "Description", "Start date", "Due date", "Original Estimate",
    "Responsible", "Labels", "Labels",
)  # fmt: skip
_SECONDS: Final = 3_600


def write(entries: Sequence[TrackerEntry], numbers: Numbers) -> bytes:
    """Dates are yyyy-MM-dd, to be named in its wizard; two columns of labels make a list of two.

    Names are text: who is an account, nobody here can know.
    """
    rows = [
        (
            numbers.get(each.key, ""), title_of(each), "Task", STATUS[each.status], each.body(wiki), iso(each.start),
            iso(each.end), str(round(each.effort * HOURS_A_DAY * _SECONDS)), harmless(each.person), *each.labels,
        )
        for each in entries
    ]  # fmt: skip
    return table(_HEAD, rows, optional=1)
