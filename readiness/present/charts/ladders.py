"""Charts of steps: the phases of the journey and the status of data."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable, FormStep
from readiness.present import list_words
from readiness.words import said
from readiness.words.say import charts as say


@dataclass(frozen=True)
class PhaseLadder:
    """The phases with the placed one named in words."""

    steps: tuple[FormStep, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        marks = {"here": say.part_step_here, "possible": say.part_step_possible}
        names = [said(marks.get(s.place, say.part_step)(number=s.number, name=s.name)) for s in self.steps]
        return said(say.phases_of_the_journey(steps=list_words.row(names)))

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        words = {
            "behind": said(say.PART_PASSED),
            "here": said(say.PART_YOU_HERE),
            "possible": said(say.PART_POSSIBLE),
            "ahead": said(say.PART_AHEAD),
        }
        rows = tuple((str(s.number), s.name, words[s.place]) for s in self.steps)
        return DataTable((said(say.PHASE), said(say.NAME), said(say.WHERE_YOU)), rows)


@dataclass(frozen=True)
class StatusRow:
    """One set of data: its status, how far it might reach if labelling were known, what blocks the next."""

    name: str
    reached: int
    possible: int
    words: str
    blocks_next: str


@dataclass(frozen=True)
class StatusLadder:
    """Data status of the organization and of each candidate problem or workload."""

    steps: tuple[str, ...]
    rows: tuple[StatusRow, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        rows = (said(say.status_and_next(name=r.name, words=r.words, blocks_next=r.blocks_next)) for r in self.rows)
        return " ".join([said(say.DATA_STATUS_SENTENCE), *rows])

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((row.name, row.words, row.blocks_next) for row in self.rows)
        return DataTable((said(say.DATA), said(say.STATUS), said(say.WHAT_BLOCKS_NEXT_STATUS)), rows)
