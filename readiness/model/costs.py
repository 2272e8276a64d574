"""What people told about money: what work costs, and what a candidate problem costs and brings."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field

from readiness.model.base import Amount, Line, Noun

MOST_MONEY: Final = 1_000_000_000_000
MOST_CURRENCY: Final = 12
MOST_PERCENT: Final = 100

Money = Annotated[Amount, Field(ge=0, le=MOST_MONEY)] | Literal["dont-know"] | None
"""An amount in the currency of the organization; not known to whom was asked, or not told (None)."""
Percent = Annotated[Amount, Field(ge=0, le=MOST_PERCENT)] | Literal["dont-know"] | None


class Costs(Noun):
    """What work costs in an organization.

    `hour` is an hour of the people who do today's work, wages and all that comes on top. `day_inside` and `day_outside`
    are a working day of one's own people on a project, and of somebody from outside.
    """

    currency: Annotated[Line, Field(max_length=MOST_CURRENCY)] = ""
    hour: Money = None
    day_inside: Money = None
    day_outside: Money = None


class ProblemCosts(Noun):
    """What a candidate problem costs and brings.

    `hour` holds for the people of this problem where they cost something else. `saved_percent` is the share of the
    hours that a good solution would save, `worth_a_year` what a solution brings a year by people's own number, which
    stands in place of hours. `run_a_year` keeps a solution of one's own going, `tool_a_year` is the price of a bought
    one.
    """

    hour: Money = None
    saved_percent: Percent = None
    worth_a_year: Money = None
    run_a_year: Money = None
    tool_a_year: Money = None
