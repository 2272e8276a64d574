"""Which workloads run, which count, of which that is not known, and the phase that their number makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.model.base import PhaseNumber
from readiness.model.gate_tests import WorkloadClass
from readiness.model.placement import UncountedWorkload, WorkloadCondition, WorkloadCount
from readiness.model.response import Claim, Response, Workload
from readiness.model.rubric import Rubric, WorkloadRule
from readiness.model.since import Since, possible_days

MONITORING: Final[WorkloadCondition] = "unmonitored"
"""The one condition that a workload may fail and still run."""


class Weighed(NamedTuple):
    """A workload with what is told against counting it, and what is not known of it."""

    workload: Workload
    reasons: tuple[WorkloadCondition, ...]
    unknown: tuple[WorkloadCondition, ...]

    @property
    def counts(self) -> bool | None:
        """Whether it counts; None if that is not known."""
        return _all_hold(self.reasons, self.unknown)

    @property
    def runs(self) -> bool | None:
        """Whether it meets every condition except, perhaps, monitoring; None if that is not known."""
        return _all_hold(set(self.reasons) - {MONITORING}, set(self.unknown) - {MONITORING})


def weigh_workloads(response: Response, rule: WorkloadRule) -> tuple[Weighed, ...]:
    """Every workload of a response, in its order. Time in use runs up to `response.assessed_on`."""
    return tuple(weigh_workload(workload, response.assessed_on, rule) for workload in response.workloads)


def weigh_workload(workload: Workload, today: date, rule: WorkloadRule) -> Weighed:
    """What speaks against counting a workload, and what is not known of it; it counts if both are empty."""
    holds: tuple[tuple[WorkloadCondition, bool | None], ...] = (
        ("short-use", _is_long(workload.in_use_since, today, rule)),
        ("no-users", _known(workload.has_real_users)),
        ("data-not-owned", _known(workload.owns_data)),
        ("fixed", _known(workload.can_change)),
        (MONITORING, _known(workload.is_monitored)),
    )
    return Weighed(
        workload,
        reasons=tuple(condition for condition, holding in holds if holding is False),
        unknown=tuple(condition for condition, holding in holds if holding is None),
    )


def count_weighed(found: Sequence[Weighed], *, is_told: bool) -> WorkloadCount:
    """Count the running workloads, those that count, and the business areas of the latter.

    Areas are compared without regard to case and spaces. Workloads without an area may work in any: they add none for
    certain, but one area is the least as soon as a workload counts.
    """
    counted = [each.workload for each in found if each.counts]
    may_count = [each.workload for each in found if each.counts is not False]
    return WorkloadCount(
        running=sum(each.runs is True for each in found),
        counted=len(counted),
        areas=max(len(_areas(counted)), 1 if counted else 0),
        uncounted=tuple(_uncounted(each) for each in found if each.counts is False),
        is_told=is_told,
        undecided=tuple(_uncounted(each) for each in found if each.counts is None),
        most_areas=len(_areas(may_count)) + sum(not workload.area for workload in may_count),
    )


def waits_for_time_only(count: WorkloadCount) -> bool:
    """Whether some workload would run if it had been in use long enough."""
    return any(
        "short-use" in found.reasons
        and set(found.reasons) <= {"short-use", MONITORING}
        and set(found.unknown) <= {MONITORING}
        for found in count.uncounted
    )


def workload_phase(count: WorkloadCount, rubric: Rubric) -> PhaseNumber:
    """The highest phase that the workloads lead to which count for certain."""
    return rubric.phase_by_workloads[workload_class(count, rubric.workloads)]


def best_workload_phase(count: WorkloadCount, rubric: Rubric) -> PhaseNumber:
    """The phase that the workloads may lead to; any, as long as nobody has said which there are."""
    return rubric.phase_by_workloads[best_workload_class(count, rubric.workloads)]


def workload_class(count: WorkloadCount, rule: WorkloadRule) -> WorkloadClass:
    """What the workloads make which count for certain: none 1, few 2, many in enough areas 3."""
    return _class(count.counted, count.areas, rule)


def best_workload_class(count: WorkloadCount, rule: WorkloadRule) -> WorkloadClass:
    """What the workloads may make; many, as long as nobody has said which there are."""
    if count.is_unknown:
        return 3
    areas = count.areas if count.most_areas is None else count.most_areas
    return _class(count.most_counted, max(areas, count.areas), rule)


def _class(counted: int, areas: int, rule: WorkloadRule) -> WorkloadClass:
    if counted >= rule.multiple_from and areas >= rule.multiple_areas:
        return 3
    return 2 if counted >= rule.few_from else 1


def _uncounted(found: Weighed) -> UncountedWorkload:
    return UncountedWorkload(
        name=found.workload.name,
        is_running=found.runs is True,
        reasons=found.reasons,
        unknown=found.unknown,
    )


def _areas(workloads: Iterable[Workload]) -> set[str]:
    return {" ".join(workload.area.casefold().split()) for workload in workloads} - {""}


def _known(claim: Claim) -> bool | None:
    return claim if isinstance(claim, bool) else None


def _is_long(since: Since | None, today: date, rule: WorkloadRule) -> bool | None:
    """Whether something has been in use long enough; None if that is not known."""
    days = possible_days(since, today)
    if days is None:
        return None
    needed = timedelta(weeks=rule.weeks_in_use)
    if days.last + needed <= today:
        return True
    return False if days.first is not None and days.first + needed > today else None


def _all_hold(against: Iterable[WorkloadCondition], unknown: Iterable[WorkloadCondition]) -> bool | None:
    if any(True for _ in against):
        return False
    return None if any(True for _ in unknown) else True
