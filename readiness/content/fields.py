"""Which keys a model takes at a place, by walking its annotations along a pydantic error location."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel


def allowed_keys(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys that may stand at `loc` of `model`, as files write them; empty if no model stands there."""
    here: list[Any] = [model]
    for step in loc:
        if step_is_a_branch := [each for each in here if _is_branch(each, step)]:
            here = step_is_a_branch
        else:
            here = [inner for each in here for inner in _step_into(each, step)]
    models = [each for each in here if isinstance(each, type) and issubclass(each, BaseModel)]
    return [field.alias or name for each in models for name, field in each.model_fields.items()]


def _is_branch(kind: Any, step: int | str) -> bool:
    """Whether `step` is the `kind` tag by which a union names this model."""
    if not (isinstance(kind, type) and issubclass(kind, BaseModel)) or "kind" not in kind.model_fields:
        return False
    return step in get_args(kind.model_fields["kind"].annotation)


def _step_into(kind: Any, step: int | str) -> list[Any]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        for name, field in kind.model_fields.items():
            if step in (name, field.alias):
                return _choices(field.annotation)
        return []
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple or origin is list:
        return _choices(arguments[0])
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _choices(arguments[1])
    return []


def _choices(annotation: Any) -> list[Any]:
    """The members of a union, or the type itself; wrappers are taken off."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _choices(get_args(annotation)[0])
    if origin is Literal or not get_args(annotation):
        return [annotation]
    if origin in (tuple, list) or (isinstance(origin, type) and issubclass(origin, Mapping)):
        return [annotation]
    return [inner for member in get_args(annotation) for inner in _choices(member)]
