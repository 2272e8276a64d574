"""Half a day, which a field of a day drops in silence, and what was being typed as its page was left by its address.

`assets/typing.js` tells the one and `assets/left_behind.js` the other, in the words put here.
"""

from __future__ import annotations

from readiness.ui.safe import esc
from readiness.ui.typed import FIRST_DAY, LAST_DAY
from readiness.words import said
from readiness.words.say import typed as say

_TYPED, _FIELD = "TYPED", "FIELD"
"""What the scripts put their own words in place of."""


def words_for_the_script() -> str:
    """What the scripts say, as attributes of something that nobody sees."""
    half = esc(said(say.half_day(typed=_TYPED, field=_FIELD)))
    first, last = FIRST_DAY.year, LAST_DAY.year
    far = esc(said(say.far_day(typed=_TYPED, field=_FIELD, first=first, last=last)))
    years = f'data-first-year="{first}" data-last-year="{last}"'
    left = esc(said(say.left_behind(typed=_TYPED, field=_FIELD)))
    elsewhere = f'data-left-behind="{left}" data-open-again="{esc(said(say.OPEN_AGAIN))}"'
    words = f'data-half-day="{half}" data-far-day="{far}" {years} {elsewhere} data-close="{esc(said(say.CLOSE))}"'
    return f"<p hidden {words}></p>"
