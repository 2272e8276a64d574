"""Everything that a workshop may show, as a workbook, at any moment and under the promise made to those who answer."""

from __future__ import annotations

from typing import Final

from readiness.model.workshop import IdeaKind, Stage
from readiness.present.group.minutes_words import of_meeting
from readiness.present.group.room_book import ShownIdea, ShownQuestion, ShownRoom, room_book
from readiness.services.exporting import write
from readiness.services.minutes import meeting_of
from readiness.services.workshop_problems import all_ideas, points_shown
from readiness.services.workshop_progress import live_view
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import Held
from readiness.services.workspace import Workspace
from readiness.words import Message, said
from readiness.words.say import workshop as say

_KINDS: Final[tuple[IdeaKind, ...]] = ("problem", "model", "person")
_STAGES: Final[dict[Stage, Message]] = {
    "answering": say.PEOPLE_ANSWER_ON_THEIR_OWN,
    "revealing": say.ROOM_LOOKS_AT_ANSWERS,
    "finished": say.RESULT_IS_IN_ASSESSMENT,
}


def room_workbook(workspace: Workspace, held: Held) -> bytes:
    """What the room has been shown so far. Of questions it has not looked at, only that they are asked.

    Votes are frozen before they are shown, so two of these differ by whole questions and steps, and by nobody's answer.
    """
    with workspace.view() as view:
        room = read_room(view, held)
        return write(room_book(room.questionnaire, _shown(view, room)))


def _shown(view: Workspace, room: Room) -> ShownRoom:
    held = room.held
    opened, summary = view.open(held.assessment_id), view.summary(held.assessment_id)
    sections = {section for group in held.settings.groups for section in group.sections}
    dimensions = (each for each in room.questionnaire.dimensions if each.id in sections)
    points = points_shown(room)
    names = {each.id: each.name for each in opened.assessment.response.problems}
    return ShownRoom(
        title=held.settings.title,
        organization=summary.organization or summary.name,
        today=view.today(summary.time_zone),
        stage=said(_STAGES[held.stage]),
        joined=live_view(view, held).joined,
        questions={
            question.id: ShownQuestion(
                room.spread(question.id),
                room.second_spread(question.id) if question.id in room.shown else None,
                room.agreed.get(question.id),
                question.id in room.shown,
            )
            for dimension in dimensions
            for question in dimension.questions
        },
        ideas=tuple(
            ShownIdea(idea.id, kind, idea.name, idea.notes, points.get(idea.id))
            for kind in _KINDS
            for idea in all_ideas(view, room, kind)
        ),
        order=tuple(names[slug] for slug in room.scoring.order if slug in names),
        minutes=of_meeting(opened.assessment.minutes, meeting_of(held)),
    )
