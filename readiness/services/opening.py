"""The workspace of this machine: its database and the packs, put together in one place."""

from __future__ import annotations

import os
from typing import Final

from readiness.content.folders import brought_packs
from readiness.content.packs import Packs, load_packs
from readiness.model.actor import Actor
from readiness.services.libraries import Libraries, kept_pack
from readiness.services.workspace import Workspace
from readiness.storage.problems import StorageProblem
from readiness.storage.store import open_store
from readiness.words import said
from readiness.words.say import services as say

QUESTIONS: Final = "READINESS_QUESTIONS"
"""The version of the shipped questions that new assessments have, if it is not the newest one."""


def open_workspace(actor: Actor, url: str | None = None, *, patience_seconds: float = 2.0) -> Workspace:
    """Open the database and load the packs: those that come along, and those that READINESS_CONTENT names.

    Args:
        actor: who acts, for the history.
        url: an SQLAlchemy address; None takes READINESS_DATABASE_URL, or else a file in the user's data folder.
        patience_seconds: how long a step waits for other programs that hold the database.

    Raises:
        StorageProblem: the database cannot be reached, or belongs to a newer version of the product, or no pack is
            whole.
    """
    packs = usual_packs()
    if not packs.offered:
        raise StorageProblem(said(say.NO_QUESTIONNAIRE_CAN_BE_USED), packs.broken[0].mistakes[0].sentence)
    libraries = Libraries(packs)
    store = open_store(actor, url, patience_seconds=patience_seconds)
    if store.has_unpinned():
        for library in libraries.oldest:
            store.pin(kept_pack(library))
    return Workspace(store, libraries)


def usual_packs() -> Packs:
    """All packs that this program has, with the questions that a new assessment has first."""
    packs = load_packs(brought_packs())
    return packs.beginning_with(os.environ.get(QUESTIONS, "")) if packs.offered else packs
