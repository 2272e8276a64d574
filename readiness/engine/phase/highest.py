"""The highest phase that what is not known yet could still lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from readiness.engine.answers.reading import SKIPPED, DataSet, Reading, ReadModel
from readiness.engine.answers.workloads import MONITORING, best_workload_phase, count_weighed
from readiness.engine.phase.gates.checks import check_facts
from readiness.engine.phase.requirements import Requirement, foundation_phase, require_phases
from readiness.model.base import FACETS, FIRST_PHASE, PhaseNumber
from readiness.model.gate_tests import DataStatusTest
from readiness.model.placement import WorkloadCount


class AtBest:
    """A reading with everything unknown at its best, and what each phase requires of it then; worked out once."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._is_for_each = _hangs_on_phase(reading)
        self._found: dict[PhaseNumber, tuple[Reading, Mapping[PhaseNumber, Requirement]]] = {}

    def highest_phase(self) -> PhaseNumber:
        """The phase that it reaches.

        That is: every unknown answer at its top level, every unknown fact true, every unknown skill there, every
        workload counted that may count; workloads nobody has told of are as many as any phase asks for.
        """
        for target in reversed(self._reading.rules.rubric.phase_numbers[1:]):
            best, requirements = self._for(target)
            levels = [standing.high for standing in best.standings]
            foundation = foundation_phase(requirements, levels, best.rules, knows_facts=False)
            if min(best.workload_phase, foundation) >= target:
                return target
        return FIRST_PHASE

    def require(self, target: PhaseNumber) -> tuple[Reading, Requirement]:
        """It, and what a phase above the first requires of it; unknown facts hold."""
        best, requirements = self._for(target)
        found = requirements[target]
        return best, replace(found, facts_hold=found.facts_may_hold)

    def _for(self, target: PhaseNumber) -> tuple[Reading, Mapping[PhaseNumber, Requirement]]:
        which = target if self._is_for_each else FIRST_PHASE
        if which not in self._found:
            best = read_at_best(self._reading, target)
            self._found[which] = best, require_phases(best, check_facts(best))
        return self._found[which]


def read_at_best(reading: Reading, target: PhaseNumber) -> Reading:
    """The same answers with the roles and workloads at their best for a phase; the answers keep their bounds.

    A workload of which it is not known whether it runs does so only if its data may reach what the phase needs.
    """
    is_for_each = _hangs_on_phase(reading)
    reading = replace(reading, roles=reading.roles.best)
    if reading.workloads.is_unknown:
        return _with_workloads(reading)
    if not is_for_each:
        return reading
    models = tuple(_at_best(model, reading, target) for model in reading.models)
    weighed = [model.weighed for model in models]
    count = count_weighed([each for each in weighed if each.runs], is_told=True)
    running = tuple(dict.fromkeys(model.data for model in models if model.weighed.runs))
    return replace(
        reading,
        models=models,
        workloads=count,
        workload_phase=best_workload_phase(count, reading.rules.rubric),
        reference=running or reading.reference,
        possible=(),
        rivals=() if running else reading.rivals,
    )


def _hangs_on_phase(reading: Reading) -> bool:
    """Whether a workload may run of which that is not known: then each phase has a reading at its best of its own."""
    count = reading.workloads
    return not count.is_unknown and (count.may_run or reading.workload_phase != reading.best_workload_phase)


def _at_best(model: ReadModel, reading: Reading, target: PhaseNumber) -> ReadModel:
    """The workload with everything unknown of it at its best for a phase."""
    found = model.weighed
    if found.runs is not None:
        return model._replace(weighed=found._replace(unknown=()))
    helps = MONITORING not in found.reasons and all(
        _may_reach(model.data, test, reading) for test in _reference_tests(reading, target)
    )
    return model._replace(weighed=found._replace(unknown=(), reasons=() if helps else found.unknown))


def _reference_tests(reading: Reading, target: PhaseNumber) -> Iterator[DataStatusTest]:
    for gate in reading.rules.rubric.gates:
        for test in gate.tests:
            if gate.phase <= target and isinstance(test, DataStatusTest) and test.of == "reference":
                yield test


def _may_reach(data: DataSet, test: DataStatusTest, reading: Reading) -> bool:
    needs = reading.rules.status_needs[test.at_least]
    return all(reading.standings[item].high >= need for item, need in zip(data.items, needs, strict=True))


def _with_workloads(reading: Reading) -> Reading:
    """The same answers with as many monitored workloads as any phase asks for, on data that nothing is known of."""
    rule, start = reading.rules.rubric.workloads, len(reading.standings)
    number = rule.multiple_from
    return replace(
        reading,
        standings=(*reading.standings, *[SKIPPED] * len(FACETS)),
        workloads=WorkloadCount(running=number, counted=number, areas=rule.multiple_areas, uncounted=(), is_told=True),
        workload_phase=reading.rules.rubric.last_phase,
        reference=(DataSet("", tuple(range(start, start + len(FACETS)))),),
        possible=(),
        rivals=(),
    )
