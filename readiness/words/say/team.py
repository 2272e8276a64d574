"""The messages of team.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

FIRST_STEP: Final = Message("team:first-step")
"""First step"""

LATER: Final = Message("team:later")
"""Later"""

HELP_FOR_TRIAL_THEN_GENERALIST: Final = Message("team:help-for-trial-then-generalist")
"""Use help from outside for the first trial. If it succeeds and you want more, hire one experienced generalist…"""

HELP_FOR_TRIAL_THEN_HIRE: Final = Message("team:help-for-trial-then-hire")
"""Use help from outside for the first trial. If it succeeds, hire for what is still missing: training alone does…"""

HELP_FIRST_LATER_GENERALIST: Final = Message("team:help-first-later-generalist")
"""With help from outside, later with a generalist"""

HELP_FIRST_LATER_HIRE: Final = Message("team:help-first-later-hire")
"""With help from outside, later with a hire"""

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

NO_SKILL_MISSING: Final = Message("team:no-skill-missing")
"""No skill that a role needs is missing in the team as a whole."""

NO_MISSING_SKILL_CLOSE_ENOUGH: Final = Message("team:no-missing-skill-close-enough")
"""No missing skill is close enough to be trained inside."""


def train_start_has_been_made(*, parts: str) -> Message:
    """Train {parts}: the start has been made."""
    return Message("team:train-start-has-been-made", (parts,))


def training_closes_most_start_made(*, person: str, skills: Sequence[str], other_skills: int, gaps: int) -> Message:
    """If you train one person, train {person}, who has made a start in {other-skills} of {gaps} missing skill:…"""
    return Message("team:training-closes-most-start-made", (person, tuple(skills), other_skills, gaps))


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
    """No role is known to be fully covered, so it is not known yet whether one rests on one person. / No role is…"""
    return Message("team:no-covered-role-at-all", (is_open,))


def could_carry_small_project_alone(*, names: str) -> Message:
    """{names} could carry a small project alone, from the database to the result."""
    return Message("team:could-carry-small-project-alone", (names,))


NOBODY_LISTED_WHO_COULD_CARRY: Final = Message("team:nobody-listed-who-could-carry")
"""Nobody is listed who could carry a small project alone."""


def nobody_could_carry_small_project(*, person: str, has: int, all: int, lacking: str) -> Message:
    """Nobody could carry a small project alone yet. {person} comes closest, with {has} of the {all} skills that it…"""
    return Message("team:nobody-could-carry-small-project", (person, has, all, lacking))


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
"""No roles are given out yet, so nobody's time can be checked against a role."""


def no_roles_but_plan_takes(*, parts: Sequence[str]) -> Message:
    """No roles are given out yet. The plan keeps to the time that each person has: in the first 90 days it takes…"""
    return Message("team:no-roles-but-plan-takes", (tuple(parts),))


def part_days_of_person(*, planned: str, has: str, person: str) -> Message:
    """{planned} of {has} days of {person}"""
    return Message("team:part-days-of-person", (planned, has, person))


def plan_rests_on(*, person: str, actions: int, dated: int) -> Message:
    """The plan rests on {person} for {actions} of its {dated} actions with a date: agree who can step in."""
    return Message("team:plan-rests-on", (person, actions, dated))


EVERYBODY_WHO_HOLDS_ROLE_HAS: Final = Message("team:everybody-who-holds-role-has")
"""Everybody who holds a role has enough time for it."""


def plan_s_actions_part_work(*, parts: Sequence[Message]) -> Message:
    """The plan's actions are part of that work: they take {parts} in the first 90 days."""
    return Message("team:plan-s-actions-part-work", (tuple(parts),))


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


def part_people_in_skills(*, people: str, skills: Sequence[str]) -> Message:
    """{people} in {skills}"""
    return Message("team:part-people-in-skills", (people, tuple(skills)))


def part_an(*, name: str) -> Message:
    """an {name}"""
    return Message("team:part-an", (name,))


def not_known_yet_whether_hire(*, ask_for_skills: str) -> Message:
    """It is not known yet whether to hire. {ask-for-skills}"""
    return Message("team:not-known-yet-whether-hire", (ask_for_skills,))


def train(*, people: str) -> Message:
    """Train {people}"""
    return Message("team:train", (people,))


def part_name_in_roles(*, name: str, roles_of: Sequence[str]) -> Message:
    """{name} in {roles-of}"""
    return Message("team:part-name-in-roles", (name, tuple(roles_of)))


def nobody_listed_yet_so_not(*, roles: int) -> Message:
    """Nobody is listed yet, so it is not known which of {roles} role are covered / Nobody is listed yet, so it is…"""
    return Message("team:nobody-listed-yet-so-not", (roles,))


def nobody_could_work_machine_learning(*, roles: int) -> Message:
    """Nobody could work on machine learning, so none of {roles} role is covered / Nobody could work on machine…"""
    return Message("team:nobody-could-work-machine-learning", (roles,))


def all_roles_touched_by_somebody(*, roles: int, caution: str) -> Message:
    """All {roles} role are touched by somebody's skills, but {caution} / All {roles} roles are touched by…"""
    return Message("team:all-roles-touched-by-somebody", (roles, caution))


def all_roles_covered(*, roles: int) -> Message:
    """All {roles} role are covered / All {roles} roles are covered"""
    return Message("team:all-roles-covered", (roles,))


def all_roles_covered_each_by_one(*, roles: int) -> Message:
    """The one role is covered, by one person alone / All {roles} roles are covered, each by one person alone"""
    return Message("team:all-roles-covered-each-by-one", (roles,))


def all_roles_covered_some_by_one(*, single: int) -> Message:
    """All roles are covered, {single} by one person alone / All roles are covered, {single} by one person each"""
    return Message("team:all-roles-covered-some-by-one", (single,))


def not_known_yet_which_roles(*, roles: int) -> Message:
    """It is not known yet which of {roles} role are covered / It is not known yet which of {roles} roles are covered"""
    return Message("team:not-known-yet-which-roles", (roles,))


def roles_these_covered_certain(*, roles: int, covered: Sequence[str]) -> Message:
    """The one role is covered for certain: {covered} / Of {roles} roles, covered for certain: {covered}"""
    return Message("team:roles-these-covered-certain", (roles, tuple(covered)))


def people_listed_with_together(*, people: int, days_a_week: str) -> Message:
    """{people} person is listed, with {days-a-week} together / {people} people are listed, with {days-a-week}…"""
    return Message("team:people-listed-with-together", (people, days_a_week))


def people_listed(*, people: int) -> Message:
    """{people} person is listed / {people} people are listed"""
    return Message("team:people-listed", (people,))


def not_known_yet_whether_anybody(*, ask_for_skills: str) -> Message:
    """It is not known yet whether anybody could carry a small project alone. {ask-for-skills}"""
    return Message("team:not-known-yet-whether-anybody", (ask_for_skills,))


def has_time_no_role_yet(*, person: Sequence[str]) -> Message:
    """{person} has time and no role yet."""
    return Message("team:has-time-no-role-yet", (tuple(person),))


def have_time_no_role_yet(*, person: Sequence[str]) -> Message:
    """{person} have time and no role yet."""
    return Message("team:have-time-no-role-yet", (tuple(person),))


def rests_with_no_time_ml(*, role_name: Sequence[str], without_time: Sequence[str]) -> Message:
    """{role-name} rests on {without-time}, with no time for ML. Free a part of their week, or find somebody who has…"""
    return Message("team:rests-with-no-time-ml", (tuple(role_name), tuple(without_time)))


def rest_with_no_time_ml(*, role_name: Sequence[str], without_time: Sequence[str]) -> Message:
    """{role-name} rest on {without-time}, with no time for ML. Free a part of their week, or find somebody who has…"""
    return Message("team:rest-with-no-time-ml", (tuple(role_name), tuple(without_time)))


def enter_them_above_then_this(*, head: str) -> Message:
    """{head}. Enter them above; then this page says which roles are covered."""
    return Message("team:enter-them-above-then-this", (head,))


def until_then_not_known_what(*, head: str) -> Message:
    """{head}; until then it is not known what they cover."""
    return Message("team:until-then-not-known-what", (head,))


def more_roles_than_time(*, number: int, people: Sequence[str]) -> Message:
    """{people} has more roles than time. Take a role off, or free more of the week. / {people} have more roles than…"""
    return Message("team:more-roles-than-time", (number, tuple(people)))


def one_role_too_large(*, number: int, people: Sequence[str]) -> Message:
    """{people} has one role that needs more time than is free. Free more of the week for it. / {people} have each…"""
    return Message("team:one-role-too-large", (number, tuple(people)))


def not_known_whether_time(*, number: int, people: Sequence[str], roles: int) -> Message:
    """Not known: whether {people} has time enough for the role held. / Not known: whether {people} has time enough…"""
    return Message("team:not-known-whether-time", (number, tuple(people), roles))


def part_a(*, name: str) -> Message:
    """a {name}"""
    return Message("team:part-a", (name,))


def one_hire_closes_most(*, role: str, number: int, total: int, skills: Sequence[str]) -> Message:
    """One hire closes most as {role}: {number} of {total} missing skill, namely {skills}. / One hire closes most as…"""
    return Message("team:one-hire-closes-most", (role, number, total, tuple(skills)))


def no_role_covered_some_partly(*, partly: int, total: int) -> Message:
    """None of {total} roles is fully covered, {partly} is partly covered / None of {total} roles is fully covered,…"""
    return Message("team:no-role-covered-some-partly", (partly, total))


def no_role_covered(*, total: int) -> Message:
    """None of {total} role is covered / None of {total} roles is covered"""
    return Message("team:no-role-covered", (total,))


def roles_covered_are(*, number: int, total: int, names: Sequence[str]) -> Message:
    """{number} of {total} roles is covered: {names} / {number} of {total} roles are covered: {names}"""
    return Message("team:roles-covered-are", (number, total, tuple(names)))


def roles_covered_gap_is(*, number: int, total: int, gaps: Sequence[str], missing: int) -> Message:
    """{number} of {total} roles is covered; the gap is {gaps} / {number} of {total} roles are covered; the gap is…"""
    return Message("team:roles-covered-gap-is", (number, total, tuple(gaps), missing))


def covered_roles_rest(*, single: int, holders: Sequence[str]) -> Message:
    """{single} covered role rests on one person alone: {holders}. Write down how they work. / {single} covered…"""
    return Message("team:covered-roles-rest", (single, tuple(holders)))


def holds_share_of_roles(*, name: str, share: str) -> Message:
    """{name} holds {share} of the roles."""
    return Message("team:holds-share-of-roles", (name, share))


def part_so_much_time_in_all(*, time: int | float | Decimal) -> Message:
    """there is {time} of one person's time in all"""
    return Message("team:part-so-much-time-in-all", (time,))


def part_days_planned_of(*, planned: int | float | Decimal, has: int | float | Decimal, name: str) -> Message:
    """{planned} of {has} days of {name}"""
    return Message("team:part-days-planned-of", (planned, has, name))


def part_days_a_week(*, days: int | float | Decimal) -> Message:
    """{days} day a week / {days} days a week"""
    return Message("team:part-days-a-week", (days,))


def not_known_who_has_others(*, unknown: int) -> Message:
    """Behind what to do about the skills that are known to be missing."""
    return Message("team:not-known-who-has-others", (unknown,))


def covered_for_certain(*, covered: int, total: int, unknown: Sequence[str]) -> Message:
    """Covered for certain: {covered} of {total} roles; not known yet: {unknown}"""
    return Message("team:covered-for-certain", (covered, total, tuple(unknown)))


def part_roles(*, roles: int) -> Message:
    """{roles} role / {roles} roles"""
    return Message("team:part-roles", (roles,))


def part_skill_level(*, level: Literal["none", "aware", "working", "strong"]) -> Message:
    """How well somebody knows something, behind a colon."""
    return Message("team:part-skill-level", (level,))
