"""A ready-made tool for the first problem beside what is asked for: who is asked first, and what either takes."""

from __future__ import annotations

from readiness.model.price import Price
from readiness.model.roadmap import Roadmap
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.price import amounts, asking
from readiness.words import said
from readiness.words.say import price as say


def building_waits(found: Findings, roadmap: Roadmap) -> str:
    """Who is asked first about a tool, and that building waits for it; "" where nobody is."""
    trial = roadmap.first_trial
    if asking.ask_of(found) is None or trial is None or not _may_exist(found):
        return ""
    first = plan_words.tool_comes_first(found, trial)
    if not first and _are_suppliers_asked_first(found, roadmap):
        first = said(say.SUPPLIERS_SAY_FIRST)
    return f"{first} {said(say.NOTHING_FOR_BUILDING_BEFORE)}" if first else ""


def tool_beside_request(found: Findings) -> str:
    """What a tool takes, by the range of the list of problems, and what is asked for; "" where none may exist."""
    ask, price = asking.ask_of(found), found.price
    way = next((each for each in price.ways if each.way == "tool"), None) if price is not None else None
    if ask is None or price is None or way is None or not _may_exist(found):
        return ""
    tool = _range(price, way.once) or _range(price, way.days)
    asked = _range(price, ask.span.money) or _range(price, ask.span.days)
    if not tool or not asked:
        return ""
    a_year = _range(price, way.a_year)
    yearly = said(say.part_year(a_year=a_year)) if a_year else said(say.PART_ITS_PRICE_YEAR_NOT_KNOWN)
    return said(say.tool_beside_request(tool=tool, yearly=yearly, asked=asked))


def _are_suppliers_asked_first(found: Findings, roadmap: Roadmap) -> bool:
    """Whether the plan asks suppliers of a tool for the first problem before its own trial of a model begins."""
    trial, asks = roadmap.first_trial, roadmap.action(found.rubric.planning.trial.buy[0])
    if trial is None or trial.starts_on is None or trial.state not in ("ready", "made-ready"):
        return False
    is_early = asks is not None and asks.end_on is not None and asks.end_on < trial.starts_on
    return is_early and asks is not None and asks.problem == trial.problem


def _may_exist(found: Findings) -> bool:
    """Whether a tool for the first problem may exist, which is not what is tried already."""
    ranked = found.outcome.ranking.first_problem
    first = next((each for each in found.response.problems if ranked is not None and each.id == ranked.id), None)
    return first is not None and ranked is not None and not ranked.is_to_buy and first.off_the_shelf != "no"


def _range(price: Price, name: str | None) -> str:
    """The ends of a range alone; "" where it is not known."""
    figure = price.by_id.get(name or "")
    if figure is None or not figure.is_known:
        return ""
    return amounts.in_words(figure, price.currency, with_likely=False)
