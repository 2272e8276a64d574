"""Pages, Word, slides, the web page and Markdown show the same findings and problems, or name those they leave out."""

from __future__ import annotations

import io

import pytest
from docx import Document
from pptx import Presentation

from readiness.document.tree import Card, Paragraph, walk
from readiness.export.markdown import markdown_of
from readiness.export.page import page_of
from readiness.export.slides import slides_of
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.report.pdf import build_report
from readiness.services.apart import makers
from tests.export.saying import squeezed
from tests.report.cases import EVERYTHING, EXAMPLES, content_of
from tests.report.inspecting import page_texts
from tests.thorough import usually


def words_of_word(data: bytes) -> str:
    document = Document(io.BytesIO(data))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def words_of_slides(data: bytes) -> str:
    shapes = [shape for slide in Presentation(io.BytesIO(data)).slides for shape in slide.shapes]
    cells = [cell.text for shape in shapes if shape.has_table for row in shape.table.rows for cell in row.cells]
    return "\n".join([*(shape.text_frame.text for shape in shapes if shape.has_text_frame), *cells])


@pytest.mark.parametrize("name", usually(["community-clinic"], EXAMPLES, thorough=EXAMPLES))
def test_each_format_names_all_findings_and_problems_of_the_summary(name: str) -> None:
    brief = Brief(content_of(name), EVERYTHING)
    report = report_of(brief)
    summary = report.section("summary")
    assert summary is not None
    nodes = tuple(walk(summary.nodes))
    findings = [
        node.lead.rstrip(".") for node in nodes if isinstance(node, Paragraph) and node.role == "body" and node.lead
    ]
    problems = [node.title.split("  ")[-1] for node in nodes if isinstance(node, Card)]
    assert len(findings) >= 3
    told = {
        "pdf": page_texts(build_report(brief.content, brief.settings))[2],
        "docx": words_of_word(makers.word(report, paper="A4", template=None)),
        "pptx": words_of_slides(slides_of(report)),
        "html": page_of(report).decode(),
        "md": markdown_of(report).decode(),
    }
    silent = {
        (kind, name)
        for kind, words in told.items()
        for name in (*findings, *problems)
        if squeezed(name) not in squeezed(words)
    }
    assert silent == set()
