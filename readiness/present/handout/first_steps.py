"""What is to be done first: a heading and a table for the page that stands alone."""

from __future__ import annotations

from readiness.document.tree import (
    ColumnNode,
    Heading,
    Node,
    TableNode,
)
from readiness.present import day_words, list_words
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import table_of
from readiness.present.plan.first_steps import first_steps
from readiness.present.plan.plan_parts import LANE_TITLES, TOOL_LANE
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import handout as say


def steps_to_take(brief: Brief, *, has_gates: bool = True) -> list[Node]:
    """The first steps with owner, start and, with `has_gates`, what they help to meet; nothing if none is left."""
    steps = first_steps(brief.plan)
    if not steps:
        return []
    words = said(say.FIRST_STEP) if len(steps) == 1 else said(say.first_steps(steps=len(steps)))
    return [Heading(words), _table(brief, words, steps, has_gates=has_gates)]


def _table(brief: Brief, title: str, steps: tuple[PlanRow, ...], *, has_gates: bool) -> TableNode:
    rows: list[tuple[str, ...]] = [
        (row.title, row.owner, day_words.day(row.start) if row.start else "", _gates_met(brief.found, row))
        for row in steps
    ]
    columns: tuple[ColumnNode, ...] = (
        ColumnNode(said(say.STEP), 4.6),
        ColumnNode(said(say.OWNER), 2.6, limit=48),
        ColumnNode(said(say.START), 1.4),
        ColumnNode(said(say.SERVES), 4.4, limit=120, look="small"),
    )
    if not has_gates or not any(row.gates for row in steps):
        columns, rows = columns[:-1], [row[:-1] for row in rows]
    return table_of(title, columns, rows, key="first-steps", padding=4.6, gap=3)


def _gates_met(found: Findings, row: PlanRow) -> str:
    """The gates a step helps to meet, by their titles."""
    if not row.gates:
        if row.lane == LANE_TITLES["first-trial"]:
            return said(say.PART_FIRST_TRIAL)
        return said(say.PART_TOOL_ANOTHER_PROBLEM if row.lane == TOOL_LANE else say.PART_NO_GATE)
    return list_words.clauses(found.rubric.gate_by_id[gate].title for gate in row.gates)
