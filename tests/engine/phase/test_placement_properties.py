"""What must hold of every placement, whatever was answered."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.placement import place_response
from readiness.engine.rules import Rules
from readiness.engine.scores.data_status import rate_organization_data
from readiness.model.base import STATUSES
from readiness.model.placement import Placement
from readiness.model.response import DataFacets, Workload
from tests.chance import sample
from tests.engine.samples import (
    ORGANIZATION,
    ORGANIZATION_FACETS,
    ORGANIZATION_GATES,
    Layout,
    given_answers,
    make_response,
    make_rules,
    make_workload,
    make_workloads,
    organization_rules,
)

RULES = organization_rules()
STANDING_TEAM = RoleFacts(
    cover=Fraction(2), statuses={"scientist": "covered", "engineer": "covered"}, has_internal_team=True
)
ANY_TEAM = st.builds(
    lambda cover, engineer, team: RoleFacts(
        cover=cover, statuses={"scientist": "covered", "engineer": engineer}, has_internal_team=team
    ),
    st.fractions(0, 3, max_denominator=7),
    st.sampled_from(["missing", "partial", "covered"]),
    st.booleans(),
)
ROLES = st.one_of(st.just(STANDING_TEAM), st.just(STANDING_TEAM), ANY_TEAM)
FACETS = st.builds(
    DataFacets,
    **dict.fromkeys(ORGANIZATION_FACETS, st.sampled_from([3, 2, 1, "dont-know", None])),
)
WORKLOADS = st.one_of(
    st.sampled_from([make_workloads(number) for number in (5, 4, 2, 1, 0)]),
    st.builds(
        lambda facets, is_monitored: (
            make_workload("Own", facets=facets, is_monitored=is_monitored),
            *make_workloads(3),
        ),
        FACETS,
        st.booleans(),
    ),
)
FACTS = st.fixed_dictionaries(
    dict.fromkeys(("ab-plan", "ai-leader"), st.sampled_from([True, True, True, True, False, None]))
)
# Mostly near the thresholds, so that gates are met and lost and not only open.
ANYTHING = st.one_of(st.integers(0, 3), st.sampled_from(["dont-know", "not-applicable", None]))
NEARLY_GOOD = st.builds(
    lambda level, changes: dict.fromkeys(RULES.questions, level) | changes,
    st.sampled_from([3, 3, 2]),
    st.dictionaries(st.sampled_from(RULES.questions), ANYTHING, max_size=3),
)
ANSWERS = st.one_of(NEARLY_GOOD, NEARLY_GOOD, given_answers(RULES.questions))
SITUATIONS = st.tuples(ANSWERS, ROLES, WORKLOADS, FACTS)
Situation = tuple[dict[str, object], RoleFacts, tuple[Workload, ...], Mapping[str, object]]


def place(situation: Situation, rules: Rules = RULES, *, tells_none: bool = True) -> Placement:
    """The placement; no workload means that none runs, unless nobody says so."""
    answers, roles, workloads, facts = situation
    response = make_response(
        {"know": 0} | answers, workloads=workloads, facts={"ab-plan": False} | dict(facts), runs_no_model=tells_none
    )
    found = place_response(response, rules, roles=roles)
    assert found is not None
    return found


def met(found: Placement) -> set[str]:
    return {gate.id for gate in found.gates if gate.is_met}


@settings(max_examples=sample(50))
@given(SITUATIONS, st.sampled_from(RULES.questions), st.integers(0, 3))
def test_raising_an_answer_never_lowers_a_gate_or_a_phase(situation: Situation, question: str, level: int) -> None:
    answers, *others = situation
    before = answers[question]
    if isinstance(before, int):
        level = max(before, level)
    raised = (answers | {question: level}, *others)
    low, high = place(situation), place(raised)
    assert met(low) <= met(high)
    assert (low.foundation, low.placed) <= (high.foundation, high.placed)
    assert low.placed <= high.placed
    statuses = [
        STATUSES.index(rate_organization_data(make_response(each[0]), RULES).level) for each in (situation, raised)
    ]
    assert statuses[0] <= statuses[1]


@given(SITUATIONS)
def test_not_applicable_meets_no_more_than_level_zero_would(situation: Situation) -> None:
    answers, *others = situation
    zeros = {slug: 0 if given == "not-applicable" else given for slug, given in answers.items()}
    excused, honest = place(situation), place((zeros, *others))
    assert met(excused) == met(honest)
    assert (excused.placed, excused.highest) == (honest.placed, honest.highest)


@given(SITUATIONS)
def test_the_foundation_phase_is_the_one_its_gates_say(situation: Situation) -> None:
    found = place(situation)
    is_met = {
        phase: all(gate.is_met for gate in found.gates_of(phase) if gate.id not in ("G2.1", "G3.1")) for phase in (2, 3)
    }
    expected = 1 if not is_met[2] else 3 if is_met[3] else 2
    assert found.foundation == expected
    assert found.placed == found.lowest == min(found.workload, expected)


@given(SITUATIONS)
def test_unknown_gates_alone_separate_the_lowest_from_the_highest_phase(situation: Situation) -> None:
    found = place(situation)
    may_hold = {
        phase: all(gate.state != "open" for gate in found.gates_of(phase) if gate.id not in ("G2.1", "G3.1"))
        for phase in (2, 3)
    }
    expected = 1 if not may_hold[2] else 3 if may_hold[3] else 2
    assert found.highest == min(found.workload, expected)


@given(SITUATIONS)
def test_unknown_workloads_leave_room_for_as_many_as_could_be(situation: Situation) -> None:
    answers, roles, _, facts = situation
    unknown = DataFacets(**dict.fromkeys(ORGANIZATION_FACETS, "dont-know"))
    many = tuple(workload.model_copy(update={"facets": unknown}) for workload in make_workloads(4))
    untold = place((answers, roles, (), facts), tells_none=False)
    assert (untold.placed, untold.lowest) == (1, 1)
    assert untold.highest == place((answers, roles, many, facts)).highest


@given(SITUATIONS)
def test_phase_probabilities_sum_to_one(situation: Situation) -> None:
    found = place(situation)
    assert sum(found.probability) == pytest.approx(1, abs=1e-12)
    assert all(0 <= probability <= 1 for probability in found.probability)
    assert (found.neighbour is None) == (found.certainty != "borderline")


@settings(max_examples=sample(15))
@given(SITUATIONS)
def test_swings_are_what_placing_again_finds(situation: Situation) -> None:
    answers, *others = situation
    found = place(situation)
    changes = {
        (question, level): place((answers | {question: level}, *others)).placed
        for question, level in product(RULES.questions, range(4))
        if _level(answers[question]) != level
    }
    assert {(swing.question, swing.to_level): swing.phase for swing in found.ups} == {
        change: phase for change, phase in changes.items() if phase > found.placed
    }
    assert {(swing.question, swing.to_level): swing.phase for swing in found.downs} == {
        change: phase for change, phase in changes.items() if phase < found.placed
    }


@settings(max_examples=sample(20))
@given(SITUATIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_questions_changes_nothing(situation: Situation, random: Random) -> None:
    shuffled = make_rules(
        _shuffle(ORGANIZATION, random), gates=ORGANIZATION_GATES, knowledge=("know",), facets=ORGANIZATION_FACETS
    )
    found, again = place(situation), place(situation, shuffled)
    assert (found.placed, found.foundation, found.highest, found.certainty) == (
        again.placed,
        again.foundation,
        again.highest,
        again.certainty,
    )
    assert [gate.state for gate in found.gates] == [gate.state for gate in again.gates]
    assert found.probability == pytest.approx(again.probability, abs=1e-12)
    assert _steps(found) == _steps(again)
    assert set(found.ups) == set(again.ups)
    assert set(found.downs) == set(again.downs)


def test_a_floor_that_a_float_sum_would_miss_is_met() -> None:
    # Three capabilities at 6/5, 7/5 and 14/5 average to exactly 9/5; the sum of floats stays below it.
    assert (1.2 + 1.4 + 2.8) / 3 < 1.8
    layout: Layout = {"a": {"a": {"b": 1, "c": 4}, "d": {"e": 2, "f": 3}, "g": {"h": 4, "i": 1}}}
    floors = [gate for gate in ORGANIZATION_GATES if gate.id == "G3.7"]
    rules = make_rules(layout, gates=floors)
    levels = {"b": 2, "c": 1, "e": 2, "f": 1, "h": 3, "i": 2}
    response = make_response(levels, workloads=make_workloads(4))
    found = place_response(response, rules, roles=RoleFacts(cover=Fraction(0)))
    assert found is not None
    assert found.placed == 3


def _level(given: object) -> int:
    return given if isinstance(given, int) else 0


def _steps(found: Placement) -> list[tuple[str, int]]:
    return sorted((step.question, step.to_level) for step in found.path.steps) if found.path else []


def _shuffle(layout: Layout, random: Random) -> Layout:
    def mixed(mapping: Mapping[str, Any]) -> dict[str, Any]:
        items = list(mapping.items())
        random.shuffle(items)
        return dict(items)

    return mixed(
        {
            dimension: mixed({name: mixed(questions) for name, questions in capabilities.items()})
            for dimension, capabilities in layout.items()
        }
    )
