"""The messages of home.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from typing import Final

from readiness.words.message import Message

OPEN: Final = Message("home:open")
"""Open it"""

CLOSE: Final = Message("home:close")
"""Close"""


def imported_as_new_assessment(*, name: str) -> Message:
    """Imported as a new assessment: “{name}”"""
    return Message("home:imported-as-new-assessment", (name,))


def imported_as_new_assessment_of(*, name: str, organization: str) -> Message:
    """Imported as a new assessment: “{name}” of {organization}"""
    return Message("home:imported-as-new-assessment-of", (name, organization))


def copied_as_new_assessment(*, name: str) -> Message:
    """Copied as a new assessment: “{name}”"""
    return Message("home:copied-as-new-assessment", (name,))


IT_HOLDS_SAME_ANSWERS: Final = Message("home:it-holds-same-answers")
"""It holds the same answers, but no snapshots: those stay with the original. What you change in one does not change…"""

KEEP_ITS_ADDRESS_ONCE: Final = Message("home:keep-its-address-once")
"""Keep its address once it is open: the list is shown only on the computer that runs the app."""

LIST_SAYS_WHEN_IT_WAS: Final = Message("home:list-says-when-it-was")
"""The list says when it was imported."""


def one_of_this_name(*, marked: str) -> Message:
    """The one of this name that was here before is unchanged. {marked}"""
    return Message("home:one-of-this-name", (marked,))


DELETED_ASSESSMENTS: Final = Message("home:deleted-assessments")
"""Deleted assessments"""

EMPTY_BIN: Final = Message("home:empty-bin")
"""Empty the bin"""

REMOVE_FOR_GOOD: Final = Message("home:remove-for-good")
"""Remove for good"""

BRING_BACK: Final = Message("home:bring-back")
"""Bring back"""


def for_good_with_history_snapshots(*, assessments: int) -> Message:
    """{assessments} assessment goes for good, with history, snapshots and workshops. Nobody can bring that back. Go…"""
    return Message("home:for-good-with-history-snapshots", (assessments,))


YOUR_ASSESSMENTS: Final = Message("home:your-assessments")
"""Your assessments"""

SEE_THEM_SIDE_BY_SIDE: Final = Message("home:see-them-side-by-side")
"""See them side by side in the portfolio"""

FIND_BY_NAME_OR_ORGANIZATION: Final = Message("home:find-by-name-or-organization")
"""Find by name or organization"""

NO_ASSESSMENT: Final = Message("home:no-assessment")
"""No assessment has this in its name or its organization. Try fewer letters."""

SHOW_MORE: Final = Message("home:show-more")
"""Show more"""

OPEN_ASSESSMENT_WITH_ITS_LINK: Final = Message("home:open-assessment-with-its-link")
"""Open an assessment with its link. The list is shown only on the computer that runs the app."""

JOIN_WORKSHOP: Final = Message("home:join-workshop")
"""Join a workshop"""

CHANGED: Final = Message("home:changed")
"""Changed"""

OPEN_ASSESSMENT: Final = Message("home:open-assessment")
"""Open"""

GO: Final = Message("home:go")
"""Go on"""


def manage_name(*, name: str) -> Message:
    """Manage {name}"""
    return Message("home:manage-name", (name,))


YOU_MAY_LOOK: Final = Message("home:you-may-look")
"""You may look at this assessment, but not change it. An owner can give you another role."""

NAME: Final = Message("home:name")
"""Name"""

RENAME: Final = Message("home:rename")
"""Rename"""

DUPLICATE: Final = Message("home:duplicate")
"""Duplicate"""

ASSESS_AGAIN: Final = Message("home:assess-again")
"""Assess again"""

DELETE: Final = Message("home:delete")
"""Delete"""


def is_deleted(*, name: str) -> Message:
    """“{name}” is deleted."""
    return Message("home:is-deleted", (name,))


BRING_IT_BACK: Final = Message("home:bring-it-back")
"""Bring it back"""

ENTER_NAME: Final = Message("home:enter-name")
"""Enter a name."""

IT_STAYS_AS_IT_WAS: Final = Message("home:it-stays-as-it-was")
"""It stays as it was until then."""

EXPORT_EVERYTHING_JSON: Final = Message("home:export-everything-json")
"""Export everything (JSON)"""

EXPORT_ANSWERS_YAML: Final = Message("home:export-answers-yaml")
"""Export the answers (YAML)"""


def imported_on_at(*, day: date, time: str) -> Message:
    """Imported {day}, {time}"""
    return Message("home:imported-on-at", (day, time))


def of_words(*, words: str, number: int, alike: int) -> Message:
    """{words} ({number} of {alike})"""
    return Message("home:of-words", (words, number, alike))


QUESTIONNAIRE_IS_NOT_USED: Final = Message("home:questionnaire-is-not-used")
"""A questionnaire is not used"""


def has_mistakes_others(*, name: str) -> Message:
    """{name} has mistakes. The others can be used."""
    return Message("home:has-mistakes-others", (name,))


WHAT_IS_WRONG: Final = Message("home:what-is-wrong")
"""What is wrong with it"""


def every_organization_is_in_one(*, term: str) -> Message:
    """Every organization is in one of them. None is bad; each has its own next step.{term}"""
    return Message("home:every-organization-is-in-one", (term,))


def number_of_phases(*, phases: int) -> Message:
    """The title above the list of phases."""
    return Message("home:number-of-phases", (phases,))


WORKSPACE: Final = Message("home:workspace")
"""Workspace"""

START_ASSESSMENT: Final = Message("home:start-assessment")
"""Start an assessment"""

HOLD_WORKSHOP: Final = Message("home:hold-workshop")
"""Hold a workshop"""

OPEN_EXAMPLE: Final = Message("home:open-example")
"""Open an example"""

IMPORT_FILE: Final = Message("home:import-file")
"""Import a file"""

GO_TO_FIRST_QUESTION: Final = Message("home:go-to-first-question")
"""Go to the first question"""

SET_WORKSHOP_UP: Final = Message("home:set-workshop-up")
"""Set the workshop up"""

NAME_OF_ORGANIZATION: Final = Message("home:name-of-organization")
"""Name of the organization"""

NAME_OF_THIS_ASSESSMENT: Final = Message("home:name-of-this-assessment")
"""Name of this assessment"""


def assessment_today(*, today: date) -> Message:
    """Assessment of {today}"""
    return Message("home:assessment-today", (today,))


ENTER_NAME_OF_ORGANIZATION: Final = Message("home:enter-name-of-organization")
"""Enter the name of the organization."""

SHORT_NAME_IS_ENOUGH: Final = Message("home:short-name-is-enough")
"""A short name is enough."""

THIS_IS_NOT_NUMBER: Final = Message("home:this-is-not-number")
"""This is not a number of people."""

WRITE_IT_IN_DIGITS: Final = Message("home:write-it-in-digits")
"""Write it in digits, or leave it empty."""

WHAT_MAKES_ADVICE_FIT_SIZE: Final = Message("home:what-makes-advice-fit-size")
"""What makes advice fit: size, sector, country (optional)"""

HOW_MANY_PEOPLE_WORK_THERE: Final = Message("home:how-many-people-work-there")
"""How many people work there?"""

COUNTRY: Final = Message("home:country")
"""Country"""

WHAT_DOES_IT_DO: Final = Message("home:what-does-it-do")
"""What does it do?"""

WHICH_QUESTIONNAIRE: Final = Message("home:which-questionnaire")
"""Which questionnaire?"""

HOW_FAR_DO_YOU_WANT: Final = Message("home:how-far-do-you-want")
"""How far do you want to go now?"""

FIRST_LOOK_ASKS_WHAT_DECIDES: Final = Message("home:first-look-asks-what-decides")
"""The first look asks what decides the phase, and shows how uncertain it still is. You can go on any time."""

INVENTED_ORGANIZATIONS_TO_LOOK_AROUND: Final = Message("home:invented-organizations-to-look-around")
"""Invented organizations to look around in. You get a copy of your own."""


def open_name(*, name: str) -> Message:
    """Open {name}"""
    return Message("home:open-name", (name,))


EXPORTED_ASSESSMENT_JSON_ANSWERS: Final = Message("home:exported-assessment-json-answers")
"""An exported assessment (JSON), answers for the command line (YAML), or a report that carries them (PDF)"""

IMPORT_ALONE: Final = Message("home:import-alone")
"""Import it"""

WHAT_IS_WRONG_COLUMN: Final = Message("home:what-is-wrong-column")
"""What is wrong"""

WHAT_IS_WRONG_IN_FILE: Final = Message("home:what-is-wrong-in-file")
"""What is wrong in the file"""

IS_YOUR_ORGANIZATION_READY: Final = Message("home:is-your-organization-ready")
"""Is your organization ready to run machine learning?"""


def answer_plain_questions_on_you(*, questions: int, subjects: str, phases: int, time_told: str) -> Message:
    """Answer {questions} plain questions on {subjects}. You learn which of {phases} phase you are in, what holds…"""
    return Message("home:answer-plain-questions-on-you", (questions, subjects, phases, time_told))


TO_LET_MANY_PEOPLE_ANSWER: Final = Message("home:to-let-many-people-answer")
"""To let many people answer, open an assessment and choose Workshop in the menu."""

START_ONE_WITH_NAME: Final = Message("home:start-one-with-name")
"""Start one with the name of your organization, or open an example to see where it leads."""

WHOEVER_MAY_ADD_ONE_HERE: Final = Message("home:whoever-may-add-one-here")
"""Somebody who may add assessments here has to start one."""

NO_ASSESSMENT_YET: Final = Message("home:no-assessment-yet")
"""No assessment yet"""


def part_answered_share(*, share: float) -> Message:
    """{share} answered"""
    return Message("home:part-answered-share", (share,))
