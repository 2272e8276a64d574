"""The deck as a PowerPoint file: placeholders of the master, native charts and tables, notes, words for pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final

from lxml import etree
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from readiness.document.cleaning import LONGEST, one_line
from readiness.document.forms import GridCell, GridForm, StepsForm
from readiness.document.tree import (
    ChartNode,
    Heading,
    KeyFigures,
    Node,
    Notes,
    Open,
    Paragraph,
    ReportTree,
    TableNode,
    words_of,
)
from readiness.export.columns import fair_widths
from readiness.export.guard import check_template
from readiness.export.native import Box, add_chart, is_native
from readiness.export.seal import WITHOUT, sealed
from readiness.export.slides.masters import CONTENT, COVER, house_master, places_of, role_of
from readiness.export.slides.measuring import PADDING, POINT, height, largest, lines, row_heights, shortened
from readiness.export.slides.pieces import (
    SlideCell,
    add_figures,
    add_plate,
    add_steps,
    add_table,
    add_text,
    clean,
    describe,
)
from readiness.export.trees import let_go
from readiness.export.words import CAPABILITIES, MORE_IN_REPORT
from readiness.present import tokens
from readiness.present.handout.deck import SlideContent, deck_of
from readiness.typeset import fonts, text

_GAP: Final = Inches(0.35)
_BETWEEN: Final = Inches(0.14)
_SIZES = (14, 13, 12, 11, 10)
_TITLES = (40, 36, 32, 28, 26, 24, 22, 20, 18, 16)
_USUAL_TITLE = 44.0
_BODIES = (28, 24, 22, 20, 18, 16, 14, 12)
_USUAL_BODY = 32.0
_LOOSE = 1.15  # masters set paragraphs apart
_TEXT, _SMALL_TEXT = 13.0, 11.0
_ACROSS = 5  # capabilities in a row
_COVER_NAME = 80  # characters of the organization in the large type of a master
_GRID_SIZE = 11.0
_KEY_SIZE = 10.0
_FOOT_SIZE = 12.0  # at most, in most masters
_MOST_OF_KEY = 4  # at most this share of the room
_HEAD_LINES = 3  # of a head, and of the name of a row
_CELL_LINES, _NAMED_LINES = 4, 2  # of a cell under a head, and of one with a name of its own
_NAME_SHARE, _NUMBER_SHARE = 2.8, 0.8  # of the columns of a grid whose heads are numbered
_MOST_NOTES = 30_000  # characters
_PNG = b"\x89PNG\r\n\x1a\n"
_LOGO = (Inches(2.4), Inches(0.55))  # at most, on the cover
_FOOT = ("ftr", "sldNum")
_SPACE = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_NUMBER_FIELD = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"


def slides_of(report: ReportTree, *, master: bytes | None = None) -> bytes:
    """The deck as .pptx; equal reports give equal bytes.

    A master gives its layouts, colours and type; placeholders that bear our names are filled.

    Raises:
        TemplateRefused: the master is no PowerPoint file, or holds what it must not.
    """
    if master is not None:
        check_template(master, "pptx")
    fonts.register_fonts()
    return _Writer(report, master).bytes()


class _Writer:
    def __init__(self, report: ReportTree, master: bytes | None) -> None:
        self._report, self._is_own = report, master is None
        self._deck: Any = Presentation(io.BytesIO(master or house_master()))
        self._cover_places = places_of(self._deck, COVER, ("title",))
        self._places = places_of(self._deck, CONTENT, ("titleOnly", "obj"))
        self._left_out: list[str] = []
        style = self._deck.slide_master._element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}/{qn('a:defRPr')}")
        self._usual_title = _USUAL_TITLE if style is None else int(style.get("sz", "4400")) / 100

    def bytes(self) -> bytes:
        self._empty()
        self._properties()
        self._cover()
        for told in deck_of(self._report):
            self._slide(told)
        for slide in self._deck.slides:
            self._set_language(slide)
        out = io.BytesIO()
        self._deck.save(out)
        let_go(self._deck.part.package)
        return sealed(out.getvalue(), self._report.dated)

    # The deck as a whole.

    def _empty(self) -> None:
        """A master may come with slides and a picture of itself; both are left out."""
        listed = self._deck.slides._sldIdLst
        for entry in list(listed):
            self._deck.part.drop_rel(entry.rId)
            listed.remove(entry)
        for links in (self._deck.part.package._rels, self._deck.part.rels):
            for key in [key for key, link in links.items() if link.reltype.endswith(WITHOUT)]:
                links.pop(key)

    def _properties(self) -> None:
        core, report = self._deck.core_properties, self._report
        for told in list(core._element):
            core._element.remove(told)
        core.title = clean(f"{report.title}: {report.organization}")[:250]
        core.author = core.last_modified_by = clean(report.author)[:250]
        core.subject, core.language = report.subject, report.language
        core.revision = 1
        core.created = core.modified = datetime.combine(report.dated, time())

    def _set_language(self, slide: Any) -> None:
        for element in (slide._element, slide.notes_slide._element):
            for run in element.iter(qn("a:r")):
                if run.find(qn("a:rPr")) is None:
                    run.insert(0, etree.Element(qn("a:rPr")))
            for look in element.iter(qn("a:rPr"), qn("a:endParaRPr")):
                look.set("lang", self._report.language)

    # Slides.

    def _cover(self) -> None:
        report = self._report
        slide = self._deck.slides.add_slide(self._cover_places.layout)
        facts = "\n".join(f"{fact.name}: {fact.text}" for fact in report.facts)
        told = {"kicker": report.organization.upper(), "lede": facts}
        below = report.promise if self._is_own else f"{one_line(report.organization, _COVER_NAME)}\n{report.promise}"
        _put_title(slide, report.title)
        for shape in list(slide.placeholders):
            role = role_of(shape, self._cover_places)
            is_below = shape.placeholder_format.type == PP_PLACEHOLDER.SUBTITLE or shape.placeholder_format.idx == 1
            if role in told:
                shape.text_frame.text = clean(told[role])
            elif is_below:
                shape.text_frame.text = clean(below)
                self._fit_below(shape, below)
            elif shape.placeholder_format.idx:
                _drop(shape)
        if self._is_own and report.logo.startswith(_PNG):
            self._logo(slide)
        _note(slide, [report.organization, report.promise, *facts.split("\n"), report.confidentiality, *report.imprint])

    def _logo(self, slide: Any) -> None:
        """The logo in the upper corner, on white, so that a dark one stays visible on the dark ground."""
        picture = slide.shapes.add_picture(io.BytesIO(self._report.logo), 0, 0, height=_LOGO[1])
        if picture.width > _LOGO[0]:
            picture.height, picture.width = int(picture.height * _LOGO[0] / picture.width), _LOGO[0]
        picture.left, picture.top = self._deck.slide_width - Inches(0.6) - picture.width, Inches(0.5)
        named = f"Logo of {one_line(self._report.logo_of)}"
        picture._element.nvPicPr.cNvPr.set("descr", clean(named))
        picture.name = one_line(named)
        edge = Inches(0.1)
        add_plate(slide, (picture.left - edge, picture.top - edge, picture.width + 2 * edge, picture.height + 2 * edge))
        slide.shapes._spTree.append(picture._element)

    def _fit_below(self, shape: Any, words: str) -> None:
        """What stands below the title of the cover, no larger than its box holds."""
        index = shape.placeholder_format.idx
        theirs = next(each for each in self._cover_places.layout.placeholders if each.placeholder_format.idx == index)
        first = f"{qn('a:lvl1pPr')}/{qn('a:defRPr')}"
        look = theirs._element.find(f".//{qn('a:lstStyle')}/{first}")
        if look is None or look.get("sz") is None:
            look = self._deck.slide_master._element.find(f".//{qn('p:bodyStyle')}/{first}")
        usual = _USUAL_BODY if look is None else int(look.get("sz", "3200")) / 100
        sizes = [usual, *(size for size in _BODIES if size < usual)]
        size = largest(words, sizes, (shape.width / POINT - 15, (shape.height / POINT - 8) / _LOOSE))
        if size < usual:
            for paragraph in shape.text_frame.paragraphs:
                for run in paragraph.runs:
                    run.font.size = Pt(size)

    def _slide(self, told: SlideContent) -> None:
        slide = self._deck.slides.add_slide(self._places.layout)
        self._left_out = []
        _put_title(slide, told.title)
        self._fit_title(slide, told.title)
        for shape in list(slide.placeholders):
            role = role_of(shape, self._places)
            if role == "kicker":
                shape.text_frame.text = clean(told.kicker.upper())
            elif role == "lede":
                shape.text_frame.text = clean(told.lede)
            elif shape.placeholder_format.idx:
                _drop(shape)
        room = self._places.room
        if told.lede and "lede" not in self._places.named:
            x, y, wide, high = room
            used = add_text(slide, told.lede, (x, y, wide, 0), 15) + _BETWEEN
            room = (x, y + used, wide, high - used)
        self._fill(slide, told, room)
        self._foot(slide)
        _note(slide, [*told.notes, *self._left_out])

    def _fill(self, slide: Any, told: SlideContent, room: Box) -> None:
        x, y, wide, high = room
        if not told.side:
            self._stack(slide, told.main, room)
        elif "side" in self._places.named:
            self._stack(slide, told.main, room)
            self._stack(slide, told.side, self._places.named["side"])
        else:
            main = int((wide - _GAP) * told.share)
            self._stack(slide, told.main, (x, y, main, high))
            self._stack(slide, told.side, (x + main + _GAP, y, wide - main - _GAP, high))

    def _fit_title(self, slide: Any, words: str) -> None:
        """The size of the master, or the largest below it at which the headline fits its box; else it is cut."""
        title = slide.shapes.title
        if title is None or not title.text_frame.paragraphs[0].runs:
            return
        sizes = [self._usual_title, *(size for size in _TITLES if size < self._usual_title)]
        room = (title.width / POINT - 15, title.height / POINT)
        size = largest(words, sizes, room)
        title.text_frame.paragraphs[0].runs[0].text = clean(shortened(words, size, room))
        if size < self._usual_title:
            for run in title.text_frame.paragraphs[0].runs:
                run.font.size = Pt(size)

    def _foot(self, slide: Any) -> None:
        """Footer and number of the layout as real placeholders, so that the master decides where they stand."""
        for shape in self._places.layout.placeholders:
            kind = shape._element.find(f".//{qn('p:ph')}").get("type")
            if kind not in _FOOT:
                continue
            copied = etree.fromstring(etree.tostring(shape._element))
            copied.find(f".//{qn('p:cNvPr')}").set("id", str(900 + _FOOT.index(kind)))
            body = copied.find(qn("p:txBody"))
            for old in body.findall(qn("a:p")):
                body.remove(old)
            look = '<a:rPr><a:latin typeface="+mn-lt"/></a:rPr>'
            number = f'<a:fld id="{_NUMBER_FIELD}" type="slidenum">{look}<a:t>\u2039#\u203a</a:t></a:fld>'
            inside = number if kind == "sldNum" else f"<a:r>{look}<a:t/></a:r>"
            made = etree.fromstring(f"<a:p {_SPACE}>{inside}</a:p>")
            if kind == "ftr":
                made.find(f".//{qn('a:t')}").text = clean(self._foot_words(shape))
            body.append(made)
            slide.shapes._spTree.append(copied)

    def _foot_words(self, shape: Any) -> str:
        """Organization and day, the former as far as the box holds it."""
        lines_here = max(1, round(shape.height / POINT / (1.2 * _FOOT_SIZE)))
        room = lines_here * (0.85 * shape.width / POINT - 15)
        day = "".join(f"  |  {each}" for each in (self._report.issued, *self._report.imprint[:1]) if each)
        left = max(room - text.width(day, fonts.REGULAR, _FOOT_SIZE), 40.0)
        return text.fitted(self._report.organization, fonts.REGULAR, _FOOT_SIZE, left) + day

    # What stands on a slide.

    def _stack(self, slide: Any, nodes: Sequence[Node], room: Box) -> None:
        """Nodes one below the other; text that finds no room stands in the notes, where it is said in full."""
        x, y, wide, high = room
        size = _TEXT if _needed(nodes, wide, _TEXT) <= high else _SMALL_TEXT
        for node in nodes:
            used = self._node(slide, node, (x, y, wide, high), size)
            if used:
                y, high = y + used + _BETWEEN, high - used - _BETWEEN

    def _node(self, slide: Any, node: Node, room: Box, size: float) -> int:  # noqa: PLR0911  one line for each kind of node
        x, y, wide, high = room
        match node:
            case ChartNode():
                return self._chart(slide, node, room)
            case TableNode():
                return self._table(slide, node, room)
            case KeyFigures():
                return add_figures(slide, node.items, room, self._report.accent)
            case Notes():
                return self._notes(slide, node, room, size)
            case Heading():
                return add_text(slide, node.text, room, size + 1, color=tokens.NAVY, is_bold=True)
            case Paragraph() if _paragraph_height(node, wide, size) <= high:
                return add_text(slide, node.text, (x, y, wide, 0), size, lead=node.lead)
            case _:
                return 0

    def _notes(self, slide: Any, node: Notes, room: Box, size: float) -> int:
        x, y, wide, high = room
        used = 0
        for item in node.items:
            title = height(item.title, size + 1, wide / POINT, is_bold=True)
            needed = int((title + height(item.text, size, wide / POINT)) * POINT)
            if used + needed > high:
                break
            color = tokens.ORANGE if item.is_open else tokens.NAVY
            used += add_text(slide, item.title, (x, y + used, wide, 0), size + 1, color=color, is_bold=True)
            used += add_text(slide, item.text, (x, y + used, wide, 0), size) + Inches(0.16)
        return used

    def _chart(self, slide: Any, node: ChartNode, room: Box) -> int:
        x, y, wide, high = room
        match node.form:
            case StepsForm():
                return add_steps(slide, node.form, (x, y), wide)
            case GridForm():
                return self._grid(slide, node.form, node, room)
            case form if is_native(form):
                frame = add_chart(
                    slide.shapes, form, room, size=11 if wide > Inches(6) else 10, accent=self._report.accent
                )
                describe(frame, node.title, node.chart.alt)
                return high
            case _:
                return add_text(slide, node.chart.alt, room, _SMALL_TEXT)

    def _table(self, slide: Any, node: TableNode, room: Box) -> int:
        """At the largest size at which all rows fit; else as many as fit, and the notes say how many are left."""
        heads = [column.head for column in node.columns]
        rows = [[words_of(cell) for cell in row] for row in node.rows]
        texts = [[head, *(row[place] for row in rows)] for place, head in enumerate(heads)]
        shares = [column.share for column in node.columns]
        points = fair_widths(room[2] / POINT, shares, texts, size=_SIZES[0], padding=14)
        widths = [int(width * POINT) for width in points]
        size, shown = _fit([heads, *rows], [width / POINT for width in widths], room[3] / POINT)
        cells = [
            [SlideCell(c.head, is_bold=True, color=tokens.MUTED, align=c.align) for c in node.columns],
            *([_table_cell(cell, place, node) for place, cell in enumerate(row)] for row in node.rows[:shown]),
        ]
        frame, used = add_table(slide, cells, widths, room[:2], size=size, line=tokens.RULE)
        describe(frame, node.title, node.title)
        self._leave_out(len(node.rows) - shown, node.title)
        return used

    def _grid(self, slide: Any, form: GridForm, node: ChartNode, room: Box) -> int:
        x, y, wide, high = room
        rows, shares = _grid_rows(form)
        widths = [int(wide * share / sum(shares)) for share in shares]
        key, most = "", _CELL_LINES if form.heads else _NAMED_LINES
        if form.heads and not all(_stands_whole(cell, width) for cell, width in zip(rows[0], widths, strict=True)):
            shares = [_NAME_SHARE, *[_NUMBER_SHARE] * len(form.heads), *shares[1 + len(form.heads) :]]
            numbers = [str(number) for number in range(1, 1 + len(form.heads))]
            rows[0][1 : 1 + len(numbers)] = [
                replace(cell, words=number) for cell, number in zip(rows[0][1:], numbers, strict=False)
            ]
            columns = [[row[place].words for row in rows] for place in range(len(shares))]
            points = fair_widths(wide / POINT, shares, columns, size=_GRID_SIZE, padding=PADDING + 2)
            widths = [int(width * POINT) for width in points]
            key = _key(form.heads, wide, high // _MOST_OF_KEY)
            high -= _key_height(key, wide)
        rows = [
            [
                _short(cell, width, most=most if row_place and place else _HEAD_LINES)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            for row_place, row in enumerate(rows)
        ]
        texts = [[cell.words for cell in row] for row in rows]
        size, shown = _fit(texts, [width / POINT for width in widths], high / POINT, sizes=(_GRID_SIZE, 10.0, 9.0))
        frame, used = add_table(slide, rows[: 1 + shown], widths, room[:2], size=size, line=tokens.WHITE)
        describe(frame, node.title, node.chart.alt)
        if key:
            used += int(_BETWEEN) // 2
            used += add_text(slide, key, (x, y + used, wide, 0), _KEY_SIZE, color=tokens.MUTED)
        self._leave_out(len(rows) - 1 - shown, node.title)
        return used

    def _leave_out(self, number: int, title: str) -> None:
        if number > 0:
            self._left_out.append(MORE_IN_REPORT.format(number=number, title=title))


def _put_title(slide: Any, words: str) -> None:
    if slide.shapes.title is not None:
        slide.shapes.title.text_frame.text = clean(words)


def _drop(shape: Any) -> None:
    shape._element.getparent().remove(shape._element)


def _note(slide: Any, said: Sequence[str]) -> None:
    slide.notes_slide.notes_text_frame.text = clean("\n".join(said))[:_MOST_NOTES]


def _paragraph_height(node: Paragraph, wide: int, size: float) -> int:
    return int(height(f"{node.lead} {node.text}", size, wide / POINT, is_bold=bool(node.lead)) * POINT)


def _needed(nodes: Sequence[Node], wide: int, size: float) -> int:
    """How high the texts among some nodes are."""
    needed = 0
    for node in nodes:
        if isinstance(node, Paragraph):
            needed += _paragraph_height(node, wide, size) + _BETWEEN
        elif isinstance(node, Notes):
            for item in node.items:
                title = height(item.title, size + 1, wide / POINT, is_bold=True)
                needed += int((title + height(item.text, size, wide / POINT)) * POINT) + Inches(0.16)
    return needed


def _fit(
    rows: Sequence[Sequence[str]], widths: Sequence[float], room: float, *, sizes: Sequence[float] = _SIZES
) -> tuple[float, int]:
    """The largest size at which a table with its head fits, else how many rows do at the smallest."""
    for size in sizes:
        if sum(row_heights(rows, widths, size)) <= room:
            return size, len(rows) - 1
    used, shown = 0.0, 0
    for high in row_heights(rows, widths, sizes[-1]):
        used += high
        if used > room:
            break
        shown += 1
    return sizes[-1], max(1, shown - 1)


def _table_cell(cell: str | Open | Any, place: int, node: TableNode) -> SlideCell:
    is_open = isinstance(cell, Open)
    is_bold = is_open or (place == 0 and node.has_row_headers)
    color = tokens.ORANGE if is_open else tokens.INK
    return SlideCell(words_of(cell), is_bold=is_bold, color=color, align=node.columns[place].align)


def _grid_rows(form: GridForm) -> tuple[list[list[SlideCell]], list[float]]:
    """The cells of a grid, head first, and the shares of its columns."""

    def head(words: str) -> SlideCell:
        return SlideCell(words, is_bold=True, color=tokens.MUTED)

    if form.heads:
        last = [form.last_head] if form.last_head else []
        rows = [[head(words) for words in (form.first_head, *form.heads, *last)]]
        for row in form.rows:
            color = tokens.ORANGE if row.is_open else tokens.INK
            beside = [SlideCell(row.printed, is_bold=row.is_open, color=color)] if last else []
            rows.append([SlideCell(row.name, is_bold=True), *(_shaded(cell, "center") for cell in row.cells), *beside])
        return rows, [2.2, *[1.1] * len(form.heads), *[1.6] * len(last)]
    legend = [CAPABILITIES, *form.legend, *[""] * _ACROSS][:_ACROSS]
    rows = [[head(form.first_head), *map(head, legend)]]
    for row in form.rows:
        color = tokens.ORANGE if row.is_open else tokens.NAVY
        for start in range(0, len(row.cells), _ACROSS):
            cells = [_shaded(cell, "left") for cell in row.cells[start : start + _ACROSS]]
            name = f"{row.name}  {row.printed}" if start == 0 else ""
            blanks = [SlideCell("")] * (_ACROSS - len(cells))
            rows.append([SlideCell(name, is_bold=True, color=color), *cells, *blanks])
    return rows, [1.7, *[1.6] * _ACROSS]


def _shaded(cell: GridCell, align: str) -> SlideCell:
    words = f"{cell.name}  {cell.printed}" if cell.name else cell.printed
    if cell.step is None:
        return SlideCell(words, align=align)
    return SlideCell(words, color=tokens.LEVEL_TEXT[cell.step], fill=tokens.LEVELS[cell.step], align=align)


def _stands_whole(cell: SlideCell, width: int) -> bool:
    """Whether a head is not cut, and none of its words broken."""
    words, room = one_line(cell.words), width / POINT - PADDING
    longest = max((text.width(word, fonts.SEMIBOLD, _GRID_SIZE) for word in words.split()), default=0)
    return longest <= room and lines(words, fonts.SEMIBOLD, _GRID_SIZE, room) <= _HEAD_LINES


def _key(heads: Sequence[str], wide: int, most: int) -> str:
    """'1 Ida Moe, 2 Jan Berg': whole names, or as much of each as fits; whole they are in the words for the table."""
    for letters in (LONGEST, *range(120, 15, -5)):
        key = ", ".join(f"{number} {one_line(words, letters)}" for number, words in enumerate(heads, 1))
        if _key_height(key, wide) <= most:
            break
    return key


def _key_height(key: str, wide: int) -> int:
    return int(height(key, _KEY_SIZE, wide / POINT) * POINT) + int(_BETWEEN) // 2


def _short(cell: SlideCell, width: int, *, most: int) -> SlideCell:
    """The same on so many lines at most; the whole words are in the words for the table."""
    shown = text.fitted(cell.words, fonts.SEMIBOLD, _GRID_SIZE, (width / POINT - PADDING) * (most - 0.2))
    return SlideCell(shown, cell.is_bold, cell.color, cell.fill, cell.align)
