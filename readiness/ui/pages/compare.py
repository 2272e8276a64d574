"""Compare: take or remove a snapshot, and see any two side by side."""

import streamlit as st

from readiness.present.comparing import compare
from readiness.ui import components, imprint, state, unsent
from readiness.ui.compare import moves, over_time, snapshot_list, versions
from readiness.ui.compare.sides import TODAY, line_words, side
from readiness.words import said
from readiness.words.say import compare as say

workspace, assessment_id = state.workspace(), state.required()


def take_snapshot() -> None:
    """The field for a name and the button that keeps what stands today."""
    with st.container(key="cp-take", horizontal=True, vertical_alignment="bottom"):
        field = f"cp-label:{assessment_id}"
        label = unsent.line(
            said(say.NAME_OF_SNAPSHOT), placeholder=said(say.BEFORE_FIRST_TRIAL), max_chars=200, key=field, width=320
        )
        if st.button(said(say.TAKE_SNAPSHOT), type="primary", key="cp-take-now"):
            workspace.take_snapshot(assessment_id, label.strip())
            unsent.hand_in(field)
            st.session_state["cp-taken"] = True
            st.rerun()
    if st.session_state.pop("cp-taken", False):
        components.notice("info", said(say.SNAPSHOT_TAKEN), said(say.IT_STAYS))


lines = workspace.snapshots(assessment_id)
if not lines:
    components.heading(
        said(say.NOTHING_TO_COMPARE_YET_TAKE),
        said(say.SNAPSHOT_KEEPS_ANSWERS_RESULTS),
    )
    versions.draw(assessment_id)
    take_snapshot()
    snapshot_list.offer_undo()
    snapshot_list.entries_not_taken()
    imprint.end_page()

names = {line.id: line_words(line) for line in lines} | {TODAY: said(say.TODAY)}
with st.container(key="cp-head"):
    head = st.empty()
snapshot_list.offer_undo()
with st.container(key="cp-pick", horizontal=True):
    options = [TODAY, *(line.id for line in lines)]
    earlier = st.selectbox(said(say.COMPARE), options, index=1, format_func=names.__getitem__, key="cp-then")
    later = st.selectbox(said(say.PART_WITH), options, index=0, format_func=names.__getitem__, key="cp-now")
recomputed = st.toggle(said(say.WORK_OUT_BOTH_UNDER_TODAYS), key="cp-recompute")
versions.draw(assessment_id)

then = side(earlier, lines, recomputed=recomputed)
now = side(later, lines, recomputed=recomputed)
result = compare(then.found, now.found, then.label, now.label)
with head.container():
    components.heading(result.headline, "", said(say.and_label(label=then.label, other_label=now.label)))
if not result.is_of_one_version:
    components.notice(
        "info",
        said(say.TWO_ANSWER_DIFFERENT_VERSIONS),
        said(say.WHAT_DIFFERS_MAY_COME),
    )
elif not result.same_edition and not recomputed:
    components.notice(
        "info",
        said(say.TWO_WERE_WORKED_OUT_UNDER),
        said(say.THE_PART_OF_WHAT_MOVED_MAY),
    )
components.html(moves.two_sides(then, now))

components.section(said(say.SCORES))
components.html(moves.then_now(result.scores))

components.section(said(say.GATES), "" if result.gates else said(say.NO_GATE_DIFFERS))
if result.gates:
    components.html(moves.gate_moves(result.gates))

differ = said(say.answers_differ(answers=len(result.answers)))
components.section(said(say.ANSWERS), f"{differ} {result.told}".strip())
if result.answers:
    components.html(moves.answer_moves(result.answers, then.label, now.label))

if result.safeguards:
    components.section(said(say.SAFEGUARDS), said(say.safeguards_differ(safeguards=len(result.safeguards))))
    components.html(moves.answer_moves(result.safeguards, then.label, now.label))

actions = moves.action_lines(result.done_actions, result.new_actions, result.gone_actions)
is_same = not actions and not result.moved_actions
components.section(said(say.ACTIONS), said(say.PLAN_IS_SAME_AND_NOTHING) if is_same else "")
if actions:
    components.listing(actions)
if result.moved_actions:
    rows = [(move.title, move.then, move.now) for move in result.moved_actions]
    components.table((said(say.ACTION), then.label, now.label), rows, said(say.ACTIONS_WHOSE_OWNER_DAYS))

over_time.draw(assessment_id)
snapshot_list.snapshots(lines)
take_snapshot()
snapshot_list.entries_not_taken()
