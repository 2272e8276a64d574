"""The page for the board, alone or as the first page after the cover; and the section on what everything costs."""

from __future__ import annotations

from collections.abc import Sequence
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
from readiness.present.price import board_sources, problem_price, sources
from readiness.present.price.board import BoardPage
from readiness.present.price.plan_price import ASK_COLUMNS, EARLY, HABITS

ROUNDED = (
    "Every number is worked out from the printed ones: sums and differences as they are, products and shares rounded "
    "once more."
)
NUMBERED = "This copy leaves out names. Write them in before anybody signs, or hand out a copy with names."
CHEAPER = "Cheaper ways."
BOARD = "One page for the board"
PRICE = "What it costs and brings"
EVERY_NUMBER = (
    "Those of the other problems are worked out in the same way; the file of the results holds them with their sources."
)
FROM_WHAT_WAS_TOLD = (
    "An amount was told, or it follows from what was told and from ranges of ours, which are marked “our assumption”. "
    "Otherwise it says “not known”."
)
ASK, BRINGS, WHEN = "What we ask for", "What it brings", "By when"
FROM, SIGNS = "Where these numbers come from", "Who owns it, and signs"
EACH = "Problem by problem"
NUMBERS = "Where the numbers of the plan and of the first problem come from"
NAME, SHORT_NAME, SIGNED = 66, 30, 140
WORDS, SHORT_WORDS = 620, 200
RULE = 460
MADE_OF = 900
SHORTEST = 90
SHARES = frozenset({HABITS, EARLY})
BLANK = "_" * 24


class BoardFullness(NamedTuple):
    """How much the page shows: risks, sources, and characters of long words, of what the sum is made of, of names.

    `made_of` is 0 where it stands in brief; `has_asides` says whether the smaller remarks stand there, `has_spent`
    whether it says what a stop saves, `has_counted` what the numbers of what it brings leave out, and `has_shares` what
    of a part comes again and again, or soon.
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


EVERYTHING = BoardFullness(99, 999, LIMIT, LIMIT, LIMIT)
_BRIEF = BoardFullness(1, 0, 180, made_of=0, has_shares=False)
_BRIEFER = _BRIEF._replace(has_asides=False, has_spent=False)
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
    _BRIEFER._replace(words=120),
    _BRIEFER._replace(words=120, has_counted=False),
    _BRIEFER._replace(words=SHORTEST, has_counted=False),
    _BRIEFER._replace(words=SHORTEST, has_counted=False, name=SHORT_NAME),
)


def board(brief: Brief) -> Section:
    """One page at any content: shorter by fewer risks and sources, never by smaller type."""
    page = board_words.board_page(brief.found, brief.plan, brief.charter)
    shorter = tuple(_nodes(brief, page, fullness) for fullness in FULLNESS)
    return Section("board", BOARD, page.headline, page.lede, _nodes(brief, page, EVERYTHING), shorter)


def _nodes(brief: Brief, page: BoardPage, fullness: BoardFullness) -> tuple[Node, ...]:
    if not page.asks:
        return ()
    holds = page.made_of if fullness.made_of else page.made_of_in_brief
    is_told = holds and fullness.words > SHORTEST and fullness.has_asides
    made_of = [Paragraph(page.signed, "caption", gap=3)] if page.signed else []
    made_of += [Paragraph(holds, "caption", gap=2, limit=fullness.made_of or MADE_OF)] if is_told else []
    nodes: list[Node] = [Heading(ASK, gap=8), _asks(page, fullness), *made_of]
    decision = Paragraph(page.decision, "cell", gap=3, limit=WORDS if fullness.words > SHORTEST else SHORT_WORDS)
    left: tuple[Node, ...] = (Heading("What we ask you to decide"), decision, _stop(page, fullness))
    counted = [Paragraph(page.counted, "caption", gap=3)] if page.counted and fullness.has_counted else []
    checked = [Paragraph(page.checked, "caption", gap=3, limit=RULE)] if page.checked and fullness.has_counted else []
    right: tuple[Node, ...] = (Heading(BRINGS), _lines(page.brings), *checked, *counted)
    nodes.append(SideBySide((left, right), (6.2, 5.8), gutter=16, gap=10))
    cheaper = page.cheaper if fullness.has_asides else page.easy if fullness.has_counted else ()
    if cheaper:
        nodes.append(Paragraph(" ".join(cheaper), "caption", lead=CHEAPER, gap=6, limit=MADE_OF))
    nodes += [Heading(WHEN, gap=8), _dates(page, fullness.name)]
    said = _risks(page, fullness) or ("Nothing that the answers point to.",)
    nodes.append(Heading("What could go wrong", gap=8))
    nodes += [Paragraph(words, "cell", gap=3, limit=fullness.words) for words in said]
    shown = page.sources[: fullness.sources]
    if shown:
        nodes += [Heading(FROM, gap=8), _sources_in_brief(shown)]
    if len(page.sources) > len(shown) and fullness.has_asides:
        nodes.append(Paragraph(_all_sources(brief), "caption", gap=5))
    numbered = [Paragraph(NUMBERED, "caption", gap=3)] if _is_numbered(brief) and fullness.has_counted else []
    return (*nodes, Heading(SIGNS, gap=8), _signatures(page, fullness.name), *numbered)


def _risks(page: BoardPage, fullness: BoardFullness) -> tuple[str, ...]:
    """As many as there is room for; a whole one goes before one that would be cut."""
    whole = tuple(words for words in page.risks if len(words) <= fullness.words)
    return (whole or page.risks)[: fullness.risks]


def _is_numbered(brief: Brief) -> bool:
    """Whether people stand there without their names."""
    return bool(brief.found.response.people) and not brief.settings.names_people


def _stop(page: BoardPage, fullness: BoardFullness) -> Panel:
    """The rule that stops it, and what is spent by then."""
    is_short = fullness.words <= SHORTEST
    rule = Paragraph(page.stop, "cell", gap=2, limit=fullness.words if is_short else RULE)
    inside: list[Node] = [Heading("When we stop"), rule]
    if page.spent and fullness.has_spent:
        inside.append(Paragraph(page.spent, "caption", gap=4, limit=RULE))
    if page.blank and not is_short:
        inside.append(Paragraph(f"{BLANK} ({page.blank})", "cell", lead="Enough is:", gap=6))
    return Panel(tuple(inside), is_open=True, padding=8, gap=8)


def _all_sources(brief: Brief) -> str:
    """Where the numbers stand; a report on few answers has no section on prices."""
    if headlines.is_provisional(brief.found) or brief.leaves_out("price"):
        return "The file of the results holds all numbers with their sources."
    return f"Most numbers stand with their sources in the report, in “{PRICE}”; the file of the results holds all."


def _lines(lines: tuple[board_words.Line, ...]) -> TableNode:
    columns = (ColumnNode("What", 2.7), ColumnNode("How much", 5.3, limit=160))
    return table_of(
        BRINGS, columns, [tuple(line) for line in lines], key="brings", padding=1.3, has_row_headers=False, gap=3
    )


def _asks(page: BoardPage, fullness: BoardFullness) -> TableNode:
    shown = [row for row in page.asks if fullness.has_shares or row.what not in SHARES]
    widths = (3.5, 2.2, 1.7, 2.5, 2.6)
    looks: tuple[Literal["usual", "small"], ...] = ("usual", "small", "small", "small", "small")
    columns = tuple(
        ColumnNode(name, width, look=look) for name, width, look in zip(ASK_COLUMNS, widths, looks, strict=True)
    )
    return table_of(ASK, columns, [tuple(row) for row in shown], key="asks", padding=1.3, gap=3)


def _dates(page: BoardPage, longest: int) -> TableNode:
    columns = (ColumnNode("What", 4.7, limit=90), ColumnNode("On", 1.5), ColumnNode("Who", 4.5, limit=longest + 14))
    return table_of(WHEN, columns, [tuple(row) for row in page.dates], padding=1.3, has_row_headers=False, gap=3)


def _sources_in_brief(rows: tuple[sources.SourceRow, ...]) -> TableNode:
    """Without the values, which stand above."""
    columns = (
        ColumnNode("Number", 2.4, look="small", limit=90),
        ColumnNode("From", 9, look="small", limit=260),
    )
    return table_of(FROM, columns, [(row.name, row.source) for row in rows], padding=1.2, has_row_headers=False, gap=3)


def _sources(rows: Sequence[sources.SourceRow]) -> TableNode:
    columns = (
        ColumnNode("Number", 3, look="small", limit=90),
        ColumnNode("Value", 2.6, look="small"),
        ColumnNode("From", 6, look="small", limit=300),
    )
    return table_of(NUMBERS, columns, [tuple(row) for row in rows], padding=1.2, gap=3)


def _signatures(page: BoardPage, longest: int) -> TableNode:
    columns = (
        ColumnNode("For", 2.5),
        ColumnNode("Name", 5.8, limit=max(longest, SIGNED)),
        ColumnNode("Date", 1.1),
        ColumnNode("Signature", 2.6),
    )
    rows = [(role, name, "", "") for role, name in page.signs]
    return table_of(SIGNS, columns, rows, padding=3.6, gap=3)


def price(brief: Brief) -> Section:
    """Every problem with its price, and every number with where it comes from."""
    found = brief.found
    told = found.price
    headline = "What each problem costs and brings, and where every number comes from"
    nodes: list[Node] = []
    columns = (
        ColumnNode("Problem", 3, limit=NAME),
        ColumnNode("Work until daily use", 1.8),
        ColumnNode("Its cost", 2.2),
        ColumnNode("Brings a year", 2.2),
        ColumnNode("Runs a year", 2),
        ColumnNode("Pays back", 2.2),
        ColumnNode("What it hangs on", 3, look="small", limit=260),
    )
    rows = [tuple(row) for row in problem_price.problem_rows(found)]
    if rows:
        nodes += [Heading(EACH, gap=14), table_of(EACH, columns, rows, key="prices", padding=3.4, gap=3)]
    if any(problem_price.only_hours(found, each.id) for each in found.outcome.ranking.problems):
        nodes.append(Paragraph(problem_price.ONLY_HOURS, "note", gap=6))
    beside = problem_price.beside_the_plan(found)
    nodes += [Paragraph(beside, "note", gap=6)] if beside else []
    if told is not None:
        asked = [*board_sources.roots(found, told), *board_sources.roots_of_ways(told)]
        numbers = [row for row in sources.rows(found, told, asked) if sources.says_something(row)]
        nodes += [
            Heading(NUMBERS, gap=14),
            _sources(numbers),
        ]
        nodes.append(Paragraph(f"{ROUNDED} {EVERY_NUMBER}", "caption", gap=5))
    return Section("price", PRICE, headline, _currency(brief), tuple(nodes))


def _currency(brief: Brief) -> str:
    price_of = brief.found.price
    if price_of is None or not price_of.currency:
        return f"Nobody has named a currency yet. {FROM_WHAT_WAS_TOLD}"
    return f"All amounts are in {price_of.currency}. {FROM_WHAT_WAS_TOLD}"
