"""Indices of agreement between people who answered the same question.

Sources: Tastle and Wierman (consensus); Burke and Dunlap (average deviation); Cliff (delta).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import log2
from statistics import median

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
