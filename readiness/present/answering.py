"""How many questions there are, how many are answered, how long the rest takes: the one place for these numbers.

A question is answered once anything was given to it, also "I do not know" and "does not apply". Only some answers tell
a level; where that matters, the words say "with a level".
"""

from __future__ import annotations

from collections.abc import Container, Iterable

from readiness.model.questionnaire import Questionnaire
from readiness.model.scorecard import Completeness
from readiness.model.screens import (
    Screen,
    first_look_screens,
    minutes_for,
    question_seconds,
    safeguard_screens,
    screens,
)
from readiness.present import list_words
from readiness.words import inside, said
from readiness.words.say import reasons as say

_MOST_NAMED = 5


def subjects(questionnaire: Questionnaire) -> str:
    """What is asked about, by the names of the dimensions; their number alone where there are many."""
    names = [each.name for each in questionnaire.dimensions]
    if len(names) > _MOST_NAMED:
        return said(say.part_subjects(subjects=len(names)))
    return list_words.and_list([inside(name) for name in names])


def levels_words(questionnaire: Questionnaire) -> str:
    """How many levels a question has: 'four levels', or 'two to five levels' where they differ."""
    numbers = [len(each.levels) for each in questionnaire.questions]
    least, most = min(numbers), max(numbers)
    if least == most:
        return said(say.part_number_of_levels(levels=most))
    return said(say.part_levels(least=least, most=most))


def minutes(of: Iterable[Screen]) -> int:
    """About how many minutes these screens take."""
    return minutes_for(each.seconds for each in of)


def time_words(number: int) -> str:
    """'about 18 minutes'."""
    return said(say.part_about_so_many_minutes(minutes=number))


def whole_time(questionnaire: Questionnaire) -> str:
    """How long all of it takes: 'about 18 minutes'."""
    return time_words(minutes(screens(questionnaire)))


def first_look_time(questionnaire: Questionnaire) -> str:
    """How long its first look takes: 'about 5 minutes'."""
    return time_words(minutes(first_look_screens(questionnaire)))


def safeguard_time(questionnaire: Questionnaire) -> str:
    """How many safeguards are asked about, and how long that takes: '12 questions, about 5 minutes'."""
    asked = safeguard_screens(questionnaire)
    time = say.part_about_so_many_minutes(minutes=minutes(asked))
    return said(say.part_questions_and_time(questions=len(asked), time=time))


def time_told(questionnaire: Questionnaire) -> str:
    """How long all of it takes, and the first look if there is one."""
    told = whole_time(questionnaire)
    if not questionnaire.first_look:
        return told
    return said(say.part_or_first_look(told=told, first_look_time=first_look_time(questionnaire)))


def offers(questionnaire: Questionnaire) -> dict[str, str]:
    """How far to go at first, with questions and minutes: "all" and "first"; one entry if there is no first look."""
    everything = said(
        say.everything_questions(questions=len(questionnaire.questions), whole_time=whole_time(questionnaire))
    )
    if not questionnaire.first_look:
        return {"all": everything}
    return {
        "all": everything,
        "first": said(
            say.first_look_questions(
                first_look=len(questionnaire.first_look), first_look_time=first_look_time(questionnaire)
            )
        ),
    }


def rest_words(questionnaire: Questionnaire, answered: Container[str]) -> str:
    """How long what is left takes: 'The 32 questions without an answer take about 12 minutes, …'."""
    left = [each for each in questionnaire.questions if each.id not in answered]
    if not left:
        return ""
    told = said(say.questions_without_answer_take(left=len(left))) if len(left) > 1 else said(say.LAST_QUESTION_TAKES)
    return said(say.all_answered_counts(told=told, time_for=time_for(map(question_seconds, left))))


def time_for(seconds: Iterable[float]) -> str:
    """How long a few questions take: 'about two minutes'."""
    return said(say.part_about_minutes(minutes_for=minutes_for(seconds)))


def still_open(questions: int, others: int) -> str:
    """What is not done yet: '12 questions and two other pages are still open'."""
    if not questions:
        return said(say.pages_are_open(pages=others))
    if not others:
        return said(say.questions_are_open(questions=questions))
    return said(say.questions_and_pages_are_open(questions=say.part_questions(questions=questions), pages=others))


def given(done: Completeness) -> int:
    """How many questions have an answer of any kind."""
    return done.questions - done.skipped


def answered_share(done: Completeness) -> float:
    """The share of questions with an answer of any kind, 0 to 1."""
    return given(done) / done.questions if done.questions else 0.0


def answered_words(done: Completeness) -> str:
    """'45 of 45 questions answered', or '45 of 45 questions answered, 43 of them with a level'."""
    return said(say.part_of(given=given(done), questions=done.questions, what_was_given=what_was_given(done)))


def what_was_given(done: Completeness) -> str:
    """What the number of answers counts: 'questions answered', and how many of them with a level if not all."""
    words = said(say.PART_QUESTIONS_ANSWERED)
    return (
        words if done.answered == given(done) else said(say.part_them_with_level(words=words, answered=done.answered))
    )
