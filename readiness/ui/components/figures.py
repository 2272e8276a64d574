"""Charts with their text alternative and their numbers, and tables that reflow on a phone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import streamlit as st

from readiness.ui.safe import esc, md


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], caption: str) -> None:
    """A real HTML table. The first cell of each row names the row; on a phone each row becomes a block of lines.

    `caption` says what the table holds; it is read out and not shown.
    """
    head = "".join(f'<th scope="col">{esc(name)}</th>' for name in columns)
    body = "".join(f"<tr>{_cells(columns, row)}</tr>" for row in rows)
    st.html(
        f'<table class="tab"><caption class="unseen">{esc(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cells(columns: Sequence[str], row: Sequence[object]) -> str:
    first = f'<th scope="row">{esc(row[0])}</th>'
    rest = zip(columns[1:], row[1:], strict=True)
    return first + "".join(f'<td data-l="{esc(name)}">{esc(value)}</td>' for name, value in rest)


def figure(chart: Any, sentence: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """An Altair chart, the sentence that says what it shows for those who cannot see it, and its numbers to open."""
    st.altair_chart(chart, width="stretch", alt=sentence)
    with st.expander(f"The numbers: {md(sentence)}"):
        table(columns, rows, sentence)
