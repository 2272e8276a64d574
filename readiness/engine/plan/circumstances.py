"""The circumstances that conditions may name; each is one rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from readiness.engine.answers.workloads import waits_for_time_only
from readiness.engine.plan.situation import Situation

_MONTHS_UNTIL_OLD = 6
_ABOUT_MODELS = frozenset({"no-running-workload", "nothing-deployed"})
_ABOUT_PROBLEMS = frozenset({"few-candidates", "one-problem-type", "no-candidate-ready", "label-type"})


def find_circumstance(name: str, situation: Situation) -> int | str | None:
    """What makes a circumstance hold (a number, a name or "yes"), or None if it does not hold."""
    return _CIRCUMSTANCES[name](situation)


def is_told(name: str, situation: Situation) -> bool:
    """Whether somebody told what a circumstance speaks of: which models run, or which problems there are."""
    if name in _ABOUT_MODELS:
        return not situation.workloads.is_unknown
    return name not in _ABOUT_PROBLEMS or bool(situation.response.problems)


def _yes(*, holds: bool) -> str | None:
    return "yes" if holds else None


def _positive(number: int) -> int | None:
    return number if number > 0 else None


def _own_runs(situation: Situation) -> str | None:
    return next(
        (each.workload.name for each in situation.weighed if each.runs and each.workload.supplied_by == "own"), None
    )


def _nothing_deployed(situation: Situation) -> str | None:
    count = situation.workloads
    return _yes(holds=situation.runs_no_workload and not waits_for_time_only(count))


def _unmonitored(situation: Situation) -> str | None:
    return next((workload.name for workload in situation.workloads.uncounted if workload.is_unmonitored), None)


def _few_counted(situation: Situation) -> int | None:
    rule, count = situation.rules.rubric.workloads, situation.workloads
    is_few = rule.few_from <= count.counted and count.most_counted < rule.multiple_from
    return count.counted if is_few else None


def _missing_role(situation: Situation) -> str | None:
    by_id = situation.rules.rubric.team.role_by_id
    return next(
        (role.role for role in situation.team.roles if role.is_missing and by_id[role.role].is_needed),
        None,
    )


def _few_candidates(situation: Situation) -> int | None:
    scored = [
        problem
        for problem in situation.response.problems
        if any(isinstance(given, int) for given in problem.criteria.values())
    ]
    return len(scored) if len(scored) < 2 else None


def _one_type(situation: Situation) -> str | None:
    types = sorted({problem.type for problem in situation.response.problems})
    if len(situation.response.problems) < 2:
        return "too-few"
    return types[0] if len(types) == 1 else None


def _none_ready(situation: Situation) -> str | None:
    return _yes(holds=not any(problem.can_become_project for problem in situation.ranking.problems))


def _needs_label(situation: Situation) -> str | None:
    first = situation.ranking.first_problem
    if first is None:
        return "no-problem"
    return first.type if first.needs_label else None


def _snapshot_age(situation: Situation) -> str | None:
    taken = situation.response.last_snapshot_on
    if taken is None or situation.response.assessed_on <= _months_after(taken, _MONTHS_UNTIL_OLD):
        return None
    return taken.isoformat()


def _months_after(day: date, months: int) -> date:
    """The same day some months later; days that the month does not have roll over to the first of the next."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    return min(following, date.fromordinal(first.toordinal() + day.day - 1))


_CIRCUMSTANCES: Mapping[str, Callable[[Situation], int | str | None]] = {
    "always": lambda _: "yes",
    "running-workload": lambda situation: _positive(situation.workloads.running),
    "no-running-workload": lambda situation: _yes(holds=situation.runs_no_workload),
    "own-workload-runs": _own_runs,
    "nothing-deployed": _nothing_deployed,
    "unmonitored-workload": _unmonitored,
    "few-counted-workloads": _few_counted,
    "role-missing": _missing_role,
    "few-candidates": _few_candidates,
    "one-problem-type": _one_type,
    "no-candidate-ready": _none_ready,
    "label-type": _needs_label,
    "spare-hands": lambda situation: next(iter(situation.team.spare_hands), None),
    "phase-three": lambda situation: _yes(holds=situation.placement is not None and situation.placement.placed == 3),
    "junior-alone": lambda situation: _yes(holds=situation.team.is_junior_alone),
    "no-common-forum": lambda situation: _yes(holds=situation.team.lacks_common_forum),
    "snapshot-old": _snapshot_age,
}
