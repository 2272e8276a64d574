"""What the cost until daily use holds that is not asked for now: for what it is, when, and how much each of it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from readiness.model.price import Figure, Price
from readiness.present import day_words, list_words
from readiness.present.findings import Findings
from readiness.present.plan.edits import dates_of, edit_of
from readiness.present.price import amounts, problem_price
from readiness.words import Message, said
from readiness.words.say import price as say


class LaterPart(NamedTuple):
    """A part of the cost after a go: its actions by their codes, from when to when, and what it costs.

    `first` and `last` are None where none of them has a date in the plan.
    """

    codes: tuple[str, ...]
    first: date | None
    last: date | None
    money: Figure


def pays_and_later(found: Findings) -> tuple[str, ...]:
    """When the first problem pays for itself, and what its cost after a go is made of: a sentence or more each."""
    pays = problem_price.pays_for_itself(found, found.outcome.ranking.first or "")
    return tuple(filter(None, [pays, _made_of(found)])) if pays else ()


def later_parts(found: Findings) -> tuple[LaterPart, ...]:
    """The parts of the cost until daily use of the first problem that wait for a go, by date.

    Empty where nothing of it is asked for now.
    """
    price = found.price
    if price is None or price.own is None or price.trial is None:
        return ()
    asked = price.by_id[price.trial.money].of
    parts = [_part(found, price, name) for name in price.by_id[price.own.money].of if name not in asked]
    return tuple(sorted((each for each in parts if each.money.high), key=lambda each: each.first or date.max))


def _part(found: Findings, price: Price, name: str) -> LaterPart:
    figure, plan = price.by_id[name], found.outcome.roadmap
    codes = tuple(code for part in figure.of if part in price.by_id for code in _codes(price, part))
    actions = [action for action in plan.dated if action.id in codes] if plan is not None else []
    days = [dates_of(action, edit_of(found, action.id)) for action in actions]
    starts, ends = [start for start, _ in days if start], [end for _, end in days if end]
    return LaterPart(codes, min(starts, default=None), max(ends, default=None), figure)


def _codes(price: Price, name: str) -> tuple[str, ...]:
    figure = price.by_id[name]
    return figure.of if figure.how == "planned" else ()


def _made_of(found: Findings) -> str:
    """'The 5,100 NZD after a “go”: 4,900 NZD (1,600 to 17,000) for “Put the first model to work”, … .'; "" without."""
    price, parts = found.price, later_parts(found)
    split = problem_price.now_and_later(found)
    if price is None or split is None or not parts:
        return ""
    later = say.part_money(shown=amounts.number(split[1]), currency=price.currency)
    return said(say.later_is_made_of(later=later, parts=_in_words(found, price, parts)))


def _in_words(found: Findings, price: Price, parts: Sequence[LaterPart]) -> list[Message]:
    told = []
    for each in parts:
        titles = [list_words.quoted(found.action_title(code)) for code in each.codes]
        amount = f"{amounts.likely_in_words(each.money, price.currency)}{amounts.in_brackets(each.money)}"
        if each.first is None or each.last is None:
            told.append(say.part_later_without_date(amount=amount, titles=titles))
        else:
            days = day_words.days(each.first, each.last)
            told.append(say.part_later(amount=amount, titles=titles, days=days))
    return told
