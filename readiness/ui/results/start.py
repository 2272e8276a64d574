"""What to begin with: the chosen problem and the first steps, before anything else on the page."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from readiness.present.findings import Findings
from readiness.present.plan.first_steps import first_steps, request_lines, start_sentence, start_title
from readiness.present.plan.plan_row import PlanRow
from readiness.ui import components, navigation, state
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import results as say


def start(found: Findings, plan: Sequence[PlanRow]) -> None:
    """The problem to start with, the first three actions with day and owner, and when there is a first result."""
    rows = "".join(_step(number, row) for number, row in enumerate(first_steps(plan), 1))
    steps = f'<ol class="rs-steps">{rows}</ol>' if rows else ""
    components.html(
        f'<section class="rs-start"><div><p class="lab">{esc(said(say.START))}</p><h2>'
        f"{esc(start_title(found))}</h2></div>{steps}<p>{esc(start_sentence(found))}</p>{_request(found)}</section>"
    )
    with st.container(key="results-start", horizontal=True):
        st.page_link(
            navigation.link_to("roadmap"),
            label=said(say.WHOLE_ROADMAP_WITH_ITS_PRICE),
            icon=":material/arrow_forward:",
            query_params={"a": state.required()},
        )


def _request(found: Findings) -> str:
    """What is asked for, line by line."""
    lines = "".join(f"<li>{esc(line)}</li>" for line in request_lines(found))
    return f'<ul class="rs-asks">{lines}</ul>' if lines else ""


def _step(number: int, row: PlanRow) -> str:
    who = f"{row.dates} · {row.owner}"
    return f'<li><b class="n">{number}</b><div><h3>{esc(row.title)}</h3><p>{esc(who)}</p></div></li>'
