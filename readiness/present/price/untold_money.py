"""What nobody has told of the organization of which the page for the board then says that it is not known."""

from __future__ import annotations

from typing import Final

from readiness.model.response import Organization
from readiness.words import Message
from readiness.words.say import price as say

_PRICES: Final = ("hour", "day_inside", "day_outside")


def untold_money(of: Organization) -> list[Message]:
    """The day of the decision, the amount, the currency and prices of work; who said "I do not know" has told."""
    prices = sum(getattr(of.costs, name) is None for name in _PRICES)
    named = [
        (of.decides_on is None, say.PART_DAY_OF_THE_DECISION),
        (of.may_spend is None, say.PART_MOST_THAT_MAY_BE_SPENT),
        (not of.costs.currency, say.PART_THE_CURRENCY),
        (prices > 0, say.part_prices_of_work(prices=prices)),
    ]
    return [words for is_untold, words in named if is_untold]
