"""Mail to the people of a workshop, each message once: what was sent is noted before and after, person by person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final, Literal

from readiness.services.mailing import Mail, MailServer, send
from readiness.services.workshop_invitations import MAILED
from readiness.services.workshops import Held
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere
from readiness.storage.records import Conflict

MailKind = Literal["invitation", "reminder", "recap"]
Outcome = Literal["sent", "before", "under-way", "failed"]
FORGOTTEN: Final = timedelta(minutes=10)
"""A message that was begun and never ended may be sent again after this time: the app was stopped in between."""


@dataclass(frozen=True, slots=True)
class SeatMail:
    """A message to somebody with a seat."""

    person: str
    mail: Mail


@dataclass(frozen=True, slots=True)
class Posted:
    """What became of a message; `why` is a sentence if it failed."""

    name: str
    outcome: Outcome
    why: str = ""


def post(
    workspace: Workspace, held: Held, server: MailServer, kind: MailKind, letters: Sequence[SeatMail]
) -> tuple[Posted, ...]:
    """Send each message that was not sent yet; a failed one can be sent again, and a second press sends none twice."""
    begun: dict[str, tuple[SeatMail, int]] = {}
    found: dict[str, Posted] = {}
    for letter in letters:
        claimed = _claim(workspace, held, kind, letter)
        if isinstance(claimed, int):
            begun[letter.person] = letter, claimed
        else:
            found[letter.person] = Posted(letter.mail.name, claimed)
    sentences = send(server, [letter.mail for letter, _ in begun.values()], at=workspace.now())
    for (person, (letter, version)), why in zip(begun.items(), sentences, strict=True):
        _settle(workspace, held, kind, letter, version, is_sent=not why)
        found[person] = Posted(letter.mail.name, "failed" if why else "sent", why)
    return tuple(found[letter.person] for letter in letters)


def _claim(workspace: Workspace, held: Held, kind: MailKind, letter: SeatMail) -> int | Outcome:
    """Note that a message is on its way, so that nobody else sends it: the version of the note, or why not to send."""
    key, digest = f"{MAILED}{kind}", _digest(letter.mail)
    entries = workspace.store.entries(held.assessment_id, owner=letter.person, parts=("room",))
    known = next((each for each in entries if each.key == key and isinstance(each.value, dict)), None)
    if known is not None and known.value.get("what") == digest:
        if known.value.get("is_sent"):
            return "before"
        if workspace.now() - datetime.fromisoformat(known.value["at"]) < FORGOTTEN:
            return "under-way"
    version = workspace.store.versions(held.assessment_id, owner=letter.person).get(("room", key), 0)
    note = {"what": digest, "at": workspace.now().isoformat(), "is_sent": False}
    written = workspace.store.put(
        held.assessment_id, "room", key, note, at=workspace.now(), owner=letter.person, expected_version=version
    )
    return "under-way" if isinstance(written, Conflict) else written.version


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
