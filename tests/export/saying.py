"""Every text of a tree, and what a written file says: read back by other means than those that wrote it."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from html import unescape
from html.parser import HTMLParser
from xml.etree import ElementTree

import pikepdf

from readiness.document import tree
from readiness.document.cleaning import LONGEST, printable
from readiness.document.forms import GridForm, StepsForm
from tests.report.inspecting import page_texts

ChartTexts = Callable[[tree.ChartNode], Iterator[str]]
_SHOWN = r"word/document\.xml|ppt/slides/slide\d+\.xml|ppt/notesSlides/notesSlide\d+\.xml|xl/sharedStrings\.xml"
NOT_SAID = frozenset(
    {"key", "slug", "role", "look", "align", "language", "accent", "mark", "place", "author", "subject", "first_head"}
)


def squeezed(words: object) -> str:
    """Text without white space, and without what a line end may add."""
    return re.sub(r"\s+", "", printable(words, 100 * LONGEST))


def texts(part: object, *, but: frozenset[str] = frozenset(), chart: ChartTexts | None = None) -> Iterator[str]:
    """Every text of a tree or a part of it. `but` names what is left aside, `chart` says what a chart is."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tree.ChartNode):
        if "chart" in but:
            return
        yield part.title
        yield from (chart or in_the_page)(part)
    elif isinstance(part, tuple):
        for each in part:
            yield from texts(each, but=but, chart=chart)
    elif is_dataclass(part) and not (isinstance(part, tree.Section) and part.slug in but):
        left = {"shorter", *NOT_SAID, *but, *(("short",) if isinstance(part, tree.Long) else ())}
        for field in fields(part):
            if field.name not in left:
                yield from texts(getattr(part, field.name), but=but, chart=chart)


def as_tables(node: tree.ChartNode) -> Iterator[str]:
    """Markdown draws nothing."""
    return texts(node.chart.table)


def in_an_office(node: tree.ChartNode) -> Iterator[str]:
    """What an office program draws says its values as alternative text."""
    return in_the_page(node) if isinstance(node.form, GridForm | StepsForm) else iter([node.chart.alt])


def in_the_page(node: tree.ChartNode) -> Iterator[str]:
    """The values of a chart: as its table, or as the grid or the way that every format sets as such."""
    match node.form:
        case StepsForm(steps=steps, here=here, possible=possible):
            yield from (step.name for step in steps)
            words = {"here": here, "possible": possible}
            yield from (words[step.place] for step in steps if step.place in words)
        case GridForm():
            yield from texts(node.form)
        case _:
            yield from texts(node.chart.table)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._is_style = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self._is_style = tag == "style"
        self.said += [words for name, words in attributes if name == "aria-label" and words]

    def handle_endtag(self, _tag: str) -> None:
        self._is_style = False

    def handle_data(self, data: str) -> None:
        self.said += [] if self._is_style else [data]


def said_by_page(data: bytes) -> str:
    reader = _Reader()
    reader.feed(data.decode())
    return "".join(reader.said)


def said_by_markdown(data: bytes) -> str:
    return unescape(re.sub(r"\\(.)", r"\1", data.decode()))


def said_by_pdf(data: bytes) -> str:
    return "\n".join(page_texts(data))


def said_by_word(data: bytes) -> str:
    """Texts of the document, and the words given to tables and charts."""
    return "".join(_texts_of(data, "word/document.xml"))


def _texts_of(data: bytes, *names: str) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in names:
            for element in ElementTree.fromstring(archive.read(name)).iter():
                kind = element.tag.rpartition("}")[2]
                if kind == "t":
                    yield element.text or ""
                elif kind in {"docPr", "cNvPr"}:
                    yield from (element.get(key) or "" for key in ("title", "descr"))
                elif kind in ("tblCaption", "tblDescription"):
                    yield from element.attrib.values()


def paragraphs_of(data: bytes) -> str:
    """All text that an office program shows of a document, slides or a workbook: a line for each paragraph or cell."""
    lines: list[str] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(each for each in archive.namelist() if re.fullmatch(_SHOWN, each)):
            lines += [
                "".join(each.text or "" for each in element.iter() if each.tag.endswith("}t"))
                for element in ElementTree.fromstring(archive.read(name)).iter()
                if element.tag.rpartition("}")[2] in ("p", "si")
            ]
    return "\n".join(lines)


READERS: dict[str, Callable[[bytes], str]] = {
    "html": said_by_page,
    "md": said_by_markdown,
    "docx": said_by_word,
}


def not_said(report: tree.ReportTree, slug: str, data: bytes) -> list[str]:
    """The texts of a report that a file of a format does not say."""
    told = squeezed(READERS[slug](data))
    but = frozenset({"contents_title"} if slug == "md" else ())
    chart = {"md": as_tables, "html": in_the_page}.get(slug, in_an_office)
    return [words for words in texts(report, but=but, chart=chart) if squeezed(words) not in told]


def everything_in(data: bytes) -> str:
    """All text of a file: each part of an archive; of a PDF its pages, strings and all that lies beside them."""
    if data.startswith(b"%PDF"):
        with pikepdf.open(io.BytesIO(data)) as document:
            parts = [str(each) for each in document.objects if isinstance(each, pikepdf.String)]
            for each in document.objects:
                if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
                    parts += [str(value) for _, value in each.items() if isinstance(value, pikepdf.String)]
                if isinstance(each, pikepdf.Stream) and each.get("/Subtype") != "/Image":
                    parts.append(each.read_bytes().decode(errors="replace"))
        return "\n".join([said_by_pdf(data), *parts])
    if not data.startswith(b"PK"):
        return data.decode().replace("\r\n ", "")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        inside = ((name, archive.read(name)) for name in archive.namelist())
        return "\n".join(
            everything_in(part) if name.endswith(".xlsx") else part.decode(errors="replace") for name, part in inside
        )
