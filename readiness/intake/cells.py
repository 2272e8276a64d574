"""Cells of a file that came back, as they are stored in it: numbers, texts, and what is no value of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from readiness.intake.archive import WORKBOOK, Archive, Attributes, NotReadable
from readiness.words import said
from readiness.words.say import intake as say

MOST_ROWS: Final = 5_000
MOST_COLUMNS: Final = 400
MOST_TEXT: Final = 100_000
"""Characters of one cell; a spreadsheet holds 32,767."""
MOST_MERGED: Final = 1_000
_PLACE = re.compile(r"^([A-Z]{1,3})(\d{1,7})$")
_REFERENCE = re.compile(r"^'?((?:[^']|'')*?)'?!\$?([A-Z]{1,3})\$?(\d{1,7})$")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_TEXT_KINDS = ("str", "inlineStr", "d")
_VALUES = ("v", "t")


@dataclass(frozen=True)
class RawCell:
    """A number, a text or a truth value as it is stored; `is_error` for #N/A and its kind."""

    value: str | float | bool | None = None
    has_formula: bool = False
    is_error: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.has_formula and (self.value is None or (isinstance(self.value, str) and not self.value.strip()))


EMPTY: Final = RawCell()


@dataclass
class CellPage:
    """The cells of one sheet by row and column, counted from 1, and the ranges that were merged."""

    title: str
    cells: dict[tuple[int, int], RawCell] = field(default_factory=dict)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    last_row: int = 0

    def at(self, row: int, column: int) -> RawCell:
        """A cell; an empty one where there is none."""
        return self.cells.get((row, column), EMPTY)

    def put(self, row: int, column: int, cell: RawCell) -> None:
        """Take a cell in.

        Raises:
            NotReadable: it lies outside of what any sheet of ours has.
        """
        if row > MOST_ROWS:
            what = said(say.sheet_has_entries_below_row(most_rows=MOST_ROWS))
            raise NotReadable(what, said(say.DELETE_ROWS_DO_NOT_BELONG), self.title)
        if column > MOST_COLUMNS:
            what = said(say.sheet_has_entries_right_column(most_columns=str(MOST_COLUMNS)))
            raise NotReadable(what, said(say.DELETE_COLUMNS_DO_NOT_BELONG), self.title)
        self.cells[row, column] = cell
        self.last_row = max(self.last_row, row)

    def merged_into(self, row: int, column: int) -> str:
        """The address of the cell that this one is merged into; "" if it stands alone."""
        for top, left, bottom, right in self.merged:
            if top <= row <= bottom and left <= column <= right and (row, column) != (top, left):
                return address(top, left)
        return ""


@dataclass(frozen=True)
class CellFile:
    """The titles of its sheets in order, the places of defined names, and remarks on what was not followed.

    A table of text (`is_plain`) has one sheet without a title of its own.
    """

    titles: tuple[str, ...]
    names: Mapping[str, tuple[str, int, int]]
    page: Callable[[str], CellPage]
    remarks: tuple[str, ...] = ()
    is_1904: bool = False
    is_plain: bool = False


def address(row: int, column: int) -> str:
    """'B5' of row 5 and column 2."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def open_workbook(data: bytes) -> CellFile:
    """A workbook; its sheets are read when they are asked for.

    Raises:
        NotReadable: it is too large, no workbook, protected, or built to harm.
    """
    archive = Archive(data)
    relations = archive.relations("xl/_rels/workbook.xml.rels")
    reader = _WorkbookReader(relations)
    archive.parse(WORKBOOK, reader.start, reader.end, reader.text)
    if not reader.parts:
        raise NotReadable(said(say.FILE_HOLDS_NO_SHEET), said(say.EXPORT_WORKBOOK_ONCE_MORE))
    pages = _Pages(archive, reader.parts, relations.get("sharedStrings", "xl/sharedStrings.xml"))
    told = (said(say.WORKBOOK_REFERS_OTHER_FILES_THESE),)
    remarks = told if archive.refers_elsewhere else ()
    return CellFile(tuple(reader.parts), reader.names, pages.page, remarks, reader.is_1904)


class _WorkbookReader:
    """Takes in which sheets there are, and where the defined names lead."""

    def __init__(self, relations: Mapping[str, str]) -> None:
        self._relations = relations
        self.parts: dict[str, str] = {}
        self.names: dict[str, tuple[str, int, int]] = {}
        self.is_1904 = False
        self._name: str | None = None
        self._words = ""

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            self.parts[attributes.get("name", "")] = self._relations.get(attributes.get("id", ""), "")
        elif name == "workbookPr":
            self.is_1904 = attributes.get("date1904", "0") in {"1", "true"}
        elif name == "definedName":
            self._name, self._words = attributes.get("name", ""), ""

    def end(self, name: str) -> None:
        if name != "definedName" or self._name is None:
            return
        found = _REFERENCE.match(self._words)
        if found:
            self.names.setdefault(self._name, (found[1].replace("''", "'"), *_place(f"{found[2]}{found[3]}")))
        self._name = None

    def text(self, words: str) -> None:
        if self._name is not None and len(self._words) < MOST_TEXT:
            self._words += words


class _Pages:
    """The sheets of a workbook, each read once."""

    def __init__(self, archive: Archive, parts: Mapping[str, str], texts: str) -> None:
        self._archive, self._parts, self._texts_part = archive, parts, texts
        self._texts: list[str] | None = None
        self._read: dict[str, CellPage] = {}

    def page(self, title: str) -> CellPage:
        if self._texts is None:
            self._texts = _shared_texts(self._archive, self._texts_part)
        if title not in self._read:
            reader = _PageReader(title, self._texts)
            self._archive.parse(self._parts[title], reader.start, reader.end, reader.text)
            self._read[title] = reader.page
        return self._read[title]


def _shared_texts(archive: Archive, part: str) -> list[str]:
    texts: list[str] = []
    words: list[str] = []
    inside = {"t": False, "rPh": False}

    def start(name: str, _: Attributes) -> None:
        if name == "si":
            words.clear()
        elif name in inside:
            inside[name] = True

    def end(name: str) -> None:
        if name == "si":
            texts.append(_unescaped("".join(words)[:MOST_TEXT]))
        elif name in inside:
            inside[name] = False

    def text(piece: str) -> None:
        if inside["t"] and not inside["rPh"]:
            words.append(piece)

    archive.parse(part, start, end, text)
    return texts


class _PageReader:
    """Takes in the cells of one sheet, element by element."""

    def __init__(self, title: str, texts: list[str]) -> None:
        self.page = CellPage(title)
        self._texts = texts
        self._row = self._column = 0
        self._kind, self._words, self._in_value, self._has_formula = "n", "", False, False

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "row":
            self._row, self._column = int(attributes.get("r") or self._row + 1), 0
        elif name == "c":
            self._column += 1
            if "r" in attributes:
                self._row, self._column = _place(attributes["r"])
            self._kind, self._words, self._has_formula = attributes.get("t", "n"), "", False
        elif name in _VALUES:
            self._in_value = True
        elif name == "f":
            self._has_formula = True
        elif name == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, name: str) -> None:
        if name in _VALUES:
            self._in_value = False
        elif name == "c" and (self._words or self._has_formula):
            self.page.put(self._row, self._column, self._cell())

    def text(self, words: str) -> None:
        if self._in_value and len(self._words) < MOST_TEXT:
            self._words += words

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        self.page.merged.append((*_place(first), *_place(last or first)))
        if len(self.page.merged) > MOST_MERGED:
            raise NotReadable(said(say.SHEET_HAS_FAR_TOO_MANY), said(say.SPLIT_THEM_AGAIN), self.page.title)

    def _cell(self) -> RawCell:
        kind, words = self._kind, self._words
        if kind == "e":
            return RawCell(words, self._has_formula, is_error=True)
        if kind == "s":
            number = int(words) if words.isdecimal() else len(self._texts)
            return RawCell(self._texts[number] if number < len(self._texts) else "", self._has_formula)
        if kind == "b":
            return RawCell(words == "1", self._has_formula)
        if kind in _TEXT_KINDS:
            return RawCell(_unescaped(words), self._has_formula)
        try:
            return RawCell(float(words or "0"), self._has_formula)
        except ValueError:
            return RawCell(words, self._has_formula, is_error=True)


def _place(reference: str) -> tuple[int, int]:
    found = _PLACE.match(reference)
    if not found:
        raise ValueError("no address of a cell")
    column = 0
    for letter in found[1]:
        column = column * 26 + ord(letter) - 64
    return int(found[2]), column


def _unescaped(words: str) -> str:
    """Letters that XML cannot hold are written as _x000D_; such a text itself as _x005F_x000D_."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), words) if "_x" in words else words
