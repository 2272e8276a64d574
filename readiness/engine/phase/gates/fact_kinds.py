"""The kinds of gate tests that facts decide: a fact told, the workloads, and the people."""

from __future__ import annotations

from readiness.engine.answers.reading import Reading
from readiness.engine.answers.workloads import MONITORING, best_workload_class, waits_for_time_only, workload_class
from readiness.engine.phase.gates.kind import AnyKind, GateKind, state_of
from readiness.model.coverage import RoleStatus
from readiness.model.gate_tests import FactTest, InternalTeamTest, MonitoredTest, RoleCoverTest, WorkloadTest
from readiness.model.placement import Milestone, TestResult
from readiness.model.rubric import Action

_ROLE_ORDER: tuple[RoleStatus, ...] = ("missing", "partial", "covered")


class FactKind(GateKind[FactTest]):
    """A yes/no fact is yes."""

    rule = FactTest

    def check(self, test: FactTest, reading: Reading) -> tuple[TestResult, ...]:
        claim = reading.facts.get(test.fact)
        state = state_of(is_met=claim is True, may_be_met=claim is not False)
        told = claim if isinstance(claim, str) else {True: "yes", False: "no", None: "skipped"}[claim]
        return (
            TestResult(
                kind=test.kind,
                subject=test.fact,
                state=state,
                actual=told,
                needed="yes",
                actions=() if state == "met" else test.actions,
            ),
        )


class WorkloadKind(GateKind[WorkloadTest]):
    """Enough workloads count, in enough business areas. Too few areas are named in `details`.

    Workloads of which too little is known count as none, but may be enough.
    """

    rule = WorkloadTest

    def check(self, test: WorkloadTest, reading: Reading) -> tuple[TestResult, ...]:
        rule, count = reading.rules.rubric.workloads, reading.workloads
        needs_many = test.at_least == 3
        is_met = workload_class(count, rule) >= test.at_least
        return (
            TestResult(
                kind=test.kind,
                subject="workloads",
                state=state_of(is_met=is_met, may_be_met=best_workload_class(count, rule) >= test.at_least),
                actual=count.counted,
                needed=rule.multiple_from if needs_many else rule.few_from,
                details=("areas",) if needs_many and count.areas < rule.multiple_areas else (),
                actions=() if is_met else _workload_actions(test, reading),
            ),
        )

    def milestones(self, gate: str, result: TestResult, reading: Reading) -> tuple[Milestone, ...]:
        return (_telling(gate, reading),) if result.state == "unknown" else _steps_to_workloads(gate, result, reading)


class MonitoredKind(GateKind[MonitoredTest]):
    """Every running workload is monitored; `details` names those that are not, else those that may not be."""

    rule = MonitoredTest

    def check(self, test: MonitoredTest, reading: Reading) -> tuple[TestResult, ...]:
        count = reading.workloads
        unmonitored = tuple(workload.name for workload in count.uncounted if workload.is_unmonitored)
        may_be = tuple(
            workload.name
            for workload in count.not_counted
            if (workload.is_running or workload.may_run) and MONITORING in (*workload.reasons, *workload.unknown)
        )
        is_unknown = count.is_unknown or bool(may_be)
        return (
            TestResult(
                kind=test.kind,
                subject="workloads",
                state="open" if unmonitored else "unknown" if is_unknown else "met",
                actual=len(unmonitored),
                needed=0,
                details=unmonitored or may_be,
                actions=test.actions if unmonitored else (),
            ),
        )

    def milestones(self, gate: str, result: TestResult, reading: Reading) -> tuple[Milestone, ...]:
        if result.state == "unknown":
            return (_telling(gate, reading),)
        return (Milestone(kind="monitor-running", gate=gate, needed=len(result.details)),)


class RoleCoverKind(GateKind[RoleCoverTest]):
    """Each role of the test is covered enough, by internal or contracted people."""

    rule = RoleCoverTest

    def check(self, test: RoleCoverTest, reading: Reading) -> tuple[TestResult, ...]:
        roles, needed = reading.roles, _ROLE_ORDER.index(test.at_least)
        places = {role: _ROLE_ORDER.index(roles.status_of(role)) for role in test.roles}
        lacking = tuple(role for role, place in places.items() if place < needed)
        lacking_at_best = tuple(role for role in lacking if _ROLE_ORDER.index(roles.best.status_of(role)) < needed)
        return (
            TestResult(
                kind=test.kind,
                subject="roles",
                state=state_of(is_met=not lacking, may_be_met=not lacking_at_best),
                actual=_ROLE_ORDER[min(places.values(), default=needed)],
                needed=test.at_least,
                details=lacking_at_best or lacking,
                actions=test.actions if lacking else (),
            ),
        )


class InternalTeamKind(GateKind[InternalTeamTest]):
    """Internal people alone cover the roles of the test, and are enough."""

    rule = InternalTeamTest

    def check(self, test: InternalTeamTest, reading: Reading) -> tuple[TestResult, ...]:
        roles = reading.roles
        state = state_of(is_met=roles.has_internal_team, may_be_met=roles.best.has_internal_team)
        # What fails for certain is what still lacks if every unknown skill is there.
        counted = roles.best if state == "open" else roles
        return (
            TestResult(
                kind=test.kind,
                subject="roles",
                state=state,
                actual=len(counted.internal_people),
                needed=test.people,
                details=counted.internal_missing,
                actions=() if roles.has_internal_team else test.actions,
            ),
        )


KINDS: tuple[AnyKind, ...] = (FactKind(), WorkloadKind(), MonitoredKind(), RoleCoverKind(), InternalTeamKind())


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


def _steps_to_workloads(gate: str, test: TestResult, reading: Reading) -> tuple[Milestone, ...]:
    rule = reading.rules.rubric.workloads
    if test.needed == rule.multiple_from:
        return (Milestone(kind="multiple-workloads", gate=gate, needed=rule.multiple_from),)
    if reading.runs_a_workload:
        return (Milestone(kind="monitor-running", gate=gate, needed=reading.workloads.running),)
    if reading.runs_a_workload is None:
        # Whatever may run is not monitored, or the test would not be known to fail.
        unwatched = sum(workload.may_run for workload in reading.workloads.uncounted)
        return (_telling(gate, reading), Milestone(kind="monitor-running", gate=gate, needed=unwatched))
    weeks = Milestone(kind="weeks-in-use", gate=gate, needed=rule.weeks_in_use)
    if waits_for_time_only(reading.workloads):
        return (weeks,)
    return (Milestone(kind="first-workload", gate=gate, needed=rule.few_from), weeks)


def _telling(gate: str, reading: Reading) -> Milestone:
    return Milestone(kind="tell-workloads", gate=gate, needed=_number_untold(reading))


def _number_untold(reading: Reading) -> int:
    """How many listed workloads have to be told more of before it is known what counts."""
    return sum(bool(workload.unknown) for workload in reading.workloads.not_counted)
