"""Ways into a workshop, and out of it: join codes, personal links, and seats taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.workshop import EVERYONE
from readiness.services.workshops import Held, held_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused
from readiness.storage.records import JoinCode

MOST_INVITED_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class Invitation:
    """A personal way in. Both secrets can be shown only now."""

    name: str
    token: str
    return_code: str


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
