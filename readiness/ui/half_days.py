"""Half a day: a field of a day takes none, and says nothing; `assets/typing.js` says so, in the words put here."""

from __future__ import annotations

from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import typed as say

_TYPED, _FIELD = "TYPED", "FIELD"
"""What the script puts its own words in place of."""


def words_for_the_script() -> str:
    """What the script says, as attributes of something that nobody sees."""
    words = esc(said(say.half_day(typed=_TYPED, field=_FIELD)))
    return f'<p hidden data-half-day="{words}" data-close="{esc(said(say.CLOSE))}"></p>'
