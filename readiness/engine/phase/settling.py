"""Which one or two unknown facts would settle the phase."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final, Literal

from readiness.engine.answers.reading import Reading, ReadModel
from readiness.engine.answers.workloads import best_workload_phase, count_weighed, workload_phase
from readiness.engine.phase.highest import AtBest
from readiness.engine.phase.requirements import thresholds_of
from readiness.model.base import PhaseNumber
from readiness.model.placement import OpenFact

MOST_FACTS: Final = 2


def find_settling(reading: Reading, *, lowest: PhaseNumber, highest: PhaseNumber) -> tuple[OpenFact, ...]:
    """At most two facts that may settle the phase; none if it is settled.

    A fact settles it if, at its worst, nothing else unknown can lead above the lowest phase. Those come first, in the
    order: models, people, facts, questions; then facts that at least narrow the phases down.
    """
    if lowest == highest:
        return ()
    settling: list[OpenFact] = []
    narrowing: list[OpenFact] = []
    for fact, at_worst in _open_facts(reading):
        reached = AtBest(at_worst).highest_phase()
        if reached == lowest:
            settling.append(fact)
        elif reached < highest:
            narrowing.append(fact)
        if len(settling) == MOST_FACTS:
            break
    return tuple((settling + narrowing)[:MOST_FACTS])


def _open_facts(reading: Reading) -> Iterator[tuple[OpenFact, Reading]]:
    """Everything unknown that a gate may hang on, with the reading in which it is at its worst."""
    yield from _open_models(reading)
    yield from _open_team(reading)
    yield from _open_claims(reading)
    yield from _open_questions(reading)


def _open_models(reading: Reading) -> Iterator[tuple[OpenFact, Reading]]:
    rule = reading.rules.rubric.workloads
    if reading.workloads.is_unknown:
        yield OpenFact(kind="models"), _with_models(reading, ())
        return
    undecided = [model for model in reading.models if model.weighed.counts is None]
    if undecided:
        conditions = tuple(dict.fromkeys(each for model in undecided for each in model.weighed.unknown))
        names = tuple(model.weighed.workload.name for model in undecided)
        fact = OpenFact(kind="model-facts", subjects=names, conditions=conditions)
        yield fact, _with_models(reading, tuple(model for model in reading.models if model not in undecided))
    unplaced = tuple(model for model in reading.models if model.weighed.counts is not False and not _area(model))
    if unplaced and reading.workloads.most_counted >= rule.multiple_from:
        fact = OpenFact(kind="model-areas", subjects=tuple(model.weighed.workload.name for model in unplaced))
        known = next((area for model in reading.models if (area := _area(model))), "one")
        same = tuple(_placed_in(known, model) if model in unplaced else model for model in reading.models)
        yield fact, _with_models(reading, same)


def _open_team(reading: Reading) -> Iterator[tuple[OpenFact, Reading]]:
    roles = reading.roles
    if roles.at_best is not None:
        kind: Literal["skills", "people"] = "skills" if roles.open_people else "people"
        yield OpenFact(kind=kind, subjects=roles.open_people), replace(reading, roles=replace(roles, at_best=None))


def _open_claims(reading: Reading) -> Iterator[tuple[OpenFact, Reading]]:
    tests = [test for gate in reading.rules.rubric.gates for test in gate.tests]
    for fact in dict.fromkeys(fact for test in tests for fact in test.named_facts):
        if not isinstance(reading.facts.get(fact), bool):
            yield OpenFact(kind="fact", subjects=(fact,)), replace(reading, facts={**reading.facts, fact: False})


def _open_questions(reading: Reading) -> Iterator[tuple[OpenFact, Reading]]:
    """Unknown answers: those that a gate names one by one, then those that only add to the score of a dimension."""
    tests = [test for gate in reading.rules.rubric.gates for test in gate.tests]
    named = dict.fromkeys(item for test in tests for item, _ in thresholds_of(test, reading))
    slugs = reading.rules.questions
    for item in dict.fromkeys([*named, *range(len(slugs))]):
        standing = reading.standings[item]
        if item < len(slugs) and standing.low != standing.high:
            worst = standing._replace(high=standing.low)
            standings = (*reading.standings[:item], worst, *reading.standings[item + 1 :])
            yield OpenFact(kind="question", subjects=(slugs[item],)), replace(reading, standings=standings)


def _area(model: ReadModel) -> str:
    return model.weighed.workload.area


def _placed_in(area: str, model: ReadModel) -> ReadModel:
    workload = model.weighed.workload.in_area(area)
    return model._replace(weighed=model.weighed._replace(workload=workload))


def _with_models(reading: Reading, models: tuple[ReadModel, ...]) -> Reading:
    """The reading as if these were all the workloads there are."""
    count = count_weighed([model.weighed for model in models], is_told=True)
    return replace(
        reading,
        models=models,
        workloads=count,
        workload_phase=workload_phase(count, reading.rules.rubric),
        best_workload_phase=best_workload_phase(count, reading.rules.rubric),
        possible=tuple(dict.fromkeys(model.data for model in models if model.weighed.runs is None)),
    )
