"""What was told of people's skills, in words: levels, jobs, and what is not known of whom."""

from __future__ import annotations

from typing import Final, Literal

from readiness.model.response import Person
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.team.names import person, skill
from readiness.words import said
from readiness.words.say import team as say

SKILL_LEVELS: Final = (say.NONE, say.AWARE, say.WORKING, say.STRONG)
_LEVELS: Final[tuple[Literal["none", "aware", "working", "strong"], ...]] = ("none", "aware", "working", "strong")
SKILL_LEVEL_MEANINGS: Final = (
    say.PART_HAS_NOT_DONE,
    say.PART_HAS_READ_ABOUT_OR_TRIED,
    say.PART_DOES_ALONE_SLOWLY_OR_QUICKLY,
    say.PART_DOES_WELL_ENOUGH_TEACH_OTHERS,
)


def without_skills(found: Findings) -> str:
    """Whose skills were not entered, and what that means for the conclusions; empty if everybody has some."""
    names = [person(found, each.id) for each in found.response.people if not each.is_told]
    if not names:
        return ""
    head = said(say.no_skills_entered_yet(names=names))
    if len(names) == len(found.response.people):
        return said(say.enter_them_above_then_this(head=head))
    return said(say.until_then_not_known_what(head=head))


def partly_told(found: Findings) -> str:
    """Of whom only some skills are told, and what has to be said for the others to count as none; empty for nobody."""
    wanted = found.rubric.team.skills
    names = [
        person(found, each.id)
        for each in found.response.people
        if each.levels
        and not each.jobs
        and not each.lists_all_skills
        and any(skill.id not in each.skills for skill in wanted)
    ]
    if not names:
        return ""
    return said(say.only_some_skills_told_others(names=names))


def told_by_jobs(found: Findings) -> str:
    """Of whom jobs are told but not all that they stand for, and what is therefore not known; empty for nobody."""
    team = found.rubric.team
    names = [
        person(found, each.id)
        for each in found.response.people
        if any(job.id in each.jobs and any(team.is_open(each, skill) for skill in job.leaves_open) for job in team.jobs)
    ]
    if not names:
        return ""
    return said(say.told_short_form_where_one(names=names))


def skills_by_level(found: Findings, someone: Person) -> str:
    """The skills of one person, the strongest first: 'Strong: SQL, statistics. Working: Python.'."""
    told = []
    # In the order of the rules: that of a person is another one after an import.
    order = [*found.skill_names, *sorted(set(someone.skills) - set(found.skill_names))]
    for level in range(len(tuple(map(said, SKILL_LEVELS))) - 1, 0, -1):
        names = [skill(found, slug) for slug in order if someone.skills.get(slug) == level]
        if names:
            told.append(list_words.sentence(list_words.labelled(said(SKILL_LEVELS[level]), list_words.row(names))))
    in_short = told_in_short(found, someone)
    return " ".join([*in_short, *told]) or said(say.NO_SKILLS_ENTERED)


def told_in_short(found: Findings, someone: Person) -> list[str]:
    """What was told of somebody by jobs, a sentence each: 'Knows the data: working.'."""
    levels = ((job.name, someone.jobs.get(job.id)) for job in found.rubric.team.jobs)
    return [
        list_words.sentence(list_words.labelled(name, _level_word(level)))
        for name, level in levels
        if level is not None
    ]


def _level_word(level: int | str) -> str:
    if not isinstance(level, int):
        return said(say.PART_NOT_KNOWN)
    return said(say.part_skill_level(level=_LEVELS[level]))
