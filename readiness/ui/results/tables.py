"""Parts of a figure that open on demand, and tables inside them. Each returns markup."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from readiness.present.charts import DataTable
from readiness.ui.safe import esc


def opening(title: str, inside: str, *, is_open: bool = False) -> str:
    """A line that opens what belongs to it; `inside` is markup that is safe already."""
    state = " open" if is_open else ""
    return f'<details class="rs-open"{state}><summary>{esc(title)}</summary><div class="in">{inside}</div></details>'


def beside(*openings: str) -> str:
    """Lines to open, one after the other in a row where there is room; an open one takes the whole width."""
    return f'<div class="rs-beside">{"".join(openings)}</div>'


def part(title: str, text: str, inside: str, *, anchor: str) -> str:
    """A section of the second rank: its title and what it comes to, and a press away all of it.

    `inside` is markup that is safe already.
    """
    return (
        f'<details class="rs-part"><summary><h2 id="{esc(anchor)}">{esc(title)}</h2><p class="note">{esc(text)}</p>'
        f'</summary><div class="in">{inside}</div></details>'
    )


def number_table(table: DataTable, caption: str) -> str:
    """The values of a chart as a table."""
    return plain_table(table.columns, table.rows, caption)


def plain_table(columns: Sequence[str], rows: Iterable[Sequence[object]], caption: str) -> str:
    """A table whose first cell names its row; on a phone each row becomes a block of lines. `caption` is read out."""
    head = "".join(f'<th scope="col">{esc(name)}</th>' for name in columns)
    body = "".join(f"<tr>{_cells(columns, row)}</tr>" for row in rows)
    return (
        f'<table class="tab"><caption class="unseen">{esc(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cells(columns: Sequence[str], row: Sequence[object]) -> str:
    first = f'<th scope="row">{esc(row[0])}</th>'
    return first + "".join(
        f'<td data-l="{esc(name)}">{esc(value)}</td>' for name, value in zip(columns[1:], row[1:], strict=True)
    )


def named_rows(rows: Iterable[tuple[str, str]]) -> str:
    """Names and texts in rows split by hairlines."""
    items = "".join(f"<div><dt>{esc(name)}</dt><dd>{esc(text)}</dd></div>" for name, text in rows)
    return f'<dl class="rows">{items}</dl>'
