"""Giving an assessment to somebody without an account, to edit it or to answer its questions, for some days."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from readiness.services.workspace import Workspace
from readiness.storage.guest_records import GuestKind, GuestLink
from readiness.storage.problems import NotThere, Refused
from readiness.words import said
from readiness.words.say import sharing as say

__all__ = ["DAYS", "GuestKind", "GuestLink", "NotThere", "Refused", "end_lent", "id_of", "lend", "lent"]

DAYS: Final = (30, 7, 90)
"""For how many days a link may be made, the usual number first."""


def lend(workspace: Workspace, assessment_id: str, kind: GuestKind, *, days: int, meant_for: str = "") -> str:
    """Make a link to edit an assessment or to answer all its questions, and return its key, which is told only now.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: whoever acts may not, `days` is none of `DAYS`, its address still opens it to everybody, or somebody
            answers its questions by another link just now.
    """
    if days not in DAYS:
        raise Refused(said(say.REFUSED_DAYS), said(say.REFUSED_DAYS_MEND))
    sections = [each.id for each in workspace.library_of(assessment_id).questionnaire.dimensions]
    now = workspace.now()
    ends = now + timedelta(days=days)
    return workspace.store.lend(assessment_id, kind, sections=sections, ends_at=ends, at=now, meant_for=meant_for)


def id_of(workspace: Workspace, key: str) -> str:
    """What names a link in the list, for whoever has just made it; empty if it leads nowhere already."""
    found = workspace.store.guest_link_behind(key)
    return "" if found is None else found.id


def lent(workspace: Workspace, assessment_id: str) -> tuple[GuestLink, ...]:
    """The links of an assessment that lead somewhere, those of campaigns too, the newest first."""
    return workspace.store.lent(assessment_id, at=workspace.now())


def end_lent(workspace: Workspace, assessment_id: str, link_id: str) -> None:
    """Take a link back, for good: whoever opens it, or a page that it opened, finds nothing from the next click on."""
    workspace.store.end_lent(assessment_id, link_id, at=workspace.now())
