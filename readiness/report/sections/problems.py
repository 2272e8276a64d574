"""Candidate problems in order, how stable the order is, what was set aside, and the first charter."""

from __future__ import annotations

from readiness.model.assessment import Charter
from readiness.model.ranking import RankedProblem
from readiness.model.response import CandidateProblem
from readiness.present import charting_work, headlines, phrases, reasons
from readiness.present.findings import Findings
from readiness.report import theme
from readiness.report.blocks import Block, Columns, Stack, Text
from readiness.report.content import Brief
from readiness.report.drawings import work
from readiness.report.layout import Section
from readiness.report.sections.pieces import heading, opening
from readiness.report.table import Cell, Column, Open, Table

PROBLEMS = "Candidate problems"
CHARTER = "First proof of concept"
NAME = 120
NOT_WRITTEN = "not written down yet"


def problems(brief: Brief) -> Section:
    """The ranked table with reasons, the picture of value and feasibility, and the stability of first place."""
    found = brief.found
    ranking = found.outcome.ranking
    blocks = opening(brief, "problems", PROBLEMS, headlines.problems_headline(found))
    if not ranking.problems:
        words = (
            "List two to five problems that cost hours or money each week. "
            "Then they can be compared by the same criteria."
        )
        return Section("problems", PROBLEMS, (*blocks, Text(words, gap=12)))
    picture = Stack([heading("Value and feasibility"), work.value_feasibility(charting_work.value_feasibility(found))])
    side = Stack(_beside(found)) if _beside(found) else Stack([Text("")])
    blocks += [
        Columns([picture, side], (5.6, 6.4), gutter=22, gap=14),
        heading("The order and its reasons", gap=16),
        _ranked_table(found),
        Text(_rule_of_order(found), theme.CAPTION, gap=5),
    ]
    blocks += _set_aside(found)
    return Section("problems", PROBLEMS, tuple(blocks))


def _ranked_table(found: Findings) -> Table:
    rows: list[tuple[Cell, ...]] = []
    for problem in found.outcome.ranking.problems:
        letter, words = phrases.CLASS_LETTERS[problem.class_], phrases.CLASS_WORDS[problem.class_]
        label = f"{letter}: {words}"
        rows.append(
            (
                f"{problem.rank}  {problem.name}",
                label if problem.class_ == "ready" else Open(label),
                reasons.why_here(found, problem),
                str(phrases.whole(problem.value)),
                str(phrases.whole(problem.feasibility)),
                str(phrases.whole(problem.score)),
            )
        )
    columns = (
        Column("Rank and problem", 3.1, limit=NAME),
        Column("Class", 2.2),
        Column("Why here", 3.4, limit=200),
        Column("Value", 0.8, "right"),
        Column("Feasible", 0.95, "right"),
        Column("Score", 0.8, "right"),
    )
    return Table(columns, rows, padding=4, gap=3)


def _rule_of_order(found: Findings) -> str:
    weights = dict(found.outcome.ranking.weights)
    criteria = found.rubric.problems.criteria
    value = sum(weights.get(entry.id, 0.0) for entry in criteria if entry.side == "value")
    total = sum(weights.values()) or 1.0
    share = phrases.percent(value / total)
    return (
        f"Order: class first, then score. {share} of the score is value, the rest feasibility, on "
        f"{phrases.count(len(criteria), 'criterion', 'criteria')}, all numbers of 100. A class is a rule, not a score: "
        "one missing thing holds a problem back."
    )


def _beside(found: Findings) -> list[Block]:
    ranking = found.outcome.ranking
    chart = charting_work.rank_stability(found)
    blocks: list[Block] = []
    if chart.bars:
        words = f"Share of {chart.draws:,} runs in which the problem ranks first while weights and unsure answers vary."
        blocks += [
            heading("How stable is first place?"),
            work.stability_bars(chart, gap=6),
            Text(words, theme.CAPTION, gap=5),
        ]
    blocks += _turning_point(found)
    third = next((problem for problem in ranking.problems if problem.rank == 3), None)
    if third:
        words = f"{third.name[:60]} scores {phrases.whole(third.score)}: {reasons.why_here(found, third)}."
        blocks += [heading("Why not the third", gap=13), Text(words, gap=3, limit=260)]
    return blocks


def _turning_point(found: Findings) -> list[Block]:
    """The smallest change of a weight that would put another first, if the class allows it."""
    swap = found.outcome.ranking.swap
    problems = {problem.id: problem for problem in found.outcome.ranking.problems}
    if swap is None or problems[swap.winner].class_ != problems[swap.loser].class_:
        return []
    words = (
        f"If the weight of {reasons.criterion_name(found, swap.criterion)} went from "
        f"{phrases.percent(swap.from_weight)} to {phrases.percent(swap.to_weight)}, "
        f"{problems[swap.loser].name[:60]} would come first."
    )
    return [heading("What would turn the order", gap=13), Text(words, gap=3, limit=300)]


def _set_aside(found: Findings) -> list[Block]:
    aside = [problem for problem in found.outcome.ranking.problems if problem.class_ in ("later", "not-ml")]
    if not aside:
        return []
    rules = {rule.id: rule for rule in found.rubric.problems.rules}
    rows: list[tuple[Cell, ...]] = []
    for problem in aside:
        hits = [rules[hit.rule] for hit in problem.hits if hit.rule in rules]
        words = " ".join(dict.fromkeys(rule.reason for rule in hits)) or phrases.CLASS_WORDS[problem.class_]
        rows.append((problem.name, words))
    columns = (Column("Set aside for now", 3, limit=NAME), Column("Why, and what to do instead", 7, limit=400))
    return [heading("Not now, and why", gap=18), Table(columns, rows, padding=3.4, gap=3)]


def charter(brief: Brief) -> Section:
    """The first proof of concept on half a page: what is promised before work begins."""
    found = brief.found
    first = _chosen(brief)
    entered = next((problem for problem in found.response.problems if problem.id == first.id), None)
    lines = _lines(brief, first, entered)
    settled = sum(bool(words) for _, words in lines)
    blocks = opening(brief, "charter", CHARTER, headlines.charter_headline(first, settled, len(lines)))
    rows = [(name, words or Open(NOT_WRITTEN)) for name, words in lines]
    columns = (Column("Question", 3), Column("Answer", 9, limit=900))
    blocks.append(Table(columns, rows, padding=4, has_row_headers=False, gap=12))
    return Section("charter", CHARTER, tuple(blocks))


def has_charter(brief: Brief) -> bool:
    """Whether there is a problem to write a charter for."""
    return brief.found.outcome.ranking.first is not None


def _chosen(brief: Brief) -> RankedProblem:
    ranking = brief.found.outcome.ranking
    wanted = brief.content.assessment.charter.problem or ranking.first
    chosen = [problem for problem in ranking.problems if problem.id == wanted]
    return chosen[0] if chosen else ranking.problems[0]


def _lines(brief: Brief, first: RankedProblem, entered: CandidateProblem | None) -> list[tuple[str, str]]:
    """Question and answer; the charter wins over the interview."""
    charter_ = brief.content.assessment.charter
    applies = charter_.problem in (None, first.id)
    text = charter_ if applies else Charter()
    asked = entered.interview if entered else None
    effort = _effort(entered)
    harm = {"none": "no harm", "some": "some harm", "serious": "serious harm", "dont-know": "not known"}
    return [
        ("Who uses it, and where", text.downstream_user or (asked.user if asked else "")),
        ("Which decision it helps", asked.decision if asked else ""),
        ("The number that counts", text.metric or (asked.measure if asked else "")),
        ("Today's number", text.baseline or (asked.today if asked else "")),
        ("It works when", text.done_when or (asked.good_enough if asked else "")),
        ("Stop when", text.stop_rule),
        ("How the test is run", text.test_plan),
        ("The first simple model", text.first_model),
        ("Sponsor", text.sponsor or (entered.sponsor if entered else "")),
        ("Effort and time", effort),
        ("Harm if it is wrong", harm[entered.harm] if entered and entered.harm else ""),
        ("Must be done first", _prerequisites(brief.found, first)),
    ]


def _effort(entered: CandidateProblem | None) -> str:
    parts = []
    if entered and entered.effort_days is not None:
        parts.append(phrases.count(entered.effort_days, "person-day"))
    if entered and entered.weeks_to_first_result is not None:
        parts.append(f"first result after {phrases.count(entered.weeks_to_first_result, 'week')}")
    return "; ".join(parts)


def _prerequisites(found: Findings, first: RankedProblem) -> str:
    titles = [found.action_title(action) for action in first.prerequisites]
    return "; ".join(titles) if titles else "nothing, it can start"
