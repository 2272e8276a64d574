"""Charts of a table check as plain data: the learning curve, and the honest beside the careless test."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable
from readiness.model.evidence import CurvePoint, EvidenceReport, Score
from readiness.present.phrases import whole

_READINGS = {
    "likely-helps": "More rows of the same kind would likely help.",
    "not-needed": "More rows are not needed for a first version.",
    "cannot-say": "The curve cannot say if more rows would help.",
    "unlikely-to-help": "More of the same rows are unlikely to help.",
}


@dataclass(frozen=True)
class CurveChart:
    """Share of the guess's error removed, by rows learnt from; smallest part first."""

    title: str
    points: tuple[CurvePoint, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = "; ".join(f"{point.rows:,} rows: {_printed(point.skill)}" for point in self.points)
        return f"Share of the error removed after learning from more and more rows. {parts}."

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((f"{point.rows:,}", _printed(point.skill)) for point in self.points)
        return DataTable(("Rows learnt from", "Error removed"), rows)


@dataclass(frozen=True)
class SplitBar:
    """One way of testing: its skill and likely range."""

    name: str
    score: Score

    @property
    def printed(self) -> str:
        """'13% (likely 7% to 18%)'."""
        low, high = _printed(self.score.low), _printed(self.score.high)
        return f"{_printed(self.score.skill)} (likely {low} to {high})"


@dataclass(frozen=True)
class SplitChart:
    """The same model tested honestly and carelessly."""

    title: str
    bars: tuple[SplitBar, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        return "Share of the error removed. " + "; ".join(f"{bar.name}: {bar.printed}" for bar in self.bars) + "."

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        return DataTable(("Test", "Error removed"), tuple((bar.name, bar.printed) for bar in self.bars))


def learning_curve(report: EvidenceReport) -> CurveChart | None:
    """Return the learning curve, or None where none was drawn."""
    if report.curve is None:
        return None
    return CurveChart(_READINGS[report.curve.reading], report.curve.points)


def split_comparison(report: EvidenceReport) -> SplitChart | None:
    """Return the honest beside the careless test, or None for tables where a random test is the honest one."""
    if report.careless is None or report.score is None:
        return None
    title = "A careless test looks better" if report.careless.skill > report.score.skill else "Both tests agree"
    bars = (SplitBar("Honest test", report.score), SplitBar("Careless test", report.careless))
    return SplitChart(title, bars)


def _printed(share: float) -> str:
    return f"{whole(100 * share)}%"
