"""Columns parted by spaces: lined up, as reports of older programs print them, or as many in every line."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from itertools import pairwise

FEWEST_LINES = 5
SHARE = 0.98
PROBED = 400


def find_cuts(lines: list[str]) -> list[int]:
    """Return where columns begin if `lines` (with content) are one table of fixed width; empty if they are not.

    A gap is a place that is a space in all lines; the gaps must leave two or more columns and lines of hardly
    differing length, which prose never has.
    """
    lines = [line.rstrip() for line in lines[:PROBED] if line.strip()]
    if len(lines) < FEWEST_LINES or any("\t" in line for line in lines):
        return []
    width = max(map(len, lines))
    if sum(len(line) >= 0.8 * width for line in lines) < SHARE * len(lines):
        return []
    is_blank = [all(place >= len(line) or line[place] == " " for line in lines) for place in range(width)]
    cuts = [place for place in range(width) if not is_blank[place] and (place == 0 or is_blank[place - 1])]
    return cuts if len(cuts) >= 2 else []


def as_commas(text: str, cuts: list[int]) -> str:
    """Return `text` with the columns that begin at `cuts` separated by commas."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    edges = [0, *cuts[1:], None]
    for line in text.splitlines():
        if line.strip():
            writer.writerow([line[start:end].strip() for start, end in pairwise(edges)])
    return made.getvalue()


FEWEST_SPACED = {2: 2, 1: 3}
"""Columns that there must be where two spaces or more part them, and where a single one does."""


def count_spaced(lines: list[str], least: int) -> int:
    """Return into how many cells `least` or more spaces part nearly all `lines`; 0 if no number holds or is enough.

    The first line may lack one cell, the name of the rows, and must be of words.
    """
    lines = [line for line in lines[:PROBED] if line.strip()]
    rows = [_split(line, least) for line in lines]
    if len(rows) < FEWEST_LINES:
        return 0
    width, often = Counter(map(len, rows[1:])).most_common(1)[0]
    is_steady = often >= SHARE * len(rows[1:]) and len(rows[0]) in (width, width - 1)
    has_names = all(cell[:1].isalpha() or cell[:1] == "_" for cell in rows[0])
    return width if is_steady and has_names and width >= FEWEST_SPACED[least] else 0


def spaces_as_commas(text: str, least: int) -> str:
    """Return `text` with commas in place of `least` or more spaces."""
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(_split(line, least) for line in text.splitlines() if line.strip())
    return made.getvalue()


def _split(line: str, least: int) -> list[str]:
    if least > 1:
        return [cell.strip() for cell in re.split(rf" {{{least},}}", line.strip())]
    try:
        return [
            cell for row in csv.reader([line.strip()], delimiter=" ", skipinitialspace=True) for cell in row if cell
        ]
    except csv.Error:  # a cell longer than the csv module allows
        return [line]
