"""What solving a problem brings: the hours it takes today, what they cost, and the part that is saved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from readiness.engine.price.ledger import Ledger
from readiness.engine.price.rates import HOUR
from readiness.model.price_rule import PriceRule
from readiness.model.response import CandidateProblem

WEEKS = "weeks-a-year"


@dataclass(frozen=True)
class ProblemWorth:
    """Notes what one problem costs today and what solving it brings, each as the name of a figure."""

    ledger: Ledger
    rule: PriceRule
    told: CandidateProblem

    @cached_property
    def hour(self) -> str:
        """What an hour of today's work costs: the problem's own, or that of the organization."""
        if self.told.costs.hour is None:
            return HOUR
        own = self.ledger.told(self._id("hour"), "hour", self.told.costs.hour)
        return own if self.ledger.is_known(own) else HOUR

    @cached_property
    def hours(self) -> str:
        """The hours a year that it takes today; those of a week if they are not known."""
        week = self.ledger.told(self._id("hours-a-week"), "hours-a-week", self.told.interview.hours_per_week)
        if not self.ledger.is_known(week):
            return week
        self.note_weeks()
        return self.ledger.product(self._id("hours-a-year"), "hours-a-year", week, WEEKS)

    @cached_property
    def today(self) -> str:
        """What it costs a year today."""
        return self.ledger.product(self._id("today-a-year"), "today-a-year", self.hours, self.hour)

    @cached_property
    def worth(self) -> str:
        """By people's own number, else the share of today's hours that is saved."""
        name = self._id("worth-a-year")
        own = self.told.costs.worth_a_year
        if own is not None and own != "dont-know":
            return self.ledger.told(name, "worth-a-year", own)
        return self.ledger.percent(name, "worth-a-year", self.saved, self.today)

    @cached_property
    def saved(self) -> str:
        """The share of the hours that is saved, in percent."""
        name, told = self._id("saved-percent"), self.told.costs.saved_percent
        if told is None or told == "dont-know":
            return self.ledger.assumed(name, "saved-percent", self.rule.saved_percent)
        return self.ledger.told(name, "saved-percent", told)

    @cached_property
    def promised(self) -> str:
        """The hours a week that have to be saved for the worth that the pay-back is reckoned with."""
        self.note_weeks()
        name, week = self._id("promised-hours-a-week"), self._id("hours-a-week")
        if self.ledger.how(self.worth) != "told":
            return self.ledger.percent(name, "promised-hours-a-week", self.saved, week)
        year_of = self._id("promised-hours-a-year")
        year = self.ledger.quotient(year_of, "promised-hours-a-year", self.worth, self.hour)
        return self.ledger.quotient(name, "promised-hours-a-week", year, WEEKS)

    @property
    def leaves(self) -> tuple[str, ...]:
        """The numbers that the worth rests on."""
        if self.ledger.how(self.worth) == "told":
            return (self.worth,)
        return (self._id("hours-a-week"), self.hour, self.saved)

    def note_weeks(self) -> None:
        """Note how many weeks a year has."""
        self.ledger.assumed(WEEKS, "weeks-a-year", self.rule.weeks_a_year)

    def _id(self, name: str) -> str:
        return figure_of(self.told.id, name)


def figure_of(problem: str, name: str) -> str:
    """The name of a figure of one problem."""
    return f"problem/{problem}/{name}"
