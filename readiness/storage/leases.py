"""Leases: what only one of all processes does at a time is done by the one that stands first in a line of its kind.

Only PostgreSQL has such lines: a SQLite file is of one machine, whose processes share a file to take turns by. A place
in a line is kept as long as whoever stands there shows itself; the clock of the database decides, and no other.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import text

from readiness.storage.connecting import OnDatabase
from readiness.storage.guarding import unguarded

GIVEN_UP_SECONDS: Final = 15
"""Whoever has not shown itself for so long is gone, and its turn goes to the next."""

_LOCK: Final = 7_263_115_907
"""Any number, the same in every process: numbers are given out in turn, so that none comes up behind a higher one."""
_JOIN: Final = text("INSERT INTO lease (kind, seen_at) VALUES (:kind, clock_timestamp()) RETURNING number")
_SHOW: Final = text("UPDATE lease SET seen_at = clock_timestamp() WHERE number = :number")
# Whoever shows itself just now has its row locked, and is not gone.
_FORGET: Final = text(
    "DELETE FROM lease WHERE number IN (SELECT number FROM lease"
    " WHERE seen_at < clock_timestamp() - make_interval(secs => :seconds) FOR UPDATE SKIP LOCKED)"
)
# Whoever shows itself later than that stands in line again: two then work at once, as after any outage.
_BEFORE: Final = text(
    "SELECT count(*) FILTER (WHERE number = :number) > 0 AS stands, count(*) FILTER (WHERE number < :number"
    " AND seen_at >= clock_timestamp() - make_interval(secs => :seconds)) AS before FROM lease WHERE kind = :kind"
)
_AGAIN: Final = text(
    "INSERT INTO lease (number, kind, seen_at) VALUES (:number, :kind, clock_timestamp()) ON CONFLICT DO NOTHING"
)
_LEAVE: Final = text("DELETE FROM lease WHERE number = :number")
_NOBODY: Final = "it holds nothing of anybody: a number, a kind of work and a moment"


class Leases(OnDatabase):
    """Standing in line with the other processes of a PostgreSQL database. A part of `Store`."""

    @property
    def has_lines(self) -> bool:
        """Whether this database keeps lines at all."""
        return not self._database.is_sqlite

    @unguarded(_NOBODY)
    def join_line(self, kind: str) -> int:
        """Stand at the end of the line for this kind of work; return the number to show oneself by."""
        with self._database.noting() as connection:
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
            return int(connection.execute(_JOIN, {"kind": kind}).scalar_one())

    @unguarded(_NOBODY)
    def show_in_line(self, number: int) -> bool:
        """Show oneself; return whether the place is still kept. Whoever has not for too long loses theirs."""
        with self._database.noting() as connection:
            connection.execute(_FORGET, {"seconds": GIVEN_UP_SECONDS})
            return bool(connection.execute(_SHOW, {"number": number}).rowcount)

    @unguarded(_NOBODY)
    def before_in_line(self, kind: str, number: int) -> int | None:
        """How many stand before; 0 is the turn, None that the place was given up. It writes nothing."""
        asked = {"kind": kind, "number": number, "seconds": GIVEN_UP_SECONDS}
        with self._database.reading() as connection:
            row = connection.execute(_BEFORE, asked).one()
        return int(row.before) if row.stands else None

    @unguarded(_NOBODY)
    def stand_again(self, kind: str, number: int) -> None:
        """Take a place again that was given up, before all who have come since."""
        with self._database.noting() as connection:
            connection.execute(_AGAIN, {"kind": kind, "number": number})

    @unguarded(_NOBODY)
    def leave_line(self, number: int) -> None:
        """Give the turn, or the place, to the next."""
        with self._database.noting() as connection:
            connection.execute(_LEAVE, {"number": number})
