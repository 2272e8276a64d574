"""Bring back: take a workbook or a table along, change it elsewhere, and take over what was changed."""

import streamlit as st

from readiness.ui import components, downloads, state, uploads
from readiness.ui.bring_back import changes, one_person

assessment_id = state.required()

components.heading(
    "Work on it in a spreadsheet, and bring it back",
    "You see every change before anything is stored. What is newer in the app is never overwritten unseen.",
    "Bring back",
)
changes.offer_to_take_back()
one_person.tell_code()
components.section(
    "A file to work with", "All but the empty one hold names and answers. Give them only to those who may see them."
)
with st.container(key="bring-back-take", horizontal=True):
    downloads.link("Everything as Excel", "everything.xlsx", assessment_id, key="take-everything")
    downloads.link("The questions to answer", "answers.xlsx", assessment_id, key="take-answers")
    downloads.link("Empty, for one person to answer", "empty.xlsx", assessment_id, key="take-empty")
    downloads.link("The plan", "roadmap.xlsx", assessment_id, key="take-plan")
with st.expander("Without Excel: the same as tables of text (CSV)"):
    components.note("With semicolons numbers have decimal commas, as spreadsheets in German or French expect them.")
    with st.container(key="bring-back-tables", horizontal=True):
        downloads.link("Questions, commas", "answers-commas.csv", assessment_id, key="take-answers-commas")
        downloads.link("Questions, semicolons", "answers-semicolons.csv", assessment_id, key="take-answers-semicolons")
        downloads.link("Plan, commas", "plan-commas.csv", assessment_id, key="take-plan-commas")
        downloads.link("Plan, semicolons", "plan-semicolons.csv", assessment_id, key="take-plan-semicolons")
components.section("The file that comes back")
given = uploads.one(
    "A workbook (.xlsx) or a table (.csv) that was made here",
    type=["xlsx", "csv"],
    max_upload_size=10,
    key=changes.UPLOAD,
)
if given is not None:
    changes.draw(given)
