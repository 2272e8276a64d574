"""A lost connection: the page says so, and runs again by itself once it is back.

A click that was on its way when the server stopped is nowhere but in the browser. Streamlit would send it together
with the next click; a page that has a part which runs by itself, it runs as a whole as soon as it is connected. Where
the line broke in the instant in which a run began, it forgets that part, and `assets/returning.js` asks for the run.
It also says by a cookie where something given was not worked off yet: such a tab comes before those that only rest.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import streamlit as st

from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages

GAVE: Final = "readiness-gave"
"""The cookie, for some seconds. It is of a browser, not of a tab: another one of its tabs may come forward too."""
_PRACTICALLY_NEVER = timedelta(days=20)
"""Browsers count the time of a timer in 31 bits of milliseconds: 24 days at most."""


@st.fragment(run_every=_PRACTICALLY_NEVER)
def stand_by(beside: str = "") -> None:
    """Let the browser run the page after a lost connection; until then, the style sheet shows the words put here.

    `beside` is markup that every page needs anyway: each element of a page costs time at every click.
    """
    words = f"<b>{esc(said(pages.NO_CONNECTION))}</b> {esc(said(pages.KEEP_THIS_PAGE_OPEN))}"
    st.html(f'{beside}<p class="cut-off" role="alert">{words}</p>')


def has_given() -> bool:
    """Whether the tab that comes has something that no server has worked off, as far as its browser tells."""
    return GAVE in st.context.cookies
