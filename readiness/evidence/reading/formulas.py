"""Cells such as ="0123", by which an export keeps a spreadsheet from reading a text as a number."""

from __future__ import annotations

import re
from dataclasses import replace

import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.reading.table import Table
from readiness.model.evidence import Note

_FORMULA = r'^="(.*)"\s*$'


def bare(text: str) -> str:
    """Return what a cell such as ="0123" says; any other text as it is."""
    return re.sub(_FORMULA, r"\1", text)


def read_formulas(table: Table) -> Table:
    """Return `table` with the text of each cell that is written as a formula for it, told with the columns."""
    cells, read = table.cells, []
    for place, name in enumerate(table.names):
        column = cells.column(name)
        if pc.any(pc.starts_with(column, '="')).as_py():
            read.append(name)
            texts = pc.replace_substring_regex(column, _FORMULA, r"\1")
            cells = cells.set_column(place, name, pc.cast(texts, pa.string()))
    if not read:
        return table
    note = Note(slug="text-formulas-read", count=len(read), columns=tuple(read[:20]))
    return replace(table, cells=cells, notes=(*table.notes, note))
