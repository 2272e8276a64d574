"""What the plan and each problem cost and bring, every number with where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Final, Literal

from readiness.model.base import Noun

SPENT: Final = "plan/spent"
"""Where the figures stand of what of the request is spent by the day of stop or go, if that is not all of it."""
BY_DECISION: Final = "plan/by-decision"
"""Where the figures stand of all that is spent by the day of stop or go."""

How = Literal[
    "told",
    "dont-know",
    "untold",
    "assumed",
    "planned",
    "sum",
    "product",
    "quotient",
    "percent",
    "difference",
    "pay-back",
]
"""Where a number comes from: somebody told it or does not know it, nobody told it, the rubric assumes it, it is the
work of actions, or it is reckoned from others: their sum, their product, the first divided by the second, so many
percent of the second, the first less the second, or the months in which the second pays for the first."""

Pays = Literal["yes", "maybe", "no", "not-known"]
"""Whether it pays for itself within ten years: at every end of its ranges, at some, at none, or nobody can say."""

FigureKind = Literal[
    "hour",
    "day-inside",
    "day-outside",
    "hours-a-day",
    "weeks-a-year",
    "outside-times",
    "working-days-a-year",
    "inside-days",
    "outside-days",
    "inside-money",
    "outside-money",
    "all-days",
    "all-money",
    "hours-a-week",
    "hours-a-year",
    "today-a-year",
    "saved-percent",
    "worth-a-year",
    "effort-days",
    "trial-spread",
    "trial-days",
    "launch-days",
    "skilled-days",
    "other-days",
    "skilled-money",
    "other-money",
    "partner-money",
    "build-days",
    "cost-once",
    "run-percent",
    "run-a-year",
    "tool-a-year",
    "gain-a-year",
    "pay-back",
    "partner-once",
    "hire-a-year",
    "hire-waits",
    "tool-once",
    "tool-days",
    "even-hours-a-year",
    "even-hours-a-week",
    "quick-days",
    "quick-money",
    "launch-money",
    "trial-money",
    "other-outside-days",
    "other-outside-money",
    "launch-other-days",
    "launch-other-money",
    "launch-other-outside-days",
    "launch-other-outside-money",
    "promised-hours-a-year",
    "promised-hours-a-week",
]


class Figure(Noun):
    """A number as a range. All three are None if it is not known.

    `of` are the ids of the figures that it is reckoned from, or the codes of the actions whose work it is. `without`
    are parts of a sum that are not known and left out. A pay-back without `high` is never reached at the unfavourable
    end, one without `likely` is never reached as things are likely to be.
    """

    id: str
    kind: FigureKind
    how: How
    of: tuple[str, ...] = ()
    low: float | None = None
    likely: float | None = None
    high: float | None = None
    without: tuple[str, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether there is a number at all."""
        return self.low is not None

    def with_ends(self, low: float | None, likely: float | None, high: float | None) -> Figure:
        """The same number with another range."""
        return self.model_copy(update={"low": low, "likely": likely, "high": high})


class WayPrice(Noun):
    """One way to get the skilled work of the first problem done, with the ids of what it costs.

    `days` is the work, `once` and `a_year` are amounts, `waits` the days until somebody who is hired can start; None
    where it has none.
    """

    way: Literal["own-people", "partner", "hire", "tool"]
    days: str | None = None
    once: str | None = None
    a_year: str | None = None
    waits: str | None = None


class ProblemPrice(Noun):
    """What one candidate problem costs and brings, as ids of figures; None where it does not apply.

    `today` is what today's way costs a year, `worth` what a solution would bring a year, `days` and `once` what it
    takes until daily use, `gain` the worth less what it costs to run, `even` the hours a week that have to be saved to
    pay for running it, `promised` those that `worth` rests on. `hangs_on` are the figures whose ranges
    move the pay-back most, or that are not known and needed for it.
    """

    problem: str
    hours: str | None
    today: str | None
    worth: str | None
    days: str | None = None
    once: str | None = None
    run: str | None = None
    gain: str | None = None
    pay_back: str | None = None
    even: str | None = None
    promised: str | None = None
    hangs_on: tuple[str, ...] = ()


class Span(Noun):
    """What a part of what is asked for takes, as ids of figures.

    `money` is all of it; `inside_money` is what the days of own people are worth, and `outside_money` what is paid to
    others, both None in a price of an earlier version.
    """

    inside: str
    outside: str
    days: str
    money: str
    inside_money: str | None = None
    outside_money: str | None = None


class Price(Noun):
    """The price of a plan: all figures, and which of them answers what.

    `first` is what is done in the first 90 days. `year` is the whole plan: `own`, the first problem until its daily
    use, and `beside`, what the plan holds besides; both are None if there is no first problem. `trial` is what is asked
    for now: the part of `own` that does not wait for a go, or the search for a problem; None where nothing is tried.
    `stops` is what waits for a go, and is saved by a stop: the rest of `own`, and a part of `beside`. `apart` is the
    other part of `beside`, which stands on its own merit, `habits` what of it comes again and again, and `early` what
    of it is done by the day of stop or go. `pay_back` are the months in which the first problem pays for all of it.
    """

    currency: str
    figures: tuple[Figure, ...]
    first: Span
    year: Span
    own: Span | None = None
    beside: Span | None = None
    trial: Span | None = None
    apart: Span | None = None
    habits: Span | None = None
    early: Span | None = None
    stops: Span | None = None
    pay_back: str | None = None
    problems: tuple[ProblemPrice, ...]
    ways: tuple[WayPrice, ...]

    def with_figures(self, figures: tuple[Figure, ...]) -> Price:
        """The same price with other figures of the same ids."""
        fields = {name: getattr(self, name) for name in type(self).model_fields}
        return Price(**{**fields, "figures": figures})

    @property
    def by_decision(self) -> Span | None:
        """All that is spent by the day of stop or go: what is asked for, and `early` with it.

        None where nothing is decided, where `early` holds no work, and in a price of an earlier version.
        """
        return self._noted(BY_DECISION)

    @property
    def spent(self) -> Span | None:
        """What of the request is spent by the day of stop or go; None where nothing is asked for."""
        return self._noted(SPENT) or self.trial

    def _noted(self, scope: str) -> Span | None:
        if f"{scope}/all-money" not in self.by_id:
            return None
        return Span(
            inside=f"{scope}/inside-days",
            outside=f"{scope}/outside-days",
            days=f"{scope}/all-days",
            money=f"{scope}/all-money",
            inside_money=f"{scope}/inside-money",
            outside_money=f"{scope}/outside-money",
        )

    def is_worth_counted_in_trial(self, problem: str) -> bool | None:
        """Whether a trial counts what the yearly worth of a problem is made of; None if that is not known.

        Hours are measured in it. An amount comes when people act on results, which nobody does in a trial.
        """
        priced = self.of_problem(problem)
        worth = self.by_id.get(priced.worth or "") if priced is not None else None
        return worth.how != "told" if worth is not None and worth.is_known else None

    @property
    def stopped(self) -> tuple[str, ...]:
        """The person-days of actions that are not done if the trial is stopped."""
        names = (
            [name for name in self._behind(self.stops.days) if self.by_id[name].how == "planned"] if self.stops else []
        )
        return tuple(dict.fromkeys(names))

    def _behind(self, name: str) -> Iterator[str]:
        yield name
        figure = self.by_id[name]
        for part in figure.of if figure.how == "sum" else ():
            yield from self._behind(part)

    @cached_property
    def by_id(self) -> dict[str, Figure]:
        """Every figure by its id."""
        return {figure.id: figure for figure in self.figures}

    def of_problem(self, problem: str) -> ProblemPrice | None:
        """The price of one problem."""
        return next((each for each in self.problems if each.problem == problem), None)
