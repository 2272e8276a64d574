"""Workshops as their facilitator sets them up: settings, stage, and what each group is asked."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from readiness.content.library import Library
from readiness.model.base import MAX_LINE, one_line
from readiness.model.questionnaire import Question, Questionnaire
from readiness.model.workshop import EVERYONE, Stage, WorkshopSettings
from readiness.services.leadership import must_be_first, must_lead
from readiness.services.workshop_groups import as_called, as_stored, proposed_groups
from readiness.services.workspace import Workspace
from readiness.storage.kept_results import DELETED, RESULT, ROOM
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import Written
from readiness.storage.workshop_records import Participant, Workshop
from readiness.words import said, spoken
from readiness.words.language import SOURCE
from readiness.words.say import workshop as say

STAGES: tuple[Stage, ...] = ("answering", "revealing", "finished")
OWN_POINTS = "own-points"
"""Under which a seat keeps the points that it gave ideas."""
_VOTES = ("vote-1", "vote-2", "problem-vote", "room")


@dataclass(frozen=True, slots=True)
class Held:
    """A workshop with its settings read. `version` counts changes of settings and stage."""

    id: str
    assessment_id: str
    settings: WorkshopSettings
    stage: Stage
    version: int

    @property
    def is_archived(self) -> bool:
        """Whether it is put away: everything is kept, and nothing is taken."""
        return self.settings.is_archived


def proposed_settings(questionnaire: Questionnaire) -> WorkshopSettings:
    """The groups that the questionnaire proposes, and what is usual for all else."""
    return WorkshopSettings(groups=proposed_groups(questionnaire))


def settings_from(given: Mapping[str, object]) -> WorkshopSettings:
    """Settings from what was entered; raises Refused if they make no sense."""
    try:
        return WorkshopSettings.model_validate(given)
    except ValueError:
        raise Refused(said(say.EACH_GROUP_NEEDS_NAME), said(say.ADD_AT_LEAST_ONE_GROUP)) from None


def open_workshop(workspace: Workspace, assessment_id: str, settings: WorkshopSettings) -> Held:
    """Start a workshop, with a join code for the room and one for each group.

    Raises:
        Refused: a group has nothing to answer, the day to answer by has passed, or a second facilitator asks for it.
    """
    must_be_first(workspace)
    with workspace.change() as change:
        library = change.library_of(assessment_id)
        _check(library, settings)
        _must_be_ahead(change, assessment_id, settings)
        stored = as_stored(settings, library).model_dump(mode="json")
        chosen = change.store.open_workshop(assessment_id, stored, at=change.now(), state=STAGES[0])
        for group in (EVERYONE, *settings.group_by_id):
            change.store.issue_code(chosen, group)
        return read_workshop(change, assessment_id, chosen)


def repeat_workshop(workspace: Workspace, held: Held) -> Held:
    """Start another workshop with the groups, the promise and the words of this one; nobody is invited to it yet."""
    return open_workshop(workspace, held.assessment_id, held.settings.for_another_time())


def list_workshops(workspace: Workspace, assessment_id: str) -> tuple[Held, ...]:
    """The workshops of an assessment, newest first; one whose settings cannot be read is left out."""
    found = []
    for record in workspace.store.workshops(assessment_id):
        try:
            found.append(in_spoken_words(workspace, held_of(record)))
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
    return in_spoken_words(workspace, held)


def change_settings(workspace: Workspace, held: Held, settings: WorkshopSettings) -> Held:
    """Store other settings, made from those in `held`; groups that are new get a code.

    Raises:
        Refused: answers are being shown already, somebody would lose the promise made or the group joined,
            somebody else changed the settings since, another day to answer by is chosen that has passed, or a second
            facilitator asks for it.
    """
    must_be_first(workspace)
    return _change_settings(workspace, held, settings)


def _change_settings(workspace: Workspace, held: Held, settings: WorkshopSettings) -> Held:
    with workspace.change() as change:
        now = held_of(change.store.hold_workshop(held.id))
        must_take(now)
        library = change.library_of(held.assessment_id)
        _check(library, settings)
        if settings.answer_by != held.settings.answer_by:
            _must_be_ahead(change, held.assessment_id, settings)
        people = change.store.participants(held.id)
        _must_suit(now, settings, people, has_answers=_has_answers(change, held))
        _must_still_ask(change, now, settings, people)
        stored = as_stored(settings, library).model_dump(mode="json")
        written = change.store.change_workshop(held.id, expected_version=held.version, settings=stored)
        _must_be_written(written)
        for group in set(settings.group_by_id) - set(held.settings.group_by_id):
            change.store.issue_code(held.id, group)
        return read_workshop(change, held.assessment_id, held.id)


def open_section(workspace: Workspace, held: Held, section: str, group: str) -> Held:
    """Let one more group answer a section, at once: its people go on with these questions. For who leads the room."""
    return _change_in_room(workspace, held, held.settings.with_section(group, section))


def lower_least(workspace: Workspace, held: Held, least: int) -> Held:
    """Show answers of fewer people; refused once anybody has answered or voted, and to who does not lead the room."""
    return _change_in_room(workspace, held, held.settings.with_least(least))


def _change_in_room(workspace: Workspace, held: Held, settings: WorkshopSettings) -> Held:
    with workspace.change() as change:
        change.store.hold_workshop(held.id)
        must_lead(change, held.assessment_id, held.id)
        return _change_settings(change, held, settings)


def may_lower_least(workspace: Workspace, held: Held) -> bool:
    """Whether answers of fewer people could still be shown: there is a smaller number, and nobody has voted."""
    return held.stage == "answering" and held.settings.disclosure.may_be_lowered and not _has_answers(workspace, held)


def _has_answers(workspace: Workspace, held: Held) -> bool:
    given = workspace.store.given(held.id, _VOTES)
    return any(each.part != "room" or each.key == OWN_POINTS for each in given)


def rename_workshop(workspace: Workspace, held: Held, title: str) -> Held:
    """Give a workshop another title, at any time; refused if somebody else changed it since.

    A second facilitator cannot.
    """
    settings = held.settings.with_title(one_line(title)[:MAX_LINE])
    return _keep_settings(workspace, held, settings)


def archive_workshop(workspace: Workspace, held: Held) -> Held:
    """Put a workshop away: its codes close and nothing more can be given in it; all that was given stays.

    Raises:
        Refused: somebody else changed the workshop since, or a second facilitator asks for it.
    """
    with workspace.change() as change:
        change.store.set_codes_open(held.id, is_open=False)
        return _keep_settings(change, held, held.settings.archived(is_archived=True))


def bring_back_workshop(workspace: Workspace, held: Held) -> Held:
    """Take a workshop out of the archive. Its codes stay closed until somebody opens them.

    Raises:
        Refused: somebody else changed the workshop since, or a second facilitator asks for it.
    """
    return _keep_settings(workspace, held, held.settings.archived(is_archived=False))


def _keep_settings(workspace: Workspace, held: Held, settings: WorkshopSettings) -> Held:
    must_be_first(workspace)
    with workspace.change() as change:
        stored = as_stored(settings, change.library_of(held.assessment_id)).model_dump(mode="json")
        _must_be_written(change.store.change_workshop(held.id, expected_version=held.version, settings=stored))
    return replace(held, settings=settings, version=held.version + 1)


def must_take(held: Held) -> None:
    """Refuse whatever is given in a workshop that is archived."""
    if held.is_archived:
        raise Refused(said(say.THIS_WORKSHOP_IS_ARCHIVED), said(say.WHOEVER_LEADS_IT_CAN_BRING))


def delete_workshop(workspace: Workspace, held: Held) -> None:
    """Remove a workshop for good: its codes and links, who took part, and all they gave.

    What has gone into the assessment stays: answers taken over, problems taken up, snapshots, and how the answers were
    spread, as it is published without names. A second facilitator cannot.
    """
    must_be_first(workspace)
    workspace.store.delete_workshop(held.id, keep=(ROOM, RESULT), state=DELETED)


def change_stage(workspace: Workspace, held: Held, stage: Stage) -> Held:
    """Move a workshop on, for who leads the room.

    Raises:
        Refused: somebody else moved or changed it since, it is archived, or somebody else leads the room.
    """
    with workspace.change() as change:
        must_take(held_of(change.store.hold_workshop(held.id)))
        must_lead(change, held.assessment_id, held.id)
        _must_be_written(change.store.change_workshop(held.id, expected_version=held.version, state=stage))
        return read_workshop(change, held.assessment_id, held.id)


def questions_of(library: Library, held: Held, group: str) -> tuple[Question, ...]:
    """The questions that a group answers, in the order asked; none for a group that is gone."""
    found = held.settings.group_by_id.get(group)
    if found is None:
        return ()
    dimensions = library.questionnaire.dimensions
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


def in_spoken_words(workspace: Workspace, held: Held) -> Held:
    """The same with the groups as they are called in the language that is spoken."""
    if spoken().language == SOURCE:
        return held
    return replace(held, settings=as_called(held.settings, workspace.library_of(held.assessment_id)))


def _check(library: Library, settings: WorkshopSettings) -> None:
    known = {dimension.id for dimension in library.questionnaire.dimensions}
    for group in settings.groups:
        if not group.sections or set(group.sections) - known:
            raise Refused(said(say.has_nothing_to_answer(name=group.name)), said(say.CHOOSE_AT_LEAST_ONE_SECTION))


def _must_be_ahead(workspace: Workspace, assessment_id: str, settings: WorkshopSettings) -> None:
    today = workspace.today(workspace.summary(assessment_id).time_zone)
    if settings.answer_by is not None and settings.answer_by < today:
        raise Refused(said(say.DAY_BY_WHICH_ANSWERS), said(say.choose_later_day(today=today)))


def _must_suit(now: Held, settings: WorkshopSettings, people: Sequence[Participant], *, has_answers: bool) -> None:
    """Refuse settings that would break the promise under which people have joined, or leave somebody without group."""
    if now.stage != "answering":
        raise Refused(said(say.THE_ANSWERS_ARE_BEING_SHOWN), said(say.OPEN_ANOTHER_WORKSHOP_TO_ASK))
    if people and settings.is_named != now.settings.is_named:
        raise Refused(said(say.PEOPLE_HAVE_JOINED_UNDER_OTHER), said(say.WITH_OR_WITHOUT_NAMES_CANNOT))
    if has_answers and settings.disclosure.is_weaker_than(now.settings.disclosure):
        raise Refused(said(say.PEOPLE_HAVE_ANSWERED_UNDER_OTHER), said(say.SMALLEST_GROUP_CAN_ONLY))
    if {person.group for person in people} - set(settings.group_by_id):
        raise Refused(said(say.SOMEBODY_IS_IN_GROUP), said(say.KEEP_GROUP_YOU_MAY_RENAME))


def _must_still_ask(change: Workspace, now: Held, settings: WorkshopSettings, people: Sequence[Participant]) -> None:
    """Refuse to take a section from a group of which somebody has answered it: that answer would not count.

    What was taken from a group before stays taken: it keeps nothing else from being changed.
    """
    library, groups = change.library_of(now.assessment_id), {person.id: person.group for person in people}
    before, then = _asked(library, now), _asked(library, replace(now, settings=settings))
    lost = {group: asked - then.get(group, frozenset()) for group, asked in before.items()}
    given = change.store.given(now.id, ("vote-1",))
    if any(each.key in lost.get(groups.get(each.owner, ""), ()) for each in given):
        raise Refused(
            said(say.SOMEBODY_HAS_ANSWERED_SECTION),
            said(say.LEAVE_SECTION_THERE_WHAT_WAS),
        )


def _asked(library: Library, held: Held) -> dict[str, frozenset[str]]:
    groups = held.settings.group_by_id
    return {group: frozenset(each.id for each in questions_of(library, held, group)) for group in groups}


def _must_be_written(result: Written | Workshop) -> None:
    if isinstance(result, Workshop):
        raise Refused(said(say.SOMEBODY_ELSE_CHANGED_WORKSHOP), said(say.LOOK_AT_IT_AGAIN_THEN))


def _none_here() -> NotThere:
    return NotThere(said(say.NO_WORKSHOP_UNDER_THIS_LINK), said(say.LOOK_AT_LIST_OF_WORKSHOPS))
