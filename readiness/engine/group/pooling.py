"""Several respondents to one agreed response: the consensus level if recorded, else the lower median.

What the room left open has no answer: it stays unknown until somebody answers it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from statistics import fmean

from readiness.engine.group.agreement import measure_agreement, measure_alpha
from readiness.engine.group.contrast import dimension_blind_spots, lower_of_groups, question_blind_spots
from readiness.engine.group.voices import Pool, gate_questions, lower_median
from readiness.model.base import TOP_LEVEL
from readiness.model.pooled import LevelShares, PooledResponse
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Answer, Given, Response
from readiness.model.rubric import Rubric, ScoringRule

PSEUDO_COUNT = 0.5
"""Added to each level between the lowest and the highest answer: few answers are less certain than they look."""


def pool_responses(facts: Response, pool: Pool, questionnaire: Questionnaire, rubric: Rubric) -> PooledResponse:
    """Pool the voices into one response. A single voice without agreed levels gives exactly its own response.

    Args:
        facts: organization, facts, workloads, people and problems, which are entered once and not voted on.
        pool: the voices and what the room agreed.
        questionnaire: the questions pooled.
        rubric: gates (a flagged blind spot on a gate question counts the lower group) and trust by confidence.
    """
    slugs = [question.id for question in questionnaire.questions]
    tops = {question.id: question.top for question in questionnaire.questions}
    spots = question_blind_spots(pool, questionnaire)
    gates = gate_questions(rubric)
    answers: dict[str, Answer] = {}
    shares: dict[str, LevelShares] = {}
    trust: dict[str, float] = {}
    is_single = len(pool.voices) == 1
    left_open = tuple(slug for slug in slugs if pool.is_left_open(slug))
    for slug in slugs:
        lowered = lower_of_groups(slug, pool, spots) if slug in gates else None
        answers[slug] = pool_answer(slug, pool, lowered)
        is_voted = isinstance(answers[slug].given, int) and pool.agreed_level(slug) is None
        if is_voted and answers[slug].confidence is None and not is_single:
            shares[slug] = level_shares(pool.levels(slug), tops[slug])
        if not is_single and slug not in left_open:
            trust[slug] = _trust(slug, pool, answers[slug].given, rubric.scoring)
    return PooledResponse(
        response=facts.with_answers(answers),
        shares=shares,
        trust=trust,
        respondents=len(pool.voices),
        agreements=tuple(measure_agreement(slug, pool, tops[slug] + 1) for slug in slugs),
        blind_spots=tuple(spots.values()),
        dimension_blind_spots=dimension_blind_spots(spots, questionnaire),
        least=pool.disclosure.least,
        alpha=measure_alpha(pool, questionnaire),
        left_open=left_open,
    )


def pool_answer(question: str, pool: Pool, lowered: int | None = None) -> Answer:
    """The pooled answer: agreed level, else don't know if most said so, else the lower median (or `lowered` below it).

    What the room left open has no answer and is to be come back to, whatever was voted: untold is not the lower of two
    opinions. Without any level: don't know if anybody said so, else skipped if anybody skipped, else not applicable.
    """
    if pool.is_left_open(question):
        return Answer(come_back=True)
    agreed = pool.agreed.get(question)
    if agreed is not None and agreed.level is not None:
        return Answer(given=agreed.level, confidence="sure", evidence=agreed.evidence or agreed.reason)
    if len(pool.voices) == 1:
        return pool.voices[0].answers.get(question, Answer())
    levels = pool.levels(question)
    given = [voice.given(question) for voice in pool.voices]
    if not levels or given.count("dont-know") > len(levels):
        return _without_level(question, pool)
    middle = lower_median(levels)
    level = middle if lowered is None else min(lowered, middle)
    return Answer(given=level, confidence="guess" if level < middle else None)


def _without_level(question: str, pool: Pool) -> Answer:
    given = [voice.given(question) for voice in pool.voices]
    if "dont-know" in given:
        return Answer(given="dont-know")
    if None in given or not given:
        return Answer()
    reasons = [voice.answers[question].reason for voice in pool.voices]
    return Answer(given="not-applicable", reason=next((reason for reason in reasons if reason), ""))


def level_shares(levels: Sequence[int], top: int = TOP_LEVEL) -> LevelShares:
    """Empirical shares of the levels up to the top, with pseudo-counts between the lowest and the highest answer."""
    counts = Counter(levels)
    low, high = min(levels), max(levels)
    raised = [counts[level] + (PSEUDO_COUNT if low <= level <= high else 0) for level in range(top + 1)]
    total = sum(raised)
    return tuple(value / total for value in raised)


def _trust(question: str, pool: Pool, pooled: Given, rule: ScoringRule) -> float:
    """Mean trust factor of the answers behind the pooled one: levels, or don't knows; an agreed level is sure."""
    if pool.agreed_level(question) is not None:
        return float(rule.trust_sure)
    factors = {"sure": rule.trust_sure, "fairly": rule.trust_fairly, "guess": rule.trust_guess}
    answers = [answer for voice in pool.voices if (answer := voice.answers.get(question)) is not None]
    if isinstance(pooled, int):
        behind = [answer for answer in answers if answer.level is not None]
    else:
        behind = [answer for answer in answers if answer.given == "dont-know"]
    trusts = [float(factors[each.confidence] if each.confidence else rule.trust_not_told) for each in behind]
    return fmean(trusts) if trusts else 0.0
