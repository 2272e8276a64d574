"""The messages of checks.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

CHECK_FIRST: Final = Message("checks:check-first")
"""Check first."""

NOT_ANSWERED: Final = Message("checks:not-answered")
"""Not answered"""

FILE_CANNOT_TELL: Final = Message("checks:file-cannot-tell")
"""A file cannot tell"""

PART_NOT_KNOWN_YET: Final = Message("checks:part-not-known-yet")
"""not known yet"""


def part_differs_from_answers_nobody_has(*, open_points: Sequence[str]) -> Message:
    """it differs from the answers on {open-points}, and nobody has decided yet"""
    return Message("checks:part-differs-from-answers-nobody-has", (tuple(open_points),))


MORE_ROWS_SAME_KIND_WOULD: Final = Message("checks:more-rows-same-kind-would")
"""More rows of the same kind would likely help."""

MORE_ROWS_NOT_NEEDED_FIRST: Final = Message("checks:more-rows-not-needed-first")
"""More rows are not needed for a first version."""

CURVE_CANNOT_SAY_IF_MORE: Final = Message("checks:curve-cannot-say-if-more")
"""The curve cannot say if more rows would help."""

MORE_SAME_ROWS_UNLIKELY_HELP: Final = Message("checks:more-same-rows-unlikely-help")
"""More of the same rows are unlikely to help."""

ROWS_LEARNT_FROM: Final = Message("checks:rows-learnt-from")
"""Rows learnt from"""

ERROR_REMOVED: Final = Message("checks:error-removed")
"""Error removed"""


def part_likely(*, printed: str, low: str, high: str) -> Message:
    """{printed} (likely {low} to {high})"""
    return Message("checks:part-likely", (printed, low, high))


TEST: Final = Message("checks:test")
"""Test"""

CARELESS_TEST_LOOKS_BETTER: Final = Message("checks:careless-test-looks-better")
"""A careless test looks better"""

BOTH_TESTS_AGREE: Final = Message("checks:both-tests-agree")
"""Both tests agree"""

HONEST_TEST: Final = Message("checks:honest-test")
"""Honest test"""

CARELESS_TEST: Final = Message("checks:careless-test")
"""Careless test"""

ACCEPTABLE_AT_MOST_SO_FAR: Final = Message("checks:acceptable-at-most-so-far")
"""acceptable at most so far: raw data is there. Whether the outcome is recorded shows once you say what to predict."""


def nearly_gives_answer_though_neither(*, operation: str, first: str, second: str) -> Message:
    """The {operation} of “{first}” and “{second}” nearly gives the answer, though neither does alone."""
    return Message("checks:nearly-gives-answer-though-neither", (operation, first, second))


def known_at_moment_you_want(*, column: str) -> Message:
    """Is “{column}” known at the moment you want to predict?"""
    return Message("checks:known-at-moment-you-want", (column,))


BETTER_BECOMES_BEST_WHEN_PEOPLE: Final = Message("checks:better-becomes-best-when-people")
"""better; it becomes best when people confirm that every team may use it and that it is the one place."""

PART_SOME_WEEKS: Final = Message("checks:part-some-weeks")
"""some weeks"""


def part_months(*, months: int | float | Decimal) -> Message:
    """{months} months"""
    return Message("checks:part-months", (months,))


PART_ABOUT_YEAR: Final = Message("checks:part-about-year")
"""about a year"""


def part_about_years(*, years: int | float | Decimal) -> Message:
    """about {years} years"""
    return Message("checks:part-about-years", (years,))


NO_ANSWER_YET_NOT_NO: Final = Message("checks:no-answer-yet-not-no")
"""No answer yet, and that is not a no."""

THERE_SOME_SIGNAL_WEAKER_THAN: Final = Message("checks:there-some-signal-weaker-than")
"""There is some signal, and it is weaker than it first looks."""

CHECK_FIRST_ONE_COLUMN_MAY: Final = Message("checks:check-first-one-column-may")
"""Check first: one column may contain the answer."""


def check_first_columns_may_contain(*, alarmed: int) -> Message:
    """Check first: {alarmed} column may contain the answer. / Check first: {alarmed} columns may contain the answer."""
    return Message("checks:check-first-columns-may-contain", (alarmed,))


CHECK_FIRST_SOMETHING_ABOUT_ROWS: Final = Message("checks:check-first-something-about-rows")
"""Check first: something about the rows must be told before you believe the score."""


def check_first_columns_must_be(*, open_questions: int) -> Message:
    """Check first: {open-questions} column must be confirmed before you believe the score. / Check first: {open-…"""
    return Message("checks:check-first-columns-must-be", (open_questions,))


WITHOUT_ANSWER_COLUMN_THIS_CHECK: Final = Message("checks:without-answer-column-this-check")
"""Without an answer column this check looks at the columns and proposes what could be predicted."""

NO_MODEL_COULD_BE_TESTED: Final = Message("checks:no-model-could-be-tested")
"""No model could be tested on the columns that are left."""


def part_could_not_be_shown(*, lead: str) -> Message:
    """{lead}it could not be shown"""
    return Message("checks:part-could-not-be-shown", (lead,))


COULD_NOT_BE_SHOWN: Final = Message("checks:could-not-be-shown")
"""It could not be shown"""

WHICH_LITTLE: Final = Message("checks:which-little")
""", which is little"""


def no_rarest_answer_appears_times(*, tally: str) -> Message:
    """No. The rarest answer appears {tally} times; under 50 a good model can look useless."""
    return Message("checks:no-rarest-answer-appears-times", (tally,))


CANNOT_BE_SAID_BEFORE_QUESTIONS: Final = Message("checks:cannot-be-said-before-questions")
"""It cannot be said before the questions are answered."""


def not_firm_answer_rows_with(*, tally: str) -> Message:
    """Not for a firm answer: {tally} rows with a known answer."""
    return Message("checks:not-firm-answer-rows-with", (tally,))


USABLE_NO_COLUMN_STOOD_OUT: Final = Message("checks:usable-no-column-stood-out")
"""Usable. No column stood out as giving the answer away on its own."""


def part_columns_may_give_answer_away(*, alarmed: int) -> Message:
    """{alarmed} column may give the answer away / {alarmed} columns may give the answer away"""
    return Message("checks:part-columns-may-give-answer-away", (alarmed,))


def part_columns_stood_out_close_answer(*, standing: int) -> Message:
    """{standing} column stood out as close to the answer / {standing} columns stood out as close to the answer"""
    return Message("checks:part-columns-stood-out-close-answer", (standing,))


def part_personal_data_was_found_left(*, personal: int) -> Message:
    """personal data was found and left out ({personal} column) / personal data was found and left out ({personal}…"""
    return Message("checks:part-personal-data-was-found-left", (personal,))


PART_ANSWERS_QUESTION_WELL: Final = Message("checks:part-answers-question-well")
"""answers the question well"""

PART_CAN_ANSWER_QUESTION: Final = Message("checks:part-can-answer-question")
"""can answer the question"""

PART_SHOWS_SOME_SIGNAL: Final = Message("checks:part-shows-some-signal")
"""shows some signal"""

PART_SHOWS_WEAK_SIGNAL_ONLY: Final = Message("checks:part-shows-weak-signal-only")
"""shows a weak signal only"""

PART_COULD_NOT_SETTLE_QUESTION: Final = Message("checks:part-could-not-settle-question")
"""could not settle the question"""

PART_SHOWS_NO_SIGNAL: Final = Message("checks:part-shows-no-signal")
"""shows no signal"""

PART_HAS_COLUMNS_BE_CONFIRMED_FIRST: Final = Message("checks:part-has-columns-be-confirmed-first")
"""has columns to be confirmed first"""

PART_HAS_NO_COLUMN_WITH_ANSWER: Final = Message("checks:part-has-no-column-with-answer")
"""has no column with the answer yet"""

PART_COMES_FIRST_BY_ANSWERS_ALONE: Final = Message("checks:part-comes-first-by-answers-alone")
"""comes first by the answers alone"""
