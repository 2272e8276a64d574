"""The page for the board: what is asked for and what it brings, by when, what could go wrong, when to stop, and who."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from readiness.model.assessment import Charter
from readiness.model.price import Figure, Price, Span
from readiness.model.roadmap import PlanDate, Roadmap, TrialState
from readiness.present import headlines, phrases
from readiness.present.findings import Findings
from readiness.present.phase import certainty
from readiness.present.plan import plan_words
from readiness.present.plan.clashes import clashes
from readiness.present.plan.first_steps import first_steps
from readiness.present.plan.pay_back_rule import pay_back_rule
from readiness.present.plan.pitfall_words import pitfalls
from readiness.present.plan.plan_row import PlanRow
from readiness.present.price import amounts, asking, problem_price, sources
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
from readiness.present.problems.charters import CharterPage, charter_page

NOBODY: Final = "not named yet"
NO_SPONSOR: Final = "no sponsor named: name one here"
NO_LEAD: Final = "nobody named: name somebody here"
NO_USER: Final = "not told: name somebody here"
OFFERS: Final = "Offers of three partners come first."
NOTHING_BOUGHT: Final = "Nothing is bought before its result."
MOST_LETTERS: Final = 90
DECISION: Final = "Decision, signed below"
BEGINS: Final = "Real users begin, after a “go”"
IN_USE: Final = "In daily use for four weeks, after a “go”"
SMALLEST: Final = "It comes from the smallest trial: it shows whether to go on, not yet how good it would be."
NO_DAY: Final = "no day yet"
_NO_DAY: Final[dict[TrialState, str]] = {
    "to-buy": "The test says which tool, and its contract from when",
    "to-choose": "It follows from the problem that is chosen",
}
COUNTED: Final = "Only saved hours are counted; nobody has told yet what else it is worth."


class DateRow(NamedTuple):
    """A day and what is there or decided on it."""

    what: str
    on: str
    who: str


class Line(NamedTuple):
    """A label and its words."""

    label: str
    words: str


@dataclass(frozen=True)
class BoardPage:
    """What the page for the board says. Without a plan only `headline` and `lede` say anything.

    `signed` says what of it is signed for, `made_of` what all of it holds, and `made_of_in_brief` the same by the
    numbers of the actions, `counted` what the numbers of `brings` leave out, and whether they pay, `cheaper` which
    cheaper ways there are, `easy` those that need no ML and pay, `checked` which measured number makes the pay-back
    true and when it is counted, `spent` what is saved if the trial is stopped. `blank` stands beside a line that is
    left free for the number that stops the trial; "" where it was told.
    """

    headline: str
    lede: str
    asks: tuple[AskRow, ...] = ()
    signed: str = ""
    made_of: str = ""
    made_of_in_brief: str = ""
    decision: str = ""
    brings: tuple[Line, ...] = ()
    counted: str = ""
    cheaper: tuple[str, ...] = ()
    easy: tuple[str, ...] = ()
    dates: tuple[DateRow, ...] = ()
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
            "There is nothing to decide yet",
            "Answer questions and enter a candidate problem: then this page says what is asked for, what it brings, by "
            "when, and when to stop.",
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
        signed=ON_ITS_OWN if price.apart is not None and asked else "",
        made_of=f"{sum_sentences(found, price)} {starts}".strip(),
        made_of_in_brief=f"{sum_in_brief(found, price)} {starts}".strip(),
        decision="".join(
            (
                _decision(found, roadmap, lead, sponsor),
                _before_the_decision(plan, roadmap.decide_on),
                _began(found, roadmap),
            )
        ),
        brings=_brings(found),
        counted=_counted(found),
        cheaper=cheaper_ways(found),
        easy=easy_ways(found),
        dates=_dates(found, roadmap, plan, lead=lead, sponsor=sponsor),
        risks=_risks(found, plan),
        stop=_stop(found, roadmap, page),
        checked=problem_price.estimate_sentences(found, found.outcome.ranking.first or ""),
        spent=stopping_saves(found),
        blank=next((line.due for line in page.lines if line.due), "") if page is not None else "",
        sources=sources.in_brief(found, price, [*roots(found, price), price.first.money]),
        signs=(
            ("Sponsor, who decides", sponsor or _sponsor_due(found, roadmap)),
            (_lead_role(roadmap), lead if lead != NOBODY else NO_LEAD),
            ("Who uses the result", _of_charter(page, "downstream_user") or NO_USER),
            ("For the board", asked),
        ),
    )


def _first_name(found: Findings) -> str:
    first = found.outcome.ranking.first_problem
    return phrases.shortened(first.name, MOST_LETTERS) if first is not None else ""


def _headline(found: Findings, roadmap: Roadmap) -> str:
    trial, name = roadmap.first_trial, _first_name(found)
    if not name or trial is None or trial.state in ("to-choose", "no-data"):
        return "To decide: find a first problem that can be measured"
    if trial.state == "to-buy":
        return f"To decide: test a ready-made tool for “{name}”"
    if trial.state == "tried":
        return f"To decide: put “{name}” to work"
    return f"To decide: a first trial, “{name}”"


def _lede(found: Findings, roadmap: Roadmap) -> str:
    result = _date(roadmap, "first-result")
    first = f"We will have a first measured number by {phrases.day(result.on)}." if result else _no_date(found)
    if any(action.is_smallest and action.id in _trials(found) for action in roadmap.dated):
        first += f" {SMALLEST}"
    is_open = headlines.is_open_to_change(found)
    open_words = [f"{certainty.provisional_title(found.placement)}."] if is_open else []
    asked = asking.ask_sentence(found) or price_sentence(found)
    return " ".join([asked, first, *plan_words.checked_table(found), *open_words])


def _trials(found: Findings) -> frozenset[str]:
    return frozenset(action.id for action in found.rubric.actions if action.is_poc)


def _no_date(found: Findings) -> str:
    trial = found.outcome.roadmap.first_trial if found.outcome.roadmap else None
    return plan_words.first_trial_sentence(found, trial) if trial is not None else ""


def _sponsor_due(found: Findings, roadmap: Roadmap) -> str:
    """That nobody is named who decides, and by which day the plan names somebody."""
    naming = roadmap.action(found.rubric.planning.trial.sponsor or "")
    by = f" by {phrases.day(naming.end_on)}" if naming is not None and naming.end_on else ""
    return f"{NO_SPONSOR}{by}"


def _date(roadmap: Roadmap, kind: str) -> PlanDate | None:
    return next((each for each in roadmap.dates if each.kind == kind), None)


def _decision(found: Findings, roadmap: Roadmap, lead: str, sponsor: str) -> str:
    """What the board is to say yes to: one thing, with what it takes, and who leads and decides."""
    parts = [_released(found, roadmap), _offers(found, roadmap)]
    confirmed = [f"{lead} as project lead"] if lead != NOBODY else []
    confirmed += [f"{sponsor} as sponsor"] if sponsor else []
    missing = ["a project lead"] if lead == NOBODY else []
    missing += ["a sponsor"] if not sponsor else []
    parts += [f"Confirm {phrases.and_list(confirmed)}."] if confirmed else []
    parts += [f"Name {phrases.and_list(missing)}: nobody is named yet."] if missing else []
    return " ".join(filter(None, parts))


def _released(found: Findings, roadmap: Roadmap) -> str:
    """'Release the first trial, and nothing else: from … until stop or go on …, about 18 days and no cash.'."""
    ask, price, trial = asking.ask_of(found), found.price, roadmap.first_trial
    if ask is None or price is None or trial is None:
        return "Keep the days above free."
    decided = _date(roadmap, "stop-or-go")
    begins = f"from {phrases.day(trial.starts_on)}" if trial.starts_on is not None else ""
    until = f"until stop or go on {phrases.day(decided.on)}" if decided is not None else ""
    takes = f"{asking.takes(price, ask.span)}{_counted_from(roadmap, price, ask.span)}"
    lasts = " ".join(filter(None, (begins, until)))
    return f"Release {ask.what}, and nothing else: {', '.join(filter(None, (lasts, takes)))}."


def _counted_from(roadmap: Roadmap, price: Price, span: Span) -> str:
    """', counted from 2 November 2026': where the days that are asked for begin before the trial does."""
    trial = roadmap.first_trial
    parts = [part for name in (span.inside, span.outside) for part in price.by_id[name].of]
    codes = {*parts, *(code for part in parts if part in price.by_id for code in price.by_id[part].of)}
    starts = [action.start_on for action in roadmap.dated if action.id in codes and action.start_on is not None]
    if trial is None or trial.starts_on is None or not starts or min(starts) >= trial.starts_on:
        return ""
    return f", counted from {phrases.day(min(starts))}, when its preparation begins"


def _offers(found: Findings, roadmap: Roadmap) -> str:
    """Which offers come first, and that nobody signs above the ceiling; that nothing is bought where nothing is."""
    ask, price, trial = asking.ask_of(found), found.price, roadmap.first_trial
    if ask is None or price is None or trial is None:
        return ""
    if not price.by_id[ask.span.outside].high:
        return NOTHING_BOUGHT if trial.state == "to-buy" else ""
    if asking.is_without_price(price, ask.span):
        return f"{OFFERS} Their price is not known: nothing is signed before you have agreed to the amount."
    paid = price.by_id[ask.span.outside_money or ""]
    most = amounts.likely_in_words(paid, price.currency)
    return f"{OFFERS} If none keeps to {most}{_offered(paid)}, nothing is signed before we have asked you again."


def _offered(paid: Figure) -> str:
    """' (offers may lie between 1,600 and 16,600)'."""
    low, high = (amounts.number(end or 0) for end in (paid.low, paid.high))
    return f" (offers may lie between {low} and {high})" if low != high else ""


def _lead_role(roadmap: Roadmap) -> str:
    trial = roadmap.first_trial
    is_outside = trial is not None and trial.by_partner
    return "Asks for it and leads" if is_outside else "Asks, leads and does it"


def _before_the_decision(plan: Sequence[PlanRow], decide_by: date | None) -> str:
    """What starts before the board has signed, how much work that is, and what of it a no would still stop."""
    if decide_by is None:
        return ""
    early = [row for row in plan if row.is_dated and row.is_open and row.start and row.start < decide_by]
    if not early:
        return " Nothing of it starts before you sign."
    number = phrases.count(len(early), "action")
    work = _work(early)
    prepares = "only what prepares the trial" if all(row.effort_days <= 1 for row in early) else "this"
    return (
        f" Before you sign, {prepares} starts: {number}, about {work}. If you say no, {_after_a_no(early, decide_by)}"
    )


def _work(rows: Sequence[PlanRow]) -> str:
    """The work of some actions, as the list of actions prints it."""
    return phrases.days_of_work(phrases.whole_days(sum(phrases.whole_days(row.effort_days) for row in rows)))


def _after_a_no(early: Sequence[PlanRow], decide_by: date) -> str:
    """What a no stops of what started before: only what has not ended by then."""
    running = [row for row in early if row.end is None or row.end >= decide_by]
    if not running:
        return "that is spent."
    if len(running) == len(early):
        return "it stops." if len(early) == 1 else "they stop."
    ended = _work([row for row in early if row not in running])
    stops = "stops" if len(running) == 1 else "stop"
    return f"{phrases.in_words(len(running))} of them {stops}; the others, about {ended}, are spent."


def _began(found: Findings, roadmap: Roadmap) -> str:
    """That the plan starts before the day of this report; empty if it does not."""
    starts = roadmap.starts_on
    if starts is None or starts >= found.response.assessed_on:
        return ""
    return f" The plan starts on {phrases.day(starts)}, before this report."


def _counted(found: Findings) -> str:
    """What the numbers leave out, and whether they pay."""
    first = found.outcome.ranking.first or ""
    counted = [COUNTED] if problem_price.only_hours(found, first) else []
    told = (problem_price.told_as_one_number(found, first), problem_price.may_not_pay(found, first))
    return " ".join([*counted, *filter(None, told)])


def _brings(found: Findings) -> tuple[Line, ...]:
    first = found.outcome.ranking.first
    if first is None:
        return (Line("Not known yet", "No problem is chosen yet. Its worth is asked for in its interview."),)
    rows = [Line(*row) for row in problem_price.rows(found, first)]
    price = found.price
    if price is not None and not any(_is_money_known(price, first)):
        return (Line("Not known yet", "Nobody told what the hours are worth that it would save."),)
    if price is None or price.pay_back is None or price.beside is None:
        return tuple(rows)
    alone = [
        row._replace(label="Pays back its cost") if row.label == problem_price.PAYS_BACK else row
        for row in rows
        if row.label != problem_price.WORK
    ]
    return (*alone, Line("Pays back the plan", amounts.in_price(price, price.pay_back)))


def _is_money_known(price: Price, problem: str) -> Iterator[bool]:
    """Of each amount that a problem costs or brings, whether it is known."""
    priced = price.of_problem(problem)
    names = (priced.today, priced.worth, priced.run, priced.once) if priced is not None else ()
    return (price.by_id[name].is_known for name in names if name is not None)


def _dates(
    found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow], *, lead: str, sponsor: str
) -> tuple[DateRow, ...]:
    """The days in their order; what has no day comes last."""
    decide_by = roadmap.decide_on
    first = next(iter(first_steps(plan)), None)
    dated: list[tuple[date, DateRow]] = []
    if first is not None and first.start is not None:
        row = DateRow(f"First: “{first.title}”", phrases.day(first.start), first.owner)
        dated.append((date.min, row))
    if decide_by is not None:
        dated.append((decide_by, DateRow(DECISION, phrases.day(decide_by), "The board")))
    goal = _goal(found, roadmap, plan)
    for each in roadmap.dates:
        if each.kind == "first-result" and goal is not None:
            dated.append((each.on, DateRow(_DATE_WORDS[each.kind], phrases.day(each.on), _does(goal, lead))))
            continue
        deciders = _deciders(each, lead, sponsor, _reviewer(found, plan))
        who = phrases.and_list([f"{name} ({role})" if name else role for role, name in deciders])
        # A name stays as it was typed.
        who = who if deciders[0][1] else phrases.capital(who)
        dated.append((each.on, DateRow(_DATE_WORDS[each.kind], phrases.day(each.on), who)))
    dated += _daily_use(found, roadmap, plan)
    return tuple(row for _, row in sorted(dated, key=lambda entry: entry[0]))


def _goal(found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow]) -> PlanRow | None:
    """The action that brings the first measured number: it ends on that day."""
    trial = roadmap.first_trial
    if trial is None or trial.result_on is None:
        return None
    codes = {
        "to-buy": set(found.rubric.planning.trial.buy[-1:]),
        "tried": {action.id for action in found.rubric.actions if action.is_deployment},
    }.get(trial.state, _trials(found))
    return next((row for row in plan if row.id in codes and row.is_dated), None)


def _does(goal: PlanRow, lead: str) -> str:
    """Whoever does it, as the list of actions names them, and who leads where that is somebody else."""
    if lead in (NOBODY, goal.owner):
        return f"{goal.owner} (project lead)" if goal.owner == lead else goal.owner
    return f"{goal.owner}; {lead} leads"


def _daily_use(found: Findings, roadmap: Roadmap, plan: Sequence[PlanRow]) -> list[tuple[date, DateRow]]:
    """When real users begin and have used it for some weeks, if it goes on, else why there is no day.

    Nothing where the trial is a launch, or there is no trial.
    """
    trial = roadmap.first_trial
    if trial is None or trial.result_on is None or trial.state == "tried":
        return []
    if trial.state in _NO_DAY:
        return [(date.max, DateRow(IN_USE, NO_DAY, _NO_DAY[trial.state]))]
    launches = {action.id for action in found.rubric.actions if action.is_deployment}
    launch = next((row for row in plan if row.id in launches and row.is_planned), None)
    if launch is None or launch.end is None or launch.start is None:
        why = launch.why_later if launch is not None else "the launch is planned after the “go”"
        return [(date.max, DateRow(IN_USE, NO_DAY, phrases.capital(why)))]
    begin = max(launch.start, launch.end - timedelta(weeks=found.rubric.workloads.weeks_in_use))
    return [
        (begin, DateRow(BEGINS, phrases.day(begin), launch.owner)),
        (launch.end, DateRow(IN_USE, phrases.day(launch.end), launch.owner)),
    ]


def _deciders(on: PlanDate, lead: str, sponsor: str, reviewer: str) -> list[tuple[str, str]]:
    """The roles that a date concerns, each with its name; "" where nobody is named."""
    leads, decides = ("project lead", "" if lead == NOBODY else lead), ("sponsor", sponsor)
    assesses = ("assesses", reviewer) if reviewer else leads
    return {"first-result": [leads], "stop-or-go": [decides], "gate-check": [decides, assesses]}[on.kind]


def _reviewer(found: Findings, plan: Sequence[PlanRow]) -> str:
    """Whoever repeats this assessment, as the list of actions names them; "" if the plan does not hold it."""
    return next((row.owner for row in plan if row.id == found.rubric.planning.review), "")


_DATE_WORDS: Final = {
    "first-result": "First measured numbers",
    "stop-or-go": "Stop or go, decided by these numbers",
    "gate-check": "Gate check, and this assessment again",
}


def _risks(found: Findings, plan: Sequence[PlanRow]) -> tuple[str, ...]:
    short = found.outcome.roadmap.time_short if found.outcome.roadmap else None
    said = [f"{clash.words} {clash.mend}" for clash in clashes(found, plan)[:1]]
    said += [plan_words.time_short_sentences(found, short)[0]] if short else []
    hangs = problem_price.hangs_on(found, found.outcome.ranking.first or "")
    said += filter(None, [habits_weigh(found), hangs, plan_words.not_reached(found)])
    told = pitfalls(found)
    if told.all:
        said.append(told.in_brief)
    return tuple(said)


def _stop(found: Findings, roadmap: Roadmap, page: CharterPage | None) -> str:
    on = _date(roadmap, "stop-or-go")
    rule = _of_charter(page, "stop_rule") or "Stop if nothing that can be measured is better than today."
    pays = pay_back_rule(found, page.problem).rule if page is not None else ""
    rule = f"{rule} {pays}".rstrip()
    return f"On {phrases.day(on.on)}. {rule}" if on is not None else rule


def _of_charter(page: CharterPage | None, field: str) -> str:
    return next((line.text for line in page.lines if line.field == field), "") if page is not None else ""


def project_lead(found: Findings, roadmap: Roadmap) -> str:
    """Who leads the first lane: whoever does the trial, else its first action. A partner is no project lead."""
    is_bought = roadmap.first_trial is not None and roadmap.first_trial.state == "to-buy"
    tests = found.rubric.planning.trial.buy
    trials = tests if is_bought else tuple(action.id for action in found.rubric.actions if action.is_poc)
    aside = () if is_bought else tests
    lane = [action for action in roadmap.actions if action.lane == "first-trial" and action.id not in aside]
    ordered = sorted(lane, key=lambda action: action.id not in trials)
    named = [found.owner_of(action) for action in ordered if action.owner.person or _is_edited(found, action.id)]
    return named[0] if named else NOBODY


def _is_edited(found: Findings, code: str) -> bool:
    edit = found.action_edits.get(code)
    return edit is not None and bool(edit.person)


def roots_of_ways(price: Price) -> list[str]:
    """What a hire and a tool cost a year, and when a hire can start, by their ids; the rest rests on the plan."""
    named = [name for way in price.ways for name in (way.a_year, way.waits)]
    return [name for name in named if name]


def roots(found: Findings, price: Price) -> list[str]:
    """The numbers that the page rests on, by their ids: of what is asked for, of the plan, and of the first problem."""
    ask = asking.ask_of(found)
    asked = [ask.span.days, ask.span.money] if ask is not None else []
    spans = [*asked, price.year.money, *filter(None, [price.pay_back])]
    priced = price.of_problem(found.outcome.ranking.first or "")
    of_problem = [priced.worth, priced.once, priced.run, priced.pay_back] if priced else []
    return [name for name in (*spans, *of_problem) if name]
