"""Workshops as their facilitator sets them up: settings, codes, invitations, and who has come how far."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from readiness.model.base import MAX_LINE, one_line
from readiness.model.disclosure import Disclosure
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.workshop import EVERYONE, LEADERS, STAFF, Stage, WorkshopSettings
from readiness.model.workshop_group import WorkshopGroup
from readiness.services.workshop_kept import DELETED, RESULT
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import JoinCode, Participant, Workshop, Written

MOST_INVITED_AT_ONCE = 200
STAGES: tuple[Stage, ...] = ("answering", "revealing", "finished")


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop with its settings read. `version` counts changes of settings and stage."""

    id: str
    assessment_id: str
    settings: WorkshopSettings
    stage: Stage
    version: int


@dataclass(frozen=True, slots=True)
class Invitation:
    """A personal way in. Both secrets can be shown only now."""

    name: str
    token: str
    return_code: str


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
        found = []
        for dimension in questionnaire.dimensions:
            here = max((self.asked.get(question.id, 0) for question in dimension.questions), default=0)
            if self.joined and dimension.id in self.sections and not disclosure.may_show(here):
                found.append((dimension.name, here))
        return tuple(found)


def proposed_settings(questionnaire: Questionnaire) -> WorkshopSettings:
    """The groups that the questionnaire proposes; if it proposes none, two sides that answer everything."""
    every = tuple(dimension.id for dimension in questionnaire.dimensions)
    sides = (
        WorkshopGroup(id=LEADERS, name="Leaders", sections=every, is_leading=True),
        WorkshopGroup(id=STAFF, name="Staff", sections=every),
    )
    return WorkshopSettings(groups=questionnaire.workshop_groups or sides)


def settings_from(given: Mapping[str, object]) -> WorkshopSettings:
    """Settings from what was entered; raises Refused if they make no sense."""
    try:
        return WorkshopSettings.model_validate(given)
    except ValueError:
        raise Refused("Each group needs a name.", "Add at least one group, and name all of them.") from None


def open_workshop(workspace: Workspace, assessment_id: str, settings: WorkshopSettings) -> Held:
    """Start a workshop, with a join code for the room and one for each group."""
    _check(workspace, settings)
    with workspace.change() as change:
        chosen = change.store.open_workshop(
            assessment_id, settings.model_dump(mode="json"), at=change.now(), state=STAGES[0]
        )
        for group in (EVERYONE, *settings.group_by_id):
            change.store.issue_code(chosen, group)
        return read_workshop(change, assessment_id, chosen)


def list_workshops(workspace: Workspace, assessment_id: str) -> tuple[Held, ...]:
    """The workshops of an assessment, newest first; one whose settings cannot be read is left out."""
    found = []
    for record in workspace.store.workshops(assessment_id):
        try:
            found.append(held_of(record))
        except NotThere:
            continue
    return tuple(found)


def read_workshop(workspace: Workspace, assessment_id: str, workshop_id: str) -> Held:
    """One workshop of this assessment.

    Raises:
        NotThere: there is none, or it belongs to another assessment.
    """
    held = held_of(workspace.store.workshop(workshop_id))
    if held.assessment_id != assessment_id:
        raise _none_here()
    return held


def change_settings(workspace: Workspace, held: Held, settings: WorkshopSettings) -> Held:
    """Store other settings, made from those in `held`; groups that are new get a code.

    Raises:
        Refused: answers are being shown already, somebody would lose the promise made or the group joined, or
            somebody else changed the settings since.
    """
    _check(workspace, settings)
    with workspace.change() as change:
        now = held_of(change.store.hold_workshop(held.id))
        _must_suit(now, settings, change.store.participants(held.id))
        written = change.store.change_workshop(
            held.id, expected_version=held.version, settings=settings.model_dump(mode="json")
        )
        _must_be_written(written)
        for group in set(settings.group_by_id) - set(held.settings.group_by_id):
            change.store.issue_code(held.id, group)
        return read_workshop(change, held.assessment_id, held.id)


def rename_workshop(workspace: Workspace, held: Held, title: str) -> Held:
    """Give a workshop another title, at any time; refused if somebody else changed it since."""
    settings = held.settings.with_title(one_line(title)[:MAX_LINE])
    with workspace.change() as change:
        written = change.store.change_workshop(
            held.id, expected_version=held.version, settings=settings.model_dump(mode="json")
        )
        _must_be_written(written)
        return read_workshop(change, held.assessment_id, held.id)


def delete_workshop(workspace: Workspace, held: Held) -> None:
    """Remove a workshop for good: its codes and links, who took part, and all they gave.

    What has gone into the assessment stays: answers taken over, problems taken up, snapshots, and how the answers were
    spread, as it is published without names.
    """
    workspace.store.delete_workshop(held.id, keep=("room", RESULT), state=DELETED)


def change_stage(workspace: Workspace, held: Held, stage: Stage) -> Held:
    """Move a workshop on; refused if somebody else moved or changed it since."""
    with workspace.change() as change:
        _must_be_written(change.store.change_workshop(held.id, expected_version=held.version, state=stage))
        return read_workshop(change, held.assessment_id, held.id)


def codes(workspace: Workspace, held: Held) -> tuple[JoinCode, ...]:
    """The code for the whole room first, then those of the groups in their order; codes of groups gone are left out."""
    places = {name: place for place, name in enumerate((EVERYONE, *held.settings.group_by_id))}
    shown = [code for code in workspace.store.codes(held.id) if code.group in places]
    return tuple(sorted(shown, key=lambda code: places[code.group]))


def set_codes_open(workspace: Workspace, held: Held, *, is_open: bool, group: str | None = None) -> None:
    """Close or reopen one code or all; who is in stays in."""
    workspace.store.set_codes_open(held.id, is_open=is_open, group=group)


def renew_code(workspace: Workspace, held: Held, group: str) -> str:
    """Give a group another code; the old one is dead."""
    return workspace.store.issue_code(held.id, group)


def invite(workspace: Workspace, held: Held, group: str, names: Sequence[str]) -> tuple[Invitation, ...]:
    """A personal link for each name. Names serve only to see who has answered, unless the workshop is with names."""
    wanted = list(dict.fromkeys(name for each in names if (name := " ".join(each.split())[:200])))
    if group not in held.settings.group_by_id:
        raise Refused("There is no such group.", "Choose one from the list.")
    if not wanted or len(wanted) > MOST_INVITED_AT_ONCE:
        raise Refused("Enter one name a line.", f"At most {MOST_INVITED_AT_ONCE} at once.")
    made = workspace.store.invite(held.id, group, wanted, at=workspace.now())
    return tuple(Invitation(name, each.token, each.return_code) for name, each in zip(wanted, made, strict=True))


def invite_again(workspace: Workspace, held: Held, participant_id: str) -> str:
    """A further personal link for somebody invited before; the earlier one keeps working."""
    if participant_id not in {person.id for person in workspace.store.participants(held.id)}:
        raise NotThere("This participant is no longer there.", "Look at the list again.")
    return workspace.store.new_link(participant_id, at=workspace.now())


def remove_person(workspace: Workspace, held: Held, participant_id: str) -> None:
    """Remove a double or mistaken seat with all it gave, for good.

    Raises:
        NotThere: the seat is gone already.
        Refused: answers are being shown; who is in stays in, since what changes would tell that person's answers.
    """
    with workspace.change() as change:
        if held_of(change.store.hold_workshop(held.id)).stage != "answering":
            raise Refused("Answers are being shown already.", "Seats stay as they are from here on.")
        if participant_id not in {person.id for person in change.store.participants(held.id)}:
            raise NotThere("This seat is no longer there.", "Look at the list again.")
        change.store.remove_participant(participant_id)


def live_view(workspace: Workspace, held: Held) -> LiveView:
    """How far everybody is at this moment, read anew."""
    with workspace.view() as view:
        people = view.store.participants(held.id)
        counts = view.store.activity(held.id, "vote-1")
        answered = view.store.progress(held.id, "vote-1")
    sections = {group.id: len(questions_of(workspace, held, group.id)) for group in held.settings.groups}
    asked: Counter[str] = Counter()
    for group, number in Counter(person.group for person in people if person.joined_at).items():
        asked.update({question.id: number for question in questions_of(workspace, held, group)})
    return LiveView(
        people=tuple(_progress(person, counts, sections) for person in people),
        answered=answered,
        asked=dict(asked),
        sections=frozenset(section for group in held.settings.groups for section in group.sections),
    )


def questions_of(workspace: Workspace, held: Held, group: str) -> tuple[Question, ...]:
    """The questions that a group answers, in the order asked; none for a group that is gone."""
    found = held.settings.group_by_id.get(group)
    if found is None:
        return ()
    dimensions = workspace.library.questionnaire.dimensions
    return tuple(question for each in dimensions if each.id in found.sections for question in each.questions)


def held_of(record: Workshop) -> Held:
    """A stored workshop with its settings read; raises NotThere if they cannot be."""
    try:
        settings = WorkshopSettings.model_validate_json(json.dumps(record.settings))
    except ValueError:
        raise _none_here() from None
    if record.state == DELETED:
        raise _none_here()
    stage = next((stage for stage in STAGES if stage == record.state), STAGES[0])
    return Held(record.id, record.assessment_id, settings, stage, record.version)


def _progress(person: Participant, counts: Mapping[str, int], sections: Mapping[str, int]) -> PersonProgress:
    return PersonProgress(
        id=person.id,
        name=person.name or "",
        group=person.group,
        joined_at=person.joined_at,
        answered=counts.get(person.id, 0),
        asked=sections.get(person.group, 0),
    )


def _check(workspace: Workspace, settings: WorkshopSettings) -> None:
    known = {dimension.id for dimension in workspace.library.questionnaire.dimensions}
    for group in settings.groups:
        if not group.sections or set(group.sections) - known:
            raise Refused(f"“{group.name}” has nothing to answer.", "Choose at least one section for each group.")


def _must_suit(now: Held, settings: WorkshopSettings, people: Sequence[Participant]) -> None:
    """Refuse settings that would break the promise under which people have joined, or leave somebody without group."""
    if now.stage != "answering":
        raise Refused("The answers are being shown already.", "Open another workshop to ask in another way.")
    if people and settings.is_named != now.settings.is_named:
        raise Refused("People have joined under the other promise.", "With or without names cannot be changed now.")
    if people and settings.disclosure.is_weaker_than(now.settings.disclosure):
        raise Refused("People have joined under the other promise.", "The smallest group shown can only be raised now.")
    if {person.group for person in people} - set(settings.group_by_id):
        raise Refused("Somebody is in a group that you took away.", "Keep the group; you may rename it.")


def _must_be_written(result: Written | Workshop) -> None:
    if isinstance(result, Workshop):
        raise Refused("Somebody else changed the workshop in the meantime.", "Look at it again, then decide.")


def _none_here() -> NotThere:
    return NotThere("There is no workshop under this link.", "Look at the list of workshops.")
