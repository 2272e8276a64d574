"""Every file of an assessment bears the look and the sentences of its pack; a logo of its own goes before."""

import io
from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from pptx import Presentation

from readiness.content.library import Library, as_library, as_text
from readiness.content.packs import Packs, load_pack
from readiness.model.assessment import ReportSettings
from readiness.model.response import Answer
from readiness.pictures.logo import logo_png
from readiness.services.handing_over import hand_over
from readiness.services.workspace import Workspace
from tests.content.test_branding import BRANDED, OWN_TEXTS, picture, written

SAID = ("Northern Advice", "Readiness study", "Ana Silva, ana@example.org", "For the organization on the cover alone")


@pytest.fixture
def branded(tmp_path: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> str:
    library = load_pack(written(tmp_path / "ours"))
    monkeypatch.setattr(workspace.libraries, "packs", Packs((library,)))
    here = workspace.start("Spring", "Northwind", library=library)
    for question in library.questionnaire.questions:
        workspace.save(here, "answer", question.id, Answer(given=1))
    return here


def file_of(workspace: Workspace, here: str, slug: str) -> bytes:
    return hand_over(workspace, here, slug).data


def pdf_words(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_range() for page in document)


def word_parts(data: bytes) -> tuple[str, list[str]]:
    document = Document(io.BytesIO(data))
    foot = document.sections[0].footer.paragraphs[0].text
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    alts = [each.get("descr") for each in document.element.body.iter() if each.tag.endswith("}docPr")]
    return " ".join([foot, *(each.text for each in document.paragraphs), *cells]), alts


def slide_parts(data: bytes) -> tuple[str, list[str]]:
    deck = Presentation(io.BytesIO(data))
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    words = [shape.text_frame.text for shape in shapes if shape.has_text_frame]
    alts = [shape._element.xpath("./p:nvPicPr/p:cNvPr/@descr") for shape in shapes]
    return " ".join(words), [each for found in alts for each in found]


@pytest.mark.thorough
def test_every_file_says_whose_questions_these_are(workspace: Workspace, branded: str) -> None:
    words = pdf_words(file_of(workspace, branded, "pdf"))
    page, markdown = (file_of(workspace, branded, slug).decode() for slug in ("html", "md"))
    document, word_alts = word_parts(file_of(workspace, branded, "docx"))
    slides, slide_alts = slide_parts(file_of(workspace, branded, "pptx"))
    for each in SAID:
        assert each in " ".join(words.split()), each
        assert each in page, each
        assert each in document, each
        assert each.partition(",")[0] in markdown, each
    assert "Northern Advice" in slides
    assert "Readiness study" in slides
    assert "Machine-learning readiness roadmap" not in words + page + markdown + document + slides
    assert 'alt="Logo of Northern Advice"' in page
    assert "--accent:#0B6E4F" in page
    assert "Logo of Northern Advice" in word_alts
    assert slide_alts == ["Logo of Northern Advice"]


def test_a_logo_and_a_colour_of_the_assessment_go_before_those_of_the_pack(workspace: Workspace, branded: str) -> None:
    own = logo_png(picture(colour="#800000"))
    workspace.save(branded, "report", "report", ReportSettings(logo_png=own, accent="#800000"))
    page = file_of(workspace, branded, "html").decode()
    assert 'alt="Logo of Northwind"' in page
    assert f"base64,{own}" in page
    assert "--accent:#800000" in page
    assert slide_parts(file_of(workspace, branded, "pptx"))[1] == ["Logo of Northwind"]


@pytest.mark.thorough
def test_a_new_look_changes_nothing_of_an_assessment_that_was_made_before(
    tmp_path: Path, workspace: Workspace, branded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {slug: file_of(workspace, branded, slug) for slug in ("pdf", "docx", "pptx", "html")}
    outcome = workspace.findings(branded).outcome
    look = BRANDED.replace("Northern Advice", "Southern Advice").replace("logo: logo.svg\n", "")
    newer = load_pack(written(tmp_path / "newer", look, OWN_TEXTS.replace("study", "review")))
    offer(workspace, newer, monkeypatch)
    assert workspace.library_of(branded).questionnaire.branding.name == "Northern Advice"
    assert workspace.findings(branded).outcome == outcome
    assert {slug: file_of(workspace, branded, slug) for slug in before} == before


def offer(workspace: Workspace, library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start the program anew with another pack of the same name."""
    monkeypatch.setattr(workspace.libraries, "packs", Packs((library,)))
    monkeypatch.setattr(workspace.libraries, "_offered", {library.fingerprint: library})


def test_a_picture_in_a_kept_pack_that_is_none_is_left_out(
    workspace: Workspace, branded: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = workspace.library_of(branded)
    assert library.questionnaire.branding.logo is not None
    spoiled = as_library(as_text(library).replace(library.questionnaire.branding.logo.png, "PHN2Zz4="))
    assert spoiled is not None
    offer(workspace, spoiled, monkeypatch)
    assert "<img" not in file_of(workspace, branded, "html").decode()
    for slug, alts in (("docx", word_parts), ("pptx", slide_parts)):
        assert "Logo of Northern Advice" not in alts(file_of(workspace, branded, slug))[1]
    assert "Northern Advice" in pdf_words(file_of(workspace, branded, "pdf"))
