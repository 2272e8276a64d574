"""Sentences about the cover of roles: when one counts as covered, whom it rests on, and what to take care of."""

from __future__ import annotations

from decimal import Decimal

from readiness.model.response import Person
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.team import beside_the_plan
from readiness.present.team.gap_words import ask_for_skills
from readiness.present.team.names import person, skill
from readiness.words import said
from readiness.words.say import team as say


def rule_of_cover(found: Findings) -> str:
    """When a role counts as covered."""
    rule = found.rubric.team
    return said(
        say.role_covered_when_one_person(covered_from=float(rule.covered_from), partial_from=float(rule.partial_from))
    )


def single_points(found: Findings) -> str:
    """Which covered roles rest on one person, whether one person holds too many, and whether the plan rests on one."""
    coverage = found.outcome.team
    single = [role for role in coverage.roles if role.single_point and role.status == "covered"]
    is_open = bool(coverage.unknown_skills)
    words = said(say.NO_COVERED_ROLE_KNOWN_REST if is_open else say.NO_COVERED_ROLE_RESTS_ONE)
    if not any(role.status == "covered" for role in coverage.roles):
        words = said(say.no_covered_role_at_all(is_open="yes" if is_open else "no"))
    if single:
        holders = list(dict.fromkeys(person(found, role.single_point) for role in single))
        words = said(say.covered_roles_rest(single=len(single), holders=holders))
    if coverage.is_key_person_risk and coverage.key_person is not None:
        share = number_words.percent(coverage.key_person_share)
        words = f"{said(say.holds_share_of_roles(name=person(found, coverage.key_person), share=share))} {words}"
    return f"{words} {beside_the_plan.rests_on_one(found)}".strip()


def generalist(found: Findings) -> str:
    """Whether one person could carry a whole project, and what the nearest one lacks."""
    passed = found.outcome.team.generalists
    if passed:
        names = list_words.and_list([person(found, slug) for slug in passed])
        return said(say.could_carry_small_project_alone(names=names))
    if not found.response.people:
        return said(say.NOBODY_LISTED_WHO_COULD_CARRY)
    if found.outcome.team.may_have_generalist:
        return said(say.not_known_yet_whether_anybody(ask_for_skills=ask_for_skills(found)))
    nearest = min(found.response.people, key=lambda each: len(_lacks(found, each)))
    wanted = _wanted(found)
    has = sum(found.rubric.team.skill_range(nearest, slug)[0] >= level for slug, level in wanted)
    lacking = list_words.and_list([skill(found, slug) for slug in _lacks(found, nearest)])
    return said(
        say.nobody_could_carry_small_project(
            person=person(found, nearest.id), has=has, all=len(wanted), lacking=lacking
        )
    )


def caution_beside_cover(found: Findings) -> str:
    """What cover by skills leaves out: less than one person's time in all, or a skill that every project asks for."""
    shares = [each.time for each in found.response.people]
    time = sum((share for share in shares if share is not None), Decimal(0))
    is_scarce = time < 1 and None not in shares
    core = [
        skill(found, gap.skill) for gap in found.outcome.team.gaps if gap.skill in found.rubric.team.generalist.working
    ]
    parts = [said(say.part_so_much_time_in_all(time=time))] if is_scarce else []
    parts += [said(say.part_nobody_works_with_yet(core=core))] if core else []
    if parts and not (found.outcome.team.generalists or found.outcome.team.may_have_generalist):
        parts.append(said(say.PART_NOBODY_COULD_CARRY_SMALL_PROJECT))
    return list_words.and_list(parts)


def _wanted(found: Findings) -> list[tuple[str, int]]:
    """The skills that carry a project alone, each with the lowest level that is enough."""
    rule, team = found.rubric.team.generalist, found.rubric.team
    working = [(slug, int(team.working_level)) for slug in rule.working]
    return working + [(slug, int(team.trainable_from)) for slug in rule.aware]


def _lacks(found: Findings, someone: Person) -> list[str]:
    team = found.rubric.team
    return [slug for slug, level in _wanted(found) if team.skill_range(someone, slug)[1] < level]


def cautions(found: Findings) -> list[str]:
    """Further things to know of this team: a junior alone, time without a role, no common forum."""
    team = found.outcome.team
    words = []
    if team.is_junior_alone:
        words.append(said(say.ONLY_PERSON_NEAR_DATA_SCIENTIST))
    if team.spare_hands:
        words.append(
            said(
                say.has_time_no_role_yet(person=[person(found, slug) for slug in team.spare_hands])
                if len(team.spare_hands) == 1
                else say.have_time_no_role_yet(person=[person(found, slug) for slug in team.spare_hands])
            )
        )
    if team.lacks_common_forum:
        words.append(said(say.FIRST_PROBLEM_CROSSES_TEAMS_SHARE))
    return words
