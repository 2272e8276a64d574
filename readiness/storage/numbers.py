"""The numbers by which entries and changes name their assessment, and those of the changes themselves."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Executable, ScalarSelect, func, select, text

from readiness.storage.tables import assessment_number, change, change_number, entry

_NEXT: Final[dict[str, Executable]] = {
    "postgresql": select(change_number.next_value()),
    # The row in which SQLite itself notes the highest number that a table ever had.
    "sqlite": text("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'change' RETURNING seq"),
}
_SEVERAL: Final[dict[str, Executable]] = {
    "postgresql": text("SELECT nextval('change_number') FROM generate_series(1, :count)"),
    "sqlite": text("UPDATE sqlite_sequence SET seq = seq + :count WHERE name = 'change' RETURNING seq"),
}
"""All of them, or the last one."""
_COUNT_ON: Final[dict[str, Executable]] = {
    "postgresql": text("SELECT setval('change_number', :newest + 1, false)"),
    "sqlite": text("INSERT INTO sqlite_sequence (name, seq) VALUES ('change', :newest)"),
}


def number_of(assessment_id: str | ColumnElement[Any]) -> ScalarSelect[int]:
    """The number of an assessment, within a statement."""
    wanted = select(assessment_number.c.number).where(assessment_number.c.assessment_id == assessment_id)
    return wanted.scalar_subquery()


def next_changes(connection: Connection, count: int) -> Sequence[int]:
    """As many numbers as are needed for one step, in their order; see `next_change`."""
    if not count:
        return ()
    found = [int(each) for each in connection.scalars(_SEVERAL[connection.dialect.name], {"count": count})]
    return sorted(found) if len(found) == count else range(found[0] - count + 1, found[0] + 1)


def next_change(connection: Connection) -> int:
    """A number above those of all changes; in PostgreSQL nobody waits for who takes another at the same time."""
    return int(connection.execute(_NEXT[connection.dialect.name]).scalar_one())


def count_changes_on(connection: Connection) -> None:
    """Let the numbers go on behind those that are in the tables."""
    newest = max(connection.scalar(select(func.max(each))) or 0 for each in (change.c.id, entry.c.change))
    if connection.dialect.name == "sqlite":
        connection.execute(text("DELETE FROM sqlite_sequence WHERE name = 'change'"))
    connection.execute(_COUNT_ON[connection.dialect.name], {"newest": newest})
