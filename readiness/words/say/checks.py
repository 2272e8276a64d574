"""The messages of checks.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

CHECK_FIRST: Final = Message("checks:check-first")
"""Check first."""

NOT_ANSWERED: Final = Message("checks:not-answered")
"""Not answered"""

FILE_CANNOT_TELL: Final = Message("checks:file-cannot-tell")
"""A file cannot tell"""

PART_NOT_KNOWN_YET: Final = Message("checks:part-not-known-yet")
"""not known yet"""


def part_but_its_table(*, words: str, clause: str) -> Message:
    """What is told of a problem by the answers, and what its checked table says."""
    return Message("checks:part-but-its-table", (words, clause))


def part_and_its_table(*, words: str, clause: str) -> Message:
    """{words}, and {clause}"""
    return Message("checks:part-and-its-table", (words, clause))


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

PART_IS_SERIES_THIS_CHECK_CANNOT_JUDGE: Final = Message("checks:part-is-series-this-check-cannot-judge")
"""is one series over time, which the check cannot judge"""

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


def part_about_cases(*, cases: int | float | Decimal, reason: str) -> Message:
    """about {cases} cases: {reason}"""
    return Message("checks:part-about-cases", (cases, reason))


def part_about_cases_over(*, cases: int | float | Decimal, span: str, reason: str) -> Message:
    """about {cases} cases over {span}: {reason}"""
    return Message("checks:part-about-cases-over", (cases, span, reason))


PROMISING_CAN_ANSWER_WELL: Final = Message("checks:promising-can-answer-well")
"""Promising. This data can answer the question well."""

PROMISING_CAN_ANSWER: Final = Message("checks:promising-can-answer")
"""Promising. This data can answer the question."""

THERE_SOME_SIGNAL: Final = Message("checks:there-some-signal")
"""There is some signal."""

THERE_WEAK_SIGNAL_TOO_WEAK: Final = Message("checks:there-weak-signal-too-weak")
"""There is a weak signal, too weak to rely on alone."""

NOT_SHOWN_THIS_TABLE_COULD: Final = Message("checks:not-shown-this-table-could")
"""Not shown: this table could not settle the question."""

SERIES_IS_NOT_JUDGED: Final = Message("checks:series-is-not-judged")
"""Not judged: this is one series over time, and a forecast needs another method than this check."""

WHAT_SERIES_SHOWED_SAYS_NOTHING: Final = Message("checks:what-series-showed-says-nothing")
"""What the check found in these columns speaks neither for nor against the problem."""

NO_SIGNAL_THESE_COLUMNS_DO: Final = Message("checks:no-signal-these-columns-do")
"""No signal: these columns do not help to predict this answer."""

NO_ANSWER_COLUMN_YET_CHOOSE: Final = Message("checks:no-answer-column-yet-choose")
"""No answer column yet: choose what you want to predict."""

PART_ROWS_DRAWN_BY_CHANCE_LEARN: Final = Message("checks:part-rows-drawn-by-chance-learn")
"""rows drawn by chance to learn from, the others to test"""

PART_OLDEST_ROWS_LEARN_NEWEST_TEST: Final = Message("checks:part-oldest-rows-learn-newest-test")
"""oldest rows to learn from, newest to test"""

PART_ROWS_SOME_PEOPLE_OR_PLACES: Final = Message("checks:part-rows-some-people-or-places")
"""rows of some people or places to learn from, of others to test"""

PART_ROWS_REPEAT_EACH_OTHER_KEPT: Final = Message("checks:part-rows-repeat-each-other-kept")
"""rows that repeat each other kept together, the others drawn by chance"""

PART_OLDEST_ROWS_LEARN_NEWEST_OF_OTHERS_TEST: Final = Message("checks:part-oldest-rows-learn-newest-of-others-test")
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


def part_rows_repeat_earlier_one(*, duplicates: int | float | Decimal) -> Message:
    """rows that repeat an earlier one: {duplicates}"""
    return Message("checks:part-rows-repeat-earlier-one", (duplicates,))


def part_columns_with_one_value_or(*, constant: int) -> Message:
    """columns with one value or none: {constant}"""
    return Message("checks:part-columns-with-one-value-or", (constant,))


def part_numbers_words_mixed(*, name: Sequence[str]) -> Message:
    """numbers and words are mixed in {name}"""
    return Message("checks:part-numbers-words-mixed", (tuple(name),))


def part_cells_blank(*, share: int) -> Message:
    """{share}% of all cells are blank"""
    return Message("checks:part-cells-blank", (share,))


def part_cells_blank_mostly(*, share: int, columns: str) -> Message:
    """{share}% of all cells are blank, most of all in {columns}"""
    return Message("checks:part-cells-blank-mostly", (share, columns))


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


def alone_gives_answer_almost_perfectly(*, column: str) -> Message:
    """“{column}” alone gives the answer almost perfectly."""
    return Message("checks:alone-gives-answer-almost-perfectly", (column,))


def whether_blank_already_tells_answer(*, column: str) -> Message:
    """Whether “{column}” is blank already tells the answer."""
    return Message("checks:whether-blank-already-tells-answer", (column,))


def predicts_well_its_name_sounds(*, column: str) -> Message:
    """“{column}” predicts well, and its name sounds later than the moment of prediction."""
    return Message("checks:predicts-well-its-name-sounds", (column,))


def alone_predicts_far_better_than(*, column: str) -> Message:
    """“{column}” alone predicts far better than any other column. Honest measurements can do that too."""
    return Message("checks:alone-predicts-far-better-than", (column,))


def so_close_average_answer_rows(*, column: str) -> Message:
    """“{column}” is so close to the average answer of the rows that share its value that it may have been made from…"""
    return Message("checks:so-close-average-answer-rows", (column,))


def length_time_known_only_when(*, column: str) -> Message:
    """“{column}” is a length of time, known only when it has ended. This is a question of time until an event: ask…"""
    return Message("checks:length-time-known-only-when", (column,))


def mostly_lies_after_time_row(*, column: str) -> Message:
    """“{column}” mostly lies after the time of the row."""
    return Message("checks:mostly-lies-after-time-row", (column,))


SEVERAL_ROWS_ABOUT_SAME_PERSON: Final = Message("checks:several-rows-about-same-person")
"""Are several rows about the same person or thing? Many are so alike that they seem to be. If so, bring the column…"""


def rows_with_same_about_same(*, column: str) -> Message:
    """Are rows with the same “{column}” about the same person or thing? They seem to be. Until you say, that column…"""
    return Message("checks:rows-with-same-about-same", (column,))


DO_ROWS_STAND_ORDER_WHICH: Final = Message("checks:do-rows-stand-order-which")
"""Do the rows stand in the order in which they happened? They seem to: tested on the newest, a model would do much…"""


def few_answers_lie_far_from(*, column: str) -> Message:
    """Are the few answers in “{column}” that lie far from all others real? Until you say so, they are left out."""
    return Message("checks:few-answers-lie-far-from", (column,))


def column_names_were_blank_repeated(*, number: str) -> Message:
    """Column names that were blank, repeated or unreadable got new ones: {number}."""
    return Message("checks:column-names-were-blank-repeated", (number,))


FIRST_ROW_HOLDS_VALUES_SO: Final = Message("checks:first-row-holds-values-so")
"""The first row holds values, so the columns were numbered."""


def rows_above_header_were_skipped(*, number: str) -> Message:
    """Rows above the header were skipped: {number}."""
    return Message("checks:rows-above-header-were-skipped", (number,))


def lines_drawn_below_header_were(*, number: str) -> Message:
    """Lines drawn below the header were removed: {number}."""
    return Message("checks:lines-drawn-below-header-were", (number,))


def rows_below_header_with_units(*, number: str) -> Message:
    """Rows below the header with units, explanations or more of the names were taken out: {number}."""
    return Message("checks:rows-below-header-with-units", (number,))


def rows_repeat_header_were_removed(*, number: str) -> Message:
    """Rows that repeat the header were removed: {number}."""
    return Message("checks:rows-repeat-header-were-removed", (number,))


def rows_hold_totals_other_rows(*, number: str) -> Message:
    """Rows that hold totals of other rows were removed: {number}."""
    return Message("checks:rows-hold-totals-other-rows", (number,))


def lines_below_table_such_source(*, number: str) -> Message:
    """Lines below the table, such as a source, were removed: {number}."""
    return Message("checks:lines-below-table-such-source", (number,))


def sheet_was_read_largest_not(*, columns: str, number: str) -> Message:
    """Sheet {columns} was read, the largest that is not hidden; other sheets were not read: {number}."""
    return Message("checks:sheet-was-read-largest-not", (columns, number))


def rows_hidden_sheet_such_by(*, number: str) -> Message:
    """Rows that are hidden in the sheet, such as by a filter, were read like all others: {number}. If they do not…"""
    return Message("checks:rows-hidden-sheet-such-by", (number,))


def choose_hidden_sheet_if_holds(*, columns: str) -> Message:
    """Choose a hidden sheet if it holds the table: {columns}."""
    return Message("checks:choose-hidden-sheet-if-holds", (columns,))


def cells_were_merged_downwards_got(*, number: str) -> Message:
    """Cells that were merged downwards got the value of their first cell: {number} blocks."""
    return Message("checks:cells-were-merged-downwards-got", (number,))


COLUMNS_WERE_TOLD_APART_BY: Final = Message("checks:columns-were-told-apart-by")
"""The columns were told apart by the spaces between them."""


def not_read_their_cells_hold(*, columns: str) -> Message:
    """Not read, as their cells hold lists or other packed values: {columns}."""
    return Message("checks:not-read-their-cells-hold", (columns,))


def lines_do_not_fit_header(*, number: str) -> Message:
    """Lines that do not fit the header were skipped: {number}."""
    return Message("checks:lines-do-not-fit-header", (number,))


def quotation_marks_can_be_read(*, number: str) -> Message:
    """Quotation marks can be read in two ways in some lines: {number}. Look at their cells in the file, or export…"""
    return Message("checks:quotation-marks-can-be-read", (number,))


def quotation_marks_enclose_no_cell(*, number: str) -> Message:
    """Quotation marks that enclose no cell, such as those for inches, were read as plain signs. Lines with one:…"""
    return Message("checks:quotation-marks-enclose-no-cell", (number,))


def lines_with_fewer_cells_than(*, number: str) -> Message:
    """Lines with fewer cells than the header got blanks at their end: {number}."""
    return Message("checks:lines-with-fewer-cells-than", (number,))


def second_table_below_first_was(*, number: str) -> Message:
    """A second table below the first was left out: {number} rows. Bring it in a file of its own."""
    return Message("checks:second-table-below-first-was", (number,))


def marks_above_such_or_ditto(*, columns: str, number: str, sign: str) -> Message:
    """Marks for “as above”, such as {sign} or ditto, got the value of the cell above them in {columns}: {number}."""
    return Message("checks:marks-above-such-or-ditto", (columns, number, sign))


def marks_above_were_left_blank(*, columns: str, number: str) -> Message:
    """Marks for “as above” were left blank in {columns}, as not every row above them was read: {number}. Fill these…"""
    return Message("checks:marks-above-were-left-blank", (columns, number))


def cells_such_were_read_text(*, columns: str, example: str) -> Message:
    """Cells such as {example} were read as the text that they hold in {columns}."""
    return Message("checks:cells-such-were-read-text", (columns, example))


def source_large_rows_evenly_spread(*, number: str) -> Message:
    """The source is large: {number} rows, evenly spread over it, were read."""
    return Message("checks:source-large-rows-evenly-spread", (number,))


def database_handed_over_sample_rows(*, number: str) -> Message:
    """The database handed over a sample of {number} rows."""
    return Message("checks:database-handed-over-sample-rows", (number,))


def commas_were_read_decimal_marks(*, columns: str) -> Message:
    """Commas were read as decimal marks in {columns}."""
    return Message("checks:commas-were-read-decimal-marks", (columns,))


def day_month_could_be_swapped(*, columns: str) -> Message:
    """Day and month could be swapped in {columns}; please say which comes first."""
    return Message("checks:day-month-could-be-swapped", (columns,))


def numbers_words_mixed_they_were(*, columns: str) -> Message:
    """Numbers and words are mixed in {columns}; they were used as words."""
    return Message("checks:numbers-words-mixed-they-were", (columns,))


def numbers_words_mixed_both_were(*, columns: str) -> Message:
    """Numbers and words are mixed in {columns}; both were used."""
    return Message("checks:numbers-words-mixed-both-were", (columns,))


def points_were_read_separating_thousands(*, columns: str) -> Message:
    """Points were read as separating thousands in {columns}."""
    return Message("checks:points-were-read-separating-thousands", (columns,))


def two_ways_writing_numbers_mixed(*, columns: str) -> Message:
    """Two ways of writing numbers, 1.234,56 and 1,234.56, are mixed in {columns}."""
    return Message("checks:two-ways-writing-numbers-mixed", (columns,))


def values_have_different_units_were(*, columns: str) -> Message:
    """Values in {columns} have different units and were not read as numbers. Convert them to one unit."""
    return Message("checks:values-have-different-units-were", (columns,))


def minus_behind_number_was_read(*, columns: str) -> Message:
    """A minus behind the number was read as one before it in {columns}."""
    return Message("checks:minus-behind-number-was-read", (columns,))


def limits_were_read(*, columns: str) -> Message:
    """Values such as <5 or 65+ were read as the number itself in {columns}."""
    return Message("checks:limits-were-read", (columns,))


def values_such_ca_were_read(*, columns: str) -> Message:
    """Values such as ca. 5 were read as the number itself in {columns}."""
    return Message("checks:values-such-ca-were-read", (columns,))


def margins_were_read(*, columns: str) -> Message:
    """Values such as 5 ± 1 or 5 (4-6) were read as the number before their margin in {columns}."""
    return Message("checks:margins-were-read", (columns,))


def marks_behind_numbers_such_or(*, columns: str) -> Message:
    """Marks behind numbers, such as * or (a), were left out in {columns}."""
    return Message("checks:marks-behind-numbers-such-or", (columns,))


def ranges_such_were_read_their(*, columns: str) -> Message:
    """Ranges such as 10-20 were read as their middle in {columns}."""
    return Message("checks:ranges-such-were-read-their", (columns,))


def times_such_or_days_were(*, columns: str) -> Message:
    """Times such as 1:30 or 2 days were read as minutes in {columns}."""
    return Message("checks:times-such-or-days-were", (columns,))


def letters_such_k_m_were(*, columns: str) -> Message:
    """Letters such as k and M were read as thousands and millions in {columns}."""
    return Message("checks:letters-such-k-m-were", (columns,))


def points_were_read_decimal_marks(*, columns: str) -> Message:
    """Points were read as decimal marks in {columns}; they may separate thousands instead."""
    return Message("checks:points-were-read-decimal-marks", (columns,))


def commas_were_read_separating_thousands(*, columns: str) -> Message:
    """Commas were read as separating thousands in {columns}; they may be decimal marks instead."""
    return Message("checks:commas-were-read-separating-thousands", (columns,))


def currencies_mixed_numbers_were_used(*, columns: str) -> Message:
    """Currencies are mixed in {columns}; the numbers were used as they stand. Convert them to one currency."""
    return Message("checks:currencies-mixed-numbers-were-used", (columns,))


def numbers_with_without_per_cent(*, columns: str) -> Message:
    """Numbers with and without a percent sign are mixed in {columns}; they were used as they stand."""
    return Message("checks:numbers-with-without-per-cent", (columns,))


def cells_hold_several_answers_each(*, columns: str) -> Message:
    """Cells in {columns} hold several answers each, such as 1,3,5, and were used as words. Make one column for each…"""
    return Message("checks:cells-hold-several-answers-each", (columns,))


def amounts_marked_cr_dr_or(*, columns: str) -> Message:
    """Amounts marked CR and DR, or S and H, were read as plus and minus in {columns}."""
    return Message("checks:amounts-marked-cr-dr-or", (columns,))


def lengths_such_were_read_inches(*, columns: str, example: str) -> Message:
    """Lengths such as {example} were read as inches in {columns}."""
    return Message("checks:lengths-such-were-read-inches", (columns, example))


def each_row_holds_one_property(*, columns: str) -> Message:
    """Each row holds one property of a case, named in {columns}. Make a table with one row for each case and one…"""
    return Message("checks:each-row-holds-one-property", (columns,))


def cells_not_numbers_were_read(*, columns: str) -> Message:
    """Cells that are not numbers were read as blank in {columns}."""
    return Message("checks:cells-not-numbers-were-read", (columns,))


def long_numbers_lost_their_last(*, columns: str) -> Message:
    """Long numbers in {columns} lost their last digits, as spreadsheet programs keep 15 at most and show fewer,…"""
    return Message("checks:long-numbers-lost-their-last", (columns,))


def values_with_digits_could_not(*, columns: str) -> Message:
    """Values with digits in {columns} could not be read as numbers."""
    return Message("checks:values-with-digits-could-not", (columns,))


def lies_far_from_all_other(*, columns: str) -> Message:
    """In {columns}, 0 lies far from all other numbers. If it means unknown, leave those cells blank."""
    return Message("checks:lies-far-from-all-other", (columns,))


def numbers_could_say_when_row(*, columns: str) -> Message:
    """Numbers in {columns} could say when a row came about. If so, choose the column as the time."""
    return Message("checks:numbers-could-say-when-row", (columns,))


def one_unit_spelt_several_ways(*, columns: str) -> Message:
    """One unit is spelt in several ways, such as y and yrs, in {columns}; it was taken for one."""
    return Message("checks:one-unit-spelt-several-ways", (columns,))


def numbers_were_read_without_their(*, columns: str) -> Message:
    """Numbers were read without their unit in {columns}."""
    return Message("checks:numbers-were-read-without-their", (columns,))


def numbers_were_read_dates_spreadsheet(*, columns: str) -> Message:
    """Numbers were read as dates of a spreadsheet in {columns}."""
    return Message("checks:numbers-were-read-dates-spreadsheet", (columns,))


def year_month_day_were_read(*, columns: str) -> Message:
    """Year, month and day were read together as the time of a row, under {columns}."""
    return Message("checks:year-month-day-were-read", (columns,))


def numbers_were_read_seconds_since(*, columns: str) -> Message:
    """Numbers were read as seconds since 1970 in {columns}."""
    return Message("checks:numbers-were-read-seconds-since", (columns,))


def numbers_were_read_years(*, columns: str) -> Message:
    """Numbers were read as years in {columns}."""
    return Message("checks:numbers-were-read-years", (columns,))


def days_such_were_read_no(*, columns: str) -> Message:
    """Days such as 1900-01-01 were read as no date in {columns}."""
    return Message("checks:days-such-were-read-no", (columns,))


def years_were_read_those_thai(*, columns: str) -> Message:
    """Years in {columns} were read as those of the Thai calendar, 543 ahead of others."""
    return Message("checks:years-were-read-those-thai", (columns,))


def some_dates_have_day_first(*, columns: str) -> Message:
    """Some dates in {columns} have the day first and some the month; others may be swapped."""
    return Message("checks:some-dates-have-day-first", (columns,))


def words_such_none_unknown_or(*, columns: str) -> Message:
    """Words such as none, unknown or NA count as values of their own in {columns}."""
    return Message("checks:words-such-none-unknown-or", (columns,))


def different_spellings_one_word_were(*, columns: str) -> Message:
    """Different spellings of one word were read as one in {columns}."""
    return Message("checks:different-spellings-one-word-were", (columns,))


def free_text_only_length_counts(*, columns: str) -> Message:
    """Of the free text in {columns} only the length counts; its content was not read."""
    return Message("checks:free-text-only-length-counts", (columns,))


def personal_data_was_found_left(*, columns: str) -> Message:
    """Personal data was found and left out: {columns}."""
    return Message("checks:personal-data-was-found-left", (columns,))


def numbers_such_or_far_from(*, columns: str) -> Message:
    """Numbers such as -999 or 9999, far from all others, were read as blank in {columns}."""
    return Message("checks:numbers-such-or-far-from", (columns,))


def filled_cell_was_read_yes(*, columns: str) -> Message:
    """A filled cell in {columns} was read as yes, and a blank as no. If a blank means not known yet, write the…"""
    return Message("checks:filled-cell-was-read-yes", (columns,))


def answers_not_numbers_were_left(*, columns: str) -> Message:
    """Answers in {columns} that are not numbers were left out."""
    return Message("checks:answers-not-numbers-were-left", (columns,))


def answers_lie_many_times_farther(*, columns: str, number: str) -> Message:
    """Answers in {columns} that lie many times farther out than all others: {number}."""
    return Message("checks:answers-lie-many-times-farther", (columns, number))


def rows_repeat_what_earlier_row(*, number: str) -> Message:
    """Rows that repeat what an earlier row holds were kept together with it: {number}."""
    return Message("checks:rows-repeat-what-earlier-row", (number,))


SAME_NUMBERS_COME_BACK_TOGETHER: Final = Message("checks:same-numbers-come-back-together")
"""The same numbers come back together in blocks of rows, as if each were one person or thing. They were kept…"""


def rows_without_date_were_left(*, number: str) -> Message:
    """Rows without a date were left out: {number}."""
    return Message("checks:rows-without-date-were-left", (number,))


SAME_PEOPLE_OR_PLACES_APPEAR: Final = Message("checks:same-people-or-places-appear")
"""The same people or places appear in old and new rows, as too few would remain otherwise."""


def left_out_they_only_go(*, columns: str) -> Message:
    """Left out, as they only go up or down with the time column: {columns}."""
    return Message("checks:left-out-they-only-go", (columns,))


def answers_with_fewer_than_examples(*, number: str) -> Message:
    """{number} answers with fewer than 10 examples were left out."""
    return Message("checks:answers-with-fewer-than-examples", (number,))


def tested_rows_more_rows_could(*, number: str) -> Message:
    """Tested on {number} rows; more rows could raise the score a little."""
    return Message("checks:tested-rows-more-rows-could", (number,))


def part_sort_new_cases_into_groups(*, column: str) -> Message:
    """sort new cases into the groups of “{column}”; still needed: who acts on the result"""
    return Message("checks:part-sort-new-cases-into-groups", (column,))


def part_predict_number_still_needed_how(*, column: str) -> Message:
    """predict the number in “{column}”; still needed: how large an error does harm"""
    return Message("checks:part-predict-number-still-needed-how", (column,))


def part_forecast_over_time_along_still(*, column: str) -> Message:
    """forecast over time, along “{column}”; still needed: what will be known in advance"""
    return Message("checks:part-forecast-over-time-along-still", (column,))


def part_estimate_time_until_happens_from(*, column: str) -> Message:
    """estimate the time until it happens, from “{column}”; still needed: cases that are still running"""
    return Message("checks:part-estimate-time-until-happens-from", (column,))


def part_sort_or_search_texts_still(*, column: str) -> Message:
    """sort or search the texts in “{column}”; still needed: a topic for some hundred of them"""
    return Message("checks:part-sort-or-search-texts-still", (column,))


PART_GROUP_CASES_ALIKE_SPOT_UNUSUAL: Final = Message("checks:part-group-cases-alike-spot-unusual")
"""group cases that are alike, and spot unusual ones; still needed: somebody who judges the groups"""


def part_match_who_goes_with_what(*, column: str) -> Message:
    """match who goes with what, by “{column}”; still needed: whether each match worked out"""
    return Message("checks:part-match-who-goes-with-what", (column,))


def part_ask_if_made_difference_still(*, column: str) -> Message:
    """ask if “{column}” made a difference; still needed: an experiment in which chance decided who got it"""
    return Message("checks:part-ask-if-made-difference-still", (column,))


def part_lines_do_not_fit_header(*, number: str) -> Message:
    """lines that do not fit the header: {number}"""
    return Message("checks:part-lines-do-not-fit-header", (number,))


def part_lines_end_early(*, number: str) -> Message:
    """lines that end early: {number}"""
    return Message("checks:part-lines-end-early", (number,))


def part_answers_far_from_all_others(*, number: str) -> Message:
    """answers far from all others: {number}"""
    return Message("checks:part-answers-far-from-all-others", (number,))


PART_NUMBERS_WRITTEN_TWO_WAYS: Final = Message("checks:part-numbers-written-two-ways")
"""numbers are written in two ways"""

PART_UNITS_MIXED: Final = Message("checks:part-units-mixed")
"""units are mixed"""

PART_UNITS_SPELT_SEVERAL_WAYS: Final = Message("checks:part-units-spelt-several-ways")
"""units are spelt in several ways"""

PART_LONG_NUMBERS_LOST_THEIR_LAST: Final = Message("checks:part-long-numbers-lost-their-last")
"""long numbers lost their last digits"""


def part_hidden_rows(*, number: str) -> Message:
    """hidden rows: {number}"""
    return Message("checks:part-hidden-rows", (number,))


def part_lines_whose_quotation_marks_can(*, number: str) -> Message:
    """lines whose quotation marks can be read in two ways: {number}"""
    return Message("checks:part-lines-whose-quotation-marks-can", (number,))


PART_DATES_HAVE_DAY_MONTH_BOTH: Final = Message("checks:part-dates-have-day-month-both")
"""dates have day and month in both orders"""

PART_WORDS_SPELLED_SEVERAL_WAYS: Final = Message("checks:part-words-spelled-several-ways")
"""words are spelt in several ways"""

PART_MARKS_SUCH_STAND_AMONG_NUMBERS: Final = Message("checks:part-marks-such-stand-among-numbers")
"""marks such as -999 stand among numbers"""

PART_WORDS_STAND_AMONG_NUMBERS: Final = Message("checks:part-words-stand-among-numbers")
"""words stand among numbers"""

PART_NUMBERS_COULD_NOT_BE_READ: Final = Message("checks:part-numbers-could-not-be-read")
"""numbers could not be read in all columns"""

SCORES_THIS_HIGH_RARE_ASK: Final = Message("checks:scores-this-high-rare-ask")
"""Scores this high are rare. Ask somebody who knows the process if every column is known in time."""


def model_uses_may_treat_people(*, columns: str) -> Message:
    """A model that uses {columns} may treat people unequally: this is, or stands in for, what people must not be…"""
    return Message("checks:model-uses-may-treat-people", (columns,))


STRONG_SCORE_REMAINED_OTHER_COLUMNS: Final = Message("checks:strong-score-remained-other-columns")
"""A strong score remained. Other columns may carry the same secret."""

NEWEST_ROWS_ALONE_WORKED_BETTER: Final = Message("checks:newest-rows-alone-worked-better")
"""The newest rows alone worked better than all rows: the past may no longer look like the present."""

THIS_ONE_SERIES_OVER_TIME: Final = Message("checks:this-one-series-over-time")
"""This is one series over time. This check cannot continue a trend; a forecast needs another method."""


def told_whole_organization_seen_this(*, told: str, ceiling: str) -> Message:
    """Told for the whole organization: {told}. Seen in this file: at most {ceiling}."""
    return Message("checks:told-whole-organization-seen-this", (told, ceiling))


def checked(*, table: str, checked_on: date, verdict_words: str) -> Message:
    """“{table}”, checked on {checked-on}: it {verdict-words}"""
    return Message("checks:checked", (table, checked_on, verdict_words))


def part_taken_over_from(*, taken: Sequence[str]) -> Message:
    """taken over from it: {taken}"""
    return Message("checks:part-taken-over-from", (tuple(taken),))


def before_taken_over_from_table(*, told: str, on: date, short: str) -> Message:
    """Before: {told}. Taken over from the table on {on}: {short}"""
    return Message("checks:before-taken-over-from-table", (told, on, short))


def part_rows(*, rows: int | float | Decimal, printed: str) -> Message:
    """{rows} rows: {printed}"""
    return Message("checks:part-rows", (rows, printed))


def note(*, value: str) -> Message:
    """Note: {value}"""
    return Message("checks:note", (value,))


def question(*, value: str) -> Message:
    """Question: {value}"""
    return Message("checks:question", (value,))


def this_table_could_support(*, value: str) -> Message:
    """This table could support: {value}"""
    return Message("checks:this-table-could-support", (value,))


def read(*, value: str) -> Message:
    """Read: {value}"""
    return Message("checks:read", (value,))


READS: Final = Message("checks:reads")
"""It reads"""

ONE_FILE_OR_ONE_TABLE: Final = Message("checks:one-file-or-one-table")
"""One file or one table of a database, on the computer where this app runs. Nothing is sent elsewhere, and the file…"""

LOOKS: Final = Message("checks:looks")
"""It looks"""

AT_EACH_COLUMN_WHAT_HOLDS: Final = Message("checks:at-each-column-what-holds")
"""At each column: what it holds, what is blank, what looks personal. What was repaired or left out is told."""

TESTS: Final = Message("checks:tests")
"""It tests"""

FIRST_MODEL_LEARNS_FROM_PART: Final = Message("checks:first-model-learns-from-part")
"""A first model learns from part of the rows and is tried on the others. The score is the share of error that it…"""

DOUBTS: Final = Message("checks:doubts")
"""It doubts"""

COLUMNS_MAY_HOLD_ANSWER_ROWS: Final = Message("checks:columns-may-hold-answer-rows")
"""Columns that may hold the answer, rows that repeat, rows in the order of time, and answers far from all others…"""

KEEPS: Final = Message("checks:keeps")
"""It keeps"""

NAMES_COLUMNS_COUNTS_WORDS_RESULT: Final = Message("checks:names-columns-counts-words-result")
"""Names of columns, counts and words of the result. No cell of the table is kept, and no count from 1 to 4."""

SOME_ERROR_GOES_CERTAIN_CASES: Final = Message("checks:some-error-goes-certain-cases")
"""Some error goes for certain, and cases are clearly put into the right order. It is too little to decide by alone."""

TABLE_TOO_SMALL_OR_RESULTS: Final = Message("checks:table-too-small-or-results")
"""The table is too small, or the results are too uneven, to say yes or no. It is not a no."""

QUESTION_OPEN_UNTIL_YOU_ANSWER: Final = Message("checks:question-open-until-you-answer")
"""A question is open. Until you answer it, nothing is praised, whatever the score."""

NOTHING_CAN_BE_TESTED_YET: Final = Message("checks:nothing-can-be-tested-yet")
"""Nothing can be tested yet: the table does not say how past cases ended."""

WHERE_SIGNAL_MODEST_GOOD_STRONG: Final = Message("checks:where-signal-modest-good-strong")
"""Where a signal is modest, good and strong"""

HOW_MANY_ROWS_NEEDED: Final = Message("checks:how-many-rows-needed")
"""How many rows are needed"""


def rows_with_known_answer_with(*, fewest_rows: int | float | Decimal, few_examples: int | float | Decimal) -> Message:
    """{fewest-rows} rows with a known answer, and {few-examples} with the rarest answer for a clear no."""
    return Message("checks:rows-with-known-answer-with", (fewest_rows, few_examples))


HOW_SURE_WEAK_SIGNAL_MUST: Final = Message("checks:how-sure-weak-signal-must")
"""How sure a weak signal must be"""


def order_cases_must_lie_standard(*, clearly: int | float | Decimal) -> Message:
    """The order of cases must lie {clearly} standard errors above chance, which chance alone reaches about once in…"""
    return Message("checks:order-cases-must-lie-standard", (clearly,))


WHEN_COLUMN_ACCUSED: Final = Message("checks:when-column-accused")
"""When a column is accused"""

HOW_MUCH_TESTED: Final = Message("checks:how-much-tested")
"""How much is tested"""


def at_most_rows_fewer_where(*, tested_rows: int | float | Decimal, tested_cells: int | float | Decimal) -> Message:
    """At most {tested-rows} rows, and fewer where a table has more than {tested-cells} columns, drawn by chance.…"""
    return Message("checks:at-most-rows-fewer-where", (tested_rows, tested_cells))


WHETHER_MODEL_WILL_WORK_DAILY: Final = Message("checks:whether-model-will-work-daily")
"""Whether a model will work in daily use"""

FIRST_TEST_PAST_ROWS_ONLY: Final = Message("checks:first-test-past-rows-only")
"""It is a first test on past rows. Only a trial shows what happens next."""

WHETHER_COLUMN_KNOWN_TIME: Final = Message("checks:whether-column-known-time")
"""Whether a column is known in time"""

TABLE_DOES_NOT_SAY_WHEN: Final = Message("checks:table-does-not-say-when")
"""The table does not say when a cell was filled, so you are asked."""

WHETHER_RECORDED_ANSWERS_RIGHT: Final = Message("checks:whether-recorded-answers-right")
"""Whether the recorded answers are right"""

OUTCOME_RECORDED_WRONGLY_LOOKS_LIKE: Final = Message("checks:outcome-recorded-wrongly-looks-like")
"""An outcome recorded wrongly looks like any other outcome."""

WHETHER_YOU_MAY_USE_DATA: Final = Message("checks:whether-you-may-use-data")
"""Whether you may use the data"""

COLUMNS_LOOK_PERSONAL_OR_SENSITIVE: Final = Message("checks:columns-look-personal-or-sensitive")
"""Columns that look personal or sensitive are named. Whether their use is lawful and fair, no table can say."""

WHETHER_OTHER_ROWS_LOOK_ALIKE: Final = Message("checks:whether-other-rows-look-alike")
"""Whether other rows look alike"""

SEES_THIS_EXTRACT_ALONE_NO: Final = Message("checks:sees-this-extract-alone-no")
"""It sees this extract alone: no other year, place or customer."""


def at_least_so_much_goes(*, share: float) -> Message:
    """At least {share} of the error goes, also at the lower end of the range."""
    return Message("checks:at-least-so-much-goes", (share,))


def even_the_upper_end(*, share: float) -> Message:
    """Even the upper end of the range stays at {share} or below, and nothing else hints at a signal."""
    return Message("checks:even-the-upper-end", (share,))


def from_so_much_removed(*, modest: float, good: float, strong: float) -> Message:
    """From {modest}, {good} and {strong} of the error removed. No published rule sets these."""
    return Message("checks:from-so-much-removed", (modest, good, strong))


def accused_from(*, ranking: int | float | Decimal, error: int | float | Decimal) -> Message:
    """When it alone puts {ranking}% of all pairs of cases into the right order, or removes {error}% of the error…"""
    return Message("checks:accused-from", (ranking, error))


ERROR_AFTER_MORE_ROWS: Final = Message("checks:error-after-more-rows")
"""Share of the error removed after learning from more and more rows."""

SHARE_OF_ERROR: Final = Message("checks:share-of-error")
"""Share of the error removed."""


def first_model_with_suspects(*, without: Literal["none", "column", "columns"], shown: str) -> Message:
    """Beside columns that may give the answer away."""
    return Message("checks:first-model-with-suspects", (without, shown))


def not_shown_to_beat_guess(*, without: Literal["none", "column", "columns"], low: str, high: str) -> Message:
    """Without the column in question, it could not be shown that a model beats a simple guess (improvement between…"""
    return Message("checks:not-shown-to-beat-guess", (without, low, high))


def first_model_removed(
    *,
    without: Literal["none", "column", "columns"],
    size: Literal["enough", "little", "not-certain"],
    removed: str,
    low: str,
    high: str,
) -> Message:
    """Without the column in question, a standard first model removed about {removed}% of the error a simple guess…"""
    return Message("checks:first-model-removed", (without, size, removed, low, high))


def careless_test_said(*, shown: str) -> Message:
    """A careless test, with alike rows in learning and testing, would have said {shown}."""
    return Message("checks:careless-test-said", (shown,))


def likelier_one_first(*, right: int, low: int, high: int) -> Message:
    """Of two cases with different answers it puts the likelier one first in {right} of 100 pairs (likely range…"""
    return Message("checks:likelier-one-first", (right, low, high))


def rows_whether_enough(*, rows: int | float | Decimal) -> Message:
    """{rows} rows; whether that is enough depends on what you predict."""
    return Message("checks:rows-whether-enough", (rows,))


MORE_OF_SAME_UNLIKELY: Final = Message("checks:more-of-same-unlikely")
"""More of the same rows are unlikely to help; new kinds of information might."""


def not_sure_yet(*, faults: str) -> Message:
    """Not sure yet: {faults}."""
    return Message("checks:not-sure-yet", (faults,))


def usable_but(*, faults: str) -> Message:
    """Usable, but {faults}."""
    return Message("checks:usable-but", (faults,))


def tested_on_rows(*, tested: str, rows: int | float | Decimal, how: Message) -> Message:
    """Tested on {tested} of {rows} rows, {how}."""
    return Message("checks:tested-on-rows", (tested, rows, how))


FIRST_CHECK_ONLY: Final = Message("checks:first-check-only")
"""A first check with one standard method. It cannot see leaks spread over several columns, wrong labels, or whether…"""


def answer_known_for(*, percent: int) -> Message:
    """The answer is known for {percent}% of the rows. The others are not labelled yet, or a blank is an answer:…"""
    return Message("checks:answer-known-for", (percent,))


def part_rows_counted(*, rows: int | float | Decimal) -> Message:
    """{rows}"""
    return Message("checks:part-rows-counted", (rows,))


PART_FEWER_THAN_FIVE: Final = Message("checks:part-fewer-than-five")
"""fewer than 5"""

PART_ALL_BUT_FEWER_THAN_FIVE: Final = Message("checks:part-all-but-fewer-than-five")
"""all but fewer than 5"""


def part_verdict_with_caution(*, verdict: Message, caution: str) -> Message:
    """What a check says of its question, and what it warns of beside."""
    return Message("checks:part-verdict-with-caution", (verdict, caution))
