"""Where else something is told of what a question asks."""

from __future__ import annotations

from typing import Literal

from readiness.model.base import AnswerLevel, Noun, Slug


class ToldBy(Noun):
    """One place where the same is told: the models, the time of the people, or a criterion of the problems.

    `when_none` is the level that is true for certain if it was told there that there is none. `of_each` is what is
    told of each model beside its name.
    """

    kind: Literal["models", "time", "problem"]
    criterion: Slug | None = None
    when_none: AnswerLevel | None = None
    of_each: Literal["effect"] | None = None
