"""The messages of bring-back.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

FILE_CHANGES_NOTHING: Final = Message("bring-back:file-changes-nothing")
"""The file changes nothing."""

IT_SAYS_WHAT_APP_SAYS: Final = Message("bring-back:it-says-what-app-says")
"""It says what the app says, so there is nothing to store."""


def from_file_stored(*, cells: int) -> Message:
    """{cells} change from the file is stored. / {cells} changes from the file are stored."""
    return Message("bring-back:from-file-stored", (cells,))


TAKE_IT_BACK: Final = Message("bring-back:take-it-back")
"""Take it back"""

READING_FILE: Final = Message("bring-back:reading-file")
"""Reading the file"""


def in_file_nothing_is_stored(*, mistakes: int) -> Message:
    """{mistakes} mistake in the file. Nothing is stored. / {mistakes} mistakes in the file. Nothing is stored."""
    return Message("bring-back:in-file-nothing-is-stored", (mistakes,))


def number_of_changes(*, changes: int) -> Message:
    """The title of the list of changes in a file that came back."""
    return Message("bring-back:number-of-changes", (changes,))


MEND_FILE_THEN_BRING: Final = Message("bring-back:mend-file-then-bring")
"""Correct the file, then bring it again."""

WHERE: Final = Message("bring-back:where")
"""Where"""

WHAT_IS_WRONG: Final = Message("bring-back:what-is-wrong")
"""What is wrong"""

WHAT_TO_DO: Final = Message("bring-back:what-to-do")
"""What to do"""

WHAT_IS_WRONG_IN_FILE: Final = Message("bring-back:what-is-wrong-in-file")
"""What is wrong in the file"""


def other_as_well(*, rest: int) -> Message:
    """The other {rest} change as well / The other {rest} changes as well"""
    return Message("bring-back:other-as-well", (rest,))


STORE_WHAT_IS_TICKED: Final = Message("bring-back:store-what-is-ticked")
"""Store what is ticked"""

TAKE_TICK_AWAY_FROM_WHAT: Final = Message("bring-back:take-tick-away-from-what")
"""Untick what you do not want. What is stored is one step, which you can take back."""


def changed_in_app_as_well(*, cells: int) -> Message:
    """{cells} cell was changed in the app as well since the file was made. They come first, without a tick: with a…"""
    return Message("bring-back:changed-in-app-as-well", (cells,))


def app_says_by_now(*, today: str) -> Message:
    """In the app it says by now: {today}."""
    return Message("bring-back:app-says-by-now", (today,))


NOTHING_IS_TICKED_SO_NOTHING: Final = Message("bring-back:nothing-is-ticked-so-nothing")
"""Nothing is ticked, so nothing is stored."""

FILE: Final = Message("bring-back:file")
"""The file"""

THEY_ARE_ANSWERS_OF_ORGANIZATION: Final = Message("bring-back:they-are-answers-of-organization")
"""They are the answers of the organization"""

SOMEBODY_WHO_WAS_NOT_INVITED: Final = Message("bring-back:somebody-who-was-not-invited")
"""Somebody who was not invited"""

SAME_ANSWERS_ARE_RECORDED_ALREADY: Final = Message("bring-back:same-answers-are-recorded-already")
"""The same answers are recorded already. These are of somebody else who gave the very same"""


def they_are_one_persons(*, named: str) -> Message:
    """They are one person's, for the workshop {named}"""
    return Message("bring-back:they-are-one-persons", (named,))


WHOSE_ANSWERS_ARE_IN_SHEET: Final = Message("bring-back:whose-answers-are-in-sheet")
"""Whose answers are in the sheet?"""


def goes_on_with_return_code(*, name: str, code: str, other_code: str) -> Message:
    """{name} goes on with the return code {code} {other-code}, on the page to join: to change an answer, and to…"""
    return Message("bring-back:goes-on-with-return-code", (name, code, other_code))


I_HAVE_HANDED: Final = Message("bring-back:i-have-handed")
"""I have handed it on"""

PART_THAT_IS_OPEN: Final = Message("bring-back:part-that-is-open")
"""that is open"""

WHOSE_SHEET: Final = Message("bring-back:whose-sheet")
"""Whose sheet is it?"""

NAME_TO_SEE_WHO: Final = Message("bring-back:name-to-see-who")
"""Name, to see who has answered"""

GROUP: Final = Message("bring-back:group")
"""Group"""

THIS_PERSON_AGREES: Final = Message("bring-back:this-person-agrees")
"""This person agrees to be shown by name"""

RECORD_ANSWERS: Final = Message("bring-back:record-answers")
"""Record the answers"""


def recorded_in_workshop(*, answers: int, named: str) -> Message:
    """{answers} answer recorded in the workshop {named}. / {answers} answers recorded in the workshop {named}."""
    return Message("bring-back:recorded-in-workshop", (answers, named))


def will_count_in_workshop_like(*, asked: int) -> Message:
    """{asked} answer will count in the workshop like those given in the app. / {asked} answers will count in the…"""
    return Message("bring-back:will-count-in-workshop-like", (asked,))


def not_asked_will_not(*, answers: int) -> Message:
    """{answers} answer to what this group is not asked will not. / {answers} answers to what this group is not…"""
    return Message("bring-back:not-asked-will-not", (answers,))


def what_was_answered(*, words: str) -> Message:
    """{words} What was answered is not shown here. To take it back, remove the seat in the workshop."""
    return Message("bring-back:what-was-answered", (words,))


WORK_ON_IT_IN_SPREADSHEET: Final = Message("bring-back:work-on-it-in-spreadsheet")
"""Work on it in a spreadsheet, and bring it back"""

YOU_SEE_EVERY_CHANGE_BEFORE: Final = Message("bring-back:you-see-every-change-before")
"""You see every change before anything is stored. What is newer in the app is never overwritten unseen."""

BRING_BACK: Final = Message("bring-back:bring-back")
"""Bring back"""

FILE_TO_WORK: Final = Message("bring-back:file-to-work")
"""A file to work with"""

ALL_BUT_EMPTY_ONE_HOLD: Final = Message("bring-back:all-but-empty-one-hold")
"""All but the empty one hold names and answers. Give them only to those who may see them."""

EVERYTHING_AS_EXCEL: Final = Message("bring-back:everything-as-excel")
"""Everything as Excel"""

QUESTIONS_TO_ANSWER: Final = Message("bring-back:questions-to-answer")
"""The questions to answer"""

EMPTY_FOR_ONE_PERSON: Final = Message("bring-back:empty-for-one-person")
"""Empty, for one person to answer"""

PLAN: Final = Message("bring-back:plan")
"""The plan"""

WITHOUT_EXCEL_SAME_AS_TABLES: Final = Message("bring-back:without-excel-same-as-tables")
"""Without Excel: the same as tables of text (CSV)"""

WITH_SEMICOLONS_NUMBERS_HAVE_DECIMAL: Final = Message("bring-back:with-semicolons-numbers-have-decimal")
"""With semicolons numbers have decimal commas, as spreadsheets in German or French expect them."""

QUESTIONS_COMMAS: Final = Message("bring-back:questions-commas")
"""Questions, commas"""

QUESTIONS_SEMICOLONS: Final = Message("bring-back:questions-semicolons")
"""Questions, semicolons"""

PLAN_COMMAS: Final = Message("bring-back:plan-commas")
"""Plan, commas"""

PLAN_SEMICOLONS: Final = Message("bring-back:plan-semicolons")
"""Plan, semicolons"""

FILE_THAT_COMES_BACK: Final = Message("bring-back:file-that-comes-back")
"""The file that comes back"""

WORKBOOK_XLSX_OR_TABLE_CSV: Final = Message("bring-back:workbook-xlsx-or-table-csv")
"""A workbook (.xlsx) or a table (.csv) that was made here"""
