"""What a workshop left open at a question, as long as it has no answer: who brings evidence, and how it counts."""

from __future__ import annotations

from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.present.group import minutes_words
from readiness.ui import components, state


def draw(question: Question, before: Answer) -> None:
    """One line; nothing where the question was not left open, or was answered since."""
    if before.given is None and (item := minutes_words.left_open(state.opened().assessment.minutes, question.id)):
        components.note(minutes_words.left_open_words(item))
