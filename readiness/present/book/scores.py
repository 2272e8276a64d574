"""The sheets of scores: each by a formula beside the value of the rules, from single answers up to dimensions."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from readiness.document.book import UNTOLD_CODE, BookField, BookRow, BookSheet, Formula, Value
from readiness.model.response import Answer
from readiness.model.scorecard import CapabilityScore, Contribution, DimensionScore, ScoreScale
from readiness.present import kind_words
from readiness.present.book.answers import NOT_APPLICABLE
from readiness.present.book.source import BookSource, key_field
from readiness.words import said
from readiness.words.say import book as say

DIMENSIONS = "dimensions"
_SAME = 'IF(AND({score}="",{engine}=""),0,IF(OR({score}="",{engine}=""),1,ROUND({score}-{engine},9)))'


def contributions(source: BookSource) -> BookSheet:
    """Question by question: what counts, and with how many points."""
    found = source.found
    counted = {each.question: each for score in _capability_scores(source) for each in score.contributions}
    rows = tuple(
        BookRow(question.id, _contribution(source, question.id, counted.get(question.id)))
        for question in found.questionnaire.questions
    )
    weighed = said(say.WEIGHT_LEVEL) if found.scale == ScoreScale() else said(say.WEIGHT_LEVEL_SCALE)
    fields = (
        BookField("question", said(say.QUESTION), "long", 50),
        BookField("capability", said(say.CAPABILITY), "code", 22),
        BookField("weight", said(say.WEIGHT_OF_QUESTION), "whole", 9),
        BookField("knowledge", said(say.NOT_KNOWING_COUNTS), "whole", 12),
        BookField("level", said(say.LEVEL_USED), "text", 14),
        BookField("applies", said(say.APPLIES), "whole", 9),
        BookField("counts", said(say.COUNTS), "whole", 9),
        BookField("points", weighed, "number", 10),
        BookField("share", said(say.PART_SCORE), "number", 12),
        BookField("engine", said(say.SAME_BY_RULES), "number", 14),
        key_field(24),
    )
    about = said(say.HOW_EACH_ANSWER_ENTERS_ITS)
    return BookSheet("parts", said(say.CONTRIBUTIONS), about, fields, rows)


def _contribution(source: BookSource, question: str, counted: Contribution | None) -> dict[str, Value | Formula]:
    found = source.found
    points = found.rubric.points_of[question]
    given = source.assessment.response.answers.get(question, Answer()).given
    told = UNTOLD_CODE if given is None else given
    counts = int(isinstance(given, int) or (given == "dont-know" and points.is_knowledge))
    level = given if isinstance(given, int) else 0
    scale, top = found.scale, found.questionnaire.question_by_id[question].top
    value = (
        "{level}" if (scale.lowest, scale.width) == (0, top) else f"({scale.lowest:g}+{scale.width:g}*{{level}}/{top})"
    )
    unknown = f"{scale.lowest:g}"
    code = (
        "IFERROR(INDEX({codes:answers.given@},MATCH({answers.given@},{choices:answers.given@},0)),"
        f'"{UNTOLD_CODE}")'
    )
    return {
        "question": found.questionnaire.question_by_id[question].text,
        "capability": found.questionnaire.capability_of[question].id,
        "weight": points.weight,
        "knowledge": int(points.is_knowledge),
        "level": Formula(code, told),
        "applies": Formula(f'IF({{level}}="{NOT_APPLICABLE.value}",0,1)', int(given != NOT_APPLICABLE.value)),
        "counts": Formula('IF(ISNUMBER({level}),1,IF(AND({level}="dont-know",{knowledge}=1),1,0))', counts),
        "points": Formula(
            f"{{weight}}*IF(ISNUMBER({{level}}),{value},{unknown})",
            points.weight * scale.at(level / top) if counts else points.weight * scale.lowest,
        ),
        "share": Formula(
            'IF({counts}=0,"",{points}/SUMIFS({parts.weight:},{parts.capability:},{capability},{parts.counts:},1))',
            counted.points if counted else "",
        ),
        "engine": counted.points if counted else "",
    }


def capabilities(source: BookSource) -> BookSheet:
    """The score of each capability by formula and by the rules, and their difference."""
    found = source.found
    rows = tuple(
        BookRow(
            score.id,
            {
                "name": found.capability_names.get(score.id, score.id),
                "dimension": dimension.id,
                **(_derived(score) if score.is_derived else _summed(source, score)),
                "engine": _or_blank(score.score),
                "difference": Formula(_SAME, 0) if source.with_answers else 0,
            },
        )
        for dimension in found.outcome.scorecard.dimensions
        for score in dimension.capabilities
    )
    fields = (
        BookField("name", said(say.CAPABILITY), "text", 34),
        BookField("dimension", said(say.DIMENSION), "code", 24),
        BookField("all", said(say.WEIGHT_APPLIES), "number", 12),
        BookField("answered", said(say.WEIGHT_ANSWERED), "number", 12),
        BookField("points", said(say.POINTS), "number", 10),
        BookField("score", said(say.SCORE_BY_FORMULA), "score", 12),
        BookField("low", said(say.LOWEST), "score", 10),
        BookField("high", said(say.HIGHEST), "score", 10),
        BookField("engine", said(say.SCORE_BY_RULES), "score", 12),
        BookField("difference", said(say.DIFFERENCE), "number", 11),
        key_field(24),
    )
    limit = _limit(source)
    about = said(
        say.score_points_weight_answered_none(
            scale_ends=kind_words.scale_ends(found.scale),
            numerator=str(limit.numerator),
            denominator=str(limit.denominator),
        )
    )
    sheet = BookSheet("capabilities", said(say.SCORES), about, fields, rows)
    return sheet if source.with_answers else _without_formulas(sheet)


def _summed(source: BookSource, score: CapabilityScore) -> dict[str, Value | Formula]:
    weights, limit = source.found.rubric.points_of, _limit(source)
    questions = next(
        capability.questions
        for dimension in source.found.questionnaire.dimensions
        for capability in dimension.capabilities
        if capability.id == score.id
    )
    applicable = sum(weights[each.id].weight for each in questions if each.id not in score.not_applicable)
    answered = sum(each.weight for each in score.contributions)
    points = sum(each.points for each in score.contributions) * answered
    scale = source.found.scale

    def summed(what: str, which: str) -> str:
        return f"SUMIFS({{parts.{what}:}},{{parts.capability:}},{{key}},{{parts.{which}:}},1)"

    enough = f"{{answered}}*{limit.denominator}<{limit.numerator}*{{all}}"
    return {
        "all": Formula(summed("weight", "applies"), applicable),
        "answered": Formula(summed("weight", "counts"), answered),
        "points": Formula(summed("points", "counts"), points),
        "score": Formula(f'IF(OR({{answered}}=0,{enough}),"",{{points}}/{{answered}})', _or_blank(score.score)),
        "low": Formula(f"IF({{all}}=0,0,({{points}}+{scale.lowest:g}*({{all}}-{{answered}}))/{{all}})", score.low),
        "high": Formula(f"IF({{all}}=0,0,({{points}}+{scale.highest:g}*({{all}}-{{answered}}))/{{all}})", score.high),
    }


def _derived(score: CapabilityScore) -> dict[str, Value | Formula]:
    """The cover of the roles: from the sheet People by roles; not known as long as skills are not."""
    mean = "SUMIFS({roles.points:},{roles.needed:},1)/SUMIFS({roles.needed:},{roles.needed:},1)"
    is_known = score.score is not None
    return {
        "all": 1,
        "answered": int(is_known),
        "points": None,
        "score": Formula(f'IF({{answered}}=0,"",{mean})', _or_blank(score.score)),
        "low": score.low,
        "high": score.high,
    }


def dimensions(source: BookSource) -> BookSheet:
    """The score of each dimension: the mean of its capabilities, within what is still possible."""
    found = source.found
    floor = found.floor_of(found.target_phase)
    rows = tuple(_dimension(source, score, floor) for score in found.outcome.scorecard.dimensions)
    fields = (
        BookField("name", said(say.DIMENSION), "text", 34),
        BookField("score", said(say.SCORE_TODAY), "score", 12),
        BookField("floor", said(say.floor_phase(target_phase=found.target_phase)), "score", 12),
        BookField("low", said(say.LOWEST), "score", 10),
        BookField("high", said(say.HIGHEST), "score", 10),
        BookField("engine", said(say.BY_RULES), "score", 12),
        BookField("difference", said(say.DIFFERENCE), "number", 11),
        key_field(24),
    )
    about = said(say.EACH_DIMENSION_MEAN_ITS_CAPABILITIES)
    return BookSheet(DIMENSIONS, said(say.OVERVIEW), about, fields, rows)


def _dimension(source: BookSource, score: DimensionScore, floor: float) -> BookRow:
    limit = _limit(source)
    here = "{capabilities.dimension:},{key}"
    if not source.with_answers:
        return _dimension_of_scores(source, score, floor, here)
    answered, applicable = (f"SUMIFS({{capabilities.{what}:}},{here})" for what in ("answered", "all"))
    mean = f"MIN(MAX(AVERAGEIFS({{capabilities.score:}},{here}),{{low}}),{{high}})"
    few = f"{answered}*{limit.denominator}<{limit.numerator}*{applicable}"
    bound = f'IFERROR(AVERAGEIFS({{capabilities.%s:}},{here},{{capabilities.all:}},">0"),0)'
    return BookRow(
        score.id,
        {
            "name": source.found.dimension_names.get(score.id, score.id),
            "score": Formula(f'IFERROR(IF({few},"",{mean}),"")', _or_blank(score.score)),
            "floor": floor,
            "low": Formula(bound % "low", score.low),
            "high": Formula(bound % "high", score.high),
            "engine": _or_blank(score.score),
            "difference": Formula(_SAME, 0),
        },
    )


def _dimension_of_scores(source: BookSource, score: DimensionScore, floor: float, here: str) -> BookRow:
    """The mean of the scores that stand in the book; its bounds and whether there is one rest on the answers."""
    mean = f"MIN(MAX(AVERAGEIFS({{capabilities.score:}},{here}),{{low}}),{{high}})"
    engine = _or_blank(score.score)
    return BookRow(
        score.id,
        {
            "name": source.found.dimension_names.get(score.id, score.id),
            "score": engine if score.score is None else Formula(f'IFERROR({mean},"")', engine),
            "floor": floor,
            "low": score.low,
            "high": score.high,
            "engine": engine,
            "difference": Formula(_SAME, 0),
        },
    )


def _without_formulas(sheet: BookSheet) -> BookSheet:
    """The values alone where the answers that formulas rest on are left out, with no sum that tells them."""
    told = {"all", "answered", "points", "engine", "difference"}
    fields = tuple(
        replace(column, head=said(say.SCORE_BY_RULES)) if column.key == "score" else column
        for column in sheet.fields
        if column.key not in told
    )
    about = f"{said(say.FORMULAS_NEED_ANSWERS)} {sheet.about}"
    return replace(sheet, about=about, fields=fields, rows=tuple(valued(row) for row in sheet.rows))


def valued(row: BookRow) -> BookRow:
    """The same row with the values of its formulas in their place."""
    values = {key: each.value if isinstance(each, Formula) else each for key, each in row.values.items()}
    return BookRow(row.key, values, words=row.words)


def _capability_scores(source: BookSource) -> tuple[CapabilityScore, ...]:
    return tuple(each for dimension in source.found.outcome.scorecard.dimensions for each in dimension.capabilities)


def _limit(source: BookSource) -> Fraction:
    return Fraction(source.found.rubric.scoring.publish_from)


def _or_blank(value: float | None) -> float | str:
    return "" if value is None else value
