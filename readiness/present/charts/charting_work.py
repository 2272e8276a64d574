"""Makes the charts of candidate problems and of the plan from findings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from readiness.model.ranking import RankedProblem
from readiness.present import day_words, kind_words, number_words
from readiness.present.charts import (
    Gantt,
    GanttBar,
    GanttCheck,
    ProblemPoint,
    RankStability,
    StabilityBar,
    ValueFeasibility,
)
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import charts

QUARTER = 90
LEAST_DAYS, MOST_DAYS = 90, 366
MOST_POINTS = 12
MOST_BARS = 6


def value_feasibility(found: Findings) -> ValueFeasibility:
    """The first twelve candidate problems by value and feasibility, as far as anything is known of both."""
    problems = found.outcome.ranking.problems
    shown = [problem for problem in problems if _has_both_sides(found, problem)]
    points = tuple(_point(problem, problem.rank) for problem in shown[:MOST_POINTS] if problem.rank is not None)
    return ValueFeasibility(points, tuple(problem.name for problem in problems if problem not in shown))


def _has_both_sides(found: Findings, problem: RankedProblem) -> bool:
    """Whether a criterion of value and one of feasibility are known: else its place would rest on nothing."""
    sides = {criterion.id: criterion.side for criterion in found.rubric.problems.criteria}
    known = {sides.get(score.criterion) for score in problem.criteria if score.level is not None}
    return {"value", "feasibility"} <= known


def _point(problem: RankedProblem, rank: int) -> ProblemPoint:
    letter, words = kind_words.CLASS_LETTERS[problem.class_], kind_words.class_words(problem.class_)
    return ProblemPoint(
        rank=rank,
        name=problem.name,
        value=number_words.whole(problem.value),
        feasibility=number_words.whole(problem.feasibility),
        is_ready=problem.class_ == "ready",
        class_words=f"{letter}: {words}",
    )


def rank_stability(found: Findings) -> RankStability:
    """How often each problem that may become a project ranks first, most often first; no bars without a rival.

    Where there are too many for a bar each, the last one stands for the others together: the shares add up to all runs.
    """
    ranking = found.outcome.ranking
    open_ones = [problem for problem in ranking.problems if problem.can_become_project]
    bars = [
        StabilityBar(problem.name, problem.p_first, number_words.percent(problem.p_first))
        for problem in sorted(open_ones, key=lambda problem: -problem.p_first)
        if len(open_ones) > 1
    ]
    if len(bars) > MOST_BARS:
        rest = bars[MOST_BARS - 1 :]
        share = sum(bar.share for bar in rest)
        name = said(charts.part_other_problems(number=len(rest)))
        bars[MOST_BARS - 1 :] = [StabilityBar(name, share, number_words.percent(share))]
    return RankStability(ranking.draws, tuple(bars))


def gantt(found: Findings, first_day: date | None = None, plan_now: Sequence[PlanRow] | None = None) -> Gantt:
    """Every action with a date where it stands today, numbered as in the table of actions, and the milestones.

    What was dropped by hand is left out; what was moved beyond the picture stands at its edge. Days count from
    `first_day`, or from the first working day of the plan. `plan_now` are its rows, where they are at hand.
    """
    plan = found.outcome.roadmap
    starts_on = first_day or (plan.starts_on if plan else None)
    if starts_on is None:
        return Gantt(LEAST_DAYS, (), ())
    all_rows = plan_rows(found, starts_on, today=starts_on) if plan_now is None else plan_now
    rows = [row for row in all_rows if row.is_dated and row.status != "dropped"]
    bars = tuple(_bar(row, starts_on) for row in rows)
    last = max((bar.end_day for bar in bars), default=0)
    days = min(max(LEAST_DAYS, -(-last // QUARTER) * QUARTER), MOST_DAYS)
    return Gantt(days, bars, checks(found, starts_on))


def _bar(row: PlanRow, starts_on: date) -> GanttBar:
    first, last = _day(row.start, starts_on), _day(row.end, starts_on)
    start = min(max(1, first), MOST_DAYS)
    return GanttBar(
        number=row.number or 0,
        code=row.id,
        lane=said(row.lane) if row.lane else "",
        title=row.title,
        owner=row.owner,
        start_day=start,
        end_day=min(max(start, last), MOST_DAYS),
        when=kind_words.horizon_words(row.horizon) if row.horizon else "",
        gates=row.gates,
    )


def _day(day: date | None, starts_on: date) -> int:
    return (day - starts_on).days + 1 if day else 1


def checks(found: Findings, starts_on: date) -> tuple[GanttCheck, ...]:
    """The milestones of the plan; that of the first result tells on what the decision rests."""
    plan = found.outcome.roadmap
    dates = plan.dates if plan else ()
    return tuple(
        GanttCheck(
            kind=each.kind,
            day=_day(each.on, starts_on),
            name=plan_words.date_title(each),
            when=day_words.day(each.on),
            criteria=plan_words.date_criteria(found, each),
        )
        for each in dates
    )
