"""The highest phase that what is not known yet could still lead to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from readiness.engine.answers.reading import SKIPPED, DataSet, Reading
from readiness.engine.phase.gates.checks import check_gates
from readiness.engine.phase.requirements import Requirement, foundation_phase, require_phases
from readiness.model.base import FACETS, PHASES, PhaseNumber
from readiness.model.placement import WorkloadCount


def highest_phase(reading: Reading, requirements: Mapping[PhaseNumber, Requirement]) -> PhaseNumber:
    """The phase with every unknown answer at level 3, every unknown fact true, and unknown workloads at their best.

    Unknown workloads may be none at all or as many as phase 3 asks for: the better of the two counts, and with
    workloads the gates are tested on their stricter branch. `requirements` are those of the same reading.
    """
    here = min(reading.workload_phase, _foundation_at_best(reading, requirements))
    if not reading.workloads.is_unknown:
        return here
    best = _with_workloads(reading)
    return max(here, min(best.workload_phase, _foundation_at_best(best, require_phases(best, check_gates(best)))))


def _foundation_at_best(reading: Reading, requirements: Mapping[PhaseNumber, Requirement]) -> PhaseNumber:
    levels = [standing.high for standing in reading.standings]
    return foundation_phase(requirements, levels, reading.rules, knows_facts=False)


def _with_workloads(reading: Reading) -> Reading:
    """The same answers with as many monitored workloads as any phase asks for, on data that nothing is known of."""
    rule, start = reading.rules.rubric.workloads, len(reading.standings)
    number = rule.multiple_from
    return replace(
        reading,
        standings=(*reading.standings, *[SKIPPED] * len(FACETS)),
        workloads=WorkloadCount(running=number, counted=number, areas=rule.multiple_areas, uncounted=(), is_told=True),
        workload_phase=PHASES[-1],
        reference=(DataSet("", tuple(range(start, start + len(FACETS)))),),
    )
