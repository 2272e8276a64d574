"""The headlines about the team: what is covered, and who is listed."""

from __future__ import annotations

from decimal import Decimal

from readiness.model.coverage import RoleCover
from readiness.present.findings import Findings
from readiness.present.team import team_words, time_words
from readiness.words import Message, said
from readiness.words.say import team as say


def team_headline(found: Findings) -> str:
    """How many needed roles are covered, and which, or which are not; cover without time or a core skill says so."""
    roles = [role for role in found.outcome.team.roles if _is_needed(found, role.role)]
    covered = [role for role in roles if role.status == "covered"]
    gaps = [found.role_name(role.role) for role in roles if role.status != "covered"]
    if not found.response.tells_people:
        return said(say.nobody_listed_yet_so_not(roles=len(roles)))
    if not found.response.people:
        return said(say.nobody_could_work_machine_learning(roles=len(roles)))
    if any(not role.is_known for role in roles):
        return _known_cover(found, roles)
    caution = team_words.caution_beside_cover(found)
    if not gaps and caution:
        return said(say.all_roles_touched_by_somebody(roles=len(roles), caution=caution))
    if not gaps:
        return said(_all_covered(len(roles), sum(bool(role.single_point) for role in roles)))
    partly = sum(role.status == "partial" for role in roles)
    return said(_some_covered([found.role_name(role.role) for role in covered], gaps, partly))


def _all_covered(total: int, single: int) -> Message:
    """That all roles are covered, and how many of them rest on one person each."""
    if not single:
        return say.all_roles_covered(roles=total)
    if single == total:
        return say.all_roles_covered_each_by_one(roles=total)
    return say.all_roles_covered_some_by_one(single=single)


def _some_covered(covered: list[str], gaps: list[str], partly: int) -> Message:
    """How many roles are covered, with the names of the covered ones or of the gap, whichever are fewer."""
    number, total = len(covered), len(covered) + len(gaps)
    if not covered:
        return (
            say.no_role_covered_some_partly(partly=partly, total=total) if partly else say.no_role_covered(total=total)
        )
    if number <= len(gaps):
        return say.roles_covered_are(number=number, total=total, names=covered)
    return say.roles_covered_gap_is(number=number, total=total, gaps=gaps, missing=len(gaps))


def _known_cover(found: Findings, roles: list[RoleCover]) -> str:
    """What is covered for certain where some skills were not told, by the names of the fewer."""
    covered = [found.role_name(role.role) for role in roles if role.status == "covered"]
    unknown = [found.role_name(role.role) for role in roles if not role.is_known]
    if not covered:
        return said(say.not_known_yet_which_roles(roles=len(roles)))
    if len(covered) <= len(unknown):
        return said(say.roles_these_covered_certain(roles=len(roles), covered=covered))
    return said(say.covered_for_certain(covered=len(covered), total=len(roles), unknown=unknown))


def people_headline(found: Findings) -> str:
    """How many people are listed, and how much time they have together."""
    people = found.response.people
    time = sum((each.time or Decimal(0) for each in people), Decimal(0))
    return (
        said(say.people_listed_with_together(people=len(people), days_a_week=time_words.days_a_week(time)))
        if _all_timed(found)
        else said(say.people_listed(people=len(people)))
    )


def _all_timed(found: Findings) -> bool:
    """Whether everybody's time is told, and there is some."""
    times = [each.time for each in found.response.people]
    return None not in times and any(times)


def _is_needed(found: Findings, slug: str) -> bool:
    role = found.rubric.team.role_by_id.get(slug)
    return role is None or role.is_needed
