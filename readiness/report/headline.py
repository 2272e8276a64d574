"""The headline of a section, set so that its lines are about equally long."""

from __future__ import annotations

from readiness.report import theme
from readiness.report.blocks import Text
from readiness.report.paragraph import SetParagraph
from readiness.typeset import lines, text

LEAST_SHARE = 0.5  # of the width: narrower lines would look like a column
STEPS = 4  # each halves what is left to try, so that lines differ by a few points at most


class Headline(Text):
    """The one H1 of a section; no single word is left alone on its last line."""

    def __init__(self, words: str) -> None:
        super().__init__(words, theme.TITLE, tag="H1", gap=3, is_heading=True)

    def _measure(self, width: float) -> tuple[SetParagraph | None, float]:
        """The narrowest setting that needs no more lines than the full width and breaks no word."""
        paragraph, height = super()._measure(width)
        font, size = theme.TITLE.fontName, theme.TITLE.fontSize
        longest = max((text.width(word, font, size) for word in self.words.split()), default=0)
        if paragraph is None or longest >= width:
            return paragraph, height
        wording = lines.wording_of(self.words, font)
        low, high, narrowest = max(LEAST_SHARE * width, longest), width, paragraph.lines
        for _ in range(STEPS):
            middle = (low + high) / 2
            tried = lines.broken(wording, size, middle)
            if len(tried) > len(paragraph.lines):
                low = middle
            else:
                high, narrowest = middle, tried
        return SetParagraph(narrowest, self.style, width), height
