"""A template is a file from outside: what could run, call out or swell is refused before it is opened."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final, Literal

_MOST_BYTES, _MOST_UNPACKED, _MOST_PARTS = 20_000_000, 150_000_000, 4_000
_MAIN: Final = {"docx": "word/document.xml", "pptx": "ppt/presentation.xml"}
_ACTIVE: Final = re.compile(r"vbaproject|activex|/embeddings/|oleobject|customui|/afchunk", re.IGNORECASE)
_EXTERNAL: Final = re.compile(rb"<Relationship\b[^>]*TargetMode\s*=\s*[\"']External[\"'][^>]*>", re.IGNORECASE)
_FIELD: Final = re.compile(rb"<w:instrText[^>]*>\s*(?:DDE|DDEAUTO|INCLUDE\w*|MACROBUTTON|IMPORT|LINK)\b", re.IGNORECASE)

TemplateKind = Literal["docx", "pptx"]


class TemplateRefused(Exception):
    """Why a file is not used as a template: a sentence to show."""


def check_template(data: bytes, kind: TemplateKind) -> None:
    """Look at a template before it is opened.

    Raises:
        TemplateRefused: it is no such file, or holds what a template has no use for.
    """
    if len(data) > _MOST_BYTES:
        raise TemplateRefused(f"The template has more than {_MOST_BYTES // 1_000_000} MB.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive, kind)
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, NotImplementedError):
        raise TemplateRefused(f"The template is no .{kind} file, or it is protected by a password.") from None


def _check_parts(archive: zipfile.ZipFile, kind: TemplateKind) -> None:
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    if _MAIN[kind] not in names:
        raise TemplateRefused(f"The template is no .{kind} file.")
    if len(entries) > _MOST_PARTS or sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        raise TemplateRefused("The template grows far too large when it is unpacked.")
    found = next((name for name in sorted(names) if _ACTIVE.search(f"/{name}")), "")
    if found:
        raise TemplateRefused(
            f"The template holds something that could run or open by itself ({found}). "
            "Save it without macros and embedded files."
        )
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels")):
            _check_xml(archive.read(entry))


def _check_xml(part: bytes) -> None:
    if b"<!DOCTYPE" in part[:4096].upper() or b"<!ENTITY" in part.upper():
        raise TemplateRefused("The template holds a document type, which office programs never write.")
    if any(b"/hyperlink" not in link for link in _EXTERNAL.findall(part)):
        raise TemplateRefused(
            "The template refers to a file elsewhere (a remote template or a linked picture). Embed it instead."
        )
    if _FIELD.search(part):
        raise TemplateRefused("The template holds a field that fetches or starts something. Remove the field.")
