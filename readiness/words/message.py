"""A message: which sentence, and with what. It is no sentence itself, so it belongs to no language."""

from __future__ import annotations

from typing import NamedTuple


class Message(NamedTuple):
    """`key` is "file:id"; `args` are in the order in which the English file declares them.

    Two equal messages say the same, so tests and conditions compare messages and never words.
    """

    key: str
    args: tuple[object, ...] = ()
