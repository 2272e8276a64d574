"""The short form of roles: what a job tells, what it leaves open, and that no true team lies outside what is said."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.content.folders import newer_packs
from readiness.content.library import load_library
from readiness.content.short_form import job_findings
from readiness.engine.team import fit_people
from readiness.model.response import Person
from tests.chance import sample

_NEWEST = newer_packs()[-1]
RUBRIC = load_library(_NEWEST / "questionnaires", _NEWEST / "rubrics").rubric
TEAM = RUBRIC.team
LEVELS = st.integers(0, 3)
JOBS = st.fixed_dictionaries({}, optional={job.id: LEVELS for job in TEAM.jobs})


def person(**jobs: int | str) -> Person:
    return Person(id="ana", name="Ana", fte="0.5", jobs={name.replace("_", "-"): level for name, level in jobs.items()})


def statuses(*people: Person) -> dict[str, tuple[str, str]]:
    """The status of each role for certain, and with every unknown at its best."""
    fits = fit_people(people, RUBRIC)
    best = (fits.at_best or fits).everybody
    return {role: (fit.status, best.roles[role].status) for role, fit in fits.everybody.roles.items()}


def test_a_job_of_one_role_says_whether_that_role_is_covered() -> None:
    assert statuses(person(knows_data=2))["data-engineer"] == ("covered", "covered")


def test_a_job_of_several_roles_leaves_open_which_of_them_is_covered() -> None:
    found = statuses(person(knows_business=2))
    for role in next(job for job in TEAM.jobs if job.id == "knows-business").roles:
        assert found[role] == ("missing", "covered")


def test_who_can_do_none_of_the_jobs_is_known_to_cover_nothing() -> None:
    nobody = person(**{job.id.replace("-", "_"): 0 for job in TEAM.jobs})
    assert set(statuses(nobody).values()) == {("missing", "missing")}


def test_a_job_that_is_not_known_leaves_everything_open() -> None:
    found = statuses(person(builds_and_runs="dont-know"))
    assert found["software-engineer"] == ("missing", "covered")


def test_what_is_told_of_a_skill_goes_before_the_job() -> None:
    both = person(builds_and_runs=3).model_copy(update={"skills": {"software-development": 0}})
    assert TEAM.skill_range(both, "software-development") == (0, 0)
    assert TEAM.skill_range(both, "math") == (0, 3)


def test_the_short_form_alone_changes_nothing_for_people_told_by_their_skills() -> None:
    told = Person(id="ana", name="Ana", skills={"math": 2, "statistics": "dont-know"}, lists_all_skills=False)
    assert TEAM.skill_range(told, "math") == (2, 2)
    assert TEAM.skill_range(told, "statistics") == TEAM.skill_range(told, "writing") == (0, 3)
    assert TEAM.skill_range(told.model_copy(update={"lists_all_skills": True}), "writing") == (0, 0)


@given(jobs=JOBS, data=st.data())
@settings(max_examples=sample(60))
def test_every_person_that_the_short_form_may_mean_lies_between_its_bounds(jobs: dict[str, int], data) -> None:
    short = Person(id="ana", name="Ana", fte="0.5", jobs=jobs)
    ranges = {skill.id: TEAM.skill_range(short, skill.id) for skill in TEAM.skills}
    skills = {slug: data.draw(st.integers(*ends), label=slug) for slug, ends in ranges.items()}
    true = statuses(Person(id="ana", name="Ana", fte="0.5", skills=skills))
    order = ("missing", "partial", "covered")
    for role, (least, most) in statuses(short).items():
        assert order.index(least) <= order.index(true[role][0]) <= order.index(most)


def test_every_role_and_skill_stands_in_one_job() -> None:
    assert list(job_findings(RUBRIC)) == []


@pytest.mark.parametrize("left_out", ["roles", "leaves_open"])
def test_a_role_or_skill_that_no_job_stands_for_is_found(left_out: str) -> None:
    first, *others = TEAM.jobs
    lacking = first.model_copy(update={left_out: getattr(first, left_out)[1:]})
    rubric = RUBRIC.model_copy(update={"team": TEAM.model_copy(update={"jobs": (lacking, *others)})})
    lost = getattr(first, left_out)[0]
    assert [lost in finding.what for finding in job_findings(rubric)] == [True]
