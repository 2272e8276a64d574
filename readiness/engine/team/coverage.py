"""Role coverage, load, key-person risk and advice for the people listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from readiness.engine.answers.role_facts import RoleFacts
from readiness.engine.same import Same
from readiness.engine.team.fit import RoleFit, TeamFit, fit_team
from readiness.engine.team.hiring import advise_hire, find_gaps, find_unknown
from readiness.engine.team.load import find_untimed, fit_by_time, load_people
from readiness.model.base import TOP_LEVEL
from readiness.model.coverage import PersonFit, RoleCover, TeamCoverage
from readiness.model.gate_tests import InternalTeamTest
from readiness.model.response import CandidateProblem, Claim, Person
from readiness.model.rubric import Rubric


@dataclass(frozen=True)
class TeamFits:
    """The fit of everybody listed and of the internal people alone, and both without the skills nobody has time for.

    `at_best` is the same with every unknown skill at the top level; None if none is unknown. `open_people` are the
    people with unknown skills; none of them if nobody was asked about people.
    """

    everybody: TeamFit
    internal: TeamFit
    everybody_by_time: TeamFit
    internal_by_time: TeamFit
    at_best: TeamFits | None = None
    open_people: tuple[str, ...] = ()


def fit_people(people: Sequence[Person], rubric: Rubric, *, is_told: bool = True) -> TeamFits:
    """Fit all people, and once more the internal ones alone: some gates ask for an internal team.

    If nobody was asked about people (`is_told` is False), the best that may be is a team of people who can do all. The
    same people give the same fits again: answers change more often than the list of people.
    """
    return _fit_listed(Same(people), Same((rubric,)), is_told=is_told)


@lru_cache(maxsize=16)
def _fit_listed(people: Same[Person], rules: Same[Rubric], *, is_told: bool) -> TeamFits:
    (rubric,) = rules
    unknown = [
        person for person in people if any(rubric.team.is_open(person, skill.id) for skill in rubric.team.skills)
    ]
    known = _fit_known(people, rubric)
    if not unknown and is_told:
        return known
    best = [_at_best(person, rubric) for person in people] if is_told else _full_team(rubric)
    return replace(known, at_best=_fit_known(best, rubric), open_people=tuple(person.id for person in unknown))


def _at_best(person: Person, rubric: Rubric) -> Person:
    return person.with_skills({skill.id: rubric.team.skill_range(person, skill.id)[1] for skill in rubric.team.skills})


def _full_team(rubric: Rubric) -> list[Person]:
    skills = {skill.id: TOP_LEVEL for skill in rubric.team.skills}
    number = max(_internal_team_asked(rubric)[1], 2)
    return [Person(id=f"person-{each}", name="", fte=Decimal(1), skills=skills) for each in range(number)]


def _fit_known(people: Sequence[Person], rubric: Rubric) -> TeamFits:
    inside = [person for person in people if not person.is_external]
    everybody = fit_team(people, rubric.team)
    internal = everybody if len(inside) == len(people) else fit_team(inside, rubric.team)
    has_time = all(person.time != 0 for person in people)
    return TeamFits(
        everybody=everybody,
        internal=internal,
        everybody_by_time=everybody if has_time else fit_by_time(people, rubric.team),
        internal_by_time=internal if has_time else fit_by_time(inside, rubric.team),
    )


def read_roles(fits: TeamFits, rubric: Rubric) -> RoleFacts:
    """What scores and gates need of the roles; it does not depend on the phase."""
    return _read_fits(Same((fits,)), Same((rubric,)))


@lru_cache(maxsize=32)
def _read_fits(team: Same[TeamFits], rules: Same[Rubric]) -> RoleFacts:
    (fits,), (rubric,) = team, rules
    fit = fits.everybody
    team_roles, team_size = _internal_team_asked(rubric)
    return RoleFacts(
        cover=fit.cover,
        statuses={role: each.status for role, each in fit.roles.items()},
        missing=tuple(each.role.id for each in fit.needed if each.status == "missing"),
        has_internal_team=fits.internal.has_team(team_roles, team_size),
        internal_missing=tuple(role for role in team_roles if fits.internal.roles[role].status != "covered"),
        internal_people=fits.internal.team_people(team_roles),
        at_best=read_roles(fits.at_best, rubric) if fits.at_best is not None else None,
        open_people=fits.open_people,
    )


def cover_roles(
    people: Sequence[Person],
    rubric: Rubric,
    fits: TeamFits,
    *,
    phase: int,
    forum: Claim,
    problem: CandidateProblem | None,
) -> TeamCoverage:
    """Put fits, loads, gaps and risks together.

    Args:
        people: everybody listed, internal and external.
        rubric: roles, skills and thresholds.
        fits: the result of `fit_people` for the same people.
        phase: the placed phase 1-3, which sets the demand of each role.
        forum: whether data, software and ML owners share a forum or leader.
        problem: the problem to start with, if there is one.
    """
    crosses_teams = problem is not None and problem.crosses_teams is True
    lacks_forum = forum is False and crosses_teams
    return _covered(Same(people), Same((rubric,)), Same((fits,)), phase=phase, lacks_forum=lacks_forum)


@lru_cache(maxsize=32)
def _covered(
    people: Same[Person], rules: Same[Rubric], team: Same[TeamFits], *, phase: int, lacks_forum: bool
) -> TeamCoverage:
    (rubric,), (fits,) = rules, team
    fit, at_best = fits.everybody, (fits.at_best or fits).everybody
    roles, gaps = _cover_each(fits), find_gaps(fit, at_best)
    key_person, share = _key_person(roles, fit)
    facts = read_roles(fits, rubric)
    return TeamCoverage(
        roles=roles,
        loads=load_people(people, rubric.team, phase),
        gaps=gaps,
        cover=float(fit.cover),
        generalists=fit.generalists,
        key_person=key_person,
        key_person_share=float(share),
        is_key_person_risk=_rests_on_one_generalist(fit, at_best) or share >= Fraction(rubric.team.key_person_from),
        has_internal_team=facts.has_internal_team,
        internal_team_people=facts.internal_people,
        internal_team_lacks_time=_lacks_time_inside(fits, rubric),
        is_junior_alone=_is_junior_alone(people, at_best),
        lacks_common_forum=lacks_forum,
        spare_hands=_spare_hands(people),
        hire=advise_hire(at_best, gaps, phase),
        unknown_skills=find_unknown(fit, at_best),
        may_have_generalist=bool(at_best.generalists),
        best_cover=float(facts.best.cover),
        is_told=fits.at_best is None or bool(people),
    )


def _cover_each(fits: TeamFits) -> tuple[RoleCover, ...]:
    untimed = find_untimed(fits.everybody, fits.everybody_by_time)
    return tuple(_cover(fit, fits, lacks_time=role in untimed) for role, fit in fits.everybody.roles.items())


def _lacks_time_inside(fits: TeamFits, rubric: Rubric) -> bool:
    asked = _internal_team_asked(rubric)
    return fits.internal.has_team(*asked) and not fits.internal_by_time.has_team(*asked)


def _cover(fit: RoleFit, fits: TeamFits, *, lacks_time: bool) -> RoleCover:
    inside, at_best = fits.internal.roles[fit.role.id], (fits.at_best or fits).everybody
    best = at_best.roles[fit.role.id]
    holders_inside = [person for person in fit.holders if person in inside.fits]
    is_external = not holders_inside if fit.holders else inside.status == "missing" != fit.status
    is_lifted = fit.status_by_skills != fit.status
    return RoleCover(
        role=fit.role.id,
        status=fit.status,
        level=fit.level,
        best_person=fits.everybody.generalists[0] if is_lifted else fit.best_person,
        fits=tuple(PersonFit(person=person, fit=float(value)) for person, value in fit.fits.items()),
        considered=fit.considered,
        assigned=fit.assigned,
        holders=fit.holders,
        is_external=is_external,
        single_point=fit.holders[0] if len(fit.holders) == len(best.holders) == 1 else None,
        missing_skills=at_best.lacking(best),
        lacks_time=lacks_time,
        best_status=best.status,
    )


def _key_person(roles: Sequence[RoleCover], fit: TeamFit) -> tuple[str | None, Fraction]:
    """The person who is the only cover of most needed roles, and the share of needed roles that is."""
    needed = {needed.role.id for needed in fit.needed}
    alone = Counter(role.single_point for role in roles if role.role in needed and role.single_point is not None)
    if not alone:
        return None, Fraction(0)
    person, count = max(alone.items(), key=lambda item: item[1])
    return person, Fraction(count, len(needed))


def _rests_on_one_generalist(fit: TeamFit, at_best: TeamFit) -> bool:
    """Whether a single generalist is known to carry the whole cycle, with nobody else who may cover a part of it."""
    if len(fit.generalists) != 1:
        return False
    return all(set(at_best.roles[role].holders) <= set(fit.generalists) for role in fit.team.generalist.covers)


def _internal_team_asked(rubric: Rubric) -> tuple[tuple[str, ...], int]:
    """Roles and number of people that the internal-team gate asks for; without one the generalist's roles and two."""
    for gate in rubric.gates:
        for test in gate.tests:
            if isinstance(test, InternalTeamTest):
                return test.roles, test.people
    return rubric.team.generalist.covers, 2


def _is_junior_alone(people: Sequence[Person], fit: TeamFit) -> bool:
    """Whether the only person who may be near the data scientist's role is a junior without a mentor."""
    role = fit.roles[fit.team.specialist_role]
    near = [person for person in people if role.fits.get(person.id, 0) >= Fraction(fit.team.partial_from)]
    return len(near) == 1 and near[0].is_junior and not near[0].mentor


def _spare_hands(people: Sequence[Person]) -> tuple[str, ...]:
    """People who are known to have time and have no role, once roles are assigned at all."""
    if not any(person.roles for person in people):
        return ()
    return tuple(person.id for person in people if person.time and not person.roles)
