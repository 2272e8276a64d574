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
from readiness.present import phrases, reasons
from readiness.present.charts import charting_work
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import figure, table_of
from readiness.present.price import board_people, problem_price
from readiness.present.problems import problem_headlines, problem_words
from readiness.present.problems.charters import CharterLine, CharterPage, charter_page

PROBLEMS = "Candidate problems"
CHARTER = "First proof of concept"
PICTURE, STABILITY = "Value and feasibility", "How stable is first place?"
ORDER = "The order and its reasons"
AGREED = "Agreed before work begins"
WAYS = "Ways to do the first problem, with their prices"
NAME = 200
NO_RANK = "\u2013"
HOW_TO_READ = (
    "The higher a problem stands, the more its solution is worth; the further right, the easier it is to begin."
)
FILLED = "A filled circle can start now."
NOT_WRITTEN = "not written down yet"


def problems(brief: Brief) -> Section:
    """The ranked table with reasons, the picture of value and feasibility, and the stability of first place."""
    found = brief.found
    ranking = found.outcome.ranking
    headline = problem_headlines.problems_headline(found)
    nodes: list[Node] = []
    if not ranking.problems:
        words = (
            "List two to five problems that cost hours or money each week. "
            "Then they can be compared by the same criteria."
        )
        return Section("problems", PROBLEMS, headline, "", (Paragraph(words, gap=12),))
    if any(problem.is_judged for problem in ranking.problems):
        columns = (tuple(_picture(found)), tuple(_beside(found)))
        nodes.append(SideBySide(columns, (5.6, 6.4), gutter=22, gap=14))
    nodes += [
        Heading(ORDER, gap=16),
        _ranked_table(found),
        Paragraph(problem_words.rule_of_order(found), "caption", gap=5),
    ]
    nodes += _set_aside(found)
    return Section("problems", PROBLEMS, headline, "", tuple(nodes))


def _picture(found: Findings) -> list[Node]:
    chart = charting_work.value_feasibility(found)
    nodes: list[Node] = [Heading(PICTURE)]
    if chart.points:
        nodes.append(figure("value-feasibility", PICTURE, chart))
    missing = problem_words.left_out(chart)
    return [*nodes, Paragraph(missing, "caption", gap=5)] if missing else nodes


def _ranked_table(found: Findings) -> TableNode:
    rows: list[tuple[Cell, ...]] = []
    for problem in found.outcome.ranking.problems:
        words = problem_words.class_words(problem)
        label = f"{phrases.CLASS_LETTERS[problem.class_]}: {words}" if problem.is_judged else phrases.capital(words)
        sides = (problem.value, problem.feasibility)
        rows.append(
            (
                f"{problem.rank or NO_RANK}  {problem.name}",
                label if problem.class_ == "ready" else Open(label),
                phrases.capital(reasons.why_here(found, problem)),
                *(str(phrases.whole(score)) if problem.is_scored else "none yet" for score in sides),
                problem_words.score_range(problem),
            )
        )
    columns = (
        ColumnNode("Rank and problem", 3.1, limit=NAME),
        ColumnNode("Class", 2.2),
        ColumnNode("Why here", 3.4, limit=400),
        ColumnNode("Value", 0.8, "right"),
        ColumnNode("Feasible", 0.95, "right"),
        ColumnNode("Score", 0.8, "right"),
    )
    return table_of(ORDER, columns, rows, key="ranking", padding=4, gap=3)


def _beside(found: Findings) -> list[Node]:
    ranking = found.outcome.ranking
    chart = charting_work.rank_stability(found)
    nodes: list[Node] = []
    if chart.bars:
        nodes += [
            Heading(STABILITY),
            figure("stability", STABILITY, chart, gap=6),
            Paragraph(problem_words.how_stable(found), "caption", gap=5),
        ]
    else:
        nodes += [Heading("How to read it"), Paragraph(_how_to_read(found), gap=3)]
    nodes += _turning_point(found)
    third = next((problem for problem in ranking.problems if problem.rank == 3), None)
    if third and third.is_scored:
        words = f"{third.name} scores {problem_words.score_range(third)} of 100. {_why_third(found, third)}"
        nodes += [Heading("Why not the third", gap=13), Paragraph(words, gap=3, limit=260)]
    return nodes


_MIDDLE = 50
"""Where the quarters of the picture meet, in points of 100."""


def _how_to_read(found: Findings) -> str:
    has_filled = any(problem.class_ == "ready" for problem in found.outcome.ranking.problems)
    words = f"{HOW_TO_READ} {FILLED}" if has_filled else HOW_TO_READ
    first = found.outcome.ranking.first_problem
    if first is None or first.value >= _MIDDLE or first.feasibility < _MIDDLE:
        return words
    return f"{words} {first.name} comes first since it can be tried; what it brings is smaller than half of the scale."


def _why_third(found: Findings, third: RankedProblem) -> str:
    """What holds it back; if nothing does, only the score is lower."""
    held = problem_words.held_back(found, third)
    if not held:
        return "Nothing holds it back; others score higher."
    name = f"{phrases.capital(phrases.class_words(third.class_))}."
    return held[0].reason if held[0].reason.startswith(name) else f"{name} {held[0].reason}"


def _turning_point(found: Findings) -> list[Node]:
    """The smallest change of a weight that would put another first, if the class allows it."""
    words = problem_words.what_would_change_order(found)
    return [Heading("What would turn the order", gap=13), Paragraph(words, gap=3, limit=300)] if words else []


def _set_aside(found: Findings) -> list[Node]:
    ranked = found.outcome.ranking.problems
    bought = [problem for problem in ranked if problem.is_to_buy]
    aside = [problem for problem in ranked if problem.class_ in SET_ASIDE]
    return [
        *_reasons(found, bought, "A ready-made tool exists", ("To buy", "Why, and what comes first")),
        *_reasons(found, aside, "No project for ML now, and why", ("Problem", "Why, and what to do instead")),
    ]


def _reasons(found: Findings, problems: list[RankedProblem], title: str, columns_named: tuple[str, str]) -> list[Node]:
    if not problems:
        return []
    rows: list[tuple[Cell, ...]] = []
    for problem in problems:
        held = [entry.reason for entry in problem_words.held_back(found, problem)]
        planned = problem_words.planned_instead(found, problem) if problem.class_ in SET_ASIDE else ""
        said = dict.fromkeys(filter(None, [*held, planned]))
        rows.append((problem.name, " ".join(said) or phrases.class_words(problem.class_)))
    columns = (ColumnNode(columns_named[0], 3, limit=NAME), ColumnNode(columns_named[1], 7, limit=400))
    return [Heading(title, gap=18), table_of(title, columns, rows, padding=3.4, gap=3)]


def charter(brief: Brief) -> Section:
    """The first proof of concept on half a page: what is promised before work begins."""
    page = charter_page(brief.found, brief.charter)
    if page is None:
        raise ValueError("there is no problem to write a charter for")
    headline = problem_headlines.charter_headline(brief.found, page)
    rows = [(line.label, _said(line)) for line in page.lines]
    columns = (ColumnNode("Question", 3), ColumnNode("Answer", 9, limit=900))
    table = table_of(
        CHARTER, columns, rows, key="charter", padding=4, has_row_headers=False, gap=12, is_better_whole=True
    )
    return Section(
        "charter",
        CHARTER,
        headline,
        "",
        (table, *_signatures(brief, page), *_ways(brief)),
    )


def _said(line: CharterLine) -> Cell:
    if not line.text:
        return Open(f"{NOT_WRITTEN}; {line.due}" if line.due else NOT_WRITTEN)
    return f"Our proposal: {line.text}" if line.is_proposal else line.text


def _signatures(brief: Brief, page: CharterPage) -> list[Node]:
    """Lines to sign on paper, the sponsor and the lead named if they are known."""
    sponsor = next((line.text for line in page.lines if line.field == "sponsor"), "")
    roadmap = brief.found.outcome.roadmap
    is_planned = roadmap is not None and roadmap.first_trial is not None and roadmap.first_trial.problem == page.problem
    named = (
        board_people.project_lead(brief.found, roadmap) if roadmap is not None and is_planned else board_people.NOBODY
    )
    lead = "" if named == board_people.NOBODY else named
    columns = (
        ColumnNode("For", 3),
        ColumnNode("Name", 4, limit=NAME),
        ColumnNode("Date", 2),
        ColumnNode("Signature", 4),
    )
    rows = [(role, name, "", "") for role, name in (("Sponsor", sponsor), ("Project lead", lead), ("Users", ""))]
    return [Heading(AGREED, gap=20), table_of(AGREED, columns, rows, padding=8, gap=3)]


def _ways(brief: Brief) -> list[Node]:
    """Who else could do it, with what that costs."""
    price = brief.found.price
    rows = problem_price.way_rows(price) if price is not None else ()
    if not rows or brief.leaves_out("price"):
        return []
    columns = (
        ColumnNode("Way", 3.6),
        ColumnNode("Work", 2.6),
        ColumnNode("Once", 2.6),
        ColumnNode("A year", 2.6),
        ColumnNode("Time", 3.4),
    )
    table = table_of(WAYS, columns, [tuple(row) for row in rows], padding=2, gap=3)
    return [Heading(WAYS, gap=20), table]


def has_charter(brief: Brief) -> bool:
    """Whether there is a problem to write a charter for."""
    return charter_page(brief.found, brief.charter) is not None
