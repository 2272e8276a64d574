"""The messages of team.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final, Literal

from readiness.words.message import Message

NO_GAP_NEEDS_HIRE_NOW: Final = Message("team:no-gap-needs-hire-now")
"""No gap needs a hire now."""

TRAIN_FIRST_PEOPLE_YOU_HAVE: Final = Message("team:train-first-people-you-have")
"""Train first: the people you have already know a part of what is missing."""

BRING_OUTSIDE_HELP_FIRST_WITH: Final = Message("team:bring-outside-help-first-with")
"""Bring in outside help first, with a contract that hands the knowledge over."""

HIRE_ONE_EXPERIENCED_GENERALIST_BEFORE: Final = Message("team:hire-one-experienced-generalist-before")
"""Hire one experienced generalist before any specialist."""

HIRE_WHAT_MISSING_TRAINING_ALONE: Final = Message("team:hire-what-missing-training-alone")
"""Hire for what is missing: training alone does not close the gap."""

NO_MISSING_SKILL_CLOSE_ENOUGH: Final = Message("team:no-missing-skill-close-enough")
"""No missing skill is close enough to be trained inside."""


def train_start_has_been_made(*, parts: str) -> Message:
    """Train {parts}: the start has been made."""
    return Message("team:train-start-has-been-made", (parts,))


def training_closes_most_start_made(*, person: str, skills: Sequence[str], other_skills: int, gaps: int) -> Message:
    """Training {person} closes most: a start is made in {skills}, {other-skills} of {gaps} missing skill. /…"""
    return Message("team:training-closes-most-start-made", (person, tuple(skills), other_skills, gaps))


PART_MISSING_SKILL: Final = Message("team:part-missing-skill")
"""missing skill"""

PART_OTHER_SKILL: Final = Message("team:part-other-skill")
"""other skill"""

FIRST_SAY_WHO_COULD_WORK: Final = Message("team:first-say-who-could-work")
"""First say who could work on machine learning."""


def first_say_what_can_do(*, names: Sequence[str]) -> Message:
    """First say what {names} can do."""
    return Message("team:first-say-what-can-do", (tuple(names),))


def skills_several_roles_share_all(*, parts: str) -> Message:
    """Skills that several roles share: {parts}. All others belong to one role."""
    return Message("team:skills-several-roles-share-all", (parts,))


SKILL: Final = Message("team:skill")
"""Skill"""

NEEDED_BY: Final = Message("team:needed-by")
"""Needed by"""

BEST_LEVEL_TEAM: Final = Message("team:best-level-team")
"""Best level in the team"""

PART_NOT_ASKED_YET: Final = Message("team:part-not-asked-yet")
"""not asked yet"""


def role_covered_when_one_person(*, covered_from: float, partial_from: float) -> Message:
    """A role is covered when one person works in its main skill and has at least {covered-from} of what it asks…"""
    return Message("team:role-covered-when-one-person", (covered_from, partial_from))


NO_COVERED_ROLE_KNOWN_REST: Final = Message("team:no-covered-role-known-rest")
"""No covered role is known to rest on one person alone."""

NO_COVERED_ROLE_RESTS_ONE: Final = Message("team:no-covered-role-rests-one")
"""No covered role rests on one person alone."""


def no_covered_role_at_all(*, is_open: Literal["yes", "no"]) -> Message:
    """No role is known to be covered, so nobody has to be replaceable yet. / No role is covered, so nobody has to…"""
    return Message("team:no-covered-role-at-all", (is_open,))


PART_COVERED_ROLE: Final = Message("team:part-covered-role")
"""covered role"""


def could_carry_small_project_alone(*, names: str) -> Message:
    """{names} could carry a small project alone, from the database to the result."""
    return Message("team:could-carry-small-project-alone", (names,))


NOBODY_LISTED_WHO_COULD_CARRY: Final = Message("team:nobody-listed-who-could-carry")
"""Nobody is listed who could carry a small project alone."""


def nobody_could_carry_small_project(*, person: str, lacking: str) -> Message:
    """Nobody could carry a small project alone yet. {person} comes closest and lacks {lacking}."""
    return Message("team:nobody-could-carry-small-project", (person, lacking))


def part_nobody_works_with_yet(*, core: Sequence[str]) -> Message:
    """nobody works with {core} yet"""
    return Message("team:part-nobody-works-with-yet", (tuple(core),))


PART_NOBODY_COULD_CARRY_SMALL_PROJECT: Final = Message("team:part-nobody-could-carry-small-project")
"""nobody could carry a small project alone"""

ONLY_PERSON_NEAR_DATA_SCIENTIST: Final = Message("team:only-person-near-data-scientist")
"""The only person near the data scientist's role is a junior without a mentor. Find a mentor first."""

FIRST_PROBLEM_CROSSES_TEAMS_SHARE: Final = Message("team:first-problem-crosses-teams-share")
"""The first problem crosses teams that share no meeting. Give them one before work begins."""


def hardly_time(*, number: int, people: Sequence[str]) -> Message:
    """{people} has hardly any time to spare beside the roles held. / {people} have hardly any time to spare beside…"""
    return Message("team:hardly-time", (number, tuple(people)))


def many_roles(*, number: int, people: Sequence[str]) -> Message:
    """{people} holds as many roles as one person can. / {people} hold as many roles as one person can."""
    return Message("team:many-roles", (number, tuple(people)))


SKILLS_THERE_TIME_NOT: Final = Message("team:skills-there-time-not")
"""The skills are there, the time is not"""

NO_ROLES_GIVEN_OUT_YET: Final = Message("team:no-roles-given-out-yet")
"""No roles are given out yet, so nobody's time can be checked."""

EVERYBODY_WHO_HOLDS_ROLE_HAS: Final = Message("team:everybody-who-holds-role-has")
"""Everybody who holds a role has enough time for it."""


def plan_s_actions_part_work(*, parts: Sequence[str]) -> Message:
    """The plan's actions are part of that work: they take {parts} in the first 90 days."""
    return Message("team:plan-s-actions-part-work", (tuple(parts),))


PART_HAVE_EACH: Final = Message("team:part-have-each")
"""have each"""

PART_TIME_NOT_TOLD: Final = Message("team:part-time-not-told")
"""time not told"""

PART_NO_TIME_YET: Final = Message("team:part-no-time-yet")
"""no time yet"""


def part_from_outside(*, words: str) -> Message:
    """{words}, from outside"""
    return Message("team:part-from-outside", (words,))


NONE: Final = Message("team:none")
"""None"""

AWARE: Final = Message("team:aware")
"""Aware"""

WORKING: Final = Message("team:working")
"""Working"""

STRONG: Final = Message("team:strong")
"""Strong"""

PART_HAS_NOT_DONE: Final = Message("team:part-has-not-done")
"""has not done it"""

PART_HAS_READ_ABOUT_OR_TRIED: Final = Message("team:part-has-read-about-or-tried")
"""has read about it or tried it once"""

PART_DOES_ALONE_SLOWLY_OR_QUICKLY: Final = Message("team:part-does-alone-slowly-or-quickly")
"""does it alone, slowly or quickly"""

PART_DOES_WELL_ENOUGH_TEACH_OTHERS: Final = Message("team:part-does-well-enough-teach-others")
"""does it well enough to teach others"""


def no_skills_entered_yet(*, names: Sequence[str]) -> Message:
    """No skills entered for {names} yet"""
    return Message("team:no-skills-entered-yet", (tuple(names),))


def only_some_skills_told_others(*, names: Sequence[str]) -> Message:
    """Only some skills are told of {names}; the others are not known, and may be there. If there are none, say “No…"""
    return Message("team:only-some-skills-told-others", (tuple(names),))


def told_short_form_where_one(*, names: Sequence[str]) -> Message:
    """Told in the short form: {names}. Where one job stands for several roles, it is not known which of them are…"""
    return Message("team:told-short-form-where-one", (tuple(names),))


NO_SKILLS_ENTERED: Final = Message("team:no-skills-entered")
"""No skills entered"""

PART_NOT_KNOWN: Final = Message("team:part-not-known")
"""not known"""

BRING_HELP_FROM_OUTSIDE: Final = Message("team:bring-help-from-outside")
"""Bring in help from outside"""

WITH_EXPERIENCED_GENERALIST: Final = Message("team:with-experienced-generalist")
"""With an experienced generalist"""

HIRE: Final = Message("team:hire")
"""Hire for it"""


def not_known_yet_which_skills(*, ask_for_skills: str) -> Message:
    """It is not known yet which skills are missing. {ask-for-skills}"""
    return Message("team:not-known-yet-which-skills", (ask_for_skills,))


def part_in(*, people: str, skills: Sequence[str]) -> Message:
    """{people} in {skills}"""
    return Message("team:part-in", (people, tuple(skills)))


def part_an(*, name: str) -> Message:
    """an {name}"""
    return Message("team:part-an", (name,))


def not_known_yet_whether_hire(*, ask_for_skills: str) -> Message:
    """It is not known yet whether to hire. {ask-for-skills}"""
    return Message("team:not-known-yet-whether-hire", (ask_for_skills,))


def train(*, people: str) -> Message:
    """Train {people}"""
    return Message("team:train", (people,))
