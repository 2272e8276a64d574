"""A book: tables to work with. Workbooks, answer sheets, tables as CSV and files for trackers are written from it.

A book holds typed values under stable keys, and for each column the stored field that it shows. What a workbook that
comes back is compared with is a book too, so the names that both sides need are here.

A formula is written in terms of sheets, columns and keys; who writes a file turns it into cells:

    {weight}                 the cell of this row in the column `weight`
    {answers.given@}         the cell of another sheet in the row of the same key
    {method.value@weight.x}  the cell of another sheet in the row with the key `weight.x`
    {parts.points:}          the whole column of a sheet
    {choices:answers.given@} the choices of a cell; {codes:answers.given@} the codes behind them
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, Literal

from readiness.document.look import PLAIN, FileLook
from readiness.words import Message, said

FORMAT: Final = "readiness-workbook 1"
BASE_SHEET: Final = "_readiness"
"""The hidden sheet that says what a file was made from."""
LISTS_SHEET: Final = "Lists"
UNTOLD_CODE: Final = "-"
"""What stands for "not told" among the codes behind a list."""
KEY: Final = "key"
"""The column by which rows are found again."""
ROADMAP: Final = "roadmap"
"""The key of the sheet with the plan, from which trackers get their files."""
MOST_CELL: Final = 32_767
"""Characters that a cell holds."""
CODE_OF_COLUMN: Final = re.compile(r"[^A-Za-z0-9]")

Kind = Literal["text", "long", "whole", "number", "score", "percent", "date", "since", "choice", "code"]
"""`since` is a day, a month, a year or one of the choices; `percent` a share from 0 to 1."""
NUMBERS: Final[tuple[Kind, ...]] = ("whole", "number", "score", "percent")


@dataclass(frozen=True)
class Formula:
    """A formula with the value that the engine has for it, shown until a spreadsheet computes it anew."""

    expression: str
    value: float | str | None


Value = str | int | float | bool | date | None


@dataclass(frozen=True)
class Choice:
    """A value of the model and what it is called; None is what was not told.

    A file may also say it in the words of `also`, which were right when the file was made. Where `is_numbered`, the
    value stands before its names.
    """

    value: Value
    called: str | Message
    also: tuple[str | Message, ...] = ()
    is_numbered: bool = False

    @property
    def label(self) -> str:
        """What it is called, in the language that is spoken here."""
        return self._named(self.called)

    @property
    def labels(self) -> tuple[str, ...]:
        """Every name under which a file may say it."""
        return tuple(self._named(each) for each in (self.called, *self.also))

    def _named(self, name: str | Message) -> str:
        words = said(name) if isinstance(name, Message) else name
        return f"{self.value}  {words}" if self.is_numbered else words


@dataclass(frozen=True)
class BookField:
    """A column.

    `stores` names the fields of the model that it shows. A column with a `path` can be changed in the file: it leads to
    the value within the entry of a row, "" being the entry itself. `choices` are what a cell may say; numbers and days
    may stand beside them. `longest` limits a text.
    """

    key: str
    head: str
    kind: Kind = "text"
    width: float = 14
    stores: tuple[str, ...] = ()
    path: str | None = None
    help: str = ""
    choices: tuple[Choice, ...] = ()
    least: float | None = None
    most: float | None = None
    longest: int = 200

    @property
    def is_editable(self) -> bool:
        """Whether what a file that comes back says here is read."""
        return self.path is not None

    @property
    def is_number(self) -> bool:
        """Whether a cell holds a number."""
        return self.kind in NUMBERS


@dataclass(frozen=True)
class BookRow:
    """A row under its stable key.

    `entry` is the part and key under which the assessment keeps it, `path` where in that entry its fields begin.
    `choices`, `kinds` and `limits` are those of single cells, `words` are printed in place of a number that no format
    prints right; `fixed` names cells that cannot be changed here, `proposed` those in which a proposal stands because
    nobody wrote anything: emptied, they say the same. `is_past` marks a row that stays for what was written in it.
    """

    key: str
    values: Mapping[str, Value | Formula]
    entry: tuple[str, str] | None = None
    path: str = ""
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)
    kinds: Mapping[str, Kind] = field(default_factory=dict)
    limits: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    fixed: tuple[str, ...] = ()
    proposed: tuple[str, ...] = ()
    is_past: bool = False

    def value_of(self, column: BookField) -> Value | Formula:
        """What stands in a cell of this row."""
        return self.key if column.key == KEY else self.values.get(column.key)

    def choices_of(self, column: BookField) -> tuple[Choice, ...]:
        """What a cell of this row may say."""
        return self.choices.get(column.key, column.choices)

    def kind_of(self, column: BookField) -> Kind:
        """What a cell of this row holds."""
        return self.kinds.get(column.key, column.kind)

    def limits_of(self, column: BookField) -> tuple[float, float] | None:
        """The least and the most that a number of this row may be."""
        own = None if column.least is None or column.most is None else (column.least, column.most)
        return self.limits.get(column.key, own)

    def may_change(self, column: BookField) -> bool:
        """Whether what a file that comes back says here is read."""
        return column.is_editable and self.entry is not None and column.key not in self.fixed

    def place_of(self, column: BookField) -> str:
        """Where the value of a cell is within the entry of the row."""
        return ".".join(filter(None, (self.path, column.path)))


@dataclass(frozen=True)
class BookSheet:
    """One table with a sentence about it.

    `frozen` columns stay in view; `met` are the words of a state without fault, by column. A row without a key is one
    more entry of the part `adds`; where that is empty, `instead` says where new ones come from.
    """

    key: str
    title: str
    about: str
    fields: tuple[BookField, ...]
    rows: tuple[BookRow, ...]
    frozen: int = 1
    met: Mapping[str, str] = field(default_factory=dict)
    adds: str = ""
    instead: str = ""

    @property
    def has_editable(self) -> bool:
        """Whether anything in it can be changed and brought back."""
        return any(column.is_editable for column in self.fields)

    @property
    def labels(self) -> tuple[str, ...]:
        """The words of the columns, each once: two people may have the same name."""
        found: list[str] = []
        for column in self.fields:
            words, number = column.head, 2
            while words.casefold() in {each.casefold() for each in found}:
                words, number = f"{column.head} ({number})", number + 1
            found.append(words)
        return tuple(found)


@dataclass(frozen=True)
class Book:
    """The sheets, and what an import must know of them: which assessment, which state, which edition (`about`).

    In a form only the cells that can be changed take anything.
    """

    title: str
    organization: str
    dated: date
    facts: tuple[tuple[str, str], ...]
    sheets: tuple[BookSheet, ...]
    about: Mapping[str, str]
    is_form: bool = False
    look: FileLook = PLAIN

    def sheet(self, key: str) -> BookSheet:
        """The sheet with this key; raises StopIteration if there is none."""
        return next(sheet for sheet in self.sheets if sheet.key == key)

    def has(self, key: str) -> bool:
        """Whether there is such a sheet."""
        return any(sheet.key == key for sheet in self.sheets)


Spot = tuple[str, str, str]
"""A cell by the keys of its sheet, row and column."""


def editable_values(book: Book) -> Iterator[tuple[Spot, Value]]:
    """Every cell that can be changed in a file, with what stands there now."""
    for sheet in book.sheets:
        for row in sheet.rows:
            for column in sheet.fields:
                if row.may_change(column):
                    value = row.value_of(column)
                    yield (sheet.key, row.key, column.key), None if isinstance(value, Formula) else value


def column_name(sheet: str, column: str) -> str:
    """The defined name of a column: it moves with a moved column, and stays when a sheet is renamed."""
    return "rd_" + CODE_OF_COLUMN.sub("_", f"{sheet}_{column}")


def code_text(value: Value) -> str:
    """A value as the text by which two files are compared; nothing for what was not told."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)
