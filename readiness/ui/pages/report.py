"""Hand over: choose what goes out, for whom and as what, look at it, and see who is named before it leaves."""

import streamlit as st

from readiness.present import headlines
from readiness.present.phase import certainty
from readiness.services import reporting
from readiness.ui import autosave, components, downloads, state
from readiness.ui.advice import advice
from readiness.ui.report import choices, handing_over, preview, sharing

workspace, assessment_id = state.workspace(), state.required()
found = state.findings()
top = st.container()


def _provisional() -> tuple[str, str]:
    """What an unfinished assessment means for whoever reads the report."""
    if found.outcome.placement is None:
        return "Nothing has been answered yet", "Until then the report has little to tell."
    told = "The summary tells its readers so."
    if headlines.is_provisional(found):
        told = "Pages that need more answers are left out, and the summary tells its readers so."
    return certainty.provisional_title(found.placement), f"{certainty.provisional_sentence(found)} {told}"


with st.spinner("Making the pages"):
    offered = reporting.preview(workspace, assessment_id).sections
with st.container(key="report-body"):
    left, right = st.columns([5, 7], gap="large")
with left:
    components.section("What it shows, and to whom")
    choices.draw(offered)
    autosave.mark()
with st.spinner("Making the pages"):
    report = reporting.preview(workspace, assessment_id)
with right:
    components.section("How it will look")
    preview.choose_and_look()
with top:
    audience = choices.kept().audience
    readers = f"Prepared for: {audience}. " if audience else ""
    is_empty = found.outcome.placement is None
    components.heading(
        f"Your report {'would have' if is_empty else 'is ready:'} {report.page_count} pages",
        f"{readers}Two pages stand alone: one for the board, with what is asked for, what it brings and when to "
        "stop, and the summary behind it.",
        "Hand over",
    )
    if headlines.is_open_to_change(found):
        components.notice("info", *_provisional())
    with st.container(key="report-take", horizontal=True, vertical_alignment="center"):
        downloads.link("Download the PDF", "report.pdf", assessment_id, key="report-download", is_primary=True)
        if found.outcome.price is not None:
            downloads.link("Download the page for the board", "board.pdf", assessment_id, key="board-download")
        components.note(f"“{report.name}”. What it rests on is kept as a snapshot to compare with later.")
    handing_over.draw(assessment_id, choices.kept())
    sharing.draw(assessment_id)
advice("report")
