"""A workshop: who answers what, and what the room shows and agrees."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from readiness.model.base import Line, Noun, Slug, Text
from readiness.model.disclosure import LOWEST_LEAST, USUAL_LEAST, Disclosure
from readiness.model.pooled import Consensus, PooledResponse
from readiness.model.response import Answer
from readiness.model.workshop_group import WorkshopGroup

Stage = Literal["answering", "revealing", "finished"]
"""Answers are given alone; then they are shown question by question; then the result stands in the assessment."""

Language = Literal["en", "de", "fr", "es"]

EVERYONE = "everyone"
"""The code for the whole room: whoever joins with it chooses a group."""

RESERVED = frozenset({EVERYONE, "others"})

LEADERS, STAFF = "leaders", "staff"
"""The two sides compared for blind spots. Every group belongs to one of them."""


LateKind = Literal["vote-1", "vote-2", "score", "points", "idea"]


class LateNote(Noun):
    """What somebody chose or typed when it did not count any more. Nothing is computed from it.

    `about` is a question, a criterion of a problem, or an idea; `given` is the choice as it is stored, or the text.
    """

    kind: LateKind
    about: Line = ""
    given: Annotated[str, Field(max_length=1_000)]


class WorkshopSettings(Noun):
    """How a workshop is held. `least` is the smallest number of people whose answers are ever shown.

    `sender` signs the invitation, `contact` answers questions about it, and `own_text` stands in it instead of our
    words on why it is sent. One that is archived keeps everything and takes nothing.
    """

    title: Line = ""
    groups: Annotated[tuple[WorkshopGroup, ...], Field(min_length=1, max_length=20)]
    is_named: bool = False
    least: Annotated[int, Field(ge=LOWEST_LEAST, le=5)] = USUAL_LEAST
    answer_by: date | None = None
    language: Language = "en"
    sender: Line = ""
    contact: Line = ""
    own_text: Annotated[Text, Field(max_length=1_000)] = ""
    is_archived: bool = False

    @model_validator(mode="after")
    def _groups_differ(self) -> WorkshopSettings:
        slugs = [group.id for group in self.groups]
        if len(set(slugs)) < len(slugs) or RESERVED & set(slugs):
            raise ValueError("each group needs a name of its own")
        return self

    def with_title(self, title: str) -> Self:
        """The same under another title."""
        return self.model_copy(update={"title": title})

    def with_section(self, group: str, section: str) -> Self:
        """The same with one more section that a group is asked."""
        groups = tuple(
            each.with_section(section) if each.id == group and section not in each.sections else each
            for each in self.groups
        )
        return self.model_copy(update={"groups": groups})

    def with_group_names(self, names: Mapping[str, str]) -> Self:
        """The same with other names for some of the groups, by their slugs."""
        groups = tuple(each.with_name(names.get(each.id, each.name)) for each in self.groups)
        return self.model_copy(update={"groups": groups})

    def with_least(self, least: int) -> Self:
        """The same with another smallest number of people whose answers are shown."""
        return self.model_validate({**self.model_dump(), "least": least})

    def for_another_time(self) -> Self:
        """The same for a workshop on another day, which nobody has been asked to answer by yet."""
        return self.model_copy(update={"answer_by": None, "is_archived": False})

    def archived(self, *, is_archived: bool) -> Self:
        """The same, put into the archive or taken out of it."""
        return self.model_copy(update={"is_archived": is_archived})

    @property
    def disclosure(self) -> Disclosure:
        """What is promised to those who answer."""
        return Disclosure(least=self.least, is_named=self.is_named)

    @property
    def group_by_id(self) -> dict[str, WorkshopGroup]:
        """Groups by their slug."""
        return {group.id: group for group in self.groups}

    def side_of(self, group: str) -> str:
        """The side of a group; one that is gone counts as staff."""
        found = self.group_by_id.get(group)
        return LEADERS if found is not None and found.is_leading else STAFF


class Ballot(Noun):
    """One person's frozen answers, and the side they belong to."""

    side: str
    answers: Mapping[Slug, Answer]


class FirstRound(Noun):
    """All first answers, frozen when the first of them is about to be shown; keys are participants' random ids."""

    ballots: Mapping[str, Ballot]
    frozen_at: datetime


class SecondRound(Noun):
    """One more vote on one question: open while people answer, then frozen with `answers` and `sides` by participant.

    Somebody who came too late for the first vote may take part.
    """

    is_open: bool
    answers: Mapping[str, Answer] = {}
    sides: Mapping[str, str] = {}


class CoLeader(Noun):
    """Somebody who may be given the lead of a room. `key` is the hash of the secret in their link."""

    id: Line
    name: Line
    key: Line


class Leadership(Noun):
    """Who may lead a room, and who does: `leads` is the id of one of the others, or empty for the first.

    `first` is the name of whoever opened the workshop, as the room is to see it; empty if it was not told.
    """

    first: Line = ""
    others: tuple[CoLeader, ...] = ()
    leads: Line = ""

    @property
    def other_by_id(self) -> dict[str, CoLeader]:
        """Those with a link, by their id."""
        return {each.id: each for each in self.others}

    def with_other(self, other: CoLeader, first: str) -> Self:
        """The same with one more who may lead, and the name of the first."""
        return self.model_copy(update={"others": (*self.others, other), "first": first})

    def without(self, other: str) -> Self:
        """The same without one of them; if that one had the lead, the first has it again."""
        left = tuple(each for each in self.others if each.id != other)
        return self.model_copy(update={"others": left, "leads": "" if self.leads == other else self.leads})

    def alone(self) -> Self:
        """The same with the first alone: nobody else has a link."""
        return self.model_copy(update={"others": (), "leads": ""})

    def led_by(self, leader: str) -> Self:
        """The same with somebody else in the lead."""
        return self.model_copy(update={"leads": leader})


IdeaKind = Literal["problem", "model", "person"]
"""What people may propose: a problem to solve, a model that is in use already, somebody who could work on this."""


class OnScreen(Noun):
    """What the room looks at: a question, or None for the entrance; `timer_until` is when talking time ends.

    With `ideas` it looks at what was proposed of one kind.
    """

    question: Slug | None = None
    ideas: IdeaKind | None = None
    timer_until: datetime | None = None

    def with_ideas(self, kind: IdeaKind | None) -> Self:
        """The same with what was proposed of one kind on the screen, or no longer."""
        return self.model_copy(update={"ideas": kind})

    def with_timer(self, until: datetime | None) -> Self:
        """The same with talking time that ends at another moment, or with none."""
        return self.model_copy(update={"timer_until": until})


class ChosenAgenda(Noun):
    """The questions that the room is to talk about, in this order; none chosen means all of them, as proposed."""

    questions: tuple[Slug, ...] = ()


class PointsVote(Noun):
    """Three points of each person for the ideas put to the vote, once in a workshop.

    `totals` are frozen when it is closed, by idea; `voters` is how many gave points.
    """

    is_open: bool = False
    ideas: tuple[Slug, ...] = ()
    totals: Mapping[Slug, int] = {}
    voters: int = 0

    def closed(self, totals: Mapping[str, int], *, voters: int) -> Self:
        """The same after its end."""
        return self.model_copy(update={"is_open": False, "totals": totals, "voters": voters})


class Scoring(Noun):
    """The candidate problems that the room scores, on which criteria, and the order published so far.

    `order` holds the ids of the problems, best first; `counted` how many people it rests on.
    """

    is_open: bool = False
    problems: tuple[Slug, ...] = ()
    criteria: tuple[Slug, ...] = ()
    order: tuple[Slug, ...] = ()
    counted: int = 0

    def with_order(self, order: tuple[str, ...], *, counted: int) -> Self:
        """The same with a newer order, and how many people it rests on."""
        return self.model_copy(update={"order": order, "counted": counted})

    def closed(self) -> Self:
        """The same after its end."""
        return self.model_copy(update={"is_open": False})


class Spread(Noun):
    """Answers to one question without names: how many gave each level, did not know, or said it does not apply."""

    question: Slug
    counts: tuple[int, ...]
    dont_know: int = 0
    not_applicable: int = 0

    @property
    def given(self) -> int:
        """How many people answered."""
        return sum(self.counts) + self.dont_know + self.not_applicable

    @property
    def levels(self) -> tuple[int, ...]:
        """Every level given, lowest first."""
        return tuple(level for level, count in enumerate(self.counts) for _ in range(count))


class WorkshopResult(Noun):
    """What a workshop put into its assessment: the pooled answers, and what may be published of their spread."""

    pooled: PooledResponse
    agreed: Mapping[Slug, Consensus]
    concluded_at: datetime
