"""The messages of portfolio-page.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message

TABLE: Final = Message("portfolio-page:table")
"""Table"""

WHAT_IS_COMMONLY_MISSING: Final = Message("portfolio-page:what-is-commonly-missing")
"""What is commonly missing"""

SIDE_BY_SIDE: Final = Message("portfolio-page:side-by-side")
"""Side by side"""


def part_in_phase(*, number: int, each: int) -> Message:
    """{number} in phase {each}"""
    return Message("portfolio-page:part-in-phase", (number, each))


def counted(*, assessments: int, where: Sequence[Message]) -> Message:
    """The title of the page: how many there are, and in which phase they are."""
    return Message("portfolio-page:counted", (assessments, tuple(where)))


def part_not_certain_or_not_known(*, number: int) -> Message:
    """{number} borderline, not certain or not known"""
    return Message("portfolio-page:part-not-certain-or-not-known", (number,))


def part_being_worked_out(*, number: int) -> Message:
    """{number} being worked out"""
    return Message("portfolio-page:part-being-worked-out", (number,))


def part_that_could_not_be_worked(*, number: int) -> Message:
    """{number} that could not be worked out"""
    return Message("portfolio-page:part-that-could-not-be-worked", (number,))


def being_worked_out(*, left: int) -> Message:
    """{left} assessments is being worked out. / {left} assessment is being worked out. / {left} assessments are…"""
    return Message("portfolio-page:being-worked-out", (left,))


PORTFOLIO_IS_NOT_SHOWN_HERE: Final = Message("portfolio-page:portfolio-is-not-shown-here")
"""The portfolio is not shown here"""

IT_IS_SHOWN_ONLY: Final = Message("portfolio-page:it-is-shown-only")
"""It is shown only on the computer that runs the app."""

WHAT_TO_SEE: Final = Message("portfolio-page:what-to-see")
"""What to see"""

PORTFOLIO: Final = Message("portfolio-page:portfolio")
"""Portfolio"""


def show_more(*, rows: int) -> Message:
    """Show {rows} more"""
    return Message("portfolio-page:show-more", (rows,))


FIND_BY_NAME_OR_ORGANIZATION: Final = Message("portfolio-page:find-by-name-or-organization")
"""Find by name or organization"""

SHOW: Final = Message("portfolio-page:show")
"""Show"""

IN_USE: Final = Message("portfolio-page:in-use")
"""In use"""

ARCHIVE: Final = Message("portfolio-page:archive")
"""Archive"""

SECTOR: Final = Message("portfolio-page:sector")
"""Sector"""

ALL: Final = Message("portfolio-page:all")
"""All"""

NOT_TOLD: Final = Message("portfolio-page:not-told")
"""Not told"""

TAG: Final = Message("portfolio-page:tag")
"""Tag"""

NOT_CERTAIN_OR_NOT_KNOWN: Final = Message("portfolio-page:not-certain-or-not-known")
"""Borderline, not certain or not known"""

NOT_WORKED_OUT: Final = Message("portfolio-page:not-worked-out")
"""Not worked out"""

PHASE: Final = Message("portfolio-page:phase")
"""Phase"""

SORT: Final = Message("portfolio-page:sort")
"""Sort by"""

REVERSE: Final = Message("portfolio-page:reverse")
"""Reverse"""


def score_name(*, name: str) -> Message:
    """Score: {name}"""
    return Message("portfolio-page:score-name", (name,))


NO_PHASE_IS_KNOWN_YET: Final = Message("portfolio-page:no-phase-is-known-yet")
"""No phase is known yet"""

GATES_ARE_TOLD_ONCE_SOMETHING: Final = Message("portfolio-page:gates-are-told-once-something")
"""Gates are told once something is answered."""


def phase_phase(*, phase: int) -> Message:
    """Phase {phase}"""
    return Message("portfolio-page:phase-phase", (phase,))


GATE: Final = Message("portfolio-page:gate")
"""Gate"""

GUARDS: Final = Message("portfolio-page:guards")
"""Guards"""

NOT_MET: Final = Message("portfolio-page:not-met")
"""Not met"""

NOT_KNOWN: Final = Message("portfolio-page:not-known")
"""Not known"""

MET: Final = Message("portfolio-page:met")
"""Met"""

NOT_MET_BY: Final = Message("portfolio-page:not-met-by")
"""Not met by"""

GATES_AND_HOW_MANY_ASSESSMENTS: Final = Message("portfolio-page:gates-and-how-many-assessments")
"""Gates, and how many assessments do not meet them"""

NO_ASSESSMENT_FITS: Final = Message("portfolio-page:no-assessment-fits")
"""No assessment fits"""

NO_ASSESSMENT_IS_IN_USE: Final = Message("portfolio-page:no-assessment-is-in-use")
"""No assessment is in use"""

NO_ASSESSMENT_YET: Final = Message("portfolio-page:no-assessment-yet")
"""No assessment yet"""

NOTHING_FITS: Final = Message("portfolio-page:nothing-fits")
"""Nothing fits"""

OTHER_FILTERS_MAY_SHOW_MORE: Final = Message("portfolio-page:other-filters-may-show-more")
"""Other filters may show more."""

SHOW_ALL: Final = Message("portfolio-page:show-all")
"""Show all"""


def there_in_archive(*, in_archive: int) -> Message:
    """There is {in-archive} assessments in it. / There is {in-archive} assessment in it. / There are {in-archive}…"""
    return Message("portfolio-page:there-in-archive", (in_archive,))


ALL_OF_THEM: Final = Message("portfolio-page:all-of-them")
"""All of them are in the archive"""

SHOW_ARCHIVE: Final = Message("portfolio-page:show-archive")
"""Show the archive"""

START_ONE_ON_FIRST_PAGE: Final = Message("portfolio-page:start-one-on-first-page")
"""Start one on the first page, or open an example: each has a row here from then on."""

TABLE_IS_EMPTY: Final = Message("portfolio-page:table-is-empty")
"""The table is empty"""

TO_FIRST_PAGE: Final = Message("portfolio-page:to-first-page")
"""To the first page"""


def choose_name(*, name: str, title: str) -> Message:
    """Choose {name}, {title}"""
    return Message("portfolio-page:choose-name", (name, title))


def choose_name_alone(*, name: str) -> Message:
    """Choose {name}"""
    return Message("portfolio-page:choose-name-alone", (name,))


def open_name(*, name: str) -> Message:
    """Open {name}"""
    return Message("portfolio-page:open-name", (name,))


FIGURES: Final = Message("portfolio-page:figures")
"""Figures"""

DATA: Final = Message("portfolio-page:data")
"""Data"""

GATES_OF_NEXT_PHASE: Final = Message("portfolio-page:gates-of-next-phase")
"""Gates of the next phase"""

FIRST_PROBLEM: Final = Message("portfolio-page:first-problem")
"""First problem"""

PLAN: Final = Message("portfolio-page:plan")
"""Plan"""

NEXT_REVIEW: Final = Message("portfolio-page:next-review")
"""Next review"""

ASSESSED: Final = Message("portfolio-page:assessed")
"""Assessed"""

LAST_SNAPSHOT: Final = Message("portfolio-page:last-snapshot")
"""Last snapshot"""

SCORES: Final = Message("portfolio-page:scores")
"""Scores"""


def tick_all(*, number: int) -> Message:
    """Tick all {number}"""
    return Message("portfolio-page:tick-all", (number,))


TICK_NONE: Final = Message("portfolio-page:tick-none")
"""Tick none"""

MAKE_WORKBOOK_OF_TICKED: Final = Message("portfolio-page:make-workbook-of-ticked")
"""Make a workbook of the ticked"""


def make_workbook_of_all(*, number: int) -> Message:
    """Make a workbook of all {number}"""
    return Message("portfolio-page:make-workbook-of-all", (number,))


IT_CAN_BE_MADE_ONCE: Final = Message("portfolio-page:it-can-be-made-once")
"""It can be made once all of them are worked out."""

BRING_BACK_FROM_ARCHIVE: Final = Message("portfolio-page:bring-back-from-archive")
"""Bring back from the archive"""


def are_in_use_again(*, assessments: int) -> Message:
    """No assessment is in use again. / {assessments} assessment is in use again. / {assessments} assessments are in…"""
    return Message("portfolio-page:are-in-use-again", (assessments,))


def in_archive_links_keep_working(*, assessments: int) -> Message:
    """No assessment is in the archive. Links keep working; choose Archive under Show to bring them back. /…"""
    return Message("portfolio-page:in-archive-links-keep-working", (assessments,))


TAG_FOR_TICKED: Final = Message("portfolio-page:tag-for-ticked")
"""Tag for the ticked"""

GIVE_THIS_TAG: Final = Message("portfolio-page:give-this-tag")
"""Give this tag"""


def take_away(*, each: str) -> Message:
    """Take away “{each}”"""
    return Message("portfolio-page:take-away", (each,))


def workbook_holds(*, number: int) -> Message:
    """The workbook holds {number} assessment. / The workbook holds {number} assessments."""
    return Message("portfolio-page:workbook-holds", (number,))


SAVE_WORKBOOK: Final = Message("portfolio-page:save-workbook")
"""Save the workbook"""


def are_ticked_now(*, lines: int) -> Message:
    """{lines} are ticked now."""
    return Message("portfolio-page:are-ticked-now", (lines,))


NONE_IS_TICKED_NOW: Final = Message("portfolio-page:none-is-ticked-now")
"""None is ticked now."""


def tick_to_in_table(*, fewest: int, most: int, ticked: str) -> Message:
    """Tick {fewest} to {most} in the table, and come back here. {ticked}"""
    return Message("portfolio-page:tick-to-in-table", (fewest, most, ticked))


NOTHING_TO_SET_SIDE: Final = Message("portfolio-page:nothing-to-set-side")
"""Nothing to set side by side yet"""

NOT_ALL_OF_THEM: Final = Message("portfolio-page:not-all-of-them")
"""Not all of them can be compared with each other"""


def side_by_side_under(*, edition: str) -> Message:
    """Side by side: {edition}"""
    return Message("portfolio-page:side-by-side-under", (edition,))


def assessments_side_by_side_table(*, edition: str, number: int) -> Message:
    """Assessments side by side, {edition}, table {number}"""
    return Message("portfolio-page:assessments-side-by-side-table", (edition, number))


WHAT: Final = Message("portfolio-page:what")
"""What"""
