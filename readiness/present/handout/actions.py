"""The list to tick: every action as it stands, with all that people changed on it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from readiness.document import cleaning
from readiness.document.tree import (
    Cell,
    ColumnNode,
    Heading,
    Long,
    Node,
    Paragraph,
    Section,
    TableNode,
)
from readiness.model.assessment import ActionStatus
from readiness.model.roadmap import PlannedAction
from readiness.present import headlines, list_words, reasons
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.pieces import points, table_of
from readiness.present.plan import plan_headlines, plan_words
from readiness.present.plan.plan_row import PlanRow
from readiness.words import alone, said
from readiness.words.say import handout as say

ACTIONS: Final = say.ACTION_LIST
BOXES: Final[dict[ActionStatus, str]] = {
    "not-started": "\u2610",
    "in-progress": "begun",
    "done": "\u2611 done",
    "blocked": "blocked",
    "dropped": "dropped",
}
LONGEST_REASON, LONGEST_NOTE, LONGEST_RULE = 400, 400, 700
FAR_DAYS: Final = 120
FAR: Final = say.AFTER_FOUR_MONTHS
LATER, BESIDE = say.LATER_WITHOUT_DATE, say.NO_LONGER_PLANNED


def action_list(brief: Brief) -> Section:
    """Who does what by when and why, with a box to tick; then what is planned no more."""
    listed = _listed_rows(brief)
    signed = plan_words.signature_sentence(brief.found)
    near = tuple(row for row in listed if not _is_far(brief, row))
    nodes: list[Node] = [*([Paragraph(signed, "note", gap=6)] if signed else []), _plan_table(brief, near or listed)]
    nodes += _far(brief, [row for row in listed if row not in near]) if near else []
    later = len(_dated(brief)) - len(listed)
    if later:
        words = said(say.later_actions_will_be_listed(later=later))
        nodes.append(Paragraph(words, "note", gap=6))
    next_ones = plan_words.next_problems_sentence(brief.found)
    nodes += [Paragraph(next_ones, "note", gap=6)] if next_ones else []
    nodes += [*_recurring(brief), *_later(brief), *_left_out(brief), *_beside(brief)]
    return Section("actions", said(ACTIONS), _headline(brief, listed), "", tuple(nodes))


def _headline(brief: Brief, listed: tuple[PlanRow, ...]) -> str:
    """How many actions the table lists, of how many, and for how many people or roles."""
    if len(listed) == len(_dated(brief)):
        return plan_headlines.actions_headline(brief.found)
    owners = {brief.found.doer_of(action) for action in _planned(brief) if action.id in {row.id for row in listed}}
    return said(say.first_actions_of_all(listed=len(listed), total=len(_dated(brief)), owners=len(owners)))


def _planned(brief: Brief) -> tuple[PlannedAction, ...]:
    roadmap = brief.found.outcome.roadmap
    return roadmap.actions if roadmap else ()


def _plan_table(brief: Brief, listed: tuple[PlanRow, ...]) -> TableNode:
    planned = {action.id: action for action in _planned(brief)}
    numbers = {row.id: row.number for row in brief.plan}
    rows: list[tuple[Cell, ...]] = [
        (
            str(row.number),
            row.title,
            *_cells(
                row,
                _because(brief.found, planned[row.id])
                + (f". {row.standing_words}" if row.standing not in (None, "asked") else ""),
                after=[str(numbers[code]) for code in planned[row.id].prerequisites if code in numbers],
            ),
        )
        for row in listed
    ]
    columns = (
        ColumnNode(said(say.NUMBER_SHORT), 0.45),
        ColumnNode(said(say.ACTION), 2.25, look="bold"),
        *_columns(said(say.BECAUSE)),
    )
    return table_of(said(ACTIONS), columns, rows, key="actions", padding=2.8, gap=12)


def _is_far(brief: Brief, row: PlanRow) -> bool:
    """Whether an action starts so late that its owner, its dates and its end are enough for now."""
    starts_on = brief.content.assessment.starts_on
    return row.start is not None and row.start > starts_on + timedelta(days=FAR_DAYS)


def _far(brief: Brief, rows: Sequence[PlanRow]) -> list[Node]:
    """What starts after the first four months, in short."""
    numbers = {row.id: row.number for row in brief.plan}
    cells: list[tuple[Cell, ...]] = [
        (
            str(row.number),
            row.title,
            row.owner,
            _when(row, [str(numbers[code]) for code in row.waits_for if code in numbers]),
            _with_note(row.done_when, row),
            BOXES[row.status],
        )
        for row in rows
    ]
    if not cells:
        return []
    columns = (
        ColumnNode(said(say.NUMBER_SHORT), 0.45),
        ColumnNode(said(say.ACTION), 3, look="bold"),
        ColumnNode(said(say.OWNER), 1.7, limit=60),
        ColumnNode(said(say.WHEN_EFFORT), 3.2, look="small"),
        ColumnNode(said(say.DONE_WHEN), 5.6, limit=LONGEST_RULE, look="small"),
        ColumnNode(said(say.DONE), 0.95, look="small"),
    )
    return [Heading(said(FAR), gap=18), table_of(said(FAR), columns, cells, key="actions-far", padding=2.1, gap=6)]


def _columns(why: str) -> tuple[ColumnNode, ...]:
    """What both lists of actions say of each of them, beside its title."""
    return (
        ColumnNode(said(say.OWNER), 1.5, limit=60),
        ColumnNode(said(say.WHEN_EFFORT), 2.1, look="small"),
        ColumnNode(why, 2.5, look="small"),
        ColumnNode(said(say.SIGN_PROGRESS), 2, limit=400, look="small"),
        ColumnNode(said(say.DONE_WHEN), 3.4, limit=LONGEST_RULE, look="small"),
        ColumnNode(said(say.DONE), 0.95, look="small"),
    )


def _cells(row: PlanRow, why: str, *, after: list[str]) -> tuple[Cell, ...]:
    """The cells under these columns."""
    status = BOXES[row.status]
    return row.owner, _when(row, after), _with_note(why, row), row.indicator, row.done_when, status


def _recurring(brief: Brief) -> list[Node]:
    """What comes again and again: marks in the calendar, no bars."""
    rows = [row for row in brief.plan if row.every is not None]
    if not rows:
        return []
    texts = points([(f"{row.title}.", f"{row.dates}; {row.effort}; {row.owner}.") for row in rows])
    return [Heading(said(say.RECURRING_WORK), gap=18), *texts]


def _later(brief: Brief) -> list[Node]:
    """What has no date, and the sign that makes it worth starting."""
    rows: list[tuple[Cell, ...]] = [
        (row.title, row.sign, alone(row.why_later), _with_note(row.because, row))
        for row in brief.plan
        if row.horizon == "later" and not row.is_dated
    ]
    if not rows:
        return []
    columns = (
        ColumnNode(said(say.ACTION), 2.95, look="bold"),
        ColumnNode(said(say.WORTH_STARTING_WHEN), 4, look="small"),
        ColumnNode(said(say.WHY_HAS_NO_DATE), 2.6, look="small"),
        ColumnNode(said(say.BECAUSE), 3.4, look="small"),
    )
    return [Heading(said(LATER), gap=18), table_of(said(LATER), columns, rows, padding=2.8, gap=6)]


def _left_out(brief: Brief) -> list[Node]:
    """What the answers would call for and the plan does without, by the reason."""
    groups = plan_words.left_out_groups(brief.found)
    if not groups:
        return []
    texts = [
        Paragraph(f"{list_words.and_list(titles)}.", "note", lead=f"{alone(why)}:", gap=4) for why, titles in groups
    ]
    return [Heading(said(say.LEFT_OUT_THIS_PLAN), gap=18), *texts]


def _beside(brief: Brief) -> list[Node]:
    """What left the plan after people had worked on it, or with the check of a table that asked for it."""
    if not brief.beside_plan:
        return []
    rows: list[tuple[Cell, ...]] = [
        (
            row.title,
            *_cells(row, row.because, after=[]),
        )
        for row in brief.beside_plan
    ]
    columns = (
        ColumnNode(said(say.ACTION), 2.95),
        *_columns(said(say.WHY_HERE)),
    )
    return [Heading(said(BESIDE), gap=18), table_of(said(BESIDE), columns, rows, padding=2.8, gap=6)]


def _listed_rows(brief: Brief) -> tuple[PlanRow, ...]:
    """All rows; of a provisional plan only what starts in the first 90 days, if anything does."""
    early = tuple(row for row in _dated(brief) if row.horizon == "first-90-days")
    return early if early and headlines.is_provisional(brief.found) else _dated(brief)


def _dated(brief: Brief) -> tuple[PlanRow, ...]:
    return tuple(row for row in brief.plan if row.is_dated)


def _because(found: Findings, action: PlannedAction) -> str:
    """The first reason, and the gates it serves that the reason does not name."""
    words = alone(reasons.because(found, action.because, is_short=True))
    gates = [gate for gate in action.opens_gates if gate not in words]
    if not gates:
        return words
    return said(say.part_reason_for_gates(reason=words, number=len(gates), gates=gates))


def _with_note(words: str, row: PlanRow) -> Cell:
    """The reason, and what people noted on the action; both shorter where a page has to be filled."""
    whole, brief = (
        _reason_and_note(cleaning.one_line(words, reason), cleaning.one_line(row.note, note))
        for reason, note in ((cleaning.LONGEST, cleaning.LONGEST), (LONGEST_REASON, LONGEST_NOTE))
    )
    return whole if whole == brief else Long(whole, brief)


def _reason_and_note(reason: str, note: str) -> str:
    return said(say.part_note(rstrip=reason.rstrip("."), note=note)) if note else reason


def _when(row: PlanRow, after: list[str]) -> str:
    """First and last day, the work in days of one person, and the numbers of the actions that must end first."""
    parts = [row.dates] if row.start else []
    parts += [said(say.part_work(effort=row.effort))] if row.effort_days else []
    parts += [said(say.part_after(after=after))] if after else []
    return list_words.clauses(parts) or "\u2013"
