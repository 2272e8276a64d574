"""The plan as a CSV file that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from readiness.present.plan.edited_plan import HORIZON_TITLES, PlanRow

COLUMNS = (
    "Number", "Action", "Period", "Start", "End", "Effort in person-days", "Owner role", "Person", "Status",
    "Because", "Sign of progress", "Done when", "Opens gate", "Note", "In the plan",
)  # fmt: skip
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"


def plan_csv(rows: Sequence[PlanRow]) -> bytes:
    """One line for each action, dates as YYYY-MM-DD."""
    return table_csv(COLUMNS, [_cells(row) for row in rows])


def table_csv(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table in UTF-8 with the mark by which spreadsheets know it; no cell is taken for a formula."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(columns)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that could be one gets an apostrophe in front."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_STARTS_A_FORMULA) or cell.startswith(_STARTS_A_FORMULA) else cell


def _cells(row: PlanRow) -> tuple[str, ...]:
    return (
        str(row.number or ""),
        row.title,
        HORIZON_TITLES[row.horizon] if row.horizon else "",
        _iso(row.start),
        _iso(row.end),
        f"{row.effort_days:g}",
        row.role,
        row.person,
        row.status_words,
        row.because,
        row.indicator,
        row.done_when,
        ", ".join(row.gates),
        row.note,
        "yes" if row.is_planned else "no longer",
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
