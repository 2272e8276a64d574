"""Which parts of the report stand on which slide. A slide says nothing that the report does not say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from readiness.document.forms import SpansForm
from readiness.document.tree import (
    ChartNode,
    Heading,
    KeyFigures,
    Node,
    Notes,
    Open,
    Panel,
    Paragraph,
    ReportTree,
    Section,
    TableNode,
    sentences,
    walk,
    words_of,
)
from readiness.present.handout.board import BRINGS, DECIDE
from readiness.present.handout.safeguards import BEFORE, NEEDED_BY
from readiness.words import said
from readiness.words.say import handout as say

EARLY_DAYS = 90
SHORT_RANKING = (0, 1, 5)  # rank and problem, class, score


@dataclass(frozen=True)
class SlideContent:
    """A headline with one main thing and, if there is one, a second beside it; notes hold the full sentences.

    `share` is the part of the width that the main thing gets.
    """

    slug: str
    kicker: str
    title: str
    lede: str
    main: tuple[Node, ...]
    side: tuple[Node, ...]
    notes: tuple[str, ...]
    share: float = 1.0


def deck_of(report: ReportTree) -> tuple[SlideContent, ...]:
    """About ten slides under a cover; fewer where the report has less to show."""
    makers = (_stand, _asked, _decided, _scores, _capabilities, _gates, _team, _problems, _safeguards, _plan, _steps)
    return tuple(slide for make in makers for slide in make(report))


def _find(section: Section | None, key: str) -> Node | None:
    nodes = walk(section.nodes) if section is not None else iter(())
    return next((node for node in nodes if isinstance(node, TableNode | ChartNode) and node.key == key), None)


def _of_kind(section: Section, kind: type[Node]) -> tuple[Node, ...]:
    return tuple(node for node in walk(section.nodes) if isinstance(node, kind))


def _slide(
    section: Section, main: tuple[Node, ...], side: tuple[Node, ...] = (), *, lede: str = "", share: float = 1.0
) -> SlideContent:
    notes = tuple(sentences(section))
    return SlideContent(section.slug, section.title, section.headline, lede, main, side, notes, share)


def _stand(report: ReportTree) -> Iterator[SlideContent]:
    section = report.section("summary")
    if section is None:
        return
    ladder = _find(section, "phase")
    findings = [
        node for node in walk(section.nodes) if isinstance(node, Paragraph) and node.role == "body" and node.lead
    ]
    main = (*([ladder] if ladder else []), *_of_kind(section, KeyFigures), *findings)
    yield _slide(section, main, lede=section.lede)


def _asked(report: ReportTree) -> Iterator[SlideContent]:
    section = report.section("board")
    asks = _find(section, "asks")
    if section is not None and asks is not None:
        yield _slide(section, (asks,), lede=section.lede)


def _decided(report: ReportTree) -> Iterator[SlideContent]:
    """What the board is asked to decide and when it stops, beside what it brings."""
    section = report.section("board")
    nodes = tuple(walk(section.nodes)) if section is not None else ()
    title = said(DECIDE)
    asked = next((place for place, node in enumerate(nodes) if isinstance(node, Heading) and node.text == title), None)
    if section is None or asked is None:
        return
    decision, stop = nodes[asked + 1], next(node for node in nodes if isinstance(node, Panel))
    brings = _find(section, "brings")
    side: tuple[Node, ...] = (Heading(said(BRINGS)), brings) if brings else ()
    made = _slide(section, (decision, *stop.nodes), side, share=0.55 if side else 1)
    yield replace(made, slug="decision", title=title)


def _scores(report: ReportTree) -> Iterator[SlideContent]:
    section = report.section("scorecard")
    chart = _find(section, "scores")
    if section is not None and chart is not None:
        yield _slide(section, (chart,), _of_kind(section, Notes), share=0.62)


def _capabilities(report: ReportTree) -> Iterator[SlideContent]:
    section = report.section("scorecard")
    chart = _find(section, "capabilities")
    if section is not None and isinstance(chart, ChartNode):
        yield replace(_slide(section, (chart,)), slug="capabilities", title=chart.title, notes=(chart.chart.alt,))


def _gates(report: ReportTree) -> Iterator[SlideContent]:
    """The gates that are open, above the names of those that are met; all of them where none is open."""
    section = report.section("placement")
    table = _find(section, "gates")
    if section is not None and isinstance(table, TableNode):
        left = tuple(row for row in table.rows if isinstance(row[-1], Open))
        met = tuple(words_of(row[1]) for row in table.rows if row not in left)
        below = (Paragraph(said(say.gates_met_beside(gates=met))),) if left and met else ()
        yield _slide(section, (replace(table, rows=left or table.rows), *below))


def _team(report: ReportTree) -> Iterator[SlideContent]:
    section, people = report.section("team"), report.section("people")
    if section is None:
        return
    shown = _find(people, "roles") or _find(section, "cover")
    if shown is not None:
        yield _slide(section, (shown,), _of_kind(section, Notes), share=0.66)


def _problems(report: ReportTree) -> Iterator[SlideContent]:
    section = report.section("problems")
    chart, table = _find(section, "value-feasibility"), _find(section, "ranking")
    if section is None or not isinstance(table, TableNode):
        return
    columns = tuple(table.columns[place] for place in SHORT_RANKING)
    rows = tuple(tuple(row[place] for place in SHORT_RANKING) for row in table.rows)
    short = replace(table, columns=columns, rows=rows)
    nodes = tuple(walk(section.nodes))
    rule: tuple[Node, ...] = tuple(node for node in nodes[nodes.index(table) + 1 :][:1] if isinstance(node, Paragraph))
    side = (short, *rule)
    yield _slide(section, (chart,), side, share=0.5) if chart else _slide(section, side)


def _safeguards(report: ReportTree) -> Iterator[SlideContent]:
    """The safeguards that are not in place, all of them where none is open; beside them what each problem lacks."""
    section = report.section("safeguards")
    table = _find(section, "safeguards")
    if section is None or not isinstance(table, TableNode):
        return
    left = tuple(row for row in table.rows if any(isinstance(cell, Open) for cell in row))
    lede, *others = (node for node in walk(section.nodes) if isinstance(node, Paragraph) and node.role == "body")
    needs = tuple(node for node in others if node.lead)
    side: tuple[Node, ...] = (Heading(said(BEFORE)), *needs) if needs else ()
    shown = replace(table, rows=left or table.rows)
    main = (_without_column(shown, NEEDED_BY),) if side else (shown,)
    yield _slide(section, main, side, lede=lede.text, share=0.7 if side else 1)


def _without_column(table: TableNode, place: int) -> TableNode:
    """The same without what stands beside it on the slide."""
    columns = (*table.columns[:place], *table.columns[place + 1 :])
    rows = tuple((*row[:place], *row[place + 1 :]) for row in table.rows)
    return replace(table, columns=columns, rows=rows)


def _plan(report: ReportTree) -> Iterator[SlideContent]:
    """The bars of the period that the headline names, beside the milestones."""
    section = report.section("roadmap")
    chart = _find(section, "plan")
    if section is None or not isinstance(chart, ChartNode) or not isinstance(chart.form, SpansForm):
        return
    early = chart.form.beginning_within(EARLY_DAYS)
    form = early if early.categories else chart.form
    later = len(chart.form.categories) - len(form.categories)
    told = said(say.bars_of_first_days(days=EARLY_DAYS, later=later))
    side = tuple(node for node in _of_kind(section, Notes) if isinstance(node, Notes) and node.role == "detail")
    yield _slide(section, (replace(chart, form=form),), side, lede=told, share=0.66 if side else 1)


def _steps(report: ReportTree) -> Iterator[SlideContent]:
    """What to do first, beside what could go wrong."""
    section, roadmap = report.section("summary"), report.section("roadmap")
    table = _find(section, "first-steps")
    if section is None or not isinstance(table, TableNode):
        return
    risks = tuple(walk(roadmap.nodes))[-2:] if roadmap else ()
    if len(risks) > 1 and isinstance(risks[0], Heading) and isinstance(risks[1], Paragraph):
        risks = (risks[0], replace(risks[1], text=risks[1].by_itself or risks[1].text))
    else:
        risks = ()
    warnings = report.section("warnings")
    notes = (f"{table.title}.", *(sentences(warnings) if warnings else ()))
    made = _slide(section, (table,), risks, share=0.75 if risks else 1)
    kicker = roadmap.title if roadmap else section.title
    yield replace(made, slug="first-steps", kicker=kicker, title=table.title, notes=notes)
