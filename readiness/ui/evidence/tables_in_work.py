"""The table that a tab works on: its first look, its check, and what was chosen. No row of it is in here."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from threading import Lock

import streamlit as st

from readiness.model.begun_check import LONGEST_NAME, BegunCheck, Way
from readiness.model.evidence import Choices, ColumnKind, EvidenceReport
from readiness.services import begun_checks, evidence
from readiness.services.evidence import Given, Ticket
from readiness.ui import state
from readiness.ui.evidence.bringing import Brought

_WORK, _NUMBER = "table-in-work", "table-in-work-number"
_MOST_OPEN = 32


@dataclass(slots=True)
class TableInWork:
    """One table of one assessment. `number` makes the keys of its widgets its own.

    `lacks_table` holds once the table has left the page, and `noted` is what is remembered of it for after a restart.
    """

    assessment_id: str
    key: str
    name: str
    number: int
    look: Ticket
    way: Way = "upload"
    problem: str | None = None
    part: str | None = None
    is_live: bool = False
    kinds: dict[str, ColumnKind] = field(default_factory=dict)
    check: Ticket | None = None
    choices: Choices | None = None
    is_changing: bool = False
    lacks_table: bool = False
    noted: BegunCheck | None = None

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


@dataclass(slots=True)
class TablesInWork:
    """The last table of each assessment in this process, of a few of them. Safe to use from any thread."""

    _tables: OrderedDict[str, TableInWork] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def find(self, assessment_id: str) -> TableInWork | None:
        """The last table of this assessment, if it is still known."""
        with self._lock:
            return self._tables.get(assessment_id)

    def put(self, work: TableInWork) -> None:
        """Know this table instead of the one before; when there are too many, the one used longest ago goes."""
        with self._lock:
            self._tables.pop(work.assessment_id, None)
            self._tables[work.assessment_id] = work
            while len(self._tables) > _MOST_OPEN:
                self._tables.popitem(last=False)

    def take_away(self, assessment_id: str) -> None:
        """Know the table of this assessment no more."""
        with self._lock:
            self._tables.pop(assessment_id, None)


@st.cache_resource(show_spinner=False)
def _shared_work() -> TablesInWork:
    """What all tabs of this process share: a page that is loaded again finds its check there."""
    return TablesInWork()


def current(assessment_id: str) -> TableInWork | None:
    """The table of this tab; or, for a tab that has none, the one that is under way or not kept in this assessment."""
    found = st.session_state.get(_WORK)
    if isinstance(found, TableInWork) and found.assessment_id == assessment_id:
        return found
    known = _shared_work().find(assessment_id)
    if known is None:
        return None
    taken = replace(known, kinds=dict(known.kinds))
    st.session_state[_NUMBER], st.session_state[_WORK] = taken.number, taken
    return taken


def begin(assessment_id: str, brought: Brought, *, problem: str | None = None, part: str | None = None) -> TableInWork:
    """Take a table up: stop what ran before for the same assessment, and queue a first look."""
    _drop(assessment_id)
    part = part or brought.part
    st.session_state[_NUMBER] = number = st.session_state.get(_NUMBER, 0) + 1
    evidence.share_turns(state.shared_workspace())
    ticket = evidence.look(Given(brought.name, brought.fetch(), part))
    made = TableInWork(
        assessment_id,
        brought.key,
        brought.name,
        number,
        ticket,
        way=brought.way,
        problem=problem,
        part=part,
        is_live=brought.is_live,
    )
    st.session_state[_WORK] = made
    remember(made, None)
    return made


def start_check(work: TableInWork, brought: Brought, choices: Choices) -> None:
    """Queue a check with these choices."""
    work.choices, work.is_changing = choices, False
    evidence.share_turns(state.shared_workspace())
    work.check = evidence.check(Given(work.name, brought.fetch(), work.part), choices)
    remember(work, choices)


def remember(work: TableInWork, choices: Choices | None, *, has_result: bool = False) -> None:
    """Remember, for after a restart, what is checked and what was chosen; written only if it has changed."""
    _shared_work().put(work)
    if len(work.part or "") > LONGEST_NAME:
        begun_checks.forget(state.workspace(), work.assessment_id)
        return
    now = BegunCheck(
        table=work.name,
        way=work.way,
        part=work.part,
        problem=work.problem,
        choices=choices,
        has_result=has_result,
    )
    if now != work.noted:
        begun_checks.remember(state.workspace(), work.assessment_id, now)
        work.noted = now


def redraft(work: TableInWork, choices: Choices, *, has_result: bool) -> None:
    """Remember what is chosen by now, as long as the check is remembered at all."""
    if work.noted is not None:
        remember(work, choices, has_result=has_result)


def forget(assessment_id: str) -> None:
    """Remember the check no more: it was kept, stopped or refused, or nobody wants it."""
    _shared_work().take_away(assessment_id)
    begun_checks.forget(state.workspace(), assessment_id)


def _drop(assessment_id: str) -> None:
    """Put the table away. A check of this assessment is stopped; for one of another the tab only went elsewhere."""
    found = st.session_state.pop(_WORK, None)
    if isinstance(found, TableInWork) and found.assessment_id == assessment_id and found.running is not None:
        found.running.cancel()
