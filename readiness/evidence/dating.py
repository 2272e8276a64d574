"""Dates as people write them. Day-first and month-first are both tried; when both fit, the user is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

SHARE_OF_DATES = 0.8
_TIME = r"(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[AaPp][Mm])?(?:Z|[+-]\d\d:?\d\d)?)?"
_ISO = re.compile(rf"\d{{4}}[-/.]\d{{1,2}}(?:[-/.]\d{{1,2}}{_TIME})?")
_DOTTED = re.compile(rf"\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d\d){_TIME}")
_SLASHED = re.compile(rf"\d{{1,2}}[-/]\d{{1,2}}[-/](?:\d{{4}}|\d\d){_TIME}")
_WORDED = re.compile(rf"(?:\d{{1,2}}[. -]+[A-Za-z]{{3,9}}[. -]+\d{{2,4}}|[A-Za-z]{{3,9}} \d{{1,2}},? \d{{4}}){_TIME}")
_COMPACT = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_PROBE = 400


@dataclass(frozen=True)
class Dates:
    """Parsed moments (NaT where a text is no date) and whether day-first and month-first fitted equally well."""

    moments: np.ndarray
    is_unclear: bool


def parse_dates(texts: list[str], *, day_first: bool | None = None, allow_compact: bool = False) -> Dates | None:
    """Return `texts` as dates without time zone, or None unless over 80% of them are dates.

    `allow_compact` also reads 20240131, which is otherwise taken for a number. `day_first` settles 03/04/2024.
    """
    shapes = (_ISO, _DOTTED, _SLASHED, _WORDED, *((_COMPACT,) if allow_compact else ()))
    probe = texts[:: max(1, len(texts) // _PROBE)]
    if sum(_fits(text, shapes) for text in probe) <= SHARE_OF_DATES * len(probe):
        return None
    dated = [text if _fits(text, shapes) else None for text in texts]
    leads = _leading_days(texts)
    moments = _parse(dated, day_first=leads >= 0 if day_first is None else day_first)
    if np.isnat(moments).mean() >= 1 - SHARE_OF_DATES:
        return None
    is_slashed = any(_SLASHED.fullmatch(text) for text in probe)
    return Dates(moments, is_unclear=is_slashed and leads == 0 and day_first is None)


def _fits(text: str, shapes: tuple[re.Pattern[str], ...]) -> bool:
    return any(shape.fullmatch(text) for shape in shapes)


def _leading_days(texts: list[str]) -> int:
    """Count what only day-first explains minus what only month-first explains; dots are written day-first."""
    leads = 0
    for text in texts:
        if _DOTTED.fullmatch(text):
            leads += 1
        elif _SLASHED.fullmatch(text):
            first, second = re.split(r"[-/]", text)[:2]
            leads += (int(first) > 12) - (int(second) > 12)
    return leads


def _parse(texts: list[str | None], *, day_first: bool) -> np.ndarray:
    values = pd.Series(texts, dtype=object)
    parsed = pd.to_datetime(values, format="mixed", dayfirst=day_first, errors="coerce", utc=True)
    moments: np.ndarray = parsed.dt.tz_localize(None).to_numpy(dtype="datetime64[ns]")
    return moments
