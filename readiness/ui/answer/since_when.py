"""Since when a model is in use: a day, a month, a year, or only that it is more than a month ago."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import streamlit as st

from readiness.model.base import YEARS
from readiness.model.response import Workload
from readiness.model.since import LONG_AGO, Since
from readiness.ui import components, typed, unsent
from readiness.words import said
from readiness.words.months import month_told
from readiness.words.say import answer as say

_KINDS = {
    LONG_AGO: say.MORE_THAN_MONTH_AGO,
    "year": say.KNOW_THE_YEAR,
    "month": say.KNOW_THE_MONTH,
    "day": say.KNOW_THE_DAY,
    "dont-know": say.DONT_KNOW,
}
_OFFERED = (None, *_KINDS)


def ask(before: Since | None, key: Callable[[str], str], *, of: Workload) -> Since | None:
    """The field, and one more for the day, the month or the year; None as long as nothing is told.

    Which of them was chosen stays while other pages are looked at, also before anything is typed there; until then what
    was told before stays stored.

    Args:
        before: what is stored.
        key: makes the key of a widget from its name.
        of: the model that it is told of.
    """
    kind = unsent.choice(
        partial(_ask_kind, key("since-kind")), _kind_of(before), key=key("since-kind"), options=_OFFERED
    )
    told = _ask_exactly(kind, before, key, of)
    return before if told is None and kind is not None and kind != _kind_of(before) else told


def _ask_kind(key: str, start: str | None) -> str | None:
    return st.segmented_control(
        said(say.SINCE_WHEN_DO_PEOPLE_USE),
        list(_KINDS),
        default=start,
        format_func=lambda each: said(_KINDS[each]),
        key=key,
    )


def _ask_exactly(kind: str | None, before: Since | None, key: Callable[[str], str], of: Workload) -> Since | None:
    """The day, the month or the year, where one of them is known; else what `kind` says by itself."""
    if kind == "day":
        return typed.day(said(say.DAY_LABEL), _as_day(before), key=key("since"), of=of, kept=_DAY)
    if kind == "year":
        year = typed.number(
            said(say.YEAR_LABEL),
            _as_year(before),
            min_value=YEARS[0],
            max_value=YEARS[-1],
            key=key("since-year"),
            of=of,
            kept=_YEAR,
        )
        return None if year is None else _of_year(year)
    if kind == "month":
        return _month(before, key("since-month"), of)
    return kind


def _month(before: Since | None, key: str, of: Workload) -> Since | None:
    given = typed.line(said(say.MONTH_LABEL), _as_month(before), key=key, of=of, kept=_MONTH_KEPT).strip()
    told = month_told(given)
    if told is not None and told[0] in YEARS:
        return _as_told(given)
    if given:
        components.notice("problem", said(say.THIS_IS_NOT_MONTH), said(say.WRITE_YEAR_AND_MONTH))
        return before
    return None


def _as_day(since: Since | None) -> date | None:
    return since if isinstance(since, date) else None


def _as_year(since: Since | None) -> int | None:
    return int(since) if isinstance(since, str) and _kind_of(since) == "year" else None


def _as_month(since: Since | None) -> str:
    return since if isinstance(since, str) and _kind_of(since) == "month" else ""


def _of_year(year: float) -> str:
    return f"{int(year):04d}"


def _as_told(given: str) -> str:
    told = month_told(given)
    return given.strip() if told is None else f"{told[0]:04d}-{told[1]:02d}"


def _kind_of(since: Since | None) -> str | None:
    if isinstance(since, date):
        return "day"
    if since is None or since in _KINDS:
        return since
    return "month" if "-" in since else "year"


_DAY = typed.KeptAs("in_use_since", _as_day)
_YEAR = typed.KeptAs("in_use_since", _as_year, _of_year)
_MONTH_KEPT = typed.KeptAs("in_use_since", _as_month, _as_told)
