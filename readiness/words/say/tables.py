"""The messages of tables.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

YES_KEEP: Final = Message("tables:yes-keep")
"""Yes, keep it"""

NO_LEAVE_IT_OUT: Final = Message("tables:no-leave-it-out")
"""No, leave it out"""

NOT_SURE: Final = Message("tables:not-sure")
"""Not sure"""

BEFORE_YOU_BELIEVE: Final = Message("tables:before-you-believe")
"""Before you believe it"""

COLUMN_THAT_IS_FILLED_ONLY: Final = Message("tables:column-that-is-filled-only")
"""A column that is filled only after the event makes any score look too good. Ask whoever records it."""

BRING_TABLE_AGAIN_WITH_ANSWERS: Final = Message("tables:bring-table-again-with-answers")
"""Bring the table again to check it with your answers."""

CHECK_AGAIN_WITH_THESE_ANSWERS: Final = Message("tables:check-again-with-these-answers")
"""Check again with these answers"""

WHERE_IS_TABLE: Final = Message("tables:where-is-table")
"""Where is the table?"""


def csv_excel_parquet_or_sqlite(*, most_megabytes: int) -> Message:
    """Text (CSV, TSV), Excel, Parquet or SQLite, at most {most-megabytes} MB"""
    return Message("tables:csv-excel-parquet-or-sqlite", (most_megabytes,))


PATH_OF_FILE: Final = Message("tables:path-of-file")
"""Path of the file"""

EXAMPLE_DOCUMENTS_ORDERS_CSV: Final = Message("tables:example-documents-orders-csv")
"""Example: Documents/orders.csv in your own folder"""

FOR_FILES_THAT_ARE_TOO: Final = Message("tables:for-files-that-are-too")
"""For files that are too large to upload. Only a part of a very large file is read."""

ADDRESS_OF_DATABASE: Final = Message("tables:address-of-database")
"""Address of the database"""

NAME_OF_TABLE: Final = Message("tables:name-of-table")
"""Name of the table"""

IT_IS_READ_ONLY: Final = Message("tables:it-is-read-only")
"""It is read only, for 20 seconds at most, and a sample of the rows. The address is not kept."""

PART_NOTHING: Final = Message("tables:part-nothing")
"""nothing"""

PART_ONE_VALUE_ONLY: Final = Message("tables:part-one-value-only")
"""one value only"""

PART_DATE_ALONE: Final = Message("tables:part-date-alone")
"""a date"""

PART_NUMBER: Final = Message("tables:part-number")
"""a number"""

PART_NUMBERS_AND_WORDS: Final = Message("tables:part-numbers-and-words")
"""numbers and words"""

PART_NUMBER_OR_NAME_OF_ROW: Final = Message("tables:part-number-or-name-of-row")
"""a number or name of the row"""

PART_WHO_OR_WHAT_ROW: Final = Message("tables:part-who-or-what-row")
"""who or what the row is about, again and again"""

PART_FREE_TEXT: Final = Message("tables:part-free-text")
"""free text"""

PART_ONE_OF_SOME_WORDS: Final = Message("tables:part-one-of-some-words")
"""one of some words"""

NOTHING_YET_ONLY_LOOK: Final = Message("tables:nothing-yet-only-look")
"""Nothing yet: only look at the columns"""

NO_SUCH_COLUMN: Final = Message("tables:no-such-column")
"""No such column"""

WHICH_COLUMN_DO_YOU_WANT: Final = Message("tables:which-column-do-you-want")
"""Which column do you want to predict?"""

WHICH_DATE_SAYS_WHEN_ROW: Final = Message("tables:which-date-says-when-row")
"""Which date says when a row came about?"""

WHICH_COLUMN_SAYS_WHOM: Final = Message("tables:which-column-says-whom")
"""Which column says whom or what a row is about?"""

IT_WILL_ALSO_BE_USED: Final = Message("tables:it-will-also-be-used")
"""It will also be used for people or things that are not in this table"""


def how_are_dates_written(*, names: str) -> Message:
    """How are dates written in {names}?"""
    return Message("tables:how-are-dates-written", (names,))


WHAT_COLUMNS_HOLD_AND_MORE: Final = Message("tables:what-columns-hold-and-more")
"""What the columns hold, and more to look at"""

COLUMNS_THAT_TOGETHER_COULD_POINT: Final = Message("tables:columns-that-together-could-point")
"""Columns that together could point to one person"""

CHECK_TELLS_HOW_SMALL_SMALLEST: Final = Message("tables:check-tells-how-small-smallest")
"""The check tells how small the smallest group of rows is that are alike in these."""

COMPARE_HOW_WELL_IT_WORKS: Final = Message("tables:compare-how-well-it-works")
"""Compare how well it works for the groups of"""

NO_GROUPS: Final = Message("tables:no-groups")
"""No groups"""

EVERYBODY_WHO_NEEDS_THIS_DATA: Final = Message("tables:everybody-who-needs-this-data")
"""Everybody who needs this data can reach it without asking"""

THIS_IS_ONE_PLACE_WHERE: Final = Message("tables:this-is-one-place-where")
"""This is the one place where this data is kept"""

COLUMN: Final = Message("tables:column")
"""Column"""

CHOOSE_COLUMN_TO_CHANGE_WHAT: Final = Message("tables:choose-column-to-change-what")
"""Choose a column to change what it holds"""

IT_HOLDS: Final = Message("tables:it-holds")
"""It holds"""


def is_taken(*, name: str, kind_words: str) -> Message:
    """“{name}” is taken for {kind-words}."""
    return Message("tables:is-taken", (name, kind_words))


READING_TABLE: Final = Message("tables:reading-table")
"""Reading the table"""

LOOKING_AT_EACH_COLUMN: Final = Message("tables:looking-at-each-column")
"""Looking at each column"""

LOOKING_FOR_COLUMNS_THAT_GIVE: Final = Message("tables:looking-for-columns-that-give")
"""Looking for columns that give the answer away"""

TESTING_FIRST_MODEL_AGAINST_SIMPLE: Final = Message("tables:testing-first-model-against-simple")
"""Testing a first model against a simple guess"""

COMPARING_WITH_OTHER_WAYS: Final = Message("tables:comparing-with-other-ways")
"""Comparing with other ways to test"""

WRITING_IT_DOWN: Final = Message("tables:writing-it-down")
"""Writing it down"""

FIRST_RESULT_REST_FOLLOWS: Final = Message("tables:first-result-rest-follows")
"""First result, the rest follows"""

STOP: Final = Message("tables:stop")
"""Stop"""

WAITING_FOR_CHECK_OF_ANOTHER: Final = Message("tables:waiting-for-check-of-another")
"""Waiting for the check of another user on this computer"""


def waiting_before_yours_one_runs(*, before: int) -> Message:
    """Waiting: {before} check before yours. One runs at a time. / Waiting: {before} checks before yours. One runs…"""
    return Message("tables:waiting-before-yours-one-runs", (before,))


STARTING: Final = Message("tables:starting")
"""Starting"""


def part_of_fits_left(*, told: str, left: int, total: int) -> Message:
    """{told}, {left} of {total} fits left"""
    return Message("tables:part-of-fits-left", (told, left, total))


EVERYTHING_THAT_WILL_BE_KEPT: Final = Message("tables:everything-that-will-be-kept")
"""Everything that will be kept"""

KEEP_IT_WITH_PROBLEM: Final = Message("tables:keep-it-with-problem")
"""Keep it with the problem"""

ONLY_THIS_SUMMARY_IS_KEPT: Final = Message("tables:only-this-summary-is-kept")
"""Only this summary is kept: names of columns, counts and scores. No row, no value, no file."""

WHAT_DO_YOU_CALL: Final = Message("tables:what-do-you-call")
"""What do you call this table?"""

COLUMN_NAMES_TO_LEAVE_OUT: Final = Message("tables:column-names-to-leave-out")
"""Column names to leave out"""

NONE_EVERY_NAME_IS_KEPT: Final = Message("tables:none-every-name-is-kept")
"""None: every name is kept"""

NAME_OF_COLUMN_CAN_ITSELF: Final = Message("tables:name-of-column-can-itself")
"""A name of a column can itself be personal. One that you leave out is kept as “hidden column 1”."""

TABLE: Final = Message("tables:table")
"""Table"""

SHOW_EVERYTHING: Final = Message("tables:show-everything")
"""Show everything that will be kept"""

KEEP_THIS_RESULT: Final = Message("tables:keep-this-result")
"""Keep this result"""

KEPT_BESIDE_PROBLEM: Final = Message("tables:kept-beside-problem")
"""Kept beside the problem. It is shown with the results and in the report, and its next step is an action of the…"""

NOTHING: Final = Message("tables:nothing")
"""Nothing"""

IS_IT_ENOUGH: Final = Message("tables:is-it-enough")
"""Is it enough?"""

IS_IT_CLEAN_ENOUGH: Final = Message("tables:is-it-clean-enough")
"""Is it clean enough?"""

IS_IT_STORED_RIGHT_WAY: Final = Message("tables:is-it-stored-right-way")
"""Is it stored the right way?"""

ONE_NEXT_STEP: Final = Message("tables:one-next-step")
"""The one next step"""

THIS_TABLE_COULD_SUPPORT: Final = Message("tables:this-table-could-support")
"""This table could support"""

EACH_WITH_ONE_THING: Final = Message("tables:each-with-one-thing")
"""Each with the one thing that is still needed."""

DETAILS: Final = Message("tables:details")
"""Details"""

COLUMNS: Final = Message("tables:columns")
"""Columns"""

WHAT_STOOD_OUT: Final = Message("tables:what-stood-out")
"""What stood out"""

HOW_TABLE_WAS_READ: Final = Message("tables:how-table-was-read")
"""How the table was read"""

DOES_IT_HOLD_IN_HONEST: Final = Message("tables:does-it-hold-in-honest")
"""Does it hold in an honest test?"""

WOULD_MORE_ROWS_HELP: Final = Message("tables:would-more-rows-help")
"""Would more rows help?"""

PEOPLE_IN_DATA: Final = Message("tables:people-in-data")
"""People in the data"""

FOR_SPECIALISTS: Final = Message("tables:for-specialists")
"""For specialists"""

PART_PERSONAL_LEFT_OUT: Final = Message("tables:part-personal-left-out")
"""personal, left out"""

PART_SENSITIVE: Final = Message("tables:part-sensitive")
"""sensitive"""

PART_USED: Final = Message("tables:part-used")
"""used"""

PART_CAN_BE_USED: Final = Message("tables:part-can-be-used")
"""can be used"""

HOLDS: Final = Message("tables:holds")
"""Holds"""

BLANK: Final = Message("tables:blank")
"""Blank"""

DIFFERENT: Final = Message("tables:different")
"""Different"""

REMARKS: Final = Message("tables:remarks")
"""Remarks"""

COLUMNS_OF_TABLE: Final = Message("tables:columns-of-table")
"""The columns of the table"""

SHARE_OF_GUESSS_ERROR: Final = Message("tables:share-of-guesss-error")
"""Share of the guess's error that the model removes. The careless test mixes old and new rows."""


def rows_alone(*, rows: int | float | Decimal) -> Message:
    """{rows} rows"""
    return Message("tables:rows-alone", (rows,))


SHARE_OF_ERROR_BY_ROWS: Final = Message("tables:share-of-error-by-rows")
"""Share of the guess's error that is removed after learning from more and more rows."""

SAME_AS_NUMBERS: Final = Message("tables:same-as-numbers")
"""The same as numbers"""


def smallest_group_of_rows(*, names: str, tally: str, other_tally: str) -> Message:
    """The smallest group of rows that are alike in {names} has {tally} rows. Rows in such small groups: {other-…"""
    return Message("tables:smallest-group-of-rows", (names, tally, other_tally))


def groups_of_are_too_small(*, column: str) -> Message:
    """The groups of “{column}” are too small to compare."""
    return Message("tables:groups-of-are-too-small", (column,))


def it_does_not_work_equally(*, column: str, best: int, worst: int) -> Message:
    """It does not work equally well for all groups of “{column}”: {best}% of the error removed for the best served,…"""
    return Message("tables:it-does-not-work-equally", (column, best, worst))


ROWS: Final = Message("tables:rows")
"""Rows"""

ROWS_READ: Final = Message("tables:rows-read")
"""Rows read"""

REPEATED_ROWS: Final = Message("tables:repeated-rows")
"""Repeated rows"""

SKILL: Final = Message("tables:skill")
"""Skill"""

TEST: Final = Message("tables:test")
"""Test"""


def split_folds(*, split: Literal["random", "time", "entity", "time-and-entity", "copies"], folds: int) -> Message:
    """random split, {folds} folds / time split, {folds} folds / entity split, {folds} folds / time-and-entity…"""
    return Message("tables:split-folds", (split, folds))


LEFT_OUT_AS_YOU_SAID: Final = Message("tables:left-out-as-you-said")
"""Left out as you said"""


def likely_between(*, value: str, low: str, high: str) -> Message:
    """{value} (likely {low} to {high})"""
    return Message("tables:likely-between", (value, low, high))


BAND_OF_DATA_READINESS: Final = Message("tables:band-of-data-readiness")
"""Band of data readiness"""


def c_it_opens_b(*, band: str) -> Message:
    """{band} (C: it opens, B: it is faithful, A: it fits the question)"""
    return Message("tables:c-it-opens-b", (band,))


SEED: Final = Message("tables:seed")
"""Seed"""

WHAT: Final = Message("tables:what")
"""What"""

VALUE: Final = Message("tables:value")
"""Value"""

FIGURES_FOR_SPECIALISTS: Final = Message("tables:figures-for-specialists")
"""Figures for specialists"""

PART_UPLOAD_TABLE_AGAIN: Final = Message("tables:part-upload-table-again")
"""upload the table again"""

PART_GIVE_PATH_OF_FILE_AGAIN: Final = Message("tables:part-give-path-of-file-again")
"""give the path of the file again"""

PART_GIVE_ADDRESS_OF_DATABASE_AGAIN: Final = Message("tables:part-give-address-of-database-again")
"""give the address of the database again"""


def check_of_was_interrupted(*, table: str) -> Message:
    """The check of “{table}” was interrupted."""
    return Message("tables:check-of-was-interrupted", (table,))


def result_of_check_of_was(*, table: str) -> Message:
    """The result of the check of “{table}” was not kept."""
    return Message("tables:result-of-check-of-was", (table,))


YOUR_CHOICES_ARE_STILL_HERE: Final = Message("tables:your-choices-are-still-here")
"""Your choices are still here."""

RUN_CHECK_AGAIN: Final = Message("tables:run-check-again")
"""Run the check again"""

FORGET_THIS_CHECK: Final = Message("tables:forget-this-check")
"""Forget this check"""

TABLE_CAN_BE_READ_AGAIN: Final = Message("tables:table-can-be-read-again")
"""The table can be read again now."""


def nothing_of_table_is_stored(*, bring: Message) -> Message:
    """Nothing of the table is stored here: {bring} to run it again."""
    return Message("tables:nothing-of-table-is-stored", (bring,))


WHAT_WE_SAW_BESIDE_WHAT: Final = Message("tables:what-we-saw-beside-what")
"""What we saw beside what you told us"""

FROM_TABLES_THAT_WERE_CHECKED: Final = Message("tables:from-tables-that-were-checked")
"""From the tables that were checked. Neither replaces the other."""

WHAT_COUNTS: Final = Message("tables:what-counts")
"""What counts"""

YOU_TOLD_US: Final = Message("tables:you-told-us")
"""You told us"""

TABLE_SHOWS: Final = Message("tables:table-shows")
"""The table shows"""


def told_and_seen(*, name: str) -> Message:
    """Told and seen for {name}"""
    return Message("tables:told-and-seen", (name,))


WHAT_YOU_TOLD_US_BESIDE: Final = Message("tables:what-you-told-us-beside")
"""What you told us beside what the table shows"""

RANKING_RESTS_ON_WHAT_YOU: Final = Message("tables:ranking-rests-on-what-you")
"""The ranking rests on what you told us. Take a level over only if you agree."""


def checked_table(*, table: str, checked_on: date, name: str) -> Message:
    """“{table}”, checked on {checked-on}, for “{name}”"""
    return Message("tables:checked-table", (table, checked_on, name))


TAKE_THIS_LEVEL_OVER: Final = Message("tables:take-this-level-over")
"""Take this level over"""


def back_words(*, words: str) -> Message:
    """Back to {words}"""
    return Message("tables:back-words", (words,))


PART_WHAT_YOU_TOLD_US: Final = Message("tables:part-what-you-told-us")
"""what you told us"""

PART_NO_ANSWER: Final = Message("tables:part-no-answer")
"""no answer"""

CHECK_WAS_STOPPED: Final = Message("tables:check-was-stopped")
"""The check was stopped."""

NOTHING_WAS_KEPT: Final = Message("tables:nothing-was-kept")
"""Nothing was kept."""

BRING_TABLE_AGAIN: Final = Message("tables:bring-table-again")
"""Bring the table again to check it."""

TRY_AGAIN: Final = Message("tables:try-again")
"""Try again"""


def rows_and_columns(*, rows: int | float | Decimal, columns: int) -> Message:
    """{rows} rows and {columns} column / {rows} rows and {columns} columns"""
    return Message("tables:rows-and-columns", (rows, columns))


WHAT_SHOULD_BE_PREDICTED: Final = Message("tables:what-should-be-predicted")
"""What should be predicted?"""


def found_change_what_does(*, found: str, parts: str) -> Message:
    """{found} found{parts}. Change what does not fit."""
    return Message("tables:found-change-what-does", (found, parts))


CHECK_TABLE: Final = Message("tables:check-table")
"""Check the table"""

WHICH_SHEET_OR_TABLE: Final = Message("tables:which-sheet-or-table")
"""Which sheet or table?"""

LARGEST_ONE_WAS_READ: Final = Message("tables:largest-one-was-read")
"""The largest one was read"""

CHANGE_WHAT_IS_PREDICTED: Final = Message("tables:change-what-is-predicted")
"""Change what is predicted"""


def predict_name(*, name: str) -> Message:
    """Predict “{name}”"""
    return Message("tables:predict-name", (name,))


def evidence_name(*, name: str, table: str, checked_on: date) -> Message:
    """Evidence for “{name}”, from “{table}”, {checked-on}"""
    return Message("tables:evidence-name", (name, table, checked_on))


CHECK_ANOTHER_TABLE: Final = Message("tables:check-another-table")
"""Check another table"""

RESULTS_THAT_ARE_KEPT: Final = Message("tables:results-that-are-kept")
"""Results that are kept"""

SHOW: Final = Message("tables:show")
"""Show"""

REMOVE: Final = Message("tables:remove")
"""Remove"""


def result_of_is_removed(*, table: str) -> Message:
    """The result of “{table}” is removed."""
    return Message("tables:result-of-is-removed", (table,))


BRING_IT_BACK: Final = Message("tables:bring-it-back")
"""Bring it back"""

TABLE_STAYS_ON_THIS_COMPUTER: Final = Message("tables:table-stays-on-this-computer")
"""The app runs on this computer, so your file never leaves it. It reads the table in memory and forgets it after…"""

TABLE_GOES_TO_SERVER: Final = Message("tables:table-goes-to-server")
"""The table goes to the computer that runs this app, is read there in memory and is forgotten after the check. No…"""

CHECK_ONE_REAL_TABLE_INSTEAD: Final = Message("tables:check-one-real-table-instead")
"""Check one real table instead of guessing"""

NO_CANDIDATE_PROBLEM_YET_YOU: Final = Message("tables:no-candidate-problem-yet-you")
"""There is no candidate problem yet. You can check a table now and keep the result once there is one."""

WHICH_PROBLEM_IS_TABLE_ABOUT: Final = Message("tables:which-problem-is-table-about")
"""Which problem is the table about?"""

NONE: Final = Message("tables:none")
"""None of these"""

EVIDENCE: Final = Message("tables:evidence")
"""Evidence"""

THE_TABLE: Final = Message("tables:the-table")
"""The table"""
