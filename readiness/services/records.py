"""What the services answer with, and what they raise, for those who may not know the storage."""

from readiness.storage.people_records import Invited, Member, SpaceEvent
from readiness.storage.portfolio_records import Chosen, ConcludedBy, NotConcluded, Overview, OverviewOrder, RowStanding
from readiness.storage.problems import NotThere, Refused, StorageProblem, TooManyTries, Unavailable
from readiness.storage.records import (
    Change,
    Conflict,
    LastChange,
    MadeUntold,
    Opened,
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
    "Invited",
    "LastChange",
    "MadeUntold",
    "Member",
    "NotConcluded",
    "NotThere",
    "Opened",
    "Overview",
    "OverviewOrder",
    "Place",
    "Reach",
    "Refused",
    "RowStanding",
    "SnapshotLine",
    "SpaceEvent",
    "StorageProblem",
    "Summary",
    "TooManyTries",
    "Unavailable",
    "Written",
]
