"""Where the columns of a sheet are: by their defined names, which move along, else by the words of the head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from readiness.document.book import BASE_SHEET, KEY, LISTS_SHEET, BookSheet, column_name
from readiness.intake.cells import CellFile, CellPage
from readiness.model.base import one_line

_HEAD_WITHIN = 60
_FEWEST = 3
"""Columns that have to be recognized by their words."""


class FoundColumns(NamedTuple):
    """The page of a sheet, the row of its head, and its columns by their keys."""

    page: CellPage
    head: int
    columns: dict[str, int]


def find_columns(sheets: Sequence[BookSheet], file: CellFile) -> dict[str, FoundColumns]:
    """Where sheets are in a file, by their keys; those that are not there are left out.

    Where no names lead to a page, it is taken for the sheet of which it has the most columns.
    """
    named = ((sheet.key, _by_names(sheet, file)) for sheet in sheets)
    found = {key: columns for key, columns in named if columns is not None}
    taken = {columns.page.title for columns in found.values()} | {BASE_SHEET, LISTS_SHEET}
    left = [sheet for sheet in sheets if sheet.key not in found]
    pages = [file.page(title) for title in file.titles if title not in taken] if left else []
    likely = [(sheet, columns) for sheet in left for page in pages if (columns := _by_words(sheet, page)) is not None]
    for sheet, columns in sorted(likely, key=lambda each: len(each[1].columns), reverse=True):
        if sheet.key not in found and columns.page.title not in taken:
            found[sheet.key] = columns
            taken.add(columns.page.title)
    return found


def _by_names(sheet: BookSheet, file: CellFile) -> FoundColumns | None:
    places = {column.key: file.names.get(column_name(sheet.key, column.key)) for column in sheet.fields}
    known = {key: place for key, place in places.items() if place is not None and place[0] in file.titles}
    if not known:
        return None
    titles, rows = [place[0] for place in known.values()], [place[1] for place in known.values()]
    title = max(sorted(set(titles)), key=titles.count)
    columns = {key: place[2] for key, place in known.items() if place[0] == title}
    return FoundColumns(file.page(title), max(sorted(set(rows)), key=rows.count), columns)


def _by_words(sheet: BookSheet, page: CellPage) -> FoundColumns | None:
    heads = {_plain(label): column.key for label, column in zip(sheet.labels, sheet.fields, strict=True)}
    rows: dict[int, dict[str, int]] = {}
    for (row, column), cell in page.cells.items():
        key = heads.get(_plain(cell.value)) if isinstance(cell.value, str) and row <= _HEAD_WITHIN else None
        if key is not None:
            rows.setdefault(row, {}).setdefault(key, column)
    heading = max(sorted(rows), key=lambda row: len(rows[row]), default=0)
    columns = rows.get(heading, {})
    if KEY not in columns or len(columns) < min(_FEWEST, len(sheet.fields)):
        return None
    return FoundColumns(page, heading, columns)


def _plain(words: str) -> str:
    return one_line(words).casefold()
