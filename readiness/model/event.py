"""What is noted of the use of a workspace, besides the history that every value has."""

from __future__ import annotations

from typing import Literal, get_args

EventKind = Literal[
    "founded",
    "invited",
    "withdrawn",
    "joined",
    "role",
    "removed",
    "created",
    "deleted",
    "brought-back",
    "erased",
    "exported",
    "link-closed",
    "shared",
    "share-ended",
    "handed-over",
    "taken-over",
    "claimed",
    "forgotten",
    "retention",
    "votes-removed",
    "house-style",
    "benchmark",
    "lent",
    "lent-ended",
    "lent-renewed",
    "campaign",
    "campaign-moved",
    "campaign-ended",
    "campaign-closed",
    "campaign-removed",
    "sent-back",
    "handed-in",
]
EVENT_KINDS: tuple[EventKind, ...] = get_args(EventKind)
