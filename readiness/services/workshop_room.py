"""The room: freezing the first answers, showing them question by question, voting again, agreeing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TypeVar

from readiness.content.library import Library
from readiness.model.base import TOP_LEVEL, Noun
from readiness.model.disclosure import Disclosure
from readiness.model.pooled import Consensus
from readiness.model.questionnaire import Questionnaire
from readiness.model.response import Answer
from readiness.model.workshop import (
    Ballot,
    ChosenAgenda,
    FirstRound,
    Leadership,
    OnScreen,
    PointsVote,
    Scoring,
    SecondRound,
    Spread,
)
from readiness.services.leadership import leadership_in, must_have_lead
from readiness.services.minutes import keep_agreed
from readiness.services.workshop_ideas import TAKEN
from readiness.services.workshops import Held, change_stage, held_of, must_take, questions_of
from readiness.services.workspace import Workspace
from readiness.storage.kept_results import LEAD
from readiness.storage.problems import Refused
from readiness.storage.records import Conflict, Entry, Written
from readiness.words import said
from readiness.words.say import workshop as say

FIRST, SCREEN, SCORING, AGENDA, POINTS = "round-1", "screen", "scoring", "agenda", "points"
_SHOWN, _AGAIN = "shown:", "again:"
RoomMark = tuple[int, int, int]
"""Changes with every step of those who lead a room, and can be read for many rooms at once."""
_AnyNoun = TypeVar("_AnyNoun", bound=Noun)


@dataclass(frozen=True)
class Room:
    """What the people who lead the room have done so far, read at one moment.

    `taken` holds the ideas that were taken up, by the problem that was made of each, which is empty for what was put
    aside or listed as a model or a person. `versions` holds the version of each entry of the room by (part, key), for
    a change that overwrites nobody's.
    """

    held: Held
    first: FirstRound | None
    shown: frozenset[str]
    again: Mapping[str, SecondRound]
    agreed: Mapping[str, Consensus]
    screen: OnScreen
    scoring: Scoring
    points: PointsVote
    lead: Leadership
    chosen: tuple[str, ...]
    taken: Mapping[str, str]
    versions: Mapping[tuple[str, str], int]
    questionnaire: Questionnaire

    def levels_of(self, question: str) -> int:
        """How many levels a question has."""
        found = self.questionnaire.question_by_id.get(question)
        return TOP_LEVEL + 1 if found is None else len(found.levels)

    @property
    def disclosure(self) -> Disclosure:
        """What was promised to those who answer."""
        return self.held.settings.disclosure

    def first_answers(self, question: str) -> dict[str, Answer]:
        """Frozen first answers to a question, by participant. For the services; pages show `spread`."""
        ballots = self.first.ballots if self.first is not None else {}
        return {who: ballot.answers[question] for who, ballot in ballots.items() if question in ballot.answers}

    def can_show(self, question: str) -> bool:
        """Whether enough people answered a question for its answers to be shown."""
        return self.disclosure.may_show(len(self.first_answers(question)))

    def spread(self, question: str) -> Spread | None:
        """First answers without names; None before they are shown, and if too few answered to stay unnamed."""
        if question not in self.shown:
            return None
        return self._publishable(question, self.first_answers(question).values())

    def second_spread(self, question: str) -> Spread | None:
        """Answers of the second vote, once it is closed; None as in `spread`."""
        again = self.again.get(question)
        if again is None or again.is_open:
            return None
        return self._publishable(question, again.answers.values())

    @cached_property
    def fingerprint(self) -> tuple[object, ...]:
        """Changes whenever anything here does."""
        return (self.held.version, *sorted(self.versions.items()))

    @property
    def mark(self) -> RoomMark:
        """The same for a comparison with `room_marks`."""
        return (self.held.version, len(self.versions), sum(self.versions.values()))

    def _publishable(self, question: str, answers: Iterable[Answer]) -> Spread | None:
        spread = spread_of(question, answers, self.levels_of(question))
        return spread if self.disclosure.may_show(spread.given) else None


def spread_of(question: str, answers: Iterable[Answer], number: int = TOP_LEVEL + 1) -> Spread:
    """Count answers to one question with so many levels."""
    given = [answer.given for answer in answers]
    return Spread(
        question=question,
        counts=tuple(given.count(level) for level in range(number)),
        dont_know=given.count("dont-know"),
        not_applicable=given.count("not-applicable"),
    )


def read_room(workspace: Workspace, held: Held) -> Room:
    """Everything about the room, at one moment. What no longer has its form is left out."""
    with workspace.view() as view:
        entries = view.store.entries(held.assessment_id, owner=held.id, parts=("room", "consensus"))
        versions = view.store.versions(held.assessment_id, owner=held.id)
        questionnaire = view.library_of(held.assessment_id).questionnaire
    room = {entry.key: entry for entry in entries if entry.part == "room"}
    again = {key.removeprefix(_AGAIN): _noun(SecondRound, room[key]) for key in room if key.startswith(_AGAIN)}
    agreed = {entry.key: _noun(Consensus, entry) for entry in entries if entry.part == "consensus"}
    return Room(
        held=held,
        first=_noun(FirstRound, room.get(FIRST)),
        shown=frozenset(key.removeprefix(_SHOWN) for key in room if key.startswith(_SHOWN)),
        again={key: value for key, value in again.items() if value is not None},
        agreed={key: value for key, value in agreed.items() if value is not None},
        screen=_noun(OnScreen, room.get(SCREEN)) or OnScreen(),
        scoring=_noun(Scoring, room.get(SCORING)) or Scoring(),
        points=_noun(PointsVote, room.get(POINTS)) or PointsVote(),
        lead=leadership_in(room.get(LEAD)),
        taken={key.removeprefix(TAKEN): _problem_of(room[key]) for key in room if key.startswith(TAKEN)},
        chosen=(_noun(ChosenAgenda, room.get(AGENDA)) or ChosenAgenda()).questions,
        versions=versions,
        questionnaire=questionnaire,
    )


def room_marks(workspace: Workspace, workshop_ids: Collection[str]) -> Mapping[str, RoomMark]:
    """How far each room has gone, in one look at all of them; a workshop that is gone has no mark."""
    return workspace.store.workshop_marks(workshop_ids)


@contextmanager
def leading(workspace: Workspace, held: Held) -> Iterator[tuple[Workspace, Room]]:
    """One step of who leads the room: all of it is stored or nothing, and nobody else moves the workshop meanwhile.

    Yields the room as it is now, and where to read and write within the step.

    Raises:
        Refused: the workshop is archived, or somebody else leads it now.
    """
    with workspace.change() as change:
        now = held_of(change.store.hold_workshop(held.id))
        must_take(now)
        room = read_room(change, now)
        must_have_lead(change, room.lead)
        yield change, room


def begin_reveal(workspace: Workspace, held: Held) -> Room:
    """Freeze the first answers: from here on nobody can change one, so nothing can be read off from differences.

    Raises:
        Refused: nobody has answered, or somebody else changed the workshop since.
    """
    with leading(workspace, held) as (change, room):
        now = room.held
        if held.stage == "answering":
            if not change.store.activity(held.id, "vote-1"):
                raise Refused(said(say.NOBODY_HAS_ANSWERED_YET), said(say.WAIT_FOR_FIRST_ANSWERS))
            now = change_stage(change, held, "revealing")
        if room.first is None:
            put_in_room(change, room, FIRST, _first_round(change, now))
        return read_room(change, now)


def back_to_answering(workspace: Workspace, room: Room) -> Held:
    """Take the reveal back, as long as nothing was shown.

    Raises:
        Refused: something was shown already.
    """
    with leading(workspace, room.held) as (change, now):
        if now.shown:
            raise Refused(said(say.ANSWERS_HAVE_BEEN_SHOWN_ALREADY), said(say.THEY_STAY_AS_THEY))
        put_in_room(change, now, FIRST, None)
        return change_stage(change, room.held, "answering")


def show(workspace: Workspace, room: Room, question: str) -> None:
    """Show the first answers to a question, in the room and on the participants' phones."""
    with leading(workspace, room.held) as (change, now):
        if now.first is None or question not in change.library_of(room.held.assessment_id).questionnaire.question_by_id:
            raise Refused(said(say.NOTHING_TO_SHOW_YET), said(say.BEGIN_TO_SHOW_ANSWERS_FIRST))
        put_in_room(change, room, f"{_SHOWN}{question}", {"shown": True})


def choose_agenda(workspace: Workspace, room: Room, questions: Sequence[str]) -> None:
    """Choose the questions to talk about first, in this order; none means all, as proposed.

    Raises:
        Refused: a question is none of this questionnaire, or somebody else chose meanwhile.
    """
    with leading(workspace, room.held) as (change, _):
        known = change.library_of(room.held.assessment_id).questionnaire.question_by_id
        if not all(slug in known for slug in questions):
            raise Refused(said(say.NO_SUCH_QUESTION), said(say.CHOOSE_FROM_LIST))
        put_in_room(change, room, AGENDA, ChosenAgenda(questions=tuple(dict.fromkeys(questions))))


def look_at(workspace: Workspace, room: Room, question: str | None) -> None:
    """Bring a question on the screen of the room, or the entrance. The timer ends."""
    with leading(workspace, room.held) as (change, _):
        put_in_room(change, room, SCREEN, OnScreen(question=question))


def set_timer(workspace: Workspace, room: Room, seconds: int | None) -> None:
    """Start a timer on the screen, or end it."""
    until = None if seconds is None else workspace.now() + timedelta(seconds=seconds)
    with leading(workspace, room.held) as (change, _):
        put_in_room(change, room, SCREEN, room.screen.with_timer(until))


def ask_again(workspace: Workspace, room: Room, question: str) -> None:
    """Open the one second vote on a question whose answers were shown.

    Raises:
        Refused: the answers were not shown yet, or the room has voted again already.
    """
    with leading(workspace, room.held) as (change, now):
        if question not in now.shown:
            raise Refused(said(say.SHOW_FIRST_ANSWERS_BEFORE_YOU), said(say.TALK_ABOUT_THEM_FIRST))
        if question in now.again:
            raise Refused(said(say.ROOM_HAS_VOTED_SECOND_TIME), said(say.AGREE_ON_LEVEL_OR_LEAVE))
        put_in_room(change, room, f"{_AGAIN}{question}", SecondRound(is_open=True))


def close_second_vote(workspace: Workspace, room: Room, question: str) -> None:
    """Freeze the second answers to a question; who did not vote again keeps the first answer."""
    with leading(workspace, room.held) as (change, now):
        again = now.again.get(question)
        if again is None or not again.is_open:
            raise Refused(said(say.NO_SECOND_VOTE), said(say.ASK_AGAIN_FIRST))
        given = change.store.given(room.held.id, ("vote-2",))
        answers = {entry.owner: Answer.model_validate(entry.value) for entry in given if entry.key == question}
        people = {person.id: person.group for person in change.store.participants(room.held.id)}
        sides = {who: now.held.settings.side_of(people[who]) for who in answers}
        put_in_room(change, room, f"{_AGAIN}{question}", SecondRound(is_open=False, answers=answers, sides=sides))


def agree(workspace: Workspace, room: Room, agreed: Consensus, *, expected_version: int) -> Written | Conflict:
    """Record what the room agreed on a question: a level with its reason, or who brings evidence by when.

    The minutes of the assessment hold it from now on, also without an end of the workshop.

    Raises:
        Refused: reason or owner is missing, or answers are not being shown.
    """
    with leading(workspace, room.held) as (change, now):
        if now.first is None:
            raise Refused(said(say.ANSWERS_ARE_NOT_BEING_SHOWN), said(say.BEGIN_TO_SHOW_ANSWERS_FIRST))
        _check_agreed(change.library_of(room.held.assessment_id), agreed)
        written = change.store.put(
            room.held.assessment_id,
            "consensus",
            agreed.question,
            agreed,
            at=change.now(),
            owner=room.held.id,
            expected_version=expected_version,
        )
        if isinstance(written, Written):
            keep_agreed(change, now.held, agreed)
        return written


def names_at(workspace: Workspace, room: Room, question: str) -> dict[int, tuple[str, ...]]:
    """Who gave which level, where everybody agreed to names and the answers are shown; else nothing."""
    if not room.held.settings.is_named or question not in room.shown:
        return {}
    names = {person.id: person.name or "" for person in workspace.store.participants(room.held.id)}
    found: dict[int, list[str]] = {}
    for who, answer in room.first_answers(question).items():
        if answer.level is not None and names.get(who):
            found.setdefault(answer.level, []).append(names[who])
    return {level: tuple(sorted(here)) for level, here in found.items()}


def late_votes(room: Room, question: str) -> int:
    """How many of the second answers come from people without a first one: they move the middle answer too."""
    again = room.again.get(question)
    if again is None or again.is_open:
        return 0
    return len(set(again.answers) - set(room.first_answers(question)))


def voted_again(workspace: Workspace, room: Room, question: str) -> int:
    """How many have voted a second time on a question."""
    return workspace.store.progress(room.held.id, "vote-2").get(question, 0)


def put_in_room(change: Workspace, room: Room, key: str, value: object) -> None:
    """Store one entry of the room within a step that has asked who acts, unless somebody changed it since it was read.

    Raises:
        Refused: somebody else was first, and theirs stands.
    """
    result = change.store.put(
        room.held.assessment_id,
        "room",
        key,
        value,
        at=change.now(),
        owner=room.held.id,
        expected_version=room.versions.get(("room", key), 0),
    )
    if isinstance(result, Conflict):
        raise Refused(said(say.SOMEBODY_ELSE_LEADS_THIS_ROOM), said(say.THIS_IS_WHERE_THEY))


def _check_agreed(library: Library, agreed: Consensus) -> None:
    question = library.questionnaire.question_by_id.get(agreed.question)
    if question is None:
        raise Refused(said(say.NO_SUCH_QUESTION), said(say.CHOOSE_ONE_FROM_LIST))
    if agreed.level is not None and not 0 <= agreed.level <= question.top:
        raise Refused(said(say.THIS_IS_NONE_OF_LEVELS), said(say.CHOOSE_ONE_OF_THOSE_SHOWN))
    if agreed.level is not None and not agreed.reason.strip():
        raise Refused(said(say.SAY_IN_ONE_LINE_WHY), said(say.WHAT_COULD_YOU_SEE))
    if agreed.level is None and not agreed.open_owner.strip():
        raise Refused(said(say.SAY_WHO_BRINGS_EVIDENCE), said(say.NAME_ONE_PERSON))


def _first_round(workspace: Workspace, held: Held) -> FirstRound:
    groups = {person.id: person.group for person in workspace.store.participants(held.id)}
    library = workspace.library_of(held.assessment_id)
    asked = {each.id: {q.id for q in questions_of(library, held, each.id)} for each in held.settings.groups}
    answers: dict[str, dict[str, Answer]] = {}
    for entry in workspace.store.given(held.id, ("vote-1",)):
        if entry.key in asked.get(groups[entry.owner], ()):
            answers.setdefault(entry.owner, {})[entry.key] = Answer.model_validate(entry.value)
    return FirstRound(
        ballots={who: Ballot(side=held.settings.side_of(groups[who]), answers=given) for who, given in answers.items()},
        frozen_at=workspace.now(),
    )


def _problem_of(entry: Entry) -> str:
    return str(entry.value.get("problem") or "") if isinstance(entry.value, Mapping) else ""


def _noun(kind: type[_AnyNoun], entry: Entry | None) -> _AnyNoun | None:
    if entry is None:
        return None
    try:
        return kind.model_validate_json(json.dumps(entry.value))
    except ValueError:
        return None
