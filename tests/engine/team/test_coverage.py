from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.engine.team.coverage import cover_roles, fit_people, read_roles
from readiness.engine.team.fit import fit_team
from readiness.engine.team.hiring import advise_hire, find_gaps
from readiness.engine.team.load import load_people
from readiness.model.coverage import TeamCoverage
from readiness.model.response import Person
from tests.engine.worked import ANA, BEN, LATE, RUBRIC

TEAM = RUBRIC.team
CYCLE = TEAM.generalist.covers
SKILLS = tuple(skill.id for skill in TEAM.skills)
GENERALIST = Person(
    id="gen",
    name="Gen",
    fte=1,
    skills={**dict.fromkeys(TEAM.generalist.working, 2), **dict.fromkeys(TEAM.generalist.aware, 1)},
)


def covered(*people: Person, phase: int = 1, **more: object) -> TeamCoverage:
    settings = {"forum": None, "problem": None, **more}
    return cover_roles(people, RUBRIC, fit_people(people, RUBRIC), phase=phase, **settings)


def with_roles(person: Person, *roles: str, **more: object) -> Person:
    return person.model_copy(update={"roles": roles, **more})


def needing_cycle_only():
    roles = tuple(role.model_copy(update={"is_needed": role.id in CYCLE}) for role in TEAM.roles)
    return TEAM.model_copy(update={"roles": roles})


def test_worked_example_role_fit_and_status():
    team = covered(ANA, BEN)
    fits = {(role, f.person): f.fit for role in CYCLE for f in team.role(role).fits}
    assert [fits[role, "ana"] for role in ("data-scientist", "ml-engineer", "data-engineer")] == [1, 0.5, 0.5]
    assert [fits[role, "ben"] for role in ("data-scientist", "ml-engineer", "data-engineer")] == [0, 0.625, 0.625]
    pooled = {role: fit.pooled for role, fit in fit_people((ANA, BEN), RUBRIC).everybody.roles.items()}
    assert [pooled[role] for role in ("data-scientist", "ml-engineer", "data-engineer")] == [1, 0.875, 0.875]
    assert team.role("data-scientist").status == "covered"
    assert team.role("data-scientist").single_point == "ana"
    assert {team.role(role).status for role in ("ml-engineer", "data-engineer")} == {"partial"}


def test_worked_example_gaps_of_the_three_roles_of_the_cycle():
    fit = fit_team((ANA, BEN), needing_cycle_only())
    gaps = find_gaps(fit, fit)
    assert {(gap.skill, gap.gap) for gap in gaps} == {("data-pipeline-tools", 1), ("data-warehousing", 1)}
    assert all(gap.trainable for gap in gaps)
    assert advise_hire(fit, gaps, 1).first == "train"


def test_worked_example_gaps_of_all_seven_roles():
    gaps = {gap.skill: gap.gap for gap in covered(ANA, BEN).gaps}
    wide = ("project-management", "leadership", "strategic-vision", "analytical", "problem-solving", "writing")
    assert gaps == {"data-pipeline-tools": 1, "data-warehousing": 1, **dict.fromkeys(wide, 2)}


def test_gaps_are_listed_by_how_many_roles_use_them_then_by_width():
    gaps = covered(ANA, BEN).gaps
    assert list(gaps) == sorted(gaps, key=lambda gap: (-gap.importance, -gap.gap))
    assert gaps[0].skill == "leadership"


@pytest.mark.parametrize(
    ("roles", "load", "state"),
    [
        (("data-scientist", "business-analyst"), 1.0, "heavy"),
        (("data-scientist", "data-engineer", "business-analyst"), 1.6, "overload"),
        (("ml-engineer",), 0.2, "fine"),
        ((), 0.0, "none"),
    ],
)
def test_worked_example_load(roles, load, state):
    (found,) = load_people([with_roles(ANA, *roles)], TEAM, 1)
    assert (found.load, found.state) == (load, state)


def test_a_load_of_exactly_one_is_not_overload_whatever_the_decimals():
    person = with_roles(ANA, "ml-engineer", "data-engineer", "technical-program-manager", fte=Decimal("0.5"))
    (found,) = load_people([person], TEAM, 1)
    assert (found.load, found.state) == (1.0, "heavy")


def test_a_role_held_by_two_is_split_equally():
    first, second = load_people([with_roles(ANA, "data-scientist"), with_roles(BEN, "data-scientist")], TEAM, 1)
    assert first.load == second.load == pytest.approx(0.4)


def test_a_role_without_any_time_is_overload():
    (found,) = load_people([with_roles(ANA, "data-scientist", fte=Decimal(0))], TEAM, 1)
    assert (found.load, found.state) == (None, "overload")


def test_only_assigned_people_are_considered_once_somebody_is_assigned():
    team = covered(ANA, with_roles(BEN, "data-scientist"))
    assert team.role("data-scientist").status == "missing"
    assert team.role("data-scientist").considered == ("ben",)


def test_a_generalist_makes_the_cycle_partly_covered_and_a_key_person():
    team = covered(GENERALIST)
    assert all(team.role(role).status != "missing" for role in CYCLE)
    assert team.is_key_person_risk
    assert not covered(GENERALIST, GENERALIST.model_copy(update={"id": "two"})).is_key_person_risk


def test_a_generalist_stands_in_where_the_assigned_person_does_not_fit():
    role = covered(GENERALIST, with_roles(BEN, "data-scientist")).role("data-scientist")
    assert (role.status, role.best_person) == ("partial", "gen")


def test_one_missing_skill_fails_the_generalist_test():
    skills = {**GENERALIST.skills, TEAM.generalist.working[0]: 1}
    assert covered(GENERALIST.model_copy(update={"skills": skills})).generalists == ()


def test_external_cover_is_labelled_and_gives_no_internal_team():
    strong = dict.fromkeys(SKILLS, 3)
    outside = Person(id="out", name="Out", fte=1, skills=strong, is_external=True)
    inside = [Person(id=name, name=name, fte=1, skills=strong) for name in ("one", "two")]
    assert covered(outside).role("data-scientist").is_external
    assert not covered(outside).has_internal_team
    assert not covered(outside, inside[0]).has_internal_team
    assert covered(*inside).has_internal_team
    assert not covered(outside, inside[0]).role("data-scientist").is_external


def test_nobody_listed_means_every_needed_role_is_missing():
    team = covered()
    assert team.cover == 0
    assert {role.status for role in team.roles} == {"missing"}
    assert len(read_roles(fit_people((), RUBRIC), RUBRIC).missing) == len(TEAM.roles)


def test_the_same_person_as_only_cover_of_most_roles_is_a_risk():
    strong = Person(id="all", name="All", fte=1, skills=dict.fromkeys(SKILLS, 2))
    team = covered(strong)
    assert (team.key_person, team.key_person_share, team.is_key_person_risk) == ("all", 1.0, True)
    assert covered(strong, strong.model_copy(update={"id": "two"})).key_person is None


def test_a_junior_alone_needs_a_mentor():
    junior = ANA.model_copy(update={"is_junior": True})
    assert covered(junior, BEN).is_junior_alone
    assert not covered(junior.model_copy(update={"mentor": "Ines"}), BEN).is_junior_alone
    assert not covered(junior, ANA.model_copy(update={"id": "other"})).is_junior_alone


def idle(person: Person) -> Person:
    return person.model_copy(update={"fte": Decimal(0)})


def test_status_follows_skills_alone_and_cover_without_time_says_so():
    rested, free = covered(idle(ANA), BEN), covered(ANA, BEN)
    assert [role.status for role in rested.roles] == [role.status for role in free.roles]
    assert rested.role("data-scientist").lacks_time
    assert rested.role("ml-engineer").lacks_time == (max(fit.fit for fit in rested.role("ml-engineer").fits) < 0.5)
    assert not any(role.lacks_time for role in free.roles)


def test_cover_that_somebody_with_time_gives_too_lacks_no_time():
    twin = ANA.model_copy(update={"id": "twin"})
    assert not covered(idle(ANA), twin).role("data-scientist").lacks_time


def test_a_role_assigned_to_somebody_without_time_lacks_it_whoever_else_could_do_it():
    twin = ANA.model_copy(update={"id": "twin"})
    assert covered(with_roles(idle(ANA), "data-scientist"), twin).role("data-scientist").lacks_time


def test_a_generalist_without_time_lifts_the_cycle_by_skills_alone():
    team = covered(idle(GENERALIST))
    assert {team.role(role).status for role in CYCLE} <= {"partial", "covered"}
    assert all(team.role(role).lacks_time for role in CYCLE)


def test_an_internal_team_that_lacks_time_is_one_by_skills_alone():
    everything = dict.fromkeys(SKILLS, 3)
    two = [Person(id=slug, name=slug, fte="0.5", skills=everything) for slug in ("ada", "bo")]
    third = Person(id="cy", name="Cy", fte="0.5", skills=everything, is_external=True)
    short = covered(two[0], idle(two[1]), third)
    assert (short.has_internal_team, short.internal_team_lacks_time) == (True, True)
    assert not any(role.lacks_time for role in short.roles)
    assert not covered(*two, third).internal_team_lacks_time
    assert not covered(idle(third)).internal_team_lacks_time


@given(st.lists(st.tuples(st.integers(0, 1), st.lists(st.integers(0, 3), min_size=3, max_size=3)), max_size=4))
def test_time_changes_no_status_and_only_lack_of_it_is_pointed_out(rows):
    people = [
        Person(id=f"p{place}", name="p", fte=fte, skills=dict(zip(SKILLS, levels * 6, strict=False)))
        for place, (fte, levels) in enumerate(rows)
    ]
    all_free = covered(*(person.model_copy(update={"fte": Decimal(1)}) for person in people))
    team = covered(*people)
    assert [role.status for role in team.roles] == [role.status for role in all_free.roles]
    assert not any(role.lacks_time for role in all_free.roles)
    if not any(person.fte for person in people):
        assert all(role.lacks_time == (role.status != "missing") for role in team.roles)


def test_a_problem_across_teams_needs_a_common_forum():
    crossing = LATE.model_copy(update={"crosses_teams": True})
    assert covered(ANA, forum=False, problem=crossing).lacks_common_forum
    assert not covered(ANA, forum=True, problem=crossing).lacks_common_forum
    assert not covered(ANA, forum=False, problem=LATE).lacks_common_forum


def test_spare_hands_are_people_with_time_and_no_role_once_roles_are_assigned():
    assert covered(ANA, BEN).spare_hands == ()
    assert covered(with_roles(ANA, "data-scientist"), BEN).spare_hands == ("ben",)


def test_the_smallest_hire_closes_every_gap_and_no_smaller_one_does():
    team = covered(ANA, BEN)
    missing = {gap.skill for gap in team.gaps}

    def closes(roles):
        return missing <= {skill for role in roles for skill in TEAM.role_by_id[role].skills}

    assert closes(team.hire.roles)
    assert not any(closes(some) for some in combinations(TEAM.role_by_id, len(team.hire.roles) - 1))
    assert team.hire.roles == (
        "ml-engineer", "technical-program-manager", "data-engineer", "business-leader", "business-analyst",
    )  # fmt: skip


def test_specialists_are_advised_only_after_phase_one():
    assert covered(phase=1).hire.first == "generalist"
    assert covered(phase=2).hire.first == "specialist"
    assert (
        covered(*(Person(id=n, name=n, fte=1, skills=dict.fromkeys(SKILLS, 2)) for n in "ab")).hire.first == "nothing"
    )


levels = st.dictionaries(st.sampled_from(SKILLS), st.integers(0, 3))


@given(levels, st.sampled_from(SKILLS))
def test_learning_a_skill_never_lowers_the_cover(skills, learned):
    before = Person(id="p", name="P", fte=1, skills=skills)
    after = before.model_copy(update={"skills": {**skills, learned: min(3, skills.get(learned, 0) + 1)}})
    assert covered(after).cover >= covered(before).cover


@given(levels, levels)
def test_the_order_of_people_does_not_change_the_cover(one, two):
    first = Person(id="a", name="A", fte=1, skills=one)
    second = Person(id="b", name="B", fte=1, skills=two)
    assert covered(first, second).cover == covered(second, first).cover


def test_the_same_people_give_the_same_fits_and_others_their_own():
    fits = fit_people((ANA, BEN), RUBRIC)
    assert fit_people([ANA, BEN], RUBRIC) is fits
    assert fit_people((ANA, BEN), RUBRIC, is_told=False).at_best is not fits.at_best
    equal = ANA.model_copy()
    assert fit_people((equal, BEN), RUBRIC) is not fits
    assert fit_people((equal, BEN), RUBRIC) == fits
    weaker = with_roles(ANA, skills={})
    assert fit_people((weaker, BEN), RUBRIC).everybody.roles["data-scientist"].best == 0
