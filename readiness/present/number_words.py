"""Numbers as people read them, and the one place that rounds: scores, shares, days of work, distances."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from readiness.words import Message, said, spoken
from readiness.words.say import shared as say

HOURS_A_DAY = 8
_WHOLE_FROM, _HALF, _QUARTERS_FROM = 5, 0.5, 0.2


def short_number(number: float) -> str:
    """'0.25', '2', without digits that say nothing."""
    return spoken().formats.number(round(number, 2))


def counted(number: int) -> str:
    """'12,345', as the language that is spoken writes it."""
    return spoken().formats.number(number)


def decimals(value: float, places: int) -> str:
    """'0.810', as the language that is spoken writes it, with as many places as are asked for."""
    return spoken().formats.decimals(value, places)


def whole_days(number: float) -> float:
    """Days of an estimate: whole from five, in halves from one, in quarters below; the one rounding of planned work."""
    if number >= _WHOLE_FROM:
        return whole(number)
    if number >= 1:
        return whole(2 * number) / 2
    return whole(4 * number) / 4 if number >= _QUARTERS_FROM else round(number, 1)


def days_of_work_between(likely: float, low: float, high: float) -> str:
    """'2 days (1 to 4)', '3 hours (1 to 6)': the range in the unit of the likely value, and only where it shows one."""
    likely = whole_days(likely) if likely >= _HALF else likely
    least, most = (_in_unit_of(likely, end) for end in (low, high))
    words = _days_of_work(likely)
    if least == most:
        return said(words)
    if words == say.PART_HALF_A_DAY:
        # Half a day has no number in front of which a range could stand.
        hours = [max(1, round(end * HOURS_A_DAY)) for end in (low, high)]
        return said(say.part_half_a_day_between(likely=words, low=hours[0], high=hours[1]))
    return said(say.part_work_between(likely=words, low=least, high=most))


def _in_unit_of(likely: float, days: float) -> float:
    """A number of days in what `days_of_work` tells the likely one in."""
    if likely * HOURS_A_DAY < 1:
        return _minutes(days)
    if _is_in_hours(likely):
        return max(1, round(days * HOURS_A_DAY))
    return whole_days(days)


def _is_in_hours(days: float) -> bool:
    """Whether work is told in hours: all below a day, but for half of one."""
    return 0 < days < 1 and days != _HALF


def _minutes(days: float) -> int:
    return max(5, round(days * HOURS_A_DAY * 60 / 5) * 5)


def days_of_work(number: float) -> str:
    """'2 days', '1 day', 'half a day', '1 hour', '20 minutes': work of one person, rounded to what people plan in."""
    return said(_days_of_work(number))


def _days_of_work(number: float) -> Message:
    if number and number * HOURS_A_DAY < 1:
        return say.part_minutes(minutes=_minutes(number))
    if _is_in_hours(number):
        return say.part_hours(hours=round(number * HOURS_A_DAY))
    if number == _HALF:
        return say.PART_HALF_A_DAY
    shown = round(number, 1)
    return say.part_days_of_work(days=int(shown) if shown == int(shown) else shown)


def levels(distance: float) -> str:
    """A distance between levels, to the half: 'half a level', 'one level', 'one and a half levels', 'two levels'."""
    whole, has_half = divmod(max(1, int(2 * abs(distance) + 0.5)), 2)
    if not whole:
        return said(say.PART_HALF_A_LEVEL)
    return said(say.part_levels_and_a_half(levels=whole) if has_half else say.part_levels(levels=whole))


def rounded(value: float) -> Decimal:
    """A score with one decimal, halves up; the only rounding of scores, so that differences agree."""
    return Decimal(str(round(value, 9))).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def score(value: float | None) -> str:
    """'1.8', or a dash if there is no score."""
    return "\u2013" if value is None else spoken().formats.score(rounded(value))


def whole(value: float) -> int:
    """A number of 0 to 100 without decimals, halves up."""
    return int(Decimal(str(round(value, 9))).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def whole_percent(share: float) -> str:
    """'86%' of a share of any size, halves up, as the language that is spoken writes it."""
    return spoken().formats.whole_percent(whole(100 * share))


def percent(share: float) -> str:
    """'86%' of a share between 0 and 1; never '100%' or '0%' of what is only nearly so."""
    return spoken().formats.percent(share)
