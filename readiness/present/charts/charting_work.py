"""Makes the charts of candidate problems and of the plan from findings."""

from __future__ import annotations

from datetime import date

from readiness.model.ranking import RankedProblem
from readiness.model.roadmap import PlannedAction
from readiness.present import phrases
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
from readiness.present.plan.edited_plan import by_date, dates_of, edit_of, horizon_now
from readiness.present.plan.plan_entries import entry_of

QUARTER = 90
LEAST_DAYS, MOST_DAYS = 180, 720
CHECK_DAYS = (90, 180, 270, 360)
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
    letter, words = phrases.CLASS_LETTERS[problem.class_], phrases.CLASS_WORDS[problem.class_]
    return ProblemPoint(
        rank=rank,
        name=problem.name,
        value=phrases.whole(problem.value),
        feasibility=phrases.whole(problem.feasibility),
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
        StabilityBar(problem.name, problem.p_first, phrases.percent(problem.p_first))
        for problem in sorted(open_ones, key=lambda problem: -problem.p_first)
        if len(open_ones) > 1
    ]
    if len(bars) > MOST_BARS:
        rest = bars[MOST_BARS - 1 :]
        share = sum(bar.share for bar in rest)
        bars[MOST_BARS - 1 :] = [StabilityBar(phrases.count(len(rest), "other"), share, phrases.percent(share))]
    return RankStability(ranking.draws, tuple(bars))


def gantt(found: Findings, starts_on: date | None = None) -> Gantt:
    """Every planned action in order, numbered as in the table of actions, and the checks of its gates.

    With the day on which the plan starts, actions stand where they were moved by hand, without those dropped by hand;
    else all stand where they were planned.
    """
    roadmap = found.outcome.roadmap
    actions = roadmap.actions if roadmap else ()
    if starts_on is not None:
        actions = tuple(_moved(found, action, starts_on) for action in by_date(found, starts_on))
    dropped = {code for code, edit in found.action_edits.items() if edit.status == "dropped" and starts_on is not None}
    numbered = [(number, action) for number, action in enumerate(actions, 1) if action.id not in dropped]
    actions = tuple(action for _, action in numbered)
    bars = tuple(_bar(found, number, action) for number, action in numbered)
    last = max((action.end_day for action in actions), default=0)
    days = min(max(LEAST_DAYS, -(-last // QUARTER) * QUARTER), MOST_DAYS)
    return Gantt(days, bars, _checks(found, actions))


def _moved(found: Findings, action: PlannedAction, starts_on: date) -> PlannedAction:
    edit = edit_of(found, action.id)
    start, end = dates_of(action, edit, starts_on)
    first = max(1, (start - starts_on).days + 1)
    days = {"start_day": first, "end_day": max(first, (end - starts_on).days + 1)}
    return action.model_copy(update={**days, "horizon": horizon_now(found, action, starts_on)})


def _bar(found: Findings, number: int, action: PlannedAction) -> GanttBar:
    return GanttBar(
        number=number,
        code=action.id,
        lane=entry_of(found, action.id).lane,
        title=found.action_title(action.id),
        owner=found.owner_of(action),
        start_day=action.start_day,
        end_day=action.end_day,
        when=phrases.HORIZON_WORDS[action.horizon],
        gates=action.opens_gates,
        is_habit=action.is_habit,
    )


def _checks(found: Findings, actions: tuple[PlannedAction, ...]) -> tuple[GanttCheck, ...]:
    """One check at the end of each quarter in which actions for a gate end; the last day is always one."""
    checks = []
    previous = 0
    for day in CHECK_DAYS:
        ending = [action for action in actions if previous < action.end_day <= day]
        gates = sorted({gate for action in ending for gate in action.opens_gates})
        if ending and (gates or day in (CHECK_DAYS[0], CHECK_DAYS[-1])):
            checks.append(_check(found, day, gates, ending))
        previous = day
    return tuple(checks)


def _check(found: Findings, day: int, gates: list[str], ending: list[PlannedAction]) -> GanttCheck:
    when = f"day {day}" if day == CHECK_DAYS[0] else f"month {day // 30}"
    name = f"Check of {when}"
    if gates:
        titles = [f"\u201c{found.rubric.gate_by_id[gate].title}\u201d" for gate in gates]
        criteria = f"Look again at {phrases.count(len(gates), 'gate')}: {phrases.short_list(titles, 2)}."
    else:
        done = [found.action_title(action.id) for action in ending]
        criteria = f"{phrases.capital(phrases.count(len(done), 'action'))} due by then; see the list of actions."
    return GanttCheck(day, name, when, criteria)
