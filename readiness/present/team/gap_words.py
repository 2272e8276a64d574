"""Sentences about what the team lacks: whom to train in what, whom to hire, and what to do first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from readiness.model.coverage import FirstStep, SkillGap
from readiness.model.team import Role
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.plan.named_actions import team_in_the_plan
from readiness.present.team import beside_the_plan
from readiness.present.team.names import person, skill
from readiness.words import Message, said, said_all
from readiness.words.say import shared
from readiness.words.say import team as say

FirstHelp = FirstStep | Literal["help-then-generalist", "help-then-specialist"]
"""What to do first about the gaps: as the rules advise it, with the help that the plan brings in before a hire."""
HIRE_WORDS: Final[dict[FirstHelp, Message]] = {
    "nothing": say.NO_GAP_NEEDS_HIRE_NOW,
    "train": say.TRAIN_FIRST_PEOPLE_YOU_HAVE,
    "external": say.BRING_OUTSIDE_HELP_FIRST_WITH,
    "help-then-generalist": say.HELP_FOR_TRIAL_THEN_GENERALIST,
    "help-then-specialist": say.HELP_FOR_TRIAL_THEN_HIRE,
    "generalist": say.HIRE_ONE_EXPERIENCED_GENERALIST_BEFORE,
    "specialist": say.HIRE_WHAT_MISSING_TRAINING_ALONE,
}
GAINED_BY: Final[dict[FirstHelp, Message]] = {
    "external": say.BRING_HELP_FROM_OUTSIDE,
    "help-then-generalist": say.HELP_FIRST_LATER_GENERALIST,
    "help-then-specialist": say.HELP_FIRST_LATER_HIRE,
    "generalist": say.WITH_EXPERIENCED_GENERALIST,
    "specialist": say.HIRE,
}
"""How a skill comes in that nobody has begun to learn, by what to do first."""


@dataclass(frozen=True)
class GapRow:
    """A skill below working level: its name, who needs it, what is missing, and how to gain it, all in words."""

    skill: str
    needed_by: str
    missing: str
    how: str


def first_help(found: Findings) -> FirstHelp:
    """What comes first, as the plan has it: no hire is advised before the help from outside that the plan brings in."""
    first = found.outcome.team.hire.first
    if not beside_the_plan.brings_help_first(found):
        return first
    if first == "generalist":
        return "help-then-generalist"
    return "help-then-specialist" if first == "specialist" else first


def training(found: Findings) -> str:
    """Whom to train in what: missing skills in which somebody has made a start."""
    trainable = [gap for gap in found.outcome.team.gaps if gap.trainable]
    if not trainable and found.outcome.team.unknown_skills:
        return said(say.not_known_yet_which_skills(ask_for_skills=ask_for_skills(found)))
    if not trainable:
        return said(say.NO_MISSING_SKILL_CLOSE_ENOUGH if found.outcome.team.gaps else say.NO_SKILL_MISSING)
    groups: dict[str, list[str]] = {}
    for gap in trainable:
        groups.setdefault(_to_train(found, gap), []).append(skill(found, gap.skill))
    parts = [said(say.part_people_in_skills(people=people, skills=skills)) for people, skills in groups.items()]
    return said(say.train_start_has_been_made(parts=list_words.clauses(parts)))


def _to_train(found: Findings, gap: SkillGap) -> str:
    """Who has made a start in a missing skill: one of them is enough."""
    return list_words.or_list([person(found, slug) for slug in gap.trainable])


def best_training(found: Findings) -> str:
    """The one person whose training closes most missing skills; empty if nobody has made a start."""
    gaps = [gap for gap in found.outcome.team.gaps if gap.trainable]
    if not gaps:
        return ""
    slugs = list(dict.fromkeys(slug for gap in gaps for slug in gap.trainable))
    best = max(slugs, key=lambda slug: _closed([gap for gap in gaps if slug in gap.trainable]))
    skills = [skill(found, gap.skill) for gap in gaps if best in gap.trainable]
    return said(
        say.training_closes_most_start_made(
            person=person(found, best), skills=skills, other_skills=len(skills), gaps=len(found.outcome.team.gaps)
        )
    )


def best_hire(found: Findings) -> str:
    """The one role profile that brings most of the missing skills; empty if nothing is missing."""
    gaps = found.outcome.team.gaps
    roles = [role for role in found.rubric.team.roles if role.is_needed]
    if not gaps or not roles:
        return ""
    best = max(roles, key=lambda role: _closed([gap for gap in gaps if gap.skill in _brought(found, role)]))
    skills = [skill(found, gap.skill) for gap in gaps if gap.skill in _brought(found, best)]
    role = _article(found.role_name(best.id))
    return said(say.one_hire_closes_most(role=role, number=len(skills), total=len(gaps), skills=skills))


def _brought(found: Findings, role: Role) -> set[str]:
    """What somebody in this role can do, implied skills included."""
    return set(role.skills) | {rule.implies for rule in found.rubric.team.implications if rule.skill in role.skills}


def _closed(gaps: list[SkillGap]) -> tuple[int, int]:
    return len(gaps), sum(gap.importance for gap in gaps)


def _article(name: str) -> str:
    return said(say.part_an(name=name) if name[:1].lower() in "aeio" else say.part_a(name=name))


def hire(found: Findings) -> str:
    """The one thing to do first about the gaps, with the hire that closes most where that is to hire, and its action.

    Skills that nobody told of are no gaps; as long as there are any, it asks for them.
    """
    team = found.outcome.team
    first = first_help(found)
    if first == "nothing" and team.unknown_skills:
        return said(say.not_known_yet_whether_hire(ask_for_skills=ask_for_skills(found)))
    hire_of = best_hire(found) if first in ("specialist", "help-then-specialist") else ""
    words = " ".join(filter(None, [said(HIRE_WORDS[first]), hire_of, team_in_the_plan(found)]))
    if not team.unknown_skills:
        return words
    unknown = said(say.not_known_who_has_others(unknown=len(team.unknown_skills)))
    return f"{words} {unknown} {ask_for_skills(found)}"


def ask_for_skills(found: Findings) -> str:
    """Whose skills to tell, or that nobody has said who there is."""
    wanted = found.rubric.team.skills
    names = [
        person(found, each.id)
        for each in found.response.people
        if any(found.rubric.team.is_open(each, skill.id) for skill in wanted)
    ]
    if not names:
        return said(say.FIRST_SAY_WHO_COULD_WORK)
    return said(say.first_say_what_can_do(names=names))


def role_advice(found: Findings, role: str) -> str:
    """What helps to cover a role in a small organization; empty where a hire is advised, which it would exclude."""
    entry = found.rubric.team.role_by_id.get(role)
    return entry.advice if entry and found.outcome.team.hire.first != "specialist" else ""


def small_team_advice(found: Findings) -> list[tuple[str, str]]:
    """What experience with small organizations says about that first step, and about the hire that comes after it.

    Each with its label; empty where there is nothing to say.
    """
    team, advice = found.outcome.team, found.rubric.team.advice
    if team.hire.first == "nothing" and team.unknown_skills:
        return []
    now, later = team.hire.first, ""
    if first_help(found) != now:
        now, later = "external", team.hire.first
    rows = [(said(say.FIRST_STEP), advice.get(now, "")), (said(say.LATER), advice.get(later, ""))]
    return [(label, words) for label, words in rows if words]


def skills_to_gain(found: Findings) -> tuple[GapRow, ...]:
    """The skills below working level in the whole team, the most needed first."""
    return tuple(_gap_row(found, gap) for gap in found.outcome.team.gaps)


def _gap_row(found: Findings, gap: SkillGap) -> GapRow:
    people = _to_train(found, gap)
    return GapRow(
        skill=skill(found, gap.skill),
        needed_by=said(say.part_roles(roles=gap.importance)),
        missing=said(shared.part_levels(levels=gap.gap)),
        how=said(say.train(people=people))
        if people
        else said_all(GAINED_BY).get(first_help(found), said(GAINED_BY["external"])),
    )
