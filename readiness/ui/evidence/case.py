"""The table that a tab works on: its first look, its check, and what was chosen. No row of it is in here."""

from __future__ import annotations

from dataclasses import dataclass, field

import streamlit as st

from readiness.model.evidence import Choices, ColumnKind, EvidenceReport
from readiness.services import evidence
from readiness.services.evidence import Given, Ticket
from readiness.ui.evidence.bringing import Brought

_CASE, _NUMBER = "table-case", "table-case-number"


@dataclass(slots=True)
class Case:
    """One table of one assessment. `number` makes the keys of its widgets its own."""

    assessment_id: str
    key: str
    name: str
    number: int
    look: Ticket
    part: str | None = None
    is_live: bool = False
    kinds: dict[str, ColumnKind] = field(default_factory=dict)
    check: Ticket | None = None
    choices: Choices | None = None
    is_changing: bool = False

    @property
    def running(self) -> Ticket | None:
        """The ticket that is still under way, if one is."""
        return next((ticket for ticket in (self.check, self.look) if ticket and not ticket.has_ended), None)

    @property
    def report(self) -> EvidenceReport | None:
        """What the check found, once it is finished."""
        return self.check.report if self.check else None

    def widget_key(self, name: str) -> str:
        """The key of a widget that belongs to this table."""
        return f"table-{self.number}-{name}"


def current(assessment_id: str) -> Case | None:
    """The case of this tab, if it belongs to this assessment."""
    found = st.session_state.get(_CASE)
    return found if isinstance(found, Case) and found.assessment_id == assessment_id else None


def begin(assessment_id: str, brought: Brought, part: str | None = None) -> Case:
    """Take a table up: stop what ran before, and queue a first look."""
    drop()
    part = part or brought.part
    st.session_state[_NUMBER] = number = st.session_state.get(_NUMBER, 0) + 1
    ticket = evidence.look(Given(brought.name, brought.fetch(), part))
    made = Case(assessment_id, brought.key, brought.name, number, ticket, part=part, is_live=brought.is_live)
    st.session_state[_CASE] = made
    return made


def start_check(case: Case, brought: Brought, choices: Choices) -> None:
    """Queue a check with these choices."""
    case.choices, case.is_changing = choices, False
    case.check = evidence.check(Given(case.name, brought.fetch(), case.part), choices)


def drop() -> None:
    """Put the table away, and stop its check."""
    found = st.session_state.pop(_CASE, None)
    if isinstance(found, Case) and found.running is not None:
        found.running.cancel()
