"""A book as an Excel workbook: tables with filters, lists to choose from, live formulas beside the values of the rules.

Nothing typed is ever a formula or a link. Columns are found again by defined names and rows by keys, so that a file
whose sheets were renamed and whose columns were moved can still be read.
"""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from xlsxwriter import Workbook

from readiness.document.book import MOST_CELL, Book, BookField, BookRow, BookSheet, Choice, Formula, Value, column_name
from readiness.document.cleaning import cleaned
from readiness.export.sheet.hidden import write_base, write_lists
from readiness.export.sheet.layout import OVERVIEW, CellPlaces
from readiness.export.sheet.looks import FONT, SIZE, Looks, height
from readiness.export.sheet.overview import draw_facts, draw_logo, draw_scores
from readiness.model.base import YEARS, clean_text, one_line
from readiness.present import tokens
from readiness.present.handout.brand import palette_for
from readiness.words import said
from readiness.words.isolating import BEGIN
from readiness.words.language import runs_from_the_right
from readiness.words.say import files as say

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MAY_BE_DONE = {"format_columns": True, "format_rows": True, "sort": True, "autofilter": True}
"""In a form beside filling it in. There is no password: it keeps from mistakes, not from people."""
_UNKNOWN = 999
"""What stands in place of a value that a spreadsheet has to compute, where nothing is taken from the rules."""
_A4 = 9
_PAGE_WIDTH = 240
_LONGEST_FOOT = 110
"""A foot holds 255 characters, and each & counts twice."""
_LONGEST_HINT = 255
_LONGEST_HINT_TITLE = 32


def write_workbook(book: Book, *, with_results: bool = True) -> bytes:
    """The workbook; equal books give equal bytes. Without results a spreadsheet has to compute every formula."""
    return _Writer(book, with_results=with_results).bytes()


class _Writer:
    def __init__(self, book: Book, *, with_results: bool) -> None:
        self._book, self._with_results = book, with_results
        self._out = io.BytesIO()
        self._file = Workbook(self._out, _OPTIONS)
        self._file.formats[0].set_font_name(FONT)
        self._file.formats[0].set_font_size(SIZE)
        self._looks = Looks(self._file)
        self._layout = CellPlaces(book)
        self._accent = palette_for(book.look.accent).accent if book.look.accent else tokens.NAVY

    def bytes(self) -> bytes:
        book = self._book
        made = datetime.combine(book.dated, datetime.min.time(), tzinfo=UTC)
        organization = one_line(book.organization)
        self._file.set_properties({"title": f"{book.title}: {organization}", "author": organization, "created": made})
        pages = [(sheet, self._file.add_worksheet(self._layout.titles[sheet.key])) for sheet in book.sheets]
        for sheet, page in pages:
            self._sheet(sheet, page)
        write_lists(self._layout, self._file)
        write_base(book, self._file)
        self._file.close()
        return self._out.getvalue()

    def _sheet(self, sheet: BookSheet, page: Worksheet) -> None:
        is_overview = sheet.key == OVERVIEW
        self._page_setup(sheet, page)
        title = sheet.title
        if is_overview:
            title = f"{self._book.title}: {one_line(self._book.organization)}"
            draw_facts(self._layout, self._looks, page)
            draw_logo(self._layout, page)
        page.write_string(0, 0, title, self._looks.of(bold=True, font_size=16, font_color=self._accent))
        page.set_row(0, 26)
        page.write_string(1, 0, sheet.about, self._looks.of(font_color=tokens.MUTED))
        page.set_row(1, 18)
        self._table(sheet, page)
        for row in sheet.rows:
            self._row(sheet, row, page)
        self._checks(sheet, page)
        self._marks(sheet, page)
        if is_overview:
            draw_scores(self._layout, sheet, self._file, page)
        else:
            page.freeze_panes(self._layout.heads[sheet.key] + 1, sheet.frozen)
            page.repeat_rows(self._layout.heads[sheet.key])

    def _page_setup(self, sheet: BookSheet, page: Worksheet) -> None:
        page.hide_gridlines(2)
        if runs_from_the_right():
            page.right_to_left()
        page.set_landscape()
        page.set_paper(_A4)
        pages = max(1, round(sum(column.width for column in sheet.fields) / _PAGE_WIDTH))
        page.fit_to_pages(pages, int(sheet.key == OVERVIEW))
        if pages > 1:
            page.repeat_columns(0, sheet.frozen - 1)
        if self._book.is_form:
            page.protect("", _MAY_BE_DONE)
        page.set_margins(0.4, 0.4, 0.6, 0.6)
        foot = one_line(" | ".join((one_line(self._book.organization)[:80], *self._book.look.imprint)))
        page.set_footer("&L&8" + foot[:_LONGEST_FOOT].replace("&", "&&") + "&R&8&P / &N")
        page.set_tab_color(tokens.BLUE if sheet.has_editable else tokens.SKY)

    def _table(self, sheet: BookSheet, page: Worksheet) -> None:
        head = self._layout.heads[sheet.key]
        labels = [one_line(label) or column.key for label, column in zip(sheet.labels, sheet.fields, strict=True)]
        columns = [
            {"header": label, "header_format": self._looks.head(column, label, is_first=place == 0)}
            for place, (label, column) in enumerate(zip(labels, sheet.fields, strict=True))
        ]
        page.add_table(
            head,
            0,
            self._last(sheet),
            len(sheet.fields) - 1,
            {
                "name": column_name("table", sheet.key),
                "style": None,
                "autofilter": sheet.key != OVERVIEW,
                "banded_rows": False,
                "columns": columns,
                "description": f"{sheet.title}. {sheet.about}",
            },
        )
        widths = [column.width for column in sheet.fields]
        page.set_row(head, height((label, width - 3) for label, width in zip(labels, widths, strict=True)))
        for place, column in enumerate(sheet.fields):
            page.set_column(place, place, column.width)
            name = column_name(sheet.key, column.key)
            self._file.define_name(name, f"={self._layout.cell(sheet.key, head, place)}")

    def _last(self, sheet: BookSheet) -> int:
        return self._layout.heads[sheet.key] + max(1, len(sheet.rows))

    def _row(self, sheet: BookSheet, row: BookRow, page: Worksheet) -> None:
        number = self._layout.rows[sheet.key][row.key]
        printed = []
        for place, column in enumerate(sheet.fields):
            entry = row.value_of(column)
            words = _printed(row, column, entry)
            look = self._looks.cell(row, column, words, is_first=place == 0, is_formula=isinstance(entry, Formula))
            printed.append((words, column.width))
            if isinstance(entry, Formula):
                formula = f"={self._layout.formula(entry.expression, sheet, row)}"
                page.write_formula(number, place, formula, look, self._result(entry))
            elif words is None or words == "":
                page.write_blank(number, place, None, look)
            elif isinstance(words, str):
                page.write_string(number, place, words, look)
            elif isinstance(words, date):
                page.write_datetime(number, place, datetime.combine(words, datetime.min.time()), look)
            else:
                page.write_number(number, place, words, look)
        page.set_row(number, height(printed))

    def _result(self, entry: Formula) -> float | str:
        if not self._with_results:
            return _UNKNOWN
        return "" if entry.value is None else entry.value

    def _checks(self, sheet: BookSheet, page: Worksheet) -> None:
        """What may be typed into the cells that can be changed; neighbours with the same rule share it."""
        for place, column in enumerate(sheet.fields):
            runs: list[tuple[dict[str, Any], int, int]] = []
            for row in sheet.rows:
                check = self._check(row, column) if row.may_change(column) else None
                number = self._layout.rows[sheet.key][row.key]
                if check and runs and runs[-1][0] == check and runs[-1][2] == number - 1:
                    runs[-1] = (check, runs[-1][1], number)
                elif check:
                    runs.append((check, number, number))
            for check, first, last in runs:
                page.data_validation(first, place, last, place, check)

    def _check(self, row: BookRow, column: BookField) -> dict[str, Any] | None:
        hint: dict[str, Any] = {}
        if column.help:
            hint = {"input_title": column.head[:_LONGEST_HINT_TITLE], "input_message": column.help[:_LONGEST_HINT]}
        kind, choices, limits = row.kind_of(column), row.choices_of(column), row.limits_of(column)
        if kind in {"choice", "text"} and choices:
            mistake = said(say.CHOOSE_ONE_ENTRIES_LIST_OR)
            source = f"={self._layout.list_range(choices)}"
            return {"validate": "list", "source": source, **_refused(said(say.NOT_LIST), mistake), **hint}
        if kind == "date":
            mistake = said(say.WRITE_DATE_SUCH)
            days = {"minimum": date(YEARS[0], 1, 1), "maximum": date(YEARS[-1], 12, 31)}
            return {"validate": "date", "criteria": "between", **days, **_refused(said(say.NOT_DATE), mistake), **hint}
        if limits is not None and not choices:
            mistake = said(say.write_number_from_to(least=limits[0], most=limits[1]))
            between = {"minimum": limits[0], "maximum": limits[1]}
            number = "integer" if kind == "whole" else "decimal"
            return {
                "validate": number,
                "criteria": "between",
                **between,
                **_refused(said(say.OUT_RANGE), mistake),
                **hint,
            }
        return {"validate": "any", **hint} if hint else None

    def _marks(self, sheet: BookSheet, page: Worksheet) -> None:
        """What is open, and where a formula and the rules differ, in colour beside its words."""
        first, last = self._layout.heads[sheet.key] + 1, self._last(sheet)
        is_open = self._file.add_format({"font_color": tokens.ORANGE, "bold": True})
        differs = self._file.add_format({"bg_color": tokens.ORANGE, "font_color": tokens.WHITE, "bold": True})
        for place, column in enumerate(sheet.fields):
            where = (first, place, last, place)
            if column.key in sheet.met:
                met = sheet.met[column.key]
                rule = {"type": "cell", "criteria": "!=", "value": f'"{met}"', "format": is_open}
                page.conditional_format(*where, rule)
            if column.key == "difference":
                page.conditional_format(*where, {"type": "cell", "criteria": "!=", "value": 0, "format": differs})


def _refused(title: str, mistake: str) -> dict[str, Any]:
    return {"error_title": title, "error_message": mistake}


def _printed(row: BookRow, column: BookField, entry: Value | Formula) -> Value:
    """What a cell shows: the words of a choice, text that any program can show, or the number or day itself."""
    if isinstance(entry, Formula):
        return entry.value
    chosen = _chosen(row.choices_of(column), entry)
    if chosen is not None:
        return chosen
    if isinstance(entry, bool):
        return "yes" if entry else "no"
    if isinstance(entry, str):
        return (cleaned(entry).strip() if BEGIN in entry else clean_text(entry))[:MOST_CELL]
    return entry


def _chosen(choices: tuple[Choice, ...], entry: Value) -> str | None:
    for choice in choices:
        if choice.value == entry and type(choice.value) is type(entry):
            return choice.label
    return None
