"""Ways of enclosing cells that differ from the usual: a space before the mark, typographic marks, a backslash."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable

SEEN_LINES = 50
FEWEST = 2
PLAIN_MARK = '"'
ESCAPE = "\\"
Rewrite = Callable[[str], str]


def find_rewrite(text: str, delimiter: str) -> Rewrite | None:
    """Return what writes the cells of `text` (the start of a file) in the usual way; None where they are.

    Only what makes lines as wide as the first counts: a cell that holds a delimiter moves all cells behind it.
    """
    sign = re.escape(delimiter)
    spaced = re.compile(rf"((?:^|{sign})) +(?=\")", re.MULTILINE)
    typographic = re.compile(rf"((?:^|{sign})\s*)[“„]([^“”\n]*)[”“](?=\s*(?:{sign}|$))", re.MULTILINE)
    ways: list[Rewrite] = [lambda lines: spaced.sub(r"\1", lines)]
    if PLAIN_MARK not in text:
        ways.append(lambda lines: typographic.sub(r'\1"\2"', lines))
    usual = _fitting(text, delimiter)
    for rewrite in ways:
        rewritten = rewrite(text)
        if rewritten != text and _fitting(rewritten, delimiter) > usual:
            return rewrite
    return None


def has_escapes(text: str, delimiter: str) -> bool:
    """Say whether a backslash before a mark or delimiter makes more lines as wide as the first."""
    if f'{ESCAPE}"' not in text and ESCAPE + delimiter not in text:
        return False
    return _fitting(text, delimiter, escape=ESCAPE) > _fitting(text, delimiter)


def _fitting(text: str, delimiter: str, *, escape: str | None = None) -> int:
    """Return how many of the first lines have as many cells as the first of them."""
    lines = [line for line in text.split("\n")[: SEEN_LINES + 1] if line.strip()][:SEEN_LINES]
    try:
        rows = list(csv.reader(lines, delimiter=delimiter, escapechar=escape, doublequote=escape is None))
    except csv.Error:
        return 0
    widths = [len(row) for row in rows]
    return widths.count(widths[0]) if widths and widths[0] >= FEWEST else 0
