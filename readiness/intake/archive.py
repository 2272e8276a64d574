"""The parts of a workbook that anybody may have made: nothing is executed, followed or expanded.

Only the standard library: a zip with limits, and expat that refuses document types and entities.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Final
from xml.parsers import expat

from readiness.words import said
from readiness.words.say import intake as say

MOST_BYTES: Final = 10_000_000
MOST_UNPACKED: Final = 80_000_000
MOST_PARTS: Final = 2_000
MOST_ELEMENTS: Final = 500_000
WORKBOOK: Final = "xl/workbook.xml"
AGAIN: Final = say.SAVE_ONCE_MORE_SPREADSHEET_PROGRAM
_CHUNK: Final = 262_144
_OLD_FILE: Final = b"\xd0\xcf\x11\xe0"
_PACKINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_IS_ENCRYPTED: Final = 1

Attributes = Mapping[str, str]


class NotReadable(Exception):
    """The file, or a sheet of it, is not read at all: what is wrong, and what to do instead."""

    def __init__(self, what: str, instead: str, sheet: str = "") -> None:
        super().__init__(what)
        self.what, self.instead, self.sheet = what, instead, sheet


class Archive:
    """A workbook as a zip whose parts are unpacked only as far as all of them together may grow.

    Raises:
        NotReadable: it is too large, no workbook, protected, or built to harm.
    """

    def __init__(self, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            limit = MOST_BYTES // 1_000_000
            raise NotReadable(said(say.file_has_more_than_mb(limit=limit)), said(say.TAKE_PICTURES_OTHER_SHEETS_OUT))
        if data.startswith(_OLD_FILE):
            what = said(say.FILE_PROTECTED_BY_PASSWORD_OR)
            raise NotReadable(what, said(say.SAVE_XLSX_WITHOUT_PASSWORD))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            what = said(say.FILE_NO_EXCEL_WORKBOOK_XLSX)
            raise NotReadable(what, said(say.SAVE_XLSX_TRY_AGAIN)) from None
        entries = self._zip.infolist()
        self.parts = {entry.filename.lstrip("/"): entry for entry in entries}
        self._unpacked = self._elements = 0
        _refuse_other_kinds(self.parts)
        if len(entries) > MOST_PARTS:
            raise NotReadable(said(say.FILE_HAS_TOO_MANY_PARTS), said(say.EXPORT_WORKBOOK_ONCE_MORE))
        if any(entry.flag_bits & _IS_ENCRYPTED for entry in entries):
            raise NotReadable(said(say.FILE_PROTECTED_BY_PASSWORD), said(say.SAVE_WITHOUT_PASSWORD))
        if any(entry.compress_type not in _PACKINGS for entry in entries):
            raise NotReadable(said(say.FILE_PACKED_WAY_WORKBOOKS_NEVER), said(AGAIN))

    @property
    def refers_elsewhere(self) -> bool:
        """Whether formulas in it refer to other files."""
        return any(part.startswith("xl/externalLinks/") for part in self.parts)

    def parse(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Read a part as XML; names come without their namespace. A part that is not there is read as nothing.

        Raises:
            NotReadable: it is damaged, far too large, or holds a document type.
        """
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = _refuse_document_type

        def started(name: str, attributes: dict[str, str]) -> None:
            self._elements += 1
            if self._elements > MOST_ELEMENTS:
                raise NotReadable(said(say.FILE_HAS_FAR_TOO_MANY), said(say.DELETE_WHAT_DOES_NOT_BELONG))
            start(_local(name), {_local(key): value for key, value in attributes.items()})

        parser.StartElementHandler = started
        if end is not None:
            parser.EndElementHandler = lambda name: end(_local(name))
        parser.CharacterDataHandler = text
        try:
            for piece in self._pieces(part):
                parser.Parse(piece, False)
            if part in self.parts:
                parser.Parse(b"", True)
        except (expat.ExpatError, ValueError):
            raise NotReadable(said(say.FILE_PART_DAMAGED), said(AGAIN)) from None

    def relations(self, part: str) -> dict[str, str]:
        """The parts that a part refers to, by the id of the reference; the texts of all cells by "sharedStrings"."""
        found: dict[str, str] = {}

        def start(name: str, attributes: Attributes) -> None:
            if name != "Relationship" or attributes.get("TargetMode") == "External":
                return
            target = attributes.get(said(say.TARGET), "")
            where = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join("xl", target))
            found[attributes.get(said(say.ID), "")] = where
            if attributes.get(said(say.TYPE), "").endswith("/sharedStrings"):
                found["sharedStrings"] = where

        self.parse(part, start)
        return found

    def _pieces(self, part: str) -> Iterator[bytes]:
        entry = self.parts.get(part)
        if entry is None:
            return
        try:
            with self._zip.open(entry) as source:
                while piece := source.read(_CHUNK):
                    self._unpacked += len(piece)
                    if self._unpacked > MOST_UNPACKED:
                        what = said(say.FILE_GROWS_FAR_TOO_LARGE)
                        raise NotReadable(what, said(say.EXPORT_WORKBOOK_ONCE_MORE))
                    yield piece
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError):
            raise NotReadable(said(say.FILE_PART_DAMAGED), said(AGAIN)) from None


def _refuse_other_kinds(parts: Mapping[str, object]) -> None:
    if "xl/workbook.bin" in parts:
        raise NotReadable(said(say.FILE_BINARY_WORKBOOK_XLSB), said(say.SAVE_XLSX))
    if "mimetype" in parts or "content.xml" in parts:
        raise NotReadable(said(say.FILE_OPENDOCUMENT_SHEET_ODS), said(say.SAVE_XLSX))
    if WORKBOOK not in parts:
        raise NotReadable(said(say.IS_NO_EXCEL_WORKBOOK), said(say.SAVE_XLSX_TRY_AGAIN))
    if any(part.lower().endswith("vbaproject.bin") for part in parts):
        raise NotReadable(said(say.WORKBOOK_HOLDS_MACROS), said(say.SAVE_XLSX_WITHOUT_MACROS))


def _refuse_document_type(*_: object) -> None:
    raise NotReadable(said(say.FILE_HOLDS_DOCUMENT_TYPE_WHICH), said(AGAIN))


def _local(name: str) -> str:
    return name.rsplit(" ", 1)[-1]
