"""The messages of rules.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def untold_subject(
    *, subject: Literal["untold", "gate", "model", "phase", "data-status", "people", "problems"]
) -> Message:
    """Not told is not “no” / A gate / A model / The phase / The data status / People / Problems"""
    return Message("rules:untold-subject", (subject,))


def untold_rule(
    *, subject: Literal["untold", "gate", "model", "phase", "data-status", "people", "problems"]
) -> Message:
    """Whatever was left out, answered with “I do not know”, or not said about a model, a person or a problem stays…"""
    return Message("rules:untold-rule", (subject,))


PLACED_BY_TWO_MEASURES: Final = Message("rules:placed-by-two-measures")
"""Two measures place you, and the lower one decides: the models in daily use, and all other gates."""

PLACED_BY_GATES: Final = Message("rules:placed-by-gates")
"""You are in the highest phase of which every gate is met, and every gate of the phases before it."""

BELOW_THE_NEXT_STATUS: Final = Message("rules:below-the-next-status")
"""Everything below the next status."""


def status_needs(*, needs: Sequence[Message]) -> Message:
    """What a data status needs."""
    return Message("rules:status-needs", (tuple(needs),))


def part_need(*, facet: Literal["exists", "labelled", "unified", "access"], level: int | float | Decimal) -> Message:
    """the data exists: level {level} or more / past cases carry their outcome: level {level} or more / it is in one…"""
    return Message("rules:part-need", (facet, level))


DOES_NOT_COUNT: Final = Message("rules:does-not-count")
"""It does not count towards a score."""


def counts(*, times: int | float | Decimal) -> Message:
    """It counts once in its part. / It counts twice in its part. / It counts {times} times in its part."""
    return Message("rules:counts", (times,))


NOT_KNOWING_COUNTS: Final = Message("rules:not-knowing-counts")
"""Not knowing is itself an answer here: it counts as the lowest level."""
