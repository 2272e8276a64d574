"""The simple guesses a model must beat: what all older rows suggest and, on dated tables, what the newest suggest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from readiness.evidence.judging.fitting import Family

LEAST = 1e-6
NEWEST = 0.05


@dataclass(frozen=True)
class Guesses:
    """The loss per tested row of guessing from all training rows and, where rows are dated, from the newest 5%."""

    whole: np.ndarray
    newest: np.ndarray | None = None


def guess(family: Family, known: np.ndarray, wanted: np.ndarray, *, is_dated: bool) -> Guesses:
    """Return the losses of guessing class frequencies or the mean of `known`, whose order is that of time if dated."""
    whole = guess_from(family, known, wanted)
    if not is_dated:
        return Guesses(whole)
    return Guesses(whole, guess_from(family, newest_of(known), wanted))


def newest_of(known: np.ndarray) -> np.ndarray:
    """Return the last 5% of answers in the order of time, at least one."""
    return known[-max(1, int(NEWEST * len(known))) :]


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


def guess_from(family: Family, known: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Return the loss per row of `wanted` of guessing the mean of `known`, or the shares of its classes."""
    if not family.is_category:
        return loss_per_row(family, wanted, np.full(len(wanted), known.mean()))
    shares = np.bincount(known.astype(int), minlength=family.classes) / len(known)
    return loss_per_row(family, wanted, np.tile(shares, (len(wanted), 1)))
