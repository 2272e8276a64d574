"""Table checks for the pages: queued, run in a process of their own, and kept beside a problem.

Nothing here loads the libraries of a check: they would hold up everybody who answers meanwhile.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

from readiness.evidence.running.queueing import QUEUE_FULL, Ticket, shared_queue
from readiness.evidence.running.worker import Request
from readiness.evidence.suppressing import hide_columns
from readiness.model.evidence import Choices, EvidenceReport
from readiness.services.leases import when_first
from readiness.services.workspace import Workspace

__all__ = ["QUEUE_FULL", "Given", "Ticket", "check", "look", "share_turns", "waiting", "without_names"]


@dataclass(frozen=True)
class Given:
    """A table that somebody brought: the bytes of an upload, a path on this computer, or a database address.

    `part` is the sheet or the table to read, None for the one that the reader picks.
    """

    name: str
    source: bytes | Path | str = field(repr=False)
    part: str | None = None


def share_turns(workspace: Workspace) -> None:
    """Let checks of all processes of a PostgreSQL database take turns, also of those on other machines."""
    store = workspace.store
    if not store.has_lines:
        return

    def lease(ticket: Ticket) -> AbstractContextManager[None]:
        return when_first(store, "table-check", lambda: ticket.state == "waiting")

    shared_queue().take_turns_by(lease)


def look(given: Given) -> Ticket:
    """Queue a first look at the table, which proposes what could be predicted."""
    return shared_queue().propose(given.source, sheet=given.part, table=given.part)


def check(given: Given, choices: Choices) -> Ticket:
    """Queue a check of the table; checks run one at a time on this machine."""
    return shared_queue().check(
        given.source, Request(task="check", choices=choices, sheet=given.part, table=given.part)
    )


def waiting() -> int:
    """How many checks of this process have not begun; nothing is loaded or started by asking."""
    return shared_queue().waiting if shared_queue.cache_info().currsize else 0


def without_names(report: EvidenceReport, columns: tuple[str, ...]) -> EvidenceReport:
    """The report in which these columns have lost their names."""
    return hide_columns(report, columns)
