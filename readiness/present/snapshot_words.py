"""What a snapshot is called where it is shown: as somebody called it, else by what it was kept of, or by its day."""

from __future__ import annotations

from datetime import date, datetime

from readiness.model.assessment import kind_of_snapshot
from readiness.words import said
from readiness.words.say import compare as say


def snapshot_name(snapshot_id: str, label: str, on: date) -> str:
    """'Report', 'Before version 2.0.0', 'Snapshot of 21 September 2026', or the label that it was given by hand."""
    kind = kind_of_snapshot(snapshot_id)
    if kind == "before-version":
        return said(say.before_version(version=label))
    if kind is not None:
        return said(say.kept_snapshot(of=kind))
    return label or said(say.snapshot_day(day=on))


def name_with_time(snapshot_id: str, label: str, at: datetime) -> str:
    """The same where several are listed: one that we kept and name alike each time says when, as 'Report, 14:05'.

    `at` is its moment where the assessment is made.
    """
    kind = kind_of_snapshot(snapshot_id)
    if kind is None or kind == "before-version":
        return snapshot_name(snapshot_id, label, at.date())
    return said(say.kept_snapshot_at(of=kind, time=f"{at:%H:%M}"))
