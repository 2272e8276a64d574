"""The list of source statements that the content must cover, by id."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from readiness.model.base import Noun, Slug, Words

StatementId = Annotated[str, Field(pattern=r"^([A-Z]\d{1,2}|conflict-[a-z])$")]


class Statement(Noun):
    """One thing that a source says or implies about readiness for machine learning, in words of our own.

    `seed` is the source, by its slug in the questionnaire; `line` the line or lines of that text, such as "62" or
    "97-99", or "all" for what the sources leave out.
    """

    id: StatementId
    seed: Slug
    line: Annotated[str, Field(pattern=r"^(\d+(-\d+)?|all)$")]
    statement: Words


class Checklist(Noun):
    """Every statement that the content must use somewhere; a pack of one's own needs none."""

    statements: tuple[Statement, ...] = ()
