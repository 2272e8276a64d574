"""What participants propose: problems, models in use, people with their time. Nothing tells who proposed what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from readiness.model.response import CandidateProblem
from readiness.model.workshop import IdeaKind
from readiness.storage.problems import Refused
from readiness.storage.records import Entry
from readiness.words import said
from readiness.words.say import workshop as say

POINTS_EACH: Final = 3
MOST_PROPOSALS: Final = 5
LONGEST_NOTE: Final = 500
BEGINNINGS: Final[dict[IdeaKind, str]] = {"problem": "idea", "model": "model", "person": "person"}
"""How the id of an idea begins, by its kind."""
TAKEN: Final = "taken:"
"""Before the id of an idea: what the room notes of one that was taken up or put aside."""


@dataclass(frozen=True, slots=True)
class Idea:
    """Something that somebody proposed. `type` is the kind of a problem, such as a forecast."""

    id: str
    name: str
    notes: str
    type: str = "other"

    @property
    def kind(self) -> IdeaKind:
        """What it proposes."""
        beginning = self.id.partition("-")[0]
        return next((kind for kind, known in BEGINNINGS.items() if known == beginning), "problem")


def ideas_in(entries: Iterable[Entry]) -> tuple[Idea, ...]:
    """The ideas among what people gave, in the order of their random ids."""
    found = [
        Idea(
            each.key,
            str(each.value.get("name", "")),
            str(each.value.get("notes", "")),
            str(each.value.get("type", "other")),
        )
        for each in entries
        if each.part == "proposal" and isinstance(each.value, dict)
    ]
    return tuple(sorted(found, key=lambda idea: idea.id))


def stored_idea(slug: str, name: str, notes: str, kind: str) -> CandidateProblem:
    """The form in which an idea is kept.

    Raises:
        Refused: it has no name.
    """
    if not name.strip():
        raise Refused(said(say.GIVE_IDEA_NAME), said(say.FEW_WORDS_ARE_ENOUGH))
    return CandidateProblem(id=slug, name=name[:200], notes=notes[:LONGEST_NOTE], type=kind)
