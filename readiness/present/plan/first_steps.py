"""What is to be done first: the problem that the first trial is about, and the next actions with a date."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.launching import launch_sentence
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price import later_cost
from readiness.present.price.plan_price import asked_lines
from readiness.present.problems import problem_headlines
from readiness.words import said
from readiness.words.say import plan as say

MOST_STEPS: Final = 3


def first_steps(rows: Sequence[PlanRow], most: int = MOST_STEPS) -> tuple[PlanRow, ...]:
    """The first actions that are still to be done, in the order of the plan."""
    return tuple(row for row in rows if row.is_open and row.is_dated)[:most]


def start_title(found: Findings) -> str:
    """The problem to start with, or what leads to one."""
    first = found.outcome.ranking.first_problem
    if first is not None:
        return first.name
    return said(say.FIND_FIRST_PROBLEM)


def start_sentence(found: Findings) -> str:
    """When the first trial has a result and real users begin, or what comes before there is a problem to try."""
    plan = found.outcome.roadmap
    if found.outcome.ranking.first_problem is None:
        return problem_headlines.before_a_problem(found)
    trial = plan.first_trial if plan is not None else None
    first = plan_words.first_trial_sentence(found, trial, with_needs=False) if trial is not None else ""
    return f"{first} {launch_sentence(found)}".strip()


def request_lines(found: Findings) -> tuple[str, ...]:
    """What is asked for, all that is spent by stop or go, what comes after, and when it pays: a line each."""
    return (*asked_lines(found), *later_cost.pays_and_later(found), *plan_words.checked_table(found))
