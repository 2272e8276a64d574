"""A report as a tree: what is said, in which order and with which weight. No canvas, no colour, no page.

It is built once from the findings, and every canvas walks it. Text is complete: whoever has a page to fill cuts it.
`gap` (points above), `padding` and `limit` (characters) are hints that fixed pages read and all others pass over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from readiness.document.cleaning import LIMIT
from readiness.document.forms import DataTable, Form
from readiness.words import said
from readiness.words.say import files as say

Role = Literal["body", "note", "caption", "detail", "cell"]


class ChartRecord(Protocol):
    """A chart as `present` decides it: its words, and its values as text."""

    @property
    def alt(self) -> str:
        """The chart in words."""

    @property
    def table(self) -> DataTable:
        """Every value as text."""


@dataclass(frozen=True)
class Heading:
    """A heading within a section, whose own headline is the level above."""

    text: str
    gap: float = 24


@dataclass(frozen=True)
class Paragraph:
    """Sentences, after a bold `lead` if given. `stays` keeps it with what follows.

    `leads_to` is the slug of the section in which what it says stands: on canvases with links it is one. `by_itself` is
    the text where the section that it refers to is not at hand, as on a slide; "" where it refers to none.
    """

    text: str
    role: Role = "body"
    lead: str = ""
    gap: float = 0
    limit: int = LIMIT
    stays: bool = False
    leads_to: str = ""
    by_itself: str = ""


@dataclass(frozen=True)
class KeyFigure:
    """One number with its unit and what it belongs to."""

    printed: str
    unit: str
    detail: str
    is_open: bool = False


@dataclass(frozen=True)
class KeyFigures:
    """A few numbers side by side."""

    items: tuple[KeyFigure, ...]
    gap: float = 14


@dataclass(frozen=True)
class ColumnNode:
    """A column: its head, its share of the width, and how much its cells weigh."""

    head: str
    share: float = 1
    align: Literal["left", "right"] = "left"
    look: Literal["usual", "plain", "bold", "small"] = "usual"
    limit: int = LIMIT


@dataclass(frozen=True)
class Open:
    """A cell about something open: marked by words and by weight."""

    words: str


@dataclass(frozen=True)
class Long:
    """A cell of several texts; `short` is what a fixed page has room for."""

    words: str
    short: str


Cell = str | Open | Long


@dataclass(frozen=True)
class TableNode:
    """A table with a title, which is its caption where captions are usual. `key` finds it among the others."""

    title: str
    columns: tuple[ColumnNode, ...]
    rows: tuple[tuple[Cell, ...], ...]
    key: str = ""
    has_row_headers: bool = True
    gap: float = 0
    padding: float = 3.6
    is_better_whole: bool = False


@dataclass(frozen=True)
class ChartNode:
    """A chart, described once: its record, the form it has on canvases that draw by themselves, and its title.

    `spokes` orders the small shape that paper shows beside scores.
    """

    key: str
    title: str
    chart: ChartRecord
    form: Form
    gap: float = 0
    height: float = 0
    spokes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Panel:
    """A boxed remark; `is_open` marks what is not settled."""

    nodes: tuple[Node, ...]
    is_open: bool = False
    gap: float = 0
    padding: float = 11


@dataclass(frozen=True)
class Card:
    """A named thing with a score of 100 and what unknown answers leave open of it."""

    title: str
    note: str
    printed: str
    low: float
    high: float
    gap: float = 7
    title_limit: int = LIMIT
    note_limit: int = LIMIT


@dataclass(frozen=True)
class Remark:
    """A short text under a title."""

    title: str
    text: str
    is_open: bool = False


@dataclass(frozen=True)
class Notes:
    """Up to three notes side by side, or one below the other; `role` "detail" sets them smaller."""

    items: tuple[Remark, ...]
    role: Literal["body", "detail"] = "body"
    gap: float = 26


@dataclass(frozen=True)
class SmallPrint:
    """Explanations in small type, each after its lead if it has one; paper sets them in two columns."""

    items: tuple[tuple[str, str], ...]
    role: Role = "note"
    gap: float = 7


@dataclass(frozen=True)
class SideBySide:
    """Columns read from left to right; a narrow canvas sets them one below the other."""

    columns: tuple[tuple[Node, ...], ...]
    shares: tuple[float, ...]
    gutter: float = 14
    gap: float = 0


Node = Heading | Paragraph | KeyFigures | TableNode | ChartNode | Panel | Card | Notes | SmallPrint | SideBySide


@dataclass(frozen=True)
class Section:
    """A part with a name and a headline that is a finding.

    `shorter` makes the same nodes with less and less in them, for a canvas on which the section has to fit one page:
    each when the one before did not fit.
    """

    slug: str
    title: str
    headline: str
    lede: str
    nodes: tuple[Node, ...]
    shorter: Callable[[], Iterator[tuple[Node, ...]]] | None = None


@dataclass(frozen=True)
class Fact:
    """A line of the cover."""

    name: str
    text: str


@dataclass(frozen=True)
class ReportTree:
    """Everything a reader gets, in the report's language.

    `accent` is a colour (#RRGGBB) that can be read on white, `logo` a picture or empty, `logo_of` whose it is.
    `imprint` is whose questions these are, name and line, for the foot of pages; empty for those of the app.
    """

    title: str
    promise: str
    subject: str
    language: str
    organization: str
    author: str
    issued: str
    dated: date
    confidentiality: str
    contents_title: str
    facts: tuple[Fact, ...]
    accent: str
    logo: bytes
    logo_of: str
    imprint: tuple[str, ...]
    sections: tuple[Section, ...]

    def section(self, slug: str) -> Section | None:
        """The section with this slug, if it is in the report."""
        return next((section for section in self.sections if section.slug == slug), None)


def walk(nodes: tuple[Node, ...]) -> Iterator[Node]:
    """Every node in reading order; columns are flattened, panels are told by themselves and hold their own."""
    for node in nodes:
        if isinstance(node, SideBySide):
            for column in node.columns:
                yield from walk(column)
        else:
            yield node


def is_named_above(nodes: Sequence[Node], place: int) -> bool:
    """Whether a table or chart bears the words of the heading right above it, so that no caption need repeat them."""
    node, above = nodes[place], nodes[place - 1] if place else None
    return isinstance(node, TableNode | ChartNode) and isinstance(above, Heading) and above.text == node.title


def words_of(cell: Cell) -> str:
    """The words of a cell."""
    return cell if isinstance(cell, str) else cell.words


def ended(lead: str) -> str:
    """A lead as the beginning of a line: with a full stop, unless it ends a sentence or begins a list by itself."""
    return lead if not lead or lead[-1] in ".:?!" else f"{lead}."


def score_words(card: Card) -> str:
    """The score of a card: '83 of 100'."""
    return said(say.part_score_of_hundred(printed=card.printed))


def sentences(section: Section) -> list[str]:
    """The prose of a section in reading order, tables left out: what a speaker says to a slide of it."""
    headline = section.headline if section.headline[-1:] in ".?!" else f"{section.headline}."
    return [headline, *([section.lede] if section.lede else []), *_told(section.nodes)]


def _told(nodes: tuple[Node, ...]) -> Iterator[str]:
    for node in walk(nodes):
        match node:
            case Paragraph(text=words, lead=lead):
                yield f"{lead} {words}".strip()
            case Panel(nodes=inside):
                yield from _told(inside)
            case Notes(items=notes):
                yield from (f"{each.title}: {each.text}" for each in notes)
            case KeyFigures(items=figures):
                yield from (figure_words(each) for each in figures)
            case Card():
                yield f"{node.title}: {score_words(node)}. {node.note}"
            case ChartNode():
                yield node.chart.alt
            case SmallPrint(items=items):
                yield from (f"{ended(lead)} {words}".strip() for lead, words in items)
            case _:
                pass


def figure_words(figure: KeyFigure) -> str:
    """A key figure in one line."""
    return " ".join(filter(None, (figure.printed, figure.unit, f"({figure.detail})" if figure.detail else "")))
