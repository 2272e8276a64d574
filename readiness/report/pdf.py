"""Builds the report: lays out every section, draws cover and pages, and finishes the file."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from readiness.document import cleaning, tree
from readiness.model.assessment import ReportSettings
from readiness.present.handout import board
from readiness.present.handout import cover as cover_words
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.outline import sections_of
from readiness.report import attachment, cover, finishing
from readiness.report.layout import SectionBlocks, Sheet, lay_out
from readiness.report.metadata import DocumentInfo
from readiness.report.pen import Pen
from readiness.report.setting import Setter
from readiness.report.tagging import Element
from readiness.report.theme import MARGIN, palette_of, paper_of
from readiness.typeset import fonts
from readiness.words import said
from readiness.words.language import locale
from readiness.words.say import report as say


def build_report(content: ReportContent, settings: ReportSettings) -> bytes:
    """Return the report as PDF/A-3a and PDF/UA-1.

    Pure: the dates are those of the assessment, no file but the fonts is read, and equal
    arguments give equal bytes in any process and thread.
    """
    fonts.register_fonts()
    brief = Brief(content, settings)
    sections = _set(brief, sections_of(brief))
    raw, structure = _draw(brief, sections, lay_out(sections, paper_of(brief)), has_cover=True)
    info = _info(brief, cover_words.title(brief), said(cover_words.SUBJECT))
    return finishing.finish(raw, structure, info, attachment.attached_data(content, settings))


def build_board_page(content: ReportContent, settings: ReportSettings) -> bytes:
    """Return the page for the board alone, as PDF/A-3a and PDF/UA-1; it carries a summary, and no answers.

    Pure, as `build_report` is.
    """
    fonts.register_fonts()
    brief = Brief(content, settings.without_raw_answers())
    sections = _set(brief, [board.board(brief)])
    raw, structure = _draw(brief, sections, lay_out(sections, paper_of(brief)), has_cover=False)
    info = _info(brief, said(board.BOARD), said(say.WHAT_ASKED_BOARD_WHAT_BRINGS))
    return finishing.finish(raw, structure, info, attachment.attached_data(content, brief.settings))


def _set(brief: Brief, told: list[tree.Section]) -> list[SectionBlocks]:
    setter = Setter(paper_of(brief), palette_of(brief))
    return [setter.section(section) for section in told]


def _info(brief: Brief, title: str, subject: str) -> DocumentInfo:
    name = cleaning.one_line(brief.found.organization)
    return DocumentInfo(
        title=f"{title}: {name}",
        author=cleaning.one_line(brief.settings.prepared_by) or name,
        subject=subject,
        created=brief.content.assessment.changed_at,
        language=locale(),
    )


def _draw(
    brief: Brief, sections: list[SectionBlocks], sheets: list[Sheet], *, has_cover: bool
) -> tuple[bytes, Element]:
    target = io.BytesIO()
    paper = paper_of(brief)
    size = (paper.width, paper.height)
    canvas = Canvas(target, pagesize=size, invariant=1, lang=locale(), pdfVersion=(1, 7))
    canvas.showOutline()
    pen = Pen(canvas, paper, palette_of(brief))
    if has_cover:
        first_page = {slug: number for number, sheet in enumerate(sheets, 2) for slug in sheet.starts}
        contents = [(section.slug, section.title, first_page[section.slug]) for section in sections]
        with pen.tagger.inside(Element("Sect")):
            cover.draw_cover(pen, brief, contents)
        canvas.showPage()
    for sheet in sheets:
        pen.furniture(brief.found.organization, sheet.running_title, brief.foot, len(sheets) + has_cover)
        for placed in sheet.placed:
            with pen.tagger.inside(placed.element):
                placed.block.draw(pen, MARGIN, placed.top, paper.content)
        canvas.showPage()
    canvas.save()
    return target.getvalue(), pen.tagger.root
