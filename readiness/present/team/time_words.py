"""Sentences about people's time: how much there is, who carries too much, and cover without time."""

from __future__ import annotations

from collections.abc import Collection
from decimal import Decimal
from typing import Final

from readiness.model.coverage import PersonLoad
from readiness.model.response import Person
from readiness.present.findings import Findings
from readiness.present.team import beside_the_plan
from readiness.present.team.names import person
from readiness.words import said
from readiness.words.say import team as say

NO_TIME: Final = say.SKILLS_THERE_TIME_NOT
WORKING_DAYS: Final = Decimal(5)


def no_time(found: Findings) -> str:
    """Which roles are covered by skills alone, because the people who have them have no time; empty if none are."""
    roles = [cover.role for cover in found.outcome.team.roles if cover.lacks_time]
    if not roles:
        return ""
    return said(
        say.rests_with_no_time_ml(
            role_name=[found.role_name(role) for role in roles], without_time=without_time(found, roles)
        )
        if len(roles) == 1
        else say.rest_with_no_time_ml(
            role_name=[found.role_name(role) for role in roles], without_time=without_time(found, roles)
        )
    )


def without_time(found: Findings, roles: Collection[str]) -> list[str]:
    """Names of the people without any time on whose skills the cover of one of these roles rests, as listed."""
    resting = [cover for cover in found.outcome.team.roles if cover.lacks_time and cover.role in roles]
    able = {each.person for cover in resting for each in cover.fits if each.person in cover.considered and each.fit}
    return [person(found, each.id) for each in found.response.people if each.id in able and each.time == 0]


def inside_without_time(found: Findings) -> list[str]:
    """Names of the people without any time who make the internal team one; empty if it is one without them, or none."""
    team = found.outcome.team
    if not team.internal_team_lacks_time:
        return []
    people = found.response.people
    return [person(found, each.id) for each in people if each.id in team.internal_team_people and each.time == 0]


def loads(found: Findings) -> str:
    """Who has more roles than time, or one role that asks for more time than they have."""
    entries = found.outcome.team.loads
    over = [entry for entry in entries if entry.state == "overload"]
    heavy = [entry for entry in entries if entry.state == "heavy"]
    untold = _untold_time(found, [entry for entry in entries if entry.state == "unknown"])
    if over:
        return " ".join(filter(None, [_overload(found, over), _within_the_plan(found, over), untold]))
    if heavy:
        within = _within_the_plan(found, heavy)
        return " ".join(filter(None, [_heavy(found, heavy), within, untold]))
    if not any(entry.roles for entry in entries):
        return beside_the_plan.time_in_the_plan(found)
    if untold:
        return untold
    return said(say.EVERYBODY_WHO_HOLDS_ROLE_HAS)


def _heavy(found: Findings, heavy: list[PersonLoad]) -> str:
    """Who has hardly any time beside the roles held, and who holds as many as one person can."""
    limit = found.rubric.team.heavy_above
    full = [entry for entry in heavy if entry.load is not None and entry.load > float(limit)]
    many = [entry for entry in heavy if entry not in full]
    full_names, many_names = ([person(found, entry.person) for entry in entries] for entries in (full, many))
    told = [said(say.hardly_time(number=len(full), people=full_names))] if full else []
    told += [said(say.many_roles(number=len(many), people=many_names))] if many else []
    return " ".join(told)


def _within_the_plan(found: Findings, entries: list[PersonLoad]) -> str:
    """How much of the time told the plan takes of people who are full: its actions are work of their roles."""
    plan, names = found.outcome.roadmap, {entry.person for entry in entries}
    planned = [each for each in plan.people if each.person in names and each.planned_days] if plan else []
    if not planned:
        return ""
    parts = [
        say.part_days_planned_of(
            planned=round(each.planned_days, 1), has=round(each.has_days, 1), name=person(found, each.person)
        )
        for each in planned
    ]
    return said(say.plan_s_actions_part_work(parts=parts))


def _untold_time(found: Findings, untold: list[PersonLoad]) -> str:
    if not untold:
        return ""
    names = [person(found, entry.person) for entry in untold]
    roles = sum(len(entry.roles) for entry in untold)
    return said(say.not_known_whether_time(number=len(untold), people=names, roles=roles))


def _overload(found: Findings, over: list[PersonLoad]) -> str:
    """Nobody is told to take a role off who has just one."""
    many = [person(found, entry.person) for entry in over if len(entry.roles) > 1]
    single = [person(found, entry.person) for entry in over if len(entry.roles) == 1]
    parts = []
    if many:
        parts.append(said(say.more_roles_than_time(number=len(many), people=many)))
    if single:
        parts.append(said(say.one_role_too_large(number=len(single), people=single)))
    return " ".join(parts)


def days_a_week(fte: Decimal | None) -> str:
    """A share of a week in days: '2.5 days a week', 'no time yet', 'time not told'."""
    if fte is None:
        return said(say.PART_TIME_NOT_TOLD)
    days = fte * WORKING_DAYS
    if not days:
        return said(say.PART_NO_TIME_YET)
    return said(say.part_days_a_week(days=int(days) if days % 1 == 0 else float(days)))


def time_words(someone: Person) -> str:
    """How much of a week somebody has, and whether from outside."""
    words = days_a_week(someone.time)
    return said(say.part_from_outside(words=words)) if someone.is_external else words
