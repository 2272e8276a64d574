"""How the plan and the problems get a price: what is asked, what is assumed, and how each number is reckoned."""

from __future__ import annotations

from readiness.model.price_rule import MoneyAssumption
from readiness.present import phrases
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows, plain_table
from readiness.words import said
from readiness.words.say import method as say

_RECKONED = (
    (
        "Days of the plan",
        "The work of all actions with a date, as they were changed by hand, and recurring work.",
    ),
    ("Money of the plan", "Days of staff time times a day inside, and days from outside times a day from outside."),
    (
        "What is asked for, and the whole plan",
        "Asked for is the work until stop or go. What waits for a “go” and what stands on its own merit make up the "
        "whole plan with it. What is bought or run for a year is no part of it: it is taken off what it brings.",
    ),
    (
        "Not more than so much in cash",
        "The likely price of the days from outside until stop or go. If no offer keeps to it, we ask again.",
    ),
    (
        "The second number of the trial",
        "The share of the hours that is saved, as minutes of sixty; more, where that does not pay back within ten "
        "years; or your own number for what it brings.",
    ),
    ("What today costs a year", "Hours a week × weeks in a year × an hour of the people who do the work."),
    (
        "What a solution brings a year",
        "Your own number; else the share of today's hours that is saved, at what they cost.",
    ),
    (
        "What it costs until daily use",
        "What comes first, today's number, the trial, its result and the launch, times their rates.",
    ),
    (
        "Months to pay back",
        "12 × cost until daily use ÷ what it brings a year less running it; for the whole plan, 12 × its cost.",
    ),
    (
        "What is spent until stop or go, and what a stop saves",
        "The work up to the first result; and the launch with all that waits for it or for the result.",
    ),
    (
        "Hours a week that have to be saved for it",
        "The share of today's hours that is saved; or your own number ÷ an hour of today's work ÷ weeks in a year.",
    ),
    (
        "Hours a week that pay for running it",
        "What it costs to run a year ÷ an hour of today's work ÷ weeks in a year.",
    ),
    (
        "Printed numbers",
        "What you told stays as it is. Other money is rounded to two digits or hundreds, days to quarters below one, "
        "to halves below five and to whole ones above. All else is worked out from the printed numbers.",
    ),
)


def price(method: Method) -> None:
    """Rates, assumptions and formulas."""
    rule = method.rubric.price
    components.section(
        said(say.WHAT_IS_ASKED),
        said(say.DAYS_ARE_ALWAYS_GIVEN_MONEY),
    )
    components.html(named_rows((each.text, each.help) for each in (*rule.organization, *rule.problem)))
    components.section(said(say.WHAT_IS_ASSUMED_UNTIL_YOU), said(say.ALL_OF_IT_IS_OUR))
    rows = [(each.name, _range(each), each.why) for _, each in rule.assumptions]
    components.html(
        plain_table(
            (said(say.NUMBER), said(say.LOW_LIKELY_HIGH), said(say.WHY)), rows, said(say.ASSUMPTIONS_BEHIND_PRICES)
        )
    )
    components.section(said(say.HOW_IT_IS_RECKONED), said(say.EACH_NUMBER_CARRIES_ITS_SOURCES))
    components.html(named_rows(_RECKONED))


def _range(assumed: MoneyAssumption) -> str:
    return ", ".join(phrases.short_number(float(number)) for number in assumed.numbers)
