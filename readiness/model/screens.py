"""What is asked, screen by screen, and how long each takes: the one source of all minutes that are shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import ceil
from typing import Final, Literal, NamedTuple

from readiness.model.questionnaire import Question, Questionnaire

ScreenKind = Literal["organization", "question", "views", "facts", "workloads", "safeguard"]
WORDS_A_MINUTE: Final = 200
SECONDS_TO_CHOOSE: Final = 4
SECONDS_TO_LIST_MODELS: Final = 40
_LETTER_OR_DIGIT = re.compile(r"[A-Za-z0-9]")


class Screen(NamedTuple):
    """One screen: `id` is the slug of a question, or the kind of the screen."""

    id: str
    kind: ScreenKind
    seconds: float


def word_count(text: str) -> int:
    """How many words a reader sees: what stands between spaces and holds a letter or digit."""
    return sum(1 for word in text.split() if _LETTER_OR_DIGIT.search(word))


def screens(questionnaire: Questionnaire) -> tuple[Screen, ...]:
    """Every screen in order: who is assessed, a question each, views, facts, and what runs today.

    Who is assessed takes no time of its own: it is told when an assessment is started.
    """
    views = [_seconds([each.text]) for each in questionnaire.perceptions]
    facts = [_seconds([each.text]) for each in questionnaire.facts]
    return (
        Screen("organization", "organization", 0),
        *(Screen(each.id, "question", question_seconds(each)) for each in questionnaire.questions),
        *((Screen("views", "views", sum(views)),) if views else ()),
        *((Screen("facts", "facts", sum(facts)),) if facts else ()),
        Screen("workloads", "workloads", SECONDS_TO_LIST_MODELS),
    )


def safeguard_screens(questionnaire: Questionnaire) -> tuple[Screen, ...]:
    """One for each safeguard, beside all others; none if a pack asks for none."""
    asked = questionnaire.safeguards.questions if questionnaire.safeguards is not None else ()
    return tuple(
        Screen(each.id, "safeguard", _seconds([each.text, each.in_place, each.in_part, each.missing])) for each in asked
    )


def first_look_screens(questionnaire: Questionnaire) -> tuple[Screen, ...]:
    """Those of a first look: who is assessed, its questions, and what runs today; none if a pack has no first look."""
    chosen = {"organization", *questionnaire.first_look, "workloads"}
    return tuple(each for each in screens(questionnaire) if each.id in chosen) if questionnaire.first_look else ()


def question_seconds(question: Question) -> float:
    """How long it takes to read a question with its levels, and to choose one."""
    return _seconds([question.text, *(level.text for level in question.levels)])


def minutes_for(seconds: Iterable[float]) -> int:
    """About how many minutes this is, rounded up."""
    return ceil(round(sum(seconds), 3) / 60)


def _seconds(texts: Iterable[str]) -> float:
    return sum(map(word_count, texts)) * 60 / WORDS_A_MINUTE + SECONDS_TO_CHOOSE
