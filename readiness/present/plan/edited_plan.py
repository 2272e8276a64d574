"""The plan with everything that people changed on it, row by row; actions that are no longer planned come last."""

from __future__ import annotations

from datetime import date

from readiness.model.assessment import ActionEdit
from readiness.model.roadmap import Owner, PlannedAction, RecurringAction
from readiness.present import kind_words, reasons
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.edits import CLOSED, dates_of, edit_of
from readiness.present.plan.plan_entries import entry_of
from readiness.present.plan.plan_order import action_numbers, by_date, recurring_actions
from readiness.present.plan.plan_parts import LANE_TITLES, STANDING_LANES, TOOL_LANE, horizon_now
from readiness.present.plan.plan_row import PlanRow, Standing
from readiness.present.price import asking
from readiness.words import Message, alone, said
from readiness.words.say import plan as say


def plan_rows(found: Findings, starts_on: date, *, today: date) -> tuple[PlanRow, ...]:
    """Every action with a date by its date, what comes again and again, what comes later, then what left the plan.

    A title alone is no edit: it is noted when a check is kept, so that its step can be named.
    """
    actions, numbers, stands = by_date(found), action_numbers(found), asking.standings(found)
    dated = [action for action in actions if action.id in numbers]
    later = [action for action in actions if action.id not in numbers]
    planned = [
        _planned(found, action, numbers[action.id], stands.get(action.id), starts_on=starts_on, today=today)
        for action in dated
    ]
    recurring = [_recurring(found, action, stands.get(action.id)) for action in recurring_actions(found)]
    waiting = [
        _planned(found, action, None, stands.get(action.id), starts_on=starts_on, today=today) for action in later
    ]
    codes = {row.id for row in (*planned, *recurring, *waiting)}
    gone = [
        _gone(found, code, edit)
        for code, edit in found.action_edits.items()
        if code not in codes and edit != ActionEdit(title=edit.title)
    ]
    return (*planned, *recurring, *waiting, *gone)


def _planned(
    found: Findings,
    action: PlannedAction,
    number: int | None,
    standing: Standing | None,
    *,
    starts_on: date,
    today: date,
) -> PlanRow:
    edit = edit_of(found, action.id)
    entry = entry_of(found, action.id)
    start, end = dates_of(action, edit)
    return PlanRow(
        id=action.id,
        number=number,
        title=entry.title,
        text=entry.text,
        lane=_lane(found, action, standing),
        horizon=horizon_now(found, action, starts_on),
        because=alone(reasons.because(found, action.because, most=3)),
        main_reason=alone(reasons.because(found, action.because)),
        role=found.role_name(action.owner.role),
        person=edit.person or _who(found, action.owner),
        start=start,
        end=end,
        effort_days=action.planned_days if edit.effort_days is None else edit.effort_days,
        effort_range=(action.effort.low, action.effort.high) if edit.effort_days is None else (0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=action.opens_gates,
        after=tuple(found.action_title(code) for code in action.prerequisites if code not in action.in_place),
        waits_for=tuple(code for code in action.prerequisites if code not in action.in_place),
        every=None,
        is_planned=True,
        is_late=end is not None and end < today and edit.status not in CLOSED,
        sign=entry.sign if start is None else "",
        why_later=plan_words.why_later(action) if start is None else "",
        is_smallest=action.is_smallest,
        proposed_start=action.start_on,
        is_moved=any(each is not None for each in (edit.start_on, edit.end_on, edit.effort_days)) or bool(edit.person),
        is_proposed=not edit.person and found.is_proposed(action.owner, action.problem),
        is_time_untold=not edit.person and found.is_time_untold(action.owner),
        asks_others=action.id in (found.rubric.planning.find_out, found.rubric.problems.find_out_action),
        instead_of=found.person_name(action.owner.instead_of) if action.owner.instead_of else "",
        standing=standing,
    )


def _lane(found: Findings, action: PlannedAction, standing: Standing | None) -> Message:
    """The lane; a ready-made tool for another problem than the first is no part of the first trial.

    What is done only after a go stands apart from the foundations, which are worth it whatever the trial shows.
    """
    trial = found.outcome.roadmap.first_trial if found.outcome.roadmap else None
    is_other = trial is not None and action.problem not in (None, trial.problem)
    if action.lane == "first-trial":
        return TOOL_LANE if is_other else LANE_TITLES[action.lane]
    apart = STANDING_LANES.get(standing) if standing is not None else None
    return apart or LANE_TITLES[action.lane]


def _recurring(found: Findings, action: RecurringAction, standing: Standing | None) -> PlanRow:
    edit = edit_of(found, action.id)
    entry = entry_of(found, action.id)
    return PlanRow(
        id=action.id,
        number=None,
        title=entry.title,
        text=entry.text,
        lane=None,
        horizon=None,
        because=alone(reasons.because(found, action.because, most=3)),
        main_reason=alone(reasons.because(found, action.because)),
        role=found.role_name(action.owner.role),
        person=edit.person or _who(found, action.owner),
        start=edit.start_on or action.first_on,
        end=edit.end_on,
        effort_days=action.days_each if edit.effort_days is None else edit.effort_days,
        effort_range=(0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=action.opens_gates,
        after=(),
        waits_for=(),
        every=action.every,
        is_planned=True,
        is_late=False,
        proposed_start=action.first_on,
        is_proposed=not edit.person and found.is_proposed(action.owner, None),
        is_time_untold=not edit.person and found.is_time_untold(action.owner),
        standing=standing,
    )


def _who(found: Findings, owner: Owner) -> str:
    if owner.person:
        return found.person_name(owner.person)
    return said(kind_words.PARTNER) if owner.kind == "partner" else ""


def _gone(found: Findings, code: str, edit: ActionEdit) -> PlanRow:
    entry = entry_of(found, code)
    return PlanRow(
        id=code,
        number=None,
        title=entry.title,
        text=entry.text,
        lane=None,
        horizon=None,
        because=(why := _why_gone(found, code) or entry.why_gone),
        main_reason=why,
        role=entry.role,
        person=edit.person,
        start=edit.start_on,
        end=edit.end_on or edit.done_on or edit.start_on,
        effort_days=edit.effort_days or 0.0,
        effort_range=(0.0, 0.0),
        indicator=edit.indicator or entry.indicator,
        done_when=edit.done_when or entry.done_when,
        status=edit.status,
        note=edit.note,
        gates=(),
        after=(),
        waits_for=(),
        every=None,
        is_planned=False,
        is_late=False,
    )


def _why_gone(found: Findings, code: str) -> str:
    plan = found.outcome.roadmap
    left = next((each for each in plan.left_out if each.id == code), None) if plan else None
    return said(say.left_out_this_plan(why_left_out=plan_words.why_left_out(left))) if left else ""
