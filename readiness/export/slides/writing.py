"""The deck as a PowerPoint file: placeholders of the master, native charts and tables, notes, words for pictures."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from typing import Any, Final, NamedTuple

from lxml import etree
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from readiness.document.forms import GridForm, SpansForm, StepsForm
from readiness.document.tree import (
    ChartNode,
    Heading,
    KeyFigures,
    Node,
    Notes,
    Paragraph,
    Remark,
    ReportTree,
    TableNode,
)
from readiness.export.guard import check_template
from readiness.export.native import Box, add_chart, is_native
from readiness.export.seal import WITHOUT, sealed
from readiness.export.slides.cover import add_cover
from readiness.export.slides.masters import CONTENT, COVER, house_master, places_of, role_of
from readiness.export.slides.measuring import POINT, height, largest, shortened
from readiness.export.slides.pieces import (
    add_figures,
    add_more,
    add_steps,
    add_text,
    clean,
    describe,
    drop,
    more_height,
    more_words,
    note,
    put_title,
)
from readiness.export.slides.tables import Drawn, draw_grid, draw_key, draw_table
from readiness.export.trees import let_go
from readiness.export.words import MORE_IN_REPORT
from readiness.present import tokens
from readiness.present.handout.deck import SlideContent, deck_of
from readiness.typeset import fonts, righttoleft, text
from readiness.words import said
from readiness.words.language import kept_apart, runs_from_the_right, runs_the_other_way

_GAP: Final = Inches(0.35)
_BETWEEN: Final = Inches(0.14)
_TITLES = (40, 36, 32, 28, 26, 24, 22, 20, 18, 16)
_USUAL_TITLE = 44.0
_AFTER_NOTE: Final = Inches(0.16)
_MOST_OF_TEXT = 0.4  # of a room, what the texts below a table may take from it
_TEXTS, _SMALL_TEXT = (13.0, 12.0, 11.0, 10.0), 11.0
_FOOT_SIZE = 12.0  # at most, in most masters
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


class Fitted(NamedTuple):
    """The height that something takes, and what its texts are called that found no room."""

    used: int
    left: tuple[str, ...] = ()


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
        add_cover(self._deck, self._cover_places, self._report, is_own=self._is_own)
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
            if runs_from_the_right():
                _mirror(element)
            _let_typed_texts_run_their_way(element)

    # Slides.

    def _slide(self, told: SlideContent) -> None:
        slide = self._deck.slides.add_slide(self._places.layout)
        self._left_out = []
        put_title(slide, told.title)
        self._fit_title(slide, told.title)
        for shape in list(slide.placeholders):
            role = role_of(shape, self._places)
            if role == "kicker":
                shape.text_frame.text = clean(told.kicker.upper())
            elif role == "lede":
                shape.text_frame.text = clean(told.lede)
            elif shape.placeholder_format.idx:
                drop(shape)
        room = self._places.room
        if told.lede and "lede" not in self._places.named:
            x, y, wide, high = room
            used = add_text(slide, told.lede, (x, y, wide, 0), 15) + _BETWEEN
            room = (x, y + used, wide, high - used)
        self._fill(slide, told, room)
        self._foot(slide)
        note(slide, [*told.notes, *self._left_out])

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
        return kept_apart(text.fitted(self._report.organization, fonts.REGULAR, _FOOT_SIZE, left)) + day

    # What stands on a slide.

    def _stack(self, slide: Any, nodes: Sequence[Node], room: Box) -> None:
        """Nodes one below the other; text that finds no room is told by its lead, and in full in the notes."""
        x, y, wide, high = room
        size = next((size for size in _TEXTS if _needed(nodes, wide, size) <= high), _TEXTS[-1])
        left: list[str] = []
        for place, node in enumerate(nodes):
            kept, behind = high, nodes[place + 1 :]
            if not _is_text(node) and any(map(_is_text, behind)):
                texts = _needed(behind, wide, size) + _BETWEEN
                line = more_height(more_words([*_leads(behind)], wide), wide)
                kept -= texts if texts <= _MOST_OF_TEXT * high else line
            if _is_text(node) and (left or _needed(nodes[place:], wide, size, is_least=True) > high):
                kept -= more_height(more_words([*left, *_leads(nodes[place:])], wide), wide)
            elif _is_text(node):
                kept -= _needed(behind, wide, size, is_least=True)
            drawn = self._node(slide, node, (x, y, wide, kept), size)
            left += drawn.left
            if drawn.used:
                y, high = y + drawn.used + _BETWEEN, high - drawn.used - _BETWEEN
        add_more(slide, more_words(left, wide), (x, y, wide, high), -_BETWEEN)

    def _node(self, slide: Any, node: Node, room: Box, size: float) -> Fitted:  # noqa: PLR0911  one line for each kind of node
        x, y, wide, high = room
        match node:
            case ChartNode():
                return Fitted(self._chart(slide, node, room))
            case TableNode():
                return Fitted(self._table(node, draw_table(slide, node, room)))
            case KeyFigures():
                return Fitted(add_figures(slide, node.items, room, self._report.accent))
            case Notes():
                return self._notes(slide, node, room, size)
            case Heading():
                return Fitted(add_text(slide, node.text, room, size + 1, color=tokens.NAVY, is_bold=True))
            case Paragraph() if _paragraph_height(node, wide, size) <= high:
                return Fitted(add_text(slide, node.text, (x, y, wide, 0), size, lead=node.lead))
            case _:
                return Fitted(0, tuple(_leads([node])))

    def _notes(self, slide: Any, node: Notes, room: Box, size: float) -> Fitted:
        """Every title as long as there is room, and the texts for which the titles behind them leave some."""
        x, y, wide, high = room
        used = 0
        for place, item in enumerate(node.items):
            rest = replace(node, items=node.items[place + 1 :])
            titles = _needed([rest], wide, size, is_least=True)
            title = int(height(item.title, size + 1, wide / POINT, is_bold=True) * POINT)
            if used + title > high:
                return Fitted(used, tuple(_leads([replace(node, items=node.items[place:])])))
            color = tokens.ORANGE if item.is_open else tokens.NAVY
            words = _note_height(item, wide, size)
            is_whole = used + words + (_AFTER_NOTE + titles if rest.items else 0) <= high
            used += add_text(slide, item.title, (x, y + used, wide, 0), size + 1, color=color, is_bold=True)
            if is_whole:
                used += add_text(slide, item.text, (x, y + used, wide, 0), size)
            used += _AFTER_NOTE
        return Fitted(used)

    def _chart(self, slide: Any, node: ChartNode, room: Box) -> int:
        x, y, wide, high = room
        match node.form:
            case StepsForm():
                return add_steps(slide, node.form, (x, y), wide)
            case GridForm():
                return self._table(node, draw_grid(slide, node.form, node, room))
            case form if is_native(form):
                above = draw_key(slide, form, room) if isinstance(form, SpansForm) else 0
                room = (x, y + above, wide, high - above)
                frame = add_chart(
                    slide.shapes, form, room, size=11 if wide > Inches(6) else 10, accent=self._report.accent
                )
                describe(frame, node.title, node.chart.alt)
                return high
            case _:
                return add_text(slide, node.chart.alt, room, _SMALL_TEXT)

    def _table(self, node: TableNode | ChartNode, drawn: Drawn) -> int:
        """The height of a table; the notes say how many of its rows are left out."""
        if drawn.left_out > 0:
            self._left_out.append(said(MORE_IN_REPORT(number=drawn.left_out, title=node.title)))
        return drawn.used


def _is_text(node: Node) -> bool:
    return isinstance(node, Paragraph | Notes | Heading)


def _leads(nodes: Sequence[Node]) -> Iterator[str]:
    """What texts are called that find no room; "" for one without a lead."""
    for node in nodes:
        if isinstance(node, Notes):
            yield from (item.title for item in node.items)
        elif isinstance(node, Paragraph):
            yield node.lead.rstrip(".:")


def _paragraph_height(node: Paragraph, wide: int, size: float) -> int:
    return int(height(f"{node.lead} {node.text}", size, wide / POINT, is_bold=bool(node.lead)) * POINT)


def _note_height(item: Remark, wide: int, size: float, *, is_least: bool = False) -> int:
    """How high a remark is; at the least, its title."""
    title = height(item.title, size + 1, wide / POINT, is_bold=True)
    return int((title + (0 if is_least else height(item.text, size, wide / POINT))) * POINT)


def _needed(nodes: Sequence[Node], wide: int, size: float, *, is_least: bool = False) -> int:
    """How high the texts among some nodes are; at the least, with the titles of remarks alone."""
    needed = 0
    for node in nodes:
        if isinstance(node, Paragraph):
            needed += _paragraph_height(node, wide, size) + _BETWEEN
        elif isinstance(node, Heading):
            needed += int(height(node.text, size + 1, wide / POINT, is_bold=True) * POINT) + _BETWEEN
        elif isinstance(node, Notes):
            needed += sum(_note_height(item, wide, size, is_least=is_least) + _AFTER_NOTE for item in node.items)
    return needed


def _mirror(element: Any) -> None:
    """Let paragraphs and tables run from right to left; a side that was given for numbers is the other one then."""
    for paragraph in element.iter(qn("a:p")):
        look = _look_of(paragraph)
        look.set("rtl", "1")
        if look.get("algn") != "ctr":
            look.set("algn", "l" if look.get("algn") == "r" else "r")
    for table in element.iter(qn("a:tblPr")):
        table.set("rtl", "1")


def _let_typed_texts_run_their_way(element: Any) -> None:
    """Let a paragraph run as its own words do, at the side where it stands: `l` and `r` are sides of the slide."""
    is_mirrored = runs_from_the_right()
    letters = (each for each in element.iter(qn("a:t")) if is_mirrored or righttoleft.is_present(each.text or ""))
    for paragraph in dict.fromkeys(next(each.iterancestors(qn("a:p"))) for each in letters):
        if runs_the_other_way("".join(each.text or "" for each in paragraph.iter(qn("a:t")))):
            _look_of(paragraph).set("rtl", "0" if is_mirrored else "1")


def _look_of(paragraph: Any) -> Any:
    look = paragraph.find(qn("a:pPr"))
    if look is None:
        look = etree.Element(qn("a:pPr"))
        paragraph.insert(0, look)
    return look
