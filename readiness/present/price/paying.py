"""Whether something pays for itself: the one place that says so, for every page and file."""

from __future__ import annotations

from typing import Final

from readiness.model.price import Pays, Price

TEN_YEARS: Final = 120
_YEAR: Final = 12


def pays(price: Price, name: str) -> Pays:
    """Whether a pay-back comes within ten years, by the ends of the ranges that were told or are assumed.

    "yes" and "no" hold at every end and whatever a missing number turns out to be; "maybe" has an end of each kind.
    What cannot be said without a number that nobody told is "not-known": so a "no" of the hours saved alone, too.
    """
    told = _by_ends(price, name)
    return "not-known" if told != "yes" and is_more_than_hours(price, name) else told


def is_more_than_hours(price: Price, name: str) -> bool:
    """Whether the hours saved alone likely do not pay it back within ten years, and nobody told what else it brings.

    What is not told of its worth is not nothing, so that no verdict follows.
    """
    months = price.by_id[name]
    gain = price.by_id[months.of[1]]
    if price.by_id[gain.of[0]].how == "told":
        return False
    told = _by_ends(price, name)
    return told == "no" or (told == "maybe" and (months.likely is None or months.likely > TEN_YEARS))


def _by_ends(price: Price, name: str) -> Pays:
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
