"""The assessment travels in the report and comes back; hostile files are refused with a sentence."""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from readiness.model.assessment import ActionEdit, Assessment, ReportSettings
from readiness.report import attachment
from readiness.report.attachment import AttachmentError, read_attachment
from readiness.report.pdf import build_report
from tests.report.cases import EVERYTHING, changed, content_of, example, report_of, snapshot_of
from tests.report.inspecting import page_texts

EXAMPLE = "regional-logistics"


def with_everything() -> bytes:
    """The example's report with the whole assessment attached."""
    return build_report(content_of(EXAMPLE), EVERYTHING)


def repacked(change: object) -> bytes:
    """The example's report after a change to the opened file."""
    with pikepdf.open(io.BytesIO(with_everything())) as pdf:
        change(pdf)  # type: ignore[operator]  # each test passes a function
        target = io.BytesIO()
        pdf.save(target, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)
    return target.getvalue()


def test_an_assessment_comes_back_exactly_and_gives_the_same_report() -> None:
    content = content_of(EXAMPLE)
    edited = changed(
        content.assessment,
        report=EVERYTHING,
        action_edits={"X07": ActionEdit(person="Ana", status="done", note="Z\u00fcrich \u673a")},
        snapshots=(snapshot_of(example("community-clinic")),),
    )
    content = replace(content, assessment=edited)
    pdf = build_report(content, edited.report)
    back = Assessment.model_validate_json(read_attachment(pdf))
    assert back == edited
    assert build_report(replace(content, assessment=back), back.report) == pdf


def test_a_file_made_by_the_caller_is_carried_as_it_is() -> None:
    content = replace(content_of(EXAMPLE), data=b'{"format":"ml-readiness-assessment"}')
    assert read_attachment(build_report(content, EVERYTHING)) == content.data


def test_a_report_without_answers_carries_no_answer_and_no_note() -> None:
    content = content_of(EXAMPLE)
    pdf = build_report(content, ReportSettings())
    with pikepdf.open(io.BytesIO(pdf)) as document:
        carried = document.attachments[attachment.FILE_NAME].get_file().read_bytes()
    notes = [answer.evidence for answer in content.assessment.response.answers.values() if answer.evidence]
    words = carried.decode() + " ".join(page_texts(pdf))
    assert notes
    assert not [note for note in notes if note in words]
    assert "answers" not in json.loads(carried)
    with pytest.raises(AttachmentError, match="without single answers"):
        read_attachment(pdf)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "not a PDF"),
        (b"MZ\x90\x00", "not a PDF"),
        (b"%PDF-1.7 and then nothing", "damaged"),
        (b"%PDF-1.7" + b" " * attachment.MOST_PDF_BYTES, "larger than 10 MB"),
    ],
)
def test_what_is_no_report_is_refused_with_a_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(AttachmentError, match=sentence):
        read_attachment(data)


def test_a_pdf_without_an_assessment_is_refused() -> None:
    with pytest.raises(AttachmentError, match="carries no assessment"):
        read_attachment(repacked(lambda pdf: pdf.attachments.__delitem__(attachment.FILE_NAME)))


def test_only_the_exact_name_is_read() -> None:
    def rename(pdf: pikepdf.Pdf) -> None:
        data = pdf.attachments[attachment.FILE_NAME].get_file().read_bytes()
        del pdf.attachments[attachment.FILE_NAME]
        pdf.attachments["Assessment.json"] = data

    with pytest.raises(AttachmentError, match="carries no assessment"):
        read_attachment(repacked(rename))


def test_a_protected_pdf_is_refused() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(with_everything())) as pdf:
        pdf.save(target, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(AttachmentError, match="password"):
        read_attachment(target.getvalue())


def test_an_attachment_that_unpacks_to_too_much_is_refused_before_it_is_unpacked() -> None:
    def stuff(pdf: pikepdf.Pdf) -> None:
        stream = pdf.attachments[attachment.FILE_NAME].get_file().obj
        stream.write(zlib.compress(b" " * (attachment.MOST_DATA_BYTES + 1), 9), filter=Name.FlateDecode)

    with pytest.raises(AttachmentError, match="larger than 8 MB"):
        read_attachment(repacked(stuff))


def test_a_bomb_anywhere_in_the_file_is_refused() -> None:
    def hide(pdf: pikepdf.Pdf) -> None:
        bomb = pikepdf.Stream(pdf, b"")
        bomb.write(zlib.compress(bytes(attachment.MOST_UNPACKED_BYTES + 1), 9), filter=Name.FlateDecode)
        pdf.Root.Hidden = pdf.make_indirect(bomb)

    with pytest.raises(AttachmentError, match="unpacks to far more"):
        read_attachment(repacked(hide))


def test_a_bomb_in_two_wrappings_is_refused() -> None:
    def wrap(pdf: pikepdf.Pdf) -> None:
        stream = pdf.attachments[attachment.FILE_NAME].get_file().obj
        packed = zlib.compress(zlib.compress(b"{}"))
        stream.write(packed, filter=Array([Name.FlateDecode, Name.FlateDecode]))

    with pytest.raises(AttachmentError, match="in a way that reports never are"):
        read_attachment(repacked(wrap))


@pytest.mark.parametrize(
    "words",
    [b"/Filter /LZWDecode", b"/Filter /L#5aWDecode", b"/Filter 5 0 R", b"/Filter % note\n/X", b"/Filter [/X %\n/Y]"],
    ids=["other", "escaped", "elsewhere", "behind-a-note", "several-behind-a-note"],
)
def test_a_filter_that_reports_never_use_is_refused(words: bytes) -> None:
    with pytest.raises(AttachmentError, match="in a way that reports never are"):
        read_attachment(b"%PDF-1.7\n1 0 obj <<" + words + b">>")


def test_a_file_that_would_be_read_over_and_over_is_refused() -> None:
    # Each beginning of a packed part goes on to the end of the file as far as its own words tell.
    unending = zlib.compressobj(0)
    start = unending.compress(b"") + b"\x00\xff\xff\x00\x00"
    pdf = b"%PDF-1.7\n" + (b"stream\n" + start) * (attachment.MOST_STREAMS - 1) + bytes(1_000_000)
    with pytest.raises(AttachmentError, match="unpacks to far more"):
        read_attachment(pdf)


def test_a_file_with_more_parts_than_any_report_is_refused() -> None:
    with pytest.raises(AttachmentError, match="unpacks to far more"):
        read_attachment(b"%PDF-1.7\n" + b"stream\n" * (attachment.MOST_STREAMS + 1))


def test_a_declared_size_that_is_too_large_is_believed() -> None:
    def lie(pdf: pikepdf.Pdf) -> None:
        stream = pdf.attachments[attachment.FILE_NAME].get_file().obj
        stream.Params = Dictionary(Size=attachment.MOST_DATA_BYTES + 1)

    with pytest.raises(AttachmentError, match="larger than 8 MB"):
        read_attachment(repacked(lie))


@given(st.integers(0, 20_000), st.binary(min_size=1, max_size=40))
def test_a_damaged_report_gives_bytes_or_a_sentence(place: int, noise: bytes) -> None:
    pdf = bytearray(report_of(EXAMPLE))
    start = place * len(pdf) // 20_001
    pdf[start : start + len(noise)] = noise
    try:
        outcome: object = read_attachment(bytes(pdf))
    except AttachmentError as refusal:
        outcome = str(refusal)
    assert isinstance(outcome, bytes) or (isinstance(outcome, str) and outcome.endswith("."))
