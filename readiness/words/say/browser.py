"""The messages of browser.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

SKIP_TO_MAIN_CONTENT: Final = Message("browser:skip-to-main-content")
"""Skip to main content"""

CHOOSE_AN_OPTION: Final = Message("browser:choose-an-option")
"""Choose an option"""

CHOOSE_OPTIONS: Final = Message("browser:choose-options")
"""Choose options"""

ADD_AN_OPTION: Final = Message("browser:add-an-option")
"""Add an option"""

NO_OPTIONS_TO_SELECT: Final = Message("browser:no-options-to-select")
"""No options to select"""

NO_RESULTS: Final = Message("browser:no-results")
"""No results"""

CLEAR_VALUE: Final = Message("browser:clear-value")
"""Clear value"""

CLEAR_ALL: Final = Message("browser:clear-all")
"""Clear all"""

CLEAR_DATE: Final = Message("browser:clear-date")
"""Clear date"""

SELECT_ALL: Final = Message("browser:select-all")
"""Select all"""


def remove(*, name: str) -> Message:
    """Takes a choice or a file away."""
    return Message("browser:remove", (name,))


def cancel_upload(*, name: str) -> Message:
    """Cancel upload of {name}"""
    return Message("browser:cancel-upload", (name,))


CLICK_TO_RETRY_UPLOAD: Final = Message("browser:click-to-retry-upload")
"""Click to retry upload"""

UPLOAD: Final = Message("browser:upload")
"""Upload"""

FILE_UPLOAD: Final = Message("browser:file-upload")
"""file upload"""

ADD_FILES: Final = Message("browser:add-files")
"""Add files"""


def per_file(*, size: str) -> Message:
    """{size} per file"""
    return Message("browser:per-file", (size,))


def per_file_of_kinds(*, size: str, kinds: str) -> Message:
    """{size} per file • {kinds}"""
    return Message("browser:per-file-of-kinds", (size, kinds))


DRAG_AND_DROP_A_FILE_HERE: Final = Message("browser:drag-and-drop-a-file-here")
"""Drag and drop a file here"""

DRAG_AND_DROP_FILES_HERE: Final = Message("browser:drag-and-drop-files-here")
"""Drag and drop files here"""


def files_are_not_allowed(*, kind: str) -> Message:
    """{kind} files are not allowed."""
    return Message("browser:files-are-not-allowed", (kind,))


def file_must_be_smaller(*, size: str) -> Message:
    """File must be {size} or smaller."""
    return Message("browser:file-must-be-smaller", (size,))


ONLY_ONE_FILE_IS_ALLOWED: Final = Message("browser:only-one-file-is-allowed")
"""Only one file is allowed."""

DECREMENT: Final = Message("browser:decrement")
"""Decrement"""

INCREMENT: Final = Message("browser:increment")
"""Increment"""


def number_is_outside_the_range(*, low: str, high: str) -> Message:
    """Error: Number is outside the allowed range. Please enter a value between {low} and {high}."""
    return Message("browser:number-is-outside-the-range", (low, high))


def number_is_above_the_range(*, high: str) -> Message:
    """Error: Number is above the allowed range. Please enter a value less than or equal to {high}."""
    return Message("browser:number-is-above-the-range", (high,))


def number_is_below_the_range(*, low: str) -> Message:
    """Error: Number is below the allowed range. Please enter a value greater than or equal to {low}."""
    return Message("browser:number-is-below-the-range", (low,))


PRESS_ENTER_TO_APPLY: Final = Message("browser:press-enter-to-apply")
"""Press Enter to apply"""

PRESS_CTRL_ENTER_TO_APPLY: Final = Message("browser:press-ctrl-enter-to-apply")
"""Press Ctrl+Enter to apply"""

PRESS_COMMAND_ENTER_TO_APPLY: Final = Message("browser:press-command-enter-to-apply")
"""Press ⌘+Enter to apply"""

CHOOSE_DATE: Final = Message("browser:choose-date")
"""Choose date"""


def choose_date_in(*, month: str) -> Message:
    """Choose date, {month}"""
    return Message("browser:choose-date-in", (month,))


PREVIOUS_MONTH: Final = Message("browser:previous-month")
"""Previous month"""

NEXT_MONTH: Final = Message("browser:next-month")
"""Next month"""

USE_ARROW_KEYS_TO_NAVIGATE_DATES: Final = Message("browser:use-arrow-keys-to-navigate-dates")
"""Use arrow keys to navigate dates. Enter to select. Escape to close."""

YYYY: Final = Message("browser:yyyy")
"""Stands in an empty field for the four digits of the year."""

MM: Final = Message("browser:mm")
"""mm"""

DD: Final = Message("browser:dd")
"""dd"""


def year_of(*, label: str) -> Message:
    """year, {label}"""
    return Message("browser:year-of", (label,))


def month_of(*, label: str) -> Message:
    """month, {label}"""
    return Message("browser:month-of", (label,))


def day_of(*, label: str) -> Message:
    """day, {label}"""
    return Message("browser:day-of", (label,))


EMPTY: Final = Message("browser:empty")
"""Empty"""


def selected_date(*, day: str) -> Message:
    """Selected Date: {day}"""
    return Message("browser:selected-date", (day,))


def help_for(*, label: str) -> Message:
    """An icon behind a label opens the help."""
    return Message("browser:help-for", (label,))


HELP: Final = Message("browser:help")
"""Help"""

SHOW_PASSWORD: Final = Message("browser:show-password")
"""Show password"""

HIDE_PASSWORD: Final = Message("browser:hide-password")
"""Hide password"""

ADD_ROW: Final = Message("browser:add-row")
"""Of a table of cells."""

SHOW_HIDE_COLUMNS: Final = Message("browser:show-hide-columns")
"""Show/hide columns"""

DOWNLOAD_AS_CSV: Final = Message("browser:download-as-csv")
"""Download as CSV"""

SEARCH: Final = Message("browser:search")
"""Search"""

FULLSCREEN: Final = Message("browser:fullscreen")
"""Fullscreen"""

CLOSE_FULLSCREEN: Final = Message("browser:close-fullscreen")
"""Close fullscreen"""

COPY_TO_CLIPBOARD: Final = Message("browser:copy-to-clipboard")
"""Copy to clipboard"""

NOTIFICATIONS: Final = Message("browser:notifications")
"""Notifications"""

CLOSE: Final = Message("browser:close")
"""Close"""

DISMISS: Final = Message("browser:dismiss")
"""Dismiss"""

CONNECTION_ERROR: Final = Message("browser:connection-error")
"""Connection error"""

SERVER_DOES_NOT_RESPOND: Final = Message("browser:server-does-not-respond")
"""In the box that Streamlit shows when its server does not answer; these four."""

IS_IT_STILL_RUNNING: Final = Message("browser:is-it-still-running")
"""Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:"""

CONNECTION_TIMED_OUT: Final = Message("browser:connection-timed-out")
"""Connection timed out."""


def connection_failed(*, status: str) -> Message:
    """Connection failed with status {status}."""
    return Message("browser:connection-failed", (status,))


CANNOT_CONNECT: Final = Message("browser:cannot-connect")
"""In that box too, where the server lets this page not in. The second goes on in a link that reads CORS, the third…"""

MAY_BE_DUE_TO: Final = Message("browser:may-be-due-to")
"""If you are trying to access a Streamlit app running on another server, this could be due to the app's"""

BEHIND_CORS: Final = Message("browser:behind-cors")
"""settings."""

OPEN: Final = Message("browser:open")
"""A button of a field opens its list."""
