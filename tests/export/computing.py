"""A spreadsheet small enough to read: it computes the formulas of our workbooks from nothing but their cells."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import range_boundaries

_TOKEN = re.compile(
    r"""\s*(?:(?P<number>\d+(?:\.\d+)?)|(?P<text>"[^"]*")
    |(?P<range>(?:(?:'[^']+'|[A-Za-z_]\w*)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)
    |(?P<name>[A-Z]+)(?=\()|(?P<sign><>|<=|>=|[-+*/=<>(),]))""",
    re.VERBOSE,
)
_BLANK = ""


class NotComputed(Exception):
    """An error value, such as #N/A."""


class Spreadsheet:
    """The cells of a workbook, computed when asked for; results that were written along are not looked at."""

    def __init__(self, data: bytes) -> None:
        self._pages = load_workbook(io.BytesIO(data))
        self._known: dict[tuple[str, int, int], Any] = {}

    @property
    def formulas(self) -> list[tuple[str, int, int]]:
        return [
            (page.title, cell.row, cell.column)
            for page in self._pages
            for row in page.iter_rows()
            for cell in row
            if cell.data_type == "f"
        ]

    def value(self, sheet: str, row: int, column: int) -> Any:
        place = (sheet, row, column)
        if place not in self._known:
            cell = self._pages[sheet].cell(row, column)
            computed = _Formula(cell.value[1:], sheet, self).value() if cell.data_type == "f" else cell.value
            self._known[place] = computed
        return self._known[place]


class _Formula:
    def __init__(self, text: str, sheet: str, cells: Spreadsheet) -> None:
        self._tokens = list(_TOKEN.finditer(text))
        assert "".join(found[0] for found in self._tokens) == text, text
        self._at, self._sheet, self._cells = 0, sheet, cells

    def value(self) -> Any:
        found = self._comparison()
        assert self._at == len(self._tokens)
        return _one(found())

    def _sign(self, *wanted: str) -> str:
        found = self._tokens[self._at]["sign"] if self._at < len(self._tokens) else None
        if found in wanted:
            self._at += 1
            return found
        return ""

    def _comparison(self) -> Callable[[], Any]:
        left = self._sum()
        if sign := self._sign("=", "<>", "<", ">", "<=", ">="):
            right = self._sum()
            return lambda: _compared(_one(left()), sign, _one(right()))
        return left

    def _sum(self) -> Callable[[], Any]:
        left = self._product()
        while sign := self._sign("+", "-"):
            left = self._both(left, sign, self._product())
        return left

    def _product(self) -> Callable[[], Any]:
        left = self._atom()
        while sign := self._sign("*", "/"):
            left = self._both(left, sign, self._atom())
        return left

    @staticmethod
    def _both(left: Callable[[], Any], sign: str, right: Callable[[], Any]) -> Callable[[], Any]:
        def computed() -> Any:
            one, two = _number(_one(left())), _number(_one(right()))
            if sign == "/" and two == 0:
                raise NotComputed
            return {"+": one + two, "-": one - two, "*": one * two}[sign] if sign != "/" else one / two

        return computed

    def _atom(self) -> Callable[[], Any]:
        token = self._tokens[self._at]
        self._at += 1
        if token["number"]:
            return lambda: float(token["number"])
        if token["text"]:
            return lambda: token["text"][1:-1]
        if token["range"]:
            return lambda: self._range(token["range"])
        if token["name"]:
            self._sign("(")
            arguments = [self._comparison()]
            while self._sign(","):
                arguments.append(self._comparison())
            assert self._sign(")")
            return lambda: _FUNCTIONS[token["name"]](*arguments)
        assert token["sign"] == "("
        inner = self._comparison()
        assert self._sign(")")
        return inner

    def _range(self, text: str) -> list[Any]:
        sheet, _, cells = text.rpartition("!")
        left, top, right, bottom = range_boundaries(cells.replace("$", ""))
        name = sheet.strip("'") or self._sheet
        return [
            self._cells.value(name, row, column) for row in range(top, bottom + 1) for column in range(left, right + 1)
        ]


def _one(value: Any) -> Any:
    if isinstance(value, list):
        assert len(value) == 1
        value = value[0]
    return value


def _number(value: Any) -> float:
    if value is None:
        return 0.0
    if isinstance(value, str):
        raise NotComputed
    return float(value)


def _compared(one: Any, sign: str, two: Any) -> bool:
    one, two = (_BLANK if each is None else each for each in (one, two))
    if isinstance(one, str) != isinstance(two, str):
        # A blank cell equals 0 and "" alike; text is never equal to a number, and greater than any.
        return {"=": False, "<>": True}.get(sign, isinstance(one, str) == (sign in (">", ">=")))
    return {"=": one == two, "<>": one != two, "<": one < two, ">": one > two, "<=": one <= two, ">=": one >= two}[sign]


def _fits(value: Any, criterion: Any) -> bool:
    found = re.match(r"(<>|<=|>=|<|>|=)(.*)", criterion) if isinstance(criterion, str) else None
    if found:
        return not isinstance(value, str | None) and _compared(float(value), found[1], float(found[2]))
    return value == criterion


def _chosen(values: list[Any], pairs: tuple[Callable[[], Any], ...]) -> list[float]:
    kept = list(range(len(values)))
    for place in range(0, len(pairs), 2):
        tested, criterion = pairs[place](), _one(pairs[place + 1]())
        kept = [number for number in kept if _fits(tested[number], criterion)]
    return [float(values[number]) for number in kept if not isinstance(values[number], str | None)]


def _sumifs(values: Callable[[], Any], *pairs: Callable[[], Any]) -> float:
    return sum(_chosen(values(), pairs))


def _averageifs(values: Callable[[], Any], *pairs: Callable[[], Any]) -> float:
    found = _chosen(values(), pairs)
    if not found:
        raise NotComputed
    return sum(found) / len(found)


def _if(test: Callable[[], Any], yes: Callable[[], Any], no: Callable[[], Any]) -> Any:
    return _one(yes()) if _one(test()) else _one(no())


def _iferror(first: Callable[[], Any], second: Callable[[], Any]) -> Any:
    try:
        return _one(first())
    except NotComputed:
        return _one(second())


def _match(wanted: Callable[[], Any], where: Callable[[], Any], _: Callable[[], Any]) -> int:
    value, cells = _one(wanted()), where()
    if value not in cells:
        raise NotComputed
    return cells.index(value) + 1


def _index(cells: Callable[[], Any], place: Callable[[], Any]) -> Any:
    return cells()[int(_one(place())) - 1]


def _numeral(value: Callable[[], Any]) -> float:
    found = _one(value())
    return 0.0 if isinstance(found, str | None) else float(found)


_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "IF": _if,
    "IFERROR": _iferror,
    "AND": lambda *tests: all(_one(test()) for test in tests),
    "OR": lambda *tests: any(_one(test()) for test in tests),
    "ISNUMBER": lambda value: not isinstance(_one(value()), str | bool | None),
    "SUMIFS": _sumifs,
    "AVERAGEIFS": _averageifs,
    "SUMPRODUCT": lambda values: sum(values()),
    "ABS": lambda values: [abs(_number(each)) for each in values()],
    "MIN": lambda *values: min(_number(_one(value())) for value in values),
    "MAX": lambda *values: max(_number(_one(value())) for value in values),
    "ROUND": lambda value, digits: round(_number(_one(value())), int(_one(digits()))),
    "INDEX": _index,
    "MATCH": _match,
    "N": _numeral,
}
