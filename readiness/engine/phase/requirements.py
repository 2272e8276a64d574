"""What each foundation phase requires, boiled down to facts, one threshold per answer and one sum per dimension."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from readiness.engine.answers.reading import Reading
from readiness.engine.phase.gates.checks import KINDS, kind_of
from readiness.engine.rules import Rules
from readiness.model.base import FIRST_PHASE, PhaseNumber
from readiness.model.gate_tests import GateRule
from readiness.model.placement import GateResult, GateState


@dataclass(frozen=True, eq=False)
class Requirement:
    """All foundation gates up to one phase.

    `facts_hold` says whether every fact they name is known to hold, `facts_may_hold` whether none is known to fail.
    `thresholds` is the least level of each standing of the reading (0: none), `sums` the least sum of units of each
    dimension of the rules.
    """

    phase: PhaseNumber
    facts_hold: bool
    facts_may_hold: bool
    thresholds: tuple[int, ...]
    sums: tuple[int, ...]

    def is_met_by(self, levels: Sequence[int], rules: Rules, *, knows_facts: bool = True) -> bool:
        """Whether these levels, one per standing, meet it; without `knows_facts` an unknown fact counts as yes."""
        return (
            (self.facts_hold if knows_facts else self.facts_may_hold)
            and all(level >= least for level, least in zip(levels, self.thresholds, strict=True))
            and all(total >= least for total, least in zip(sum_units(levels, rules), self.sums, strict=True))
        )


def require_phases(reading: Reading, gates: Sequence[GateResult]) -> Mapping[PhaseNumber, Requirement]:
    """The requirement of every phase above the first. `gates` are the results of the same reading.

    Gates on the number of workloads are left out: the foundation phase does not rest on them.
    """
    thresholds, floor, states = [0] * len(reading.standings), _lowest(reading), set[GateState]()
    found: dict[PhaseNumber, Requirement] = {}
    # Each phase asks for what the phases below it ask for, and more.
    left = [each for each in zip(reading.rules.rubric.gates, gates, strict=True) if not each[0].is_workload_gate]
    for phase in reading.rules.rubric.phase_numbers[1:]:
        for gate, result in (each for each in left if each[0].phase <= phase):
            floor = max(floor, *(kind_of(test).floor(test) or floor for test in gate.tests))
            for standing, least in (each for test in gate.tests for each in thresholds_of(test, reading)):
                thresholds[standing] = max(thresholds[standing], least)
            states.update(test.state for test in result.tests if not KINDS[test.kind].rests_on_answers)
        left = [each for each in left if each[0].phase > phase]
        found[phase] = _requirement(phase, reading, states=states, thresholds=thresholds, floor=floor)
    return found


def foundation_phase(
    requirements: Mapping[PhaseNumber, Requirement],
    levels: Sequence[int],
    rules: Rules,
    *,
    knows_facts: bool = True,
) -> PhaseNumber:
    """The highest phase whose requirement, and that of every phase below it, the levels meet."""
    reached: PhaseNumber = FIRST_PHASE
    for phase, requirement in requirements.items():
        if not requirement.is_met_by(levels, rules, knows_facts=knows_facts):
            break
        reached = phase
    return reached


def sum_units(levels: Sequence[int], rules: Rules) -> tuple[int, ...]:
    """The sum of unit x level of each dimension."""
    units = rules.units
    return tuple(
        sum(units[question] * levels[question] for question in dimension.questions) for dimension in rules.dimensions
    )


def thresholds_of(test: GateRule, reading: Reading) -> Iterable[tuple[int, int]]:
    """(standing, least level) for every answer that a test rests on one by one."""
    return kind_of(test).thresholds(test, reading)


def _lowest(reading: Reading) -> Fraction:
    return Fraction(reading.rules.rubric.scoring.lowest)


def _requirement(
    phase: PhaseNumber, reading: Reading, *, states: set[GateState], thresholds: Sequence[int], floor: Fraction
) -> Requirement:
    least = reading.rules.from_scale(floor)
    return Requirement(
        phase=phase,
        facts_hold=states <= {"met"},
        facts_may_hold="open" not in states,
        thresholds=tuple(thresholds),
        sums=tuple(
            dimension.units_for(least, reading.roles.cover) if dimension.parts else 0
            for dimension in reading.rules.dimensions
        ),
    )
