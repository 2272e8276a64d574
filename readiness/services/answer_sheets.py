"""An answer sheet that comes back as the answers of one person, who then has a seat like all others.

Whoever records it has read the file, which its owner gave away. To the room the answers are as secret as all others:
they are counted under the promise of the workshop, and no page lists them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Final, NamedTuple

from readiness.intake.differences import read_back
from readiness.intake.readings import FileReading
from readiness.model.base import MAX_LINE, one_line
from readiness.model.response import Given
from readiness.present.book.books import empty_sheet
from readiness.services.exporting import stored_source
from readiness.services.leadership import must_be_first
from readiness.services.workshop_progress import PersonProgress, live_view
from readiness.services.workshop_seat import Seat
from readiness.services.workshops import Held, held_of, list_workshops, must_take, questions_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.words import said
from readiness.words.say import services as say

SHEET: Final = "sheet"
"""Under which a seat keeps what tells its file from others."""
_ANSWERS: Final = "answers"
_WORDS: Final[dict[str, Given]] = {"dont-know": "dont-know", "not-applicable": "not-applicable"}


@dataclass(frozen=True)
class PersonSheet:
    """What one person gave in a sheet, by question, and what keeps it from being recorded."""

    reading: FileReading
    given: tuple[tuple[str, Given], ...]
    file_mark: str
    """The sum of its bytes, by which sheets were told apart that were recorded before their content was."""

    def asked_of(self, questions: frozenset[str]) -> tuple[tuple[str, Given], ...]:
        """The answers to these questions alone."""
        return tuple(each for each in self.given if each[0] in questions)

    @property
    def mark(self) -> dict[str, str]:
        """What tells its content from that of others, whatever program saved the file, and under which name."""
        told = sorted([*each.spot, each.value, *map(list, each.cells)] for each in self.reading.changes)
        return {SHEET: sha256(json.dumps(told).encode()).hexdigest()}


@dataclass(frozen=True)
class SheetSeat:
    """Whose sheet it is: the group, and either the seat of somebody invited or the name of somebody new."""

    group: str
    name: str = ""
    seat: str = ""
    agrees_to_names: bool = False
    is_somebody_else: bool = False
    """That another person gave the very same answers in a sheet that is recorded already."""


class Recorded(NamedTuple):
    """How many answers of a sheet count, and the code with which its person goes on. The code can be shown only now."""

    answers: int
    return_code: str


def read_sheet(workspace: Workspace, assessment_id: str, data: bytes, name: str) -> PersonSheet:
    """The answers that somebody gave in a sheet: all that differs from what the sheet was made with.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    reading = read_back(data, name, empty_sheet(stored_source(workspace, assessment_id)))
    told = ((each.spot[1], _given(each.value)) for each in reading.changes if each.spot[::2] == (_ANSWERS, "given"))
    given = tuple((question, answer) for question, answer in told if answer is not None)
    return PersonSheet(reading, given, sha256(data).hexdigest())


def open_rooms(workspace: Workspace, assessment_id: str) -> tuple[Held, ...]:
    """The workshops in which people still answer, newest first."""
    return tuple(
        held for held in list_workshops(workspace, assessment_id) if held.stage == "answering" and not held.is_archived
    )


def missing_people(workspace: Workspace, held: Held) -> tuple[PersonProgress, ...]:
    """Who was invited and has not opened the seat: whoever has would be shown the answers of the sheet."""
    return tuple(person for person in live_view(workspace, held).people if not person.has_joined and person.name)


def questions_of_group(workspace: Workspace, held: Held, group: str) -> frozenset[str]:
    """What a group is asked."""
    return frozenset(each.id for each in questions_of(workspace.library_of(held.assessment_id), held, group))


def is_recorded(workspace: Workspace, held: Held, sheet: PersonSheet) -> bool:
    """Whether a sheet with the same content counts already in this workshop."""
    known = (sheet.mark, {SHEET: sheet.file_mark})
    return any(each.key == SHEET and each.value in known for each in workspace.store.given(held.id, ("room",)))


def record_sheet(workspace: Workspace, held: Held, data: bytes, name: str, whose: SheetSeat) -> Recorded:
    """Give the answers of a sheet in the seat of one person, in one step. No link of that seat opens it from then on.

    Raises:
        NotThere: the seat or the workshop is gone.
        Refused: the sheet has a mistake, no answer or was recorded already, answers are being shown, somebody has
            opened this seat, the person has not agreed to be named, or a second facilitator asks for it.
    """
    must_be_first(workspace)
    with workspace.change() as change:
        now = held_of(change.store.hold_workshop(held.id))
        must_take(now)
        sheet = read_sheet(change, now.assessment_id, data, name)
        if sheet.reading.faults:
            fault = sheet.reading.faults[0]
            raise Refused(fault.what, fault.instead, tuple(each.sentence for each in sheet.reading.faults))
        given = sheet.asked_of(questions_of_group(change, now, whose.group))
        if now.stage != "answering":
            raise Refused(said(say.ANSWERS_ARE_BEING_SHOWN_ALREADY), said(say.THIS_SHEET_CAME_TOO_LATE))
        if not given:
            raise Refused(said(say.NOTHING_THAT_THIS_GROUP), said(say.CHOOSE_GROUP_IT_WAS_MEANT))
        if not whose.is_somebody_else and is_recorded(change, now, sheet):
            raise Refused(said(say.THIS_SHEET_IS_RECORDED_ALREADY), said(say.EACH_COUNTS_ONCE_TO_REPLACE))
        seat, return_code = _seat(change, now, whose)
        if now.settings.is_named:
            seat.agree_to_names()
        for question, answer in given:
            seat.answer(question, answer)
        change.store.put(now.assessment_id, "room", SHEET, sheet.mark, at=change.now(), owner=seat.person.id)
    return Recorded(len(given), return_code)


def _seat(change: Workspace, held: Held, whose: SheetSeat) -> tuple[Seat, str]:
    """The seat of somebody who was invited, or a new one, and the code of its own."""
    if whose.group not in held.settings.group_by_id:
        raise Refused(said(say.NO_SUCH_GROUP), said(say.CHOOSE_ONE_FROM_LIST))
    if held.settings.is_named and not whose.agrees_to_names:
        raise Refused(said(say.THIS_WORKSHOP_SHOWS_ANSWERS), said(say.ASK_PERSON_FIRST_THEN_TICK))
    if whose.seat:
        people = {person.id: person for person in missing_people(change, held)}
        if whose.seat not in people or people[whose.seat].group != whose.group:
            raise Refused(said(say.THIS_SEAT_WAS_OPENED), said(say.LOOK_AT_LIST_AGAIN))
        who = whose.seat
    else:
        name = one_line(whose.name)[:MAX_LINE]
        if not name:
            raise Refused(said(say.SAY_WHOSE_SHEET), said(say.NAME_SERVES_TO_SEE_WHO))
        who = change.store.invite(held.id, whose.group, [name], at=change.now())[0].participant_id
    return_code = change.store.seat_without_device(who, at=change.now())
    person = next((each for each in change.store.participants(held.id) if each.id == who), None)
    if return_code is None or person is None:
        raise NotThere(said(say.THIS_SEAT_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
    return Seat(change, person, held), return_code


def _given(code: str) -> Given:
    if code in _WORDS:
        return _WORDS[code]
    return int(code) if code else None
