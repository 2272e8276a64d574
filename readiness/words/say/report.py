"""The messages of report.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

SUMMARY_ASSESSMENT_WITHOUT_ANSWERS: Final = Message("report:summary-assessment-without-answers")
"""Summary of the assessment, without answers"""

WHOLE_ASSESSMENT_TOOL_READS_BACK: Final = Message("report:whole-assessment-tool-reads-back")
"""The whole assessment; the tool reads it back"""


def this_pdf_larger_than_mb(*, most_pdf_bytes: int | float | Decimal) -> Message:
    """This PDF is larger than {most-pdf-bytes} MB, too large for a report."""
    return Message("report:this-pdf-larger-than-mb", (most_pdf_bytes,))


THIS_FILE_NOT_PDF: Final = Message("report:this-file-not-pdf")
"""This file is not a PDF."""

THIS_PDF_PROTECTED_BY_PASSWORD: Final = Message("report:this-pdf-protected-by-password")
"""This PDF is protected by a password."""

THIS_PDF_DAMAGED_CANNOT_BE: Final = Message("report:this-pdf-damaged-cannot-be")
"""This PDF is damaged and cannot be read."""

THIS_REPORT_WAS_MADE_WITHOUT: Final = Message("report:this-report-was-made-without")
"""This report was made without single answers, so there is nothing to import."""

THIS_PDF_PACKED_WAY_REPORTS: Final = Message("report:this-pdf-packed-way-reports")
"""This PDF is packed in a way that reports never are."""

THIS_PDF_UNPACKS_FAR_MORE: Final = Message("report:this-pdf-unpacks-far-more")
"""This PDF unpacks to far more than a report ever does."""

THIS_PDF_CARRIES_NO_ASSESSMENT: Final = Message("report:this-pdf-carries-no-assessment")
"""This PDF carries no assessment; choose a report made by this tool."""


def assessment_this_pdf_larger_than(*, most_data_bytes: int | float | Decimal) -> Message:
    """The assessment in this PDF is larger than {most-data-bytes} MB."""
    return Message("report:assessment-this-pdf-larger-than", (most_data_bytes,))


COVER: Final = Message("report:cover")
"""Cover"""


def logo(*, logo_of: str) -> Message:
    """Logo of {logo-of}"""
    return Message("report:logo", (logo_of,))


def go(*, words: str) -> Message:
    """Go to {words}"""
    return Message("report:go", (words,))


def part_there_no_page(*, number: int | float | Decimal) -> Message:
    """there is no page {number}"""
    return Message("report:part-there-no-page", (number,))


WHAT_ASKED_BOARD_WHAT_BRINGS: Final = Message("report:what-asked-board-what-brings")
"""What is asked of the board, what it brings, and when to stop"""

FURTHER_OUT_CORNER_LIES_BETTER: Final = Message("report:further-out-corner-lies-better")
"""The further out a corner lies, the better. The values stand on the left."""


def part_scores(*, split: str, printed: str) -> Message:
    """{split} scores {printed} of 100"""
    return Message("report:part-scores", (split, printed))


POSSIBLE: Final = Message("report:possible")
"""Possible"""

YOU_HERE: Final = Message("report:you-here")
"""You are here"""

PART_WHAT_BRINGS_NEXT_STATUS: Final = Message("report:part-what-brings-next-status")
"""what brings the next status"""

SHARE_TIME_USE: Final = Message("report:share-time-use")
"""Share of time in use"""

I_DO_NOT_KNOW: Final = Message("report:i-do-not-know")
"""I do not know"""

PART_SCORE_TODAY: Final = Message("report:part-score-today")
"""score today"""

PART_TOO_FEW_ANSWERS: Final = Message("report:part-too-few-answers")
"""too few answers"""


def part_to(*, printed_then: str, printed_now: str, words: str) -> Message:
    """{printed-then} to {printed-now}, {words}"""
    return Message("report:part-to", (printed_then, printed_now, words))


PART_START_HERE: Final = Message("report:part-start-here")
"""start here"""

PART_PREPARE_DATA: Final = Message("report:part-prepare-data")
"""prepare the data"""

PART_EASY_SMALLER_GAIN: Final = Message("report:part-easy-smaller-gain")
"""easy, smaller gain"""


def quarter(*, place: int | float | Decimal) -> Message:
    """Quarter {place}"""
    return Message("report:quarter", (place,))


FIRST_DAYS: Final = Message("report:first-days")
"""First 90 days"""


def part_day_of_start(*, start: int | float | Decimal) -> Message:
    """day {start}"""
    return Message("report:part-day-of-start", (start,))


def part_day_marked(*, day: int | float | Decimal) -> Message:
    """day {day}"""
    return Message("report:part-day-marked", (day,))


def part_gate(*, gates: str) -> Message:
    """gate {gates}"""
    return Message("report:part-gate", (gates,))


def part_gates(*, gates: int | float | Decimal) -> Message:
    """{gates} gates"""
    return Message("report:part-gates", (gates,))


def scores_by_dimension(*, scores: str) -> Message:
    """Scores by dimension: {scores}."""
    return Message("report:scores-by-dimension", (scores,))


def part_floor_of_phase(*, phase: str, floor: str) -> Message:
    """Beside a line in a picture."""
    return Message("report:part-floor-of-phase", (phase, floor))


def scores_as_radar(*, scores: str) -> Message:
    """The same scores as a radar: {scores}."""
    return Message("report:scores-as-radar", (scores,))


LINK: Final = Message("report:link")
"""Link"""

PART_OF_HUNDRED: Final = Message("report:part-of-hundred")
"""Behind a score that is set larger: 76 of 100."""
