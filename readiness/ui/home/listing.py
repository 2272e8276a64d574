"""The assessments of this machine as calm rows, a part of them at a time."""

from __future__ import annotations

import streamlit as st

from readiness.present import list_words
from readiness.present.day_words import day
from readiness.present.portfolio.lines import PortfolioLine
from readiness.services.portfolio_table import lines_by_id
from readiness.services.records import Summary
from readiness.services.safeguards import open_safeguards
from readiness.ui import components, navigation, own_machine, state, unsent
from readiness.ui.home import managing, moments
from readiness.ui.safe import esc, md
from readiness.words import alone, inside, said
from readiness.words.say import home as say

ROWS = 20
_SEARCH = "search"
_SEARCH_FROM = 5
"""A list this long gets a search field."""


def draw() -> bool:
    """Show the list, and return whether there is any assessment at all."""
    if not own_machine.allows(own_machine.LIST):
        _only_links()
        return True
    shown = st.session_state.setdefault("rows-shown", ROWS)
    search = str(st.session_state.get(state.key_here(_SEARCH), ""))
    found = state.workspace_here().assessments(search, limit=shown + 1)
    managing.tell_deleted()
    if not found and not search:
        return False
    components.section(said(say.YOUR_ASSESSMENTS))
    if len(found) > 1:
        with st.container(key="to-portfolio"):
            st.page_link(navigation.link_to("portfolio"), label=said(say.SEE_THEM_SIDE_BY_SIDE))
    if search or len(found) >= _SEARCH_FROM:
        unsent.line(
            said(say.FIND_BY_NAME_OR_ORGANIZATION),
            key=state.key_here(_SEARCH),
            max_chars=100,
            icon=":material/search:",
        )
    if not found:
        components.note(said(say.NO_ASSESSMENT))
    zone = moments.zone()
    marks = moments.import_marks(found[:shown], zone)
    left = open_safeguards(state.workspace(), found[:shown])
    rows = state.workspace().as_of_now(found[:shown])
    lines = {line.key: line for line in lines_by_id(state.workspace(), [row.id for row in rows])}
    for row in rows:
        changed = day(row.changed_at.astimezone(zone).date())
        _row(row, lines.get(row.id), changed, marks.get(row.id, ""), left.get(row.id, ""))
    if len(found) > shown and st.button(said(say.SHOW_MORE), key="show-more"):
        st.session_state["rows-shown"] = shown + ROWS
        st.rerun()
    return True


def _only_links() -> None:
    """Who comes from elsewhere needs the link of an assessment, or the code of a workshop."""
    components.section(said(say.YOUR_ASSESSMENTS))
    components.note(said(say.OPEN_ASSESSMENT_WITH_ITS_LINK))
    if "join" in navigation.BY_NAME and st.button(said(say.JOIN_WORKSHOP), key="to-join"):
        st.switch_page(navigation.link_to("join"))


def _row(row: Summary, line: PortfolioLine | None, changed: str, mark: str, left: str) -> None:
    # Examples are called like their organization.
    organization = row.organization if row.organization not in row.name else ""
    # What is asked beside the questions is named once some of them are answered: before that, all is open.
    open_beside = f"{alone(left)}." if left and row.completeness else ""
    below = "".join(f"<p>{esc(line)}</p>" for line in (organization, mark, open_beside) if line)
    share = row.completeness or 0.0
    with st.container(key=f"row-{row.id}", horizontal=True, vertical_alignment="center"):
        st.html(
            f'<div class="asm"><div class="asm-name"><h3>{esc(row.name)}</h3>{below}</div><div>'
            f"{components.phase_chip(line)}</div><div>"
            f"{components.meter(share, said(say.part_answered_share(share=share)))}"
            f'</div><p class="when"><span>{esc(said(say.CHANGED))} </span>{esc(changed)}</p></div>'
        )
        is_assessed = bool(row.completeness)
        st.page_link(
            navigation.link_to("results" if is_assessed else "answer"),
            label=said(say.OPEN_ASSESSMENT) if is_assessed else said(say.GO),
            icon=":material/chevron_right:",
            icon_position="right",
            query_params={"a": row.id},
        )
        if st.button(
            list_words.row((md(said(say.manage_name(name=row.name))), inside(mark))),
            key=f"manage-{row.id}",
            type="tertiary",
        ):
            managing.toggle(row.id)
    if managing.is_open(row.id):
        managing.draw(row)
