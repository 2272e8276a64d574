"""The messages of services.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from readiness.words.message import Message


def is_missing_and_is_given(*, address: str, given: str) -> Message:
    """{address} is missing, and {given} is given; without it nobody can sign in."""
    return Message("services:is-missing-and-is-given", (address, given))


def is_on_or_off(*, open_links: str) -> Message:
    """{open-links} is “on” or “off”."""
    return Message("services:is-on-or-off", (open_links,))


TO_SIGN_PEOPLE_IN_INSTALL: Final = Message("services:to-sign-people-in-install")
"""To sign people in, install the app with its accounts: ml-readiness[accounts]."""

SERVICE_TO_SIGN: Final = Message("services:service-to-sign")
"""The service to sign in by does not answer as it should."""

CLOCKS_DIFFER: Final = Message("services:clocks-differ")
"""The clock of the service to sign in by and that of this server differ by more than a minute. Tell whoever runs…"""

SERVICE_DOES_NOT_ANSWER: Final = Message("services:service-does-not-answer")
"""The service to sign in by does not answer. Try again in a minute."""

THIS_SIGN_IN_WAS: Final = Message("services:this-sign-in-was")
"""This sign-in was not begun in this browser, or more than ten minutes ago."""

SERVICE_LET_NOBODY: Final = Message("services:service-let-nobody")
"""The service did not let you in."""


def workspace_already(*, name: str) -> Message:
    """There is a workspace “{name}” already."""
    return Message("services:workspace-already", (name,))


TAKE_ANOTHER_NAME_OR_LEAVE: Final = Message("services:take-another-name-or-leave")
"""Choose another name, or leave --new out."""


def workspaces_are_called(*, named: int, name: str) -> Message:
    """{named} workspaces are called “{name}”."""
    return Message("services:workspaces-are-called", (named, name))


def give_id_of_one(*, ids: Sequence[str]) -> Message:
    """Give the id of one: {ids}."""
    return Message("services:give-id-of-one", (tuple(ids),))


def no_workspace(*, one_line: str) -> Message:
    """There is no workspace “{one-line}”."""
    return Message("services:no-workspace", (one_line,))


def new_makes_one(*, names: Sequence[str]) -> Message:
    """There are {names}; --new makes one."""
    return Message("services:new-makes-one", (tuple(names),))


ANSWERS_ARE_BEING_SHOWN_ALREADY: Final = Message("services:answers-are-being-shown-already")
"""The answers are being shown already."""

THIS_SHEET_CAME_TOO_LATE: Final = Message("services:this-sheet-came-too-late")
"""This sheet came too late to count."""

NOTHING_THAT_THIS_GROUP: Final = Message("services:nothing-that-this-group")
"""It answers nothing that this group is asked."""

CHOOSE_GROUP_IT_WAS_MEANT: Final = Message("services:choose-group-it-was-meant")
"""Choose the group it was meant for."""

THIS_SHEET_IS_RECORDED_ALREADY: Final = Message("services:this-sheet-is-recorded-already")
"""This sheet is recorded already."""

EACH_COUNTS_ONCE_TO_REPLACE: Final = Message("services:each-counts-once-to-replace")
"""Each counts once. To replace it, remove its seat first."""

NO_SUCH_GROUP: Final = Message("services:no-such-group")
"""There is no such group."""

CHOOSE_ONE_FROM_LIST: Final = Message("services:choose-one-from-list")
"""Choose one from the list."""

THIS_WORKSHOP_SHOWS_ANSWERS: Final = Message("services:this-workshop-shows-answers")
"""This workshop shows answers with names."""

ASK_PERSON_FIRST_THEN_TICK: Final = Message("services:ask-person-first-then-tick")
"""Ask the person first, then tick that they agree."""

THIS_SEAT_WAS_OPENED: Final = Message("services:this-seat-was-opened")
"""This seat has been opened by now, or is gone."""

LOOK_AT_LIST_AGAIN: Final = Message("services:look-at-list-again")
"""Look at the list again."""

SAY_WHOSE_SHEET: Final = Message("services:say-whose-sheet")
"""Say whose sheet it is."""

NAME_SERVES_TO_SEE_WHO: Final = Message("services:name-serves-to-see-who")
"""The name shows who has answered."""

THIS_SEAT_IS_NO_LONGER: Final = Message("services:this-seat-is-no-longer")
"""This seat is no longer there."""


def weights_no_longer_exist(*, preset: str, names: str) -> Message:
    """The weights “{preset}” no longer exist; “{names}” is used until you choose others."""
    return Message("services:weights-no-longer-exist", (preset, names))


def copy_name(*, name: str) -> Message:
    """Copy of {name}"""
    return Message("services:copy-name", (name,))


NO_SUCH_EXAMPLE: Final = Message("services:no-such-example")
"""There is no such example."""

CHOOSE_ANOTHER_FILE: Final = Message("services:choose-another-file")
"""Choose another file."""

RESPONSE_FILE_HAS_MISTAKES: Final = Message("services:response-file-has-mistakes")
"""The response file has mistakes."""

MEND_THEM_AND_TRY_AGAIN: Final = Message("services:mend-them-and-try-again")
"""Correct them and try again."""

LOOK_AT_LIST_AND_CONFIRM: Final = Message("services:look-at-list-and-confirm")
"""Look at the list again, then confirm it."""

SOMETHING_WAS_CHANGED_IN_APP: Final = Message("services:something-was-changed-in-app")
"""Something was changed in the app in the meantime."""

SOME_OF_IT_WAS_CHANGED: Final = Message("services:some-of-it-was-changed")
"""Some of it was changed since."""

CHANGE_BACK_BY_HAND_WHAT: Final = Message("services:change-back-by-hand-what")
"""Change back by hand what you still want to change."""

THIS_CELL_CANNOT_BE_CHANGED: Final = Message("services:this-cell-cannot-be-changed")
"""This cell cannot be changed by a file."""

CHANGE_IT_IN_APP: Final = Message("services:change-it-in-app")
"""Change it in the app."""

USE_STARTTLS_TLS_OR_NONE: Final = Message("services:use-starttls-tls-or-none")
"""Use starttls, tls or none."""

USE_NUMBER: Final = Message("services:use-number")
"""Use a number, such as 587."""

NAME_ADDRESS_THAT_MAIL_COMES: Final = Message("services:name-address-that-mail-comes")
"""Name the address that mail comes from."""

PASSWORD_GOES_OVER_ENCRYPTED_CONNECTION: Final = Message("services:password-goes-over-encrypted-connection")
"""A password goes over an encrypted connection only: use starttls or tls."""

NO_SUCH_FILE: Final = Message("services:no-such-file")
"""There is no such file."""

THIS_IS_NOT_EMAIL_ADDRESS: Final = Message("services:this-is-not-email-address")
"""This is not an email address."""

THIS_ADDRESS_OR_NAME_CANNOT: Final = Message("services:this-address-or-name-cannot")
"""This address or name cannot be written in an email."""

FILE_CANNOT_BE_READ: Final = Message("services:file-cannot-be-read")
"""The file cannot be read."""


def mail_is_not_set_up(*, setting: str) -> Message:
    """Mail is not set up: {setting}."""
    return Message("services:mail-is-not-set-up", (setting,))


NO_QUESTIONNAIRE_CAN_BE_USED: Final = Message("services:no-questionnaire-can-be-used")
"""No questionnaire can be used."""

NOTHING_WAS_CHANGED: Final = Message("services:nothing-was-changed")
"""Nothing was changed."""

IT_CANNOT_BE_USED_HERE: Final = Message("services:it-cannot-be-used-here")
"""It cannot be used here: another pack has its name and version, or an earlier version of the program stored it in…"""


def file_has_more_than_mb(*, most_megabytes: int) -> Message:
    """The file has more than {most-megabytes} MB."""
    return Message("services:file-has-more-than-mb", (most_megabytes,))


def and_more(*, more: int) -> Message:
    """And {more} more."""
    return Message("services:and-more", (more,))


THIS_QUESTIONNAIRE_HAS_MISTAKES_NOTHING: Final = Message("services:this-questionnaire-has-mistakes-nothing")
"""This questionnaire has mistakes. Nothing was changed."""


def version_of_is_here_already(*, version: str, title: str) -> Message:
    """Version {version} of “{title}” is here already, word for word."""
    return Message("services:version-of-is-here-already", (version, title))


def is_name_of_questions(*, id: str) -> Message:
    """`{id}` is the name of questions that the app was started with."""
    return Message("services:is-name-of-questions", (id,))


GIVE_YOURS_ID: Final = Message("services:give-yours-id")
"""Give yours an `id` of its own, in all its files."""


def version_of_already(*, version: str, id: str) -> Message:
    """There is a version {version} of `{id}` already, and it says something else."""
    return Message("services:version-of-already", (version, id))


RAISE_VERSION_SO_THAT_WHAT: Final = Message("services:raise-version-so-that-what")
"""Raise `version`, so that what assessments were made with stays as it is."""

IT_CAN_BE_READ: Final = Message("services:it-can-be-read")
"""It can be read, but nothing can be worked out from it."""


def more_mistakes(*, rest: int) -> Message:
    """Behind the mistakes that are told one by one."""
    return Message("services:more-mistakes", (rest,))


def assessment_today(*, today: date) -> Message:
    """Assessment of {today}"""
    return Message("services:assessment-today", (today,))


def last_time(*, name: str) -> Message:
    """Last time: {name}"""
    return Message("services:last-time", (name,))


TODAY: Final = Message("services:today")
"""Today"""

NO_NEWER_VERSION: Final = Message("services:no-newer-version")
"""There is no newer version of these questions."""

NO_STEP_TO_NEWER_VERSION: Final = Message("services:no-step-to-newer-version")
"""There is no step to a newer version to take back."""

WORKSHOP_IS_STILL_OPEN: Final = Message("services:workshop-is-still-open")
"""A workshop is still open."""

FINISH_IT_FIRST_PEOPLE_THERE: Final = Message("services:finish-it-first-people-there")
"""Finish it first: people there answer the questions as they are."""


def workshop_in_archive(*, title: str) -> Message:
    """The workshop “{title}” in the archive is not finished."""
    return Message("services:workshop-in-archive", (title,))


UNTITLED_WORKSHOP_IN_ARCHIVE: Final = Message("services:untitled-workshop-in-archive")
"""A workshop in the archive is not finished."""

BRING_IT_BACK_AND_FINISH: Final = Message("services:bring-it-back-and-finish")
"""Bring it back and finish it, or delete it: people there answered the questions as they are."""


def this_was_made_with_version(*, pack_version: str, questionnaire: str, version: str, id: str) -> Message:
    """This was made with version {pack-version} of the questions “{questionnaire}”, which is not here. It is shown…"""
    return Message("services:this-was-made-with-version", (pack_version, questionnaire, version, id))


MAIL_SERVER_REFUSES_USER: Final = Message("services:mail-server-refuses-user")
"""The mail server refuses the user or the password of the settings."""

MAIL_SERVER_REFUSES_THIS_ADDRESS: Final = Message("services:mail-server-refuses-this-address")
"""The mail server refuses this address."""

MAIL_SERVER_OFFERS_NO_ENCRYPTION: Final = Message("services:mail-server-offers-no-encryption")
"""The mail server offers no encryption, or no login."""

MAIL_SERVER_DID_NOT_TAKE: Final = Message("services:mail-server-did-not-take")
"""The mail server did not take the message."""

CERTIFICATE_OF_MAIL_SERVER: Final = Message("services:certificate-of-mail-server")
"""The certificate of the mail server is not trusted."""


def mail_server_cannot_be_reached(*, host: str) -> Message:
    """The mail server {host} cannot be reached."""
    return Message("services:mail-server-cannot-be-reached", (host,))
