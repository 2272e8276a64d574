"""Milestones on the way to the next phase: what time and numbers bring, not answers."""

from __future__ import annotations

from collections.abc import Sequence

from readiness.engine.answers.reading import Reading
from readiness.engine.phase.gates.checks import KINDS
from readiness.model.base import PhaseNumber
from readiness.model.placement import GateResult, Milestone


def find_milestones(reading: Reading, gates: Sequence[GateResult], target: PhaseNumber) -> tuple[Milestone, ...]:
    """The milestones of every unmet test up to the target phase, in the order of the gates."""
    return tuple(
        milestone
        for gate in gates
        if gate.phase <= target
        for test in gate.tests
        if test.state != "met"
        for milestone in KINDS[test.kind].milestones(gate.id, test, reading)
    )
