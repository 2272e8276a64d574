"""How a file will look before it is handed over: its pages, slides, text or sheets. Nothing is kept of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from readiness.present.book.books import whole_book
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.services import exporting, heap, reporting
from readiness.services.caching import Cache
from readiness.services.handing_over import Format, format_of
from readiness.services.report_language import in_language_of, in_stored_language
from readiness.services.workspace import Workspace

MOST_REMEMBERED = 6
MOST_LINES: Final = 60


class SheetLine(NamedTuple):
    """A sheet of a workbook: its title, what it is about, and how many rows it has."""

    title: str
    about: str
    rows: int


@dataclass(frozen=True)
class Look:
    """One of three: a whole web page that shows the file, the first lines of its text, or its sheets."""

    page: str = ""
    text: str = ""
    more_lines: int = 0
    sheets: tuple[SheetLine, ...] = ()


def look_at(workspace: Workspace, assessment_id: str, slug: str) -> Look:
    """How a format will look; pages of the PDF are pictures and come from `reporting.preview`.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
        Refused: there is no such format.
    """
    made_as = format_of(slug)
    with workspace.view() as view, in_stored_language(view, assessment_id):
        known = _LOOKS.get((slug, reporting.file_mark(view, assessment_id)))
    if known is not None:
        return known
    content, mark = reporting.content_to_look_at(workspace, assessment_id)
    brief = Brief(content, content.assessment.report)
    with in_language_of(brief.settings):
        made = _LOOKS.get_or_make((slug, mark), lambda: _MAKERS.get(slug, _text)(made_as, brief))
    heap.give_back()
    return made


def _page(_made_as: Format, brief: Brief) -> Look:
    from readiness.export.page import page_of

    return Look(page=page_of(report_of(brief)).decode())


def _slides(_made_as: Format, brief: Brief) -> Look:
    from readiness.export.page import slide_list_of

    return Look(page=slide_list_of(report_of(brief)).decode())


def _sheets(_made_as: Format, brief: Brief) -> Look:
    book = whole_book(exporting.source_of(brief))
    return Look(sheets=tuple(SheetLine(each.title, each.about, len(each.rows)) for each in book.sheets))


def _text(made_as: Format, brief: Brief) -> Look:
    lines = made_as.make(brief).decode("utf-8-sig").splitlines()
    return Look(text="\n".join(lines[:MOST_LINES]), more_lines=max(0, len(lines) - MOST_LINES))


_MAKERS: Final[dict[str, Callable[[Format, Brief], Look]]] = {
    "docx": _page,
    "html": _page,
    "pptx": _slides,
    "xlsx": _sheets,
}
_LOOKS: Cache[tuple[str, reporting.FileMark], Look] = Cache(MOST_REMEMBERED)
"""A page that is drawn again makes nothing."""
