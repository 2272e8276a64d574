"""Candidate problems in a workshop: proposed on phones, merged by who leads, scored by the room, ranked."""

from __future__ import annotations

import re
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Literal

from readiness.engine.group.voices import lower_median
from readiness.engine.problems.candidates import weigh_candidates
from readiness.engine.problems.ranking import rank_problems
from readiness.engine.rules import compile_rules
from readiness.model.base import FIRST_PHASE, Level
from readiness.model.response import CandidateProblem, Person, Workload
from readiness.model.workshop import IdeaKind, PointsVote, Scoring
from readiness.services.workshop_ideas import TAKEN, Idea, ideas_in
from readiness.services.workshop_room import POINTS, SCORING, SCREEN, Room, leading, put_in_room
from readiness.services.workshops import OWN_POINTS
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.storage.records import Write
from readiness.words import said
from readiness.words.say import workshop as say

MOST_SCORED = 8
LEAST_TO_CHOOSE = 2
UNTOLD_TYPE = "other"
Vote = Level | Literal["dont-know"]
Scores = Mapping[tuple[str, str], Sequence[Vote]]


def all_ideas(workspace: Workspace, room: Room, kind: IdeaKind = "problem") -> tuple[Idea, ...]:
    """All ideas of one kind, in the order of their random ids."""
    return tuple(idea for idea in ideas_in(workspace.store.given(room.held.id, ("proposal",))) if idea.kind == kind)


def every_idea(workspace: Workspace, room: Room) -> tuple[Idea, ...]:
    """The ideas of all kinds, taken up or not, in one look."""
    return ideas_in(workspace.store.given(room.held.id, ("proposal",)))


def open_ideas(workspace: Workspace, room: Room, kind: IdeaKind = "problem") -> tuple[Idea, ...]:
    """The ideas of one kind that were not taken up or put aside yet, in the order of their random ids."""
    return tuple(idea for idea in all_ideas(workspace, room, kind) if idea.id not in room.taken)


def show_ideas(workspace: Workspace, room: Room, kind: IdeaKind | None) -> None:
    """Bring the ideas of one kind on the screen of the room; None goes back to the question."""
    with leading(workspace, room.held) as (change, _):
        put_in_room(change, room, SCREEN, room.screen.with_ideas(kind))


def open_points(workspace: Workspace, room: Room, ideas: Sequence[str]) -> None:
    """Let each person give three points to these ideas, and bring them on the screen.

    Raises:
        Refused: there are fewer than two ideas, one is gone, or the room has given its points already.
    """
    with leading(workspace, room.held) as (change, now):
        present = {idea.id for idea in open_ideas(change, now)}
        if now.points.ideas:
            raise Refused(said(say.ROOM_HAS_GIVEN_ITS_POINTS), said(say.SECOND_ROUND_WOULD_TELL_WHO))
        if len(ideas) < LEAST_TO_CHOOSE:
            raise Refused(said(say.TICK_AT_LEAST_TWO_IDEAS), said(say.WITH_ONE_THERE_IS_NOTHING))
        if not set(ideas) <= present:
            raise Refused(said(say.SOMEBODY_HAS_TAKEN_BACK_ONE), said(say.TICK_AGAIN_WHAT))
        put_in_room(change, room, POINTS, PointsVote(is_open=True, ideas=tuple(ideas)))
        put_in_room(change, room, SCREEN, room.screen.with_ideas("problem"))


def voters(workspace: Workspace, room: Room) -> int:
    """How many have given points."""
    return sum(entry.key == OWN_POINTS for entry in workspace.store.given(room.held.id, ("room",)))


def close_points(workspace: Workspace, room: Room) -> None:
    """End the vote, and freeze what all points together give; refused if there is none."""
    with leading(workspace, room.held) as (change, now):
        if not now.points.is_open:
            raise Refused(said(say.ROOM_DOES_NOT_VOTE_ON_IDEAS), said(say.OPEN_VOTE_FIRST))
        given = [each.value for each in change.store.given(now.held.id, ("room",)) if each.key == OWN_POINTS]
        totals: Counter[str] = Counter(dict.fromkeys(now.points.ideas, 0))
        for points in given:
            totals.update({slug: number for slug, number in points.items() if slug in totals})
        put_in_room(change, room, POINTS, now.points.closed(dict(totals), voters=len(given)))


def points_shown(room: Room) -> dict[str, int]:
    """The points of each idea, if the vote is closed and enough people gave theirs; else nothing."""
    vote = room.points
    return dict(vote.totals) if vote.ideas and not vote.is_open and room.disclosure.may_show(vote.voters) else {}


def list_model(workspace: Workspace, room: Room, idea: str, name: str) -> None:
    """Put a model that somebody named into the assessment; all else about it is still to be told.

    Raises:
        Refused: the idea is gone, or has no name.
    """
    with leading(workspace, room.held) as (change, now):
        _must_be_open(change, now, idea, "model", name)
        change.store.put(
            room.held.assessment_id, "workload", idea, Workload(name=name), at=change.now(), expected_version=0
        )
        put_in_room(change, room, f"{TAKEN}{idea}", {"problem": None})


def list_person(workspace: Workspace, room: Room, idea: str, name: str, *, fte: Decimal | None = None) -> None:
    """Put somebody who was named into the assessment, with the share of a week that is free, if it was told.

    Raises:
        Refused: the idea is gone, or has no name.
    """
    with leading(workspace, room.held) as (change, now):
        _must_be_open(change, now, idea, "person", name)
        person = Person(id=idea, name=name, fte=fte)
        change.store.put(room.held.assessment_id, "person", idea, person, at=change.now(), expected_version=0)
        put_in_room(change, room, f"{TAKEN}{idea}", {"problem": None})


def _must_be_open(change: Workspace, room: Room, idea: str, kind: IdeaKind, name: str) -> None:
    if idea not in {each.id for each in open_ideas(change, room, kind)}:
        raise Refused(said(say.THIS_IS_NO_LONGER), said(say.SOMEBODY_ELSE_MAY_HAVE_TAKEN))
    if not name.strip():
        raise Refused(said(say.GIVE_IT_NAME), said(say.FEW_WORDS_ARE_ENOUGH))


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
            raise Refused(said(say.CHOOSE_IDEAS_TO_TAKE_UP), said(say.SOMEBODY_ELSE_MAY_HAVE_TAKEN_ONE))
        if not name.strip():
            raise Refused(said(say.GIVE_PROBLEM_NAME), said(say.FEW_WORDS_ARE_ENOUGH))
        change.store.put(here, "problem", slug, merged(chosen, slug, name), at=change.now(), expected_version=0)
        for idea in chosen:
            put_in_room(change, room, f"{TAKEN}{idea.id}", {"problem": slug})
    return slug


def merged(ideas: Sequence[Idea], slug: str, name: str) -> CandidateProblem:
    """The candidate problem that is made of one or more ideas, in whichever order they come."""
    ordered = sorted(ideas, key=lambda idea: idea.id)
    notes = "\n".join(idea.notes for idea in ordered if idea.notes)
    told = next((idea.type for idea in ordered if idea.type != UNTOLD_TYPE), UNTOLD_TYPE)
    return CandidateProblem(id=slug, name=name, notes=notes, type=told)


def take_up_each(workspace: Workspace, room: Room, ideas: Sequence[str]) -> None:
    """Make a candidate problem of each idea, under its own name; refused as `take_up` is, and then none is made."""
    with leading(workspace, room.held) as (change, now):
        names = {idea.id: idea.name for idea in open_ideas(change, now)}
        for idea in ideas:
            take_up(change, room, [idea], names.get(idea, ""))


def put_aside(workspace: Workspace, room: Room, idea: str) -> None:
    """Take an idea off the list without making a problem of it."""
    with leading(workspace, room.held) as (change, _):
        put_in_room(change, room, f"{TAKEN}{idea}", {"problem": None})


def open_scoring(workspace: Workspace, room: Room, problems: Sequence[str], criteria: Sequence[str]) -> None:
    """Let the room score problems of the assessment on some criteria.

    Raises:
        Refused: nothing was chosen, or too much.
    """
    if not problems or not criteria or len(problems) > MOST_SCORED:
        raise Refused(
            said(say.CHOOSE_PROBLEMS_AND_CRITERIA), said(say.at_most_problems_at_once(most_scored=MOST_SCORED))
        )
    with leading(workspace, room.held) as (change, _):
        rule = change.library_of(room.held.assessment_id).rubric.problems
        known = {problem.id for problem in _problems(change, room)}
        if not set(problems) <= known or not set(criteria) <= set(rule.criterion_by_id):
            raise Refused(said(say.ONE_OF_THESE_PROBLEMS), said(say.LOOK_AT_LIST_AGAIN))
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
            raise Refused(said(say.ROOM_DOES_NOT_SCORE_NOW), said(say.OPEN_SCORING_FIRST))
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
    phase = placement.placed if placement is not None else FIRST_PHASE
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
