"""What an upgrade made "not told", in words: which facts of whom to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.present import list_words
from readiness.words import said
from readiness.words.say import compared as say

WHY: Final = say.OLDER_VERSION_STORED_BOX_NOBODY
_FACTS: Final = {
    "has_real_users": say.PART_WHETHER_PEOPLE_USE,
    "owns_data": say.PART_WHETHER_DATA_YOURS,
    "is_monitored": say.PART_WHETHER_SOMEBODY_WATCHES,
    "can_change": say.PART_WHETHER_YOU_CAN_CHANGE,
    "is_effect_measured": say.PART_WHETHER_YOU_MEASURE_WHAT_BRINGS,
    "supplied_by": say.PART_WHETHER_YOUR_OWN_OR_BOUGHT,
    "fte": say.PART_HOW_MUCH_TIME_THERE_ML,
}


def facts_in_words(facts: Sequence[str]) -> str:
    """The names of facts as a list in a sentence."""
    return list_words.and_list([said(_FACTS[fact]) for fact in facts])
