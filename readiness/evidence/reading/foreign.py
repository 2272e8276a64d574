"""Files that are no table, told by their right name with the step that helps."""

from __future__ import annotations

import re

from readiness.evidence.refusing import TableRefused

_PACKED = {
    b"BZh": "bzip2",
    b"\xfd7zXZ\x00": "xz",
    b"\x28\xb5\x2f\xfd": "Zstandard",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
}
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_STATISTICS = {
    b"$FL2": "an SPSS file",
    b"$FL3": "an SPSS file",
    b"<stata_dta>": "a Stata file",
    b"RDX": "an R file",
    b"RDA": "an R file",
    b"X\n\x00": "an R file",
    b"ARROW1": "a Feather file",
    b"FEA1": "a Feather file",
    b"ORC": "an ORC file",
    b"Obj\x01": "an Avro file",
    b"\x89HDF": "an HDF5 file",
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
_UNPACK = "Unpack it, choose the table inside it, and try again."
_THE_TABLE = "Export the table itself as CSV or XLSX, and try again."
_AS_CSV = "Save or export it as CSV or XLSX, and try again."


def refuse_foreign(head: bytes) -> TableRefused | None:
    """Return the refusal for a file whose first bytes are of a known kind that is no table; None for all others."""
    if head.lstrip().startswith(b"%PDF"):
        return TableRefused("This is a PDF, a document for printing.", _THE_TABLE)
    if any(head.startswith(mark) for mark in _PICTURES[:4]) or head[:4] in _PICTURES[4:]:
        return TableRefused("This is a picture, not a table.", _THE_TABLE)
    for mark, name in _PACKED.items():
        if head.startswith(mark):
            return TableRefused(f"This is a file packed with {name}.", _UNPACK)
    for mark, name in _STATISTICS.items():
        if head.startswith(mark):
            return TableRefused(f"This is {name}, which this check does not read.", _AS_CSV.replace("XLSX", "Parquet"))
    return None


def refuse_markup(text: str) -> TableRefused | None:
    """Return the refusal for the start of a text that is marked up rather than a table; None for all others."""
    bare = text.lstrip()
    if bare.startswith("<"):
        return _refuse_angled(text)
    for pattern, what, step in _MARKUP:
        if pattern.match(bare):
            return TableRefused(what, step)
    return None


def _refuse_angled(text: str) -> TableRefused:
    if _SPREADSHEET_XML in text:
        return TableRefused("This is a spreadsheet saved as XML, whatever its name says.", _OPEN_IT)
    if _HTML.search(text[:4_000]):
        return TableRefused("This is a web page (HTML), whatever its name says.", _OPEN_IT)
    return TableRefused("This is an XML file, not a table.", _AS_CSV)


_OPEN_IT = "Open it in your spreadsheet program, save it as XLSX or CSV, and try again."
_RECORDS = "Export the same records as CSV or Parquet, and try again."
_MARKUP = (
    (re.compile(r"\{\\rtf"), "This is a text document (RTF), not a table.", _AS_CSV),
    (_WEB_ARCHIVE, "This is a saved web page, whatever its name says.", _OPEN_IT),
    (_YAML, "This is YAML, not a table.", _RECORDS),
    (_JSON, "This is JSON, not a table.", _RECORDS),
    (_SQL, "This is a dump of a database (SQL), not a table.", "Export the one table as CSV or XLSX, and try again."),
    (re.compile(r"BEGIN:V", re.IGNORECASE), "This file holds addresses or dates of a calendar, not a table.", _AS_CSV),
    (re.compile(r"(?:%[^\n]*\n\s*)*@relation\b", re.IGNORECASE), "This is an ARFF file, which is not read.", _RECORDS),
    (_LOG, "This is the log of a web server, not a table.", "Bring it into columns, save them as CSV, and try again."),
)


def refuse_folder(members: list[str], mimetype: bytes) -> TableRefused:
    """Return the refusal for a packed folder without a sheet that can be read."""
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        return TableRefused("This is an OpenDocument file, but not a spreadsheet.", _AS_CSV)
    kinds = {"word/": "a Word document", "ppt/": "a presentation", "Index/": "an Apple Numbers or Pages file"}
    for start, name in kinds.items():
        if any(member.startswith(start) for member in members):
            return TableRefused(f"This is {name}, not a table.", _AS_CSV)
    return TableRefused("This is a packed folder, not a spreadsheet.", _UNPACK)


def refuse_password() -> TableRefused:
    """Return the refusal for a workbook that opens with a password only."""
    return TableRefused(
        "This workbook is protected by a password.", "Open it, save a copy without a password, and try again."
    )
