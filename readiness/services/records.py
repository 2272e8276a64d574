"""What the services answer with, and what they raise, for those who may not know the storage."""

from readiness.storage.problems import NotThere, Refused, StorageProblem, TooManyTries, Unavailable
from readiness.storage.records import (
    Change,
    Chosen,
    ConcludedBy,
    Conflict,
    LastChange,
    MadeUntold,
    NotConcluded,
    Opened,
    Overview,
    OverviewOrder,
    Place,
    Reach,
    SnapshotLine,
    Summary,
    Written,
)

__all__ = [
    "Change",
    "Chosen",
    "ConcludedBy",
    "Conflict",
    "LastChange",
    "MadeUntold",
    "NotConcluded",
    "NotThere",
    "Opened",
    "Overview",
    "OverviewOrder",
    "Place",
    "Reach",
    "Refused",
    "SnapshotLine",
    "StorageProblem",
    "Summary",
    "TooManyTries",
    "Unavailable",
    "Written",
]
