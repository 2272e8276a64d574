"""The plan as a timeline: one bar for each action on wide screens, a list by date on a phone. Returns markup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from readiness.present.charts import GanttCheck
from readiness.present.plan.plan_row import PlanRow
from readiness.ui.safe import esc
from readiness.words import said
from readiness.words.say import results as results_words
from readiness.words.say import roadmap as say

MONTH = 30
FIRST_QUARTER = 90
LEAST_WIDTH = 0.9
"""Of a bar, in percent of the picture: a single day can still be seen, and stays inside at the right end."""
PERIODS = (
    (30, say.FIRST_MONTH), (60, say.SECOND_MONTH), (90, say.THIRD_MONTH),
    (180, say.SECOND_QUARTER), (270, say.THIRD_QUARTER), (366, say.FOURTH_QUARTER),
)  # fmt: skip
"""Last day and name of each column. The first three are months, then quarters: near dates get more room."""


@dataclass(frozen=True)
class Scale:
    """Days along a width of equal columns; `columns` is how many are shown."""

    columns: int

    @classmethod
    def of(cls, last_day: int) -> Scale:
        """As many columns as the plan needs, at least the first three."""
        return cls(max(3, next((n for n, (last, _) in enumerate(PERIODS, 1) if last_day <= last), len(PERIODS))))

    def at(self, day: float) -> float:
        """Where a day ends, in percent of the width."""
        return round(100 * min(self._columns_before(day), self.columns) / self.columns, 2)

    @staticmethod
    def _columns_before(day: float) -> float:
        if day <= FIRST_QUARTER:
            return max(day, 0) / MONTH
        return 3 + (day - FIRST_QUARTER) / FIRST_QUARTER


def by_lane(row: PlanRow) -> str:
    """The lane of an action."""
    return said(row.lane) if row.lane else ""


def by_person(row: PlanRow) -> str:
    """Who does it."""
    return row.doer


def timeline(
    rows: Sequence[PlanRow],
    checks: Sequence[GanttCheck],
    starts_on: date,
    group_of: Callable[[PlanRow], str] = by_lane,
) -> str:
    """Every action with a date in its group, and the milestones; nothing stands outside the picture."""
    dated = [row for row in rows if row.is_dated]
    scale = Scale.of(max((_day(row.end, starts_on) for row in dated), default=1))
    head = "".join(f"<span>{esc(said(name))}</span>" for _, name in PERIODS[: scale.columns])
    style = f"--cols:{scale.columns}"
    groups = list(dict.fromkeys(group_of(row) for row in dated))
    bars = "".join(_group(name, [row for row in dated if group_of(row) == name], scale, starts_on) for name in groups)
    return (
        f'<div class="rm-tl" style="{style}"><div class="hd" aria-hidden="true"><i></i><div>{head}</div></div>'
        f"{bars}{_checks(checks, scale)}</div>"
    )


def _group(name: str, rows: Sequence[PlanRow], scale: Scale, starts_on: date) -> str:
    bars = "".join(_bar(row, scale, starts_on) for row in rows)
    return f'<p class="grp">{esc(name)}</p><ol aria-label="{esc(name)}">{bars}</ol>'


def _day(moment: date | None, starts_on: date) -> int:
    return (moment - starts_on).days + 1 if moment else 1


def _bar(row: PlanRow, scale: Scale, starts_on: date) -> str:
    begin, right = scale.at(_day(row.start, starts_on) - 1), scale.at(_day(row.end, starts_on))
    width = max(right - begin, LEAST_WIDTH)
    left = min(begin, 100 - width)
    marks = " ".join(filter(None, [row.status, "late" if row.is_late else ""]))
    state = f", {row.status_words.lower()}" if row.status != "not-started" else ""
    return (
        f'<li class="{marks}"><p class="nm"><b>{row.number}</b> {esc(row.title)}</p>'
        f'<div class="trk" aria-hidden="true"><s style="inset-inline-start:{left:.2f}%;width:{width:.2f}%"></s></div>'
        f'<p class="dt">{esc(row.dates)}{esc(state)}</p></li>'
    )


def _checks(checks: Sequence[GanttCheck], scale: Scale) -> str:
    rows = "".join(
        f'<li><p class="nm"><i aria-hidden="true"></i>{esc(check.name)}, {esc(check.when)}</p>'
        f'<div class="trk" aria-hidden="true"><u style="inset-inline-start:{_inside(scale.at(check.day))}"></u></div>'
        f'<p class="crit">{esc(check.criteria)}</p></li>'
        for check in checks
    )
    return f'<ul class="checks" aria-label="{esc(said(results_words.MILESTONES))}">{rows}</ul>' if rows else ""


def _inside(percent: float) -> str:
    """Where the middle of a mark stands, so far from both ends that all of it is in the picture."""
    return f"clamp(10px,{percent}%,calc(100% - 10px))"
