"""Honest tests: old rows teach and new rows test, or whole entities are kept apart, or stratified random parts."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import numpy as np
from sklearn.model_selection import GroupKFold, KFold, StratifiedGroupKFold, StratifiedKFold

from readiness.model.evidence import SplitKind

BLOCKS = 5
SMALL_TABLE = 100
FEWEST_TRAINING = 50
FEWEST_SHARE_LEFT = 0.3


@dataclass(frozen=True)
class Fold:
    """Row numbers to learn from and to test on; they never overlap."""

    train: np.ndarray
    test: np.ndarray


@dataclass(frozen=True)
class Split:
    """All folds of all repeats, in order, and how many folds make one repeat."""

    kind: SplitKind
    folds: tuple[Fold, ...]
    per_repeat: int
    undated: int = 0
    shares_entities: bool = False


def split_rows(
    y: np.ndarray, *, is_category: bool, seed: int, time: np.ndarray | None = None, groups: np.ndarray | None = None
) -> Split:
    """Return the honest split for rows with an optional `time` (NaT: left out) and optional entity `groups`."""
    if time is not None:
        return _by_time(time, groups)
    kind: SplitKind = "random" if groups is None else "entity"
    parts = BLOCKS if len(y) >= SMALL_TABLE else BLOCKS - 1
    if groups is not None:
        parts = min(parts, len(np.unique(groups)))
    folds: list[Fold] = []
    for repeat in range(_repeats(len(y))):
        splitter = _splitter(parts, is_category=is_category, grouped=groups is not None, seed=seed + repeat)
        places = np.arange(len(y))
        folds += [Fold(train, test) for train, test in splitter.split(places, y if is_category else None, groups)]
    return Split(kind, tuple(folds), parts)


def _repeats(rows: int) -> int:
    return 5 if rows < 500 else 3 if rows < 3_000 else 1


def _splitter(
    parts: int, *, is_category: bool, grouped: bool, seed: int
) -> KFold | StratifiedKFold | GroupKFold | StratifiedGroupKFold:
    if grouped and is_category:
        return StratifiedGroupKFold(parts, shuffle=True, random_state=seed)
    if grouped:
        return GroupKFold(parts, shuffle=True, random_state=seed)
    if is_category:
        return StratifiedKFold(parts, shuffle=True, random_state=seed)
    return KFold(parts, shuffle=True, random_state=seed)


def _by_time(time: np.ndarray, groups: np.ndarray | None) -> Split:
    """Cut the newer half into five blocks; each is tested on what is older, never on rows of the same moment."""
    order = np.argsort(time, kind="stable")
    order = order[~np.isnat(time[order])]
    undated = len(time) - len(order)
    edges = _edges(time[order])
    plain = [Fold(order[:start], order[start:end]) for start, end in itertools.pairwise(edges)]
    if groups is None:
        return Split("time", tuple(plain), len(plain), undated)
    apart = [Fold(fold.train[~np.isin(groups[fold.train], groups[fold.test])], fold.test) for fold in plain]
    if all(
        len(a.train) >= max(FEWEST_TRAINING, FEWEST_SHARE_LEFT * len(b.train))
        for a, b in zip(apart, plain, strict=True)
    ):
        return Split("time-and-entity", tuple(apart), len(apart), undated)
    return Split("time", tuple(plain), len(plain), undated, shares_entities=True)


def _edges(time: np.ndarray) -> list[int]:
    rows = len(time)
    wanted = np.linspace(rows // 2, rows, BLOCKS + 1).astype(int)
    firsts = np.flatnonzero(np.append(True, time[1:] != time[:-1]))  # a block starts where the moment changes
    moved = [int(firsts[np.searchsorted(firsts, edge)]) for edge in wanted[:-1] if edge <= firsts[-1]]
    edges = sorted({edge for edge in moved if edge > 0} | {rows})
    return edges if len(edges) > 2 else [int(edge) for edge in wanted]
