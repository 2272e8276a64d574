"""What somebody typed in a language that runs the other way: it runs as it does, at the side where the others stand."""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from openpyxl import load_workbook

from readiness.document.tree import ReportTree
from readiness.export.page import page_of
from readiness.export.slides import slides_of
from readiness.export.word import word_document
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from readiness.services.handing_over import format_of
from readiness.words import speaking
from readiness.words.isolating import BEGIN, isolated
from tests.plain_english import FROM_THE_RIGHT
from tests.report.cases import EVERYTHING, report_on, with_text

HEBREW, LATIN = "\u05e9\u05dc\u05d5\u05dd (\u05e2\u05d5\u05dc\u05dd).", "Hello (world)."
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
BOTH = pytest.mark.parametrize(("language", "typed"), [("en", HEBREW), (FROM_THE_RIGHT, LATIN)])


@cache
def brief(typed: str) -> Brief:
    return Brief(report_on(with_text(typed)), EVERYTHING)


def tree(typed: str) -> ReportTree:
    return report_of(brief(typed))


@BOTH
def test_a_typed_paragraph_of_a_word_document_runs_as_it_does_and_keeps_its_side(language: str, typed: str) -> None:
    with speaking(language):
        document = Document(io.BytesIO(word_document(tree(typed))))
    found = [each for each in document.element.body.iter(qn("w:p")) if text_of(each, qn("w:t")) == typed]
    others = [each for each in document.element.body.iter(qn("w:p")) if not shares(text_of(each, qn("w:t")), typed)]

    assert len(found) > 5
    is_turned, is_ordered = (None, True) if typed == HEBREW else ("0", False)
    for each in found:
        look = each.find(qn("w:pPr"))
        told = [child.tag for child in look]
        assert look.find(qn("w:bidi")).get(qn("w:val")) == is_turned
        assert look.find(qn("w:jc")).get(qn("w:val")) == "right"
        assert told.index(qn("w:pStyle")) < told.index(qn("w:bidi")) < told.index(qn("w:jc")) == len(told) - 1
        assert all((run.find(f"{qn('w:rPr')}/{qn('w:rtl')}") is not None) == is_ordered for run in each.iter(qn("w:r")))
    assert all(each.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is None for each in others)


@BOTH
def test_a_typed_paragraph_of_a_slide_runs_as_it_does_and_keeps_its_side(language: str, typed: str) -> None:
    with speaking(language):
        slides = list(slides_in(slides_of(tree(typed))))
    paragraphs = [each for slide in slides for each in slide.iter(f"{A}p")]
    found = [each.find(f"{A}pPr") for each in paragraphs if text_of(each, f"{A}t") == typed]
    others = [each.find(f"{A}pPr") for each in paragraphs if not shares(text_of(each, f"{A}t"), typed)]

    assert len(found) > 2
    assert {each.get("rtl") for each in found} == {"1" if typed == HEBREW else "0"}
    assert {each.get("algn") or "l" for each in found} <= {"l" if typed == HEBREW else "r", "ctr"}
    assert {each.get("rtl") for each in others if each is not None} <= {None if typed == HEBREW else "1"}


@BOTH
def test_a_typed_cell_of_a_workbook_runs_as_it_does_and_keeps_its_side(language: str, typed: str) -> None:
    with speaking(language):
        book = load_workbook(io.BytesIO(format_of("xlsx").make(brief(typed))))
    cells = [cell for sheet in book if sheet.sheet_state == "visible" for row in sheet.iter_rows() for cell in row]
    found = [cell.alignment for cell in cells if cell.value == typed]
    begins = "left" if typed == HEBREW else "right"

    assert len(found) > 5
    assert {each.readingOrder for each in found} == {2.0 if typed == HEBREW else 1.0}
    assert {each.horizontal for each in found if each.vertical == "top"} == {begins}
    numbers = {cell.alignment.horizontal for cell in cells if isinstance(cell.value, float)}
    assert numbers == {None if typed == HEBREW else "left"}


def test_a_name_among_other_words_of_a_slide_leaves_them_in_their_order() -> None:
    paragraphs = [each for slide in slides_in(slides_of(tree(HEBREW))) for each in slide.iter(f"{A}p")]
    apart = [each for each in paragraphs if BEGIN in text_of(each, f"{A}t")]
    feet = [each for each in apart if text_of(each, f"{A}t").startswith(f"{isolated(HEBREW)}  |  2 November")]

    assert len(feet) > 5
    assert {text_of(each, f"{A}t")[:3] for each in apart if each not in feet} == {f"1\u00a0{BEGIN}"}
    assert [each for each in apart if each.find(f"{A}pPr[@rtl]") is not None] == []


def test_what_stands_by_itself_on_a_page_runs_as_it_does() -> None:
    page = page_of(tree(HEBREW)).decode()
    rule = re.search(r":where\(([^)]*)\)\{unicode-bidi:plaintext;text-align:match-parent;", page)

    assert rule is not None
    assert {"p", "li", "dd", "td", "th"} <= set(rule[1].split(","))
    assert f"<td>{HEBREW}</td>" in page


def shares(text: str, typed: str) -> bool:
    """Whether a text has a letter of the script of what was typed."""
    return re.search("[\u05d0-\u05ea]" if typed == HEBREW else "[A-Za-z]", text) is not None


def text_of(element: Any, name: str) -> str:
    return "".join(text.text or "" for text in element.iter(name))


def slides_in(deck: bytes) -> Iterator[Any]:
    with zipfile.ZipFile(io.BytesIO(deck)) as parts:
        for name in parts.namelist():
            if re.fullmatch(r"ppt/slides/slide\d+\.xml", name):
                yield etree.fromstring(parts.read(name))
