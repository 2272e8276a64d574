"""What the page folds away: later parts of the plan, and what it leaves out; and what is said about time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from readiness.present import list_words
from readiness.present.charts import GanttCheck
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price import asking, later_cost, plan_price, problem_price
from readiness.ui import components
from readiness.ui.roadmap.actions import OPEN, action_list
from readiness.ui.roadmap.timeline import timeline
from readiness.ui.safe import esc
from readiness.words import alone, said
from readiness.words.say import roadmap as say

MOST_OPEN = 4
"""Actions of the next days that stand open; the others of these days are folded."""
MOST_BARS = 18
"""Actions in the picture: as many as a plan gives a date to. Those that were dated by hand beside them are folded."""


def folded(found: Findings, part: str, title: str, words: str, rows: Sequence[PlanRow]) -> None:
    """A part of the plan under its title, open only if somebody works on an action in it; `part` names it."""
    if not rows:
        return
    is_open = any(row.id == st.query_params.get(OPEN) for row in rows)
    with st.expander(f"{title}: {words}", expanded=is_open, key=f"fold-{part}-{is_open}"):
        action_list(found, rows)


def in_picture(
    rows: Sequence[PlanRow], checks: Sequence[GanttCheck], starts_on: date, group_of: Callable[[PlanRow], str]
) -> None:
    """The actions with a date and the milestones along the year."""
    dated = [row for row in rows if row.is_dated]
    components.html(timeline(dated[:MOST_BARS], checks, starts_on, group_of))
    if beside := dated[MOST_BARS:]:
        with st.expander(said(say.with_date_as_well_again(beside=len(beside))), key="fold-beside"):
            components.html(timeline(beside, (), starts_on, group_of))


def left_out(found: Findings) -> None:
    """What the answers would call for and this plan does without, with the reason."""
    groups = plan_words.left_out_groups(found)
    if not groups:
        return
    number = sum(len(titles) for _, titles in groups)
    with st.expander(said(say.left_out_again(number=number)), key="fold-left-out"):
        rows = "".join(
            f"<p><b>{esc(alone(why))}:</b> {esc(list_words.and_list(titles))}.</p>" for why, titles in groups
        )
        components.html(f'<div class="rm-about">{rows}</div>')
        others = plan_words.others_in_catalogue(found)
        if others:
            components.note(said(say.rest_of_catalogue(actions=len(found.rubric.actions), others=others)))


def price(found: Findings) -> None:
    """What the plan takes in days and money, when it pays, and what it would cost to wait, behind one line."""
    told = found.price
    if told is None:
        return
    with st.expander(said(say.WHAT_IT_COSTS_FIRST_TRIAL), key="fold-price"):
        components.table(
            tuple(map(said, plan_price.ASK_COLUMNS)),
            plan_price.ask_rows(found, told),
            said(say.WHAT_PLAN_TAKES_IN_DAYS),
        )
        made_of = plan_price.sum_sentences(found, told)
        if made_of:
            components.note(made_of)
        for words in (*asking.not_asked_lines(found), *later_cost.pays_and_later(found)):
            components.note(words)
        if not told.by_id[told.first.money].is_known:
            components.note(said(plan_price.NO_MONEY))
        waiting = problem_price.cost_of_waiting(found)
        if waiting:
            components.note(waiting)


def time_notes(found: Findings) -> None:
    """Where the time is not enough, and what the plan takes for granted."""
    plan = found.outcome.roadmap
    if plan is None:
        return
    if plan.time_short is not None:
        first, *more = plan_words.time_short_sentences(found, plan.time_short)
        components.notice("info", first, " ".join(more))
    assumed = " ".join(plan_words.assumption_sentences(plan))
    if assumed:
        components.note(assumed)
