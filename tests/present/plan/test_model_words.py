"""What is told against a model asks for another thing than what nobody has told, and each names the model."""

from __future__ import annotations

import pytest

from readiness.model.placement import UncountedWorkload, WorkloadCondition, WorkloadCount
from readiness.model.response import Response, Workload
from readiness.present.plan.model_words import ModelWords, words_of_models
from tests.engine.worked import TODAY

CONDITIONS: tuple[WorkloadCondition, ...] = ("no-users", "data-not-owned", "fixed", "unmonitored")


def words(
    told: tuple[WorkloadCondition, ...] = (),
    unknown: tuple[WorkloadCondition, ...] = (),
    *,
    is_bought: bool = False,
    name: str = "Arrival times",
) -> ModelWords:
    model = UncountedWorkload(name=name, is_running=False, reasons=told, unknown=unknown)
    count = WorkloadCount(running=0, counted=0, areas=0, uncounted=(model,), is_told=True)
    listed = Workload(name=model.name, supplied_by="vendor" if is_bought else "own")
    response = Response(questionnaire="ml-readiness", assessed_on=TODAY, workloads=(listed,))
    (found,) = words_of_models(response, count).values()
    return found


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize("is_bought", [False, True])
def test_no_and_not_known_ask_for_different_things_of_the_model_by_name(
    condition: WorkloadCondition, *, is_bought: bool
) -> None:
    no, unknown = words(told=(condition,), is_bought=is_bought), words(unknown=(condition,), is_bought=is_bought)
    assert no.title != unknown.title
    assert no.text != unknown.text
    assert all("“Arrival times”" in each for one in (no, unknown) for each in (one.title, one.text, one.done_when))


@pytest.mark.parametrize("condition", ["data-not-owned", "fixed"])
def test_only_the_supplier_of_a_bought_model_is_asked(condition: WorkloadCondition) -> None:
    assert "supplier" in words(told=(condition,), is_bought=True).title
    assert "supplier" not in words(told=(condition,)).title


def test_a_title_stays_short_and_the_text_holds_all() -> None:
    many = words(told=CONDITIONS, unknown=("short-use",))
    assert many.title == "Let “Arrival times” count as in daily use"
    assert all("since when people use it" in each for each in (many.text, many.done_when))


def test_a_long_name_is_cut_nowhere_and_left_to_the_text() -> None:
    name = "Arrival times of every lorry at every gate of every customer"
    long = words(told=("unmonitored",), name=name)
    assert long.title == "Let one more model count as in daily use"
    assert all(f"“{name}”" in each for each in (long.text, long.done_when))
