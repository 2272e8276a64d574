"""What is kept between two changes of an assessment gives what working it out anew gives, letter by letter."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import _lru_cache_wrapper
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

import readiness.engine
from readiness.engine.same import Same
from readiness.model.response import Response
from readiness.services.assessing import assess_response
from tests.chance import sample
from tests.engine import organizations
from tests.engine.worked import LIBRARY

_FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "people": organizations.people(),
    "problems": organizations.problems(),
    "workloads": organizations.workloads(),
    "facts": st.just({}),
    "has_no_people": st.booleans(),
    "preset": st.sampled_from([preset.id for preset in LIBRARY.rubric.problems.presets]),
}


def _change(told: Response, name: str, value: Any) -> Response:
    return told.model_copy(update={name: value})


def _one_answer(drawn: tuple[str, Any]) -> Callable[[Response], Response]:
    question, answer = drawn
    return lambda told: _change(told, "answers", {**told.answers, question: answer})


def _one_field(name: str) -> st.SearchStrategy[Callable[[Response], Response]]:
    return _FIELDS[name].map(lambda value: lambda told: _change(told, name, value))


_answers = organizations.answers().flatmap(lambda given: st.sampled_from(sorted(given.items())))
_changes = st.lists(_answers.map(_one_answer) | st.sampled_from(sorted(_FIELDS)).flatmap(_one_field), max_size=4)


def _kept_by_the_engine() -> Iterator[_lru_cache_wrapper[Any]]:
    for found in pkgutil.walk_packages(readiness.engine.__path__, "readiness.engine."):
        for value in vars(importlib.import_module(found.name)).values():
            if isinstance(value, _lru_cache_wrapper):
                yield value


_MEMORIES = tuple(_kept_by_the_engine())


def _outcome(told: Response) -> str:
    return assess_response(told, LIBRARY).outcome.model_dump_json()


def _outcome_alone(told: Response) -> str:
    for memory in _MEMORIES:
        memory.cache_clear()
    return _outcome(told)


@settings(max_examples=sample(30, is_costly=True))
@given(organizations.responses, _changes)
def test_a_change_is_concluded_as_if_nothing_had_been_concluded_before(told, changes):
    steps = [told]
    for change in changes:
        steps.append(change(steps[-1]))
    there_and_back = [*steps, *reversed(steps)]
    kept = [_outcome(each) for each in there_and_back]
    alone = [_outcome_alone(each) for each in steps]
    assert kept == [*alone, *reversed(alone)]


def test_the_same_objects_are_one_key_and_equal_ones_are_not():
    one, twin = (
        Response(questionnaire="a", assessed_on="2026-11-02"),
        Response(questionnaire="a", assessed_on="2026-11-02"),
    )
    assert one == twin
    assert {Same((one,)): "kept"}.get(Same((one,))) == "kept"
    assert Same((twin,)) not in {Same((one,)): "kept"}
    assert Same((one,)) != Same((one, one))
    assert Same((one,)) != (one,)
