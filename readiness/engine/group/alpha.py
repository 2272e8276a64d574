"""Krippendorff's alpha: can a group of respondents be treated as one voice?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Row = Sequence[int | None]
Identical = Literal["identical-answers"]


def krippendorff_alpha(coders: Sequence[Row]) -> float | Identical | None:
    """Ordinal alpha of coders x units with missing values: 1 perfect, 0 chance, negative below it.

    Returns None if no unit has two answers, and "identical-answers" if there is no variation at all, where alpha is
    undefined. Source: Krippendorff, Content Analysis; coincidence matrix with n_u - 1 weights.
    """
    units = [[value for value in column if value is not None] for column in zip(*coders, strict=True)]
    pairable = [unit for unit in units if len(unit) > 1]
    if not pairable:
        return None
    values = sorted({value for unit in pairable for value in unit})
    if len(values) == 1:
        return "identical-answers"
    coincidence = _coincidences(pairable, values)
    marginals = coincidence.sum(axis=1)
    distance = _distances(marginals)
    observed = float((coincidence * distance).sum())
    expected = float((np.outer(marginals, marginals) * distance).sum()) / (float(marginals.sum()) - 1)
    return 1 - observed / expected


def _coincidences(units: Sequence[Sequence[int]], values: Sequence[int]) -> NDArray[np.float64]:
    index = {value: place for place, value in enumerate(values)}
    matrix = np.zeros((len(values), len(values)))
    for unit in units:
        for left, right in permutations(unit, 2):
            matrix[index[left], index[right]] += 1 / (len(unit) - 1)
    return matrix


def _distances(marginals: NDArray[np.float64]) -> NDArray[np.float64]:
    """Squared difference in ranks of each pair of values."""
    count = len(marginals)
    return np.array([[_rank_distance(marginals, min(a, b), max(a, b)) for b in range(count)] for a in range(count)])


def _rank_distance(marginals: NDArray[np.float64], low: int, high: int) -> float:
    between = float(marginals[low : high + 1].sum())
    return (between - (float(marginals[low]) + float(marginals[high])) / 2) ** 2
