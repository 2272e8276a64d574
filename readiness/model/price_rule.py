"""What is asked about money, and the assumptions that stand in where nobody told."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

from readiness.model.action import DayRange
from readiness.model.base import Noun, Words
from readiness.model.problem import ProblemQuestion


class MoneyAssumption(Noun):
    """A number that stands in until somebody tells it: a range (low, likely, high), and why it is so."""

    name: Words
    range: DayRange
    why: Words

    @cached_property
    def numbers(self) -> tuple[Fraction, Fraction, Fraction]:
        """Low, likely and high, exactly."""
        low, likely, high = self.range
        return Fraction(low), Fraction(likely), Fraction(high)


class PriceRule(Noun):
    """What is asked of the organization and of each problem, and what is assumed. No amount of money is assumed."""

    organization: tuple[ProblemQuestion, ...]
    problem: tuple[ProblemQuestion, ...]
    hours_a_day: MoneyAssumption
    weeks_a_year: MoneyAssumption
    saved_percent: MoneyAssumption
    outside_times: MoneyAssumption
    trial_spread: MoneyAssumption
    run_percent: MoneyAssumption
    working_days_a_year: MoneyAssumption
    hire_waits_days: MoneyAssumption

    @property
    def assumptions(self) -> Iterator[tuple[str, MoneyAssumption]]:
        """Every assumption with its name in the file."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            if isinstance(value, MoneyAssumption):
                yield name, value
