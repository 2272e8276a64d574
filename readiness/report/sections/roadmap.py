"""The plan as a chart with its checks, the first 90 days, the list to tick, and what could go wrong."""

from __future__ import annotations

from readiness.model.roadmap import PlannedAction, WarningHit
from readiness.present import charting_work, headlines, phrases, reasons, tokens
from readiness.present.charts import Gantt
from readiness.present.findings import Findings
from readiness.present.plan import PlanRow, plan_lede
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Rule, Stack, Text
from readiness.report.content import Brief
from readiness.report.drawings import work
from readiness.report.layout import Section
from readiness.report.sections.pieces import DETAIL, heading, opening, points, small_print
from readiness.report.table import Cell, Column, Table

ROADMAP = "Roadmap"
ACTIONS = "Action list"
WARNINGS = "Warnings and assumptions"
MOST_RISKS = 3
BOXES = {
    "not-started": "\u2610",
    "in-progress": "begun",
    "done": "\u2611 done",
    "blocked": "blocked",
    "dropped": "dropped",
}


def roadmap(brief: Brief) -> Section:
    """The plan by day, the checks of its gates, and the actions of the first 90 days."""
    found = brief.found
    chart = charting_work.gantt(found)
    blocks = opening(
        brief,
        "roadmap",
        ROADMAP,
        headlines.roadmap_headline(found),
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


def _actions(found: Findings) -> tuple[PlannedAction, ...]:
    return found.outcome.roadmap.actions if found.outcome.roadmap else ()


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


def action_list(brief: Brief) -> Section:
    """Who does what by when and why, with a box to tick."""
    blocks = opening(brief, "actions", ACTIONS, headlines.actions_headline(brief.found))
    planned = {action.id: action for action in _actions(brief.found)}
    numbers = {row.id: row.number for row in brief.plan}
    rows: list[tuple[Cell, ...]] = [
        (
            str(row.number),
            row.title,
            brief.found.owner_of(planned[row.id]),
            _when(row, [str(numbers[code]) for code in planned[row.id].prerequisites if code in numbers]),
            _because(brief.found, planned[row.id]),
            row.indicator,
            row.done_when,
            BOXES[row.status],
        )
        for row in _listed_rows(brief)
    ]
    columns = (
        Column("No.", 0.45),
        Column("Action", 2.5, style=theme.CELL_BOLD),
        Column("Owner", 1.6, limit=48),
        Column("When", 1.75, style=theme.CELL_SMALL),
        Column("Because", 2.9, limit=200, style=theme.CELL_SMALL),
        Column("Sign of progress", 2.1, limit=200, style=theme.CELL_SMALL),
        Column("Done when", 3.1, limit=240, style=theme.CELL_SMALL),
        Column("Done", 0.65),
    )
    blocks.append(Table(columns, rows, padding=2.8, gap=12))
    later = len(brief.plan) - len(rows)
    if later:
        words = f"{phrases.capital(phrases.count(later, 'later action'))} will be listed when more is answered."
        blocks.append(Text(words, theme.NOTE, gap=6))
    return Section("actions", ACTIONS, tuple(blocks))


def _listed_rows(brief: Brief) -> tuple[PlanRow, ...]:
    """All rows; of a provisional plan only what starts in the first 90 days, if anything does."""
    early = tuple(row for row in brief.plan if row.horizon in phrases.FIRST_90_DAYS)
    return early if early and headlines.is_provisional(brief.found) else brief.plan


def _because(found: Findings, action: PlannedAction) -> str:
    """The first reason, and the gates it serves that the reason does not name."""
    words = phrases.capital(reasons.because(found, action.because, is_short=True))
    gates = [gate for gate in action.opens_gates if gate not in words]
    if not gates:
        return words
    return f"{words} (for gate{'s' if len(gates) > 1 else ''} {phrases.and_list(gates)})"


def _when(row: PlanRow, after: list[str]) -> str:
    """First and last day, and the numbers of the actions that must end first."""
    return f"{row.short_dates}; after {phrases.and_list(after)}" if after else row.short_dates


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
