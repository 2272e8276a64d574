"""Which rows are profiled and which are tested: everything when it is small, an even or whole-entity share when not."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.reading.table import Table

PROFILED_ROWS = 60_000
PROFILED_CELLS = 3_000_000
TESTED_ROWS = 20_000
TESTED_CELLS = 800_000
FEWEST_TESTED = 1_000
MANY_CLASSES = 6


def rows_to_profile(table: Table, entity: str | None, seed: int) -> np.ndarray:
    """Return sorted row numbers: all, evenly spread, or every row of randomly picked entities."""
    rows = table.cells.num_rows
    most = max(FEWEST_TESTED, min(PROFILED_ROWS, PROFILED_CELLS // max(len(table.names), 1)))
    if rows <= most:
        return np.arange(rows)
    if entity is None:
        return _spread_rows(rows, most, seed)
    encoded = pc.fill_null(table.cells.column(entity).combine_chunks(), "").dictionary_encode()
    codes = encoded.indices.to_numpy(zero_copy_only=False)
    return _whole_groups(codes, most, seed)


def rows_to_test(known: int, features: int, classes: int, groups: np.ndarray | None, seed: int) -> np.ndarray:
    """Return sorted places among the `known` labelled rows: up to 20,000, fewer with very many features or classes."""
    rows = min(TESTED_ROWS, TESTED_CELLS // max(features, 1), TESTED_ROWS * MANY_CLASSES // max(classes, MANY_CLASSES))
    most = max(FEWEST_TESTED, rows)
    if known <= most:
        return np.arange(known)
    if groups is not None:
        return _whole_groups(groups, most, seed)
    return _spread_rows(known, most, seed)


def _spread_rows(rows: int, most: int, seed: int) -> np.ndarray:
    """Return one random row of each of `most` equal stretches: even over time, and blind to any period in the file."""
    edges = np.linspace(0, rows, most + 1)
    inside = np.random.default_rng(seed).random(most)
    places: np.ndarray = np.floor(edges[:-1] + inside * (edges[1:] - edges[:-1])).astype(int)
    return np.unique(np.minimum(places, rows - 1))


def _whole_groups(codes: np.ndarray, most: int, seed: int) -> np.ndarray:
    _, places, counts = np.unique(codes, return_inverse=True, return_counts=True)
    order = np.random.default_rng(seed).permutation(len(counts))
    fitting = order[np.cumsum(counts[order]) <= most]
    if len(fitting) < 2:  # a few huge entities: thin the rows instead
        return _spread_rows(len(codes), most, seed)
    return np.flatnonzero(np.isin(places, fitting))


def count_duplicates(table: Table, rows: np.ndarray, ignored: set[str]) -> int:
    """Return how many of `rows` repeat an earlier row in every column but the `ignored` ids and entities."""
    names = [name for name in table.names if name not in ignored]
    if not names:
        return 0
    mixed = np.zeros(len(rows), dtype=np.uint64)
    for place, name in enumerate(names):
        column = table.cells.column(name).take(pa.array(rows)).combine_chunks()
        codes = pc.fill_null(column.dictionary_encode().indices, -1).to_numpy(zero_copy_only=False)
        mixed = (mixed ^ (codes.astype(np.uint64) + np.uint64(place))) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return len(rows) - len(np.unique(mixed))
