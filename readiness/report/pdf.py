"""Builds the report: lays out every section, draws cover and pages, and finishes the file."""

from __future__ import annotations

import io

from reportlab.pdfgen.canvas import Canvas

from readiness.model.assessment import ReportSettings
from readiness.report import attachment, finishing, fonts, text
from readiness.report.content import Brief, ReportContent
from readiness.report.layout import Section, Sheet, lay_out
from readiness.report.metadata import DocumentInfo
from readiness.report.outline import sections_of
from readiness.report.pen import Pen
from readiness.report.sections import cover
from readiness.report.tagging import Element
from readiness.report.theme import MARGIN


def build_report(content: ReportContent, settings: ReportSettings) -> bytes:
    """Return the report as PDF/A-3a and PDF/UA-1.

    Pure: the dates are those of the assessment, no file but the fonts is read, and equal
    arguments give equal bytes in any process and thread.
    """
    fonts.register_fonts()
    brief = Brief(content, settings)
    sections = sections_of(brief)
    sheets = lay_out(sections, brief.paper)
    raw, structure = _draw(brief, sections, sheets)
    name = text.one_line(brief.found.organization)
    info = DocumentInfo(
        title=f"{cover.PRODUCT}: {name}",
        author=text.one_line(settings.prepared_by) or name,
        subject="Readiness assessment and roadmap",
        created=content.assessment.changed_at,
    )
    return finishing.finish(raw, structure, info, attachment.attached_data(content, settings))


def _draw(brief: Brief, sections: list[Section], sheets: list[Sheet]) -> tuple[bytes, Element]:
    target = io.BytesIO()
    size = (brief.paper.width, brief.paper.height)
    canvas = Canvas(target, pagesize=size, invariant=1, lang="en-GB", pdfVersion=(1, 7))
    canvas.showOutline()
    pen = Pen(canvas, brief.paper, brief.palette)
    first_page = {slug: number for number, sheet in enumerate(sheets, 2) for slug in sheet.starts}
    contents = [(section.slug, section.title, first_page[section.slug]) for section in sections]
    with pen.tagger.inside(Element("Sect")):
        cover.draw_cover(pen, brief, contents)
    canvas.showPage()
    for sheet in sheets:
        pen.furniture(brief.found.organization, sheet.running_title, brief.foot, len(sheets) + 1)
        for placed in sheet.placed:
            with pen.tagger.inside(placed.element):
                placed.block.draw(pen, MARGIN, placed.top, brief.paper.content)
        canvas.showPage()
    canvas.save()
    return target.getvalue(), pen.tagger.root
