"""Files that are no table, told by their right name with the step that helps."""

from __future__ import annotations

import re

from readiness.evidence.refusing import TableRefused
from readiness.words import said
from readiness.words.say import evidence as say

_PACKED = {
    b"BZh": say.PART_BZIP,
    b"\xfd7zXZ\x00": say.PART_XZ,
    b"\x28\xb5\x2f\xfd": say.ZSTANDARD,
    b"7z\xbc\xaf": say.ZIP,
    b"Rar!": say.RAR,
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_STATISTICS = {
    b"$FL2": say.PART_SPSS_FILE,
    b"$FL3": say.PART_SPSS_FILE,
    b"<stata_dta>": say.PART_STATA_FILE,
    b"RDX": say.PART_R_FILE,
    b"RDA": say.PART_R_FILE,
    b"X\n\x00": say.PART_R_FILE,
    b"ARROW1": say.PART_FEATHER_FILE,
    b"FEA1": say.PART_FEATHER_FILE,
    b"ORC": say.PART_ORC_FILE,
    b"Obj\x01": say.PART_AVRO_FILE,
    b"\x89HDF": say.PART_HDF_FILE,
}
_JSON = re.compile(r"""\s*(?:\{\s*(?:"[^"\n]*"\s*:|\}\s*$)|\[\s*[\[{]|\[[^\n]*\]\s*(?:\n\s*\[|$))""")
_YAML = re.compile(r"\s*(?:---[ \t]*\n\s*)?- [^\n,;\t|]*\w:(?: [^\n]*)?\n(?:  [^\n]*\w:|- )")
_WEB_ARCHIVE = re.compile(r"(?:from: <saved by|mime-version:|content-type: multipart)", re.IGNORECASE)
_SQL = re.compile(
    r"(?:(?:--|/\*|PRAGMA |SET |BEGIN)[^\n]*\n\s*)*(?:CREATE (?:TABLE|DATABASE)|INSERT INTO|DROP TABLE)\b",
    re.IGNORECASE,
)
_LOG = re.compile(r"\S+ \S+ \S+ \[\d{2}/\w{3}/\d{4}:[^\]]*\] \"")
_HTML = re.compile(r"<(?:!doctype html|html|head|body|table|meta|div)\b", re.IGNORECASE)
_SPREADSHEET_XML = "urn:schemas-microsoft-com:office:spreadsheet"
_UNPACK = say.UNPACK_IT_CHOOSE_TABLE_INSIDE
_THE_TABLE = say.EXPORT_TABLE_ITSELF_AS_CSV
_AS_CSV = say.SAVE_OR_EXPORT


def refuse_foreign(head: bytes) -> TableRefused | None:
    """Return the refusal for a file whose first bytes are of a known kind that is no table; None for all others."""
    if head.lstrip().startswith(b"%PDF"):
        return TableRefused(said(say.THIS_IS_PDF_DOCUMENT), said(_THE_TABLE))
    if any(head.startswith(mark) for mark in _PICTURES[:4]) or head[:4] in _PICTURES[4:]:
        return TableRefused(said(say.THIS_IS_PICTURE_NOT_TABLE), said(_THE_TABLE))
    for mark, name in [(key, said(each)) for key, each in _PACKED.items()]:
        if head.startswith(mark):
            return TableRefused(said(say.this_is_file_packed(name=name)), said(_UNPACK))
    for mark, name in [(key, said(each)) for key, each in _STATISTICS.items()]:
        if head.startswith(mark):
            return TableRefused(said(say.this_is_which_this_check(name=name)), said(say.SAVE_OR_EXPORT_AS_PARQUET))
    return None


def refuse_markup(text: str) -> TableRefused | None:
    """Return the refusal for the start of a text that is marked up rather than a table; None for all others."""
    bare = text.lstrip()
    if bare.startswith("<"):
        return _refuse_angled(text)
    for pattern, what, step in _MARKUP:
        if pattern.match(bare):
            return TableRefused(said(what), said(step))
    return None


def _refuse_angled(text: str) -> TableRefused:
    if _SPREADSHEET_XML in text:
        return TableRefused(said(say.THIS_IS_SPREADSHEET_SAVED), said(_OPEN_IT))
    if _HTML.search(text[:4_000]):
        return TableRefused(said(say.THIS_IS_WEB_PAGE_HTML), said(_OPEN_IT))
    return TableRefused(said(say.THIS_IS_XML_FILE), said(_AS_CSV))


_OPEN_IT = say.OPEN_IT_IN_YOUR_SPREADSHEET
_RECORDS = say.EXPORT_SAME_RECORDS_AS_CSV
_MARKUP = (
    (re.compile(r"\{\\rtf"), say.THIS_IS_TEXT_DOCUMENT_RTF, _AS_CSV),
    (_WEB_ARCHIVE, say.THIS_IS_SAVED_WEB_PAGE, _OPEN_IT),
    (_YAML, say.THIS_IS_YAML_NOT_TABLE, _RECORDS),
    (_JSON, say.THIS_IS_JSON_NOT_TABLE, _RECORDS),
    (_SQL, say.THIS_IS_DUMP_OF_DATABASE, say.EXPORT_ONE_TABLE_AS_CSV),
    (re.compile(r"BEGIN:V", re.IGNORECASE), say.THIS_FILE_HOLDS_ADDRESSES, _AS_CSV),
    (re.compile(r"(?:%[^\n]*\n\s*)*@relation\b", re.IGNORECASE), say.THIS_IS_ARFF_FILE, _RECORDS),
    (_LOG, say.THIS_IS_LOG_OF_WEB, say.BRING_IT_INTO_COLUMNS_SAVE),
)


def refuse_folder(members: list[str], mimetype: bytes) -> TableRefused:
    """Return the refusal for a packed folder without a sheet that can be read."""
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        return TableRefused(said(say.THIS_IS_OPENDOCUMENT_FILE), said(_AS_CSV))
    kinds = {
        "word/": said(say.PART_WORD_DOCUMENT),
        "ppt/": said(say.PART_PRESENTATION),
        "Index/": said(say.PART_APPLE_NUMBERS_OR_PAGES_FILE),
    }
    for start, name in kinds.items():
        if any(member.startswith(start) for member in members):
            return TableRefused(said(say.this_is_not_table(name=name)), said(_AS_CSV))
    return TableRefused(said(say.THIS_IS_PACKED_FOLDER), said(_UNPACK))


def refuse_password() -> TableRefused:
    """Return the refusal for a workbook that opens with a password only."""
    return TableRefused(said(say.THIS_WORKBOOK_IS_PROTECTED), said(say.OPEN_IT_SAVE_COPY_WITHOUT))
