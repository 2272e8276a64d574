"""The actions one by one: what, why, who, when, and a place to change each of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Literal, get_args

import streamlit as st

from readiness.model.assessment import ActionEdit, ActionStatus
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.plan.plan_row import STATUS_WORDS, PlanRow
from readiness.ui import autosave, components, state, typed
from readiness.ui.choice_labels import labels
from readiness.ui.components.marks import Kind
from readiness.ui.roadmap.asking import ask_for_answers
from readiness.ui.safe import esc, md
from readiness.words import Message, said, said_all
from readiness.words.say import roadmap as say

PART = "action-edit"
OPEN = "action"  # in the address, so that a refresh or a restart finds the same action open
MARKS: dict[ActionStatus, Kind] = {
    "not-started": "later",
    "in-progress": "doing",
    "done": "met",
    "blocked": "open",
    "dropped": "not-ml",
}
STATUSES: tuple[ActionStatus, ...] = get_args(ActionStatus)
NO_NUMBER = "\u2013"
AS_PLANNED, SOMEBODY_ELSE = "\u0000as-planned", "\u0000somebody-else"  # no name of a person: names hold no such sign


def action_list(found: Findings, rows: Sequence[PlanRow]) -> None:
    """One row for each action; pressing "Change" opens its fields below it."""
    opened = st.query_params.get(OPEN)
    for row in rows:
        is_open = row.id == opened
        with st.container(key=f"rm-row-{row.id}", horizontal=True, vertical_alignment="center"):
            components.html(_row(row))
            # The style sheet writes "Change" or "Close" before the name, and hides the name from view only.
            if st.button(md(row.title), key=f"rm-change-{'close-' if is_open else ''}{row.id}", type="tertiary"):
                _toggle(row.id, is_open=is_open)
        if is_open:
            _fields(found, row)
        ask_for_answers(found, row)


def _toggle(code: str, *, is_open: bool) -> None:
    if is_open:
        del st.query_params[OPEN]
    else:
        st.query_params[OPEN] = code
    st.rerun()


def _row(row: PlanRow) -> str:
    late = components.badge("open", said(say.LATE)) if row.is_late else ""
    return (
        f'<div class="rm-act"><b class="n">{row.number or NO_NUMBER}</b><div class="what"><h3>'
        f'{esc(row.title)}</h3><p class="why">{esc(_why(row))}</p></div>'
        f"{_cell('who', said(say.OWNER), _who(row), _role(row))}"
        f"""{_cell("when", said(say.DATES), row.dates, _effort(row))}<div class="st">"""
        f"{components.badge(MARKS[row.status], row.status_words)}{late}</div></div>"
    )


def _effort(row: PlanRow) -> str:
    """The work; where others have to answer, that the dates leave them time."""
    return said(say.part_then_answers(effort=row.effort)) if row.asks_others else row.effort


def _cell(css: str, label: str, text: str, quiet: str) -> str:
    return f'<p class="{css}"><span class="lab">{label}</span>{esc(text)}<span class="quiet">{esc(quiet)}</span></p>'


def _why(row: PlanRow) -> str:
    """Why it is planned; without a date, what makes it worth starting."""
    if not row.sign:
        reason = row.main_reason.rstrip(".")
        if row.standing == "after-go":
            return said(say.only_after_go(main_reason=reason))
        return said(say.on_its_own_merit(main_reason=reason)) if row.standing == "own-merit" else row.main_reason
    return said(say.worth_starting_when_no_date(sign=row.sign, why_later=row.why_later))


def _who(row: PlanRow) -> str:
    """The owner; where the role below says that it is a proposal, the name alone."""
    return row.doer if row.is_proposed and row.role and not row.is_time_untold else row.owner


def _role(row: PlanRow) -> str:
    """The role that the plan asks of whoever does it; the person need not hold it."""
    if not (row.person and row.role):
        return ""
    if not row.is_proposed:
        return said(say.part_in_role(role=row.role))
    if row.instead_of:
        return said(say.part_proposed_instead(role=row.role, name=row.instead_of))
    return said(say.part_proposed_as(role=row.role))


def _fields(found: Findings, row: PlanRow) -> None:
    """Every field of one action, stored as it is given. An empty field keeps what the plan proposes."""
    stored = autosave.value(PART, row.id)
    with components.panel(f"action-{row.id}"):
        components.html(_about(row))
        edit = stored or ActionEdit()
        given = _given(found, row, edit)
        if _starts_too_late(row, given.start_on, given.end_on) is None:
            autosave.mark()
        else:
            given = given.with_days(start_on=edit.start_on, end_on=edit.end_on)
    is_untouched = given == ActionEdit(title=given.title) and stored is None
    new = None if is_untouched else given
    if autosave.keep(PART, row.id, new, title=row.title, words=edit_words) and new != stored:
        st.rerun()


def _given(found: Findings, row: PlanRow, edit: ActionEdit) -> ActionEdit:
    """Draw the fields, starting from what was changed before, and return what they hold now."""
    left, right = st.columns(2)
    with left:
        status = _status(row, edit)
        person = _person(found, row, edit)
        effort = _effort_field(row, edit)
    with right:
        start = _date(row, edit, "start", row.start)
        end = _date(row, edit, "end", row.end)
        _tell_if_backward(_starts_too_late(row, start, end), end)
        indicator = _text(row, edit, "indicator", said(say.SIGN_OF_PROGRESS), proposed=row.indicator)
    done_when = _text(row, edit, "done-when", said(say.DONE_WHEN), proposed=row.done_when)
    note = typed.area(said(say.NOTE), edit.note, of=edit, key=_key(row, "note"), height=96, max_chars=2000)
    done_on = _done_on(edit, status)
    if done_on is not None and start is None and row.start is not None:
        # From now on the plan may propose another day, or nothing at all.
        start = min(row.start, done_on)
    return ActionEdit(
        title=row.title if row.comes_from_a_check else "",
        person=person,
        start_on=start,
        end_on=end,
        effort_days=effort,
        indicator=indicator,
        done_when=done_when,
        status=status,
        done_on=done_on,
        note=note,
    )


def _done_on(edit: ActionEdit, status: ActionStatus) -> date | None:
    """The day on which it was marked as done: today, if that is now."""
    if status != "done":
        return None
    return edit.done_on if edit.status == "done" else state.today()


def _person(found: Findings, row: PlanRow, edit: ActionEdit) -> str:
    """Somebody from the list of people, or a name typed here; empty for whoever the plan proposes."""
    names = list(dict.fromkeys(person.name for person in found.response.people))
    planned = said(say.AS_PLANNED) if edit.person else said(say.as_planned_for(owner=row.owner))
    words = labels({AS_PLANNED: planned, SOMEBODY_ELSE: said(say.SOMEBODY_ELSE)}, names)
    now = edit.person if edit.person in names else SOMEBODY_ELSE if edit.person else AS_PLANNED
    options = list(words)
    chosen = st.selectbox(
        said(say.PERSON),
        options,
        index=options.index(now),
        format_func=lambda name: words.get(name, name),
        key=_key(row, "who"),
    )
    if chosen != SOMEBODY_ELSE:
        return "" if chosen == AS_PLANNED else chosen
    return _text(row, edit, "person", said(say.NAME_OF_PERSON), proposed=row.owner)


def _key(row: PlanRow, name: str) -> str:
    return autosave.widget_key(PART, row.id, name)


def _date(row: PlanRow, edit: ActionEdit, name: Literal["start", "end"], now: date | None) -> date | None:
    if now:
        label = (say.start_now if name == "start" else say.end_now)(now=f"{now:%d/%m/%Y}")
    else:
        label = say.START if name == "start" else say.END
    own = edit.start_on if name == "start" else edit.end_on
    return typed.day(said(label), own, key=_key(row, name), of=edit, kept=typed.KeptAs(f"{name}_on"))


def _starts_too_late(row: PlanRow, start: date | None, end: date | None) -> date | None:
    """The start, typed or else proposed, if the typed end is before it; None if the two agree."""
    begins = start or row.proposed_start
    return begins if begins is not None and end is not None and end < begins else None


def _tell_if_backward(start: date | None, end: date | None) -> None:
    if start is not None and end is not None:
        components.notice(
            "problem",
            said(say.end_is_before_start_comes(end=end, start=start)),
            said(say.THESE_TWO_DATES),
        )


def _effort_field(row: PlanRow, edit: ActionEdit) -> float | None:
    return typed.number(
        said(say.EFFORT_IN_PERSON_DAYS),
        edit.effort_days,
        min_value=0.0,
        max_value=1000.0,
        step=0.5,
        placeholder=number_words.short_number(row.effort_days),
        key=_key(row, "effort"),
        of=edit,
        kept=typed.KeptAs("effort_days"),
    )


def _status(row: PlanRow, edit: ActionEdit) -> ActionStatus:
    return st.selectbox(
        said(say.STATUS),
        STATUSES,
        index=STATUSES.index(edit.status),
        format_func=said_all(STATUS_WORDS).__getitem__,
        key=_key(row, "status"),
    )


def _text(row: PlanRow, edit: ActionEdit, name: str, label: str, *, proposed: str) -> str:
    own = getattr(edit, name.replace("-", "_"))
    return typed.line(label, own, of=edit, placeholder=proposed, max_chars=200, key=_key(row, name))


def _about(row: PlanRow) -> str:
    after = f"<p>{esc(said(say.after_after(after=row.after)))}</p>" if row.after else ""
    why = f"<p>{esc(row.because)}</p>" if row.because != row.main_reason else ""
    return (
        f'<div class="rm-about"><p>{esc(row.text)}</p>{why}{after}<p>'
        f"{esc(said(say.done_when_words(done_when=row.done_when)))}</p></div>"
    )


def edit_words(edit: ActionEdit) -> str:
    """What was changed on an action, as a sentence."""
    parts = [
        said(_standing(edit)),
        said(say.part_person_person(person=edit.person)) if edit.person else "",
        said(say.part_start_start_on(start_on=edit.start_on)) if edit.start_on else "",
        said(say.part_end_end_on(end_on=edit.end_on)) if edit.end_on else "",
        said(say.part_person_days(days=edit.effort_days)) if edit.effort_days is not None else "",
        said(say.part_sign_of_progress(indicator=edit.indicator)) if edit.indicator else "",
        said(say.part_done_when(done_when=edit.done_when)) if edit.done_when else "",
        said(say.part_note_note(note=edit.note)) if edit.note else "",
    ]
    return list_words.clauses(parts)


def _standing(edit: ActionEdit) -> Message:
    words = STATUS_WORDS[edit.status]
    return say.part_status_on(status=words, day=edit.done_on) if edit.done_on else words
