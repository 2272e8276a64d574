"""The few fixed words that a format adds to what a report says."""

from __future__ import annotations

from typing import Final

VALUES: Final = "Values as a table"
TO_CONTENTS: Final = "Contents"
TO_TEXT: Final = "To the text"
PROBLEM, WHY, SCORE = "Problem", "Why", "Score"
STARTS: Final = "Problems to start with"
FIGURES: Final = "Key figures"
PAGE_NUMBERS: Final = "Page numbers appear when the list is updated in the word processor."
ABOUT: Final = "About this report"
TABLE, FIGURE, CHART = "Table", "Figure", "Chart"
CAPABILITIES: Final = "Capabilities:"
SPOKEN: Final = "What the notes of this slide say"
MORE_IN_REPORT: Final = "Not on the slide, but in the report: {number} more rows of “{title}”."
