"""Why this score: every number opened to the answers, weights and rule that made it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from readiness.model.base import TOP_LEVEL
from readiness.model.scorecard import USUAL_SCALE, CapabilityScore, DimensionScore, ScoreScale
from readiness.present import kind_words, number_words, reasons
from readiness.present.findings import Findings
from readiness.words import alone, said
from readiness.words.say import reasons as say

_NEARLY = 0.25  # a score this close to a level is named by that level alone


@dataclass(frozen=True)
class ScoreLine:
    """One part of a capability score: what was given, its level and weight, and the points it supplies."""

    subject: str
    given: str
    level: float
    weight: int
    points: float
    printed: str


@dataclass(frozen=True)
class MissingLine:
    """A question without a level, and why it has none."""

    question: str
    given: str


@dataclass(frozen=True)
class CapabilityExplanation:
    """The score of one capability. The points of `lines` add up to `score` (None: too few answers).

    `sum_line` is the arithmetic in print, `rule` says it in words.
    """

    name: str
    score: float | None
    printed: str
    words: str
    bounds: str
    lines: tuple[ScoreLine, ...]
    missing: tuple[MissingLine, ...]
    sum_line: str
    out_of: str
    rule: str


@dataclass(frozen=True)
class DimensionExplanation:
    """The score of one dimension, the plain mean of its published capability scores."""

    id: str
    name: str
    score: float | None
    printed: str
    words: str
    bounds: str
    sum_line: str
    out_of: str
    rule: str
    capabilities: tuple[CapabilityExplanation, ...]


def explain_scores(found: Findings) -> tuple[DimensionExplanation, ...]:
    """Every dimension with its capabilities, in the order of the questionnaire."""
    return tuple(_dimension(found, score) for score in found.outcome.scorecard.dimensions)


def score_words(score: float | None, scale: ScoreScale = USUAL_SCALE) -> str:
    """A score in words: 'started', or 'between started and in some teams'."""
    if score is None:
        return said(say.PART_TOO_FEW_ANSWERS)
    steps = scale.share(score) * TOP_LEVEL
    level = min(int(steps), TOP_LEVEL - 1)
    rest = steps - level
    low, high = (kind_words.level_word(each) for each in (level, level + 1))
    if rest <= _NEARLY:
        return said(low)
    if rest >= 1 - _NEARLY:
        return said(high)
    return said(say.part_between_levels(low=low, high=high))


def bounds_words(low: float, high: float) -> str:
    """What unknown answers leave open: 'from 1.2 to 1.8', or nothing if there are none."""
    printed = number_words.score(low), number_words.score(high)
    return "" if printed[0] == printed[1] else said(say.part_from(printed=printed[0], other_printed=printed[1]))


def _dimension(found: Findings, score: DimensionScore) -> DimensionExplanation:
    capabilities = tuple(_capability(found, each) for each in score.capabilities if each.is_applicable)
    scored = [each.printed for each in capabilities if each.score is not None]
    return DimensionExplanation(
        id=score.id,
        name=found.dimension_names.get(score.id, score.id),
        score=score.score,
        printed=number_words.score(score.score),
        words=score_words(score.score, found.scale),
        bounds=bounds_words(score.low, score.high),
        sum_line=_mean_line(score, scored),
        out_of=kind_words.out_of(found.scale),
        rule=_dimension_rule(found, score),
        capabilities=capabilities,
    )


def _mean_line(score: DimensionScore, scored: Sequence[str]) -> str:
    """The mean in print; where what is unknown keeps it from being so low or so high, that is said."""
    if not score.score:
        return ""
    mean = fmean(each.score for each in score.capabilities if each.is_applicable and each.score is not None)
    line = f"({' + '.join(scored)}) / {len(scored)} = {number_words.score(mean)}"
    if number_words.score(mean) == number_words.score(score.score):
        return line
    words = say.part_cannot_be_below if mean < score.score else say.part_cannot_be_above
    return said(words(line=line, score=number_words.score(score.score)))


def _dimension_rule(found: Findings, score: DimensionScore) -> str:
    if score.score is None:
        return said(say.no_score_yet_answers_needed(share_needed=_share_needed(found)))
    return said(say.MEAN_SCORES_ITS_PARTS_EACH)


def _share_needed(found: Findings) -> str:
    return number_words.percent(float(found.rubric.scoring.publish_from))


def _capability(found: Findings, score: CapabilityScore) -> CapabilityExplanation:
    lines = _role_lines(found) if score.is_derived else _answer_lines(found, score)
    return CapabilityExplanation(
        name=found.capability_names.get(score.id, score.id),
        score=score.score,
        printed=number_words.score(score.score),
        words=score_words(score.score, found.scale),
        bounds=bounds_words(score.low, score.high),
        lines=lines,
        missing=_missing(found, score),
        sum_line=_sum_line(score.score, lines),
        out_of=kind_words.out_of(found.scale),
        rule=_rule(found, score),
    )


def _answer_lines(found: Findings, score: CapabilityScore) -> tuple[ScoreLine, ...]:
    lines = []
    for part in score.contributions:
        question = found.question(part.question)
        answer = found.response.answers.get(part.question)
        given = answer.given if answer and answer.given is not None else part.level
        text = question.text if question else part.question
        words = alone(reasons.given(found, part.question, given))
        if not isinstance(given, int):
            words = said(say.part_counts_as_level(words=words, level=part.level))
        value = part.level if part.value is None else part.value
        lines.append(ScoreLine(text, words, value, part.weight, part.points, number_words.score(part.points)))
    return tuple(lines)


def _role_lines(found: Findings) -> tuple[ScoreLine, ...]:
    needed = [role for role in found.outcome.team.roles if _is_needed(found, role.role)]
    words = {
        0: said(say.PART_MISSING),
        1: said(say.PART_PARTLY_COVERED),
        2: said(say.PART_COVERED),
        3: said(say.PART_COVERED_BY_TWO_OR_MORE),
    }
    return tuple(
        ScoreLine(
            subject=found.role_name(role.role),
            given=said(say.level(level=role.level, words=words[role.level])),
            level=found.scale.at(role.level / TOP_LEVEL),
            weight=1,
            points=found.scale.at(role.level / TOP_LEVEL) / len(needed),
            printed=number_words.score(found.scale.at(role.level / TOP_LEVEL) / len(needed)),
        )
        for role in needed
    )


def _is_needed(found: Findings, slug: str) -> bool:
    role = found.rubric.team.role_by_id.get(slug)
    return role is None or role.is_needed


def _missing(found: Findings, score: CapabilityScore) -> tuple[MissingLine, ...]:
    counted = {part.question for part in score.contributions}
    groups = (("skipped", score.skipped), ("dont-know", score.dont_know), ("not-applicable", score.not_applicable))
    return tuple(
        MissingLine(
            question.text if (question := found.question(slug)) else slug, reasons.without_level(found, slug, word)
        )
        for word, slugs in groups
        for slug in slugs
        if slug not in counted
    )


def _sum_line(score: float | None, lines: Sequence[ScoreLine]) -> str:
    """'(2×1 + 1×3) / 3 = 1.7': weight × level, divided by the sum of the weights."""
    if score is None or not lines:
        return ""
    products = " + ".join(f"{line.weight}\u00d7{number_words.short_number(line.level)}" for line in lines)
    return f"({products}) / {sum(line.weight for line in lines)} = {number_words.score(score)}"


def _rule(found: Findings, score: CapabilityScore) -> str:
    if score.is_derived:
        return said(say.MEAN_OVER_ROLES_YOU_NEED)
    if score.score is None:
        return said(say.no_score_yet_at_least(share_needed=_share_needed(found)))
    if any(part.value is not None for part in score.contributions):
        scale = kind_words.scale_ends(found.scale)
        return said(say.weight_times_level_told_every(scale=scale))
    return said(say.WEIGHT_TIMES_LEVEL_EVERY_ANSWER)
