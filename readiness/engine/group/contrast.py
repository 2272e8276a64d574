"""Blind spots: where leaders and staff see the same thing differently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from statistics import fmean

from readiness.engine.group.indices import cliffs_delta
from readiness.engine.group.voices import Pool, lower_median
from readiness.model.pooled import BlindSpot
from readiness.model.questionnaire import Questionnaire

FLAG_GAP = Fraction(1)
FLAG_DELTA = Fraction(47, 100)
"""A gap is flagged from one level and from this size of Cliff's delta, in either direction."""


def blind_spot(subject: str, leaders: Sequence[int], staff: Sequence[int]) -> BlindSpot:
    """Mean difference in levels, leaders minus staff, with Cliff's delta. Both groups need an answer."""
    gap = Fraction(sum(leaders), len(leaders)) - Fraction(sum(staff), len(staff))
    delta = cliffs_delta(leaders, staff)
    is_flagged = abs(gap) >= FLAG_GAP and abs(delta) >= FLAG_DELTA
    return BlindSpot(subject=subject, gap=float(gap), delta=float(delta), is_flagged=is_flagged)


def question_blind_spots(pool: Pool, questionnaire: Questionnaire) -> dict[str, BlindSpot]:
    """Blind spots by question: only if both groups may be shown, and enough of each gave a level to stay anonymous."""
    shown = pool.disclosure.visible_groups(Counter(voice.group for voice in pool.voices))
    if pool.leaders not in shown or pool.staff not in shown:
        return {}
    spots = {}
    for question in questionnaire.questions:
        leaders, staff = pool.levels(question.id, pool.leaders), pool.levels(question.id, pool.staff)
        if pool.disclosure.may_compare(len(leaders), len(staff)):
            spots[question.id] = blind_spot(question.id, leaders, staff)
    return spots


def dimension_blind_spots(spots: Mapping[str, BlindSpot], questionnaire: Questionnaire) -> tuple[BlindSpot, ...]:
    """Mean gap and delta of each dimension over the questions both groups answered."""
    result = []
    for dimension in questionnaire.dimensions:
        shared = [spots[question.id] for question in dimension.questions if question.id in spots]
        if shared:
            gap, delta = fmean(spot.gap for spot in shared), fmean(spot.delta for spot in shared)
            is_flagged = abs(gap) >= FLAG_GAP and abs(delta) >= FLAG_DELTA
            result.append(BlindSpot(subject=dimension.id, gap=gap, delta=delta, is_flagged=is_flagged))
    return tuple(result)


def lower_of_groups(question: str, pool: Pool, spots: Mapping[str, BlindSpot]) -> int | None:
    """The lower of the two groups' lower medians, where a flagged gap stands on the question."""
    if question not in spots or not spots[question].is_flagged:
        return None
    return min(lower_median(pool.levels(question, group)) for group in (pool.leaders, pool.staff))
