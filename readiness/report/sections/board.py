"""The page for the board, alone or as the first page after the cover; and the section on what everything costs."""

from __future__ import annotations

from typing import NamedTuple

from readiness.present import headlines, tokens
from readiness.present.price import board as board_words
from readiness.present.price import problem_price, sources
from readiness.present.price.board import BoardPage
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Panel, Stack, Text
from readiness.report.content import Brief
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
NAME = 48
WORDS, SHORT_WORDS = 400, 200
RULE = 340
SHORTEST = 90
BLANK = "_" * 24


class BoardFullness(NamedTuple):
    """How much the page shows: risks, sources of numbers, characters of long words, and the other ways to do it."""

    risks: int
    sources: int
    words: int
    has_ways: bool = True


FULLNESS = (
    BoardFullness(3, 14, 260),
    BoardFullness(3, 10, 260),
    BoardFullness(2, 10, 220),
    BoardFullness(2, 8, 220),
    BoardFullness(1, 7, 220),
    BoardFullness(1, 5, 180),
    BoardFullness(1, 3, 180),
    BoardFullness(1, 2, 180),
    BoardFullness(1, 1, 180),
    BoardFullness(1, 1, 180, has_ways=False),
    BoardFullness(1, 0, 120, has_ways=False),
    BoardFullness(1, 0, SHORTEST, has_ways=False),
)


def board(brief: Brief) -> Section:
    """One page at any content: if it would be longer, it shows fewer risks and sources, never smaller type."""
    page = board_words.board_page(brief.found, brief.plan, brief.charter)
    blocks: list[Block] = []
    for fullness in FULLNESS:
        blocks = _blocks(brief, page, fullness)
        if sum(block.gap + block.height(brief.paper.content) for block in blocks) <= brief.paper.room:
            break
    return Section("board", BOARD, tuple(blocks))


def _blocks(brief: Brief, page: BoardPage, fullness: BoardFullness) -> list[Block]:
    blocks = opening(brief, "board", BOARD, page.headline, lede=page.lede)
    if not page.asks:
        return blocks
    decision = Text(
        page.decision, theme.CELL, lead="Decision.", gap=5, limit=WORDS if fullness.words > SHORTEST else SHORT_WORDS
    )
    left = Stack([heading("What we ask for"), _asks(page), decision])
    counted = [Text(page.counted, theme.CAPTION, gap=3)] if page.counted else []
    right = Stack([heading("What it brings"), _lines(page.brings), *counted])
    blocks.append(Columns([left, right], (6, 6), gutter=18, gap=10))
    blocks += [heading("By when", gap=8), _dates(page)]
    said = page.risks[: fullness.risks] or ("Nothing that the answers point to.",)
    risks = [Text(words, theme.CELL, gap=3, limit=fullness.words) for words in said]
    wrong = Stack([heading("What could go wrong"), *risks])
    rule = Text(page.stop, theme.CELL, gap=2, limit=RULE if fullness.words > SHORTEST else fullness.words)
    stop: list[Block] = [Text("When we stop", theme.HEADING, tag="H2"), rule]
    if page.blank and fullness.words > SHORTEST:
        stop.append(Text(f"{BLANK} ({page.blank})", theme.CELL, lead="Enough is:", gap=6))
    panel = Panel(Stack(stop), edge=tokens.ORANGE, padding=8)
    blocks.append(Columns([wrong, panel], (7, 5), gutter=18, gap=8))
    if page.ways and fullness.has_ways:
        blocks += [heading("Ways to do it, with their prices", gap=8), _ways(page)]
    shown = page.sources[: fullness.sources]
    blocks.append(heading("Where these numbers come from", gap=8))
    blocks += [_sources_in_brief(shown)] if shown else []
    if len(page.sources) > len(shown):
        blocks.append(Text(_all_sources(brief), theme.CAPTION, gap=3))
    return [*blocks, heading("Who owns it, and signs", gap=8), _signatures(page)]


def _all_sources(brief: Brief) -> str:
    """Where all numbers stand; a report on few answers has no section on prices."""
    if headlines.is_provisional(brief.found) or brief.leaves_out("price"):
        return "The file of the results holds all numbers with their sources."
    return f"All numbers with their sources stand in the report, in “{PRICE}”."


def _lines(lines: tuple[board_words.Line, ...]) -> TableBlock:
    columns = (TableColumn("What", 3), TableColumn("How much", 5, limit=160))
    return TableBlock(columns, [tuple(line) for line in lines], padding=2, has_row_headers=False, gap=3)


def _asks(page: BoardPage) -> TableBlock:
    columns = (TableColumn("What", 2.4), TableColumn("First 90 days", 3.2), TableColumn("The first year", 3.2))
    return TableBlock(columns, [tuple(row) for row in page.asks], padding=3, has_row_headers=False, gap=3)


def _dates(page: BoardPage) -> TableBlock:
    columns = (TableColumn("What", 5, limit=90), TableColumn("On", 2.2), TableColumn("Who", 2.8, limit=60))
    return TableBlock(columns, [tuple(row) for row in page.dates], padding=2, has_row_headers=False, gap=3)


def _ways(page: BoardPage) -> TableBlock:
    columns = (
        TableColumn("Way", 2.2),
        TableColumn("Work", 2.6),
        TableColumn("Once", 3.2),
        TableColumn("A year", 3.2),
        TableColumn("Time", 3.4),
    )
    return TableBlock(columns, [tuple(row) for row in page.ways], padding=2, gap=3)


def _sources_in_brief(rows: tuple[sources.SourceRow, ...]) -> TableBlock:
    """Without the values, which stand above."""
    columns = (
        TableColumn("Number", 2.4, style=theme.CELL_SMALL, limit=90),
        TableColumn("From", 9, style=theme.CELL_SMALL, limit=260),
    )
    return TableBlock(columns, [(row.name, row.source) for row in rows], padding=1.2, has_row_headers=False, gap=3)


def _sources(rows: tuple[sources.SourceRow, ...]) -> TableBlock:
    columns = (
        TableColumn("Number", 3, style=theme.CELL_SMALL, limit=90),
        TableColumn("Value", 2.6, style=theme.CELL_SMALL),
        TableColumn("From", 6, style=theme.CELL_SMALL, limit=170),
    )
    return TableBlock(columns, [tuple(row) for row in rows], padding=1.2, gap=3)


def _signatures(page: BoardPage) -> TableBlock:
    columns = (
        TableColumn("For", 2.6),
        TableColumn("Name", 4, limit=NAME),
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
        numbers = sources.rows(found, told, [*board_words.roots(found, told), *board_words.roots_of_ways(told)])
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
