"""The messages of pages.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

IN_PLACE: Final = Message("pages:in-place")
"""In place"""

IN_PART: Final = Message("pages:in-part")
"""In part"""

MISSING: Final = Message("pages:missing")
"""Missing"""

NOT_KNOWN: Final = Message("pages:not-known")
"""Not known"""

DOES_NOT_APPLY: Final = Message("pages:does-not-apply")
"""Does not apply"""

WE_AGREE: Final = Message("pages:we-agree")
"""We agree"""

WE_PARTLY_AGREE: Final = Message("pages:we-partly-agree")
"""We partly agree"""

WE_DISAGREE: Final = Message("pages:we-disagree")
"""We disagree"""

I_DO_NOT_KNOW: Final = Message("pages:i-do-not-know")
"""I do not know"""

YES: Final = Message("pages:yes")
"""Yes"""

NO: Final = Message("pages:no")
"""No"""

DO_PEOPLE_USE: Final = Message("pages:do-people-use")
"""Do people use it for their daily work?"""

IS_DATA_IT_LEARNS: Final = Message("pages:is-data-it-learns")
"""Is the data it learns from yours?"""

DOES_SOMEBODY_WATCH_WHETHER: Final = Message("pages:does-somebody-watch-whether")
"""Does somebody watch whether it still works well?"""

CAN_YOU_CHANGE_IT_YOURSELVES: Final = Message("pages:can-you-change-it-yourselves")
"""Can you change it yourselves, or switch it off?"""

DO_YOU_MEASURE_WHAT: Final = Message("pages:do-you-measure-what")
"""Do you measure what it brings?"""

DID_SUPPLIER_SET_IT_UP: Final = Message("pages:did-supplier-set-it-up")
"""Did the supplier set it up with your own past cases? No, if every customer gets the same."""

DOES_SOMEBODY_HERE_NOTICE_WHEN: Final = Message("pages:does-somebody-here-notice-when")
"""Does somebody here notice when its results get worse?"""

CAN_YOU_SWITCH_IT_OFF: Final = Message("pages:can-you-switch-it-off")
"""Can you switch it off, or have the supplier change it?"""

DO_YOU_KNOW_WHAT: Final = Message("pages:do-you-know-what")
"""Do you know what it brings, beside what it costs?"""

PART_TAKEN_BY_HAND: Final = Message("pages:part-taken-by-hand")
"""taken by hand"""

PART_TAKEN_WITH_REPORT: Final = Message("pages:part-taken-with-report")
"""taken with a report"""

PART_BROUGHT_ALONG_BY_IMPORT: Final = Message("pages:part-brought-along-by-import")
"""brought along by an import"""

PART_TAKEN_AFTER_WORKSHOP: Final = Message("pages:part-taken-after-workshop")
"""taken after a workshop"""

PART_TAKEN_AT_END_OF_CAMPAIGN: Final = Message("pages:part-taken-at-end-of-campaign")
"""taken at the end of a campaign"""

PART_TAKEN_BEFORE_NEW_VERSION: Final = Message("pages:part-taken-before-new-version")
"""taken before a new version"""

PART_WHAT_WAS_TOLD_LAST_TIME: Final = Message("pages:part-what-was-told-last-time")
"""what was told last time"""

YES_IN_ORDER_OF_TIME: Final = Message("pages:yes-in-order-of-time")
"""Yes, in order of time"""

NO_IN_NO_SUCH_ORDER: Final = Message("pages:no-in-no-such-order")
"""No, in no such order"""

YES_KEEP_THEM: Final = Message("pages:yes-keep-them")
"""Yes, keep them"""

NO_LEAVE_THEM_OUT: Final = Message("pages:no-leave-them-out")
"""No, leave them out"""

YES_KEEP_THEM_TOGETHER: Final = Message("pages:yes-keep-them-together")
"""Yes, keep them together"""

NO_EACH_ROW_IS_ABOUT: Final = Message("pages:no-each-row-is-about")
"""No, each row is about another one"""

UPLOAD_FILE: Final = Message("pages:upload-file")
"""Upload a file"""

FILE_ON_THIS_COMPUTER: Final = Message("pages:file-on-this-computer")
"""A file on this computer"""

DATABASE: Final = Message("pages:database")
"""A database"""

DAYS_OF_PLAN: Final = Message("pages:days-of-plan")
"""Days of the plan"""

WORK_OF_ALL_ACTIONS: Final = Message("pages:work-of-all-actions")
"""The work of all actions with a date, as they were changed by hand, and recurring work."""

MONEY_OF_PLAN: Final = Message("pages:money-of-plan")
"""Money of the plan"""

DAYS_OF_STAFF_TIME_TIMES: Final = Message("pages:days-of-staff-time-times")
"""Days of staff time times a day inside, and days from outside times a day from outside."""

WHAT_IS_ASKED: Final = Message("pages:what-is-asked")
"""What is asked for, and the whole plan"""

ASKED_FOR_IS_WORK_UNTIL: Final = Message("pages:asked-for-is-work-until")
"""Asked for is the work until stop or go. What waits for a “go” and what stands on its own merit make up the whole…"""

NOT_MORE_THAN_SO_MUCH: Final = Message("pages:not-more-than-so-much")
"""Not more than so much in cash"""

LIKELY_PRICE_OF_DAYS: Final = Message("pages:likely-price-of-days")
"""The likely price of the days from outside until stop or go. If no offer keeps to it, we ask again."""

SECOND_NUMBER_OF_TRIAL: Final = Message("pages:second-number-of-trial")
"""The second number of the trial"""

SHARE_OF_HOURS: Final = Message("pages:share-of-hours")
"""The share of the hours that is saved, as minutes of sixty; more, where that does not pay back within ten years;…"""

WHAT_TODAY_COSTS_YEAR: Final = Message("pages:what-today-costs-year")
"""What today costs a year"""

HOURS_WEEK_WEEKS_IN_YEAR: Final = Message("pages:hours-week-weeks-in-year")
"""Hours a week × weeks in a year × an hour of the people who do the work."""

WHAT_SOLUTION_BRINGS_YEAR: Final = Message("pages:what-solution-brings-year")
"""What a solution brings a year"""

YOUR_OWN_NUMBER_ELSE_SHARE: Final = Message("pages:your-own-number-else-share")
"""Your own number; else the share of today's hours that is saved, at what they cost."""

WHAT_IT_COSTS_UNTIL_DAILY: Final = Message("pages:what-it-costs-until-daily")
"""What it costs until daily use"""

WHAT_COMES_FIRST_TODAYS_NUMBER: Final = Message("pages:what-comes-first-todays-number")
"""What comes first, today's number, the trial, its result and the launch, times their rates."""

MONTHS_TO_PAY_BACK: Final = Message("pages:months-to-pay-back")
"""Months to pay back"""

COST_UNTIL_DAILY_USE_WHAT: Final = Message("pages:cost-until-daily-use-what")
"""12 × cost until daily use ÷ (what it brings a year − running it); for the whole plan, 12 × its cost."""

WHAT_IS_SPENT_UNTIL_STOP: Final = Message("pages:what-is-spent-until-stop")
"""What is spent until stop or go, and what a stop saves"""

WORK_UP_TO_FIRST_RESULT: Final = Message("pages:work-up-to-first-result")
"""The work up to the first result; and the launch with all that waits for it or for the result."""

HOURS_WEEK: Final = Message("pages:hours-week")
"""Hours a week that have to be saved for it"""

SHARE_OF_TODAYS_HOURS: Final = Message("pages:share-of-todays-hours")
"""The share of today's hours that is saved; or your own number ÷ an hour of today's work ÷ weeks in a year."""

HOURS_WEEK_THAT_PAY: Final = Message("pages:hours-week-that-pay")
"""Hours a week that pay for running it"""

WHAT_IT_COSTS_TO_RUN: Final = Message("pages:what-it-costs-to-run")
"""What it costs to run a year ÷ an hour of today's work ÷ weeks in a year."""

PRINTED_NUMBERS: Final = Message("pages:printed-numbers")
"""Printed numbers"""

WHAT_YOU_TOLD_STAYS: Final = Message("pages:what-you-told-stays")
"""What you told stays as it is. Other money is rounded to two digits or hundreds, days to quarters below one, to…"""

ANSWER_IS_YES: Final = Message("pages:answer-is-yes")
"""The answer is yes."""

ANSWER_IS_IN_PART: Final = Message("pages:answer-is-in-part")
"""The answer is in part or no, or that it does not apply although the problem asks for it."""

NOBODY_TOLD_OR_NOBODY_KNOWS: Final = Message("pages:nobody-told-or-nobody-knows")
"""Nobody has said, or nobody knows. It is never read as no: it asks for finding out, not for work."""

VERDICT: Final = Message("pages:verdict")
"""The verdict"""

PROBLEM_THAT_WOULD_BE_READY: Final = Message("pages:problem-that-would-be-ready")
"""A problem that would be ready is “something first” while a safeguard that it needs is missing or not known, or…"""

WHAT_DOES_NOT_MOVE: Final = Message("pages:what-does-not-move")
"""What does not move"""

NO_SCORE_NO_PHASE: Final = Message("pages:no-score-no-phase")
"""No score, no phase, and no place in the order of problems. The order is the one without safeguards, so that an…"""

PLAN: Final = Message("pages:plan")
"""The plan"""

WHAT_FIRST_PROBLEM_LACKS_COMES: Final = Message("pages:what-first-problem-lacks-comes")
"""What the first problem lacks comes before its trial. What no problem needs is left out, and says so."""

DECISIONS_THAT_ARE_OURS: Final = Message("pages:decisions-that-are-ours")
"""Decisions that are ours"""

WHERE_SOURCES_LEAVE_GAP_NUMBER: Final = Message("pages:where-sources-leave-gap-number")
"""Where the sources leave a gap. A number that is a choice says so."""

WHERE_SOURCES_DISAGREE: Final = Message("pages:where-sources-disagree")
"""Where the sources disagree"""

AND_WHICH_WAY_WE_TOOK: Final = Message("pages:and-which-way-we-took")
"""And which way we took."""

WHAT_THIS_TOOL_DOES: Final = Message("pages:what-this-tool-does")
"""What this tool does not know"""

KEEP_IT_IN_MIND_WHEN: Final = Message("pages:keep-it-in-mind-when")
"""Keep it in mind when you act on a result."""

DAY_WEEK_IS_DAY_MONTH: Final = Message("pages:day-week-is-day-month")
"""A day a week is 20%, a day a month about 5%."""

SKILL: Final = Message("pages:skill")
"""Skill"""

JOB: Final = Message("pages:job")
"""Job"""

LAST_CHANGE: Final = Message("pages:last-change")
"""Last change"""

NAME: Final = Message("pages:name")
"""Name"""

SECTOR: Final = Message("pages:sector")
"""Sector"""

COUNTRY: Final = Message("pages:country")
"""Country"""

NUMBER_OF_PEOPLE: Final = Message("pages:number-of-people")
"""Number of people"""

PHASE: Final = Message("pages:phase")
"""Phase"""

DATA_STATUS: Final = Message("pages:data-status")
"""Data status"""

GATES_NOT_MET: Final = Message("pages:gates-not-met")
"""Gates not met"""

FIRST_PROBLEM: Final = Message("pages:first-problem")
"""First problem"""

PLAN_DONE: Final = Message("pages:plan-done")
"""Plan done"""

SHARE_ANSWERED: Final = Message("pages:share-answered")
"""Share answered"""

DAY_OF_ASSESSMENT: Final = Message("pages:day-of-assessment")
"""Day of the assessment"""

LAST_SNAPSHOT: Final = Message("pages:last-snapshot")
"""Last snapshot"""

NEXT_REVIEW: Final = Message("pages:next-review")
"""Next review"""

ASSESSMENT: Final = Message("pages:assessment")
"""Assessment"""

PHASE_AND_DATA: Final = Message("pages:phase-and-data")
"""Phase and data"""

SCORES: Final = Message("pages:scores")
"""Scores"""

GATES_AND_FIRST_PROBLEM: Final = Message("pages:gates-and-first-problem")
"""Gates and first problem"""

PLAN_AND_DAYS: Final = Message("pages:plan-and-days")
"""Plan and days"""

NONE: Final = Message("pages:none")
"""None"""

SOME: Final = Message("pages:some")
"""Some"""

SERIOUS: Final = Message("pages:serious")
"""Serious"""

FULLY: Final = Message("pages:fully")
"""Fully"""

INTERVIEW: Final = Message("pages:interview")
"""Interview"""

TALK_WITH_PERSON_WHO: Final = Message("pages:talk-with-person-who")
"""Talk with the person who has the problem. Twenty minutes are enough."""

WHAT_IT_IS_WORTH: Final = Message("pages:what-it-is-worth")
"""What it is worth"""

FOUR_QUESTIONS_ABOUT_GAIN: Final = Message("pages:four-questions-about-gain")
"""Four questions about the gain."""

HOW_EASY: Final = Message("pages:how-easy")
"""How easy it is"""

SIX_QUESTIONS_ABOUT_DATA_USERS: Final = Message("pages:six-questions-about-data-users")
"""Six questions about data, users and proof."""

RISKS_AND_EFFORT: Final = Message("pages:risks-and-effort")
"""Risks and effort"""

FACTS_THAT_DECIDE: Final = Message("pages:facts-that-decide")
"""Facts that decide on their own, whatever the score."""

ITS_DATA: Final = Message("pages:its-data")
"""Its data"""

ONLY_IF_IT_DIFFERS: Final = Message("pages:only-if-it-differs")
"""Only if it differs from the rest of your data."""

PART_WORD_TEMPLATE: Final = Message("pages:part-word-template")
"""a Word template"""

ITS_PAGE_HEAD_FOOT: Final = Message("pages:its-page-head-foot")
"""Its page, head, foot and styles are used."""

PART_POWERPOINT_MASTER: Final = Message("pages:part-powerpoint-master")
"""a PowerPoint master"""

ITS_MASTER_AND_LAYOUTS: Final = Message("pages:its-master-and-layouts")
"""Its master and layouts are used."""

PASSED: Final = Message("pages:passed")
"""Passed"""

YOU_ARE_HERE: Final = Message("pages:you-are-here")
"""You are here"""

POSSIBLE: Final = Message("pages:possible")
"""Possible"""

SAFEGUARDS: Final = Message("pages:safeguards")
"""Safeguards"""

GATES: Final = Message("pages:gates")
"""Gates"""

SHORTEST_WAY: Final = Message("pages:shortest-way")
"""Shortest way"""

DATA: Final = Message("pages:data")
"""Data"""

COMMON_MISTAKES: Final = Message("pages:common-mistakes")
"""Common mistakes"""

HOW_SURE: Final = Message("pages:how-sure")
"""How sure"""

WHAT_IF: Final = Message("pages:what-if")
"""What if"""

ACTION: Final = Message("pages:action")
"""Action"""

BECAUSE: Final = Message("pages:because")
"""Because"""

OWNER: Final = Message("pages:owner")
"""Owner"""

DATES: Final = Message("pages:dates")
"""Dates"""

DAYS: Final = Message("pages:days")
"""Days"""

SIGN_OF_PROGRESS: Final = Message("pages:sign-of-progress")
"""Sign of progress"""

DONE_WHEN: Final = Message("pages:done-when")
"""Done when"""

STATUS: Final = Message("pages:status")
"""Status"""

THIS_INVITATION_LEADS_NOWHERE: Final = Message("pages:this-invitation-leads-nowhere")
"""This invitation does not work."""

IT_WAS_USED_OR_WITHDRAWN: Final = Message("pages:it-was-used-or-withdrawn")
"""It was used or withdrawn, or is too old. Ask for another one."""

THIS_WAS_NOT_ASKED: Final = Message("pages:this-was-not-asked")
"""This was not asked for here."""

OPEN_PAGE_OF_THIS_APP: Final = Message("pages:open-page-of-this-app")
"""Open the page of this app and press the button there."""

THIS_ADDRESS_OPENS_NO_SEAT: Final = Message("pages:this-address-opens-no-seat")
"""This address opens no seat in this browser."""

ENTER_CODE_AGAIN: Final = Message("pages:enter-code-again")
"""Enter the code again, or your return code."""

THIS_LINK_LEADS_NOWHERE_ANY: Final = Message("pages:this-link-leads-nowhere-any")
"""This link no longer works"""

WHOEVER_GAVE_IT_TO_YOU: Final = Message("pages:whoever-gave-it-to-you")
"""Whoever gave it to you has taken it back. Ask for another one."""

WHO_IS_HERE: Final = Message("pages:who-is-here")
"""Who is here"""

PROBLEMS: Final = Message("pages:problems")
"""Problems"""

EMAIL: Final = Message("pages:email")
"""Email"""

LINK: Final = Message("pages:link")
"""Link"""

SUBJECT: Final = Message("pages:subject")
"""Subject"""

MESSAGE_ALONE: Final = Message("pages:message-alone")
"""Message"""

NOT_TOLD: Final = Message("pages:not-told")
"""Not told"""

HOW_TO_FINISH: Final = Message("pages:how-to-finish")
"""A cell is saved when you leave it: press Enter or click elsewhere. Esc brings back what it said before. A day a…"""

NEXT_WORTH: Final = Message("pages:next-worth")
"""Next: what it is worth"""

NEXT_FEASIBLE: Final = Message("pages:next-feasible")
"""Next: how easy it is"""

NEXT_DETAILS: Final = Message("pages:next-details")
"""Next: risks and effort"""

NEXT_OWN_DATA: Final = Message("pages:next-own-data")
"""Next: its data"""

NO_CONNECTION: Final = Message("pages:no-connection")
"""No connection at the moment."""

KEEP_THIS_PAGE_OPEN: Final = Message("pages:keep-this-page-open")
"""Keep this page open: what you chose or typed is kept here and saved as soon as the connection is back."""

NOT_SAVED_YET: Final = Message("pages:not-saved-yet")
"""Not saved yet"""


def page_of(*, page: int | float | Decimal, last: int | float | Decimal) -> Message:
    """Page {page} of {last}"""
    return Message("pages:page-of", (page, last))


NONE_IS_TICKED: Final = Message("pages:none-is-ticked")
"""None of the assessments in the table is ticked."""


def ticked(*, assessments: int) -> Message:
    """Ticked: {assessments} assessment. / Ticked: {assessments} assessments."""
    return Message("pages:ticked", (assessments,))


def ticked_elsewhere(*, assessments: int) -> Message:
    """Those that are ticked all stand outside the list as it is filtered now."""
    return Message("pages:ticked-elsewhere", (assessments,))


def ticked_here_and_elsewhere(*, assessments: int, hidden: int) -> Message:
    """Some of those that are ticked stand outside the list as it is filtered now."""
    return Message("pages:ticked-here-and-elsewhere", (assessments, hidden))


def good_to_read(*, contrast: str) -> Message:
    """Good to read on white paper: contrast {contrast} to 1."""
    return Message("pages:good-to-read", (contrast,))


def too_light(*, contrast: str, shade: str, better: str) -> Message:
    """Too light for words on white paper (contrast {contrast} to 1, at least 4.5 is needed). The report uses the…"""
    return Message("pages:too-light", (contrast, shade, better))


EVERYONE_ANSWERS_ALONE: Final = Message("pages:everyone-answers-alone")
"""Everyone answers alone first."""

ANSWERS_STAY_HIDDEN: Final = Message("pages:answers-stay-hidden")
"""Answers stay hidden until you show them."""


def code_is_closed(*, way: str) -> Message:
    """The code is closed. {way}"""
    return Message("pages:code-is-closed", (way,))


WHICH_PROBLEM_FIRST: Final = Message("pages:which-problem-first")
"""Which problem first? Score them on your phone"""

SAVED: Final = Message("pages:saved")
"""Saved."""

CHANGE_UNTIL_SHOWN: Final = Message("pages:change-until-shown")
"""You can change it until answers are shown."""

HOW_YOU_CAN_TELL: Final = Message("pages:how-you-can-tell")
"""How you can tell"""

CHOOSE_HIGHEST_SENTENCE: Final = Message("pages:choose-highest-sentence")
"""Choose the highest sentence that you could show to a visitor today. All parts of it must be true."""

FIRST_VOTE: Final = Message("pages:first-vote")
"""First vote."""

SECOND_VOTE: Final = Message("pages:second-vote")
"""Second vote."""


def last_time_on(*, day: str, told: str) -> Message:
    """Last time, on {day}: {told}"""
    return Message("pages:last-time-on", (day, told))


OPEN_PROJECTORS_VIEW: Final = Message("pages:open-projectors-view")
"""Open the projector’s view in another window"""

SHOWS_WHAT_YOU_SHOW: Final = Message("pages:shows-what-you-show")
"""It shows what you show here, and nothing to press."""


def your_return_code(*, code: str) -> Message:
    """Your return code is {code}. Note it now: it cannot be shown again."""
    return Message("pages:your-return-code", (code,))


KEEP_ADDRESS: Final = Message("pages:keep-address")
"""Keep the address of this page: it leads back to your answers. Do not pass it on."""

KEEP_ADDRESS_AND_CODE: Final = Message("pages:keep-address-and-code")
"""Keep the address of this page: it leads back to your answers. In another browser you need your return code. Do…"""

LEAVE_OPEN_WHAT_YOU_DO_NOT_KNOW: Final = Message("pages:leave-open-what-you-do-not-know")
"""Leave open what you do not know: it is then not known, and no amount is made up."""


def all_amounts_in(*, currency: str) -> Message:
    """All amounts in {currency}."""
    return Message("pages:all-amounts-in", (currency,))


def needed_before_these_start(*, problems: str) -> Message:
    """Needed before these start: {problems}."""
    return Message("pages:needed-before-these-start", (problems,))
