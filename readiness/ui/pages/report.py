"""Hand over: choose what goes out, for whom and as what, look at it, and see who is named before it leaves."""

import streamlit as st

from readiness.present import headlines
from readiness.present.phase import certainty
from readiness.services import reporting
from readiness.ui import autosave, components, downloads, state
from readiness.ui.advice import advice
from readiness.ui.report import board_gaps, choices, handing_over, lending, preview, sharing
from readiness.words import said
from readiness.words.say import report_page as say

workspace, assessment_id = state.workspace(), state.required()
found = state.findings()
top = st.container()


def _provisional() -> tuple[str, str]:
    """What an unfinished assessment means for whoever reads the report."""
    if found.outcome.placement is None:
        return said(say.NOTHING_HAS_BEEN_ANSWERED_YET), said(say.UNTIL_THEN_REPORT_HAS_LITTLE)
    told = said(say.SUMMARY_TELLS_ITS_READERS)
    if headlines.is_provisional(found):
        told = said(say.PAGES_THAT_NEED_MORE_ANSWERS)
    return certainty.provisional_title(found.placement), f"{certainty.provisional_sentence(found)} {told}"


with st.spinner(said(say.MAKING_PAGES)):
    offered = reporting.preview(workspace, assessment_id).sections
with st.container(key="report-body"):
    left, right = st.columns([5, 7], gap="large")
with left:
    components.section(said(say.WHAT_IT_SHOWS))
    choices.draw(offered)
    autosave.mark()
with st.spinner(said(say.MAKING_PAGES)):
    report = reporting.preview(workspace, assessment_id)
with right:
    components.section(said(say.HOW_IT_WILL_LOOK))
    preview.choose_and_look()
with top:
    audience = choices.kept().audience
    readers = said(say.prepared_for(audience=audience)) if audience else ""
    is_empty = found.outcome.placement is None
    components.heading(
        said(
            say.your_report_would_have_pages(page_count=report.page_count)
            if is_empty
            else say.your_report_is_ready_pages(page_count=report.page_count)
        ),
        f"{readers} {said(say.TWO_PAGES_STAND_ALONE_ONE)}".strip(),
        said(say.HAND_OVER),
    )
    if headlines.is_open_to_change(found):
        components.notice("info", *_provisional())
    with st.container(key="report-take", horizontal=True, vertical_alignment="center"):
        downloads.link(said(say.DOWNLOAD_PDF), "report.pdf", assessment_id, key="report-download", is_primary=True)
        if found.outcome.price is not None:
            downloads.link(said(say.DOWNLOAD_PAGE_FOR_BOARD), "board.pdf", assessment_id, key="board-download")
        components.note(said(say.what_it_rests(name=report.name)))
    board_gaps.draw(found, assessment_id)
    handing_over.draw(assessment_id, choices.kept())
    sharing.draw(assessment_id)
    lending.draw(assessment_id)
advice("report")
