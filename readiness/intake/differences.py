"""From a file that came back to the changes that it holds, to be confirmed before anything is stored.

Three values meet in each cell: what the file was made with (base), what stands in it now (file), and what the
assessment holds today. Only file against base is a change; if today differs from both, it is a conflict and both are
shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isclose

from readiness.document.book import (
    BASE_SHEET,
    FORMAT,
    KEY,
    NUMBERS,
    ROADMAP,
    Book,
    BookField,
    BookRow,
    BookSheet,
    Formula,
    Kind,
    Spot,
    code_text,
)
from readiness.intake.archive import NotReadable
from readiness.intake.cells import CellFile, CellPage, RawCell, address, open_workbook
from readiness.intake.columns import FoundColumns, find_columns
from readiness.intake.comma import open_comma
from readiness.intake.readings import CellChange, FileFault, FileReading
from readiness.intake.tracker_exports import read_tracker
from readiness.intake.values import CellFault, too_long, value_of
from readiness.model.base import clean_text, one_line
from readiness.words import Message, said, spoken
from readiness.words.say import intake as say
from readiness.words.say import shared

FROM_FILE = "from-file"
"""The assessment of a file that was made without the app."""
NEW = ""
"""In place of a column: the spot is a whole new row."""
_ABOUT = "about"
_MOST_NAMED = 3
_MOST_PLACES = 5
_SHOWN = 40


def open_file(data: bytes, name: str) -> CellFile:
    """A workbook, or a table of text if its name says so.

    Raises:
        NotReadable: it is neither, too large, protected, or built to harm.
    """
    return open_comma(data) if name.lower().endswith((".csv", ".txt", ".tsv")) else open_workbook(data)


def assessment_of_file(data: bytes, name: str) -> str:
    """The id of the assessment that a file was made from; "" if it does not say.

    Raises:
        NotReadable: the file cannot be read.
    """
    return _base_of(open_file(data, name)).about.get("assessment", "")


def read_back(data: bytes, name: str, book: Book) -> FileReading:
    """What a file changes of the book of today."""
    reading = FileReading()
    try:
        file = open_file(data, name)
        reading.remarks += file.remarks
        base = _base_of(file)
        reading.assessment = base.about.get("assessment", "")
        if not _fits(base, book, reading):
            return reading
        sheets = [sheet for sheet in book.sheets if sheet.has_editable]
        found = find_columns(sheets, file)
        if file.is_plain and not found and read_tracker(file.page(file.titles[0]), book.sheet(ROADMAP), reading):
            return reading
        if not found:
            reading.faults.append(FileFault(*tuple(map(said, _UNKNOWN))))
        for sheet in sheets:
            _Comparison(sheet, found.get(sheet.key), file, base, reading).run()
    except NotReadable as fault:
        reading.faults.append(FileFault(fault.what, fault.instead, fault.sheet))
    return reading


_UNKNOWN = (
    say.FILE_HAS_NO_COLUMNS_KNOWN,
    say.EXPORT_NEW_FILE_TAKE_CHANGES,
)


@dataclass(frozen=True)
class _Base:
    """What a file was made from; without `values` it does not say."""

    about: Mapping[str, str]
    values: Mapping[Spot, str] | None

    @cached_property
    def rows(self) -> frozenset[tuple[str, str]]:
        """Sheet and key of each row that it had."""
        return frozenset((sheet, row) for sheet, row, _ in self.values or ())


def _base_of(file: CellFile) -> _Base:
    if BASE_SHEET not in file.titles:
        return _Base({}, None)
    page = file.page(BASE_SHEET)
    about: dict[str, str] = {}
    values: dict[Spot, str] = {}
    for row in range(1, page.last_row + 1):
        first, second, third, value = (_as_text(page.at(row, column)) for column in range(1, 5))
        if first == _ABOUT:
            about[second] = value
        else:
            values[first, second, third] = value
    return _Base(about, values) if about else _Base({}, None)


def _as_text(cell: RawCell) -> str:
    return code_text(cell.value)


def _fits(base: _Base, book: Book, reading: FileReading) -> bool:
    if base.values is None:
        reading.remarks.append(said(say.FILE_DOES_NOT_SAY_WHAT))
        return True
    if base.about.get("format") != FORMAT:
        what = said(say.file_another_kind(one_line=one_line(base.about.get("format", "unknown"))[:_SHOWN]))
        reading.faults.append(FileFault(what, said(say.EXPORT_NEW_FILE_TAKE_CHANGES)))
    elif base.about.get("assessment") not in {book.about["assessment"], FROM_FILE}:
        what = said(say.FILE_WAS_MADE_FROM_ANOTHER)
        reading.faults.append(FileFault(what, said(say.OPEN_ASSESSMENT_FIRST)))
    elif base.about.get("assessment") == FROM_FILE:
        reading.remarks.append(said(say.FILE_WAS_MADE_WITHOUT_APP))
    elif base.about.get("fingerprint") != book.about["fingerprint"]:
        reading.remarks.append(said(say.QUESTIONS_OR_RULES_HAVE_CHANGED))
    return not reading.faults


class _Comparison:
    """One sheet of a file beside the same sheet of today."""

    def __init__(
        self, sheet: BookSheet, found: FoundColumns | None, file: CellFile, base: _Base, reading: FileReading
    ) -> None:
        self._sheet, self._found, self._file, self._base, self._reading = sheet, found, file, base, reading
        self._rows = {row.key: row for row in sheet.rows}
        self._seen: dict[str, int] = {}
        self._untaken: list[str] = []
        self._new: dict[str, int] = {}

    def run(self) -> None:
        if self._found is None:
            self._tell_missing_sheet()
            return
        page, head, columns = self._found
        if KEY not in columns:
            label = next(column.head for column in self._sheet.fields if column.key == KEY)
            what = said(say.column_gone(label=label))
            self._fault(what, said(say.EXPORT_NEW_FILE_TAKE_CHANGES), page.title)
            return
        for number in range(head + 1, page.last_row + 1):
            self._row(page, number, columns)
        self._tell_left_out(page, columns)

    def _tell_missing_sheet(self) -> None:
        if self._sheet.title in self._file.titles and not self._file.is_plain:
            what = said(say.COLUMNS_CANNOT_BE_RECOGNIZED_ONE)
            self._fault(what, said(say.EXPORT_NEW_FILE_TAKE_CHANGES), self._sheet.title)
        elif self._base.values and any(spot[0] == self._sheet.key for spot in self._base.values):
            self._reading.remarks.append(said(say.sheet_not_file_nothing_changes(title=self._sheet.title)))

    def _row(self, page: CellPage, number: int, columns: Mapping[str, int]) -> None:
        key = one_line(_as_text(page.at(number, columns[KEY])))
        at = address(number, columns[KEY])
        if not key:
            if self._has_entries(page, number, columns):
                self._row_without_key(page, number, columns)
        elif key in self._seen:
            what = said(say.key_stands_row_well(key=key[:_SHOWN], seen=str(self._seen[key])))
            self._fault(what, said(say.KEEP_ONE_TWO_ROWS), page.title, at)
        elif key not in self._rows:
            self._seen[key] = number
            self._unknown_row(page, number, key, at)
        else:
            self._seen[key] = number
            for column in self._sheet.fields:
                if column.key in columns and column.key != KEY:
                    self._cell(page, (number, columns[column.key]), self._rows[key], column)

    def _row_without_key(self, page: CellPage, number: int, columns: Mapping[str, int]) -> None:
        """One more entry of the list, under a name that nothing on it has; elsewhere a mistake."""
        at = address(number, columns[KEY])
        if not self._sheet.adds:
            advice = self._sheet.instead or said(say.MOVE_ENTRIES_ROW_THEY_BELONG)
            self._fault(said(say.ROW_HAS_ENTRIES_BUT_NO), advice, page.title, at)
            return
        blank = BookRow(f"+{number}", {}, (self._sheet.adds, f"+{number}"))
        told: list[tuple[BookField, str]] = []
        for column in self._sheet.fields:
            if column.is_editable and column.key in columns:
                code = self._code_of_new(page, (number, columns[column.key]), blank, column)
                if code is None:
                    return
                told += [(column, code)] if code else []
        name = next((one_line(code) for column, code in told if column.key == "name"), "")
        if not name:
            self._fault(said(say.NEW_ROW_HAS_NO_NAME), said(say.WRITE_ONE_OR_EMPTY_ROW), page.title, at)
        elif namesakes := [row for row in self._sheet.rows if _is_named(row, name)]:
            self._tell_known_name(page, number, namesakes, told, at)
        elif twin := next((row for other, row in self._new.items() if _is_same(other, name, "text")), None):
            what = said(say.name_stands_row_well(name=name[:_SHOWN], twin=str(twin)))
            self._fault(what, said(say.KEEP_ONE_TWO_ROWS_OR), page.title, at)
        else:
            self._new[name] = number
            words = "; ".join(f"{column.head}: {_label(code, blank, column)}" for column, code in told)
            spot = (self._sheet.key, blank.key, NEW)
            cells = tuple((column.key, code) for column, code in told)
            self._reading.changes.append(
                CellChange(spot, page.title, at, name, said(say.NEW), "", words, "", None, cells)
            )

    def _tell_known_name(
        self, page: CellPage, number: int, namesakes: Sequence[BookRow], told: Sequence[tuple[BookField, str]], at: str
    ) -> None:
        """That a row whose key is lost changes nothing: a mistake if it says something else than the list."""
        formats = spoken().formats
        name = str(namesakes[0].values["name"])[:_SHOWN]
        keys = formats.list([formats.quoted(row.key[:_SHOWN]) for row in namesakes], last="or")
        if any(all(self._is_as_held(row, column, code) for column, code in told) for row in namesakes):
            words = say.row_says_the_same(sheet=page.title, number=number, name=name, keys=keys)
            self._remark(words)
        else:
            self._fault(said(say.has_no_key_list_already(name=name)), said(say.put_key_back(keys=keys)), page.title, at)

    def _is_as_held(self, row: BookRow, column: BookField, code: str) -> bool:
        """Whether a cell says what is held today, or what the file was made with."""
        entry, kind = row.value_of(column), row.kind_of(column)
        now = "" if isinstance(entry, Formula) else code_text(entry)
        before = (self._base.values or {}).get((self._sheet.key, row.key, column.key), now)
        return not row.may_change(column) or _is_same(code, now, kind) or _is_same(code, before, kind)

    def _code_of_new(self, page: CellPage, at: tuple[int, int], row: BookRow, column: BookField) -> str | None:
        """What a cell of a new row says; None if it is a mistake, which is noted."""
        value = value_of(page.at(*at), row, column, is_1904=self._file.is_1904)
        if page.merged_into(*at):
            value = CellFault(said(say.CELL_MERGED), said(say.SPLIT_CELLS_AGAIN_EACH_ROW))
        fault = value if isinstance(value, CellFault) else too_long(code_text(value), row, column)
        if fault is not None:
            self._fault(fault.what, fault.instead, page.title, address(*at))
            return None
        return "" if isinstance(value, CellFault) else code_text(value)

    def _unknown_row(self, page: CellPage, number: int, key: str, at: str) -> None:
        """A row that was there once, but not today, changes nothing; one that never was is a mistake."""
        if (self._sheet.key, key) in self._base.rows:
            gone = said(say.row_not_app_any_more(number=str(number), key=key[:_SHOWN]))
            self._reading.remarks.append(said(shared.part_labelled(label=page.title, value=gone)))
        else:
            advice = said(say.PUT_KEY_BACK_WAS_OR if self._sheet.adds else say.PUT_KEY_BACK_OR_DELETE_ROW)
            self._fault(said(say.nothing_has_key(key=key[:_SHOWN])), advice, page.title, at)

    def _has_entries(self, page: CellPage, number: int, columns: Mapping[str, int]) -> bool:
        editable = (column.key for column in self._sheet.fields if column.is_editable and column.key in columns)
        return any(not page.at(number, columns[key]).is_empty for key in editable)

    def _cell(self, page: CellPage, at: tuple[int, int], row: BookRow, column: BookField) -> None:
        cell, where = page.at(*at), address(*at)
        spot = (self._sheet.key, row.key, column.key)
        is_known = self._base.values is None or spot in self._base.values
        if not row.may_change(column) or not is_known:
            if _was_touched(row, column, cell, is_1904=self._file.is_1904):
                self._untaken.append(where)
            return
        into = page.merged_into(*at)
        if into:
            advice = said(say.SPLIT_CELLS_AGAIN_EACH_ROW)
            self._fault(said(say.cell_merged_with(into=into)), advice, page.title, where)
            return
        value = value_of(cell, row, column, is_1904=self._file.is_1904)
        if isinstance(value, CellFault):
            self._fault(value.what, value.instead, page.title, where)
            return
        self._compare(page, where, row, column, after=code_text(value))

    def _compare(self, page: CellPage, where: str, row: BookRow, column: BookField, *, after: str) -> None:
        spot = (self._sheet.key, row.key, column.key)
        entry, kind = row.value_of(column), row.kind_of(column)
        now = "" if isinstance(entry, Formula) else code_text(entry)
        before = now if self._base.values is None else self._base.values[spot]
        if _is_same(after, before, kind) or _is_same(after, now, kind):
            return
        if not after and column.key in row.proposed:
            return  # emptied, it says what it says already
        fault = too_long(after, row, column)
        if fault is not None:
            self._fault(fault.what, fault.instead, page.title, where)
            return
        is_clash = not _is_same(now, before, kind)
        self._reading.changes.append(
            CellChange(
                spot,
                page.title,
                where,
                self._about(row),
                column.head,
                _label(before, row, column),
                _label(after, row, column),
                after,
                _label(now, row, column) if is_clash else None,
            )
        )

    def _about(self, row: BookRow) -> str:
        texts = (row.values.get(column.key) for column in self._sheet.fields if column.kind in {"text", "long"})
        return next((one_line(each) for each in texts if isinstance(each, str) and each), row.key)

    def _tell_left_out(self, page: CellPage, columns: Mapping[str, int]) -> None:
        lost = [column.head for column in self._sheet.fields if column.is_editable and column.key not in columns]
        if lost:
            self._remark(say.columns_are_lost(sheet=page.title, columns=_some(lost, _MOST_NAMED, say.part_and_others)))
        gone = [key for key in self._rows if key not in self._seen]
        if gone and self._seen:
            self._remark(say.rows_are_missing(sheet=page.title, rows=_some(gone, _MOST_NAMED, say.part_and_others)))
        if self._untaken:
            cells = _some(self._untaken, _MOST_PLACES, say.part_and_more)
            self._remark(say.shown_cells_were_changed(sheet=page.title, cells=cells))

    def _remark(self, words: Message) -> None:
        self._reading.remarks.append(said(words))

    def _fault(self, what: str, instead: str, sheet: str, cell: str = "") -> None:
        self._reading.faults.append(FileFault(what, instead, sheet, cell))


def _some(names: Sequence[str], most: int, with_more: Callable[..., Message]) -> str:
    """The first of some names, and that there are more."""
    listed = ", ".join(names[:most])
    return said(with_more(listed=listed)) if len(names) > most else listed


def _is_named(row: BookRow, name: str) -> bool:
    return _is_same(one_line(str(row.values.get("name") or "")), name, "text")


def _is_same(one: str, other: str, kind: Kind) -> bool:
    if one == other or clean_text(one) == clean_text(other):
        return True
    if kind == "text":
        return one_line(one) == one_line(other)
    try:
        return kind in NUMBERS and isclose(float(one), float(other), rel_tol=1e-9)
    except ValueError:
        return False


def _label(code: str, row: BookRow, column: BookField) -> str:
    return next((choice.label for choice in row.choices_of(column) if code_text(choice.value) == code), code)


def _was_touched(row: BookRow, column: BookField, cell: RawCell, *, is_1904: bool) -> bool:
    """Whether a cell that is only shown was changed by hand: a formula that a spreadsheet computes anew was not."""
    entry = row.value_of(column)
    if isinstance(entry, Formula):
        if cell.has_formula:
            return False
        entry = entry.value
    now = code_text(entry)
    shown = (now, _label(now, row, column), row.words.get(column.key, now))
    if not cell.has_formula and one_line(_as_text(cell)) in map(one_line, shown):
        return False
    value = value_of(cell, row, column, is_1904=is_1904)
    return isinstance(value, CellFault) or not _is_same(code_text(value), now, row.kind_of(column))
