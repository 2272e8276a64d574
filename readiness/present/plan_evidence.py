"""The plan with the next step of each checked table: actions of their own, after those that the rules plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from readiness.model.assessment import ActionEdit, TableCheck
from readiness.model.response import CandidateProblem
from readiness.present import phrases
from readiness.present.evidence_words import next_action
from readiness.present.findings import Findings
from readiness.present.plan import PlanRow, horizon_of, plan_rows

CODE = "evidence:"
"""What the id of such an action starts with; the id of the problem follows."""
LANE = "From a checked table"
OWNER = "business-analyst"
DAYS, EFFORT_DAYS = 14, 2.0
"""How long such a step is given, and how much work is planned for it (choices of the product)."""
INDICATOR = "What the step found is written down"
DONE_WHEN = "The table is checked again, or the problem is given up"


def whole_plan(found: Findings, starts_on: date, *, today: date) -> tuple[PlanRow, ...]:
    """Every planned action, then the steps after table checks, then what people edited and is planned no more."""
    rows = plan_rows(found, starts_on, today=today)
    planned = [row for row in rows if row.is_planned]
    steps = [
        _step(found, problem, check, starts_on=starts_on, today=today) for problem, check in found.checked_problems
    ]
    standing = {step.id for step in steps}
    gone = [_named(row) for row in rows if not row.is_planned and row.id not in standing]
    numbered = [replace(step, number=number) for number, step in enumerate(steps, len(planned) + 1)]
    return (*planned, *numbered, *gone)


def _step(found: Findings, problem: CandidateProblem, check: TableCheck, *, starts_on: date, today: date) -> PlanRow:
    code = f"{CODE}{problem.id}"
    edit = found.action_edits.get(code, ActionEdit())
    start = edit.start_on or starts_on
    end = edit.end_on or max(start, start + timedelta(days=DAYS - 1))
    return PlanRow(
        id=code,
        number=None,
        title=next_action(check.report),
        text=f"Comes from a checked table, not from your answers. It concerns “{problem.name}”.",
        lane=LANE,
        horizon=horizon_of(start, starts_on),
        because=f"The check of “{check.table}” for “{problem.name}” asks for it",
        role=phrases.capital(found.role_name(OWNER)),
        person=edit.person,
        start=start,
        end=end,
        effort_days=EFFORT_DAYS if edit.effort_days is None else edit.effort_days,
        indicator=edit.indicator or INDICATOR,
        done_when=edit.done_when or DONE_WHEN,
        status=edit.status,
        note=edit.note,
        gates=(),
        after=(),
        is_habit=False,
        is_planned=True,
        is_late=end < today and edit.status not in ("done", "dropped"),
    )


def _named(row: PlanRow) -> PlanRow:
    """A step of a check that was removed has no title in the catalogue."""
    return replace(row, title="Step after a table check that was removed") if row.id.startswith(CODE) else row
