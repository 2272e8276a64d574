"""How a plan is made: its two lanes, its three parts, and the time of those who carry it."""

from __future__ import annotations

from decimal import Decimal

from readiness.model.rubric import PlanningRule
from readiness.present import phrases
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows

_DAYS_A_WEEK = 5


def plan(method: Method) -> None:
    """The rules of the plan, with their numbers."""
    components.section("How a plan is made", "The same answers always give the same plan. The numbers are assumptions.")
    components.html(named_rows(_rules(method.rubric.planning)))


def _rules(rule: PlanningRule) -> list[tuple[str, str]]:
    share = phrases.percent(float(rule.begun_share))
    first, then = phrases.in_words(rule.most_first), phrases.in_words(rule.most_then)
    return [
        (
            "Two lanes",
            "The first trial leads from today's number to a measured result of the first problem, as short as your "
            "answers allow. The foundations are what the gates of the next phase ask for that are not met, little work "
            "before much. The first trial never waits for them.",
        ),
        (
            "Three parts",
            f"At most {first} actions start in the first {rule.first_days} days and at most {then} after that, up to "
            "month 12. What comes later has no date, and a sign that makes it worth starting. What neither the next "
            "phase nor the first problem nor a warning needs is left out, with the reason.",
        ),
        (
            "The decision",
            f"The plan needs a yes when something starts that binds others or takes more than a day, at the latest "
            f"after {phrases.in_words(rule.decide_within)} working days. Before that it only prepares the first trial "
            "and finds out what is not known. The first action in which somebody sees data waits for whoever answers "
            "for data protection.",
        ),
        (
            "After a “go”, and on its own merit",
            "Asked for is the first trial alone. The launch, and whatever waits for it or for the result, starts only "
            "after a “go”. Everything else stands on its own merit: it starts whatever the trial shows, if whoever "
            "decides on its owner's time agrees. What needs no ML and saves within a year more hours than it takes "
            "starts first, where somebody has the time.",
        ),
        (
            "The first result",
            f"The trial starts by day {rule.trial.starts_by_day} and has a result by day {rule.trial.result_by_day} if "
            "its usual version, its smallest version or help from outside makes that possible. Putting it to work has "
            "its dates too, after the day of stop or go.",
        ),
        (
            "Time of people",
            f"Nobody is planned above the time that was told, on any day. Where none was told the plan takes "
            f"{_week(rule.untold_fte)} a week; for somebody still to be named {_week(rule.unnamed_fte)} a week; for a "
            f"partner {_week(rule.outside_fte)} a week, once one is found.",
        ),
        (
            "Days of an action",
            f"Few, likely and many for each size of organization. What has begun takes {share} of them. Only working "
            "days count: no public holidays, no days between Christmas and New Year, no days that you blocked.",
        ),
        (
            "If time is short",
            "The plan gets shorter, not longer. It says how many days it needs and has, what moved to later, and what "
            "one more day a week would bring back.",
        ),
    ]


def _week(share: Decimal) -> str:
    return phrases.days_of_work(float(share * _DAYS_A_WEEK))
