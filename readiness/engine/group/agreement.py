"""How far respondents agree on each question, and what to talk about first."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean, median

from readiness.engine.group.alpha import Identical, krippendorff_alpha
from readiness.engine.group.indices import average_deviation, consensus, flag_agreement
from readiness.engine.group.voices import Pool, gate_questions, lower_median
from readiness.model.base import TOP_LEVEL
from readiness.model.pooled import QuestionAgreement
from readiness.model.questionnaire import Questionnaire
from readiness.model.rubric import Rubric

LEAST_VOICES, LEAST_SHARED = 3, 10
"""Alpha is not published below these numbers of respondents and of questions answered by two or more."""


def measure_agreement(question: str, pool: Pool, number: int = TOP_LEVEL + 1) -> QuestionAgreement:
    """Counts, middle, spread and flag of one question with so many levels."""
    given = [voice.given(question) for voice in pool.voices]
    levels = pool.levels(question)
    counts = tuple(levels.count(level) for level in range(number))
    is_comparable = len(levels) > 1
    return QuestionAgreement(
        question=question,
        counts=counts,
        dont_know=given.count("dont-know"),
        not_applicable=given.count("not-applicable"),
        skipped=given.count(None),
        lower_median=lower_median(levels) if levels else None,
        median=float(median(levels)) if levels else None,
        mean=fmean(levels) if levels else None,
        consensus=consensus(counts) if is_comparable else None,
        spread=average_deviation(levels) if is_comparable else None,
        flag=flag_agreement(counts),
    )


def discussion_order(agreements: Sequence[QuestionAgreement], rubric: Rubric) -> tuple[QuestionAgreement, ...]:
    """Gate questions first, then the least agreement, then the question id."""
    gates = gate_questions(rubric)
    measured = [each for each in agreements if each.consensus is not None]
    return tuple(sorted(measured, key=lambda each: (each.question not in gates, each.consensus, each.question)))


def measure_alpha(pool: Pool, questionnaire: Questionnaire) -> float | Identical | None:
    """Ordinal alpha over the whole instrument; None if too few people or shared questions."""
    slugs = [question.id for question in questionnaire.questions]
    rows = [[level if isinstance(level := voice.given(slug), int) else None for slug in slugs] for voice in pool.voices]
    shared = sum(len(pool.levels(slug)) > 1 for slug in slugs)
    if len(rows) < LEAST_VOICES or shared < LEAST_SHARED:
        return None
    return krippendorff_alpha(rows)
