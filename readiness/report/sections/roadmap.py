"""The plan as a chart with its checks, the first 90 days, the list to tick, and what could go wrong."""

from __future__ import annotations

from readiness.model.roadmap import PlannedAction, WarningHit
from readiness.present import charting_work, headlines, phrases, reasons, tokens
from readiness.present.charts import Gantt
from readiness.present.findings import Findings
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
STATUS_WORDS = {
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
    blocks = opening(brief, "roadmap", ROADMAP, headlines.roadmap_headline(found), lede=_lede(brief))
    blocks.append(work.GanttFigure(chart, gap=14))
    blocks += [_checks(chart)] if chart.checks else []
    hits = found.outcome.warnings
    rules = {rule.id: rule for rule in found.rubric.warnings}
    risks = [(f"{rules[hit.id].title}.", rules[hit.id].text) for hit in hits if hit.id in rules][:MOST_RISKS]
    if risks:
        blocks += [heading("What could derail it", gap=18), *points(risks)]
    return Section("roadmap", ROADMAP, tuple(blocks))


def _actions(found: Findings) -> tuple[PlannedAction, ...]:
    return found.outcome.roadmap.actions if found.outcome.roadmap else ()


def _lede(brief: Brief) -> str:
    plan = brief.found.outcome.roadmap
    if plan is None:
        return ""
    aim = (
        f"The plan leads to {phrases.phase(plan.target_phase)}"
        if plan.target_phase
        else "The plan keeps the level reached"
    )
    days = f"{plan.capacity_days:.0f}"
    words = f"{aim}. It starts on {phrases.day(brief.date_of(1))} and reckons with {days} person-days in every 30 days."
    if plan.overloads:
        names = phrases.short_list([brief.found.person_name(person)[:48] for person in plan.overloads], 2)
        words += f" More is planned for {names} than their time allows."
    return words


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


def _wording(found: Findings, action: PlannedAction) -> tuple[str, str]:
    """Indicator and done-when: as edited by hand, else of the catalogue."""
    entry = found.rubric.action_by_id.get(action.id)
    edit = found.action_edits.get(action.id)
    indicator = (edit.indicator if edit else "") or (entry.indicator if entry else "")
    done_when = (edit.done_when if edit else "") or (entry.done_when if entry else "")
    return indicator, done_when


def action_list(brief: Brief) -> Section:
    """Who does what by when and why, with a box to tick."""
    found = brief.found
    blocks = opening(brief, "actions", ACTIONS, headlines.actions_headline(found))
    rows: list[tuple[Cell, ...]] = []
    for number, action in enumerate(_actions(found), 1):
        edit = found.action_edits.get(action.id)
        indicator, done_when = _wording(found, action)
        rows.append(
            (
                str(number),
                found.action_title(action.id),
                found.owner_of(action),
                _when(brief, action),
                _because(found, action),
                indicator,
                done_when,
                STATUS_WORDS[edit.status if edit else "not-started"],
            )
        )
    columns = (
        Column("No.", 0.5),
        Column("Action", 2.5, style=theme.CELL_BOLD),
        Column("Owner", 1.6, limit=48),
        Column("Start and due", 1.6),
        Column("Because", 2.7, limit=200),
        Column("Sign of progress", 2.1, limit=200),
        Column("Done when", 3.2, limit=240),
        Column("Done", 0.7),
    )
    blocks.append(Table(columns, rows, padding=3.4, gap=12))
    return Section("actions", ACTIONS, tuple(blocks))


def _because(found: Findings, action: PlannedAction) -> str:
    words = reasons.because(found, action.because, is_short=True)
    return f"{words}; opens {', '.join(action.opens_gates)}" if action.opens_gates else words


def _when(brief: Brief, action: PlannedAction) -> str:
    """First and last day, and the numbers of the actions that must end first."""
    numbers = {planned.id: number for number, planned in enumerate(_actions(brief.found), 1)}
    after = [str(numbers[code]) for code in action.prerequisites if code in numbers]
    words = f"{brief.start_of(action)}, due {brief.end_of(action)}"
    return f"{words}; after {phrases.and_list(after)}" if after else words


def warnings(brief: Brief) -> Section:
    """Common mistakes that the answers point to, and what the plan takes for granted."""
    found = brief.found
    hits = found.outcome.warnings
    number = phrases.capital(phrases.count(len(hits), "common mistake"))
    title = f"{number} the answers point to" if hits else "No common mistake shows in the answers"
    blocks = opening(brief, "warnings", WARNINGS, title)
    blocks += [_warning_table(found, hits)] if hits else []
    blocks += [heading("What this report takes for granted", gap=18)]
    blocks += small_print([(note.title, note.text) for note in found.questionnaire.method if note.kind == "limit"])
    return Section("warnings", WARNINGS, tuple(blocks))


def _warning_table(found: Findings, hits: tuple[WarningHit, ...]) -> Block:
    rules = {rule.id: rule for rule in found.rubric.warnings}
    rows: list[tuple[Cell, ...]] = [
        (rules[hit.id].title, rules[hit.id].text, reasons.because(found, hit.because, 2))
        for hit in hits
        if hit.id in rules
    ]
    columns = (Column("Warning", 2.4), Column("What to do", 5), Column("Rests on", 3.4, limit=260))
    return Table(columns, rows, padding=3.4, gap=12)
