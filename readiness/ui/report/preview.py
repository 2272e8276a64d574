"""How a file of each format will look before it leaves, and the way to take it along."""

from __future__ import annotations

from base64 import b64encode
from typing import Final

import streamlit as st

from readiness.services import handing_over, looking, reporting
from readiness.services.handing_over import FORMATS, Format
from readiness.ui import components, downloads, outage, state
from readiness.ui.files import (
    MOST_EXPORT_MEGABYTES,
    MOST_TEMPLATE_MEGABYTES,
    filled_name_of,
    name_of,
    updated_name_of,
)
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import pages
from readiness.words.say import report_page as say

PAGES: Final = "pdf"
_PAGE = "report-page"
_HEIGHT = 640
_ALIKE: Final = {
    "docx": say.SAME_TEXT_TABLES_AND_CHARTS,
    "pptx": say.WHAT_STANDS_ON_EACH_SLIDE,
    "html": say.THIS_IS_FILE_ITSELF,
}
_TEMPLATES: Final = {
    "docx": (pages.PART_WORD_TEMPLATE, pages.ITS_PAGE_HEAD_FOOT),
    "pptx": (pages.PART_POWERPOINT_MASTER, pages.ITS_MASTER_AND_LAYOUTS),
}


@outage.fragment
def choose_and_look() -> None:
    """One format at a time; another one draws this part of the screen only."""
    chosen = st.selectbox(said(say.AS_WHAT), FORMATS, format_func=_in_one_line, key="report-format")
    assessment_id = state.required()
    with st.container(key="report-chosen", horizontal=True, vertical_alignment="center"):
        downloads.link(
            said(say.take_in_words(in_words=chosen.in_words)), name_of(chosen.slug), assessment_id, key="take-chosen"
        )
        if chosen.slug in _ALIKE:
            components.note(said(_ALIKE[chosen.slug]))
    if chosen.fill is not None:
        _in_own_template(chosen, assessment_id)
    if handing_over.takes_numbers(chosen.slug):
        _with_numbers(chosen, assessment_id)
    if chosen.slug == PAGES:
        _leaf_through()
        return
    with st.spinner(said(say.MAKING)):
        look = looking.look_at(state.workspace(), assessment_id, chosen.slug)
    _show(look, chosen)


def _in_one_line(each: Format) -> str:
    return said(each.in_a_line)


def _show(look: looking.Look, chosen: Format) -> None:
    with st.container(key="report-look-at"):
        if look.page:
            st.iframe(look.page, height=_HEIGHT, alt=said(say.preview_title(title=chosen.title)))
        elif look.sheets:
            rows = [(sheet.title, sheet.rows, sheet.about) for sheet in look.sheets]
            components.table(
                (said(say.SHEET), said(say.ROWS), said(say.WHAT_IT_HOLDS)), rows, said(say.SHEETS_OF_WORKBOOK)
            )
        else:
            st.code(look.text, language=None, wrap_lines=True, height=_HEIGHT)
            if look.more_lines:
                components.note(said(say.file_goes(more_lines=look.more_lines)))


def _in_own_template(chosen: Format, assessment_id: str) -> None:
    """A file of theirs is guarded and filled where the file is made."""
    called, told = _TEMPLATES[chosen.slug]
    with st.expander(said(say.in_of_your_own(called=said(called))), key=f"template-{chosen.slug}"):
        downloads.ask_with_file(
            said(say.download_in_your_template(in_words=chosen.in_words)),
            filled_name_of(chosen.slug),
            assessment_id,
            ask=said(
                say.file_at_most_mb(
                    told=said(told), ending=chosen.ending, most_template_megabytes=MOST_TEMPLATE_MEGABYTES
                )
            ),
            ending=chosen.ending,
        )


def _with_numbers(chosen: Format, assessment_id: str) -> None:
    """What is in the tracker already is updated by its own numbers, which are read from its export."""
    with st.expander(said(say.update_what_is_in_already(title=chosen.title)), key=f"numbers-{chosen.slug}"):
        downloads.ask_with_file(
            said(say.download_update(title=chosen.title)),
            updated_name_of(chosen.slug),
            assessment_id,
            ask=said(say.export_plan_from_as_csv(title=chosen.title, most_export_megabytes=MOST_EXPORT_MEGABYTES)),
            ending="csv",
        )


def _leaf_through() -> None:
    """The pages of the PDF as pictures."""
    report = reporting.preview(state.workspace(), state.required())
    last = report.page_count
    here = min(max(1, st.session_state.get(_PAGE, 1)), last)
    with st.container(key="report-steps", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="num" role="status">{said(pages.page_of(page=here, last=last))}</p>')
        st.button(said(say.PAGE_BACK), key="page-back", disabled=here == 1, on_click=_show_page, args=(here - 1,))
        st.button(said(say.NEXT_PAGE), key="page-on", disabled=here == last, on_click=_show_page, args=(here + 1,))
    alt = said(say.page_of_of_report_pdf(here=str(here), last=last))
    with st.container(key="report-picture"):
        # In the page itself: a picture that the session keeps is gone with its process.
        picture = b64encode(report.page(here)).decode()
        st.html(f'<img src="data:image/png;base64,{picture}" alt="{esc(alt)}">')


def _show_page(number: int) -> None:
    st.session_state[_PAGE] = number
