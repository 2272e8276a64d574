"""What a candidate problem costs, what solving it brings, when that pays, and what this hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from typing import Final

from readiness.engine.plan.easy_wins import solved_by
from readiness.engine.price.problem_work import ProblemWork
from readiness.engine.price.problem_worth import WEEKS, ProblemWorth, figure_of
from readiness.engine.price.rates import INSIDE, OUTSIDE
from readiness.model.price import ProblemPrice, WayPrice

_HIRE: Final = ("hire-a-year", "hire-a-year")
_MOST_NAMED = 2
_WORTH_NAMING = Fraction(1, 10)
"""The share of the whole below which a range is too small to speak of."""


@dataclass(frozen=True)
class ProblemBook:
    """Notes the figures of one problem, from all work on it until daily use."""

    work: ProblemWork

    @cached_property
    def _brings(self) -> ProblemWorth:
        return ProblemWorth(self.work.ledger, self.work.grounds.rubric.price, self.work.told)

    def price(self) -> ProblemPrice:
        """Everything about this problem. What is set aside has a cost of today alone, and that of its quick win."""
        today, worth = self._brings.today, self._brings.worth
        if not (self.work.ranked.can_become_project or self.work.ranked.is_to_buy):
            days, money = self._quick_win()
            return ProblemPrice(
                problem=self.work.told.id, hours=self._brings.hours, today=today, worth=worth, days=days, once=money
            )
        once, run, gain = self.once, self._run, self.gain
        pay_back = self.work.ledger.pay_back(self._id("pay-back"), once, gain)
        return ProblemPrice(
            problem=self.work.told.id,
            hours=self._brings.hours,
            today=today,
            worth=worth,
            days=self.days,
            once=once,
            run=run,
            gain=gain,
            pay_back=pay_back,
            even=self._even if self.work.is_first else None,
            promised=self._brings.promised if self.work.is_first else None,
            hangs_on=self._hangs_on(worth, once, run),
        )

    def ways(self) -> tuple[WayPrice, ...]:
        """Who could do the skilled work, with the price of each: partner, hire and tool; own people where they can."""
        book, rule = self.work.ledger, self.work.grounds.rubric.price
        found = (
            [WayPrice(way="own-people", days=self.days, once=self.once, a_year=self._run)]
            if self.work.can_be_done_inside and not self.work.ranked.is_to_buy
            else []
        )
        with_partner = self._with_partner()
        days = book.assumed("working-days-a-year", "working-days-a-year", rule.working_days_a_year)
        # What an hour of today's work costs says nothing about a new person's salary.
        is_told = book.how(INSIDE) == "told"
        hire = book.product(*_HIRE, INSIDE, days) if is_told else book.told(*_HIRE, None)
        waits = book.assumed("hire-waits", "hire-waits", rule.hire_waits_days)
        bought = book.planned(
            self._id("tool-days"), "tool-days", self.work.work_of(self.work.grounds.rubric.planning.trial.buy)
        )
        tool_once = book.product(self._id("tool-once"), "tool-once", bought, INSIDE)
        return (
            *found,
            WayPrice(way="partner", days=self.days, once=with_partner, a_year=self._run_by_partner(with_partner)),
            WayPrice(way="hire", a_year=hire, waits=waits),
            WayPrice(way="tool", days=bought, once=tool_once, a_year=self.tool),
        )

    # --- What it costs -----------------------------------------------------------------------------------------

    def _with_partner(self) -> str:
        """What it costs until daily use if a partner does all of the skilled work."""
        skilled = [part for part in self.work.parts if part.is_skilled]
        if skilled and all(part.rate == OUTSIDE for part in skilled):
            return self.once
        days = self.work.ledger.sum(self._id("skilled-days"), "skilled-days", [part.days for part in skilled])
        partner = self.work.ledger.product(self._id("partner-money"), "partner-money", days, OUTSIDE)
        others = [part.money for part in self.work.parts if not part.is_skilled]
        return self.work.ledger.sum(self._id("partner-once"), "partner-once", (partner, *others))

    @cached_property
    def days(self) -> str:
        """All days until daily use."""
        return self.work.ledger.sum(self._id("build-days"), "build-days", [part.days for part in self.work.parts])

    @cached_property
    def once(self) -> str:
        """What it costs until daily use."""
        return self.work.ledger.sum(self._id("cost-once"), "cost-once", [part.money for part in self.work.parts])

    @cached_property
    def _run(self) -> str:
        """What it costs to keep it going: the tool, or what was told, else a share of what it cost to build."""
        if self.work.ranked.is_to_buy:
            return self.tool
        name, told = self._id("run-a-year"), self.work.told.costs.run_a_year
        if told is not None and told != "dont-know":
            return self.work.ledger.told(name, "run-a-year", told)
        share = self.work.ledger.assumed("run-percent", "run-percent", self.work.grounds.rubric.price.run_percent)
        return self.work.ledger.percent(name, "run-a-year", share, self.once)

    def _run_by_partner(self, once: str) -> str:
        """What it costs to keep going what a partner built: as told, else a share of what that cost."""
        if not self.work.ranked.is_to_buy and (self.work.rate == OUTSIDE or self.work.ledger.how(self._run) == "told"):
            return self._run
        share = self.work.ledger.assumed("run-percent", "run-percent", self.work.grounds.rubric.price.run_percent)
        return self.work.ledger.percent(self._id("partner-run-a-year"), "run-a-year", share, once)

    @cached_property
    def gain(self) -> str:
        """What is left of its worth a year, less running it."""
        return self.work.ledger.difference(self._id("gain-a-year"), "gain-a-year", self._brings.worth, self._run)

    @cached_property
    def _even(self) -> str:
        """The hours a week that have to be saved to pay for running it."""
        self._brings.note_weeks()
        year = self.work.ledger.quotient(
            self._id("even-hours-a-year"), "even-hours-a-year", self._run, self._brings.hour
        )
        return self.work.ledger.quotient(self._id("even-hours-a-week"), "even-hours-a-week", year, WEEKS)

    def _quick_win(self) -> tuple[str | None, str | None]:
        """The days and the money of the rule or report that solves what needs no ML; None where there is none."""
        codes = solved_by(self.work.grounds, self.work.ranked)
        if not codes:
            return None, None
        days = self.work.ledger.planned(self._id("quick-days"), "quick-days", self.work.work_of(codes))
        return days, self.work.ledger.product(self._id("quick-money"), "quick-money", days, INSIDE)

    @cached_property
    def tool(self) -> str:
        """The price of a ready-made tool for a year."""
        return self.work.ledger.told(self._id("tool-a-year"), "tool-a-year", self.work.told.costs.tool_a_year)

    # --- What it hangs on --------------------------------------------------------------------------------------

    def _hangs_on(self, worth: str, once: str, run: str) -> tuple[str, ...]:
        """What is missing, else the ranges that widen the pay-back most, those of one number at a time."""
        names = (*self._brings.leaves, *(part.rate for part in self.work.parts), run)
        missing = [name for name in names if not self.work.ledger.is_known(name) and self._is_told_or_not(name)]
        if missing:
            return tuple(dict.fromkeys(missing))[: _MOST_NAMED + 1]
        spent, yearly = self.work.ledger.likely(once), self.work.ledger.likely(worth)
        if not spent or not yearly:
            return ()
        swings = {name: self._width(name) for name in self._brings.leaves}
        for part in self.work.parts:
            share = self._likely_product(part.days, part.rate) / spent
            for name in (part.days, part.rate):
                swings[name] = swings.get(name, Fraction(0)) + share * self._width(name)
        swings[run] = self.work.ledger.width(run) / yearly
        wide = [name for name in swings if swings[name] >= _WORTH_NAMING]
        widest = sorted(wide, key=lambda name: swings[name], reverse=True)
        return tuple(widest[:_MOST_NAMED])

    def _is_told_or_not(self, name: str) -> bool:
        return self.work.ledger.how(name) in ("untold", "dont-know")

    def _width(self, name: str) -> Fraction:
        """How far apart the ends of a number are, as a share of what is likely."""
        likely = self.work.ledger.likely(name)
        return self.work.ledger.width(name) / likely if likely else Fraction(0)

    def _likely_product(self, one: str, other: str) -> Fraction:
        first, second = self.work.ledger.likely(one), self.work.ledger.likely(other)
        return first * second if first is not None and second is not None else Fraction(0)

    def _id(self, name: str) -> str:
        return figure_of(self.work.told.id, name)
