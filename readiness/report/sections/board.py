"""The page for the board, alone or as the first page after the cover; and the section on what everything costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from readiness.present import headlines, tokens
from readiness.present.handout.brief import Brief
from readiness.present.price import board as board_words
from readiness.present.price import problem_price, sources
from readiness.present.price.board import BoardPage
from readiness.present.price.plan_price import ASK_COLUMNS
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Panel, Stack, Text
from readiness.report.layout import Section
from readiness.report.sections.pieces import heading, opening
from readiness.report.table import TableBlock, TableColumn

ROUNDED = (
    "Printed numbers are rounded, and sums are made of the exact ones: a sum may differ in its last digit from the sum "
    "of its printed parts."
)
BOARD = "One page for the board"
PRICE = "What it costs and brings"
EVERY_NUMBER = (
    "Those of the other problems are worked out in the same way; the file of the results holds them with their sources."
)
FROM_WHAT_WAS_TOLD = (
    "An amount was told, or it follows from what was told and from ranges of ours, which are marked “our assumption”. "
    "Otherwise it says “not known”."
)
NAME, SHORT_NAME = 66, 30
WORDS, SHORT_WORDS = 400, 200
RULE = 340
MADE_OF = 900
SHORTEST = 90
BLANK = "_" * 24


class BoardFullness(NamedTuple):
    """How much the page shows: risks, sources, and characters of long words, of what the sum is made of, of names."""

    risks: int
    sources: int
    words: int
    made_of: int = MADE_OF
    name: int = NAME


FULLNESS = (
    BoardFullness(3, 14, 260),
    BoardFullness(3, 10, 260),
    BoardFullness(2, 10, 220),
    BoardFullness(2, 8, 220),
    BoardFullness(2, 6, 220),
    BoardFullness(2, 4, 180),
    BoardFullness(2, 3, 180),
    BoardFullness(2, 2, 180),
    BoardFullness(2, 1, 180),
    BoardFullness(2, 0, 180),
    BoardFullness(1, 1, 180),
    BoardFullness(1, 0, 180),
    BoardFullness(1, 0, 120),
    BoardFullness(1, 0, SHORTEST),
    BoardFullness(1, 0, SHORTEST, made_of=200),
    BoardFullness(1, 0, SHORTEST, made_of=0),
    BoardFullness(1, 0, SHORTEST, made_of=0, name=SHORT_NAME),
)


def board(brief: Brief) -> Section:
    """One page at any content: if it would be longer, it shows fewer risks and sources, never smaller type."""
    page = board_words.board_page(brief.found, brief.plan, brief.charter)
    blocks: list[Block] = []
    paper = theme.paper_of(brief)
    for fullness in FULLNESS:
        blocks = _blocks(brief, page, fullness)
        if sum(block.gap + block.height(paper.content) for block in blocks) <= paper.room:
            break
    return Section("board", BOARD, tuple(blocks))


def _blocks(brief: Brief, page: BoardPage, fullness: BoardFullness) -> list[Block]:
    blocks = opening(brief, "board", BOARD, page.headline, lede=page.lede)
    if not page.asks:
        return blocks
    is_told = page.made_of and fullness.made_of
    made_of = [Text(page.made_of, theme.CAPTION, gap=3, limit=fullness.made_of)] if is_told else []
    blocks += [heading("What we ask for", gap=8), _asks(page), *made_of]
    decision = Text(page.decision, theme.CELL, gap=3, limit=WORDS if fullness.words > SHORTEST else SHORT_WORDS)
    left = Stack([heading("What we ask you to decide"), decision, _stop(page, fullness)])
    counted = [Text(page.counted, theme.CAPTION, gap=3)] if page.counted and fullness.made_of else []
    right = Stack([heading("What it brings"), _lines(page.brings), *counted])
    blocks.append(Columns([left, right], (6, 6), gutter=18, gap=10))
    blocks += [heading("By when", gap=8), _dates(page, fullness.name)]
    said = page.risks[: fullness.risks] or ("Nothing that the answers point to.",)
    blocks.append(heading("What could go wrong", gap=8))
    blocks += [Text(words, theme.CELL, gap=3, limit=fullness.words) for words in said]
    shown = page.sources[: fullness.sources]
    if shown:
        blocks += [heading("Where these numbers come from", gap=8), _sources_in_brief(shown)]
    if len(page.sources) > len(shown):
        blocks.append(Text(_all_sources(brief), theme.CAPTION, gap=5))
    return [*blocks, heading("Who owns it, and signs", gap=8), _signatures(page, fullness.name)]


def _stop(page: BoardPage, fullness: BoardFullness) -> Panel:
    """The rule that stops it, and when what it saves is counted."""
    is_short = fullness.words <= SHORTEST
    rule = Text(page.stop, theme.CELL, gap=2, limit=fullness.words if is_short else RULE)
    inside: list[Block] = [Text("When we stop", theme.HEADING, tag="H2"), rule]
    if page.checked and not is_short:
        inside.append(Text(page.checked, theme.CAPTION, gap=4, limit=RULE))
    if page.blank and not is_short:
        inside.append(Text(f"{BLANK} ({page.blank})", theme.CELL, lead="Enough is:", gap=6))
    return Panel(Stack(inside), edge=tokens.ORANGE, padding=8, gap=8)


def _all_sources(brief: Brief) -> str:
    """Where all numbers stand; a report on few answers has no section on prices."""
    if headlines.is_provisional(brief.found) or brief.leaves_out("price"):
        return "The file of the results holds all numbers with their sources."
    return f"All numbers with their sources stand in the report, in “{PRICE}”."


def _lines(lines: tuple[board_words.Line, ...]) -> TableBlock:
    columns = (TableColumn("What", 2.6), TableColumn("How much", 5.4, limit=160))
    return TableBlock(columns, [tuple(line) for line in lines], padding=2, has_row_headers=False, gap=3)


def _asks(page: BoardPage) -> TableBlock:
    widths = (2.6, 2.6, 2.6, 3.4)
    columns = tuple(TableColumn(name, width) for name, width in zip(ASK_COLUMNS, widths, strict=True))
    return TableBlock(columns, [tuple(row) for row in page.asks], padding=2, gap=3)


def _dates(page: BoardPage, longest: int) -> TableBlock:
    columns = (TableColumn("What", 4.4, limit=90), TableColumn("On", 1.6), TableColumn("Who", 4, limit=longest + 14))
    return TableBlock(columns, [tuple(row) for row in page.dates], padding=2, has_row_headers=False, gap=3)


def _sources_in_brief(rows: tuple[sources.SourceRow, ...]) -> TableBlock:
    """Without the values, which stand above."""
    columns = (
        TableColumn("Number", 2.4, style=theme.CELL_SMALL, limit=90),
        TableColumn("From", 9, style=theme.CELL_SMALL, limit=260),
    )
    return TableBlock(columns, [(row.name, row.source) for row in rows], padding=1.2, has_row_headers=False, gap=3)


def _sources(rows: Sequence[sources.SourceRow]) -> TableBlock:
    columns = (
        TableColumn("Number", 3, style=theme.CELL_SMALL, limit=90),
        TableColumn("Value", 2.6, style=theme.CELL_SMALL),
        TableColumn("From", 6, style=theme.CELL_SMALL, limit=170),
    )
    return TableBlock(columns, [tuple(row) for row in rows], padding=1.2, gap=3)


def _signatures(page: BoardPage, longest: int) -> TableBlock:
    columns = (
        TableColumn("For", 2.6),
        TableColumn("Name", 4, limit=longest),
        TableColumn("Date", 1.6),
        TableColumn("Signature", 3.8),
    )
    rows = [(role, "" if name == board_words.NOBODY else name, "", "") for role, name in page.signs]
    return TableBlock(columns, rows, padding=3.6, gap=3)


def price(brief: Brief) -> Section:
    """Every problem with its price, and every number with where it comes from."""
    found = brief.found
    told = found.outcome.price
    headline = "What each problem costs and brings, and where every number comes from"
    blocks = opening(brief, "price", PRICE, headline, lede=_currency(brief))
    columns = (
        TableColumn("Problem", 3, limit=NAME),
        TableColumn("Work until daily use", 1.8),
        TableColumn("Its cost", 2.2),
        TableColumn("Brings a year", 2.2),
        TableColumn("Runs a year", 2),
        TableColumn("Pays back", 2.2),
        TableColumn("What it hangs on", 3, style=theme.CELL_SMALL, limit=260),
    )
    rows = [tuple(row) for row in problem_price.problem_rows(found)]
    if rows:
        blocks += [heading("Problem by problem", gap=14), TableBlock(columns, rows, padding=3.4, gap=3)]
    if any(problem_price.only_hours(found, each.id) for each in found.outcome.ranking.problems):
        blocks.append(Text(problem_price.ONLY_HOURS, theme.NOTE, gap=6))
    beside = problem_price.beside_the_plan(found)
    blocks += [Text(beside, theme.NOTE, gap=6)] if beside else []
    if told is not None:
        asked = [*board_words.roots(found, told), *board_words.roots_of_ways(told)]
        numbers = [row for row in sources.rows(found, told, asked) if row.source.casefold() != sources.NO_WORK]
        blocks += [
            heading("Where the numbers of the plan and of the first problem come from", gap=14),
            _sources(numbers),
        ]
        blocks.append(Text(f"{ROUNDED} {EVERY_NUMBER}", theme.CAPTION, gap=5))
    return Section("price", PRICE, tuple(blocks))


def _currency(brief: Brief) -> str:
    price_of = brief.found.outcome.price
    if price_of is None or not price_of.currency:
        return f"Nobody has named a currency yet. {FROM_WHAT_WAS_TOLD}"
    return f"All amounts are in {price_of.currency}. {FROM_WHAT_WAS_TOLD}"
