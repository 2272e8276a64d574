"""Charts of a table check as plain data: the learning curve, and the honest beside the careless test."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable
from readiness.model.evidence import CurvePoint, EvidenceReport, Score
from readiness.present import list_words
from readiness.present.number_words import counted, whole_percent
from readiness.words import said
from readiness.words.say import checks as say

_READINGS = {
    "likely-helps": say.MORE_ROWS_SAME_KIND_WOULD,
    "not-needed": say.MORE_ROWS_NOT_NEEDED_FIRST,
    "cannot-say": say.CURVE_CANNOT_SAY_IF_MORE,
    "unlikely-to-help": say.MORE_SAME_ROWS_UNLIKELY_HELP,
}


@dataclass(frozen=True)
class CurveChart:
    """Share of the guess's error removed, by rows learnt from; smallest part first."""

    title: str
    points: tuple[CurvePoint, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = list_words.clauses(
            said(say.part_rows(rows=point.rows, printed=whole_percent(point.skill))) for point in self.points
        )
        return f"{said(say.ERROR_AFTER_MORE_ROWS)} {parts}."

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((counted(point.rows), whole_percent(point.skill)) for point in self.points)
        return DataTable((said(say.ROWS_LEARNT_FROM), said(say.ERROR_REMOVED)), rows)


@dataclass(frozen=True)
class SplitBar:
    """One way of testing: its skill and likely range."""

    name: str
    score: Score

    @property
    def printed(self) -> str:
        """'13% (likely 7% to 18%)'."""
        low, high = whole_percent(self.score.low), whole_percent(self.score.high)
        return said(say.part_likely(printed=whole_percent(self.score.skill), low=low, high=high))


@dataclass(frozen=True)
class SplitChart:
    """The same model tested honestly and carelessly."""

    title: str
    bars: tuple[SplitBar, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        bars = list_words.clauses(f"{bar.name}: {bar.printed}" for bar in self.bars)
        return f"{said(say.SHARE_OF_ERROR)} {bars}."

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        return DataTable((said(say.TEST), said(say.ERROR_REMOVED)), tuple((bar.name, bar.printed) for bar in self.bars))


def learning_curve(report: EvidenceReport) -> CurveChart | None:
    """Return the learning curve, or None where none was drawn."""
    if report.curve is None:
        return None
    return CurveChart(said(_READINGS[report.curve.reading]), report.curve.points)


def split_comparison(report: EvidenceReport) -> SplitChart | None:
    """Return the honest beside the careless test, or None for tables where a random test is the honest one."""
    if report.careless is None or report.score is None:
        return None
    title = (
        said(say.CARELESS_TEST_LOOKS_BETTER)
        if report.careless.skill > report.score.skill
        else said(say.BOTH_TESTS_AGREE)
    )
    bars = (SplitBar(said(say.HONEST_TEST), report.score), SplitBar(said(say.CARELESS_TEST), report.careless))
    return SplitChart(title, bars)
