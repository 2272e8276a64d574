"""Sentences about people follow the numbers of the team."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from readiness.model.response import Person, Response
from readiness.present.charts import charting
from readiness.present.findings import Findings
from readiness.present.team import gap_words, team_words, time_words, told_skills
from readiness.present.team.skill_overlap import skill_overlap
from readiness.present.team.team_headlines import team_headline
from readiness.words import said_all
from tests.chance import seeds
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import ANA, BEN, RUBRIC
from tests.present.counting import in_words
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import DAY, EXAMPLES

SKILLS = tuple(skill.id for skill in RUBRIC.team.skills)


def team(*people: Person) -> Findings:
    return findings(Response(questionnaire="ml-readiness", assessed_on=DAY, people=people))


def test_the_best_training_is_that_of_the_person_with_most_beginnings() -> None:
    assert gap_words.best_training(team(ANA, BEN)) == (
        "If you train one person, train Ben, who has made a start in two of eight missing skills: "
        "Data pipeline tools and Data warehousing."
    )


UNTOLD = Person(id="cy", name="Cy")


def test_skills_that_nobody_told_are_no_gap_for_a_hire_or_a_training() -> None:
    found = team(UNTOLD)
    ask = "First say what Cy can do."
    assert found.outcome.team.gaps == ()
    assert gap_words.hire(found) == f"It is not known yet whether to hire. {ask}"
    assert gap_words.training(found) == f"It is not known yet which skills are missing. {ask}"
    assert (
        team_words.generalist(found) == f"It is not known yet whether anybody could carry a small project alone. {ask}"
    )
    assert gap_words.small_team_advice(found) == []
    assert {charting.cover_words(role) for role in found.outcome.team.roles} == {"not known"}
    matrix = charting.role_matrix(found)
    assert {row.fits for row in matrix.rows} == {(None,)}
    assert "Cy not known" in matrix.alt


def test_a_skill_left_open_is_no_gap_until_somebody_says_that_there_are_no_others() -> None:
    begun = UNTOLD.model_copy(update={"skills": {"math": 1}, "lists_all_skills": False})
    found = team(begun)
    assert {gap.skill for gap in found.outcome.team.gaps} == {"math"}
    assert len(found.outcome.team.unknown_skills) == len(SKILLS) - 1
    assert told_skills.partly_told(found).startswith("Only some skills are told of Cy;")
    complete = team(begun.model_copy(update={"lists_all_skills": True}))
    assert complete.outcome.team.unknown_skills == ()
    assert told_skills.partly_told(complete) == ""


def test_nobody_asked_about_people_is_advised_to_hire_nobody() -> None:
    found = findings(Response(questionnaire="ml-readiness", assessed_on=DAY))
    assert gap_words.hire(found).endswith("First say who could work on machine learning.")
    nobody = findings(Response(questionnaire="ml-readiness", assessed_on=DAY, has_no_people=True))
    assert gap_words.hire(nobody).startswith("Use help from outside for the first trial.")


def test_what_is_missing_for_certain_is_advised_on_and_the_rest_is_called_not_known() -> None:
    half = Person(id="cy", name="Cy", skills={"math": 0, **dict.fromkeys(SKILLS, "dont-know")})
    found = team(half.model_copy(update={"skills": {**half.skills, "writing": 1}}))
    assert {gap.skill for gap in found.outcome.team.gaps} == {"writing"}
    words = gap_words.hire(found)
    assert words.startswith("Train first")
    assert "Not known yet: whether anybody has" in words


def test_a_role_that_somebody_else_may_hold_too_rests_on_nobody_alone() -> None:
    found = team(ANA, UNTOLD)
    assert not [role for role in found.outcome.team.roles if role.single_point]
    assert team_words.single_points(found).startswith("No covered role is known to rest on one person alone.")
    assert not found.outcome.team.is_key_person_risk


def test_a_role_held_in_a_time_that_nobody_told_is_not_called_enough_or_too_little() -> None:
    found = team(ANA.model_copy(update={"fte": None, "roles": ("data-scientist",)}))
    assert time_words.loads(found) == "Not known: whether Ana has time enough for the role held."


def test_a_role_whose_main_skill_is_only_aware_is_not_called_covered() -> None:
    nearly = {"math": 3, "statistics": 3, "ml-algorithms": 1, "data-processing": 3}
    found = team(Person(id="di", name="Di", fte=Decimal(1), skills=nearly))
    role = next(each for each in found.outcome.team.roles if each.role == "data-scientist")
    assert (role.status, role.holders) == ("partial", ())
    assert "main skill" in team_words.rule_of_cover(found)


def test_a_skill_that_two_have_begun_is_for_one_of_them_on_every_page() -> None:
    people = [Person(id=name.lower(), name=name, fte=Decimal(1), skills={"ml-algorithms": 1}) for name in ("Al", "Bo")]
    found = team(*people, Person(id="cy", name="Cy", fte=Decimal(1), skills={"writing": 1}))
    assert "Al or Bo in " in gap_words.training(found)
    how = {row.skill: row.how for row in gap_words.skills_to_gain(found)}
    assert (how["ML algorithms"], how["Writing"]) == ("Train Al or Bo", "Train Cy")


def test_without_a_beginning_no_training_is_named() -> None:
    able = team(Person(id="di", name="Di", skills=dict.fromkeys(SKILLS, 2)))
    assert gap_words.training(able) == "No skill that a role needs is missing in the team as a whole."
    nobody = team(Person(id="cy", name="Cy", skills=dict.fromkeys(SKILLS, 0)))
    assert gap_words.best_training(nobody) == ""
    assert gap_words.training(nobody) == "No missing skill is close enough to be trained inside."


def test_the_best_hire_brings_more_missing_skills_than_any_other_role() -> None:
    found = team(ANA, BEN)
    words = gap_words.best_hire(found)
    missing = {gap.skill for gap in found.outcome.team.gaps}
    most = max(len(missing & set(role.skills)) for role in found.rubric.team.roles)
    assert words.startswith("One hire closes most as a Business information analyst: ")
    assert f"{in_words(most)} of eight missing skills" in words


def test_nothing_missing_needs_no_hire() -> None:
    everything = {skill.id: 3 for skill in team().rubric.team.skills}
    found = team(Person(id="all", name="All", fte="1", skills=everything))
    assert gap_words.best_hire(found) == ""
    assert gap_words.hire(found) == "No gap needs a hire now."
    assert gap_words.small_team_advice(found) == []


def test_somebody_with_more_roles_than_time_is_named() -> None:
    busy = ANA.model_copy(update={"roles": ("data-scientist", "data-engineer", "business-analyst")})
    assert time_words.loads(team(busy)).startswith("Ana has more roles than time.")
    assert time_words.loads(team(ANA)).startswith("No roles are given out yet. The plan keeps to the time")


def test_full_cover_without_a_week_of_time_carries_its_caution_in_the_headline() -> None:
    everything = {skill.id: 2 for skill in team().rubric.team.skills}
    part = Person(id="all", name="Alma", fte="0.7", skills=everything)
    assert team_headline(team(part)) == (
        "All seven roles are touched by somebody's skills, but there is 0.7 of one person's time in all"
    )
    assert team_headline(team(part.model_copy(update={"fte": Decimal(1)}))) == (
        "All seven roles are covered, each by one person alone"
    )


def test_a_core_skill_that_nobody_has_is_named_as_a_caution() -> None:
    everything = {skill.id: 2 for skill in team().rubric.team.skills}
    core = team().rubric.team.generalist.working[0]
    lacking = Person(id="all", name="Alma", fte="1", skills={**everything, core: 0})
    words = team_words.caution_beside_cover(team(lacking))
    assert words.startswith("nobody works with ")
    assert words.endswith(" yet and nobody could carry a small project alone")


def test_nobody_is_told_to_take_off_the_only_role() -> None:
    tight = ANA.model_copy(update={"roles": ("data-scientist",), "fte": Decimal("0.1")})
    words = time_words.loads(team(tight))
    told = "Ana has one role that needs more time than is free. Free more of the week for it."
    assert words.startswith(f"{told} The plan's actions are part of that work: they take ")
    busy = BEN.model_copy(update={"roles": ("data-scientist", "data-engineer", "business-analyst")})
    both = time_words.loads(team(tight, busy))
    assert "Ben has more roles than time. Take a role off" in both
    assert told in both


def test_a_role_that_was_given_out_says_that_one_holder_covers_it() -> None:
    twin = ANA.model_copy(update={"id": "twin", "name": "Twin"})
    held = ANA.model_copy(update={"roles": ("data-scientist",)})

    def cover(*people: Person) -> str:
        rows = charting.role_matrix(team(*people)).rows
        return next(row.words for row in rows if row.name == "Data scientist")

    assert (cover(ANA), cover(ANA, twin), cover(held, twin)) == ("one person", "covered", "one holder")
    assert "only those who hold it count" in team_words.rule_of_cover(team(held, twin))


def test_the_nearest_to_a_generalist_is_told_what_is_lacking() -> None:
    words = team_words.generalist(team(ANA, BEN))
    assert words == (
        "Nobody could carry a small project alone yet. Ben comes closest, with 4 of the 7 skills that it takes; too "
        "low: Data processing, ML algorithms and Project management."
    )


def test_a_generalist_is_named() -> None:
    rule = team().rubric.team.generalist
    able = Person(id="gia", name="Gia", fte="1", skills=dict.fromkeys((*rule.working, *rule.aware), 2))
    assert team_words.generalist(team(able)).startswith("Gia could carry a small project alone")


def test_a_single_holder_of_most_roles_is_a_key_person() -> None:
    everything = {skill.id: 3 for skill in team().rubric.team.skills}
    words = team_words.single_points(team(Person(id="all", name="Alma", fte="1", skills=everything)))
    assert words.startswith("Alma holds 100% of the roles. Seven covered roles rest on one person each: Alma.")


def test_a_junior_alone_and_spare_hands_are_pointed_out() -> None:
    junior = ANA.model_copy(update={"is_junior": True, "roles": ("data-scientist",)})
    words = " ".join(team_words.cautions(team(junior, BEN)))
    assert "a junior without a mentor" in words
    assert "Ben has time and no role yet." in words


def test_cover_that_rests_on_somebody_without_time_is_told_with_what_to_do() -> None:
    found = team(ANA.model_copy(update={"fte": Decimal(0)}), BEN)
    assert time_words.no_time(found) == (
        "Data scientist rests on Ana, with no time for ML. Free a part of their week, or find somebody who has time."
    )
    assert time_words.no_time(team(ANA, BEN)) == ""
    assert time_words.no_time(team()) == ""


def test_the_cover_in_words_says_that_there_is_no_time() -> None:
    matrix = charting.role_matrix(team(ANA.model_copy(update={"fte": Decimal(0)})))
    scientist = next(row for row in matrix.rows if row.name == "Data scientist")
    assert (scientist.words, scientist.cover, scientist.lacks_time) == ("covered, no time", "covered", True)
    assert "Data scientist, covered, no time:" in matrix.alt


@pytest.mark.parametrize(
    ("fte", "words"),
    [("0", "no time yet"), ("0.2", "1 day a week"), ("0.5", "2.5 days a week"), ("1", "5 days a week")],
)
def test_a_share_of_the_week_is_told_in_days(fte: str, words: str) -> None:
    assert time_words.days_a_week(Decimal(fte)) == words


@pytest.mark.parametrize("name", [*EXAMPLES, "nobody", "thirty-people", "nothing"])
def test_every_gap_has_a_way_to_close_it(name: str) -> None:
    found = findings_of(name)
    rows = gap_words.skills_to_gain(found)
    assert len(rows) == len(found.outcome.team.gaps)
    assert all(row.how.startswith("Train ") or row.how in said_all(gap_words.GAINED_BY).values() for row in rows)


@pytest.mark.parametrize("name", [*EXAMPLES, "nobody"])
def test_the_picture_of_the_roles_holds_every_skill_of_every_role(name: str) -> None:
    found = findings_of(name)
    picture = skill_overlap(found)
    for place, role in enumerate(found.rubric.team.roles):
        names = {row.name for row in picture.rows if row.needed[place]}
        assert names == {found.skill_names[slug] for slug in role.skills}
    assert len(picture.rows) == len(found.rubric.team.skills)
    assert [sum(row.needed) for row in picture.rows] == sorted((sum(row.needed) for row in picture.rows), reverse=True)


def test_before_any_skill_is_entered_no_level_is_claimed() -> None:
    unasked = skill_overlap(team(Person(id="cy", name="Cy"), Person(id="dee", name="Dee")))
    assert {unasked.level_of(row) for row in unasked.rows} == {"not asked yet"}
    asked = skill_overlap(team(Person(id="cy", name="Cy"), ANA))
    assert "not asked yet" not in {asked.level_of(row) for row in asked.rows}


def test_the_shared_skills_are_told_in_words() -> None:
    picture = skill_overlap(team(ANA, BEN))
    assert [row.name for row in picture.shared][:2] == ["ML algorithms", "High-level understanding of ML"]
    assert "ML algorithms in Data scientist, Machine learning engineer and Data engineer" in picture.alt
    assert picture.table.rows[0] == (
        "ML algorithms",
        "Data scientist, Machine learning engineer and Data engineer",
        "Working",
    )


def test_a_skill_that_another_implies_counts_in_the_picture_too() -> None:
    row = next(row for row in skill_overlap(team(ANA)).rows if row.name == "High-level understanding of ML")
    assert (row.best, row.is_at_work) == (2, True)


def test_without_people_no_level_is_claimed() -> None:
    picture = skill_overlap(team())
    assert {picture.level_of(row) for row in picture.rows} == {"–"}


@pytest.mark.drawn
def test_no_sentence_denies_the_roles_that_are_covered_in_part() -> None:
    partly = 0
    for seed in seeds(40):
        people = random_organization(seed).people
        found = team(*people)
        stands = {role.status for role in found.outcome.team.roles if role.is_known}
        if "covered" in stands or "partial" not in stands:
            continue
        partly += 1
        for words in (team_headline(found), team_words.single_points(found)):
            assert not re.search(r"\b(no|none)\b[^.;,]*(?<!fully) covered", words, re.IGNORECASE), words
    assert partly
