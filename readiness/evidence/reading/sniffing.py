"""What kind of bytes these are: a workbook, a database, a Parquet file, text in some encoding, or no table at all."""

from __future__ import annotations

import codecs
import csv
import re
from collections import Counter
from typing import Literal

from readiness.evidence.reading.encodings import find_older_encoding, is_older
from readiness.evidence.refusing import refuse_damage

Container = Literal["zip", "xls", "parquet", "sqlite", "gzip", "text"]
DELIMITERS = (",", ";", "\t", "|", "^", "~", "¦")
RARE_DELIMITERS = ("\x1f", "\x01", "§", ":", "#", "*", "/", "!")
"""Signs that part cells in some exports and are text in most: only if every line has the same number of them."""
FEWEST_RARE = 2
SNIFFED_LINES = 50
_UTF16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1f\x7f]")
_SEPARATORS = b"\x01\x1f"


def find_container(head: bytes) -> Container:
    """Return the kind of file by its first bytes, never by its name."""
    if head.startswith(b"PK\x03\x04"):
        return "zip"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "xls"
    if head.startswith(b"PAR1"):
        return "parquet"
    if head.startswith(b"SQLite format 3\x00"):
        return "sqlite"
    return "gzip" if head.startswith(b"\x1f\x8b") else "text"


def find_encoding(head: bytes) -> str:
    """Return the encoding of a text file from its first bytes. Raises TableRefused for bytes that are no text."""
    for mark, name in _UTF16.items():
        if head.startswith(mark):
            return name
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    guessed = _utf16_without_mark(head)
    if guessed:
        return guessed
    if len(_CONTROLS.findall(head.translate(None, _SEPARATORS))) > len(head) // 1000:
        raise refuse_damage()
    return find_older_encoding(head) if is_older(head) else "utf-8"


def _utf16_without_mark(head: bytes) -> str | None:
    even, odd = head[0::2], head[1::2]
    if len(odd) > 10 and odd.count(0) > 0.8 * len(odd) and even.count(0) == 0:
        return "utf-16-le"
    if len(odd) > 10 and even.count(0) > 0.8 * len(even) and odd.count(0) == 0:
        return "utf-16-be"
    return None


def find_delimiter(text: str) -> str:
    """Return the delimiter with the steadiest number of columns over the first 50 lines; the comma if none has two."""
    lines = [line for line in text.split("\n")[: SNIFFED_LINES + 1] if line.strip()]
    lines = lines[:-1] if len(lines) > SNIFFED_LINES else lines
    best = max(DELIMITERS, key=lambda delimiter: (_steadiness(lines, delimiter), -DELIMITERS.index(delimiter)))
    if _steadiness(lines, best) > (0.0, 0):
        return best
    return next((sign for sign in RARE_DELIMITERS if _parts_every_line(lines, sign)), best)


def _parts_every_line(lines: list[str], sign: str) -> bool:
    """Say whether `sign` stands equally often in all lines, and between words in the first."""
    counts = {line.count(sign) for line in lines}
    names = [name.strip(" \"'") for name in lines[0].split(sign)] if lines else []
    return len(lines) > 1 and len(counts) == 1 and min(counts) >= FEWEST_RARE and all(n[:1].isalpha() for n in names)


def _steadiness(lines: list[str], delimiter: str) -> tuple[float, int]:
    try:
        widths = Counter(len(row) for row in csv.reader(lines, delimiter=delimiter) if row)
    except csv.Error:  # a cell longer than the csv module allows: not this delimiter
        return 0.0, 0
    wide = [(width, count) for width, count in widths.items() if width > 1]
    if not wide:
        return 0.0, 0
    width, count = max(wide, key=lambda item: (item[1], item[0]))
    return round(count / sum(widths.values()), 2), width


def find_quote(text: str, delimiter: str) -> str:
    """Return the sign around cells: the single quote where cells begin and end with it, else the double."""
    lines = [line for line in text.splitlines()[:SNIFFED_LINES] if line.strip()]
    cells = [cell.strip() for line in lines for cell in line.split(delimiter)]
    quoted = [cell for cell in cells if cell[:1] in "'\"" and cell != "''"]
    single = sum(1 for cell in quoted if len(cell) > 2 and cell[0] == cell[-1] == "'")  # '' alone may mean "as above"
    return "'" if single >= max(2, len(lines) // 2) and 2 * single > len(quoted) else '"'
