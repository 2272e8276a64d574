"""The second number of a trial: what the pay-back rests on, measured there, with what is too little of it."""

from __future__ import annotations

from typing import Final, NamedTuple

from readiness.model.price import Price, ProblemPrice
from readiness.present import number_words
from readiness.present.findings import Findings
from readiness.present.price import amounts
from readiness.present.price.paying import TEN_YEARS
from readiness.present.price.rounding import rounded
from readiness.words import said
from readiness.words.say import plan as say

MINUTES: Final = 60
WEEKS_A_YEAR: Final = 52
MEASURED: Final = say.MINUTES_WORK_MEASURED_TOO_TODAY
MEASURED_TODAY: Final = say.SO_MINUTES_WORK_TAKES_TODAY
COUNTED_TODAY: Final = say.WRITTEN_TOO_WHAT_COUNTED_ITS
UNKNOWN: Final = say.WHEN_PAYS_BACK_NOT_KNOWN


class PayBackRule(NamedTuple):
    """What the trial measures for the pay-back ("" if it cannot), what stops it, and whether it measures time."""

    measures: str
    rule: str
    is_time: bool


def pay_back_rule(found: Findings, problem: str) -> PayBackRule:
    """What is measured for the pay-back of a problem, and at which number it is too little."""
    price = found.price
    priced = price.of_problem(problem) if price is not None else None
    worth = price.by_id.get(priced.worth or "") if price is not None and priced is not None else None
    if price is None or priced is None or worth is None or not worth.is_known:
        return PayBackRule(said(MEASURED), said(UNKNOWN), is_time=True)
    if price.is_worth_counted_in_trial(problem) is False:
        return PayBackRule("", _by_amount(found, price, priced), is_time=False)
    return PayBackRule(said(MEASURED), _by_hours(price, priced), is_time=True)


def _by_amount(found: Findings, price: Price, priced: ProblemPrice) -> str:
    """By the yearly amount as it was told, to the last digit, once people act on the results: no trial counts that."""
    weeks = found.rubric.workloads.weeks_in_use
    year, share = _told_amount(found, price, priced), _share_of_year(found, price, priced, weeks)
    return said(say.count_worth_in_use(year=year, share=share, weeks=weeks))


def _told_amount(found: Findings, price: Price, priced: ProblemPrice) -> str:
    exact = _worth(found, price, priced)
    return amounts.likely_in_words(price.by_id[priced.worth or ""].with_ends(exact, exact, exact), price.currency)


def _share_of_year(found: Findings, price: Price, priced: ProblemPrice, weeks: int) -> str:
    """What falls to some weeks of the amount of a year."""
    share = rounded((_worth(found, price, priced) or 0) * weeks / WEEKS_A_YEAR, "money")
    return amounts.likely_in_words(price.by_id[priced.worth or ""].with_ends(share, share, share), price.currency)


def _worth(found: Findings, price: Price, priced: ProblemPrice) -> float | None:
    told = next(each.costs.worth_a_year for each in found.response.problems if each.id == priced.problem)
    return float(told) if told is not None and told != "dont-know" else price.by_id[priced.worth or ""].likely


def _by_hours(price: Price, priced: ProblemPrice) -> str:
    """By the share of today's hours that is saved; what it has to be, where the assumed share never pays."""
    hours = price.by_id[f"problem/{priced.problem}/hours-a-week"].likely
    today, once, run = (price.by_id[name].likely if name else None for name in (priced.today, priced.once, priced.run))
    saved = price.by_id[f"problem/{priced.problem}/saved-percent"].likely
    if not hours or not today or not saved:
        return said(UNKNOWN)
    share, rests = saved / 100, said(say.PART_PAY_BACK_RESTS)
    if once is not None and run is not None:
        least = (run + once * 12 / TEN_YEARS) / today
        if least > 1:
            return said(say.EVEN_IF_NO_MINUTE_TODAY)
        if least > share:
            share, rests = least, said(say.PART_WITH_FEWER_DOES_NOT_PAY)
    minutes = max(1, number_words.whole(MINUTES * share + 0.49))
    week = said(say.part_hours_week(number=amounts.number(round(hours * share, 1)), other_number=amounts.number(hours)))
    return said(say.stop_also_if_saves_fewer(minutes=minutes, other_minutes=MINUTES, week=week, rests=rests))


def measured_today(found: Findings, code: str, proposed: str) -> str:
    """When an action is done; that of today's number holds what the pay-back rests on as well."""
    problem = _tried(found)
    if problem is None or code != found.rubric.planning.trial.measure or found.measures_another(code):
        return proposed
    is_time = pay_back_rule(found, problem).is_time
    return f"{proposed} {said(MEASURED_TODAY) if is_time else said(COUNTED_TODAY)}"


def measured_in(found: Findings, code: str, proposed: str) -> str:
    """The sign of progress of an action; that of the trial names both of its numbers."""
    problem, action = _tried(found), found.rubric.action_by_id.get(code)
    plan = found.outcome.roadmap
    if problem is None or action is None or plan is None or plan.first_trial is None:
        return proposed
    tests = found.rubric.planning.trial.buy[-1:]
    is_trial = code in tests if plan.first_trial.state == "to-buy" else action.is_poc
    return f"{proposed} {pay_back_rule(found, problem).measures}".rstrip() if is_trial else proposed


def counted_in_use(found: Findings, code: str, proposed: str) -> str:
    """When an action is done; that of how daily use is compared holds the amount that no trial can count."""
    price, problem, rules = found.price, _tried(found), found.rubric.action_by_id
    rule = found.rubric.planning.trial
    compares = [each for each in rule.launch if each != rule.agree and not rules[each].is_deployment]
    priced = price.of_problem(problem or "") if price is not None else None
    if code not in compares or price is None or priced is None:
        return proposed
    if price.is_worth_counted_in_trial(priced.problem) is not False:
        return proposed
    return f"{proposed} {said(say.says_how_worth_is_counted(year=_told_amount(found, price, priced)))}"


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
