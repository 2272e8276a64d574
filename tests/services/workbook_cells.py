"""A workbook in which somebody wrote."""

import io
from collections.abc import Mapping

from openpyxl import load_workbook


def with_cells(data: bytes, cells: Mapping[str, object]) -> bytes:
    """The same workbook with these values, each under its sheet and cell, such as `Answers!C5`."""
    pages = load_workbook(io.BytesIO(data))
    for where, value in cells.items():
        sheet, _, cell = where.partition("!")
        pages[sheet][cell] = value
    out = io.BytesIO()
    pages.save(out)
    return out.getvalue()
