"""The plan as files for trackers; what a tracker knows its actions by is learned from the tracker's own export."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from readiness.document.book import ROADMAP
from readiness.intake.archive import NotReadable
from readiness.intake.comma import open_comma
from readiness.intake.tracker_exports import tracked_actions
from readiness.present.book.books import plan_book
from readiness.present.book.source import BookSource
from readiness.storage.problems import Refused
from readiness.words import Message, said
from readiness.words.say import formats as say

if TYPE_CHECKING:
    from readiness.export.trackers.entries import TrackerEntry

_Write = Callable[["Sequence[TrackerEntry]", Mapping[str, str]], bytes]
_CSV, _JSON = "text/csv", "application/json"


@dataclass(frozen=True)
class Tracker:
    """A tracker: its slug, its name, what its file is and both in a line, and the ending and media type of the file."""

    slug: str
    title: Message
    about: Message
    in_a_line: Message
    ending: str
    media_type: str


TRACKERS: Final = (
    Tracker("jira", say.JIRA, say.JIRA_IS_FOR, say.JIRA_IN_A_LINE, "csv", _CSV),
    Tracker("azure", say.AZURE, say.AZURE_IS_FOR, say.AZURE_IN_A_LINE, "csv", _CSV),
    Tracker("github", say.GITHUB, say.GITHUB_IS_FOR, say.GITHUB_IN_A_LINE, "json", _JSON),
    Tracker("trello", say.TRELLO, say.TRELLO_IS_FOR, say.TRELLO_IN_A_LINE, "json", _JSON),
    Tracker("project", say.PROJECT, say.PROJECT_IS_FOR, say.PROJECT_IN_A_LINE, "xml", "application/xml"),
)


def tracker_file(source: BookSource, slug: str, known: bytes | None = None) -> bytes:
    """The plan for a tracker; with its own export (`known`, CSV) actions that are there already are updated.

    Raises:
        Refused: there is no such tracker; its export holds no action of this plan, or does not tell two apart.
    """
    from readiness.export.trackers.entries import entries_of

    roadmap = plan_book(source).sheet(ROADMAP)
    numbers: Mapping[str, str] = {}
    if known is not None:
        try:
            file = open_comma(known)
        except NotReadable as fault:
            raise Refused(fault.what, fault.instead) from None
        found = tracked_actions(file.page(file.titles[0]), roadmap)
        if found.doubts:
            raise Refused(found.doubts[0].what, found.doubts[0].instead)
        numbers = found.numbers
        if not numbers:
            raise Refused(said(say.TRACKER_KNOWS_NO_ACTION), said(say.EXPORT_WITH_LABELS))
    return _writer(slug, source.assessment.response.assessed_on)(entries_of(roadmap), numbers)


def _writer(slug: str, dated: date) -> _Write:
    from readiness.export.trackers import azure, github, jira, project, trello

    writers: dict[str, _Write] = {
        "jira": jira.write,
        "azure": azure.write,
        "github": github.write,
        "trello": trello.write,
        "project": lambda entries, numbers: project.write(entries, numbers, dated=dated),
    }
    if slug not in writers:
        raise Refused(said(say.no_such_tracker(slug=slug[:40])), said(say.choose_a_format(slugs=", ".join(writers))))
    return writers[slug]
