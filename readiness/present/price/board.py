"""The page for the board: what is asked for and what it brings, by when, what could go wrong, when to stop, and who."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from readiness.model.assessment import Charter
from readiness.model.price import Price
from readiness.model.roadmap import Roadmap
from readiness.present import headlines, list_words
from readiness.present.findings import Findings
from readiness.present.phase import certainty
from readiness.present.plan import plan_rests, plan_words
from readiness.present.plan.clashes import clashes
from readiness.present.plan.pay_back_rule import pay_back_rule
from readiness.present.plan.pitfall_words import pitfalls
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price import amounts, asking, later_cost, problem_price, sources
from readiness.present.price.board_ask import before_the_decision, began, decision
from readiness.present.price.board_dates import DateRow, date_rows, day_of, early_check, trials
from readiness.present.price.board_people import NO_LEAD, lead_as_proposed, lead_role, project_lead, sponsor_due
from readiness.present.price.board_sources import roots
from readiness.present.price.cheaper import cheaper_ways, easy_ways
from readiness.present.price.plan_price import (
    ON_ITS_OWN,
    AskRow,
    ask_rows,
    habits_weigh,
    price_sentence,
    stopping_saves,
    sum_in_brief,
    sum_sentences,
)
from readiness.present.price.sources import SourceRow
from readiness.present.price.tool_way import tool_beside_request
from readiness.present.problems.charters import CharterPage, charter_page
from readiness.words import said
from readiness.words.say import price as say

NO_USER: Final = say.PART_NOT_TOLD_NAME_SOMEBODY_HERE
MOST_LETTERS: Final = 90
SMALLEST: Final = say.COMES_FROM_SMALLEST_TRIAL_SHOWS
COUNTED: Final = say.ONLY_SAVED_HOURS_COUNTED_NOBODY


class Line(NamedTuple):
    """A label and its words."""

    label: str
    words: str


@dataclass(frozen=True)
class BoardPage:
    """What the page for the board says. Without a plan only `headline` and `lede` say anything.

    `signed` says what of it is signed for, `by_then` all that is spent by stop or go, `made_of` what all of it holds,
    and `made_of_in_brief` the same by the numbers of the actions, `early` what starts before it is decided, behind
    `decision`, `tool` what a ready-made tool would take, `counted` what the numbers of `brings` leave out, and whether
    they pay, `cheaper` which cheaper ways there are, `easy` those that need no ML and pay, `checked` which measured
    number makes the pay-back true and when it is counted, `spent` what is saved if the trial is stopped, `idle` in
    which weeks of `dates` nothing is done, `moved` the first thing that no longer fits after somebody moved an action.
    `blank` stands beside a line that is left free for the number that stops the trial; "" where it was told.
    """

    headline: str
    lede: str
    asks: tuple[AskRow, ...] = ()
    asks_in_brief: tuple[AskRow, ...] = ()
    signed: str = ""
    by_then: str = ""
    by_then_in_brief: str = ""
    made_of: str = ""
    made_of_in_brief: str = ""
    decision: str = ""
    tool: str = ""
    early: str = ""
    brings: tuple[Line, ...] = ()
    counted: str = ""
    cheaper: tuple[str, ...] = ()
    easy: tuple[str, ...] = ()
    dates: tuple[DateRow, ...] = ()
    idle: str = ""
    moved: str = ""
    risks: tuple[str, ...] = ()
    stop: str = ""
    checked: str = ""
    spent: str = ""
    blank: str = ""
    sources: tuple[SourceRow, ...] = ()
    signs: tuple[tuple[str, str], ...] = ()


def board_page(found: Findings, plan: Sequence[PlanRow], charter: Charter) -> BoardPage:
    """The page of one assessment; `plan` is the plan as changed by hand."""
    roadmap, price = found.outcome.roadmap, found.price
    if roadmap is None or price is None or not roadmap.dated:
        return BoardPage(
            said(say.THERE_NOTHING_DECIDE_YET),
            said(say.ANSWER_QUESTIONS_ENTER_CANDIDATE_PROBLEM),
        )
    page = charter_page(found, charter)
    lead = project_lead(found, roadmap)
    sponsor = _of_charter(page, "sponsor")
    starts = plan_words.next_problems_in_brief(found)
    asked = asking.ask_in_brief(found)
    return BoardPage(
        headline=_headline(found, roadmap),
        lede=_lede(found, roadmap),
        asks=ask_rows(found, price),
        asks_in_brief=ask_rows(found, price, has_shares=False),
        signed=said(ON_ITS_OWN) if price.apart and asked else "",
        by_then=(asking.spent_by_decision(found) or asking.rest_sentence(found)) if asked else "",
        by_then_in_brief=asking.spent_in_brief(found) if asked else "",
        made_of=f"{sum_sentences(found, price)} {starts}".strip(),
        made_of_in_brief=f"{sum_in_brief(found, price)} {starts}".strip(),
        decision=decision(found, roadmap, lead, sponsor),
        tool=tool_beside_request(found),
        early=f"{before_the_decision(plan, roadmap.decide_on)}{began(found, roadmap)}",
        brings=_brings(found),
        counted=_counted(found),
        cheaper=cheaper_ways(found),
        easy=easy_ways(found),
        dates=date_rows(found, roadmap, plan, lead=lead, sponsor=sponsor),
        idle=" ".join((*plan_rests.sentences(found), *early_check(found, roadmap))),
        moved=next((f"{clash.words} {clash.mend}" for clash in clashes(found, plan)), ""),
        risks=_risks(found),
        stop=_stop(found, roadmap, page),
        checked=problem_price.estimate_sentences(found, found.outcome.ranking.first or ""),
        spent=stopping_saves(found),
        blank=next((line.due for line in page.lines if line.due), "") if page is not None else "",
        sources=sources.in_brief(found, price, [*roots(found, price), price.first.money]),
        signs=(
            (said(say.SPONSOR_WHO_DECIDES), sponsor or sponsor_due(found, roadmap)),
            (lead_role(roadmap), lead_as_proposed(found, roadmap) or said(NO_LEAD)),
            (said(say.WHO_USES_RESULT), _of_charter(page, "downstream_user") or said(NO_USER)),
            (said(say.FOR_BOARD), asked),
        ),
    )


def _first_name(found: Findings) -> str:
    first = found.outcome.ranking.first_problem
    return list_words.shortened(first.name, MOST_LETTERS) if first is not None else ""


def _headline(found: Findings, roadmap: Roadmap) -> str:
    trial, name = roadmap.first_trial, _first_name(found)
    if not name or trial is None or trial.state in ("to-choose", "no-data"):
        return said(say.DECIDE_FIND_FIRST_PROBLEM_CAN)
    if trial.state == "to-buy":
        return said(say.decide_test_ready_made_tool(name=name))
    if trial.state == "tried":
        return said(say.decide_put_work(name=name))
    return said(say.decide_first_trial(name=name))


def _lede(found: Findings, roadmap: Roadmap) -> str:
    result = day_of(roadmap, "first-result")
    first = said(say.we_will_have_first_measured(on=result.on)) if result else _no_date(found)
    if any(action.is_smallest and action.id in trials(found) for action in roadmap.dated):
        first += f" {said(SMALLEST)}"
    is_open = headlines.is_open_to_change(found)
    open_words = [f"{certainty.provisional_title(found.placement)}."] if is_open else []
    asked = asking.ask_sentence(found) or price_sentence(found)
    return " ".join([asked, first, *plan_words.checked_table(found), *open_words])


def _no_date(found: Findings) -> str:
    trial = found.outcome.roadmap.first_trial if found.outcome.roadmap else None
    return plan_words.first_trial_sentence(found, trial) if trial is not None else ""


def _counted(found: Findings) -> str:
    """What the numbers leave out, and whether they pay."""
    first = found.outcome.ranking.first or ""
    counted = [said(COUNTED)] if problem_price.only_hours(found, first) else []
    told = (problem_price.told_as_one_number(found, first), *later_cost.pays_and_later(found))
    return " ".join([*counted, *filter(None, told)])


def _brings(found: Findings) -> tuple[Line, ...]:
    first = found.outcome.ranking.first
    if first is None:
        return (Line(said(say.NOT_KNOWN_YET), said(say.NO_PROBLEM_CHOSEN_YET_ITS)),)
    told = problem_price.told_rows(found, first)
    price = found.price
    if price is not None and not any(_is_money_known(price, first)):
        return (Line(said(say.NOT_KNOWN_YET), said(say.NOBODY_TOLD_WHAT_HOURS_WORTH)),)
    if price is None or price.pay_back is None or price.beside is None:
        return tuple(Line(said(label), words) for label, words in told)
    alone = [
        Line(said(say.PAYS_BACK_ITS_COST if label == problem_price.PAYS_BACK else label), words)
        for label, words in told
        if label != problem_price.WORK
    ]
    return (*alone, Line(said(say.PAYS_BACK_PLAN), amounts.in_price(price, price.pay_back)))


def _is_money_known(price: Price, problem: str) -> Iterator[bool]:
    """Of each amount that a problem costs or brings, whether it is known."""
    priced = price.of_problem(problem)
    names = (priced.today, priced.worth, priced.run, priced.once) if priced is not None else ()
    return (price.by_id[name].is_known for name in names if name is not None)


def _risks(found: Findings) -> tuple[str, ...]:
    short = found.outcome.roadmap.time_short if found.outcome.roadmap else None
    stated = [plan_words.time_short_sentences(found, short)[0]] if short else []
    hangs = problem_price.hangs_on(found, found.outcome.ranking.first or "")
    stated += filter(None, [habits_weigh(found), hangs, plan_words.not_reached(found)])
    told = pitfalls(found)
    if told.all:
        stated.append(told.in_brief)
    return tuple(stated)


def _stop(found: Findings, roadmap: Roadmap, page: CharterPage | None) -> str:
    on = day_of(roadmap, "stop-or-go")
    rule = _of_charter(page, "stop_rule") or said(say.STOP_IF_NOTHING_CAN_BE)
    pays = pay_back_rule(found, page.problem).rule if page is not None else ""
    rule = f"{rule} {pays}".rstrip()
    return said(say.on(on=on.on, rule=rule)) if on is not None else rule


def _of_charter(page: CharterPage | None, field: str) -> str:
    return next((line.text for line in page.lines if line.field == field), "") if page is not None else ""
