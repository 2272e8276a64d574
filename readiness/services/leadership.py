"""What may be done by who acts: by whoever opened a workshop alone, or by the one person who leads its room now."""

from __future__ import annotations

import json
from typing import Final

from readiness.model.workshop import Leadership
from readiness.services.workspace import Workspace
from readiness.storage.kept_results import LEAD
from readiness.storage.problems import Refused
from readiness.storage.records import Entry
from readiness.words import said
from readiness.words.say import workshop as say

FIRST: Final = ""
"""Stands for whoever opened the workshop."""


def leader_acting(workspace: Workspace) -> str:
    """Who of those that may lead a room acts: the id of a second facilitator; empty for the first."""
    actor = workspace.store.actor
    return actor.id if actor.kind == "leader" else FIRST


def name_of_leader(lead: Leadership) -> str:
    """Whose name stands for the lead; empty if it was not told."""
    return lead.other_by_id[lead.leads].name if lead.leads in lead.other_by_id else lead.first


def leadership_in(entry: Entry | None) -> Leadership:
    """What an entry of a room tells of its lead; without one, or in a form that cannot be read, the first leads."""
    if entry is None:
        return Leadership()
    try:
        return Leadership.model_validate_json(json.dumps(entry.value))
    except ValueError:
        return Leadership()


def must_have_lead(workspace: Workspace, lead: Leadership) -> None:
    """Refuse a step of the room to who does not lead it."""
    if leader_acting(workspace) != lead.leads:
        name = name_of_leader(lead) or said(say.SOMEBODY_ELSE)
        raise Refused(said(say.leads_room_now(name=name)), said(say.ONLY_ONE_PERSON_LEADS))


def must_lead(change: Workspace, assessment_id: str, workshop_id: str) -> None:
    """The same by what the room keeps at this moment; ask within a step that holds the workshop."""
    entries = change.store.entries(assessment_id, owner=workshop_id, parts=("room",))
    must_have_lead(change, leadership_in(next((each for each in entries if each.key == LEAD), None)))


def must_be_first(workspace: Workspace) -> None:
    """Refuse to a second facilitator what belongs to whoever opened the workshop, with the lead and without it."""
    if leader_acting(workspace) != FIRST:
        raise Refused(said(say.ONLY_WHOEVER_OPENED_WORKSHOP), said(say.ASK_THAT_PERSON))
