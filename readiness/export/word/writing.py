"""The tree as an editable Word document: headings, a list of contents, tables with header rows, native charts."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from itertools import count
from typing import Any, Final, assert_never

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Pt
from lxml import etree

from readiness.document.cleaning import printable
from readiness.document.forms import GridForm, SpansForm, StepsForm
from readiness.document.tree import (
    Card,
    ChartNode,
    Heading,
    KeyFigures,
    Node,
    Notes,
    Panel,
    Paragraph,
    ReportTree,
    Section,
    SideBySide,
    SmallPrint,
    TableNode,
    ended,
    is_named_above,
    walk,
)
from readiness.export.guard import check_template
from readiness.export.native import is_native
from readiness.export.seal import WITHOUT, sealed
from readiness.export.trees import let_go
from readiness.export.word import pages
from readiness.export.word.charts import native_chart
from readiness.export.word.direction import let_typed_texts_run_their_way, run_from_the_right
from readiness.export.word.markup import (
    WordCell,
    bookmarked,
    field_part,
    instruction,
    kept,
    kept_at_its_end,
    link_inside,
    paragraph,
    parsed,
    run,
    simple_field,
    table,
)
from readiness.export.word.styles import ALTERNATIVE, FONT, PLAIN, write_styles
from readiness.export.word.tables import cards_table, figures_table, grid_table, steps_table, text_table
from readiness.export.words import ABOUT, FIGURE, PAGE_NUMBERS, STARTS, TABLE
from readiness.present import tokens
from readiness.words import said
from readiness.words.language import runs_from_the_right
from readiness.words.say import files as say

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_STYLES: Final = {
    "body": "Body Text",
    "cell": "Body Text",
    "note": "Readiness Note",
    "caption": "Readiness Small",
    "detail": "Readiness Note",
}
_MINOR: Final = frozenset({"data", "warnings", "comparison"})
"""Sections that may begin below the one before."""
_WIDE = 7  # columns from which a table gets a page across


def word_document(report: ReportTree, *, paper: str = "A4", template: bytes | None = None) -> bytes:
    """The report as .docx; equal reports give equal bytes.

    A template gives page, head, foot and its own styles; what of ours it lacks is added to them.

    Raises:
        TemplateRefused: the template is no Word document, or holds what it must not.
    """
    if template is not None:
        check_template(template, "docx")
    return _Writer(report, paper, template).bytes()


class _Writer:
    def __init__(self, report: ReportTree, paper: str, template: bytes | None) -> None:
        self._report, self._is_own = report, template is None
        self._document: Any = Document(None if template is None else io.BytesIO(template))
        self._paper = paper
        self._body: list[str] = []
        self._charts, self._tables, self._figures = count(1), count(1), count(1)
        self._is_across, self._last_heading = False, 0
        if self._is_own:
            self._drop(self._document.part.rels, "/stylesWithEffects")
            pages.set_up(self._document.sections[0], paper)
        else:
            self._empty()
        for kind in WITHOUT:
            self._drop(self._document.part.package.rels, kind)
            self._drop(self._document.part.rels, kind)
        self._width = pages.text_width(self._document.sections[0])
        self._styles = write_styles(self._document, report.accent, is_own=self._is_own)

    def bytes(self) -> bytes:
        self._properties()
        self._cover()
        self._contents()
        for place, section in enumerate(self._report.sections, 1):
            self._section(section, place)
        self._fill()
        if self._is_own:
            pages.write_furniture(self._document, self._report, self._styles)
        if runs_from_the_right():
            run_from_the_right(self._document)
        let_typed_texts_run_their_way(self._document)
        out = io.BytesIO()
        self._document.save(out)
        let_go(self._document.part.package)
        return sealed(out.getvalue(), self._report.dated)

    # The document as a whole.

    def _drop(self, links: Any, kind: str) -> None:
        """Leave out a part of the template: a picture of another document, or styles that Word 2010 wrote."""
        for key in [key for key, link in links.items() if link.reltype.endswith(kind)]:
            del links[key]

    def _empty(self) -> None:
        """A template's own text is left out; its last section, with page, head and foot, stays."""
        body = self._document.element.body
        for child in list(body):
            if child.tag != qn("w:sectPr"):
                body.remove(child)

    def _properties(self) -> None:
        core, report = self._document.core_properties, self._report
        for told in list(core._element):
            core._element.remove(told)
        core.title, core.author = (
            printable(f"{report.title}: {report.organization}", 250),
            printable(report.author, 250),
        )
        core.subject, core.language, core.last_modified_by = report.subject, report.language, core.author
        core.revision = 1
        core.created = core.modified = datetime.combine(report.dated, time())
        run_defaults = self._document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        if run_defaults is not None:
            language = run_defaults.find(qn("w:lang"))
            if language is None:
                language = OxmlElement("w:lang")
                run_defaults.append(language)
            language.set(qn("w:val"), report.language)
            if runs_from_the_right():
                language.set(qn("w:bidi"), report.language)
        for part in self._document.part.package.iter_parts():
            if str(part.partname) == "/word/fontTable.xml" and FONT.encode() not in part.blob:
                entry = (
                    f'<w:font w:name="{FONT}"><w:altName w:val="{ALTERNATIVE}"/>'
                    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
                )
                part._blob = part.blob.replace(b"</w:fonts>", entry.encode() + b"</w:fonts>")

    def _fill(self) -> None:
        """Everything written so far becomes the body."""
        end = self._document.element.body.find(qn("w:sectPr"))
        for child in parsed("".join(self._body)):
            end.addprevious(child)
        if self._is_across:
            pages.orient(end, self._paper, is_across=True)

    # Cover and contents.

    def _say(self, style: str, words: str) -> None:
        self._body.append(paragraph(self._styles[style], run(words)))

    def _cover(self) -> None:
        report = self._report
        if report.logo.startswith(_PNG):
            self._logo()
        self._say("Readiness Organization", report.organization)
        self._say("Title", report.title)
        self._say("Subtitle", report.promise)
        rows = [
            [WordCell(fact.name, color=tokens.MUTED), WordCell(fact.text, is_bold=True, color=tokens.NAVY)]
            for fact in report.facts
        ]
        widths = [self._width * share for share in (0.25, 0.75)]
        self._body.append(table(rows, widths, style=PLAIN, title=said(ABOUT), has_header=False))
        self._say("Readiness Small", report.confidentiality)

    def _logo(self) -> None:
        """The logo in a paragraph of its own, with words for those who do not see it."""
        picture = self._document.add_paragraph()
        shape = picture.add_run().add_picture(io.BytesIO(self._report.logo), height=Pt(36))
        most = Emu(int(self._width * pages.POINT / 2))
        if shape.width > most:
            shape.height, shape.width = int(shape.height * most / shape.width), most
        shape._inline.docPr.set("descr", printable(said(say.logo_of(organization=self._report.logo_of))))
        element = picture._p
        element.getparent().remove(element)
        self._body.append(etree.tostring(element, encoding="unicode"))

    def _contents(self) -> None:
        """A real list of contents, filled with links; a word processor adds the page numbers."""
        self._say("Readiness Contents", self._report.contents_title)
        last = len(self._report.sections)
        for place, section in enumerate(self._report.sections, 1):
            link = link_inside(_bookmark(place), section.title)
            if place == 1:
                begin = field_part("begin") + instruction('TOC \\o "1-1" \\h \\z \\u') + field_part("separate")
                link = begin + link
            if place == last:
                link += field_part("end")
            self._body.append(paragraph(self._styles["toc 1"], link))
        self._say("Readiness Small", said(PAGE_NUMBERS))

    # Sections and nodes.

    def _section(self, section: Section, place: int) -> None:
        nodes = tuple(walk(section.nodes))
        is_across = any(isinstance(node, TableNode) and len(node.columns) >= _WIDE for node in nodes)
        if self._is_own and is_across != self._is_across:
            self._end_pages(is_across=is_across)
        more = '<w:pageBreakBefore w:val="0"/>' if section.slug in _MINOR else ""
        name = bookmarked(_bookmark(place), place, run(section.title))
        self._body.append(paragraph(self._styles["heading 1"], name, more=more))
        self._say("Readiness Finding", section.headline)
        if section.lede:
            self._say("Readiness Lede", section.lede)
        start = len(self._body)
        for group in _grouped(nodes):
            if isinstance(group, list):
                self._caption(said(TABLE), self._tables, said(STARTS))
                self._add_table(cards_table(group, self._width, self._report.accent))
            else:
                self._node(nodes[group], is_named=is_named_above(nodes, group))
                if _leads_to_a_table(nodes, group):
                    self._body[-1] = kept(self._body[-1])
        if self._last_heading > start:
            self._bind_to_the_last_heading()

    def _bind_to_the_last_heading(self) -> None:
        """What stands above the last heading of a section goes with it, so that no page holds that part alone."""
        above = self._last_heading - 1
        self._body[above] = kept(self._body[above])
        if self._body[above - 1].startswith("<w:tbl>"):
            self._body[above - 1] = kept_at_its_end(self._body[above - 1])

    def _end_pages(self, *, is_across: bool) -> None:
        """End the pages so far: those that follow lie across, or upright again."""
        self._body.append(pages.section_end(self._document, self._paper, is_across=self._is_across))
        self._is_across = is_across
        self._width = pages.width_of(self._paper, is_across=is_across)

    def _node(self, node: Node, *, is_named: bool) -> None:  # noqa: C901, PLR0912  one branch for each kind of node
        match node:
            case Heading():
                self._last_heading = len(self._body)
                self._say("heading 2", node.text)
            case Paragraph():
                self._led(node.lead, node.text, _STYLES[node.role], leads_to=node.leads_to)
            case KeyFigures():
                self._add_table(figures_table(node.items, self._width, self._report.accent))
            case TableNode():
                if not is_named:
                    self._caption(said(TABLE), self._tables, node.title)
                self._add_table(text_table(node, self._width))
            case ChartNode():
                self._chart(node, is_named=is_named)
            case Panel():
                self._panel(node)
            case Notes():
                for item in node.items:
                    self._last_heading = len(self._body)
                    self._say("heading 3", item.title)
                    self._say("Body Text", item.text)
            case SmallPrint():
                for lead, words in node.items:
                    self._led(ended(lead), words, _STYLES[node.role])
            case Card() | SideBySide():
                pass  # gathered before, and flattened
            case _:
                assert_never(node)

    def _panel(self, node: Panel) -> None:
        style = "Readiness Open Remark" if node.is_open else "Readiness Remark"
        for inside in walk(node.nodes):
            if isinstance(inside, Paragraph):
                self._led(inside.lead, inside.text, style)
            else:
                self._node(inside, is_named=False)

    def _led(self, lead: str, words: str, style: str, *, leads_to: str = "") -> None:
        first = run(f"{lead} ", is_bold=True, color=tokens.NAVY if self._is_own else "") if lead else ""
        slugs = [section.slug for section in self._report.sections]
        told = link_inside(_bookmark(slugs.index(leads_to) + 1), words) if leads_to else run(words)
        self._body.append(paragraph(self._styles[style], first + told))

    def _caption(self, kind: str, numbers: count[int], words: str) -> None:
        number = simple_field(f"SEQ {kind} \\* ARABIC", str(next(numbers)))
        self._body.append(paragraph(self._styles["caption"], run(f"{kind} ") + number + run(f". {words}")))

    def _add_table(self, made: str) -> None:
        self._body += [made, paragraph(self._styles["Readiness Gap"], "")]

    # Charts.

    def _chart(self, node: ChartNode, *, is_named: bool) -> None:
        form = node.form
        match form:
            case StepsForm():
                self._add_table(steps_table(form, node.title, node.chart.alt, self._width))
            case GridForm():
                if not is_named:
                    self._caption(said(TABLE), self._tables, node.title)
                self._add_table(grid_table(form, node.title, node.chart.alt, self._width))
            case _ if is_native(form):
                number, accent = next(self._charts), self._report.accent
                drawn = native_chart(self._document, form, node, number, width=self._width, accent=accent)
                self._body.append(paragraph(self._styles["Readiness Chart"], drawn))
                title = node.title
                if isinstance(form, SpansForm):
                    title = said(say.bars_with_key(title=title, opening=form.opening_name, other=form.other_name))
                self._caption(said(FIGURE), self._figures, title)
            case _:
                self._say("Body Text", node.chart.alt)


def _bookmark(place: int) -> str:
    return f"_Toc{place:06}"


def _leads_to_a_table(nodes: Sequence[Node], place: int) -> bool:
    """Whether a node is a paragraph between a heading and a table or chart: the three stand on one page."""
    beside = isinstance(nodes[place], Paragraph) and 0 < place < len(nodes) - 1
    return beside and isinstance(nodes[place - 1], Heading) and isinstance(nodes[place + 1], TableNode | ChartNode)


def _grouped(nodes: Sequence[Node]) -> Iterator[int | list[Card]]:
    """The places of nodes, and neighbouring cards together."""
    cards: list[Card] = []
    for place, node in enumerate(nodes):
        if isinstance(node, Card):
            cards.append(node)
            continue
        if cards:
            yield cards
            cards = []
        yield place
    if cards:
        yield cards
