"""The pages of the report as pictures, to leaf through before the download."""

from __future__ import annotations

import streamlit as st

from readiness.services import reporting
from readiness.ui import outage, state

_PAGE = "report-page"


@outage.fragment
def leaf_through() -> None:
    """One page at a time; a step draws this part of the screen only."""
    report = reporting.preview(state.workspace(), state.required())
    last = report.page_count
    here = min(max(1, st.session_state.get(_PAGE, 1)), last)
    with st.container(key="report-steps", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="num" role="status">Page {here} of {last}</p>')
        st.button("Page back", key="page-back", disabled=here == 1, on_click=_show_page, args=(here - 1,))
        st.button("Next page", key="page-on", disabled=here == last, on_click=_show_page, args=(here + 1,))
    with st.container(key="report-picture"):
        alt = f"Page {here} of {last} of the report. The PDF itself holds this page as text that can be read aloud."
        st.image(report.page(here), width="stretch", alt=alt)


def _show_page(number: int) -> None:
    st.session_state[_PAGE] = number
