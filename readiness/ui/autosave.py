"""Saving by difference: after the widgets of a page, `keep` stores what differs from what this tab has seen.

Nothing here depends on callbacks. After a restart of the server, the first click arrives in a new session together
with the values on the screen; comparing them with the database finds what was not stored yet.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import streamlit as st

from readiness.services.keeping import NOTHING, Kept, take_back, value_at
from readiness.services.records import Conflict, LastChange, NotThere, Place, Reach, Refused, StorageProblem
from readiness.ui import edit_buffer as buffers
from readiness.ui import kept_elements, seen_values, state, tab_note
from readiness.ui.edit_buffer import Disagreement, EditBuffer, Spot, Words, edit_buffer
from readiness.words import spoken


def value(part: str, key: str) -> Any:
    """What the widgets of an entry start from: the value not saved yet, or else the stored one, or None."""
    return edit_buffer().value((part, key))


def values(part: str) -> dict[str, Any]:
    """All values of a part by key in their stored order, those not saved yet included."""
    here = edit_buffer()
    found = {spot[1]: here.value(spot) for spot in here.spots() if spot[0] == part}
    return {key: each for key, each in found.items() if each is not None}


def everything() -> dict[str, dict[str, Any]]:
    """All values of all parts, by part and key; a part without values is an empty one."""
    here = edit_buffer()
    found: dict[str, dict[str, Any]] = defaultdict(dict)
    for spot in here.spots():
        value_here = here.value(spot)
        if value_here is not None:
            found[spot[0]][spot[1]] = value_here
    return found


def widget_key(part: str, key: str, name: str = "value") -> str:
    """The key of a widget for an entry; a widget with this key may take `value` as its default."""
    here = edit_buffer()
    # A browser keeps the value of a widget under its key, also when the same page shows another assessment.
    return f"{part}:{key}:{name}:{here.assessment_id[:8]}:{here.generation}"


def mark() -> None:
    """Show here, from the end of the run on, whether everything is saved."""
    edit_buffer().marks.append(st.empty())


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
    here, spot = edit_buffer(), (part, key)
    here.shown.add(spot)
    if spot in here.disagreements:
        here.disagreements[spot].ours = new
        return False
    if new == here.kept.get(spot, NOTHING).value:
        here.unsaved.pop(spot, None)
        return True
    here.unsaved[spot] = new
    return _store(here, spot, title or key, words)


def give(part: str, key: str, new: Any, *, title: str = "", words: Words = str) -> None:
    """Store a value that a press gives in place of what the widgets show, and draw the page anew from it."""
    keep(part, key, new, title=title, words=words)
    anew()


def anew() -> None:
    """Draw the page again with widgets that start from what is kept now."""
    edit_buffer().generation += 1
    st.rerun()


def decide(spot: Spot, *, ours: bool) -> None:
    """End a disagreement: put our value over theirs knowingly, or take theirs."""
    here = edit_buffer()
    ended = here.disagreements.pop(spot)
    here.kept[spot] = Kept(ended.theirs, ended.version)
    if ours:
        here.unsaved[spot] = ended.ours
        _store(here, spot, ended.title, ended.words)
    here.generation += 1


def retry() -> bool:
    """Try to store everything that is not saved yet, of other assessments too; returns whether nothing is left."""
    waiting = (edit_buffer(), *buffers.aside().values())
    for each in waiting:
        each.has_failed = each.is_gone = False
        for spot in tuple(each.unsaved):
            _store(each, spot, spot[1], str)
    return not any(each.unsaved for each in waiting)


def undo(named: LastChange, within: Sequence[Reach]) -> Any:
    """Take back a change that was shown before; returns the value that stands in its place now, or None.

    Raises:
        Refused: another change is the newest one by now; nothing is changed.
    """
    here, spot = edit_buffer(), (named.part, named.key)
    take_back(state.workspace(), here.assessment_id, named, within)
    here.unsaved.pop(spot, None)
    here.reload()
    return here.value(spot)


def begin() -> None:
    """Start a run: check the assessment anew, forget what the last run showed, and let failed values be tried again."""
    state.begin()
    # The first element of every run, so that nothing below it moves.
    tab_note.begin(kept_elements.container("seen"))
    here = buffers.in_use()
    if here is not None:
        here.shown, here.whole, here.marks, here.has_failed = set(), set(), [], False
        here.stamp_before = here.stamp


def finish() -> None:
    """End a run: take over what others have changed, and let the tab carry what it has seen."""
    here = buffers.in_use()
    found = state.summary()
    of_assessment: list[Any] = ["", 0, [], []]
    if here is not None and found is not None and here.assessment_id == found.id:
        if found.changed_at != here.stamp_before:
            here.stamp = found.changed_at
            if here.take_in():
                st.rerun()
        of_assessment = here.note()
    single, place = seen_values.note(), tab_note.place()
    if place is not None and (of_assessment[0] or single):
        tab_note.leave([*of_assessment, single, spoken().language], place)


def _store(here: EditBuffer, spot: Spot, title: str, words: Words) -> bool:
    """Try once to store an unsaved value. After one failure in a run, the others wait for the next run."""
    if here.has_failed:
        return False
    new, before = here.unsaved[spot], here.kept.get(spot, NOTHING)
    try:
        result = state.workspace().save(here.assessment_id, *spot, new, expected_version=before.version)
    except NotThere:
        if here is buffers.in_use():
            state.no_assessment()
        here.is_gone = here.has_failed = True
        return False
    except StorageProblem as problem:
        # A value that is refused says nothing about the others; a database that fails does.
        here.problem, here.has_failed = problem, not isinstance(problem, Refused)
        return False
    here.problem, here.has_saved = None, True
    del here.unsaved[spot]
    if isinstance(result, Conflict):
        place = Place(here.assessment_id, *spot)
        theirs = value_at(state.workspace(), place, result.theirs_version)
        here.disagreements[spot] = Disagreement(title, new, theirs.value, result.theirs_version, words)
        return False
    here.kept[spot] = Kept(new, result.version)
    if result.before is not None and result.before == here.stamp:
        # Nobody else has changed anything since this tab looked, and its own change is no news to it.
        here.stamp, here.last_change = result.at, result.change or here.last_change
        if here.newest is not None and result.change is not None and result.at is not None:
            here.newest = here.newest.after(LastChange(result.change, *spot, result.version), result.at)
    return True
