"""Bring back: take a workbook or a table along, change it elsewhere, and take over what was changed."""

import streamlit as st

from readiness.ui import components, downloads, state, uploads
from readiness.ui.bring_back import changes, one_person
from readiness.words import said
from readiness.words.say import bring_back as say

assessment_id = state.required()

components.heading(
    said(say.WORK_ON_IT_IN_SPREADSHEET),
    said(say.YOU_SEE_EVERY_CHANGE_BEFORE),
    said(say.BRING_BACK),
)
changes.offer_to_take_back()
one_person.tell_code()
components.section(said(say.FILE_TO_WORK), said(say.ALL_BUT_EMPTY_ONE_HOLD))
with st.container(key="bring-back-take", horizontal=True):
    downloads.link(said(say.EVERYTHING_AS_EXCEL), "everything.xlsx", assessment_id, key="take-everything")
    downloads.link(said(say.QUESTIONS_TO_ANSWER), "answers.xlsx", assessment_id, key="take-answers")
    downloads.link(said(say.EMPTY_FOR_ONE_PERSON), "empty.xlsx", assessment_id, key="take-empty")
    downloads.link(said(say.PLAN), "roadmap.xlsx", assessment_id, key="take-plan")
with st.expander(said(say.WITHOUT_EXCEL_SAME_AS_TABLES), key="fold-tables"):
    components.note(said(say.WITH_SEMICOLONS_NUMBERS_HAVE_DECIMAL))
    with st.container(key="bring-back-tables", horizontal=True):
        downloads.link(said(say.QUESTIONS_COMMAS), "answers-commas.csv", assessment_id, key="take-answers-commas")
        downloads.link(
            said(say.QUESTIONS_SEMICOLONS), "answers-semicolons.csv", assessment_id, key="take-answers-semicolons"
        )
        downloads.link(said(say.PLAN_COMMAS), "plan-commas.csv", assessment_id, key="take-plan-commas")
        downloads.link(said(say.PLAN_SEMICOLONS), "plan-semicolons.csv", assessment_id, key="take-plan-semicolons")
components.section(said(say.FILE_THAT_COMES_BACK))
given = uploads.one(
    said(say.WORKBOOK_XLSX_OR_TABLE_CSV),
    type=["xlsx", "csv"],
    max_upload_size=10,
    key=changes.UPLOAD,
)
if given is not None:
    changes.draw(given)
