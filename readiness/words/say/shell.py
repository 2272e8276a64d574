"""The messages of shell.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message

NAME: Final = Message("shell:name")
"""Name"""

TYPE_NAME_FIRST: Final = Message("shell:type-name-first")
"""Type a name first."""


def good_to_know(*, pieces: int) -> Message:
    """Good to know: {pieces} piece of advice / Good to know: {pieces} pieces of advice"""
    return Message("shell:good-to-know", (pieces,))


GOOD_TO_KNOW_HEADING: Final = Message("shell:good-to-know-heading")
"""Good to know"""

NO_PHASE_YET: Final = Message("shell:no-phase-yet")
"""No phase yet"""

CANCEL: Final = Message("shell:cancel")
"""Cancel"""

NOTHING_IS_LOST_CLOSE: Final = Message("shell:nothing-is-lost-close")
"""Nothing is lost. Close this tab and ask for the file again in a minute."""


def file_is_larger_than_mb(*, most_megabytes: int) -> Message:
    """The file is larger than {most-megabytes} MB."""
    return Message("shell:file-is-larger-than-mb", (most_megabytes,))


CLOSE_THIS_TAB_AND_CHOOSE: Final = Message("shell:close-this-tab-and-choose")
"""Close this tab and choose another."""


def close_this_tab_first(*, mend: str) -> Message:
    """{mend} Close this tab first."""
    return Message("shell:close-this-tab-first", (mend,))


WHAT_THIS_PAGE_HAS_SEEN: Final = Message("shell:what-this-page-has-seen")
"""What this page has seen"""

TRY_AGAIN: Final = Message("shell:try-again")
"""Try again"""

THIS_PAGE_HAS_FAULT: Final = Message("shell:this-page-has-fault")
"""This page has a fault."""

WHAT_YOU_ENTERED_BEFORE: Final = Message("shell:what-you-entered-before")
"""What you entered before is saved. Load the page again, or try another one."""

PART_APP_IS_STARTING: Final = Message("shell:part-app-is-starting")
"""the app is starting"""

PART_APP_IS_STOPPING: Final = Message("shell:part-app-is-stopping")
"""the app is stopping"""

PART_DATABASE_DOES_NOT_ANSWER: Final = Message("shell:part-database-does-not-answer")
"""the database does not answer"""

PART_DATABASE_CANNOT_BE_READ: Final = Message("shell:part-database-cannot-be-read")
"""the database cannot be read"""

NOT_FOUND: Final = Message("shell:not-found")
"""There is nothing at this address."""

NOT_NOW: Final = Message("shell:not-now")
"""This cannot be answered now. Try again in a moment."""

NOT_ALLOWED: Final = Message("shell:not-allowed")
"""This is not allowed from here. Load the page again, then try once more."""

NOT_DONE_THIS_WAY: Final = Message("shell:not-done-this-way")
"""This address does nothing of the kind."""

TOO_LARGE: Final = Message("shell:too-large")
"""What was sent is too large."""

NOT_UNDERSTOOD: Final = Message("shell:not-understood")
"""The server could not read what was sent."""

FAULT_HERE: Final = Message("shell:fault-here")
"""The server has a fault. Try again in a moment."""


def contact_contact(*, contact: str) -> Message:
    """Contact: {contact}"""
    return Message("shell:contact-contact", (contact,))


THEY_ARE_KEPT_AS_LONG: Final = Message("shell:they-are-kept-as-long")
"""They are kept as long as this tab is open, and will be tried again."""

IT_WAS_DELETED_BRING: Final = Message("shell:it-was-deleted-bring")
"""It was deleted. Bring it back on the first page, and they are saved; this tab keeps them until then."""

ENTRIES_OF_ANOTHER_ASSESSMENT: Final = Message("shell:entries-of-another-assessment")
"""Entries of another assessment are not saved yet."""

SAVED: Final = Message("shell:saved")
"""Saved"""

SAVES_BY_ITSELF: Final = Message("shell:saves-by-itself")
"""Saves by itself"""

SAVE_NOW: Final = Message("shell:save-now")
"""Save now"""


def somebody_else_changed(*, title: str) -> Message:
    """Somebody else changed “{title}”."""
    return Message("shell:somebody-else-changed", (title,))


CHANGED_BY_SOMEBODY: Final = Message("shell:changed-by-somebody")
"""Somebody else has changed this meanwhile."""


def choice_is_not_stored(*, chosen: str) -> Message:
    """You had chosen “{chosen}”, which is not stored."""
    return Message("shell:choice-is-not-stored", (chosen,))


CHANGED_BY_SOMEBODY_MEND: Final = Message("shell:changed-by-somebody-mend")
"""It shows what is stored now. Choose once more if it should be something else."""

ENTRY_THAT_IS_NOT_TAKEN: Final = Message("shell:entry-that-is-not-taken")
"""The entry that is not taken stays under “Compare”."""

NOW_STORED: Final = Message("shell:now-stored")
"""Now stored"""

YOURS: Final = Message("shell:yours")
"""Yours"""

USE_MINE: Final = Message("shell:use-mine")
"""Use mine"""

KEEP_WHAT_IS_STORED: Final = Message("shell:keep-what-is-stored")
"""Keep what is stored"""

NOTHING: Final = Message("shell:nothing")
"""Nothing"""

NOBODY_SAID_YET: Final = Message("shell:nobody-said-yet")
"""Nobody said yet"""


def i_do_not_know(*, inside: str) -> Message:
    """I do not know: {inside}"""
    return Message("shell:i-do-not-know", (inside,))


ML_READINESS: Final = Message("shell:ml-readiness")
"""ML readiness"""


def page_and_product(*, title: str) -> Message:
    """{title} · ML readiness"""
    return Message("shell:page-and-product", (title,))


def more_title(*, title: str) -> Message:
    """More: {title}"""
    return Message("shell:more-title", (title,))


MORE: Final = Message("shell:more")
"""More"""

ACCOUNT: Final = Message("shell:account")
"""Account"""


def unnamed_part(*, part: str) -> Message:
    """Unnamed {part}"""
    return Message("shell:unnamed-part", (part,))


REMOVE: Final = Message("shell:remove")
"""Remove"""


def is_removed(*, name: str) -> Message:
    """{name} is removed."""
    return Message("shell:is-removed", (name,))


BRING_BACK: Final = Message("shell:bring-back")
"""Bring back"""


def app_runs_open_in_browser(*, get_url: str) -> Message:
    """The app runs. Open {get-url} in a browser."""
    return Message("shell:app-runs-open-in-browser", (get_url,))


def others_on_your_network_open(*, get_url: str) -> Message:
    """Others on your network open {get-url}."""
    return Message("shell:others-on-your-network-open", (get_url,))


PRESS_CTRL_C_TO_STOP: Final = Message("shell:press-ctrl-c-to-stop")
"""Press Ctrl+C to stop it."""

NO_ASSESSMENT_HERE: Final = Message("shell:no-assessment-here")
"""There is no assessment here"""

ADDRESS_IS_WRONG_OR_ASSESSMENT: Final = Message("shell:address-is-wrong-or-assessment")
"""The address is wrong, or the assessment was deleted."""

OPEN_ANOTHER_ONE: Final = Message("shell:open-another-one")
"""Open another one"""

YOUR_ASSESSMENTS_ARE_ON_FIRST: Final = Message("shell:your-assessments-are-on-first")
"""Your assessments are on the first page."""

TO_LIST: Final = Message("shell:to-list")
"""To the list"""

FILE_WAS_LOST_WHEN_CONNECTION: Final = Message("shell:file-was-lost-when-connection")
"""The file was lost when the connection broke."""

CHOOSE_IT_AGAIN_ALL_ELSE: Final = Message("shell:choose-it-again-all-else")
"""Choose it again. Everything else is kept."""

NOTHING_YOU_ENTERED_IS_LOST: Final = Message("shell:nothing-you-entered-is-lost")
"""Nothing you entered is lost: keep this page open, and it is saved by itself as soon as possible."""

NOT_SAVED_YET: Final = Message("shell:not-saved-yet")
"""Not saved yet."""

THIS_WAS_CHANGED_ELSEWHERE: Final = Message("shell:this-was-changed-elsewhere")
"""This was changed elsewhere in the meantime."""


def you_had_typed(*, held: str) -> Message:
    """You had typed: {held}"""
    return Message("shell:you-had-typed", (held,))


YOU_HAD_EMPTIED: Final = Message("shell:you-had-emptied")
"""You had emptied this field."""


def language_name(*, name: str) -> Message:
    """Language: {name}"""
    return Message("shell:language-name", (name,))


def no_such_language(*, setting: str, named: Sequence[str], known: Sequence[str]) -> Message:
    """The app ends with it at the start."""
    return Message("shell:no-such-language", (setting, tuple(named), tuple(known)))


LANGUAGE: Final = Message("shell:language")
"""What the links of languages are for, said to who listens to a page."""

TRANSLATION_IS_NEW: Final = Message("shell:translation-is-new")
"""Behind the name of a language that has been translated lately, and which few people have read yet."""


def share_translated(*, share: float) -> Message:
    """{share} translated; the rest is in English"""
    return Message("shell:share-translated", (share,))


CSS_OPEN: Final = Message("shell:css-open")
"""Open"""

CSS_MANAGE: Final = Message("shell:css-manage")
"""Manage"""

CSS_EDIT: Final = Message("shell:css-edit")
"""Edit"""

CSS_CHECK_TABLE: Final = Message("shell:css-check-table")
"""Check a table"""

CSS_CHANGE: Final = Message("shell:css-change")
"""Change"""

CSS_CLOSE: Final = Message("shell:css-close")
"""Close"""

CSS_NOT_SAVED_YET: Final = Message("shell:css-not-saved-yet")
"""Not saved yet"""

CSS_FILE_DID_NOT_ARRIVE: Final = Message("shell:css-file-did-not-arrive")
"""This file did not arrive. If its kind and size are as named above, the connection broke: choose it again."""

FULL: Final = Message("shell:full")
"""Full at the moment"""

TOO_MANY_PEOPLE: Final = Message("shell:too-many-people")
"""Too many people have this app open at the moment."""


def tries_again(*, seconds: int) -> Message:
    """This page tries again by itself in {seconds} seconds. What you entered before is kept."""
    return Message("shell:tries-again", (seconds,))


NO_SUCH_FILE: Final = Message("shell:no-such-file")
"""There is no such file here."""

NO_SUCH_FILE_MEND: Final = Message("shell:no-such-file-mend")
"""The address is wrong, or the assessment was deleted."""

STILL_AT_WORK: Final = Message("shell:still-at-work")
"""The page is still being worked on."""

STILL_AT_WORK_MEND: Final = Message("shell:still-at-work-mend")
"""Wait until it is done, close this tab and ask again."""

FILE_BROKE_OFF: Final = Message("shell:file-broke-off")
"""The file did not arrive."""

FILE_BROKE_OFF_MEND: Final = Message("shell:file-broke-off-mend")
"""Close this tab, choose the file again and press the button once more."""

PAGE_HOME: Final = Message("shell:page-home")
"""Assessments"""

PAGE_ANSWER: Final = Message("shell:page-answer")
"""Answer"""

PAGE_PEOPLE: Final = Message("shell:page-people")
"""People"""

PAGE_PROBLEMS: Final = Message("shell:page-problems")
"""Problems"""

PAGE_RESULTS: Final = Message("shell:page-results")
"""Results"""

PAGE_ROADMAP: Final = Message("shell:page-roadmap")
"""Roadmap"""

PAGE_REPORT: Final = Message("shell:page-report")
"""Hand over"""

PAGE_COMPARE: Final = Message("shell:page-compare")
"""Compare"""

PAGE_EVIDENCE: Final = Message("shell:page-evidence")
"""Evidence"""

PAGE_BRING_BACK: Final = Message("shell:page-bring-back")
"""Bring back"""

PAGE_WORKSHOP: Final = Message("shell:page-workshop")
"""Workshop"""

PAGE_PORTFOLIO: Final = Message("shell:page-portfolio")
"""Portfolio"""

PAGE_METHOD: Final = Message("shell:page-method")
"""Method"""

PAGE_PACKS: Final = Message("shell:page-packs")
"""Questionnaires"""

PAGE_MEMBERS: Final = Message("shell:page-members")
"""Members"""

PAGE_CAMPAIGNS: Final = Message("shell:page-campaigns")
"""Campaigns"""

PAGE_RESPOND: Final = Message("shell:page-respond")
"""Your answers"""

PAGE_ROOM: Final = Message("shell:page-room")
"""Workshop room"""

PAGE_JOIN: Final = Message("shell:page-join")
"""Join a workshop"""


def host_names_are_parted_by_blanks(*, setting: str) -> Message:
    """The app was not started. {setting} holds host names parted by blanks, such as readiness.example.org…"""
    return Message("shell:host-names-are-parted-by-blanks", (setting,))
