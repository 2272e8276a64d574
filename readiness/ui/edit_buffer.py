"""What one tab knows of one assessment: the values it has seen, those not saved yet, and those in dispute."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from streamlit.delta_generator import DeltaGenerator

from readiness.services.keeping import NOTHING, Kept, changes_since, read_standing, value_at
from readiness.services.records import LastChange, Place, Reach, StorageProblem
from readiness.ui import run_memory, state, tab_note

Spot = tuple[str, str]
"""Part and key of a value."""
Words = Callable[[Any], str]

_BUFFER = "edit-buffer"
_ASIDE = "edit-buffers-aside"


@dataclass(slots=True)
class Disagreement:
    """Somebody else changed a value first: theirs stands, ours waits for a decision."""

    title: str
    ours: Any
    theirs: Any
    version: int
    words: Words


@dataclass(frozen=True, slots=True)
class NewestChange:
    """What could be taken back within some parts when the assessment had changed last at `stamp`; None for nothing."""

    stamp: datetime
    within: tuple[Reach, ...]
    change: LastChange | None

    def after(self, own: LastChange, at: datetime) -> NewestChange:
        """The same once this tab itself has changed a value."""
        is_within = any(part == own.part and key in {None, own.key} for part, key in self.within)
        return NewestChange(at, self.within, own if is_within else self.change)


@dataclass(slots=True)
class EditBuffer:
    """One tab and one assessment. `generation` changes when widgets must be made anew to show other values."""

    assessment_id: str
    kept: dict[Spot, Kept]
    last_change: int
    stamp: datetime | None = None
    newest: NewestChange | None = None
    generation: int = 0
    unsaved: dict[Spot, Any] = field(default_factory=dict)
    disagreements: dict[Spot, Disagreement] = field(default_factory=dict)
    problem: StorageProblem | None = None
    has_saved: bool = False
    is_gone: bool = False
    # Of the present run:
    shown: set[Spot] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    marks: list[DeltaGenerator] = field(default_factory=list)
    has_failed: bool = False
    stamp_before: datetime | None = None

    def value(self, spot: Spot) -> Any:
        """The value not saved or not decided yet, or else the stored one; None if there is none."""
        if spot in self.unsaved:
            return self.unsaved[spot]
        if spot in self.disagreements:
            return self.disagreements[spot].ours
        return self.kept.get(spot, NOTHING).value

    @property
    def is_waiting(self) -> bool:
        """Whether something here still waits to be saved or decided."""
        return bool(self.unsaved or self.disagreements)

    def spots(self) -> Iterable[Spot]:
        """The places of all parts in their stored order, new ones last."""
        return {**self.kept, **self.unsaved, **self.disagreements}

    def reload(self) -> None:
        """Forget what this tab has seen and show what is stored; what is not saved yet stays."""
        standing = read_standing(state.workspace(), self.assessment_id)
        self.kept, self.last_change = dict(standing.values), standing.last_change
        self.generation += 1

    def take_in(self) -> bool:
        """Take over what others have changed; whether something on the screen has another value now.

        Call it after the widgets: what they hold was compared with the old values by then.
        """
        others = False
        for change in changes_since(state.workspace(), self.assessment_id, self.last_change):
            self.last_change = change.id
            spot = change.part, change.key
            is_own = self.kept.get(spot, NOTHING).version >= change.version
            if is_own or change.kind == "conflict" or spot in self.unsaved or spot in self.disagreements:
                continue
            place = Place(self.assessment_id, *spot)
            self.kept[spot] = value_at(state.workspace(), place, change.version)
            others |= spot in self.shown or spot[0] in self.whole
        self.generation += others
        return others

    def note(self) -> list[Any]:
        """What the tab must carry itself, to be understood after a restart: the versions of what it shows."""
        seen = self.shown | {spot for spot in self.kept if spot[0] in self.whole} if self.whole else self.shown
        versions = [[*spot, self.kept[spot].version] for spot in sorted(seen) if spot in self.kept]
        return [self.assessment_id, self.generation, versions, sorted(self.whole)]


def in_use() -> EditBuffer | None:
    """The buffer of this tab, if a page has asked for one."""
    found = run_memory.get(_BUFFER)
    return found if isinstance(found, EditBuffer) else None


def edit_buffer() -> EditBuffer:
    """The buffer of this tab for its assessment, made at the first call in a session."""
    found = in_use()
    # The frame has checked the assessment at the start of the run; the many calls within it need no other look.
    if found is not None and found.assessment_id == run_memory.get(state.ASSESSMENT):
        return found
    assessment_id = state.required()
    if found is not None and found.is_waiting:
        _put_aside(found)
    taken_up = aside().pop(assessment_id, None)
    made = taken_up or _made(assessment_id)
    run_memory.put(_BUFFER, made)
    return made


def aside() -> dict[str, EditBuffer]:
    """The buffers of other assessments on which something waits to be saved or decided, by assessment, oldest first."""
    buffers: dict[str, EditBuffer] | None = run_memory.get(_ASIDE)
    if buffers is None:
        run_memory.put(_ASIDE, buffers := {})
    return buffers


def _put_aside(left: EditBuffer) -> None:
    left.shown, left.whole, left.marks, left.has_failed = set(), set(), [], False
    buffers = aside()
    buffers[left.assessment_id] = left
    for name in tuple(buffers):
        if not buffers[name].is_waiting:
            del buffers[name]


def _made(assessment_id: str) -> EditBuffer:
    standing = read_standing(state.workspace(), assessment_id)
    made = EditBuffer(assessment_id, dict(standing.values), standing.last_change)
    note = _carried(assessment_id)
    if note is not None:
        # The tab is older than this session: its widgets are compared with what it had seen, not with what came since.
        made.generation, versions, whole = note
        unseen = {spot: 0 for spot in made.kept if spot[0] in whole}
        for spot, version in {**unseen, **versions}.items():
            if made.kept.get(spot, NOTHING).version > version:
                made.kept[spot] = value_at(state.workspace(), Place(assessment_id, *spot), version)
                made.last_change = 0
    return made


def _carried(assessment_id: str) -> tuple[int, dict[Spot, int], set[str]] | None:
    """Generation, versions and parts shown as a whole, as the browser has sent them; None if it sent none."""
    try:
        # A tab that was open while the app was upgraded may still carry a note without the last part.
        owner, generation, versions, *rest = tab_note.carried()
        whole = rest[0] if rest else []
        found = {(str(part), str(key)): int(version) for part, key, version in versions}
        return (int(generation), found, {str(part) for part in whole}) if owner == assessment_id else None
    except (ValueError, TypeError, OverflowError):
        return None
