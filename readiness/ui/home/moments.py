"""When assessments changed and came in, as the viewer's clock tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from readiness.services.records import Summary
from readiness.words import said
from readiness.words.say import home as say


def zone() -> ZoneInfo:
    """The time zone of the viewer, or that of Greenwich if the browser names none."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def import_marks(rows: Sequence[Summary], where: tzinfo) -> Mapping[str, str]:
    """For each imported assessment, by id, when that was; with a number where that alone would not tell two apart."""
    found: dict[tuple[str, str, str], list[Summary]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.id):
        if row.imported_at is not None:
            local = row.imported_at.astimezone(where)
            words = said(say.imported_on_at(day=local.date(), time=f"{local:%H:%M}"))
            found[row.name, row.organization, words].append(row)
    marks = {}
    for (_, _, words), alike in found.items():
        for number, row in enumerate(sorted(alike, key=lambda row: str(row.imported_at)), 1):
            marks[row.id] = (
                words if len(alike) == 1 else said(say.of_words(words=words, number=number, alike=len(alike)))
            )
    return marks
