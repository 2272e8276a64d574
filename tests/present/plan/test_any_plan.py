"""What is said of a plan agrees with the plan and its price, for any organization."""

import re
from dataclasses import fields, is_dataclass, replace
from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest

from readiness.model.assessment import Assessment, Charter
from readiness.model.costs import Costs, ProblemCosts
from readiness.model.response import Answer
from readiness.present import day_words, number_words, reasons
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief, ReportContent
from readiness.present.handout.report_tree import report_of
from readiness.present.phase import pathway
from readiness.present.plan import plan_words
from readiness.present.plan.edited_plan import plan_rows
from readiness.present.plan.pay_back_rule import pay_back_rule
from readiness.present.plan.plan_parts import LANE_TITLES, STANDING_LANES, TOOL_LANE, by_horizon
from readiness.present.plan.plan_rests import LEAST_DAYS, rests
from readiness.present.plan.plan_standing import early_actions, progress
from readiness.present.plan.stopping import number_due
from readiness.present.price import amounts, asking, plan_price, problem_price
from readiness.present.price.board import board_page
from readiness.present.price.board_dates import IN_USE, NO_DAY
from readiness.present.price.units import UNITS
from readiness.present.team import time_words
from readiness.words import said
from tests.chance import seeds
from tests.engine.plan.plan_promises import concluded
from tests.engine.plan.random_organizations import random_organization
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC, TODAY
from tests.present.counting import counted, in_words
from tests.present.test_headlines import findings_of
from tests.report.cases import EVERYTHING, EXAMPLES, MOMENT

ENDS = ("low", "likely", "high")
AMOUNT = "(\N{MINUS SIGN}?[0-9][0-9.,]*) {}\\b"
DRAWN = tuple(seeds(12))


def _findings(seed: int) -> Findings:
    told = random_organization(seed)
    if seed % 3:
        told = _with_prices(told, seed)
    return Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)


def _with_prices(told, seed):
    """The same organization where people told what their work costs, and some more."""
    chance = Random(seed)
    costs = Costs(currency="EUR", hour=Decimal(chance.randint(20, 90)), day_outside=chance.choice([None, Decimal(930)]))
    problems = tuple(
        each.model_copy(
            update={
                "costs": ProblemCosts(
                    worth_a_year=chance.choice([None, Decimal(chance.randint(500, 90_000))]),
                    saved_percent=chance.choice([None, Decimal(40)]),
                    tool_a_year=chance.choice([None, Decimal(7350)]),
                )
            }
        )
        for each in told.problems
    )
    organization = told.organization.model_copy(update={"costs": costs})
    return told.model_copy(update={"organization": organization, "problems": problems})


FOUND = [pytest.param(_findings, seed, id=str(seed)) for seed in DRAWN]
FOUND += [pytest.param(findings_of, name, id=name) for name in EXAMPLES]


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("find", "which"), FOUND)
def test_words_agree_with_the_plan_and_its_price(find, which):
    found = find(which)
    plan, price = found.outcome.roadmap, found.outcome.price
    if plan is None or price is None or plan.first_trial is None:
        return
    _a_tool_for_another_problem_is_no_part_of_the_first_trial(found)
    first = found.outcome.ranking.first
    launch = price.by_id.get(f"problem/{first}/launch-days")
    if launch is not None and launch.high and not {each.id for each in plan.dated} & set(launch.of):
        assert "after a “go”" in problem_price.beside_the_plan(found)
        assert "after a “go”" in dict(problem_price.rows(found, first))["Work until daily use"]
    for priced in price.problems:
        worth = price.by_id[priced.worth] if priced.worth else None
        is_hours = worth is not None and worth.is_known and worth.how != "told"
        assert bool(problem_price.only_hours(found, priced.problem)) == is_hours
        assert ("Left a year" in dict(problem_price.rows(found, priced.problem))) == (priced.gain is not None)
    _a_range_of_work_holds_what_is_likely(found)
    _no_gate_that_is_left_is_passed_over(found)
    _actions_are_counted_once(found)
    _weeks_without_work_are_told(found)
    _each_action_is_asked_for_waits_for_a_go_or_is_worth_it_anyway(found)
    _the_months_follow_from_the_amounts_beside_them(found)
    _printed_parts_add_up(found)
    _the_board_tells_every_number_as_it_stands_elsewhere(found)
    _a_stop_says_what_is_spent_and_what_is_saved(found)
    _a_trial_stops_by_nothing_that_it_does_not_count(found)
    _the_use_of_data_is_cleared_before_anybody_sees_them(found)
    _what_is_left_out_contradicts_nothing(found)
    _every_action_that_a_page_names_is_planned_or_left_out(found)
    _a_step_without_a_date_is_told_on_the_way(found)
    _a_number_that_is_missing_has_a_day_and_a_person(found)
    full = {each.person for each in found.outcome.team.loads if each.state == "overload"}
    if any(each.person in full and each.planned_days for each in plan.people):
        assert "The plan's actions are part of that work" in time_words.loads(found)


def _a_tool_for_another_problem_is_no_part_of_the_first_trial(found):
    plan = found.outcome.roadmap
    problems = {each.id: each.problem for each in plan.actions}
    for row in plan_rows(found, TODAY, today=TODAY):
        is_other = problems.get(row.id) not in (None, plan.first_trial.problem)
        assert not (is_other and row.lane == LANE_TITLES["first-trial"])
        assert is_other or row.lane != TOOL_LANE


def _actions_are_counted_once(found):
    """The headline, the parts below it, what is done and what has no date add up to the plan."""
    plan, rows = found.outcome.roadmap, plan_rows(found, TODAY, today=TODAY)
    decided = asking.decided_on(found)
    titled = by_horizon(rows, decided)
    parts = [len(group) for _, group in titled]
    later = [row for title, group in titled if title.startswith("Later, until") for row in group]
    assert all(row.start > decided for row in later)
    early, dated = early_actions(found, None)
    assert sum(parts) == len(plan.actions)
    assert (early, dated) == (len(plan.in_horizon("first-90-days")), len(plan.dated))
    assert progress(rows).total == dated
    undated = len(plan.actions) - dated
    assert undated == sum(row.horizon == "later" for row in rows)


def _weeks_without_work_are_told(found):
    plan, lede = found.outcome.roadmap, plan_words.plan_lede(found)
    busy = {
        action.start_on + timedelta(days=day)
        for action in plan.dated
        for day in range((action.end_on - action.start_on).days + 1)
    }
    days = [min(busy) + timedelta(days=each) for each in range((max(busy) - min(busy)).days + 1)] if busy else []
    idle = "".join(" " if day in busy else "x" for day in days)
    long = [each for each in idle.split() if len(each) >= LEAST_DAYS]
    assert lede.count("there is only recurring work") == len(long)
    for rest in rests(found):
        inside = [each for each in plan.dates if rest.first <= each.on <= rest.last]
        assert all(f" on {day_words.day(each.on)}" in lede.partition("only recurring work")[2] for each in inside)


def _each_action_is_asked_for_waits_for_a_go_or_is_worth_it_anyway(found):
    """One of the three, its date agrees, and the request tells the days of what is dated before the decision."""
    price, plan = found.price, found.outcome.roadmap
    rows = [row for row in plan_rows(found, TODAY, today=TODAY) if row.is_dated or row.every is not None]
    if asking.ask_of(found) is None:
        assert all(row.standing is None for row in rows)
        return
    assert all(row.standing is not None for row in rows), [row.id for row in rows if row.standing is None]
    go = next((date.on for date in plan.dates if date.kind == "stop-or-go"), None)
    assert go is None or all(row.start > go for row in rows if row.standing == "after-go")
    assert all(
        (row.lane == STANDING_LANES["after-go"]) == (row.standing == "after-go") for row in rows if row.every is None
    )
    if price.early is not None:
        own = {row.id: row for row in rows if row.standing == "own-merit"}
        early = [code for name in (price.early.inside, price.early.outside) for code in price.by_id[name].of]
        assert set(early) == {code for code, row in own.items() if row.start < go}
        assert (price.by_decision is not None) == bool(price.by_id[price.early.days].high)
    _what_is_spent_by_the_decision_is_one_sum(found)


def _what_is_spent_by_the_decision_is_one_sum(found):
    """What is asked for and what else is dated by then make the number that is told, in the sentence and the table."""
    price, words, number = found.price, asking.not_asked_sentence(found), "([0-9][0-9.,]*)"
    spent = rf"about {number}(?: \w+)? will be spent, staff time included \([^)]*\): {number} on this, {number} \("
    told = re.search(spent, words)
    told = told or re.search(rf"about {number} days? of work will be done: {number} for this, {number} on", words)
    assert (told is not None) == (price.by_decision is not None), words
    rows = [row for row in plan_price.ask_rows(found, price) if row.what == said(plan_price.SOON)]
    assert len(rows) == (told is not None)
    if told is not None:
        together, asked, early = (float(each.replace(",", "")) for each in told.groups())
        assert together == pytest.approx(asked + early)
        assert rows[0].money.startswith(told[3]) or "of work will be done" in told[0]
        rest = re.search(rf"about {number} (?:days?|hours?) on the rest of those tasks", words)
        early, apart = (price.by_id[span.days].likely for span in (price.early, price.apart))
        assert early + (float(rest[1].replace(",", "")) if rest else 0) == pytest.approx(apart)
    pays = problem_price.pays_for_itself(found, found.outcome.ranking.first or "")
    split = re.search(
        rf"costs about {number}(?: \w+)? until daily use: {number} asked for now and {number} later", pays
    )
    if split is not None:
        once, now, later = (float(each.replace(",", "")) for each in split.groups())
        assert once == pytest.approx(now + later)
        if told is not None and "will be spent" in told[0]:
            spent = float(told[2].replace(",", ""))
            assert spent <= now if "comes after that day" in words else spent == now


def _a_trial_stops_by_nothing_that_it_does_not_count(found):
    """An amount that was told stops daily use, which can show it, and never the trial; hours are measured in it."""
    told = {each.id: each.costs.worth_a_year for each in found.response.problems}
    for priced in found.outcome.price.problems:
        rule = pay_back_rule(found, priced.problem).rule
        is_amount = isinstance(told[priced.problem], Decimal)
        assert ("trial cannot show whether" in rule and "weeks of daily use bring less than" in rule) == is_amount
        assert not (is_amount and "Stop also" in rule)


def _the_months_follow_from_the_amounts_beside_them(found):
    words = problem_price.pays_for_itself(found, found.outcome.ranking.first or "")
    amount = r"([0-9][0-9.,]*)"
    told = re.search(
        rf"after ([\w-]+) months?: {amount} EUR until .* and {amount} EUR a year to run it, against {amount} EUR", words
    )
    if told is not None:
        once, run, worth = (float(each.replace(",", "")) for each in told.groups()[1:])
        assert told[1] == in_words(max(1, number_words.whole(12 * once / (worth - run))))


def _a_range_of_work_holds_what_is_likely(found):
    for row in plan_rows(found, TODAY, today=TODAY):
        told = re.fullmatch(r"([0-9.]+) (?:day|hour|minute)s? \(([0-9.]+) to ([0-9.]+)\)", row.effort)
        if told is not None:
            likely, low, high = map(float, told.groups())
            assert low <= likely <= high
            assert row.effort_range[0] < row.effort_days or not row.is_smallest, row.effort


def _printed_parts_add_up(found):
    """Sums and differences are those of the printed numbers, and no part is printed as more than the whole."""
    price = found.price
    for figure in (each for each in price.figures if each.how in ("sum", "difference") and each.is_known):
        parts = [price.by_id[part] for part in figure.of if price.by_id[part].is_known]
        for at, end in enumerate(ENDS):
            if figure.how == "sum":
                reckoned = sum(_shown(getattr(part, end), part) for part in parts)
            else:
                one, less = parts
                reckoned = _shown(getattr(one, end), one) - _shown(getattr(less, ENDS[2 - at]), less)
            assert _shown(getattr(figure, end), figure) == pytest.approx(reckoned), (figure.id, end)
    for figure in (each for each in price.figures if each.how == "pay-back" and each.likely is not None):
        once, gain = (price.by_id[name] for name in figure.of)
        assert figure.likely == pytest.approx(12 * _shown(once.likely, once) / _shown(gain.likely, gain))
    step = len(str(number_words.whole(price.by_id[price.year.money].likely or 0)))
    for figure in (each for each in price.figures if each.how in ("product", "percent", "quotient") and each.is_known):
        one, other = (price.by_id[part] for part in figure.of)
        for at, end in enumerate(ENDS):
            a, b = _shown(getattr(one, end), one), getattr(other, end if figure.how != "quotient" else ENDS[2 - at])
            b = _shown(b, other)
            reckoned = {"product": a * b, "percent": a * b / 100, "quotient": a / b if b else 0}[figure.how]
            # A product is rounded to three digits, or to those of the sum that it is a part of, with what parts before
            # have left over; days and hours as theirs.
            finest = max(10 ** max(0, len(str(number_words.whole(abs(reckoned)))) - 3), 10 ** max(0, step - 3))
            off = {"money": finest, "days": 1, "hours": max(0.1, finest)}.get(UNITS[figure.kind], 0)
            limited = figure.id.startswith(("plan/first/", "plan/habits/"))
            shown = _shown(getattr(figure, end), figure)
            assert abs(shown - reckoned) <= off + 1e-6 or (limited and shown <= reckoned), (figure.id, end)
    for part, whole in ((price.first, price.year), (price.habits, price.apart), (price.trial, price.own)):
        for name in ("inside", "outside", "inside_money", "outside_money") if part and whole else ():
            one, all_ = price.by_id[getattr(part, name)], price.by_id[getattr(whole, name)]
            exact, limit = (found.outcome.price.by_id[each.id] for each in (one, all_))
            if one.is_known and all_.is_known and exact.high <= limit.high:
                assert _shown(one.high, one) <= _shown(all_.high, all_) + 1e-9, one.id


def _shown(value, figure):
    """The number that is printed for one end of a range."""
    alone = figure.with_ends(value, value, value)
    words = amounts.in_words(alone, "").split()[0].replace(",", "")
    return float(words.replace("\N{MINUS SIGN}", "-"))


def _the_board_tells_every_number_as_it_stands_elsewhere(found):
    """An amount of the board's page is a number of the price, and whoever brings the first number is one person."""
    plan = plan_rows(found, TODAY, today=TODAY)
    page = board_page(found, plan, Charter())
    numbers = {amounts.number(end) for each in found.price.figures for end in _ends_of(each)}
    currency = found.price.currency
    texts = [page.lede, page.spent, page.counted, *page.cheaper, *page.risks]
    texts += [cell for row in page.asks for cell in row] + [line.words for line in page.brings]
    for text in texts if currency else ():
        for number in re.findall(AMOUNT.format(re.escape(currency)), text):
            assert number in numbers, (number, text)
    result = next((row for row in page.dates if row.what == "First measured numbers"), None)
    owners = {row.doer for row in plan if row.is_dated and row.end and result and day_words.day(row.end) == result.on}
    assert result is None or any(result.who.startswith(owner) for owner in owners)
    used = next((row for row in page.dates if row.what == said(IN_USE)), None)
    trial = found.outcome.roadmap.first_trial
    assert (used is not None) == (trial.result_on is not None and trial.state != "tried")
    assert used is None or used.on[0].isdigit() or (used.on == said(NO_DAY) and used.who)


def _ends_of(figure):
    return [end for end in (figure.low, figure.likely, figure.high) if end is not None]


def _the_use_of_data_is_cleared_before_anybody_sees_them(found):
    sees = {action.id for action in found.rubric.actions if action.sees_data}
    first = next((row for row in plan_rows(found, TODAY, today=TODAY) if row.is_dated and row.id in sees), None)
    assert first is None or "data protection" in first.done_when


def _what_is_left_out_contradicts_nothing(found):
    """What covers roles is not needed later where the plan covers roles; every step of the way has a place."""
    plan, rules = found.outcome.roadmap, found.rubric.action_by_id
    groups = plan_words.left_out_groups(found)
    titles = [title for _, group in groups for title in group]
    assert len(titles) == len(set(titles))
    covers = [each.id for each in plan.actions if each.id in rules and _covers_roles(rules[each.id])]
    for left in plan.left_out:
        why = next(why for why, group in groups if found.action_title(left.id) in group)
        if covers and _covers_roles(rules[left.id]):
            assert "comes first for the same end" in why
    way = pathway.shortest_way(found)
    planned = {found.action_title(each.id) for each in (*plan.actions, *plan.recurring)}
    for step in way.supposed if way is not None else ():
        assert step.title in planned | set(titles) | {said(pathway.EXTEND)}


def _every_action_that_a_page_names_is_planned_or_left_out(found):
    """In the whole report; a title may stand inside a sentence."""
    plan = found.outcome.roadmap
    known = {found.action_title(each.id) for each in (*plan.actions, *plan.recurring)}
    groups = plan_words.left_out_groups(found)
    known |= {title for _, titles in groups for title in titles}
    texts = " ".join(_texts(report_of(_brief_of(found))))
    named = {action.title for action in found.rubric.actions if action.title in texts}
    assert named <= known, named - known
    # A reason never says that what an open gate of the next phase names is not needed before a later one.
    named_by_gates = {
        found.action_title(code)
        for gate in found.gates_left
        for test in gate.tests
        if test.state != "met"
        for code in test.actions
    }
    assert not {title for why, titles in groups for title in titles if "not needed before" in why} & named_by_gates


def _texts(node):
    """Every text in a tree of a report."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, tuple | list):
        for each in node:
            yield from _texts(each)
    elif is_dataclass(node):
        for each in fields(node):
            yield from _texts(getattr(node, each.name))


def _brief_of(found):
    response = found.response
    assessment = Assessment(
        id="a",
        name="A",
        starts_on=response.assessed_on,
        response=response,
        report=EVERYTHING,
        created_at=MOMENT,
        changed_at=MOMENT,
    )
    return Brief(ReportContent(assessment, found.outcome, found.questionnaire, found.rubric), EVERYTHING)


def _covers_roles(action):
    return any(effect.kind == "roles-covered" for effect in action.also)


def _a_stop_says_what_is_spent_and_what_is_saved(found):
    price, words = found.price, plan_price.stopping_saves(found)
    assert bool(words) == (price.stops is not None)
    if price.stops is not None and price.by_id[price.stops.days].high:
        assert words.startswith(f"A stop saves about {amounts.likely_in_words(price.by_id[price.stops.days], '')}")
        before, after = (price.by_id[each.days].likely for each in (price.trial, price.stops))
        assert before + after >= price.by_id[price.own.days].likely - 1e-9


def _a_step_without_a_date_is_told_on_the_way(found):
    way, plan = pathway.shortest_way(found), found.outcome.roadmap
    if way is None:
        return
    dated = {found.action_title(each.id) for each in (*plan.dated, *plan.recurring)}
    titles = [step.title for step in way.certain if step.title != said(pathway.EXTEND)]
    assert list(way.without_date) == [title for title in titles if title not in dated]
    assert bool(way.not_reached) == bool(way.without_date)
    why = {found.action_title(each.id): each.why_later for each in plan.actions}
    is_full = bool(way.without_date) and all(why.get(title) == "number" for title in way.without_date)
    assert ("its places are full" in plan_words.not_reached(found)) == is_full


def _a_number_that_is_missing_has_a_day_and_a_person(found):
    plan, trial = found.outcome.roadmap, found.outcome.roadmap.first_trial
    due = number_due(found, trial.problem or "")
    told = [each.interview.good_enough for each in found.response.problems if each.id == trial.problem]
    assert (due is None) == any(told)
    measure = plan.action(found.rubric.planning.trial.measure)
    if due is not None and trial.problem and measure is not None and measure.end_on is not None:
        assert (due.by, due.who) == (measure.end_on, found.owner_of(measure))
        assert trial.starts_on is None or due.by < trial.starts_on


def _no_gate_that_is_left_is_passed_over(found):
    plan = found.outcome.roadmap
    worked_for = {gate for each in (*plan.actions, *plan.recurring) for gate in each.opens_gates}
    for date in (each for each in plan.dates if each.kind == "gate-check"):
        words = plan_words.date_criteria(found, date)
        idle = [gate for gate in found.gates_left if gate.id not in worked_for | set(date.gates)]
        assert all(title in words for title in found.gate_titles(idle))
        assert ("holds no work" in words) == bool(idle)


@pytest.mark.parametrize("seed", DRAWN[:4])
def test_what_does_not_apply_is_never_told_as_a_level(seed):
    told = random_organization(seed)
    answers = {slug: Answer(given="not-applicable", reason="No such thing here") for slug in told.answers}
    told = told.model_copy(update={"answers": answers})
    found = Findings(told, concluded(told), QUESTIONNAIRE, QUICK_RUBRIC)
    given = [each for action in found.outcome.roadmap.actions for each in action.because if each.subject in answers]
    assert all("level" not in reasons.because(found, [each]).lower() for each in given)


def test_the_day_of_stop_or_go_tells_the_rule_that_was_written():
    found = findings_of("retail-chain")
    date = next(each for each in found.outcome.roadmap.dates if each.kind == "stop-or-go")
    assert "Stop otherwise" in plan_words.date_criteria(found, date)
    own = replace(found, charter=Charter(stop_rule="Stop at the third miss.", done_when="Nine of ten"))
    words = "Go on if this is reached: Nine of ten. The rule for stopping: Stop at the third miss. Stop also"
    assert plan_words.date_criteria(own, date).startswith(words)
    other = replace(found, charter=Charter(problem="another", stop_rule="Stop at the third miss."))
    assert "third miss" not in plan_words.date_criteria(other, date)


def test_the_range_of_an_effort_is_in_the_unit_of_what_is_likely():
    assert number_words.days_of_work_between(0.3, 0.15, 0.6) == "2 hours (1 to 5)"
    assert number_words.days_of_work_between(2, 1, 4) == "2 days (1 to 4)"
    assert number_words.days_of_work_between(0.1, 0.05, 0.3) == "50 minutes (25 to 145)"
    assert number_words.days_of_work_between(2, 2, 2) == "2 days"


def test_a_habit_is_work_for_its_gate():
    found = findings_of("retail-chain")
    (habit,) = (each for each in found.outcome.roadmap.recurring if each.opens_gates)
    check = next(each for each in found.outcome.roadmap.dates if each.kind == "gate-check")
    assert set(habit.opens_gates) & {gate.id for gate in found.gates_left}
    words = plan_words.date_criteria(found, check)
    assert "holds no work" not in words
    left = counted(len(found.gates_left) - len(check.gates), "other gate" if check.gates else "gate")
    assert f"Work for {left} goes on" in words
