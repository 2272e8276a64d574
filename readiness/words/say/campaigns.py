"""The messages of campaigns.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("campaigns:title")
"""Campaigns"""

LEDE: Final = Message("campaigns:lede")
"""One questionnaire sent to many units. Each answers by a link, without an account, and hands in. Until then you…"""

NOT_FOR_YOU: Final = Message("campaigns:not-for-you")
"""Campaigns are for editors and owners"""

NOT_FOR_YOU_MEND: Final = Message("campaigns:not-for-you-mend")
"""Ask an owner of the workspace for another role."""

NONE_YET: Final = Message("campaigns:none-yet")
"""No campaign yet"""

NONE_YET_MEND: Final = Message("campaigns:none-yet-mend")
"""Write down below which units are to answer, and send each its link."""


def open_named(*, name: str) -> Message:
    """Open “{name}”"""
    return Message("campaigns:open-named", (name,))


BACK_TO_LIST: Final = Message("campaigns:back-to-list")
"""All campaigns"""


def window(*, opens: date, closes: date) -> Message:
    """From {opens} to {closes}"""
    return Message("campaigns:window", (opens, closes))


def handed_in_of(*, handed: int, all: int) -> Message:
    """{handed} of {all} handed in / {handed} of {all} handed in"""
    return Message("campaigns:handed-in-of", (handed, all))


NEW: Final = Message("campaigns:new")
"""Send a questionnaire to many units"""

NAME: Final = Message("campaigns:name")
"""Name of the campaign"""

FIRST_DAY: Final = Message("campaigns:first-day")
"""First day"""

LAST_DAY: Final = Message("campaigns:last-day")
"""Last day"""

TIME_ZONE: Final = Message("campaigns:time-zone")
"""Time zone"""

WORDS: Final = Message("campaigns:words")
"""What to say to those who are asked (optional)"""

PACK: Final = Message("campaigns:pack")
"""Questions"""

HOW_MANY: Final = Message("campaigns:how-many")
"""People asked in each unit"""

ONE_PERSON: Final = Message("campaigns:one-person")
"""one, who answers everything that is asked"""


def several_people(*, number: int) -> Message:
    """{number} / {number}, each with sections of their own"""
    return Message("campaigns:several-people", (number,))


SECTIONS: Final = Message("campaigns:sections")
"""Sections that are asked"""


def role_name(*, number: int) -> Message:
    """Who is asked ({number}) / Who is asked ({number})"""
    return Message("campaigns:role-name", (number,))


def sections_of(*, role: str) -> Message:
    """Sections for {role}"""
    return Message("campaigns:sections-of", (role,))


def role_without_name(*, number: int) -> Message:
    """person {number}"""
    return Message("campaigns:role-without-name", (number,))


UNITS: Final = Message("campaigns:units")
"""Units, one a line"""

UNITS_HELP_ONE: Final = Message("campaigns:units-help-one")
"""After a semicolon or a tab you can write for whom the link is: Plant Lyon; Anna Roux"""


def units_help_several(*, roles: Sequence[str]) -> Message:
    """After semicolons or tabs you can write for whom each link is, in this order: {roles}"""
    return Message("campaigns:units-help-several", (tuple(roles),))


def found_units(*, units: int) -> Message:
    """No unit yet / {units} unit / {units} units"""
    return Message("campaigns:found-units", (units,))


def found_links(*, links: int) -> Message:
    """{links} link / {links} links"""
    return Message("campaigns:found-links", (links,))


def line_twice(*, number: int, text: str) -> Message:
    """Line {number}: “{text}” is in the list twice."""
    return Message("campaigns:line-twice", (number, text))


def line_too_long(*, number: int) -> Message:
    """Line {number} is longer than 150 characters."""
    return Message("campaigns:line-too-long", (number,))


def line_too_many(*, number: int) -> Message:
    """Line {number} names more people than are asked."""
    return Message("campaigns:line-too-many", (number,))


def line_no_name(*, number: int) -> Message:
    """Line {number} names no unit."""
    return Message("campaigns:line-no-name", (number,))


def too_many_units(*, most: int) -> Message:
    """There are more than {most} units. Make two campaigns of them."""
    return Message("campaigns:too-many-units", (most,))


MAKE: Final = Message("campaigns:make")
"""Make the links"""

NAME_IS_MISSING: Final = Message("campaigns:name-is-missing")
"""The campaign needs a name of at most 200 characters."""

NAME_IS_MISSING_MEND: Final = Message("campaigns:name-is-missing-mend")
"""Enter one."""

DAYS_MISSING: Final = Message("campaigns:days-missing")
"""Choose a first and a last day."""

DAYS_IN_ORDER: Final = Message("campaigns:days-in-order")
"""The last day comes before the first, or has passed."""

DAYS_MEND: Final = Message("campaigns:days-mend")
"""Choose other days."""

ROLES_WRONG: Final = Message("campaigns:roles-wrong")
"""Each person who is asked needs a name of their own and at least one section."""

ROLES_WRONG_MEND: Final = Message("campaigns:roles-wrong-mend")
"""Write a name and choose a section for each."""

SECTION_TWICE: Final = Message("campaigns:section-twice")
"""A section is asked of two people: whoever hands in later would replace what the other gave."""

SECTION_TWICE_MEND: Final = Message("campaigns:section-twice-mend")
"""Leave each section to one of them."""

NO_UNITS: Final = Message("campaigns:no-units")
"""No unit is named."""

NO_UNITS_MEND: Final = Message("campaigns:no-units-mend")
"""Write one a line."""

UNITS_WRONG: Final = Message("campaigns:units-wrong")
"""The list of units cannot be used as it is."""

MADE: Final = Message("campaigns:made")
"""The links are made"""

COPY_NOW: Final = Message("campaigns:copy-now")
"""Save or copy them now, and send each to its unit: they can be shown only this once. You can make another link for…"""

SAVE_LINKS: Final = Message("campaigns:save-links")
"""Save all links (CSV)"""

LINKS: Final = Message("campaigns:links")
"""Links"""

LINK: Final = Message("campaigns:link")
"""Link"""

NO_SUCH_CAMPAIGN: Final = Message("campaigns:no-such-campaign")
"""There is no such campaign."""

NO_SUCH_CAMPAIGN_MEND: Final = Message("campaigns:no-such-campaign-mend")
"""Choose one from the list."""


def opens_later(*, day: date) -> Message:
    """This window has not opened: nothing is taken before {day}."""
    return Message("campaigns:opens-later", (day,))


def open_until(*, day: date) -> Message:
    """Open until {day}."""
    return Message("campaigns:open-until", (day,))


def closed_on(*, day: date) -> Message:
    """This window has closed; its last day was {day}. What was handed in is kept as a snapshot of each assessment."""
    return Message("campaigns:closed-on", (day,))


CLOSED_BEFORE: Final = Message("campaigns:closed-before")
"""This window was closed before its first day. Choose a later last day to open it."""

TABLE_LABEL: Final = Message("campaigns:table-label")
"""How far each unit is"""

UNIT: Final = Message("campaigns:unit")
"""Unit"""

WHO_IS_ASKED: Final = Message("campaigns:who-is-asked")
"""Who is asked"""

FOR_WHOM: Final = Message("campaigns:for-whom")
"""For whom"""

STATE: Final = Message("campaigns:state")
"""State"""

ANSWERED: Final = Message("campaigns:answered")
"""Answered"""

LAST_DAY_ANSWERED: Final = Message("campaigns:last-day-answered")
"""Last answer"""

NEVER: Final = Message("campaigns:never")
"""none"""


def on_day(*, day: date) -> Message:
    """{day}"""
    return Message("campaigns:on-day", (day,))


NOT_OPENED: Final = Message("campaigns:not-opened")
"""Not opened yet"""

OPENED: Final = Message("campaigns:opened")
"""Opened"""

ANSWERING: Final = Message("campaigns:answering")
"""Answering"""

STATE_HANDED_IN: Final = Message("campaigns:state-handed-in")
"""Handed in"""

STATE_SENT_BACK: Final = Message("campaigns:state-sent-back")
"""Sent back"""

MISSED: Final = Message("campaigns:missed")
"""Not handed in"""


def percent(*, percent: float) -> Message:
    """{percent}"""
    return Message("campaigns:percent", (percent,))


MAKE_CSV: Final = Message("campaigns:make-csv")
"""Make the table (CSV)"""

MAKE_XLSX: Final = Message("campaigns:make-xlsx")
"""Make the table (workbook)"""

SAVE_CSV: Final = Message("campaigns:save-csv")
"""Save the table (CSV)"""

SAVE_XLSX: Final = Message("campaigns:save-xlsx")
"""Save the table (workbook)"""

ONE_UNIT: Final = Message("campaigns:one-unit")
"""One unit"""

CHOOSE_UNIT: Final = Message("campaigns:choose-unit")
"""Choose a unit"""


def unit_and_role(*, unit: str, role: str) -> Message:
    """{unit}: {role}"""
    return Message("campaigns:unit-and-role", (unit, role))


LOOK: Final = Message("campaigns:look")
"""Look at its assessment"""

NEW_LINK: Final = Message("campaigns:new-link")
"""Make a new link"""

NEW_LINK_ASK: Final = Message("campaigns:new-link-ask")
"""The link that it has stops working. Its answers stay. Go on?"""

NEW_LINK_YES: Final = Message("campaigns:new-link-yes")
"""Make it now"""

NEW_LINK_MADE: Final = Message("campaigns:new-link-made")
"""The new link"""

REASON: Final = Message("campaigns:reason")
"""Why it goes back (they read it)"""

SEND_BACK: Final = Message("campaigns:send-back")
"""Send back"""

REASON_MISSING: Final = Message("campaigns:reason-missing")
"""Write why it goes back."""

REASON_MISSING_MEND: Final = Message("campaigns:reason-missing-mend")
"""It stands on top of their page."""

SENT_BACK: Final = Message("campaigns:sent-back")
"""It is open again for them"""

NOT_HANDED_IN: Final = Message("campaigns:not-handed-in")
"""It is not handed in."""

NOT_HANDED_IN_MEND: Final = Message("campaigns:not-handed-in-mend")
"""Only what was handed in can be sent back."""

TAKE_LINK: Final = Message("campaigns:take-link")
"""Take its link back"""

TAKE_LINK_ASK: Final = Message("campaigns:take-link-ask")
"""The link then leads nowhere, for good. Its assessment stays, and what was handed in is kept as a snapshot of it.…"""

TAKE_LINK_YES: Final = Message("campaigns:take-link-yes")
"""Take it back for good"""

LINK_TAKEN: Final = Message("campaigns:link-taken")
"""The link no longer works"""

REMIND: Final = Message("campaigns:remind")
"""Remind"""

REMIND_LEDE: Final = Message("campaigns:remind-lede")
"""A text to copy, for those who have not handed in. It holds no link: each has theirs already."""


def remind_to(*, names: Sequence[str]) -> Message:
    """To: {names}"""
    return Message("campaigns:remind-to", (tuple(names),))


def remind_text(*, campaign: str, day: date) -> Message:
    """Please hand in your answers to “{campaign}” by {day}. Open the link that you were sent; what you have…"""
    return Message("campaigns:remind-text", (campaign, day))


TOO_LATE_TO_REMIND: Final = Message("campaigns:too-late-to-remind")
"""Nobody can hand in any more. Choose a later last day first."""

NOBODY_TO_REMIND: Final = Message("campaigns:nobody-to-remind")
"""Everybody has handed in."""

WINDOW_TITLE: Final = Message("campaigns:window-title")
"""The window"""

CHANGE_END: Final = Message("campaigns:change-end")
"""Make this the last day"""

END_CHANGED: Final = Message("campaigns:end-changed")
"""The last day is changed"""

END_WAS_MOVED: Final = Message("campaigns:end-was-moved")
"""Somebody else has moved the end of this campaign."""

END_WAS_MOVED_MEND: Final = Message("campaigns:end-was-moved-mend")
"""Look at the day that stands there now, then change it once more."""


def asked_elsewhere(*, unit: str) -> Message:
    """Somebody answers questions of “{unit}” by another link: whoever hands in later would replace what the other…"""
    return Message("campaigns:asked-elsewhere", (unit,))


ASKED_ELSEWHERE_MEND: Final = Message("campaigns:asked-elsewhere-mend")
"""Take one of the two links back first, or wait until the other one is handed in."""

CLOSE_NOW: Final = Message("campaigns:close-now")
"""Close it now"""

CLOSE_ASK: Final = Message("campaigns:close-ask")
"""Nothing more can be answered or handed in. You can open it again by choosing a later day. Go on?"""

CLOSE_YES: Final = Message("campaigns:close-yes")
"""Yes, close it now"""

CLOSED_NOW: Final = Message("campaigns:closed-now")
"""The window has closed"""

REMOVE: Final = Message("campaigns:remove")
"""Remove this campaign"""

REMOVE_ASK: Final = Message("campaigns:remove-ask")
"""All its links then lead nowhere, for good. The assessments stay, and what was handed in is kept as a snapshot of…"""

REMOVE_YES: Final = Message("campaigns:remove-yes")
"""Remove it"""


def keeping_results(*, done: int, number: int) -> Message:
    """Working out what was handed in: {done} of {number}"""
    return Message("campaigns:keeping-results", (done, number))


REMOVED: Final = Message("campaigns:removed")
"""The campaign is removed"""


def not_kept_yet(*, units: int) -> Message:
    """What {units} unit handed in is not kept as a snapshot yet, so the campaign stays. / What {units} units handed…"""
    return Message("campaigns:not-kept-yet", (units,))


NOT_KEPT_YET_MEND: Final = Message("campaigns:not-kept-yet-mend")
"""Remove it again later. If it stays so, the log of the app says why."""


def trail_begun(*, campaign: str) -> Message:
    """Made the campaign “{campaign}”."""
    return Message("campaigns:trail-begun", (campaign,))


def trail_moved(*, campaign: str) -> Message:
    """Moved the end of the campaign “{campaign}”."""
    return Message("campaigns:trail-moved", (campaign,))


def trail_ended(*, campaign: str) -> Message:
    """Of earlier versions, which noted both alike."""
    return Message("campaigns:trail-ended", (campaign,))


def trail_closed(*, campaign: str) -> Message:
    """Closed the campaign “{campaign}”."""
    return Message("campaigns:trail-closed", (campaign,))


def trail_removed(*, campaign: str) -> Message:
    """Removed the campaign “{campaign}”."""
    return Message("campaigns:trail-removed", (campaign,))


def trail_sent_back(*, assessment: str) -> Message:
    """Sent “{assessment}” back to be answered again."""
    return Message("campaigns:trail-sent-back", (assessment,))


TRAIL_SENT_BACK_GONE: Final = Message("campaigns:trail-sent-back-gone")
"""Sent an assessment that is no longer there back to be answered again."""


def trail_handed_in(*, assessment: str) -> Message:
    """Handed in answers to “{assessment}”."""
    return Message("campaigns:trail-handed-in", (assessment,))


TRAIL_HANDED_IN_GONE: Final = Message("campaigns:trail-handed-in-gone")
"""Handed in answers to an assessment that is no longer there."""


def trail_lent(*, assessment: str, days: int) -> Message:
    """Made a link by which somebody edits or answers “{assessment}”, for {days} day. / Made a link by which…"""
    return Message("campaigns:trail-lent", (assessment, days))


TRAIL_LENT_GONE: Final = Message("campaigns:trail-lent-gone")
"""Made a link by which somebody edits or answers an assessment that is no longer there."""


def trail_lent_ended(*, assessment: str) -> Message:
    """Took back a link by which somebody edits or answers “{assessment}”."""
    return Message("campaigns:trail-lent-ended", (assessment,))


TRAIL_LENT_ENDED_GONE: Final = Message("campaigns:trail-lent-ended-gone")
"""Took back a link by which somebody edits or answers an assessment that is no longer there."""


def trail_lent_renewed(*, assessment: str) -> Message:
    """Made a link by which somebody answers “{assessment}” anew; the one before leads nowhere."""
    return Message("campaigns:trail-lent-renewed", (assessment,))


TRAIL_LENT_RENEWED_GONE: Final = Message("campaigns:trail-lent-renewed-gone")
"""Made a link anew by which somebody answered an assessment that is no longer there."""

TRAIL_BY_LINK: Final = Message("campaigns:trail-by-link")
"""Somebody with a link from a member"""
