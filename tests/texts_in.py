"""The texts in values of JSON, to be replaced one by one."""

from collections.abc import Iterator
from typing import Any


def texts_in(values: Any) -> Iterator[tuple[Any, Any]]:
    """Where they are: a dictionary or list, and the key or number in it."""
    pairs = values.items() if isinstance(values, dict) else enumerate(values)
    for key, each in pairs:
        if isinstance(each, str):
            yield values, key
        elif isinstance(each, dict | list):
            yield from texts_in(each)
