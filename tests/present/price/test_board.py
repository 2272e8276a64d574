"""The page for the board in words: what is asked for, by when, when to stop, and where each number comes from."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest

from readiness.model.assessment import Charter
from readiness.model.costs import Costs, ProblemCosts
from readiness.model.price import Figure
from readiness.present import day_words, kind_words, number_words
from readiness.present.findings import Findings
from readiness.present.plan import plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.first_steps import request_lines
from readiness.present.plan.launching import launch_row, launch_sentence
from readiness.present.plan.pay_back_rule import COUNTED_TODAY, pay_back_rule
from readiness.present.plan.plan_parts import LANE_TITLES
from readiness.present.price import amounts, asking, problem_price, sources
from readiness.present.price.board import BoardPage, board_page
from readiness.present.price.board_dates import BEGINS
from readiness.present.price.plan_price import AFTER_GO, ALL, APART, EARLY
from readiness.present.price.rounding import rounded
from readiness.present.price.units import UNITS
from readiness.present.problems.charters import charter_page
from readiness.services.assessing import assess_response
from readiness.words import said
from tests.engine.price.test_pricing import ALL_TOLD, OF_PROBLEM, told
from tests.engine.worked import LIBRARY, TODAY
from tests.present.test_headlines import findings_of
from tests.report.cases import EXAMPLES


def found_for(costs: Costs = ALL_TOLD, of_problem: ProblemCosts = OF_PROBLEM) -> Findings:
    return assess_response(told(costs, of_problem), LIBRARY)


def page_of(found: Findings) -> BoardPage:
    day = found.response.assessed_on
    return board_page(found, plan_rows(found, day, today=day), Charter())


@pytest.fixture(scope="module")
def found() -> Findings:
    return found_for()


def test_the_page_tells_what_first_by_whom_when_for_how_much_and_when_to_stop(found: Findings) -> None:
    page = page_of(found)
    assert page.headline == "To decide: a first trial, “Late-delivery prediction”"
    assert [row.what for row in page.dates] == [
        page.dates[0].what,
        "Decision (a day we propose)",
        "First measured numbers",
        "Stop or go, decided by these numbers",
        "Gate check, and this assessment again",
        "Real users begin, after a “go”",
        "In daily use for four weeks, after a “go”",
    ]
    assert page.dates[0].what.startswith("First: “")
    assert all(row.on and row.who for row in page.dates)
    assert [row.what for row in page.asks] == [
        "Now: the first trial",
        "After a “go”, not asked for now",
        "Independent of the trial, not asked for now",
        "– of it by stop or go",
        "– of it recurring work until 1 November 2027",
        "The whole plan",
        "– of it in the first 90 days",
    ]
    assert all("EUR" in row.money for row in page.asks)
    stop = next(row.on for row in page.dates if row.what.startswith("Stop"))
    assert page.stop.startswith(f"On {stop}. Stop if ")
    assert next(role for role, _ in page.signs) == "Sponsor, who decides"


def test_every_number_of_the_page_has_a_line_that_says_where_it_comes_from(found: Findings) -> None:
    page, price = page_of(found), found.outcome.price
    names = [row.name for row in page.sources]
    for name in (
        "Person-days, asked for now",
        "Money, asked for now",
        "Money, the whole plan",
        "Months to pay back, the whole plan",
        "Months to pay back",
    ):
        assert name in names
    assert any("330 EUR, told" in row.source for row in page.sources)
    every = sources.rows(found, price, [figure.id for figure in price.figures])
    assert len(every) == len(price.figures)
    assert all(row.source and row.number for row in every)


def test_where_nothing_was_told_the_page_gives_days_and_says_not_known() -> None:
    found = found_for(Costs(), ProblemCosts())
    page = page_of(found)
    assert {row.money for row in page.asks} == {"not known"}
    assert all(row.inside[0].isdigit() for row in page.asks)
    words = " ".join([page.lede, *(line.words for line in page.brings), *page.risks])
    assert "EUR" not in words
    assert "Still missing: an hour of the people who do today's work" in words


def test_a_solution_that_costs_more_than_it_brings_never_pays_and_says_so() -> None:
    found = found_for(ALL_TOLD, ProblemCosts(worth_a_year=Decimal(100), run_a_year=Decimal(5000)))
    assert dict(problem_price.rows(found, found.outcome.ranking.first))["Pays back after"] == "never, by these numbers"


def test_without_answers_there_is_nothing_to_decide() -> None:
    found = assess_response(told().model_copy(update={"answers": {}, "facts": {}, "workloads": ()}), LIBRARY)
    assert page_of(found).headline


@pytest.mark.parametrize(
    ("numbers", "how", "kind", "words"),
    [
        ((2604, 5340, 10816), "sum", "all-money", "2,600 to 10,800 EUR, likely 5,340"),
        ((42.5, 42.5, 42.5), "told", "hour", "42.5 EUR"),
        ((9.3, 17.8, 33.8), "planned", "inside-days", "9 to 34 days, likely 18"),
        ((1, 1, 1), "planned", "inside-days", "1 day"),
        ((-410, 90, 700), "difference", "gain-a-year", "\N{MINUS SIGN}410 to 700 EUR, likely 90"),
        ((6.2, 11.1, 19.6), "pay-back", "pay-back", "7 to 20 months, likely 12"),
        ((6.2, 11.1, None), "pay-back", "pay-back", "likely 12 months, at best 7, at worst never"),
        ((8.0, None, None), "pay-back", "pay-back", "at best 8 months, more likely not within ten years"),
        ((400.0, None, None), "pay-back", "pay-back", "not within ten years"),
        ((None, None, None), "sum", "all-money", "not known"),
    ],
)
def test_ranges_read_as_what_they_are_worth(numbers, how, kind, words) -> None:
    low, likely, high = numbers
    if kind != "pay-back" and how not in ("told", "difference") and low is not None:
        low, likely, high = (rounded(end, UNITS[kind]) for end in numbers)
    assert amounts.in_words(Figure(id="x", kind=kind, how=how, low=low, likely=likely, high=high), "EUR") == words


@pytest.mark.parametrize(("hours", "said"), [("1", "1 hour goes into"), ("2.5", "2.5 hours go into")])
def test_what_doing_nothing_costs_reads_right_for_any_name(hours: str, said: str) -> None:
    given = told()
    problems = tuple(
        each.model_copy(update={"interview": each.interview.model_copy(update={"hours_per_week": Decimal(hours)})})
        for each in given.problems
    )
    words = problem_price.cost_of_waiting(assess_response(given.model_copy(update={"problems": problems}), LIBRARY))
    assert f"As long as nothing changes, {said} “" in words
    assert "EUR" in words


@pytest.mark.parametrize("name", EXAMPLES)
def test_one_sum_is_asked_for_and_paid_back_and_each_of_its_actions_is_named(name: str) -> None:
    found = findings_of(name)
    price, page = found.outcome.price, page_of(found)
    one, beside, whole, early = (
        [price.by_id[each] for each in (span.days, span.money)]
        for span in (price.own, price.beside, price.year, price.first)
    )
    for own, other, both, soon in zip(one, beside, whole, early, strict=True):
        if both.is_known:
            for end in ("low", "likely", "high"):
                assert getattr(both, end) == pytest.approx(getattr(own, end) + getattr(other, end))
                assert getattr(soon, end) <= getattr(both, end)
    first = price.of_problem(found.outcome.ranking.first)
    assert (price.own.days, price.own.money) == (first.days, first.once)
    assert price.by_id[price.pay_back].of == (price.year.money, first.gain)
    gain = price.by_id[first.gain]
    assert gain.of == (first.worth, first.run)
    # Every action with a date is in one of the two parts.
    own = {code for each in price.figures if each.id.startswith(f"problem/{first.problem}/") for code in each.of}
    own |= {"X20"} if f"problem/{first.problem}/effort-days" in price.by_id else set()
    besides = set(asking.apart_codes(price)) | asking.after_go(found)
    assert {action.id for action in found.outcome.roadmap.dated} <= own | besides
    assert all(f"“{found.action_title(code)}”" in page.made_of for code in besides)
    sums = [line.label for line in page.brings]
    assert sums[-2:] == ["Pays back its cost", "Pays back the plan"] or sums == ["Not known yet"]
    shown = {row.what: row.money for row in page.asks}
    now = "Now: the first trial"
    spans = (
        (now, price.trial),
        (said(AFTER_GO), price.stops),
        (said(APART), price.apart),
        (said(ALL), price.year),
        (said(EARLY), price.first),
    )
    for what, span in spans:
        money = found.price.by_id[span.money]
        likely = f"{amounts.likely_in_words(money, price.currency)}{amounts.in_brackets(money)}"
        assert shown[what] == ("none" if money.high == 0 else likely)


def test_the_page_says_that_what_is_saved_is_an_estimate_and_when_it_is_counted(found: Findings) -> None:
    page = page_of(found)
    assert "is an estimate told as one number" in page.counted
    assert page.checked.startswith(
        "The payback holds only if 8.8 of 22 hours a week are saved, counted again after four weeks in daily use. "
        "Of these hours, "
    )


def test_a_worth_told_as_an_amount_is_held_against_that_amount_and_not_against_hours() -> None:
    page = page_of(findings_of("community-clinic"))
    assert page.checked == (
        "The payback holds only if it brings 9,000 NZD a year, counted again after four weeks in daily use."
    )
    assert "stop if the first four weeks of daily use bring less than 692 NZD" in page.stop
    words = " ".join(page.counted.split())
    number = r"([\d,]+)"
    told = re.search(f"costs about {number} NZD until daily use: {number} asked for now and {number} later", words)
    assert told is not None, words
    once, now, later = (int(each.replace(",", "")) for each in told.groups())
    assert once == now + later
    assert "If it brings 9,000 NZD a year (estimated, not measured), it has paid for itself after" in words
    more = page_of(found_for(ALL_TOLD, ProblemCosts(hour=Decimal(30), worth_a_year=Decimal(89_640))))
    assert "whether that brings 89,640 " in more.stop
    assert "hours" not in more.checked


def test_a_trial_stops_only_by_what_it_can_count_and_daily_use_by_the_rest() -> None:
    for found in (findings_of("community-clinic"), found_for(), found_for(Costs(), ProblemCosts())):
        first, day = found.outcome.ranking.first, found.response.assessed_on
        rows = {row.id: row for row in plan_rows(found, day, today=day)}
        is_counted = found.price.is_worth_counted_in_trial(first)
        assert ("trial cannot show" in pay_back_rule(found, first).rule) == (is_counted is False)
        assert ("it says, too, how the" in rows["X21"].done_when.casefold()) == (is_counted is False)
        assert ("minutes of work are measured" in rows["X20"].indicator) == (is_counted is not False)
    assert found.price.is_worth_counted_in_trial(first) is None


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_trial_measures_what_the_pay_back_rests_on_with_a_number_on_every_page(name: str) -> None:
    found = findings_of(name)
    told = pay_back_rule(found, found.outcome.ranking.first)
    plan = {row.id: row for row in plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)}
    decided = next(each for each in found.outcome.roadmap.dates if each.kind == "stop-or-go")
    assert told.rule in page_of(found).stop
    assert told.rule in plan_words.date_criteria(found, decided)
    assert told.measures in plan["X20"].indicator
    assert any(told.rule in line.text for line in charter_page(found, Charter()).lines)
    if "X13" in plan:
        assert (
            "So are the minutes that the work takes today." in plan["X13"].done_when
            or said(COUNTED_TODAY) in plan["X13"].done_when
        )


def test_the_second_number_follows_the_share_that_was_told_and_asks_for_more_where_that_never_pays() -> None:
    half = found_for(ALL_TOLD, ProblemCosts(saved_percent=Decimal(50), run_a_year=Decimal(100)))
    first = half.outcome.ranking.first
    assert "fewer than 30 of every 60 minutes" in pay_back_rule(half, first).rule
    dear = found_for(ALL_TOLD, ProblemCosts(saved_percent=Decimal(10), run_a_year=Decimal(20_000)))
    words = pay_back_rule(dear, first).rule
    assert "with fewer, the hours alone likely do not pay it back within ten years" in words
    assert int(words.split("fewer than ")[1].split()[0]) > 6
    never = found_for(ALL_TOLD, ProblemCosts(saved_percent=Decimal(10), run_a_year=Decimal(900_000)))
    assert pay_back_rule(never, first).rule.startswith(
        "By the likely numbers it would not pay back within ten years even if no minute"
    )
    unknown = found_for(Costs(), ProblemCosts())
    assert "before the trial begins, write down how many minutes" in pay_back_rule(unknown, first).rule


@pytest.mark.parametrize("name", EXAMPLES)
def test_one_thing_is_asked_for_and_every_page_says_the_same(name: str) -> None:
    found = findings_of(name)
    page, price = page_of(found), found.price
    ask = asking.ask_of(found)
    takes = asking.takes(price, ask.span)
    asked = asking.ask_sentence(found)
    assert ask.span == price.trial
    assert page.lede.startswith(asked)
    assert takes in page.decision
    assert dict(page.signs)["For the board"] == f"The first trial alone: {takes}"
    request = " ".join(request_lines(found))
    assert asked in request
    assert asking.not_asked_sentence(found) in request
    assert asked in plan_words.plan_request(found)
    assert page.asks[0].what == "Now: the first trial"
    assert page.signed.startswith("The signature covers the first row alone.")


def test_what_needs_no_ml_and_pays_tells_when_it_starts_and_whatever_the_trial_shows() -> None:
    page = page_of(findings_of("community-clinic"))
    (easy,) = page.easy
    assert easy in page.cheaper
    assert easy.endswith("; it starts on 16 November 2026, whatever the trial shows.")


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_days_of_the_page_stand_in_their_order(name: str) -> None:
    months = {day_words.day(date(2026, 11, 1) + timedelta(days=n)): n for n in range(-60, 400)}
    days = [months[row.on] for row in page_of(findings_of(name)).dates]
    assert days == sorted(days)


def test_cash_has_a_ceiling_and_offers_come_before_a_contract() -> None:
    page = page_of(findings_of("community-clinic"))
    assert "likely 4,900 NZD in cash" in page.lede
    assert "Offers of three partners come first. If none keeps to 4,900 NZD" in page.decision
    assert dict(page.signs)["Sponsor, who decides"] == "no sponsor named for this problem: name one here"
    assert "Name a sponsor: nobody is named yet." in page.decision
    assert "no cash" in page_of(findings_of("retail-chain")).lede
    untold = findings_of("community-clinic").response
    costs = untold.organization.costs.model_copy(update={"hour": None, "day_inside": None, "day_outside": None})
    organization = untold.organization.model_copy(update={"costs": costs})
    page = page_of(assess_response(untold.model_copy(update={"organization": organization}), LIBRARY))
    assert "nothing is signed before you have agreed to the amount" in page.decision


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_waits_for_a_go_and_what_stands_on_its_own_merit_is_said_of_each_action(name: str) -> None:
    found = findings_of(name)
    plan = [row for row in plan_rows(found, TODAY, today=TODAY) if row.is_dated]
    words = plan_words.signature_sentence(found)
    waiting, apart = asking.after_go(found), set(asking.apart_codes(found.price))
    decided = next(each.on for each in found.outcome.roadmap.dates if each.kind == "stop-or-go")
    assert {row.id for row in plan if row.standing == "after-go"} == waiting & {row.id for row in plan}
    assert all(row.start > decided for row in plan if row.standing == "after-go")
    assert not waiting & apart
    assert ("only after a “go” on" in words) == bool(waiting)
    assert ("own merit" in words) == bool(apart & {row.id for row in plan})
    others = {row.id for row in plan} - waiting - apart
    assert all(row.lane == LANE_TITLES["first-trial"] or row.id in {"X21", "X25"} for row in plan if row.id in others)


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_trial_is_done_by_the_rule_that_stops_it(name: str) -> None:
    found = findings_of(name)
    plan = plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)
    rule = next(line.text for line in charter_page(found, Charter()).lines if line.field == "stop_rule")
    trial = next(row for row in plan if row.id == "X20")
    assert rule in trial.done_when
    assert rule in page_of(found).stop


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_same_person_repeats_the_assessment_on_every_page(name: str) -> None:
    found = findings_of(name)
    plan = plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)
    review = next(row for row in plan if row.id == found.rubric.planning.review)
    check = next(row for row in page_of(found).dates if row.what.startswith("Gate check"))
    assert f"{review.owner}, who assesses" in check.who


@pytest.mark.parametrize("name", EXAMPLES)
def test_running_it_costs_the_same_whoever_builds_it_unless_that_follows_from_the_price(name: str) -> None:
    found = findings_of(name)
    rows = {row.way: row for row in problem_price.way_rows(found.outcome.price)}
    assert all(row.a_year != "\N{EN DASH}" for row in rows.values())
    told = found.outcome.price.by_id[found.outcome.price.of_problem(found.outcome.ranking.first).run]
    if told.how == "told":
        assert rows["A partner (all work until daily use)"].a_year == amounts.in_words(
            told, found.outcome.price.currency
        )


@pytest.mark.parametrize("name", EXAMPLES)
def test_who_may_use_the_data_is_cleared_on_a_day_before_the_trial_and_before_anybody_from_outside_sees_them(
    name: str,
) -> None:
    found = findings_of(name)
    plan = plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)
    trial = next(row for row in plan if row.id == "X20")
    clears = [
        row for row in plan if "data protection" in row.done_when and row.end is not None and row.end < trial.start
    ]
    assert clears
    if trial.owner == said(kind_words.PARTNER):
        assert any("which data the partner may see" in row.done_when for row in clears)


@pytest.mark.parametrize("name", EXAMPLES)
def test_the_lead_is_whoever_does_the_trial_and_every_date_names_who_is_known(name: str) -> None:
    found = findings_of(name)
    plan = plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)
    page = board_page(found, plan, Charter())
    lead, sponsor = (next(name for role, name in page.signs if role.startswith(word)) for word in ("Asks", "Sponsor"))
    trial = next(row for row in plan if row.id == "X20")
    assert trial.person in {lead, said(kind_words.PARTNER)}
    begins = next((row.on for row in page.dates if row.what == said(BEGINS)), None)
    launch = launch_row(found, plan)
    # The two days of one action are told apart: the work of which the price speaks, and the use by others.
    work = day_words.day(launch.start) if begins and launch is not None else ""
    before = f"the work for daily use begins on {work}; " if work != begins else ""
    assert launch_sentence(found) == (f"After a “go”, {before}real users begin on {begins}." if begins else "")
    first, *_ = (row for row in plan if row.is_dated)
    assert (page.dates[0].who, page.dates[0].on) == (first.owner, day_words.day(first.start))
    # Whoever does the trial owns its number, here and in the list of actions; the lead stands beside.
    assert page.dates[2].who == (f"{lead} (project lead)" if trial.owner == lead else f"{trial.owner}; {lead} leads")
    is_named = not sponsor.startswith("no sponsor named")
    assert page.dates[3].who == (f"{sponsor} (sponsor)" if is_named else "Sponsor")


def test_when_it_pays_for_itself_stands_with_its_sum_on_the_board_page_and_results() -> None:
    found = findings_of("community-clinic")
    plan = plan_rows(found, found.response.assessed_on, today=found.response.assessed_on)
    pays = problem_price.pays_for_itself(found, found.outcome.ranking.first)
    priced, unit = found.price.of_problem(found.outcome.ranking.first), found.price.currency
    once, run = (found.price.by_id[name].high for name in (priced.once, priced.run))
    assert f"At worst ({once:,.0f} {unit} until daily use, {run:,.0f} {unit} a year to run), it never does." in pays
    assert pays.endswith(", it never does.")
    for words in (board_page(found, plan, Charter()).counted, " ".join(request_lines(found))):
        assert pays in words


def test_where_no_number_stops_the_trial_the_page_says_who_writes_it_by_when() -> None:
    given = told(ALL_TOLD, OF_PROBLEM)
    silent = tuple(
        each.model_copy(update={"interview": each.interview.model_copy(update={"good_enough": ""})})
        for each in given.problems
    )
    found = assess_response(given.model_copy(update={"problems": silent}), LIBRARY)
    page = page_of(found)
    assert page.blank.startswith("to be written b")
    assert "without it the trial does not begin" in page.stop
    charter = charter_page(found, Charter())
    assert next(line.due for line in charter.lines if line.field == "done_when") == page.blank
    measure = found.outcome.roadmap.action(found.rubric.planning.trial.measure)
    if measure is not None:
        assert f"by {day_words.day(measure.end_on)}, {found.owner_of(measure)}" in page.blank
    assert page_of(assess_response(given, LIBRARY)).blank == ""


def test_what_is_not_likely_to_pay_is_said_on_the_page_for_the_board() -> None:
    never = page_of(found_for(ALL_TOLD, ProblemCosts(worth_a_year=Decimal(100), run_a_year=Decimal(5000))))
    assert "does not pay for itself within ten years" in never.counted
    pays = page_of(found_for(ALL_TOLD, ProblemCosts(worth_a_year=Decimal(90_000), run_a_year=Decimal(100))))
    assert "does not pay" not in pays.counted


@pytest.mark.parametrize("name", EXAMPLES)
def test_only_what_binds_nobody_starts_before_the_board_has_signed(name: str) -> None:
    found = findings_of(name)
    signed = next(row.on for row in page_of(found).dates if row.what.startswith("Decision"))
    helped = found.outcome.roadmap.action(found.rubric.planning.outside_help)
    starts = [found.outcome.roadmap.first_trial.starts_on]
    starts += [helped.start_on] if helped is not None and helped.lane == "first-trial" else []
    assert signed == day_words.day(min(starts))


@pytest.mark.parametrize("name", EXAMPLES)
def test_what_may_start_before_the_signature_is_told_with_all_its_work(name: str) -> None:
    found = findings_of(name)
    page = page_of(found)
    day = found.response.assessed_on
    signed = next(row.on for row in page.dates if row.what.startswith("Decision"))
    rows = plan_rows(found, day, today=day)
    early = [row for row in rows if row.is_dated and row.is_open and row.start and day_words.day(row.start) != signed]
    decide = found.outcome.roadmap.first_trial.starts_on
    helped = found.outcome.roadmap.action(found.rubric.planning.outside_help)
    if helped is not None and helped.lane == "first-trial" and helped.start_on is not None:
        decide = min(decide, helped.start_on)
    work = number_words.whole_days(sum(number_words.whole_days(row.effort_days) for row in early if row.start < decide))
    assert (f"about {number_words.days_of_work(work)}. If you say no," in page.early) == (work > 0)
    begun = [row for row in early if row.start < decide]
    running = [row for row in begun if row.end >= decide]
    assert ("stop" in page.early.partition("If you say no,")[2]) == bool(running)
    assert ("no, that work is already done." in page.early) == (bool(begun) and not running)


@pytest.mark.parametrize("name", ["community-clinic", "retail-chain"])
def test_the_action_that_ends_the_trial_is_done_by_both_rules_that_stop_it(name: str) -> None:
    found = findings_of(name)
    day = found.response.assessed_on
    (trial,) = (
        row for row in plan_rows(found, day, today=day) if row.id in {a.id for a in LIBRARY.rubric.actions if a.is_poc}
    )
    assert pay_back_rule(found, found.outcome.ranking.first or "").rule in trial.done_when


def test_the_page_tells_from_when_the_trial_runs_and_what_of_its_days_comes_before() -> None:
    page = page_of(findings_of("community-clinic"))
    assert "Release the first trial: from 7 December 2026, with stop or go on 18 January 2027, " in page.decision
    assert page.dates[0].on == "2 November 2026"
    assert "Before you sign, this starts: " in page.early


def test_a_trial_without_a_day_is_released_without_one() -> None:
    given = told(ALL_TOLD, OF_PROBLEM)
    criterion = LIBRARY.rubric.problems.data_criterion
    none = given.problems[0].model_copy(update={"criteria": {**given.problems[0].criteria, criterion: 0}})
    found = assess_response(given.with_problems((none,)), LIBRARY)

    assert found.outcome.roadmap.first_trial.state == "no-data"
    assert "finding a first problem: about " in page_of(found).decision


@pytest.mark.parametrize("name", EXAMPLES)
def test_days_from_outside_without_a_rate_are_never_nothing_to_pay(name: str) -> None:
    untold = findings_of(name).response
    costs = untold.organization.costs.model_copy(update={"hour": None, "day_inside": None, "day_outside": None})
    organization = untold.organization.model_copy(update={"costs": costs})
    rows = page_of(assess_response(untold.model_copy(update={"organization": organization}), LIBRARY)).asks
    assert not [row for row in rows if row.outside != "none" and row.paid == "none"]
