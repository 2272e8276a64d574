"""What many sections are made of: figures, tables, and lists of short texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.document.tree import (
    Cell,
    ChartNode,
    ChartRecord,
    ColumnNode,
    Node,
    Paragraph,
    Role,
    SmallPrint,
    TableNode,
)
from readiness.present.handout.chart_forms import form_of


def table_of(
    title: str,
    columns: Sequence[ColumnNode],
    rows: Iterable[Sequence[Cell]],
    *,
    key: str = "",
    padding: float = 3.6,
    has_row_headers: bool = True,
    gap: float = 0,
    is_better_whole: bool = False,
) -> TableNode:
    """A table with its title; the first cells of its rows name them, unless `has_row_headers` is False."""
    lines = tuple(tuple(row) for row in rows)
    return TableNode(
        title,
        tuple(columns),
        lines,
        key,
        has_row_headers=has_row_headers,
        gap=gap,
        padding=padding,
        is_better_whole=is_better_whole,
    )


def figure(
    key: str, title: str, chart: ChartRecord, *, gap: float = 0, height: float = 0, spokes: tuple[str, ...] = ()
) -> ChartNode:
    """A chart with its title and its form."""
    return ChartNode(key, title, chart, form_of(chart), gap=gap, height=height, spokes=spokes)


def points(entries: Sequence[tuple[str, str]], *, gap: float = 6) -> list[Node]:
    """Paragraphs that each begin with a bold lead."""
    return [Paragraph(words, lead=lead, gap=gap) for lead, words in entries]


def small_print(entries: Sequence[tuple[str, str]], role: Role = "note") -> list[Node]:
    """Explanations in small type, each after its lead; nothing where there are none."""
    return [SmallPrint(tuple(entries), role)] if entries else []


def in_two_columns(lines: Sequence[str]) -> list[Node]:
    """Short lines, which paper sets in two columns."""
    return [SmallPrint(tuple(("", words) for words in lines), gap=4)] if lines else []
