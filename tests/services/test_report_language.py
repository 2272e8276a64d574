"""The language of a report: chosen for it, whoever has it made; and nothing that a program reads depends on it."""

import io
import re
import zipfile

import pikepdf
import pytest

from readiness.content.kept import kept_text
from readiness.model.assessment import ReportSettings
from readiness.services import handing_over, looking, reporting, sharing
from readiness.services.assessing import outcome_text
from readiness.services.exchanging import export_assessment, open_example
from readiness.services.workspace import Workspace
from readiness.words import offered, said, speaking

LANGUAGES = ("en", "en-XA", "ar-XB")


@pytest.fixture(autouse=True)
def _several(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(offered.LANGUAGES, ",".join(LANGUAGES))


@pytest.fixture
def opened(workspace: Workspace) -> str:
    return open_example(workspace, "community-clinic")


def _written_in(workspace: Workspace, assessment_id: str, language: str) -> None:
    workspace.save(assessment_id, "report", "report", ReportSettings(language=language))


def test_a_file_is_in_the_language_that_was_chosen_for_it(workspace: Workspace, opened: str) -> None:
    _written_in(workspace, opened, "en-XA")

    with speaking("ar-XB"):
        text = handing_over.hand_over(workspace, opened, "md").data.decode()
        page = looking.look_at(workspace, opened, "html").page
        word = handing_over.hand_over(workspace, opened, "docx").data
    _written_in(workspace, opened, "")
    english = handing_over.hand_over(workspace, opened, "md").data.decode()

    assert "\\~\\]" in text
    assert "~" not in english
    assert '<html lang="en-XA">' in page
    with zipfile.ZipFile(io.BytesIO(word)) as parts:
        assert b'w:lang w:val="en-XA"' in parts.read("word/styles.xml")


@pytest.mark.parametrize("language", ["en", "ar-XB"])
def test_a_pdf_names_its_language(workspace: Workspace, opened: str, language: str) -> None:
    _written_in(workspace, opened, language)

    with pikepdf.open(io.BytesIO(reporting.preview(workspace, opened).pdf)) as pdf:
        told, packet = str(pdf.Root.Lang), pdf.Root.Metadata.read_bytes().decode()

    expected = "en-GB" if language == "en" else language
    assert told == expected
    assert f"<rdf:li>{expected}</rdf:li>" in packet


def test_without_a_choice_it_is_that_of_whoever_has_it_made(workspace: Workspace, opened: str) -> None:
    with speaking("ar-XB"):
        page = handing_over.hand_over(workspace, opened, "html").data.decode()
    english = handing_over.hand_over(workspace, opened, "html").data.decode()

    assert '<html lang="ar-XB" dir="rtl">' in page
    assert '<html lang="en-GB">' in english


def test_its_questions_and_actions_are_in_its_language_whoever_has_it_made(workspace: Workspace, opened: str) -> None:
    _written_in(workspace, opened, "en")
    with speaking("ar-XB"):
        handed, _ = reporting.content_to_hand_over(workspace, opened)
        looked_at, _ = reporting.content_to_look_at(workspace, opened)
        behind = sharing.page_behind(workspace, sharing.share(workspace, opened, days=7))
    english, _ = reporting.content_to_look_at(workspace, opened)

    assert (looked_at.questionnaire, looked_at.rubric) == (english.questionnaire, english.rubric)
    assert (handed.questionnaire, handed.rubric) == (english.questionnaire, english.rubric)
    assert behind == sharing.page_behind(workspace, sharing.share(workspace, opened, days=7))


def test_a_link_keeps_the_language_it_was_made_with(workspace: Workspace, opened: str) -> None:
    _written_in(workspace, opened, "en")
    key = sharing.share(workspace, opened, days=7)
    _written_in(workspace, opened, "en-XA")

    assert "~" not in sharing.page_behind(workspace, key).decode()


def test_a_language_that_is_gone_is_english(workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _written_in(workspace, opened, "en-XA")
    monkeypatch.setenv(offered.LANGUAGES, "ar-XB")

    with speaking("ar-XB"):
        assert "~" not in handing_over.hand_over(workspace, opened, "md").data.decode()


def test_sections_to_choose_are_named_in_the_language_of_the_screen(workspace: Workspace, opened: str) -> None:
    _written_in(workspace, opened, "en-XA")

    titles = [said(line.title) for line in reporting.preview(workspace, opened).sections]

    assert not [title for title in titles if "~" in title]


@pytest.mark.parametrize("example", ["community-clinic", "retail-chain"])
def test_what_is_concluded_and_stored_and_the_order_of_everything_are_the_same_in_all_languages(
    workspace: Workspace, example: str
) -> None:
    here = open_example(workspace, example)
    told = []
    for language in ("en", "de", "ar-XB"):
        with speaking(language):
            outcome, library = workspace.findings(here).outcome, workspace.library_of(here)
            stored = kept_text(library), export_assessment(workspace, here)
            told.append((outcome.model_dump_json(), library.fingerprint, *stored))

    assert told[0] == told[1] == told[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_for_programs_is_english(workspace: Workspace, opened: str, language: str) -> None:
    found = workspace.findings(opened)
    english = outcome_text(found)

    with speaking(language):
        assert outcome_text(found) == english


def test_what_is_begun_in_another_language_keeps_the_content_as_it_was_written(workspace: Workspace) -> None:
    english = workspace.library
    with speaking("en-XA"):
        here = workspace.start("Spring", "Harbour")
        title = workspace.library_of(here).questionnaire.title
    kept = workspace.store.kept_pack(english.fingerprint)

    assert title != english.questionnaire.title
    assert kept is not None
    assert kept.content == kept_text(english)


@pytest.mark.thorough
def test_office_files_of_a_language_that_runs_from_right_to_left_begin_at_the_right(
    workspace: Workspace, opened: str
) -> None:
    _written_in(workspace, opened, "ar-XB")
    files = {slug: handing_over.hand_over(workspace, opened, slug).data for slug in ("docx", "pptx", "xlsx", "pdf")}

    with zipfile.ZipFile(io.BytesIO(files["docx"])) as word:
        body, styles = (word.read(f"word/{name}.xml").decode() for name in ("document", "styles"))
    assert re.search(r"<w:pPrDefault>\s*<w:pPr>\s*<w:bidi/>", styles)
    assert body.count("<w:bidiVisual/>") == body.count("<w:tblPr>") > 5
    assert body.count("<w:bidi/>") >= body.count("<w:sectPr") > 0
    with zipfile.ZipFile(io.BytesIO(files["pptx"])) as deck:
        slides = [deck.read(each).decode() for each in deck.namelist() if re.match(r"ppt/slides/slide\d+\.xml", each)]
    assert all(len(re.findall('rtl="[01]"', each)) >= each.count("<a:p>") > 0 for each in slides)
    assert all(each.count('rtl="1"') > 0 for each in slides)
    with zipfile.ZipFile(io.BytesIO(files["xlsx"])) as book:
        sheets = [book.read(each).decode() for each in book.namelist() if each.startswith("xl/worksheets/sheet")]
        listed = book.read("xl/workbook.xml").decode()
    seen = listed.count("<sheet ") - listed.lower().count('hidden"')
    assert sum('rightToLeft="1"' in each for each in sheets) == seen > 5
    with pikepdf.open(io.BytesIO(files["pdf"])) as pdf:
        assert pdf.Root.ViewerPreferences.Direction == pikepdf.Name.R2L
