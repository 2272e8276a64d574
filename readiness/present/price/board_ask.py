"""What the board is to say yes to, what starts before it has, and what of that a no still stops."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from readiness.model.roadmap import Roadmap
from readiness.present import list_words, number_words
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price import amounts, asking
from readiness.present.price.board_dates import day_of
from readiness.present.price.tool_way import building_waits
from readiness.words import said
from readiness.words.say import price as say

OFFERS: Final = say.OFFERS_THREE_PARTNERS_COME_FIRST
NOTHING_BOUGHT: Final = say.NOTHING_BOUGHT_BEFORE_ITS_RESULT


def decision(found: Findings, roadmap: Roadmap, lead: str | None, sponsor: str) -> str:
    """What the board is to say yes to: one thing, with what it takes, and who leads and decides."""
    parts = [_released(found, roadmap), asking.limit_sentence(found), _decides_alone(found)]
    parts += [building_waits(found, roadmap), _offers(found, roadmap)]
    parts.append(plan_words.told_day_replaced(found))
    confirmed = [said(say.part_named_as_lead(lead=lead))] if lead is not None else []
    confirmed += [said(say.part_named_as_sponsor(sponsor=sponsor))] if sponsor else []
    missing = [said(say.PART_LEAD_MISSING)] if lead is None else []
    missing += [said(say.PART_SPONSOR_MISSING)] if not sponsor else []
    parts += [said(say.confirm(confirmed=confirmed))] if confirmed else []
    parts += [said(say.name_nobody_named_yet(missing=missing))] if missing else []
    return " ".join(filter(None, parts))


def _released(found: Findings, roadmap: Roadmap) -> str:
    """'Release the first trial: from … until stop or go on …, about 18 days and no cash.'.

    Money that may be paid without the board is no part of what it releases, and stands behind it.
    """
    ask, price, trial = asking.ask_of(found), found.price, roadmap.first_trial
    if ask is None or price is None or trial is None:
        return said(say.KEEP_DAYS_ABOVE_FREE)
    decided = day_of(roadmap, "stop-or-go")
    is_paid_alone = asking.own_limit(found) is not None
    takes = asking.own_time(price, ask.span) if is_paid_alone else asking.takes(price, ask.span)
    if trial.starts_on is not None and decided is not None:
        lasts = said(say.part_from_start_until_decision(starts_on=trial.starts_on, on=decided.on))
    elif trial.starts_on is not None:
        lasts = said(say.part_from_start(starts_on=trial.starts_on))
    else:
        lasts = said(say.part_until_decision_on(on=decided.on)) if decided is not None else ""
    held = list_words.row((lasts, takes))
    # What is worth doing anyway needs no release.
    release = say.release if asking.apart_codes(price) else say.release_nothing_else
    released = said(release(what=ask.what, filter=held))
    return f"{released} {said(say.it_also_takes(cash=asking.cash(price, ask.span)))}" if is_paid_alone else released


def _decides_alone(found: Findings) -> str:
    """That the money needs no decision of the board, and what is left for it; "" where it does."""
    ask, price, own = asking.ask_of(found), found.price, asking.own_limit(found)
    if ask is None or price is None or own is None:
        return ""
    left = say.TIME_AND_RELEASE_ARE_LEFT if price.by_id[ask.span.inside].high else say.RELEASE_IS_LEFT
    return f"{said(say.leader_decides_alone(kept=own[0]))} {said(left)}"


def _offers(found: Findings, roadmap: Roadmap) -> str:
    """Which offers come first, and that nobody signs above the ceiling; that nothing is bought where nothing is."""
    ask, price, trial = asking.ask_of(found), found.price, roadmap.first_trial
    if ask is None or price is None or trial is None:
        return ""
    if not price.by_id[ask.span.outside].high:
        return said(NOTHING_BOUGHT) if trial.state == "to-buy" else ""
    if asking.is_without_price(price, ask.span):
        return said(say.their_price_not_known_nothing(offers=said(OFFERS)))
    own = asking.own_limit(found)
    if own is not None:
        return said(say.if_none_keeps_within_limit(offers=said(OFFERS), limit=own[1]))
    paid = price.by_id[ask.span.outside_money or ""]
    most = amounts.likely_in_words(paid, price.currency)
    return said(say.if_none_keeps_nothing_signed(offers=said(OFFERS), most=most))


def before_the_decision(plan: Sequence[PlanRow], decide_by: date | None) -> str:
    """What starts before the board has signed, how much work that is, and what of it a no would still stop."""
    if decide_by is None:
        return ""
    early = [row for row in plan if row.is_dated and row.is_open and row.start and row.start < decide_by]
    if not early:
        return f" {said(say.NOTHING_STARTS_BEFORE)}"
    only_prepares = all(row.effort_days <= 1 and row.standing in ("asked", None) for row in early)
    starts = say.before_you_sign_only_prepares if only_prepares else say.before_you_sign_this_starts
    return f" {said(starts(actions=len(early), work=_work(early)))} {_after_a_no(early, decide_by)}"


def _work(rows: Sequence[PlanRow]) -> str:
    """The work of some actions, as the list of actions prints it."""
    return number_words.days_of_work(
        number_words.whole_days(sum(number_words.whole_days(row.effort_days) for row in rows))
    )


def _after_a_no(early: Sequence[PlanRow], decide_by: date) -> str:
    """What a no stops of what started before: only what has not ended by then."""
    running = [row for row in early if row.end is None or row.end >= decide_by]
    if not running:
        return said(say.NO_ALL_IS_SPENT)
    if len(running) == len(early):
        return said(say.NO_STOPS_IT if len(early) == 1 else say.NO_STOPS_THEM)
    ended = _work([row for row in early if row not in running])
    return said(say.no_stops_some(running=len(running), ended=ended))


def began(found: Findings, roadmap: Roadmap) -> str:
    """That the plan starts before the day of this report; empty if it does not."""
    starts = roadmap.starts_on
    if starts is None or starts >= found.response.assessed_on:
        return ""
    return f" {said(say.plan_starts_before_report(starts=starts))}"
