"""Candidate problems in a workshop: proposed on phones, merged by who leads, scored by the room, ranked."""

from __future__ import annotations

import re
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from readiness.engine.group.voices import lower_median
from readiness.engine.problems.candidates import weigh_candidates
from readiness.engine.problems.ranking import rank_problems
from readiness.engine.rules import compile_rules
from readiness.model.base import PHASES, Level
from readiness.model.response import CandidateProblem
from readiness.model.workshop import Scoring
from readiness.services.workshop_room import SCORING, Room, leading, put_in_room
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.storage.records import Write

MOST_SCORED = 8
_TAKEN = "taken:"
Vote = Level | Literal["dont-know"]
Scores = Mapping[tuple[str, str], Sequence[Vote]]


@dataclass(frozen=True, slots=True)
class Idea:
    """A problem that somebody proposed; nothing tells who."""

    id: str
    name: str
    notes: str


def open_ideas(workspace: Workspace, room: Room) -> tuple[Idea, ...]:
    """The ideas that were not taken up or put aside yet, in the order of their random ids."""
    done = {key.removeprefix(_TAKEN) for part, key in room.versions if part == "room" and key.startswith(_TAKEN)}
    found = [
        Idea(entry.key, str(entry.value.get("name", "")), str(entry.value.get("notes", "")))
        for entry in workspace.store.given(room.held.id, ("proposal",))
        if entry.key not in done and isinstance(entry.value, dict)
    ]
    return tuple(sorted(found, key=lambda idea: idea.id))


def take_up(workspace: Workspace, room: Room, ideas: Sequence[str], name: str) -> str:
    """Merge one or more ideas into one candidate problem of the assessment; return its id.

    Raises:
        Refused: no idea or no name was given, or somebody else has taken up one of them.
    """
    here, slug = room.held.assessment_id, _slug(name)
    with leading(workspace, room.held) as (change, now):
        present = {idea.id: idea for idea in open_ideas(change, now)}
        chosen = [present[idea] for idea in ideas if idea in present]
        if not chosen or len(chosen) < len(ideas):
            raise Refused("Choose the ideas to take up.", "Somebody else may have taken one in the meantime.")
        if not name.strip():
            raise Refused("Give the problem a name.", "A few words are enough.")
        notes = "\n".join(idea.notes for idea in chosen if idea.notes)
        problem = CandidateProblem(id=slug, name=name, notes=notes)
        change.store.put(here, "problem", slug, problem, at=change.now(), expected_version=0)
        for idea in chosen:
            put_in_room(change, room, f"{_TAKEN}{idea.id}", {"problem": slug})
    return slug


def put_aside(workspace: Workspace, room: Room, idea: str) -> None:
    """Take an idea off the list without making a problem of it."""
    put_in_room(workspace, room, f"{_TAKEN}{idea}", {"problem": None})


def open_scoring(workspace: Workspace, room: Room, problems: Sequence[str], criteria: Sequence[str]) -> None:
    """Let the room score problems of the assessment on some criteria.

    Raises:
        Refused: nothing was chosen, or too much.
    """
    if not problems or not criteria or len(problems) > MOST_SCORED:
        raise Refused("Choose problems and criteria to score.", f"At most {MOST_SCORED} problems at once.")
    with leading(workspace, room.held) as (change, _):
        rule = change.library_of(room.held.assessment_id).rubric.problems
        known = {problem.id for problem in _problems(change, room)}
        if not set(problems) <= known or not set(criteria) <= set(rule.criterion_by_id):
            raise Refused("One of these problems is no longer there.", "Look at the list again.")
        scoring = Scoring(is_open=True, problems=tuple(problems), criteria=tuple(criteria))
        put_in_room(change, room, SCORING, scoring)


def scorers(workspace: Workspace, room: Room) -> int:
    """How many people have scored everything there is to score."""
    return len(_complete(room, _votes(workspace, room)))


def refresh_order(workspace: Workspace, room: Room) -> bool:
    """Publish the order anew once so many more people have scored that nobody's scores can be read off the change.

    Returns whether there is a newer order.
    """
    with leading(workspace, room.held) as (change, now):
        votes = _votes(change, now)
        complete = _complete(now, votes)
        if not now.scoring.is_open or not now.disclosure.may_renew(now.scoring.counted, len(complete)):
            return False
        order = _order(change, now, _pooled(now, {who: votes[who] for who in complete}))
        put_in_room(change, room, SCORING, now.scoring.with_order(order, counted=len(complete)))
        return True


def close_scoring(workspace: Workspace, room: Room) -> None:
    """End scoring: the middle of all scores goes into the assessment's problems, and the order is final.

    A criterion that fewer people scored than may be shown keeps what the problem had.
    """
    here = room.held.assessment_id
    with leading(workspace, room.held) as (change, now):
        if not now.scoring.is_open:
            raise Refused("The room does not score now.", "Open scoring first.")
        change.store.hold(here)
        votes = _votes(change, now)
        pooled = _pooled(now, votes)
        opened = change.open(here)
        writes = [
            Write("problem", problem.id, _with_scores(problem, pooled), opened.versions["problem", problem.id])
            for problem in opened.assessment.response.problems
            if problem.id in now.scoring.problems
        ]
        change.store.put_many(here, writes, at=change.now())
        order = _order(change, now, pooled)
        closed = now.scoring.with_order(order, counted=len(votes)).closed()
        put_in_room(change, room, SCORING, closed)


def _votes(workspace: Workspace, room: Room) -> dict[str, dict[tuple[str, str], Vote]]:
    """Scores by participant, of the problems and criteria being scored."""
    wanted = {(problem, criterion) for problem in room.scoring.problems for criterion in room.scoring.criteria}
    found: dict[str, dict[tuple[str, str], Vote]] = {}
    for entry in workspace.store.given(room.held.id, ("problem-vote",)):
        problem, _, criterion = entry.key.partition(".")
        if (problem, criterion) in wanted:
            found.setdefault(entry.owner, {})[problem, criterion] = entry.value
    return found


def _complete(room: Room, votes: Mapping[str, Mapping[tuple[str, str], Vote]]) -> list[str]:
    needed = len(room.scoring.problems) * len(room.scoring.criteria)
    return [who for who, given in votes.items() if len(given) >= needed > 0]


def _pooled(room: Room, votes: Mapping[str, Mapping[tuple[str, str], Vote]]) -> dict[tuple[str, str], Vote]:
    """The lower middle of each criterion of each problem; don't know if most said so."""
    by_place: dict[tuple[str, str], list[Vote]] = {}
    for person in votes.values():
        for place, level in person.items():
            by_place.setdefault(place, []).append(level)
    pooled: dict[tuple[str, str], Vote] = {}
    for place, given in by_place.items():
        levels = [level for level in given if isinstance(level, int)]
        if room.disclosure.may_show(len(given)):
            is_unknown = not levels or given.count("dont-know") > len(levels)
            pooled[place] = "dont-know" if is_unknown else lower_median(levels)
    return pooled


def _order(workspace: Workspace, room: Room, pooled: Mapping[tuple[str, str], Vote]) -> tuple[str, ...]:
    response = workspace.open(room.held.assessment_id).assessment.response
    scored = tuple(
        _with_scores(problem, pooled) for problem in response.problems if problem.id in room.scoring.problems
    )
    library = workspace.library_of(room.held.assessment_id)
    rules = compile_rules(library.questionnaire, library.rubric)
    placement = workspace.findings(room.held.assessment_id).outcome.placement
    phase = placement.placed if placement is not None else PHASES[0]
    candidates = weigh_candidates(response.with_problems(scored), rules)
    ranking = rank_problems(candidates, rules.rubric, phase)
    return tuple(problem.id for problem in ranking.problems if problem.is_judged)


def _with_scores(problem: CandidateProblem, pooled: Mapping[tuple[str, str], Vote]) -> CandidateProblem:
    scores = {criterion: level for (of, criterion), level in pooled.items() if of == problem.id}
    return problem.with_criteria(scores)


def _problems(workspace: Workspace, room: Room) -> tuple[CandidateProblem, ...]:
    return workspace.open(room.held.assessment_id).assessment.response.problems


def _slug(name: str) -> str:
    """A readable id that no other problem has."""
    words = re.findall(r"[a-z0-9]+", name.casefold())
    return "-".join([*words, secrets.token_hex(3)])[-60:].strip("-")
