"""What is asked for now, in days and in money, and what the whole plan takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple

from readiness.model.price import Figure, Price, Span
from readiness.present import kind_words, list_words
from readiness.present.findings import Findings
from readiness.present.price import amounts, asking, sources
from readiness.words import inside, said
from readiness.words.say import price as say

NO_MONEY: Final = say.WHAT_MONEY_NOT_KNOWN_NOBODY


ON_ITS_OWN: Final = say.SIGNATURE_COVERS_FIRST_ROW_ALONE
NOT_IN_IT: Final = say.TOOL_OR_CLOUD_SERVICE_COST
INSIDE_DAY: Final = "day-inside"
OUTSIDE_DAY: Final = "day-outside"


class AskRow(NamedTuple):
    """What a part takes: days of own people, days from outside and what is paid for them, and all of it in money."""

    what: str
    inside: str
    outside: str
    paid: str
    money: str


ASK_COLUMNS: Final = (say.WHAT, say.OWN_PEOPLE, say.FROM_OUTSIDE, say.PAY, say.STAFF_TIME_INCLUDED)
AFTER_GO: Final = say.AFTER_GO_NOT_ASKED_NOW
APART: Final = say.INDEPENDENT_TRIAL_NOT_ASKED_NOW
ALL: Final = say.WHOLE_PLAN
ALL_AND_LAUNCH: Final = say.WHOLE_PLAN_AND_LAUNCH
SOON: Final = say.ROW_EARLY
EARLY: Final = say.FIRST_DAYS


def ask_rows(found: Findings, price: Price, *, has_shares: bool = True) -> tuple[AskRow, ...]:
    """What is asked for now; what waits for a go, and what stands on its own merit; and the whole plan, their sum.

    With shares: what of a row is spent by stop or go, or comes again and again, and what comes in the first 90 days.
    """
    names = ("inside", "outside", "outside_money", "money")

    def row(what: str, span: Span) -> AskRow:
        return AskRow(what, *(_amount(found, price, span, name) for name in names))

    ask = asking.ask_of(found)
    waits, habits, apart = (_if_any(price, span) for span in (price.stops, price.habits, price.apart))
    spans = (
        *([(said(say.now_is_asked(what=ask.what)), ask.span)] if ask is not None else []),
        (said(AFTER_GO), waits),
        (said(APART), apart),
        (said(SOON), price.early if apart is not None and price.by_decision is not None and has_shares else None),
        (_recurring(found), habits if apart is not None and has_shares else None),
        (said(ALL_AND_LAUNCH if _has_undated_launch(found, price) else ALL), price.year),
        (said(EARLY), price.first if has_shares else None),
    )
    return tuple(row(what, span) for what, span in spans if span is not None)


def _recurring(found: Findings) -> str:
    """'– of it recurring work until 30 October 2027': as far as the plan reaches."""
    return said(say.row_recurring_until(day=found.last_day))


def _has_undated_launch(found: Findings, price: Price) -> bool:
    """Whether the whole holds work that the plan gives no day: only the launch can be."""
    plan, own = found.outcome.roadmap, price.own
    if plan is None or own is None:
        return False
    codes = {code for name in price.by_id[own.days].of for code in price.by_id[name].of}
    return bool(codes & set(found.rubric.planning.trial.launch) - {action.id for action in plan.dated})


def _if_any(price: Price, span: Span | None) -> Span | None:
    """A part of the plan that holds work."""
    return span if span is not None and price.by_id[span.days].high else None


def sum_sentences(found: Findings, price: Price) -> str:
    """What the plan holds beside what is asked for, each action by its title; empty where nothing is asked for."""

    def titles(codes: Iterable[str]) -> str:
        return list_words.and_list([list_words.quoted(found.action_title(code)) for code in codes])

    return _beside(found, price, titles)


def sum_in_brief(found: Findings, price: Price) -> str:
    """The same with the numbers of the actions in the list of actions."""
    return _beside(found, price, lambda codes: sources.work_by_number(found, codes))


def _beside(found: Findings, price: Price, named: Callable[[Iterable[str]], str]) -> str:
    if asking.ask_of(found) is None:
        return ""
    waiting = [code for name in price.stopped for code in price.by_id[name].of]
    apart = asking.apart_codes(price)
    told = [said(say.after_go(named=named(dict.fromkeys(waiting))))] if waiting else []
    told += [said(say.whatever_trial_shows(named=named(apart)))] if apart else []
    return " ".join(filter(None, (*told, said(NOT_IN_IT), _day_from_hour(price))))


def stopping_saves(found: Findings) -> str:
    """What the trial takes until it is decided whether to go on, and what a stop saves; empty if nothing is tried."""
    price = found.price
    if price is None or price.trial is None or price.stops is None:
        return ""
    if not price.by_id[price.stops.days].high:
        return said(say.until_then_trial_takes(days_and_money=_days_and_money(price, price.trial)))
    return said(
        say.stop_saves(days_and_money=_days_and_money(price, price.stops), what_stops=_what_stops(found, price))
    )


def _what_stops(found: Findings, price: Price) -> str:
    """': actions 9 to 11 of the list': what is not done after a stop."""
    codes = dict.fromkeys(code for name in price.stopped for code in price.by_id[name].of)
    return f": {sources.work_by_number(found, codes)}" if codes else ""


def _days_and_money(price: Price, span: Span) -> str:
    """'about 13 days, or 6,000 NZD'."""
    days, money = price.by_id[span.days], price.by_id[span.money]
    shown = said(say.part_about(likely_in_words=amounts.likely_in_words(days, "")))
    return (
        said(say.part_or(shown=shown, likely_in_words=amounts.likely_in_words(money, price.currency)))
        if money.is_known
        else shown
    )


def habits_weigh(found: Findings) -> str:
    """That what comes again and again costs half of what the first problem brings, or more; empty if it does not."""
    price, first = found.price, found.outcome.ranking.first
    priced = price.of_problem(first) if price is not None and first is not None else None
    if price is None or priced is None or price.habits is None:
        return ""
    cost, worth = price.by_id[price.habits.money], price.by_id.get(priced.worth or "")
    if worth is None or not cost.likely or worth.likely is None or cost.likely < worth.likely / 2:
        return ""
    return said(
        say.what_comes_again_again_costs(
            likely_in_words=amounts.likely_in_words(cost, price.currency),
            other_likely_in_words=amounts.likely_in_words(worth, price.currency),
        )
    )


def _day_from_hour(price: Price) -> str:
    """That a day of staff time is reckoned from the hour of those who do today's work; empty if a day was told."""
    day = price.by_id[INSIDE_DAY]
    if not day.is_known or day.how == "told":
        return ""
    hour = amounts.likely_in_words(price.by_id[day.of[0]], price.currency)
    hours = amounts.in_words(price.by_id[day.of[1]], "", with_likely=False)
    return said(say.day_follows_from_hour(hour=hour, hours=hours))


def _amount(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = _figure(price, span, name)
    if figure is None:
        return said(amounts.NOT_KNOWN)
    if figure.high == 0:
        # Nothing is known to be paid, and something else is of unknown price: that is not nothing.
        return said(amounts.NOT_KNOWN if figure.without else say.PART_NONE)
    shown = f"{amounts.likely_in_words(figure, price.currency)}{amounts.in_brackets(figure)}"
    return f"{shown}{_without(found, price, span, name)}"


def _figure(price: Price, span: Span, name: str) -> Figure | None:
    """One number of a part; None where an earlier version did not hold it."""
    return price.by_id.get(getattr(span, name) or "")


def _without(found: Findings, price: Price, span: Span, name: str) -> str:
    figure = price.by_id[getattr(span, name)]
    left = [inside(sources.figure_name(found, price.by_id[part])) for part in figure.without]
    return f", {said(say.part_without(left=left))}" if left else ""


def day_rate(found: Findings, person: str) -> Figure | None:
    """What a day of somebody costs, of an own person or of one from outside; None if nobody told a rate."""
    price = found.price
    if price is None:
        return None
    outside = {each.name for each in found.response.people if each.is_external} | {kind_words.PARTNER}
    rate = price.by_id.get(OUTSIDE_DAY if person in outside else INSIDE_DAY)
    return rate if rate is not None and rate.is_known else None


def price_sentence(found: Findings) -> str:
    """'The first 90 days take about 22 days of work (11 to 42), or about 8,000 EUR (5,000 to 11,000).'."""
    price = found.price
    if price is None:
        return ""
    days, money = (price.by_id[name] for name in (price.first.days, price.first.money))
    work = said(say.first_days_take_work(about=amounts.about(days, ""), in_brackets=amounts.in_brackets(days)))
    if not money.is_known:
        return f"{work}. {said(NO_MONEY)}"
    cost = f"{amounts.about(money, price.currency)}{amounts.in_brackets(money)}"
    return said(say.first_days_take_or(work=work, cost=f"{cost}{_without(found, price, price.first, 'money')}"))


def asked_now(found: Findings) -> str:
    """What is asked for now and what is not; where nothing can be decided yet, what the first 90 days take."""
    return " ".join(asked_lines(found))


def asked_lines(found: Findings) -> tuple[str, ...]:
    """The same, a sentence each."""
    asked = asking.ask_sentence(found)
    return (asked, *asking.not_asked_lines(found)) if asked else tuple(filter(None, [price_sentence(found)]))
