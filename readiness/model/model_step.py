"""What lets listed models count that do not yet: the steps on the plan, one for models that need the same."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from hashlib import sha256
from typing import Final, NamedTuple

from readiness.model.base import Noun
from readiness.model.placement import WorkloadCondition, WorkloadCount

CODE: Final = "model:"
"""What the code of such a step starts with; no action of a catalogue has a colon in its code."""
TIME_ALONE: Final[WorkloadCondition] = "short-use"
"""The condition that nothing but time meets, once it is told."""


class _Alike(NamedTuple):
    """What models have in common that share a step."""

    to_change: tuple[WorkloadCondition, ...]
    to_find_out: tuple[WorkloadCondition, ...]
    is_bought: bool


class ModelStep(Noun):
    """What has to be changed, as it was told, or found out, as nobody told it, until these models count.

    Of a bought model only its supplier can change some of it.
    """

    models: tuple[str, ...]
    to_change: tuple[WorkloadCondition, ...]
    to_find_out: tuple[WorkloadCondition, ...]
    is_bought: bool


def code_of(model: str) -> str:
    """The code of the step of which a model of this name is the first; a further such step has its number behind it."""
    return f"{CODE}{sha256(model.encode()).hexdigest()[:8]}"


def model_steps(count: WorkloadCount, bought: Collection[str]) -> Mapping[str, ModelStep]:
    """The steps of all models that do not count, by code; one that waits for time alone has none.

    `bought` names those that a supplier made. The code follows the name of the first model; of several steps with one
    such name each further one has its number behind it.
    """
    alike: dict[_Alike, list[str]] = {}
    for model in count.not_counted:
        to_change = tuple(condition for condition in model.reasons if condition != TIME_ALONE)
        if to_change or model.unknown:
            alike.setdefault(_Alike(to_change, model.unknown, model.name in bought), []).append(model.name)
    found: dict[str, ModelStep] = {}
    for needs, names in alike.items():
        code = code_of(names[0])
        same = sum(each.models[0] == names[0] for each in found.values())
        found[f"{code}-{same + 1}" if same else code] = ModelStep(models=tuple(names), **needs._asdict())
    return found
