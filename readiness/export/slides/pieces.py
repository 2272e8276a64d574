"""What stands on a slide: text, tables, shapes. Each says how high it is, in EMU."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from readiness.document.cleaning import LONGEST, one_line, printable
from readiness.document.forms import StepsForm
from readiness.document.tree import KeyFigure
from readiness.export.native import Box, rgb
from readiness.export.slides.measuring import LINE, POINT, height, lines, row_heights
from readiness.export.words import AND_MORE, AND_MORE_IN_REPORT
from readiness.present import tokens
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.say import files as say

_SPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_MOST_NOTES = 30_000  # characters
_DETAIL_LINES = 3  # of what stands below a number
_MORE_SIZE, _MORE_LINES, _MORE_GAP = 10.0, 2, Inches(0.07)
_NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"
_DECORATIVE: Final = (
    f'<a:extLst {_SPACE}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
_ALIGN: Final = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT, "center": PP_ALIGN.CENTER}
_LOOKS: Final = {
    "here": (tokens.NAVY, tokens.WHITE),
    "possible": (tokens.LEVELS[1], tokens.INK),
    "behind": (tokens.LEVELS[1], tokens.INK),
    "ahead": (tokens.TRACK, tokens.INK),
}


@dataclass(frozen=True)
class SlideCell:
    """A cell of a table on a slide; colours are `#RRGGBB`, `fill` may be empty."""

    words: str
    is_bold: bool = False
    color: str = tokens.INK
    fill: str = ""
    align: str = "left"


def clean(words: object) -> str:
    """Text as a slide can hold it."""
    return printable(words, LONGEST)


def describe(frame: Any, title: str, words: str) -> None:
    """The words of a table or chart for those who do not see it."""
    named = frame._element.xpath("./p:nvGraphicFramePr/p:cNvPr")[0]
    named.set("descr", clean(words))
    named.set("title", one_line(title))
    named.set("name", one_line(title))


def add_run(paragraph: Any, words: str, size: float, color: str, *, is_bold: bool = False) -> None:
    """Characters of one look."""
    made = paragraph.add_run()
    made.text = clean(words)
    made.font.size, made.font.bold = Pt(size), is_bold
    made.font.color.rgb = rgb(color)


def add_text(
    slide: Any, words: str, box: Box, size: float, *, color: str = tokens.INK, is_bold: bool = False, lead: str = ""
) -> int:
    """A text box as high as its text, after a bold lead."""
    x, y, wide, _ = box
    high = int(height(f"{lead} {words}", size, wide / POINT, is_bold=is_bold or bool(lead)) * POINT)
    frame = slide.shapes.add_textbox(x, y, wide, high).text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    if lead:
        add_run(frame.paragraphs[0], f"{lead} ", size, tokens.NAVY, is_bold=True)
    add_run(frame.paragraphs[0], words, size, color, is_bold=is_bold)
    return high


def more_words(names: Sequence[str], wide: int) -> str:
    """How many there are beside what is shown, with their names where these are told and short; "" for none."""
    if not names:
        return ""
    called = [one_line(name, LONGEST) for name in names if name.strip()]
    if len(called) == len(names):
        words = said(AND_MORE(number=len(names), names=called))
        if lines(words, fonts.REGULAR, _MORE_SIZE, wide / POINT) <= _MORE_LINES:
            return words
    return said(AND_MORE_IN_REPORT(number=len(names)))


def more_height(words: str, wide: int) -> int:
    """How high the line about what is left out is, with the space above it; 0 without one."""
    return int(height(words, _MORE_SIZE, wide / POINT) * POINT) + _MORE_GAP if words else 0


def add_more(slide: Any, words: str, room: Box, below: int) -> int:
    """The line about what is left out, so far below the top of a room; returns its height."""
    if words:
        x, y, wide, _ = room
        add_text(slide, words, (x, y + below + _MORE_GAP, wide, 0), _MORE_SIZE, color=tokens.MUTED)
    return more_height(words, wide=room[2])


def add_table(
    slide: Any,
    rows: Sequence[Sequence[SlideCell]],
    widths: Sequence[int],
    corner: tuple[int, int],
    *,
    size: float,
    line: str,
) -> tuple[Any, int]:
    """A table whose first row is its head; returns its frame and its height. `line` is the colour between rows."""
    x, y = corner
    frame = slide.shapes.add_table(len(rows), len(widths), x, y, sum(widths), Inches(0.3))
    table = frame.table
    style = table._tbl.tblPr.find(qn("a:tableStyleId"))
    if style is not None:
        style.text = _NO_STYLE
    table.first_row, table.horz_banding = True, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    texts = [[cell.words for cell in row] for row in rows]
    heights = row_heights(texts, [width / POINT for width in widths], size)
    for row, told, high in zip(table.rows, rows, heights, strict=True):
        row.height = int(high * POINT)
        is_head = told is rows[0]
        for cell, given in zip(row.cells, told, strict=True):
            _fill_cell(cell, given, size - 1 if is_head else size, tokens.NAVY if is_head and line else line)
    return frame, sum(int(high * POINT) for high in heights)


def _fill_cell(cell: Any, told: SlideCell, size: float, line: str) -> None:
    cell.margin_left = cell.margin_right = Pt(5)
    cell.margin_top = cell.margin_bottom = Pt(4)
    frame = cell.text_frame
    frame.word_wrap = True
    paragraph = frame.paragraphs[0]
    if told.words:
        add_run(paragraph, told.words, size, told.color, is_bold=told.is_bold)
    paragraph.alignment = _ALIGN[told.align]
    look = cell._tc.get_or_add_tcPr()
    for side in ("lnL", "lnR", "lnT", "lnB"):
        is_drawn = line and (side == "lnB" or line == tokens.WHITE)
        inner = f'<a:solidFill><a:srgbClr val="{line[1:]}"/></a:solidFill>' if is_drawn else "<a:noFill/>"
        look.append(etree.fromstring(f'<a:{side} {_SPACE} w="{9525 if is_drawn else 0}">{inner}</a:{side}>'))
    if told.fill:
        fill = f'<a:solidFill {_SPACE}><a:srgbClr val="{told.fill[1:]}"/></a:solidFill>'
        look.append(etree.fromstring(fill))
    else:
        look.append(etree.fromstring(f"<a:noFill {_SPACE}/>"))


def add_steps(slide: Any, form: StepsForm, corner: tuple[int, int], wide: int) -> int:
    """A way as arrows; the place that is reached is dark and named below."""
    x, y = corner
    step, high = wide // len(form.steps), Inches(0.62)
    words = {"here": form.here, "possible": form.possible}
    for place, each in enumerate(form.steps):
        fill, ink = _LOOKS[each.place]
        kind = MSO_SHAPE.CHEVRON if place else MSO_SHAPE.PENTAGON
        shape = _filled(slide, kind, (x + place * step, y, step - Inches(0.02), high), fill)
        shape.adjustments[0] = 0.28
        frame = shape.text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
        beside = f" ({words[each.place]})" if each.place in words else ""
        shape._element.nvSpPr.cNvPr.set("descr", f"{each.number} {each.name}{beside}")
        shape.name = f"{each.number} {each.name}"
        add_run(frame.paragraphs[0], f"{each.number}  {each.name}", 14, ink, is_bold=each.place == "here")
        if each.place in words:
            below = (x + place * step + Inches(0.3), y + high + Inches(0.05), step, 0)
            add_text(slide, f"\u25b2 {words[each.place]}", below, 12, color=tokens.NAVY, is_bold=True)
    return int(high + Inches(0.42))


def add_plate(slide: Any, box: Box) -> None:
    """A white ground for a picture, which those who do not see it need not hear of."""
    shape = _filled(slide, MSO_SHAPE.RECTANGLE, box, tokens.WHITE)
    shape.name = said(say.GROUND_OF_LOGO)
    shape._element.nvSpPr.cNvPr.set("descr", "")


def add_figures(slide: Any, items: Sequence[KeyFigure], box: Box, accent: str) -> int:
    """Numbers side by side, each over what it counts; a long name is cut, and whole in the notes."""
    x, y, wide, _ = box
    gap = Inches(0.2)
    each = (wide - gap * (len(items) - 1)) // len(items)
    room = each / POINT - 30
    details = [" ".join(text.wrapped(item.detail, fonts.REGULAR, 12, room, most=_DETAIL_LINES)) for item in items]
    texts = max(
        height(item.unit, 13, room, is_bold=True) + height(detail, 12, room)
        for item, detail in zip(items, details, strict=True)
    )
    high = int((32 * LINE + texts + 14) * POINT)
    for place, (item, detail) in enumerate(zip(items, details, strict=True)):
        left = x + place * (each + gap)
        shape = _filled(slide, MSO_SHAPE.RECTANGLE, (left, y, each, high), tokens.PANEL)
        shape.name = one_line(item.unit)
        frame = shape.text_frame
        frame.word_wrap, frame.vertical_anchor = True, MSO_ANCHOR.MIDDLE
        frame.margin_left = Inches(0.22)
        add_run(frame.paragraphs[0], item.printed, 32, tokens.NAVY, is_bold=True)
        add_run(frame.add_paragraph(), item.unit, 13, tokens.INK, is_bold=True)
        if detail:
            add_run(frame.add_paragraph(), detail, 12, tokens.MUTED)
        for paragraph in frame.paragraphs:
            paragraph.alignment = PP_ALIGN.LEFT
        color = tokens.ORANGE if item.is_open else accent
        edge = _filled(slide, MSO_SHAPE.RECTANGLE, (left, y, Inches(0.06), high), color)
        named = edge._element.nvSpPr.cNvPr
        named.set("name", said(say.EDGE))
        named.append(etree.fromstring(_DECORATIVE))
    return high


def _filled(slide: Any, kind: Any, box: Box, color: str) -> Any:
    shape = slide.shapes.add_shape(kind, *box)
    shape.shadow.inherit = False
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(color)
    shape.line.fill.background()
    return shape


def put_title(slide: Any, words: str) -> None:
    """Fill the title of a slide, if its layout has one."""
    if slide.shapes.title is not None:
        slide.shapes.title.text_frame.text = clean(words)


def drop(shape: Any) -> None:
    """Take a shape from its slide."""
    shape._element.getparent().remove(shape._element)


def note(slide: Any, said: Sequence[str]) -> None:
    """Write the notes of a slide, a line each."""
    slide.notes_slide.notes_text_frame.text = clean("\n".join(said))[:_MOST_NOTES]
