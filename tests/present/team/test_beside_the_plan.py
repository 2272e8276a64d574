"""The page about people and the plan say the same: who is proposed, whose time is taken, and which help comes first."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

import pytest

from readiness.content.folders import examples_folder
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.assessment import ActionEdit
from readiness.model.response import Response
from readiness.model.roadmap import Owner
from readiness.present.findings import Findings
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.named_actions import for_the_team
from readiness.present.team import beside_the_plan, gap_words, team_words, time_words
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.safeguards.guarded import SECOND
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC, TODAY
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES

NEWER = "newer questions: community-clinic"
FOUND = (*EXAMPLES, NEWER, *seeds(8))


def found_of(which: str | int) -> Findings:
    if which == NEWER:
        told = read_response(examples_folder() / "version-2" / "community-clinic.yaml", SECOND, today=TODAY)
        outcome = assess(told, SECOND.questionnaire, SECOND.rubric)
        return Findings(told, outcome, SECOND.questionnaire, SECOND.rubric)
    if isinstance(which, str):
        return findings_of(which)
    told = random_organization(which)
    return Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)


@pytest.mark.sampled(3)
@pytest.mark.drawn
@pytest.mark.parametrize("which", FOUND)
def test_whom_nobody_gave_the_role_is_called_proposed(which: str | int) -> None:
    found = found_of(which)
    given = {person.id: person.roles for person in found.response.people}
    for action in (*found.outcome.roadmap.actions, *found.outcome.roadmap.recurring) if found.outcome.roadmap else ():
        row = next(each for each in plan_rows(found, TODAY, today=TODAY) if each.id == action.id)
        is_given = action.owner.role in given.get(action.owner.person or "", ())
        assert not (is_given and "proposed" in row.owner)
        if action.owner.person is not None and not is_given:
            assert "(proposed" in row.owner or _decides(found, row.person)


def _decides(found: Findings, name: str) -> bool:
    return any(each.sponsor.strip().casefold() == name.casefold() for each in found.response.problems)


def test_whoever_is_given_the_role_or_the_action_is_proposed_no_more() -> None:
    found = findings_of("community-clinic")
    rows = {row.id: row for row in plan_rows(found, TODAY, today=TODAY)}
    assert rows["X03"].owner == "Hana Rewiti (proposed)"
    role = found.outcome.roadmap.action("X03").owner.role
    hana, *others = found.response.people
    given = Response(**{**dict(found.response), "people": (hana.model_copy(update={"roles": (role,)}), *others)})
    agreed = Findings(given, found.outcome, found.questionnaire, found.rubric)
    assert next(row for row in plan_rows(agreed, TODAY, today=TODAY) if row.id == "X03").owner == "Hana Rewiti"
    edits = {"X03": ActionEdit(person="Hana Rewiti")}
    edited = Findings(found.response, found.outcome, found.questionnaire, found.rubric, action_edits=edits)
    assert next(row for row in plan_rows(edited, TODAY, today=TODAY) if row.id == "X03").owner == "Hana Rewiti"


def test_whoever_decides_about_a_problem_is_proposed_for_no_action_of_it() -> None:
    found = findings_of("retail-chain")
    first = found.outcome.ranking.first
    other = next(each for each in found.response.problems if each.id != first)
    decides = next(role.id for role in found.rubric.team.roles if role.leadership == "decides")
    who = next(each for each in found.response.people if decides not in each.roles)
    named = tuple(
        each.model_copy(update={"sponsor": who.name if each.id == other.id else ""}) for each in found.response.problems
    )
    told = found.response.model_copy(update={"problems": named})
    asked = Findings(told, found.outcome, found.questionnaire, found.rubric)
    owner = Owner(role=decides, person=who.id, kind="person")

    assert [asked.is_proposed(owner, problem) for problem in (other.id, first, None)] == [False, True, True]


@pytest.mark.drawn
@pytest.mark.parametrize("which", FOUND)
def test_nobody_is_said_to_be_unchecked_whose_time_the_plan_takes(which: str | int) -> None:
    found = found_of(which)
    words, plan = time_words.loads(found), found.outcome.roadmap
    planned = [each for each in plan.people if each.planned_days] if plan else []
    if any(person.roles for person in found.response.people) or not planned:
        return
    assert "nobody's time" not in words
    for each in planned:
        assert found.person_name(each.person) in words
        assert each.planned_days <= each.has_days


@pytest.mark.drawn
@pytest.mark.parametrize("which", FOUND)
def test_whoever_has_half_of_the_plan_is_a_key_person(which: str | int) -> None:
    found = found_of(which)
    rows = [row for row in plan_rows(found, TODAY, today=TODAY) if row.is_dated]
    counts = Counter(row.person for row in rows if row.person and row.person != "Partner from outside")
    words = team_words.single_points(found)
    for person, number in counts.most_common(1):
        is_half = number * 2 >= len(rows) > 1
        assert is_half == (f"The plan rests on {person} for" in words) or beside_the_plan.rests_on_one(found) in words


def test_what_is_done_already_rests_on_nobody() -> None:
    found = next(each for each in map(found_of, FOUND) if beside_the_plan.rests_on_one(each))
    done = {row.id: ActionEdit(status="done") for row in plan_rows(found, TODAY, today=TODAY)}

    assert beside_the_plan.rests_on_one(replace(found, action_edits=done)) == ""


@pytest.mark.drawn
@pytest.mark.parametrize("which", FOUND)
def test_a_hire_is_advised_after_the_help_that_the_plan_dates_and_else_with_its_place_in_the_plan(
    which: str | int,
) -> None:
    found = found_of(which)
    words, plan = gap_words.hire(found), found.outcome.roadmap
    if not re.search(r"\b[Hh]ire (one|for)\b", words) or plan is None:
        return
    helped = any(each.id == found.rubric.planning.outside_help and each.start_on for each in plan.actions)
    labels = [label for label, _ in gap_words.small_team_advice(found)]
    if helped or (plan.first_trial is not None and plan.first_trial.by_partner):
        assert words.startswith("Use help from outside for the first trial.")
        assert labels == ["First step", "Later"]
    else:
        assert labels in ([], ["First step"])
        assert all(f"“{found.action_title(code)}”" in words for code in for_the_team(found))
