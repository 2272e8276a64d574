import pytest

from readiness.content.library import load_library
from readiness.model.response import Response
from tools import same_outcome
from tools.house import ROOT

CASE = ROOT / "tests" / "engine" / "cases" / "few-workloads" / "response.yaml"


def test_a_checkout_concludes_what_it_concludes() -> None:
    random = {"name": "random", "response": next(same_outcome.random_responses(1))}
    cases = [{"name": "a case", "file": str(CASE)}, random]

    assert same_outcome.compare(ROOT, ROOT, cases, pdf_every=2, ignored=frozenset()) == ([], {})


def test_random_responses_are_taken_by_the_questionnaire_and_repeatable() -> None:
    drawn = list(same_outcome.random_responses(30))
    asked = {question.id for question in load_library().questionnaire.questions}

    assert drawn == list(same_outcome.random_responses(30))
    assert all(Response.model_validate(each).answers.keys() <= asked for each in drawn)
    assert len({len(each["answers"]) for each in drawn}) > 5


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


def test_every_field_that_differs_is_named_whatever_its_place_in_a_list() -> None:
    before = {"a": [{"b": 1, "c": 1}, {"b": 2, "c": 1}], "gone": 1, "some": [1]}
    after = {"a": [{"b": 3, "c": 1}, {"b": 4, "c": 1}], "new": 1, "some": [1, 2]}

    found = sorted(set(same_outcome.differing_fields(before, after)))
    assert found == ["a[].b", "gone (gone)", "new (new)", "some[] (how many)"]
