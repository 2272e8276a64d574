"""The messages of steps.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final, Literal

from readiness.words.message import Message


def title(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
    column: str,
) -> Message:
    """A title has no full stop."""
    return Message("steps:title", (kind, column))


def indicator(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
) -> Message:
    """The sign that the step goes on."""
    return Message("steps:indicator", (kind,))


def done_when(
    *,
    kind: Literal[
        "choose-target",
        "ask-when-recorded",
        "ask-about-rows",
        "collect-rare-cases",
        "ask-data-protection",
        "run-pilot",
        "list-what-is-missing",
        "collect-rows",
        "list-what-is-looked-at",
        "try-simple-forecast",
    ],
) -> Message:
    """The table is checked again with that column. / The answer is written down, and the table is checked again…"""
    return Message("steps:done-when", (kind,))


REMOVED: Final = Message("steps:removed")
"""Step after a table check that was removed"""

NO_LONGER_ASKED: Final = Message("steps:no-longer-asked")
"""No longer applies: the check that asked for it was removed or replaced."""


def part_change(*, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]) -> Message:
    """What was told of it is not so: what to do about it. Nothing but time helps a model that is new."""
    return Message("steps:part-change", (condition,))


def part_ask_to_change(
    *, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]
) -> Message:
    """The same of a model that a supplier made."""
    return Message("steps:part-ask-to-change", (condition,))


def part_find_out(*, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]) -> Message:
    """Nobody has told whether it is so."""
    return Message("steps:part-find-out", (condition,))


def part_ask_about(*, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]) -> Message:
    """The same of a model that a supplier made."""
    return Message("steps:part-ask-about", (condition,))


def model_title(*, models: int, names: Sequence[str], parts: Sequence[Message]) -> Message:
    """Let {names} count: {parts} / Let each of {names} count: {parts}"""
    return Message("steps:model-title", (models, tuple(names), tuple(parts)))


def model_title_of_many(*, models: int, name: str) -> Message:
    """Let “{name}” count as in daily use / Let {models} models count as in daily use, “{name}” first"""
    return Message("steps:model-title-of-many", (models, name))


def model_title_without_names(*, models: int) -> Message:
    """Let one more model count as in daily use / Let {models} more models count as in daily use"""
    return Message("steps:model-title-without-names", (models,))


def model_text(*, names: Sequence[str], parts: Sequence[Message], told: Literal["no", "unknown"]) -> Message:
    """Until {names} can count as in daily use, this is left to do: {parts}. Then enter it at the model on the page…"""
    return Message("steps:model-text", (tuple(names), tuple(parts), told))


MODEL_INDICATOR: Final = Message("steps:model-indicator")
"""Whoever has to answer or to do it has been asked."""


def model_done_when(*, names: Sequence[str], parts: Sequence[Message]) -> Message:
    """This is done for {names} and entered: {parts}."""
    return Message("steps:model-done-when", (tuple(names), tuple(parts)))


MODEL_GONE: Final = Message("steps:model-gone")
"""Step for a model that was removed or renamed"""

MODEL_NO_LONGER_ASKED: Final = Message("steps:model-no-longer-asked")
"""No longer applies: the model counts now, or is no longer listed under this name."""
