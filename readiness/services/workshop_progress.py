"""Who has come into a workshop and how far each of them is, without any answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from readiness.model.disclosure import Disclosure
from readiness.model.questionnaire import Questionnaire
from readiness.services.workshops import Held, questions_of
from readiness.services.workspace import Workspace
from readiness.storage.workshop_records import Participant


@dataclass(frozen=True, slots=True)
class PersonProgress:
    """How far one person has come. `name` is empty for those who joined without one; answers are never part of it."""

    id: str
    name: str
    group: str
    joined_at: datetime | None
    answered: int
    asked: int

    @property
    def has_joined(self) -> bool:
        """Whether this person is in the room or has opened the link."""
        return self.joined_at is not None

    @property
    def is_done(self) -> bool:
        """Whether this person is here and has answered every question asked of them, if any is."""
        return self.has_joined and self.answered >= self.asked


@dataclass(frozen=True, slots=True)
class LiveView:
    """Who is here and how far, and how many have answered each question (of how many asked). No answers.

    `sections` are those that any group is asked.
    """

    people: tuple[PersonProgress, ...]
    answered: Mapping[str, int]
    asked: Mapping[str, int]
    sections: frozenset[str]

    @property
    def joined(self) -> int:
        """How many are in the room or have opened their link."""
        return sum(person.has_joined for person in self.people)

    @property
    def done(self) -> int:
        """How many have answered everything asked of them."""
        return sum(person.is_done for person in self.people)

    @property
    def answers(self) -> int:
        """How many answers there are altogether."""
        return sum(self.answered.values())

    def sections_short(self, questionnaire: Questionnaire, disclosure: Disclosure) -> tuple[tuple[str, int], ...]:
        """Sections that too few people who have joined are asked for answers to be shown: name and number of people.

        A section that nobody who has joined is asked counts too, if somebody has joined at all and was to answer it.
        """
        short = self.short_ids(questionnaire, disclosure)
        return tuple((each.name, short[each.id]) for each in questionnaire.dimensions if each.id in short)

    def short_ids(self, questionnaire: Questionnaire, disclosure: Disclosure) -> dict[str, int]:
        """The same by the slug of the section."""
        found = {}
        for dimension in questionnaire.dimensions:
            here = max((self.asked.get(question.id, 0) for question in dimension.questions), default=0)
            if self.joined and dimension.id in self.sections and not disclosure.may_show(here):
                found[dimension.id] = here
        return found


def live_view(workspace: Workspace, held: Held) -> LiveView:
    """How far everybody is at this moment, read anew."""
    with workspace.view() as view:
        people = view.store.participants(held.id)
        counts = view.store.activity(held.id, "vote-1")
        answered = view.store.progress(held.id, "vote-1")
        library = view.library_of(held.assessment_id)
    sections = {group.id: len(questions_of(library, held, group.id)) for group in held.settings.groups}
    asked: Counter[str] = Counter()
    for group, number in Counter(person.group for person in people if person.joined_at).items():
        asked.update({question.id: number for question in questions_of(library, held, group)})
    return LiveView(
        people=tuple(_progress(person, counts, sections) for person in people),
        answered=answered,
        asked=dict(asked),
        sections=frozenset(section for group in held.settings.groups for section in group.sections),
    )


def _progress(person: Participant, counts: Mapping[str, int], sections: Mapping[str, int]) -> PersonProgress:
    return PersonProgress(
        id=person.id,
        name=person.name or "",
        group=person.group,
        joined_at=person.joined_at,
        answered=counts.get(person.id, 0),
        asked=sections.get(person.group, 0),
    )
