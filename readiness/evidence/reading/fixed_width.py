"""Fixed width: columns lined up by spaces, as reports of older programs print them."""

from __future__ import annotations

import csv
import io
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
