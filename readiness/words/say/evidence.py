"""The messages of evidence.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

CHOOSE_COLUMN_THAT_HOLDS_WHAT: Final = Message("evidence:choose-column-that-holds-what")
"""Choose the column that holds what you want to predict."""

ANSWER_COLUMN_HOLDS_DATES: Final = Message("evidence:answer-column-holds-dates")
"""The answer column holds dates, and a model predicts a kind or a number."""

MAKE_COLUMN_THAT_SAYS_WHETHER: Final = Message("evidence:make-column-that-says-whether")
"""Make a column that says whether it happened within a fixed time, such as 30 days, and choose that."""

ANSWER_COLUMN_IS_EMPTY: Final = Message("evidence:answer-column-is-empty")
"""The answer column is empty."""

CHOOSE_COLUMN_IN_WHICH_OUTCOME: Final = Message("evidence:choose-column-in-which-outcome")
"""Choose the column in which the outcome was recorded."""


def answer_is_known_for_fewer(*, fewest_rows: int) -> Message:
    """The answer is known for fewer than {fewest-rows} rows, too few to judge anything."""
    return Message("evidence:answer-is-known-for-fewer", (fewest_rows,))


def record_outcome_for_at_least(*, fewest_rows: int) -> Message:
    """Record the outcome for at least {fewest-rows} cases, better for some hundreds."""
    return Message("evidence:record-outcome-for-at-least", (fewest_rows,))


CELLS_OF_ANSWER_COLUMN_HOLD: Final = Message("evidence:cells-of-answer-column-hold")
"""The cells of the answer column hold lists or other packed values, not one word or number each."""

CHOOSE_ANOTHER_COLUMN_OR_MAKE: Final = Message("evidence:choose-another-column-or-make")
"""Choose another column, or make one of it that holds a single word or number in each row."""

EVERY_ANSWER_IS_DIFFERENT: Final = Message("evidence:every-answer-is-different")
"""Every answer is different: this column counts or names the rows."""

EVERY_ANSWER_IS_SAME: Final = Message("evidence:every-answer-is-same")
"""Every answer is the same, so there is nothing to tell apart."""

NOTHING_TO_LEARN_FROM: Final = Message("evidence:nothing-to-learn-from")
"""Every answer is different, so there is nothing to learn from."""


def more_than_different_answers_too(*, most_classes: int) -> Message:
    """There are more than {most-classes} different answers, too many to sort into."""
    return Message("evidence:more-than-different-answers-too", (most_classes,))


GROUP_ANSWERS_INTO_FEW: Final = Message("evidence:group-answers-into-few")
"""Group the answers into a few that matter for the decision, and try again."""


def only_one_answer_appears(*, fewest_examples: int) -> Message:
    """Only one answer appears at least {fewest-examples} times, so there is nothing to compare it with."""
    return Message("evidence:only-one-answer-appears", (fewest_examples,))


COLLECT_MORE_CASES_OF_RARE: Final = Message("evidence:collect-more-cases-of-rare")
"""Collect more cases of the rare answers, and try again."""

EACH_ROW_OF_THIS_TABLE: Final = Message("evidence:each-row-of-this-table")
"""Each row of this table holds one property of a case, so no row tells all of a case."""

MAKE_TABLE_WITH_ONE_ROW: Final = Message("evidence:make-table-with-one-row")
"""Make a table with one row for each case and one column for each property, and try again."""

APART_FROM_ANSWER_THERE: Final = Message("evidence:apart-from-answer-there")
"""Apart from the answer there is no column a model could use: only names, numbers of rows, or blanks."""

ONLY_DATE_BESIDE_ANSWER: Final = Message("evidence:only-date-beside-answer")
"""Apart from the answer there is only a date: this is a series over time, which this check cannot judge."""

TRY_SIMPLE_FORECAST: Final = Message("evidence:try-simple-forecast")
"""Hold a simple forecast, such as the same day a year ago, against what came. Or add what was known beforehand,…"""

ADD_COLUMNS_THAT_DESCRIBE_EACH: Final = Message("evidence:add-columns-that-describe-each")
"""Add columns that describe each case as it was before the outcome was known."""

TIME_COLUMN_HOLDS_TOO_FEW: Final = Message("evidence:time-column-holds-too-few")
"""The time column holds too few dates that can be read."""

CHOOSE_ANOTHER_TIME_COLUMN: Final = Message("evidence:choose-another-time-column")
"""Choose another time column, or none, and try again."""

ROWS_THAT_WERE_TESTED_HOLD: Final = Message("evidence:rows-that-were-tested-hold")
"""The rows that were tested hold only one answer."""

BRING_MORE_CASES_OF_RARE: Final = Message("evidence:bring-more-cases-of-rare")
"""Bring more cases of the rare answer, and try again."""

THIS_IS_NOT_ADDRESS: Final = Message("evidence:this-is-not-address")
"""This is not the address of a database that can be read here."""

DATABASE_DID_NOT_ANSWER: Final = Message("evidence:database-did-not-answer")
"""The database did not answer, or refused to show this table in time."""

CHECK_ADDRESS_AND_THAT_YOU: Final = Message("evidence:check-address-and-that-you")
"""Check the address and that you may read the table, or bring a smaller view of it."""


def this_database_has_tables(*, names: int) -> Message:
    """This database has {names} tables."""
    return Message("evidence:this-database-has-tables", (names,))


CHOOSE_TABLE_TO_CHECK: Final = Message("evidence:choose-table-to-check")
"""Choose the table to check."""


def part_text_with_columns_of_spaces(*, whole_file: int) -> Message:
    """a text with columns of spaces of more than {whole-file} MB"""
    return Message("evidence:part-text-with-columns-of-spaces", (whole_file,))


MOST_LINES_OF_THIS_FILE: Final = Message("evidence:most-lines-of-this-file")
"""Most lines of this file do not fit its first row."""

EXPORT_TABLE_AGAIN_AS_CSV: Final = Message("evidence:export-table-again-as-csv")
"""Export the table again as CSV with one row for each case."""


def part_column_place(*, place: int) -> Message:
    """column {place}"""
    return Message("evidence:part-column-place", (place,))


PART_BZIP: Final = Message("evidence:part-bzip")
"""bzip2"""

PART_XZ: Final = Message("evidence:part-xz")
"""xz"""

ZSTANDARD: Final = Message("evidence:zstandard")
"""Zstandard"""

ZIP: Final = Message("evidence:zip")
"""7-Zip"""

RAR: Final = Message("evidence:rar")
"""RAR"""

PART_SPSS_FILE: Final = Message("evidence:part-spss-file")
"""an SPSS file"""

PART_STATA_FILE: Final = Message("evidence:part-stata-file")
"""a Stata file"""

PART_R_FILE: Final = Message("evidence:part-r-file")
"""an R file"""

PART_FEATHER_FILE: Final = Message("evidence:part-feather-file")
"""a Feather file"""

PART_ORC_FILE: Final = Message("evidence:part-orc-file")
"""an ORC file"""

PART_AVRO_FILE: Final = Message("evidence:part-avro-file")
"""an Avro file"""

PART_HDF_FILE: Final = Message("evidence:part-hdf-file")
"""an HDF5 file"""

UNPACK_IT_CHOOSE_TABLE_INSIDE: Final = Message("evidence:unpack-it-choose-table-inside")
"""Unpack it, choose the table inside it, and try again."""

EXPORT_TABLE_ITSELF_AS_CSV: Final = Message("evidence:export-table-itself-as-csv")
"""Export the table itself as CSV or XLSX, and try again."""

THIS_IS_PDF_DOCUMENT: Final = Message("evidence:this-is-pdf-document")
"""This is a PDF, a document for printing."""

THIS_IS_PICTURE_NOT_TABLE: Final = Message("evidence:this-is-picture-not-table")
"""This is a picture, not a table."""


def this_is_file_packed(*, name: str) -> Message:
    """This is a file packed with {name}."""
    return Message("evidence:this-is-file-packed", (name,))


def this_is_which_this_check(*, name: str) -> Message:
    """This is {name}, which this check does not read."""
    return Message("evidence:this-is-which-this-check", (name,))


THIS_IS_SPREADSHEET_SAVED: Final = Message("evidence:this-is-spreadsheet-saved")
"""This is a spreadsheet saved as XML, whatever its name says."""

THIS_IS_WEB_PAGE_HTML: Final = Message("evidence:this-is-web-page-html")
"""This is a web page (HTML), whatever its name says."""

THIS_IS_XML_FILE: Final = Message("evidence:this-is-xml-file")
"""This is an XML file, not a table."""

THIS_IS_OPENDOCUMENT_FILE: Final = Message("evidence:this-is-opendocument-file")
"""This is an OpenDocument file, but not a spreadsheet."""

PART_WORD_DOCUMENT: Final = Message("evidence:part-word-document")
"""a Word document"""

PART_PRESENTATION: Final = Message("evidence:part-presentation")
"""a presentation"""

PART_APPLE_NUMBERS_OR_PAGES_FILE: Final = Message("evidence:part-apple-numbers-or-pages-file")
"""an Apple Numbers or Pages file"""


def this_is_not_table(*, name: str) -> Message:
    """This is {name}, not a table."""
    return Message("evidence:this-is-not-table", (name,))


THIS_IS_PACKED_FOLDER: Final = Message("evidence:this-is-packed-folder")
"""This is a packed folder, not a spreadsheet."""

THIS_WORKBOOK_IS_PROTECTED: Final = Message("evidence:this-workbook-is-protected")
"""This workbook is protected by a password."""

OPEN_IT_SAVE_COPY_WITHOUT: Final = Message("evidence:open-it-save-copy-without")
"""Open it, save a copy without a password, and try again."""

SINGLE_CELL_IN_THIS_FILE: Final = Message("evidence:single-cell-in-this-file")
"""A single cell in this file is too long for a table."""

CHECK_THAT_FILE_IS_TABLE: Final = Message("evidence:check-that-file-is-table")
"""Check that the file is a table, and try again."""


def first_line_has_names(*, names: int, cells: int) -> Message:
    """The first line has {names} names and the lines below it have {cells} cells each."""
    return Message("evidence:first-line-has-names", (names, cells))


SIGN_IN_CELLS: Final = Message("evidence:sign-in-cells")
"""A sign in cells, such as a decimal comma, cannot be told from the one between them. Export the table again with…"""


def part_upload_of_more_than_mb(*, upload: int) -> Message:
    """an upload of more than {upload} MB"""
    return Message("evidence:part-upload-of-more-than-mb", (upload,))


def part_unpacked_it_is_more(*, upload: int) -> Message:
    """unpacked, it is more than {upload} MB"""
    return Message("evidence:part-unpacked-it-is-more", (upload,))


THIS_FILE_IS_PACKED_MORE: Final = Message("evidence:this-file-is-packed-more")
"""This file is packed more than once."""

NO_FILE: Final = Message("evidence:no-file")
"""There is no file that can be opened at this place."""

CHECK_PATH_AND_TRY_AGAIN: Final = Message("evidence:check-path-and-try-again")
"""Check the path, and try again."""

ONE_BLOCK_OF_THIS_PARQUET: Final = Message("evidence:one-block-of-this-parquet")
"""One block of this Parquet file is too large to open safely."""

WRITE_IT_AGAIN_WITH_SMALLER: Final = Message("evidence:write-it-again-with-smaller")
"""Write it again with smaller row groups, or bring a part of the table as CSV."""

THIS_TABLE_HAS_HEADER: Final = Message("evidence:this-table-has-header")
"""This table has a header but no rows."""

EXPORT_IT_AGAIN: Final = Message("evidence:export-it-again")
"""Export it again with its rows, one row for each case, and try again."""

THIS_TABLE_HAS_ONLY_ONE: Final = Message("evidence:this-table-has-only-one")
"""This table has only one row."""

BRING_AT_LEAST_ROWS_ONE: Final = Message("evidence:bring-at-least-rows-one")
"""Bring at least 50 rows, one row for each case."""


def this_table_has_rows(*, num_rows: str, names: int) -> Message:
    """This table has {num-rows} rows and {names} columns: it may lie on its side."""
    return Message("evidence:this-table-has-rows", (num_rows, names))


TURN_IT_SO_THAT_EACH: Final = Message("evidence:turn-it-so-that-each")
"""Turn it, so that each case has a row and each property a column, and try again."""

THIS_FILE_HAS_LINE: Final = Message("evidence:this-file-has-line")
"""This file has a line that is far too long for a row of a table."""

CHECK_TABLE_AND_EXPORT: Final = Message("evidence:check-table-and-export")
"""Check that the file is a table with one row for each case, and export it again."""


def part_spreadsheet_of_more_than_mb(*, workbook: int) -> Message:
    """a spreadsheet of more than {workbook} MB"""
    return Message("evidence:part-spreadsheet-of-more-than-mb", (workbook,))


THIS_WORKBOOK_HAS_NO_CELLS: Final = Message("evidence:this-workbook-has-no-cells")
"""This workbook has no cells."""

CHOOSE_FILE_THAT_HOLDS: Final = Message("evidence:choose-file-that-holds")
"""Choose the file that holds your table."""


def part_unpacked_more_than_mb(*, unzipped: int) -> Message:
    """unpacked, it is more than {unzipped} MB"""
    return Message("evidence:part-unpacked-more-than-mb", (unzipped,))


def part_its_sheet_spans_more(*, workbook_cells: int | float | Decimal) -> Message:
    """its sheet spans more than {workbook-cells} cells"""
    return Message("evidence:part-its-sheet-spans-more", (workbook_cells,))


THIS_SHEET_HAS_NO_FILLED: Final = Message("evidence:this-sheet-has-no-filled")
"""This sheet has no filled cells."""

CHOOSE_SHEET_THAT_HOLDS: Final = Message("evidence:choose-sheet-that-holds")
"""Choose the sheet that holds your table, and try again."""


def this_table_has_more(*, columns: int | float | Decimal) -> Message:
    """This table has more than {columns} columns, which is more than this check can judge."""
    return Message("evidence:this-table-has-more", (columns,))


KEEP_COLUMNS_EXPERT_WOULD_LOOK: Final = Message("evidence:keep-columns-expert-would-look")
"""Keep the columns an expert would look at, and try again."""


def this_file_is_too_large(*, what: str) -> Message:
    """This file is too large to open safely: {what}."""
    return Message("evidence:this-file-is-too-large", (what,))


SAVE_SMALLER_PART: Final = Message("evidence:save-smaller-part")
"""Save a smaller part of it as CSV, and try again."""

THIS_FILE_IS_EMPTY: Final = Message("evidence:this-file-is-empty")
"""This file is empty."""

THIS_FILE_CANNOT_BE_READ: Final = Message("evidence:this-file-cannot-be-read")
"""This file cannot be read as a table; it may be damaged, or a picture or a program."""

OPEN_IT_IN_PROGRAM: Final = Message("evidence:open-it-in-program")
"""Open it in the program it comes from, save it as CSV, and try again."""


def no_of_that_name(*, what: Literal["column", "sheet", "table"]) -> Message:
    """There is no column of that name in this table. / There is no sheet of that name in this workbook. / There is…"""
    return Message("evidence:no-of-that-name", (what,))


def choose_one(*, shown: str) -> Message:
    """Choose one of these: {shown}."""
    return Message("evidence:choose-one", (shown,))


def choose_one_of_these_and_more(*, shown: str, more: int | float | Decimal) -> Message:
    """Choose one of these: {shown} and {more} more."""
    return Message("evidence:choose-one-of-these-and-more", (shown, more))


def did_you_mean(*, name: str) -> Message:
    """Stands behind “Choose one of these: …”."""
    return Message("evidence:did-you-mean", (name,))


CHECK_TOOK_TOO_LONG: Final = Message("evidence:check-took-too-long")
"""This check took longer than five minutes and was stopped."""

BRING_LESS: Final = Message("evidence:bring-less")
"""Bring fewer columns or fewer rows, and try again."""

TOO_MANY_TABLES_WAIT: Final = Message("evidence:too-many-tables-wait")
"""Too many tables are waiting to be checked on this computer, so this one was not taken."""

TRY_IN_A_FEW_MINUTES: Final = Message("evidence:try-in-a-few-minutes")
"""Try again in a few minutes; nothing that you chose is lost."""

CHECK_NOT_STARTED: Final = Message("evidence:check-not-started")
"""This check could not be started on this computer."""

TRY_AGAIN_OR_TELL: Final = Message("evidence:try-again-or-tell")
"""Try again; if that does not help, tell whoever runs this app."""

TABLE_NEEDS_MORE_MEMORY: Final = Message("evidence:table-needs-more-memory")
"""This table needs more memory than a check may use."""

BRING_NEWEST_ROWS: Final = Message("evidence:bring-newest-rows")
"""Bring fewer columns or fewer rows, for example the newest year, and try again."""

TABLE_NOT_JUDGED: Final = Message("evidence:table-not-judged")
"""This table could not be judged: something in it is unlike any table this check knows."""

SAVE_WITH_ONE_HEADER: Final = Message("evidence:save-with-one-header")
"""Save it as CSV with one header row, and try again."""

NOT_FILE_OF_THIS_USER: Final = Message("evidence:not-file-of-this-user")
"""Not a file of this user"""


def part_hidden_column(*, place: int) -> Message:
    """hidden column {place}"""
    return Message("evidence:part-hidden-column", (place,))


SAVE_OR_EXPORT: Final = Message("evidence:save-or-export")
"""Save or export it as CSV or XLSX, and try again."""

SAVE_OR_EXPORT_AS_PARQUET: Final = Message("evidence:save-or-export-as-parquet")
"""Save or export it as CSV or Parquet, and try again."""

OPEN_IT_IN_YOUR_SPREADSHEET: Final = Message("evidence:open-it-in-your-spreadsheet")
"""Open it in your spreadsheet program, save it as XLSX or CSV, and try again."""

EXPORT_SAME_RECORDS_AS_CSV: Final = Message("evidence:export-same-records-as-csv")
"""Export the same records as CSV or Parquet, and try again."""

THIS_IS_TEXT_DOCUMENT_RTF: Final = Message("evidence:this-is-text-document-rtf")
"""This is a text document (RTF), not a table."""

THIS_IS_SAVED_WEB_PAGE: Final = Message("evidence:this-is-saved-web-page")
"""This is a saved web page, whatever its name says."""

THIS_IS_YAML_NOT_TABLE: Final = Message("evidence:this-is-yaml-not-table")
"""This is YAML, not a table."""

THIS_IS_JSON_NOT_TABLE: Final = Message("evidence:this-is-json-not-table")
"""This is JSON, not a table."""

THIS_IS_DUMP_OF_DATABASE: Final = Message("evidence:this-is-dump-of-database")
"""This is a dump of a database (SQL), not a table."""

EXPORT_ONE_TABLE_AS_CSV: Final = Message("evidence:export-one-table-as-csv")
"""Export the one table as CSV or XLSX, and try again."""

THIS_FILE_HOLDS_ADDRESSES: Final = Message("evidence:this-file-holds-addresses")
"""This file holds addresses or dates of a calendar, not a table."""

THIS_IS_ARFF_FILE: Final = Message("evidence:this-is-arff-file")
"""This is an ARFF file, which is not read."""

THIS_IS_LOG_OF_WEB: Final = Message("evidence:this-is-log-of-web")
"""This is the log of a web server, not a table."""

BRING_IT_INTO_COLUMNS_SAVE: Final = Message("evidence:bring-it-into-columns-save")
"""Bring it into columns, save them as CSV, and try again."""
