"""What is to be decided first: a heading and a table for the page that stands alone."""

from __future__ import annotations

from readiness.model.roadmap import PlannedAction
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.report import theme
from readiness.report.blocks import Block
from readiness.report.content import Brief
from readiness.report.sections.pieces import heading
from readiness.report.table import Column, Table

MOST = 3


def decisions(brief: Brief) -> list[Block]:
    """The first decisions with owner, start and what they help to meet; nothing if there is nothing to decide."""
    actions = _first_actions(brief)
    if not actions:
        return []
    number = phrases.capital(phrases.count(len(actions), "decision"))
    return [heading(f"{number} to take"), _table(brief, actions)]


def _first_actions(brief: Brief) -> list[PlannedAction]:
    """The first actions that open a gate, else the first of all; habits, and what is done or dropped, need none."""
    roadmap = brief.found.outcome.roadmap
    places = {row.id: place for place, row in enumerate(brief.plan) if row.is_open}
    real = [action for action in (roadmap.dated if roadmap else ()) if action.id in places]
    real.sort(key=lambda action: (not action.opens_gates, places[action.id]))
    return sorted(real[:MOST], key=lambda action: places[action.id])


def _table(brief: Brief, actions: list[PlannedAction]) -> Table:
    dates = {row.id: phrases.short_day(row.start) for row in brief.plan if row.start}
    rows: list[tuple[str, ...]] = [
        (
            brief.found.action_title(action.id),
            brief.found.owner_of(action),
            dates[action.id],
            _gates_met(brief.found, action),
        )
        for action in actions
    ]
    columns: tuple[Column, ...] = (
        Column("Decision", 4.6),
        Column("Owner", 2.6, limit=36),
        Column("Start on", 1.4),
        Column("Helps to meet", 4.4, limit=80, style=theme.CELL_SMALL),
    )
    if not any(action.opens_gates for action in actions):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return Table(columns, rows, padding=4.6, gap=3)


def _gates_met(found: Findings, action: PlannedAction) -> str:
    """The gates an action helps to meet, by their titles."""
    if not action.opens_gates:
        return "no gate"
    return "; ".join(found.rubric.gate_by_id[gate].title for gate in action.opens_gates)
