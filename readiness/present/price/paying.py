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
    once, gain = (price.by_id[part] for part in price.by_id[name].of)
    if gain.high is None:
        return "not-known"
    if gain.high <= 0:
        return "no"
    # What a cost leaves out can only add to it.
    if once.low is not None and _YEAR * once.low / gain.high > TEN_YEARS:
        return "no"
    if once.high is None or once.without:
        return "not-known"
    is_sure = gain.low is not None and gain.low > 0 and _YEAR * once.high / gain.low <= TEN_YEARS
    return "yes" if is_sure else "maybe"
