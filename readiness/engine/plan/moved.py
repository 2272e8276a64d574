"""The days on which others have to decide, as they follow what somebody moved by hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from readiness.model.assessment import ActionEdit
from readiness.model.moved_dates import dates_as_moved
from readiness.model.roadmap import PlannedAction, Roadmap
from readiness.model.rubric import Rubric
from readiness.model.work_calendar import WorkCalendar


def with_moved_days(
    roadmap: Roadmap,
    edits: Mapping[str, ActionEdit],
    rubric: Rubric,
    calendar: WorkCalendar,
    *,
    decides_on: date | None = None,
) -> Roadmap:
    """The plan with the day of the decision, of the trial, of its result and of stop or go as they were moved.

    The decision does not fall before the last day of the action that agrees on the money, unless its own day was told
    (`decides_on`). The result falls on the last day of the trial, and stop or go on the working day after it. What was
    not moved by hand keeps its day.
    """
    agreed = _moved(_dated(roadmap, rubric.planning.trial.sponsor), edits)
    is_told = decides_on is not None and roadmap.decide_on == decides_on
    if roadmap.decide_on is not None and not is_told and agreed is not None and agreed[1] is not None:
        roadmap = roadmap.with_decision_on(max(roadmap.decide_on, agreed[1]))
    trial = _moved(_goal(roadmap, rubric), edits)
    if trial is None or trial[0] is None or trial[1] is None:
        return roadmap
    start, result = trial[0], trial[1]
    return roadmap.with_trial(start, result, decided=calendar.next_working_day(result), day_of=calendar.day_of)


def _dated(roadmap: Roadmap, code: str | None) -> PlannedAction | None:
    return next((action for action in roadmap.dated if action.id == code), None)


def _goal(roadmap: Roadmap, rubric: Rubric) -> PlannedAction | None:
    """The action that brings the first measured number: it ends on that day."""
    trial, rules = roadmap.first_trial, rubric.action_by_id
    if trial is None or trial.result_on is None:
        return None
    bought = rubric.planning.trial.buy[-1:]

    def brings(code: str) -> bool:
        if trial.state == "to-buy":
            return code in bought
        rule = rules.get(code)
        return rule is not None and (rule.is_deployment if trial.state == "tried" else rule.is_poc)

    return next((each for each in roadmap.dated if each.end_on == trial.result_on and brings(each.id)), None)


def _moved(action: PlannedAction | None, edits: Mapping[str, ActionEdit]) -> tuple[date | None, date | None] | None:
    """The days of an action that somebody moved; None if nobody did, or it was dropped."""
    edit = edits.get(action.id) if action is not None else None
    if action is None or edit is None or edit.status == "dropped":
        return None
    days = dates_as_moved(action, edit)
    return days if days != (action.start_on, action.end_on) else None
