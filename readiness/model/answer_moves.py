"""What moves from one version of a questionnaire to the next."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import Noun
from readiness.model.questionnaire import Question
from readiness.model.response import Answer

MoveKind = Literal["same", "reworded", "merged", "split", "new"]
"""How a question came about: word for word, in other words, of several, as a part of one, or not asked before."""


class QuestionMove(Noun):
    """One question of the new version: what it `was`, and the answer that carries over, None if it is asked again."""

    question: Question
    kind: MoveKind
    was: tuple[Question, ...]
    before: tuple[Answer | None, ...]
    after: Answer | None

    @property
    def is_asked_again(self) -> bool:
        """Whether something was answered that does not settle the new question."""
        return self.after is None and any(each is not None and each.given is not None for each in self.before)


class Move(Noun):
    """Every question of the new version, in its order, and the old ones that nothing is made of."""

    questions: tuple[QuestionMove, ...]
    gone: tuple[Question, ...]

    @property
    def answers(self) -> dict[str, Answer]:
        """The answers that carry over, by the new questions."""
        return {each.question.id: each.after for each in self.questions if each.after is not None}
