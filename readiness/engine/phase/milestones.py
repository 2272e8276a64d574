"""Milestones on the way to the next phase: what time and numbers bring, not answers."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.engine.answers.reading import Reading
from readiness.engine.answers.workloads import waits_for_time_only
from readiness.model.base import PhaseNumber
from readiness.model.placement import GateResult, Milestone, TestResult


def find_milestones(reading: Reading, gates: Sequence[GateResult], target: PhaseNumber) -> tuple[Milestone, ...]:
    """The milestones of every unmet workload or monitoring test up to the target phase, in the order of the gates."""
    return tuple(
        milestone
        for gate in gates
        if gate.phase <= target
        for test in gate.tests
        if test.state != "met"
        for milestone in _milestones_of(gate.id, test, reading)
    )


def _milestones_of(gate: str, test: TestResult, reading: Reading) -> tuple[Milestone, ...]:
    if test.kind not in ("all-monitored", "workload-phase"):
        return ()
    if test.state == "unknown":
        return (_telling(gate, reading),)
    if test.kind == "all-monitored":
        return (Milestone(kind="monitor-running", gate=gate, needed=len(test.details)),)
    return _steps_to_workloads(gate, test, reading)


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
