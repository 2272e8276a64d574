"""Rows that are about other rows: totals, subtotals and footers. They are removed and counted, never learnt from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from readiness.evidence.reading.table import own_names
from readiness.model.evidence import Note

_TOTAL = re.compile(
    r"(?:grand |sub|sub-|sub )?totals?(?: .*)?|(?:zwischen)?summen?(?: .*)?|gesamt(?:summe|ergebnis)?|insgesamt|"
    r".{1,40} (?:sub)?total|.{1,40} (?:gesamt)?ergebnis|.{1,40} gesamt|teilergebnis.*|"
    r"(?:sous-)?total(?: général)?|totale|totaal|sum|overall|somme",
    re.IGNORECASE,
)
_MARK_OF_SUMS = re.compile(r"\*{1,3}|[Σ∑]")
_FOOTER = re.compile(
    r"(?:source|quelle|note|notes|hinweis|stand|exported|created|generated|page|seite|\*|©).*", re.IGNORECASE
)
MOST_SHARE = 0.05
SEARCHED_END = 5
MOST_LOOKED_AT = 5_000
_NUMBER = re.compile(r"[-+]?[\d.,'\s]*\d")


def remove_totals(cells: pa.Table) -> tuple[pa.Table, list[Note]]:
    """Return `cells` without the rows that hold totals or a footer, and the notes that say how many there were."""
    if cells.num_rows <= 2:
        return cells, []
    places, usual = _worth_a_look(cells)
    picked = cells.take(pa.array(places)).to_pydict()
    rows = {
        place: [(cell or "").strip() for cell in row]
        for place, row in zip(places.tolist(), zip(*picked.values(), strict=True), strict=True)
    }
    totals = find_totals(rows, usual, cells.num_rows)
    footers = find_footers({place: row for place, row in rows.items() if place not in totals})
    notes = [Note(slug="total-rows-removed", count=len(totals))] if totals else []
    notes += [Note(slug="footer-rows-removed", count=len(footers))] if footers else []
    if not notes:
        return cells, []
    keeps = np.ones(cells.num_rows, dtype=bool)
    keeps[list(totals | footers)] = False
    return cells.filter(pa.array(keeps)), notes


def remove_lines(cells: pa.Table, header: Sequence[str]) -> tuple[pa.Table, list[Note]]:
    """Return `cells` without lines drawn below a header and without a header that was written again, and the notes."""
    if cells.num_rows <= 2 or not header:
        return cells, []
    drawn = np.ones(cells.num_rows, dtype=bool)
    again = np.ones(cells.num_rows, dtype=bool)
    filled = np.zeros(cells.num_rows, dtype=bool)
    for name, title in zip(cells.column_names, _titles(cells, header), strict=True):
        column = pc.utf8_trim_whitespace(pc.fill_null(cells.column(name), "").combine_chunks())
        again &= pc.equal(column, title).to_numpy(zero_copy_only=False)
        drawn &= pc.match_substring_regex(column, _DRAWN).to_numpy(zero_copy_only=False)
        filled |= pc.not_equal(column, "").to_numpy(zero_copy_only=False)
        if not (drawn.any() or again.any()):
            return cells, []
    drawn &= filled
    if drawn.sum() > MOST_DRAWN or again.sum() > MOST_SHARE * cells.num_rows:
        return cells, []
    notes = [Note(slug="drawn-lines-removed", count=int(drawn.sum()))] if drawn.any() else []
    notes += [Note(slug="headers-removed", count=int(again.sum()))] if again.any() else []
    return (cells.filter(pa.array(~(drawn | again))), notes) if notes else (cells, [])


def remove_comments(cells: pa.Table) -> tuple[pa.Table, list[Note]]:
    """Return `cells` without rows that begin with #, as comments do in a file that has them above its header."""
    comments = pc.starts_with(pc.fill_null(cells.column(0), ""), "#").combine_chunks().to_numpy(zero_copy_only=False)
    if not comments.any():
        return cells, []
    return cells.filter(pa.array(~comments)), [Note(slug="footer-rows-removed", count=int(comments.sum()))]


def _titles(cells: pa.Table, header: Sequence[str]) -> list[str]:
    """Return the header cell of each column that is left; a column that was renamed is compared by its new name."""
    own = own_names(header)
    return [name if name in own else "" for name in cells.column_names]


_DRAWN = r"^(?:[-=+_:|*.~—–]{2,}|)$"
MOST_DRAWN = 10


def _worth_a_look(cells: pa.Table) -> tuple[np.ndarray, float]:
    """Return the places of the last rows and of those emptier than usual, and how many blanks are usual."""
    blanks = np.zeros(cells.num_rows, dtype=np.int32)
    for column in cells.columns:
        blank = pc.equal(pc.utf8_trim_whitespace(pc.fill_null(column, "")), "")
        blanks += blank.combine_chunks().to_numpy(zero_copy_only=False)
    usual = float(np.median(blanks))
    emptier = np.flatnonzero(blanks > usual)
    last = np.arange(max(0, cells.num_rows - SEARCHED_END), cells.num_rows)
    return (np.union1d(emptier, last) if len(emptier) <= MOST_LOOKED_AT else last), usual


def find_totals(rows: Mapping[int, Sequence[str]], usual: float, count: int) -> set[int]:
    """Return the places of `rows` that say "Total" in a cell and are emptier than usual, or stand alone at the end.

    A word alone proves nothing: a column may tell partial from total damage.
    """
    named = [place for place, row in rows.items() if any(cell and _is_total(cell) for cell in row)]
    if len(named) > max(1, MOST_SHARE * count):
        return set()
    return {
        place
        for place in named
        if sum(not cell for cell in rows[place]) > usual
        or (place >= count - SEARCHED_END and (len(named) == 1 or _is_total(_first(rows[place]))))
    }


def find_footers(rows: Mapping[int, Sequence[str]]) -> set[int]:
    """Return the places of the last rows that hold a single text although the table has three columns or more."""
    found: set[int] = set()
    for place in sorted(rows, reverse=True)[:SEARCHED_END]:
        row = rows[place]
        filled = [cell for cell in row if cell]
        is_text = len(row) >= 3 and len(filled) == 1 and filled[0] == row[0] and not _NUMBER.fullmatch(filled[0])
        if not is_text or not (_FOOTER.fullmatch(filled[0]) or len(filled[0].split()) > 3):
            break
        found.add(place)
    return found


def _first(row: Sequence[str]) -> str:
    return next((cell for cell in row if cell), "")


def _is_total(cell: str) -> bool:
    return bool(_TOTAL.fullmatch(cell.strip(" :*")) or _MARK_OF_SUMS.fullmatch(cell.strip()))
