"""A queue for table checks that judges nothing: what it answers is set by the test."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from readiness.evidence.running.queueing import Ticket
from readiness.evidence.running.worker import Event, Request
from readiness.model.evidence import Choices, ColumnProfile, EvidenceReport, Proposal, Refusal
from tests.evidence.samples import a_report


def a_proposal(columns: tuple[ColumnProfile, ...] | None = None) -> Proposal:
    """What is proposed for the sample table."""
    report = a_report()
    return Proposal(
        rows=report.rows,
        columns=columns or report.columns,
        choices=Choices(target="late"),
        target_candidates=("late", "driver"),
        time_candidates=(),
        entity_candidates=("driver",),
        unclear_dates=(),
        notes=report.notes,
    )


@dataclass
class FakeQueue:
    """Answers every look and every check at once; with `is_slow` the checks wait for the test."""

    proposal: Proposal = field(default_factory=a_proposal)
    report: EvidenceReport = field(default_factory=a_report)
    refusal: Refusal | None = None
    is_slow: bool = False
    before: int = 0
    asked: list[Request] = field(default_factory=list)
    sources: list[object] = field(default_factory=list)
    tickets: list[Ticket] = field(default_factory=list)

    def propose(self, source: bytes | Path | str, *, sheet: str | None = None, table: str | None = None) -> Ticket:
        """A first look."""
        event = Event(refusal=self.refusal) if self.refusal else Event(proposal=self.proposal)
        return self._ticket(Request(task="propose", sheet=sheet, table=table), source, event)

    def check(self, source: bytes | Path | str, request: Request) -> Ticket:
        """A check."""
        return self._ticket(request, source, None if self.is_slow else Event(report=self.report))

    def _ticket(self, request: Request, source: object, event: Event | None) -> Ticket:
        self.asked.append(request)
        self.sources.append(source)
        ticket = Ticket(request, None, lambda _: self.before)
        self.tickets.append(ticket)
        if event is not None:
            ticket.take(event)
        return ticket
