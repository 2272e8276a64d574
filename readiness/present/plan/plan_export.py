"""The plan as a CSV file that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from readiness.model.minutes import MinuteItem
from readiness.present.findings import Findings
from readiness.present.group import minutes_words
from readiness.present.plan.plan_parts import HORIZON_TITLES
from readiness.present.plan.plan_row import STATUS_WORDS, PlanRow
from readiness.present.price import plan_price
from readiness.words import said
from readiness.words.say import plan as say
from readiness.words.say import reasons as reason_words

COLUMNS = (
    say.NUMBER, say.ACTION, say.PERIOD, say.START, say.END, say.EFFORT_PERSON_DAYS, say.FEWEST_PERSON_DAYS,
    say.MOST_PERSON_DAYS,
    say.CURRENCY, say.LIKELY_COST, say.LOWEST_COST, say.HIGHEST_COST, say.OWNER_ROLE, say.PERSON, say.STATUS,
    say.ASKED_FOR, say.BECAUSE, say.SIGN_PROGRESS, say.DONE_WHEN, say.OPENS_GATE, say.NOTE, say.IN_PLAN_COLUMN,
)  # fmt: skip
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BYTE_ORDER_MARK = "\ufeff"


def plan_csv(found: Findings, rows: Sequence[PlanRow], minutes: Sequence[MinuteItem] = ()) -> bytes:
    """One line for each action, then one for each promise of a workshop, dates as YYYY-MM-DD.

    What comes again and again stands with its work and cost of one time.

    Without a rate that was told the cells of the cost are empty.
    """
    return table_csv(tuple(map(said, COLUMNS)), [*(_cells(found, row) for row in rows), *_promises(found, minutes)])


def _promises(found: Findings, minutes: Sequence[MinuteItem]) -> list[tuple[str, ...]]:
    """Lines under `COLUMNS` for what people promised; what nobody promised of it stays empty."""
    lines = []
    for item in minutes_words.owed(minutes):
        cells = dict.fromkeys(tuple(map(said, COLUMNS)), "")
        cells |= {
            said(say.ACTION): minutes_words.what(found.questionnaire, item),
            said(say.END): _iso(item.by),
            said(say.PERSON): item.owner,
            said(say.STATUS): said(STATUS_WORDS["done" if item.is_done else "not-started"]),
            said(say.BECAUSE): said(say.promised_workshop(on=item.on)),
            said(say.NOTE): item.text if item.question is not None else "",
            said(say.IN_PLAN_COLUMN): "promised",
        }
        lines.append(tuple(cells.values()))
    return lines


def table_csv(columns: Sequence[str], rows: Iterable[Sequence[str]], *, separator: str = ",") -> bytes:
    """A table in UTF-8 with the mark by which spreadsheets know it; no cell is taken for a formula.

    A spreadsheet whose language writes decimal commas expects semicolons as `separator`.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(columns)
    writer.writerows([harmless(cell) for cell in row] for row in rows)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: one that could be one gets an apostrophe in front."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_STARTS_A_FORMULA) or cell.startswith(_STARTS_A_FORMULA) else cell


def _cells(found: Findings, row: PlanRow) -> tuple[str, ...]:
    fewest, most = row.effort_range if any(row.effort_range) else (row.effort_days, row.effort_days)
    fewest, most = min(fewest, row.effort_days), max(most, row.effort_days)
    return (
        str(row.number or ""),
        row.title,
        said(HORIZON_TITLES[row.horizon]) if row.horizon else "",
        _iso(row.start),
        _iso(row.end),
        f"{row.effort_days:g}",
        f"{fewest:g}",
        f"{most:g}",
        *_costs(found, row, fewest, most),
        said(say.part_proposed_role(role=row.role)) if row.is_proposed and row.role else row.role,
        row.person,
        row.status_words,
        row.standing_words,
        row.because,
        row.indicator,
        row.done_when,
        ", ".join(row.gates),
        row.note,
        said(reason_words.PART_YES) if row.is_planned else said(say.PART_NO_LONGER),
    )


def _costs(found: Findings, row: PlanRow, fewest: float, most: float) -> tuple[str, str, str, str]:
    price, rate = found.outcome.price, plan_price.day_rate(found, row.person)
    if price is None or rate is None or rate.low is None or rate.likely is None or rate.high is None:
        return ("", "", "", "")
    likely, low, high = row.effort_days * rate.likely, fewest * rate.low, most * rate.high
    return (price.currency, f"{likely:.0f}", f"{low:.0f}", f"{high:.0f}")


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
