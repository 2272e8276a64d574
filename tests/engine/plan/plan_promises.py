"""What every plan promises, checked on one organization: a list of the promises that are broken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction

from readiness.engine.assessing import assess
from readiness.model.evidence import EvidenceReport
from readiness.model.outcome import Outcome
from readiness.model.response import Response
from readiness.model.roadmap import PlannedAction, Roadmap
from readiness.model.rubric import Rubric
from readiness.model.work_calendar import WorkCalendar
from tests.engine.worked import QUESTIONNAIRE, QUICK_RUBRIC

RULE = QUICK_RUBRIC.planning
RUBRIC_PRICE = QUICK_RUBRIC.price
HALF_A_DAY_A_WEEK = Fraction(1, 10)
UNDER_THIRTY_DAYS = 21
"""Working days in thirty days of the calendar, rounded down."""
THREE_WEEKS = 21
PERIODS = {"week": 5, "month": 21}
"""Working days after which what comes again and again comes again; a quarter is as long as the first 90 days."""


Checks = Mapping[str, EvidenceReport]


def concluded(told: Response, calendar: WorkCalendar | None = None, checks: Checks | None = None) -> Outcome:
    return assess(told, QUESTIONNAIRE, QUICK_RUBRIC, calendar=calendar, checks=checks)


def broken_promises(told: Response, calendar: WorkCalendar | None = None, checks: Checks | None = None) -> list[str]:
    """Every promise that the plan of this organization breaks."""
    found = concluded(told, calendar, checks)
    plan = found.roadmap
    if plan is None or found.placement is None:
        return []
    days = calendar or WorkCalendar(starts_on=told.assessed_on)
    return [
        *_times(told, plan, days),
        *_time_told(plan, days),
        *_numbers(plan, days),
        *_order(plan),
        *_what_for(found, plan),
        *_first_trial(told, found, plan),
        *_who_decides(told, plan),
        *_milestones(plan),
        *_one_review(plan, days),
        *_finds_out_early(told, plan),
        *_one_effort(found, plan),
        *_signature(plan, days),
        *_launch(found, plan),
        *_after_a_go(found, plan),
        *_easy_first(told, found, plan),
        *_one_ask(found, plan),
        *_one_for_each_role(told, plan),
    ]


def _signature(plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    """Before the plan is decided the trial is prepared, by work of a day at most, and what is not known found out."""
    days = calendar.working_days(RULE.last_day)
    if plan.decide_on is None or not days:
        if days:
            yield "no day on which the plan is decided"
        return
    if plan.decide_on > days[min(RULE.decide_within, len(days) - 1)]:
        yield f"the plan is decided on {plan.decide_on} only"
    for action in (each for each in plan.dated if each.start_on < plan.decide_on):
        if action.lane != "first-trial" and action.id not in (RULE.find_out, RULE.trial.sponsor):
            yield f"{action.id} starts on {action.start_on}, before the plan is decided on {plan.decide_on}"
        if (
            action.id == RULE.outside_help
            or action.id in _trials()
            or (action.planned_days > 1 and action.id not in (RULE.find_out, RULE.trial.buy[0]))
        ):
            yield f"{action.id} binds somebody on {action.start_on}, before the plan is decided on {plan.decide_on}"
    for habit in plan.recurring:
        if habit.owner.kind != "to-be-named" and habit.first_on < plan.decide_on:
            yield f"{habit.id} begins on {habit.first_on}, before the plan is decided on {plan.decide_on}"


def _launch(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """What puts the first problem to work stands in the plan as soon as its trial does."""
    trial = plan.first_trial
    workloads = found.placement.workloads
    is_begun = workloads.uncounted and not workloads.counted
    is_new = trial is not None and trial.state in ("ready", "made-ready") and not is_begun
    launch = next(action.id for action in QUICK_RUBRIC.actions if action.is_deployment)
    if is_new and plan.action(launch) is None:
        yield f"{launch} is in no part of the plan"


def _after_a_go(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """What a stop saves starts after the day of stop or go, and what stands on its own merit waits for no launch."""
    on = next((date.on for date in plan.dates if date.kind == "stop-or-go"), None)
    price = found.price
    if on is None or price.stops is None:
        return
    saved = {code for name in price.stopped for code in price.by_id[name].of}
    for action in plan.dated:
        if action.id in saved and action.start_on <= on:
            yield f"{action.id} starts on {action.start_on}, before it is decided on {on}"
        if action.id not in saved and action.lane == "foundations" and set(action.prerequisites) & saved:
            yield f"{action.id} stands on its own merit and waits for {sorted(set(action.prerequisites) & saved)}"


def _one_ask(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """What is asked for, what waits for a go and what stands on its own merit are the whole plan, and nothing twice."""
    price = found.price
    if price.own is None:
        return
    asked = price.trial if price.trial is not None else price.own
    parts = [span for span in (asked, price.stops, price.apart) if span is not None]
    for name in ("inside", "outside", "days", "money"):
        figures = [price.by_id[getattr(span, name)] for span in parts]
        whole = price.by_id[getattr(price.year, name)]
        if all(each.is_known for each in (*figures, whole)) and not whole.without:
            total = sum(each.likely for each in figures)
            if abs(total - whole.likely) > 1e-6:
                yield f"the parts take {total} {name} and the whole plan {whole.likely}"


def _one_for_each_role(told: Response, plan: Roadmap) -> Iterator[str]:
    """Where nobody was given a role, one person is proposed for all of its work, or it says in whose place another is.

    Work that needs a skill which that person lacks is another's without a word; a step after a checked table too,
    which is of no catalogue.
    """
    needs_role = {each.id: each.needs_role for each in QUICK_RUBRIC.actions}
    given = {person.id: person.roles for person in told.people}
    proposed: dict[str, dict[str, list[PlannedAction]]] = {}
    for action in plan.dated:
        owner = action.owner
        if owner.kind in ("person", "best-fit") and owner.role not in given[owner.person]:
            proposed.setdefault(owner.role, {}).setdefault(owner.person, []).append(action)
    for role, people in proposed.items():
        alone = [person for person, own in people.items() if any(each.owner.instead_of is None for each in own)]
        free = [person for person in alone if any(not needs_role.get(each.id, True) for each in people[person])]
        if len(free) > 1:
            yield f"{free} are proposed as {role}, and nothing says why"
        for person, own in people.items():
            for action in (each for each in own if each.owner.instead_of is not None):
                if action.owner.instead_of == person or action.owner.instead_of not in people:
                    yield f"{action.id} is done instead of {action.owner.instead_of}, who is proposed nowhere else"


def _easy_first(told: Response, found: Outcome, plan: Roadmap) -> Iterator[str]:
    """What needs no ML and pays within a year starts in the first 90 days, unless places or time are used up."""
    saves = RUBRIC_PRICE.saved_percent.numbers[1] / 100 * RUBRIC_PRICE.weeks_a_year.numbers[1]
    hours = {problem.id: problem.interview.hours_per_week for problem in told.problems}
    for ranked in found.ranking.problems:
        codes = {hit.action for hit in ranked.hits if hit.rule == "K1"} if ranked.class_ == "not-ml" else set()
        for action in (each for each in plan.actions if each.id in codes and hours[ranked.id] is not None):
            pays = (
                Fraction(hours[ranked.id]) * saves
                >= Fraction(action.planned_days) * RUBRIC_PRICE.hours_a_day.numbers[1]
            )
            is_late = action.horizon != "first-90-days"
            early = plan.in_horizon("first-90-days")
            before = [each for each in early if each.id == RULE.find_out or each.lane == "first-trial"]
            is_crowded = len(_own(before, plan)) >= RULE.most_first
            is_named = action.owner.person is not None
            if pays and is_late and is_named and not is_crowded and not _is_filled(action, plan):
                yield f"{action.id} saves its hours within a year and starts on {action.start_on}"


def _one_review(plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    """The gate check and the first quarterly assessment are one meeting, unless its keeper has no time by then."""
    check = next(date.on for date in plan.dates if date.kind == "gate-check")
    review = next((each for each in plan.recurring if each.id == RULE.review), None)
    days = calendar.working_days(RULE.last_day)
    if review is None or not days:
        return
    every = sum(calendar.day_of(day) <= RULE.first_days for day in days)
    if review.first_on != check and (review.owner.kind == "to-be-named" or (days.index(review.first_on) + 1) % every):
        yield f"the assessment is repeated on {review.first_on}, and the gates are looked at on {check}"


def _finds_out_early(told: Response, plan: Roadmap) -> Iterator[str]:
    """What is a matter of hours does not wait for the second quarter, unless the first trial fills the first.

    It may take up all the time where nobody has half a day a week, all the places, or all that whoever asks has: the
    first lane is never delayed by the second.
    """
    if not any(Fraction(person.time or 0) >= HALF_A_DAY_A_WEEK and not person.is_external for person in told.people):
        return
    asks = plan.action(RULE.find_out)
    trial = [action for action in plan.in_horizon("first-90-days") if action.lane == "first-trial"]
    easy = [action for action in plan.in_horizon("first-90-days") if action.id in _easy_wins()]
    own = [*_own(trial, plan), *easy]
    if asks is not None and asks.horizon == "then" and len(own) < RULE.most_first and not _is_filled(asks, plan):
        yield f"nobody asks before {asks.start_on} for what is not known"


def _own(trial: list[PlannedAction], plan: Roadmap) -> list[PlannedAction]:
    """What belongs to the first trial itself; trying a tool does only where it is the trial."""
    is_bought = plan.first_trial is not None and plan.first_trial.state == "to-buy"
    return [action for action in trial if is_bought or action.id not in RULE.trial.buy]


def _easy_wins() -> set[str | None]:
    """What needs no ML comes right after the trial where it pays soon."""
    return {rule.action for rule in QUICK_RUBRIC.problems.rules if rule.class_ == "not-ml"}


def _is_filled(asks: PlannedAction, plan: Roadmap) -> bool:
    """Whether whoever asks has nothing left of the first 90 days, and gave none of it to another foundation."""
    left = [person.has_days - person.planned_days for person in plan.people if person.person == asks.owner.person]
    same = [action for action in plan.dated if action.owner.person == asks.owner.person]
    others = [
        action
        for action in same
        if action.lane == "foundations"
        and action.horizon == "first-90-days"
        and (asks.start_on is None or action.start_on < asks.start_on)
        and action.id not in {RULE.find_out, *_easy_wins()}
    ]
    return bool(left) and left[0] < 0.01 and not others


def _one_effort(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """Work on the first problem is the same in the plan and in its price, but for the smallest version of a trial."""
    first = found.ranking.first
    for kind in ("trial-days", "launch-days", "other-days"):
        figure = found.price.by_id.get(f"problem/{first}/{kind}")
        codes = (figure.of if figure.how == "planned" else _trials()) if figure is not None and figure.is_known else ()
        actions = [plan.action(code) for code in codes]
        if not actions or None in actions or any(action.is_smallest for action in actions):
            continue
        for end in ("low", "likely", "high"):
            planned = sum(getattr(action.effort, end) for action in actions)
            if abs(planned - getattr(figure, end)) > 1e-6:
                yield f"{kind} of the first problem are {getattr(figure, end)} and {planned} in the plan"


def _trials() -> tuple[str, ...]:
    return tuple(action.id for action in QUICK_RUBRIC.actions if action.is_poc)


def _milestones(plan: Roadmap) -> Iterator[str]:
    """Nothing that rests on the decision starts before it, and a gate is looked at when the work on it has ended."""
    on = {date.kind: date for date in plan.dates}
    trial = RULE.trial
    goals = {action.id for action in QUICK_RUBRIC.actions if action.is_poc} | {trial.buy[-1]}
    if plan.first_trial is not None and plan.first_trial.state == "tried":
        goals = {action.id for action in QUICK_RUBRIC.actions if action.is_deployment}
    for action in plan.dated:
        waits = {code for code in action.prerequisites if code in goals and plan.action(code).lane == "first-trial"}
        waits = {code for code in waits if plan.action(code).end_on == plan.first_trial.result_on}
        if action.lane == "foundations" and waits and action.start_on <= on["stop-or-go"].on:
            yield f"{action.id} starts before it is decided whether to go on"
    for action in plan.actions:
        looked_at = set(action.opens_gates) & set(on["gate-check"].gates)
        if looked_at and (action.end_on is None or action.end_on > on["gate-check"].on):
            yield f"the check of {sorted(looked_at)} comes before {action.id} ends"
    for habit in plan.recurring:
        looked_at = set(habit.opens_gates) & set(on["gate-check"].gates)
        if looked_at and habit.first_on > on["gate-check"].on:
            yield f"the check of {sorted(looked_at)} comes before {habit.id} begins"


def _who_decides(told: Response, plan: Roadmap) -> Iterator[str]:
    """Who says stop or go is named before that day, wherever somebody has at least half a day a week."""
    trial, sponsor = plan.first_trial, plan.action(RULE.trial.sponsor or "")
    has_time = any(Fraction(person.time or 0) >= HALF_A_DAY_A_WEEK for person in told.people)
    if trial is None or trial.result_day is None or sponsor is None or not has_time:
        return
    if sponsor.end_day is None or sponsor.end_day > trial.result_day:
        yield "nobody is named to decide before the day of stop or go"


def _times(told: Response, plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    """Nobody is planned above the time told, in any week: spread as evenly as the dates allow, it fits."""
    working = calendar.working_days(RULE.last_day)
    index = {day: at for at, day in enumerate(working)}
    first_days = sum(calendar.day_of(day) <= RULE.first_days for day in working)
    for person in told.people:
        own = [action for action in plan.dated if action.owner.person == person.id]
        if own and person.time == 0:
            yield f"{person.id} has no time and is planned for {[action.id for action in own]}"
        jobs = [(index[action.start_on], index[action.end_on], action.planned_days) for action in own]
        for habit in plan.recurring:
            if habit.owner.person == person.id:
                every = PERIODS.get(habit.every) or first_days
                ends = range(index[habit.first_on], len(working), every)
                jobs += [(end - every + 1, end, habit.days_each) for end in ends]
        share = float(RULE.untold_fte if person.time is None else person.time)
        by_end = sorted(jobs, key=lambda job: job[1])
        for first in sorted({start for start, _, _ in jobs}):
            inside = 0.0
            for start, last, work in by_end:
                inside += work if start >= first else 0.0
                if start >= first and inside > share * (last - first + 1) + 0.01:
                    yield f"{person.id} has {share * (last - first + 1)} days for {inside}"


def _time_told(plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    """The days told of each person in the first 90 days are those of all that they do, and not more than they have."""
    working = calendar.working_days(RULE.last_day)
    index = {day: at for at, day in enumerate(working)}
    first_days = sum(calendar.day_of(day) <= RULE.first_days for day in working)
    for person in plan.people:
        if person.planned_days > person.has_days + 1e-9:
            yield f"{person.person} is planned for {person.planned_days} of {person.has_days} days"
        least, most = _first_days_of(person.person, plan, index, first_days)
        if not least - 0.01 <= person.planned_days <= most + 0.01:
            yield f"{person.person} is planned for {person.planned_days} days, and has {least} to {most} to do"


def _first_days_of(person: str, plan: Roadmap, index: Mapping[date, int], first_days: int) -> tuple[float, float]:
    """Days that somebody has to do in the first 90 days at least and at most: what crosses their end counts in part."""
    least = most = 0.0
    for action in (each for each in plan.dated if each.owner.person == person):
        most += action.planned_days if index[action.start_on] < first_days else 0
        least += action.planned_days if index[action.end_on] < first_days else 0
    for habit in (each for each in plan.recurring if each.owner.person == person):
        every, end = PERIODS.get(habit.every) or first_days, index[habit.first_on]
        most += habit.days_each * len(range(end - every + 1, first_days, every))
        least += habit.days_each * len(range(end, first_days, every))
    return least, most


def _numbers(plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    first, then = plan.in_horizon("first-90-days"), plan.in_horizon("then")
    if len(first) > RULE.most_first:
        yield f"{len(first)} actions in 90 days"
    yield from broken_pace(plan, QUICK_RUBRIC)
    if len(then) < RULE.most_then and any(action.why_later == "number" for action in plan.actions):
        yield f"an action has no place beside {len(then)} up to month 12"
    if len({action.id for action in plan.actions}) < len(plan.actions):
        yield "an action twice"
    if any(action.start_on is not None or action.why_later is None for action in plan.in_horizon("later")):
        yield "a later action has a date, or no reason"
    yield from _days(plan, calendar)


def broken_pace(plan: Roadmap, rubric: Rubric) -> Iterator[str]:
    """After the first 90 days one new action in ten days, besides what leads to the first result and its launch.

    No three weeks pass without any work while something waits for its place alone.
    """
    rule = rubric.planning
    stretches: dict[int, list[PlannedAction]] = {}
    last = (rule.last_day - rule.first_days) // rule.pace_days - 1
    for action in plan.in_horizon("then"):
        stretch = min((action.start_day - rule.first_days - 1) // rule.pace_days, last)
        stretches.setdefault(stretch, []).append(action)
    free = _free_of_pace(plan, rubric)
    for starting in stretches.values():
        if len(starting) > rule.most_at_a_pace and any(action.id not in free for action in starting):
            yield f"{[action.id for action in starting]} start in ten days"
    busy = sorted((action.start_day, action.end_day) for action in plan.dated)
    until = rule.first_days
    for start, end in busy:
        if start - until > THREE_WEEKS:
            for action in plan.dated:
                before = [plan.action(code).end_day for code in action.prerequisites]
                is_free = action.owner.kind in ("to-be-named", "partner")
                if action.start_day >= start and is_free and max(before, default=0) < until:
                    yield f"{action.id} waits from day {until} to {start} while nothing is done"
        until = max(until, end)


def _free_of_pace(plan: Roadmap, rubric: Rubric) -> set[str]:
    """What belongs to the first trial and to its launch, with all that the launch waits for, and what comes first."""
    rule, trial = rubric.planning, plan.first_trial
    easy = {each.action for each in rubric.problems.rules if each.class_ == "not-ml"}
    free = {rule.find_out, rule.outside_help, *filter(None, easy)}
    for action in plan.dated:
        is_first = trial is not None and (trial.problem is None or action.problem == trial.problem)
        if (action.lane == "first-trial" and is_first) or (is_first and action.id in rule.trial.launch):
            free.add(action.id)
    waiting = list(free)
    while waiting:
        action = plan.action(waiting.pop())
        before = set(action.prerequisites) - free if action is not None else set()
        free |= before
        waiting += before
    return free


def _days(plan: Roadmap, calendar: WorkCalendar) -> Iterator[str]:
    for action in plan.dated:
        if action.end_day > RULE.last_day:
            yield f"{action.id} ends on day {action.end_day}"
        if not calendar.starts_on <= action.start_on <= action.end_on:
            yield f"{action.id} ends before it starts"
        for day in (action.start_on, action.end_on):
            if day.weekday() in calendar.weekend or day in calendar.days_off:
                yield f"{action.id} has a date on a day off, {day}"
        if (action.start_day <= RULE.first_days) != (action.horizon == "first-90-days"):
            yield f"{action.id} stands in the wrong part"


def _order(plan: Roadmap) -> Iterator[str]:
    """Everything comes after what it waits for; the dependencies of the rubric hold, not only those of the plan."""
    dated = {action.id: action for action in plan.dated}
    for action in plan.dated:
        for code in action.prerequisites:
            before = plan.action(code)
            if before is None or before.end_on is None:
                yield f"{action.id} waits for {code}, which has no date"
            elif before.end_on >= action.start_on:
                yield f"{action.id} starts before {code} ends"
        if action.id not in QUICK_RUBRIC.action_by_id:
            continue
        rule = QUICK_RUBRIC.action_by_id[action.id]
        for code in (*rule.prerequisites, *rule.after):
            before = dated.get(code)
            if before is None or (action.lane == "first-trial" and before.lane == "foundations"):
                continue
            if before.end_on >= action.start_on:
                yield f"{action.id} starts before {code} ends"
    yield from _sense(dated, plan)


def _sense(dated: dict[str, PlannedAction], plan: Roadmap) -> Iterator[str]:
    trial = QUICK_RUBRIC.planning.trial
    trials = [action.id for action in QUICK_RUBRIC.actions if action.is_poc]
    before = (trial.measure, trial.expect, trial.check)
    if plan.first_trial is not None and plan.first_trial.state == "to-buy":
        trials, before = [trial.buy[-1]], (trial.measure, trial.expect)
    goal = next((dated[code] for code in trials if code in dated), None)
    if goal is None:
        return
    for code in before:
        # What a gate asks for beyond the first project may come later than its trial.
        is_of_trial = code in dated and (code != trial.measure or dated[code].lane == "first-trial")
        if is_of_trial and dated[code].end_on >= goal.start_on:
            yield f"{code} ends after the trial starts"
    if trial.show in dated and dated[trial.show].start_on <= goal.end_on:
        yield "the result is shown before it exists"
    if goal.owner.kind == "partner" and (
        RULE.outside_help not in dated or dated[RULE.outside_help].end_on >= goal.start_on
    ):
        yield "outside help comes after the work that needs it"


def _what_for(found: Outcome, plan: Roadmap) -> Iterator[str]:
    target = found.placement.gates_of(plan.target_phase) if plan.target_phase else ()
    open_gates = {gate.id for gate in target if not gate.is_met}
    warnings = {hit.id for hit in found.warnings}
    for action in plan.actions:
        if not action.because:
            yield f"{action.id} has no reason"
        serves = action.lane == "first-trial" or set(action.opens_gates) & open_gates or set(action.warnings) & warnings
        if not serves and action.problem is None:
            yield f"{action.id} serves no gate of the next phase, no problem and no warning"
    covered = {gate for action in (*plan.actions, *plan.recurring) for gate in action.opens_gates}
    left = open_gates - covered - {milestone.gate for milestone in plan.milestones}
    if left:
        yield f"nothing is planned for {sorted(left)}"
    planned = {action.id for action in (*plan.actions, *plan.recurring)}
    if planned & {each.id for each in plan.left_out}:
        yield "planned and left out"


def _first_trial(told: Response, found: Outcome, plan: Roadmap) -> Iterator[str]:
    """By days 45 and 90 where a problem is ready, or lacks one thing under thirty days, and somebody has half a day."""
    trial, first = plan.first_trial, found.ranking.first_problem
    if first is None or trial is None or trial.state not in ("ready", "made-ready") or len(trial.needs) > 1:
        return
    has_time = [
        person for person in told.people if Fraction(person.time or 0) >= HALF_A_DAY_A_WEEK and not person.is_external
    ]
    if not has_time or not _is_short(trial.needs, told, plan):
        return
    if trial.start_day is None or trial.start_day > RULE.trial.starts_by_day:
        yield f"the first trial starts on day {trial.start_day}"
    elif trial.result_day > RULE.trial.result_by_day:
        yield f"the first result comes on day {trial.result_day}"


def _is_short(needs: tuple[str, ...], told: Response, plan: Roadmap) -> bool:
    """Whether whoever does what is missing can end it within thirty days of the calendar."""
    for code in needs:
        action = plan.action(code)
        share = next(
            (Fraction(p.time or RULE.untold_fte) for p in told.people if p.id == action.owner.person),
            Fraction(RULE.unnamed_fte),
        )
        if Fraction(action.effort.low) / share > UNDER_THIRTY_DAYS:
            return False
    return True
