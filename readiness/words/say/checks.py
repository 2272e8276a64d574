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

FILE_SUPPORTS_NO_GRADE_YET: Final = Message("checks:file-supports-no-grade-yet")
"""The file supports no grade yet: there are too few rows with a known answer."""

ACCEPTABLE_AT_MOST_RAW_DATA: Final = Message("checks:acceptable-at-most-raw-data")
"""acceptable at most: raw data is there, and the outcome is hardly recorded."""

BETTER_AT_MOST_BEST_NEEDS: Final = Message("checks:better-at-most-best-needs")
"""better at most; best needs a live source that every team may use, and people who confirm it."""

BEST_READ_LIVE_PEOPLE_CONFIRM: Final = Message("checks:best-read-live-people-confirm")
"""best: read live, and people confirm that every team may use it and that it is the one place."""

PART_HARDLY_ANY_CASES: Final = Message("checks:part-hardly-any-cases")
"""hardly any cases"""

PART_FEW_CASES_RAREST_ANSWER: Final = Message("checks:part-few-cases-rarest-answer")
"""few cases of the rarest answer"""

PART_SOME_HUNDRED_CASES: Final = Message("checks:part-some-hundred-cases")
"""some hundred cases"""

PART_FEWER_THAN_HUNDRED_CASES: Final = Message("checks:part-fewer-than-hundred-cases")
"""fewer than a hundred cases"""

PART_HUNDREDS_THOUSANDS_CASES: Final = Message("checks:part-hundreds-thousands-cases")
"""hundreds to thousands of cases"""

PART_TIME_LONG_ENOUGH_BUT_TEN: Final = Message("checks:part-time-long-enough-but-ten")
"""the time is long enough, but ten thousand cases are far off; if a year yields no more, choose the top level"""

PART_YEAR_OR_MORE_BY_DATES: Final = Message("checks:part-year-or-more-by-dates")
"""a year or more by the dates, and thousands of cases"""

PART_TEN_THOUSAND_CASES_OR_MORE: Final = Message("checks:part-ten-thousand-cases-or-more")
"""ten thousand cases or more"""

PART_NO_COLUMN_WITH_OUTCOME_WAS: Final = Message("checks:part-no-column-with-outcome-was")
"""no column with the outcome was named"""

PART_OUTCOME_RECORDED_FEW_CASES: Final = Message("checks:part-outcome-recorded-few-cases")
"""the outcome is recorded for few cases"""

PART_OUTCOME_RECORDED_ENOUGH_CASES_WHETHER: Final = Message("checks:part-outcome-recorded-enough-cases-whether")
"""the outcome is recorded for enough cases; whether it was checked, a file cannot show"""

PART_FILE_CANNOT_SHOW_WHO_MAY: Final = Message("checks:part-file-cannot-show-who-may")
"""a file cannot show who may use the data; only people can tell"""


def part_about_cases(*, cases: int | float | Decimal, over: str, reason: str) -> Message:
    """about {cases} cases{over}: {reason}"""
    return Message("checks:part-about-cases", (cases, over, reason))


PROMISING_THIS_DATA_CAN_ANSWER: Final = Message("checks:promising-this-data-can-answer")
"""Promising. This data can answer the question well."""

PROMISING_THIS_DATA_CAN_ANSWER_2: Final = Message("checks:promising-this-data-can-answer-2")
"""Promising. This data can answer the question."""

THERE_SOME_SIGNAL: Final = Message("checks:there-some-signal")
"""There is some signal."""

THERE_WEAK_SIGNAL_TOO_WEAK: Final = Message("checks:there-weak-signal-too-weak")
"""There is a weak signal, too weak to rely on alone."""

NOT_SHOWN_THIS_TABLE_COULD: Final = Message("checks:not-shown-this-table-could")
"""Not shown: this table could not settle the question."""

NO_SIGNAL_THESE_COLUMNS_DO: Final = Message("checks:no-signal-these-columns-do")
"""No signal: these columns do not help to predict this answer."""

NO_ANSWER_COLUMN_YET_CHOOSE: Final = Message("checks:no-answer-column-yet-choose")
"""No answer column yet: choose what you want to predict."""

PART_ROWS_DRAWN_BY_CHANCE_LEARN: Final = Message("checks:part-rows-drawn-by-chance-learn")
"""rows drawn by chance to learn from, the others to test"""

PART_OLDEST_ROWS_LEARN_FROM_NEWEST: Final = Message("checks:part-oldest-rows-learn-from-newest")
"""oldest rows to learn from, newest to test"""

PART_ROWS_SOME_PEOPLE_OR_PLACES: Final = Message("checks:part-rows-some-people-or-places")
"""rows of some people or places to learn from, of others to test"""

PART_ROWS_REPEAT_EACH_OTHER_KEPT: Final = Message("checks:part-rows-repeat-each-other-kept")
"""rows that repeat each other kept together, the others drawn by chance"""

PART_OLDEST_ROWS_LEARN_FROM_NEWEST_2: Final = Message("checks:part-oldest-rows-learn-from-newest-2")
"""oldest rows to learn from, newest rows of others to test"""

YES_MORE_ROWS_WOULD_NOT: Final = Message("checks:yes-more-rows-would-not")
"""Yes. More rows would not change the decision."""

NEARLY_MORE_ROWS_SAME_KIND: Final = Message("checks:nearly-more-rows-same-kind")
"""Nearly. More rows of the same kind would likely help."""

YES_MORE_SAME_ROWS_UNLIKELY: Final = Message("checks:yes-more-same-rows-unlikely")
"""Yes: more of the same rows are unlikely to help; new kinds of information might."""

CANNOT_BE_SAID_FROM_THIS: Final = Message("checks:cannot-be-said-from-this")
"""It cannot be said from this table."""


def enough(*, enough: str) -> Message:
    """Enough? {enough}"""
    return Message("checks:enough", (enough,))


def clean_enough(*, clean: str) -> Message:
    """Clean enough? {clean}"""
    return Message("checks:clean-enough", (clean,))


def stored_right_way(*, stored: str) -> Message:
    """Stored the right way? {stored}"""
    return Message("checks:stored-right-way", (stored,))


def next_step_is(*, next_step: str) -> Message:
    """Next: {next-step}"""
    return Message("checks:next-step-is", (next_step,))


def model_beats_simple_guess_improvement(*, begin: str, low: str, high: str) -> Message:
    """{begin} that a model beats a simple guess (improvement between {low} and {high}%)."""
    return Message("checks:model-beats-simple-guess-improvement", (begin, low, high))


def standard_first_model_removed_about(*, first: str, one_place: str, size: str, low: str, high: str) -> Message:
    """{first} standard first model removed about {one-place}% of the error a simple guess would make{size} (likely…"""
    return Message("checks:standard-first-model-removed-about", (first, one_place, size, low, high))


def part_rows_repeat_earlier_one(*, duplicates: int | float | Decimal) -> Message:
    """rows that repeat an earlier one: {duplicates}"""
    return Message("checks:part-rows-repeat-earlier-one", (duplicates,))


def part_columns_with_one_value_or(*, constant: int | float | Decimal) -> Message:
    """columns with one value or none: {constant}"""
    return Message("checks:part-columns-with-one-value-or", (constant,))


def part_numbers_words_mixed(*, name: Sequence[str]) -> Message:
    """numbers and words are mixed in {name}"""
    return Message("checks:part-numbers-words-mixed", (tuple(name),))


def most_all(*, short_list: str) -> Message:
    """, most of all in {short-list}"""
    return Message("checks:most-all", (short_list,))


def part_all_cells_blank(*, whole: int | float | Decimal, where: str) -> Message:
    """{whole}% of all cells are blank{where}"""
    return Message("checks:part-all-cells-blank", (whole, where))


PART_THOUGH_OTHER_COLUMNS_MAY_GIVE: Final = Message("checks:part-though-other-columns-may-give")
"""though other columns may give it away too"""

PART_THOUGH_SCORES_THIS_HIGH_RARE: Final = Message("checks:part-though-scores-this-high-rare")
"""though scores this high are rare"""

PART_THOUGH_NEWER_ROWS_DIFFER_FROM: Final = Message("checks:part-though-newer-rows-differ-from")
"""though newer rows differ from older ones"""

PART_THOUGH_CANNOT_CONTINUE_TREND: Final = Message("checks:part-though-cannot-continue-trend")
"""though it cannot continue a trend"""


def part_its_checked_table(*, verdict_words: str) -> Message:
    """its checked table {verdict-words}"""
    return Message("checks:part-its-checked-table", (verdict_words,))
