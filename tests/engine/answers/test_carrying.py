"""Answers that go over to another version of the questions."""

import random

import pytest

from readiness.content.library import load_library
from readiness.engine.answers.carrying import carry_over
from readiness.model.questionnaire import Capability, Dimension, LevelAnchor, Origin, Question, Questionnaire
from readiness.model.response import Answer, Given
from tests.chance import sample

NO_WAY = Answer(given="not-applicable", reason="We are three")


def question(slug: str, *was: Origin, words: str = "", na: bool = False) -> Question:
    levels = tuple(LevelAnchor(text=f"{words or slug} {level}.", short=f"{level}") for level in range(4))
    return Question(
        id=slug, text=f"{words or slug}?", levels=levels, help="h", how_to_tell="t", was=was, allows_not_applicable=na
    )


def asking(*questions: Question, version: str = "1.0.0") -> Questionnaire:
    capability = Capability(id="c", name="C", meaning="m", questions=questions)
    dimension = Dimension(id="d", name="D", meaning="m", capabilities=(capability,))
    return Questionnaire(id="q", version=version, title="T", about="a", dimensions=(dimension,))


OLD = asking(question("one"), question("two"), question("three", na=True))


def carried(new: Question, **answers: Given) -> Given:
    given = {slug: NO_WAY if told == "not-applicable" else Answer(given=told) for slug, told in answers.items()}
    after = carry_over(OLD, asking(new), given).questions[0].after
    return None if after is None else after.given


@pytest.mark.parametrize("told", [0, 1, 2, 3, "dont-know"])
def test_a_question_in_the_same_words_keeps_its_answer(told: Given) -> None:
    assert carried(question("one"), one=told) == told


def test_a_question_of_the_same_name_in_other_words_is_asked_again() -> None:
    (move,) = carry_over(OLD, asking(question("one", words="other")), {"one": Answer(given=2)}).questions

    assert (move.kind, move.after, move.is_asked_again) == ("reworded", None, True)


@pytest.mark.parametrize(("told", "now"), [(0, 0), (1, 1), (2, None), (3, 2), ("dont-know", "dont-know")])
def test_each_old_level_goes_where_the_new_version_says(told: Given, now: Given) -> None:
    assert carried(question("new", Origin(question="one", levels=(0, 1, None, 2))), one=told) == now


@pytest.mark.parametrize(
    ("one", "two", "now"),
    [(3, 1, 1), (2, 2, 2), (0, 3, 0), (3, "dont-know", "dont-know"), (2, None, None), (2, "not-applicable", None)],
)
def test_what_was_made_of_two_stands_at_the_lower_one(one: Given, two: Given, now: Given) -> None:
    levels = (0, 1, 2, 3)
    both = question("both", Origin(question="one", levels=levels), Origin(question="two", levels=levels))

    assert carried(both, one=one, two=two) == now


def test_does_not_apply_carries_over_where_it_may_be_said() -> None:
    origin = Origin(question="three", levels=(0, 1, 2, 3))

    assert carried(question("new", origin, na=True), three="not-applicable") == "not-applicable"
    assert carried(question("new", origin), three="not-applicable") is None


def test_new_and_gone_questions_and_parts_of_one_are_told_apart() -> None:
    origin = Origin(question="one", levels=(0, 1, 2, 3))
    move = carry_over(OLD, asking(question("a", origin), question("b", origin), question("c"), question("two")), {})

    assert [each.kind for each in move.questions] == ["split", "split", "new", "same"]
    assert [each.id for each in move.gone] == ["three"]
    assert not any(each.is_asked_again for each in move.questions)


def test_notes_of_all_that_it_was_made_of_are_kept() -> None:
    origins = [Origin(question=slug, levels=(0, 1, 2, 3)) for slug in ("one", "two")]
    answers = {"one": Answer(given=1, evidence="A list"), "two": Answer(given=2, evidence="A log", come_back=True)}

    after = carry_over(OLD, asking(question("both", *origins)), answers).answers["both"]

    assert (after.given, after.evidence, after.come_back) == (1, "A list\nA log", True)


@pytest.mark.drawn
def test_going_over_to_the_same_questions_changes_no_answer() -> None:
    asked, dice = load_library().questionnaire, random.Random(14)
    for _ in range(sample(20)):
        answers = {
            each.id: Answer(given=dice.choice([0, 1, 2, 3, "dont-know"]), evidence=dice.choice(["", "Seen"]))
            for each in asked.questions
            if dice.random() < 0.8
        }

        move = carry_over(asked, asked, answers)

        assert move.answers == answers
        assert {each.kind for each in move.questions} == {"same"}
        assert move.gone == ()
