"""When the first problem is put to work, if its trial ends in a “go”."""

from __future__ import annotations

from datetime import date, timedelta

from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.words import said
from readiness.words.say import plan as say


def users_begin(found: Findings, start: date, end: date) -> date:
    """The day on which real users begin in a launch: so many weeks of use end with it."""
    return max(start, end - timedelta(weeks=found.rubric.workloads.weeks_in_use))


def launch_sentence(found: Findings) -> str:
    """The day on which real users begin after a “go”; empty where nothing is tried, or the launch has no date."""
    plan = found.outcome.roadmap
    trial = plan.first_trial if plan is not None else None
    if plan is None or trial is None or trial.state not in ("ready", "made-ready"):
        return ""
    launches = {action.id for action in found.rubric.actions if action.is_deployment}
    for action in plan.actions:
        edit = edit_of(found, action.id)
        start, end = dates_of(action, edit)
        if action.id in launches and edit.status != "dropped" and start is not None and end is not None:
            return said(say.users_begin_after_go(begins=users_begin(found, start, end)))
    return ""
