"""Lines that end before the last column, as some exports write rows whose last cells are blank."""

from __future__ import annotations

from readiness.evidence.reading.quoting import Quoting, Rows

FEWEST_CELLS = 2


def fill_short_lines(text: str, quoting: Quoting) -> tuple[str, int]:
    """Return `text` with the missing delimiters at the end of lines that are short, and how many these are.

    A line must have two cells or more, with numbers where other lines have them. The last line of a file that breaks
    off may lack more than blanks, and is left as it is.
    """
    lines = text.split("\n")
    rows = Rows(lines, quoting)
    filled = place = 0
    for cells, count in rows.records_from(0):
        is_whole = count == 1 and place + 1 < len(lines) and cells is not None
        if is_whole and cells is not None and FEWEST_CELLS <= len(cells) < quoting.width:
            missing = quoting.width - len(cells)
            if rows.fits([*cells, *[""] * missing]):
                ending = "\r" if lines[place].endswith("\r") else ""
                lines[place] = lines[place].removesuffix("\r") + quoting.delimiter * missing + ending
                filled += 1
        place += count
    return "\n".join(lines), filled
