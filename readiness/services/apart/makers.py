"""What makes files with libraries that hold much memory; each is loaded for the first file that needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from readiness.document.book import Book
    from readiness.document.tree import ReportTree
    from readiness.model.assessment import ReportSettings
    from readiness.present.handout.brief import ReportContent


def report(content: ReportContent, settings: ReportSettings) -> bytes:
    """The report as a PDF."""
    from readiness.report.pdf import build_report

    return build_report(content, settings)


def board_page(content: ReportContent, settings: ReportSettings) -> bytes:
    """The page for the board alone, as a PDF."""
    from readiness.report.pdf import build_board_page

    return build_board_page(content, settings)


def page_count(pdf: bytes) -> int:
    """The number of pages of a PDF."""
    from readiness.report import preview

    return preview.page_count(pdf)


def page(pdf: bytes, number: int, scale: float) -> bytes:
    """A page of a PDF, counted from 1, as a picture (PNG), `scale` times 72 dots an inch.

    Raises:
        IndexError: there is no such page.
    """
    from readiness.report.preview import preview_page

    return preview_page(pdf, number, scale)


def word(tree: ReportTree, *, paper: str, template: bytes | None) -> bytes:
    """A Word document, in a template of somebody's own if there is one.

    Raises:
        TemplateRefused: the template holds what it must not.
    """
    from readiness.export.word import word_document

    return word_document(tree, paper=paper, template=template)


def slides(tree: ReportTree, *, master: bytes | None) -> bytes:
    """Slides, with a master of somebody's own if there is one.

    Raises:
        TemplateRefused: the master holds what it must not.
    """
    from readiness.export.slides import slides_of

    return slides_of(tree, master=master)


def workbook(book: Book) -> bytes:
    """A book as a workbook."""
    from readiness.export.sheet import write_workbook

    return write_workbook(book)


def logo(data: bytes) -> str:
    """A picture as it is kept in the settings of a report.

    Raises:
        Refused: it is too large, or no picture that is read here.
    """
    from readiness.pictures.logo import LogoError, logo_png
    from readiness.storage.problems import Refused

    try:
        return logo_png(data)
    except LogoError as error:
        raise Refused(error.sentence, error.mend) from None
