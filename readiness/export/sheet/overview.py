"""The first sheet: the facts, whether formulas and rules agree, and the picture of the scores."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING, Any, Final

from readiness.document.book import BookSheet, Formula
from readiness.export.sheet.layout import OVERVIEW, CellPlaces
from readiness.export.sheet.looks import FONT, Looks
from readiness.model.base import one_line
from readiness.present import number_words, tokens
from readiness.words import said
from readiness.words.say import files as say

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_FIRST_ROW = 3
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_HEAD: Final = 24
"""Bytes of a PNG up to behind its size."""
_LOGO: Final = (200, 48)
"""Pixels that a logo has room in: three rows."""
AGREE = say.FORMULAS_RULES_AGREE
_SERIES = (("score", "circle", tokens.BLUE), ("floor", "diamond", tokens.ORANGE))


def agree_row(layout: CellPlaces) -> int:
    """The row that says whether formulas and rules agree, counted from 0."""
    return _FIRST_ROW + len(layout.book.facts)


def draw_facts(layout: CellPlaces, looks: Looks, page: Worksheet) -> None:
    """The facts above the table."""
    bold: dict[str, Any] = {"bold": True, "font_color": tokens.NAVY}
    name = looks.of(font_color=tokens.MUTED)
    for row, (label, words) in enumerate(layout.book.facts, _FIRST_ROW):
        page.write_string(row, 0, label, name)
        page.write_string(row, 1, one_line(words), looks.text(one_line(words), **bold))
    sums = [
        f"SUMPRODUCT(ABS({layout.whole_column(sheet.key, 'difference')}))"
        for sheet in layout.book.sheets
        if sheet.rows and any(column.key == "difference" for column in sheet.fields)
    ]
    if sums:
        row = agree_row(layout)
        page.write_string(row, 0, said(AGREE), name)
        yes, no = said(say.PART_THEY_AGREE), said(say.PART_SOMETHING_WAS_CHANGED)
        told = f"=IF({'+'.join(sums)}=0,{_in_formula(yes)},{_in_formula(no)})"
        page.write_formula(row, 1, told, looks.of(**bold), yes)


def draw_logo(layout: CellPlaces, page: Worksheet) -> None:
    """The logo in the empty rows between facts and table."""
    look = layout.book.look
    size = _size_of(look.logo)
    if size is None:
        return
    width, height = size
    scale = min(_LOGO[0] / width, _LOGO[1] / height)
    page.insert_image(
        agree_row(layout) + 1,
        0,
        "logo.png",
        {
            "image_data": io.BytesIO(look.logo),
            "x_scale": scale,
            "y_scale": scale,
            "x_offset": 4,
            "y_offset": 6,
            "object_position": 2,
            "description": one_line(said(say.logo(one_line=one_line(look.logo_of)))),
        },
    )


def _size_of(png: bytes) -> tuple[int, int] | None:
    """Width and height of a picture in pixels, as its head tells them; None if it is no PNG."""
    if not png.startswith(_PNG) or len(png) < _HEAD:
        return None
    width, height = struct.unpack(">II", png[16:_HEAD])
    return (width, height) if width and height else None


def draw_scores(layout: CellPlaces, sheet: BookSheet, file: Workbook, page: Worksheet) -> None:
    """The score of each dimension against the floor of the next phase."""
    head, count, title = layout.heads[OVERVIEW], len(sheet.rows), layout.titles[OVERVIEW]
    if not count:
        return
    chart = file.add_chart({"type": "line"})
    for key, symbol, color in _SERIES:
        place = layout.columns[OVERVIEW][key]
        labels = {"value": True, "position": "left", "num_format": "0.0", "font": {"bold": True, "name": FONT}}
        chart.add_series(
            {
                "name": [title, head, place],
                "categories": [title, head + 1, 0, head + count, 0],
                "values": [title, head + 1, place, head + count, place],
                "line": {"none": True},
                "marker": {"type": symbol, "size": 11, "fill": {"color": color}, "border": {"color": color}},
                **({"data_labels": labels} if key == "score" else {}),
            }
        )
    rule = {"visible": True, "line": {"color": tokens.RULE, "width": 0.5}}
    chart.set_high_low_lines({"line": {"color": tokens.SKY, "width": 3}})
    chart.set_y_axis(
        {"min": 0, "max": 3, "major_unit": 1, "num_format": "0", "line": {"none": True}, "major_gridlines": rule,
         "num_font": {"name": FONT}}
    )  # fmt: skip
    chart.set_x_axis({"num_font": {"name": FONT}, "line": {"color": tokens.RULE}})
    chart.set_legend({"position": "top", "font": {"name": FONT}})
    chart.set_chartarea({"border": {"none": True}})
    chart.set_size({"width": 760, "height": 280})
    told = "; ".join(f"{row.values['name']} {_score(row.values['score'])}" for row in sheet.rows)
    words = said(say.scores_against_floor(scores=told))
    page.insert_chart(head + count + 2, 0, chart, {"description": one_line(words), "object_position": 2})


def _in_formula(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _score(entry: object) -> str:
    value = entry.value if isinstance(entry, Formula) else entry
    return number_words.score(value) if isinstance(value, float) else said(say.PART_NO_SCORE)
