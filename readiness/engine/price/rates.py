"""What an hour and a day of work cost: as told, or reckoned from another rate that was told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from readiness.engine.price.ledger import Ledger
from readiness.model.costs import Costs
from readiness.model.price_rule import PriceRule

HOUR: Final = "hour"
INSIDE: Final = "day-inside"
OUTSIDE: Final = "day-outside"
HOURS: Final = "hours-a-day"
TIMES: Final = "outside-times"


@dataclass(frozen=True)
class Rates:
    """Notes the rates of one organization. No amount comes from anywhere but from an amount that was told."""

    ledger: Ledger
    rule: PriceRule
    costs: Costs

    def note(self) -> None:
        """Note all three; one that nobody told follows from another, else it is not known."""
        book, costs = self.ledger, self.costs
        book.told(HOUR, "hour", costs.hour)
        book.told(INSIDE, "day-inside", costs.day_inside)
        book.told(OUTSIDE, "day-outside", costs.day_outside)
        if book.is_known(HOUR) != book.is_known(INSIDE):
            book.assumed(HOURS, "hours-a-day", self.rule.hours_a_day)
            if book.is_known(HOUR):
                book.product(INSIDE, "day-inside", HOUR, HOURS)
            else:
                book.quotient(HOUR, "hour", INSIDE, HOURS)
        if book.is_known(INSIDE) and not book.is_known(OUTSIDE):
            book.assumed(TIMES, "outside-times", self.rule.outside_times)
            book.product(OUTSIDE, "day-outside", INSIDE, TIMES)
