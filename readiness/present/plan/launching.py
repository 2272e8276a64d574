"""When the first problem is put to work, if its trial ends in a “go”."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.model.roadmap import TrialState
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import plan as say

NO_LAUNCH_DAY: Final[tuple[TrialState, ...]] = ("to-buy", "to-choose")
"""The states of a first trial after which nobody knows yet what would be put to work."""


class LaunchDays(NamedTuple):
    """The first day of real users and the day on which it has been in daily use for some weeks, after a “go”."""

    begins: date
    in_use: date


def has_launch(found: Findings) -> bool:
    """Whether a first trial with a result leads to a launch after a “go”; a trial that is a launch leads to none."""
    roadmap = found.outcome.roadmap
    trial = roadmap.first_trial if roadmap is not None else None
    return trial is not None and trial.result_on is not None and trial.state != "tried"


def launch_row(found: Findings, plan: Sequence[PlanRow]) -> PlanRow | None:
    """The action that puts the first problem to work, if the plan has it."""
    launches = {action.id for action in found.rubric.actions if action.is_deployment}
    return next((row for row in plan if row.id in launches and row.is_planned), None)


def launch_days(found: Findings, plan: Sequence[PlanRow]) -> LaunchDays | None:
    """The days of the launch; None where there is none, or it has no dates."""
    roadmap, launch = found.outcome.roadmap, launch_row(found, plan)
    if roadmap is None or roadmap.first_trial is None or launch is None or launch.start is None or launch.end is None:
        return None
    if not has_launch(found) or roadmap.first_trial.state in NO_LAUNCH_DAY:
        return None
    return LaunchDays(users_begin(found, launch.start, launch.end), launch.end)


def users_begin(found: Findings, start: date, end: date) -> date:
    """The day on which real users begin in a launch: so many weeks of use end with it."""
    return max(start, end - timedelta(weeks=found.rubric.workloads.weeks_in_use))


def launch_sentence(found: Findings) -> str:
    """When the work for daily use and real users begin after a “go”.

    Empty where nothing is tried, or the launch has no date.
    """
    plan = found.outcome.roadmap
    trial = plan.first_trial if plan is not None else None
    if plan is None or trial is None or trial.state not in ("ready", "made-ready"):
        return ""
    launches = {action.id for action in found.rubric.actions if action.is_deployment}
    for action in plan.actions:
        edit = edit_of(found, action.id)
        start, end = dates_of(action, edit)
        if action.id in launches and edit.status != "dropped" and start is not None and end is not None:
            begins = users_begin(found, start, end)
            if start < begins:
                return said(say.work_then_users_begin_after_go(starts=start, begins=begins))
            return said(say.users_begin_after_go(begins=begins))
    return ""
