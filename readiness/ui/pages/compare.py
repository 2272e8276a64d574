"""Compare: take or remove a snapshot, and see any two side by side."""

import streamlit as st

from readiness.present import phrases
from readiness.present.comparing import compare
from readiness.ui import components, imprint, state, unsent
from readiness.ui.compare import moves, over_time, snapshot_list, versions
from readiness.ui.compare.sides import TODAY, line_words, side

workspace, assessment_id = state.workspace(), state.required()


def take_snapshot() -> None:
    """The field for a name and the button that keeps what stands today."""
    with st.container(key="cp-take", horizontal=True, vertical_alignment="bottom"):
        field = f"cp-label:{assessment_id}"
        label = unsent.line(
            "Name of the snapshot", placeholder="Before the first trial", max_chars=200, key=field, width=320
        )
        if st.button("Take a snapshot", type="primary", key="cp-take-now"):
            day = phrases.day(state.today())
            workspace.take_snapshot(assessment_id, label.strip() or f"Snapshot of {day}")
            unsent.hand_in(field)
            st.session_state["cp-taken"] = True
            st.rerun()
    if st.session_state.pop("cp-taken", False):
        components.notice("info", "Snapshot taken", "It stays as it is, whatever you change from now on.")


lines = workspace.snapshots(assessment_id)
if not lines:
    components.heading(
        "Nothing to compare yet; take a first snapshot",
        "A snapshot keeps answers, results and plan as they are today. Later you see what has moved. "
        "One is also taken with every report.",
    )
    versions.draw(assessment_id)
    take_snapshot()
    snapshot_list.offer_undo()
    snapshot_list.entries_not_taken()
    imprint.end_page()

names = {line.id: line_words(line) for line in lines} | {TODAY: "Today"}
with st.container(key="cp-head"):
    head = st.empty()
snapshot_list.offer_undo()
with st.container(key="cp-pick", horizontal=True):
    options = [TODAY, *(line.id for line in lines)]
    earlier = st.selectbox("Compare", options, index=1, format_func=names.__getitem__, key="cp-then")
    later = st.selectbox("with", options, index=0, format_func=names.__getitem__, key="cp-now")
recomputed = st.toggle("Work out both under today's rules", key="cp-recompute")
versions.draw(assessment_id)

then = side(earlier, lines, recomputed=recomputed)
now = side(later, lines, recomputed=recomputed)
result = compare(then.found, now.found, then.label, now.label)
with head.container():
    components.heading(result.headline, "", f"{then.label} and {now.label}")
if not result.is_of_one_version:
    components.notice(
        "info",
        "The two answer different versions of the questions",
        "What differs may come from the questions and rules alone: read it as neither progress nor loss. Switch on "
        "today's rules for both to see what the answers that carry over say by one version.",
    )
elif not result.same_edition and not recomputed:
    components.notice(
        "info",
        "The two were worked out under different rules",
        "Part of what moved may come from the rules. Switch on today's rules for both to see the answers alone.",
    )
components.html(moves.two_sides(then, now))

components.section("Scores")
components.html(moves.then_now(result.scores))

components.section("Gates", "" if result.gates else "No gate differs.")
if result.gates:
    components.html(moves.gate_moves(result.gates))

number = phrases.capital(phrases.count(len(result.answers), "answer"))
components.section("Answers", f"{number} {'differs' if len(result.answers) == 1 else 'differ'}.")
if result.answers:
    components.html(moves.answer_moves(result.answers, then.label, now.label))

if result.safeguards:
    number = phrases.capital(phrases.count(len(result.safeguards), "safeguard"))
    components.section("Safeguards", f"{number} {'differs' if len(result.safeguards) == 1 else 'differ'}.")
    components.html(moves.answer_moves(result.safeguards, then.label, now.label))

actions = moves.action_lines(result.done_actions, result.new_actions, result.gone_actions)
is_same = not actions and not result.moved_actions
components.section("Actions", "The plan is the same, and nothing was marked as done in between." if is_same else "")
if actions:
    components.listing(actions)
if result.moved_actions:
    rows = [(move.title, move.then, move.now) for move in result.moved_actions]
    components.table(("Action", then.label, now.label), rows, "Actions whose owner, days or status differ")

over_time.draw(assessment_id)
snapshot_list.snapshots(lines)
take_snapshot()
snapshot_list.entries_not_taken()
