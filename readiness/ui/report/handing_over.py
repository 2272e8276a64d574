"""One press for each file that an assessment can be handed over as, beside who will see names in it."""

from __future__ import annotations

from typing import Final

import streamlit as st

from readiness.model.assessment import ReportSettings
from readiness.present import handing_out
from readiness.services.handing_over import FORMATS, Format
from readiness.ui import components, downloads, state
from readiness.ui.files import name_of
from readiness.words import said
from readiness.words.say import report_page as say

TITLE: Final = say.EVERY_FORMAT_ONE_PRESS_EACH
SAME: Final = say.EVERY_FILE_SHOWS_WHAT
TO_WORK: Final = say.FOR_SPREADSHEET_CALENDAR_OR_TRACKER
_AT_THE_TOP: Final = "pdf"


def draw(assessment_id: str, settings: ReportSettings) -> None:
    """The formats to be read, then, folded, those to be worked with; the PDF has its own button above."""
    with st.container(key="report-formats"):
        components.section(said(TITLE), said(SAME))
        names = handing_out.named(state.opened().assessment, settings)
        if names:
            components.note(said(say.who_is_named_in_them(names=names)))
        for each in FORMATS:
            if each.group == "read" and each.slug != _AT_THE_TOP:
                _row(each, assessment_id)
        with st.expander(said(TO_WORK), key="fold-formats"):
            for each in FORMATS:
                if each.group == "work":
                    _row(each, assessment_id)


def _row(each: Format, assessment_id: str) -> None:
    with st.container(key=f"format-{each.slug}", horizontal=True, vertical_alignment="center"):
        downloads.link(
            said(say.download_in_words(in_words=each.in_words)),
            name_of(each.slug),
            assessment_id,
            key=f"hand-over-{each.slug}",
        )
        components.note(said(each.about))
