"""Rows of text split by hairlines, and large figures with their words."""

from __future__ import annotations

from collections.abc import Iterable

import streamlit as st

from readiness.ui import kept_elements
from readiness.ui.safe import esc


def html(markup: str) -> None:
    """Show markup that is safe already, if there is any: its texts went through `esc` or come from one of the marks."""
    if markup:
        kept_elements.html(markup)


def listing(rows: Iterable[tuple[str, str]]) -> None:
    """Names and texts in rows split by hairlines; on a phone the text goes below its name."""
    items = "".join(f"<div><dt>{esc(name)}</dt><dd>{esc(text)}</dd></div>" for name, text in rows)
    st.html(f'<dl class="rows">{items}</dl>')


def facts(items: Iterable[tuple[str, str]]) -> None:
    """Up to three figures or words in large type, each with a sentence below."""
    cells = "".join(f"<li><b>{esc(figure)}</b><p>{esc(text)}</p></li>" for figure, text in items)
    st.html(f'<ul class="facts">{cells}</ul>')
