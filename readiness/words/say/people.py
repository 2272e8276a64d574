"""The messages of people.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message

EVERYBODY_IN_TABLE: Final = Message("people:everybody-in-table")
"""Everybody in a table"""

ONE_PERSON_AT_TIME: Final = Message("people:one-person-at-time")
"""One person at a time"""

START_WITH_PERSON_WHO_MAKES: Final = Message("people:start-with-person-who-makes")
"""Start with the person who makes your reports. People who work with your numbers every day often have more of the…"""

WHO_COULD_WORK_ON_ML: Final = Message("people:who-could-work-on-ml")
"""Who could work on ML?"""

COUNT_EVERYBODY_WITH_SOME_TIME: Final = Message("people:count-everybody-with-some-time")
"""Include everybody who has some time for this, also partners from outside."""

ADD_SOMEBODY: Final = Message("people:add-somebody")
"""Add somebody"""

WHO_MAKES_YOUR_REPORTS_TODAY: Final = Message("people:who-makes-your-reports-today")
"""Who makes your reports today?"""

REMOVE_SOMEBODY: Final = Message("people:remove-somebody")
"""Remove somebody"""

SHOW: Final = Message("people:show")
"""Show"""

PEOPLE: Final = Message("people:people")
"""People"""

NO_SKILLS_ARE_ENTERED_YET: Final = Message("people:no-skills-are-entered-yet")
"""No skills are entered yet"""

SAY_WHAT_EACH_PERSON: Final = Message("people:say-what-each-person")
"""Say what each person can do."""

WHO: Final = Message("people:who")
"""Who"""

NAME: Final = Message("people:name")
"""Name"""

SHARE_OF_WEEK_FREE: Final = Message("people:share-of-week-free")
"""Share of the week free for ML, in percent"""

I_DO_NOT_KNOW_HOW: Final = Message("people:i-do-not-know-how")
"""I do not know how much time"""


def what_is_left_open(*, level_legend: str) -> Message:
    """{level-legend} What is left open is not known."""
    return Message("people:what-is-left-open", (level_legend,))


ROLES_THIS_PERSON_HOLDS: Final = Message("people:roles-this-person-holds")
"""Roles this person holds"""


def you_told_in_short_form(*, in_short: str) -> Message:
    """You told in the short form: {in-short} What you say here goes before it."""
    return Message("people:you-told-in-short-form", (in_short,))


FROM_OUTSIDE_SUCH_AS_PARTNER: Final = Message("people:from-outside-such-as-partner")
"""From outside, such as a partner or a supplier"""

JUNIOR_STILL_LEARNING_TRADE: Final = Message("people:junior-still-learning-trade")
"""Junior, still learning the trade"""

MENTOR: Final = Message("people:mentor")
"""Mentor"""


def what_is_left_open_unless_no_others(*, level_legend: str) -> Message:
    """{level-legend} What is left open is not known, unless you say below that there are no other skills."""
    return Message("people:what-is-left-open-unless-no-others", (level_legend,))


NO_OTHER_SKILLS_WHAT: Final = Message("people:no-other-skills-what")
"""No other skills: what is left open above, this person cannot do"""


def more_with_skills(*, roles: int) -> Message:
    """More: {roles} role, with skills / More: {roles} roles, with skills"""
    return Message("people:more-with-skills", (roles,))


def number_of_jobs(*, jobs: int) -> Message:
    """The label of a choice: people are told by so many jobs."""
    return Message("people:number-of-jobs", (jobs,))


HOW_CLOSELY_DO_YOU_WANT: Final = Message("people:how-closely-do-you-want")
"""How closely do you want to tell it?"""

LINE_JOINS_ROLES_THAT_NEED: Final = Message("people:line-joins-roles-that-need")
"""A line joins roles that need the same skill: one person who has it can help with all of them. A filled dot means…"""

WHAT_ROLES_DO_AND_SKILLS: Final = Message("people:what-roles-do-and-skills")
"""What the roles do and the skills mean"""

WHO_COULD_CARRY_WHICH_ROLE: Final = Message("people:who-could-carry-which-role")
"""Who could carry which role"""

ROLES_THAT_NEED_SOMETHING: Final = Message("people:roles-that-need-something")
"""Roles that need something"""

ROLE: Final = Message("people:role")
"""Role"""

COVER: Final = Message("people:cover")
"""Cover"""

SKILLS_STILL_MISSING: Final = Message("people:skills-still-missing")
"""Skills still missing"""

IN_SMALL_ORGANIZATION: Final = Message("people:in-small-organization")
"""In a small organization"""

SHARES_ARE_OF_ONE_PERSON: Final = Message("people:shares-are-of-one-person")
"""The percentages above are those of one person. A skill is missing here if nobody who could carry the role has it…"""

ROLES_THAT_ARE_NOT_COVERED: Final = Message("people:roles-that-are-not-covered")
"""Roles that are not fully covered, with what is missing"""

PART_NOT_KNOWN_YET: Final = Message("people:part-not-known-yet")
"""not known yet"""

WHAT_THIS_TEAM_CAN_CARRY: Final = Message("people:what-this-team-can-carry")
"""What this team can carry"""

TIME: Final = Message("people:time")
"""Time"""

KEY_PEOPLE: Final = Message("people:key-people")
"""Key people"""

ONE_FOR_EVERYTHING: Final = Message("people:one-for-everything")
"""One person for everything"""

TAKE_CARE: Final = Message("people:take-care")
"""Take care"""

WHAT_CLOSES_MOST_OF_GAPS: Final = Message("people:what-closes-most-of-gaps")
"""How to close the gaps"""

ONE_TRAINING: Final = Message("people:one-training")
"""One training"""

SKILLS_TO_GAIN_FIRST: Final = Message("people:skills-to-gain-first")
"""Skills to gain first"""

SKILL: Final = Message("people:skill")
"""Skill"""

NEEDED: Final = Message("people:needed")
"""Needed by"""

MISSING: Final = Message("people:missing")
"""Missing"""

HOW_TO_GAIN: Final = Message("people:how-to-gain")
"""How to gain it"""

SKILLS_BELOW_WORKING_LEVEL: Final = Message("people:skills-below-working-level")
"""Skills below working level in the whole team"""

BEST_IN_TEAM: Final = Message("people:best-in-team")
"""Best in the team"""

SHARE_OF_TIME_IN_USE: Final = Message("people:share-of-time-in-use")
"""Share of time in use"""

NOT_SAID_YET: Final = Message("people:not-said-yet")
"""Not said yet"""

LEFT_OPEN: Final = Message("people:left-open")
"""Left open"""

WHO_COULD_WORK_TABLE: Final = Message("people:who-could-work-table")
"""Who could work on ML, and how much of a week each person has for it"""

SHARE_OF_WEEK: Final = Message("people:share-of-week")
"""Share of the week"""

FROM_OUTSIDE: Final = Message("people:from-outside")
"""From outside"""

JUNIOR: Final = Message("people:junior")
"""Junior"""

NO_OTHER_SKILLS: Final = Message("people:no-other-skills")
"""No other skills"""

ROLES_HELD: Final = Message("people:roles-held")
"""Roles held"""

LEVEL_IN_EACH_SKILL: Final = Message("people:level-in-each-skill")
"""The level of each person in each of the skills"""

LEVEL_IN_EACH_JOB: Final = Message("people:level-in-each-job")
"""The level of each person in each of the jobs"""


def and_skills_they_share_again(*, roles: int) -> Message:
    """{roles} role, and the skills they share / {roles} roles, and the skills they share"""
    return Message("people:and-skills-they-share-again", (roles,))


DONT_KNOW: Final = Message("people:dont-know")
"""Don't know"""

TICKED_WHAT_IS_LEFT_OPEN: Final = Message("people:ticked-what-is-left-open")
"""Ticked: what is left open, this person cannot do. Not ticked: it is not known."""

PART_NO_SKILLS_TOLD: Final = Message("people:part-no-skills-told")
"""no skills told"""

ADD: Final = Message("people:add")
"""Add"""

NOBODY_HERE_COULD_WORK: Final = Message("people:nobody-here-could-work")
"""Nobody here could work on machine learning yet"""

NOBODY_COULD_WORK_ON_MACHINE: Final = Message("people:nobody-could-work-on-machine")
"""Nobody could work on machine learning yet"""

NOT_SAID: Final = Message("people:not-said")
"""Not said"""

PART_NEEDED: Final = Message("people:part-needed")
"""Read out beside a role that the plan needs."""


def part_person_in_line(*, name: str, time: str, skills: Message) -> Message:
    """A person in a line, for the choice between two versions of what was told."""
    return Message("people:part-person-in-line", (name, time, skills))


def part_told_skills(*, skills: Sequence[Message]) -> Message:
    """{skills}"""
    return Message("people:part-told-skills", (tuple(skills),))


def part_told_of_skill(*, skill: str, level: str) -> Message:
    """{skill}: {level}"""
    return Message("people:part-told-of-skill", (skill, level))
