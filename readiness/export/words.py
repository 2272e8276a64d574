"""The few fixed words that a format adds to what a report says."""

from __future__ import annotations

from typing import Final

from readiness.words.say import files as say

VALUES: Final = say.VALUES_TABLE
TO_CONTENTS: Final = say.CONTENTS
TO_TEXT: Final = say.TEXT
PROBLEM, WHY, SCORE = say.PROBLEM, say.WHY, say.SCORE
STARTS: Final = say.PROBLEMS_START_WITH
FIGURES: Final = say.KEY_FIGURES
PAGE_NUMBERS: Final = say.PAGE_NUMBERS_APPEAR_WHEN_LIST
ABOUT: Final = say.ABOUT_THIS_REPORT
TABLE, FIGURE, CHART = say.TABLE, say.FIGURE, say.CHART
CAPABILITIES: Final = say.CAPABILITIES
SPOKEN: Final = say.WHAT_NOTES_THIS_SLIDE_SAY
BARS: Final = say.KEY_OF_BARS
SHADING: Final = say.SHADING_BY_LEVEL
AND_MORE: Final = say.and_more
AND_MORE_IN_REPORT: Final = say.and_more_in_report
MORE_IN_REPORT: Final = say.rows_left_out_of_slide
