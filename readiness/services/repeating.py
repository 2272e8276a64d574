"""Assessing again: a new assessment that shows, at every question, what was told last time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from readiness.content.library import Library
from readiness.engine.answers.carrying import carry_over
from readiness.model.assessment import Snapshot
from readiness.model.base import MAX_LINE
from readiness.model.questionnaire import Question
from readiness.model.response import Answer
from readiness.model.zones import zone_of
from readiness.services.caching import Cache
from readiness.services.copying import free_name
from readiness.services.workspace import Workspace
from readiness.words import said
from readiness.words.isolating import plain
from readiness.words.say import services as say

REPEAT: Final = "repeat"
_MOST_REMEMBERED: Final = 64


@dataclass(frozen=True)
class ToldLast:
    """What was told last time at one question, with the question as it was asked then.

    `still` is what a press for "still true" gives; None where the question has other words today, so that nobody
    confirms a sentence that was never chosen.
    """

    question: Question
    answer: Answer
    still: Answer | None


@dataclass(frozen=True)
class LastTime:
    """What was told when this organization was assessed before: the day, and the answers by question of today."""

    on: date
    answers: Mapping[str, ToldLast]


def repeat(workspace: Workspace, assessment_id: str) -> str:
    """Make a new assessment of the same organization, with the same questions, and return its id.

    Who the organization is, its people and its candidate problems come along; all questions are asked again. What was
    told and concluded last time stands beside them as a frozen snapshot, with those of the times before.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.change() as change:
        change.store.hold(assessment_id)
        row = change.summary(assessment_id)
        before = change.open(assessment_id, with_snapshots=True).assessment
        who = before.response.organization
        made = change.start(
            free_name(change, plain(said(say.assessment_today(today=change.today(row.time_zone))))),
            who.name,
            time_zone=row.time_zone,
            library=change.library_behind(row),
            about=who,
        )
        for person in before.response.people:
            change.save(made, "person", person.id, person)
        for problem in before.response.problems:
            change.save(made, "problem", problem.id, problem)
        # It is of the day on which the organization was assessed: a file that came in today is not of today.
        told = before.response.assessed_on
        moment = row.changed_at.astimezone(zone_of(row.time_zone)).replace(told.year, told.month, told.day)
        label = plain(said(say.last_time(name=row.name)))[:MAX_LINE]
        last = change.freeze(assessment_id, label, REPEAT, at=moment)
        for shot in (*(each for each in before.snapshots if each.reason == REPEAT), last):
            change.store.add_snapshot(made, shot)
        return made


def last_time(workspace: Workspace, assessment_id: str) -> LastTime | None:
    """What was told last time that anything was; None for an assessment that repeats none."""
    with workspace.view() as view:
        today, newest = view.library_of(assessment_id), None
        for line in view.snapshots(assessment_id):
            if line.reason != REPEAT:
                continue
            key = (assessment_id, line.id, today.fingerprint)
            found = _LAST.get(key)
            if found is None:
                found = _told(view, view.snapshot(assessment_id, line.id), today)
                _LAST.put(key, found)
            if found.answers:
                return found
            newest = newest or found
        return newest


def _told(view: Workspace, shot: Snapshot, today: Library) -> LastTime:
    then, answers = view.recall(shot).questionnaire, shot.response.answers
    told: dict[str, ToldLast] = {}
    for move in carry_over(then, today.questionnaire, answers).questions:
        given = [
            (was, answer)
            for was, answer in zip(move.was, move.before, strict=True)
            if answer and answer.given is not None
        ]
        if given:
            question, answer = given[0]
            told[move.question.id] = ToldLast(question, answer, answer if move.kind == "same" else None)
    return LastTime(shot.response.assessed_on, told)


_LAST: Cache[tuple[str, str, str], LastTime] = Cache(_MOST_REMEMBERED)
"""A frozen snapshot says the same at every click."""
