"""The messages of files.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message


def template_has_more_than_mb(*, most_bytes: int | float | Decimal) -> Message:
    """The template has more than {most-bytes} MB."""
    return Message("files:template-has-more-than-mb", (most_bytes,))


def template_no_file_or_damaged(*, kind: str) -> Message:
    """The template is not a .{kind} file, or it is damaged or protected by a password."""
    return Message("files:template-no-file-or-damaged", (kind,))


def template_no_file(*, kind: str) -> Message:
    """The template is not a .{kind} file."""
    return Message("files:template-no-file", (kind,))


TEMPLATE_GROWS_FAR_TOO_LARGE: Final = Message("files:template-grows-far-too-large")
"""The template grows far too large when it is unpacked, or holds a part twice."""


def template_holds_something_could_run(*, what: str) -> Message:
    """The template holds something that could run or open by itself ({what}). Save it without macros and embedded…"""
    return Message("files:template-holds-something-could-run", (what,))


PIECE_TEMPLATE_DAMAGED_SAVE_ONCE: Final = Message("files:piece-template-damaged-save-once")
"""A part of the template is damaged. Save it once more in your office program."""

TEMPLATE_HOLDS_DOCUMENT_TYPE_WHICH: Final = Message("files:template-holds-document-type-which")
"""The template holds a document type, which office programs never write."""

TEMPLATE_REFERS_FILE_ELSEWHERE_REMOTE: Final = Message("files:template-refers-file-elsewhere-remote")
"""The template refers to a file elsewhere (a remote template or a linked picture). Embed it instead."""


def template_holds_field_may_fetch(*, words: str) -> Message:
    """The template holds a field that may fetch or start something ({words}). Remove the field."""
    return Message("files:template-holds-field-may-fetch", (words,))


VALUES_TABLE: Final = Message("files:values-table")
"""Values as a table"""

CONTENTS: Final = Message("files:contents")
"""Contents"""

TEXT: Final = Message("files:text")
"""To the text"""

PROBLEM: Final = Message("files:problem")
"""Problem"""

WHY: Final = Message("files:why")
"""Why"""

SCORE: Final = Message("files:score")
"""Score"""

PROBLEMS_START_WITH: Final = Message("files:problems-start-with")
"""Problems to start with"""

KEY_FIGURES: Final = Message("files:key-figures")
"""Key figures"""

PAGE_NUMBERS_APPEAR_WHEN_LIST: Final = Message("files:page-numbers-appear-when-list")
"""Page numbers appear when the list is updated in the word processor."""

ABOUT_THIS_REPORT: Final = Message("files:about-this-report")
"""About this report"""

TABLE: Final = Message("files:table")
"""Table"""

FIGURE: Final = Message("files:figure")
"""Figure"""

CHART: Final = Message("files:chart")
"""Chart"""

CAPABILITIES: Final = Message("files:capabilities")
"""Capability, score"""

KEY_OF_BARS: Final = Message("files:key-of-bars")
"""Bars:"""


def bars_with_key(*, title: str, opening: str, other: str) -> Message:
    """Below the bars of the plan."""
    return Message("files:bars-with-key", (title, opening, other))


SHADING_BY_LEVEL: Final = Message("files:shading-by-level")
"""In front of the four levels, each on its shade."""

WHAT_NOTES_THIS_SLIDE_SAY: Final = Message("files:what-notes-this-slide-say")
"""What the notes of this slide say"""

ENTRIES_LISTS_CODES_BEHIND_THEM: Final = Message("files:entries-lists-codes-behind-them")
"""Entries of the lists, and the codes behind them. Leave this sheet as it is."""

FORMULAS_RULES_AGREE: Final = Message("files:formulas-rules-agree")
"""Formulas and rules agree"""

PART_NO_SCORE: Final = Message("files:part-no-score")
"""no score"""

CHOOSE_ONE_ENTRIES_LIST_OR: Final = Message("files:choose-one-entries-list-or")
"""Choose one of the entries of the list, or leave the cell empty."""

NOT_LIST: Final = Message("files:not-list")
"""Not in the list"""

WRITE_DATE_SUCH: Final = Message("files:write-date-such")
"""Write a date, such as 2026-11-28."""

NOT_DATE: Final = Message("files:not-date")
"""Not a date"""

OUT_RANGE: Final = Message("files:out-range")
"""Out of range"""


def logo(*, one_line: str) -> Message:
    """Logo of {one-line}"""
    return Message("files:logo", (one_line,))


def part_more(*, numbers: str, other_numbers: int | float | Decimal) -> Message:
    """{numbers} and {other-numbers} more"""
    return Message("files:part-more", (numbers, other_numbers))


FULL_TEXT_IN_DATA: Final = Message("files:full-text-in-data")
"""Behind a typed text that is too long for a page; the three points belong to it."""


def part_score_of_hundred(*, printed: str) -> Message:
    """{printed} of 100"""
    return Message("files:part-score-of-hundred", (printed,))


def part_scale_of_chart(*, low: int | float | Decimal, high: int | float | Decimal) -> Message:
    """Beside a line on which scores are drawn."""
    return Message("files:part-scale-of-chart", (low, high))


def part_days_of_bar(*, first: int | float | Decimal, last: int | float | Decimal) -> Message:
    """Beside the bar of an action; days are counted from the start of the plan."""
    return Message("files:part-days-of-bar", (first, last))


def days_of_chart(*, last: int | float | Decimal) -> Message:
    """From day 1 to day {last}. Dark bars help to meet a gate, which is named."""
    return Message("files:days-of-chart", (last,))


PART_THEY_AGREE: Final = Message("files:part-they-agree")
"""Said of the line “Formulas and rules agree”."""

PART_SOMETHING_WAS_CHANGED: Final = Message("files:part-something-was-changed")
"""no: something was changed here"""


def scores_against_floor(*, scores: str) -> Message:
    """What a screen reader says of the chart."""
    return Message("files:scores-against-floor", (scores,))


def write_number_from_to(*, least: int | float | Decimal, most: int | float | Decimal) -> Message:
    """Write a number from {least} to {most}."""
    return Message("files:write-number-from-to", (least, most))


GROUND_OF_LOGO: Final = Message("files:ground-of-logo")
"""Names of shapes, in the list of an office program."""

EDGE: Final = Message("files:edge")
"""Edge"""


def logo_of(*, organization: str) -> Message:
    """Logo of {organization}"""
    return Message("files:logo-of", (organization,))


def rows_left_out_of_slide(*, number: int, title: str) -> Message:
    """In the notes of a slide."""
    return Message("files:rows-left-out-of-slide", (number, title))


def and_more(*, number: int, names: Sequence[str]) -> Message:
    """And {number} more: {names}. / And {number} more: {names}."""
    return Message("files:and-more", (number, tuple(names)))


def and_more_in_report(*, number: int) -> Message:
    """And {number} more, in the report. / And {number} more, in the report."""
    return Message("files:and-more-in-report", (number,))


WHAT: Final = Message("files:what")
"""What"""

BECAUSE: Final = Message("files:because")
"""Because"""

ASKED_FOR_NOW: Final = Message("files:asked-for-now")
"""In front of whether an action is part of what the board is asked for, or comes only after a “go”."""

DONE_WHEN: Final = Message("files:done-when")
"""Done when"""

SIGN_OF_PROGRESS: Final = Message("files:sign-of-progress")
"""Sign of progress"""

OWNER_ROLE: Final = Message("files:owner-role")
"""Owner role"""

PERSON: Final = Message("files:person")
"""Person"""

OPENS_GATE: Final = Message("files:opens-gate")
"""Opens gate"""

AFTER: Final = Message("files:after")
"""After"""

NOTE: Final = Message("files:note")
"""Note"""


def key_of_entry(*, key: str) -> Message:
    """The last line of an entry."""
    return Message("files:key-of-entry", (key,))


def part_axis_to_hundred(*, name: str) -> Message:
    """The name of an axis, and the numbers that it goes from and to."""
    return Message("files:part-axis-to-hundred", (name,))


def part_day_of_axis(*, day: str) -> Message:
    """A mark on the axis of the plan."""
    return Message("files:part-day-of-axis", (day,))


PLAN_IN_PROJECT: Final = Message("files:plan-in-project")
"""The name of the plan in Microsoft Project."""

KEY_IN_PROJECT: Final = Message("files:key-in-project")
"""The name of the field in Microsoft Project that holds the key of an action."""
