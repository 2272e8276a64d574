"""Charts of steps: the phases of the journey and the status of data."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable, FormStep
from readiness.words import said
from readiness.words.say import charts as say


@dataclass(frozen=True)
class PhaseLadder:
    """The phases with the placed one named in words."""

    steps: tuple[FormStep, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        marks = {"here": " (you are here)", "possible": " (possible)"}
        names = (f"{s.number} {s.name}{marks.get(s.place, '')}" for s in self.steps)
        return "Phases of the journey: " + ", ".join(names) + "."

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        words = {"behind": "passed", "here": said(say.PART_YOU_HERE), "possible": "possible", "ahead": "ahead"}
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
        return "Data status. " + " ".join(
            said(say.status_and_next(name=r.name, words=r.words, blocks_next=r.blocks_next)) for r in self.rows
        )

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((row.name, row.words, row.blocks_next) for row in self.rows)
        return DataTable((said(say.DATA), said(say.STATUS), said(say.WHAT_BLOCKS_NEXT_STATUS)), rows)
