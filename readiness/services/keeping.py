"""The single values of an assessment with their versions, as a page that saves by difference needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from readiness.services.renamed_models import PART as MODEL
from readiness.services.renamed_models import codes_after_renaming
from readiness.services.workspace import Workspace
from readiness.storage.documents import under_codes_of_today, under_other_codes
from readiness.storage.parts import noun_of
from readiness.storage.records import Change, LastChange, Place, Reach

_EDIT = "action-edit"


@dataclass(frozen=True, slots=True)
class Kept:
    """A stored value in the form of its part (None: deleted or never there) and its version, 0 if never there."""

    value: Any
    version: int


NOTHING = Kept(None, 0)


@dataclass(frozen=True, slots=True)
class StoredValues:
    """All values of one assessment by (part, key), and the number of the newest change among them."""

    values: Mapping[tuple[str, str], Kept]
    last_change: int


def read_standing(workspace: Workspace, assessment_id: str) -> StoredValues:
    """Read every value of an assessment. What no longer fits its part is left out.

    Raises:
        NotThere: there is no such assessment, or it is deleted.
    """
    with workspace.view() as view:
        view.summary(assessment_id)
        number = view.store.last_change(assessment_id)
        values = {place: Kept(*found) for place, found in view.store.nouns(assessment_id).items()}
        edits, models = _told(values, _EDIT), _told(values, MODEL)
        keys = (key for part, key in values if part == MODEL)
        names = {kept.value.name for kept in models.values()}
        renamed = codes_after_renaming(view.store, assessment_id, edits, names, keys)
    return StoredValues(_with_codes_of_today(values, renamed), number)


def _told(values: Mapping[tuple[str, str], Kept], wanted: str) -> dict[str, Kept]:
    return {key: kept for (part, key), kept in values.items() if part == wanted and kept.value is not None}


def _with_codes_of_today(
    values: dict[tuple[str, str], Kept], renamed: Mapping[str, str]
) -> dict[tuple[str, str], Kept]:
    """What was noted on the step of a checked table by 0.1.0, or on that of a model before it was renamed.

    It is at the place where it is saved from now on.
    """
    edits = _told(values, _EDIT)
    checks = {key: kept.value for key, kept in _told(values, "evidence").items()}
    today = under_other_codes(under_codes_of_today(edits, checks), renamed)
    left = {
        (part, key): kept for (part, key), kept in values.items() if part != _EDIT or key not in edits or key in today
    }
    new = {
        (_EDIT, code): Kept(today[code].value, values.get((_EDIT, code), NOTHING).version)
        for code in today
        if code not in edits
    }
    return left | new


def order_of(workspace: Workspace, assessment_id: str, part: str) -> tuple[str, ...]:
    """The keys of a list, such as the people, in its order."""
    return tuple(entry.key for entry in workspace.store.entries(assessment_id, parts=(part,)))


def arrange(workspace: Workspace, assessment_id: str, part: str, keys: Sequence[str]) -> None:
    """Put the entries of a list into the order of `keys`, which names each once.

    Raises:
        Refused: these are not the entries that the list has now; somebody may have added one.
    """
    workspace.store.arrange(assessment_id, part, keys, at=workspace.now())


def value_at(workspace: Workspace, place: Place, version: int) -> Kept:
    """What stood at `place` as this version of it; nothing for version 0."""
    made = workspace.store.change_to(place, version)
    if made is None:
        return NOTHING
    given = None if made.value is None else noun_of(made.part, made.key, json.dumps(made.value))
    return Kept(given, version)


def changes_since(workspace: Workspace, assessment_id: str, number: int) -> tuple[Change, ...]:
    """The changes of the assessment itself (no votes) that came after one with this number, oldest first."""
    return tuple(each for each in workspace.store.changed_since(assessment_id, number) if not each.owner)


def undoable(workspace: Workspace, assessment_id: str, within: Sequence[Reach]) -> LastChange | None:
    """The newest change within these parts that was not taken back yet; None if nothing is left."""
    return workspace.store.last_standing(assessment_id, within=within)


def take_back(workspace: Workspace, assessment_id: str, named: LastChange, within: Sequence[Reach]) -> None:
    """Take back a change that was shown before.

    Raises:
        Refused: another change is the newest one within these parts by now, or none is left; nothing is changed.
    """
    workspace.store.undo(assessment_id, at=workspace.now(), within=within, expected=named.id)
