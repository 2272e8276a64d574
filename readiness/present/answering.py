"""How many questions there are, how many are answered, how long the rest takes: the one place for these numbers.

A question is answered once anything was given to it, also "I do not know" and "does not apply". Only some answers tell
a level; where that matters, the words say "with a level".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil
from typing import Final, Literal

from readiness.model.questionnaire import Questionnaire
from readiness.model.scorecard import Completeness
from readiness.present import phrases

Screen = Literal["organization", "question", "views", "facts", "workloads"]
_SECONDS: Final[Mapping[Screen, int]] = {"organization": 40, "question": 25, "views": 60, "facts": 40, "workloads": 60}


def minutes(screens: Iterable[Screen]) -> int:
    """About how many minutes these screens take."""
    return ceil(sum(_SECONDS[screen] for screen in screens) / 60)


def screens(questionnaire: Questionnaire) -> tuple[Screen, ...]:
    """Every screen of a questionnaire: the organization, a question each, views, facts, and what runs today."""
    return (
        "organization",
        *("question" for _ in questionnaire.questions),
        *(("views",) if questionnaire.perceptions else ()),
        *(("facts",) if questionnaire.facts else ()),
        "workloads",
    )


def time_words(number: int) -> str:
    """'about 23 minutes'."""
    return f"about {number} {'minute' if number == 1 else 'minutes'}"


def whole_time(questionnaire: Questionnaire) -> str:
    """How long all of it takes: 'about 23 minutes'."""
    return time_words(minutes(screens(questionnaire)))


def time_for_questions(number: int) -> str:
    """How long so many questions take: 'about two minutes'."""
    return f"about {phrases.count(minutes(['question'] * number), 'minute')}"


def still_open(questions: int, others: int) -> str:
    """What is not done yet: '12 questions and two other pages are still open'."""
    parts = [phrases.count(questions, "question")] if questions else []
    if others:
        parts.append(phrases.count(others, "other page" if questions else "page"))
    verb = phrases.verb_for(questions + others)
    return f"{phrases.capital(phrases.and_list(parts))} {verb} still open"


def given(done: Completeness) -> int:
    """How many questions have an answer of any kind."""
    return done.questions - done.skipped


def answered_share(done: Completeness) -> float:
    """The share of questions with an answer of any kind, 0 to 1."""
    return given(done) / done.questions if done.questions else 0.0


def answered_words(done: Completeness) -> str:
    """'45 of 45 questions answered', or '45 of 45 questions answered, 43 of them with a level'."""
    return f"{given(done)} of {done.questions} {what_was_given(done)}"


def what_was_given(done: Completeness) -> str:
    """What the number of answers counts: 'questions answered', and how many of them with a level if not all."""
    words = "questions answered"
    return words if done.answered == given(done) else f"{words}, {done.answered} of them with a level"
