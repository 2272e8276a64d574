"""The messages of data.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final, Literal

from readiness.words.message import Message

PART_STATUS_UNTOLD: Final = Message("data:part-status-untold")
"""not known yet; nothing was told about the main data"""


def part_status_not_known(*, missing: Sequence[Message]) -> Message:
    """not known yet: {missing}"""
    return Message("data:part-status-not-known", (tuple(missing),))


def part_facet(*, facet: Literal["exists", "labelled", "unified", "access"]) -> Message:
    """What has to be told before the status is known."""
    return Message("data:part-facet", (facet,))


def part_only_labels_missing(*, status: Literal["better", "best"]) -> Message:
    """Data that would go up by one thing alone."""
    return Message("data:part-only-labels-missing", (status,))


PART_ONLY_ACCESS_MISSING: Final = Message("data:part-only-access-missing")
"""outcomes are recorded; only access for all who need it is missing for the next status"""
