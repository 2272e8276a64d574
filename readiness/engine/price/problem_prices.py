"""What a candidate problem costs, what solving it brings, when that pays, and what this hangs on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Final, Literal, NamedTuple

from readiness.engine.plan.asked import Grounds
from readiness.engine.plan.easy_wins import solved_by
from readiness.engine.plan.lanes import days_of
from readiness.engine.plan.workers import Crew
from readiness.engine.price.ledger import Ends, Ledger
from readiness.engine.price.rates import HOUR, INSIDE, OUTSIDE
from readiness.model.assessment import ActionEdit
from readiness.model.price import FigureKind, ProblemPrice, WayPrice
from readiness.model.ranking import RankedProblem
from readiness.model.response import CandidateProblem
from readiness.model.rubric import Action, Size

WEEKS = "weeks-a-year"
Edits = Mapping[str, ActionEdit]
_HIRE: Final = ("hire-a-year", "hire-a-year")
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
_MOST_NAMED = 2
_WORTH_NAMING = Fraction(1, 10)
"""The share of the whole below which a range is too small to speak of."""


class WorkPart(NamedTuple):
    """A part of the work until daily use: its days, their rate, what they cost, and whether it waits for a go."""

    days: str
    rate: str
    money: str
    is_skilled: bool
    is_after_go: bool


@dataclass(frozen=True)
class ProblemBook:
    """Notes the figures of one problem.

    `from_outside` says of actions that the plan holds for it whether they are done from outside; who does the others
    follows from who could. `prepares` are the actions that start before its result.
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

    def price(self) -> ProblemPrice:
        """Everything about this problem. What is set aside has a cost of today alone, and that of its quick win."""
        today, worth = self._today, self._worth
        if not (self.ranked.can_become_project or self.ranked.is_to_buy):
            days, money = self._quick_win()
            return ProblemPrice(
                problem=self.told.id, hours=self._hours, today=today, worth=worth, days=days, once=money
            )
        once, run, gain = self.once, self._run, self.gain
        pay_back = self.ledger.pay_back(self._id("pay-back"), once, gain)
        return ProblemPrice(
            problem=self.told.id,
            hours=self._hours,
            today=today,
            worth=worth,
            days=self.days,
            once=once,
            run=run,
            gain=gain,
            pay_back=pay_back,
            even=self._even if self._is_first else None,
            promised=self._promised if self._is_first else None,
            hangs_on=self._hangs_on(worth, once, run),
        )

    def ways(self) -> tuple[WayPrice, ...]:
        """Who could do the skilled work, with the price of each: partner, hire and tool; own people where they can."""
        book, rule = self.ledger, self.grounds.rubric.price
        found = (
            [WayPrice(way="own-people", days=self.days, once=self.once, a_year=self._run)]
            if self._can_do_it and not self.ranked.is_to_buy
            else []
        )
        with_partner = self._with_partner()
        days = book.assumed("working-days-a-year", "working-days-a-year", rule.working_days_a_year)
        # What an hour of today's work costs says nothing about a new person's salary.
        is_told = book.how(INSIDE) == "told"
        hire = book.product(*_HIRE, INSIDE, days) if is_told else book.told(*_HIRE, None)
        waits = book.assumed("hire-waits", "hire-waits", rule.hire_waits_days)
        bought = book.planned(self._id("tool-days"), "tool-days", self._work(self.grounds.rubric.planning.trial.buy))
        tool_once = book.product(self._id("tool-once"), "tool-once", bought, INSIDE)
        return (
            *found,
            WayPrice(way="partner", days=self.days, once=with_partner, a_year=self._run_by_partner(with_partner)),
            WayPrice(way="hire", a_year=hire, waits=waits),
            WayPrice(way="tool", days=bought, once=tool_once, a_year=self.tool),
        )

    # --- What it brings ----------------------------------------------------------------------------------------

    @cached_property
    def _hour(self) -> str:
        if self.told.costs.hour is None:
            return HOUR
        own = self.ledger.told(self._id("hour"), "hour", self.told.costs.hour)
        return own if self.ledger.is_known(own) else HOUR

    @cached_property
    def _hours(self) -> str:
        week = self.ledger.told(self._id("hours-a-week"), "hours-a-week", self.told.interview.hours_per_week)
        if not self.ledger.is_known(week):
            return week
        self.ledger.assumed(WEEKS, "weeks-a-year", self.grounds.rubric.price.weeks_a_year)
        return self.ledger.product(self._id("hours-a-year"), "hours-a-year", week, WEEKS)

    @cached_property
    def _today(self) -> str:
        return self.ledger.product(self._id("today-a-year"), "today-a-year", self._hours, self._hour)

    @cached_property
    def _worth(self) -> str:
        """By people's own number, else the share of today's hours that is saved."""
        name = self._id("worth-a-year")
        own = self.told.costs.worth_a_year
        if own is not None and own != "dont-know":
            return self.ledger.told(name, "worth-a-year", own)
        return self.ledger.percent(name, "worth-a-year", self._saved, self._today)

    @cached_property
    def _saved(self) -> str:
        name, told = self._id("saved-percent"), self.told.costs.saved_percent
        if told is None or told == "dont-know":
            return self.ledger.assumed(name, "saved-percent", self.grounds.rubric.price.saved_percent)
        return self.ledger.told(name, "saved-percent", told)

    # --- What it costs -----------------------------------------------------------------------------------------

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
        once = {*needs, rule.expect, *((rule.measure, rule.check, rule.agree) if self._is_first else ())}
        wanted = (actions[code] for code in dict.fromkeys((*codes, *self.prepares)))
        left = [action for action in wanted if action.id not in once or not self.grounds.is_in_place(action)]
        if not self._stays_inside(left):
            left.append(actions[self.grounds.rubric.planning.outside_help])
        return tuple(dict.fromkeys(left))

    def _stays_inside(self, actions: list[Action]) -> bool:
        return not any(action.needs_role for action in actions) or self._can_do_it

    @cached_property
    def _can_do_it(self) -> bool:
        """Whether one's own people can do all the skilled work, and the plan lets them."""
        skilled = (action for action in self.grounds.rubric.actions if action.is_poc or action.is_deployment)
        return not self.by_partner and all(
            self.crew.can_do(action.owner, or_generalist=action.or_generalist)
            for action in skilled
            if action.needs_role
        )

    def _work(self, codes: tuple[str, ...]) -> Iterator[tuple[str, Ends]]:
        """The days of actions; of the first problem those that the plan reckons with."""
        for code in codes:
            action, own = self.grounds.rubric.action_by_id[code], self._edited(code)
            if own is not None:
                yield code, (own, own, own)
            else:
                yield code, days_of(action, self.grounds, self.size) if self._is_first else action.days.of(self.size)

    @property
    def _is_first(self) -> bool:
        return self.told.id == self.grounds.ranking.first

    def _edited(self, code: str) -> Fraction | None:
        """The days of an action that somebody set by hand in the plan, which holds the work on the first problem."""
        edit = self.edits.get(code) if self._is_first else None
        return Fraction(edit.effort_days) if edit is not None and edit.effort_days is not None else None

    def _with_partner(self) -> str:
        """What it costs until daily use if a partner does all of the skilled work."""
        skilled = [part for part in self.parts if part.is_skilled]
        if skilled and all(part.rate == OUTSIDE for part in skilled):
            return self.once
        days = self.ledger.sum(self._id("skilled-days"), "skilled-days", [part.days for part in skilled])
        partner = self.ledger.product(self._id("partner-money"), "partner-money", days, OUTSIDE)
        others = [part.money for part in self.parts if not part.is_skilled]
        return self.ledger.sum(self._id("partner-once"), "partner-once", (partner, *others))

    @cached_property
    def parts(self) -> tuple[WorkPart, ...]:
        """All work until daily use: the trial and the launch, and beside each the work that needs no special skill."""
        return tuple(self._parts())

    def _parts(self) -> Iterator[WorkPart]:
        skilled = [] if self.ranked.is_to_buy else [action for action in self._actions if action.needs_role]
        trials = tuple(action.id for action in skilled if action.is_poc)
        launch = tuple(action.id for action in skilled if not action.is_poc)
        if launch:
            yield self._part("launch", self._planned("launch", launch), self._rate_of(launch), is_skilled=True)
        if trials:
            yield self._part("trial", self._trial_days(trials), self._rate_of(trials), is_skilled=True)
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
            yield self._part(name, self._planned(name, tuple(codes)), rate, is_skilled=False)

    def _part(self, name: _Group, days: str, rate: str, *, is_skilled: bool) -> WorkPart:
        money = self.ledger.product(self._id(f"{name}-money"), _MONEY[name], days, rate)
        return WorkPart(days, rate, money, is_skilled, name.startswith("launch"))

    def _trial_days(self, trials: tuple[str, ...]) -> str:
        """The days of the trial, as told if they were and nobody set them by hand."""
        if self.told.effort_days is None or any(self._edited(code) is not None for code in trials):
            return self._planned("trial", trials)
        told = self.ledger.told(self._id("effort-days"), "effort-days", Decimal(self.told.effort_days))
        spread = self.ledger.assumed("trial-spread", "trial-spread", self.grounds.rubric.price.trial_spread)
        return self.ledger.product(self._id("trial-days"), "trial-days", told, spread)

    @property
    def after_go(self) -> frozenset[str]:
        """The actions that are done only if the trial was good enough."""
        rule = self.grounds.rubric.planning.trial
        return frozenset(rule.launch) - set(self.prepares or (rule.agree,))

    def _rate_of(self, codes: tuple[str, ...]) -> str:
        """The rate of whoever does the skilled work of actions."""
        told = [self.from_outside[code] for code in codes if code in self.from_outside]
        return (OUTSIDE if any(told) else INSIDE) if told else self._rate

    def _planned(self, name: _Group, codes: tuple[str, ...]) -> str:
        return self.ledger.planned(self._id(f"{name}-days"), _DAYS[name], self._work(codes))

    @property
    def codes(self) -> frozenset[str]:
        """The actions from today's number to daily use."""
        return frozenset(action.id for action in self._actions)

    @cached_property
    def days(self) -> str:
        """All days until daily use."""
        return self.ledger.sum(self._id("build-days"), "build-days", [part.days for part in self.parts])

    @cached_property
    def once(self) -> str:
        """What it costs until daily use."""
        return self.ledger.sum(self._id("cost-once"), "cost-once", [part.money for part in self.parts])

    @cached_property
    def _run(self) -> str:
        """What it costs to keep it going: the tool, or what was told, else a share of what it cost to build."""
        if self.ranked.is_to_buy:
            return self.tool
        name, told = self._id("run-a-year"), self.told.costs.run_a_year
        if told is not None and told != "dont-know":
            return self.ledger.told(name, "run-a-year", told)
        share = self.ledger.assumed("run-percent", "run-percent", self.grounds.rubric.price.run_percent)
        return self.ledger.percent(name, "run-a-year", share, self.once)

    def _run_by_partner(self, once: str) -> str:
        """What it costs to keep going what a partner built: as told, else a share of what that cost."""
        if not self.ranked.is_to_buy and (self._rate == OUTSIDE or self.ledger.how(self._run) == "told"):
            return self._run
        share = self.ledger.assumed("run-percent", "run-percent", self.grounds.rubric.price.run_percent)
        return self.ledger.percent(self._id("partner-run-a-year"), "run-a-year", share, once)

    @cached_property
    def gain(self) -> str:
        """What is left of its worth a year, less running it."""
        return self.ledger.difference(self._id("gain-a-year"), "gain-a-year", self._worth, self._run)

    @cached_property
    def _even(self) -> str:
        """The hours a week that have to be saved to pay for running it."""
        self.ledger.assumed(WEEKS, "weeks-a-year", self.grounds.rubric.price.weeks_a_year)
        year = self.ledger.quotient(self._id("even-hours-a-year"), "even-hours-a-year", self._run, self._hour)
        return self.ledger.quotient(self._id("even-hours-a-week"), "even-hours-a-week", year, WEEKS)

    @cached_property
    def _promised(self) -> str:
        """The hours a week that have to be saved for the worth that the pay-back is reckoned with."""
        self.ledger.assumed(WEEKS, "weeks-a-year", self.grounds.rubric.price.weeks_a_year)
        name, week = self._id("promised-hours-a-week"), self._id("hours-a-week")
        if self.ledger.how(self._worth) != "told":
            return self.ledger.percent(name, "promised-hours-a-week", self._saved, week)
        year_of = self._id("promised-hours-a-year")
        year = self.ledger.quotient(year_of, "promised-hours-a-year", self._worth, self._hour)
        return self.ledger.quotient(name, "promised-hours-a-week", year, WEEKS)

    def _quick_win(self) -> tuple[str | None, str | None]:
        """The days and the money of the rule or report that solves what needs no ML; None where there is none."""
        codes = solved_by(self.grounds, self.ranked)
        if not codes:
            return None, None
        days = self.ledger.planned(self._id("quick-days"), "quick-days", self._work(codes))
        return days, self.ledger.product(self._id("quick-money"), "quick-money", days, INSIDE)

    @cached_property
    def tool(self) -> str:
        """The price of a ready-made tool for a year."""
        return self.ledger.told(self._id("tool-a-year"), "tool-a-year", self.told.costs.tool_a_year)

    # --- What it hangs on --------------------------------------------------------------------------------------

    def _hangs_on(self, worth: str, once: str, run: str) -> tuple[str, ...]:
        """What is missing, else the ranges that widen the pay-back most, those of one number at a time."""
        names = (*self._worth_leaves(worth), *self._cost_leaves, run)
        missing = [name for name in names if not self.ledger.is_known(name) and self._is_told_or_not(name)]
        if missing:
            return tuple(dict.fromkeys(missing))[: _MOST_NAMED + 1]
        spent, yearly = self.ledger.likely(once), self.ledger.likely(worth)
        if not spent or not yearly:
            return ()
        swings = {name: self._width(name) for name in self._worth_leaves(worth)}
        for part in self.parts:
            share = self._likely_product(part.days, part.rate) / spent
            for name in (part.days, part.rate):
                swings[name] = swings.get(name, Fraction(0)) + share * self._width(name)
        swings[run] = self.ledger.width(run) / yearly
        wide = [name for name in swings if swings[name] >= _WORTH_NAMING]
        widest = sorted(wide, key=lambda name: swings[name], reverse=True)
        return tuple(widest[:_MOST_NAMED])

    def _worth_leaves(self, worth: str) -> tuple[str, ...]:
        if self.ledger.how(worth) == "told":
            return (worth,)
        return (self._id("hours-a-week"), self._hour, self._saved)

    @property
    def _rate(self) -> str:
        return INSIDE if self._can_do_it else OUTSIDE

    @property
    def _cost_leaves(self) -> tuple[str, ...]:
        return tuple(part.rate for part in self.parts)

    def _is_told_or_not(self, name: str) -> bool:
        return self.ledger.how(name) in ("untold", "dont-know")

    def _width(self, name: str) -> Fraction:
        """How far apart the ends of a number are, as a share of what is likely."""
        likely = self.ledger.likely(name)
        return self.ledger.width(name) / likely if likely else Fraction(0)

    def _likely_product(self, one: str, other: str) -> Fraction:
        first, second = self.ledger.likely(one), self.ledger.likely(other)
        return first * second if first is not None and second is not None else Fraction(0)

    def _id(self, name: str) -> str:
        return f"problem/{self.told.id}/{name}"
