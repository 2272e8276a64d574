"""Mail to the people of a workshop, each message once: what is sent is noted before and after, person by person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final, Literal

from readiness.services.leadership import must_be_first
from readiness.services.mailing import Delivery, Mail, MailServer, delivering
from readiness.services.workshop_invitations import MAILED
from readiness.services.workshops import Held
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere
from readiness.storage.records import Conflict
from readiness.words import said
from readiness.words.say import workshop as say

MailKind = Literal["invitation", "reminder", "recap"]
Outcome = Literal["sent", "before", "under-way", "failed", "gone"]
FORGOTTEN: Final = timedelta(minutes=10)
"""A message that was begun and never ended may be sent again after this time: the app was stopped in between."""
_NO_SEAT: Final = say.SEAT_OF_THIS_PERSON_WAS
_DEAD_LINK: Final = say.ANOTHER_LINK_HAS_TAKEN_PLACE


@dataclass(frozen=True, slots=True)
class SeatMail:
    """A message to somebody with a seat; `token` is that of the personal link in it, or empty if it holds none."""

    person: str
    mail: Mail
    token: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a message; `why` is a sentence if it failed, or if its seat or its link is gone."""

    name: str
    outcome: Outcome
    why: str = ""


def post(
    workspace: Workspace, held: Held, server: MailServer, kind: MailKind, letters: Sequence[SeatMail]
) -> tuple[Posted, ...]:
    """Send each message that was not sent yet; a failed one can be sent again, and a second press sends none twice.

    Each is noted when its turn comes and again when the server took it, so that a batch that breaks off leaves at
    most one of which nobody knows whether it went.

    Raises:
        Refused: a second facilitator asks for it; the people of a workshop hear from whoever opened it.
    """
    must_be_first(workspace)
    with delivering(server) as delivery:
        return tuple(_post(workspace, held, delivery, kind, letter) for letter in letters)


def _post(workspace: Workspace, held: Held, delivery: Delivery, kind: MailKind, letter: SeatMail) -> Posted:
    try:
        with workspace.change() as change:
            claimed = _claim(change, held, kind, letter)
    except NotThere:
        claimed = Posted(letter.mail.name, "gone", said(_NO_SEAT))
    if isinstance(claimed, Posted):
        return claimed
    why = delivery.send(letter.mail, at=workspace.now())
    _settle(workspace, held, kind, letter, claimed, is_sent=not why)
    return Posted(letter.mail.name, "failed" if why else "sent", why)


def _claim(change: Workspace, held: Held, kind: MailKind, letter: SeatMail) -> int | Posted:
    """Note that a message is on its way, so that nobody else sends it: the version of the note, or why not to send.

    Raises:
        NotThere: the seat is gone.
    """
    name, key, digest = letter.mail.name, f"{MAILED}{kind}", _digest(letter.mail)
    entries = change.store.entries(held.assessment_id, owner=letter.person, parts=("room",))
    known = next((each for each in entries if each.key == key and isinstance(each.value, dict)), None)
    if known is not None and known.value.get("what") == digest:
        if known.value.get("is_sent"):
            return Posted(name, "before")
        if change.now() - datetime.fromisoformat(known.value["at"]) < FORGOTTEN:
            return Posted(name, "under-way")
    version = change.store.versions(held.assessment_id, owner=letter.person).get(("room", key), 0)
    note = {"what": digest, "at": change.now().isoformat(), "is_sent": False}
    if letter.token and change.store.behind_links([letter.token]).get(letter.token) != letter.person:
        is_there = letter.person in {person.id for person in change.store.participants(held.id)}
        return Posted(name, "gone", said(_DEAD_LINK) if is_there else said(_NO_SEAT))
    written = change.store.put(
        held.assessment_id, "room", key, note, at=change.now(), owner=letter.person, expected_version=version
    )
    return Posted(name, "under-way") if isinstance(written, Conflict) else written.version


def _settle(workspace: Workspace, held: Held, kind: MailKind, letter: SeatMail, version: int, *, is_sent: bool) -> None:
    note = {"what": _digest(letter.mail), "at": workspace.now().isoformat(), "is_sent": True} if is_sent else None
    try:
        workspace.store.put(
            held.assessment_id,
            "room",
            f"{MAILED}{kind}",
            note,
            at=workspace.now(),
            owner=letter.person,
            expected_version=version,
        )
    except NotThere:
        return  # The seat was removed meanwhile; what was noted of it is gone with it.


def _digest(mail: Mail) -> str:
    return sha256(f"{mail.address}\n{mail.subject}\n{mail.body}".encode()).hexdigest()
