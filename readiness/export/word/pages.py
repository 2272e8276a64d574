"""The pages of a Word document: their size, which way they lie, and what stands above and below each."""

from __future__ import annotations

from typing import Any, Final

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt
from lxml import etree

from readiness.document.cleaning import one_line
from readiness.document.tree import ReportTree
from readiness.export.word.markup import paragraph, parsed, run, simple_field
from readiness.words.language import kept_apart

POINT: Final = 12700
"""EMU of a point."""
_MARGIN, _HEAD = 56.7, 28.35
_PAPERS: Final = {"A4": (595.3, 841.9), "Letter": (612.0, 792.0)}
_LONGEST_HEAD = 60  # characters of a name above every page


def set_up(page: Any, paper: str) -> None:
    """Give the pages of a section our size and margins; the first one has no head and foot."""
    page.page_width, page.page_height = Pt(_PAPERS[paper][0]), Pt(_PAPERS[paper][1])
    page.left_margin = page.right_margin = page.top_margin = Pt(_MARGIN)
    page.bottom_margin = Pt(_MARGIN)
    page.header_distance = page.footer_distance = Pt(_HEAD)
    page.different_first_page_header_footer = True


def text_width(page: Any) -> float:
    """The points between the margins of a section's pages."""
    width: float = (page.page_width - page.left_margin - page.right_margin) / POINT
    return width


def width_of(paper: str, *, is_across: bool) -> float:
    """The points between our margins, upright or across."""
    return _PAPERS[paper][1 if is_across else 0] - 2 * _MARGIN


def orient(end: Any, paper: str, *, is_across: bool) -> None:
    """Let the pages that a mark of a section's end closes lie across, or upright."""
    short, tall = (round(side * 20) for side in _PAPERS[paper])
    size = f'w:w="{tall}" w:h="{short}" w:orient="landscape"' if is_across else f'w:w="{short}" w:h="{tall}"'
    margin, head = round(_MARGIN * 20), round(_HEAD * 20)
    for old in list(end):
        if old.tag in (qn("w:pgSz"), qn("w:pgMar")):
            end.remove(old)
    sides = "".join(f' w:{side}="{margin}"' for side in ("top", "right", "bottom", "left"))
    made = parse_xml(
        f"<w:sectPr {nsdecls('w')}><w:pgSz {size}/>"
        f'<w:pgMar{sides} w:header="{head}" w:footer="{head}" w:gutter="0"/></w:sectPr>'
    )
    later = [
        child for child in end if child.tag not in (qn("w:headerReference"), qn("w:footerReference"), qn("w:type"))
    ]
    for child in list(made):
        if later:
            later[0].addprevious(child)
        else:
            end.append(child)


def section_end(document: Any, paper: str, *, is_across: bool) -> str:
    """The mark that ends the pages so far, which lie across or upright."""
    end = OxmlElement("w:sectPr")
    orient(end, paper, is_across=is_across)
    last = document.sections[-1]
    if last.different_first_page_header_footer:  # only the pages with the cover begin with another one
        last.different_first_page_header_footer = False
        end.append(OxmlElement("w:titlePg"))
    return f"<w:p><w:pPr>{etree.tostring(end, encoding='unicode')}</w:pPr></w:p>"


def write_furniture(document: Any, report: ReportTree, styles: Any) -> None:
    """Head and foot of every page but the first, without the name of the section, which would not stay fresh."""
    foot = "  |  ".join(filter(None, [report.confidentiality, report.issued, *report.imprint]))
    for page in document.sections:
        page.header.is_linked_to_previous = page.footer.is_linked_to_previous = False
        edge = round((page.page_width - page.left_margin - page.right_margin) / POINT * 20)
        tab = f'<w:tabs><w:tab w:val="right" w:pos="{edge}"/></w:tabs>'
        tab_to = "<w:r><w:tab/></w:r>"
        above = run(kept_apart(one_line(report.organization, _LONGEST_HEAD)), is_bold=True) + tab_to + run(report.title)
        numbers = simple_field("PAGE", "2") + run(" / ") + simple_field("NUMPAGES", "2")
        for place, style, inside in (
            (page.header, "header", above),
            (page.footer, "footer", run(foot) + tab_to + numbers),
        ):
            old = place.paragraphs[0]._p
            made = paragraph(styles[style], inside, more=tab)
            old.getparent().replace(old, parsed(made)[0])
