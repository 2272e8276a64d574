"""Who does something, as the history of an assessment remembers it."""

from __future__ import annotations

from typing import Final, Literal

from readiness.model.base import Noun

LONGEST_ACTOR = 100


class Actor(Noun):
    """Who acts: whoever sits at this installation, the command line, a seat in a workshop, or a person by name.

    `id` tells one seat or person from another. `workspace` is kept free for installations that hold the assessments of
    several organizations.
    """

    kind: Literal["local-user", "command-line", "seat", "person"]
    id: str = ""
    workspace: str = ""

    @property
    def text(self) -> str:
        """The line of the history: kind and id."""
        return f"{self.kind} {self.id}".strip()[:LONGEST_ACTOR]


LOCAL_USER: Final = Actor(kind="local-user")
"""Whoever uses the app where nobody has to say who they are."""
COMMAND_LINE: Final = Actor(kind="command-line")
