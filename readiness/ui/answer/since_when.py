"""Since when a model is in use: a day, a month, a year, or only that it is more than a month ago."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import streamlit as st

from readiness.model.base import YEARS
from readiness.model.since import LONG_AGO, Since
from readiness.ui import components, typed

_KINDS = {
    LONG_AGO: "More than a month ago",
    "year": "A year",
    "month": "A month",
    "day": "A day",
    "dont-know": "Don't know",
}
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


def ask(before: Since | None, key: Callable[[str], str]) -> Since | None:
    """The field, and one more for the day, the month or the year; None as long as nothing is told.

    Args:
        before: what is stored.
        key: makes the key of a widget from its name.
    """
    kind = st.segmented_control(
        "In use since",
        list(_KINDS),
        default=_kind_of(before),
        format_func=_KINDS.__getitem__,
        key=key("since-kind"),
    )
    if kind == "day":
        return typed.day("Day", before if isinstance(before, date) else None, key=key("since"), format="YYYY-MM-DD")
    if kind == "year":
        told = int(before) if isinstance(before, str) and _kind_of(before) == "year" else None
        year = typed.number("Year", told, min_value=YEARS[0], max_value=YEARS[-1], key=key("since-year"))
        return None if year is None else f"{int(year):04d}"
    if kind == "month":
        return _month(before, key("since-month"))
    return kind


def _month(before: Since | None, key: str) -> Since | None:
    told = before if isinstance(before, str) and _kind_of(before) == "month" else ""
    given = typed.line("Month, such as 2026-01", told, key=key).strip()
    if _MONTH.fullmatch(given) and int(given[:4]) in YEARS:
        return given
    if given:
        components.notice("problem", "This is not a month", "Write the year and the month, such as 2026-01.")
        return before
    return None


def _kind_of(since: Since | None) -> str | None:
    if isinstance(since, date):
        return "day"
    if since is None or since in _KINDS:
        return since
    return "month" if "-" in since else "year"
