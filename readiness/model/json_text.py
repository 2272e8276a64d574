"""JSON that people can read, a value a line, as `json.dumps` writes it, several times as fast.

With `indent` the standard library leaves its encoder in C and goes through every value in Python.
"""

from __future__ import annotations

import json
from math import isfinite
from typing import Any, Final

from pydantic import TypeAdapter

_ANYTHING: Final = TypeAdapter(Any)
_SMALLEST_ALIKE: Final = 1e-4
"""Nearer to nought, both write an exponent in a form of their own."""


class _OtherForm(Exception):
    """A number that the two write in different letters."""


def json_text(values: Any, *, indent: int, sort_keys: bool = False) -> str:
    """The text of plain values (objects, lists, texts, numbers, yes and no, nothing), without a line break at its end.

    The same letters as `json.dumps(values, ensure_ascii=False, indent=indent, sort_keys=sort_keys)`.
    """
    try:
        alike = _alike(values, sort_keys=sort_keys)
    except _OtherForm:
        return json.dumps(values, ensure_ascii=False, indent=indent, sort_keys=sort_keys)
    return _ANYTHING.dump_json(alike, indent=indent).decode()


def _alike(value: Any, *, sort_keys: bool) -> Any:
    """The value with its keys in order if that is wished. Raises `_OtherForm` if a number of it stands in the way."""
    if isinstance(value, dict):
        keys = sorted(value) if sort_keys else value
        return {key: _alike(value[key], sort_keys=sort_keys) for key in keys}
    if isinstance(value, list):
        return [_alike(each, sort_keys=sort_keys) for each in value]
    if isinstance(value, float) and value and not (isfinite(value) and abs(value) >= _SMALLEST_ALIKE):
        raise _OtherForm
    return value
