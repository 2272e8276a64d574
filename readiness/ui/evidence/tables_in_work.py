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

_CASE, _NUMBER = "table-case", "table-case-number"
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
    """The last case of each assessment in this process, of a few of them. Safe to use from any thread."""

    _cases: OrderedDict[str, TableInWork] = field(default_factory=OrderedDict)
    _lock: Lock = field(default_factory=Lock)

    def find(self, assessment_id: str) -> TableInWork | None:
        """The last case of this assessment, if it is still known."""
        with self._lock:
            return self._cases.get(assessment_id)

    def put(self, case: TableInWork) -> None:
        """Know this case instead of the one before; when there are too many, the one used longest ago goes."""
        with self._lock:
            self._cases.pop(case.assessment_id, None)
            self._cases[case.assessment_id] = case
            while len(self._cases) > _MOST_OPEN:
                self._cases.popitem(last=False)

    def take_away(self, assessment_id: str) -> None:
        """Know the case of this assessment no more."""
        with self._lock:
            self._cases.pop(assessment_id, None)


@st.cache_resource(show_spinner=False)
def _open_cases() -> TablesInWork:
    """What all tabs of this process share: a page that is loaded again finds its check there."""
    return TablesInWork()


def current(assessment_id: str) -> TableInWork | None:
    """The case of this tab; or, for a tab that has none, the one that is under way or not kept in this assessment."""
    found = st.session_state.get(_CASE)
    if isinstance(found, TableInWork) and found.assessment_id == assessment_id:
        return found
    known = _open_cases().find(assessment_id)
    if known is None:
        return None
    taken = replace(known, kinds=dict(known.kinds))
    st.session_state[_NUMBER], st.session_state[_CASE] = taken.number, taken
    return taken


def begin(assessment_id: str, brought: Brought, *, problem: str | None = None, part: str | None = None) -> TableInWork:
    """Take a table up: stop what ran before for the same assessment, and queue a first look."""
    _drop(assessment_id)
    part = part or brought.part
    st.session_state[_NUMBER] = number = st.session_state.get(_NUMBER, 0) + 1
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
    st.session_state[_CASE] = made
    remember(made, None)
    return made


def start_check(case: TableInWork, brought: Brought, choices: Choices) -> None:
    """Queue a check with these choices."""
    case.choices, case.is_changing = choices, False
    case.check = evidence.check(Given(case.name, brought.fetch(), case.part), choices)
    remember(case, choices)


def remember(case: TableInWork, choices: Choices | None, *, has_result: bool = False) -> None:
    """Remember, for after a restart, what is checked and what was chosen; written only if it has changed."""
    _open_cases().put(case)
    if len(case.part or "") > LONGEST_NAME:
        begun_checks.forget(state.workspace(), case.assessment_id)
        return
    now = BegunCheck(
        table=case.name,
        way=case.way,
        part=case.part,
        problem=case.problem,
        choices=choices,
        has_result=has_result,
    )
    if now != case.noted:
        begun_checks.remember(state.workspace(), case.assessment_id, now)
        case.noted = now


def redraft(case: TableInWork, choices: Choices, *, has_result: bool) -> None:
    """Remember what is chosen by now, as long as the check is remembered at all."""
    if case.noted is not None:
        remember(case, choices, has_result=has_result)


def forget(assessment_id: str) -> None:
    """Remember the check no more: it was kept, stopped or refused, or nobody wants it."""
    _open_cases().take_away(assessment_id)
    begun_checks.forget(state.workspace(), assessment_id)


def _drop(assessment_id: str) -> None:
    """Put the table away. A check of this assessment is stopped; for one of another the tab only went elsewhere."""
    found = st.session_state.pop(_CASE, None)
    if isinstance(found, TableInWork) and found.assessment_id == assessment_id and found.running is not None:
        found.running.cancel()
