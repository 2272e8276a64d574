"""What was not told is not a no: facts left out of a whole response open bounds and close nothing."""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.responses import read_response
from readiness.engine.assessing import place
from readiness.engine.problems import rank_problems, weigh_candidates
from readiness.engine.rules import Rules, compile_rules
from readiness.engine.scores.data_status import rate_organization_data
from readiness.engine.team.coverage import fit_people, read_roles
from readiness.model.base import FACETS, STATUSES, Noun
from readiness.model.placement import Placement
from readiness.model.ranking import Ranking
from readiness.model.response import Answer, CandidateProblem, DataFacets, Person, Response, Workload
from readiness.model.scorecard import DataStatus
from readiness.present.phase.gates import gate_found
from readiness.services.assessing import assess_response, outcome_text, summary_text
from tests.chance import sample
from tests.engine import telling
from tests.engine.organizations import responses
from tests.engine.safeguards.guarded import SECOND
from tests.engine.telling import complete, untell
from tests.engine.worked import CRITERIA, FEW_DRAWS, LIBRARY, QUESTIONNAIRE, QUICK_RUBRIC, problem

EXAMPLES = Path(__file__).parents[3] / "examples"
FACTS = ("in_use_since", "has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
NOTHING = dict.fromkeys(FACTS)
FIRMNESS = ("not-certain", "borderline", "firm")
CLEARNESS = {"toss-up": 0, "first so far": 0, "likely first": 1, "clear first": 2}


@cache
def told(name: str) -> Response:
    return read_response(EXAMPLES / f"{name}.yaml", LIBRARY, today=date(2026, 11, 2))


def without(response: Response, *facts: str, **changes: Any) -> Response:
    models = tuple(each.model_copy(update=dict.fromkeys(facts) | changes) for each in response.workloads)
    return response.model_copy(update={"workloads": models})


def placed(response: Response) -> Placement:
    return assess_response(response, LIBRARY).placement


def states(response: Response) -> dict[str, str]:
    return {gate.id: gate.state for gate in placed(response).gates}


INSURER = told("mutual-insurer")


@pytest.mark.parametrize(
    "facts", [("in_use_since",), ("owns_data", "can_change"), ("is_monitored",), FACTS], ids=lambda facts: facts[0]
)
def test_facts_that_nobody_told_leave_the_phase_open_and_are_asked_for(facts: tuple[str, ...]) -> None:
    found = assess_response(without(INSURER, *facts), LIBRARY)
    place = found.placement

    assert (place.certainty, place.lowest, place.highest) == ("not-certain", 1, placed(INSURER).placed)
    assert (states(without(INSURER, *facts))["G2.1"], states(without(INSURER, *facts))["G3.1"]) == (
        "unknown",
        "unknown",
    )
    assert place.settling[0].kind == "model-facts"
    assert place.settling[0].subjects[0] == INSURER.workloads[0].name
    words = (summary_text(found) + outcome_text(found)).lower()
    for claim in (
        "less than four weeks",
        "firm",
        "bring the first model",
        "not owned",
        "cannot be changed",
        "nobody watches",
        "limited expertise",
    ):
        assert claim not in words, claim


def test_one_fact_that_says_no_is_firm_whatever_else_is_unknown() -> None:
    place = placed(without(INSURER, "in_use_since", is_monitored=False))

    assert (place.placed, place.certainty, place.highest) == (1, "firm", 1)
    assert place.gates_of(2)[0].state == "open"


def test_one_answer_alone_makes_no_finding_of_data_or_roles() -> None:
    response = Response(
        questionnaire="ml-readiness",
        assessed_on=INSURER.assessed_on,
        answers={"culture-lead": INSURER.answers["culture-lead"]},
    )
    found = assess_response(response, LIBRARY)
    words = summary_text(found) + outcome_text(found)

    assert found.placement.certainty == "not-certain"
    for claim in ("Absent", '"absent",\n    "low"', "record the data", "not covered"):
        assert claim not in words, claim
    assert {role.is_known for role in found.outcome.team.roles} == {False}


SCALES = tuple(each.id for each in SECOND.rubric.problems.criteria if each.levels_of)
"""The criteria of a problem that ask what a question about data asks."""
shipped = st.sampled_from(sorted(path.stem for path in EXAMPLES.glob("*.yaml"))).map(told)


@st.composite
def beginners(draw: st.DrawFn) -> Response:
    """An organization without a model, with problems of which everything is told, on data of their own.

    A gate reads the data of the first problem only while no model runs.
    """
    problems = tuple(
        problem(
            f"Problem {number}",
            draw(st.tuples(*[st.integers(1, 3)] * len(CRITERIA))),
            facets=DataFacets(**dict.fromkeys(FACETS, draw(st.sampled_from([0, 3])))),
        )
        for number in range(draw(st.integers(2, 3)))
    )
    return draw(shipped).model_copy(update={"workloads": (), "runs_no_model": True, "problems": problems})


@st.composite
def askers(draw: st.DrawFn) -> Response:
    """Such organizations whose answers about data may be about another problem, as newer questions have it.

    What is told of the data of a problem is told at one place: two that differ are no more telling than one.
    """
    found = draw(beginners())
    level, differs = draw(st.sampled_from([0, 3])), draw(st.booleans())
    problems = tuple(
        each.model_copy(
            update={
                "facets": None,
                "criteria": {**each.criteria, **dict.fromkeys(SCALES, draw(st.sampled_from([level, 3 - level])))},
            }
        )
        for each in found.problems[: 1 + differs]
    )
    asked = [each.question for each in SECOND.rubric.data_status.facets]
    return found.with_answers({slug: Answer(given=level) for slug in asked}).with_problems(problems)


def told_once(response: Response) -> Response:
    """The response with the data of each problem told at one place."""
    return response.with_problems(
        tuple(
            each
            if each.facets is None
            else each.model_copy(update={"criteria": {k: v for k, v in each.criteria.items() if k not in SCALES}})
            for each in response.problems
        )
    )


organizations = st.one_of(shipped, beginners(), responses)
QUICK = compile_rules(QUESTIONNAIRE, QUICK_RUBRIC)
_SECOND_QUICK = SECOND.rubric.model_copy(
    update={"problems": SECOND.rubric.problems.model_copy(update={"stability": FEW_DRAWS})}
)
NEWEST = compile_rules(SECOND.questionnaire, _SECOND_QUICK)


class Judged(NamedTuple):
    """The placement, the status of the organization's data, the problems that are ready, and their order."""

    placement: Placement | None
    status: DataStatus
    ready: frozenset[str]
    ranking: Ranking


def judged(response: Response, rules: Rules = QUICK) -> Judged:
    counted, rubric = response.without_drafts(), rules.rubric
    roles = read_roles(fit_people(counted.people, rubric, is_told=counted.tells_people), rubric)
    candidates = weigh_candidates(counted, rules)
    ranking = rank_problems(candidates, rubric, (1, 2, 3)[0])
    ready = frozenset(each.id for each in ranking.problems if each.class_ == "ready")
    return Judged(place(counted, rules, roles, candidates), rate_organization_data(counted, rules), ready, ranking)


STAYS: Mapping[type[Noun], Mapping[str, str]] = {
    Answer: {
        **dict.fromkeys(("reason", "evidence", "come_back"), "words and a mark, which no rule reads"),
    },
    Workload: {"name": "it is listed"},
    Person: {
        **dict.fromkeys(("id", "name"), "who is listed"),
        **dict.fromkeys(("roles", "is_external", "is_junior", "mentor"), "an agreement about somebody who is listed"),
    },
    CandidateProblem: {
        **dict.fromkeys(("id", "name"), "it is listed"),
        **dict.fromkeys(("interview", "sponsor", "notes", "costs"), "words and money, which decide about no class"),
    },
    Response: {
        **dict.fromkeys(("questionnaire", "assessed_on", "last_snapshot_on"), "it is no answer"),
        **dict.fromkeys(("organization", "perceptions"), "no gate reads it"),
        **dict.fromkeys(("preset", "own_weights"), "a choice, which is no fact"),
        "safeguards": "no phase, score or order reads them; tests of their own take them back",
    },
}
"""What is never taken back, and why; all else is."""


@pytest.mark.parametrize("noun", STAYS)
def test_whatever_can_be_told_is_taken_back_or_stays_for_a_reason(noun: type[Noun]) -> None:
    taken_back = set(re.findall(r'"(\w+)"', Path(telling.__file__).read_text("utf-8")))
    stays = set(STAYS[noun])
    assert stays <= set(noun.model_fields)
    assert set(noun.model_fields) - stays - taken_back == set()


@given(organizations, st.data())
@settings(max_examples=sample(25, is_costly=True))
def test_not_telling_closes_no_gate_and_makes_nothing_firmer(response: Response, data: st.DataObject) -> None:
    assert_nothing_is_firmer(response, untell(data, response), QUICK)


@given(st.one_of(askers(), organizations.map(told_once)), st.data())
@settings(max_examples=sample(25, is_costly=True))
def test_not_telling_makes_nothing_firmer_by_the_newest_questions(response: Response, data: st.DataObject) -> None:
    assert_nothing_is_firmer(response, untell(data, response), NEWEST)


@given(askers(), st.data())
@settings(max_examples=sample(10, is_costly=True))
def test_not_telling_of_the_data_of_a_problem_closes_no_gate(response: Response, data: st.DataObject) -> None:
    left = data.draw(st.sets(st.sampled_from(SCALES), max_size=1))
    problems = tuple(
        each.model_copy(update={"criteria": {k: v for k, v in each.criteria.items() if k not in SCALES or k in left}})
        for each in response.problems
    )
    assert_nothing_is_firmer(response, response.with_problems(problems), NEWEST)


def assert_nothing_is_firmer(response: Response, known_less: Response, rules: Rules) -> None:
    before, were, ready, order = judged(response, rules)
    after, are, still_ready, later_order = judged(known_less, rules)
    if before is not None and after is not None:
        assert open_gates(after) <= open_gates(before)
        assert met_gates(after) <= met_gates(before)
        assert FIRMNESS.index(after.certainty) <= FIRMNESS.index(before.certainty)
        assert after.lowest <= before.lowest <= before.highest <= after.highest
    assert STATUSES.index(are.low) <= STATUSES.index(were.low)
    assert STATUSES.index(were.high) <= STATUSES.index(are.high)
    assert still_ready <= ready
    assert_no_order_is_firmer(order, later_order)


def assert_no_order_is_firmer(before: Ranking, after: Ranking) -> None:
    """The word of how clearly one comes first, and the two that are too close, among the problems that are judged."""
    if {each.id for each in before.problems if each.is_scored} == {
        each.id for each in after.problems if each.is_scored
    }:
        assert before.certainty is None or CLEARNESS[after.certainty] <= CLEARNESS[before.certainty]
        least = {each.id: each.least_first for each in before.problems}
        assert all(each.least_first <= least[each.id] for each in after.problems)


@given(organizations, st.data())
@settings(max_examples=sample(25, is_costly=True))
def test_a_phase_and_a_gate_are_certain_only_if_every_completion_gives_them(
    response: Response, data: st.DataObject
) -> None:
    known_less = untell(data, response)
    bounds, possible, ready, order = judged(known_less)
    found, status, then_ready, full_order = judged(complete(data, known_less))

    assert found is not None
    assert STATUSES.index(possible.low) <= STATUSES.index(status.level) <= STATUSES.index(possible.high)
    assert ready <= then_ready
    assert_no_order_is_firmer(full_order, order)
    if bounds is not None:
        assert bounds.lowest <= found.placed <= bounds.highest
        assert open_gates(bounds) <= open_gates(found)
        assert met_gates(bounds) <= met_gates(found)
        if bounds.certainty != "not-certain":
            assert found.placed == bounds.placed


def test_the_data_of_every_problem_that_may_come_first_counts_while_no_model_runs() -> None:
    good, bad = (DataFacets(**dict.fromkeys(FACETS, level)) for level in (3, 0))
    first = problem("First", (3,) * len(CRITERIA), facets=good)
    second = problem("Second", (2,) * len(CRITERIA), facets=bad)
    told_all = told("mutual-insurer").model_copy(
        update={"workloads": (), "runs_no_model": True, "problems": (first, second)}
    )
    untold = first.model_copy(update={"criteria": {}})

    assert states(told_all)["G2.2"] == "met"
    found = assess_response(told_all.model_copy(update={"problems": (untold, second)}), LIBRARY)
    (gate,) = (gate for gate in found.placement.gates if gate.id == "G2.2")
    assert gate.state == "unknown"
    assert gate_found(found, gate) == (
        "for Second: data status absent, but it is not known yet which problem comes first"
    )


def open_gates(place: Placement) -> set[str]:
    return {gate.id for gate in place.gates if gate.state == "open"}


def met_gates(place: Placement) -> set[str]:
    return {gate.id for gate in place.gates if gate.state == "met"}
