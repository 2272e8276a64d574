from collections.abc import Mapping
from fractions import Fraction
from itertools import product

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from readiness.engine.answers.reading import Reading, Standing, read_response
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.phase.certainty import (
    estimate_foundation,
    estimate_phases,
    judge_certainty,
    spread_answer,
    spread_answers,
)
from readiness.engine.phase.gates.checks import check_gates
from readiness.engine.phase.placement import place_response
from readiness.engine.phase.requirements import Requirement, require_phases
from readiness.engine.rules import Rules
from readiness.model.base import PhaseNumber
from readiness.model.gate_tests import DataStatusTest
from readiness.model.placement import Certainty
from tests.chance import sample
from tests.engine.samples import (
    Layout,
    floor_gate,
    gate,
    make_response,
    make_rules,
    make_workloads,
    organization_rules,
    question_gate,
)

ONE: Layout = {"data": {"data": {"a": 1, "b": 1, "c": 1}}}
TEAM = RoleFacts(cover=Fraction(2), statuses={"scientist": "covered", "engineer": "covered"}, has_internal_team=True)


def read(
    rules: Rules, answers: Mapping[str, object], roles: RoleFacts | None = None
) -> tuple[Reading, Mapping[PhaseNumber, Requirement]]:
    response = make_response(answers, workloads=make_workloads(4), facts={"ai-leader": True})
    reading = read_response(response, rules, roles=roles or RoleFacts())
    return reading, require_phases(reading, check_gates(reading))


def foundation(rules: Rules, answers: Mapping[str, object], phase: PhaseNumber = 2) -> float:
    reading, requirements = read(rules, answers)
    return estimate_foundation(reading, requirements[phase], spread_answers(reading, {}))


@pytest.mark.parametrize(
    ("given_level", "shares"),
    [
        ((0, "sure"), (0.9, 0.1, 0, 0)),
        ((1, "fairly"), (0.125, 0.75, 0.125, 0)),
        ((3, "guess"), (0, 0, 0.5, 0.5)),
        (2, (0, 0.1, 0.8, 0.1)),
        ("dont-know", (0.25, 0.25, 0.25, 0.25)),
        (None, (0.25, 0.25, 0.25, 0.25)),
        ("not-applicable", (1, 0, 0, 0)),
    ],
)
def test_one_answer_stands_for_a_distribution(given_level: object, shares: tuple[float, ...]) -> None:
    reading, _ = read(make_rules(ONE), {"a": given_level})
    assert spread_answers(reading, {})[0] == pytest.approx(shares)


def test_dont_know_on_a_knowledge_question_is_most_likely_zero() -> None:
    rule = make_rules(ONE).rubric.certainty
    assert spread_answer(Standing("dont-know", 0, 0), rule) == pytest.approx((0.8, 0.2, 0, 0))


def test_shares_of_several_respondents_replace_the_single_answer() -> None:
    rules = make_rules(ONE, gates=[question_gate("G2.5", 2, "a", 2)])
    response = make_response({"a": 0}, workloads=make_workloads(1))
    shares = {"a": (0.0, 5 / 11, 3 / 11, 3 / 11)}
    found = place_response(response, rules, roles=RoleFacts(), shares=shares)
    assert found is not None
    assert found.probability == pytest.approx((5 / 11, 6 / 11, 0))


def test_the_worked_example_of_one_capability_comes_out() -> None:
    rules = make_rules(ONE, gates=[floor_gate("G2.6", 2, "1.5"), question_gate("G2.5", 2, "c", 2)])
    answers = {"a": (1, "sure"), "b": (2, "fairly"), "c": (2, "guess")}
    assert foundation(rules, answers) == pytest.approx(429 / 640, abs=1e-12)
    found = place_response(make_response(answers, workloads=make_workloads(1)), rules, roles=RoleFacts())
    assert found is not None
    assert (found.placed, found.certainty, found.neighbour) == (2, "borderline", 1)


def test_the_worked_example_of_two_dimensions_comes_out() -> None:
    layout: Layout = {
        "data": {"e": {"exists": 1}, "l": {"labelled": 1}, "u": {"unified": 1}, "x": {"access": 1}},
        "strategy": {"strategy": {"a": 2, "b": 1, "c": 1}},
    }
    rules = make_rules(
        layout,
        gates=[
            gate("G2.2", 2, DataStatusTest(kind="data-status", of="organization", at_least="better")),
            question_gate("G2.5", 2, "a", 2),
            floor_gate("G2.6", 2, "1.0"),
        ],
        facets={name: name for name in ("exists", "labelled", "unified", "access")},
    )
    answers = {
        "exists": (2, "sure"),
        "labelled": (2, "fairly"),
        "unified": (1, "sure"),
        "access": (2, "guess"),
        "a": (2, "fairly"),
        "b": (0, "sure"),
        "c": "dont-know",
    }
    assert foundation(rules, answers) == pytest.approx(147 / 256, abs=1e-12)


def test_the_worked_example_of_mixed_units_equals_full_enumeration() -> None:
    layout: Layout = {"data": {"one": {"a": 2, "b": 1}, "two": {"c": 1, "d": 1}}}
    rules = make_rules(layout, gates=[floor_gate("G2.6", 2, "1.0"), question_gate("G2.5", 2, "c", 1)])
    answers = {"a": (1, "fairly"), "b": (2, "sure"), "c": (1, "guess"), "d": (0, "sure")}
    reading, _ = read(rules, answers)
    chances = spread_answers(reading, {})
    enumerated = sum(
        float(np.prod([chances[place][level] for place, level in enumerate(levels)]))
        for levels in product(range(4), repeat=4)
        if levels[2] >= 1 and 4 * levels[0] + 2 * levels[1] + 3 * levels[2] + 3 * levels[3] >= 12
    )
    assert foundation(rules, answers) == pytest.approx(1089 / 3200, abs=1e-12)
    assert enumerated == pytest.approx(1089 / 3200, abs=1e-12)


def test_a_fact_that_fails_rules_the_phase_out() -> None:
    rules = organization_rules()
    reading, requirements = read(rules, dict.fromkeys(rules.questions, (3, "sure")), RoleFacts())
    assert estimate_foundation(reading, requirements[2], spread_answers(reading, {})) == 0


def test_not_applicable_never_passes_a_gate() -> None:
    rules = make_rules(ONE, gates=[question_gate("G2.5", 2, "a", 1)])
    assert foundation(rules, {"a": "not-applicable", "b": 3, "c": 3}) == 0


@pytest.mark.parametrize(
    ("placed", "probability", "certainty", "neighbour"),
    [
        (1, (0.9, 0.1, 0.0), "firm", None),
        (1, (0.8999, 0.1001, 0.0), "borderline", 2),
        (2, (0.2, 0.7, 0.1), "borderline", 1),
        (2, (0.11, 0.69, 0.2), "borderline", 3),
        (2, (0.2, 0.6, 0.2), "borderline", 3),
        (1, (0.5, 0.2, 0.3), "borderline", 2),
        (3, (0.3, 0.2, 0.5), "borderline", 2),
    ],
)
def test_probabilities_are_put_into_words(
    placed: PhaseNumber, probability: tuple[float, float, float], certainty: str, neighbour: int | None
) -> None:
    verdict = judge_certainty(placed, probability, make_rules(ONE).rubric.certainty)
    assert (verdict.certainty, verdict.neighbour) == (certainty, neighbour)


def test_what_an_earlier_version_called_likely_is_read_as_borderline() -> None:
    assert TypeAdapter(Certainty).validate_python("likely") == "borderline"


def test_a_sum_of_floats_just_below_a_limit_counts_as_the_limit() -> None:
    probability = (0.1, 0.1 + 0.7 + 0.1 - 1e-16, 0.0)
    assert judge_certainty(2, probability, make_rules(ONE).rubric.certainty).certainty == "firm"


NEAR = st.fixed_dictionaries(
    {
        slug: st.one_of(
            st.tuples(st.sampled_from([2, 3, 3]), st.sampled_from(["sure", "sure", "fairly", "guess"])),
            st.sampled_from(["dont-know", (3, "sure"), (3, "sure"), (3, "fairly"), (2, None)]),
        )
        for slug in organization_rules().questions
    }
)


@settings(max_examples=sample(15))
@given(NEAR)
def test_the_exact_probability_agrees_with_sampling(answers: dict[str, object]) -> None:
    rules = organization_rules()
    reading, requirements = read(rules, answers, TEAM)
    chances = spread_answers(reading, {})
    exact = estimate_phases(reading, requirements, chances)
    draws = np.random.default_rng(7).random((20_000, len(rules.questions)))
    edges = np.cumsum(np.array(chances), axis=1)[:, :3]
    levels = (draws[:, :, None] >= edges[None, :, :]).sum(axis=2)
    sampled = _place_by_hand({slug: levels[:, rules.index[slug]] for slug in rules.questions})
    assert [np.mean(sampled == phase) for phase in (1, 2, 3)] == pytest.approx(exact, abs=0.02)


def _place_by_hand(x: dict[str, npt.NDArray[np.int64]]) -> npt.NDArray[np.int64]:
    """The phase of many levels at once, with the gates of the sample organization written out once more.

    Four counted workloads, all facts yes, role cover 2. Twelfths and sixths keep the means exact.
    """
    data = 4 * (2 * x["know"] + x["record"]) + 12 * x["label"] + 12 * x["unify"] + 6 * (x["access"] + x["explore"])
    strategy = x["baseline"] + x["lessons"] + x["measure"] + x["monitor"] + 2 * x["long"]
    team = 2 * 3 + 2 * x["hire"] + x["juniors"]
    lowest = np.minimum(np.minimum(data * 5, strategy * 40), team * 40) / 240
    is_second = (x["record"] >= 1) & (x["label"] >= 2) & (x["access"] >= 2) & (x["measure"] >= 2) & (lowest >= 1)
    is_third = (x["unify"] == 3) & (x["access"] == 3) & (x["long"] >= 2) & (x["monitor"] >= 2)
    is_third &= (x["lessons"] >= 2) & (lowest >= 1.8)
    return 1 + is_second.astype(np.int64) + (is_second & is_third)


@settings(max_examples=sample(40))
@given(NEAR, st.data())
def test_taking_back_how_sure_an_answer_is_assures_no_phase_better(
    answers: dict[str, object], data: st.DataObject
) -> None:
    rules = organization_rules()
    told = make_response(answers, workloads=make_workloads(4), facts={"ai-leader": True})
    taken = data.draw(st.sets(st.sampled_from(rules.questions)))
    less = told.with_answers(
        {
            slug: answer.model_copy(update={"confidence": None}) if slug in taken else answer
            for slug, answer in told.answers.items()
        }
    )
    before, after = (place_response(each, rules, roles=TEAM) for each in (told, less))

    assert before is not None
    assert after is not None
    assert before.assured is not None
    assert after.assured is not None
    assert after.placed == before.placed
    assert after.assured <= before.assured + 1e-12
    assert before.certainty in (after.certainty, "firm")


def test_an_answer_of_unknown_confidence_is_between_sure_and_a_guess_on_the_worse_side() -> None:
    rules = make_rules(ONE, gates=[question_gate("G2.5", 2, "a", 2)])
    assured = {}
    for level, confidence in product((1, 2), ("sure", "guess", None)):
        response = make_response({"a": (level, confidence)}, workloads=make_workloads(1))
        found = place_response(response, rules, roles=RoleFacts())
        assert found is not None
        assured[level, confidence] = found.assured

    # One level below the gate a sure answer passes it in 0.05 and a guess in 0.25 of the cases; at it in 0.95 and 0.75.
    assert assured == pytest.approx(
        {(1, "sure"): 0.95, (1, "guess"): 0.75, (1, None): 0.75, (2, "sure"): 0.95, (2, "guess"): 0.75, (2, None): 0.75}
    )
