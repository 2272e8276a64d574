"""How a file of each format will look before it leaves, and the way to take it along."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import streamlit as st

from readiness.present import phrases
from readiness.services import handing_over, looking, reporting
from readiness.services.handing_over import FORMATS, Format, HandedOver
from readiness.services.records import Refused
from readiness.ui import components, downloads, outage, state, uploads
from readiness.ui.files import name_of

PAGES: Final = "pdf"
_PAGE = "report-page"
_HEIGHT = 640
_MOST_TEMPLATE_MEGABYTES, _MOST_EXPORT_MEGABYTES = 20, 10
_ALIKE: Final = {
    "docx": "The same text, tables and charts stand in the Word document; your program breaks them into pages.",
    "pptx": "What stands on each slide, in its order. What finds no room on a slide is told in its notes.",
    "html": "This is the file itself.",
}
_TEMPLATES: Final = {
    "docx": ("a Word template", "Its page, head, foot and styles are used."),
    "pptx": ("a PowerPoint master", "Its master and layouts are used."),
}


@outage.fragment
def choose_and_look() -> None:
    """One format at a time; another one draws this part of the screen only."""
    chosen = st.selectbox("As what?", FORMATS, format_func=_in_one_line, key="report-format")
    assessment_id = state.required()
    with st.container(key="report-chosen", horizontal=True, vertical_alignment="center"):
        downloads.link(f"Take {chosen.in_words}", name_of(chosen.slug), assessment_id, key="take-chosen")
        if chosen.slug in _ALIKE:
            components.note(_ALIKE[chosen.slug])
    if chosen.fill is not None:
        _in_own_template(chosen, assessment_id)
    if handing_over.takes_numbers(chosen.slug):
        _with_numbers(chosen, assessment_id)
    if chosen.slug == PAGES:
        _leaf_through()
        return
    with st.spinner("Making it"):
        look = looking.look_at(state.workspace(), assessment_id, chosen.slug)
    _show(look, chosen)


def _in_one_line(each: Format) -> str:
    return f"{each.title}: {phrases.lower_first(each.about)}"


def _show(look: looking.Look, chosen: Format) -> None:
    with st.container(key="report-look-at"):
        if look.page:
            st.iframe(look.page, height=_HEIGHT, alt=f"Preview: {chosen.title}")
        elif look.sheets:
            rows = [(sheet.title, sheet.rows, sheet.about) for sheet in look.sheets]
            components.table(("Sheet", "Rows", "What it holds"), rows, "The sheets of the workbook")
        else:
            st.code(look.text, language=None, wrap_lines=True, height=_HEIGHT)
            if look.more_lines:
                components.note(f"The file goes on for {phrases.count(look.more_lines, 'more line')}.")


def _in_own_template(chosen: Format, assessment_id: str) -> None:
    """A file of theirs is guarded and filled; what it makes is known to this page alone, which offers it."""
    called, told = _TEMPLATES[chosen.slug]
    with st.expander(f"In {called} of your own", key=f"template-{chosen.slug}"):
        given = uploads.one(
            f"{told} A .{chosen.ending} file, at most {_MOST_TEMPLATE_MEGABYTES} MB",
            type=[chosen.ending],
            max_upload_size=_MOST_TEMPLATE_MEGABYTES,
            key=f"own-{chosen.slug}",
        )
        if given is None:
            return
        _offer(
            f"Download {chosen.in_words} in your template",
            lambda: handing_over.filled(state.workspace(), assessment_id, chosen.slug, given.getvalue()),
            assessment_id,
            key=f"take-filled-{chosen.slug}",
        )


def _with_numbers(chosen: Format, assessment_id: str) -> None:
    """What is in the tracker already is updated by its own numbers, which are read from its export."""
    with st.expander(f"Update what is in {chosen.title} already", key=f"numbers-{chosen.slug}"):
        given = uploads.one(
            f"Export the plan from {chosen.title} as CSV, with its labels or tags. Its states are read on Bring back.",
            type=["csv"],
            max_upload_size=_MOST_EXPORT_MEGABYTES,
            key=f"known-{chosen.slug}",
        )
        if given is None:
            return
        _offer(
            f"Download the update for {chosen.title}",
            lambda: handing_over.updated(state.workspace(), assessment_id, chosen.slug, given.getvalue()),
            assessment_id,
            key=f"take-updated-{chosen.slug}",
        )


def _offer(label: str, make: Callable[[], HandedOver], assessment_id: str, *, key: str) -> None:
    """A file that only this page can make, or why there is none."""
    try:
        made = make()
    except Refused as refused:
        components.notice("problem", refused.sentence, refused.mend)
        return
    st.download_button(
        label,
        made.data,
        made.name,
        made.media_type,
        on_click=reporting.keep_what_it_rests_on,
        args=(state.workspace(), assessment_id),
        key=key,
    )


def _leaf_through() -> None:
    """The pages of the PDF as pictures."""
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
