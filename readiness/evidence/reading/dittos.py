"""Marks for "as above" that people write into a column: each gets the value of the cell above it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.reading.table import Table
from readiness.model.evidence import Note

SIGNS = ('"', "〃", "”", "“", "„", ",,", '-"-', '- " -', "-''-")
WORDS = ("ditto", "dito", "idem", "as above", "same as above", "wie oben", "s.o.", "s. o.")
SHORT, DAYS = ("do.", "do"), {"mo", "di", "mi", "fr", "lu", "ma", "me", "je", "ve", "tu", "we", "th"}
"""A shortened ditto is also a Thursday in German, beside other days of the week."""
SINGLE_QUOTES = "''"
FEWEST_WORDS = 2
_STARTS_AS_NUMBER = r"^[^\w\s]{0,2}\d"


def fill_dittos(table: Table) -> Table:
    """Return `table` with marks such as a ditto filled from the cell above them, told and counted.

    A column that begins with one means something else by it. Where rows were left out in reading, the cell above is not
    known: there marks become blanks, which is told too. Rows of a database have no order.
    """
    if table.source == "database":
        return table
    is_whole = table.cells.num_rows == table.rows_in_source
    cells, filled, count = table.cells, [], 0
    for place, name in enumerate(table.names):
        marked = _marked(cells.column(name))
        if marked is None or (is_whole and marked[0]):
            continue
        filled.append(name)
        count += int(marked.sum())
        above = np.maximum.accumulate(np.where(marked, 0, np.arange(len(marked))))
        column = cells.column(name).combine_chunks()
        made = column.take(pa.array(above)) if is_whole else pc.if_else(pa.array(marked), "", column)
        cells = cells.set_column(place, name, made)
    if not filled:
        return table
    note = Note(slug="dittos-filled" if is_whole else "dittos-lost", count=count, columns=tuple(filled[:20]))
    return replace(table, cells=cells, notes=(*table.notes, note))


def _marked(column: pa.ChunkedArray) -> np.ndarray | None:
    """Return which cells of a column hold a mark for "as above"; None if none or all do."""
    texts = pc.utf8_lower(pc.utf8_trim_whitespace(pc.fill_null(column, "").combine_chunks()))
    found = pc.unique(texts.filter(pc.is_in(texts, _every_mark()))).to_pylist()
    marks = [mark for mark in found if _means_as_above(mark, texts)]
    if not marks:
        return None
    marked: np.ndarray = pc.is_in(texts, pa.array(marks)).to_numpy(zero_copy_only=False)
    return None if marked.all() else marked


@cache
def _every_mark() -> pa.Array:
    """Return all marks; made when needed, as making it loads pandas, which a refusal need not wait for."""
    return pa.array([*SIGNS, *WORDS, *SHORT, SINGLE_QUOTES])


def _means_as_above(mark: str, texts: pa.Array) -> bool:
    if mark in SIGNS:
        return True
    if pc.sum(pc.equal(texts, mark)).as_py() < FEWEST_WORDS:
        return False
    if mark in SHORT:
        return DAYS.isdisjoint(value.rstrip(".") for value in pc.unique(texts).to_pylist())
    if mark == SINGLE_QUOTES:  # among numbers it is a text without letters, as databases write it
        return not pc.any(pc.match_substring_regex(texts, _STARTS_AS_NUMBER)).as_py()
    return True
