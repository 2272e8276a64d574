"""Forgetting a person: at their own wish, or by whoever runs the installation."""

from __future__ import annotations

from readiness.model.base import one_line
from readiness.services.workspace import Workspace
from readiness.storage.people_records import KnownPerson
from readiness.storage.problems import NotThere, Refused

__all__ = ["KnownPerson", "NotThere", "Refused", "erase", "erase_oneself", "people_called"]


def erase_oneself(workspace: Workspace) -> None:
    """Forget the person for whom this workspace acts; they are signed out in every tab.

    Raises:
        NotThere: nobody has signed in.
        Refused: they are one of the last two owners of a workspace.
    """
    erase(workspace, workspace.actor.id)


def erase(workspace: Workspace, person_id: str) -> None:
    """Forget a person; see `storage.erasing` for what goes and what is refused."""
    workspace.store.erase_person(person_id, at=workspace.now())


def people_called(workspace: Workspace, who: str) -> tuple[KnownPerson, ...]:
    """Those with this id, or else with this name or email, by name: several people may claim the same.

    Nobody is called by nothing: a service may tell no email, and that of all of them would be equal.
    """
    sought = one_line(who).casefold()
    if not sought:
        return ()
    every = workspace.store.people()
    named = tuple(each for each in every if each.id == who)
    return named or tuple(each for each in every if sought in {each.name.casefold(), each.email.casefold()})
