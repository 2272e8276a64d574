"""What is kept: assessments with every change of them, snapshots and workshops."""

from readiness.storage.problems import NotThere, Refused, StorageProblem
from readiness.storage.records import Conflict, Write, Written
from readiness.storage.store import Store, open_store

__all__ = ["Conflict", "NotThere", "Refused", "StorageProblem", "Store", "Write", "Written", "open_store"]
