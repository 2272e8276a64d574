"""Roadmap: what to do when, by whom and why; everything on it can be changed."""

import streamlit as st

from readiness.present import headlines, phrases
from readiness.present.charts import charting_work
from readiness.present.plan import edited_plan, plan_standing
from readiness.present.plan.plan_export import plan_csv
from readiness.ui import components, state
from readiness.ui.advice import advice
from readiness.ui.roadmap.actions import DATE_FORMAT, action_list
from readiness.ui.roadmap.charter import charter
from readiness.ui.roadmap.table import action_table
from readiness.ui.roadmap.timeline import timeline

found, assessment = state.findings(), state.opened().assessment
workspace = state.workspace()
rows = edited_plan.plan_rows(found, assessment.starts_on, today=state.today())

if not rows:
    components.heading("There is no plan yet", "A plan appears with the first answers.")
    if components.empty_state(
        "plan", "Answer the first questions", "Each answer may add an action; each action says why.", "Start answering"
    ):
        state.go("answer")
    st.stop()

components.heading(
    headlines.roadmap_headline(found, assessment.starts_on),
    edited_plan.plan_lede(found, assessment.starts_on),
    f"Roadmap from {phrases.day(assessment.starts_on)}",
)
done = plan_standing.progress(rows)
components.html(
    f'<div class="rm-progress">{components.meter(done.done / max(1, done.total), phrases.capital(done.words))}</div>'
)
with st.container(key="rm-tools", horizontal=True, vertical_alignment="bottom"):
    # The stored date is part of the key: a tab that is behind shows the new date and does not write its old one.
    starts_on = st.date_input(
        "The plan starts on",
        assessment.starts_on,
        format=DATE_FORMAT,
        key=f"rm-start-{assessment.starts_on}",
        width=220,
    )
    st.download_button(
        "Download as CSV", lambda: plan_csv(rows), "roadmap.csv", "text/csv", key="rm-csv", on_click="ignore"
    )
if starts_on is not None and starts_on != assessment.starts_on:
    workspace.start_on(assessment.id, starts_on)
    st.rerun()

components.section("The plan at a glance", "Near dates get more room: months first, then quarters.")
view = st.segmented_control(
    "Show the plan as",
    ["Timeline", "Table"],
    default="Timeline",
    key="rm-view",
    label_visibility="collapsed",
    required=True,
)
if view == "Table":
    action_table(rows)
else:
    components.html(timeline(rows, charting_work.gantt(found, assessment.starts_on).checks, assessment.starts_on))

for title, group in edited_plan.by_horizon(rows):
    components.section(title, f"{plan_standing.group_words(group)}.")
    action_list(group)

gone = tuple(row for row in rows if not row.is_planned)
if gone:
    components.section(
        "No longer planned", "Each says why it left the plan. What you wrote on these actions is kept here."
    )
    action_list(gone)

charter(found)
advice("roadmap")
