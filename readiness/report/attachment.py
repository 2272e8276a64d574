"""The assessment inside the report: written by us, and read back from a file that may be hostile.

Reading takes one attachment by its exact name and nothing else. Every size is checked
before memory is spent, and what comes out is only bytes: the caller validates them as it
would any upload, and computes every result again.
"""

from __future__ import annotations

import io
import json
import re
import zlib
from typing import Final

import pikepdf

from readiness.model.assessment import ReportSettings
from readiness.present.handout.brief import ReportContent
from readiness.report.metadata import AttachedData
from readiness.words import said
from readiness.words.say import report as say

FILE_NAME: Final = "assessment.json"
MOST_PDF_BYTES: Final = 10_000_000
MOST_DATA_BYTES: Final = 8_000_000
MOST_UNPACKED_BYTES: Final = 80_000_000  # of all compressed parts of the file together
SUMMARY_FORMAT: Final = "ml-readiness-summary"

MOST_STREAMS: Final = 5_000  # a report of 200 pages has about 600

_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_FOREIGN_FILTER: Final = re.compile(
    rb"/(?:LZW|RunLength|ASCII85|ASCIIHex)Decode"
    rb"|/Filter[\s\0]*(?:[%\d]|\[[\s\0]*(?:[%\d]|/\w+[\s\0]*[/%\d]))"
)
"""Ways to pack that this product never uses: other filters, several, and filters named in a roundabout way."""
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_CHUNK: Final = 65_536
_BITE: Final = 4_096  # what is read of a stream at a time; most end soon


class AttachmentError(ValueError):
    """Why a file cannot be read back, in one sentence for the person who chose it."""


def attached_data(content: ReportContent, settings: ReportSettings) -> AttachedData:
    """The JSON that the report carries: everything, or a summary without single answers and notes."""
    if not settings.attaches_everything:
        return AttachedData(FILE_NAME, _canonical(_summary(content)), said(say.SUMMARY_ASSESSMENT_WITHOUT_ANSWERS))
    data = content.data or _canonical(content.assessment.model_dump(mode="json"))
    return AttachedData(FILE_NAME, data, said(say.WHOLE_ASSESSMENT_TOOL_READS_BACK))


def _canonical(value: object) -> bytes:
    """Sorted keys and ASCII escapes: the same value always gives the same bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


def _summary(content: ReportContent) -> dict[str, object]:
    """Results that give no single answer away."""
    outcome = content.outcome
    return {
        "format": SUMMARY_FORMAT,
        "version": 1,
        "organization": content.assessment.response.organization.name,
        "assessed_on": content.assessment.response.assessed_on.isoformat(),
        "edition": outcome.edition.model_dump(mode="json"),
        "phase": outcome.placement.certain_phase if outcome.placement else None,
        "dimensions": {
            entry.id: None if entry.score is None else round(entry.score, 1) for entry in outcome.scorecard.dimensions
        },
        "data_status": outcome.data_status.level if outcome.data_status.is_known else None,
        "problems": [
            {"name": entry.name, "class": entry.class_, "score": round(entry.score)}
            for entry in outcome.ranking.problems
        ],
        "actions": [entry.id for entry in outcome.roadmap.actions] if outcome.roadmap else [],
    }


def read_attachment(pdf: bytes) -> bytes:
    """Return the JSON bytes that a report carries.

    Raises:
        AttachmentError: the file is no PDF, is too large or unpacks to too much, is encrypted, carries no
            assessment, or carries only a summary.
    """
    if len(pdf) > MOST_PDF_BYTES:
        raise AttachmentError(said(say.this_pdf_larger_than_mb(most_pdf_bytes=MOST_PDF_BYTES // 1000000)))
    if not pdf.startswith(b"%PDF-"):
        raise AttachmentError(said(say.THIS_FILE_NOT_PDF))
    _refuse_bombs(pdf)
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            data = _read_stream(document)
    except pikepdf.PasswordError:
        raise AttachmentError(said(say.THIS_PDF_PROTECTED_BY_PASSWORD)) from None
    except (pikepdf.PdfError, zlib.error, ValueError, TypeError, KeyError, RecursionError) as error:
        if isinstance(error, AttachmentError):
            raise
        raise AttachmentError(said(say.THIS_PDF_DAMAGED_CANNOT_BE)) from error
    if _is_summary(data):
        raise AttachmentError(said(say.THIS_REPORT_WAS_MADE_WITHOUT))
    return data


def _refuse_bombs(pdf: bytes) -> None:
    """Unpack every compressed part piece by piece, keep nothing, and stop at the limit.

    Parts of a real file do not overlap, so the work grows with its size; a file made to be read over and over is
    refused as soon as more was read than it has.
    """
    if _FOREIGN_FILTER.search(_ESCAPED.sub(lambda match: bytes([int(match[1], 16)]), pdf)):
        raise AttachmentError(said(say.THIS_PDF_PACKED_WAY_REPORTS))
    left_out, left_in = MOST_UNPACKED_BYTES, 2 * len(pdf) + MOST_STREAMS * _BITE
    for count, match in enumerate(_STREAM.finditer(pdf), 1):
        size_in, size_out = _unpacked(memoryview(pdf)[match.end() :], left_in, left_out)
        left_in, left_out = left_in - size_in, left_out - size_out
        if left_in < 0 or left_out < 0 or count > MOST_STREAMS:
            raise AttachmentError(said(say.THIS_PDF_UNPACKS_FAR_MORE))


def _unpacked(packed: memoryview, most_in: int, most_out: int) -> tuple[int, int]:
    """Bytes read and bytes unpacked of the stream at the start of `packed`, until its end or just over a limit."""
    unpacker = zlib.decompressobj()
    size_in = size_out = 0
    try:
        while size_in < len(packed) and not unpacker.eof and size_in <= most_in and size_out <= most_out:
            waiting = bytes(packed[size_in : size_in + _BITE])
            size_in += len(waiting)
            while waiting and not unpacker.eof and size_out <= most_out:
                size_out += len(unpacker.decompress(waiting, _CHUNK))
                waiting = unpacker.unconsumed_tail
    except zlib.error:
        pass  # not compressed, or not a stream at all
    return size_in, size_out


def _read_stream(document: pikepdf.Pdf) -> bytes:
    if FILE_NAME not in document.attachments:
        raise AttachmentError(said(say.THIS_PDF_CARRIES_NO_ASSESSMENT))
    stream = document.attachments[FILE_NAME].get_file().obj
    if "/Params" in stream and int(stream.Params.get("/Size", 0)) > MOST_DATA_BYTES:
        raise AttachmentError(_too_large())
    raw = bytes(stream.read_raw_bytes())
    filters = stream.get("/Filter")
    if filters is None:
        data = raw
    elif str(filters) in ("/FlateDecode", "[/FlateDecode]") and "/DecodeParms" not in stream:
        data = zlib.decompressobj().decompress(raw, MOST_DATA_BYTES + 1)
    else:
        raise AttachmentError(said(say.THIS_PDF_PACKED_WAY_REPORTS))
    if len(data) > MOST_DATA_BYTES:
        raise AttachmentError(_too_large())
    return data


def _too_large() -> str:
    return said(say.assessment_this_pdf_larger_than(most_data_bytes=MOST_DATA_BYTES // 1000000))


def _is_summary(data: bytes) -> bool:
    return SUMMARY_FORMAT.encode() in data[:20_000] and b'"format":"' + SUMMARY_FORMAT.encode() in data
