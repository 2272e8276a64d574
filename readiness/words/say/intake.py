"""The messages of intake.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

SAVE_ONCE_MORE_SPREADSHEET_PROGRAM: Final = Message("intake:save-once-more-spreadsheet-program")
"""Save it once more in the spreadsheet program, as .xlsx."""


def file_has_more_than_mb(*, limit: int | float | Decimal) -> Message:
    """The file has more than {limit} MB."""
    return Message("intake:file-has-more-than-mb", (limit,))


TAKE_PICTURES_OTHER_SHEETS_OUT: Final = Message("intake:take-pictures-other-sheets-out")
"""Take pictures and other sheets out of it."""

FILE_PROTECTED_BY_PASSWORD_OR: Final = Message("intake:file-protected-by-password-or")
"""The file is protected by a password, or of an old kind (.xls)."""

SAVE_XLSX_WITHOUT_PASSWORD: Final = Message("intake:save-xlsx-without-password")
"""Save it as .xlsx without a password."""

FILE_NO_EXCEL_WORKBOOK_XLSX: Final = Message("intake:file-no-excel-workbook-xlsx")
"""The file is not an Excel workbook (.xlsx), or it was cut off."""

SAVE_XLSX_TRY_AGAIN: Final = Message("intake:save-xlsx-try-again")
"""Save it as .xlsx and try again."""

FILE_HAS_TOO_MANY_PARTS: Final = Message("intake:file-has-too-many-parts")
"""The file has too many parts."""

EXPORT_WORKBOOK_ONCE_MORE: Final = Message("intake:export-workbook-once-more")
"""Export the workbook once more."""

FILE_PROTECTED_BY_PASSWORD: Final = Message("intake:file-protected-by-password")
"""The file is protected by a password."""

SAVE_WITHOUT_PASSWORD: Final = Message("intake:save-without-password")
"""Save it without a password."""

FILE_PACKED_WAY_WORKBOOKS_NEVER: Final = Message("intake:file-packed-way-workbooks-never")
"""The file is packed in a way that workbooks never are."""

FILE_HAS_FAR_TOO_MANY: Final = Message("intake:file-has-far-too-many")
"""The file has far too many entries."""

DELETE_WHAT_DOES_NOT_BELONG: Final = Message("intake:delete-what-does-not-belong")
"""Delete what does not belong to it."""

FILE_PART_DAMAGED: Final = Message("intake:file-part-damaged")
"""A part of the file is damaged."""

TARGET: Final = Message("intake:target")
"""Target"""

ID: Final = Message("intake:id")
"""Id"""

TYPE: Final = Message("intake:type")
"""Type"""

FILE_GROWS_FAR_TOO_LARGE: Final = Message("intake:file-grows-far-too-large")
"""The file grows far too large when it is unpacked."""

FILE_BINARY_WORKBOOK_XLSB: Final = Message("intake:file-binary-workbook-xlsb")
"""The file is a binary workbook (.xlsb)."""

SAVE_XLSX: Final = Message("intake:save-xlsx")
"""Save it as .xlsx."""

FILE_OPENDOCUMENT_SHEET_ODS: Final = Message("intake:file-opendocument-sheet-ods")
"""The file is an OpenDocument sheet (.ods)."""

IS_NO_EXCEL_WORKBOOK: Final = Message("intake:is-no-excel-workbook")
"""The file is not an Excel workbook (.xlsx)."""

WORKBOOK_HOLDS_MACROS: Final = Message("intake:workbook-holds-macros")
"""The workbook holds macros."""

SAVE_XLSX_WITHOUT_MACROS: Final = Message("intake:save-xlsx-without-macros")
"""Save it as .xlsx, without macros."""

FILE_HOLDS_DOCUMENT_TYPE_WHICH: Final = Message("intake:file-holds-document-type-which")
"""The file holds a document type, which no workbook needs."""


def sheet_has_entries_below_row(*, most_rows: int | float | Decimal) -> Message:
    """The sheet has entries below row {most-rows}."""
    return Message("intake:sheet-has-entries-below-row", (most_rows,))


DELETE_ROWS_DO_NOT_BELONG: Final = Message("intake:delete-rows-do-not-belong")
"""Delete the rows that do not belong to it."""


def sheet_has_entries_right_column(*, most_columns: str) -> Message:
    """The sheet has entries right of column {most-columns}."""
    return Message("intake:sheet-has-entries-right-column", (most_columns,))


DELETE_COLUMNS_DO_NOT_BELONG: Final = Message("intake:delete-columns-do-not-belong")
"""Delete the columns that do not belong to it."""

FILE_HOLDS_NO_SHEET: Final = Message("intake:file-holds-no-sheet")
"""The file holds no sheet."""

WORKBOOK_REFERS_OTHER_FILES_THESE: Final = Message("intake:workbook-refers-other-files-these")
"""The workbook refers to other files. These references were not followed."""

SHEET_HAS_FAR_TOO_MANY: Final = Message("intake:sheet-has-far-too-many")
"""The sheet has far too many merged cells."""

SPLIT_THEM_AGAIN: Final = Message("intake:split-them-again")
"""Split them again."""

TABLE: Final = Message("intake:table")
"""Table"""


def table_has_more_than_mb(*, most_bytes: int | float | Decimal) -> Message:
    """The file has more than {most-bytes} MB."""
    return Message("intake:table-has-more-than-mb", (most_bytes,))


FILE_NO_TABLE_TEXT_CSV: Final = Message("intake:file-no-table-text-csv")
"""The file is not a table of text (CSV)."""

SAVE_CSV_OR_XLSX: Final = Message("intake:save-csv-or-xlsx")
"""Save it as CSV or as .xlsx."""


def text_row_has_more_than(*, number: str, most_text: int | float | Decimal) -> Message:
    """A text in row {number} has more than {most-text} characters."""
    return Message("intake:text-row-has-more-than", (number, most_text))


SHORTEN: Final = Message("intake:shorten")
"""Shorten it."""


def file_has_more_than_rows(*, most_rows: int | float | Decimal) -> Message:
    """The file has more than {most-rows} rows."""
    return Message("intake:file-has-more-than-rows", (most_rows,))


def text_has_more_than_characters(*, address: str, most_text: int | float | Decimal) -> Message:
    """The text in {address} has more than {most-text} characters."""
    return Message("intake:text-has-more-than-characters", (address, most_text))


FILE_HAS_NO_COLUMNS_KNOWN: Final = Message("intake:file-has-no-columns-known")
"""The file has no columns that are known here, or the column with the keys is gone."""

EXPORT_NEW_FILE_TAKE_CHANGES: Final = Message("intake:export-new-file-take-changes")
"""Export a new file and take the changes over."""

FILE_DOES_NOT_SAY_WHAT: Final = Message("intake:file-does-not-say-what")
"""The file does not say what it was made from, so it is compared with today."""


def file_another_kind(*, one_line: str) -> Message:
    """The file is of another kind ({one-line})."""
    return Message("intake:file-another-kind", (one_line,))


FILE_WAS_MADE_FROM_ANOTHER: Final = Message("intake:file-was-made-from-another")
"""The file was made from another assessment."""

OPEN_ASSESSMENT_FIRST: Final = Message("intake:open-assessment-first")
"""Open that assessment first."""

FILE_WAS_MADE_WITHOUT_APP: Final = Message("intake:file-was-made-without-app")
"""The file was made without the app. Make sure that it belongs to this assessment."""

QUESTIONS_OR_RULES_HAVE_CHANGED: Final = Message("intake:questions-or-rules-have-changed")
"""Questions or rules have changed since the file was made. What is no longer asked is left out."""


def column_gone(*, label: str) -> Message:
    """The column “{label}” is gone."""
    return Message("intake:column-gone", (label,))


COLUMNS_CANNOT_BE_RECOGNIZED_ONE: Final = Message("intake:columns-cannot-be-recognized-one")
"""The columns cannot be recognized: the one with the keys is gone."""


def sheet_not_file_nothing_changes(*, title: str) -> Message:
    """The sheet “{title}” is not in the file; nothing of it changes."""
    return Message("intake:sheet-not-file-nothing-changes", (title,))


def key_stands_row_well(*, key: str, seen: str) -> Message:
    """The key “{key}” stands in row {seen} as well."""
    return Message("intake:key-stands-row-well", (key, seen))


KEEP_ONE_TWO_ROWS: Final = Message("intake:keep-one-two-rows")
"""Keep one of the two rows."""

MOVE_ENTRIES_ROW_THEY_BELONG: Final = Message("intake:move-entries-row-they-belong")
"""Move the entries to the row that they belong to."""

ROW_HAS_ENTRIES_BUT_NO: Final = Message("intake:row-has-entries-but-no")
"""The row has entries but no key."""

NEW_ROW_HAS_NO_NAME: Final = Message("intake:new-row-has-no-name")
"""The new row has no name."""

WRITE_ONE_OR_EMPTY_ROW: Final = Message("intake:write-one-or-empty-row")
"""Write one, or empty the row."""


def name_stands_row_well(*, name: str, twin: str) -> Message:
    """The name “{name}” stands in row {twin} as well."""
    return Message("intake:name-stands-row-well", (name, twin))


KEEP_ONE_TWO_ROWS_OR: Final = Message("intake:keep-one-two-rows-or")
"""Keep one of the two rows, or write another name."""

NEW: Final = Message("intake:new")
"""New"""


def has_no_key_list_already(*, name: str) -> Message:
    """The row has no key, and “{name}” is on the list already: nothing of this row is taken."""
    return Message("intake:has-no-key-list-already", (name,))


def put_key_back(*, keys: str) -> Message:
    """Put its key {keys} back, or write another name if it is a new one."""
    return Message("intake:put-key-back", (keys,))


def row_says_the_same(*, sheet: str, number: int, name: str, keys: str) -> Message:
    """{sheet}: row {number} has no key, and “{name}” is on the list already: nothing of this row is taken. To…"""
    return Message("intake:row-says-the-same", (sheet, number, name, keys))


def part_and_others(*, listed: str) -> Message:
    """The first few of a list of names, keys or cells, where there are more."""
    return Message("intake:part-and-others", (listed,))


def part_and_more(*, listed: str) -> Message:
    """{listed} and more"""
    return Message("intake:part-and-more", (listed,))


def columns_are_lost(*, sheet: str, columns: str) -> Message:
    """{sheet}: the file has no column {columns}; nothing there changes."""
    return Message("intake:columns-are-lost", (sheet, columns))


def rows_are_missing(*, sheet: str, rows: str) -> Message:
    """{sheet}: rows are missing ({rows}). A missing row changes nothing."""
    return Message("intake:rows-are-missing", (sheet, rows))


def shown_cells_were_changed(*, sheet: str, cells: str) -> Message:
    """{sheet}: changes in cells that are only shown are left out ({cells})."""
    return Message("intake:shown-cells-were-changed", (sheet, cells))


CELL_MERGED: Final = Message("intake:cell-merged")
"""The cell is merged."""

SPLIT_CELLS_AGAIN_EACH_ROW: Final = Message("intake:split-cells-again-each-row")
"""Split the cells again; each row has an entry of its own."""


def row_not_app_any_more(*, number: str, key: str) -> Message:
    """row {number} (“{key}”) is no longer in the app, so nothing of it changes."""
    return Message("intake:row-not-app-any-more", (number, key))


def nothing_has_key(*, key: str) -> Message:
    """Nothing has the key “{key}”."""
    return Message("intake:nothing-has-key", (key,))


def cell_merged_with(*, into: str) -> Message:
    """The cell is merged with {into}."""
    return Message("intake:cell-merged-with", (into,))


LEAVE_LABEL_ITS_OWN_ACTION: Final = Message("intake:leave-label-its-own-action")
"""Leave it the label of its own action, and export it again."""

TAKE_LABEL_AWAY_FROM_ALL: Final = Message("intake:take-label-away-from-all")
"""Take the label away from all but one of them, and export it again."""

FILE_EXPORT_TRACKER_ITS_STATES: Final = Message("intake:file-export-tracker-its-states")
"""The file is the export of a tracker. Its states and last days are compared with the plan."""


def row_carries_labels(*, row: str, listed: str) -> Message:
    """Row {row} carries the labels of {listed}."""
    return Message("intake:row-carries-labels", (row, listed))


def rows_carry_same_label(*, listed: str, label_of: str) -> Message:
    """Rows {listed} carry the same label {label-of}."""
    return Message("intake:rows-carry-same-label", (listed, label_of))


def no_state_known_here_status(*, where: str, told: str) -> Message:
    """{where}: “{told}” is not a state that is known here; the status stays."""
    return Message("intake:no-state-known-here-status", (where, told))


def no_day_can_be_read(*, where: str, told: str) -> Message:
    """{where}: “{told}” is not a day that can be read without doubt; it stays."""
    return Message("intake:no-day-can-be-read", (where, told))


WRITE_DATE_SUCH: Final = Message("intake:write-date-such")
"""Write a date such as 2026-11-28."""

WRITE_DAY_MONTH_SUCH_OR: Final = Message("intake:write-day-month-such-or")
"""Write a day, a month such as 2026-01, or a year."""

CELL_HOLDS_FORMULA: Final = Message("intake:cell-holds-formula")
"""The cell holds a formula."""

WRITE_VALUE_ITSELF: Final = Message("intake:write-value-itself")
"""Write the value itself."""


def cell_shows(*, value: str) -> Message:
    """The cell shows {value}."""
    return Message("intake:cell-shows", (value,))


WRITE_VALUE_OR_EMPTY_CELL: Final = Message("intake:write-value-or-empty-cell")
"""Write a value, or empty the cell."""


def not_list(*, quoted: str) -> Message:
    """{quoted} is not in the list."""
    return Message("intake:not-list", (quoted,))


def no_date(*, quoted: str) -> Message:
    """{quoted} is not a date."""
    return Message("intake:no-date", (quoted,))


def no_day_month_or_year(*, quoted: str) -> Message:
    """{quoted} is not a day, month or year."""
    return Message("intake:no-day-month-or-year", (quoted,))


def write_one_of(*, listed: str) -> Message:
    """Write one of: {listed}. Or empty the cell."""
    return Message("intake:write-one-of", (listed,))


WRITE_WHOLE_NUMBER: Final = Message("intake:write-whole-number")
"""Write a whole number."""


def write_whole_number_within(*, least: int | float | Decimal, most: int | float | Decimal) -> Message:
    """Write a whole number from {least} to {most}."""
    return Message("intake:write-whole-number-within", (least, most))


WRITE_NUMBER: Final = Message("intake:write-number")
"""Write a number."""


def write_number_within(*, least: int | float | Decimal, most: int | float | Decimal) -> Message:
    """Write a number from {least} to {most}."""
    return Message("intake:write-number-within", (least, most))


def is_no_whole_number(*, number: int | float | Decimal) -> Message:
    """{number} is not a whole number."""
    return Message("intake:is-no-whole-number", (number,))


def is_out_of_range(*, number: int | float | Decimal) -> Message:
    """{number} is out of range."""
    return Message("intake:is-out-of-range", (number,))


def percentage_none_asked_here(*, quoted: str) -> Message:
    """{quoted} is a percentage, and none is asked for here."""
    return Message("intake:percentage-none-asked-here", (quoted,))


def no_number_can_be_read(*, quoted: str) -> Message:
    """{quoted} is not a number that can be read without doubt."""
    return Message("intake:no-number-can-be-read", (quoted,))


def text_has_characters(*, value: int | float | Decimal) -> Message:
    """The text has {value} characters."""
    return Message("intake:text-has-characters", (value,))


def shorten_to(*, longest: int | float | Decimal) -> Message:
    """Shorten it to {longest}."""
    return Message("intake:shorten-to", (longest,))


PUT_KEY_BACK_WAS_OR: Final = Message("intake:put-key-back-was-or")
"""Put the key back as it was, or delete the row. If the row is new, empty the cell of its key."""

PUT_KEY_BACK_OR_DELETE_ROW: Final = Message("intake:put-key-back-or-delete-row")
"""Put the key back as it was, or delete the row."""
