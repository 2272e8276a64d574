"""Objects as keys of what was worked out before: most of an assessment does not change with one answer."""

from __future__ import annotations

from operator import is_
from typing import TypeVar

T = TypeVar("T")


class Same(tuple[T, ...]):
    """Objects that never change, in order; equal only to the very same ones, for comparing contents would cost more.

    The storage gives the same object again for what did not change. Whoever holds the key holds the objects, so their
    identity is not given to others meanwhile.
    """

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(tuple(map(id, self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and len(self) == len(other) and all(map(is_, self, other))

    def __ne__(self, other: object) -> bool:
        return not self == other
