"""A table with commas, for a spreadsheet: what would start a formula there begins with '."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence


def comma_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """As bytes in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO()
    lines = csv.writer(out, lineterminator="\r\n")
    lines.writerow(head)
    for row in rows:
        lines.writerow([_plain(each) for each in row])
    return out.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
