"""The distinct values of a column, with blanks in all their spellings, and which of them each row holds."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.columns.vocabulary import missing_marks


def encode_cells(column: pa.ChunkedArray, rows: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Return codes per row and the distinct trimmed values, blanks (in many spellings) as -1."""
    picked = column if len(rows) == len(column) else column.take(pa.array(rows))
    trimmed = pc.utf8_trim_whitespace(_narrow(picked.combine_chunks()))
    encoded = trimmed.dictionary_encode()
    order = pc.sort_indices(encoded.dictionary).to_numpy()  # so that nothing depends on the order of rows
    values: list[str] = encoded.dictionary.take(pa.array(order)).to_pylist()
    found = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False)
    places = np.empty(len(order) + 1, dtype=np.int64)
    places[order], places[-1] = np.arange(len(order)), -1
    marks = missing_marks()
    if marks.isdisjoint(map(str.casefold, values)):
        return places[found], values
    if set(values) == {"+", "-"}:
        return places[found], values  # two directions, and no blank among them
    keeps = np.array([value.casefold() not in marks for value in values] + [False])
    moved = np.where(keeps, np.cumsum(keeps) - 1, -1)
    return moved[places[found]], [value for value, keep in zip(values, keeps, strict=False) if keep]


def _narrow(texts: pa.Array) -> pa.Array:
    """Return texts with the wide digits and signs of Asian writing as plain ones."""
    if pc.all(pc.string_is_ascii(texts)).as_py() or not pc.any(pc.match_substring_regex(texts, _WIDE)).as_py():
        return texts
    return pa.array([None if text is None else text.translate(_PLAIN) for text in texts.to_pylist()], pa.string())


_WIDE = "[\uff01-\uff5e]"
_PLAIN = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
