"""The minutes of workshops: what a room agreed on, left open with a name, and decided."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field

from readiness.model.base import AnswerLevel, Day, Line, Noun, Slug, Text, one_line

MinuteKind = Literal["agreed", "open", "decision"]
_ROOM, _TELLING = 40, 8


class MinuteItem(Noun):
    """One item of the minutes.

    `meeting` tells the workshops of an assessment apart, `workshop` is the title of this one, `on` the day on which the
    item was recorded. With a `question` and a `level` it is a level agreed on, `text` says why and `evidence` what
    could be seen; with a question alone it was left open. Without a question `text` is what was decided. `owner` is who
    does it or brings the evidence, `by` the day; `by_words` is what was typed for a day in earlier versions.
    """

    id: Slug
    meeting: Slug
    workshop: Line = ""
    on: Day
    question: Slug | None = None
    level: AnswerLevel | None = None
    text: Annotated[Text, Field(max_length=600)] = ""
    evidence: Annotated[Text, Field(max_length=600)] = ""
    owner: Annotated[str, Field(max_length=300), AfterValidator(one_line)] = ""
    by: Day | None = None
    by_words: Line = ""
    is_done: bool = False

    @property
    def kind(self) -> MinuteKind:
        """Whether a level was agreed on, a question was left open, or something else was decided."""
        if self.question is None:
            return "decision"
        return "open" if self.level is None else "agreed"

    @property
    def is_owed(self) -> bool:
        """Whether somebody promised something that is not marked as done."""
        return self.kind != "agreed" and bool(self.owner.strip()) and not self.is_done

    def is_late(self, today: date) -> bool:
        """Whether it is owed and its day is over."""
        return self.is_owed and self.by is not None and self.by < today

    @property
    def is_latest(self) -> bool:
        """Whether it is the last word on its question, and not kept beside what a later workshop recorded."""
        return self.id == self.question

    def kept_beside(self) -> Self:
        """The same to be kept beside what a later workshop records on the same question."""
        return self.model_copy(update={"id": f"{_shortened(self.question or self.id)}-{self.meeting}"})

    def with_done(self, *, is_done: bool) -> Self:
        """The same marked as done, or not done."""
        return self.model_copy(update={"is_done": is_done})

    def promised_by(self, owner: str, by: date | None) -> Self:
        """The same promised by somebody for a day."""
        return self.model_copy(update={"owner": one_line(owner), "by": by})

    def with_owner(self, owner: str) -> Self:
        """The same promised by somebody else."""
        return self.model_copy(update={"owner": owner})


def _shortened(slug: str) -> str:
    """A slug that leaves room for a meeting; a longer one ends in what tells it from others that begin alike."""
    if len(slug) <= _ROOM:
        return slug
    rest = hashlib.sha256(slug.encode()).hexdigest()[:_TELLING]
    return f"{slug[: _ROOM - _TELLING - 1].rstrip('-')}-{rest}"
