"""Headers of several rows: groups of columns above their names, units or the full questions below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pyarrow as pa

from readiness.evidence.reading.table import name_columns, own_names
from readiness.model.evidence import Note

MOST_ROWS, LOOKED_AT, FEWEST_ROWS = 3, 200, 20
MOSTLY, FEW_KINDS, FEWEST_FOREIGN = 0.8, 0.2, 2
_STARTS_AS_VALUE = re.compile(r"[^\W\d_]?\W*\d")
_YEAR = re.compile(r"(?:19|20)\d\d")


def take_more_headers(cells: pa.Table, header: Sequence[str]) -> tuple[pa.Table, list[Note]]:
    """Return `cells` without rows at their start that belong to the header, and the note that counts them.

    Where the header left columns without a name, it holds groups of columns, and the row below it completes the names.
    """
    if cells.num_rows < FEWEST_ROWS:
        return cells, []
    columns = [[(cell or "").strip() for cell in column.slice(0, LOOKED_AT).to_pylist()] for column in cells.columns]
    count = next((place for place in range(MOST_ROWS) if not _belongs_to_header(columns, place)), MOST_ROWS)
    if not count:
        return cells, []
    names = _joined(cells.column_names, [column[0] for column in columns], own_names(header))
    note = Note(slug="more-header-rows", count=count)
    return cells.slice(count).rename_columns(name_columns(names)[0]), [note]


def _belongs_to_header(columns: Sequence[Sequence[str]], place: int) -> bool:
    """Say whether no cell of a row is of the kind that its column holds, and two or more clearly are not."""
    foreign = 0
    for column in columns:
        cell, rest = column[place], [value for value in column[MOST_ROWS:] if value]
        if not cell or len(rest) < FEWEST_ROWS // 2 or _YEAR.fullmatch(cell):
            continue
        if cell in rest:
            return False
        are_values = sum(map(_is_value, rest)) >= MOSTLY * len(rest)
        if are_values and _is_value(cell):
            return False
        foreign += are_values or len(set(rest)) <= FEW_KINDS * len(rest)
    return foreign >= FEWEST_FOREIGN


def _is_value(cell: str) -> bool:
    return bool(_STARTS_AS_VALUE.match(cell))


def _joined(names: Sequence[str], below: Sequence[str], own: frozenset[str]) -> list[str]:
    completed = [name not in own and bool(more) for name, more in zip(names, below, strict=True)]
    if not any(completed):
        return list(names)
    joined, group = [], ""
    for name, more in zip(names, below, strict=True):
        group = name if name in own else group
        joined.append(f"{group} {more}".strip() if more else group)
    return joined
