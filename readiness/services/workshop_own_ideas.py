"""The ideas that one seat of a workshop sends, and the points that it gives."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass

from readiness.model.response import CandidateProblem
from readiness.model.workshop import IdeaKind
from readiness.services.workshop_ideas import (
    BEGINNINGS,
    MOST_PROPOSALS,
    POINTS_EACH,
    Idea,
    ideas_in,
    stored_idea,
)
from readiness.services.workshop_own_entries import OwnEntries
from readiness.services.workshops import OWN_POINTS
from readiness.storage.problems import Refused
from readiness.storage.records import Conflict
from readiness.words import said
from readiness.words.say import workshop as say


@dataclass(frozen=True)
class OwnIdeas(OwnEntries):
    """The part of a seat that proposes and gives points."""

    def propose(self, name: str, notes: str = "", *, kind: IdeaKind = "problem", problem_type: str = "other") -> None:
        """Propose something, without name or group of who did.

        The same words of the same person once more are that idea: a phone that was cut off shows them again.

        Raises:
            Refused: it has no name, or this person has proposed enough of this kind.
        """
        with self._at_work() as seat:
            slug = f"{BEGINNINGS[kind]}-{secrets.token_hex(6)}"
            made = stored_idea(slug, name, notes, seat._known_type(problem_type))
            if seat.has_idea(name, notes, kind=kind):
                return
            if seat.held.stage == "finished" or len(seat.ideas(kind)) >= MOST_PROPOSALS:
                raise Refused(said(say.NO_MORE_IDEAS), said(say.each_person_may_send(most_proposals=MOST_PROPOSALS)))
            seat._put("proposal", slug, made)

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
        is_theirs = idea in self.room.taken or idea in self.room.points.ideas
        return self.held.stage != "finished" and not is_theirs

    def ideas(self, kind: IdeaKind = "problem") -> tuple[Idea, ...]:
        """This person's own ideas of one kind."""
        return tuple(idea for idea in ideas_in(self._entries) if idea.kind == kind)

    def has_idea(self, name: str, notes: str = "", *, kind: IdeaKind = "problem") -> bool:
        """Whether this person has proposed this in the same words."""
        if not name.strip():
            return False
        made = stored_idea(BEGINNINGS[kind], name, notes, "other")
        return any((idea.name, idea.notes) == (made.name, made.notes) for idea in self.ideas(kind))

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
                raise Refused(said(say.ROOM_DOES_NOT_VOTE), said(say.THIS_PAGE_SHOWS_IT_WHEN))
            if min(given.values(), default=0) < 0 or sum(given.values()) > POINTS_EACH:
                raise Refused(said(say.you_have_points(points_each=POINTS_EACH)), said(say.TAKE_ONE_BACK_FIRST))
            seat._put("room", OWN_POINTS, given or None)

    def _must_be_free(self, idea: str) -> None:
        if idea not in {each.id for each in ideas_in(self._entries)}:
            raise Refused(said(say.THIS_IDEA_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
        if not self.is_free(idea):
            raise Refused(said(say.ROOM_WORKS_ON_THIS_IDEA), said(say.TELL_ROOM_WHAT_YOU_WOULD))

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
            raise Refused(said(say.YOU_HAVE_CHANGED_THIS_IDEA), said(say.THIS_IS_HOW_IT_STANDS))

    def _known_type(self, slug: str) -> str:
        return slug if slug in self.library.rubric.problems.type_by_id else "other"
