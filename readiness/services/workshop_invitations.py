"""Ways into a workshop, and out of it: join codes, personal links, and seats taken away.

All of them are for whoever opened the workshop: a second facilitator leads the room and lets nobody in or out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from readiness.model.base import MAX_LINE
from readiness.model.workshop import EVERYONE
from readiness.services.guest_list import read_guests
from readiness.services.leadership import must_be_first
from readiness.services.workshops import Held, held_of, must_take
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.workshop_records import JoinCode
from readiness.words import said
from readiness.words.say import workshop as say

MOST_INVITED_AT_ONCE = 200
MAIL = "mail"
MAILED = "mailed:"
"""Before the kind of a message: what is noted of one that was sent to a person."""
_BEGINNING = 40
GIVEN = ("vote-1", "vote-2", "problem-vote", "proposal", "room")
"""The parts of what a participant gives."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A personal link, which whoever opens it first is bound to. It can be shown only now."""

    name: str
    token: str
    mail: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """A new link for somebody who is missing, in place of the one before.

    `is_taken` tells that the seat was opened and has answers: the link leads there only in the browser in which it was
    opened, or with the person's own code.
    """

    name: str
    mail: str
    token: str
    is_taken: bool = False
    person: str = ""


_Made = TypeVar("_Made", Invitation, Reminder)


def codes(workspace: Workspace, held: Held) -> tuple[JoinCode, ...]:
    """The code for the whole room first, then those of the groups in their order; codes of groups gone are left out."""
    places = {name: place for place, name in enumerate((EVERYONE, *held.settings.group_by_id))}
    shown = [code for code in workspace.store.codes(held.id) if code.group in places]
    return tuple(sorted(shown, key=lambda code: places[code.group]))


def set_codes_open(workspace: Workspace, held: Held, *, is_open: bool, group: str | None = None) -> None:
    """Close or reopen one code or all; who is in stays in. Refused in the archive."""
    with _letting_in(workspace, held) as (change, _):
        change.store.set_codes_open(held.id, is_open=is_open, group=group)


def renew_code(workspace: Workspace, held: Held, group: str) -> str:
    """Give a group another code; the old one is dead. Refused in the archive."""
    with _letting_in(workspace, held) as (change, _):
        return change.store.issue_code(held.id, group)


def invite(workspace: Workspace, held: Held, group: str, names: Sequence[str]) -> tuple[Invitation, ...]:
    """A personal link for each person, one a line, with or without a mail address.

    Names serve only to see who has answered, unless the workshop is with names. An address serves only to send the
    link and a reminder, and goes with the seat.

    Raises:
        Refused: there is no such group, nobody is named, or too many are.
    """
    wanted = read_guests(names)
    if group not in held.settings.group_by_id:
        raise Refused(said(say.NO_SUCH_GROUP), said(say.CHOOSE_ONE_FROM_LIST))
    if not wanted or len(wanted) > MOST_INVITED_AT_ONCE:
        raise Refused(
            said(say.ENTER_ONE_NAME_LINE), said(say.at_most_at_once(most_invited_at_once=MOST_INVITED_AT_ONCE))
        )
    for guest in wanted:
        if max(map(len, guest)) > MAX_LINE:
            raise Refused(
                said(say.is_longer_than_letters(name=guest.name[:_BEGINNING], max_line=MAX_LINE)),
                said(say.PUT_EACH_PERSON_ON_LINE),
            )
    with _letting_in(workspace, held) as (change, _):
        made = change.store.invite(held.id, group, [guest.name for guest in wanted], at=change.now())
        for guest, each in zip(wanted, made, strict=True):
            if guest.mail:
                change.store.put(
                    held.assessment_id, "room", MAIL, {"mail": guest.mail}, at=change.now(), owner=each.participant_id
                )
    pairs = zip(wanted, made, strict=True)
    return tuple(Invitation(guest.name, each.token, guest.mail, each.participant_id) for guest, each in pairs)


def addresses(workspace: Workspace, held: Held) -> dict[str, str]:
    """The mail addresses of those who were invited with one, by the id of their seat."""
    given = workspace.store.given(held.id, ("room",))
    return {each.owner: each.value["mail"] for each in given if each.key == MAIL and isinstance(each.value, dict)}


def remind(workspace: Workspace, held: Held, participant_ids: Sequence[str]) -> tuple[Reminder, ...]:
    """A new link for each of several people who are missing; the earlier ones are dead, and who is in stays in."""
    with _letting_in(workspace, held) as (change, _):
        return _linked(change, held, participant_ids, lets_out=False)


def renew_link(workspace: Workspace, held: Held, participant_id: str) -> Reminder:
    """A new link for one person, for instance because somebody else has opened the one before.

    As long as the seat has given nothing, whoever opened it is out, and the next to open the new link gets it. A seat
    with answers stays with whoever gave them: a new link must not show them to the one who made it.

    Raises:
        NotThere: the seat is gone.
    """
    with _letting_in(workspace, held) as (change, _):
        made = _linked(change, held, [participant_id], lets_out=True)
        if not made:
            raise NotThere(said(say.THIS_SEAT_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
        return made[0]


def _linked(change: Workspace, held: Held, participant_ids: Sequence[str], *, lets_out: bool) -> tuple[Reminder, ...]:
    mails = addresses(change, held)
    people = {person.id: person for person in change.store.participants(held.id)}
    given = change.store.given(held.id, GIVEN)
    gave = {each.owner for each in given if each.key != MAIL and not each.key.startswith(MAILED)}
    found = []
    for who in (each for each in participant_ids if each in people):
        is_unopened = lets_out and who not in gave
        token = change.store.new_link(who, at=change.now(), is_unopened=is_unopened)
        is_taken = people[who].joined_at is not None and not is_unopened
        found.append(Reminder(people[who].name or "", mails.get(who, ""), token, is_taken, who))
    return tuple(found)


def still_leading(workspace: Workspace, made: Sequence[_Made]) -> list[_Made]:
    """Those of which the link still leads to the seat: nobody has removed it or made a further link for it."""
    seats = workspace.store.behind_links([each.token for each in made])
    return [each for each in made if seats.get(each.token) == each.person]


def remove_person(workspace: Workspace, held: Held, participant_id: str) -> None:
    """Remove a double or mistaken seat with all it gave, for good.

    Raises:
        NotThere: the seat is gone already.
        Refused: answers are being shown; who is in stays in, since what changes would tell that person's answers.
    """
    with _letting_in(workspace, held) as (change, now):
        if now.stage != "answering":
            raise Refused(said(say.ANSWERS_ARE_BEING_SHOWN_ALREADY), said(say.SEATS_STAY_AS_THEY))
        if participant_id not in {person.id for person in change.store.participants(held.id)}:
            raise NotThere(said(say.THIS_SEAT_IS_NO_LONGER), said(say.LOOK_AT_LIST_AGAIN))
        change.store.remove_participant(participant_id)


@contextmanager
def _letting_in(workspace: Workspace, held: Held) -> Iterator[tuple[Workspace, Held]]:
    """One step, and the workshop as it is within it; refused in the archive, and to a second facilitator."""
    must_be_first(workspace)
    with workspace.change() as change:
        now = held_of(change.store.hold_workshop(held.id))
        must_take(now)
        yield change, now
