"""A column that says whom or what a row is about, although its name does not: its values come again as a key does."""

from __future__ import annotations

import numpy as np

from readiness.evidence.columns.column import Column
from readiness.evidence.columns.vocabulary import may_treat_unequally
from readiness.evidence.judging.features import Features
from readiness.model.evidence import ColumnKind

FEWEST_KEYS, FEWEST_EACH, MOST_UNEVEN = 20, 2, 0.2
"""How many keys there must be, how many rows each on average, and the largest share of rows that one may have."""
MOST_BLANK = 0.05
ALIKE = 0.5
"""Rows with the same key differ by less than half of what rows with neighbouring keys do."""
FEWEST_ALIKE = 2
SETTLED, FEWEST_ROWS = 0.98, 2
"""The share of rows that have the usual answer of their key, and the rows that a key must have to say something."""
LEAST_GAIN, UNORDERED = 0.9, 0.5
"""How many of the rows that the commonest answer gets wrong a key must get right, as any column is right mostly where
answers are rare; and how far the answers of neighbouring numbers differ at least, as a share of how far any two do.
"""


def find_key(
    columns: list[Column], features: Features, rows: np.ndarray, y: np.ndarray, moments: np.ndarray | None = None
) -> str | None:
    """Return the column whose values come again in the way of an entity; None where no column does.

    Every value has one answer only; or other numbers are alike within its values and not between neighbouring ones, as
    with measurements of one person. A number that others, or the answer, merely rise or fall with has neighbours that
    are alike. Where rows have `moments`, newer ones are tested anyway: then only the first is a key, and nothing that
    changes from one stretch of time to the next, such as a week.
    """
    numbers = [features.matrix[:, place] for place in np.flatnonzero(~features.is_category)]
    sources = [features.sources[place] for place in np.flatnonzero(~features.is_category)]
    found = {
        column.name: codes
        for column in columns
        if column.name in features.sources and (codes := _as_keys(column, rows)) is not None
    }
    are_words = {column.name for column in columns if column.kind is ColumnKind.CATEGORY}
    settled = [name for name, codes in found.items() if _settles(codes, y, is_number=name not in are_words)]
    if moments is not None:
        return next((name for name in settled if not _follows(found[name], moments)), None)
    for name, codes in found.items():
        others = [values for values, source in zip(numbers, sources, strict=True) if source != name]
        alike = sum(_differs_within(values, codes) < ALIKE for values in others)
        if alike >= max(FEWEST_ALIKE, len(others) / 2):
            return name
    return next(iter(settled), None)


def _as_keys(column: Column, rows: np.ndarray) -> np.ndarray | None:
    """Return one code per row in the order of the values, one more for blanks; None unless they come again as keys."""
    if column.kind is ColumnKind.NUMBER and column.numbers is not None:
        numbers = column.numbers[~np.isnan(column.numbers)]
        if np.mod(numbers, 1).any():
            return None
        codes = np.unique(column.as_numbers()[rows], return_inverse=True)[1].astype(int)
    elif column.kind is ColumnKind.CATEGORY:
        codes = np.where(column.codes[rows] < 0, len(column.values), column.codes[rows])
    else:
        return None
    if column.blank[rows].mean() > MOST_BLANK or may_treat_unequally(column.name):
        return None
    sizes = np.bincount(codes)
    sizes = sizes[sizes > 0]
    is_key = len(sizes) >= FEWEST_KEYS and len(codes) >= FEWEST_EACH * len(sizes)
    return codes if is_key and sizes.max() <= max(MOST_UNEVEN * len(codes), FEWEST_EACH) else None


def _follows(codes: np.ndarray, moments: np.ndarray) -> bool:
    """Say whether rows with the same key stand next to each other in time, mostly."""
    order = np.lexsort((codes, moments))
    stretches = 1 + int((np.diff(codes[order]) != 0).sum())
    return stretches < (len(codes) + len(np.unique(codes))) / 2


def _differs_within(values: np.ndarray, codes: np.ndarray) -> float:
    """Return how much rows with the same key differ, as a share of how much rows with neighbouring keys do."""
    known = ~np.isnan(values)
    if known.sum() < FEWEST_KEYS:
        return 1.0
    order = np.argsort(codes[known], kind="stable")
    ranks = np.unique(values[known], return_inverse=True)[1].astype(float)[order]
    keys = codes[known][order]
    starts = np.flatnonzero(np.append(True, keys[1:] != keys[:-1]))
    sizes = np.diff(np.append(starts, len(keys)))
    sums = np.add.reduceat(ranks, starts)
    within = float((ranks**2).sum() - (sums**2 / sizes).sum()) / max(len(ranks) - len(starts), 1)
    means = sums / sizes
    between = float((np.diff(means) ** 2).mean()) / 2 - within * float((1 / sizes).mean())
    return within / (within + between) if between > 0 else 1.0


def _settles(codes: np.ndarray, y: np.ndarray, *, is_number: bool) -> bool:
    """Say whether nearly all rows have the answer that their key usually has; keys with one row say nothing.

    The keys that are numbers must not be in the order of their answers: a number that the answer follows from is none.
    """
    sizes = np.bincount(codes)
    rows = sizes[codes] >= FEWEST_ROWS
    keys = np.unique(codes[rows], return_inverse=True)[1]
    answers = np.unique(y[rows], return_inverse=True)[1]
    if not len(keys) or keys.max() + 1 < FEWEST_KEYS:
        return False
    counts = np.bincount(keys)
    means = np.bincount(keys, weights=answers) / counts
    if is_number and np.mean(np.diff(means) ** 2) < UNORDERED * 2 * np.var(means):
        return False
    kinds = int(answers.max()) + 1
    if kinds > FEWEST_KEYS:
        within = float(((answers - means[keys]) ** 2).sum()) / max(len(keys) - len(counts), 1)
        return within <= (1 - SETTLED) * float(np.var(answers))
    table = np.bincount(keys * kinds + answers, minlength=len(counts) * kinds).reshape(-1, kinds)
    missed = 1 - table.max(axis=1).sum() / len(keys)
    commonest = 1 - table.sum(axis=0).max() / len(keys)
    return bool(missed <= min(1 - SETTLED, (1 - LEAST_GAIN) * commonest))
