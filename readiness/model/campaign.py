"""A campaign: one pack of questions sent to many units, which answer within a window."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final, Self

from pydantic import Field

from readiness.model.base import Day, Line, Noun, Slug

MOST_ROLES: Final = 6
MOST_UNITS: Final = 500
MOST_WORDS: Final = 2000


class CampaignRole(Noun):
    """Who is asked in each unit, and which sections, as slugs of dimensions."""

    id: Slug
    name: Annotated[Line, Field(min_length=1)]
    sections: Annotated[tuple[Slug, ...], Field(min_length=1)]


class CampaignSettings(Noun):
    """Who is asked what, the words to them, and the window: from the first day to the last, both included."""

    roles: Annotated[tuple[CampaignRole, ...], Field(min_length=1, max_length=MOST_ROLES)]
    words: Annotated[str, Field(max_length=MOST_WORDS)] = ""
    opens_on: Day
    closes_on: Day
    time_zone: str

    @property
    def names_roles(self) -> bool:
        """Whether more than one person is asked in each unit, so that links say for whom they are."""
        return len(self.roles) > 1

    def closing_on(self, day: date) -> Self:
        """The same with another last day."""
        return self.model_copy(update={"closes_on": day})

    def role(self, named: str) -> CampaignRole | None:
        """The role of this id."""
        return next((each for each in self.roles if each.id == named), None)
