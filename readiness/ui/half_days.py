"""Half a day: a field of a day takes none, and says nothing; `assets/typing.js` says so, in the words put here."""

from __future__ import annotations

from readiness.ui.safe import esc
from readiness.ui.typed import FIRST_DAY, LAST_DAY
from readiness.words import said
from readiness.words.say import typed as say

_TYPED, _FIELD = "TYPED", "FIELD"
"""What the script puts its own words in place of."""


def words_for_the_script() -> str:
    """What the script says, as attributes of something that nobody sees."""
    half = esc(said(say.half_day(typed=_TYPED, field=_FIELD)))
    first, last = FIRST_DAY.year, LAST_DAY.year
    far = esc(said(say.far_day(typed=_TYPED, field=_FIELD, first=first, last=last)))
    years = f'data-first-year="{first}" data-last-year="{last}"'
    return f'<p hidden data-half-day="{half}" data-far-day="{far}" {years} data-close="{esc(said(say.CLOSE))}"></p>'
