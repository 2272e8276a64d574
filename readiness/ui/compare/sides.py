"""The two sides of a comparison: today, or a snapshot, as it was or under today's rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.assessment import Snapshot
from readiness.present import day_words, kind_words, list_words
from readiness.present.findings import Findings
from readiness.present.problems.unnamed import with_said_names
from readiness.present.snapshot_words import name_with_time
from readiness.services.records import SnapshotLine
from readiness.ui import state
from readiness.words import said
from readiness.words.say import compare as say
from readiness.words.say import pages

TODAY = "today"
REASONS = {
    "by-hand": pages.PART_TAKEN_BY_HAND,
    "report": pages.PART_TAKEN_WITH_REPORT,
    "import": pages.PART_BROUGHT_ALONG_BY_IMPORT,
    "workshop": pages.PART_TAKEN_AFTER_WORKSHOP,
    "upgrade": pages.PART_TAKEN_BEFORE_NEW_VERSION,
    "campaign": pages.PART_TAKEN_AT_END_OF_CAMPAIGN,
    "repeat": pages.PART_WHAT_WAS_TOLD_LAST_TIME,
}


@dataclass(frozen=True)
class Side:
    """One side: how it is called, when it was taken ("" for today), and what follows from it."""

    label: str
    taken: str
    found: Findings

    @property
    def rules(self) -> str:
        """The version of the rules that made it."""
        return said(say.part_rules_rubric_version(rubric_version=self.found.outcome.edition.rubric_version))


def side(slug: str, lines: Sequence[SnapshotLine], *, recomputed: bool) -> Side:
    """The side with this slug: "today" or the id of a snapshot; `recomputed` applies today's rules to its answers."""
    if slug == TODAY:
        return Side(said(say.TODAY), "", state.findings())
    line = next(each for each in lines if each.id == slug)
    workspace = state.workspace()
    shot = workspace.snapshot(state.required(), slug)
    found = workspace.recompute(state.required(), shot) if recomputed else workspace.recall(shot)
    return Side(name_of(line), day_words.day(state.day_of(line.taken_at)), with_said_names(found))


def name_of(line: SnapshotLine | Snapshot) -> str:
    """What a snapshot is called among others."""
    return name_with_time(line.id, line.label, state.local(line.taken_at))


def line_words(line: SnapshotLine) -> str:
    """A snapshot in a list: name, day and phase."""
    phase = kind_words.phase(line.phase) if line.phase else said(say.PART_NO_CERTAIN_PHASE)
    return list_words.row((name_of(line), day_words.day(state.day_of(line.taken_at)), phase))
