"""Charts that a word processor draws itself: each a part of the package, with the workbook behind it."""

from __future__ import annotations

from typing import Any, Final

from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from readiness.document.forms import BarsForm, Form, LevelsForm, PointsForm, SpansForm
from readiness.document.tree import ChartNode
from readiness.export.native import chart_parts
from readiness.export.word.markup import safe
from readiness.export.word.pages import POINT
from readiness.export.words import CHART
from readiness.words import said

_CHART_TYPE: Final = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_BOOK_TYPE: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_CHART_SPACE: Final = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_LINKS: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_SIZE = 8.5  # points of type
_TALLEST = 600.0


def native_chart(document: Any, form: Form, node: ChartNode, number: int, *, width: float, accent: str) -> str:
    """Add a chart to the package, `width` points wide, and return the run that shows it. `number` counts the charts."""
    size = (round(width * POINT), round(min(_TALLEST, _height(form)) * POINT))
    xml, book = chart_parts(form, size, points=_SIZE, accent=accent)
    package = document.part.package
    workbook = Part(PackURI(f"/word/embeddings/chart{number}.xlsx"), _BOOK_TYPE, book, package)
    chart = Part(PackURI(f"/word/charts/chart{number}.xml"), _CHART_TYPE, b"", package)
    chart._blob = _with_book(xml, chart.relate_to(workbook, RT.PACKAGE))
    link = document.part.relate_to(chart, RT.CHART)
    return (
        '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{size[0]}" cy="{size[1]}"/>'
        f'<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="{100 + number}" name="{said(CHART)} {number}" '
        f'descr="{safe(node.chart.alt)}" title="{safe(node.title)}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">'
        f'<c:chart r:id="{link}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def _height(form: Form) -> float:
    """Points that a chart needs."""
    match form:
        case LevelsForm():
            return 110 + 17.0 * len(form.categories)
        case PointsForm():
            return 270
        case BarsForm():
            return 34 + 30.0 * len(form.categories)
        case SpansForm():
            return 46 + 17.5 * len(form.categories)
        case _:
            return 0


def _with_book(xml: bytes, link: str) -> bytes:
    """The chart with its reference to the workbook renamed to that of this package."""
    root = etree.fromstring(xml)
    root.find(f"{_CHART_SPACE}externalData").set(f"{_LINKS}id", link)
    made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return made
