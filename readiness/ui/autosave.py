"""Saving by difference: after the widgets of a page, `keep` stores what differs from what this tab has seen.

Nothing here depends on callbacks. After a restart of the server, the first click arrives in a new session together
with the values on the screen; comparing them with the database finds what was not stored yet. What the tab had seen
by then travels in a hidden field, so that a value somebody else changed in the meantime is not taken for an edit.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from readiness.services.keeping import NOTHING, Kept, changes_since, read_standing, take_back, value_as_of
from readiness.services.records import Conflict, NotThere, Place, Refused, StorageProblem
from readiness.ui import state

_SEEN = "seen-by-this-tab"
_DESK = "desk"

Spot = tuple[str, str]
"""Part and key of a value."""
Words = Callable[[Any], str]


@dataclass(slots=True)
class Disagreement:
    """Somebody else changed a value first: theirs stands, ours waits for a decision."""

    title: str
    ours: Any
    theirs: Any
    version: int
    words: Words


@dataclass(slots=True)
class Desk:
    """What this tab knows of one assessment. `turn` changes when widgets must be made anew to show other values."""

    assessment_id: str
    kept: dict[Spot, Kept]
    seen: int
    turn: int = 0
    unsaved: dict[Spot, Any] = field(default_factory=dict)
    disagreements: dict[Spot, Disagreement] = field(default_factory=dict)
    problem: StorageProblem | None = None
    has_saved: bool = False
    shown: set[Spot] = field(default_factory=set)
    was_tried: bool = False
    marks: list[DeltaGenerator] = field(default_factory=list)


def desk() -> Desk:
    """The desk of this tab for its assessment, made at the first call in a session."""
    assessment_id = state.required()
    found = desk_in_use()
    if found is not None and found.assessment_id == assessment_id:
        return found
    made = _made(assessment_id)
    st.session_state[_DESK] = made
    return made


def desk_in_use() -> Desk | None:
    """The desk of this tab, if a page has used one."""
    found = st.session_state.get(_DESK)
    return found if isinstance(found, Desk) else None


def mark() -> None:
    """Show here, from the end of the run on, whether everything is saved."""
    desk().marks.append(st.empty())


def value(part: str, key: str) -> Any:
    """What the widgets of an entry start from: the value not saved yet, or else the stored one, or None."""
    here = desk()
    spot = part, key
    if spot in here.unsaved:
        return here.unsaved[spot]
    if spot in here.disagreements:
        return here.disagreements[spot].ours
    return here.kept.get(spot, NOTHING).value


def values(part: str) -> dict[str, Any]:
    """All values of a part by key, those not saved yet included."""
    here = desk()
    keys = {key for known, key in (*here.kept, *here.unsaved, *here.disagreements) if known == part}
    found = {key: value(part, key) for key in sorted(keys)}
    return {key: each for key, each in found.items() if each is not None}


def widget_key(part: str, key: str, name: str = "value") -> str:
    """The key of a widget for an entry; a widget with this key may take `value` as its default."""
    return f"{part}:{key}:{name}:{desk().turn}"


def keep(part: str, key: str, new: Any, *, title: str = "", words: Words = str) -> bool:
    """Store `new` if it differs from what this tab has seen. Call it in every run after the widgets.

    Args:
        part: the part of the assessment, such as "answer".
        key: the entry within the part.
        new: a noun of the model or a plain value in the form of the part; None deletes.
        title: what people call the entry, for the message that somebody else changed it.
        words: how a value reads in that message.

    Returns:
        Whether `new` is what the database holds now. If not, the page tells why, and the value is not lost.
    """
    here, spot = desk(), (part, key)
    here.shown.add(spot)
    if spot in here.disagreements:
        here.disagreements[spot].ours = new
        return False
    if new == here.kept.get(spot, NOTHING).value:
        here.unsaved.pop(spot, None)
        return True
    here.unsaved[spot] = new
    return _stored(here, spot, title or key, words)


def _stored(here: Desk, spot: Spot, title: str, words: Words = str) -> bool:
    """Try once to store an unsaved value. After one failure in a run, the others wait for the next run."""
    if here.was_tried and here.problem is not None:
        return False
    new, before = here.unsaved[spot], here.kept.get(spot, NOTHING)
    try:
        result = state.workspace().save(here.assessment_id, *spot, new, expected_version=before.version)
    except NotThere:
        state.no_assessment()
    except StorageProblem as problem:
        here.problem = problem
        here.was_tried = not isinstance(problem, Refused)
        return False
    here.problem, here.has_saved = None, True
    del here.unsaved[spot]
    if isinstance(result, Conflict):
        theirs = _theirs(here, spot, result)
        here.disagreements[spot] = Disagreement(title, new, theirs, result.theirs_version, words)
        return False
    here.kept[spot] = Kept(new, result.version)
    return True


def _theirs(here: Desk, spot: Spot, found: Conflict) -> Any:
    here.kept.update(read_standing(state.workspace(), here.assessment_id).values)
    return here.kept.get(spot, Kept(None, found.theirs_version)).value


def decide(spot: Spot, *, ours: bool) -> None:
    """End a disagreement: put our value over theirs knowingly, or take theirs."""
    here = desk()
    ended = here.disagreements.pop(spot)
    here.kept[spot] = Kept(ended.theirs, ended.version)
    if ours:
        here.unsaved[spot] = ended.ours
        _stored(here, spot, ended.title, ended.words)
    here.turn += 1


def retry() -> bool:
    """Try to store everything that is not saved yet; returns whether nothing is left."""
    here = desk()
    here.was_tried = False
    for spot in tuple(here.unsaved):
        _stored(here, spot, spot[1])
    return not here.unsaved


def undo() -> Spot | None:
    """Take back the last change of the assessment; returns where, or None if nothing is left to take back."""
    here = desk()
    taken = take_back(state.workspace(), here.assessment_id)
    if taken is None:
        return None
    here.unsaved.pop(taken, None)
    reload()
    return taken


def reload() -> None:
    """Forget what this tab has seen and show what is stored; values not saved yet stay."""
    here = desk()
    standing = read_standing(state.workspace(), here.assessment_id)
    here.kept, here.seen = dict(standing.values), standing.last_change
    here.turn += 1


def _made(assessment_id: str) -> Desk:
    standing = read_standing(state.workspace(), assessment_id)
    made = Desk(assessment_id, dict(standing.values), standing.last_change)
    owner, _, rest = str(st.session_state.get(_SEEN, "")).partition(" ")
    seen, _, turn = rest.partition(".")
    if owner == assessment_id and seen.isdecimal() and turn.isdecimal():
        # The tab is older than this session: compare its widgets with what it had seen, not with what came since.
        made.turn, made.seen = int(turn), int(seen)
        for change in changes_since(state.workspace(), assessment_id, made.seen):
            place = Place(assessment_id, change.part, change.key)
            made.kept[change.part, change.key] = value_as_of(state.workspace(), place, made.seen)
    return made


def begin() -> None:
    """Start a run: forget which entries the last one showed, and let failed values be tried again."""
    found = desk_in_use()
    if found is not None:
        found.shown, found.was_tried, found.marks = set(), False, []


def catch_up() -> None:
    """End a run: take in what others have changed, and let the hidden field say what this tab has seen."""
    found = desk_in_use()
    if found is None:
        return
    newest = state.workspace().store.last_change(found.assessment_id)
    is_outdated = newest > found.seen and _take_in(found, newest)
    if is_outdated:
        st.rerun()
    st.session_state[_SEEN] = f"{found.assessment_id} {found.seen}.{found.turn}"
    with st.container(key="seen"):
        st.text_input("What this page has seen", key=_SEEN, label_visibility="collapsed")


def _take_in(here: Desk, newest: int) -> bool:
    """Bring `kept` up to date; whether an entry on the screen now has another value."""
    others = False
    standing = None
    for change in changes_since(state.workspace(), here.assessment_id, here.seen):
        spot = change.part, change.key
        is_own = here.kept.get(spot, NOTHING).version >= change.version
        if is_own or change.kind == "conflict" or spot in here.unsaved or spot in here.disagreements:
            continue
        standing = standing or read_standing(state.workspace(), here.assessment_id)
        here.kept[spot] = standing.values.get(spot, NOTHING)
        others |= spot in here.shown
    here.seen = newest
    here.turn += others
    return others
