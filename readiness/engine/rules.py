"""A questionnaire and a rubric turned into integers once, so that every rule after it is exact and fast."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from math import gcd, lcm

from readiness.engine.same import Same
from readiness.model.base import FACETS, TOP_LEVEL, StatusLevel
from readiness.model.questionnaire import Capability, Dimension, Questionnaire
from readiness.model.rubric import FacetThreshold, QuestionPoints, Rubric


@dataclass(frozen=True, eq=False)
class CapabilityRule:
    """One capability: its questions by index and the sum of their weights; `is_cover` marks the role cover."""

    id: str
    questions: tuple[int, ...]
    weight_sum: int
    is_cover: bool


@dataclass(frozen=True, eq=False)
class DimensionRule:
    """One dimension in integer units: score = (sum of unit x level + scale x cover) / (parts x scale)."""

    id: str
    capabilities: tuple[CapabilityRule, ...]
    questions: tuple[int, ...]
    scale: int
    parts: int
    has_cover: bool

    def units_for(self, floor: Fraction, cover: Fraction) -> int:
        """The least sum of units that lifts the dimension score to `floor`, given the role cover 0-3."""
        parts, constant = self.parts * self.scale, self.scale if self.has_cover else 0
        # In integers: this is asked for every dimension of every reading of the answers.
        least = parts * floor.numerator * cover.denominator - constant * cover.numerator * floor.denominator
        return -(-least // (floor.denominator * cover.denominator))

    def score(self, units: int, cover: Fraction) -> Fraction:
        """The dimension score 0-3 of a sum of units."""
        return (units + self.constant(cover)) / (self.parts * self.scale)

    def constant(self, cover: Fraction) -> Fraction:
        """What the role cover adds to the sum of units."""
        return self.scale * cover if self.has_cover else Fraction(0)


@dataclass(frozen=True, eq=False)
class Rules:
    """Everything the placement rules need of the content, by question index in the order asked.

    `tops`, `values`, `units`, `weights`, `is_knowledge`, `dimension_of`, `step_actions` and `step_costs` run parallel
    to `questions`. `tops` are the highest levels, `values` the levels on the scale of the scores, times `whole`; the
    last two hold the action and the cost points of each step to the next level. `facet_questions` are the indexes of
    the questions that answer the facets organization-wide, `status_needs` the least level of each facet, both in the
    order of `FACETS`. `by_slug` lists the indexes in the order of the slugs.
    """

    questionnaire: Questionnaire
    rubric: Rubric
    questions: tuple[str, ...]
    index: Mapping[str, int]
    by_slug: tuple[int, ...]
    tops: tuple[int, ...]
    values: tuple[tuple[int, ...], ...]
    whole: int
    weights: tuple[int, ...]
    units: tuple[int, ...]
    is_knowledge: tuple[bool, ...]
    dimension_of: tuple[int, ...]
    dimensions: tuple[DimensionRule, ...]
    step_actions: tuple[tuple[str, ...], ...]
    step_costs: tuple[tuple[int, ...], ...]
    facet_questions: tuple[int, ...]
    status_needs: Mapping[StatusLevel, tuple[int, ...]]

    def on_scale(self, base: Fraction) -> Fraction:
        """A score of 0 to 3, as sums of units and the role cover are told, on the scale of the rubric."""
        lowest, times = self._scale
        # Exact arithmetic costs, and the usual scale runs from 0 to 3 itself.
        return base if times == 1 and not lowest else lowest + times * base

    def from_scale(self, score: Fraction) -> Fraction:
        """A score on the scale of the rubric as one of 0 to 3."""
        lowest, times = self._scale
        return score if times == 1 and not lowest else (score - lowest) / times

    @cached_property
    def _scale(self) -> tuple[Fraction, Fraction]:
        """The lowest score, and how many points of the scale one level is worth."""
        lowest, highest = Fraction(self.rubric.scoring.lowest), Fraction(self.rubric.scoring.highest)
        return lowest, (highest - lowest) / TOP_LEVEL


def compile_rules(questionnaire: Questionnaire, rubric: Rubric) -> Rules:
    """Turn content into integers; the same two objects give the same `Rules` again.

    Raises:
        KeyError: the rubric names a question that the questionnaire does not hold, or a facet has no question.
    """
    return _compile(Same((questionnaire,)), Same((rubric,)))


@lru_cache(maxsize=16)
def _compile(content: Same[Questionnaire], rules: Same[Rubric]) -> Rules:
    (questionnaire,), (rubric,) = content, rules
    slugs = tuple(question.id for question in questionnaire.questions)
    index = {slug: place for place, slug in enumerate(slugs)}
    points = [rubric.points_of.get(slug) or QuestionPoints(question=slug) for slug in slugs]
    weights = tuple(point.weight for point in points)
    tops = tuple(question.top for question in questionnaire.questions)
    values, whole = _values(tops, rubric)
    dimensions = tuple(
        _compile_dimension(dimension, index, weights, tops, rubric.team.cover_capability)
        for dimension in questionnaire.dimensions
    )
    steps = [tuple(_steps(slug, top, rubric)) for slug, top in zip(slugs, tops, strict=True)]
    facet_question = {facet.facet: index[facet.question] for facet in rubric.data_status.facets}
    units, dimension_of = _spread(dimensions, weights, tops)
    return Rules(
        questionnaire=questionnaire,
        rubric=rubric,
        questions=slugs,
        index=index,
        by_slug=tuple(sorted(range(len(slugs)), key=slugs.__getitem__)),
        tops=tops,
        values=values,
        whole=whole,
        weights=weights,
        units=units,
        is_knowledge=tuple(point.is_knowledge for point in points),
        dimension_of=dimension_of,
        dimensions=dimensions,
        step_actions=tuple(tuple(action for action, _ in taken) for taken in steps),
        step_costs=tuple(tuple(cost for _, cost in taken) for taken in steps),
        facet_questions=tuple(facet_question[facet] for facet in FACETS),
        status_needs={rule.status: _needs(rule.needs) for rule in rubric.data_status.statuses},
    )


def _needs(thresholds: tuple[FacetThreshold, ...]) -> tuple[int, ...]:
    least = {threshold.facet: threshold.at_least for threshold in thresholds}
    return tuple(least.get(facet, 0) for facet in FACETS)


def _values(tops: tuple[int, ...], rubric: Rubric) -> tuple[tuple[tuple[int, ...], ...], int]:
    """Each level of each question on the scale of the scores, in integers of which `whole` make one."""
    lowest, highest = Fraction(rubric.scoring.lowest), Fraction(rubric.scoring.highest)
    exact = {top: [lowest + (highest - lowest) * level / top for level in range(top + 1)] for top in set(tops)}
    whole = lcm(*(value.denominator for values in exact.values() for value in values))
    scaled = {top: tuple(int(value * whole) for value in values) for top, values in exact.items()}
    return tuple(scaled[top] for top in tops), whole


def _compile_dimension(
    dimension: Dimension,
    index: Mapping[str, int],
    weights: tuple[int, ...],
    tops: tuple[int, ...],
    cover_capability: str,
) -> DimensionRule:
    capabilities = tuple(
        _compile_capability(capability, index, weights, cover_capability) for capability in dimension.capabilities
    )
    asked = [capability for capability in capabilities if capability.questions]
    has_cover = any(capability.is_cover for capability in capabilities)
    return DimensionRule(
        id=dimension.id,
        capabilities=capabilities,
        questions=tuple(question for capability in asked for question in capability.questions),
        scale=lcm(*(capability.weight_sum * _parts_of_a_level(capability, tops) for capability in asked)),
        parts=len(asked) + has_cover,
        has_cover=has_cover,
    )


def _parts_of_a_level(capability: CapabilityRule, tops: tuple[int, ...]) -> int:
    """Into how many parts one of three levels falls, so that a level of each of its questions is so many of them."""
    return lcm(*(tops[question] // gcd(tops[question], TOP_LEVEL) for question in capability.questions))


def _compile_capability(
    capability: Capability, index: Mapping[str, int], weights: tuple[int, ...], cover_capability: str
) -> CapabilityRule:
    questions = tuple(index[question.id] for question in capability.questions)
    return CapabilityRule(
        id=capability.id,
        questions=questions,
        weight_sum=sum(weights[question] for question in questions),
        is_cover=capability.id == cover_capability,
    )


def _spread(
    dimensions: tuple[DimensionRule, ...], weights: tuple[int, ...], tops: tuple[int, ...]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Integer unit of one level and dimension of every question: a top level makes 3 x weight x scale / weight sum."""
    units, dimension_of = [0] * len(weights), [0] * len(weights)
    for place, dimension in enumerate(dimensions):
        for capability in dimension.capabilities:
            for question in capability.questions:
                of_top = TOP_LEVEL * weights[question] * dimension.scale
                units[question] = of_top // (capability.weight_sum * tops[question])
                dimension_of[question] = place
    return tuple(units), tuple(dimension_of)


def _steps(question: str, top: int, rubric: Rubric) -> Iterator[tuple[str, int]]:
    """The action and cost points of the steps of a question to each level up to its top.

    Above the highest level that an action names the last action goes on. A question without any action counts as the
    dearest effort.
    """
    costs = {effort.band: effort.cost for effort in rubric.planning.efforts}
    linked = _linked_actions(question, rubric)
    for level in range(1, top + 1):
        reaching = [action for reached, action in linked if reached >= level] or [action for _, action in linked[-1:]]
        if reaching:
            yield reaching[0], costs[rubric.action_by_id[reaching[0]].effort]
        else:
            yield "", max(costs.values())


def _linked_actions(question: str, rubric: Rubric) -> list[tuple[int, str]]:
    """(level reached, action) for a question, lowest level first, the catalogue's order within a level."""
    linked = [
        (level, action.id)
        for action in rubric.actions
        for named, level in (
            *((effect.question, effect.level) for effect in action.effects),
            *((effect.question, effect.level) for effect in action.also),
        )
        if named == question and level is not None
    ]
    return sorted(linked, key=lambda step: step[0])
