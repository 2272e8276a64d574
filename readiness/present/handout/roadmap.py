"""The plan as a chart with its checks, and what could go wrong."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Notes,
    Paragraph,
    Remark,
    Section,
    TableNode,
)
from readiness.present.charts import Gantt, charting_work
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, points, small_print, table_of
from readiness.present.plan import plan_headlines, plan_words
from readiness.present.plan.clashes import clashes
from readiness.present.plan.pitfall_words import Pitfall, pitfalls
from readiness.words import alone, said
from readiness.words.say import handout as say

ROADMAP = say.ROADMAP
WARNINGS = say.WARNINGS_ASSUMPTIONS
MOST_RISKS = 3
DERAIL = say.WHAT_COULD_DERAIL


def roadmap(brief: Brief) -> Section:
    """The plan by day as it was changed by hand, the checks of its gates, and what could derail it."""
    found = brief.found
    chart = charting_work.gantt(found, brief.content.assessment.starts_on, brief.plan)
    headline = plan_headlines.roadmap_headline(found, brief.content.assessment.starts_on)
    nodes: list[Node] = [figure("plan", said(ROADMAP), chart, gap=14)]
    nodes += [_checks(chart)] if chart.checks else []
    nodes += _clashes(brief)
    nodes += _time(found)
    nodes += _risks(brief)
    return Section("roadmap", said(ROADMAP), headline, plan_words.plan_lede(found), tuple(nodes))


def _clashes(brief: Brief) -> list[Node]:
    """What no longer fits after a change by hand, each with what to do."""
    found = clashes(brief.found, brief.plan)
    if not found:
        return []
    return [Heading(said(say.WHAT_NO_LONGER_FITS_AFTER), gap=18), *points([(c.words, c.mend) for c in found])]


def _risks(brief: Brief) -> list[Node]:
    """The first warnings: by name if the section on warnings tells the rest, else with what to do."""
    told = pitfalls(brief.found)
    if not told.all:
        return []
    if brief.leaves_out("warnings"):
        texts = points([(f"{each.title}.", each.text) for each in told.all[:MOST_RISKS]])
        return [Heading(said(DERAIL), gap=18), *texts]
    words = said(say.see(in_brief=told.in_brief, warnings=said(WARNINGS)))
    return [Heading(said(DERAIL), gap=18), Paragraph(words, gap=3, by_itself=told.in_brief)]


def _time(found: Findings) -> list[Node]:
    """Where the time is not enough, and what the plan takes for granted."""
    plan = found.outcome.roadmap
    if plan is None:
        return []
    told = plan_words.time_short_sentences(found, plan.time_short) if plan.time_short else []
    words = " ".join([*told, *plan_words.assumption_sentences(plan)])
    return [Paragraph(words, "note", lead=said(say.TIME_LEAD), gap=12)] if words else []


def _checks(chart: Gantt) -> Notes:
    return Notes(
        tuple(
            Remark(said(say.milestone_on_day(name=check.name, day=check.when)), check.criteria, is_open=True)
            for check in chart.checks
        ),
        "detail",
        gap=14,
    )


def warnings(brief: Brief) -> Section:
    """Common mistakes that the answers point to, and what the plan takes for granted."""
    found = brief.found
    told = pitfalls(found)
    title = said(say.mistakes_answers_point_to(mistakes=len(told.all)))
    headline = title if told.all else said(say.NO_COMMON_MISTAKE_SHOWS_ANSWERS)
    nodes: list[Node] = [_warning_table(told.shown)] if told.all else []
    nodes += [Paragraph(told.folded_words, "note", gap=8)] if told.folded else []
    nodes += [Heading(said(say.WHAT_THIS_REPORT_TAKES_GRANTED), gap=18)]
    nodes += small_print(
        [(note.title, note.text) for note in found.questionnaire.method if note.kind == "limit"], "caption"
    )
    return Section("warnings", said(WARNINGS), headline, "", tuple(nodes))


def _warning_table(shown: Sequence[Pitfall]) -> TableNode:
    rows: list[tuple[Cell, ...]] = [(each.title, each.text, alone(each.because_short)) for each in shown]
    columns = (
        ColumnNode(said(say.WARNING), 2.4),
        ColumnNode(said(say.WHAT_DO), 6.2, look="small"),
        ColumnNode(said(say.RESTS), 3, limit=600, look="small"),
    )
    return table_of(said(WARNINGS), columns, rows, padding=2.8, gap=12)
