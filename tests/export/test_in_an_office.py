"""LibreOffice opens every office file, as a person would, and prints all of its pages."""

from pathlib import Path

import pypdfium2
import pytest

from readiness.export.slides import slides_of
from readiness.export.word import word_document
from readiness.present.handout.brief import Brief
from readiness.present.handout.deck import deck_of
from readiness.present.handout.report_tree import report_of
from tests.export.saying import squeezed
from tests.report.cases import EVERYTHING, content_of
from tools.office import convert

pytestmark = pytest.mark.thorough


def printed(file: Path, folder: Path) -> list[str]:
    document = pypdfium2.PdfDocument(convert(file, "pdf", folder))
    texts = [squeezed(page.get_textpage().get_text_range()) for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("name", [pytest.param("retail-chain", marks=pytest.mark.whole), "nothing", "long names"])
def test_word_documents_and_slides_open_and_print(name: str, tmp_path: Path) -> None:
    report = report_of(Brief(content_of(name), EVERYTHING))
    (tmp_path / "report.docx").write_bytes(word_document(report))
    (tmp_path / "slides.pptx").write_bytes(slides_of(report))

    pages = printed(tmp_path / "report.docx", tmp_path)
    assert len(pages) >= len(report.sections)
    assert [each.headline for each in report.sections if squeezed(each.headline) not in "".join(pages)] == []

    slides = printed(tmp_path / "slides.pptx", tmp_path)
    assert len(slides) == 1 + len(deck_of(report))
    for words, told in zip(slides[1:], deck_of(report), strict=True):
        assert squeezed(told.title) in words
