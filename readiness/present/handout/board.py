"""The page for the board, alone or as the first page after the cover; and the section on what everything costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from readiness.document.cleaning import LIMIT
from readiness.document.tree import (
    ColumnNode,
    Heading,
    Node,
    Panel,
    Paragraph,
    Section,
    SideBySide,
    TableNode,
)
from readiness.present import headlines
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import table_of
from readiness.present.price import board as board_words
from readiness.present.price import board_dates, board_sources, problem_price, sources
from readiness.present.price.board import BoardPage
from readiness.present.price.plan_price import ASK_COLUMNS
from readiness.words import said
from readiness.words.say import handout as say

ROUNDED = say.HOW_NUMBERS_ARE_ROUNDED
NUMBERED = say.THIS_COPY_LEAVES_OUT_NAMES
CHEAPER = say.CHEAPER_WAYS
BOARD = say.ONE_PAGE_BOARD
PRICE = say.WHAT_COSTS_BRINGS
EVERY_NUMBER = say.THOSE_OTHER_PROBLEMS_WORKED_OUT
FROM_WHAT_WAS_TOLD = say.AMOUNT_WAS_TOLD_OR_FOLLOWS
ASK, BRINGS, WHEN = say.WHAT_WE_ASK, say.WHAT_BRINGS, say.BY_WHEN
DECIDE = say.WHAT_WE_ASK_YOU_DECIDE
FROM, SIGNS = say.WHERE_THESE_NUMBERS_COME_FROM, say.WHO_OWNS_SIGNS
EACH = say.PROBLEM_BY_PROBLEM
NUMBERS = say.WHERE_NUMBERS_PLAN_FIRST_PROBLEM
NAME, SHORT_NAME, SIGNED = 66, 30, 140
SHORT_WORDS = 200
MADE_OF = 900
SHORTEST = 90
BLANK = "_" * 24


class BoardFullness(NamedTuple):
    """How much the page shows: risks, sources, and characters of long words, of what the sum is made of, of names.

    `made_of` is 0 where it stands in brief; `has_asides` says whether the smaller remarks stand there, `has_spent`
    whether it says what a stop saves, `has_counted` what the numbers of what it brings leave out and in which weeks
    nothing is done, `has_shares` what of a part comes again and again, or soon, `has_early` what starts before the
    board has signed, `has_go` which row the signature covers, which its own row says too, and the days after a "go",
    `has_then` what is spent by stop or go, and `has_tool` what a ready-made tool takes. `is_close` sets tables and
    headings closer, `is_closest` headings closer still. At `SHORTEST` words what was typed is cut; above, every
    sentence is whole.
    """

    risks: int
    sources: int
    words: int
    made_of: int = MADE_OF
    name: int = NAME
    has_asides: bool = True
    has_spent: bool = True
    has_counted: bool = True
    has_shares: bool = True
    has_early: bool = True
    has_go: bool = True
    has_then: bool = True
    has_tool: bool = True
    is_close: bool = False
    is_closest: bool = False


EVERYTHING = BoardFullness(99, 999, LIMIT, LIMIT, LIMIT)
_BRIEF = BoardFullness(1, 0, 180, made_of=0)
_BRIEFER = _BRIEF._replace(has_asides=False, has_spent=False)
_CLOSE = _BRIEFER._replace(has_counted=False, is_close=True)
_CLOSEST = _CLOSE._replace(has_early=False, has_go=False)
_BARE = _CLOSEST._replace(is_closest=True, has_then=False)
_BAREST = _BARE._replace(has_shares=False)
_WITHOUT_TOOL = _BAREST._replace(has_tool=False)
FULLNESS = (
    BoardFullness(3, 14, 260),
    BoardFullness(3, 6, 260),
    BoardFullness(3, 0, 260),
    BoardFullness(3, 0, 260, made_of=0),
    BoardFullness(2, 0, 260, made_of=0),
    BoardFullness(2, 0, 180, made_of=0),
    BoardFullness(1, 0, 180, made_of=0),
    _BRIEF,
    _BRIEF._replace(has_spent=False),
    _BRIEFER,
    _BRIEFER._replace(is_close=True),
    _CLOSE,
    _CLOSE._replace(has_early=False),
    _CLOSEST,
    _CLOSEST._replace(is_closest=True),
    _BARE,
    _BAREST,
    _WITHOUT_TOOL,
    _WITHOUT_TOOL._replace(words=SHORTEST),
    _WITHOUT_TOOL._replace(words=SHORTEST, name=SHORT_NAME),
)


def board(brief: Brief) -> Section:
    """One page at any content: shorter by fewer risks and sources, then set closer; never by smaller type."""
    page = board_words.board_page(brief.found, brief.plan, brief.charter)

    def shorter() -> Iterator[tuple[Node, ...]]:
        return (_nodes(brief, page, fullness) for fullness in FULLNESS)

    return Section("board", said(BOARD), page.headline, page.lede, _nodes(brief, page, EVERYTHING), shorter)


def _nodes(brief: Brief, page: BoardPage, fullness: BoardFullness) -> tuple[Node, ...]:
    if not page.asks:
        return ()
    holds = page.made_of if fullness.made_of else page.made_of_in_brief
    is_told = holds and fullness.has_asides
    above = _above(fullness)
    signed = " ".join(filter(None, (page.signed, page.by_then))) if fullness.has_go else page.by_then_in_brief
    made_of = [Paragraph(signed, "caption", gap=3, limit=MADE_OF)] if signed and fullness.has_then else []
    made_of += [Paragraph(holds, "caption", gap=2, limit=fullness.made_of or MADE_OF)] if is_told else []
    nodes: list[Node] = [Heading(said(ASK), gap=above), _asks(page, fullness), *made_of]
    tool = page.tool if fullness.has_tool else ""
    decided = f"{page.decision} {tool}".rstrip() + (page.early if fullness.has_early else "")
    decision = Paragraph(decided, "cell", gap=3, limit=LIMIT if fullness.words > SHORTEST else SHORT_WORDS)
    left: tuple[Node, ...] = (Heading(said(DECIDE)), decision, _stop(page, fullness))
    counted = [Paragraph(page.counted, "caption", gap=3)] if page.counted and fullness.has_counted else []
    checked = [Paragraph(page.checked, "caption", gap=3, limit=LIMIT)] if page.checked and fullness.has_counted else []
    right: tuple[Node, ...] = (Heading(said(BRINGS)), _lines(page.brings, _padding(fullness)), *checked, *counted)
    nodes.append(SideBySide((left, right), (7.2, 4.8) if fullness.is_close else (6.2, 5.8), gutter=16, gap=above + 2))
    cheaper = page.cheaper if fullness.has_asides else page.easy if fullness.has_counted else ()
    if cheaper:
        nodes.append(Paragraph(" ".join(cheaper), "caption", lead=said(CHEAPER), gap=6, limit=MADE_OF))
    nodes += [Heading(said(WHEN), gap=above), _dates(page, fullness)]
    if page.idle and fullness.has_counted:
        nodes.append(Paragraph(page.idle, "caption", gap=3, limit=MADE_OF))
    told = tuple(filter(None, [page.moved, *_risks(page, fullness)])) or (said(say.NOTHING_ANSWERS_POINT),)
    nodes.append(Heading(said(say.WHAT_COULD_GO_WRONG), gap=above))
    longest = LIMIT if fullness.words > SHORTEST else fullness.words
    nodes += [Paragraph(words, "cell", gap=3, limit=LIMIT if words == page.moved else longest) for words in told]
    shown = page.sources[: fullness.sources]
    if shown:
        nodes += [Heading(said(FROM), gap=8), _sources_in_brief(shown)]
    if len(page.sources) > len(shown) and fullness.has_asides:
        nodes.append(Paragraph(_all_sources(brief), "caption", gap=5))
    numbered = [Paragraph(said(NUMBERED), "caption", gap=3)] if _is_numbered(brief) and fullness.has_counted else []
    return (*nodes, Heading(said(SIGNS), gap=above), _signatures(page, fullness), *numbered)


def _above(fullness: BoardFullness) -> float:
    """The points above a heading."""
    return 1.5 if fullness.is_closest else 4 if fullness.is_close else 8


def _padding(fullness: BoardFullness) -> float:
    """The points above and below a line of a table."""
    return 0.6 if fullness.is_close else 1.3


def _risks(page: BoardPage, fullness: BoardFullness) -> tuple[str, ...]:
    """As many as there is room for; if all are long, the shortest."""
    fitting = tuple(words for words in page.risks if len(words) <= fullness.words)
    return (fitting or tuple(sorted(page.risks, key=len)[:1]))[: fullness.risks]


def _is_numbered(brief: Brief) -> bool:
    """Whether people stand there without their names."""
    return bool(brief.found.response.people) and not brief.settings.names_people


def _stop(page: BoardPage, fullness: BoardFullness) -> Panel:
    """The rule that stops it, and what is spent by then."""
    is_short = fullness.words <= SHORTEST
    rule = Paragraph(page.stop, "cell", gap=2, limit=fullness.words if is_short else LIMIT)
    inside: list[Node] = [Heading(said(say.WHEN_WE_STOP)), rule]
    if page.spent and fullness.has_spent:
        inside.append(Paragraph(page.spent, "caption", gap=4))
    if page.blank and not is_short:
        inside.append(Paragraph(f"{BLANK} ({page.blank})", "cell", lead=said(say.ENOUGH), gap=6))
    return Panel(tuple(inside), is_open=True, padding=5 if fullness.is_close else 8, gap=_above(fullness))


def _all_sources(brief: Brief) -> str:
    """Where the numbers stand; a report on few answers has no section on prices."""
    if headlines.is_provisional(brief.found) or brief.leaves_out("price"):
        return said(say.FILE_RESULTS_HOLDS_ALL_NUMBERS)
    return said(say.most_numbers_stand_with_their(price=said(PRICE)))


def _lines(lines: tuple[board_words.Line, ...], padding: float) -> TableNode:
    columns = (ColumnNode(said(say.WHAT), 2.7), ColumnNode(said(say.HOW_MUCH), 5.3, limit=160))
    return table_of(
        said(BRINGS),
        columns,
        [tuple(line) for line in lines],
        key="brings",
        padding=padding,
        has_row_headers=False,
        gap=3,
    )


def _asks(page: BoardPage, fullness: BoardFullness) -> TableNode:
    shown = page.asks if fullness.has_shares else page.asks_in_brief
    widths = (3.5, 2.2, 1.7, 2.5, 2.6)
    looks: tuple[Literal["usual", "small"], ...] = ("usual", "small", "small", "small", "small")
    columns = tuple(
        ColumnNode(name, width, look=look)
        for name, width, look in zip(tuple(map(said, ASK_COLUMNS)), widths, looks, strict=True)
    )
    return table_of(said(ASK), columns, [tuple(row) for row in shown], key="asks", padding=_padding(fullness), gap=3)


def _dates(page: BoardPage, fullness: BoardFullness) -> TableNode:
    longest = fullness.name + 14 if fullness.words <= SHORTEST else LIMIT
    columns = (
        ColumnNode(said(say.WHAT), 4.7, limit=90 if fullness.words <= SHORTEST else LIMIT),
        ColumnNode(said(say.ON_DAY), 1.8),
        ColumnNode(said(say.WHO), 4.2, limit=longest),
    )
    after_a_go = {said(board_dates.BEGINS), said(board_dates.IN_USE)}
    rows = [tuple(row) for row in page.dates if fullness.has_go or row.what not in after_a_go]
    return table_of(said(WHEN), columns, rows, padding=_padding(fullness), has_row_headers=False, gap=3)


def _sources_in_brief(rows: tuple[sources.SourceRow, ...]) -> TableNode:
    """Without the values, which stand above."""
    columns = (
        ColumnNode(said(say.NUMBER), 2.4, look="small"),
        ColumnNode(said(say.FROM_WORD), 9, look="small"),
    )
    return table_of(
        said(FROM), columns, [(row.name, row.source) for row in rows], padding=1.2, has_row_headers=False, gap=3
    )


def _sources(rows: Sequence[sources.SourceRow]) -> TableNode:
    columns = (
        ColumnNode(said(say.NUMBER), 3, look="small"),
        ColumnNode(said(say.VALUE), 2.6, look="small"),
        ColumnNode(said(say.FROM_WORD), 6, look="small"),
    )
    return table_of(said(NUMBERS), columns, [tuple(row) for row in rows], padding=1.2, gap=3)


def _signatures(page: BoardPage, fullness: BoardFullness) -> TableNode:
    longest = max(fullness.name, SIGNED) if fullness.words <= SHORTEST else LIMIT
    columns = (
        ColumnNode(said(say.FOR_WORD), 2.5),
        ColumnNode(said(say.NAME), 5.8, limit=longest),
        ColumnNode(said(say.DATE), 1.1),
        ColumnNode(said(say.SIGNATURE), 2.6),
    )
    rows = [(role, name, "", "") for role, name in page.signs]
    return table_of(said(SIGNS), columns, rows, padding=1.6 if fullness.is_close else 3.6, gap=3)


def price(brief: Brief) -> Section:
    """Every problem with its price, and every number with where it comes from."""
    found = brief.found
    told = found.price
    headline = said(say.WHAT_EACH_PROBLEM_COSTS_BRINGS)
    nodes: list[Node] = []
    columns = (
        ColumnNode(said(say.PROBLEM), 3),
        ColumnNode(said(say.WORK_UNTIL_DAILY_USE), 1.8),
        ColumnNode(said(say.ITS_COST), 2.2),
        ColumnNode(said(say.BRINGS_YEAR), 2.2),
        ColumnNode(said(say.RUNS_YEAR), 2),
        ColumnNode(said(say.PAYS_BACK), 2.2),
        ColumnNode(said(say.WHAT_HANGS), 3, look="small"),
    )
    rows = [tuple(row) for row in problem_price.problem_rows(found)]
    if rows:
        nodes += [Heading(said(EACH), gap=14), table_of(said(EACH), columns, rows, key="prices", padding=3.4, gap=3)]
    if any(problem_price.only_hours(found, each.id) for each in found.outcome.ranking.problems):
        nodes.append(Paragraph(said(problem_price.ONLY_HOURS), "note", gap=6))
    beside = problem_price.beside_the_plan(found)
    nodes += [Paragraph(beside, "note", gap=6)] if beside else []
    if told is not None:
        asked = [*board_sources.roots(found, told), *board_sources.roots_of_ways(told)]
        numbers = sources.telling_rows(found, told, asked)
        nodes += [
            Heading(said(NUMBERS), gap=14),
            _sources(numbers),
        ]
        nodes.append(Paragraph(f"{said(ROUNDED)} {said(EVERY_NUMBER)}", "caption", gap=5))
    return Section("price", said(PRICE), headline, _currency(brief), tuple(nodes))


def _currency(brief: Brief) -> str:
    price_of = brief.found.price
    if price_of is None or not price_of.currency:
        return said(say.nobody_has_named_currency_yet(from_what_was_told=said(FROM_WHAT_WAS_TOLD)))
    return said(say.all_amounts(currency=price_of.currency, from_what_was_told=said(FROM_WHAT_WAS_TOLD)))
