"""The tests of every gate, each with what was found, what is needed, and the actions that would meet it."""

from __future__ import annotations

from collections.abc import Iterable

from readiness.engine.answers.reading import Reading
from readiness.engine.phase.gates import answer_kinds, fact_kinds
from readiness.engine.phase.gates.kind import AnyKind
from readiness.model.gate_tests import GateRule
from readiness.model.placement import GateResult, GateState
from readiness.model.rubric import Gate

KINDS: dict[str, AnyKind] = {kind.name: kind for kind in (*answer_kinds.KINDS, *fact_kinds.KINDS)}
"""Every kind of test, by the name that files and results have for it."""
_BY_RULE = {kind.rule: kind for kind in KINDS.values()}


def kind_of(test: GateRule) -> AnyKind:
    """The rule of a test."""
    return _BY_RULE[type(test)]


def check_gates(reading: Reading) -> tuple[GateResult, ...]:
    """Every gate of the rubric, in order, with the tests that apply in the present situation.

    A test is met if it holds whatever the unknown turns out to be, open if it fails whatever it turns out to be, and
    unknown otherwise. A gate is as good as its worst test: unknown counts as open. As long as it is not known whether a
    workload runs, the tests of both branches are listed, and are open only if both branches fail.
    """
    return tuple(_check_gate(gate, reading) for gate in reading.rules.rubric.gates)


def check_facts(reading: Reading) -> tuple[GateResult, ...]:
    """The same without the tests that rest on answers alone: all that a requirement reads of the results.

    Where it is not known whether a workload runs, the tests of both branches count together, answers among them.
    """
    if reading.runs_a_workload is None:
        return check_gates(reading)
    return tuple(_check_gate(gate, reading, is_whole=False) for gate in reading.rules.rubric.gates)


def worst_state(states: Iterable[GateState]) -> GateState:
    """Open before unknown before met; without any state met."""
    found = set(states)
    if "open" in found:
        return "open"
    return "unknown" if "unknown" in found else "met"


def _check_gate(gate: Gate, reading: Reading, *, is_whole: bool = True) -> GateResult:
    found = [
        (test.branch, result)
        for test, kind in [(test, kind_of(test)) for test in gate.tests]
        if (is_whole or not kind.rests_on_answers) and reading.may_be_branch(test.branch)
        for result in kind.check(test, reading)
    ]
    if reading.runs_a_workload is None:
        failing = {branch for branch, result in found if result.state == "open"}
        if not {"running-workload", "no-running-workload"} <= failing:
            found = [(branch, result if branch == "always" else result.unless_open()) for branch, result in found]
    tests = tuple(result for _, result in found)
    return GateResult(id=gate.id, phase=gate.phase, state=worst_state(test.state for test in tests), tests=tests)
