"""Roadmap: what to do when, by whom and why; everything on it can be changed."""

import streamlit as st

from readiness.present import headlines, phrases
from readiness.present.charts import charting_work
from readiness.present.plan import edited_plan, plan_standing, plan_words
from readiness.present.plan.plan_calendar import plan_ics
from readiness.present.plan.plan_export import plan_csv
from readiness.ui import components, state
from readiness.ui.advice import advice
from readiness.ui.roadmap.actions import DATE_FORMAT, action_list
from readiness.ui.roadmap.charter import charter
from readiness.ui.roadmap.folding import folded, left_out, time_notes
from readiness.ui.roadmap.table import action_table
from readiness.ui.roadmap.timeline import by_lane, by_person, timeline

EVERYBODY = "Everybody"

found, assessment = state.findings(), state.opened().assessment
workspace = state.workspace()
today = state.today()
rows = edited_plan.plan_rows(found, assessment.starts_on, today=today)
checks = charting_work.checks(found, assessment.starts_on)

if not rows:
    components.heading("There is no plan yet", "A plan appears with the first answers.")
    if components.empty_state(
        "plan", "Answer the first questions", "Each answer may add an action; each action says why.", "Start answering"
    ):
        state.go("answer")
    st.stop()

components.heading(
    headlines.roadmap_headline(found, assessment.starts_on),
    plan_words.plan_lede(found),
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
    st.download_button(
        "Add to a calendar",
        lambda: plan_ics(rows, checks, assessment.starts_on, key=assessment.id),
        "roadmap.ics",
        "text/calendar",
        key="rm-ics",
        on_click="ignore",
    )
if starts_on is not None and starts_on != assessment.starts_on:
    workspace.start_on(assessment.id, starts_on)
    st.rerun()
time_notes(found)

owners = list(dict.fromkeys(row.owner for row in rows if row.is_planned))
whose = st.selectbox("Whose part", [EVERYBODY, *owners], key="rm-owner", width=320) if len(owners) > 1 else EVERYBODY
part = rows if whose == EVERYBODY else tuple(row for row in rows if row.owner == whose)
now, rest = edited_plan.this_month(part, today)
components.section("This month first", f"{plan_standing.group_words(now)}." if now else "Nothing runs this month.")
action_list(now)

components.section("The plan at a glance", "Near dates get more room: months first, then quarters.")
view = st.segmented_control(
    "Show the plan as",
    ["Timeline", "By person", "Table"],
    default="Timeline",
    key="rm-view",
    label_visibility="collapsed",
    required=True,
)
if view == "Table":
    action_table(part)
else:
    components.html(timeline(part, checks, assessment.starts_on, by_person if view == "By person" else by_lane))

for title, group in edited_plan.by_horizon(rest):
    folded(title, plan_standing.group_words(group), group)
again = tuple(row for row in rest if row.every is not None)
folded("Again and again", phrases.count(len(again), "habit"), again)
left_out(found)
gone = tuple(row for row in part if not row.is_planned)
if gone:
    components.section(
        "No longer planned", "Each says why it left the plan. What you wrote on these actions is kept here."
    )
    action_list(gone)

charter(found)
advice("roadmap")
