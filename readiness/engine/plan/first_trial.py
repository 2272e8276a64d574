"""The first lane: the shortest chain from today's number to a measured result of the first problem."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from readiness.engine.plan.asked import Grounds
from readiness.model.ranking import RankedProblem
from readiness.model.roadmap import Because, TrialState
from readiness.model.rubric import TrialRule


@dataclass(frozen=True)
class Chain:
    """The actions of the first lane.

    `needs` come before all work on the trial, `codes` are all actions in no order, `waiting` those that get no date.
    `goal` is the action that brings the first measured result: the trial, or the launch of what was tried. `late` is
    what was put off until after a go, `prepares` what prepares data and comes before the trial of them.
    """

    state: TrialState
    problem: str | None
    needs: tuple[str, ...]
    codes: tuple[str, ...]
    goal: str | None
    waiting: tuple[str, ...] = ()
    late: tuple[str, ...] = ()
    prepares: tuple[str, ...] = ()

    def reason(self, grounds: Grounds) -> Because:
        """Why an action is part of the chain."""
        problem = next((each for each in grounds.ranking.problems if each.id == self.problem), None)
        return Because(
            kind="first-problem", subject=self.problem or "to-choose", actual=problem.name if problem else None
        )


def chain_of(grounds: Grounds) -> Chain:
    """What the first trial takes, as short as what was told allows."""
    rule, first = grounds.rubric.planning.trial, grounds.first
    poc = next((action.id for action in grounds.rubric.actions if action.is_poc), None)
    if first is None:
        return _without_a_problem(grounds, poc)
    if first.is_to_buy:
        return _to_buy(grounds, first)
    needs = tuple(
        dict.fromkeys(
            (
                *(hit.action for hit in first.hits if hit.action is not None),
                *(each.action for each in first.missing_safeguards),
            )
        )
    )
    if first.blocking_unknown or first.unknown_safeguards or first.unknown_flags:
        needs = tuple(dict.fromkeys((grounds.rubric.problems.find_out_action, *needs)))
    if _was_tried(grounds):
        launch = (*_missing(grounds, rule.measure, *rule.launch), *_sponsor(grounds))
        goal = next((code for code in launch if grounds.rubric.action_by_id[code].is_deployment), None)
        return Chain("tried", first.id, needs, tuple(dict.fromkeys((*needs, *launch, rule.show))), goal)
    before = (
        *(rule.buy[:1] if asks_suppliers(grounds) else ()),
        *_missing(grounds, rule.expect, rule.measure, *_agreed(rule), rule.check),
        *_sponsor(grounds),
    )
    codes = tuple(dict.fromkeys((*needs, *before, *filter(None, [poc]), rule.show)))
    return Chain("made-ready" if needs else "ready", first.id, needs, codes, poc)


def agreed_late(chain: Chain, grounds: Grounds) -> Chain | None:
    """The chain in which the place of the result, which was told, is agreed only after a go; None if it cannot be."""
    agree, problem = grounds.rubric.planning.trial.agree, grounds.situation.first_problem
    is_told = problem is not None and bool(problem.interview.user.strip())
    if agree not in chain.codes or not is_told or has_begun(grounds) or chain.state not in ("ready", "made-ready"):
        return None
    return replace(
        chain, codes=tuple(code for code in chain.codes if code != agree), late=_agreed(grounds.rubric.planning.trial)
    )


def prepared_first(chain: Chain, grounds: Grounds, foundations: Collection[str]) -> Chain | None:
    """The chain whose trial waits for what a warning tells to do with data before it; None where nothing is told."""
    rubric = grounds.rubric
    is_trial = any(action.is_poc and action.id == chain.goal for action in rubric.actions)
    told = [
        code
        for hit in (grounds.warnings if is_trial else ())
        for code in rubric.checked_before_trial(hit.id)
        if code in rubric.named_before_trial(hit.id) and code in foundations
    ]
    if not told:
        return None
    prepares = tuple(dict.fromkeys(told))
    return replace(chain, codes=(*chain.codes, *prepares), prepares=prepares)


def asks_suppliers(grounds: Grounds) -> bool:
    """Whether suppliers are asked before a trial of one's own: a tool does a part of it, and nobody told its price."""
    problem = grounds.situation.first_problem
    if problem is None or problem.off_the_shelf != "partly":
        return False
    return not isinstance(problem.costs.tool_a_year, Decimal)


def has_begun(grounds: Grounds) -> bool:
    """Whether a model is in use that does not count yet: it comes before the launch of another one."""
    workloads = grounds.situation.workloads
    return bool(workloads.uncounted) and not workloads.counted


def _to_buy(grounds: Grounds, first: RankedProblem) -> Chain:
    """Ask suppliers and test their tools on own cases, measured as any other trial is."""
    rule = grounds.rubric.planning.trial
    needs = tuple(code for code in first.prerequisites if code not in rule.buy)
    before = (*_missing(grounds, rule.expect, rule.measure, *_agreed(rule)), *_sponsor(grounds))
    codes = tuple(dict.fromkeys((*needs, *before, *rule.buy, rule.show)))
    return Chain("to-buy", first.id, needs, codes, next(iter(rule.buy[-1:]), None))


def _without_a_problem(grounds: Grounds, poc: str | None) -> Chain:
    """Find a problem; where the nearest one only lacks past cases, begin to record them at once."""
    rule = grounds.rubric.planning.trial
    nearest = next((each for each in grounds.ranking.problems if each.class_ == "later"), None)
    choose = tuple(_missing(grounds, *rule.choose[:-1])) + rule.choose[-1:]
    if nearest is not None:
        waiting = tuple(filter(None, [poc]))
        return Chain("no-data", nearest.id, (rule.collect,), (rule.collect, *choose), None, waiting)
    before = (*_missing(grounds, rule.expect, rule.measure, *_agreed(rule), rule.check), *_sponsor(grounds))
    return Chain("to-choose", None, choose, (*choose, *before, *filter(None, [poc]), rule.show), poc)


def _sponsor(grounds: Grounds) -> tuple[str, ...]:
    """Somebody has to decide on the day of stop or go; what is only not known asks for no new sponsor."""
    code = grounds.rubric.planning.trial.sponsor
    return (code,) if code is not None and (code in grounds.asked or code in grounds.triggered) else ()


def _agreed(rule: TrialRule) -> tuple[str, ...]:
    return (rule.agree,) if rule.agree is not None else ()


def _missing(grounds: Grounds, *codes: str) -> Iterator[str]:
    """What is not in place; today's number, once measured, only where a gate asks for it and not for a sum alone."""
    actions = grounds.rubric.action_by_id
    measured = {grounds.rubric.planning.trial.measure} if is_measured(grounds) else set()
    return (code for code in codes if code not in measured and not grounds.is_in_place(actions[code]))


def is_measured(grounds: Grounds) -> bool:
    """Whether all that the action of measuring brings about is told to be there, and no gate asks for it by name."""
    code = grounds.rubric.planning.trial.measure
    levels = [
        (grounds.situation.level_of(each.question), each.level) for each in grounds.rubric.action_by_id[code].effects
    ]
    asked = grounds.asked.get(code)
    is_named = asked is not None and any(reason.kind == "gate" for reason in asked.reasons)
    return bool(levels) and not is_named and all(level is not None and level >= aim for level, aim in levels)


def _was_tried(grounds: Grounds) -> bool:
    """Whether the trial is finished and nothing was put to work yet: then a launch is next, not a second trial."""
    first = grounds.situation.first_problem
    trials = [action for action in grounds.rubric.actions if action.is_poc]
    levels = [grounds.situation.level_of(effect.question) for action in trials for effect in action.effects]
    is_finished = bool(levels) and all(level is not None and level > 1 for level in levels)
    workloads = grounds.situation.workloads
    is_new = first is not None and first.tried_before is False
    return is_finished and not is_new and workloads.is_empty and workloads.is_told
