"""What became of the ideas that people proposed as problems, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.services.workshop_ideas import TAKEN, Idea
from readiness.services.workshop_problems import all_ideas, merged
from readiness.services.workshop_room import Room, leading, put_in_room
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import workshop as say


@dataclass(frozen=True, slots=True)
class TakenIdeas:
    """Ideas that were taken up as one problem, or one idea that was put aside: then `problem` is empty.

    `name` is what the problem is called now, or the idea.
    """

    problem: str
    name: str
    ideas: tuple[Idea, ...]


def taken_ideas(workspace: Workspace, room: Room) -> tuple[TakenIdeas, ...]:
    """The problems made of ideas, as far as they are still there, then what was put aside; both by name."""
    with workspace.view() as view:
        problems = view.open(room.held.assessment_id).assessment.response.problems
        by_problem: dict[str, list[Idea]] = {}
        for idea in all_ideas(view, room):
            if idea.id in room.taken:
                by_problem.setdefault(room.taken[idea.id], []).append(idea)
    aside = by_problem.pop("", [])
    names = {each.id: each.name for each in problems}
    made = [TakenIdeas(slug, names[slug], tuple(ideas)) for slug, ideas in by_problem.items() if slug in names]
    return (
        *sorted(made, key=lambda each: (each.name, each.problem)),
        *(TakenIdeas("", idea.name, (idea,)) for idea in sorted(aside, key=lambda each: (each.name, each.id))),
    )


def give_back(workspace: Workspace, room: Room, taken: TakenIdeas) -> None:
    """Undo that ideas were taken up as a problem, or put aside: they stand on the list again, as they were.

    Raises:
        Refused: more was told of the problem since, the room scores it or has, or somebody was first.
    """
    here = room.held.assessment_id
    with leading(workspace, room.held) as (change, now):
        if any(now.taken.get(idea.id) != taken.problem for idea in taken.ideas):
            raise Refused(said(say.THIS_WAS_TAKEN_BACK_ALREADY), said(say.LOOK_AT_LIST_AGAIN))
        if taken.problem:
            change.store.hold(here)
            opened = change.open(here)
            found = next((each for each in opened.assessment.response.problems if each.id == taken.problem), None)
            whole = tuple(idea for idea in all_ideas(change, now) if now.taken.get(idea.id) == taken.problem)
            if found is None or found != merged(whole, found.id, found.name) or found.id in now.scoring.problems:
                raise Refused(said(say.MORE_WAS_TOLD), said(say.CHANGE_OR_DELETE))
            version = opened.versions["problem", found.id]
            change.save(here, "problem", found.id, None, expected_version=version)
        for idea in taken.ideas:
            put_in_room(change, room, f"{TAKEN}{idea.id}", None)
