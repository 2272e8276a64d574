"""The next step of a checked table takes its place among the actions, and decides nothing else."""

from decimal import Decimal

import pytest
from hypothesis import assume, given

from readiness.engine.assessing import assess
from readiness.model import evidence
from readiness.model.evidence import EvidenceReport, LeakQuestion, VerdictWord
from readiness.model.evidence_step import next_step
from readiness.model.response import Person, Response
from readiness.model.roadmap import PlannedAction, Roadmap
from tests.engine.organizations import responses
from tests.engine.plan.plan_promises import broken_promises
from tests.engine.plan.test_roadmap import EVERY_SKILL, worked_example
from tests.engine.worked import LATE, QUESTIONNAIRE, QUICK_RUBRIC, RUBRIC, response
from tests.evidence.samples import a_report

ANA = Person(id="ana", name="Ana", fte=Decimal("0.5"), skills=EVERY_SKILL, roles=tuple(RUBRIC.team.role_by_id))
ASKS = a_report()
SERIES = evidence.Tested(rows=400, split="time", folds=5, is_single_series=True)
NO_PERSONAL = tuple(column.model_copy(update={"personal": None}) for column in ASKS.columns)


def with_word(word: VerdictWord, **more: object) -> EvidenceReport:
    return ASKS.model_copy(update={"word": word, "questions": (), "columns": NO_PERSONAL, **more})


def planned(told: Response, **checks: EvidenceReport) -> Roadmap:
    roadmap = assess(told, QUESTIONNAIRE, RUBRIC, checks=checks).roadmap
    assert roadmap is not None
    return roadmap


def step_of(roadmap: Roadmap) -> PlannedAction:
    return next(action for action in roadmap.actions if action.id.startswith("evidence:"))


def test_without_a_checked_table_the_plan_is_that_of_the_rules() -> None:
    told = worked_example()
    assert planned(told, unknown=ASKS) == planned(told) == assess(told, QUESTIONNAIRE, RUBRIC).roadmap


def test_a_question_about_the_first_table_is_asked_before_its_trial() -> None:
    roadmap = planned(worked_example(), **{LATE.id: ASKS})
    step, trial = step_of(roadmap), roadmap.action("X20")
    assert trial is not None
    assert (step.horizon, step.lane, step.planned_days, step.problem) == ("first-90-days", "first-trial", 0.25, LATE.id)
    assert step.end_day < trial.start_day
    assert step.id in trial.prerequisites
    assert [reason.kind for reason in step.because] == ["check"]


def test_a_pilot_is_more_than_a_question_and_the_trial_does_not_wait_for_it() -> None:
    roadmap = planned(worked_example(), **{LATE.id: with_word(VerdictWord.STRONG)})
    step, trial = step_of(roadmap), roadmap.action("X20")
    assert trial is not None
    assert (step.effort.likely, step.owner.role) == (2.0, "data-scientist")
    assert step.id not in trial.prerequisites


def test_a_checked_table_needs_no_second_look_before_the_trial() -> None:
    assert planned(worked_example()).action("X47") is not None
    assert planned(worked_example(), **{LATE.id: ASKS}).action("X47") is None


def test_only_the_plan_and_its_price_change_with_a_checked_table() -> None:
    told = worked_example()
    before = assess(told, QUESTIONNAIRE, RUBRIC)
    after = assess(told, QUESTIONNAIRE, RUBRIC, checks={LATE.id: ASKS})
    assert after.model_copy(update={"roadmap": before.roadmap, "price": before.price}) == before


def test_the_person_who_covers_the_role_owns_the_step() -> None:
    told = worked_example().model_copy(update={"people": (ANA,)})
    owner = step_of(planned(told, **{LATE.id: ASKS})).owner
    assert (owner.role, owner.person, owner.kind) == ("business-analyst", "ana", "person")


def test_a_step_stands_alone_while_nothing_is_answered() -> None:
    told = response(problems=(LATE,))
    assert assess(told, QUESTIONNAIRE, RUBRIC).roadmap is None
    roadmap = planned(told, **{LATE.id: ASKS})
    assert [action.id for action in roadmap.actions] == [next_step(ASKS).code(LATE.id)]
    assert roadmap.target_phase is None


@given(responses)
def test_with_steps_every_plan_keeps_its_promises(told: Response) -> None:
    checks = {problem.id: ASKS for problem in told.problems}
    found = assess(told, QUESTIONNAIRE, QUICK_RUBRIC, checks=checks)
    assume(found.placement is not None)
    assert found.roadmap is not None
    codes = [action.id for action in found.roadmap.actions]
    assert sum(code.startswith("evidence:") for code in codes) == len(told.problems)
    assert not broken_promises(told, checks=checks)
    assert found == assess(told, QUESTIONNAIRE, QUICK_RUBRIC, checks=checks)


@pytest.mark.parametrize(
    ("report", "kind"),
    [
        (ASKS, "ask-when-recorded"),
        (with_word(VerdictWord.NO_ANSWER_COLUMN, questions=ASKS.questions), "choose-target"),
        (with_word(VerdictWord.NOT_SHOWN, few_examples=True), "collect-rare-cases"),
        (with_word(VerdictWord.GOOD, columns=ASKS.columns), "ask-data-protection"),
        (with_word(VerdictWord.GOOD), "run-pilot"),
        (with_word(VerdictWord.STRONG), "run-pilot"),
        (with_word(VerdictWord.MODEST), "list-what-is-missing"),
        (with_word(VerdictWord.NOT_SHOWN), "collect-rows"),
        (with_word(VerdictWord.NO_SIGNAL), "list-what-is-looked-at"),
        (with_word(VerdictWord.NO_SIGNAL, tested=SERIES), "try-simple-forecast"),
        (with_word(VerdictWord.GOOD, tested=SERIES), "run-pilot"),
    ],
)
def test_the_step_is_the_most_pressing_one(report: EvidenceReport, kind: str) -> None:
    assert next_step(report).kind == kind


def test_another_step_or_another_column_has_another_code_and_the_same_step_the_same() -> None:
    other = ASKS.model_copy(update={"questions": (LeakQuestion(column="driver"),)})
    reports = (ASKS, other, with_word(VerdictWord.GOOD))
    codes = {next_step(report).code("late") for report in reports} | {next_step(ASKS).code("other")}
    assert len(codes) == len(reports) + 1
    assert next_step(ASKS).code("late") == next_step(ASKS.model_copy(update={"rows": 9})).code("late")
