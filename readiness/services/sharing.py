"""Links to a page with results: what a member shows to people outside, for how long, and taking it back.

The page is that of `handing_over`, to be read and as of now, with the sections and names that were chosen when the link
was made: what is chosen later for reports changes no link that is out.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from readiness.document.tree import Fact
from readiness.model.assessment import ReportSettings
from readiness.model.zones import zone_of
from readiness.present.day_words import day
from readiness.present.handout.brief import Brief
from readiness.services import heap, reporting
from readiness.services.caching import Cache
from readiness.services.handing_over import page_with
from readiness.services.links_to_results import share_behind
from readiness.services.report_language import in_language_of
from readiness.services.workspace import Workspace
from readiness.storage.problems import NotThere, Refused, StorageProblem
from readiness.storage.records import Share
from readiness.words import said
from readiness.words.say import sharing as say

__all__ = ["DAYS", "NotThere", "Share", "end_share", "id_of", "page_behind", "share", "shares_of"]

DAYS: Final = (30, 7, 90)
"""For how many days a link may be made, the usual number first."""
_MOST_REMEMBERED: Final = 6


def share(workspace: Workspace, assessment_id: str, *, days: int, meant_for: str = "") -> str:
    """Make a link that shows what is chosen for reports now, and return its key, which is told only now.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: whoever acts may not share it, or `days` is none of `DAYS`.
    """
    if days not in DAYS:
        raise Refused(said(say.REFUSED_DAYS), said(say.REFUSED_DAYS_MEND))
    now = workspace.now()
    with workspace.change() as change:
        change.store.hold(assessment_id)
        settings = change.open(assessment_id).assessment.report
        return change.store.share(
            assessment_id, settings.model_dump_json(), ends_at=now + timedelta(days=days), at=now, meant_for=meant_for
        )


def id_of(workspace: Workspace, key: str) -> str:
    """What names a link in the list, for whoever has just made it; empty if it leads nowhere already."""
    found = workspace.store.share_behind(key, at=workspace.now())
    return "" if found is None else found.id


def shares_of(workspace: Workspace, assessment_id: str) -> tuple[Share, ...]:
    """The links of an assessment that lead somewhere, the newest first."""
    return workspace.store.shares(assessment_id, at=workspace.now())


def end_share(workspace: Workspace, assessment_id: str, share_id: str) -> None:
    """Take a link back, for good: whoever opens it from now on finds nothing."""
    workspace.store.end_share(assessment_id, share_id, at=workspace.now())


def page_behind(workspace: Workspace, key: str) -> bytes:
    """The page to which a link leads, as HTML; that it was looked at is counted.

    `workspace` acts for the house: it is the key that lets somebody look.

    Raises:
        NotThere: the link leads nowhere, or no longer.
    """
    found = share_behind(workspace, key)
    settings = ReportSettings.model_validate_json(found.settings)
    content, mark = reporting.content_to_look_at(workspace, found.assessment_id, settings)
    zone = zone_of(workspace.summary(found.assessment_id).time_zone)
    # A pack that is here again has other rules than its stand-in had, and no answer was changed.
    rules = content.outcome.edition.fingerprint
    with in_language_of(settings):
        page = _PAGES.get_or_make(
            (found.id, mark, rules), lambda: _made(Brief(content, settings), found.ends_at.astimezone(zone))
        )
    _count(workspace, key)
    return page


def _made(brief: Brief, ends_at: datetime) -> bytes:
    made = page_with(brief, Fact(said(say.UNTIL), day(ends_at.date())))
    heap.give_back()
    return made


def _count(workspace: Workspace, key: str) -> None:
    try:
        workspace.store.note_opened(key, at=workspace.now())
    except StorageProblem:
        return  # The page is made; that it was looked at is told one time less.


_PAGES: Cache[tuple[str, reporting.FileMark, str], bytes] = Cache(_MOST_REMEMBERED)
"""A page that is opened twice is made once."""
