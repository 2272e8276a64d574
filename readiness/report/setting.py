"""Sets the tree of a report on paper: each node becomes a block, each section the blocks under its opening."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, assert_never

from reportlab.lib.styles import ParagraphStyle

from readiness.document.tree import (
    Card,
    Cell,
    ChartNode,
    ColumnNode,
    Heading,
    KeyFigure,
    KeyFigures,
    Long,
    Node,
    Notes,
    Open,
    Panel,
    Paragraph,
    Section,
    SideBySide,
    SmallPrint,
    TableNode,
    ended,
)
from readiness.present import charts, tokens
from readiness.present.handout.brand import Palette
from readiness.report import layout, theme
from readiness.report.blocks import Block, Bookmark, Boxed, Chart, Columns, Rule, Stack, Text
from readiness.report.drawings import ladders, people, scores, work
from readiness.report.headline import Headline
from readiness.report.pen import Pen
from readiness.report.table import TableBlock, TableColumn
from readiness.report.theme import Paper
from readiness.typeset import fonts, text
from readiness.words import said
from readiness.words.say import report as say

NOTE_LIMIT = 900  # characters of a note that cannot move to the next page: more than any of ours with names in it
DETAIL_OF_FIGURE = 90  # characters of what a key figure belongs to
LEAST_FIGURE = 76.0  # points, so that a name on two lines makes no card taller than its neighbours
DETAIL: Final = theme.style(fonts.CONDENSED, 8.2, 11)
ROLES: Final = {
    "body": theme.BODY,
    "note": theme.NOTE,
    "caption": theme.CAPTION,
    "detail": DETAIL,
    "cell": theme.CELL,
}
LOOKS: Final[dict[str, ParagraphStyle | None]] = {
    "usual": None,
    "plain": theme.CELL,
    "bold": theme.CELL_BOLD,
    "small": theme.CELL_SMALL,
}
RADAR = say.FURTHER_OUT_CORNER_LIES_BETTER


class Setter:
    """Sets sections in the colours and on the paper that were chosen."""

    def __init__(self, paper: Paper, palette: Palette) -> None:
        self._paper = paper
        self._palette = palette

    def section(self, told: Section) -> layout.SectionBlocks:
        """The blocks of a section; where it has shorter forms, those of the first that fits one page."""
        blocks: list[Block] = []
        for nodes in (told.nodes,) if told.shorter is None else told.shorter():
            blocks = [*self._opening(told), *self._blocks(nodes)]
            if sum(block.gap + block.height(self._paper.content) for block in blocks) <= self._paper.room:
                break
        return layout.SectionBlocks(told.slug, told.title, tuple(blocks))

    def _opening(self, told: Section) -> list[Block]:
        """Bookmark, section name, headline and the lede if there is one; they stay with what follows."""
        kicker = theme.style(fonts.CONDENSED_BOLD, 7.6, 10, self._palette.accent)
        blocks: list[Block] = [
            Bookmark(told.slug, told.title),
            Text(told.title.upper(), kicker, is_heading=True),
            Headline(told.headline),
        ]
        if told.lede:
            blocks.append(Text(told.lede, theme.LEDE, gap=9, limit=600, is_heading=True))
        return blocks

    def _blocks(self, nodes: Sequence[Node]) -> list[Block]:
        return [block for node in nodes for block in self._set(node)]

    def _set(self, node: Node) -> list[Block]:  # noqa: C901, PLR0911  one line for each kind of node
        match node:
            case Heading():
                return [Text(node.text, theme.HEADING, tag="H2", gap=node.gap, is_heading=True)]
            case Paragraph():
                return [_paragraph(node)]
            case KeyFigures():
                return [Columns([self._key_figure(item) for item in node.items], gutter=theme.GUTTER, gap=node.gap)]
            case TableNode():
                return [_table(node)]
            case ChartNode():
                return [_figure(node)]
            case Panel():
                edge = tokens.ORANGE if node.is_open else self._palette.accent
                inside = self._blocks(node.nodes)
                body = inside[0] if len(inside) == 1 else Stack(inside)
                return [Boxed(body, edge=edge, padding=node.padding, gap=node.gap)]
            case Card():
                return [self._card(node)]
            case Notes():
                return [_notes(node)]
            case SmallPrint():
                return _small_print(node)
            case SideBySide():
                columns = [Stack(self._blocks(column)) for column in node.columns]
                return [Columns(columns, node.shares, gutter=node.gutter, gap=node.gap)]
            case _:
                assert_never(node)

    def _key_figure(self, item: KeyFigure) -> Boxed:
        edge = tokens.ORANGE if item.is_open else self._palette.accent
        inside = Stack(
            [
                Text(item.printed, theme.style(fonts.BOLD, 21, 25, tokens.NAVY)),
                Text(item.unit, theme.style(fonts.SEMIBOLD, 8.4, 10.8)),
                Text(item.detail, theme.CAPTION, gap=1, limit=DETAIL_OF_FIGURE),
            ]
        )
        return Boxed(inside, edge=edge, padding=11, least=LEAST_FIGURE)

    def _card(self, node: Card) -> Boxed:
        """What unknown answers leave open is the paler end of the bar."""
        accent = self._palette.accent

        def paint(pen: Pen, x: float, top: float, width: float) -> None:
            pen.label(x, top - 16, node.printed, font=fonts.BOLD, size=15, ink=accent)
            pen.label(
                x + text.width(node.printed, fonts.BOLD, 15) + 5, top - 16, said(say.PART_OF_HUNDRED), ink=tokens.MUTED
            )
            pen.bar(x, top - 27, width, 3.4, fill=tokens.TRACK)
            pen.bar(x, top - 27, width * node.high / 100, 3.4, fill=tokens.SKY)
            pen.bar(x, top - 27, width * node.low / 100, 3.4, fill=accent)

        inside = Stack(
            [
                Text(node.title, theme.SUBHEADING, limit=node.title_limit),
                Text(node.note, theme.CAPTION, gap=1, limit=node.note_limit),
                Chart(said(say.part_scores(split=node.title.split("  ", 1)[-1], printed=node.printed)), 29, paint),
            ]
        )
        return Boxed(inside, fill=None, stroke=tokens.RULE, padding=9, gap=node.gap)


def _paragraph(node: Paragraph) -> Text:
    style = ROLES[node.role]
    return Text(
        node.text,
        style,
        lead=node.lead,
        target=node.leads_to,
        gap=node.gap,
        limit=node.limit,
        is_heading=node.stays,
    )


def _table(node: TableNode) -> TableBlock:
    columns = [_column(column) for column in node.columns]
    rows = [[_cell(cell) for cell in row] for row in node.rows]
    made = TableBlock(columns, rows, padding=node.padding, has_row_headers=node.has_row_headers, gap=node.gap)
    made.is_better_whole = node.is_better_whole
    return made


def _column(column: ColumnNode) -> TableColumn:
    return TableColumn(column.head, column.share, column.align, LOOKS[column.look], column.limit)


def _cell(cell: Cell) -> str | Open:
    return cell.short if isinstance(cell, Long) else cell


def _notes(node: Notes) -> Columns:
    """Notes side by side, each under a line."""
    return Columns([_note_column(node, place) for place in range(len(node.items))], gutter=theme.GUTTER, gap=node.gap)


def _note_column(node: Notes, place: int) -> Stack:
    item = node.items[place]
    ink = tokens.ORANGE if item.is_open else tokens.NAVY
    if node.role == "detail":
        title = Text(item.title, theme.SUBHEADING, tag="H2", gap=6)
        return Stack([Rule(ink, 1.4), title, Text(item.text, DETAIL, gap=2, limit=NOTE_LIMIT)])
    title = Text(item.title, theme.HEADING, tag="H2", gap=7)
    return Stack([Rule(ink, 1.6), title, Text(item.text, theme.BODY, gap=3, limit=NOTE_LIMIT)])


def _small_print(node: SmallPrint) -> list[Block]:
    """In two columns, since long lines of small type are hard to read; read from left to right."""
    style = ROLES[node.role]
    texts = [Text(words, style, lead=ended(lead)) for lead, words in node.items]
    pairs = [texts[place : place + 2] for place in range(0, len(texts), 2)]
    return [Columns(pair if len(pair) == 2 else [*pair, Text("")], gutter=20, gap=node.gap) for pair in pairs]


def _figure(node: ChartNode) -> Block:  # noqa: C901, PLR0911  one line for each chart
    chart, gap = node.chart, node.gap
    match chart:
        case charts.PhaseLadder():
            return ladders.phase_ladder(chart, height=node.height, gap=gap)
        case charts.StatusLadder():
            return ladders.status_ladder(chart, gap=gap)
        case charts.Dumbbell():
            shape = Stack(
                [scores.radar(chart, node.spokes, height=node.height - 30), Text(said(RADAR), theme.CAPTION, gap=4)]
            )
            return Columns([scores.dumbbell(chart, height=node.height), shape], (7, 5), gap=gap)
        case charts.Heatmap():
            return scores.heatmap(chart, gap=gap)
        case charts.ThenNow():
            return scores.then_now(chart, gap=gap)
        case charts.RoleMatrix():
            return people.role_matrix(chart, gap=gap)
        case charts.DisagreementDots():
            return people.disagreement_dots(chart, gap=gap)
        case charts.ValueFeasibility():
            return work.value_feasibility(chart, gap=gap)
        case charts.RankStability():
            return work.stability_bars(chart, gap=gap)
        case charts.Gantt():
            return work.GanttFigure(chart, gap=gap)
        case _:
            raise TypeError(f"no drawing for {type(chart).__name__}")
