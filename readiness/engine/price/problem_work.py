"""The work on a problem until daily use: its actions, their days, who does them, and what they cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Final, Literal, NamedTuple

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.lanes import days_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ends, Ledger
from readiness.engine.price.problem_worth import figure_of
from readiness.engine.price.rates import INSIDE, OUTSIDE
from readiness.model.assessment import ActionEdit
from readiness.model.price import FigureKind
from readiness.model.ranking import RankedProblem
from readiness.model.response import CandidateProblem
from readiness.model.rubric import Action, Size

Edits = Mapping[str, ActionEdit]
_Group = Literal["launch", "trial", "other", "other-outside", "launch-other", "launch-other-outside"]
_DAYS: Final[dict[_Group, FigureKind]] = {
    "launch": "launch-days",
    "trial": "trial-days",
    "other": "other-days",
    "other-outside": "other-outside-days",
    "launch-other": "launch-other-days",
    "launch-other-outside": "launch-other-outside-days",
}
_MONEY: Final[dict[_Group, FigureKind]] = {
    "launch": "launch-money",
    "trial": "trial-money",
    "other": "other-money",
    "other-outside": "other-outside-money",
    "launch-other": "launch-other-money",
    "launch-other-outside": "launch-other-outside-money",
}


class WorkPart(NamedTuple):
    """A part of the work until daily use: its days, their rate, what they cost, and whether it waits for a go."""

    days: str
    rate: str
    money: str
    is_skilled: bool
    is_after_go: bool


@dataclass(frozen=True)
class ProblemWork:
    """Notes the work on one problem.

    `from_outside` says of actions that the plan holds for it whether they are done from outside; who does the others
    follows from who could. `prepares` are the actions that start before its result. `planned` are the days of what the
    plan holds, as changed by hand, where it tries this problem: its work is that of the plan and, where the plan gives
    it no day, of the launch; None where the plan does not try it.
    """

    ledger: Ledger
    grounds: Grounds
    crew: Crew
    size: Size
    told: CandidateProblem
    ranked: RankedProblem
    by_partner: bool = False
    edits: Edits = field(default_factory=dict)
    from_outside: Mapping[str, bool] = field(default_factory=dict)
    prepares: tuple[str, ...] = ()
    planned: Mapping[str, Ends] | None = None

    @cached_property
    def _actions(self) -> tuple[Action, ...]:
        """From today's number to daily use: what comes first, the trial or the test of a tool, and the launch."""
        rule, actions = self.grounds.rubric.planning.trial, self.grounds.rubric.action_by_id
        needs = tuple(code for code in self.ranked.prerequisites if code not in rule.buy)
        if self.ranked.is_to_buy:
            launch = tuple(code for code in rule.launch if not actions[code].needs_role)
            codes = (*needs, rule.expect, rule.measure, *rule.buy, rule.show, *launch)
        else:
            trial = tuple(action.id for action in self.grounds.rubric.actions if action.is_poc)
            codes = (*needs, rule.expect, rule.measure, rule.check, *trial, rule.show, *rule.launch)
        # What the organization did for an earlier problem is there; the trial and the launch are this problem's own.
        # Of the first problem the plan knows better what is there.
        once = {*needs, rule.expect, *((rule.measure, rule.check, rule.agree) if self.is_first else ())}
        wanted = (actions[code] for code in dict.fromkeys((*codes, *self.prepares)))
        left = [action for action in wanted if action.id not in once or not self.grounds.is_in_place(action)]
        if not self._stays_inside(left):
            left.append(actions[self.grounds.rubric.planning.outside_help])
        return tuple(action for action in dict.fromkeys(left) if self._is_done(action.id))

    def _is_done(self, code: str) -> bool:
        return self.planned is None or code in self.planned or code in self.grounds.rubric.planning.trial.launch

    def _stays_inside(self, actions: list[Action]) -> bool:
        return not any(action.needs_role for action in actions) or self.can_be_done_inside

    @cached_property
    def can_be_done_inside(self) -> bool:
        """Whether one's own people can do all the skilled work, and the plan lets them."""
        skilled = (action for action in self.grounds.rubric.actions if action.is_poc or action.is_deployment)
        return not self.by_partner and all(
            self.crew.can_do(action.owner, or_generalist=action.or_generalist)
            for action in skilled
            if action.needs_role
        )

    def work_of(self, codes: tuple[str, ...]) -> Iterator[tuple[str, Ends]]:
        """The days of actions; of the first problem those that the plan reckons with."""
        planned = self.planned or {}
        for code in codes:
            action, own = self.grounds.rubric.action_by_id[code], self._edited(code)
            if code in planned:
                yield code, planned[code]
            elif own is not None:
                yield code, (own, own, own)
            else:
                yield code, days_of(action, self.grounds, self.size) if self.is_first else action.days.of(self.size)

    @property
    def is_first(self) -> bool:
        """Whether it is the problem to start with."""
        return self.told.id == self.grounds.ranking.first

    def _edited(self, code: str) -> Fraction | None:
        """The days of an action that somebody set by hand in the plan, which holds the work on the first problem."""
        edit = self.edits.get(code) if self.is_first else None
        return Fraction(edit.effort_days) if edit is not None and edit.effort_days is not None else None

    @cached_property
    def parts(self) -> tuple[WorkPart, ...]:
        """All work until daily use: the trial and the launch, and beside each the work that needs no special skill."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[WorkPart]:
        skilled = [] if self.ranked.is_to_buy else [action for action in self._actions if action.needs_role]
        trials = tuple(action.id for action in skilled if action.is_poc)
        launch = tuple(action.id for action in skilled if not action.is_poc)
        if launch:
            yield self._part("launch", launch, self._planned("launch", launch), self._rate_of(launch), is_skilled=True)
        if trials:
            yield self._part("trial", trials, self._trial_days(trials), self._rate_of(trials), is_skilled=True)
        others = tuple(action.id for action in self._actions if self.ranked.is_to_buy or not action.needs_role)
        outside = {code for code in others if self.from_outside.get(code, False)}
        groups: dict[_Group, list[str]] = {"other": []}
        for code in others:
            name: _Group = "launch-other" if code in self.after_go else "other"
            if code in outside:
                name = "launch-other-outside" if code in self.after_go else "other-outside"
            groups.setdefault(name, []).append(code)
        for name, codes in groups.items():
            rate = OUTSIDE if name.endswith("outside") else INSIDE
            yield self._part(name, codes, self._planned(name, tuple(codes)), rate, is_skilled=False)

    def _part(self, name: _Group, codes: Sequence[str], days: str, rate: str, *, is_skilled: bool) -> WorkPart:
        money = self.ledger.product(self._id(f"{name}-money"), _MONEY[name], days, rate)
        return WorkPart(days, rate, money, is_skilled, not self.after_go.isdisjoint(codes))

    def _trial_days(self, trials: tuple[str, ...]) -> str:
        """The days of the trial, as told if they were and the plan holds all of them."""
        estimate = self.told.effort_days
        planned = self.planned or {}
        is_other = estimate is not None and any(code in planned and planned[code][1] != estimate for code in trials)
        if estimate is None or is_other or any(self._edited(code) is not None for code in trials):
            return self._planned("trial", trials)
        told = self.ledger.told(self._id("effort-days"), "effort-days", Decimal(estimate))
        spread = self.ledger.assumed("trial-spread", "trial-spread", self.grounds.rubric.price.trial_spread)
        return self.ledger.product(self._id("trial-days"), "trial-days", told, spread)

    @cached_property
    def after_go(self) -> frozenset[str]:
        """The actions that are done only if the trial was good enough."""
        rule = self.grounds.rubric.planning.trial
        return frozenset(rule.launch) - set(self.prepares or (rule.agree,))

    def _rate_of(self, codes: tuple[str, ...]) -> str:
        """The rate of whoever does the skilled work of actions."""
        told = [self.from_outside[code] for code in codes if code in self.from_outside]
        return (OUTSIDE if any(told) else INSIDE) if told else self.rate

    def _planned(self, name: _Group, codes: tuple[str, ...]) -> str:
        return self.ledger.planned(self._id(f"{name}-days"), _DAYS[name], self.work_of(codes))

    @property
    def codes(self) -> frozenset[str]:
        """The actions from today's number to daily use."""
        return frozenset(action.id for action in self._actions)

    @property
    def rate(self) -> str:
        """The rate of the skilled work where the plan does not say who does it."""
        return INSIDE if self.can_be_done_inside else OUTSIDE

    def _id(self, name: str) -> str:
        return figure_of(self.told.id, name)
