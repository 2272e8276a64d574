"""A paragraph that is measured once, splits over pages, and stays one element of the structure."""

from __future__ import annotations

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from readiness.typeset import righttoleft, text


class ShapedParagraph(Paragraph):
    """A ReportLab paragraph with real spaces at line ends and lines in visual order."""

    def __init__(self, markup: str, style: ParagraphStyle, **settings: Any) -> None:
        super().__init__(markup, style, **settings)
        self._is_prepared = False

    def draw(self) -> None:
        """Prepare the lines once, then draw them."""
        if not self._is_prepared:
            self._is_prepared = True
            _keep_word_spaces(self.blPara)
            _put_in_visual_order(self.blPara)
        super().draw()


def _keep_word_spaces(lines: Any) -> None:
    """Write a space at every soft line end (ISO 32000-1, 14.8.2.6.2).

    ReportLab writes none, so a screen reader would join the words across lines.
    """
    texts = [_line_text(lines, line) for line in lines.lines]
    for line, before, after in zip(lines.lines, texts, texts[1:], strict=False):
        if not before or not text.joins_words(before, after):
            continue
        if lines.kind == 0:
            line[1].append("")
        elif isinstance(getattr(line.words[-1], "text", None), str):
            line.words[-1].text = line.words[-1].text.rstrip(" ") + " "


def _line_text(lines: Any, line: Any) -> str:
    if lines.kind == 0:
        return " ".join(line[1])
    return "".join(getattr(word, "text", "") or "" for word in line.words)


def _put_in_visual_order(lines: Any) -> None:
    if not any(righttoleft.is_present(_line_text(lines, line)) for line in lines.lines):
        return
    level = righttoleft.base_level("".join(_line_text(lines, line) for line in lines.lines))
    for line in lines.lines:
        words = _line_text(lines, line)
        if not righttoleft.is_present(words):
            continue
        if lines.kind == 0:
            line[1][:] = righttoleft.reorder(words, level).split(" ")
        else:
            line.words[:] = _reordered(line.words, words, level)


def _reordered(words: list[Any], line: str, level: int) -> list[Any]:
    """The pieces of a line in visual order; each keeps the font and colour it had."""
    owners = [word for word in words for _ in getattr(word, "text", "") or ""]
    pieces: list[Any] = []
    last = None
    for place, character in righttoleft.visual_order(line, level):
        if last is not owners[place]:
            last = owners[place]
            pieces.append(last.clone(text=""))
        pieces[-1].text += character
    return pieces
