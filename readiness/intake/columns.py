"""Where the columns of a sheet are: by their defined names, which move along, else by the words of the head."""

from __future__ import annotations

from typing import NamedTuple

from readiness.document.book import BASE_SHEET, KEY, BookSheet, column_name
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


def find_columns(sheet: BookSheet, file: CellFile) -> FoundColumns | None:
    """Where a sheet is in a file; None if it is not there."""
    return _by_names(sheet, file) or _by_words(sheet, file)


def _by_names(sheet: BookSheet, file: CellFile) -> FoundColumns | None:
    places = {column.key: file.names.get(column_name(sheet.key, column.key)) for column in sheet.fields}
    known = {key: place for key, place in places.items() if place is not None and place[0] in file.titles}
    if not known:
        return None
    titles, rows = [place[0] for place in known.values()], [place[1] for place in known.values()]
    title = max(sorted(set(titles)), key=titles.count)
    columns = {key: place[2] for key, place in known.items() if place[0] == title}
    return FoundColumns(file.page(title), max(sorted(set(rows)), key=rows.count), columns)


def _by_words(sheet: BookSheet, file: CellFile) -> FoundColumns | None:
    heads = {_plain(label): column.key for label, column in zip(sheet.labels, sheet.fields, strict=True)}
    first = [sheet.title] if sheet.title in file.titles else []
    for title in (*first, *(each for each in file.titles if each not in {sheet.title, BASE_SHEET})):
        page = file.page(title)
        rows: dict[int, dict[str, int]] = {}
        for (row, column), cell in page.cells.items():
            key = heads.get(_plain(cell.value)) if isinstance(cell.value, str) and row <= _HEAD_WITHIN else None
            if key is not None:
                rows.setdefault(row, {}).setdefault(key, column)
        for row, columns in sorted(rows.items()):
            if KEY in columns and len(columns) >= min(_FEWEST, len(sheet.fields)):
                return FoundColumns(page, row, columns)
    return None


def _plain(words: str) -> str:
    return one_line(words).casefold()
