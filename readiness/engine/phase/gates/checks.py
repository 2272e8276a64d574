"""The tests of every gate, each with what was found, what is needed, and the actions that would meet it."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import singledispatch

from readiness.engine.answers.reading import DataSet, Reading
from readiness.engine.phase.gates.fact_checks import check_internal_team, check_monitoring, check_roles, check_workloads
from readiness.engine.scores.data_status import blocking_facets, rate_data_set
from readiness.model.base import STATUSES
from readiness.model.conditions import (
    DataStatusTest,
    FactTest,
    FloorTest,
    GateTest,
    InternalTeamTest,
    MonitoredTest,
    QuestionTest,
    RoleCoverTest,
    WorkloadTest,
)
from readiness.model.placement import GateResult, GateState, TestResult
from readiness.model.rubric import Gate
from readiness.model.scorecard import DataStatus

ANSWER_KINDS = frozenset({"question", "data-status", "floor"})
"""Kinds of gate tests that rest on answers; all others rest on facts."""


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


def applies(test: GateTest, reading: Reading) -> bool:
    """Whether a test belongs to a branch of its gate that may hold: a workload runs, or none does."""
    return reading.may_be_branch(_branch(test))


def data_sets(test: DataStatusTest, reading: Reading) -> tuple[DataSet, ...]:
    """The sets of data that must each reach the status, whatever the unknown turns out to be."""
    if test.of == "organization":
        return (reading.organization,)
    return tuple(dict.fromkeys((*reading.reference, *reading.possible, *reading.rivals)))


def worst_state(states: Iterable[GateState]) -> GateState:
    """Open before unknown before met; without any state met."""
    found = set(states)
    if "open" in found:
        return "open"
    return "unknown" if "unknown" in found else "met"


def lowest_data(sets: Iterable[DataSet], reading: Reading) -> DataStatus:
    """The lowest status among sets of data, the first of equals: it decides."""
    rated = (rate_data_set(data, reading.standings, reading.rules) for data in sets)
    return min(rated, key=lambda status: (STATUSES.index(status.level), STATUSES.index(status.high)))


def _state(*, is_met: bool, may_be_met: bool) -> GateState:
    if is_met:
        return "met"
    return "unknown" if may_be_met else "open"


def _branch(test: GateTest) -> str:
    return test.when if isinstance(test, QuestionTest | FactTest) else "always"


def _check_gate(gate: Gate, reading: Reading, *, is_whole: bool = True) -> GateResult:
    found = [
        (_branch(test), result)
        for test in gate.tests
        if (is_whole or test.kind not in ANSWER_KINDS) and applies(test, reading)
        for result in check_test(test, reading)
    ]
    if reading.runs_a_workload is None:
        failing = {branch for branch, result in found if result.state == "open"}
        if not {"running-workload", "no-running-workload"} <= failing:
            found = [(branch, result if branch == "always" else _unless_open(result)) for branch, result in found]
    tests = tuple(result for _, result in found)
    return GateResult(id=gate.id, phase=gate.phase, state=worst_state(test.state for test in tests), tests=tests)


def _unless_open(result: TestResult) -> TestResult:
    """The result of a test that may not apply: it cannot fail for certain."""
    return result.model_copy(update={"state": "unknown"}) if result.state == "open" else result


@singledispatch
def check_test(test: GateTest, reading: Reading) -> tuple[TestResult, ...]:
    """The results of one test in the situation of `reading`: one for most kinds, one per dimension for a floor."""
    raise TypeError(f"no rule for a gate test {type(test).__name__} on {len(reading.standings)} answers")


@check_test.register
def _(test: WorkloadTest, reading: Reading) -> tuple[TestResult, ...]:
    return (check_workloads(test, reading),)


@check_test.register
def _(test: RoleCoverTest, reading: Reading) -> tuple[TestResult, ...]:
    return (check_roles(test, reading.roles),)


@check_test.register
def _(test: InternalTeamTest, reading: Reading) -> tuple[TestResult, ...]:
    return (check_internal_team(test, reading.roles),)


@check_test.register
def _(test: MonitoredTest, reading: Reading) -> tuple[TestResult, ...]:
    return (check_monitoring(test, reading.workloads),)


@check_test.register
def _(test: QuestionTest, reading: Reading) -> tuple[TestResult, ...]:
    rules = reading.rules
    question = rules.index[test.question]
    standing = reading.standings[question]
    state = _state(is_met=standing.low >= test.at_least, may_be_met=standing.high >= test.at_least)
    linked = rules.step_actions[question][standing.low : test.at_least]
    return (
        TestResult(
            kind=test.kind,
            subject=test.question,
            state=state,
            actual=standing.told,
            needed=test.at_least,
            actions=() if state == "met" else test.actions or tuple(dict.fromkeys(filter(None, linked))),
        ),
    )


@check_test.register
def _(test: FactTest, reading: Reading) -> tuple[TestResult, ...]:
    claim = reading.facts.get(test.fact)
    state = _state(is_met=claim is True, may_be_met=claim is not False)
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


@check_test.register
def _(test: DataStatusTest, reading: Reading) -> tuple[TestResult, ...]:
    rules = reading.rules
    sets = [[reading.standings[item] for item in data.items] for data in data_sets(test, reading)]
    blocking = [facet.facet for found in sets for facet in blocking_facets(found, test.at_least, rules)]
    details = tuple(dict.fromkeys(blocking))
    lowest = lowest_data(data_sets(test, reading), reading)
    by_facet = {found.facet: found.actions for found in test.actions_by_facet}
    return (
        TestResult(
            kind=test.kind,
            subject=lowest.subject,
            state=_data_state(test, reading),
            actual=lowest.level if lowest.is_known else "not-known",
            needed=test.at_least,
            details=details,
            actions=tuple(dict.fromkeys(action for facet in details for action in by_facet.get(facet, ()))),
        ),
    )


def _data_state(test: DataStatusTest, reading: Reading) -> GateState:
    """All data of running workloads must reach the status; as long as none is known to run, any that counts may do."""
    needs = reading.rules.status_needs[test.at_least]

    def reaches(data: DataSet, *, at_best: bool) -> bool:
        found = [reading.standings[item] for item in data.items]
        levels = [standing.high if at_best else standing.low for standing in found]
        return all(level >= need for level, need in zip(levels, needs, strict=True))

    is_met = all(reaches(data, at_best=False) for data in data_sets(test, reading))
    if test.of == "organization":
        return _state(is_met=is_met, may_be_met=reaches(reading.organization, at_best=True))
    may_be_met = all(reaches(data, at_best=True) for data in reading.reference)
    may_be_met |= any(reaches(data, at_best=True) for data in reading.rivals)
    if reading.runs_a_workload is None:
        may_be_met |= reading.workloads.is_unknown or any(reaches(data, at_best=True) for data in reading.possible)
    return _state(is_met=is_met, may_be_met=may_be_met)


@check_test.register
def _(test: FloorTest, reading: Reading) -> tuple[TestResult, ...]:
    rules, cover, best_cover = reading.rules, reading.roles.cover, reading.roles.best.cover
    floor, results = Fraction(test.floor), []
    for dimension in rules.dimensions:
        if not dimension.parts:
            continue
        low = sum(rules.units[question] * reading.standings[question].low for question in dimension.questions)
        high = sum(rules.units[question] * reading.standings[question].high for question in dimension.questions)
        needed = dimension.units_for(floor, cover)
        needed_at_best = needed if best_cover == cover else dimension.units_for(floor, best_cover)
        results.append(
            TestResult(
                kind=test.kind,
                subject=dimension.id,
                state=_state(is_met=low >= needed, may_be_met=high >= needed_at_best),
                actual=float(dimension.score(low, cover)),
                actual_high=float(dimension.score(high, best_cover)),
                needed=float(test.floor),
            )
        )
    return tuple(results)
