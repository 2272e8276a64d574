"""Workbooks as they come back: edited by a spreadsheet program, rearranged, or built to harm."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import Any

from openpyxl import load_workbook

from readiness.document.book import Book
from readiness.export.sheet import write_workbook
from tests.export.sources import example_book

Pages = Any
"""A workbook of openpyxl, which knows its sheets by their titles."""


@cache
def book() -> Book:
    made = example_book()
    return replace(made, about={**made.about, "assessment": "ours"})


@cache
def workbook() -> bytes:
    return write_workbook(book())


def edited(change: Callable[[Pages], object], data: bytes | None = None) -> bytes:
    """The workbook as another program saves it after a change."""
    pages = load_workbook(io.BytesIO(data or workbook()))
    change(pages)
    out = io.BytesIO()
    pages.save(out)
    return out.getvalue()


def with_cells(cells: dict[str, object], data: bytes | None = None) -> bytes:
    """The workbook with other values in cells such as 'Answers!B5'."""

    def change(pages: Pages) -> None:
        for where, value in cells.items():
            sheet, _, cell = where.partition("!")
            pages[sheet][cell] = value

    return edited(change, data)


def with_parts(
    change: Callable[[str, bytes], bytes] = lambda _, part: part, more: dict[str, bytes] | None = None
) -> bytes:
    """The workbook with its parts changed as bytes, and further parts."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook())) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
        for name, part in (more or {}).items():
            target.writestr(name, part)
    return out.getvalue()


def in_part(wanted: str, old: bytes, new: bytes) -> bytes:
    """The workbook with other bytes in one of its parts."""
    return with_parts(lambda name, part: part.replace(old, new, 1) if name == wanted else part)
