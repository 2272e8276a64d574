"""The plan as a chart with its checks, and what could go wrong."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.present import headlines, phrases, tokens
from readiness.present.charts import Gantt, charting_work
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.plan import plan_words
from readiness.present.plan.clashes import clashes
from readiness.present.plan.pitfall_words import Pitfall, pitfalls
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Rule, Stack, Text
from readiness.report.drawings import work
from readiness.report.layout import Section
from readiness.report.sections.pieces import DETAIL, heading, opening, points, small_print
from readiness.report.table import Cell, TableBlock, TableColumn

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
        lede=plan_words.plan_lede(found),
    )
    blocks.append(work.GanttFigure(chart, gap=14))
    blocks += [_checks(chart)] if chart.checks else []
    blocks += _clashes(brief)
    blocks += _time(found)
    blocks += _risks(brief)
    return Section("roadmap", ROADMAP, tuple(blocks))


def _clashes(brief: Brief) -> list[Block]:
    """What no longer fits after a change by hand, each with what to do."""
    found = clashes(brief.found, brief.plan)
    if not found:
        return []
    return [heading("What no longer fits after changes by hand", gap=18), *points([(c.words, c.mend) for c in found])]


def _risks(brief: Brief) -> list[Block]:
    """The first warnings: by name if the section on warnings tells the rest, else with what to do."""
    told = pitfalls(brief.found)
    if not told.all:
        return []
    if brief.leaves_out("warnings"):
        texts = points([(f"{each.title}.", each.text) for each in told.all[:MOST_RISKS]])
        return [heading("What could derail it", gap=18), *texts]
    words = f"{told.in_brief} See \u201c{WARNINGS}\u201d."
    return [heading("What could derail it", gap=18), Text(words, gap=3)]


def _time(found: Findings) -> list[Block]:
    """Where the time is not enough, and what the plan takes for granted."""
    plan = found.outcome.roadmap
    if plan is None:
        return []
    said = plan_words.time_short_sentences(found, plan.time_short) if plan.time_short else []
    words = " ".join([*said, *plan_words.assumption_sentences(plan)])
    return [Text(words, theme.NOTE, lead="Time.", gap=12)] if words else []


def _checks(chart: Gantt) -> Columns:
    columns = [
        Stack(
            [
                Rule(tokens.ORANGE, 1.4),
                Text(check.name, theme.SUBHEADING, tag="H2", gap=6),
                Text(check.criteria, DETAIL, gap=2, limit=320),
            ]
        )
        for check in chart.checks
    ]
    return Columns(columns, gutter=theme.GUTTER, gap=14)


def warnings(brief: Brief) -> Section:
    """Common mistakes that the answers point to, and what the plan takes for granted."""
    found = brief.found
    told = pitfalls(found)
    title = f"{phrases.capital(told.number)} the answers point to"
    blocks = opening(
        brief, "warnings", WARNINGS, title if told.all else "No common mistake shows in the answers so far"
    )
    blocks += [_warning_table(told.shown)] if told.all else []
    blocks += [Text(told.folded_words, theme.NOTE, gap=8)] if told.folded else []
    blocks += [heading("What this report takes for granted", gap=18)]
    blocks += small_print(
        [(note.title, note.text) for note in found.questionnaire.method if note.kind == "limit"], theme.CAPTION
    )
    return Section("warnings", WARNINGS, tuple(blocks))


def _warning_table(shown: Sequence[Pitfall]) -> Block:
    rows: list[tuple[Cell, ...]] = [(each.title, each.text, phrases.capital(each.because_short)) for each in shown]
    columns = (
        TableColumn("Warning", 2.4),
        TableColumn("What to do", 6.2, style=theme.CELL_SMALL),
        TableColumn("Rests on", 3, limit=260, style=theme.CELL_SMALL),
    )
    return TableBlock(columns, rows, padding=2.8, gap=12)
