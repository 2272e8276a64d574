"""Portfolio: all assessments in one table, what they commonly miss, and some of them side by side."""

from collections.abc import Mapping

import streamlit as st

from readiness.present import phrases
from readiness.services import portfolio_table
from readiness.ui import components, outage, own_machine, state
from readiness.ui.portfolio import choosing, missing_gates, picked, rows, several, together

ROWS = 25
VIEWS = {"table": "Table", "missing": "What is commonly missing", "together": "Side by side"}


def title(phases: Mapping[int | None, int]) -> str:
    """How many there are, and how many of them in each phase."""
    number = sum(phases.values())
    told = [f"{phrases.in_words(phases[each])} in {phrases.phase(each)}" for each in sorted(filter(None, phases))]
    told += [f"{phrases.in_words(phases[None])} not certain or not known"] if phases.get(None) else []
    return f"{phrases.capital(phrases.count(number, 'assessment'))}; {phrases.and_list(told)}"


@outage.fragment(run_every=2)
def wait_for_figures(seen: int) -> None:
    """Say how many are still being worked out, and draw the page anew once they are."""
    left = portfolio_table.catch_up(state.workspace())
    if left < seen:
        st.rerun()
    components.note(f"{phrases.capital(phrases.count(left, 'assessment'))} {phrases.verb_for(left)} being worked out.")


if not own_machine.allows(own_machine.LIST):
    components.heading("The portfolio is not shown here", "It is shown only on the computer that runs the app.")
    st.stop()

workspace = state.workspace()
left = portfolio_table.catch_up(workspace)
head = st.empty()
several.tell()
chosen, order = choosing.draw(workspace)
phases = portfolio_table.phases_of(workspace, chosen)
number = sum(phases.values())
if not number:
    in_archive = 0 if choosing.is_chosen(chosen) else len(portfolio_table.chosen_ids(workspace, choosing.ARCHIVE))
    none = "No assessment fits" if choosing.is_chosen(chosen) else "No assessment yet"
    with head.container():
        components.heading("No assessment is in use" if in_archive else none, "", "Portfolio")
    if in_archive:
        text = (
            f"{phrases.capital(phrases.count(in_archive, 'assessment'))} {phrases.verb_for(in_archive)} in the archive."
        )
        if components.empty_state("archived", "All are put aside", text, "Show the archive"):
            choosing.show_archive()
            st.rerun()
    elif not choosing.is_chosen(chosen):
        text = "Start one on the first page, or open an example: each has a row here from then on."
        if components.empty_state("portfolio", "The table is empty", text, "To the first page"):
            state.go("home")
    elif components.empty_state("filtered", "Nothing fits", "Other filters may show more.", "Show all"):
        choosing.clear()
        st.rerun()
    st.stop()

with head.container():
    components.heading(title(phases), "", "Portfolio")
if left:
    wait_for_figures(left)
ticked = portfolio_table.lines_by_id(workspace, picked.ids())
view = st.segmented_control(
    "What to see",
    list(VIEWS),
    default="table",
    format_func=VIEWS.__getitem__,
    key="view",
    bind="query-params",
    label_visibility="collapsed",
)
several.draw(chosen, order, number, ticked, left)
if view == "missing":
    missing_gates.draw(ticked or portfolio_table.chosen_lines(workspace, chosen, order))
elif view == "together":
    together.draw(ticked, workspace.today())
else:
    shown = int(st.session_state.setdefault("portfolio-rows", ROWS))
    rows.draw(portfolio_table.chosen_lines(workspace, chosen, order, limit=shown), workspace.today())
    if number > shown and st.button(f"Show {min(ROWS, number - shown)} more", key="portfolio-more"):
        st.session_state["portfolio-rows"] = shown + ROWS
        st.rerun()
