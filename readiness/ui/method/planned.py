"""How a plan is made: its two lanes, its three parts, and the time of those who carry it."""

from __future__ import annotations

from decimal import Decimal

from readiness.model.rubric import PlanningRule
from readiness.present import number_words
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows
from readiness.words import said
from readiness.words.say import method as say

_DAYS_A_WEEK = 5


def plan(method: Method) -> None:
    """The rules of the plan, with their numbers."""
    components.section(said(say.HOW_PLAN_IS_MADE), said(say.SAME_ANSWERS_ALWAYS_GIVE_SAME))
    components.html(named_rows(_rules(method.rubric.planning)))


def _rules(rule: PlanningRule) -> list[tuple[str, str]]:
    share = number_words.percent(float(rule.begun_share))
    return [
        (
            said(say.TWO_LANES),
            said(say.FIRST_TRIAL_LEADS_FROM_TODAYS),
        ),
        (
            said(say.THREE_PARTS),
            said(
                say.at_most_actions_start(
                    first=rule.most_first,
                    first_days=rule.first_days,
                    then=rule.most_at_a_pace,
                    pace_days=rule.pace_days,
                )
            ),
        ),
        (
            said(say.DECISION),
            said(say.plan_needs_yes_when_something(decide_within=rule.decide_within)),
        ),
        (
            said(say.AFTER_GO),
            said(say.ASKED_FOR_IS_FIRST_TRIAL),
        ),
        (
            said(say.FIRST_RESULT),
            said(
                say.trial_starts_by_day(starts_by_day=rule.trial.starts_by_day, result_by_day=rule.trial.result_by_day)
            ),
        ),
        (
            said(say.TIME_OF_PEOPLE),
            said(
                say.nobody_is_planned_above_time(
                    week=_week(rule.untold_fte), other_week=_week(rule.unnamed_fte), third_week=_week(rule.outside_fte)
                )
            ),
        ),
        (
            said(say.DAYS_OF_ACTION),
            said(say.few_likely_and_many(share=share)),
        ),
        (
            said(say.IF_TIME_IS_SHORT),
            said(say.PLAN_GETS_SHORTER_NOT_LONGER),
        ),
    ]


def _week(share: Decimal) -> str:
    return number_words.days_of_work(float(share * _DAYS_A_WEEK))
