"""Indices of agreement between people who answered the same question.

Sources: Tastle and Wierman (consensus); van der Eijk (agreement A); James, Demaree and Wolf (r_wg, r_wg(J)); Brown and
Hauenstein (a_wg); Burke and Dunlap (average deviation); Krippendorff (alpha, in `alpha.py`).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import log2
from statistics import median, variance

from readiness.model.pooled import AgreementFlag

LEAST_CONSENSUS = 0.5
WIDE_RANGE = 2


def consensus(counts: Sequence[int]) -> float:
    """Tastle and Wierman's consensus of a frequency vector on an evenly spaced scale: 1 all equal, 0 half at each end.

    Cns = 1 + sum p_k log2(1 - |X_k - mean| / width), the width being that of the scale, not of the data.

    Raises:
        ValueError: nobody answered, or the scale has a single category.
    """
    total, width = sum(counts), len(counts) - 1
    if not total or width < 1:
        raise ValueError("consensus needs an answer and two categories")
    mean = Fraction(sum(k * count for k, count in enumerate(counts)), total)
    return 1 + sum(count / total * log2(1 - abs(k - mean) / width) for k, count in enumerate(counts) if count)


def agreement_a(counts: Sequence[int]) -> float:
    """Van der Eijk's agreement A of a frequency vector, -1 (two camps) to 1: separates camps from mere spread.

    The vector is peeled into layers of equal height; each layer's pattern of filled and empty categories has
    A = U (1 - (S - 1) / (K - 1)), with S filled of K categories and U the unimodality of the pattern.
    """
    remaining, categories, total = list(counts), len(counts), sum(counts)
    result = 0.0
    while any(remaining):
        height = min(count for count in remaining if count)
        pattern = [count > 0 for count in remaining]
        filled = sum(pattern)
        weight = height * filled / total
        result += weight * _unimodality(pattern) * (1 - (filled - 1) / (categories - 1))
        remaining = [count - height if count else 0 for count in remaining]
    return result


def _unimodality(pattern: Sequence[bool]) -> float:
    """U = ((K - 2) TU - (K - 1) TDU) / ((K - 2) (TU + TDU)) over ordered triples of the pattern."""
    categories = len(pattern)
    if sum(pattern) in (1, categories):
        return 1.0
    unimodal = deviating = 0
    for i in range(categories):
        for j in range(i + 1, categories):
            for k in range(j + 1, categories):
                triple = (pattern[i], pattern[j], pattern[k])
                unimodal += triple in ((True, True, False), (False, True, True))
                deviating += triple == (True, False, True)
    if not unimodal + deviating:
        return 1.0
    return ((categories - 2) * unimodal - (categories - 1) * deviating) / ((categories - 2) * (unimodal + deviating))


def within_group(answers: Sequence[int], options: int) -> float:
    """r_wg = 1 - s^2 / ((A^2 - 1) / 12), negative values cut to 0. Needs two answers or more."""
    return max(0.0, 1 - variance(answers) / ((options**2 - 1) / 12))


def within_group_items(answers: Sequence[Sequence[int]], options: int) -> float:
    """r_wg(J) over J questions, each with the answers of the same raters. It grows with J at the same disagreement."""
    items = len(answers)
    ratio = sum(variance(each) for each in answers) / items / ((options**2 - 1) / 12)
    return max(0.0, items * (1 - ratio) / (items * (1 - ratio) + ratio))


def within_group_extreme(answers: Sequence[int], lowest: int, highest: int) -> float:
    """r*_wg: r_wg against the variance of the greatest possible disagreement, half the answers at each end."""
    extreme = 0.5 * (highest**2 + lowest**2) - (0.5 * (highest + lowest)) ** 2
    return 1 - variance(answers) / extreme


def agreement_awg(answers: Sequence[int], lowest: int, highest: int) -> float:
    """a_wg: agreement against the greatest variance possible at the observed mean, -1 to 1; 1 if all are at one end."""
    count = len(answers)
    mean = sum(answers) / count
    if mean in (lowest, highest):
        return 1.0
    possible = ((highest + lowest) * mean - mean**2 - highest * lowest) * count / (count - 1)
    return 1 - 2 * variance(answers) / possible


def average_deviation(answers: Sequence[int]) -> float:
    """Mean absolute deviation about the median, in levels."""
    middle = median(answers)
    return sum(abs(answer - middle) for answer in answers) / len(answers)


def flag_agreement(counts: Sequence[int]) -> AgreementFlag:
    """Whether a question is to be discussed: first, at all, or not; "too-few" below two answers.

    First: the whole scale apart, or two camps two or more levels apart with nobody between them.
    """
    given = [level for level, count in enumerate(counts) if count]
    if sum(counts) < 2:
        return "too-few"
    spread = given[-1] - given[0]
    is_camps = spread >= WIDE_RANGE and len(given) == 2
    if spread == len(counts) - 1 or is_camps:
        return "discuss-first"
    return "discuss" if spread >= WIDE_RANGE or consensus(counts) < LEAST_CONSENSUS else "agreed"


def cliffs_delta(left: Sequence[int], right: Sequence[int]) -> Fraction:
    """Share of pairs in which `left` is higher, minus the share in which it is lower: -1 to 1."""
    signs = sum((a > b) - (a < b) for a in left for b in right)
    return Fraction(signs, len(left) * len(right))
