"""Who leads the trial that the board decides on and who decides on it, or that nobody is named."""

from __future__ import annotations

from typing import Final

from readiness.model.roadmap import PlannedAction, Roadmap
from readiness.present import kind_words
from readiness.present.findings import Findings
from readiness.words import said
from readiness.words.say import price as say

NO_SPONSOR: Final = say.PART_NO_SPONSOR_NAMED_NAME_ONE
NO_LEAD: Final = say.PART_NOBODY_NAMED_NAME_SOMEBODY_HERE


def sponsor_due(found: Findings, roadmap: Roadmap) -> str:
    """That nobody is named who decides, and by which day the plan names somebody, unless before it is signed."""
    naming = roadmap.action(found.rubric.planning.trial.sponsor or "")
    if naming is None or not naming.end_on or (roadmap.decide_on is not None and naming.end_on < roadmap.decide_on):
        return said(NO_SPONSOR)
    return said(say.part_no_sponsor_by(no_sponsor=NO_SPONSOR, day=naming.end_on))


def lead_role(roadmap: Roadmap) -> str:
    """What the project lead signs for: a partner's trial is asked for and led, an own one done as well."""
    trial = roadmap.first_trial
    is_outside = trial is not None and trial.by_partner
    return said(say.ASKS_LEADS) if is_outside else said(say.ASKS_LEADS_DOES)


def project_lead(found: Findings, roadmap: Roadmap) -> str | None:
    """Who leads the first lane, for the board to confirm: whoever does the trial, else its first action, or None.

    A partner is no project lead.
    """
    leading = _leading(found, roadmap)
    return _named(found, leading) if leading is not None else None


def lead_as_proposed(found: Findings, roadmap: Roadmap) -> str:
    """The same person, called proposed where nobody but the plan names them; "" if nobody is named."""
    leading = _leading(found, roadmap)
    return found.owner_of(leading) if leading is not None else ""


def _leading(found: Findings, roadmap: Roadmap) -> PlannedAction | None:
    is_bought = roadmap.first_trial is not None and roadmap.first_trial.state == "to-buy"
    tests = found.rubric.planning.trial.buy
    trials = tests if is_bought else tuple(action.id for action in found.rubric.actions if action.is_poc)
    aside = () if is_bought else tests
    lane = [action for action in roadmap.actions if action.lane == "first-trial" and action.id not in aside]
    ordered = sorted(lane, key=lambda action: action.id not in trials)
    return next((action for action in ordered if action.owner.person or _is_edited(found, action.id)), None)


def _named(found: Findings, action: PlannedAction) -> str:
    """The person, with a mark where nobody told their time."""
    is_untold = not _is_edited(found, action.id) and found.is_time_untold(action.owner)
    return kind_words.owner(found.doer_of(action), is_proposed=False, is_time_untold=is_untold)


def _is_edited(found: Findings, code: str) -> bool:
    edit = found.action_edits.get(code)
    return edit is not None and bool(edit.person)
