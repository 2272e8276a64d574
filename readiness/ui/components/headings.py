"""Headlines and titles: one h1 a page, h2 for its sections."""

from __future__ import annotations

import streamlit as st

from readiness.ui import kept_elements
from readiness.ui.safe import esc


def heading(title: str, text: str = "", kicker: str = "") -> None:
    """The headline of a page: it takes a position; `text` says why in a sentence or two.

    After a semicolon the line may break, so that each half stays together.
    """
    top = f'<p class="kicker">{esc(kicker)}</p>' if kicker else ""
    tail = f'<p class="lede">{esc(text)}</p>' if text else ""
    halves = " ".join(f"<span>{esc(half)}</span>" for half in title.replace("; ", ";\n").split("\n"))
    st.html(f'<div class="head">{top}<h1>{halves}</h1>{tail}</div>')


def section(title: str, text: str = "", *, anchor: str = "") -> None:
    """The title of a section; `anchor` names it for links within the page."""
    tail = f'<p class="note">{esc(text)}</p>' if text else ""
    name = f' id="{esc(anchor)}"' if anchor else ""
    st.html(f'<div class="sec"><h2{name}>{esc(title)}</h2>{tail}</div>')


def lede(text: str) -> None:
    """A paragraph in the light, large type of a page's first sentences."""
    st.html(f'<p class="lede">{esc(text)}</p>')


def note(text: str) -> None:
    """A quiet paragraph."""
    kept_elements.html(f'<p class="note">{esc(text)}</p>')
