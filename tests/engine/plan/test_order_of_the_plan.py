"""What comes before what, over the examples and organizations drawn by seed, by the questions with safeguards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

import pytest

from readiness.content.folders import examples_folder
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.engine.plan import roadmap as planning
from readiness.model.outcome import Outcome
from readiness.model.price import Price
from readiness.model.ranking import RankedProblem
from readiness.model.response import Response
from readiness.model.roadmap import PlannedAction, Roadmap
from tests.chance import seeds
from tests.engine.organizations import model_in_use
from tests.engine.plan.plan_promises import broken_pace
from tests.engine.safeguards.guarded import SECOND, guarded_organization
from tests.engine.worked import FEW_DRAWS, TODAY

QUESTIONNAIRE = SECOND.questionnaire
RUBRIC = SECOND.rubric.model_copy(
    update={"problems": SECOND.rubric.problems.model_copy(update={"stability": FEW_DRAWS})}
)
FILES = sorted(examples_folder().glob("version-2/*.yaml"))
ABOUT_PEOPLE = {each.safeguard for each in RUBRIC.safeguards if "personal-data" in each.when}
FIND_OUT = RUBRIC.problems.find_out_action
TRIAL, TEST = "X20", RUBRIC.planning.trial.buy[-1]
MOST_AT_ONCE = 3
TO_ANSWER = timedelta(days=14)


def drawn(seed: int) -> Response:
    """An organization with safeguards, by the questions that ask for them."""
    asked = {question.id for question in QUESTIONNAIRE.questions}
    told = guarded_organization(seed)
    answers = {code: answer for code, answer in told.answers.items() if code in asked}
    return told.model_copy(update={"answers": answers})


def out_of_order(found: Outcome) -> list[str]:
    plan = found.roadmap
    if plan is None or found.placement is None:
        return []
    return [
        *_opened_too_early(found, plan),
        *_tried_too_early(found, plan),
        *_launched_too_early(plan),
        *_too_much_at_once(plan),
        *_waits_for_another(plan),
        *_too_many(plan),
        *_begun_before_the_answers(plan),
        *_measured_beside_the_trial(found, plan),
    ]


def _measured_beside_the_trial(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """Today's number is there before the trial that is compared with it; that of another problem comes after it.

    What is measured for another problem is no work on the first one, in the plan as in its price.
    """
    measured, trial = plan.action(RUBRIC.planning.trial.measure), plan.action(TRIAL)
    if measured is None or trial is None or not (measured.start_on and measured.end_on and trial.start_on):
        return
    if measured.end_on >= trial.start_on and not (trial.end_on and measured.start_on > trial.end_on):
        yield "today's number is measured beside the trial"
    if measured.problem is not None and measured.problem == trial.problem and measured.end_on >= trial.start_on:
        yield "today's number is measured after the trial that is compared with it"
    price = found.price
    paid = {code for name in _work_of(price) for code in price.by_id[name].of} if price and price.own else set()
    first = plan.first_trial.problem if plan.first_trial is not None else None
    if first is not None and measured.problem != first and measured.id in paid:
        yield "the cost of the first problem holds the measuring for another one"


def _work_of(price: Price) -> list[str]:
    """The person-days of actions that the first problem takes until its daily use."""
    return [name for name in price.by_id[price.own.days].of if price.by_id[name].how == "planned"] if price.own else []


def _begun_before_the_answers(plan: Roadmap) -> Iterator[str]:
    """Whoever is asked has two weeks; what waits for the asking starts after them."""
    starts = {action.id: action.start_on for action in plan.dated if action.id in (FIND_OUT, RUBRIC.planning.find_out)}
    for action in plan.dated:
        asked = [starts[code] for code in action.prerequisites if code in starts]
        if any(action.start_on - start < TO_ANSWER for start in asked if start and action.start_on):
            yield f"{action.id} starts before others could answer"


def _opened_too_early(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """Nobody sees data of people before it is written, or found out, that they may."""
    for ranked in _tried(found):
        needed = {each.action for each in ranked.missing_safeguards if each.safeguard in ABOUT_PEOPLE}
        if "personal-data" in ranked.unknown_flags or ABOUT_PEOPLE & {
            each.safeguard for each in ranked.unknown_safeguards
        }:
            needed.add(FIND_OUT)
        for action in plan.dated:
            is_other = action.problem is not None and action.problem != ranked.id
            rule = RUBRIC.action_by_id.get(action.id)
            if rule is not None and rule.sees_data and not is_other:
                yield from _before(needed, action, plan, is_asked=action.problem == ranked.id)


def _tried_too_early(found: Outcome, plan: Roadmap) -> Iterator[str]:
    """What a problem lacks is in place, and what decides about it is known, before it is tried."""
    for ranked in _tried(found):
        goal = plan.action(TEST if ranked.is_to_buy else TRIAL)
        if goal is None or goal.problem != ranked.id or goal.start_on is None:
            continue
        needed = {each.action for each in ranked.missing_safeguards}
        if ranked.unknown_safeguards or ranked.unknown_flags or ranked.blocking_unknown:
            needed.add(FIND_OUT)
        yield from _before(needed, goal, plan, is_asked=True)
        helped = plan.action(RUBRIC.planning.outside_help)
        if FIND_OUT in needed and helped is not None and helped.problem == ranked.id:
            yield from _before({FIND_OUT}, helped, plan, is_asked=True)


def _before(needed: set[str], action: PlannedAction, plan: Roadmap, *, is_asked: bool) -> Iterator[str]:
    for code in needed:
        first = plan.action(code)
        if first is None or first.end_on is None:
            if is_asked and action.start_on is not None:
                yield f"{action.id} starts without {code}"
        elif action.start_on is not None and first.end_on >= action.start_on:
            yield f"{action.id} starts before {code} ends"


def _launched_too_early(plan: Roadmap) -> Iterator[str]:
    """What puts the first problem to work starts after the go."""
    go = next((date.on for date in plan.dates if date.kind == "stop-or-go"), None)
    if go is None or plan.first_trial is None or plan.first_trial.state == "tried":
        return
    for action in plan.dated:
        is_launch = action.id in RUBRIC.planning.trial.launch and action.lane == "foundations"
        if is_launch and action.problem is not None and action.start_on is not None and action.start_on <= go:
            yield f"{action.id} starts before the go"


def _too_much_at_once(plan: Roadmap) -> Iterator[str]:
    """Nobody begins another action with three under way."""
    for action in plan.dated:
        if action.owner.person is None or action.start_on is None:
            continue
        running = [
            each
            for each in plan.dated
            if each.owner.person == action.owner.person
            and each.start_on is not None
            and each.end_on is not None
            and each.start_on <= action.start_on <= each.end_on
        ]
        if len(running) > MOST_AT_ONCE:
            yield f"{action.owner.person} has {len(running)} actions under way"


def _too_many(plan: Roadmap) -> Iterator[str]:
    """Ten actions start in the first 90 days, at most, then at a pace; nothing only prepares a test without a date."""
    rule = RUBRIC.planning
    number = len(plan.in_horizon("first-90-days"))
    if number > rule.most_first:
        yield f"{number} actions in the first 90 days"
    yield from broken_pace(plan, RUBRIC)
    test, trial = plan.action(TEST), plan.first_trial
    if test is None or test.start_on is not None or trial is None:
        return
    for action in plan.dated:
        is_other = action.problem == test.problem and action.problem != trial.problem
        if is_other and action.id not in (*rule.trial.buy, FIND_OUT):
            yield f"{action.id} prepares a test without a date"


def _waits_for_another(plan: Roadmap) -> Iterator[str]:
    for action in plan.dated:
        for code in action.prerequisites:
            before = plan.action(code)
            if before is None or before.end_on is None or action.start_on is None or before.end_on >= action.start_on:
                yield f"{action.id} waits for {code}, which ends later"


def _tried(found: Outcome) -> Iterator[RankedProblem]:
    """The first problem, and the one whose ready-made tool is tested."""
    ranking = found.ranking
    bought = next((each for each in ranking.problems if each.is_to_buy), None)
    yield from {each.id: each for each in (ranking.first_problem, bought) if each is not None}.values()


@pytest.mark.drawn
def test_what_a_problem_needs_comes_before_it_is_tried_and_its_data_are_cleared_before_they_are_opened() -> None:
    organizations = {path.stem: read_response(path, SECOND, today=TODAY) for path in FILES}
    organizations |= {str(seed): drawn(seed) for seed in seeds(60)}
    outcomes = {name: assess(told, QUESTIONNAIRE, RUBRIC) for name, told in organizations.items()}
    broken = {name: words for name, found in outcomes.items() if (words := out_of_order(found))}
    assert not broken, (len(broken), Counter(" ".join(w) for w in broken.values()).most_common(5), broken)
    cleared = [found for found in outcomes.values() if found.roadmap and found.roadmap.action("X50")]
    tested = [found for found in outcomes.values() if found.roadmap and found.roadmap.action(TEST)]
    assert len(cleared) > 3
    assert len(tested) > 3


@pytest.mark.drawn
def test_data_is_prepared_before_the_trial_of_it_wherever_there_is_time_and_a_place() -> None:
    """Where a warning says so and everybody has all day, only too many actions before it or its launch prevent it."""
    trials = {action.id for action in RUBRIC.actions if action.is_poc}
    prepared = 0
    for seed in seeds(60):
        told = drawn(seed)
        people = tuple(each.model_copy(update={"fte": Decimal(1)}) for each in told.people)
        found = assess(told.model_copy(update={"people": people}), QUESTIONNAIRE, RUBRIC)
        plan = found.roadmap
        dated = plan.dated if plan is not None else ()
        trial = next((each for each in dated if each.id in trials and each.lane == "first-trial"), None)
        starts = trial.start_on if trial is not None else None
        told_first = {
            code
            for hit in found.warnings
            for code in {*RUBRIC.checked_before_trial(hit.id)} & {*RUBRIC.named_before_trial(hit.id)}
        }
        if starts is None or plan is None or not told_first:
            continue
        late = [each for each in plan.actions if each.id in told_first and (each.end_on or date.max) >= starts]
        own = [each for each in dated if each.lane == "first-trial" and (each.start_on or date.max) <= starts]
        beside = [each for each in plan.actions if each.id.startswith("model:") or each.id == RUBRIC.planning.find_out]
        launch = [each for each in dated if each.id in RUBRIC.planning.trial.launch]
        soon = [each for each in launch if each.horizon == "first-90-days"]
        is_crowded = len({each.id for each in (*own, *late, *beside)}) > RUBRIC.planning.most_first
        assert not late or is_crowded or soon, (seed, [each.id for each in late])
        prepared += not late
    assert prepared


@pytest.mark.drawn
def test_to_prepare_data_first_puts_no_launch_off_beyond_the_first_ninety_days(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcomes = {seed: (told, assess(told, QUESTIONNAIRE, RUBRIC)) for seed in seeds(40) if (told := drawn(seed))}
    monkeypatch.setattr(planning, "prepared_first", lambda *_: None)
    compared = 0
    for seed, (told, found) in outcomes.items():
        unprepared = assess(told, QUESTIONNAIRE, RUBRIC)
        assert launched_soon(unprepared) <= launched_soon(found), seed
        compared += unprepared.roadmap != found.roadmap
    assert compared


@pytest.mark.drawn
def test_the_next_problems_start_once_the_safeguards_are_in_place_that_they_lack() -> None:
    """In organizations with two models in one area, of which the last phase asks to start more."""
    starts = {each.id for each in RUBRIC.actions if any(effect.kind == "multiple-workloads" for effect in each.also)}
    models = (model_in_use("Offers"), model_in_use("Stock"))
    waited = 0
    for seed in seeds(60):
        told = drawn(seed).model_copy(update={"workloads": models, "runs_no_model": False})
        high = {
            code: answer.model_copy(update={"given": max(2, answer.level or 0)})
            for code, answer in told.answers.items()
        }
        found = assess(told.model_copy(update={"answers": high}), QUESTIONNAIRE, RUBRIC)
        start = next((each for each in found.roadmap.actions if each.id in starts), None) if found.roadmap else None
        if found.roadmap is None or start is None:
            continue
        needed = {each.action for problem in found.ranking.next_problems for each in problem.missing_safeguards}
        once = {code for code in needed if RUBRIC.action_by_id[code].repeats is None}
        assert not [*_before(once, start, found.roadmap, is_asked=True)], seed
        assert needed <= {each.id for each in (*found.roadmap.actions, *found.roadmap.recurring)}, seed
        assert not out_of_order(found), seed
        waited += bool(once)
    assert waited


def launched_soon(found: Outcome) -> set[str]:
    """What of the launch starts in the first 90 days."""
    dated = found.roadmap.dated if found.roadmap is not None else ()
    return {each.id for each in dated if each.id in RUBRIC.planning.trial.launch and each.horizon == "first-90-days"}
