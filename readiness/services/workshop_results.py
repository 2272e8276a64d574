"""From a room's answers to one agreed response, and what of their spread may be published."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from readiness.content.library import Library
from readiness.engine.group.agreement import discussion_order, measure_agreement
from readiness.engine.group.pooling import pool_responses
from readiness.engine.group.publication import publish_pooled
from readiness.engine.group.voices import Pool, Voice, gate_questions
from readiness.model.assessment import kind_of_snapshot
from readiness.model.pooled import PooledResponse, QuestionAgreement
from readiness.model.response import Answer, Response
from readiness.model.workshop import LEADERS, STAFF, Stage, WorkshopResult
from readiness.present.findings import Findings
from readiness.services.workshop_kept import kept_result
from readiness.services.workshop_room import Room, leading, put_in_room, read_room
from readiness.services.workshops import Held, change_stage
from readiness.services.workspace import Workspace
from readiness.storage.kept_results import RESULT
from readiness.storage.problems import Refused
from readiness.storage.records import SnapshotLine, Write
from readiness.words import said
from readiness.words.say import workshop as say

_FINISHED: Stage = "finished"
_AFTER_BEFORE_KINDS: Final = "After the workshop"
"""By this label alone versions before told the snapshot of a result; it is stored, and no word that anybody chooses."""
QuestionMark = Literal["gate", "agreed", "left-open", "too-few", "far-apart", "apart"]


def agreement_on(room: Room, question: str) -> QuestionAgreement | None:
    """How far the first answers to a shown question agree; None where they may not be shown."""
    if room.spread(question) is None:
        return None
    return measure_agreement(question, _pool(room, first_only=True), room.levels_of(question))


def agenda(workspace: Workspace, room: Room, *, has_seat: bool = False) -> tuple[str, ...]:
    """The questions in the order to talk about: those chosen, gates, the least agreement, those with too few answers.

    Only questions that somebody answered. The order alone tells nobody's answer; for somebody who `has_seat` as well it
    is that of the questionnaire within gates and the rest, since the others do not know where they differ either.
    """
    pool, library = _pool(room, first_only=True), workspace.library_of(room.held.assessment_id)
    rubric = library.rubric
    asked = [q.id for q in library.questionnaire.questions if room.first_answers(q.id)]
    shown = [slug for slug in asked if room.disclosure.may_show(len(room.first_answers(slug)))]
    ordered = [
        each.question
        for each in discussion_order([measure_agreement(slug, pool, room.levels_of(slug)) for slug in shown], rubric)
    ]
    gates = gate_questions(rubric)
    if has_seat:
        ordered = sorted(asked, key=lambda slug: (slug not in gates, asked.index(slug)))
    rest = sorted((slug for slug in asked if slug not in ordered), key=lambda slug: (slug not in gates, slug))
    chosen = [slug for slug in room.chosen if slug in asked]
    return tuple(dict.fromkeys([*chosen, *ordered, *rest]))


def marks(workspace: Workspace, room: Room, question: str) -> tuple[QuestionMark, ...]:
    """What whoever leads should know about a question before it is on the screen.

    How far answers differ is told only where they are shown: the list stands on the screen that the room looks at.
    """
    found: list[QuestionMark] = []
    if question in gate_questions(workspace.library_of(room.held.assessment_id).rubric):
        found.append("gate")
    if question in room.agreed:
        found.append("agreed" if room.agreed[question].level is not None else "left-open")
    if not room.disclosure.may_show(len(room.first_answers(question))):
        return (*found, "too-few")
    if question not in room.shown:
        return tuple(found)
    flag = measure_agreement(question, _pool(room, first_only=True), room.levels_of(question)).flag
    if flag in ("discuss-first", "discuss"):
        found.append("far-apart" if flag == "discuss-first" else "apart")
    return tuple(found)


def pool_room(workspace: Workspace, room: Room) -> PooledResponse:
    """The room's answers as one response, with everything left out that may not be published."""
    with workspace.view() as view:
        return _pool_room(view, room)


def sees_all(room: Room, *, has_seat: bool) -> bool:
    """Whether who leads may look at more than the room was shown: whoever `has_seat` as well, only after the end."""
    return not has_seat or room.held.stage == _FINISHED


def pool_seen(workspace: Workspace, room: Room, *, has_seat: bool) -> PooledResponse:
    """The same for who looks at the outcome; for somebody who `has_seat` as well, until the end what was shown."""
    pooled = pool_room(workspace, room)
    return pooled if sees_all(room, has_seat=has_seat) else pooled.only_of(room.shown)


def _pool_room(workspace: Workspace, room: Room) -> PooledResponse:
    library = workspace.library_of(room.held.assessment_id)
    facts = workspace.open(room.held.assessment_id).assessment.response
    return publish_pooled(
        _pooled(library, facts, _pool(room, first_only=True)),
        _pooled(library, facts, _pool(room, first_only=False)),
        given={question.id: len(room.first_answers(question.id)) for question in library.questionnaire.questions},
        is_alone=_is_alone(workspace, room),
        agreed=room.agreed,
        disclosure=room.disclosure,
    )


def conclude(workspace: Workspace, room: Room) -> WorkshopResult:
    """Put the pooled answers into the assessment, with a snapshot before and after, and end the workshop.

    Questions without a pooled answer keep what the assessment holds; those left open lose their answer, since the room
    does not stand by any, and keep what was noted beside it. An answer that somebody gave since to a question that the
    workshop left open when it was concluded before is what the room asked for, and stays while the question is left
    open.

    Raises:
        Refused: answers were never shown, or somebody else changed the workshop since.
    """
    here = room.held.assessment_id
    with leading(workspace, room.held) as (change, now):
        if now.first is None:
            raise Refused(said(say.NO_ANSWERS_TO_TAKE_OVER), said(say.BEGIN_TO_SHOW_ANSWERS_FIRST))
        change.store.hold(here)
        pooled = pool_room(change, now)
        change.take_snapshot(here, reason="workshop", kind="before-workshop")
        told = change.open(here).assessment.response.answers
        given = _taken_over(pooled, told, kept_result(change.store, here, room.held.id))
        versions = change.store.versions(here)
        writes = [Write("answer", slug, answer, versions.get(("answer", slug), 0)) for slug, answer in given.items()]
        change.store.put_many(here, writes, at=change.now())
        result = WorkshopResult(pooled=pooled.of_answers(given), agreed=now.agreed, concluded_at=change.now())
        put_in_room(change, room, RESULT, result)
        # Also when it was finished before: what the assessment rests on is another workshop now.
        change_stage(change, room.held, _FINISHED)
        change.take_snapshot(here, reason="workshop", kind="after-workshop")
        return result


def _taken_over(pooled: PooledResponse, told: Mapping[str, Answer], last: WorkshopResult | None) -> dict[str, Answer]:
    """The answers that go into the assessment, beside those `told` there and what was put there the last time."""
    voted = {slug: answer for slug, answer in pooled.response.answers.items() if answer.given is not None}
    left = {
        slug: Answer(evidence=told.get(slug, Answer()).evidence, come_back=True)
        for slug in pooled.left_open
        if last is None or not _is_answered_since(slug, told.get(slug, Answer()), last)
    }
    return {**voted, **left}


def _is_answered_since(slug: str, now: Answer, last: WorkshopResult) -> bool:
    was_left_open = slug in last.agreed and last.agreed[slug].level is None
    return was_left_open and now.given is not None and now != last.pooled.response.answers.get(slug)


def result_of(workspace: Workspace, held: Held) -> WorkshopResult | None:
    """What a workshop put into its assessment; None before it was concluded."""
    return kept_result(workspace.store, held.assessment_id, held.id)


def found_then(workspace: Workspace, held: Held) -> Findings | None:
    """What the assessment came to when the result of a workshop was put into it, whatever was changed since.

    None before that, and once the snapshot of then was deleted.
    """
    with workspace.view() as view:
        result = result_of(view, held)
        if result is None or held.stage != _FINISHED:
            return None
        taken = (
            shot.id
            for shot in view.snapshots(held.assessment_id)
            if shot.taken_at == result.concluded_at and _is_of_result(shot)
        )
        here = next(taken, None)
        return None if here is None else view.recall(view.snapshot(held.assessment_id, here))


def _is_of_result(shot: SnapshotLine) -> bool:
    kind = kind_of_snapshot(shot.id)
    return kind == "after-workshop" or (kind is None and shot.label == _AFTER_BEFORE_KINDS)


def reopen_result(workspace: Workspace, held: Held) -> Room:
    """Go on with a concluded workshop, to agree on more; first answers stay frozen.

    Raises:
        Refused: somebody else leads the room, or the workshop is archived or was changed since.
    """
    return read_room(workspace, change_stage(workspace, held, "revealing"))


def _pooled(library: Library, facts: Response, pool: Pool) -> PooledResponse:
    return pool_responses(facts, pool, library.questionnaire, library.rubric)


def _pool(room: Room, *, first_only: bool) -> Pool:
    ballots = room.first.ballots if room.first is not None else {}
    second = {} if first_only else {slug: each for slug, each in room.again.items() if not each.is_open}
    sides = {who: ballot.side for who, ballot in ballots.items()}
    for vote in second.values():
        sides = {**vote.sides, **sides}
    voices = []
    for who, side in sorted(sides.items()):
        first = ballots[who].answers if who in ballots else {}
        later = {slug: vote.answers[who] for slug, vote in second.items() if who in vote.answers}
        voices.append(Voice({**first, **later}, side))
    agreed = {} if first_only else room.agreed
    return Pool(tuple(voices), agreed, leaders=LEADERS, staff=STAFF, disclosure=room.disclosure)


def _is_alone(workspace: Workspace, room: Room) -> bool:
    people = workspace.store.participants(room.held.id)
    return len(people) == 1 and room.first is not None and len(room.first.ballots) == 1
