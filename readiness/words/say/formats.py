"""The messages of formats.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

PDF: Final = Message("formats:pdf")
"""PDF"""

PDF_IS_FOR: Final = Message("formats:pdf-is-for")
"""To print, to archive, to read alone."""

PDF_IN_A_LINE: Final = Message("formats:pdf-in-a-line")
"""PDF: to print, to archive, to read alone."""

PART_A_PDF: Final = Message("formats:part-a-pdf")
"""Stands in “Download …” and “Write the report as … to OUT.”, as all parts here."""

WORD: Final = Message("formats:word")
"""Word"""

WORD_IS_FOR: Final = Message("formats:word-is-for")
"""To edit and pass on."""

WORD_IN_A_LINE: Final = Message("formats:word-in-a-line")
"""Word: to edit and pass on."""

PART_A_WORD_DOCUMENT: Final = Message("formats:part-a-word-document")
"""a Word document"""

POWERPOINT: Final = Message("formats:powerpoint")
"""PowerPoint"""

POWERPOINT_IS_FOR: Final = Message("formats:powerpoint-is-for")
"""About ten slides for a board, with the full sentences in their notes."""

POWERPOINT_IN_A_LINE: Final = Message("formats:powerpoint-in-a-line")
"""PowerPoint: about ten slides for a board, with the full sentences in their notes."""

PART_SLIDES: Final = Message("formats:part-slides")
"""slides"""

WEB_PAGE: Final = Message("formats:web-page")
"""Web page"""

WEB_PAGE_IS_FOR: Final = Message("formats:web-page-is-for")
"""One file for any browser."""

WEB_PAGE_IN_A_LINE: Final = Message("formats:web-page-in-a-line")
"""Web page: one file for any browser."""

PART_A_WEB_PAGE: Final = Message("formats:part-a-web-page")
"""a web page"""

MARKDOWN: Final = Message("formats:markdown")
"""Markdown"""

MARKDOWN_IS_FOR: Final = Message("formats:markdown-is-for")
"""Plain text for a wiki or a repository."""

MARKDOWN_IN_A_LINE: Final = Message("formats:markdown-in-a-line")
"""Markdown: plain text for a wiki or a repository."""

EXCEL: Final = Message("formats:excel")
"""Excel"""

EXCEL_IS_FOR: Final = Message("formats:excel-is-for")
"""All tables, to calculate with and to trace each score."""

EXCEL_IN_A_LINE: Final = Message("formats:excel-in-a-line")
"""Excel: all tables, to calculate with and to trace each score."""

PART_A_WORKBOOK: Final = Message("formats:part-a-workbook")
"""a workbook"""

PART_A_CALENDAR_FILE: Final = Message("formats:part-a-calendar-file")
"""a calendar file"""

PART_A_TABLE_FOR_GOOGLE_SHEETS: Final = Message("formats:part-a-table-for-google-sheets")
"""a table for Google Sheets"""

PART_A_TABLE_WITH_SEMICOLONS: Final = Message("formats:part-a-table-with-semicolons")
"""a table with semicolons"""


def part_plan_for_tracker(*, tracker: Message) -> Message:
    """the plan for {tracker}"""
    return Message("formats:part-plan-for-tracker", (tracker,))


CALENDAR: Final = Message("formats:calendar")
"""Calendar"""

CALENDAR_IS_FOR: Final = Message("formats:calendar-is-for")
"""Every action and every day that is due."""

CALENDAR_IN_A_LINE: Final = Message("formats:calendar-in-a-line")
"""Calendar: every action and every day that is due."""

GOOGLE_SHEETS: Final = Message("formats:google-sheets")
"""Google Sheets"""

GOOGLE_SHEETS_IS_FOR: Final = Message("formats:google-sheets-is-for")
"""The plan as a table with commas."""

GOOGLE_SHEETS_IN_A_LINE: Final = Message("formats:google-sheets-in-a-line")
"""Google Sheets: the plan as a table with commas."""

SEMICOLONS: Final = Message("formats:semicolons")
"""Table with semicolons"""

SEMICOLONS_IS_FOR: Final = Message("formats:semicolons-is-for")
"""The plan for spreadsheets in German, French and other languages with decimal commas."""

SEMICOLONS_IN_A_LINE: Final = Message("formats:semicolons-in-a-line")
"""Table with semicolons: the plan for spreadsheets in German, French and other languages with decimal commas."""

JIRA: Final = Message("formats:jira")
"""Jira"""

JIRA_IS_FOR: Final = Message("formats:jira-is-for")
"""A table for its CSV import."""

JIRA_IN_A_LINE: Final = Message("formats:jira-in-a-line")
"""Jira: a table for its CSV import."""

AZURE: Final = Message("formats:azure")
"""Azure DevOps"""

AZURE_IS_FOR: Final = Message("formats:azure-is-for")
"""A table for its CSV import."""

AZURE_IN_A_LINE: Final = Message("formats:azure-in-a-line")
"""Azure DevOps: a table for its CSV import."""

GITHUB: Final = Message("formats:github")
"""GitHub"""

GITHUB_IS_FOR: Final = Message("formats:github-is-for")
"""Issues for a script that uses its API."""

GITHUB_IN_A_LINE: Final = Message("formats:github-in-a-line")
"""GitHub: issues for a script that uses its API."""

TRELLO: Final = Message("formats:trello")
"""Trello"""

TRELLO_IS_FOR: Final = Message("formats:trello-is-for")
"""Cards in the form that its API takes."""

TRELLO_IN_A_LINE: Final = Message("formats:trello-in-a-line")
"""Trello: cards in the form that its API takes."""

PROJECT: Final = Message("formats:project")
"""Planner and Project"""

PROJECT_IS_FOR: Final = Message("formats:project-is-for")
"""A file of Microsoft Project (XML)."""

PROJECT_IN_A_LINE: Final = Message("formats:project-in-a-line")
"""Planner and Project: a file of Microsoft Project (XML)."""

REPORT_FILE: Final = Message("formats:report-file")
"""The PDF has its name in handout.ftl."""

SLIDES_FILE: Final = Message("formats:slides-file")
"""ML readiness slides"""

PLAN_FILE: Final = Message("formats:plan-file")
"""ML plan"""

WORKBOOK_FILE: Final = Message("formats:workbook-file")
"""ML readiness workbook"""


def plan_file_for(*, tracker: Message) -> Message:
    """ML plan for {tracker}"""
    return Message("formats:plan-file-for", (tracker,))


def no_such_format(*, slug: str) -> Message:
    """There is no format “{slug}”."""
    return Message("formats:no-such-format", (slug,))


def no_such_tracker(*, slug: str) -> Message:
    """There is no tracker “{slug}”."""
    return Message("formats:no-such-tracker", (slug,))


def choose_a_format(*, slugs: str) -> Message:
    """Choose from: {slugs}."""
    return Message("formats:choose-a-format", (slugs,))


def takes_no_template(*, format: Message) -> Message:
    """{format} takes no template."""
    return Message("formats:takes-no-template", (format,))


FORMATS_WITH_TEMPLATE: Final = Message("formats:formats-with-template")
"""Give one for Word (.docx) or PowerPoint (.pptx)."""

CHOOSE_ANOTHER_TEMPLATE: Final = Message("formats:choose-another-template")
"""Choose another template."""

TRACKER_KNOWS_NO_ACTION: Final = Message("formats:tracker-knows-no-action")
"""The export of the tracker holds no action of this plan."""

EXPORT_WITH_LABELS: Final = Message("formats:export-with-labels")
"""Export it with its labels, or its tags."""
