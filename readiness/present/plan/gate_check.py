"""The gate check in words: which gates are looked at on that day, as people moved the plan, and what goes on later."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from readiness.model.roadmap import PlanDate, PlannedAction, RecurringAction, Roadmap, gates_ready_by
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.phase import gates_left
from readiness.present.plan.edits import dates_of, edit_of
from readiness.words import said
from readiness.words.say import plan as say

Work = PlannedAction | RecurringAction


def gates_checked(found: Findings, check: PlanDate) -> tuple[str, ...]:
    """The gates for which all work has ended by then: those of the plan, unless somebody moved or dropped an action."""
    plan = found.outcome.roadmap
    if plan is None or not found.action_edits:
        return check.gates
    return gates_ready_by(check.on, _work(found, plan), plan.milestones)


def what_is_checked(found: Findings, check: PlanDate) -> str:
    """The gates for which all work has ended by then, how many others it goes on for, and those without any.

    Finding out what is not known is named where it comes later: by its title it might be for these gates.
    """
    plan = found.outcome.roadmap
    work = list(_work(found, plan)) if plan is not None else []
    asked = {gate for each, _ in work for gate in each.opens_gates}
    checked = gates_checked(found, check)
    goes = say.work_for_other_gates_goes_on if checked else say.work_for_gates_goes_on
    left = len(asked - set(checked))
    goes_on = f" {said(goes(gates=left))}" if left else ""
    goes_on += "".join(f" {words}" for words in _found_out_later(found, work, check))
    idle = [gate for gate in found.gates_left if gate.id not in asked | set(checked)]
    if idle:
        goes_on += f" {said(say.no_work_yet_for(gates=gates_left.named_gates(found, idle)))}"
    if not checked:
        return said(say.look_again_at_what_was(goes_on=goes_on))
    return said(say.look_again_at_gates(titles=len(checked), other_titles=_titles(found, checked), goes_on=goes_on))


def _found_out_later(found: Findings, work: list[tuple[Work, date | None]], check: PlanDate) -> Iterator[str]:
    """Which gates the finding out is for that ends after the check."""
    for each, last in work:
        if each.id == found.rubric.planning.find_out and each.opens_gates and last is not None and last > check.on:
            title, gates = found.action_title(each.id), _titles(found, each.opens_gates)
            yield said(say.found_out_after_check(title=title, gates=gates))


def _work(found: Findings, plan: Roadmap) -> Iterator[tuple[Work, date | None]]:
    """What is done of the plan with its last day, or its first one, as people changed it."""
    for action in plan.actions:
        edit = edit_of(found, action.id)
        if edit.status != "dropped":
            yield action, dates_of(action, edit)[1]
    for habit in plan.recurring:
        edit = edit_of(found, habit.id)
        if edit.status != "dropped":
            yield habit, edit.start_on or habit.first_on


def _titles(found: Findings, gates: tuple[str, ...]) -> list[str]:
    return [list_words.quoted(found.rubric.gate_by_id[gate].title) for gate in gates]
