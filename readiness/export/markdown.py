"""The report as Markdown: headings, sentences and tables; a chart is its values as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from readiness.document.cleaning import LONGEST, printable
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
    SideBySide,
    SmallPrint,
    TableNode,
    ended,
    is_named_above,
    score_words,
    walk,
    words_of,
)
from readiness.export.markdown_text import markdown_text


def markdown_of(report: ReportTree) -> bytes:
    """CommonMark with pipe tables, in UTF-8; nothing that was typed is markup."""
    lines = [f"# {_text(report.title)}: {_text(report.organization)}", "", _text(report.promise), ""]
    lines += [*(f"- **{_text(fact.name)}**: {_text(fact.text)}" for fact in report.facts), ""]
    for section in report.sections:
        lines += [f"## {_text(section.title)}", "", f"**{_text(section.headline)}**", ""]
        lines += [_text(section.lede), ""] if section.lede else []
        lines += _nodes(section.nodes)
    lines += ["---", "", _text(f"{report.confidentiality} {report.issued}"), ""]
    lines += [_text(" | ".join(report.imprint)), ""] if report.imprint else []
    return "\n".join(lines).encode()


def _text(words: object) -> str:
    """Typed text on one line, in which nothing is an instruction."""
    return markdown_text(" ".join(printable(words, LONGEST).split()))


def _nodes(nodes: tuple[Node, ...]) -> Iterator[str]:
    flat = tuple(walk(nodes))
    for place, node in enumerate(flat):
        if isinstance(node, TableNode | ChartNode) and not is_named_above(flat, place):
            yield from (f"*{_text(node.title)}*", "")
        yield from _node(node)
        yield ""


def _node(node: Node) -> list[str]:  # noqa: PLR0911  one line for each kind of node
    match node:
        case Heading():
            return [f"### {_text(node.text)}"]
        case Paragraph():
            return [_led(node.lead, node.text)]
        case KeyFigures():
            return [
                f"- **{_text(each.printed)}** {_text(each.unit)}" + (f" ({_text(each.detail)})" if each.detail else "")
                for each in node.items
            ]
        case TableNode():
            rows = [[words_of(cell) for cell in row] for row in node.rows]
            return _table([column.head for column in node.columns], rows, [column.align for column in node.columns])
        case ChartNode():
            table = node.chart.table
            return _table(table.columns, table.rows, ["left"] * len(table.columns))
        case Panel() | SideBySide():
            inside = node.nodes if isinstance(node, Panel) else ()
            return list(_nodes(inside))[:-1]
        case Card():
            return [f"- **{_text(node.title)}**: {_text(score_words(node))}. {_text(node.note)}"]
        case Notes():
            return _between([[f"#### {_text(each.title)}", "", _text(each.text)] for each in node.items])
        case SmallPrint():
            return _between([[_led(ended(lead), words)] for lead, words in node.items])
        case _:
            assert_never(node)


def _led(lead: str, words: str) -> str:
    return f"**{_text(lead)}** {_text(words)}" if lead else _text(words)


def _between(parts: Sequence[list[str]]) -> list[str]:
    """Lines of all parts with an empty one between them."""
    return [line for place, part in enumerate(parts) for line in (*([""] if place else []), *part)]


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], aligns: Sequence[str]) -> list[str]:
    bars = ["---:" if align == "right" else "---" for align in aligns]
    return [_line(map(_text, head)), _line(bars), *(_line(map(_text, row)) for row in rows)]


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
