"""A participant's seat: own answers, votes and scores, and what the room has been shown. Nothing of anybody else."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from readiness.model.questionnaire import Question
from readiness.model.response import Answer, Given
from readiness.model.workshop import LateNote
from readiness.services.workshop_own_entries import CONSENT
from readiness.services.workshop_own_ideas import OwnIdeas
from readiness.services.workshops import held_of, questions_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import Refused
from readiness.words import said
from readiness.words.say import workshop as say

LATE = "late:"
MOST_IN_A_KEY = 120


def find_seat(workspace: Workspace, token: str) -> Seat | None:
    """The seat that a personal link leads to; None if it leads nowhere."""
    person = workspace.store.participant(token) if token else None
    if person is None:
        return None
    return Seat(workspace, person, held_of(workspace.store.workshop(person.workshop_id)))


@dataclass(frozen=True)
class Seat(OwnIdeas):
    """One person in one workshop, read at one moment. Every method writes to this person's own entries only."""

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions asked of this person, in order."""
        return questions_of(self.library, self.held, self.person.group)

    @property
    def may_answer(self) -> bool:
        """Whether first answers can still be given or changed, and the person has agreed to names where needed."""
        return self.held.stage == "answering" and not self.must_agree

    @property
    def came_after_reveal(self) -> bool:
        """Whether answers were being shown already when this person joined, who was asked nothing before."""
        first, joined = self.room.first, self.person.joined_at
        return first is not None and joined is not None and joined > first.frozen_at and not self.answers()

    def agree_to_names(self) -> None:
        """Note the agreement; it cannot be taken back once answers are given."""
        with self._at_work() as seat:
            seat._put("room", CONSENT, {"at": seat.workspace.now().isoformat()})

    def note_presence(self) -> None:
        """Note that this person is here."""
        self.workspace.store.seen(self.person.id, at=self.workspace.now())

    def answers(self, part: str = "vote-1") -> dict[str, Answer]:
        """Own answers by question; those to questions no longer asked are left out."""
        asked = {question.id for question in self.questions}
        found = {}
        for (kind, key), value in self._own.items():
            if kind == part and key in asked:
                answer = _answer(value)
                if answer is not None:
                    found[key] = answer
        return found

    def answer(self, question: str, given: Given) -> None:
        """Store a first answer; None takes it back.

        Raises:
            Refused: this person is not asked, the answer is none of the choices, or answers are being shown.
        """
        with self._at_work() as seat:
            if not seat.may_answer:
                raise Refused(said(say.ANSWERS_ARE_BEING_SHOWN), said(say.TALK_ABOUT_IT_IN_ROOM))
            seat._put("vote-1", question, seat._checked(question, given))

    def answer_again(self, question: str, given: Given) -> None:
        """Store an answer in the second vote on a question, while the room holds one."""
        with self._at_work() as seat:
            again = seat.room.again.get(question)
            if again is None or not again.is_open or seat.must_agree:
                raise Refused(said(say.NO_SECOND_VOTE_NOW), said(say.SHOWS_WHEN_ROOM_VOTES))
            seat._put("vote-2", question, seat._checked(question, given))

    def note_late(self, late: LateNote, *, before: str = "") -> bool:
        """Keep what came too late to count as a note for whoever leads the room.

        Args:
            late: what came too late.
            before: what the same field handed in last; a text that only goes on from it replaces it, and no other one.

        Returns:
            Whether it is kept as a note; not if it would still count.
        """
        with self._at_work() as seat:
            if seat.must_agree or seat._would_count(late):
                return False
            # A second note about the same thing replaces the first one, as a second answer would.
            about = late.about or seat._begun(late, before) or f"{len(seat.late())}"
            seat._put("room", f"{LATE}{late.kind}:{about}"[:MOST_IN_A_KEY], late)
            return True

    def _begun(self, late: LateNote, before: str) -> str:
        """Under what a note is kept that this one only goes on from, as one that was handed in while it was typed."""
        if not before or not late.given.startswith(before):
            return ""
        for part, key in self._own:
            note = late_note(key, self._own[part, key]) if part == "room" else None
            if note is not None and (note.kind, note.given) == (late.kind, before):
                return key.rpartition(":")[2]
        return ""

    def _would_count(self, late: LateNote) -> bool:
        if late.kind == "vote-1":
            return self.held.stage == "answering"
        if late.kind == "vote-2":
            return late.about in {question.id for question in self.open_votes()}
        if late.kind == "score":
            problem, _, criterion = late.about.partition(".")
            scoring = self.room.scoring
            return scoring.is_open and problem in scoring.problems and criterion in scoring.criteria
        if late.kind == "points":
            return self.room.points.is_open and late.about in self.room.points.ideas
        return self.held.stage != "finished"

    def late(self) -> tuple[LateNote, ...]:
        """What this person gave when it did not count any more."""
        return tuple(
            note for (part, key), value in self._own.items() if part == "room" and (note := late_note(key, value))
        )

    def open_votes(self) -> tuple[Question, ...]:
        """The questions of this person on which the room votes a second time now."""
        again = self.room.again
        return tuple(each for each in self.questions if each.id in again and again[each.id].is_open)

    def scores(self) -> dict[tuple[str, str], int | str]:
        """Own scores of candidate problems, by problem and criterion."""
        found: dict[tuple[str, str], int | str] = {}
        for (part, key), value in self._own.items():
            problem, _, criterion = key.partition(".")
            if part == "problem-vote" and isinstance(value, int | str):
                found[problem, criterion] = value
        return found

    def score(self, problem: str, criterion: str, level: int | str | None) -> None:
        """Score a candidate problem on one criterion, while the room does so.

        Raises:
            Refused: the room does not score this problem or criterion now, or the level is none.
        """
        with self._at_work() as seat:
            scoring = seat.room.scoring
            if not scoring.is_open or problem not in scoring.problems or criterion not in scoring.criteria:
                raise Refused(said(say.ROOM_DOES_NOT_SCORE), said(say.THIS_PAGE_SHOWS_IT_WHEN))
            seat._put("problem-vote", f"{problem}.{criterion}", level)

    def _checked(self, question: str, given: Given) -> Answer | None:
        asked = next((each for each in self.questions if each.id == question), None)
        if asked is None:
            raise Refused(said(say.THIS_QUESTION_IS_NOT_ASKED), said(say.ANSWER_QUESTIONS_OF_YOUR_OWN))
        if given is None:
            return None
        if isinstance(given, int) and given > asked.top:
            raise Refused(said(say.THIS_IS_NONE_OF_CHOICES), said(say.CHOOSE_ONE_OF_THOSE_SHOWN))
        if given == "not-applicable" and not asked.allows_not_applicable:
            raise Refused(said(say.THIS_QUESTION_APPLIES_TO_EVERYBODY), said(say.SAY_THAT_YOU_DO))
        try:
            return Answer(given=given)
        except ValueError:
            raise Refused(said(say.THIS_IS_NONE_OF_CHOICES), said(say.CHOOSE_ONE_OF_THOSE_SHOWN)) from None


def late_note(key: str, value: object) -> LateNote | None:
    """The note that an entry of a participant holds; None if it is another kind of entry."""
    if not key.startswith(LATE):
        return None
    try:
        return LateNote.model_validate(value)
    except ValueError:
        return None


def _answer(value: object) -> Answer | None:
    try:
        return Answer.model_validate(value)
    except ValueError:
        return None
