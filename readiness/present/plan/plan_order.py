"""The actions of the plan, in the order of the rules and by the day they start on after moves by hand."""

from __future__ import annotations

from datetime import date

from readiness.model.roadmap import PlannedAction, RecurringAction
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of


def planned_actions(found: Findings) -> tuple[PlannedAction, ...]:
    """The actions of the plan in the order of the rules; nothing if there is no plan."""
    return found.outcome.roadmap.actions if found.outcome.roadmap else ()


def recurring_actions(found: Findings) -> tuple[RecurringAction, ...]:
    """What comes again and again; nothing if there is no plan."""
    return found.outcome.roadmap.recurring if found.outcome.roadmap else ()


def by_date(found: Findings) -> tuple[PlannedAction, ...]:
    """The actions of the plan by the day they start on, moves by hand included; those without a day last."""

    def start(action: PlannedAction) -> date:
        return dates_of(action, edit_of(found, action.id))[0] or date.max

    return tuple(sorted(planned_actions(found), key=start))


def action_numbers(found: Findings) -> dict[str, int]:
    """The number of each action with a date, as the list of actions counts them."""
    dated = [action.id for action in by_date(found) if dates_of(action, edit_of(found, action.id))[0] is not None]
    return {code: number for number, code in enumerate(dated, 1)}
