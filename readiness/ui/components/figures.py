"""Tables that reflow on a phone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from readiness.ui.safe import esc


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
