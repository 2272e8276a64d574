"""The one thing that is asked for now, and what is not: what waits for a go, and what stands on its own merit."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final, Literal, NamedTuple

from readiness.model.price import Price, Span
from readiness.model.roadmap import TrialState
from readiness.present.findings import Findings
from readiness.present.plan.plan_order import action_numbers
from readiness.present.plan.plan_row import Standing
from readiness.present.price import amounts, sources
from readiness.words import Message, alone, said
from readiness.words.say import price as say

_ASKED: Final[dict[TrialState, Message]] = {
    "ready": say.PART_FIRST_TRIAL,
    "made-ready": say.PART_FIRST_TRIAL,
    "to-buy": say.PART_TEST_READY_MADE_TOOL,
    "to-choose": say.PART_FINDING_FIRST_PROBLEM_TRYING,
    "no-data": say.PART_BEGINNING_RECORD_PAST_CASES_FINDING,
    "tried": say.PART_PUTTING_FIRST_PROBLEM_WORK,
}
_ASKED_IN_SHORT: Final[dict[TrialState, Message]] = {
    "to-buy": say.PART_TESTING_A_TOOL,
    "to-choose": say.PART_FINDING_A_PROBLEM,
    "no-data": say.PART_RECORDING_CASES,
    "tried": say.PART_FIRST_LAUNCH,
}
NO_CASH: Final = say.PART_NO_CASH


class Ask(NamedTuple):
    """What is asked for now: its name in a sentence, and what it takes."""

    what: str
    span: Span


def ask_of(found: Findings) -> Ask | None:
    """What is asked for now; None where nothing can be decided yet."""
    price, plan = found.price, found.outcome.roadmap
    trial = plan.first_trial if plan is not None else None
    if price is None or trial is None:
        return None
    span = price.own if trial.state == "tried" else price.trial
    return Ask(said(_ASKED[trial.state]), span) if span is not None else None


def takes(price: Price, span: Span, *, with_worth: bool = False) -> str:
    """'about 4 days of staff time and likely 4,900 NZD in cash for help from outside', '… and no cash'."""
    inside, own = price.by_id[span.inside], own_time(price, span)
    worth = price.by_id.get(span.inside_money or "")
    if with_worth and inside.high and worth is not None and worth.is_known:
        own = said(say.part_own_days_worth(own=own, worth=amounts.likely_in_words(worth, price.currency)))
    return said(say.part_and(own=own, cash=cash(price, span)))


def own_time(price: Price, span: Span) -> str:
    """'about 4 days of staff time', or that it takes none."""
    inside = price.by_id[span.inside]
    if not inside.high:
        return said(say.PART_NO_DAYS_OWN_PEOPLE)
    return said(say.part_about_own_people(likely_in_words=amounts.likely_in_words(inside, "")))


def cash(price: Price, span: Span) -> str:
    """'no cash', 'likely 4,900 NZD in cash', or the days from outside where no rate is known."""
    outside, paid = price.by_id[span.outside], price.by_id.get(span.outside_money or "")
    if not outside.high:
        return said(NO_CASH)
    if paid is None or not paid.is_known:
        return said(say.part_about_from_outside_with_price(likely_in_words=amounts.likely_in_words(outside, "")))
    amount = amounts.likely_in_words(paid, price.currency)
    return said(say.part_likely_cash(amount=amount) if amounts.in_brackets(paid) else say.part_cash(amount=amount))


def is_without_price(price: Price, span: Span) -> bool:
    """Whether something is paid to others and nobody knows how much."""
    paid = price.by_id.get(span.outside_money or "")
    return bool(price.by_id[span.outside].high) and (paid is None or not paid.is_known)


def ask_sentence(found: Findings) -> str:
    """'We ask for the first trial alone: about 18 days of own people (worth 6,900 CAD) and no cash.', or ""."""
    ask, price = ask_of(found), found.price
    if ask is None or price is None:
        return ""
    asked = said(say.we_ask_alone(what=ask.what, takes=takes(price, ask.span, with_worth=True)))
    return f"{asked} {limit_sentence(found)}".rstrip()


def limit_sentence(found: Findings) -> str:
    """Whether what is asked for in cash keeps within what may be paid to others; "" where no amount was told."""
    kept = _limit(found)
    if kept is None:
        return ""
    if kept.how == "open":
        return said(say.offers_have_to_keep_within(limit=kept.limit))
    if kept.how == "within":
        return said(say.cash_keeps_within(limit=kept.limit))
    if kept.how == "likely":
        return said(say.cash_likely_keeps_within(limit=kept.limit, most=kept.cash))
    return said(say.cash_is_above(limit=kept.limit, cash=kept.cash))


def own_limit(found: Findings) -> tuple[Literal["within", "likely"], str] | None:
    """The amount within which nobody else is asked for the money, and how surely it is; None where it is above it."""
    kept = _limit(found)
    return (kept.how, kept.limit) if kept is not None and kept.how in ("within", "likely") else None


class _Limit(NamedTuple):
    """The most that may be paid to others, and how the price of what is asked for stands to it.

    "likely" is a price whose likely amount keeps within it and whose upper end, the `cash`, does not.
    """

    how: Literal["within", "likely", "above", "open"]
    limit: str
    cash: str = ""


def _limit(found: Findings) -> _Limit | None:
    """None where no amount was told, or nothing is paid to others."""
    ask, price, most = ask_of(found), found.price, found.response.organization.may_spend
    if ask is None or price is None or not isinstance(most, Decimal):
        return None
    limit = amounts.money_in_words(most, price.currency)
    if is_without_price(price, ask.span):
        return _Limit("open", limit)
    paid = price.by_id.get(ask.span.outside_money or "")
    if paid is None or paid.likely is None or not price.by_id[ask.span.outside].high:
        return None
    if paid.likely > most:
        return _Limit("above", limit, amounts.likely_in_words(paid, price.currency))
    is_surely_within = paid.high is not None and paid.high <= most
    return _Limit("within" if is_surely_within else "likely", limit, amounts.end_in_words(paid, price.currency, "high"))


def ask_in_brief(found: Findings) -> str:
    """'The first trial alone: about 18 days of own people and no cash'; "" where nothing is asked for."""
    ask, price, kept = ask_of(found), found.price, _limit(found)
    if ask is None or price is None:
        return ""
    takes_in_words = takes(price, ask.span)
    if kept is None:
        return alone(say.part_alone(what=ask.what, takes=takes_in_words))
    # Where the upper end is above it, offers have to keep within it as where no price is known.
    how = "open" if kept.how == "likely" else kept.how
    return alone(say.part_alone_and_limit(kept=how, what=ask.what, takes=takes_in_words, limit=kept.limit))


def ask_on_a_line(found: Findings) -> str:
    """The same in a few words, for a place of two short lines: 'The first trial: 18 days of own people, no cash'."""
    ask, price, plan = ask_of(found), found.price, found.outcome.roadmap
    trial = plan.first_trial if plan is not None else None
    if ask is None or price is None or trial is None:
        return ""
    inside, outside = price.by_id[ask.span.inside], price.by_id[ask.span.outside]
    paid = price.by_id.get(ask.span.outside_money or "")
    what = said(_ASKED_IN_SHORT.get(trial.state, say.PART_FIRST_TRIAL))
    own = amounts.likely_in_words(inside, "")
    if not outside.high:
        return alone(say.part_asked_without_cash(what=what, own=own))
    if paid is None or not paid.is_known:
        days = amounts.likely_in_words(outside, "")
        return alone(say.part_asked_without_price(what=what, own=own, outside=days))
    cash_in_words = amounts.likely_in_words(paid, price.currency)
    kept = _limit(found)
    how = kept.how if kept is not None else "open"
    limit: Literal["within", "above", "none"] = how if how in ("within", "above") else "none"
    return alone(say.part_asked_with_cash(limit=limit, what=what, own=own, cash=cash_in_words))


def not_asked_sentence(found: Findings) -> str:
    """What is not asked for: all that is spent by stop or go with what is, and what comes after that."""
    return " ".join(not_asked_lines(found))


def not_asked_lines(found: Findings) -> tuple[str, ...]:
    """The same, a sentence each."""
    price = found.price
    if ask_of(found) is None or price is None:
        return ()
    spent = spent_by_decision(found)
    parts = []
    if price.stops is not None and price.by_id[price.stops.days].high:
        parts.append(said(say.part_work_after_go(days=_likely_days(price, price.stops))))
    if price.apart is not None and price.by_id[price.apart.days].high:
        parts += _own_merit(price, price.apart, price.early if spent else None)
    after = said((say.after_decision if spent else say.not_asked_now)(parts=parts)) if parts else ""
    return tuple(filter(None, (spent or rest_sentence(found), after)))


def decided_on(found: Findings) -> date | None:
    """The day of stop or go; None where the plan has none."""
    plan = found.outcome.roadmap
    return next((each.on for each in plan.dates if each.kind == "stop-or-go"), None) if plan is not None else None


def spent_by_decision(found: Findings) -> str:
    """All that is spent by stop or go as one number with its two parts, as they are printed; "" where that is one.

    What of the request comes after that day stands behind it.
    """
    price, day = found.price, decided_on(found)
    asked, early = (price.spent, price.early) if price is not None else (None, None)
    together = price.by_decision if price is not None else None
    if price is None or together is None or asked is None or early is None or day is None:
        return ""
    money, days = price.by_id[together.money], price.by_id[together.days]
    if not money.is_known or money.without:
        parts = (_likely_number(price, asked.days), _likely_number(price, early.days))
        worked = amounts.likely_in_words(days, "")
        told = say.worked_by_decision(day=day, together=worked, asked=parts[0], early=parts[1])
    else:
        told = say.spent_by_decision(
            day=day,
            together=amounts.likely_in_words(money, price.currency),
            cash=_cash_of_it(price, together),
            asked=_likely_number(price, asked.money),
            early=_likely_number(price, early.money),
            work=_likely_days(price, early),
        )
    rest = _rest_after_decision(price)
    return said(told) if not rest else f"{said(told)} {said(say.rest_of_request_after(days=rest))}"


def rest_sentence(found: Findings) -> str:
    """That some of the request comes after stop or go, where nothing else is spent by then that says it; else ""."""
    price, day = found.price, decided_on(found)
    if price is None or day is None or spent_by_decision(found):
        return ""
    rest = _rest_after_decision(price)
    return said(say.rest_of_request_after_decision(days=rest, day=day)) if rest else ""


def _rest_after_decision(price: Price) -> str:
    """What of the request comes after the day of stop or go, by the days that are printed; "" where nothing does."""
    if price.trial is None or price.spent is None:
        return ""
    asked = price.by_id[price.trial.days]
    rest = (asked.likely or 0) - (price.by_id[price.spent.days].likely or 0)
    return amounts.likely_in_words(asked.with_ends(rest, rest, rest), "") if rest > 0 else ""


def spent_in_brief(found: Findings) -> str:
    """The same in one short line; where no amount is known, as it is."""
    price, whole = found.price, spent_by_decision(found)
    together = price.by_decision if price is not None else None
    if not whole or price is None or together is None:
        return ""
    money = price.by_id[together.money]
    if not money.is_known or money.without:
        return whole
    spent = amounts.likely_in_words(money, price.currency)
    return said(say.spent_by_decision_in_brief(together=spent, cash=_cash_of_it(price, together)))


def _cash_of_it(price: Price, span: Span) -> Message:
    """How much of a sum is paid to others."""
    paid = price.by_id.get(span.outside_money or "")
    if paid is None or not paid.high:
        return NO_CASH
    return say.part_of_it_in_cash(amount=amounts.likely_in_words(paid, price.currency))


def _own_merit(price: Price, apart: Span, early: Span | None) -> list[str]:
    """The days of what stands on its own merit, less those told already, by the days that are printed."""
    days = price.by_id[apart.days]
    if early is None:
        return [said(say.part_work_own_merit(days=amounts.likely_in_words(days, "")))]
    rest = max(0, (days.likely or 0) - (price.by_id[early.days].likely or 0))
    left = amounts.likely_in_words(days.with_ends(rest, rest, rest), "")
    return [said(say.part_rest_of_own_merit(days=left))] if rest else []


def _likely_number(price: Price, name: str) -> str:
    return amounts.number(price.by_id[name].likely or 0)


def _likely_days(price: Price, span: Span) -> str:
    return amounts.likely_in_words(price.by_id[span.days], "")


def standings(found: Findings) -> Mapping[str, Standing]:
    """How each action with a date, and what comes again and again, stands to what is asked for.

    Empty where nothing is asked for.
    """
    price, plan = found.price, found.outcome.roadmap
    if price is None or plan is None or ask_of(found) is None:
        return {}
    stands: dict[str, Standing] = dict.fromkeys(
        (*(each.id for each in plan.dated), *(each.id for each in plan.recurring)), "asked"
    )
    waiting, apart = after_go(found), apart_codes(price)
    return stands | dict.fromkeys(waiting, "after-go") | dict.fromkeys(apart, "own-merit")


def after_go(found: Findings) -> frozenset[str]:
    """The actions that are done only after a go: a stop saves them."""
    price = found.price
    return (
        frozenset(code for name in price.stopped for code in price.by_id[name].of) if price is not None else frozenset()
    )


def apart_codes(price: Price) -> tuple[str, ...]:
    """What stands on its own merit, by its codes."""
    names = (price.apart.inside, price.apart.outside) if price.apart is not None else ()
    return tuple(dict.fromkeys(code for name in names for code in price.by_id[name].of))


def what_waits(found: Findings) -> str:
    """Which actions need no signature now: those after a go, and those on their own merit; by numbers; "" without."""
    price = found.price
    ask, plan = ask_of(found), found.outcome.roadmap
    if price is None or ask is None or plan is None:
        return ""
    numbers = action_numbers(found)
    waiting = [code for code in after_go(found) if code in numbers]
    own = [code for code in apart_codes(price) if code in numbers]
    decided, told = decided_on(found), list[str]()
    if waiting and decided is not None:
        numbered = alone(sources.work_by_number(found, waiting))
        told.append(said(say.starts_only_after_go(number=len(waiting), work=numbered, day=decided)))
    if own:
        numbered = alone(sources.work_by_number(found, own))
        told.append(said(say.stand_whatever_trial_shows(number=len(own), work=numbered)))
    return " ".join(told)
