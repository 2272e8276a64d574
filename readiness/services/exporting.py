"""From an assessment to the book of it, and to the workbooks that are written from that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final, Literal

from readiness.document.book import Book
from readiness.document.look import PLAIN, FileLook
from readiness.model.assessment import Assessment
from readiness.present.book import books
from readiness.present.book.source import BookSource
from readiness.present.findings import Findings
from readiness.present.handout.anonymous import without_names, without_notes
from readiness.present.handout.brief import Brief
from readiness.present.handout.file_look import file_look
from readiness.present.problems.unnamed import with_said_names
from readiness.services.apart import makers
from readiness.services.apart.asking import made_apart
from readiness.services.house_style import style_of
from readiness.services.workspace import Workspace

WORKBOOK: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MODELS = "workload"

Separator = Literal[",", ";"]


def book_source(
    found: Findings,
    assessment: Assessment,
    *,
    today: date | None = None,
    state: str = "",
    models: tuple[str, ...] = (),
    with_names: bool = True,
    with_answers: bool = True,
    with_notes: bool = True,
    look: FileLook = PLAIN,
) -> BookSource:
    """What a book is filled from. `today` is the day of the answers where nobody says another one."""
    if not with_names or not with_notes:
        assessment = assessment if with_names else without_names(assessment)
        assessment = assessment if with_notes else without_notes(assessment)
        found = replace(
            found,
            response=assessment.response.without_drafts(),
            action_edits=assessment.action_edits,
            charter=assessment.charter,
        )
    found = with_said_names(found)
    day = today or assessment.response.assessed_on
    kept = models if len(models) == len(assessment.response.workloads) else ()
    return BookSource(found, assessment, day, state, kept, with_names, with_answers, look)


def stored_source(
    workspace: Workspace, assessment_id: str, *, with_names: bool = True, with_answers: bool = True
) -> BookSource:
    """The same of a stored assessment, all of it from one moment.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.view() as view:
        opened, summary = view.open(assessment_id, with_snapshots=True), view.summary(assessment_id)
        models = tuple(each.key for each in view.store.entries(assessment_id, parts=(_MODELS,)))
        found = view.findings(assessment_id)
        return book_source(
            found,
            opened.assessment,
            today=view.today(summary.time_zone),
            state=str(summary.state),
            models=models,
            with_names=with_names,
            with_answers=with_answers,
            look=file_look(
                (style_of(view, assessment_id), found.questionnaire.branding),
                opened.assessment.report,
                found.organization,
            ),
        )


def source_of(brief: Brief) -> BookSource:
    """The same of an assessment with the settings under which it is handed over."""
    content, settings = brief.content, brief.settings
    found = replace(
        brief.found, response=content.assessment.response.without_drafts(),
        action_edits=content.assessment.action_edits, charter=content.assessment.charter,
    )  # fmt: skip
    return book_source(
        found,
        content.assessment,
        state=content.state,
        models=content.models,
        with_names=settings.names_people,
        with_answers=settings.tells_answers,
        with_notes=settings.with_notes,
        look=brief.look,
    )


def workbook(source: BookSource) -> bytes:
    """Everything as a workbook, as far as the source has it."""
    return write(books.whole_book(source))


def answer_workbook(source: BookSource) -> bytes:
    """The sheet to answer, for somebody without the app."""
    return write(books.answer_sheet(source))


def empty_workbook(source: BookSource) -> bytes:
    """The sheet for one person who answers alone; nobody's answers are in it."""
    return write(books.empty_sheet(source))


def plan_workbook(source: BookSource) -> bytes:
    """The plan alone, to change and to bring back."""
    return write(books.plan_book(source))


def answer_table(source: BookSource, separator: Separator = ",") -> bytes:
    """The questions with their answers as a table of text, to change and to bring back."""
    return _table(books.answer_sheet(source), "answers", separator)


def plan_table(source: BookSource, separator: Separator = ",") -> bytes:
    """The plan as a table of text, to change and to bring back."""
    return _table(books.plan_book(source), "roadmap", separator)


def _table(book: Book, sheet: str, separator: Separator) -> bytes:
    from readiness.export.comma import write_comma

    return write_comma(book.sheet(sheet), separator)


def write(book: Book) -> bytes:
    """A book as a workbook."""
    return made_apart(makers.workbook, book)
