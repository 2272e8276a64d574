"""A Word document that people edit and pass on: real headings, tables and charts, nothing active, their template."""

import io
import re
import zipfile
from contextlib import suppress
from functools import cache
from typing import Any

import pytest
from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import RGBColor

from readiness.document import tree
from readiness.document.forms import BarsForm, LevelsForm, PointsForm, SpansForm
from readiness.export.guard import TemplateRefused, check_template
from readiness.export.native import is_native
from readiness.export.word import word_document
from readiness.export.word.direction import run_from_the_right
from readiness.model.assessment import ReportSettings
from readiness.present.handout.brief import Brief
from readiness.present.handout.report_tree import report_of
from tests.report.cases import EVERYTHING, content_of, report_on, with_text

HOSTILE = '=HYPERLINK("https://example.org";"x") <w:p/> {{ 7*7 }} ]]> & \x07\u202e @SUM(1) +1 -1'
DRAWN = LevelsForm | BarsForm | SpansForm | PointsForm


def told(name: str = "retail-chain") -> tree.ReportTree:
    return report_of(Brief(content_of(name), EVERYTHING))


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


def is_kept(element: Any) -> bool:
    """Whether every paragraph of it stands on the page of what follows."""
    looks = [each.find(qn("w:pPr")) for each in element.iter(qn("w:p"))]
    return all(look.find(qn("w:keepNext")) is not None for look in looks)


@pytest.mark.sampled(1)
@pytest.mark.parametrize("name", ["retail-chain", "community-clinic", "no problems"])
def test_no_part_of_a_section_and_no_head_of_a_table_stands_alone_on_a_page(name: str) -> None:
    body = list(Document(io.BytesIO(word_document(told(name)))).element.body)
    styles = [each.pPr.pStyle.val if each.tag == qn("w:p") and each.pPr.pStyle is not None else "" for each in body]
    starts = [place for place, style in enumerate(styles) if style == "Heading1"]
    bound = 0
    for start, end in zip(starts, [*starts[1:], len(body)], strict=True):
        heads = [place for place in range(start, end) if styles[place] in ("Heading2", "Heading3")]
        if not heads or styles[heads[-1] - 1] in ("ReadinessFinding", "ReadinessLede", "Heading1"):
            continue
        bound += 1
        assert is_kept(body[heads[-1] - 1])
        if body[heads[-1] - 2].tag == qn("w:tbl"):
            assert is_kept(body[heads[-1] - 2][-1])
    assert bound > 5
    for place, each in enumerate(body):
        if each.tag == qn("w:tbl"):
            rows = each.findall(qn("w:tr"))
            assert is_kept(rows[0]) or len(rows) == 1
            assert len(rows) > 5 or all(map(is_kept, rows[:-1]))
            if styles[place - 1] == "ReadinessNote" and styles[place - 2] == "Heading2":
                assert is_kept(body[place - 1])


def test_a_row_with_a_text_as_long_as_a_page_may_go_on_on_the_next() -> None:
    xml = parts_of(word_document(report_of(Brief(report_on(with_text("word " * 3000)), EVERYTHING))))
    rows = [row.split("</w:tr>")[0] for row in xml["word/document.xml"].decode().split("<w:tr>")[1:]]
    texts = [re.findall(r">([^<]*)</w:t>", row) for row in rows]
    long_rows = [
        row for row, told_in_it in zip(rows, texts, strict=True) if max(map(len, told_in_it), default=0) > 1500
    ]
    short_rows = [row for row, told_in_it in zip(rows, texts, strict=True) if sum(map(len, told_in_it)) <= 1500]
    assert long_rows
    assert all("<w:cantSplit/>" not in row for row in long_rows)
    assert all("<w:cantSplit/>" in row for row in short_rows)


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
    settings = ReportSettings(
        with_raw_answers=True,
        with_names=True,
        with_notes=True,
        audience=HOSTILE,
        prepared_by=HOSTILE,
        confidentiality=HOSTILE,
    )
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


@cache
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


@pytest.mark.parametrize("told_before", ["nothing", "the same", "the contrary"])
def test_a_template_of_any_kind_says_once_that_it_runs_from_the_right(told_before: str) -> None:
    document = Document(io.BytesIO(template()))
    styles, section = document.styles.element, document.sections[0]._sectPr
    defaults = styles.find(qn("w:docDefaults"))
    if told_before == "nothing":
        styles.remove(defaults)
    else:
        value = {} if told_before == "the same" else {qn("w:val"): "0"}
        look = defaults.find(f"{qn('w:pPrDefault')}/{qn('w:pPr')}")
        for properties in (look, section):
            properties.append(properties.makeelement(qn("w:bidi"), value))
        look.append(look.makeelement(qn("w:contextualSpacing"), {}))

    run_from_the_right(document)

    default = styles.find(f"{qn('w:docDefaults')}/{qn('w:pPrDefault')}/{qn('w:pPr')}")
    assert styles[0].tag == qn("w:docDefaults")
    for properties in (default, section):
        assert [dict(each.attrib) for each in properties.iter(qn("w:bidi"))] == [{}]
    order = [each.tag for each in default]
    later = [order.index(tag) for tag in (qn("w:spacing"), qn("w:contextualSpacing")) if tag in order]
    assert all(order.index(qn("w:bidi")) < place for place in later)
    assert section.index(section.find(qn("w:bidi"))) < section.index(section.find(qn("w:docGrid")))


@cache
def spoiled(name: str, part: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for kept, data in parts_of(template()).items():
            archive.writestr(kept, data)
        archive.writestr(name, part)
    return out.getvalue()


def rels(inside: str, *, encoding: str = "utf-8", prefix: str = "") -> bytes:
    space = f"xmlns{':' if prefix else ''}{prefix.rstrip(':')}='http://schemas.openxmlformats.org/package/2006/relationships'"
    return f"<?xml version='1.0'?><{prefix}Relationships {space}>{inside}</{prefix}Relationships>".encode(encoding)


def words_part(inside: str) -> bytes:
    return f"<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>{inside}</w:hdr>".encode()


def in_a_field(*parts: str) -> bytes:
    told = "".join(f"<w:instrText>{part}</w:instrText>" for part in parts)
    return words_part(f"<w:fldChar w:fldCharType='begin'/>{told}<w:fldChar w:fldCharType='end'/>")


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
REMOTE = f"Type='{OFFICE}/attachedTemplate' TargetMode='External'"
PICTURE = f"Type='{OFFICE}/image' Target='http://evil/hyperlink' TargetMode='External'"
SETTINGS = "word/_rels/settings.xml.rels"
HARMFUL = {
    "no zip": (b"no zip", "not a .docx file"),
    "cut off": (template()[:-400], "not a .docx file"),
    "damaged": (template().replace(b"\x50\x4b\x03\x04", b"\x50\x4b\x03\x05", 1), "not a .docx file"),
    "macros": (spoiled("word/vbaProject.bin", b"x"), "could run"),
    "an object": (spoiled("word/embeddings/oleObject1.bin", b"x"), "could run"),
    "a document type": (spoiled("word/x.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a/>'), "document type"),
    "a part that is no XML": (spoiled("word/x.xml", b"<a"), "damaged"),
    "a remote template": (spoiled(SETTINGS, rels(f"<Relationship {REMOTE}/>")), "could run"),
    "a picture called a link": (spoiled(SETTINGS, rels(f"<Relationship {PICTURE}/>")), "elsewhere"),
    "a prefix": (spoiled(SETTINGS, rels(f"<p:Relationship {PICTURE}/>", prefix="p:")), "elsewhere"),
    "a sign in between": (spoiled(SETTINGS, rels(f"<Relationship Id='a>b' {PICTURE}/>")), "elsewhere"),
    "UTF-16": (spoiled(SETTINGS, rels(f"<Relationship {PICTURE}/>", encoding="utf-16")), "elsewhere"),
    "another name": (spoiled("word/odd.bin", rels(f"<Relationship {PICTURE}/>")), "elsewhere"),
    "a field": (spoiled("word/y.xml", in_a_field(" INCLUDETEXT x")), "INCLUDETEXT"),
    "a field in pieces": (spoiled("word/y.xml", in_a_field(" INCL", "UDETEXT x")), "INCLUDETEXT"),
    "a short field": (spoiled("word/y.xml", words_part("<w:fldSimple w:instr=' DDEAUTO x'/>")), "DDEAUTO"),
}


@pytest.mark.parametrize("name", HARMFUL)
def test_a_template_that_could_do_something_is_refused_with_a_sentence(name: str) -> None:
    data, why = HARMFUL[name]
    with pytest.raises(TemplateRefused, match=re.escape(why)):
        word_document(told("nothing"), template=data)


def test_bytes_spoiled_anywhere_in_a_template_end_in_a_sentence() -> None:
    whole = template()
    for place in range(0, len(whole), len(whole) // 12):
        broken = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        with suppress(TemplateRefused):
            check_template(broken, "docx")


def test_a_template_tells_nothing_of_its_own_about_people() -> None:
    document = Document(io.BytesIO(template()))
    core = document.core_properties
    core.author = core.last_modified_by = core.keywords = core.category = core.comments = "Secret Sam"
    core.content_status = core.identifier = core.version = "Secret Sam"
    document.part.relate_to(
        Part(PackURI("/word/people.xml"), "application/xml", b"<a>Secret Sam</a>", document.part.package),
        "http://schemas.microsoft.com/office/2011/relationships/people",
    )
    out = io.BytesIO()
    document.save(out)
    own = io.BytesIO()
    with zipfile.ZipFile(own, "w") as archive:
        for name, part in parts_of(out.getvalue()).items():
            told_by = b"<TotalTime>0</TotalTime>" if name == "docProps/app.xml" else b""
            archive.writestr(name, part.replace(told_by, b"<Company>Secret Sam</Company>") if told_by else part)
    assert any(b"Secret Sam" in part for name, part in parts_of(own.getvalue()).items() if name == "docProps/app.xml")
    made = parts_of(word_document(told(), template=own.getvalue()))
    assert [name for name, part in made.items() if b"Secret Sam" in part] == []


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", ["nothing", "a quarter", "no problems", "long names"])
def test_a_report_with_little_or_much_to_say_is_written(name: str) -> None:
    assert Document(io.BytesIO(word_document(told(name), paper="Letter"))).paragraphs
