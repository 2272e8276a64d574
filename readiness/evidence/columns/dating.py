"""Dates as people write them. Day-first and month-first are both tried; when both fit, the user is asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np

from readiness.evidence.columns.months import month_of

SHARE_OF_DATES = 0.8
_CLOCK = (
    r"(?:(?:T|,? )(?P<hour>\d{1,2}):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,](?P<fraction>\d+))?)?"
    r"(?: ?(?P<half>[AaPp])[Mm])?(?: ?Uhr)?(?:Z| ?(?P<zone>[+-]\d\d(?::?\d\d)?)| (?P<clock>[A-Z]{2,5}))?"
    r"(?: ?\[?[A-Z][A-Za-z_]+(?:/[A-Za-z_]+)+\]?)?)?"
)
_ZONES = {
    **dict.fromkeys(("UTC", "GMT", "WET", "UT"), 0),
    **dict.fromkeys(("CET", "MEZ", "BST", "WEST", "WAT"), 60),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST", "CAT"), 120),
    **dict.fromkeys(("EEST", "MSK", "EAT"), 180),
    "IST": 330,
    **dict.fromkeys(("SGT", "HKT", "AWST"), 480),
    **dict.fromkeys(("JST", "KST"), 540),
    "AEST": 600,
    "AEDT": 660,
    "NZST": 720,
    "EDT": -240,
    **dict.fromkeys(("EST", "CDT"), -300),
    **dict.fromkeys(("CST", "MDT"), -360),
    **dict.fromkeys(("MST", "PDT"), -420),
    "PST": -480,
}
"""Minutes ahead of universal time of the zones that exports name by letters."""
_YEAR = r"(?P<year>\d{4}|\d\d)"
_ISO = re.compile(rf"(?P<year>\d{{4}})[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<day>\d{{1,2}}){_CLOCK})?")
_DOTTED = re.compile(rf"(?P<left>\d{{1,2}})\.(?P<right>\d{{1,2}})\.{_YEAR}{_CLOCK}")
_SLASHED = re.compile(rf"(?P<left>\d{{1,2}})[-/](?P<right>\d{{1,2}})[-/]{_YEAR}{_CLOCK}")
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,? )?"
_WORD = r"(?P<word>[^\W\d_]{3,10})\.?"
_WORDED = re.compile(
    rf"{_WEEKDAY}(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th|º)?(?: de)?[ -]*{_WORD}(?: de)?,?[. -]+{_YEAR}{_CLOCK}"
)
_WORD_FIRST = re.compile(rf"{_WEEKDAY}{_WORD} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>\d{{4}}){_CLOCK}")
_PRINTED = re.compile(
    rf"{_WEEKDAY}{_WORD} +(?P<day>\d{{1,2}}) (?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d):(?P<second>[0-5]\d)"
    r"(?: (?P<clock>[A-Z]{2,5}))? (?P<year>\d{4})"
)
_WORD_ALONE = re.compile(rf"{_WORD}[ -/]'?{_YEAR}")
_WEEK = re.compile(r"(?P<year>(?:19|20)\d\d)[- /]?(?:[WwK]|KW|CW){1,2} ?(?P<week>[0-5]?\d)(?:-?(?P<weekday>[1-7]))?")
_WEEK_FIRST = re.compile(r"(?:KW|CW|[Ww]eek|[Ww]k|[Ww]oche|W)[ .-]*(?P<week>[0-5]?\d)[ /.-]+(?P<year>(?:19|20)\d\d)")
_WEEK_BARE = re.compile(r"(?P<week>[0-5]?\d)[/.-](?P<year>(?:19|20)\d\d)")
_QUARTER = re.compile(rf"{_YEAR}[- /]?[QqT](?P<quarter>[1-4])")
_QUARTER_FIRST = re.compile(
    rf"(?:[QqT](?P<quarter>[1-4])|(?P<before>[1-4])\.? ?(?:Quartal|[Qq]uarter|[QT]))[- /]*{_YEAR}"
)
_EAST_ASIAN = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日)?")
_THAI = re.compile(rf"(?P<day>\d{{1,2}})\.? ?(?P<word>[\u0e01-\u0e4e][\u0e01-\u0e4e.]+) ?{_YEAR}{_CLOCK}")
_MONTH_YEAR = re.compile(r"(?P<month>0?[1-9]|1[0-2])[./](?P<year>(?:19|20|25)\d\d)")
_COMPACT_MONTH = re.compile(r"(?P<year>(?:19[5-9]|20[0-6])\d)(?P<month>0[1-9]|1[0-2])")
_COMPACT = re.compile(r"(?P<year>(?:19|20|25)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?:\.0+)?")
_WEEKDAY_BEFORE = re.compile(r"([^\W\d_]{2,10})\.?,? (?=\d)")
_SHAPES = (
    *(_ISO, _DOTTED, _SLASHED, _QUARTER_FIRST, _WORDED, _WORD_FIRST, _PRINTED, _EAST_ASIAN, _THAI),
    *(_WORD_ALONE, _WEEK, _WEEK_FIRST, _QUARTER, _MONTH_YEAR),
)
_PROBE = 400
FEWEST_COMPACT = 10
_NO_DATE = np.iinfo(np.int64).min
_YEARS = range(1678, 2262)
"""Moments are counted in nanoseconds from 1970; 64 bits reach no further."""
BUDDHIST_YEARS, BUDDHIST_AHEAD = range(2450, 2621), 543
"""Years as Thailand counts them, and how many they are ahead of others."""
_FIRST_DAY = date(1970, 1, 1).toordinal()


@dataclass(frozen=True)
class Dates:
    """Parsed moments (NaT where a text is no date) and whether day-first and month-first fitted equally well.

    `mixes_orders` holds where some dates can only be read with the day first and some only with the month first;
    `are_buddhist` where most years are counted as in Thailand.
    """

    moments: np.ndarray
    is_unclear: bool
    mixes_orders: bool = False
    are_buddhist: bool = False


def parse_dates(texts: list[str], *, day_first: bool | None = None, allow_compact: bool = False) -> Dates | None:
    """Return `texts` as dates without time zone, or None unless over 80% of them are dates.

    `allow_compact` also reads 20240131, which is otherwise taken for a number unless all texts are such; so is 202401.
    `day_first` settles 03/04/2024, and 45/2024 is a week where some number is larger than 12.
    """
    shapes = (*_SHAPES, *_compact(texts, is_named=allow_compact))
    if _are_weeks(texts):
        shapes = (_WEEK_BARE,)
    probe = [_match(text, shapes) for text in texts[:: max(1, len(texts) // _PROBE)]]
    if sum(found is not None for found in probe) <= SHARE_OF_DATES * len(probe):
        return None
    matches = [_match(text, shapes) for text in texts]
    each_lead = [_lead(found) for found in matches if found is not None]
    leads = sum(each_lead)
    mixes = 1 in each_lead and -1 in each_lead
    leads_with_day = leads >= 0 if day_first is None else day_first
    ahead = BUDDHIST_AHEAD if _are_buddhist(probe) else 0
    counts = [
        _NO_DATE if found is None else _nanoseconds(found, day_first=leads_with_day, ahead=ahead) for found in matches
    ]
    moments = np.array(counts, dtype=np.int64).view("datetime64[ns]")
    if np.isnat(moments).mean() >= 1 - SHARE_OF_DATES:
        return None
    is_slashed = any(found is not None and found.re is _SLASHED for found in probe)
    is_unclear = is_slashed and leads == 0 and day_first is None and not mixes
    return Dates(moments, is_unclear=is_unclear, mixes_orders=mixes, are_buddhist=ahead > 0)


def _compact(texts: list[str], *, is_named: bool) -> tuple[re.Pattern[str], ...]:
    """Return the shapes without signs that may be read: by the name of the column, or as all of many texts fit."""
    if is_named:
        return (_COMPACT, _COMPACT_MONTH) if all(map(_COMPACT_MONTH.fullmatch, texts[:_PROBE])) else (_COMPACT,)
    fits = len(texts) >= FEWEST_COMPACT
    return tuple(shape for shape in (_COMPACT, _COMPACT_MONTH) if fits and all(map(shape.fullmatch, texts)))


def _are_weeks(texts: list[str]) -> bool:
    if not all(map(_WEEK_BARE.fullmatch, texts)):
        return False
    return any(int(found["week"]) > 12 for found in map(_WEEK_BARE.fullmatch, texts) if found is not None)


def _match(text: str, shapes: tuple[re.Pattern[str], ...]) -> re.Match[str] | None:
    found = next((found for shape in shapes if (found := shape.fullmatch(text))), None)
    weekday = None if found else _WEEKDAY_BEFORE.match(text)
    if weekday is None or month_of(weekday[1]):
        return found
    return next((found for shape in shapes if (found := shape.fullmatch(text, weekday.end()))), None)


def _lead(found: re.Match[str]) -> int:
    """Return 1 for what only day-first explains and -1 for what only month-first does; dots are written day-first."""
    if found.re is _DOTTED:
        return 1
    if found.re is not _SLASHED:
        return 0
    return (int(found["left"]) > 12) - (int(found["right"]) > 12)


def _are_buddhist(matches: list[re.Match[str] | None]) -> bool:
    """Say whether most dates have a year as Thailand counts them, or a month in Thai before a year of two digits."""
    found = [match for match in matches if match is not None]
    years = [int(match["year"]) + 2500 * (match.re is _THAI and len(match["year"]) == SHORT_YEAR) for match in found]
    return 2 * sum(year in BUDDHIST_YEARS for year in years) > len(found)


SHORT_YEAR = 2


def _nanoseconds(found: re.Match[str], *, day_first: bool, ahead: int) -> int:
    parts = found.groupdict()
    year = _year_of(found["year"], ahead)
    seconds = _seconds({"half": None, "zone": None, "clock": None, **parts}) if parts.get("hour") else 0
    try:
        if parts.get("week"):
            days = (
                date.fromisocalendar(year, int(parts["week"]), int(parts.get("weekday") or 1)).toordinal() - _FIRST_DAY
            )
        else:
            month, day = _month_and_day(parts, day_first=day_first)
            days = date(year, month, day).toordinal() - _FIRST_DAY
    except ValueError:
        return _NO_DATE
    if year not in _YEARS or seconds is None:
        return _NO_DATE
    fraction = (parts.get("fraction") or "")[:9].ljust(9, "0")
    return (days * 86_400 + seconds) * 1_000_000_000 + int(fraction)


def _year_of(text: str, ahead: int) -> int:
    """Return the year that `text` says where years are `ahead` of ours.

    One of two digits is read as POSIX does: 69 to 99 lie in the twentieth century. Beside Thai years it is one of them.
    """
    if len(text) == SHORT_YEAR:
        return int(text) + (2500 - ahead if ahead else 1900 if int(text) >= 69 else 2000)
    return int(text) - (ahead if int(text) in BUDDHIST_YEARS else 0)


def _month_and_day(parts: Mapping[str, str | None], *, day_first: bool) -> tuple[int, int]:
    """Return month and day, the other way round where only that makes sense; month 0 for a word that is no month."""
    if "left" in parts:
        left, right = int(parts["left"] or 0), int(parts["right"] or 0)
        month, day = (right, left) if day_first else (left, right)
        return (day, month) if month > 12 else (month, day)
    day = int(parts.get("day") or 1)
    if word := parts.get("word"):
        return month_of(word), day
    if quarter := parts.get("quarter") or parts.get("before"):
        return 3 * int(quarter) - 2, 1
    return int(parts["month"] or 0), day


def _seconds(parts: Mapping[str, str | None]) -> int | None:
    """Return the seconds since midnight in universal time, or None for an hour that no clock shows."""
    hour, half = int(parts["hour"] or 0), parts["half"]
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + 12 * (half in "Pp")
    if clock := parts["clock"]:
        if clock not in _ZONES:
            return None
        return hour * 3600 + int(parts["minute"] or 0) * 60 + int(parts["second"] or 0) - 60 * _ZONES[clock]
    zone = parts["zone"] or "+00"
    ahead = (int(zone[1:3]) * 60 + int(zone[3:].lstrip(":") or 0)) * (-60 if zone[0] == "-" else 60)
    return hour * 3600 + int(parts["minute"] or 0) * 60 + int(parts["second"] or 0) - ahead
