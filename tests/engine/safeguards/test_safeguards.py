"""Safeguards hold a problem back until they are known and in place; they move no score, no order and no phase."""

import os

import pytest

from readiness.engine.assessing import assess
from readiness.model.outcome import Outcome
from readiness.model.ranking import RankedProblem
from readiness.model.response import Response
from readiness.model.safeguards import SafeguardAnswer
from tests.chance import seeds
from tests.engine.plan import plan_promises
from tests.engine.safeguards.guarded import (
    ACTIONS,
    GUARDED_QUESTIONNAIRE,
    GUARDED_RUBRIC,
    SAFEGUARDS,
    concluded,
    guarded_organization,
    told_of_people,
)
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC

MANY = int(os.environ.get("PLAN_ORGANIZATIONS", "0"))
ABOUT_PEOPLE = {"fair-between-groups", "stop-and-appeal", "tracing-results", "cases-cover-all"}


def told(safeguards: dict[str, str] | None = None, **flags: object) -> Response:
    """A problem that is ready but for its safeguards; by itself it decides about nobody."""
    return told_of_people(safeguards, **{"decides_about_people": False, **flags})


def first_of(response: Response) -> RankedProblem:
    return concluded(response).ranking.problems[0]


def planned(found: Outcome) -> set[str]:
    assert found.roadmap is not None
    return {action.id for action in found.roadmap.dated} & ACTIONS


def test_a_problem_that_needs_no_safeguard_is_ready():
    first = first_of(told())

    assert first.class_ == "ready"
    assert first.safeguards == ()


@pytest.mark.parametrize("given", [None, "dont-know"])
def test_a_problem_that_decides_about_people_is_not_ready_while_a_safeguard_is_unknown(given):
    in_place = dict.fromkeys(ABOUT_PEOPLE, "yes")

    assert first_of(told(in_place, decides_about_people=True)).class_ == "ready"
    for each in ABOUT_PEOPLE:
        safeguards = dict.fromkeys(ABOUT_PEOPLE - {each}, "yes") | ({each: given} if given else {})
        first = first_of(told(safeguards, decides_about_people=True))
        assert first.class_ == "do-first"
        assert [need.safeguard for need in first.unknown_safeguards] == [each]
        assert first.missing_safeguards == ()
        assert first.prerequisites == (GUARDED_RUBRIC.problems.find_out_action,)


@pytest.mark.parametrize("given", ["no", "in-part", "not-applicable"])
def test_what_is_missing_or_declared_away_brings_its_action(given):
    safeguards = dict.fromkeys(ABOUT_PEOPLE, "yes") | {"fair-between-groups": given}
    found = concluded(told(safeguards, decides_about_people=True))

    assert found.ranking.problems[0].class_ == "do-first"
    assert found.ranking.problems[0].prerequisites == ("X51",)
    assert planned(found) == {"X51"}
    plan = found.roadmap
    trial = plan.action(next(action.id for action in GUARDED_RUBRIC.actions if action.is_poc))
    assert plan.action("X51").end_on < trial.start_on


def test_a_flag_that_nobody_told_asks_for_finding_out_unless_its_safeguards_are_there():
    first = first_of(told(decides_about_people=None, personal_data="dont-know"))

    assert first.class_ == "do-first"
    assert set(first.unknown_flags) == {"decides-about-people", "personal-data"}
    assert first.unknown_safeguards == ()
    assert first_of(told(dict.fromkeys(SAFEGUARDS, "yes"), decides_about_people=None)).class_ == "ready"


def test_what_kind_of_problem_it_is_says_whether_it_writes_texts_and_can_be_corrected():
    needs = {need.safeguard for need in first_of(told(generates_text=True)).safeguards}

    assert needs == {"ai-tools", "checked-texts"}
    assert first_of(told(generates_text=None)).safeguards == ()


def test_what_is_missing_and_not_needed_by_the_first_problem_is_left_out_with_its_reason():
    found = concluded(told({"staff-heard": "no"}))

    assert planned(found) == set()
    (left,) = (each for each in found.roadmap.left_out if each.id == "X55")
    assert [(reason.kind, reason.subject, reason.actual) for reason in left.because] == [
        ("safeguard", "staff-heard", "no")
    ]


def test_content_without_safeguards_asks_for_none():
    found = assess(told(decides_about_people=True), QUESTIONNAIRE, QUICK_RUBRIC)

    assert found.ranking.problems[0].class_ == "ready"
    assert found.ranking.problems[0].safeguards == ()


@pytest.mark.drawn
def test_safeguards_change_no_score_no_order_and_no_phase():
    for seed in seeds(30):
        guarded = guarded_organization(seed)
        plain = assess(guarded, GUARDED_QUESTIONNAIRE, GUARDED_RUBRIC.model_copy(update={"safeguards": ()}))
        found = concluded(guarded)
        assert found.placement == plain.placement
        assert found.scorecard == plain.scorecard
        assert found.data_status == plain.data_status
        assert found.ranking.first == plain.ranking.first
        for each, before in zip(found.ranking.problems, plain.ranking.problems, strict=True):
            hidden = {"safeguards": True, "class_": True, "prerequisites": True}
            assert each.model_dump(exclude=hidden) == before.model_dump(exclude=hidden)
            assert each.class_ == before.class_ or (before.class_, each.class_) == ("ready", "do-first")
            assert each.prerequisites[: len(before.prerequisites)] == before.prerequisites


@pytest.mark.drawn
def test_unknown_is_never_read_as_no():
    for seed in seeds(20):
        guarded = guarded_organization(seed)
        untold = concluded(guarded.with_safeguards({}))
        unsure = concluded(guarded.with_safeguards({each: SafeguardAnswer(given="dont-know") for each in SAFEGUARDS}))
        for found in (untold, unsure):
            assert not any(each.missing_safeguards for each in found.ranking.problems)
            assert found.roadmap is None or not planned(found)
        assert [each.class_ for each in untold.ranking.problems] == [each.class_ for each in unsure.ranking.problems]


@pytest.mark.drawn
def test_no_problem_that_decides_about_people_is_ready_before_all_it_needs_is_in_place():
    for seed in seeds(30):
        guarded = guarded_organization(seed)
        deciding = {each.id for each in guarded.problems if each.decides_about_people is True}
        in_place = {slug for slug, each in guarded.safeguards.items() if each.given == "yes"}
        for each in concluded(guarded).ranking.problems:
            if each.id in deciding and each.class_ == "ready":
                assert in_place >= ABOUT_PEOPLE


@pytest.mark.drawn
def test_telling_less_never_makes_a_problem_ready():
    for seed in seeds(20):
        guarded = guarded_organization(seed)
        ready = {each.id for each in concluded(guarded).ranking.problems if each.class_ == "ready"}
        less = dict(list(guarded.safeguards.items())[::2])
        fewer = {
            each.id for each in concluded(guarded.with_safeguards(less)).ranking.problems if each.class_ == "ready"
        }
        assert fewer <= ready


@pytest.mark.drawn
def test_every_plan_with_safeguards_keeps_the_promises_of_every_plan(monkeypatch):
    monkeypatch.setattr(plan_promises, "QUESTIONNAIRE", GUARDED_QUESTIONNAIRE)
    monkeypatch.setattr(plan_promises, "QUICK_RUBRIC", GUARDED_RUBRIC)
    for seed in range(MANY) if MANY else seeds(30):
        guarded = guarded_organization(seed)
        assert plan_promises.broken_promises(guarded) == [], seed
        found = concluded(guarded)
        # What is tried is the first problem, and a ready-made tool for another one.
        bought = next((each for each in found.ranking.problems if each.is_to_buy), None)
        tried = [each for each in (found.ranking.first_problem, bought) if each is not None]
        needed = {safeguard.action for each in tried for safeguard in each.missing_safeguards}
        assert found.roadmap is None or planned(found) <= needed, seed
