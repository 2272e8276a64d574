"""The messages of portfolio.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

NOT_KNOWN_YET: Final = Message("portfolio:not-known-yet")
"""Not known yet"""

NONE_YET: Final = Message("portfolio:none-yet")
"""None yet"""

NOT_TOLD: Final = Message("portfolio:not-told")
"""Not told"""

BEING_WORKED_OUT: Final = Message("portfolio:being-worked-out")
"""Being worked out"""

COULD_NOT_BE_WORKED_OUT: Final = Message("portfolio:could-not-be-worked-out")
"""Could not be worked out"""

PART_CLEARLY_FIRST: Final = Message("portfolio:part-clearly-first")
"""clearly first"""

PART_LIKELY_FIRST: Final = Message("portfolio:part-likely-first")
"""likely first"""

PART_FIRST_FAR_KNOWN: Final = Message("portfolio:part-first-far-known")
"""first as far as is known"""

PART_FIRST_BY_TOSS_UP: Final = Message("portfolio:part-first-by-toss-up")
"""first by a toss-up"""


def part_people(*, people: int | float | Decimal) -> Message:
    """{people} people"""
    return Message("portfolio:part-people", (people,))


PART_NOT_MET: Final = Message("portfolio:part-not-met")
"""not met"""

PART_NOT_KNOWN: Final = Message("portfolio:part-not-known")
"""not known"""

ALL_MET: Final = Message("portfolio:all-met")
"""All met"""

NO_PLAN_YET: Final = Message("portfolio:no-plan-yet")
"""No plan yet"""


def part_done(*, done: int | float | Decimal, actions: int | float | Decimal) -> Message:
    """{done} of {actions} done"""
    return Message("portfolio:part-done", (done, actions))


NONE: Final = Message("portfolio:none")
"""None"""

NOT_PLANNED_YET: Final = Message("portfolio:not-planned-yet")
"""Not planned yet"""


def part_too_few_answers(*, low: str, high: str) -> Message:
    """{low} to {high}, too few answers"""
    return Message("portfolio:part-too-few-answers", (low, high))


def part_score_and_range(*, score: str, low: str, high: str) -> Message:
    """{score} ({low} to {high})"""
    return Message("portfolio:part-score-and-range", (score, low, high))


NO_GATE_KNOWN_NOT_BE: Final = Message("portfolio:no-gate-known-not-be")
"""No gate is known not to be met"""


def part_without_one(*, rest: int) -> Message:
    """{rest} without one"""
    return Message("portfolio:part-without-one", (rest,))


def part_not_worked_out(*, missing: int) -> Message:
    """{missing} not worked out"""
    return Message("portfolio:part-not-worked-out", (missing,))


def part_assessments_with_phase(*, placed: int) -> Message:
    """Of {placed} assessment with a phase / Of {placed} assessments with a phase"""
    return Message("portfolio:part-assessments-with-phase", (placed,))


def they_answer_different_questions_or(*, named: str) -> Message:
    """They answer different questions, or by different rules: {named}. What differs between two versions may come…"""
    return Message("portfolio:they-answer-different-questions-or", (named,))


PHASE: Final = Message("portfolio:phase")
"""Phase"""

DATA_STATUS: Final = Message("portfolio:data-status")
"""Data status"""

ANSWERED: Final = Message("portfolio:answered")
"""Answered"""

FIRST_PROBLEM: Final = Message("portfolio:first-problem")
"""First problem"""

PLAN: Final = Message("portfolio:plan")
"""Plan"""

ASSESSED: Final = Message("portfolio:assessed")
"""Assessed"""

LAST_SNAPSHOT: Final = Message("portfolio:last-snapshot")
"""Last snapshot"""

NEXT_REVIEW: Final = Message("portfolio:next-review")
"""Next review"""

WHERE_EACH_STANDS: Final = Message("portfolio:where-each-stands")
"""Where each stands"""

SCORES: Final = Message("portfolio:scores")
"""Scores"""

GATES: Final = Message("portfolio:gates")
"""Gates"""


def was_due(*, due: date) -> Message:
    """Was due {due}"""
    return Message("portfolio:was-due", (due,))


def most_often_missing_not_met(*, title: str, open: int) -> Message:
    """Most often in the way: “{title}”, not met by {open}"""
    return Message("portfolio:most-often-missing-not-met", (title, open))


def not_met_by(*, missed: int, total: int) -> Message:
    """Not met by none of {total}. / Not met by {missed} of {total}."""
    return Message("portfolio:not-met-by", (missed, total))


def not_met_by_and_unknown(*, missed: int, total: int, unknown: int) -> Message:
    """Not met by none of {total}; not known of {unknown}. / Not met by {missed} of {total}; not known of {unknown}."""
    return Message("portfolio:not-met-by-and-unknown", (missed, total, unknown))


def so_many(*, speak: Message) -> Message:
    """{speak}."""
    return Message("portfolio:so-many", (speak,))


def so_many_and_left_out(*, speak: Message, number: int, out: Sequence[Message]) -> Message:
    """{speak}; {out} is left out. / {speak}; {out} are left out."""
    return Message("portfolio:so-many-and-left-out", (speak, number, tuple(out)))


TOO_FEW_FOR_A_PATTERN: Final = Message("portfolio:too-few-for-a-pattern")
"""So few show single cases and no pattern: one more may turn the order around."""
