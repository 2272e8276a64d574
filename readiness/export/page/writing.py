"""Every node of the tree as HTML, and the page around them."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, assert_never

from readiness.document.tree import (
    Card,
    Cell,
    ChartNode,
    ColumnNode,
    Heading,
    KeyFigure,
    KeyFigures,
    Node,
    Notes,
    Open,
    Panel,
    Paragraph,
    Remark,
    ReportTree,
    Section,
    SideBySide,
    SmallPrint,
    TableNode,
    ended,
    is_named_above,
    score_words,
    words_of,
)
from readiness.export.page.charts import caption, chart_html
from readiness.export.page.escaping import esc, lines
from readiness.export.words import SPOKEN, TO_CONTENTS, TO_TEXT
from readiness.present.handout.deck import SlideContent, deck_of
from readiness.words import said
from readiness.words.language import runs_from_the_right
from readiness.words.say import files as say

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_OPEN: Final = ' class="isopen"'


def page_of(report: ReportTree) -> bytes:
    """One HTML file in UTF-8: no script, no request, no style but its own; the same report gives the same bytes."""
    contents = "".join(f'<li><a href="#{esc(each.slug)}">{esc(each.title)}</a></li>' for each in report.sections)
    body = (
        f'<a class="skip" href="#text">{said(TO_TEXT)}</a>{_header(report)}',
        f'<nav aria-label="{said(TO_CONTENTS)}"><h2>{esc(report.contents_title)}</h2><ol>{contents}</ol></nav>',
        f'<main id="text">{"".join(map(_section, report.sections))}</main>',
        f"<footer><p>{lines(report.confidentiality)} {esc(report.issued)}</p>{_imprint(report)}</footer>",
    )
    return _document(report, "".join(body))


def slide_list_of(report: ReportTree) -> bytes:
    """What stands on each slide under the cover, one below the other, with what its notes say: to look at before."""
    return _document(report, f"{_header(report)}<main>{''.join(map(_slide, deck_of(report)))}</main>")


def _document(report: ReportTree, body: str) -> bytes:
    style = f"{_css()}:root{{--accent:{report.accent}}}"
    allowed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; img-src data:; base-uri 'none'; form-action 'none'"
    title = esc(f"{report.title}: {report.organization}")
    runs = ' dir="rtl"' if runs_from_the_right() else ""
    parts = (
        f'<!doctype html>\n<html lang="{esc(report.language)}"{runs}><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f'<meta name="author" content="{esc(report.author)}"><title>{title}</title><style>{style}</style></head>',
        f"<body>{body}</body></html>\n",
    )
    return "".join(parts).encode()


def _slide(slide: SlideContent) -> str:
    kicker = f'<span class="kicker">{esc(slide.kicker)}</span> '
    lede = f'<p class="lede">{lines(slide.lede)}</p>' if slide.lede else ""
    side = f"<div>{_nodes(slide.side)}</div>" if slide.side else ""
    main = f'<div class="two"><div>{_nodes(slide.main)}</div>{side}</div>' if side else _nodes(slide.main)
    notes = "".join(f"<p>{lines(words)}</p>" for words in slide.notes)
    notes_part = f"<details><summary>{said(SPOKEN)}</summary>{notes}</details>" if notes else ""
    return f"<section><h2>{kicker}{lines(slide.title)}</h2>{lede}{main}{notes_part}</section>"


@cache
def _css() -> str:
    return Path(__file__).with_name("page.css").read_text(encoding="utf-8")


def _header(report: ReportTree) -> str:
    logo = ""
    if report.logo.startswith(_PNG):
        data = base64.b64encode(report.logo).decode()
        logo = f'<img src="data:image/png;base64,{data}" alt="{esc(said(say.logo(one_line=report.logo_of)))}">'
    facts = "".join(f"<dt>{esc(fact.name)}</dt><dd>{lines(fact.text)}</dd>" for fact in report.facts)
    name = f"<p>{esc(report.organization)}</p><h1>{esc(report.title)}</h1><p>{esc(report.promise)}</p>"
    return f"<header><div>{logo}{name}<dl>{facts}</dl></div></header>"


def _imprint(report: ReportTree) -> str:
    return f"<p>{esc(' | '.join(report.imprint))}</p>" if report.imprint else ""


def _section(section: Section) -> str:
    slug = esc(section.slug)
    lede = f'<p class="lede">{lines(section.lede)}</p>' if section.lede else ""
    kicker = f'<span class="kicker">{esc(section.title)}</span> '
    head = f'<h2 id="{slug}-head">{kicker}{lines(section.headline)}</h2>'
    return f'<section id="{slug}" aria-labelledby="{slug}-head">{head}{lede}{_nodes(section.nodes)}</section>'


def _nodes(nodes: Sequence[Node]) -> str:
    return "".join(_node(node, is_named=is_named_above(nodes, place)) for place, node in enumerate(nodes))


def _node(node: Node, *, is_named: bool) -> str:  # noqa: C901, PLR0911  one line for each kind of node
    match node:
        case Heading():
            return f"<h3>{lines(node.text)}</h3>"
        case Paragraph():
            words = f'<a href="#{esc(node.leads_to)}">{lines(node.text)}</a>' if node.leads_to else lines(node.text)
            return f'<p class="{node.role}">{_lead(node.lead)}{words}</p>'
        case KeyFigures():
            return f'<ul class="figures">{"".join(map(_key_figure, node.items))}</ul>'
        case TableNode():
            return _table(node, is_named=is_named)
        case ChartNode():
            return chart_html(node, is_named=is_named)
        case Panel():
            return f'<div class="panel{" isopen" if node.is_open else ""}">{_nodes(node.nodes)}</div>'
        case Card():
            title, score = esc(node.title), esc(score_words(node))
            return f'<div class="panel"><h3>{title}: {score}</h3><p class="note">{lines(node.note)}</p></div>'
        case Notes():
            return f'<div class="notes">{"".join(map(_note, node.items))}</div>'
        case SmallPrint():
            told = ((_lead(ended(lead)), lines(words)) for lead, words in node.items)
            return "".join(f'<p class="{node.role}">{lead}{words}</p>' for lead, words in told)
        case SideBySide():
            columns = "".join(f"<div>{_nodes(column)}</div>" for column in node.columns)
            return f'<div class="two">{columns}</div>'
        case _:
            assert_never(node)


def _lead(lead: str) -> str:
    return f'<b class="lead">{lines(lead)}</b> ' if lead else ""


def _key_figure(item: KeyFigure) -> str:
    detail = f"<small>{esc(item.detail)}</small>" if item.detail else ""
    return f"<li{_OPEN if item.is_open else ''}><b>{esc(item.printed)}</b><span>{esc(item.unit)}</span>{detail}</li>"


def _note(item: Remark) -> str:
    return f"<div{_OPEN if item.is_open else ''}><h3>{esc(item.title)}</h3><p>{lines(item.text)}</p></div>"


def _table(node: TableNode, *, is_named: bool) -> str:
    head = "".join(f'<th scope="col"{_right(column)}>{esc(column.head)}</th>' for column in node.columns)
    body = "".join(f"<tr>{_row(node, row)}</tr>" for row in node.rows)
    title = esc(node.title)
    named = caption(title, is_named=is_named)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{title}"><table>{named}'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(node: TableNode, row: tuple[Cell, ...]) -> str:
    cells = []
    for place, (cell, column) in enumerate(zip(row, node.columns, strict=True)):
        names = [name for name, has in (("right", column.align == "right"), ("open", isinstance(cell, Open))) if has]
        marked = f' class="{" ".join(names)}"' if names else ""
        is_head = place == 0 and node.has_row_headers
        tag, scope = ("th", ' scope="row"') if is_head else ("td", "")
        cells.append(f"<{tag}{scope}{marked}>{lines(words_of(cell))}</{tag}>")
    return "".join(cells)


def _right(column: ColumnNode) -> str:
    return ' class="right"' if column.align == "right" else ""
