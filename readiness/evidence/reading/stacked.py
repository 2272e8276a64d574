"""Two tables in one sheet or file, the second with a header of its own below the first."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.model.evidence import Note

MOST_ROWS = 20_000
FEWEST_ABOVE, FEWEST_BELOW, FEWEST_NAMES, MOSTLY = 10, 3, 2, 0.8
_STARTS_AS_NUMBER = r"^[^\w\s]{0,2}\d"


def leave_out_second(cells: pa.Table) -> tuple[pa.Table, list[Note]]:
    """Return `cells` without a second table below the first, and the note that counts its rows.

    It begins where a column of numbers holds words from there on, with a row of words that no other row holds.
    """
    if cells.num_rows > MOST_ROWS:
        return cells, []
    columns = [pc.utf8_trim_whitespace(pc.fill_null(column, "").combine_chunks()) for column in cells.columns]
    starts = {place for column in columns if (place := _words_from(column)) is not None}
    place = next((place for place in sorted(starts) if _is_header(columns, place)), None)
    if place is None:
        return cells, []
    return cells.slice(0, place), [Note(slug="second-table-left-out", count=cells.num_rows - place)]


def _words_from(column: pa.Array) -> int | None:
    """Return from which row on a column of numbers holds words."""
    filled = pc.not_equal(column, "").to_numpy(zero_copy_only=False)
    words = filled & ~pc.match_substring_regex(column, _STARTS_AS_NUMBER).to_numpy(zero_copy_only=False)
    if not words.any():
        return None
    first = int(words.argmax())
    below = int(filled[first:].sum())
    is_cut = filled[:first].sum() >= FEWEST_ABOVE and below > FEWEST_BELOW and words[first:].sum() >= MOSTLY * below
    return first if is_cut else None


def _is_header(columns: list[pa.Array], place: int) -> bool:
    """Say whether a row holds two words or more and no number, each once in its column."""
    named = [(name, column) for column in columns if (name := column[place].as_py())]
    numbers = pc.match_substring_regex(pa.array(np.array([name for name, _ in named], object)), _STARTS_AS_NUMBER)
    if len(named) < FEWEST_NAMES or pc.any(numbers).as_py():
        return False
    return all(pc.sum(pc.equal(column, name)).as_py() == 1 for name, column in named)
