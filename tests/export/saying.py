"""Every text of a tree, and what a written file says: read back by other means than those that wrote it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser

from readiness.document import tree
from readiness.document.cleaning import LONGEST, printable
from readiness.document.forms import GridForm, StepsForm
from tests.report.inspecting import page_texts

NOT_SAID = frozenset(
    {"key", "slug", "role", "look", "align", "language", "accent", "mark", "place", "author", "subject", "first_head"}
)


def squeezed(words: object) -> str:
    """Text without white space, and without what a line end may add."""
    return re.sub(r"\s+", "", printable(words, 100 * LONGEST))


def texts(part: object, *, but: frozenset[str] = frozenset(), as_tables: bool = False) -> Iterator[str]:
    """Every text of a tree or a part of it. `but` names sections and fields left aside; `as_tables`: all charts are."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tree.ChartNode):
        if "chart" in but:
            return
        yield part.title
        yield from texts(part.chart.table) if as_tables else _of_chart(part)
    elif isinstance(part, tuple):
        for each in part:
            yield from texts(each, but=but, as_tables=as_tables)
    elif is_dataclass(part) and not (isinstance(part, tree.Section) and part.slug in but):
        left = {"shorter", *NOT_SAID, *but, *(("short",) if isinstance(part, tree.Long) else ())}
        for field in fields(part):
            if field.name not in left:
                yield from texts(getattr(part, field.name), but=but, as_tables=as_tables)


def _of_chart(node: tree.ChartNode) -> Iterator[str]:
    """The values of a chart: as its table, or as the grid or the way that every format sets as such."""
    match node.form:
        case StepsForm(steps=steps, here=here):
            yield from (step.name for step in steps)
            yield here
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
    return re.sub(r"\\(.)", r"\1", data.decode())


def said_by_pdf(data: bytes) -> str:
    return "\n".join(page_texts(data))


READERS: dict[str, Callable[[bytes], str]] = {
    "html": said_by_page,
    "md": said_by_markdown,
}


def not_said(report: tree.ReportTree, slug: str, data: bytes) -> list[str]:
    """The texts of a report that a file of a format does not say."""
    told = squeezed(READERS[slug](data))
    told_else = {"but": frozenset({"contents_title"}), "as_tables": True} if slug == "md" else {}
    return [words for words in texts(report, **told_else) if squeezed(words) not in told]
