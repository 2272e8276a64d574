"""Portfolio: all assessments in one table, what they commonly miss, and some of them side by side."""

import streamlit as st

from readiness.present.portfolio.lines import PortfolioLine
from readiness.present.portfolio.side_by_side import MOST
from readiness.services import portfolio_table
from readiness.services.portfolio_table import Counted, Ticked
from readiness.services.records import Chosen
from readiness.ui import components, outage, own_machine, state
from readiness.ui.portfolio import choosing, missing_gates, nothing_shown, picked, rows, several, together
from readiness.words import said
from readiness.words.say import portfolio_page as say

ROWS = 25
VIEWS = {"table": said(say.TABLE), "missing": said(say.WHAT_IS_COMMONLY_MISSING), "together": said(say.SIDE_BY_SIDE)}


def title(counted: Counted) -> str:
    """How many there are, how many of them in each phase, and why the others are in none."""
    where = [say.part_in_phase(number=number, each=each) for each, number in sorted(counted.by_phase.items())]
    rest = (
        (counted.unsure, say.part_not_certain_or_not_known),
        (counted.coming, say.part_being_worked_out),
        (counted.given_up, say.part_that_could_not_be_worked),
    )
    where += [why(number=number) for number, why in rest if number]
    return said(say.counted(assessments=counted.total, where=where))


@outage.fragment(run_every=2)
def wait_for_figures(seen: int, chosen: Chosen) -> None:
    """Say how many are still being worked out, and draw the page anew once there are fewer."""
    portfolio_table.catch_up(state.workspace())
    left = portfolio_table.coming(state.workspace(), chosen)
    if left < seen:
        st.rerun()
    components.note(said(say.being_worked_out(left=left)))


if not own_machine.allows(own_machine.LIST):
    components.heading(said(say.PORTFOLIO_IS_NOT_SHOWN_HERE), said(say.IT_IS_SHOWN_ONLY))
    st.stop()

workspace = state.workspace()
portfolio_table.catch_up(workspace)
head = st.empty()
several.tell()
view: str | None = None
lines: tuple[PortfolioLine, ...] = ()
ticked: tuple[Ticked, ...] = ()
here: tuple[str, ...] = ()
shown = int(st.session_state.setdefault("portfolio-rows", ROWS))
# All that is shown is of one moment; what a press changes is changed below, outside of it.
with workspace.view() as moment:
    chosen, order = choosing.draw(moment)
    counted = portfolio_table.counted(moment, chosen)
    coming = portfolio_table.coming(moment, chosen)
    number = counted.total
    waiting = st.container(key="portfolio-waiting")
    in_archive = 0 if number else portfolio_table.counted(moment, choosing.ARCHIVE).total
    if number:
        view = st.segmented_control(
            said(say.WHAT_TO_SEE),
            list(VIEWS),
            default="table",
            format_func=VIEWS.__getitem__,
            key="view",
            bind="query-params",
            label_visibility="collapsed",
        )
        ticked = portfolio_table.ticked_by_id(moment, picked.ids())
        here = portfolio_table.chosen_ids(moment, chosen) if ticked else ()
        ids = [each.key for each in ticked]
        if view == "missing":
            lines = portfolio_table.wanted_lines(moment, ids, chosen, order)
        elif view == "together":
            # Of more than can stand side by side none is shown, and none is read.
            lines = portfolio_table.lines_by_id(moment, ids) if len(ids) <= MOST else ()
        else:
            lines = portfolio_table.chosen_lines(moment, chosen, order, limit=shown)

portfolio_table.work_out_again(workspace, lines)
unfit = sum(line.is_unfit for line in lines)
if coming or unfit:
    with waiting:
        wait_for_figures(coming + unfit, chosen)
if not number:
    nothing_shown.draw(head, chosen, in_archive)
    st.stop()
with head.container():
    components.heading(title(counted), "", said(say.PORTFOLIO))
several.draw(chosen, order, counted, ticked, here)
if view == "missing":
    missing_gates.draw(lines)
elif view == "together":
    together.draw(lines, len(ticked))
else:
    rows.draw(lines)
    if number > shown and st.button(said(say.show_more(rows=min(ROWS, number - shown))), key="portfolio-more"):
        st.session_state["portfolio-rows"] = shown + ROWS
        st.rerun()
