"""Scores of capabilities and dimensions, with the contributions that make them and the bounds around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import NamedTuple

from readiness.engine.answers.reading import Standing, read_answers
from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.rules import CapabilityRule, DimensionRule, Rules
from readiness.engine.same import Same
from readiness.model.response import Response
from readiness.model.rubric import ScoringRule
from readiness.model.scorecard import (
    CapabilityScore,
    Completeness,
    Contribution,
    DimensionScore,
    Scorecard,
)

_Ratio = tuple[int, int]
"""A number as two integers, numerator and denominator: exact, and far quicker than to reduce each to a fraction."""
_Standings = Mapping[int, Standing]
"""Answers by the places of their questions."""


class _Trust(NamedTuple):
    """How far each answer is trusted, by its question, in integers of which `whole` makes full trust."""

    factors: Mapping[int, int]
    whole: int


class _Sums(NamedTuple):
    """Exact sums of one capability: weights applicable and answered, points of the answers, trust in them.

    `low_points` and `high_points` are those with every unanswered question at its lowest and highest level. All points
    are in integers of which `whole` make one on the scale of the scores.
    """

    applicable: int
    answered: int
    points: int
    trust: int
    low_points: int
    high_points: int
    whole: int

    @property
    def score(self) -> _Ratio:
        return self.points, self.answered * self.whole

    @property
    def low(self) -> _Ratio:
        return self.low_points, self.applicable * self.whole

    @property
    def high(self) -> _Ratio:
        return self.high_points, self.applicable * self.whole

    def is_published(self, limit: Fraction) -> bool:
        """Whether enough of it is answered."""
        return self.answered > 0 and self.answered * limit.denominator >= limit.numerator * self.applicable


def score_response(
    response: Response,
    rules: Rules,
    *,
    roles: RoleFacts,
    trust: Mapping[str, float] | None = None,
    standings: Sequence[Standing] | None = None,
) -> Scorecard:
    """Score every capability and dimension on the scale of the rubric, 0 to 3 unless it says otherwise.

    A score is published if the weighted share of answered questions reaches the rubric's limit; otherwise it is None
    and the bounds speak: every unknown at its lowest, every unknown at its top level. Don't know counts as an answered
    0 on knowledge questions only; not applicable leaves the set. A dimension score is the equal-weight mean of its
    published capability scores, or the nearer bound where that mean lies outside the bounds of the dimension, because a
    capability is not published. `trust` gives the mean confidence factor 0-1 of questions that several people answered;
    `standings` are the answers where they have been read already.
    """
    standings = standings or read_answers(response, rules)
    trusted = _trust_factors(standings, rules, trust or {})
    limit = Fraction(rules.rubric.scoring.publish_from)
    dimensions = tuple(
        _score_dimension(
            Same((dimension,)),
            Same((rules,)),
            Same((roles,)),
            told=tuple((item, standings[item], trusted.factors[item]) for item in dimension.questions),
            whole=trusted.whole,
            limit=limit,
        )
        for dimension in rules.dimensions
    )
    return Scorecard(dimensions=dimensions, completeness=_count_answers(standings), scale=rules.rubric.scoring.scale)


def _is_answered(standing: Standing) -> bool:
    # A don't know that can only stand for one level is one on a knowledge question: an answered 0.
    return isinstance(standing.told, int) or (standing.told == "dont-know" and standing.high == standing.low)


def _trust_factors(standings: Sequence[Standing], rules: Rules, trust: Mapping[str, float]) -> _Trust:
    by_confidence = _by_confidence(rules.rubric.scoring)
    told = {slug: Fraction(factor) for slug, factor in trust.items()}
    whole = lcm(*(factor.denominator for factor in (*by_confidence.values(), *told.values())))
    scaled = {level: factor.numerator * (whole // factor.denominator) for level, factor in by_confidence.items()}
    own = {slug: factor.numerator * (whole // factor.denominator) for slug, factor in told.items()}
    return _Trust(
        {
            item: own[slug] if slug in own else scaled[standing.confidence]
            for item, (slug, standing) in enumerate(zip(rules.questions, standings, strict=True))
        },
        whole,
    )


def _by_confidence(rule: ScoringRule) -> dict[str | None, Fraction]:
    return {
        "sure": Fraction(rule.trust_sure),
        "fairly": Fraction(rule.trust_fairly),
        "guess": Fraction(rule.trust_guess),
        None: Fraction(rule.trust_not_told),
    }


# An answer belongs to one dimension: the scores of the others stay as they were.
@lru_cache(maxsize=64)
def _score_dimension(
    which: Same[DimensionRule],
    content: Same[Rules],
    covered: Same[RoleFacts],
    *,
    told: tuple[tuple[int, Standing, int], ...],
    whole: int,
    limit: Fraction,
) -> DimensionScore:
    """Score one dimension; `told` holds its questions, each with its answer and its trust in parts of `whole`."""
    (dimension,), (rules,), (roles,) = which, content, covered
    standings = {item: standing for item, standing, _ in told}
    trust = _Trust({item: factor for item, _, factor in told}, whole)
    sums = [_sum(capability, standings, trust, rules) for capability in dimension.capabilities]
    rated = list(zip(dimension.capabilities, sums, strict=True))
    derived = any(capability.is_cover for capability in dimension.capabilities)
    own = [_ratio(rules.on_scale(each)) for each in (roles.cover, roles.best.cover)] if derived else []
    cover, most_cover = own[:1], own[1:]
    known_cover = cover if cover == most_cover else []
    published = [found.score for found in sums if found.is_published(limit)]
    applicable = sum(found.applicable for found in sums) + len(cover)
    answered = sum(found.answered for found in sums) + len(known_cover)
    trusted = sum(found.trust for found in sums) + len(known_cover) * trust.whole
    score = _mean(published + known_cover)
    is_published = answered * limit.denominator >= limit.numerator * applicable
    low = _mean([found.low for found in sums if found.applicable] + cover) or 0.0
    high = _mean([found.high for found in sums if found.applicable] + most_cover) or 0.0
    return DimensionScore(
        id=dimension.id,
        score=min(max(score, low), high) if is_published and score is not None else None,
        low=low,
        high=high,
        completeness=_share(answered, applicable),
        confidence=_share(trusted, applicable * trust.whole),
        capabilities=tuple(
            _derived(capability.id, roles, rules)
            if capability.is_cover
            else _score_capability(
                capability, found, standings, rules=rules, whole=trust.whole, is_published=found.is_published(limit)
            )
            for capability, found in rated
        ),
    )


def _sum(capability: CapabilityRule, standings: _Standings, trust: _Trust, rules: Rules) -> _Sums:
    applicable = [question for question in capability.questions if standings[question].told != "not-applicable"]
    answered = [question for question in applicable if _is_answered(standings[question])]
    weights, values = rules.weights, rules.values
    open_ones = [question for question in applicable if question not in answered]
    points = sum(weights[question] * values[question][standings[question].low] for question in answered)
    return _Sums(
        applicable=sum(weights[question] for question in applicable),
        answered=sum(weights[question] for question in answered),
        points=points,
        trust=sum(weights[question] * trust.factors[question] for question in answered),
        low_points=points + sum(weights[question] * values[question][0] for question in open_ones),
        high_points=points + sum(weights[question] * values[question][-1] for question in open_ones),
        whole=rules.whole,
    )


def _score_capability(
    capability: CapabilityRule,
    sums: _Sums,
    standings: _Standings,
    *,
    rules: Rules,
    whole: int,
    is_published: bool,
) -> CapabilityScore:
    def told(*words: str) -> tuple[str, ...]:
        return tuple(
            rules.questions[question] for question in capability.questions if standings[question].told in words
        )

    return CapabilityScore(
        id=capability.id,
        score=_share(*sums.score) if is_published else None,
        low=_share(*sums.low),
        high=_share(*sums.high),
        completeness=_share(sums.answered, sums.applicable),
        confidence=_share(sums.trust, sums.applicable * whole),
        contributions=tuple(
            Contribution(
                question=rules.questions[question],
                level=standings[question].low,
                weight=rules.weights[question],
                points=rules.weights[question] * _value(question, standings, rules) / (sums.answered * rules.whole),
                value=_own_value(question, standings, rules),
            )
            for question in capability.questions
            if _is_answered(standings[question])
        ),
        skipped=told("skipped"),
        dont_know=told("dont-know"),
        not_applicable=told("not-applicable"),
        is_applicable=sums.applicable > 0,
    )


def _value(question: int, standings: _Standings, rules: Rules) -> int:
    return rules.values[question][standings[question].low]


def _own_value(question: int, standings: _Standings, rules: Rules) -> float | None:
    """The level of an answer on the scale of the scores; None where they are the same."""
    value = _value(question, standings, rules)
    return None if value == standings[question].low * rules.whole else value / rules.whole


def _derived(capability: str, roles: RoleFacts, rules: Rules) -> CapabilityScore:
    """The score of the role cover; none as long as unknown skills may change it."""
    low, high = (float(rules.on_scale(each)) for each in (roles.cover, roles.best.cover))
    share = 1.0 if low == high else 0.0
    return CapabilityScore(
        id=capability,
        score=low if low == high else None,
        low=low,
        high=high,
        completeness=share,
        confidence=share,
        is_derived=True,
    )


def _ratio(value: Fraction) -> _Ratio:
    return value.numerator, value.denominator


def _mean(values: Sequence[_Ratio]) -> float | None:
    whole = lcm(*(denominator for _, denominator in values))
    parts = sum(numerator * (whole // denominator) for numerator, denominator in values)
    return parts / (whole * len(values)) if values else None


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _count_answers(standings: Iterable[Standing]) -> Completeness:
    told = [standing.told for standing in standings]
    answered = sum(isinstance(given, int) for given in told)
    not_applicable = told.count("not-applicable")
    return Completeness(
        questions=len(told),
        answered=answered,
        dont_know=told.count("dont-know"),
        not_applicable=not_applicable,
        skipped=told.count("skipped"),
        share=_share(answered, len(told) - not_applicable),
    )
