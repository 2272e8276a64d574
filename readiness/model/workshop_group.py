"""A group of people in a workshop: the questionnaire proposes some, and each workshop has its own."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field

from readiness.model.base import Line, Noun, Slug, TextOfContent


class WorkshopGroup(Noun):
    """People who answer the same sections. `sections` are slugs of dimensions; `is_leading` puts it on that side.

    The name is a text of the content where a questionnaire proposes it, and what somebody typed in a workshop.
    """

    id: Slug
    name: Annotated[Line, Field(min_length=1), TextOfContent()]
    sections: tuple[Slug, ...]
    is_leading: bool = False

    def with_section(self, section: str) -> Self:
        """The same with one more section to answer."""
        return self.model_copy(update={"sections": (*self.sections, section)})

    def with_name(self, name: str) -> Self:
        """The same, called otherwise."""
        return self.model_copy(update={"name": name})
