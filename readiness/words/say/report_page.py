"""The messages of report-page.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message

NOTHING_HAS_BEEN_ANSWERED_YET: Final = Message("report-page:nothing-has-been-answered-yet")
"""Nothing has been answered yet"""

UNTIL_THEN_REPORT_HAS_LITTLE: Final = Message("report-page:until-then-report-has-little")
"""Until then the report has little to tell."""

SUMMARY_TELLS_ITS_READERS: Final = Message("report-page:summary-tells-its-readers")
"""The summary tells its readers so."""

PAGES_THAT_NEED_MORE_ANSWERS: Final = Message("report-page:pages-that-need-more-answers")
"""Pages that need more answers are left out, and the summary tells its readers so."""

MAKING_PAGES: Final = Message("report-page:making-pages")
"""Making the pages"""

WHAT_IT_SHOWS: Final = Message("report-page:what-it-shows")
"""What it shows, and to whom"""

HOW_IT_WILL_LOOK: Final = Message("report-page:how-it-will-look")
"""How it will look"""


def your_report_would_have_pages(*, page_count: int) -> Message:
    """Your report would have {page-count} pages"""
    return Message("report-page:your-report-would-have-pages", (page_count,))


def your_report_is_ready_pages(*, page_count: int) -> Message:
    """Your report is ready: {page-count} pages"""
    return Message("report-page:your-report-is-ready-pages", (page_count,))


def prepared_for(*, audience: str) -> Message:
    """Prepared for: {audience}."""
    return Message("report-page:prepared-for", (audience,))


TWO_PAGES_STAND_ALONE_ONE: Final = Message("report-page:two-pages-stand-alone-one")
"""Two pages stand alone: one for the board, with what is asked for, what it brings and when to stop, and the…"""

HAND_OVER: Final = Message("report-page:hand-over")
"""Hand over"""

DOWNLOAD_PDF: Final = Message("report-page:download-pdf")
"""Download the PDF"""

DOWNLOAD_PAGE_FOR_BOARD: Final = Message("report-page:download-page-for-board")
"""Download the page for the board"""


def what_it_rests(*, name: str) -> Message:
    """“{name}”. When you download it, the answers and results behind it are kept as a snapshot, to compare with…"""
    return Message("report-page:what-it-rests", (name,))


TEXT: Final = Message("report-page:text")
"""A4"""

US_LETTER: Final = Message("report-page:us-letter")
"""US Letter"""

SETTINGS_OF_REPORT: Final = Message("report-page:settings-of-report")
"""Settings of the report"""

WHO: Final = Message("report-page:who")
"""Who is it for?"""

MANAGEMENT_TEAM: Final = Message("report-page:management-team")
"""Management team"""

WHO_PREPARED: Final = Message("report-page:who-prepared")
"""Who prepared it?"""

NAME_OR_COMPANY: Final = Message("report-page:name-or-company")
"""A name, or a company"""

LINE_ON_CONFIDENTIALITY: Final = Message("report-page:line-on-confidentiality")
"""Line on confidentiality"""

CONFIDENTIAL_FOR_MANAGEMENT_BOARD_ONLY: Final = Message("report-page:confidential-for-management-board-only")
"""Confidential. For the management board only."""


def example_example(*, example: str) -> Message:
    """Example: {example}"""
    return Message("report-page:example-example", (example,))


WHAT_GOES_IN_AFTER_SUMMARY: Final = Message("report-page:what-goes-in-after-summary")
"""What goes in beside the summary"""

WHO_WILL_SEE_NAMES: Final = Message("report-page:who-will-see-names")
"""Who will see names"""

NAMES_NOTES_AND_SINGLE_ANSWERS: Final = Message("report-page:names-notes-and-single-answers")
"""Names and notes are left out, and so are answers that support no finding, unless you tick them."""

NAME_PEOPLE: Final = Message("report-page:name-people")
"""Name the people"""

SHOW_NOTES: Final = Message("report-page:show-notes")
"""Show the notes"""

ATTACH_ALL_ANSWERS_TO_PDF: Final = Message("report-page:attach-all-answers-to-pdf")
"""Attach all answers to the PDF"""

SECTION_ON_PEOPLE_IS_LEFT: Final = Message("report-page:section-on-people-is-left")
"""The section on people is left out, so nobody is named anywhere."""

FILE_WITH_ALL_ANSWERS_ALSO: Final = Message("report-page:file-with-all-answers-also")
"""The file with all answers also holds names and notes, so it is left out as long as they are. The answers stand in…"""

PAPER_COLOUR_AND_LOGO: Final = Message("report-page:paper-colour-and-logo")
"""Paper, colour and logo"""

PAPER: Final = Message("report-page:paper")
"""Paper"""

WHITE_COVER_WHICH_SAVES_INK: Final = Message("report-page:white-cover-which-saves-ink")
"""White cover, which saves ink"""

USE_COLOUR_OF_YOUR_OWN: Final = Message("report-page:use-colour-of-your-own")
"""Use a colour of your own"""

YOUR_COLOUR: Final = Message("report-page:your-colour")
"""Your colour"""

LOGO_STANDS_ON_COVER: Final = Message("report-page:logo-stands-on-cover")
"""A logo stands on the cover."""

REMOVE_LOGO: Final = Message("report-page:remove-logo")
"""Remove the logo"""

NOTHING: Final = Message("report-page:nothing")
"""Nothing"""


def part_left_out(*, left_out: int) -> Message:
    """{left-out} section left out / {left-out} sections left out"""
    return Message("report-page:part-left-out", (left_out,))


EVERY_FORMAT_ONE_PRESS_EACH: Final = Message("report-page:every-format-one-press-each")
"""Every format, one press each"""

EVERY_FILE_SHOWS_WHAT: Final = Message("report-page:every-file-shows-what")
"""Every file shows what is chosen below: the same sections, for the same readers, in the same colours."""

FOR_SPREADSHEET_CALENDAR_OR_TRACKER: Final = Message("report-page:for-spreadsheet-calendar-or-tracker")
"""For a spreadsheet, a calendar or a tracker"""


def who_is_named_in_them(*, names: str) -> Message:
    """Who is named in them: {names}"""
    return Message("report-page:who-is-named-in-them", (names,))


def download_in_words(*, in_words: Message) -> Message:
    """Download {in-words}"""
    return Message("report-page:download-in-words", (in_words,))


SAME_TEXT_TABLES_AND_CHARTS: Final = Message("report-page:same-text-tables-and-charts")
"""The same text, tables and charts stand in the Word document; your program breaks them into pages."""

WHAT_STANDS_ON_EACH_SLIDE: Final = Message("report-page:what-stands-on-each-slide")
"""What stands on each slide, in its order. What finds no room on a slide is told in its notes."""

THIS_IS_FILE_ITSELF: Final = Message("report-page:this-is-file-itself")
"""This is the file itself."""

AS_WHAT: Final = Message("report-page:as-what")
"""As what?"""


def take_in_words(*, in_words: Message) -> Message:
    """Take {in-words}"""
    return Message("report-page:take-in-words", (in_words,))


MAKING: Final = Message("report-page:making")
"""Making it"""


def preview_title(*, title: Message) -> Message:
    """Preview: {title}"""
    return Message("report-page:preview-title", (title,))


SHEET: Final = Message("report-page:sheet")
"""Sheet"""

ROWS: Final = Message("report-page:rows")
"""Rows"""

WHAT_IT_HOLDS: Final = Message("report-page:what-it-holds")
"""What it holds"""

SHEETS_OF_WORKBOOK: Final = Message("report-page:sheets-of-workbook")
"""The sheets of the workbook"""


def file_goes(*, more_lines: int) -> Message:
    """The file goes on for {more-lines} more line. / The file goes on for {more-lines} more lines."""
    return Message("report-page:file-goes", (more_lines,))


def in_of_your_own(*, called: str) -> Message:
    """In {called} of your own"""
    return Message("report-page:in-of-your-own", (called,))


def download_in_your_template(*, in_words: Message) -> Message:
    """Download {in-words} in your template"""
    return Message("report-page:download-in-your-template", (in_words,))


def file_at_most_mb(*, told: str, ending: str, most_template_megabytes: int) -> Message:
    """{told} A .{ending} file, at most {most-template-megabytes} MB"""
    return Message("report-page:file-at-most-mb", (told, ending, most_template_megabytes))


def update_what_is_in_already(*, title: Message) -> Message:
    """Update what is in {title} already"""
    return Message("report-page:update-what-is-in-already", (title,))


def download_update(*, title: Message) -> Message:
    """Download the update for {title}"""
    return Message("report-page:download-update", (title,))


def export_plan_from_as_csv(*, title: Message, most_export_megabytes: int) -> Message:
    """Export the plan from {title} as CSV, with its labels or tags. A .csv file, at most {most-export-megabytes}…"""
    return Message("report-page:export-plan-from-as-csv", (title, most_export_megabytes))


PAGE_BACK: Final = Message("report-page:page-back")
"""Page back"""

NEXT_PAGE: Final = Message("report-page:next-page")
"""Next page"""


def page_of_of_report_pdf(*, here: str, last: int) -> Message:
    """Page {here} of {last} of the report. The PDF itself holds this page as text that can be read aloud."""
    return Message("report-page:page-of-of-report-pdf", (here, last))


LANGUAGE_OF_REPORT: Final = Message("report-page:language-of-report")
"""Language of the report"""

LANGUAGE_OF_WHOEVER_MAKES_IT: Final = Message("report-page:language-of-whoever-makes-it")
"""As in the app of whoever makes it"""


def language_not_offered(*, tag: str) -> Message:
    """{tag}, which is not here: in English"""
    return Message("report-page:language-not-offered", (tag,))


def board_lacks(*, what: Sequence[Message]) -> Message:
    """Below the files: what the page for the board cannot say."""
    return Message("report-page:board-lacks", (tuple(what),))


TELL_OF_THE_MONEY: Final = Message("report-page:tell-of-the-money")
"""Tell it under Who you are"""

TELL_OF_THE_FIRST_PROBLEM: Final = Message("report-page:tell-of-the-first-problem")
"""Tell what the first problem costs and brings"""
