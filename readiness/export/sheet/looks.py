"""How cells look: fonts, colours, number formats, and the height of a row in which text is wrapped."""

from __future__ import annotations

import textwrap
import unicodedata
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from readiness.document.book import BookField, BookRow, Kind
from readiness.present import tokens
from readiness.words import spoken
from readiness.words.language import runs_from_the_right, runs_the_other_way

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

FONT = "Noto Sans"
SIZE = 9.5
DATE_FORMAT = "d mmm yyyy"
CHANGEABLE = "#FFFDF2"
_FORMATS: Mapping[Kind, str] = {
    "score": "0.0",
    "whole": "0",
    "number": "#,##0.##",
    "date": DATE_FORMAT,
    "since": DATE_FORMAT,
}
_WRAPPED: tuple[Kind, ...] = ("long", "choice", "text", "since")
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_LINE, _PADDING, _HIGHEST = 13.6, 4.0, 409.0
_MOST_MEASURED = 4000


class Looks:
    """The formats of one workbook, each made once."""

    def __init__(self, file: Workbook) -> None:
        self._file = file
        self._known: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._is_from_the_right = runs_from_the_right()
        self._near, self._far = ("right", "left") if self._is_from_the_right else ("left", "right")

    def of(self, **wanted: Any) -> Format:
        """A format with these properties besides the usual ones."""
        key = tuple(sorted(wanted.items()))
        if key not in self._known:
            usual: dict[str, Any] = {"font_name": FONT, "font_size": SIZE, "valign": "top", "font_color": tokens.INK}
            if self._is_from_the_right:
                usual["align"] = self._near
            self._known[key] = self._file.add_format({**usual, **wanted})
        return self._known[key]

    def text(self, words: str, **wanted: Any) -> Format:
        """A format for a text. What begins like a formula is marked as text, so that editing does not wake it.

        What runs against the sheet says so, and stands where the other texts do.
        """
        if runs_the_other_way(words):
            wanted = {"align": self._near, **wanted, "reading_order": 1 if self._is_from_the_right else 2}
        return self.of(**wanted, quote_prefix=True) if words.startswith(_RISKY) else self.of(**wanted)

    def head(self, column: BookField, words: str, *, is_first: bool) -> Format:
        """The head of a column."""
        return self.text(
            words,
            bold=True,
            font_color=tokens.MUTED,
            text_wrap=True,
            bottom=2,
            bottom_color=tokens.NAVY,
            valign="vbottom",
            align=self._far if column.is_number else self._near,
            indent=0 if is_first or column.is_number else 1,
        )

    def cell(self, row: BookRow, column: BookField, printed: object, *, is_first: bool, is_formula: bool) -> Format:
        """A cell below the head."""
        kind = row.kind_of(column)
        wanted: dict[str, Any] = {"bottom": 1, "bottom_color": tokens.RULE}
        form = spoken().formats.percent_in_cells if kind == "percent" else _FORMATS.get(kind)
        if form is not None:
            words = row.words.get(column.key)
            wanted["num_format"] = f'"{words}"' if words and words[:1].isalpha() else form
        if kind in _WRAPPED or isinstance(printed, str):
            wanted |= {"text_wrap": True, "align": self._near, "indent": 0 if is_first else 1}
        elif self._is_from_the_right:
            wanted["align"] = self._far
        if row.may_change(column):
            wanted |= {"bg_color": CHANGEABLE, "locked": False}
        if kind == "code":
            wanted["font_color"] = tokens.MUTED
        if is_formula and column.key != "score":
            wanted["font_color"] = tokens.NAVY
        if is_first:
            wanted["bold"] = True
        return self.text(printed if isinstance(printed, str) else "", **wanted)


def height(cells: Iterable[tuple[object, float]]) -> float:
    """The height at which every text of a row shows: not every program finds it by itself. Widths are in characters."""
    lines = max((_lines(printed, width) for printed, width in cells if isinstance(printed, str)), default=1)
    return min(_HIGHEST, _LINE * lines + _PADDING)


def _lines(words: str, width: float) -> int:
    if len(words) <= width * 0.5:
        return 1 + words.count("\n")
    room = max(4, int(width * 0.86) - 1)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in words[:200]) > 20
    room = room // 2 if wide else room
    return sum(len(textwrap.wrap(line, room)) or 1 for line in words[:_MOST_MEASURED].split("\n"))
