"""Azure DevOps: a table for its CSV import, which makes work items and, given their IDs, updates them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.export.trackers.entries import HOURS_A_DAY, Numbers, TrackerEntry, iso, table, title_of
from readiness.export.trackers.escaping import html

_HEAD: Final = (
    "ID", "Work Item Type", "Title", "Description", "Tags", "Start Date", "Due Date", "Original Estimate",
)  # fmt: skip
_MOST_ITEMS: Final = 1_000


def write(entries: Sequence[TrackerEntry], numbers: Numbers) -> bytes:
    """At most 1,000 items, new ones in their first state; the effort is in hours, tags carry the key."""
    rows = [
        (
            numbers.get(each.key, ""), "Task", title_of(each), each.body(html).replace("\n", "<br>"),
            "; ".join(each.labels), iso(each.start), iso(each.end), f"{each.effort * HOURS_A_DAY:g}",
        )
        for each in entries[:_MOST_ITEMS]
    ]  # fmt: skip
    return table(_HEAD, rows, optional=1)
