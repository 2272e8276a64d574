"""Whether something pays for itself: the one place that says so, for every page and file."""

from __future__ import annotations

from typing import Final

from readiness.model.price import Pays, Price

TEN_YEARS: Final = 120
_YEAR: Final = 12


def pays(price: Price, name: str) -> Pays:
    """Whether a pay-back comes within ten years, by the ends of the ranges that were told or are assumed.

    "yes" and "no" hold at every end and whatever a missing number turns out to be; "maybe" has an end of each kind.
    What cannot be said without a number that nobody told is "not-known".
    """
    months = price.by_id[name]
    once, gain = (price.by_id[part] for part in months.of)
    if gain.high is None:
        return "not-known"
    if months.low is not None:
        if months.low > TEN_YEARS:
            return "no"
        return "yes" if months.high is not None and months.high <= TEN_YEARS else "maybe"
    # What a cost leaves out can only add to it.
    is_whole = once.is_known and not once.without
    if is_whole or gain.high <= 0 or (once.low is not None and _YEAR * once.low / gain.high > TEN_YEARS):
        return "no"
    return "not-known"
