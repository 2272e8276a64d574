"""Roadmap: what to do when, by whom and why; everything on it can be changed."""

import streamlit as st

from readiness.present.charts import charting_work
from readiness.present.plan import plan_headlines, plan_parts, plan_standing, plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.price import asking
from readiness.ui import components, imprint, state
from readiness.ui.advice import advice
from readiness.ui.roadmap.actions import action_list
from readiness.ui.roadmap.charter import charter
from readiness.ui.roadmap.folding import MOST_OPEN, folded, in_picture, left_out, price, time_notes
from readiness.ui.roadmap.promised import promised
from readiness.ui.roadmap.table import action_table
from readiness.ui.roadmap.timeline import by_lane, by_person
from readiness.ui.roadmap.tools import chosen_part, first_day_note, tools, what_clashes
from readiness.words import alone, said
from readiness.words.say import roadmap as say

VIEWS = {"lane": say.BY_LANE, "person": say.BY_PERSON, "list": say.LIST}

found, assessment = state.findings(), state.opened().assessment
today = state.today()
rows = plan_rows(found, assessment.starts_on, today=today)
checks = charting_work.checks(found, assessment.starts_on)

if not rows:
    components.heading(said(say.NO_PLAN_YET), said(say.PLAN_APPEARS_WITH_FIRST_ANSWERS))
    if components.empty_state(
        "plan", said(say.ANSWER_FIRST_QUESTIONS), said(say.EACH_ANSWER_MAY_ADD_ACTION), said(say.START_ANSWERING)
    ):
        state.go("answer")
    promised(found)
    imprint.end_page()

components.heading(
    plan_headlines.roadmap_headline(found, assessment.starts_on),
    f"{plan_words.plan_lede(found)} {plan_words.plan_request(found)}".rstrip(),
    said(say.roadmap_starts_on(starts_on=assessment.starts_on)),
)
first_day_note(assessment.starts_on, found.outcome.roadmap.starts_on if found.outcome.roadmap else None)
done = plan_standing.progress(rows)
components.html(f'<div class="rm-progress">{components.meter(done.done / max(1, done.total), alone(done.words))}</div>')
what_clashes(found, rows)
time_notes(found)
part = chosen_part(found, rows)
shown = plan_parts.next_days(part, today)
now, rest = shown.now, shown.rest
components.section(shown.title, f"{alone(plan_standing.group_words(now))}." if now else said(say.NO_ACTION_RUNS))
action_list(found, now[:MOST_OPEN])
folded(
    found, "these-days", said(say.IN_THESE_DAYS_AS_WELL), plan_standing.group_words(now[MOST_OPEN:]), now[MOST_OPEN:]
)

promised(found)

components.section(said(say.PLAN_AT_GLANCE))
view = st.segmented_control(
    said(say.SHOW_PLAN),
    list(VIEWS),
    format_func=lambda each: said(VIEWS[each]),
    default="lane",
    key="rm-view",
    label_visibility="collapsed",
    required=True,
)
if view == "list":
    action_table(part)
else:
    in_picture(part, checks, assessment.starts_on, by_person if view == "person" else by_lane)

for place, (title, group) in enumerate(plan_parts.by_horizon(rest, asking.decided_on(found))):
    folded(found, f"part-{place}", title, plan_standing.group_words(group), group)
again = tuple(row for row in rest if row.every is not None)
folded(found, "habits", said(say.RECURRING_WORK), said(say.part_habits(habits=len(again))), again)
left_out(found)
gone = tuple(row for row in part if not row.is_planned)
folded(found, "gone", said(say.NO_LONGER_PLANNED_WITH_WHAT), said(say.part_actions(actions=len(gone))), gone)

price(found)
charter(found)
advice("roadmap", is_folded=True)
components.section(said(say.START_DAYS_OFF_AND_FILES))
tools(assessment)
