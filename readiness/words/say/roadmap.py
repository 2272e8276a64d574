"""The messages of roadmap.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

NO_PLAN_YET: Final = Message("roadmap:no-plan-yet")
"""There is no plan yet"""

PLAN_APPEARS_WITH_FIRST_ANSWERS: Final = Message("roadmap:plan-appears-with-first-answers")
"""A plan appears with the first answers."""

ANSWER_FIRST_QUESTIONS: Final = Message("roadmap:answer-first-questions")
"""Answer the first questions"""

EACH_ANSWER_MAY_ADD_ACTION: Final = Message("roadmap:each-answer-may-add-action")
"""Each answer may add an action; each action says why."""

START_ANSWERING: Final = Message("roadmap:start-answering")
"""Start answering"""


def roadmap_starts_on(*, starts_on: date) -> Message:
    """Roadmap from {starts-on}"""
    return Message("roadmap:roadmap-starts-on", (starts_on,))


NO_ACTION_RUNS: Final = Message("roadmap:no-action-runs")
"""No action runs in these days."""

IN_THESE_DAYS_AS_WELL: Final = Message("roadmap:in-these-days-as-well")
"""More in these 30 days"""

PLAN_AT_GLANCE: Final = Message("roadmap:plan-at-glance")
"""The plan at a glance"""

SHOW_PLAN: Final = Message("roadmap:show-plan")
"""Show the plan as"""

BY_LANE: Final = Message("roadmap:by-lane")
"""By purpose"""

BY_PERSON: Final = Message("roadmap:by-person")
"""By person"""

LIST: Final = Message("roadmap:list")
"""List"""

RECURRING_WORK: Final = Message("roadmap:recurring-work")
"""Recurring work"""

NO_LONGER_PLANNED_WITH_WHAT: Final = Message("roadmap:no-longer-planned-with-what")
"""No longer planned, with what you wrote"""

START_DAYS_OFF_AND_FILES: Final = Message("roadmap:start-days-off-and-files")
"""Start, days off, and files to take along"""


def done_does_this_answer_change(*, asked: str, now: str) -> Message:
    """Done: does this answer change? {asked} Now: “{now}”."""
    return Message("roadmap:done-does-this-answer-change", (asked, now))


def record_then(*, then: str) -> Message:
    """Record: {then}"""
    return Message("roadmap:record-then", (then,))


def recorded_asked(*, asked: str, then: str) -> Message:
    """Recorded: {asked} {then}"""
    return Message("roadmap:recorded-asked", (asked, then))


def undo_then(*, then: str) -> Message:
    """Undo: {then}"""
    return Message("roadmap:undo-then", (then,))


YES: Final = Message("roadmap:yes")
"""Yes"""


def part_level_told(*, level: str) -> Message:
    """level {level}"""
    return Message("roadmap:part-level-told", (level,))


def days_off(*, summary: str) -> Message:
    """Days off: {summary}"""
    return Message("roadmap:days-off", (summary,))


DAYS_OFF_KEPT: Final = Message("roadmap:days-off-kept")
"""Days off"""

PART_AS_TOLD: Final = Message("roadmap:part-as-told")
"""as told"""


def part_holidays_on_line(*, country: str) -> Message:
    """public holidays: {country}"""
    return Message("roadmap:part-holidays-on-line", (country,))


def part_holidays_of_country(*, country_names: str) -> Message:
    """public holidays of {country-names}"""
    return Message("roadmap:part-holidays-of-country", (country_names,))


PART_NO_PUBLIC_HOLIDAYS: Final = Message("roadmap:part-no-public-holidays")
"""no public holidays"""


def nothing_blocked(*, holidays: str) -> Message:
    """{holidays}, nothing blocked"""
    return Message("roadmap:nothing-blocked", (holidays,))


def as_told_on_page_answer(*, names: str) -> Message:
    """{names}, as told on the page Answer"""
    return Message("roadmap:as-told-on-page-answer", (names,))


NO_COUNTRY_KNOWN: Final = Message("roadmap:no-country-known")
"""No country known"""

NO_PUBLIC_HOLIDAYS: Final = Message("roadmap:no-public-holidays")
"""No public holidays"""

PUBLIC_HOLIDAYS: Final = Message("roadmap:public-holidays")
"""Public holidays of"""


def is_no_country_that_plan(*, country: str) -> Message:
    """“{country}” is not a country whose holidays the plan knows. Choose one here."""
    return Message("roadmap:is-no-country-that-plan", (country,))


HOLIDAYS_OF_ONE_REGION_BRIDGE: Final = Message("roadmap:holidays-of-one-region-bridge")
"""Holidays of one region, bridge days and school holidays are not known: block them."""

FIRST_DAY: Final = Message("roadmap:first-day")
"""First day"""

LAST_DAY: Final = Message("roadmap:last-day")
"""Last day"""

FIRST_DAY_TO_BLOCK: Final = Message("roadmap:first-day-to-block")
"""First day to block"""

FIRST_MONTH: Final = Message("roadmap:first-month")
"""Days 1 to 30"""

SECOND_MONTH: Final = Message("roadmap:second-month")
"""31 to 60"""

THIRD_MONTH: Final = Message("roadmap:third-month")
"""61 to 90"""

SECOND_QUARTER: Final = Message("roadmap:second-quarter")
"""Months 4 to 6"""

THIRD_QUARTER: Final = Message("roadmap:third-quarter")
"""7 to 9"""

FOURTH_QUARTER: Final = Message("roadmap:fourth-quarter")
"""10 to 12"""

WHAT: Final = Message("roadmap:what")
"""What for"""


def last_day_is_before_first(*, last: date, first: date) -> Message:
    """The last day is before the first: {last} comes before {first}."""
    return Message("roadmap:last-day-is-before-first", (last, first))


THESE_DAYS_ARE_NOT_SAVED: Final = Message("roadmap:these-days-are-not-saved")
"""These days are not saved. Choose a later last day."""

WHAT_IT_COSTS_FIRST_TRIAL: Final = Message("roadmap:what-it-costs-first-trial")
"""What it costs: the first trial, and the whole plan"""

WHAT_PLAN_TAKES_IN_DAYS: Final = Message("roadmap:what-plan-takes-in-days")
"""What the plan takes in days and money"""

WHO: Final = Message("roadmap:who")
"""Who"""

BY_WHEN: Final = Message("roadmap:by-when")
"""By when"""

PROMISE_NEEDS_NAME: Final = Message("roadmap:promise-needs-name")
"""A promise needs a name."""

THIS_ONE_KEEPS_NAME: Final = Message("roadmap:this-one-keeps-name")
"""This one keeps the name it had."""


def late_status_words(*, status_words: str) -> Message:
    """{status-words}, late"""
    return Message("roadmap:late-status-words", (status_words,))


EVERY_ACTION_OF_PLAN: Final = Message("roadmap:every-action-of-plan")
"""Every action of the plan"""

PLAN_STARTS: Final = Message("roadmap:plan-starts")
"""The plan starts on"""

DOWNLOAD_AS_CSV: Final = Message("roadmap:download-as-csv")
"""Download as CSV"""

DOWNLOAD_AS_EXCEL: Final = Message("roadmap:download-as-excel")
"""Download as Excel"""

ADD_TO_CALENDAR: Final = Message("roadmap:add-to-calendar")
"""Add to a calendar"""

BRING_BACK_WHAT_WAS_CHANGED: Final = Message("roadmap:bring-back-what-was-changed")
"""Bring back what was changed in Excel or in a tracker"""


def is_no_working_day_plan(*, starts_on: date, first: date) -> Message:
    """{starts-on} is not a working day: the plan starts on {first}."""
    return Message("roadmap:is-no-working-day-plan", (starts_on, first))


def what_does_not_fit_either(*, told: int) -> Message:
    """What does not fit either: {told} thing / What does not fit either: {told} things"""
    return Message("roadmap:what-does-not-fit-either", (told,))


EVERYBODY: Final = Message("roadmap:everybody")
"""Everybody"""

WHOSE_PART: Final = Message("roadmap:whose-part")
"""Show the actions of"""


def with_date_as_well_again(*, beside: int) -> Message:
    """{beside} more action with a date / {beside} more actions with a date"""
    return Message("roadmap:with-date-as-well-again", (beside,))


def left_out_again(*, number: int) -> Message:
    """Left out: {number} action / Left out: {number} actions"""
    return Message("roadmap:left-out-again", (number,))


def rest_of_catalogue(*, actions: int, others: int) -> Message:
    """The catalogue holds {actions} actions. No answer calls for the other {others}."""
    return Message("roadmap:rest-of-catalogue", (actions, others))


def late_promise(*, promise: str) -> Message:
    """{promise} (late)"""
    return Message("roadmap:late-promise", (promise,))


def change_who_does_again(*, items: int) -> Message:
    """Change who does it, or by when: {items} promise / Change who does it, or by when: {items} promises"""
    return Message("roadmap:change-who-does-again", (items,))


LATE: Final = Message("roadmap:late")
"""Late"""

OWNER: Final = Message("roadmap:owner")
"""Owner"""

DATES: Final = Message("roadmap:dates")
"""Dates"""


def only_after_go(*, main_reason: str) -> Message:
    """{main-reason}. Only after a “go”."""
    return Message("roadmap:only-after-go", (main_reason,))


def on_its_own_merit(*, main_reason: str) -> Message:
    """{main-reason}. On its own merit."""
    return Message("roadmap:on-its-own-merit", (main_reason,))


def worth_starting_when_no_date(*, sign: str, why_later: str) -> Message:
    """Worth starting when: {sign} No date yet: {why-later}."""
    return Message("roadmap:worth-starting-when-no-date", (sign, why_later))


def part_in_role(*, role: str) -> Message:
    """in the role of {role}"""
    return Message("roadmap:part-in-role", (role,))


def part_then_answers(*, effort: str) -> Message:
    """{effort}, plus time for answers"""
    return Message("roadmap:part-then-answers", (effort,))


def part_proposed_as(*, role: str) -> Message:
    """proposed as {role}"""
    return Message("roadmap:part-proposed-as", (role,))


def part_proposed_instead(*, role: str, name: str) -> Message:
    """proposed as {role} here, where {name} has too little time"""
    return Message("roadmap:part-proposed-instead", (role, name))


SIGN_OF_PROGRESS: Final = Message("roadmap:sign-of-progress")
"""Sign of progress"""

START: Final = Message("roadmap:start")
"""Start"""

END: Final = Message("roadmap:end")
"""End"""


def start_now(*, now: str) -> Message:
    """Start (now {now})"""
    return Message("roadmap:start-now", (now,))


def end_now(*, now: str) -> Message:
    """End (now {now})"""
    return Message("roadmap:end-now", (now,))


def part_status_on(*, status: Message, day: date) -> Message:
    """{status} on {day}"""
    return Message("roadmap:part-status-on", (status, day))


def part_person_days(*, days: int | float | Decimal) -> Message:
    """{days} person-days"""
    return Message("roadmap:part-person-days", (days,))


DONE_WHEN: Final = Message("roadmap:done-when")
"""Done when"""

NOTE: Final = Message("roadmap:note")
"""Note"""

AS_PLANNED: Final = Message("roadmap:as-planned")
"""As planned"""


def as_planned_for(*, owner: str) -> Message:
    """As planned: {owner}"""
    return Message("roadmap:as-planned-for", (owner,))


SOMEBODY_ELSE: Final = Message("roadmap:somebody-else")
"""Somebody else"""

PERSON: Final = Message("roadmap:person")
"""Person"""

NAME_OF_PERSON: Final = Message("roadmap:name-of-person")
"""Name of the person"""


def end_is_before_start_comes(*, end: date, start: date) -> Message:
    """The end is before the start: {end} comes before {start}."""
    return Message("roadmap:end-is-before-start-comes", (end, start))


THESE_TWO_DATES: Final = Message("roadmap:these-two-dates")
"""These two dates are not saved. Choose a later end or an earlier start."""

EFFORT_IN_PERSON_DAYS: Final = Message("roadmap:effort-in-person-days")
"""Effort in person-days"""

STATUS: Final = Message("roadmap:status")
"""Status"""


def after_after(*, after: Sequence[str]) -> Message:
    """After: {after}."""
    return Message("roadmap:after-after", (tuple(after),))


def done_when_words(*, done_when: str) -> Message:
    """Done when: {done-when}"""
    return Message("roadmap:done-when-words", (done_when,))


def part_person_person(*, person: str) -> Message:
    """person {person}"""
    return Message("roadmap:part-person-person", (person,))


def part_start_start_on(*, start_on: date) -> Message:
    """start {start-on}"""
    return Message("roadmap:part-start-start-on", (start_on,))


def part_end_end_on(*, end_on: date) -> Message:
    """end {end-on}"""
    return Message("roadmap:part-end-end-on", (end_on,))


def part_sign_of_progress(*, indicator: str) -> Message:
    """sign of progress: {indicator}"""
    return Message("roadmap:part-sign-of-progress", (indicator,))


def part_done_when(*, done_when: str) -> Message:
    """done when: {done-when}"""
    return Message("roadmap:part-done-when", (done_when,))


def part_note_note(*, note: str) -> Message:
    """note: {note}"""
    return Message("roadmap:part-note-note", (note,))


NOT_WRITTEN_YET: Final = Message("roadmap:not-written-yet")
"""Not written yet"""

FIRST_TRIAL_ON_ONE_PAGE: Final = Message("roadmap:first-trial-on-one-page")
"""The first trial on one page"""

ENTER_CANDIDATE_PROBLEMS_FIRST: Final = Message("roadmap:enter-candidate-problems-first")
"""Enter candidate problems; the first of them gets a charter here, filled from its interview."""

NO_PROBLEM_TO_TRY_YET: Final = Message("roadmap:no-problem-to-try-yet")
"""There is no problem to try yet"""

ENTER_PROBLEM: Final = Message("roadmap:enter-problem")
"""Enter a problem"""


def first_trial_on_one_page_filled(*, filled: str) -> Message:
    """The first trial on one page: {filled}"""
    return Message("roadmap:first-trial-on-one-page-filled", (filled,))


def agree_on_this_before_work(*, joined: str) -> Message:
    """Agree on this before work begins on: {joined}."""
    return Message("roadmap:agree-on-this-before-work", (joined,))


def still_to_write(*, missing: str) -> Message:
    """Still to write: {missing}."""
    return Message("roadmap:still-to-write", (missing,))


CLOSE_CHARTER: Final = Message("roadmap:close-charter")
"""Close the charter"""

CHANGE_CHARTER: Final = Message("roadmap:change-charter")
"""Change the charter"""


def our_proposal(*, text: str) -> Message:
    """Our proposal: {text}"""
    return Message("roadmap:our-proposal", (text,))


EMPTY_FIELD_KEEPS_WHAT: Final = Message("roadmap:empty-field-keeps-what")
"""An empty field keeps what is proposed. What you write stays if you choose another problem."""

PROBLEM: Final = Message("roadmap:problem")
"""Problem"""

CHARTER: Final = Message("roadmap:charter")
"""The charter"""


def part_habits(*, habits: int) -> Message:
    """{habits} habit / {habits} habits"""
    return Message("roadmap:part-habits", (habits,))


def part_actions(*, actions: int) -> Message:
    """{actions} action / {actions} actions"""
    return Message("roadmap:part-actions", (actions,))


PART_NONE: Final = Message("roadmap:part-none")
"""In the place of a country whose holidays are taken."""
