"""The simple guesses a model must beat: what all older rows suggest and, on dated tables, what the newest suggest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from readiness.evidence.fitting import Family

LEAST = 1e-6
NEWEST = 0.05
DRAWS = 200


@dataclass(frozen=True)
class Guesses:
    """The loss per tested row of guessing from all training rows and, where rows are dated, from the newest 5%.

    `by_chance` is the mean loss of guessing from each of 200 random parts as large as the newest: what a part that is
    not special in any way would have scored.
    """

    whole: np.ndarray
    newest: np.ndarray | None = None
    by_chance: np.ndarray | None = None


def guess(family: Family, known: np.ndarray, wanted: np.ndarray, *, is_dated: bool) -> Guesses:
    """Return the losses of guessing class frequencies or the mean of `known`, whose order is that of time if dated."""
    whole = _guess_from(family, known, wanted)
    if not is_dated:
        return Guesses(whole)
    size = max(1, int(NEWEST * len(known)))
    parts = np.random.default_rng(family.seed).integers(0, len(known), (DRAWS, size))
    by_chance = [_guess_from(family, known[part], wanted).mean() for part in parts]
    return Guesses(whole, _guess_from(family, known[-size:], wanted), np.array(by_chance))


def choose_rival(family: Family, guesses: list[Guesses]) -> list[np.ndarray]:
    """Return the losses of one rival for all folds: the guess from all rows or, for numbers, the better of the two.

    A rival that switched from fold to fold after seeing the outcome would be one that nobody can play.
    """
    whole = [each.whole for each in guesses]
    newest = [each.newest for each in guesses if each.newest is not None]
    if family.is_category or not newest:
        return whole
    return min(whole, newest, key=lambda losses: float(np.sum([loss.mean() for loss in losses])))


def loss_per_row(family: Family, wanted: np.ndarray, predicted: np.ndarray) -> np.ndarray:
    """Return log-loss per row for categories (natural logarithm), absolute error for numbers."""
    if not family.is_category:
        error: np.ndarray = np.abs(wanted - predicted)
        return error
    chosen = predicted[np.arange(len(wanted)), wanted.astype(int)]
    loss: np.ndarray = -np.log(np.clip(chosen, LEAST, 1.0))
    return loss


def _guess_from(family: Family, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    if not family.is_category:
        return loss_per_row(family, wanted, np.full(len(wanted), known.mean()))
    shares = np.bincount(known.astype(int), minlength=family.classes) / len(known)
    return loss_per_row(family, wanted, np.tile(shares, (len(wanted), 1)))
