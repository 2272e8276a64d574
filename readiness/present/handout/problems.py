"""Candidate problems in order, how stable the order is, what was set aside, and the first charter."""

from __future__ import annotations

from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Node,
    Open,
    Paragraph,
    Section,
    SideBySide,
    TableNode,
)
from readiness.model.ranking import SET_ASIDE, RankedProblem
from readiness.present import kind_words, list_words, number_words, reasons
from readiness.present.charts import charting_work
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, table_of
from readiness.present.price import board_people, problem_price
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.problems.charters import CharterLine, CharterPage, charter_page
from readiness.words import alone, said
from readiness.words.say import charts as say_charts
from readiness.words.say import handout as say

PROBLEMS = say.CANDIDATE_PROBLEMS
CHARTER = say.FIRST_PROOF_CONCEPT
PICTURE, STABILITY = say.VALUE_FEASIBILITY, say.HOW_STABLE_FIRST_PLACE
ORDER = say.ORDER_ITS_REASONS
AGREED = say.AGREED_BEFORE_WORK_BEGINS
WAYS = say.WAYS_DO_FIRST_PROBLEM_WITH
NAME = 200
WHY = 1600  # letters of why a problem stands where it does
NO_RANK = "\u2013"
HOW_TO_READ = say.HIGHER_PROBLEM_STANDS_MORE_ITS
FILLED = say.FILLED_CIRCLE_CAN_START_NOW
NOT_WRITTEN = say.PART_NOT_WRITTEN_DOWN_YET


def problems(brief: Brief) -> Section:
    """The ranked table with reasons, the picture of value and feasibility, and the stability of first place."""
    found = brief.found
    ranking = found.outcome.ranking
    headline = problem_headlines.problems_headline(found)
    nodes: list[Node] = []
    if not ranking.problems:
        words = said(say.LIST_TWO_FIVE_PROBLEMS_COST)
        return Section("problems", said(PROBLEMS), headline, "", (Paragraph(words, gap=12),))
    if any(problem.is_judged for problem in ranking.problems):
        columns = (tuple(_picture(found)), tuple(_beside(found)))
        nodes.append(SideBySide(columns, (5.6, 6.4), gutter=22, gap=14))
    nodes += [
        Heading(said(ORDER), gap=16),
        _ranked_table(found),
        Paragraph(problem_words.rule_of_order(found), "caption", gap=5),
    ]
    nodes += _set_aside(found)
    return Section("problems", said(PROBLEMS), headline, "", tuple(nodes))


def _picture(found: Findings) -> list[Node]:
    chart = charting_work.value_feasibility(found)
    nodes: list[Node] = [Heading(said(PICTURE))]
    if chart.points:
        nodes.append(figure("value-feasibility", said(PICTURE), chart))
    missing = problem_words.left_out(chart)
    return [*nodes, Paragraph(missing, "caption", gap=5)] if missing else nodes


def _ranked_table(found: Findings) -> TableNode:
    rows: list[tuple[Cell, ...]] = []
    for problem in found.outcome.ranking.problems:
        words = problem_words.class_words(problem)
        label = f"{kind_words.CLASS_LETTERS[problem.class_]}: {words}" if problem.is_judged else alone(words)
        sides = (problem.value, problem.feasibility)
        rows.append(
            (
                f"{problem.rank or NO_RANK}  {problem.name}",
                label if problem.class_ == "ready" else Open(label),
                alone(reasons.why_here(found, problem)),
                *(str(number_words.whole(score)) if problem.is_scored else said(say.PART_NONE_YET) for score in sides),
                problem_words.score_range(problem),
            )
        )
    columns = (
        ColumnNode(said(say.RANK_PROBLEM), 3.1, limit=NAME),
        ColumnNode(said(say.CLASS_WORD), 2.2),
        ColumnNode(said(say.WHY_HERE_COLUMN), 3.4, limit=WHY),
        ColumnNode(said(say_charts.VALUE), 0.8, "right"),
        ColumnNode(said(say.FEASIBLE), 0.95, "right"),
        ColumnNode(said(say.SCORE), 0.8, "right"),
    )
    return table_of(said(ORDER), columns, rows, key="ranking", padding=4, gap=3)


def _beside(found: Findings) -> list[Node]:
    ranking = found.outcome.ranking
    chart = charting_work.rank_stability(found)
    nodes: list[Node] = []
    if chart.bars:
        nodes += [
            Heading(said(STABILITY)),
            figure("stability", said(STABILITY), chart, gap=6),
            Paragraph(problem_words.how_stable(found), "caption", gap=5),
        ]
    else:
        nodes += [Heading(said(say.HOW_READ)), Paragraph(_how_to_read(found), gap=3)]
    nodes += _turning_point(found)
    third = next((problem for problem in ranking.problems if problem.rank == 3), None)
    if third and third.is_scored:
        words = said(
            say.part_scores(
                name=third.name, score_range=problem_words.score_range(third), why_third=_why_third(found, third)
            )
        )
        nodes += [Heading(said(say.WHY_NOT_THIRD), gap=13), Paragraph(words, gap=3)]
    return nodes


_MIDDLE = 50
"""Where the quarters of the picture meet, in points of 100."""


def _how_to_read(found: Findings) -> str:
    has_filled = any(problem.class_ == "ready" for problem in found.outcome.ranking.problems)
    words = f"{said(HOW_TO_READ)} {said(FILLED)}" if has_filled else said(HOW_TO_READ)
    first = found.outcome.ranking.first_problem
    if first is None or first.value >= _MIDDLE or first.feasibility < _MIDDLE:
        return words
    return said(say.comes_first_since_can_be(words=words, name=first.name))


def _why_third(found: Findings, third: RankedProblem) -> str:
    """What holds it back; if nothing does, only the score is lower."""
    held = problem_words.held_back(found, third)
    if not held:
        return said(say.NOTHING_HOLDS_BACK_OTHERS_SCORE)
    name = f"{alone(kind_words.class_words(third.class_))}."
    return held[0].reason if held[0].reason.startswith(name) else f"{name} {held[0].reason}"


def _turning_point(found: Findings) -> list[Node]:
    """The smallest change of a weight that would put another first, if the class allows it."""
    words = problem_words.what_would_change_order(found)
    return [Heading(said(say.WHAT_WOULD_TURN_ORDER), gap=13), Paragraph(words, gap=3)] if words else []


def _set_aside(found: Findings) -> list[Node]:
    ranked = found.outcome.ranking.problems
    bought = [problem for problem in ranked if problem.is_to_buy]
    aside = [problem for problem in ranked if problem.class_ in SET_ASIDE]
    return [
        *_reasons(found, bought, said(say.READY_MADE_TOOL_EXISTS), (said(say.BUY), said(say.WHY_WHAT_COMES_FIRST))),
        *_reasons(found, aside, said(say.NO_PROJECT_ML_NOW_WHY), (said(say.PROBLEM), said(say.WHY_WHAT_DO_INSTEAD))),
    ]


def _reasons(found: Findings, problems: list[RankedProblem], title: str, columns_named: tuple[str, str]) -> list[Node]:
    if not problems:
        return []
    rows: list[tuple[Cell, ...]] = []
    for problem in problems:
        held = [entry.reason for entry in problem_words.held_back(found, problem)]
        planned = problem_words.planned_instead(found, problem) if problem.class_ in SET_ASIDE else ""
        told = dict.fromkeys(filter(None, [*held, planned]))
        rows.append((problem.name, " ".join(told) or kind_words.class_words(problem.class_)))
    columns = (ColumnNode(columns_named[0], 3, limit=NAME), ColumnNode(columns_named[1], 7, limit=WHY))
    return [Heading(title, gap=18), table_of(title, columns, rows, padding=3.4, gap=3)]


def charter(brief: Brief) -> Section:
    """The first proof of concept on half a page: what is promised before work begins."""
    page = charter_page(brief.found, brief.charter)
    if page is None:
        raise ValueError("there is no problem to write a charter for")
    headline = problem_headlines.charter_headline(brief.found, page)
    rows = [(line.label, _said(line)) for line in page.lines]
    columns = (ColumnNode(said(say.QUESTION), 3), ColumnNode(said(say.ANSWER), 9, limit=900))
    table = table_of(
        said(CHARTER), columns, rows, key="charter", padding=4, has_row_headers=False, gap=12, is_better_whole=True
    )
    return Section(
        "charter",
        said(CHARTER),
        headline,
        "",
        (table, *_signatures(brief, page), *_ways(brief)),
    )


def _said(line: CharterLine) -> Cell:
    if not line.text:
        return Open(list_words.clauses((said(NOT_WRITTEN), line.due)))
    return said(say.our_proposal(line=line.text)) if line.is_proposal else line.text


def _signatures(brief: Brief, page: CharterPage) -> list[Node]:
    """Lines to sign on paper, the sponsor and the lead named if they are known."""
    sponsor = next((line.text for line in page.lines if line.field == "sponsor"), "")
    roadmap = brief.found.outcome.roadmap
    is_planned = roadmap is not None and roadmap.first_trial is not None and roadmap.first_trial.problem == page.problem
    named = board_people.project_lead(brief.found, roadmap) if roadmap is not None and is_planned else None
    lead = named or ""
    columns = (
        ColumnNode(said(say.FOR_WORD), 3),
        ColumnNode(said(say.NAME), 4, limit=NAME),
        ColumnNode(said(say.DATE), 2),
        ColumnNode(said(say.SIGNATURE), 4),
    )
    rows = [
        (role, name, "", "")
        for role, name in ((said(say.SPONSOR), sponsor), (said(say.PROJECT_LEAD), lead), (said(say.USERS), ""))
    ]
    return [Heading(said(AGREED), gap=20), table_of(said(AGREED), columns, rows, padding=8, gap=3)]


def _ways(brief: Brief) -> list[Node]:
    """Who else could do it, with what that costs."""
    price = brief.found.price
    rows = problem_price.way_rows(price) if price is not None else ()
    if not rows or brief.leaves_out("price"):
        return []
    columns = (
        ColumnNode(said(say.WAY), 3.6),
        ColumnNode(said(say.WORK), 2.6),
        ColumnNode(said(say.ONCE), 2.6),
        ColumnNode(said(say.YEAR), 2.6),
        ColumnNode(said(say.TIME), 3.4),
    )
    table = table_of(said(WAYS), columns, [tuple(row) for row in rows], padding=2, gap=3)
    return [Heading(said(WAYS), gap=20), table]


def has_charter(brief: Brief) -> bool:
    """Whether there is a problem to write a charter for."""
    return charter_page(brief.found, brief.charter) is not None
