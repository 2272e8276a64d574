"""The kinds of gate tests that answers decide: one question, the status of data, a floor under all scores."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from fractions import Fraction

from readiness.engine.answers.reading import DataSet, Reading
from readiness.engine.phase.gates.kind import AnyKind, GateKind, state_of
from readiness.engine.scores.data_status import blocking_facets, rate_data_set
from readiness.model.base import STATUSES
from readiness.model.gate_tests import DataStatusTest, FloorTest, QuestionTest
from readiness.model.placement import GateState, TestResult
from readiness.model.scorecard import DataStatus


class QuestionKind(GateKind[QuestionTest]):
    """One question is answered with at least a level."""

    rule = QuestionTest
    rests_on_answers = True

    def check(self, test: QuestionTest, reading: Reading) -> tuple[TestResult, ...]:
        rules = reading.rules
        question = rules.index[test.question]
        standing = reading.standings[question]
        state = state_of(is_met=standing.low >= test.at_least, may_be_met=standing.high >= test.at_least)
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

    def thresholds(self, test: QuestionTest, reading: Reading) -> Iterable[tuple[int, int]]:
        if reading.may_be_branch(test.branch):
            yield reading.rules.index[test.question], test.at_least


class DataStatusKind(GateKind[DataStatusTest]):
    """Data reaches a status: that of the whole organization, or that which a first model works on."""

    rule = DataStatusTest
    rests_on_answers = True

    def check(self, test: DataStatusTest, reading: Reading) -> tuple[TestResult, ...]:
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

    def thresholds(self, test: DataStatusTest, reading: Reading) -> Iterable[tuple[int, int]]:
        needs = reading.rules.status_needs[test.at_least]
        for data in data_sets(test, reading):
            yield from zip(data.items, needs, strict=True)

    def is_met_by_raises(self, result: TestResult, own: Collection[str]) -> bool:
        return result.subject not in own


class FloorKind(GateKind[FloorTest]):
    """Every dimension reaches a score, with everything unknown at its lowest."""

    rule = FloorTest
    rests_on_answers = True
    rests_on_sum = True

    def check(self, test: FloorTest, reading: Reading) -> tuple[TestResult, ...]:
        rules, cover, best_cover = reading.rules, reading.roles.cover, reading.roles.best.cover
        floor, results = rules.from_scale(self.floor(test)), []
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
                    state=state_of(is_met=low >= needed, may_be_met=high >= needed_at_best),
                    actual=float(rules.on_scale(dimension.score(low, cover))),
                    actual_high=float(rules.on_scale(dimension.score(high, best_cover))),
                    needed=float(test.floor),
                )
            )
        return tuple(results)

    def floor(self, test: FloorTest) -> Fraction:
        return Fraction(test.floor)


KINDS: tuple[AnyKind, ...] = (QuestionKind(), DataStatusKind(), FloorKind())


def data_sets(test: DataStatusTest, reading: Reading) -> tuple[DataSet, ...]:
    """The sets of data that must each reach the status, whatever the unknown turns out to be."""
    if test.of == "organization":
        return (reading.organization,)
    return tuple(dict.fromkeys((*reading.reference, *reading.possible, *reading.rivals)))


def lowest_data(sets: Iterable[DataSet], reading: Reading) -> DataStatus:
    """The lowest status among sets of data, the first of equals: it decides."""
    rated = (rate_data_set(data, reading.standings, reading.rules) for data in sets)
    return min(rated, key=lambda status: (STATUSES.index(status.level), STATUSES.index(status.high)))


def _data_state(test: DataStatusTest, reading: Reading) -> GateState:
    """All data of running workloads must reach the status; as long as none is known to run, any that counts may do."""
    needs = reading.rules.status_needs[test.at_least]

    def reaches(data: DataSet, *, at_best: bool) -> bool:
        found = [reading.standings[item] for item in data.items]
        levels = [standing.high if at_best else standing.low for standing in found]
        return all(level >= need for level, need in zip(levels, needs, strict=True))

    is_met = all(reaches(data, at_best=False) for data in data_sets(test, reading))
    if test.of == "organization":
        return state_of(is_met=is_met, may_be_met=reaches(reading.organization, at_best=True))
    may_be_met = all(reaches(data, at_best=True) for data in reading.reference)
    may_be_met |= any(reaches(data, at_best=True) for data in reading.rivals)
    if reading.runs_a_workload is None:
        may_be_met |= reading.workloads.is_unknown or any(reaches(data, at_best=True) for data in reading.possible)
    return state_of(is_met=is_met, may_be_met=may_be_met)
