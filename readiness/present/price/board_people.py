"""Who leads the trial that the board decides on and who decides on it, or that nobody is named."""

from __future__ import annotations

from typing import Final

from readiness.model.roadmap import Roadmap
from readiness.present import phrases
from readiness.present.findings import Findings

NOBODY: Final = "not named yet"
NO_SPONSOR: Final = "no sponsor named: name one here"
NO_LEAD: Final = "nobody named: name somebody here"


def sponsor_due(found: Findings, roadmap: Roadmap) -> str:
    """That nobody is named who decides, and by which day the plan names somebody."""
    naming = roadmap.action(found.rubric.planning.trial.sponsor or "")
    by = f" by {phrases.day(naming.end_on)}" if naming is not None and naming.end_on else ""
    return f"{NO_SPONSOR}{by}"


def lead_role(roadmap: Roadmap) -> str:
    """What the project lead signs for: a partner's trial is asked for and led, an own one done as well."""
    trial = roadmap.first_trial
    is_outside = trial is not None and trial.by_partner
    return "Asks for it and leads" if is_outside else "Asks, leads and does it"


def project_lead(found: Findings, roadmap: Roadmap) -> str:
    """Who leads the first lane: whoever does the trial, else its first action. A partner is no project lead."""
    is_bought = roadmap.first_trial is not None and roadmap.first_trial.state == "to-buy"
    tests = found.rubric.planning.trial.buy
    trials = tests if is_bought else tuple(action.id for action in found.rubric.actions if action.is_poc)
    aside = () if is_bought else tests
    lane = [action for action in roadmap.actions if action.lane == "first-trial" and action.id not in aside]
    ordered = sorted(lane, key=lambda action: action.id not in trials)
    named = [found.owner_of(action) for action in ordered if action.owner.person or _is_edited(found, action.id)]
    return named[0] if named else NOBODY


def _is_edited(found: Findings, code: str) -> bool:
    edit = found.action_edits.get(code)
    return edit is not None and bool(edit.person)
