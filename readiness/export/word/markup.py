"""The small pieces of a Word document as XML: paragraphs, runs, fields, tables. Typed text enters by `safe` alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, Final, Literal

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from readiness.document.cleaning import LONGEST, printable
from readiness.words.language import runs_from_the_right

TWIPS = 20  # of a point
_DESCRIPTION = 2000  # characters that Word keeps of the words for a table
_WHOLE = 5  # rows, with their head, of a table that stays on one page
_LONGEST_ROW = 1500  # characters of a cell whose row may be moved to the next page rather than torn apart
_STYLE: Final = re.compile(r'(<w:pStyle w:val="[^"]*"/>)(?!<w:keepNext/>)')
Align = Literal["left", "right", "center"]


def safe(words: object) -> str:
    """Text for an element or an attribute."""
    return escape(printable(words, LONGEST), quote=True)


def run(words: object, *, is_bold: bool = False, color: str = "") -> str:
    """Characters of one look; a line end stays one."""
    look = ("<w:b/>" if is_bold else "") + (f'<w:color w:val="{color[1:]}"/>' if color else "")
    text = "<w:br/>".join(f'<w:t xml:space="preserve">{line}</w:t>' for line in safe(words).split("\n"))
    return f"<w:r>{f'<w:rPr>{look}</w:rPr>' if look else ''}{text}</w:r>"


def paragraph(style: str, inside: str, *, more: str = "", align: Align = "left") -> str:
    """A paragraph of a style, by its id; `more` are further properties in the order of the schema."""
    place = "" if align == "left" else f'<w:jc w:val="{align}"/>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{place}</w:pPr>{inside}</w:p>'


def kept(piece: str) -> str:
    """A paragraph or a row of a table that stands on the page of what follows it."""
    return _STYLE.sub(r"\1<w:keepNext/>", piece)


def kept_at_its_end(made: str) -> str:
    """A table whose last row stands on the page of what follows it."""
    before, row, last = made.rpartition("<w:tr>")
    return before + row + kept(last)


def simple_field(instruction: str, shown: str) -> str:
    """A field with what it shows until it is updated."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'


def field_part(kind: Literal["begin", "separate", "end"]) -> str:
    """The beginning, the middle or the end of a field that spans paragraphs."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def instruction(words: str) -> str:
    """What a field does."""
    return f'<w:r><w:instrText xml:space="preserve"> {words} </w:instrText></w:r>'


def link_inside(bookmark: str, words: str) -> str:
    """A link to a bookmark of the same document."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{run(words)}</w:hyperlink>'


def bookmarked(name: str, number: int, inside: str) -> str:
    """Runs with a bookmark around them."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'


@dataclass(frozen=True)
class WordCell:
    """A cell: its words, and under them `below` in smaller weight. Colours are `#RRGGBB` or empty."""

    words: str
    is_bold: bool = False
    color: str = ""
    fill: str = ""
    edge: str = ""
    align: Align = "left"
    style: str = "TableText"
    below: str = ""


def table(
    rows: Sequence[Sequence[WordCell]],
    widths: Sequence[float],
    *,
    style: str,
    title: str,
    description: str = "",
    has_header: bool = True,
) -> str:
    """A table with fixed widths in points; its first row repeats on every page and never stands there alone.

    A short table stays on one page, and no row is torn apart but one with a text as long as a page.
    """
    twips = [round(width * TWIPS) for width in widths]
    look = f'<w:tblLook w:val="04{"2" if has_header else "0"}0" w:firstRow="{int(has_header)}" w:lastRow="0" '
    look += 'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    words = safe(printable(description or title, _DESCRIPTION))
    mirrored = "<w:bidiVisual/>" if runs_from_the_right() else ""
    properties = (
        f'<w:tblPr><w:tblStyle w:val="{style}"/>{mirrored}<w:tblW w:w="{sum(twips)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{look}<w:tblCaption w:val="{safe(title)}"/>'
        f'<w:tblDescription w:val="{words}"/></w:tblPr>'
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in twips)
    made = [_row(row, twips, is_header=has_header and place == 0) for place, row in enumerate(rows)]
    bound = len(rows) - 1 if len(rows) <= _WHOLE else int(has_header)
    body = "".join([*map(kept, made[:bound]), *made[bound:]])
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def _row(row: Sequence[WordCell], widths: Sequence[int], *, is_header: bool) -> str:
    header = "<w:tblHeader/>" if is_header else ""
    cells = "".join(_cell(cell, width) for cell, width in zip(row, widths, strict=True))
    whole = "<w:cantSplit/>" if all(len(cell.words) + len(cell.below) <= _LONGEST_ROW for cell in row) else ""
    properties = f"<w:trPr>{whole}{header}</w:trPr>" if whole or header else ""
    return f"<w:tr>{properties}{cells}</w:tr>"


def _cell(cell: WordCell, width: int) -> str:
    edge = f'<w:left w:val="single" w:sz="24" w:space="0" w:color="{cell.edge[1:]}"/>' if cell.edge else ""
    fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{cell.fill[1:]}"/>' if cell.fill else ""
    border = f"<w:tcBorders>{edge}</w:tcBorders>" if edge else ""
    inside = run(cell.words, is_bold=cell.is_bold, color=cell.color) if cell.words else ""
    text = paragraph(cell.style, inside, align=cell.align)
    if cell.below:
        text += paragraph("TableText", run(cell.below, color=cell.color), align=cell.align)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{border}{fill}</w:tcPr>{text}</w:tc>'


def parsed(xml: str) -> list[Any]:
    """Markup as elements of the body of a document."""
    names = nsdecls("w", "wp", "a", "r", "c", "pic")
    return list(parse_xml(f"<w:body {names}>{xml}</w:body>"))
