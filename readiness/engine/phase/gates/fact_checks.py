"""The gate tests that rest on facts: the workload list and the people."""

from __future__ import annotations

from readiness.engine.answers.reading import Reading
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.answers.workloads import MONITORING, waits_for_time_only
from readiness.model.conditions import InternalTeamTest, MonitoredTest, RoleCoverTest, WorkloadTest
from readiness.model.coverage import RoleStatus
from readiness.model.placement import TestResult, WorkloadCount
from readiness.model.rubric import Action

_ROLE_ORDER: tuple[RoleStatus, ...] = ("missing", "partial", "covered")


def check_workloads(test: WorkloadTest, reading: Reading) -> TestResult:
    """Whether enough workloads count, in enough business areas. Too few areas are named in `details`.

    Workloads of which too little is known count as none, but may be enough.
    """
    rule, count = reading.rules.rubric.workloads, reading.workloads
    may_be_met = reading.best_workload_phase >= test.at_least
    needs_many = test.at_least == 3
    is_met = reading.workload_phase >= test.at_least
    lacks_areas = needs_many and count.areas < rule.multiple_areas
    return TestResult(
        kind=test.kind,
        subject="workloads",
        state="met" if is_met else "unknown" if may_be_met else "open",
        actual=count.counted,
        needed=rule.multiple_from if needs_many else rule.few_from,
        details=("areas",) if lacks_areas else (),
        actions=() if is_met else _workload_actions(test, reading),
    )


def check_roles(test: RoleCoverTest, roles: RoleFacts) -> TestResult:
    """Whether each role of the test is covered enough, by internal or contracted people."""
    needed = _ROLE_ORDER.index(test.at_least)
    places = {role: _ROLE_ORDER.index(roles.status_of(role)) for role in test.roles}
    lacking = tuple(role for role, place in places.items() if place < needed)
    may_be_met = all(_ROLE_ORDER.index(roles.best.status_of(role)) >= needed for role in lacking)
    return TestResult(
        kind=test.kind,
        subject="roles",
        state=("unknown" if may_be_met else "open") if lacking else "met",
        actual=_ROLE_ORDER[min(places.values(), default=needed)],
        needed=test.at_least,
        details=lacking,
        actions=test.actions if lacking else (),
    )


def check_internal_team(test: InternalTeamTest, roles: RoleFacts) -> TestResult:
    """Whether internal people alone cover the roles of the test, and are enough."""
    may_be_met = roles.best.has_internal_team
    return TestResult(
        kind=test.kind,
        subject="roles",
        state="met" if roles.has_internal_team else "unknown" if may_be_met else "open",
        actual=len(roles.internal_people),
        needed=test.people,
        details=roles.internal_missing,
        actions=() if roles.has_internal_team else test.actions,
    )


def check_monitoring(test: MonitoredTest, count: WorkloadCount) -> TestResult:
    """Whether every running workload is monitored; `details` names those that are not, else those that may not be."""
    unmonitored = tuple(workload.name for workload in count.uncounted if workload.is_unmonitored)
    may_be = tuple(
        workload.name
        for workload in count.not_counted
        if (workload.is_running or workload.may_run) and MONITORING in (*workload.reasons, *workload.unknown)
    )
    is_unknown = count.is_unknown or bool(may_be)
    return TestResult(
        kind=test.kind,
        subject="workloads",
        state="open" if unmonitored else "unknown" if is_unknown else "met",
        actual=len(unmonitored),
        needed=0,
        details=unmonitored or may_be,
        actions=test.actions if unmonitored else (),
    )


def _workload_actions(test: WorkloadTest, reading: Reading) -> tuple[str, ...]:
    """Only the actions for the part that fails: no second deployment where a workload runs or only waits for time.

    None as long as it is not known what runs: that has to be told first.
    """
    if reading.workloads.may_run and not reading.workloads.is_unknown:
        return ()
    by_id = reading.rules.rubric.action_by_id
    return tuple(action for action in test.actions if _is_asked(by_id[action], reading))


def _is_asked(action: Action, reading: Reading) -> bool:
    if action.is_poc or action.is_deployment:
        return not (reading.runs_a_workload or waits_for_time_only(reading.workloads))
    if any(effect.kind == "workloads-monitored" for effect in action.also):
        is_running_unmonitored = any(workload.is_unmonitored for workload in reading.workloads.uncounted)
        index = reading.rules.index
        return is_running_unmonitored or any(
            reading.standings[index[effect.question]].low < effect.level for effect in action.effects
        )
    return True
