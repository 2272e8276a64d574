"""The outcome as JSON says of everything that was not told that it is not known, and fits its schema."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.schemas import schema_of
from readiness.model.base import FACETS
from readiness.model.response import CandidateProblem, Person, Response, Workload
from readiness.services.assessing import assess_response, outcome_text
from tests.chance import sample
from tests.engine.organizations import responses
from tests.engine.telling import CLAIMS, FLAGS, untell
from tests.engine.worked import LIBRARY, QUICK_RUBRIC

SCHEMA = jsonschema.Draft202012Validator(schema_of("outcome"))
UNKNOWN = (None, "", "dont-know")
QUICK = replace(LIBRARY, rubric=QUICK_RUBRIC)


def document(response: Response) -> Any:
    return json.loads(outcome_text(assess_response(response, QUICK)))


def or_null(value: Any) -> Any:
    return None if value in UNKNOWN else value


@given(responses, st.data())
@settings(max_examples=sample(10))
def test_what_nobody_told_is_null_or_named_as_not_known(response: Response, data: st.DataObject) -> None:
    told = untell(data, response).without_drafts()
    found = document(told)
    SCHEMA.validate(found)

    assert (found["models"] is None) == (not told.tells_workloads)
    assert (found["people"] is None) == (not told.tells_people)
    for model, part in zip(told.workloads, found["models"] or (), strict=True):
        check_model(model, part)
    for person, part in zip(told.people, found["people"] or (), strict=True):
        check_person(person, part)
    by_id = {each.id: each for each in told.problems}
    assert {each["id"] for each in found["problems"]} == set(by_id)
    for part in found["problems"]:
        check_problem(by_id[part["id"]], part)
    for role in found["roles"]:
        assert role["status"] != "not-known" or role["is_external"] is role["single_point"] is None
    status = found["data_status"]
    assert (status["level"] is None) == (status["low"] != status["high"])


def check_model(told: Workload, part: Any) -> None:
    for name in (*CLAIMS, "area", "supplied_by"):
        assert part[name] == or_null(getattr(told, name))
        assert (part[name] is None) == (name in part["not_known"])
    assert part["in_use_since"] == (None if told.in_use_since in UNKNOWN else str(told.in_use_since))
    assert (part["in_use_since"] is None) == ("in_use_since" in part["not_known"])
    for facet in FACETS if part["data"] else ():
        assert part["data"][facet] == or_null(getattr(told.facets, facet))
        assert (part["data"][facet] is None) == (f"data.{facet}" in part["not_known"])


def check_person(told: Person, part: Any) -> None:
    assert part["time"] == (None if told.time is None else float(told.time))
    unknown = {each.id for each in QUICK.rubric.team.skills if QUICK.rubric.team.is_open(told, each.id)}
    assert told.levels.items() <= part["skills"].items()
    assert set(part["skills"]) | unknown == {each.id for each in QUICK.rubric.team.skills}
    assert set(part["not_known"]) == unknown | ({"time"} if told.time is None else set())
    assert not unknown & set(part["skills"])


def check_problem(told: CandidateProblem, part: Any) -> None:
    assert part["flags"] == {name: or_null(getattr(told, name)) for name in (*FLAGS, "harm", "off_the_shelf")}
    is_known = {slug for slug, level in told.criteria.items() if isinstance(level, int)}
    assert {slug for slug, level in part["criteria"].items() if level is not None} == is_known
    assert (part["score"] is None) == (part["p_first"] is None) == (not is_known)
    assert (part["data"]["level"] is None) == (part["data"]["low"] != part["data"]["high"])


@pytest.mark.parametrize("name", ["models", "people"])
def test_that_nothing_was_listed_is_no_empty_list(name: str) -> None:
    assert document(Response(questionnaire=LIBRARY.questionnaire.id, assessed_on="2026-03-02"))[name] is None
    said = Response(
        questionnaire=LIBRARY.questionnaire.id, assessed_on="2026-03-02", runs_no_model=True, has_no_people=True
    )
    assert document(said)[name] == []
