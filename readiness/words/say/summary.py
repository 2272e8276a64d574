"""The messages of summary.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

PART_WITH_NOTHING_PLACE_AT_LOW: Final = Message("summary:part-with-nothing-place-at-low")
"""with nothing in place at the low end and all of it routine at the high end"""


def questionnaire_rubric(
    *, appendix_headline: str, questionnaire: str, questionnaire_version: str, rubric: str, rubric_version: str
) -> Message:
    """{appendix-headline}. Questionnaire {questionnaire} {questionnaire-version}, rubric {rubric} {rubric-version}."""
    return Message(
        "summary:questionnaire-rubric",
        (appendix_headline, questionnaire, questionnaire_version, rubric, rubric_version),
    )


PHASE: Final = Message("summary:phase")
"""Phase"""

DATA: Final = Message("summary:data")
"""Data"""

SCORES: Final = Message("summary:scores")
"""Scores"""

PROBLEMS: Final = Message("summary:problems")
"""Problems"""


def part_of_hundred(*, whole: int | float | Decimal) -> Message:
    """{whole} of 100"""
    return Message("summary:part-of-hundred", (whole,))


SAFEGUARDS: Final = Message("summary:safeguards")
"""Safeguards"""

FIRST_DAYS: Final = Message("summary:first-days")
"""First 90 days"""

PRICE: Final = Message("summary:price")
"""Price"""

PART_RANGES_FROM_WHAT_WAS_TOLD: Final = Message("summary:part-ranges-from-what-was-told")
"""as ranges, from what was told alone"""

WHOLE_PLAN: Final = Message("summary:whole-plan")
"""The whole plan"""

WATCH_OUT: Final = Message("summary:watch-out")
"""Watch out"""


def machine_learning_readiness(*, organization: str, assessed_on: date) -> Message:
    """Machine learning readiness of {organization}, {assessed-on}"""
    return Message("summary:machine-learning-readiness", (organization, assessed_on))


def part_each(*, scale_ends: str, least_and_most: str) -> Message:
    """each {scale-ends}, {least-and-most}"""
    return Message("summary:part-each", (scale_ends, least_and_most))


def part_not_enough_answers_between(*, low: str, high: str) -> Message:
    """not enough answers, between {low} and {high}"""
    return Message("summary:part-not-enough-answers-between", (low, high))


def asked_now(*, what: str) -> Message:
    """Asked for now, {what}"""
    return Message("summary:asked-now", (what,))


ANSWER_A_FEW: Final = Message("summary:answer-a-few")
"""Answer a few questions, then assess again."""

ANSWER_OR_ENTER_A_MODEL: Final = Message("summary:answer-or-enter-a-model")
"""Answer a few questions or enter a model in daily use, then assess again."""


def after_these(*, problems: str) -> Message:
    """After these: {problems}."""
    return Message("summary:after-these", (problems,))


def part_score_between(*, score: str, low: str, high: str) -> Message:
    """{score}, between {low} and {high}"""
    return Message("summary:part-score-between", (score, low, high))


def days_and_money(*, span: str, days: str, money: str) -> Message:
    """{span}: {days} of work; money: {money}"""
    return Message("summary:days-and-money", (span, days, money))


def priced_problem(*, name: str, once: str, worth: str, pay_back: str) -> Message:
    """{name}: costs: {once}; brings a year: {worth}; pays back: {pay-back}"""
    return Message("summary:priced-problem", (name, once, worth, pay_back))


def gate_now(*, gate: str, state: str, title: str, now: str) -> Message:
    """{gate} {state}: {title} (now: {now})"""
    return Message("summary:gate-now", (gate, state, title, now))
