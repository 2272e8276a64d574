"""The rows of a table that are looked at, its columns, and the parts the user gave some of them to play."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from readiness.evidence.columns.calendar_parts import with_calendar
from readiness.evidence.columns.column import Column
from readiness.evidence.columns.profiling import overrule, profile_columns
from readiness.evidence.columns.vocabulary import hints_at
from readiness.evidence.judging.sampling import rows_to_profile
from readiness.evidence.reading.table import Table
from readiness.evidence.refusing import refuse_name
from readiness.model.evidence import Choices, ColumnKind


@dataclass(frozen=True)
class Profile:
    """The profiled rows of a table, with the columns the user gave a part to play."""

    rows: np.ndarray
    columns: list[Column]
    answer: Column | None
    time: Column | None
    entity: Column | None


def profile_table(table: Table, choices: Choices, seed: int) -> Profile:
    """Return the profile under the user's choices. Raises TableRefused when a chosen column does not exist."""
    for name in (choices.target, choices.time, choices.entity, choices.compare_groups_of, *choices.quasi_identifiers):
        if name is not None and name not in table.names:
            raise refuse_name("column", name, table.names)
    rows = rows_to_profile(table, choices.entity, seed)
    kinds = {choice.column: choice.kind for choice in choices.kinds}
    if choices.time is not None and not hints_at(choices.time, "year"):
        kinds.setdefault(choices.time, ColumnKind.DATE)
    if choices.entity is not None:
        kinds.setdefault(choices.entity, ColumnKind.ENTITY)
    columns = with_calendar(profile_columns(table, rows, kinds=kinds, day_first=choices.day_first))
    known = {column.name: column for column in columns}
    if choices.time is not None and known[choices.time].kind is not ColumnKind.DATE:  # a year without a month
        known[choices.time] = overrule(known[choices.time], ColumnKind.DATE, choices.day_first)
        columns = list(known.values())
    time = known.get(choices.time or "")
    return Profile(rows, columns, known.get(choices.target or ""), time, known.get(choices.entity or ""))
