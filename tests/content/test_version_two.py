"""Version 2.0.0 of the questions: beside the first one, made of it, and as well formed."""

import random

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import examples_folder, newer_packs, questionnaires_folder, rubrics_folder
from readiness.content.library import Library, load_library
from readiness.content.packs import load_packs
from readiness.content.responses import read_response
from readiness.content.template import response_template
from readiness.engine.answers.carrying import carry_over
from readiness.engine.assessing import assess
from readiness.model.response import Answer
from tests.chance import sample
from tests.content.test_template import TODAY

GONE = {"strategy-monitor"}
"""Told of each model that is in daily work."""


@pytest.fixture(scope="module")
def second() -> Library:
    (folder,) = newer_packs()
    return load_library(folder / "questionnaires", folder / "rubrics")


def test_it_has_no_mistakes_and_covers_every_source_statement() -> None:
    (folder,) = newer_packs()

    report = check_folders(folder / "questionnaires", folder / "rubrics")

    assert [mistake.sentence for mistake in report.mistakes] == []
    assert report.questions == 43
    assert {trace.id for trace in report.traces} == {each.id for each in load_library().checklist.statements}
    assert report.minutes <= 25


def test_both_versions_are_offered_and_the_newest_is_the_usual_one() -> None:
    assert [each.questionnaire.version for each in load_packs().offered] == ["2.0.0", "1.0.0"]
    assert [each.questionnaire.version for each in load_packs().for_new] == ["2.0.0"]


def test_what_no_version_changes_is_the_same_in_both(second: Library) -> None:
    (folder,) = newer_packs()
    for first, name in (
        (questionnaires_folder() / "checklist.yaml", "questionnaires/checklist.yaml"),
        (rubrics_folder() / "price.yaml", "rubrics/price.yaml"),
    ):
        assert (folder / name).read_bytes() == first.read_bytes()
    assert second.rubric.team.jobs
    roles = tuple(each.model_copy(update={"name_when_small": None}) for each in second.rubric.team.roles)
    assert second.rubric.team.model_copy(update={"jobs": (), "roles": roles}) == load_library().rubric.team


def test_every_first_question_has_a_successor(second: Library) -> None:
    move = carry_over(load_library().questionnaire, second.questionnaire, {})

    assert {each.id for each in move.gone} == GONE
    assert not any(each.kind == "new" for each in move.questions)
    assert [each.question.id for each in move.questions if each.kind == "merged"] == ["culture-tracker"]
    known = load_library().questionnaire.question_by_id
    assert all(origin.question in known for each in second.questionnaire.questions for origin in each.was)


def test_a_higher_level_never_becomes_a_lower_one(second: Library) -> None:
    for question in second.questionnaire.questions:
        for origin in question.was:
            levels = [each for each in origin.levels if each is not None]
            assert levels == sorted(levels), question.id


@pytest.mark.parametrize("example", sorted(path.stem for path in examples_folder().glob("*.yaml")))
def test_an_example_goes_over_without_losing_an_answer(example: str, second: Library) -> None:
    first = load_library()
    response = read_response(examples_folder() / f"{example}.yaml", first, today=TODAY)

    move = carry_over(first.questionnaire, second.questionnaire, response.answers)

    asked = {slug for each in move.questions for slug in (old.id for old in each.was)}
    assert set(response.answers) <= asked | GONE
    for each in move.questions:
        told = [answer for answer in each.before if answer is not None and answer.given is not None]
        assert each.after is not None or each.is_asked_again or not told
    outcome = assess(response.with_answers(move.answers), second.questionnaire, second.rubric)
    assert outcome.placement is not None


@pytest.mark.drawn
def test_whatever_was_answered_goes_over(second: Library) -> None:
    first, dice = load_library(), random.Random(2)
    response = read_response(examples_folder() / "retail-chain.yaml", first, today=TODAY)
    for _ in range(sample(20)):
        answers = {
            each.id: Answer(given=dice.choice([None, 0, 1, 2, 3, "dont-know"]))
            for each in first.questionnaire.questions
        }
        move = carry_over(first.questionnaire, second.questionnaire, answers)
        assert set(move.answers) <= set(second.questionnaire.question_by_id)
        assess(response.with_answers(move.answers), second.questionnaire, second.rubric)


def test_its_template_is_read_as_its_own(second: Library) -> None:
    template = response_template(second.questionnaire, second.rubric)

    assert "version: 2.0.0" in template
    assert read_response(template.encode(), second, today=TODAY).answers == {}


def test_everything_that_is_asked_about_a_problem_has_an_example(second: Library) -> None:
    asked = second.rubric.problems

    assert [each.id for each in (*asked.interview, *asked.details) if "Example" not in each.help] == []
