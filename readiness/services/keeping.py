"""The single values of an assessment with their versions, as a page that saves by difference needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from readiness.services.workspace import Workspace
from readiness.storage.parts import stored
from readiness.storage.records import Change, Place

UNCOUNTED = ("conflict",)
"""Kinds of changes that never stood."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored value in the form of its part (None: deleted or never there) and its version, 0 if never there."""

    value: Any
    version: int


NOTHING = Kept(None, 0)


@dataclass(frozen=True, slots=True)
class Standing:
    """All values of one assessment by (part, key), and the number of the newest change among them."""

    values: Mapping[tuple[str, str], Kept]
    last_change: int


def read_standing(workspace: Workspace, assessment_id: str) -> Standing:
    """Read every value of an assessment. What no longer fits its part is left out.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    # The number first: a change in between is then read twice and never missed.
    number = workspace.store.last_change(assessment_id)
    versions = workspace.store.open(assessment_id).versions
    values = {place: Kept(None, version) for place, version in versions.items()}
    for entry in workspace.store.entries(assessment_id):
        value = _in_form(entry.part, entry.key, entry.value)
        values[entry.part, entry.key] = Kept(value, entry.version)
    return Standing(values, number)


def value_at(workspace: Workspace, place: Place, version: int) -> Kept:
    """What stood at `place` as this version of it; nothing for version 0."""
    for change in workspace.store.history(place.assessment_id, place.part, place.key):
        if change.version == version and change.kind not in UNCOUNTED:
            return Kept(_in_form(place.part, place.key, change.value), version)
    return NOTHING


def changes_since(workspace: Workspace, assessment_id: str, number: int) -> tuple[Change, ...]:
    """The changes of the assessment itself (no votes) that came after one with this number, oldest first."""
    return tuple(each for each in workspace.store.changed_since(assessment_id, number) if not each.owner)


def _in_form(part: str, key: str, value: Any) -> Any:
    if value is None:
        return None
    try:
        return stored(part, key, json.dumps(value))
    except ValueError:
        return None


def take_back(workspace: Workspace, assessment_id: str) -> tuple[str, str] | None:
    """Take back the newest change that was not taken back yet; part and key of it, or None if nothing is left."""
    taken = workspace.store.undo(assessment_id, at=workspace.now())
    return None if taken is None else (taken[0].part, taken[0].key)
