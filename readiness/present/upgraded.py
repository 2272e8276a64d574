"""What an upgrade made "not told", in words: which facts of whom to look at."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.present import phrases

WHY: Final = (
    "An older version stored a box that nobody had ticked as a no. Now these facts are not told, and count neither way "
    "until you say."
)
_FACTS: Final = {
    "has_real_users": "whether people use it",
    "owns_data": "whether the data is yours",
    "is_monitored": "whether somebody watches it",
    "can_change": "whether you can change it",
    "is_effect_measured": "whether you measure what it brings",
    "supplied_by": "whether it is your own or bought",
    "fte": "how much time there is for ML",
}


def facts_in_words(facts: Sequence[str]) -> str:
    """The names of facts as a list in a sentence."""
    return phrases.and_list([_FACTS[fact] for fact in facts])
