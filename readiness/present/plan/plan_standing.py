"""How the plan stands, in numbers: what starts early, what is done, and what was dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from readiness.model.assessment import ActionStatus
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.plan.plan_order import planned_actions
from readiness.present.plan.plan_parts import horizon_now
from readiness.present.plan.plan_row import PlanRow
from readiness.words import said
from readiness.words.say import plan as say

_TOLD: Final[tuple[Literal["done", "in-progress", "blocked", "dropped"], ...]] = (
    "done", "in-progress", "blocked", "dropped",
)  # fmt: skip
"""The states of actions that are counted, in this order."""


@dataclass(frozen=True)
class PlanProgress:
    """How far the plan is; dropped actions do not count.

    `total` counts `gone`, of which somebody told how they stand and which the plan does not ask for any more, and
    `undated`, which it asks for without a date; the headline of the plan counts neither.
    """

    done: int
    begun: int
    blocked: int
    late: int
    total: int
    gone: int
    undated: int

    @property
    def words(self) -> str:
        """'two of 14 actions done, one in progress, one late', and how many of the 14 are not in the headline."""
        named = (
            (say.part_in_progress_count, self.begun),
            (say.part_blocked_count, self.blocked),
            (say.part_late_count, self.late),
        )
        done_of = say.part_actions_done if self.gone or self.undated else say.part_dated_actions_done
        done = done_of(done=self.done, total=self.total)
        words = list_words.row(map(said, [done, *(told(number=number) for told, number in named if number)]))
        beside = ((say.part_no_longer_planned_count, self.gone), (say.part_without_date_count, self.undated))
        more = [told(number=number) for told, number in beside if number]
        return said(say.part_that_counts(words=words, more=more)) if more else words


def progress(rows: tuple[PlanRow, ...]) -> PlanProgress:
    """Count actions by status: all with a date, and all of which somebody told how they stand."""
    counted = [row for row in rows if _counts(row.status, is_dated=row.is_dated)]

    def having(status: ActionStatus) -> int:
        return sum(row.status == status for row in counted)

    return PlanProgress(
        done=having("done"),
        begun=having("in-progress"),
        blocked=having("blocked"),
        late=sum(row.is_late for row in counted),
        total=len(counted),
        gone=sum(not row.is_planned for row in counted),
        undated=sum(row.is_planned and not row.is_dated for row in counted),
    )


def done_of_all(found: Findings) -> tuple[int, int]:
    """How many actions are done, and how many count: as `progress` of the rows, without a word of any row."""
    actions = planned_actions(found)
    dated = {each.id for each in actions if None not in dates_of(each, edit_of(found, each.id))}
    states = {code: edit_of(found, code).status for code in (*dated, *found.action_edits)}
    counted = [state for code, state in states.items() if _counts(state, is_dated=code in dated)]
    return counted.count("done"), len(counted)


def _counts(status: ActionStatus, *, is_dated: bool) -> bool:
    """Whether an action is of the plan: it has a date, or somebody told how it stands; and nobody dropped it."""
    return (is_dated or status != "not-started") and status != "dropped"


def early_actions(found: Findings, starts_on: date | None) -> tuple[int, int]:
    """How many actions start in the first 90 days, and how many have a date; dropped ones are none.

    With the day on which the plan starts, an action starts where it was moved to by hand; else where it was planned.
    """
    left = [action for action in planned_actions(found) if edit_of(found, action.id).status != "dropped"]
    dated = [action for action in left if dates_of(action, edit_of(found, action.id))[0] is not None]
    early = [action for action in dated if horizon_now(found, action, starts_on) == "first-90-days"]
    return len(early), len(dated)


def group_words(rows: Sequence[PlanRow]) -> str:
    """'four actions to start', or, once somebody has told how they stand, 'four actions: two done, one dropped'."""
    told = [(sum(row.status == status for row in rows), status) for status in _TOLD]
    states = [said(say.part_number_by_status(number=number, status=status)) for number, status in told if number]
    if not states:
        return said(say.part_actions_start(rows=len(rows)))
    return said(say.part_actions_by_status(actions=len(rows), states=list_words.row(states)))


def part_words(found: Findings, owner: str, rows: Sequence[PlanRow]) -> str:
    """What one owner has to do: how much until when, and how much of the time told that is."""
    dated = [row for row in rows if row.is_dated and row.is_open]
    early = [row for row in dated if row.horizon == "first-90-days"]
    habits = [row for row in rows if row.every is not None]
    words = said(say.part_actions_first_days(owner=owner, early=len(early)))
    if early:
        words = said(
            say.part_with_work(
                told=words, days_of_work=number_words.days_of_work(round(sum(row.effort_days for row in early), 2))
            )
        )
    plan = found.outcome.roadmap
    time = (
        next((each for each in plan.people if found.person_name(each.person) in {row.person for row in rows}), None)
        if plan
        else None
    )
    if time is not None:
        free = number_words.days_of_work(round(time.has_days, 1))
        how: Literal["assumed", "told"] = "assumed" if time.is_assumed else "told"
        words = said(say.part_free_for_it(how=how, told=words, free=free))
    later = len(dated) - len(early)
    words = said(say.part_with_actions_after(later=later, told=words)) if later else words
    words += f"; {said(say.part_recurring_tasks(habits=len(habits)))}" if habits else ""
    return f"{words}."
