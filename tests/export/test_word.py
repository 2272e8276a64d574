"""A Word document that people edit and pass on: real headings, tables and charts, nothing active, their template."""

import io
import re
import zipfile

import pytest
from docx import Document
from docx.shared import RGBColor

from readiness.document import tree
from readiness.document.forms import BarsForm, LevelsForm, PointsForm, SpansForm
from readiness.export.guard import TemplateRefused
from readiness.export.native import is_native
from readiness.export.word import word_document
from readiness.model.assessment import ReportSettings
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from tests.report.cases import content_of, report_on, with_text

HOSTILE = '=HYPERLINK("https://example.org";"x") <w:p/> {{ 7*7 }} ]]> & \x07\u202e @SUM(1) +1 -1'
DRAWN = LevelsForm | BarsForm | SpansForm | PointsForm


def told(name: str = "retail-chain") -> tree.ReportTree:
    return report_of(Brief(content_of(name), ReportSettings(with_raw_answers=True)))


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def charts_of(report: tree.ReportTree) -> list[tree.ChartNode]:
    nodes = (node for section in report.sections for node in tree.walk(section.nodes))
    return [node for node in nodes if isinstance(node, tree.ChartNode) and is_native(node.form)]


def test_sections_are_headings_that_the_list_of_contents_leads_to() -> None:
    report = told()
    data = word_document(report)
    document = Document(io.BytesIO(data))
    headings = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert headings == [section.title for section in report.sections]
    xml = parts_of(data)["word/document.xml"].decode()
    assert re.findall(r'w:anchor="(_Toc\d+)"', xml) == re.findall(r'bookmarkStart w:id="\d+" w:name="(_Toc\d+)"', xml)


def test_every_table_has_words_and_repeats_its_head_and_every_chart_has_words() -> None:
    xml = parts_of(word_document(told()))["word/document.xml"].decode()
    tables = xml.split("<w:tbl>")[1:]
    assert all('<w:tblCaption w:val="' in table for table in tables)
    assert sum("<w:tblHeader/>" in table for table in tables) == len(tables) - 1  # the facts of the cover have no head
    assert all(len(words) > 40 for words in re.findall(r'<wp:docPr [^>]*descr="([^"]*)"', xml))


def test_every_chart_is_one_that_can_be_edited_with_the_numbers_of_the_report() -> None:
    report = told()
    parts = parts_of(word_document(report))
    nodes = charts_of(report)
    assert len(nodes) >= 4
    for number, node in enumerate(nodes, 1):
        xml = parts[f"word/charts/chart{number}.xml"].decode()
        found = {round(float(value), 5) for value in re.findall(r"<c:v>([0-9.eE+-]+)</c:v>", xml)}
        assert f"word/embeddings/chart{number}.xlsx" in parts
        assert {round(value, 5) for value in numbers_of(node.form)} <= found


def numbers_of(form: object) -> list[float]:
    match form:
        case LevelsForm():
            return [value for series in form.series for value in series.values if value is not None]
        case BarsForm():
            return list(form.values)
        case SpansForm():
            return [*form.starts, *form.lengths]
        case PointsForm():
            return [value for point in form.points for value in (point.x, point.y)]
        case _:
            raise TypeError(form)


def test_nothing_that_was_typed_is_active() -> None:
    content = report_on(with_text(HOSTILE))
    settings = ReportSettings(with_raw_answers=True, audience=HOSTILE, prepared_by=HOSTILE, confidentiality=HOSTILE)
    check_harmless(parts_of(word_document(report_of(Brief(content, settings)))))


def check_harmless(parts: dict[str, bytes]) -> None:
    """No formula, no field but ours, no link to anywhere else, no control character."""
    for name, part in parts.items():
        if name.endswith(".xlsx"):
            check_harmless(parts_of(part))
            continue
        assert b'TargetMode="External"' not in part, name
        assert b"<f>" not in part, name
        assert b"\x07" not in part, name
        fields = re.findall(rb'w:instr="\s*(\w+)|<w:instrText[^>]*>\s*(\w+)', part)
        assert {(first or second).decode() for first, second in fields} <= {"TOC", "SEQ", "PAGE", "NUMPAGES"}


def template() -> bytes:
    document = Document()
    document.sections[0].header.paragraphs[0].text = "ACME head"
    document.styles["Heading 1"].font.color.rgb = RGBColor(0x12, 0xAB, 0x34)
    document.add_paragraph("Text of the template that must go")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_template_keeps_its_page_head_and_styles_and_loses_its_text() -> None:
    data = word_document(told(), template=template())
    document = Document(io.BytesIO(data))
    assert document.sections[0].header.paragraphs[0].text == "ACME head"
    assert document.styles["Heading 1"].font.color.rgb == RGBColor(0x12, 0xAB, 0x34)
    assert all("must go" not in each.text for each in document.paragraphs)
    assert "Readiness Finding" in {style.name for style in document.styles}


def spoiled(name: str, part: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for kept, data in parts_of(template()).items():
            archive.writestr(kept, data)
        archive.writestr(name, part)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"no zip", "no .docx file"),
        (spoiled("word/vbaProject.bin", b"x"), "could run"),
        (spoiled("word/embeddings/oleObject1.bin", b"x"), "could run"),
        (spoiled("word/x.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "document type"),
        (
            spoiled("word/_rels/settings.xml.rels", b'<Relationship Type="x/attachedTemplate" TargetMode="External"/>'),
            "elsewhere",
        ),
        (spoiled("word/y.xml", b"<w:instrText> INCLUDETEXT x</w:instrText>"), "field"),
    ],
)
def test_a_template_that_could_do_something_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(TemplateRefused, match=re.escape(why)):
        word_document(told("nothing"), template=data)


@pytest.mark.parametrize("name", ["nothing", "a quarter", "no problems", "long names"])
def test_a_report_with_little_or_much_to_say_is_written(name: str) -> None:
    assert Document(io.BytesIO(word_document(told(name), paper="Letter"))).paragraphs
