"""A template is a file from outside: what could run, call out or swell is refused before it is opened.

Every part that is XML is read with expat, which expands nothing: what a part says counts, not how it is spelled.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import Any, Final, Literal
from xml.parsers import expat

from readiness.words import said
from readiness.words.say import files as say

_MOST_BYTES, _MOST_UNPACKED, _MOST_PARTS = 20_000_000, 150_000_000, 4_000
_MAIN: Final = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
_ACTIVE_NAMES: Final = ("vbaproject", "activex", "/embeddings/", "oleobject", "customui", "afchunk")
_ACTIVE_KINDS: Final = ("vba", "macroenabled", "activex", "oleobject")
_LINKS: Final = frozenset(
    f"{root}/relationships/hyperlink"
    for root in (
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
    )
)
"""The only relationships that may lead outside: what somebody has to press."""
_ACTIVE_LINKS: Final = frozenset({"oleObject", "package", "vbaProject", "control", "aFChunk", "attachedTemplate"})
_FIELDS: Final = frozenset(
    [
        "AUTHOR",
        "COMMENTS",
        "CREATEDATE",
        "DATE",
        "DOCPROPERTY",
        "EDITTIME",
        "FILENAME",
        "FILESIZE",
        "HYPERLINK",
        "KEYWORDS",
        "LASTSAVEDBY",
        "NOTEREF",
        "NUMCHARS",
        "NUMPAGES",
        "NUMWORDS",
        "PAGE",
        "PAGEREF",
        "PRINTDATE",
        "QUOTE",
        "REF",
        "REVNUM",
        "SAVEDATE",
        "SECTION",
        "SECTIONPAGES",
        "SEQ",
        "STYLEREF",
        "SUBJECT",
        "SYMBOL",
        "TIME",
        "TITLE",
        "TOC",
        "USERNAME",
        "XE",
    ]
)
"""Fields that only tell something about the document itself."""
_XML_STARTS: Final = (b"<", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00<", b"\x00\x00")
_DAMAGED: Final = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, RuntimeError, NotImplementedError)

TemplateKind = Literal["docx", "pptx"]


class TemplateRefused(Exception):
    """Why a file is not used as a template: a sentence to show."""


def check_template(data: bytes, kind: TemplateKind) -> None:
    """Look at a template before it is opened.

    Raises:
        TemplateRefused: it is no such file, or holds what a template has no use for.
    """
    if len(data) > _MOST_BYTES:
        raise TemplateRefused(said(say.template_has_more_than_mb(most_bytes=_MOST_BYTES // 1000000)))
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive, kind)
    except _DAMAGED:
        raise TemplateRefused(said(say.template_no_file_or_damaged(kind=kind))) from None


def _check_parts(archive: zipfile.ZipFile, kind: TemplateKind) -> None:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if _MAIN[kind] not in names:
        raise TemplateRefused(said(say.template_no_file(kind=kind)))
    is_large = sum(entry.file_size for entry in entries) > _MOST_UNPACKED
    if is_large or len(entries) > _MOST_PARTS or len(set(names)) < len(names):
        raise TemplateRefused(said(say.TEMPLATE_GROWS_FAR_TOO_LARGE))
    for name in sorted(names):
        if any(active in f"/{name.lower()}" for active in _ACTIVE_NAMES):
            raise TemplateRefused(_active(name))
    for entry in entries:
        part = archive.read(entry)
        if entry.filename.lower().endswith((".xml", ".rels")) or part.startswith(_XML_STARTS):
            _PartReader().read(part)


def _active(what: str) -> str:
    return said(say.template_holds_something_could_run(what=what[:60]))


class _PartReader:
    """Reads one part and refuses what it must not say."""

    def __init__(self) -> None:
        self._open_fields: list[str] = [""]
        self._is_instruction = False

    def read(self, part: bytes) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse_document_type
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._text
        try:
            parser.Parse(part, True)
        except expat.ExpatError:
            raise TemplateRefused(said(say.PIECE_TEMPLATE_DAMAGED_SAVE_ONCE)) from None
        for instruction in self._open_fields:
            _check_field(instruction)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        told = {key.rpartition(" ")[2]: value for key, value in attributes.items()}
        match name.rpartition(" ")[2]:
            case "Relationship":
                _check_link(told)
            case "Override" | "Default":
                if any(active in told.get("ContentType", "").lower() for active in _ACTIVE_KINDS):
                    raise TemplateRefused(_active(told.get("ContentType", "")))
            case "fldSimple":
                _check_field(told.get("instr", ""))
            case "fldChar":
                self._at_field_mark(told.get("fldCharType", ""))
            case "instrText" | "delInstrText":
                self._is_instruction = True
            case _:
                pass

    def _end(self, name: str) -> None:
        if name.rpartition(" ")[2] in ("instrText", "delInstrText"):
            self._is_instruction = False

    def _text(self, words: str) -> None:
        if self._is_instruction:
            self._open_fields[-1] += words

    def _at_field_mark(self, kind: str) -> None:
        if kind == "begin":
            self._open_fields.append("")
        elif kind == "end" and len(self._open_fields) > 1:
            _check_field(self._open_fields.pop())


def _refuse_document_type(*_: Any) -> None:
    raise TemplateRefused(said(say.TEMPLATE_HOLDS_DOCUMENT_TYPE_WHICH))


def _check_link(told: Mapping[str, str]) -> None:
    kind = told.get("Type", "")
    if kind.rpartition("/")[2] in _ACTIVE_LINKS:
        raise TemplateRefused(_active(kind.rpartition("/")[2]))
    if told.get("TargetMode", "").strip().lower() == "external" and kind not in _LINKS:
        raise TemplateRefused(said(say.TEMPLATE_REFERS_FILE_ELSEWHERE_REMOTE))


def _check_field(instruction: str) -> None:
    words = instruction.split()
    if words and words[0].upper() not in _FIELDS and not words[0].startswith(("=", "\\")):
        raise TemplateRefused(said(say.template_holds_field_may_fetch(words=words[0][:30])))
