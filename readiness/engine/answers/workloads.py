"""Which workloads run, which count, and the phase that their number makes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Literal

from readiness.model.base import PhaseNumber
from readiness.model.placement import UncountedWorkload, WorkloadCount
from readiness.model.response import Response, Workload
from readiness.model.rubric import WorkloadRule

Reason = Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]


def count_workloads(response: Response, rule: WorkloadRule) -> WorkloadCount:
    """Count the running workloads, those that count, and the business areas of the latter.

    Areas are compared without regard to case and spaces; workloads without an area add none, but one area is the least
    as soon as a workload counts. Time in use runs up to `response.assessed_on`.
    """
    found = [(workload, reasons_against(workload, response.assessed_on, rule)) for workload in response.workloads]
    counted = [workload for workload, reasons in found if not reasons]
    areas = {" ".join(workload.area.casefold().split()) for workload in counted} - {""}
    uncounted = tuple(
        UncountedWorkload(name=workload.name, is_running=reasons == ("unmonitored",), reasons=reasons)
        for workload, reasons in found
        if reasons
    )
    return WorkloadCount(
        running=len(counted) + sum(workload.is_running for workload in uncounted),
        counted=len(counted),
        areas=max(len(areas), 1 if counted else 0),
        uncounted=uncounted,
        is_told=response.tells_workloads,
    )


def reasons_against(workload: Workload, today: date, rule: WorkloadRule) -> tuple[Reason, ...]:
    """Why a workload does not count; empty if it does. With "unmonitored" alone it runs but does not count."""
    since = workload.in_use_since
    checks: tuple[tuple[Reason, bool], ...] = (
        ("short-use", since is None or since + timedelta(weeks=rule.weeks_in_use) > today),
        ("no-users", not workload.has_real_users),
        ("data-not-owned", not workload.owns_data),
        ("fixed", not workload.can_change),
        ("unmonitored", not workload.is_monitored),
    )
    return tuple(reason for reason, holds in checks if holds)


def running_workloads(response: Response, rule: WorkloadRule) -> tuple[Workload, ...]:
    """The workloads that meet every condition except, perhaps, monitoring."""
    return tuple(
        workload
        for workload in response.workloads
        if set(reasons_against(workload, response.assessed_on, rule)) <= {"unmonitored"}
    )


def waits_for_time_only(count: WorkloadCount) -> bool:
    """Whether some workload would run if it had been in use long enough."""
    return any(
        "short-use" in found.reasons and set(found.reasons) <= {"short-use", "unmonitored"} for found in count.uncounted
    )


def workload_phase(count: WorkloadCount, rule: WorkloadRule) -> PhaseNumber:
    """The phase that the counted workloads make: none 1, few 2, many in enough areas 3."""
    if count.counted >= rule.multiple_from and count.areas >= rule.multiple_areas:
        return 3
    return 2 if count.counted >= rule.few_from else 1
