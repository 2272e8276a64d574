"""Roadmap: what to do when, by whom and why; everything on it can be changed."""

import streamlit as st

from readiness.present import phrases
from readiness.present.charts import charting_work
from readiness.present.plan import plan_headlines, plan_parts, plan_standing, plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.ui import components, imprint, state
from readiness.ui.advice import advice
from readiness.ui.roadmap.actions import action_list
from readiness.ui.roadmap.charter import charter
from readiness.ui.roadmap.folding import MOST_OPEN, folded, in_picture, left_out, price, time_notes
from readiness.ui.roadmap.promised import promised
from readiness.ui.roadmap.table import action_table
from readiness.ui.roadmap.timeline import by_lane, by_person
from readiness.ui.roadmap.tools import chosen_part, first_day_note, tools, what_clashes

found, assessment = state.findings(), state.opened().assessment
today = state.today()
rows = plan_rows(found, assessment.starts_on, today=today)
checks = charting_work.checks(found, assessment.starts_on)

if not rows:
    components.heading("There is no plan yet", "A plan appears with the first answers.")
    if components.empty_state(
        "plan", "Answer the first questions", "Each answer may add an action; each action says why.", "Start answering"
    ):
        state.go("answer")
    promised(found)
    imprint.end_page()

components.heading(
    plan_headlines.roadmap_headline(found, assessment.starts_on),
    plan_words.plan_lede(found),
    f"Roadmap from {phrases.day(assessment.starts_on)}",
)
first_day_note(assessment.starts_on, found.outcome.roadmap.starts_on if found.outcome.roadmap else None)
done = plan_standing.progress(rows)
components.html(
    f'<div class="rm-progress">{components.meter(done.done / max(1, done.total), phrases.capital(done.words))}</div>'
)
what_clashes(found, rows)
time_notes(found)
part = chosen_part(found, rows)
shown = plan_parts.next_days(part, today)
now, rest = shown.now, shown.rest
components.section(shown.title, f"{plan_standing.group_words(now)}." if now else "No action runs in these days.")
action_list(found, now[:MOST_OPEN])
folded(found, "In these days as well", plan_standing.group_words(now[MOST_OPEN:]), now[MOST_OPEN:])

promised(found)

components.section("The plan at a glance", "Near dates get more room: months first, then quarters.")
view = st.segmented_control(
    "Show the plan as",
    ["By lane", "By person", "List"],
    default="By lane",
    key="rm-view",
    label_visibility="collapsed",
    required=True,
)
if view == "List":
    action_table(part)
else:
    in_picture(part, checks, assessment.starts_on, by_person if view == "By person" else by_lane)

for title, group in plan_parts.by_horizon(rest):
    folded(found, title, plan_standing.group_words(group), group)
again = tuple(row for row in rest if row.every is not None)
folded(found, "Recurring work", phrases.count(len(again), "habit"), again)
left_out(found)
gone = tuple(row for row in part if not row.is_planned)
folded(found, "No longer planned, with what you wrote", phrases.count(len(gone), "action"), gone)

price(found)
charter(found)
advice("roadmap", is_folded=True)
components.section("Start, days off, and files to take along")
tools(assessment)
