"""The second number of a trial: what the pay-back rests on, measured there, with what is too little of it."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Price, ProblemPrice
from readiness.present import phrases
from readiness.present.findings import Findings
from readiness.present.price import amounts

MINUTES: Final = 60
MEASURED: Final = "The minutes of work are measured too, as today and with the result."
MEASURED_TODAY: Final = "So are the minutes that the work takes today."
COUNTED: Final = "What it brings is counted too."
COUNTED_TODAY: Final = "It is written, too, what is counted for its yearly worth."
UNKNOWN: Final = (
    "When it pays back is not known: before the trial begins, write down how many minutes of work have to be saved."
)


class PayBackRule(NamedTuple):
    """What the trial measures for the pay-back, and the rule that stops it."""

    measures: str
    rule: str


def pay_back_rule(found: Findings, problem: str) -> PayBackRule:
    """What is measured for the pay-back of a problem, and at which number it is too little."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    worth = price.by_id.get(priced.worth or "") if price is not None and priced is not None else None
    if price is None or priced is None or worth is None or not worth.is_known:
        return PayBackRule(MEASURED, UNKNOWN)
    if worth.how == "told":
        return PayBackRule(COUNTED, _by_amount(price, priced))
    return PayBackRule(MEASURED, _by_hours(price, priced))


def _by_amount(price: Price, priced: ProblemPrice) -> str:
    """By the yearly amount that was told: nobody told what it is made of."""
    year = amounts.likely_in_words(price.by_id[priced.worth or ""], price.currency)
    return (
        f"Stop also if, by what the trial counts, it would bring less than {year} a year: the pay-back rests on that."
    )


def _by_hours(price: Price, priced: ProblemPrice) -> str:
    """By the share of today's hours that is saved; what it has to be, where the assumed share never pays."""
    hours = price.by_id[f"problem/{priced.problem}/hours-a-week"].likely
    today, once, run = (price.by_id[name].likely if name else None for name in (priced.today, priced.once, priced.run))
    saved = price.by_id[f"problem/{priced.problem}/saved-percent"].likely
    if not hours or not today or not saved:
        return UNKNOWN
    share, rests = saved / 100, "the pay-back rests on that"
    if once is not None and run is not None:
        least = (run + once * 12 / amounts.TEN_YEARS) / today
        if least > 1:
            return (
                "Even if no minute of today's work were left, it would not pay back within ten years: go on only for "
                "what else it brings, and write that number down before the trial begins."
            )
        if least > share:
            share, rests = least, "with fewer it does not pay back within ten years"
    minutes = max(1, phrases.whole(MINUTES * share + 0.49))
    week = f"{amounts.number(round(hours * share, 1))} of {amounts.number(hours)} hours a week"
    return f"Stop also if it saves fewer than {minutes} of every {MINUTES} minutes of today's work ({week}): {rests}."


def measured_today(found: Findings, code: str, proposed: str) -> str:
    """When an action is done; that of today's number holds what the pay-back rests on as well."""
    problem = _tried(found)
    if problem is None or code != found.rubric.planning.trial.measure:
        return proposed
    is_time = pay_back_rule(found, problem).measures == MEASURED
    return f"{proposed} {MEASURED_TODAY if is_time else COUNTED_TODAY}"


def measured_in(found: Findings, code: str, proposed: str) -> str:
    """The sign of progress of an action; that of the trial names both of its numbers."""
    problem, action = _tried(found), found.rubric.action_by_id.get(code)
    plan = found.outcome.roadmap
    if problem is None or action is None or plan is None or plan.first_trial is None:
        return proposed
    tests = found.rubric.planning.trial.buy[-1:]
    is_trial = code in tests if plan.first_trial.state == "to-buy" else action.is_poc
    return f"{proposed} {pay_back_rule(found, problem).measures}" if is_trial else proposed


def stops_too(found: Findings, code: str, proposed: str) -> str:
    """When an action is done; that of the trial holds the second rule that stops it as well."""
    problem, action = _tried(found), found.rubric.action_by_id.get(code)
    if problem is None or action is None or not action.is_poc:
        return proposed
    return f"{proposed} {pay_back_rule(found, problem).rule}"


def _tried(found: Findings) -> str | None:
    """The problem that is tried first; None where none is, or where it was tried already."""
    trial = found.outcome.roadmap.first_trial if found.outcome.roadmap is not None else None
    return trial.problem if trial is not None and trial.state not in ("tried", "no-data") else None
