"""The plan as a chart with its checks, and what could go wrong."""

from __future__ import annotations

from readiness.model.roadmap import WarningHit
from readiness.present import headlines, phrases, reasons, tokens
from readiness.present.charts import Gantt, charting_work
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_lede
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Rule, Stack, Text
from readiness.report.content import Brief
from readiness.report.drawings import work
from readiness.report.layout import Section
from readiness.report.sections.pieces import DETAIL, heading, opening, points, small_print
from readiness.report.table import Cell, Column, Table

ROADMAP = "Roadmap"
WARNINGS = "Warnings and assumptions"
MOST_RISKS = 3


def roadmap(brief: Brief) -> Section:
    """The plan by day as it was changed by hand, the checks of its gates, and what could derail it."""
    found = brief.found
    chart = charting_work.gantt(found, brief.content.assessment.starts_on)
    blocks = opening(
        brief,
        "roadmap",
        ROADMAP,
        headlines.roadmap_headline(found, brief.content.assessment.starts_on),
        lede=plan_lede(found, brief.content.assessment.starts_on),
    )
    blocks.append(work.GanttFigure(chart, gap=14))
    blocks += [_checks(chart)] if chart.checks else []
    blocks += _risks(brief)
    return Section("roadmap", ROADMAP, tuple(blocks))


def _risks(brief: Brief) -> list[Block]:
    """The first warnings: by name if the section on warnings tells the rest, else with what to do."""
    rules = {rule.id: rule for rule in brief.found.rubric.warnings}
    hits = [rules[hit.id] for hit in brief.found.outcome.warnings if hit.id in rules]
    if not hits:
        return []
    if brief.leaves_out("warnings"):
        texts = points([(f"{rule.title}.", rule.text) for rule in hits[:MOST_RISKS]])
        return [heading("What could derail it", gap=18), *texts]
    names = phrases.listed([f"\u201c{rule.title}\u201d" for rule in hits], MOST_RISKS)
    words = f"The answers point to {phrases.count(len(hits), 'common mistake')}: {names}. See \u201c{WARNINGS}\u201d."
    return [heading("What could derail it", gap=18), Text(words, gap=3)]


def _checks(chart: Gantt) -> Columns:
    columns = [
        Stack(
            [
                Rule(tokens.ORANGE, 1.4),
                Text(check.name, theme.SUBHEADING, tag="H2", gap=6),
                Text(check.criteria, DETAIL, gap=2, limit=200),
            ]
        )
        for check in chart.checks
    ]
    return Columns(columns, gutter=theme.GUTTER, gap=14)


def warnings(brief: Brief) -> Section:
    """Common mistakes that the answers point to, and what the plan takes for granted."""
    found = brief.found
    hits = found.outcome.warnings
    number = phrases.capital(phrases.count(len(hits), "common mistake"))
    title = f"{number} the answers point to" if hits else "No common mistake shows in the answers"
    blocks = opening(brief, "warnings", WARNINGS, title)
    blocks += [_warning_table(found, hits)] if hits else []
    blocks += [heading("What this report takes for granted", gap=18)]
    blocks += small_print(
        [(note.title, note.text) for note in found.questionnaire.method if note.kind == "limit"], theme.CAPTION
    )
    return Section("warnings", WARNINGS, tuple(blocks))


def _warning_table(found: Findings, hits: tuple[WarningHit, ...]) -> Block:
    rules = {rule.id: rule for rule in found.rubric.warnings}
    rows: list[tuple[Cell, ...]] = [
        (
            rules[hit.id].title,
            rules[hit.id].text,
            phrases.capital(reasons.because(found, hit.because, 2, is_short=True)),
        )
        for hit in hits
        if hit.id in rules
    ]
    columns = (
        Column("Warning", 2.4),
        Column("What to do", 6.2, style=theme.CELL_SMALL),
        Column("Rests on", 3, limit=260, style=theme.CELL_SMALL),
    )
    return Table(columns, rows, padding=2.8, gap=12)
