"""Charts of scores: against a floor, by capability, and between two snapshots."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from readiness.document.forms import DataTable
from readiness.model.scorecard import USUAL_SCALE, ScoreScale
from readiness.present import kind_words, list_words, number_words
from readiness.words import said
from readiness.words.say import charts as say

FloorState = Literal["met", "open", "unknown"]


@dataclass(frozen=True)
class DumbbellRow:
    """A dimension against a floor. `words` is what stands beside the mark."""

    name: str
    score: float | None
    low: float
    high: float
    state: FloorState
    printed: str
    words: str


@dataclass(frozen=True)
class Dumbbell:
    """Score of each dimension against the floor of a phase, furthest below first."""

    phase: int
    floor: float
    rows: tuple[DumbbellRow, ...]
    scale: ScoreScale = USUAL_SCALE

    @property
    def title(self) -> str:
        """What the chart compares."""
        return said(say.score_today_against_floor_phase(phase=self.phase))

    @property
    def alt(self) -> str:
        """The chart in words."""
        rows = list_words.clauses(
            f"{row.name} {row.printed} {kind_words.out_of(self.scale)}, {row.words}" for row in self.rows
        )
        floor = number_words.score(float(self.floor))
        return f"{said(say.each_against_floor(floor=floor, phase=self.phase))} {said(say.rows_told(rows=rows))}"

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((row.name, row.printed, number_words.score(float(self.floor)), row.words) for row in self.rows)
        return DataTable((said(say.DIMENSION), said(say.SCORE), said(say.FLOOR), said(say.AGAINST_FLOOR)), rows)


@dataclass(frozen=True)
class HeatCell:
    """A capability with its score as a colour step of 0 to 3, None if it has no score."""

    name: str
    score: float | None
    printed: str
    step: int | None


@dataclass(frozen=True)
class HeatRow:
    """The capabilities of one dimension."""

    name: str
    score: float | None
    printed: str
    is_below_floor: bool
    cells: tuple[HeatCell, ...]


@dataclass(frozen=True)
class Heatmap:
    """Every capability with its number, in the order of the questionnaire."""

    rows: tuple[HeatRow, ...]
    scale: ScoreScale = USUAL_SCALE

    @property
    def count(self) -> int:
        """How many capabilities there are."""
        return sum(len(row.cells) for row in self.rows)

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = (
            f"{row.name}: " + list_words.row(f"{cell.name} {cell.printed}" for cell in row.cells) + "."
            for row in self.rows
        )
        return " ".join([said(say.capabilities_on_scale(scale=kind_words.scale_ends(self.scale))), *parts])

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = ((row.name, cell.name, cell.printed) for row in self.rows for cell in row.cells)
        return DataTable((said(say.DIMENSION), said(say.CAPABILITY), said(say.SCORE)), tuple(rows))


@dataclass(frozen=True)
class ThenNowRow:
    """One dimension in two snapshots; `words` say by how much it moved, `in_a_word` only which way."""

    name: str
    then: float | None
    now: float | None
    printed_then: str
    printed_now: str
    words: str
    in_a_word: str


@dataclass(frozen=True)
class ThenNow:
    """Two snapshots on one scale."""

    then_label: str
    now_label: str
    rows: tuple[ThenNowRow, ...]
    scale: ScoreScale = USUAL_SCALE

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = list_words.clauses(
            said(
                say.part_moved_from_to(
                    name=r.name, printed_then=r.printed_then, printed_now=r.printed_now, words=r.words
                )
            )
            for r in self.rows
        )
        heads = said(say.scores_of_both(then=self.then_label, now=self.now_label))
        return f"{heads} {said(say.rows_told(rows=parts))}"

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((r.name, r.printed_then, r.printed_now, r.words) for r in self.rows)
        return DataTable((said(say.DIMENSION), self.then_label, self.now_label, said(say.CHANGE)), rows)
