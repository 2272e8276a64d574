"""The days of the page for the board: what is there or decided on each, and who does it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from readiness.model.roadmap import PlanDate, Roadmap, TrialState
from readiness.present import day_words, kind_words, list_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import edit_of
from readiness.present.plan.first_steps import first_steps
from readiness.present.plan.launching import has_launch, launch_days, launch_row
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price.board_people import lead_as_proposed
from readiness.words import Message, alone, said
from readiness.words.say import price as say

DECISION: Final = say.DECISION_SIGNED_BELOW
BEGINS: Final = say.REAL_USERS_BEGIN_AFTER_GO
IN_USE: Final = say.DAILY_USE_FOUR_WEEKS_AFTER
NO_DAY: Final = say.PART_NO_DAY_YET
_NO_DAY: Final[dict[TrialState, Message]] = {
    "to-buy": say.TEST_SAYS_WHICH_TOOL_ITS,
    "to-choose": say.FOLLOWS_FROM_PROBLEM_CHOSEN,
}


class DateRow(NamedTuple):
    """A day and what is there or decided on it."""

    what: str
    on: str
    who: str


def trials(found: Findings) -> frozenset[str]:
    """The actions that are a first trial."""
    return frozenset(action.id for action in found.rubric.actions if action.is_poc)


def day_of(roadmap: Roadmap, kind: str) -> PlanDate | None:
    """The first date of this kind; None without one."""
    return next((each for each in roadmap.dates if each.kind == kind), None)


def date_rows(
    found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow], *, lead: str | None, sponsor: str
) -> tuple[DateRow, ...]:
    """The days in their order; what has no day comes last."""
    decide_by = roadmap.decide_on
    first = next(iter(first_steps(plan)), None)
    dated: list[tuple[date, DateRow]] = []
    if first is not None and first.start is not None:
        row = DateRow(said(say.first(title=first.title)), day_words.day(first.start), first.owner)
        dated.append((date.min, row))
    if decide_by is not None:
        agreed = edit_of(found, found.rubric.planning.trial.sponsor or "").end_on
        is_told = decide_by in (found.response.organization.decides_on, agreed)
        what = said(DECISION if is_told else say.DECISION_ON_A_PROPOSED_DAY)
        dated.append((decide_by, DateRow(what, day_words.day(decide_by), said(say.BOARD_DECIDES))))
    goal = _goal(found, roadmap, plan)
    for each in roadmap.dates:
        if each.kind == "first-result" and goal is not None:
            dated.append(
                (
                    each.on,
                    DateRow(
                        said(_DATE_WORDS[each.kind]),
                        day_words.day(each.on),
                        _does(goal, lead, lead_as_proposed(found, roadmap)),
                    ),
                )
            )
            continue
        deciders = _deciders(each, lead, sponsor, _reviewer(found, plan))
        who = list_words.and_list([_in_words(*each) for each in deciders])
        # A name stays as it was typed.
        who = who if deciders[0][1] else alone(who)
        dated.append((each.on, DateRow(said(_DATE_WORDS[each.kind]), day_words.day(each.on), who)))
    dated += _daily_use(found, roadmap, plan)
    return tuple(row for _, row in sorted(dated, key=lambda entry: entry[0]))


def early_check(found: Findings, roadmap: Roadmap) -> tuple[str, ...]:
    """That the gate check comes before the result of the trial, and what it then looks at; nothing if it does not."""
    check, result = (day_of(roadmap, kind) for kind in ("gate-check", "first-result"))
    if check is None or result is None or check.on >= result.on:
        return ()
    days = found.rubric.planning.first_days
    return (said(say.gate_check_before_result(check=check.on, result=result.on, days=days)),)


def _goal(found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow]) -> PlanRow | None:
    """The action that brings the first measured number: it ends on that day."""
    trial = roadmap.first_trial
    if trial is None or trial.result_on is None:
        return None
    codes = {
        "to-buy": set(found.rubric.planning.trial.buy[-1:]),
        "tried": {action.id for action in found.rubric.actions if action.is_deployment},
    }.get(trial.state, trials(found))
    return next((row for row in plan if row.id in codes and row.is_dated), None)


def _does(goal: PlanRow, lead: str | None, proposed: str) -> str:
    """Whoever does it, as the list of actions names them, and who leads, or is proposed to, where that is another."""
    if lead == (named := kind_words.owner(goal.doer, is_proposed=False, is_time_untold=goal.is_time_untold)):
        return said(say.part_owner_as_lead(owner=named, is_proposed="yes" if goal.is_proposed else "no"))
    if lead is None:
        return goal.owner
    return said(say.part_leads(owner=goal.owner, lead=proposed))


def _daily_use(found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow]) -> list[tuple[date, DateRow]]:
    """When real users begin and have used it for some weeks, if it goes on, else why there is no day.

    Nothing where the trial is a launch, or there is no trial.
    """
    trial = roadmap.first_trial
    if trial is None or not has_launch(found):
        return []
    if trial.state in _NO_DAY:
        return [(date.max, DateRow(said(IN_USE), said(NO_DAY), said(_NO_DAY[trial.state])))]
    launch, days = launch_row(found, plan), launch_days(found, plan)
    if launch is None or days is None:
        why = launch.why_later if launch is not None else said(say.PART_LAUNCH_PLANNED_AFTER_GO)
        return [(date.max, DateRow(said(IN_USE), said(NO_DAY), alone(why)))]
    return [
        (days.begins, DateRow(said(BEGINS), day_words.day(days.begins), launch.owner)),
        (days.in_use, DateRow(said(IN_USE), day_words.day(days.in_use), launch.owner)),
    ]


def _deciders(on: PlanDate, lead: str | None, sponsor: str, reviewer: str) -> list[tuple[str, str]]:
    """The roles that a date concerns, each with its name, "" where nobody is named; whoever assesses has no role."""
    leads, decides = (said(say.PART_ROLE_LEAD), lead or ""), (said(say.PART_ROLE_SPONSOR), sponsor)
    assesses = ("", reviewer) if reviewer else leads
    return {"first-result": [leads], "stop-or-go": [decides], "gate-check": [decides, assesses]}[on.kind]


def _in_words(role: str, name: str) -> str:
    """A role with its name; whoever has a name and no role here is the one who assesses again."""
    if not role:
        return said(say.part_assesses(name=name))
    return said(say.part_name_and_role(name=name, role=role)) if name else role


def _reviewer(found: Findings, plan: Sequence[PlanRow]) -> str:
    """Whoever repeats this assessment, as the list of actions names them; "" if the plan does not hold it."""
    return next((row.owner for row in plan if row.id == found.rubric.planning.review), "")


_DATE_WORDS: Final = {
    "first-result": say.FIRST_MEASURED_NUMBERS,
    "stop-or-go": say.STOP_OR_GO_DECIDED_BY,
    "gate-check": say.GATE_CHECK_THIS_ASSESSMENT_AGAIN,
}
