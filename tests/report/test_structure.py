"""What assistive technology reads: structure, alternative texts, links, words at line ends, embedded fonts."""

from __future__ import annotations

import io
from pathlib import Path

import outloud
import pdfua
import pikepdf
import pypdfium2
import pytest

from readiness.model.assessment import ReportSettings
from readiness.present.charts import charting, charting_work
from readiness.present.handout.brief import Brief
from readiness.present.handout.outline import sections_of
from readiness.report.pdf import build_board_page
from readiness.typeset import fonts, lines
from readiness.words import speaking
from tests.report.cases import EDGES, EXAMPLES, TOLD, content_of, report_of
from tests.report.inspecting import elements, page_texts
from tests.thorough import usually

NAMES = (*EXAMPLES, *EDGES)
EXAMPLE = "regional-logistics"


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", NAMES)
def test_each_section_has_one_first_heading_and_levels_never_skip(name: str) -> None:
    tags = [node.tag for node in elements(report_of(name))]
    sections = tags.count("Sect")
    assert tags.count("H1") == sections
    assert "H3" not in tags


@pytest.mark.parametrize("name", NAMES)
def test_every_table_has_column_headers_and_rows_of_one_length(name: str) -> None:
    for table in (node for node in elements(report_of(name)) if node.tag == "Table"):
        header = [cell.scope for cell in table.kids[0].kids]
        assert set(header) == {"Column"}
        assert {len(row.kids) for row in table.kids} == {len(header)}


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_has_words_for_what_it_shows(name: str) -> None:
    figures = [node for node in elements(report_of(name)) if node.tag == "Figure"]
    assert figures
    assert all(len(figure.alt.split()) >= 5 for figure in figures)


def test_alternative_texts_hold_the_numbers_of_their_chart() -> None:
    found = Brief(content_of(EXAMPLE), TOLD).found
    words = " ".join(node.alt for node in elements(report_of(EXAMPLE)) if node.tag == "Figure")
    for chart in (
        charting.dumbbell(found),
        charting.heatmap(found),
        charting.role_matrix(found),
        charting_work.value_feasibility(found),
        charting_work.rank_stability(found),
    ):
        assert chart.alt in words


def test_links_of_the_contents_lead_to_every_section_and_say_so() -> None:
    links = [node.area for node in elements(report_of(EXAMPLE)) if node.tag == "Link"]
    sections = sections_of(Brief(content_of(EXAMPLE), ReportSettings()))
    assert links == [(f"Go to {section.title}", 4) for section in sections]


def test_bookmarks_are_those_of_the_contents() -> None:
    with pikepdf.open(io.BytesIO(report_of(EXAMPLE))) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    sections = sections_of(Brief(content_of(EXAMPLE), ReportSettings()))
    assert titles == ["Cover", *(section.title for section in sections)]


def test_the_contents_name_the_page_on_which_each_section_begins() -> None:
    texts = page_texts(report_of("retail-chain"))
    sections = sections_of(Brief(content_of("retail-chain"), ReportSettings()))
    contents = texts[0].split("In this report", 1)[1]
    for section in sections:
        number = contents.split(section.title, 1)[1].split()[0]
        assert section.title.upper() in texts[int(number) - 1]


@pytest.mark.parametrize("name", ["community-clinic", "long names"])
def test_every_font_is_embedded(name: str) -> None:
    with pikepdf.open(io.BytesIO(report_of(name))) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
        assert fonts
        assert all("ReadinessReport" in str(font.BaseFont) for font in fonts)
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_words_at_a_line_end_stay_two_words() -> None:
    texts = " ".join(page_texts(report_of(EXAMPLE)))
    assert "offive" not in texts
    assert len(lines.lines_of("one two three four five six seven", fonts.REGULAR, "", 9.2, 60)) > 1
    pdf = report_of(EXAMPLE)
    document = pypdfium2.PdfDocument(pdf)
    raw = document[1].get_textpage().get_text_range()
    document.close()
    assert "solvingin" not in raw


@pytest.mark.thorough
@pytest.mark.parametrize("name", usually(["thirty-people"], ["regional-logistics", "thirty-people"]))
def test_two_independent_checkers_find_no_fault(name: str, tmp_path: Path) -> None:
    """Two rules are left out where what they look for cannot be told from what tables hold.

    TAG-002 takes the header row that a table repeats on its next page for lost prose, PAG-001 takes rows that begin
    with the same words at the foot or head of three pages for a running line.
    """
    file = tmp_path / "report.pdf"
    file.write_bytes(report_of(name))
    assert list(pdfua.validate(str(file)).findings) == []
    same_rows = ["PAG-001"] if name == "thirty-people" else []
    assert outloud.check(str(file), skip=["TAG-002", *same_rows]).findings == []


def test_the_file_names_its_language_title_and_standards() -> None:
    with speaking("de"), pikepdf.open(io.BytesIO(build_board_page(content_of(EXAMPLE), ReportSettings()))) as german:
        assert str(german.Root.Lang) == "de"
    with pikepdf.open(io.BytesIO(report_of(EXAMPLE))) as pdf:
        metadata = pdf.Root.Metadata.read_bytes().decode()
        assert str(pdf.Root.Lang) == "en-GB"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert "Harbour" in str(pdf.docinfo.Title)
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", NAMES)
def test_workloads_are_explained_and_nobody_is_quoted_in_other_words(name: str) -> None:
    words = " ".join(" ".join(page_texts(report_of(name))).lower().split())
    assert "a production workload is a model in daily use." in words
    assert "workload" not in words.replace("production workload", "")
    assert "don't know" not in words
    assert "don\u2019t know" not in words
