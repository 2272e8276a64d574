from collections.abc import Iterator

import pytest

from readiness.content.library import load_library
from readiness.model.response import Response
from tools import same_outcome
from tools.house import ROOT

CASE = ROOT / "tests" / "engine" / "cases" / "few-workloads" / "response.yaml"


@pytest.mark.thorough
def test_a_checkout_concludes_what_it_concludes() -> None:
    random = {"name": "random", "response": next(same_outcome.random_responses(1))}
    cases = [{"name": "a case", "file": str(CASE)}, random]

    assert same_outcome.compare(ROOT, ROOT, cases, pdf_every=2, ignored=frozenset()) == []


def test_random_responses_are_taken_by_the_questionnaire_and_repeatable() -> None:
    drawn = list(same_outcome.random_responses(30))
    asked = {question.id for question in load_library().questionnaire.questions}

    assert drawn == list(same_outcome.random_responses(30))
    assert all(Response.model_validate(each).answers.keys() <= asked for each in drawn)
    assert len({len(each["answers"]) for each in drawn}) > 5


def test_a_response_that_tells_everything_leaves_nothing_out() -> None:
    whole = [
        each for number, each in enumerate(same_outcome.random_responses(24)) if same_outcome.tells_everything(number)
    ]
    asked = load_library()

    assert len(whole) == 6
    for each in whole:
        assert len(each["answers"]) == len(asked.questionnaire.questions)
        assert all(each[part] for part in ("people", "workloads", "problems"))
        assert not {None, "dont-know"} & set(leaves(each))


def leaves(value: object) -> Iterator[object]:
    if isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from leaves(each)
    else:
        yield value


REASONS = same_outcome.read_reasons(ROOT / "tools" / "outcome_reasons.toml")


def test_every_reason_names_a_decision_and_fields() -> None:
    decisions = {path.name.partition("-")[0] for path in (ROOT / "docs" / "decisions").glob("0*.md")}
    for reason in REASONS:
        named = reason.decision.split(", ")
        assert named == ["none"] or {f"{int(each):04}" for each in named} <= decisions
        assert reason.why
        assert reason.fields


def test_what_was_left_untold_is_no_reason_where_everything_was_told() -> None:
    fields = frozenset({"phase.workload", "version (new)"})
    left = same_outcome.Difference("some", "", fields, is_whole=False)

    assert left.unexplained(REASONS) == []
    assert left._replace(is_whole=True).unexplained(REASONS) == ["phase.workload"]
    assert left._replace(fields=frozenset({"dimensions[data].score of old"})).unexplained(REASONS) != []


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}, "outcome.a[1].b was 2, is 3"),
        ({"a": 1, "seed": 1}, {"a": 1, "seed": 2}, ""),
        ({"a": 1}, {"b": 1}, "outcome was {'a': 1}, is {'b': 1}"),
    ],
)
def test_the_first_difference_is_named(before: object, after: object, told: str) -> None:
    found = same_outcome.difference(
        {"outcome": before, "pages": []}, {"outcome": after, "pages": []}, frozenset({"seed"})
    )

    assert found == told


def test_a_page_that_reads_differently_is_named() -> None:
    before, after = ({"outcome": {}, "pages": ["one", word]} for word in ("two", "too"))

    assert same_outcome.difference(before, after, frozenset()) == "page 2 reads differently"


def test_dimensions_are_told_apart() -> None:
    before, after = ({"dimensions": [{"id": "data", "score": score}]} for score in (1, 2))

    assert list(same_outcome.differing_fields(before, after)) == ["dimensions[data].score"]


def test_every_field_that_differs_is_named_whatever_its_place_in_a_list() -> None:
    before = {"a": [{"b": 1, "c": 1}, {"b": 2, "c": 1}], "gone": 1, "some": [1]}
    after = {"a": [{"b": 3, "c": 1}, {"b": 4, "c": 1}], "new": 1, "some": [1, 2]}

    found = sorted(set(same_outcome.differing_fields(before, after)))
    assert found == ["a[].b", "gone (gone)", "new (new)", "some[] (how many)"]
