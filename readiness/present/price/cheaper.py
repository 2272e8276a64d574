"""Cheaper ways than a model of one's own, each with its price, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from readiness.model.price import Price, ProblemPrice
from readiness.present import list_words
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.price import amounts, sources
from readiness.words import said
from readiness.words.say import price as say

SIMPLEST_RULE: Final = say.TRIAL_SIMPLE_RULE_TRIED_BESIDE
MOST: Final = 3
MOST_LETTERS: Final = 60


def cheaper_ways(found: Findings) -> tuple[str, ...]:
    """What a rule or a report solves, and the rule beside the trial; a tool stands beside what is to be decided."""
    price, trial = found.price, found.outcome.roadmap.first_trial if found.outcome.roadmap else None
    if price is None or trial is None or found.outcome.ranking.first is None:
        return ()
    is_own = trial.state in ("ready", "made-ready")
    ways = [words for words, _ in _rules(found, price)][:MOST]
    return (*ways, said(SIMPLEST_RULE)) if is_own else tuple(ways)


def _rules(found: Findings, price: Price) -> Iterator[tuple[str, bool]]:
    """Each problem that a rule or a report solves, and whether it is told what that brings."""
    for priced in price.problems:
        ranked = next((each for each in found.outcome.ranking.problems if each.id == priced.problem), None)
        if ranked is None or ranked.class_ != "not-ml" or priced.days is None:
            continue
        name = list_words.shortened(sources.problem_name(found, priced.problem), MOST_LETTERS)
        once = _about(price, priced.once)
        takes = list_words.row((_about(price, priced.days) or said(amounts.NOT_KNOWN), once or ""))
        worth = _about(price, priced.worth)
        told = said(say.part_and_brings_a_year(told=takes, worth=worth)) if worth is not None else takes
        yield said(say.by_rule_or_report(problem=name, takes=_starting(found, price, priced, told))), worth is not None


def _starting(found: Findings, price: Price, priced: ProblemPrice, told: str) -> str:
    """The same with the day on which it starts, whatever the trial shows, or why the plan has no day for it."""
    plan, codes = found.outcome.roadmap, price.by_id[priced.days or ""].of
    action = next((each for each in plan.actions if each.id in codes), None) if plan is not None else None
    if action is None:
        return told
    if action.start_on is None:
        return list_words.clauses((told, said(say.part_no_day_because(why=plan_words.why_later(action)))))
    return said(say.part_starts_whatever_trial_shows(told=told, start_on=action.start_on))


def easy_ways(found: Findings) -> tuple[str, ...]:
    """Of the cheaper ways only what needs no ML and is told what it brings."""
    price = found.price
    return tuple(words for words, is_worth_told in _rules(found, price) if is_worth_told) if price is not None else ()


def _about(price: Price, name: str | None) -> str | None:
    """'1,200 NZD (550 to 2,100)'; None if it is not known."""
    figure = price.by_id.get(name or "")
    if figure is None or not figure.is_known:
        return None
    return f"{amounts.likely_in_words(figure, price.currency)}{amounts.in_brackets(figure)}"
