"""Who leads a room: further facilitators with a link of their own, and the lead that one gives to another.

A link names its workshop and proves itself by a secret, of which only the hash is kept. It leads the room and nothing
else: the assessment behind it stays closed to whoever has the link.
"""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from typing import Final

from readiness.model.base import MAX_LINE, one_line
from readiness.model.workshop import CoLeader, Leadership
from readiness.services.leadership import FIRST, leader_acting, must_be_first
from readiness.services.workshop_room import Room, put_in_room, read_room
from readiness.services.workshops import Held, held_of, in_spoken_words, must_take
from readiness.services.workspace import Workspace
from readiness.storage.codes import hash_of_token, new_token
from readiness.storage.kept_results import LEAD
from readiness.storage.problems import NotThere, Refused
from readiness.words import said
from readiness.words.say import workshop as say

MOST_OTHERS: Final = 5
_BETWEEN: Final = "."


@dataclass(frozen=True, slots=True)
class LedRoom:
    """What the link of a second facilitator leads to, and who it was made for."""

    held: Held
    leader: str
    name: str


def add_leader(workspace: Workspace, room: Room, name: str, *, first: str = "") -> str:
    """A link for one more facilitator; it can be shown only now.

    `first` is the name of whoever opened the workshop; empty keeps what is known of it.

    Raises:
        Refused: there is no name, another has it already, or there are enough of them.
    """
    told = one_line(name)[:MAX_LINE]
    must_be_first(workspace)
    if not told:
        raise Refused(said(say.SAY_WHO), said(say.ROOM_IS_TOLD_WHO_LEADS))
    if told in {each.name for each in room.lead.others}:
        raise Refused(said(say.has_link_already(told=told)), said(say.TAKE_THAT_ONE_BACK_FIRST))
    if len(room.lead.others) >= MOST_OTHERS:
        raise Refused(said(say.people_have_link_already(most_others=MOST_OTHERS)), said(say.TAKE_ONE_BACK_FIRST))
    secret = new_token()
    other = CoLeader(id=secrets.token_hex(6), name=told, key=hash_of_token(secret))
    _keep(workspace, room, room.lead.with_other(other, one_line(first)[:MAX_LINE] or room.lead.first))
    return f"{room.held.id}{_BETWEEN}{secret}"


def take_link_back(workspace: Workspace, room: Room, leader: str) -> None:
    """Let the link of a facilitator lead nowhere any more. If that one had the lead, the first has it again.

    Raises:
        Refused: only whoever opened the workshop may, or somebody else changed it since.
    """
    must_be_first(workspace)
    _keep(workspace, room, room.lead.without(leader))


def hand_over(workspace: Workspace, room: Room, leader: str) -> None:
    """Give the lead to somebody else; whoever opened the workshop can take it back at any time.

    Raises:
        Refused: this person has no link, who asks does not have the lead, or it was given on meanwhile.
    """
    acting = leader_acting(workspace)
    if acting not in {FIRST, room.lead.leads}:
        raise Refused(said(say.LEAD_IS_NOT_YOURS), said(say.ASK_WHO_LEADS_ROOM_NOW))
    if leader != FIRST and leader not in room.lead.other_by_id:
        raise Refused(said(say.THIS_LINK_WAS_TAKEN_BACK), said(say.LOOK_AT_LIST_AGAIN))
    _keep(workspace, room, room.lead.led_by(leader))


def find_leader(workspace: Workspace, link: str) -> LedRoom | None:
    """The room behind the link of a facilitator; None if it leads nowhere, or was taken back."""
    workshop, _, secret = link.partition(_BETWEEN)
    if not workshop or not secret:
        return None
    try:
        held = held_of(workspace.store.workshop(workshop))
    except NotThere:
        return None
    key = hash_of_token(secret)
    for other in read_room(workspace, held).lead.others:
        if hmac.compare_digest(other.key, key):
            return LedRoom(in_spoken_words(workspace, held), other.id, other.name)
    return None


def _keep(workspace: Workspace, room: Room, lead: Leadership) -> None:
    """Store who may lead and who does, unless somebody changed it since; refused in the archive."""
    with workspace.change() as change:
        must_take(held_of(change.store.hold_workshop(room.held.id)))
        put_in_room(change, room, LEAD, lead)
