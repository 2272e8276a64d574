"""A table as it was read: every cell is text, and every repair is a counted note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa

from readiness.evidence.refusing import TableRefused, refuse_emptiness
from readiness.model.evidence import Note, SourceKind
from readiness.words import said
from readiness.words.say import evidence as say

MAX_NAME = 80
FEWEST_BELOW, FEWEST_REPEATS = 5, 2
MOSTLY = 0.8
FEW_ROWS, FAR_WIDER = 30, 10
_NEVER_A_NAME = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}|[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}")
_LOOKS_LIKE_A_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.[a-z]{2,}|\+?\d[\d\s()/.-]{7,}\d|[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}")


@dataclass(frozen=True)
class Table:
    """Cells as text in memory. `rows_in_source` counts what the source holds, `cells` what was kept of it.

    `parts` names the sheets of a workbook or the tables of a database, to choose another one.
    """

    cells: pa.Table
    rows_in_source: int
    source: SourceKind
    notes: tuple[Note, ...] = ()
    parts: tuple[str, ...] = ()

    @property
    def names(self) -> list[str]:
        """Return the column names in order; they are unique."""
        return list(self.cells.column_names)


def name_columns(raw: list[str]) -> tuple[list[str], list[Note]]:
    """Return unique, printable names of at most 80 characters, and notes on every name that had to change.

    A header that looks like personal data is replaced by "column 3", since names are kept in the summary.
    `own_names` tells such a name from one that a file gives a column.
    """
    names: list[str] = []
    renamed: list[str] = []
    seen: set[str] = set()
    for place, text in enumerate(raw, start=1):
        name = _printable(text)
        if not has_own_name(text):
            name = said(say.part_column_place(place=place))
        base, number = name, 2
        while name.casefold() in seen:
            name, number = f"{base[: MAX_NAME - 6]} ({number})", number + 1
        if name != text.strip():
            renamed.append(name)
        seen.add(name.casefold())
        names.append(name)
    notes = [Note(slug="columns-renamed", count=len(renamed), columns=tuple(renamed[:20]))] if renamed else []
    return names, notes


def own_names(header: Sequence[str]) -> frozenset[str]:
    """Return those names that `name_columns` gives the columns of a header which the header itself holds."""
    return frozenset(
        name for name, text in zip(name_columns(list(header))[0], header, strict=True) if has_own_name(text)
    )


def has_own_name(text: str) -> bool:
    """Say whether a cell of a header names its column; a value does not."""
    name = _printable(text)
    return bool(name) and not _LOOKS_LIKE_A_VALUE.fullmatch(name)


def _printable(text: str) -> str:
    return " ".join("".join(sign for sign in text if sign.isprintable() or sign.isspace()).split())[:MAX_NAME]


def looks_like_a_header(first: list[str]) -> bool:
    """Say whether the first row names columns: fewer than half of its filled cells are numbers other than years."""
    filled = [cell.strip() for cell in first if cell and cell.strip()]
    values = [cell for cell in filled if _is_value(cell)]
    return bool(filled) and len(values) * 2 < len(filled)


def repeats_below(first: list[str], rest: list[list[str]]) -> bool:
    """Say whether words of the first row come again below it as values do: then the file has no header.

    Most words; or one among other values of its column, or an e-mail address among the words, where no column of
    numbers has a word on top. Rows that repeat the whole first row are a header that was written again.
    """
    if len(first) == 1:
        return rest.count(first) >= FEWEST_REPEATS and any(row != first for row in rest)
    below = [row for row in rest if row != first]
    if len(below) < FEWEST_BELOW:
        return False
    columns = [[row[place].strip() if place < len(row) else "" for row in below] for place in range(len(first))]
    words = [(cell.strip(), columns[place]) for place, cell in enumerate(first) if cell.strip()]
    if len(words) < 2:
        return False
    if sum(word in column and len(set(column) - {""}) > 1 for word, column in words) >= 0.6 * len(words):
        return True
    is_named = any(not _is_value(word) and _are_numbers(column) for word, column in words)
    if is_named:
        return False
    return any(_NEVER_A_NAME.fullmatch(word) for word, _ in words) or any(
        column.count(word) >= FEWEST_REPEATS and len(set(column) - {""}) > 1 and len(set(column)) < 0.5 * len(column)
        for word, column in words
    )


def _are_numbers(column: list[str]) -> bool:
    filled = [cell for cell in column if cell]
    return bool(filled) and sum(map(_is_value, filled)) >= MOSTLY * len(filled)


def _is_value(cell: str) -> bool:
    if re.fullmatch(r"(19|20)\d\d", cell):
        return False
    return bool(re.fullmatch(r"[-+]?[\d.,]*\d[\d.,]*%?|\d{4}-\d\d-\d\d.*", cell))


def check_shape(table: Table) -> Table:
    """Return `table` without rows that are blank throughout, or raise TableRefused when there is nothing to judge."""
    if not table.names:
        raise refuse_emptiness()
    if table.cells.num_rows == 0:
        raise TableRefused(
            said(say.THIS_TABLE_HAS_HEADER),
            said(say.EXPORT_IT_AGAIN),
        )
    if table.cells.num_rows == 1:
        raise TableRefused(said(say.THIS_TABLE_HAS_ONLY_ONE), said(say.BRING_AT_LEAST_ROWS_ONE))
    if table.cells.num_rows <= FEW_ROWS and len(table.names) >= FAR_WIDER * table.cells.num_rows:
        raise TableRefused(
            said(say.this_table_has_rows(num_rows=str(table.cells.num_rows), names=len(table.names))),
            said(say.TURN_IT_SO_THAT_EACH),
        )
    return table
