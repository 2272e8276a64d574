"""What lets listed models count, in words: by what was told against them and what nobody has told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.model_step import CODE, ModelStep, model_steps
from readiness.model.placement import WorkloadCount
from readiness.model.response import Response
from readiness.words import Message, said
from readiness.words.say import steps as say

_MOST_IN_TITLE: Final = 2
_LONGEST_IN_TITLE: Final = 40
"""A name of more characters is not in the title; the text and the sign that it is done have it."""


@dataclass(frozen=True)
class ModelWords:
    """The step of models as the plan shows it; like every title, this one has no full stop."""

    title: str
    text: str
    indicator: str
    done_when: str


def words_of_models(response: Response, count: WorkloadCount) -> dict[str, ModelWords]:
    """The steps of all models that do not count, by code; bought ones are asked about at their supplier."""
    bought = {each.name for each in response.workloads if each.supplied_by == "vendor"}
    return {code: _words(step) for code, step in model_steps(count, bought).items()}


def is_model_step(code: str) -> bool:
    """Whether a code of the plan belongs to the step of a model, whether or not it is still listed."""
    return code.startswith(CODE)


def _words(step: ModelStep) -> ModelWords:
    parts, number, names = list(_parts(step)), len(step.models), list(step.models)
    is_short = len(parts) <= _MOST_IN_TITLE and number <= _MOST_IN_TITLE
    if max(map(len, names)) > _LONGEST_IN_TITLE:
        title = say.model_title_without_names(models=number)
    elif is_short:
        title = say.model_title(models=number, names=names, parts=parts)
    else:
        title = say.model_title_of_many(models=number, name=names[0])
    told: Literal["no", "unknown"] = "no" if step.to_change else "unknown"
    return ModelWords(
        title=said(title),
        text=said(say.model_text(names=names, parts=parts, told=told)),
        indicator=said(say.MODEL_INDICATOR),
        done_when=said(say.model_done_when(names=names, parts=parts)),
    )


def _parts(step: ModelStep) -> Iterator[Message]:
    for condition in step.to_change:
        yield say.part_ask_to_change(condition=condition) if step.is_bought else say.part_change(condition=condition)
    for condition in step.to_find_out:
        yield say.part_ask_about(condition=condition) if step.is_bought else say.part_find_out(condition=condition)
