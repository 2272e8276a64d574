"""A participant's seat: the way in, own answers, and what the room has been shown. Nothing of anybody else."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from readiness.content.library import Library
from readiness.model.actor import Actor
from readiness.model.questionnaire import Question
from readiness.model.response import Answer, CandidateProblem, Given
from readiness.model.workshop import EVERYONE, IdeaKind, LateNote, WorkshopSettings
from readiness.services.workshop_ideas import (
    BEGINNINGS,
    MOST_PROPOSALS,
    POINTS_EACH,
    TAKEN,
    Idea,
    ideas_in,
    stored_idea,
)
from readiness.services.workshop_room import Room, read_room
from readiness.services.workshops import OWN_POINTS, Held, held_of, questions_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Admission, Conflict, Entry, Participant

CONSENT = "consent"
LATE = "late:"
MOST_IN_A_KEY = 120


@dataclass(frozen=True, slots=True)
class Entrance:
    """What a right join code opens: how the workshop is held, and the groups to choose from."""

    workshop: str
    settings: WorkshopSettings
    groups: tuple[tuple[str, str], ...]


def find_entrance(workspace: Workspace, code: str, origin: str) -> Entrance:
    """What stands behind a join code; a wrong one counts as an attempt to guess.

    Raises:
        Refused: no open code is so, or there were too many wrong ones.
    """
    workshop_id, group = workspace.store.find_code(code, origin=origin, at=workspace.now())
    settings = held_of(workspace.store.workshop(workshop_id)).settings
    groups = tuple((each.id, each.name) for each in settings.groups if group in {EVERYONE, each.id})
    return Entrance(workshop_id, settings, groups)


def join(workspace: Workspace, code: str, origin: str, *, group: str, name: str = "") -> Admission:
    """Take a seat with a join code. With names, giving one is the agreement to be shown with it.

    Raises:
        Refused: the code does not open this group, or a name is needed and missing.
    """
    entrance = find_entrance(workspace, code, origin)
    if group not in dict(entrance.groups):
        raise Refused("Choose the group you belong to.", "If none fits, ask who leads the room.")
    shown = " ".join(name.split()) if entrance.settings.is_named else None
    if shown == "":
        raise Refused("Enter your name.", "This workshop shows answers with names.")
    admission = workspace.store.join(code, origin=origin, at=workspace.now(), name=shown, group=group)
    seat = find_seat(workspace, admission.token)
    if seat is not None and entrance.settings.is_named:
        seat.agree_to_names()
    return admission


def come_back(workspace: Workspace, return_code: str, origin: str) -> Admission:
    """Take the same seat on another device, with the personal return code."""
    return workspace.store.come_back(return_code, origin=origin, at=workspace.now())


def remember_browser(workspace: Workspace, seat: Seat, browser: str) -> None:
    """Let this browser find its seat again when it comes with the code of the room; "" keeps no cookies."""
    if browser:
        workspace.store.remember_browser(seat.person.id, _mark(seat.held.id, browser), at=workspace.now())


def seat_of_browser(workspace: Workspace, entrance: Entrance, browser: str) -> str | None:
    """A further token for the seat that this browser holds in the workshop behind a code; None if it holds none."""
    seat = find_seat(workspace, _mark(entrance.workshop, browser)) if browser else None
    return None if seat is None else workspace.store.new_token(seat.person.id, at=workspace.now())


@dataclass(frozen=True, slots=True)
class LinkedSeat:
    """What a personal link leads to: how the workshop is held, for whom it was made, and whether it was opened."""

    workshop: str
    settings: WorkshopSettings
    name: str
    is_taken: bool


def find_link(workspace: Workspace, link: str) -> LinkedSeat | None:
    """What stands behind a personal link; None if it leads nowhere. Nothing is opened by looking."""
    person = workspace.store.behind_link(link) if link else None
    if person is None:
        return None
    try:
        held = held_of(workspace.store.workshop(person.workshop_id))
    except NotThere:
        return None
    return LinkedSeat(held.id, held.settings, person.name or "", person.joined_at is not None)


def open_link(workspace: Workspace, link: str) -> Admission:
    """Take the seat of a personal link. Who comes second needs the code that only the first was shown.

    Raises:
        Refused: the link leads nowhere any more, or somebody has opened it.
    """
    admission = workspace.store.open_link(link, at=workspace.now())
    if admission is None:
        raise Refused("This link has been opened already.", "Enter your own code, or ask who leads for a new link.")
    return admission


def seat_behind_link(workspace: Workspace, link: str, browser: str) -> str | None:
    """A further token for the seat behind a link in the browser that holds it; None in any other."""
    person = workspace.store.behind_link(link) if link and browser else None
    seat = None if person is None else find_seat(workspace, _mark(person.workshop_id, browser))
    if person is None or seat is None or seat.person.id != person.id:
        return None
    return workspace.store.new_token(seat.person.id, at=workspace.now())


def is_at_home(workspace: Workspace, seat: Seat, browser: str) -> bool:
    """Whether the address of a seat alone opens it in this browser.

    A seat with a personal link is bound to the browsers of the person who opened it: an address can be forwarded, and
    whoever made the link may have opened it first.
    """
    if not seat.person.is_invited or seat.person.joined_at is None:
        return True
    holder = find_seat(workspace, _mark(seat.held.id, browser)) if browser else None
    return holder is not None and holder.person.id == seat.person.id


def _mark(workshop: str, browser: str) -> str:
    """What tells a browser from others is as secret and as long as a token; it counts for one workshop alone."""
    return f"{workshop}:{browser}"


def find_seat(workspace: Workspace, token: str) -> Seat | None:
    """The seat that a personal link leads to; None if it leads nowhere."""
    person = workspace.store.participant(token) if token else None
    if person is None:
        return None
    return Seat(workspace, person, held_of(workspace.store.workshop(person.workshop_id)))


@dataclass(frozen=True)
class Seat:
    """One person in one workshop, read at one moment. Every method writes to this person's own entries only."""

    workspace: Workspace
    person: Participant
    held: Held

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """The questions asked of this person, in order."""
        return questions_of(self.library, self.held, self.person.group)

    @cached_property
    def library(self) -> Library:
        """The questions and rules of the assessment that this is a seat in."""
        return self.workspace.library_of(self.held.assessment_id)

    @cached_property
    def _own(self) -> Mapping[tuple[str, str], object]:
        return {(entry.part, entry.key): entry.value for entry in self._entries}

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        parts = ("vote-1", "vote-2", "problem-vote", "proposal", "room")
        return tuple(self.workspace.store.entries(self.held.assessment_id, owner=self.person.id, parts=parts))

    @cached_property
    def room(self) -> Room:
        """What the room has been shown."""
        return read_room(self.workspace, self.held)

    @property
    def may_answer(self) -> bool:
        """Whether first answers can still be given or changed, and the person has agreed to names where needed."""
        return self.held.stage == "answering" and not self.must_agree

    @property
    def must_agree(self) -> bool:
        """Whether this person has yet to agree that answers are shown with names."""
        return self.held.settings.is_named and ("room", CONSENT) not in self._own

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
                raise Refused(
                    "The answers are being shown, so they can no longer be changed.", "Talk about it in the room."
                )
            seat._put("vote-1", question, seat._checked(question, given))

    def answer_again(self, question: str, given: Given) -> None:
        """Store an answer in the second vote on a question, while the room holds one."""
        with self._at_work() as seat:
            again = seat.room.again.get(question)
            if again is None or not again.is_open or seat.must_agree:
                raise Refused(
                    "There is no second vote on this question now.", "This page shows it when the room votes."
                )
            seat._put("vote-2", question, seat._checked(question, given))

    def note_late(self, late: LateNote) -> bool:
        """Keep what came too late to count as a note for whoever leads the room.

        Returns:
            Whether it is kept as a note; not if it would still count.
        """
        with self._at_work() as seat:
            if seat.must_agree or seat._would_count(late):
                return False
            # A second note about the same thing replaces the first one, as a second answer would.
            about = late.about or f"{len(seat.late())}"
            seat._put("room", f"{LATE}{late.kind}:{about}"[:MOST_IN_A_KEY], late)
            return True

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

    def propose(self, name: str, notes: str = "", *, kind: IdeaKind = "problem", problem_type: str = "other") -> None:
        """Propose something, without name or group of who did.

        Raises:
            Refused: it has no name, or this person has proposed enough of this kind.
        """
        with self._at_work() as seat:
            if seat.held.stage == "finished" or len(seat.ideas(kind)) >= MOST_PROPOSALS:
                raise Refused("No more ideas can be sent from here.", f"Each person may send {MOST_PROPOSALS}.")
            slug = f"{BEGINNINGS[kind]}-{secrets.token_hex(6)}"
            seat._put("proposal", slug, stored_idea(slug, name, notes, seat._known_type(problem_type)))

    def change_idea(self, idea: str, name: str, notes: str = "", *, problem_type: str = "other") -> None:
        """Word an own idea anew.

        Raises:
            Refused: it is not this person's, has no name, or the room works on it already.
        """
        with self._at_work() as seat:
            seat._must_be_free(idea)
            worded = stored_idea(idea, name, notes, seat._known_type(problem_type))
            seat._replace(idea, worded, self._version(idea))

    def withdraw_idea(self, idea: str) -> None:
        """Take an own idea back; refused if it is not this person's, or the room works on it already."""
        with self._at_work() as seat:
            seat._must_be_free(idea)
            seat._replace(idea, None, self._version(idea))

    def is_free(self, idea: str) -> bool:
        """Whether an own idea can still be changed: the room has neither taken it up nor voted on it."""
        is_theirs = ("room", f"{TAKEN}{idea}") in self.room.versions or idea in self.room.points.ideas
        return self.held.stage != "finished" and not is_theirs

    def ideas(self, kind: IdeaKind = "problem") -> tuple[Idea, ...]:
        """This person's own ideas of one kind."""
        return tuple(idea for idea in ideas_in(self._entries) if idea.kind == kind)

    def proposals(self) -> tuple[str, ...]:
        """The names of the problems that this person has proposed."""
        return tuple(idea.name for idea in self.ideas())

    def names_to_vote_on(self) -> dict[str, str]:
        """The names of the ideas put to the vote, of whoever proposed them."""
        given = self.workspace.store.given(self.held.id, ("proposal",)) if self.room.points.ideas else ()
        return {idea.id: idea.name for idea in ideas_in(given) if idea.id in self.room.points.ideas}

    def points(self) -> dict[str, int]:
        """Own points by idea."""
        given = self._own.get(("room", OWN_POINTS))
        known = given.items() if isinstance(given, Mapping) else ()
        return {slug: number for slug, number in known if isinstance(number, int) and slug in self.room.points.ideas}

    def give_points(self, points: Mapping[str, int]) -> None:
        """Spread own points over the ideas put to the vote; what was given before is replaced.

        Raises:
            Refused: the room does not vote, on this idea, or these are too many points.
        """
        with self._at_work() as seat:
            vote = seat.room.points
            given = {slug: number for slug, number in points.items() if number}
            if not vote.is_open or set(given) - set(vote.ideas) or seat.must_agree:
                raise Refused("The room does not vote on this now.", "This page shows it when it does.")
            if min(given.values(), default=0) < 0 or sum(given.values()) > POINTS_EACH:
                raise Refused(f"You have {POINTS_EACH} points.", "Take one back first.")
            seat._put("room", OWN_POINTS, given or None)

    def _must_be_free(self, idea: str) -> None:
        if idea not in {each.id for each in ideas_in(self._entries)}:
            raise Refused("This idea is no longer there.", "Look at the list again.")
        if not self.is_free(idea):
            raise Refused("The room works on this idea already.", "Tell the room what you would change.")

    def _version(self, idea: str) -> int:
        return next((each.version for each in self._entries if (each.part, each.key) == ("proposal", idea)), 0)

    def _replace(self, idea: str, value: CandidateProblem | None, version: int) -> None:
        """Store an idea over the one that was seen, and over no other: it may have been changed on another device."""
        written = self.workspace.store.put(
            self.held.assessment_id,
            "proposal",
            idea,
            value,
            at=self.workspace.now(),
            owner=self.person.id,
            expected_version=version,
        )
        if isinstance(written, Conflict):
            raise Refused("You have changed this idea on another device.", "This is how it stands there.")

    def _known_type(self, slug: str) -> str:
        return slug if slug in self.library.rubric.problems.type_by_id else "other"

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
                raise Refused("The room does not score this now.", "This page shows it when it does.")
            seat._put("problem-vote", f"{problem}.{criterion}", level)

    def _checked(self, question: str, given: Given) -> Answer | None:
        asked = next((each for each in self.questions if each.id == question), None)
        if asked is None:
            raise Refused("This question is not asked of you.", "Answer the questions of your own sections.")
        if given is None:
            return None
        if isinstance(given, int) and given > asked.top:
            raise Refused("This is none of the choices.", "Choose one of those shown.")
        if given == "not-applicable" and not asked.allows_not_applicable:
            raise Refused("This question applies to everybody.", "Say that you do not know.")
        try:
            return Answer(given=given)
        except ValueError:
            raise Refused("This is none of the choices.", "Choose one of those shown.") from None

    @contextmanager
    def _at_work(self) -> Iterator[Seat]:
        """The seat as it is within one step: while it lasts, nobody can begin to show answers or end a vote."""
        with self.workspace.change() as change:
            now = held_of(change.store.hold_workshop(self.held.id, with_others=True))
            yield Seat(change.acting_as(Actor(kind="seat", id=self.person.id)), self.person, now)
        for read_before in ("_entries", "_own", "room"):
            self.__dict__.pop(read_before, None)

    def _put(self, part: str, key: str, value: object) -> None:
        self.workspace.store.put(
            self.held.assessment_id, part, key, value, at=self.workspace.now(), owner=self.person.id
        )


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
