"""Numbers and names as words: the small grammar that headlines and charts share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from readiness.model.base import StatusLevel
from readiness.model.roadmap import Horizon
from readiness.model.rubric import ProblemClass
from readiness.model.scorecard import ScoreScale

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_MONTHS = (  # not strftime, which would follow the locale of the machine
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

CLASS_LETTERS: dict[ProblemClass, str] = {"ready": "A", "do-first": "B", "buy": "T", "later": "C", "not-ml": "N"}
CLASS_WORDS: dict[ProblemClass, str] = {
    "ready": "ready for a proof of concept",
    "do-first": "something first",
    "buy": "a ready-made tool exists",
    "later": "collect data first",
    "not-ml": "not a task for ML",
}
HORIZON_WORDS: dict[Horizon, str] = {
    "first-90-days": "the first 90 days",
    "then": "months 4 to 12",
    "later": "later, without a date",
}
STATUS_WORDS: dict[StatusLevel, str] = {
    "absent": "absent",
    "acceptable": "acceptable",
    "better": "better",
    "best": "best",
}
PARTNER = "A partner from outside"
HOURS_A_DAY = 8
_WHOLE_FROM, _HALF, _QUARTERS_FROM = 5, 0.5, 0.2
LEVEL_WORDS = ("not in place", "started", "in some teams", "routine")


def in_words(number: int) -> str:
    """'two', but '12'."""
    return _NUMBERS[number] if 0 <= number < len(_NUMBERS) else str(number)


def short_number(number: float) -> str:
    """'0.25', '2', without digits that say nothing."""
    return f"{number:.2f}".rstrip("0").rstrip(".")


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
    words = days_of_work(likely)
    ends = [_in_unit_of(likely, end) for end in (low, high)]
    return words if ends[0] == ends[1] else f"{words} ({ends[0]} to {ends[1]})"


def _in_unit_of(likely: float, days: float) -> str:
    """A number of days in what `days_of_work` tells the likely one in."""
    if likely * HOURS_A_DAY < 1:
        return str(max(5, round(days * HOURS_A_DAY * 60 / 5) * 5))
    if likely < _HALF:
        return str(max(1, round(days * HOURS_A_DAY)))
    return short_number(whole_days(days))


def days_of_work(number: float) -> str:
    """'2 days', '1 day', 'half a day', '1 hour', '20 minutes': work of one person, rounded to what people plan in."""
    if number == 0:
        return "0 days"
    hours = number * HOURS_A_DAY
    if hours < 1:
        return f"{max(5, round(hours * 60 / 5) * 5)} minutes"
    if number < _HALF:
        whole = round(hours)
        return f"{whole} hour{'' if whole == 1 else 's'}"
    if number == _HALF:
        return "half a day"
    shown = short_number(round(number, 1))
    return f"{shown} day{'' if shown == '1' else 's'}"


def count(number: int, noun: str, plural: str = "") -> str:
    """'two gates', 'one gate', '12 gates'; `plural` where an s is not enough."""
    return f"{in_words(number)} {noun if number == 1 else plural or noun + 's'}"


def part_of(number: int, total: int, noun: str) -> str:
    """'none of six gates', 'two of six gates', 'all six gates', 'the only gate'."""
    if number == total:
        return f"the only {noun}" if total == 1 else f"all {count(total, noun)}"
    return f"{'none' if number == 0 else in_words(number)} of {count(total, noun)}"


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
    if len(names) < 2:
        return "".join(names)
    return ", ".join(names[:-1]) + " and " + names[-1]


def or_list(names: Sequence[str]) -> str:
    """'a', 'a or b', 'a, b or c'."""
    return " or ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def others(number: int) -> str:
    """'another', 'two others': so many beside those that were told before."""
    return "another" if number == 1 else f"{in_words(number)} others"


def short_list(names: Sequence[str], most: int = 3) -> str:
    """An `and_list` of at most `most` names; the rest is counted: 'a, b and two others'. Not for headlines."""
    if len(names) <= most:
        return and_list(names)
    return and_list([*names[: most - 1], others(len(names) - most + 1)])


def levels(distance: float) -> str:
    """A distance between levels, to the half: 'half a level', 'one level', 'one and a half levels', 'two levels'."""
    halves = max(1, int(2 * abs(distance) + 0.5))
    whole, has_half = divmod(halves, 2)
    if not whole:
        return "half a level"
    if has_half:
        return f"{in_words(whole)} and a half levels"
    return count(whole, "level")


def phase(number: int) -> str:
    """'phase 2', never broken over two lines."""
    return f"phase\u00a0{number}"


def rounded(value: float) -> Decimal:
    """A score with one decimal, halves up; the only rounding of scores, so that differences agree."""
    return Decimal(str(round(value, 9))).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def score(value: float | None) -> str:
    """'1.8', or a dash if there is no score."""
    return "\u2013" if value is None else str(rounded(value))


def out_of(scale: ScoreScale) -> str:
    """'of 3': what a score is out of."""
    return f"of {short_number(scale.highest)}"


def scale_ends(scale: ScoreScale) -> str:
    """'from 0 to 3': the scale of the scores."""
    return f"from {short_number(scale.lowest)} to {short_number(scale.highest)}"


def whole(value: float) -> int:
    """A number of 0 to 100 without decimals, halves up."""
    return int(Decimal(str(round(value, 9))).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def percent(share: float) -> str:
    """'86%' of a share between 0 and 1; never '100%' or '0%' of what is only nearly so."""
    number = whole(100 * share)
    if number == 100 and share < 1:
        return "over 99%"
    if number == 0 and share > 0:
        return "under 1%"
    return f"{number}%"


def month(moment: date) -> str:
    """'September 2026'."""
    return f"{_MONTHS[moment.month - 1]} {moment.year}"


def ask_for_time(name: str) -> str:
    """A person who is proposed for an action, though nobody told how much time they have."""
    return f"{name} (time not told: ask)"


def day(moment: date) -> str:
    """'21 September 2026'."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def from_to(first: date, last: date) -> str:
    """'from 21 to 25 November 2026', or 'on 21 November 2026' for a single day."""
    return f"on {day(first)}" if first == last else f"from {days(first, last)}"


def days(first: date, last: date) -> str:
    """'21 to 25 November 2026': two dates without repeating what they share; one date if they are the same."""
    if first == last:
        return day(first)
    start = str(first.day)
    if (first.year, first.month) != (last.year, last.month):
        start += f" {_MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{start} to {day(last)}"
