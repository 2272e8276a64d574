"""The plan as a whole in words: the first trial, its dates, what time is short for, and what is taken for granted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, Literal

from readiness.model.assessment import Charter
from readiness.model.base import PhaseNumber
from readiness.model.response import Interview
from readiness.model.roadmap import (
    Assumption,
    FirstTrial,
    LeftOut,
    PlanDate,
    PlannedAction,
    Roadmap,
    TimeShort,
    WhyLater,
)
from readiness.present import day_words, list_words, number_words
from readiness.present.data import table_standing
from readiness.present.findings import Findings
from readiness.present.phase import pathway
from readiness.present.plan import gate_check, plan_rests
from readiness.present.plan.named_actions import named_actions
from readiness.present.plan.pay_back_rule import pay_back_rule
from readiness.present.plan.plan_order import action_numbers, planned_actions
from readiness.present.plan.stopping import number_due
from readiness.present.price import amounts, asking
from readiness.present.price.plan_price import price_sentence
from readiness.words import Message, alone, said
from readiness.words.say import plan as say

ONLY_IF_LOW: Final = say.PART_ONLY_IF_WHAT_HAS_BE
_AIMS: Final = frozenset({"roles-covered", "workloads-monitored"})
SAME_GATE: Final = say.PART_SOMETHING_ELSE_THIS_PLAN_COMES
LAUNCH_LATER: Final = say.PART_LAUNCH_WHICH_PLANNED_AFTER
NOT_CALLED_FOR: Final = say.PART_NEXT_STEP_ITS_FIELD_BUT
_WHY_LATER: Final[dict[WhyLater, Message]] = {
    "time": say.PART_NOBODY_HAS_TIME_BEFORE_MONTH,
    "number": say.PART_PLAN_ALREADY_HOLDS_MANY_ACTIONS,
    "order": say.PART_WAITS_ACTION_HAS_NO_DATE,
    "no-data": say.PART_PAST_CASES_MISSING,
}
_ASSUMPTIONS: Final[dict[Assumption, Message]] = {
    "nobody-named": (say.NOBODY_LISTED_YET_PLAN_TAKES),
    "nobody-has-time": (say.NOBODY_LISTED_INSIDE_HAS_TIME),
    "time-untold": (say.NOBODY_TOLD_HOW_MUCH_TIME),
    "size-untold": say.NOBODY_TOLD_HOW_MANY_PEOPLE,
}


def plan_lede(found: Findings) -> str:
    """Where the plan leads, when the first result is there, and when nothing runs."""
    plan = found.outcome.roadmap
    if plan is None:
        return ""
    if found.outcome.placement is None:
        return said(say.SO_FAR_HOLDS_ONLY_WHAT)
    parts = [first_trial_sentence(found, plan.first_trial, with_needs=False)] if plan.first_trial else []
    if plan.target_phase:
        parts.append(not_reached(found) or _others(found, plan, plan.target_phase))
    else:
        parts.append(said(say.WHAT_STANDS_BESIDE_KEEPS_LEVEL))
    return " ".join(filter(None, [*parts, *plan_rests.sentences(found)]))


def _others(found: Findings, plan: Roadmap, target: PhaseNumber) -> str:
    """What the actions beside the first trial are for; empty where some are worth doing whatever the trial shows.

    The parts of the plan say so of each by their titles.
    """
    stands = asking.standings(found)
    is_beside = [(each.lane != "first-trial", stands.get(each.id) == "own-merit") for each in plan.dated]
    has_both = any(own for _, own in is_beside) and any(apart and not own for apart, own in is_beside)
    return "" if has_both else said(say.what_stands_beside_leads_phase(target_phase=target))


def plan_request(found: Findings) -> str:
    """What is asked for, and what the table of the first problem showed; the rest stands with what the plan costs."""
    if found.outcome.roadmap is None or found.outcome.placement is None:
        return ""
    return " ".join(filter(None, [asking.ask_sentence(found) or price_sentence(found), *checked_table(found)]))


def not_reached(found: Findings) -> str:
    """That the plan ends before the next phase is reached; empty if every step on the way to it has a date."""
    way = pathway.shortest_way(found)
    if way is None or not way.without_date:
        return ""
    steps = (
        said(say.PART_ONE_STEP_HAS)
        if len(way.without_date) == 1
        else said(say.part_steps_have(without_date=len(way.without_date)))
    )
    why = said(say.PART_ALL_PLACES_TAKEN) if _waits_for_a_place(found, way.without_date) else ""
    return said(say.twelve_months_plan_does_not(to_phase=way.to_phase, steps=steps, why=why))


def _waits_for_a_place(found: Findings, titles: tuple[str, ...]) -> bool:
    """Whether nothing but the number of actions that a plan gives dates to keeps all these steps from a date."""
    later = {found.action_title(each.id): each.why_later for each in planned_actions(found)}
    return all(later.get(title) == "number" for title in titles)


def checked_table(found: Findings) -> list[str]:
    """What the table of the first problem showed, if one was checked; it stands beside the plan and its price."""
    first = found.outcome.ranking.first_problem
    if first is None or not table_standing.table_clause(found, first.id):
        return []
    return [said(say.first_problem(joined=table_standing.joined(found, first.id, first.name)))]


def first_trial_sentence(found: Findings, trial: FirstTrial, *, with_needs: bool = True) -> str:
    """Which problem is tried when, and what makes it ready first, in the order of the plan."""
    name = next(
        (list_words.quoted(each.name) for each in found.outcome.ranking.problems if each.id == trial.problem), ""
    )
    if trial.state == "to-choose":
        name = said(say.PART_PROBLEM_CHOSEN)
    if trial.state == "no-data":
        return said(say.no_problem_can_be_tried(name=name))
    if trial.starts_on is None or trial.result_on is None:
        return said(say.first_trial_has_no_date(name=name))
    start, result = day_words.day(trial.starts_on), day_words.day(trial.result_on)
    if trial.state == "to-buy":
        return said(say.ready_made_tool_exists_its(name=name, start=start, result=result))
    if trial.state == "tried":
        return said(say.was_tried_already_put_work(name=name, start=start, result=result))
    is_made_ready = trial.state == "made-ready"
    starts = say.first_trial_once_ready if is_made_ready else say.first_trial_starts_has_result
    by: Literal["own", "partner"] = "partner" if trial.by_partner else "own"
    first = said(starts(by=by, name=name, start=start, result=result))
    if trial.state == "to-choose":
        first = said(say.problem_has_be_chosen_first(by=by, start=start, result=result))
    numbers = action_numbers(found)
    in_order = sorted(trial.needs, key=lambda code: numbers.get(code, len(numbers) + 1))
    needs = list_words.and_list([list_words.quoted(found.action_title(code)) for code in in_order])
    is_told = with_needs and is_made_ready and trial.needs
    made_ready = said(say.what_makes_ready_comes_first(needs=needs)) if is_told else ""
    return " ".join(filter(None, (first, made_ready, tool_comes_first(found, trial))))


def tool_comes_first(found: Findings, trial: FirstTrial) -> str:
    """That it is found out first whether a tool can be bought, which would be tested instead; "" where it is known."""
    return said(say.TOOL_ENDS_TRIAL) if _may_be_bought(found, trial) else ""


def _may_be_bought(found: Findings, trial: FirstTrial) -> bool:
    """Whether it is still to be found out if a ready-made tool does what the trial is about."""
    problem = next((each for each in found.response.problems if each.id == trial.problem), None)
    return (
        problem is not None
        and problem.off_the_shelf in ("dont-know", None)
        and found.rubric.problems.find_out_action in trial.needs
    )


def time_short_sentences(found: Findings, short: TimeShort) -> list[str]:
    """'The first 90 days need 46 days, you have 31.', what came later for it, and what one more day a week brings."""
    needs, has = (
        number_words.short_number(round(short.needs_days, 1)),
        number_words.short_number(round(short.has_days, 1)),
    )
    if short.of_person:
        name = found.person_name(short.of_person)
        who = say.part_person_has(person_name=name, has=has)
        need = say.first_days_need_person_days_of(needs=needs, name=name, who=who)
    else:
        need = say.first_days_need_person_days(needs=needs, who=say.part_you_have(has=has))
    told = [said(need), said(say.moved_later(titles=_titles(found, short.moved)))]
    if short.brings_back:
        extra = found.person_name(short.person) if short.person else said(say.PART_SOMEBODY_STILL_BE_NAMED)
        told.append(said(say.one_more_day_week_would(extra=extra, titles=_titles(found, short.brings_back))))
    return told


def _titles(found: Findings, codes: tuple[str, ...]) -> str:
    return list_words.and_list([list_words.quoted(found.action_title(code)) for code in codes])


def assumption_sentences(plan: Roadmap) -> list[str]:
    """What the plan takes for granted because nobody told it."""
    return [said(_ASSUMPTIONS[each]) for each in plan.assumptions]


def why_later(action: PlannedAction) -> str:
    """Why an action has no date; '' if it has one."""
    return said(_WHY_LATER[action.why_later]) if action.why_later else ""


def why_left_out(left: LeftOut) -> str:
    """'not needed before phase 3', or that no gate asks for it."""
    return (
        said(say.part_not_needed_before_phase(phase=left.phase))
        if left.phase
        else said(say.PART_USEFUL_BUT_NO_GATE_ASKS)
    )


def date_title(date: PlanDate) -> str:
    """The name of a milestone."""
    return {
        "first-result": said(say.FIRST_RESULT),
        "stop-or-go": said(say.STOP_OR_GO),
        "gate-check": said(say.GATE_CHECK),
    }[date.kind]


def date_criteria(found: Findings, date: PlanDate) -> str:
    """What decides on that day."""
    if date.kind == "gate-check":
        return gate_check.what_is_checked(found, date)
    plan = found.outcome.roadmap
    problem = plan.first_trial.problem if plan and plan.first_trial else None
    told = next((each.interview for each in found.response.problems if each.id == problem), Interview())
    own = found.charter if found.charter.problem in (None, problem) else Charter()
    measure, enough = ((mine or asked).rstrip(". ") for mine, asked in _written(own, told))
    if date.kind == "first-result":
        compared = say.trial_compared_with_measure(measure=measure) if measure else say.TRIAL_COMPARED_WITH_TODAY
        return " ".join([said(compared), *_moves_the_number(found)])
    due = number_due(found, problem or "")
    go_on = said(say.go_if_this_reached(enough=enough)) if enough else said(say.GO_IF_TRIAL_BEATS_TODAY)
    go_on += f" {said(say.how_much_is_enough_is(blank=due.blank))}" if due is not None else ""
    pays = pay_back_rule(found, problem or "").rule
    if own.stop_rule:
        return said(say.part_rule_stopping(go_on=go_on, rstrip=own.stop_rule.rstrip(". "), pays=pays)).rstrip()
    return said(say.part_stop_otherwise_write_down_lesson(go_on=go_on, pays=pays)).rstrip()


def _moves_the_number(found: Findings) -> Iterator[str]:
    """That what needs no ML and ends before the trial may move the number that the trial is compared with."""
    plan, rules = found.outcome.roadmap, found.rubric.problems.rules
    solving = {rule.action for rule in rules if rule.class_ == "not-ml"}
    start = plan.first_trial.starts_on if plan is not None and plan.first_trial is not None else None
    for action in plan.dated if plan is not None and start is not None else ():
        is_before = action.end_on is not None and start is not None and action.end_on < start
        if action.id in solving and is_before and any(each.kind == "rule" for each in action.because):
            yield said(say.quick_win_moves_number(title=found.action_title(action.id)))


def _written(own: Charter, told: Interview) -> tuple[tuple[str, str], tuple[str, str]]:
    """The number that counts and what is enough of it: each as the charter has it, and as the interview has it."""
    return (own.metric, told.measure), (own.done_when, told.good_enough)


def signature_sentence(found: Findings) -> str:
    """Which actions wait for the yes to the trial, which for a go, and which for neither; empty in an earlier plan."""
    plan = found.outcome.roadmap
    if plan is None or plan.decide_on is None or not plan.dated:
        return ""
    return " ".join(filter(None, (_signature(found, plan, plan.decide_on), told_day_replaced(found))))


def told_day_replaced(found: Findings) -> str:
    """Why the day of the decision is not the one that was told; "" where it is, or none was."""
    plan, told = found.outcome.roadmap, found.response.organization.decides_on
    if plan is None or plan.decide_on is None or told is None or told == plan.decide_on:
        return ""
    if told < found.response.assessed_on:
        return said(say.told_day_has_passed(told=told))
    return said(say.told_day_after_the_plan(told=told, last=found.last_day)) if told > plan.decide_on else ""


def _signature(found: Findings, plan: Roadmap, decide_on: date) -> str:
    day = day_words.day(decide_on)
    ask = asking.ask_of(found)
    if ask is None:
        return said(say.what_starts_before_only_prepares(day=day))
    waits = asking.what_waits(found)
    if all(action.start_on and action.start_on >= decide_on for action in plan.dated):
        return " ".join(filter(None, (said(say.waits_for_decision(what=alone(ask.what), day=day)), waits)))
    prepared = said(say.waits_for_decision_prepared(what=alone(ask.what), day=day))
    return " ".join(filter(None, (prepared, waits)))


def next_problems_sentence(found: Findings) -> str:
    """That the action for the next problems is their start alone, and what each takes until daily use."""
    plan, title = found.outcome.roadmap, _starts_next(found)
    if plan is None or not title:
        return ""
    planned, told = {action.id for action in plan.actions}, []
    for problem in found.outcome.ranking.next_problems:
        priced = found.price.of_problem(problem.id) if found.price is not None else None
        days = amounts.in_words(found.price.by_id[priced.days], "") if found.price and priced and priced.days else ""
        missing = [found.action_title(code) for code in problem.prerequisites if code not in planned]
        takes = days or said(say.PART_AS_ITS_TRIAL_SHOWS)
        words = (
            say.part_takes_after(problem=problem.name, takes=takes, missing=missing)
            if missing
            else say.part_takes(problem=problem.name, takes=takes)
        )
        told.append(said(words))
    return said(
        say.their_start_alone_until_daily(title=title, told=list_words.clauses(told))
        if told
        else say.their_start_alone_asked_problem(title=title)
    )


def next_problems_in_brief(found: Findings) -> str:
    """That the dated action for the next problems is their start alone; empty without one."""
    title = _starts_next(found, is_dated=True)
    return said(say.their_start_alone_not_work(title=title)) if title else ""


def _starts_next(found: Findings, *, is_dated: bool = False) -> str:
    """The title of the action that starts the next problems; empty if the plan holds none."""
    plan, rules = found.outcome.roadmap, found.rubric.action_by_id
    actions = (plan.dated if is_dated else plan.actions) if plan is not None else ()
    for action in actions:
        if action.id in rules and any(effect.kind == "multiple-workloads" for effect in rules[action.id].also):
            return found.action_title(action.id)
    return ""


def others_in_catalogue(found: Findings) -> int:
    """How many actions of the catalogue stand neither in the plan nor among those that it leaves out."""
    plan = found.outcome.roadmap
    planned = {each.id for each in plan.actions} | {each.id for each in plan.recurring} if plan is not None else set()
    held = sum(action.id in planned for action in found.rubric.actions)
    return len(found.rubric.actions) - held - sum(len(titles) for _, titles in left_out_groups(found))


def left_out_groups(found: Findings) -> list[tuple[str, list[str]]]:
    """Why actions are left out, and which, those needed soonest first.

    Every action that any page names is among them, unless the plan holds it.
    """
    plan = found.outcome.roadmap
    groups: dict[str, list[str]] = {}
    for left in sorted(plan.left_out if plan else (), key=lambda each: each.phase or 9):
        groups.setdefault(_why_this(found, left), []).append(found.action_title(left.id))
    told: set[str] = set()
    if plan is not None:
        told.update(action.id for action in plan.actions)
        told.update(habit.id for habit in plan.recurring)
        told.update(left.id for left in plan.left_out)
    way = pathway.shortest_way(found)
    supposed = {step.title for step in (way.supposed if way is not None else ())}
    for code in named_actions(found) if plan is not None else ():
        title = found.action_title(code)
        if code not in told:
            groups.setdefault(said(ONLY_IF_LOW) if title in supposed else _why_named(found, code), []).append(title)
    return list(groups.items())


def _why_named(found: Findings, code: str) -> str:
    """Why an action that a page names is in no part of the plan, though no answer calls for it."""
    first = found.outcome.ranking.first
    waiting = [each.name for each in found.outcome.ranking.problems if each.id != first and code in each.prerequisites]
    if waiting:
        return said(say.part_only_which_not_tried_first(waiting=waiting[0]))
    if code in found.rubric.planning.trial.launch:
        return said(LAUNCH_LATER)
    if code in _named_by_gates(found):
        return said(SAME_GATE)
    return said(NOT_CALLED_FOR)


def _named_by_gates(found: Findings) -> frozenset[str]:
    """What the tests of the next phase that are not met name."""
    return frozenset(
        code for gate in found.gates_left for test in gate.tests if test.state != "met" for code in test.actions
    )


def _why_this(found: Findings, left: LeftOut) -> str:
    """Why an action is left out; what the plan does first for the same end is named."""
    plan, rules = found.outcome.roadmap, found.rubric.action_by_id
    aims = {effect.kind for effect in rules[left.id].also} & _AIMS if left.id in rules else set()
    for action in plan.actions if plan is not None else ():
        if action.id in rules and aims & {effect.kind for effect in rules[action.id].also}:
            return said(say.comes_first_same_end(action_title=found.action_title(action.id)))
    return said(SAME_GATE) if left.id in _named_by_gates(found) else why_left_out(left)
