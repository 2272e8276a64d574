"""The headline of a section, set so that its lines are about equally long."""

from __future__ import annotations

from readiness.report import theme
from readiness.report.blocks import Text
from readiness.report.paragraph import ShapedParagraph
from readiness.typeset import text

LEAST_SHARE = 0.5  # of the width: narrower lines would look like a column
STEPS = 4  # each halves what is left to try, so that lines differ by a few points at most


class Headline(Text):
    """The one H1 of a section; no single word is left alone on its last line."""

    def __init__(self, words: str) -> None:
        super().__init__(words, theme.TITLE, tag="H1", gap=3, is_heading=True)

    def _measure(self, width: float) -> tuple[ShapedParagraph | None, float]:
        """The narrowest setting that needs no more lines than the full width and breaks no word."""
        paragraph, height = super()._measure(width)
        longest = max(
            (text.width(word, theme.TITLE.fontName, theme.TITLE.fontSize) for word in self.words.split()), default=0
        )
        if paragraph is None or longest >= width:
            return paragraph, height
        low, high = max(LEAST_SHARE * width, longest), width
        for _ in range(STEPS):
            middle = (low + high) / 2
            if paragraph.wrap(middle, 1e6)[1] > height:
                low = middle
            else:
                high = middle
        return paragraph, paragraph.wrap(high, 1e6)[1]
