"""Packs of questions in words: what each holds, where it comes from, and what taking one away means."""

from __future__ import annotations

from readiness.model.questionnaire import Questionnaire
from readiness.present import answering
from readiness.words import said
from readiness.words.say import packs as say


def contents(asked: Questionnaire, *, is_for_new: bool) -> str:
    """Its version, how many questions it has, and how long they take, for a first look too."""
    message = say.contents if is_for_new else say.contents_not_offered
    return said(message(version=asked.version, questions=len(asked.questions), time=answering.time_told(asked)))


def brought_words(title: str, version: str, earlier: tuple[str, ...]) -> str:
    """What follows from bringing a pack."""
    if not earlier:
        return said(say.can_be_chosen(title=title, version=version))
    return said(say.takes_the_place(version=version, title=title, earlier=earlier[-1]))
