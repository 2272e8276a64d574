"""What stands in tables of a Word document: tables, key figures, cards, and charts that are grids or ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.document.forms import GridCell, GridForm, GridRow, StepsForm
from readiness.document.tree import Card, KeyFigure, Open, TableNode, score_words, words_of
from readiness.export.columns import fair_widths
from readiness.export.word.markup import WordCell, table
from readiness.export.word.styles import GRID, PANEL, TABLE
from readiness.export.words import CAPABILITIES, FIGURES, PROBLEM, SCORE, SHADING, STARTS, WHY
from readiness.present import tokens
from readiness.words import said

_ACROSS = 5  # capabilities in a row
_SIZE, _PADDING = 8.6, 13
_STEP_LOOKS: Final = {
    "here": (tokens.NAVY, tokens.WHITE),
    "possible": (tokens.LEVELS[1], tokens.INK),
    "behind": (tokens.LEVELS[1], tokens.INK),
    "ahead": (tokens.TRACK, tokens.INK),
}


def _head(words: str, *, is_right: bool = False) -> WordCell:
    return WordCell(words, is_bold=True, color=tokens.MUTED, align="right" if is_right else "left")


def _parts(width: float, shares: Sequence[float]) -> list[float]:
    return [width * share / sum(shares) for share in shares]


def text_table(node: TableNode, width: float) -> str:
    """A table of the report; what is open is bold and orange."""
    texts = [[column.head, *(words_of(row[place]) for row in node.rows)] for place, column in enumerate(node.columns)]
    widths = fair_widths(width, [column.share for column in node.columns], texts, size=_SIZE, padding=_PADDING)
    rows = [[_head(column.head, is_right=column.align == "right") for column in node.columns]]
    for row in node.rows:
        cells = []
        for place, (cell, column) in enumerate(zip(row, node.columns, strict=True)):
            is_open = isinstance(cell, Open)
            is_bold = is_open or column.look == "bold" or (place == 0 and node.has_row_headers)
            color = tokens.ORANGE if is_open else ""
            cells.append(WordCell(words_of(cell), is_bold=is_bold, color=color, align=column.align))
        rows.append(cells)
    return table(rows, widths, style=TABLE, title=node.title)


def figures_table(items: Sequence[KeyFigure], width: float, accent: str) -> str:
    """Numbers over what they count."""
    above, below = [], []
    for item in items:
        edge = tokens.ORANGE if item.is_open else accent
        above.append(WordCell(item.printed, fill=tokens.PANEL, edge=edge, style="KeyFigure"))
        below.append(WordCell(item.unit, is_bold=True, fill=tokens.PANEL, edge=edge, below=item.detail))
    return table([above, below], _parts(width, [1] * len(items)), style=PANEL, title=said(FIGURES))


def cards_table(cards: Sequence[Card], width: float, accent: str) -> str:
    """Problems with their scores."""
    rows = [[_head(said(PROBLEM)), _head(said(WHY)), _head(said(SCORE), is_right=True)]]
    for card in cards:
        score = WordCell(score_words(card), is_bold=True, color=accent, align="right")
        rows.append([WordCell(card.title, is_bold=True), WordCell(card.note), score])
    return table(rows, _parts(width, (6, 8, 3)), style=TABLE, title=said(STARTS))


def steps_table(form: StepsForm, title: str, alt: str, width: float) -> str:
    """A way in order, the place that is reached dark and named in words."""
    words = {"here": form.here, "possible": form.possible}
    cells = []
    for step in form.steps:
        fill, ink = _STEP_LOOKS[step.place]
        is_here = step.place == "here"
        below = words.get(step.place, "")
        cells.append(WordCell(f"{step.number}  {step.name}", is_bold=is_here, color=ink, fill=fill, below=below))
    return table([cells], _parts(width, [1] * len(cells)), style=PANEL, title=title, description=alt)


def grid_table(form: GridForm, title: str, alt: str, width: float) -> str:
    """A grid with shaded cells."""
    if not form.heads:
        return _named_cells(form, title, alt, width)
    last = [form.last_head] if form.last_head else []
    heads = (form.first_head, *form.heads, *last)
    rows = [[_head(words) for words in heads]]
    for row in form.rows:
        color = tokens.ORANGE if row.is_open else ""
        beside = [WordCell(row.printed, is_bold=row.is_open, color=color)] if last else []
        rows.append([WordCell(row.name, is_bold=True), *map(_shaded, row.cells), *beside])
    shares = [3.0, *[1.4] * len(form.heads), *[2.4] * len(last)]
    texts = [[row[place].words for row in rows] for place in range(len(heads))]
    widths = fair_widths(width, shares, texts, size=_SIZE, padding=_PADDING)
    return table(rows, widths, style=GRID, title=title, description=alt)


def _shaded(cell: GridCell) -> WordCell:
    if cell.step is None:
        return WordCell(cell.printed, align="center")
    fill, ink = tokens.LEVELS[cell.step], tokens.LEVEL_TEXT[cell.step]
    return WordCell(cell.printed, is_bold=bool(cell.step), color=ink, fill=fill, align="center")


def _named_cells(form: GridForm, title: str, alt: str, width: float) -> str:
    heads = [_head(form.first_head), _head(said(CAPABILITIES)), *[_head("")] * (_ACROSS - 1)]
    rows = [heads, *(line for row in form.rows for line in _lines_of(row)), _legend(form)]
    return table(rows, _parts(width, (2.4, *[2.0] * _ACROSS)), style=GRID, title=title, description=alt)


def _legend(form: GridForm) -> list[WordCell]:
    """What each shade means, as the last row."""
    steps = [
        WordCell(words, color=tokens.LEVEL_TEXT[step], fill=tokens.LEVELS[step])
        for step, words in enumerate(form.legend)
    ]
    return [WordCell(said(SHADING), color=tokens.MUTED), *steps, *[WordCell("")] * (_ACROSS - len(steps))]


def _lines_of(row: GridRow) -> list[list[WordCell]]:
    """A row of named cells on as many lines as it needs."""
    name = WordCell(f"{row.name}  {row.printed}", is_bold=True, color=tokens.ORANGE if row.is_open else tokens.NAVY)
    lines = []
    for start in range(0, len(row.cells), _ACROSS):
        cells = [_named(cell) for cell in row.cells[start : start + _ACROSS]]
        blanks = [WordCell("")] * (_ACROSS - len(cells))
        lines.append([name if start == 0 else WordCell(""), *cells, *blanks])
    return lines


def _named(cell: GridCell) -> WordCell:
    words = f"{cell.name}  {cell.printed}"
    if cell.step is None:
        return WordCell(words)
    return WordCell(words, color=tokens.LEVEL_TEXT[cell.step], fill=tokens.LEVELS[cell.step])
