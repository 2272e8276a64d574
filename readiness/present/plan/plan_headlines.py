"""The headlines about the plan: how much begins soon, and for how many."""

from __future__ import annotations

from datetime import date

from readiness.present.findings import Findings
from readiness.present.plan.plan_standing import early_actions
from readiness.words import said
from readiness.words.say import plan as say


def roadmap_headline(found: Findings, starts_on: date | None = None) -> str:
    """How many actions start in the first 90 days, as planned or, with the start of the plan, as moved by hand."""
    early, total = early_actions(found, starts_on)
    if not total:
        is_dropped = found.outcome.roadmap is not None and found.outcome.roadmap.actions
        return said(say.EVERY_ACTION_PLAN_WAS_DROPPED) if is_dropped else said(say.THERE_NO_PLAN_YET)
    if early == total:
        return said(say.all_actions_start_early(total=total))
    return said(say.actions_start_early(early=early, total=total))


def actions_headline(found: Findings) -> str:
    """How many actions there are, and how many people or roles own them."""
    actions = found.outcome.roadmap.dated if found.outcome.roadmap else ()
    owners = {found.doer_of(action) for action in actions}
    return said(say.actions_owners(actions=len(actions), owners=len(owners)))
