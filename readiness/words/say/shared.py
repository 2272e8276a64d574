"""The messages of shared.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def part_status(*, status: Literal["absent", "acceptable", "better", "best"]) -> Message:
    """absent / acceptable / better / best"""
    return Message("shared:part-status", (status,))


def part_class(*, verdict: Literal["ready", "do-first", "buy", "later", "not-ml"]) -> Message:
    """What can be done with a candidate problem."""
    return Message("shared:part-class", (verdict,))


def part_horizon(*, horizon: Literal["first-90-days", "then", "later"]) -> Message:
    """the first 90 days / months 4 to 12 / later, without a date"""
    return Message("shared:part-horizon", (horizon,))


def part_phase(*, phase: int) -> Message:
    """phase {phase}"""
    return Message("shared:part-phase", (phase,))


def part_out_of(*, highest: int | float | Decimal) -> Message:
    """What a score is out of, behind it: “1.8 of 3”."""
    return Message("shared:part-out-of", (highest,))


def part_scale(*, lowest: int | float | Decimal, highest: int | float | Decimal) -> Message:
    """The scale of the scores."""
    return Message("shared:part-scale", (lowest, highest))


def part_others(*, number: int) -> Message:
    """So many beside those that were told before."""
    return Message("shared:part-others", (number,))


PART_HALF_A_LEVEL: Final = Message("shared:part-half-a-level")
"""A distance between levels, to the half."""


def part_levels(*, levels: int) -> Message:
    """{levels} level / {levels} levels"""
    return Message("shared:part-levels", (levels,))


def part_levels_and_a_half(*, levels: int) -> Message:
    """{levels} and a half levels / {levels} and a half levels"""
    return Message("shared:part-levels-and-a-half", (levels,))


PART_HALF_A_DAY: Final = Message("shared:part-half-a-day")
"""half a day"""


def part_minutes(*, minutes: int | float | Decimal) -> Message:
    """{minutes} minutes"""
    return Message("shared:part-minutes", (minutes,))


def part_hours(*, hours: int | float | Decimal) -> Message:
    """{hours} hour / {hours} hours"""
    return Message("shared:part-hours", (hours,))


def part_days_of_work(*, days: int | float | Decimal) -> Message:
    """{days} day / {days} days"""
    return Message("shared:part-days-of-work", (days,))


def part_work_between(*, likely: Message, low: int | float | Decimal, high: int | float | Decimal) -> Message:
    """Behind the likely amount, the least and the most in the same unit: “2 days (1 to 4)”."""
    return Message("shared:part-work-between", (likely, low, high))


def part_half_a_day_between(*, likely: Message, low: int | float | Decimal, high: int | float | Decimal) -> Message:
    """{likely} ({low} to {high} hours)"""
    return Message("shared:part-half-a-day-between", (likely, low, high))


def part_ask_for_time(*, name: str) -> Message:
    """A person who is proposed for an action, though nobody told how much time they have."""
    return Message("shared:part-ask-for-time", (name,))


def part_proposed(*, name: str) -> Message:
    """{name} (proposed)"""
    return Message("shared:part-proposed", (name,))


def part_proposed_ask_for_time(*, name: str) -> Message:
    """{name} (proposed; time not told: ask)"""
    return Message("shared:part-proposed-ask-for-time", (name,))


def part_days_of_a_month(*, first: date, last: date) -> Message:
    """Two days of one month: “21 to 25 November 2026”."""
    return Message("shared:part-days-of-a-month", (first, last))


def part_days_of_a_year(*, first: date, last: date) -> Message:
    """{first} to {last}"""
    return Message("shared:part-days-of-a-year", (first, last))


def part_days(*, first: date, last: date) -> Message:
    """{first} to {last}"""
    return Message("shared:part-days", (first, last))


def part_on_day(*, day: date) -> Message:
    """on {day}"""
    return Message("shared:part-on-day", (day,))


def part_from_days_of_a_month(*, first: date, last: date) -> Message:
    """from {first} to {last}"""
    return Message("shared:part-from-days-of-a-month", (first, last))


def part_from_days_of_a_year(*, first: date, last: date) -> Message:
    """from {first} to {last}"""
    return Message("shared:part-from-days-of-a-year", (first, last))


def part_from_days(*, first: date, last: date) -> Message:
    """from {first} to {last}"""
    return Message("shared:part-from-days", (first, last))


YOUR_ORGANIZATION: Final = Message("shared:your-organization")
"""In place of the name of an organization that has none yet."""

PARTNER_FROM_OUTSIDE: Final = Message("shared:partner-from-outside")
"""A partner from outside"""


def part_external_role(*, role: str) -> Message:
    """Who does an action where no person is named."""
    return Message("shared:part-external-role", (role,))


def part_role_to_be_named(*, role: str) -> Message:
    """{role} (to be named)"""
    return Message("shared:part-role-to-be-named", (role,))


def part_effort(*, size: Literal["small", "medium", "large"]) -> Message:
    """How much work something is, in a table."""
    return Message("shared:part-effort", (size,))


def part_labelled(*, label: str, value: str) -> Message:
    """Before a value, such as the head of a line."""
    return Message("shared:part-labelled", (label, value))


def part_noted(*, told: str, note: str) -> Message:
    """Behind something, in brackets."""
    return Message("shared:part-noted", (told, note))


def as_sentence(*, told: str) -> Message:
    """Words that stand as a sentence of their own."""
    return Message("shared:as-sentence", (told,))
