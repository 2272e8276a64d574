"""What was not told is not a no: facts left out of a whole response open bounds and close nothing."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.responses import read_response
from readiness.model.base import FACETS, STATUSES
from readiness.model.placement import Placement
from readiness.model.response import DataFacets, Response
from readiness.services.assessing import assess_response, outcome_text, summary_text
from tests.chance import sample
from tests.engine.worked import LIBRARY

EXAMPLES = Path(__file__).parents[3] / "examples"
FACTS = ("in_use_since", "has_real_users", "owns_data", "is_monitored", "can_change", "is_effect_measured")
NOTHING = dict.fromkeys(FACTS)
FLAGS = ("legal_stop", "harm", "human_check", "off_the_shelf")
FIRMNESS = ("not-certain", "borderline", "firm")


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
        "nobody monitors",
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


responses = st.sampled_from(sorted(path.stem for path in EXAMPLES.glob("*.yaml"))).map(told)


def _untell(data: st.DataObject, response: Response) -> Response:
    """The response without some of what was told of models, people, facts and answers."""
    models = tuple(
        each.model_copy(
            update={
                **dict.fromkeys(data.draw(st.sets(st.sampled_from(FACTS)))),
                "area": data.draw(st.sampled_from([each.area, ""])),
                "facets": _without_facets(data, each.facets),
            }
        )
        for each in response.workloads
    )
    people = tuple(
        each.model_copy(
            update={
                "skills": {} if data.draw(st.booleans()) else each.skills,
                "fte": data.draw(st.sampled_from([each.fte, None])),
            }
        )
        for each in response.people
    )
    problems = tuple(
        each.model_copy(
            update={
                **dict.fromkeys(data.draw(st.sets(st.sampled_from(FLAGS)))),
                "facets": _without_facets(data, each.facets),
            }
        )
        for each in response.problems
    )
    kept = data.draw(st.sets(st.sampled_from(sorted(response.answers)), max_size=3))
    return response.model_copy(
        update={
            "workloads": () if data.draw(st.integers(0, 5)) == 0 else models,
            "runs_no_model": False,
            "people": () if data.draw(st.integers(0, 5)) == 0 else people,
            "facts": {slug: claim for slug, claim in response.facts.items() if data.draw(st.booleans())},
            "answers": {slug: answer for slug, answer in response.answers.items() if slug not in kept},
            "problems": problems,
        }
    )


def _without_facets(data: st.DataObject, facets: DataFacets | None) -> DataFacets | None:
    """The same set of data of its own, some of it not known."""
    if facets is None:
        return None
    return facets.model_copy(update=dict.fromkeys(data.draw(st.sets(st.sampled_from(FACETS))), "dont-know"))


@given(responses, st.data())
@settings(max_examples=sample(15))
def test_not_telling_closes_no_gate_and_makes_nothing_firmer(response: Response, data: st.DataObject) -> None:
    told_all, told_less = (assess_response(each, LIBRARY).outcome for each in (response, _untell(data, response)))
    before, after = told_all.placement, told_less.placement

    opened = {gate.id for gate in after.gates if gate.state == "open"}
    assert opened <= {gate.id for gate in before.gates if gate.state == "open"}
    assert FIRMNESS.index(after.certainty) <= FIRMNESS.index(before.certainty)
    assert after.lowest <= before.lowest <= before.highest <= after.highest
    were, are = told_all.data_status, told_less.data_status
    assert STATUSES.index(are.low) <= STATUSES.index(were.low)
    assert STATUSES.index(were.high) <= STATUSES.index(are.high)
    ready, now_ready = (
        {each.id for each in outcome.ranking.problems if each.class_ == "ready"} for outcome in (told_all, told_less)
    )
    assert now_ready <= ready or after.placed != before.placed


@given(responses, st.data())
@settings(max_examples=sample(15))
def test_a_phase_is_certain_only_if_every_completion_gives_it(response: Response, data: st.DataObject) -> None:
    open_one = _untell(data, response)
    bounds = placed(open_one)
    models = tuple(
        each.model_copy(
            update={
                fact: ("2020" if data.draw(st.booleans()) else open_one.assessed_on)
                if fact == "in_use_since"
                else data.draw(st.booleans())
                for fact in FACTS
                if getattr(each, fact) is None
            }
        )
        for each in open_one.workloads
    )
    levels = {
        slug: data.draw(st.integers(0, 3))
        for slug in LIBRARY.questionnaire.question_by_id
        if slug not in open_one.answers
    }
    answer = next(iter(open_one.answers.values()))
    answers = {slug: answer.model_copy(update={"given": level}) for slug, level in levels.items()}
    whole = open_one.model_copy(update={"workloads": models, "answers": {**open_one.answers, **answers}})

    found = placed(whole)

    assert bounds.lowest <= found.placed <= bounds.highest
    possible, status = (assess_response(each, LIBRARY).outcome.data_status for each in (open_one, whole))
    assert STATUSES.index(possible.low) <= STATUSES.index(status.level) <= STATUSES.index(possible.high)
    if bounds.certainty != "not-certain":
        assert found.placed == bounds.placed
