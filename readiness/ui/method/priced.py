"""How the plan and the problems get a price: what is asked, what is assumed, and how each number is reckoned."""

from __future__ import annotations

from readiness.model.price_rule import MoneyAssumption
from readiness.present import number_words
from readiness.services.method import Method
from readiness.ui import components
from readiness.ui.results.tables import named_rows, plain_table
from readiness.words import said
from readiness.words.say import method as say
from readiness.words.say import pages

_RECKONED = (
    (
        pages.DAYS_OF_PLAN,
        pages.WORK_OF_ALL_ACTIONS,
    ),
    (pages.MONEY_OF_PLAN, pages.DAYS_OF_STAFF_TIME_TIMES),
    (
        pages.WHAT_IS_ASKED,
        pages.ASKED_FOR_IS_WORK_UNTIL,
    ),
    (
        pages.NOT_MORE_THAN_SO_MUCH,
        pages.LIKELY_PRICE_OF_DAYS,
    ),
    (
        pages.SECOND_NUMBER_OF_TRIAL,
        pages.SHARE_OF_HOURS,
    ),
    (pages.WHAT_TODAY_COSTS_YEAR, pages.HOURS_WEEK_WEEKS_IN_YEAR),
    (
        pages.WHAT_SOLUTION_BRINGS_YEAR,
        pages.YOUR_OWN_NUMBER_ELSE_SHARE,
    ),
    (
        pages.WHAT_IT_COSTS_UNTIL_DAILY,
        pages.WHAT_COMES_FIRST_TODAYS_NUMBER,
    ),
    (
        pages.MONTHS_TO_PAY_BACK,
        pages.COST_UNTIL_DAILY_USE_WHAT,
    ),
    (
        pages.WHAT_IS_SPENT_UNTIL_STOP,
        pages.WORK_UP_TO_FIRST_RESULT,
    ),
    (
        pages.HOURS_WEEK,
        pages.SHARE_OF_TODAYS_HOURS,
    ),
    (
        pages.HOURS_WEEK_THAT_PAY,
        pages.WHAT_IT_COSTS_TO_RUN,
    ),
    (
        pages.PRINTED_NUMBERS,
        pages.WHAT_YOU_TOLD_STAYS,
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
    components.html(named_rows((said(name), said(text)) for name, text in _RECKONED))


def _range(assumed: MoneyAssumption) -> str:
    return ", ".join(number_words.short_number(float(number)) for number in assumed.numbers)
