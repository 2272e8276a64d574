"""Every common mistake fires on the answers that show it, and on no others."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readiness.engine.assessing import assess
from readiness.model.response import CandidateProblem, Person, Response, Workload
from readiness.model.roadmap import Because, WarningHit
from tests.chance import sample
from tests.engine.organizations import LONG_AGO
from tests.engine.samples import make_workload
from tests.engine.worked import ANA, FORECAST, LATE, QUESTIONNAIRE, RUBRIC, response

FINE = {question.id: 3 for question in QUESTIONNAIRE.questions}
ORDERLY: dict[str, Any] = {"problems": (LATE, FORECAST), "workloads": (make_workload(),)}
ALL_SKILLS = dict.fromkeys((skill.id for skill in RUBRIC.team.skills), 2)
BUSY = Person(id="bo", name="Bo", fte="0.4", skills=ALL_SKILLS, roles=("data-scientist",))


def changed(problem: CandidateProblem, **levels: int | str) -> CandidateProblem:
    criteria = problem.criteria | {slug.replace("_", "-"): level for slug, level in levels.items()}
    return problem.model_copy(update={"criteria": criteria})


def find(said: Response) -> dict[str, WarningHit]:
    return {hit.id: hit for hit in assess(said, QUESTIONNAIRE, RUBRIC).warnings}


def organization(levels: dict[str, int | str] | None = None, **parts: Any) -> Response:
    return response(FINE | (levels or {}), **(ORDERLY | parts))


SCIENTIST = Person(id="a", name="A", skills={**ANA.skills, "database-systems": 0, "etl-tools": 0})
FIRING: dict[str, tuple[dict[str, int | str], dict[str, Any]]] = {
    "M01": ({"strategy-expect": 0}, {}),
    "M02": ({}, {"problems": (LATE,)}),
    "M03": ({"strategy-poc": 1, "data-quality": 1}, {}),
    "M04": ({"strategy-poc": 2}, {"workloads": (), "runs_no_model": True}),
    "M05": ({"strategy-poc": 1, "strategy-learn": 1}, {}),
    "M06": ({"roles-org": 1}, {}),
    "M07": ({"strategy-expect": 1}, {}),
    "M08": ({"strategy-poc": 1, "data-doc": 1}, {}),
    "M09": ({"culture-understood": 0}, {}),
    "M10": ({"strategy-poc": 1, "culture-understood": 1}, {}),
    "M11": ({"culture-streams": 0}, {}),
    "M12": ({"culture-events": 2, "culture-understood": 1}, {}),
    "M13": ({}, {"last_snapshot_on": date(2025, 9, 1)}),
    "M14": ({"strategy-purpose": 1, "strategy-expect": 1}, {}),
    "M15": ({"strategy-poc": 1, "strategy-baseline": 1}, {}),
    "M16": ({"culture-updates": 0, "culture-streams": 1}, {}),
    "M17": ({"roles-org": 1}, {"people": (BUSY,)}),
    "M18": ({"strategy-problem": 1}, {}),
    "M19": ({}, {"perceptions": {"burned-before": "agree"}}),
    "M20": ({"strategy-measure": 1}, {}),
    "M21": ({"strategy-deploy": 0}, {}),
    "M22": ({}, {"people": (ANA.model_copy(update={"is_junior": True}),)}),
    "M23": ({"roles-hire": 1}, {}),
    "M24": ({}, {"people": (SCIENTIST,)}),
    "M25": ({"strategy-infra": 0}, {}),
    "M26": ({"culture-tracker": 0}, {}),
    "M27": ({}, {"perceptions": {"too-little-data": "agree"}}),
    "M28": ({}, {"perceptions": {"not-blocked-by-fear": "disagree"}}),
    "M29": ({}, {"problems": (changed(LATE, integration=1), changed(FORECAST, integration=1))}),
    "M30": ({"data-unify": 1}, {"problems": (LATE.model_copy(update={"off_the_shelf": "fully"}), FORECAST)}),
    "M31": ({"culture-streams": 1}, {}),
    "M32": ({"strategy-deploy": 2, "culture-streams": 1}, {}),
    "M33": ({}, {"problems": (changed(LATE, not_traditional=0), FORECAST)}),
    "M34": ({"strategy-poc": 1, "strategy-deploy": 1}, {"workloads": ()}),
    "M35": ({"strategy-experiment": 1}, {}),
}  # fmt: skip


def test_every_common_mistake_has_a_case() -> None:
    assert list(FIRING) == [rule.id for rule in RUBRIC.warnings]


def test_an_orderly_organization_is_not_warned() -> None:
    assert find(organization()) == {}


@pytest.mark.parametrize("code", list(FIRING))
def test_a_common_mistake_is_warned_of(code: str) -> None:
    levels, parts = FIRING[code]
    assert code in find(organization(levels, **parts))


def test_one_level_across_the_threshold_silences_a_warning() -> None:
    still_fire = []
    for rule in RUBRIC.warnings:
        levels, parts = FIRING[rule.id]
        for condition in (each for group in rule.when for each in group):
            step = {"question-at-most": 1, "question-at-least": -1}.get(condition.kind)
            if step is None or levels.get(condition.question) != condition.level:
                continue
            across = levels | {condition.question: condition.level + step}
            if rule.id in find(organization(across, **parts)):
                still_fire.append((rule.id, condition.question))
    assert still_fire == []


@pytest.mark.parametrize(("made_by", "warns"), [("vendor", False), ("own", True), (None, True)])
def test_a_model_that_was_bought_needs_no_trial_of_ones_own(made_by: str | None, *, warns: bool) -> None:
    levels, _ = FIRING["M34"]
    model = Workload(name="Leak alarm", has_real_users=True, in_use_since=LONG_AGO, supplied_by=made_by)
    assert ("M34" in find(organization(levels, workloads=(model,)))) == warns


@pytest.mark.parametrize("unknown", ["dont-know", "not-applicable", None])
def test_what_was_not_said_fires_no_warning(unknown: str | None) -> None:
    knowledge = {points.question for points in RUBRIC.points if points.is_knowledge}
    said = organization({question.id: unknown for question in QUESTIONNAIRE.questions if question.id not in knowledge})
    assert find(said) == {}


def test_dont_know_on_a_knowledge_question_is_a_zero_that_warns() -> None:
    assert "M14" in find(organization({"strategy-purpose": "dont-know", "strategy-expect": 0}))


def test_a_warning_quotes_the_answers_it_rests_on() -> None:
    hit = find(organization({"strategy-poc": 1, "data-quality": 0}))["M03"]
    assert hit.because == (
        Because(kind="question", subject="strategy-poc", actual=1),
        Because(kind="question", subject="data-quality", actual=0, needed=2),
    )


def test_a_team_without_a_common_forum_is_warned_of_its_structure() -> None:
    crossing = LATE.model_copy(update={"crosses_teams": True})
    said = organization(problems=(crossing, FORECAST), facts={"common-forum": False})
    assert [cause.subject for cause in find(said)["M06"].because] == ["no-common-forum"]


def test_candidates_of_one_type_are_warned_of() -> None:
    alike = tuple(problem.model_copy(update={"type": "forecast"}) for problem in (LATE, FORECAST))
    assert [cause.subject for cause in find(organization(problems=alike))["M02"].because] == ["one-problem-type"]


def test_candidates_without_scores_are_candidates_all_the_same() -> None:
    unscored = tuple(problem.model_copy(update={"criteria": {}}) for problem in (LATE, FORECAST))
    assert "M02" not in find(organization(problems=unscored))


@pytest.mark.parametrize(("day", "is_old"), [(date(2025, 9, 2), False), (date(2025, 9, 1), True)])
def test_a_snapshot_is_old_after_six_months(day: date, is_old: bool) -> None:
    said = organization(last_snapshot_on=day)
    assert said.assessed_on == date(2026, 3, 2)
    assert ("M13" in find(said)) is is_old


def test_an_unknown_criterion_of_the_first_problem_fires_nothing() -> None:
    unsure = tuple(changed(problem, integration="dont-know") for problem in (LATE, FORECAST))
    assert "M29" not in find(organization(problems=unsure))


def test_nothing_said_has_no_warnings() -> None:
    assert find(response({})) == {}


@settings(max_examples=sample(20))
@given(st.sampled_from(list(FIRING)))
def test_warnings_change_no_result_but_the_plan_and_its_price(code: str) -> None:
    levels, parts = FIRING[code]
    quiet = RUBRIC.model_copy(update={"warnings": ()})
    loud, still = (assess(organization(levels, **parts), QUESTIONNAIRE, rubric) for rubric in (RUBRIC, quiet))
    assert loud.model_copy(update={"warnings": (), "roadmap": still.roadmap, "price": still.price}) == still
