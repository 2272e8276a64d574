"""The linear half of the model, on numbers in units of their spread and one switch for each frequent value."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression, Ridge

from readiness.evidence.judging.features import BLANK

RARE = 10
"""Values with fewer rows than this share a switch."""
DENSE = 0.3


@dataclass(frozen=True)
class Encoding:
    """How rows are told to a linear model.

    `switches` has, for each category, the place of the switch for each code: -1 for one that was never learnt from.
    """

    is_code: np.ndarray
    middle: np.ndarray
    mean: np.ndarray
    spread: np.ndarray
    switches: tuple[np.ndarray, ...]
    width: int

    def __call__(self, rows: np.ndarray) -> np.ndarray | sparse.csr_matrix:
        """Return `rows` as a matrix, a sparse one where most of it is zero."""
        numbers = rows[:, ~self.is_code]
        numbers = (np.where(np.isnan(numbers), self.middle, numbers) - self.mean) / self.spread
        if not self.switches:
            return numbers
        codes = rows[:, self.is_code].astype(int).T
        places = np.column_stack([switch[code] for switch, code in zip(self.switches, codes, strict=True)])
        row, column = np.nonzero(places >= 0)
        shape = (len(rows), self.width)
        switched = sparse.csr_matrix((np.ones(len(row)), (row, places[row, column])), shape=shape)
        is_dense = numbers.size + switched.nnz >= DENSE * len(rows) * (numbers.shape[1] + self.width)
        if is_dense:
            return np.hstack([numbers, switched.toarray()])
        return sparse.csr_matrix(sparse.hstack([numbers, switched]))


def encode(matrix: np.ndarray, is_code: np.ndarray) -> Encoding:
    """Return the encoding that fits the rows in `matrix`, none of whose columns is blank throughout."""
    numbers = matrix[:, ~is_code]
    middle = np.nanmedian(numbers, axis=0) if numbers.size else np.zeros(0)
    known = np.where(np.isnan(numbers), middle, numbers)
    spread = known.std(axis=0)
    switches, width = [], 0
    for codes in matrix[:, is_code].T:
        counts = np.bincount(codes.astype(int), minlength=BLANK + 1)
        often, seldom = counts >= RARE, (counts > 0) & (counts < RARE)
        places = np.where(often, width + np.cumsum(often) - 1, -1)
        width += int(often.sum())
        if seldom.any():
            places[~often] = width  # also values that come up later only
            width += 1
        switches.append(places)
    mean = known.mean(axis=0)
    is_spread = spread > len(known) * np.finfo(float).eps * np.abs(mean)
    return Encoding(is_code, middle, mean, np.where(is_spread, spread, 1.0), tuple(switches), width)


class Straight:
    """A logistic model of classes, or a line for numbers; both lean towards small weights."""

    def __init__(self, matrix: np.ndarray, y: np.ndarray, is_code: np.ndarray, classes: int) -> None:
        self._encoding = encode(matrix, is_code)
        self._model = LogisticRegression(C=0.3, max_iter=300 if classes <= 3 else 100) if classes else Ridge(alpha=3.0)
        self._model.fit(self._encoding(matrix), y)

    def predict(self, rows: np.ndarray) -> np.ndarray:
        """Return one number per row."""
        predicted: np.ndarray = self._model.predict(self._encoding(rows))
        return predicted

    def predict_proba(self, rows: np.ndarray) -> np.ndarray:
        """Return the probability of each class per row."""
        shares: np.ndarray = self._model.predict_proba(self._encoding(rows))
        return shares
