"""Numbers and names as words: the small grammar that headlines and charts share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final, Literal

from readiness.model.base import StatusLevel
from readiness.model.roadmap import Horizon
from readiness.model.rubric import ProblemClass
from readiness.model.scorecard import ScoreScale
from readiness.words import Message, said, spoken
from readiness.words.say import reasons
from readiness.words.say import shared as say

CLASS_LETTERS: dict[ProblemClass, str] = {"ready": "A", "do-first": "B", "buy": "T", "later": "C", "not-ml": "N"}
PARTNER: Final = say.PARTNER_FROM_OUTSIDE
HOURS_A_DAY = 8
_WHOLE_FROM, _HALF, _QUARTERS_FROM = 5, 0.5, 0.2
_LEVELS: Final[tuple[Literal["not", "started", "some", "routine"], ...]] = ("not", "started", "some", "routine")


def class_words(class_: ProblemClass) -> str:
    """'ready for a proof of concept': what can be done with a candidate problem."""
    return said(say.part_class(verdict=class_))


def horizon_words(horizon: Horizon) -> str:
    """'the first 90 days'."""
    return said(say.part_horizon(horizon=horizon))


def level_word(level: int) -> Message:
    """'in some teams': the word for a level from 0 to 3."""
    return reasons.part_level_word(level=_LEVELS[level])


def level_words() -> tuple[str, ...]:
    """The words for all levels, the lowest first."""
    return tuple(said(level_word(level)) for level in range(len(_LEVELS)))


def status_words(status: StatusLevel) -> str:
    """'acceptable': the status of data."""
    return said(say.part_status(status=status))


def in_words(number: int) -> str:
    """'two', but '12'."""
    return spoken().formats.count(number)


def short_number(number: float) -> str:
    """'0.25', '2', without digits that say nothing."""
    return spoken().formats.number(round(number, 2))


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
    if likely < _HALF:
        return max(1, round(days * HOURS_A_DAY))
    return whole_days(days)


def _minutes(days: float) -> int:
    return max(5, round(days * HOURS_A_DAY * 60 / 5) * 5)


def days_of_work(number: float) -> str:
    """'2 days', '1 day', 'half a day', '1 hour', '20 minutes': work of one person, rounded to what people plan in."""
    return said(_days_of_work(number))


def _days_of_work(number: float) -> Message:
    if number and number * HOURS_A_DAY < 1:
        return say.part_minutes(minutes=_minutes(number))
    if 0 < number < _HALF:
        return say.part_hours(hours=round(number * HOURS_A_DAY))
    if number == _HALF:
        return say.PART_HALF_A_DAY
    shown = round(number, 1)
    return say.part_days_of_work(days=int(shown) if shown == int(shown) else shown)


def count(number: int, noun: str, plural: str = "") -> str:
    """'two gates', 'one gate', '12 gates'; `plural` where an s is not enough."""
    return f"{in_words(number)} {noun if number == 1 else plural or noun + 's'}"


def verb_for(number: int) -> str:
    """'is' for none and one, 'are' for more."""
    return "is" if number < 2 else "are"


def capital(text: str) -> str:
    """The same text with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]


def lower_first(words: str) -> str:
    """Our own words inside a sentence: 'Not told' becomes 'not told', but 'I do not know' stays as it is.

    Never what people or authors of content typed: a German noun, or a name, is wrong with another first letter.
    """
    return words if words[1:2].isupper() or words.startswith("I ") else words[:1].lower() + words[1:]


def shortened(typed: str, most: int) -> str:
    """Typed text of at most `most` characters, with a mark where it was cut."""
    return typed if len(typed) <= most else typed[: most - 1].rstrip() + "\u2026"


def and_list(names: Sequence[str]) -> str:
    """'a', 'a and b', 'a, b and c'."""
    return spoken().formats.list(names)


def or_list(names: Sequence[str]) -> str:
    """'a', 'a or b', 'a, b or c'."""
    return spoken().formats.list(names, last="or")


def others(number: int) -> str:
    """'another', 'two others': so many beside those that were told before."""
    return said(say.part_others(number=number))


def short_list(names: Sequence[str], most: int = 3) -> str:
    """An `and_list` of at most `most` names; the rest is counted: 'a, b and two others'. Not for headlines."""
    if len(names) <= most:
        return and_list(names)
    return and_list([*names[: most - 1], others(len(names) - most + 1)])


def levels(distance: float) -> str:
    """A distance between levels, to the half: 'half a level', 'one level', 'one and a half levels', 'two levels'."""
    whole, has_half = divmod(max(1, int(2 * abs(distance) + 0.5)), 2)
    if not whole:
        return said(say.PART_HALF_A_LEVEL)
    return said(say.part_levels_and_a_half(levels=whole) if has_half else say.part_levels(levels=whole))


def phase(number: int) -> str:
    """'phase 2', never broken over two lines."""
    return said(say.part_phase(phase=number))


def rounded(value: float) -> Decimal:
    """A score with one decimal, halves up; the only rounding of scores, so that differences agree."""
    return Decimal(str(round(value, 9))).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def score(value: float | None) -> str:
    """'1.8', or a dash if there is no score."""
    return "\u2013" if value is None else spoken().formats.score(rounded(value))


def out_of(scale: ScoreScale) -> str:
    """'of 3': what a score is out of."""
    return said(say.part_out_of(highest=scale.highest))


def scale_ends(scale: ScoreScale) -> str:
    """'from 0 to 3': the scale of the scores."""
    return said(say.part_scale(lowest=scale.lowest, highest=scale.highest))


def whole(value: float) -> int:
    """A number of 0 to 100 without decimals, halves up."""
    return int(Decimal(str(round(value, 9))).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def percent(share: float) -> str:
    """'86%' of a share between 0 and 1; never '100%' or '0%' of what is only nearly so."""
    return spoken().formats.percent(share)


def month(moment: date) -> str:
    """'September 2026'."""
    return spoken().formats.date(moment, "month")


def owner(name: str, *, is_proposed: bool, is_time_untold: bool) -> str:
    """The person of an action, marked if nobody gave them the role, or told how much time they have."""
    if is_proposed:
        return said(say.part_proposed_ask_for_time(name=name) if is_time_untold else say.part_proposed(name=name))
    return said(say.part_ask_for_time(name=name)) if is_time_untold else name


def day(moment: date) -> str:
    """'21 September 2026'."""
    return spoken().formats.date(moment, "day")


def from_to(first: date, last: date) -> str:
    """'from 21 to 25 November 2026', or 'on 21 November 2026' for a single day."""
    if first == last:
        return said(say.part_on_day(day=first))
    if first.year != last.year:
        return said(say.part_from_days(first=first, last=last))
    if first.month != last.month:
        return said(say.part_from_days_of_a_year(first=first, last=last))
    return said(say.part_from_days_of_a_month(first=first, last=last))


def days(first: date, last: date) -> str:
    """'21 to 25 November 2026': two dates without repeating what they share; one date if they are the same."""
    if first == last:
        return day(first)
    if first.year != last.year:
        return said(say.part_days(first=first, last=last))
    if first.month != last.month:
        return said(say.part_days_of_a_year(first=first, last=last))
    return said(say.part_days_of_a_month(first=first, last=last))
