"""Charts of the work: candidate problems and the plan."""

from __future__ import annotations

from dataclasses import dataclass

from readiness.document.forms import DataTable
from readiness.present import list_words
from readiness.words import said
from readiness.words.say import charts as say


@dataclass(frozen=True)
class ProblemPoint:
    """A candidate problem by rank: value and feasibility, 0 to 100, as printed integers."""

    rank: int
    name: str
    value: int
    feasibility: int
    is_ready: bool
    class_words: str


@dataclass(frozen=True)
class ValueFeasibility:
    """Candidate problems by value and feasibility; `left_out` names those of which too little is known to be placed."""

    points: tuple[ProblemPoint, ...]
    left_out: tuple[str, ...] = ()

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = (
            said(say.part_value_feasibility(rank=p.rank, name=p.name, value=p.value, feasibility=p.feasibility))
            for p in self.points
        )
        told = [said(say.VALUE_AND_FEASIBILITY), said(say.rows_told(rows=list_words.clauses(parts)))]
        told += [said(say.too_little_known(names=list_words.clauses(self.left_out)))] if self.left_out else []
        return " ".join(told)

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple((str(p.rank), p.name, str(p.value), str(p.feasibility), p.class_words) for p in self.points)
        return DataTable(
            (said(say.RANK), said(say.PROBLEM), said(say.VALUE), said(say.FEASIBILITY), said(say.CLASS_WORD)), rows
        )


@dataclass(frozen=True)
class StabilityBar:
    """How often a problem ranks first, 0 to 1, and the same in print."""

    name: str
    share: float
    printed: str


@dataclass(frozen=True)
class RankStability:
    """Share of runs in which a problem ranks first while weights and unsure answers vary."""

    draws: int
    bars: tuple[StabilityBar, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        parts = list_words.clauses(f"{bar.name} {bar.printed}" for bar in self.bars)
        return f"{said(say.how_often_first(draws=self.draws))} {said(say.rows_told(rows=parts))}"

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        return DataTable(
            (said(say.PROBLEM), said(say.RANKS_FIRST)), tuple((bar.name, bar.printed) for bar in self.bars)
        )


@dataclass(frozen=True)
class GanttBar:
    """One action: days counted from 1 on the first day of the plan; `gates` are those it opens."""

    number: int
    code: str
    lane: str
    title: str
    owner: str
    start_day: int
    end_day: int
    when: str
    gates: tuple[str, ...]


@dataclass(frozen=True)
class GanttCheck:
    """A milestone: a first result, a decision, or a look at gates; `kind` is the same in every language."""

    kind: str
    day: int
    name: str
    when: str
    criteria: str


@dataclass(frozen=True)
class Gantt:
    """The plan by days 30, 60 and 90 and by quarters, with its milestones."""

    days: int
    bars: tuple[GanttBar, ...]
    checks: tuple[GanttCheck, ...]

    @property
    def alt(self) -> str:
        """The chart in words."""
        bars = list_words.clauses(
            said(say.part_day(title=b.title, start_day=b.start_day, end_day=b.end_day)) for b in self.bars
        )
        checks = list_words.clauses(f"{check.name}, {check.when}" for check in self.checks)
        return " ".join([said(say.PLAN_BY_DAY), said(say.rows_told(rows=bars)), said(say.rows_told(rows=checks))])

    @property
    def table(self) -> DataTable:
        """Every value as text."""
        rows = tuple(
            (str(b.number), b.title, b.owner, str(b.start_day), str(b.end_day), ", ".join(b.gates)) for b in self.bars
        )
        return DataTable(
            (
                said(say.NUMBER_SHORT),
                said(say.ACTION),
                said(say.OWNER),
                said(say.FIRST_DAY),
                said(say.LAST_DAY),
                said(say.OPENS_GATE),
            ),
            rows,
        )
