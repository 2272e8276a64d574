"""The messages of price.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

PART_NOT_KNOWN: Final = Message("price:part-not-known")
"""not known"""

PART_NEVER_BY_THESE_NUMBERS: Final = Message("price:part-never-by-these-numbers")
"""never, by these numbers"""

PART_NOT_WITHIN_TEN_YEARS: Final = Message("price:part-not-within-ten-years")
"""not within ten years"""


def part_months(*, first: str) -> Message:
    """{first} months"""
    return Message("price:part-months", (first,))


def part_at_best_months_more_likely(*, first: str) -> Message:
    """at best {first} months, more likely not within ten years"""
    return Message("price:part-at-best-months-more-likely", (first,))


def part_likely_months_at_best_at(*, month_number: str, first: str) -> Message:
    """likely {month-number} months, at best {first}, at worst never"""
    return Message("price:part-likely-months-at-best-at", (month_number, first))


PART_FIRST_TRIAL: Final = Message("price:part-first-trial")
"""the first trial"""

PART_TEST_READY_MADE_TOOL: Final = Message("price:part-test-ready-made-tool")
"""the test of a ready-made tool"""

PART_FINDING_FIRST_PROBLEM_TRYING: Final = Message("price:part-finding-first-problem-trying")
"""finding a first problem and trying it"""

PART_BEGINNING_RECORD_PAST_CASES_FINDING: Final = Message("price:part-beginning-record-past-cases-finding")
"""beginning to record past cases and finding a first problem"""

PART_PUTTING_FIRST_PROBLEM_WORK: Final = Message("price:part-putting-first-problem-work")
"""putting the first problem to work"""

PART_TESTING_A_TOOL: Final = Message("price:part-testing-a-tool")
"""In short, for a narrow place."""

PART_FINDING_A_PROBLEM: Final = Message("price:part-finding-a-problem")
"""finding and trying a problem"""

PART_RECORDING_CASES: Final = Message("price:part-recording-cases")
"""recording cases, finding a problem"""

PART_FIRST_LAUNCH: Final = Message("price:part-first-launch")
"""putting it to work"""


def part_asked_without_cash(*, what: str, own: str) -> Message:
    """{what}: {own} of staff time, no cash"""
    return Message("price:part-asked-without-cash", (what, own))


def part_asked_without_price(*, what: str, own: str, outside: str) -> Message:
    """{what}: {own} of staff time, {outside} from outside, price open"""
    return Message("price:part-asked-without-price", (what, own, outside))


def part_asked_with_cash(*, what: str, own: str, cash: str, limit: Literal["within", "above", "none"]) -> Message:
    """{what}: {own} of staff time, likely {cash} in cash, within the limit / {what}: {own} of staff time, likely…"""
    return Message("price:part-asked-with-cash", (what, own, cash, limit))


PART_NO_CASH: Final = Message("price:part-no-cash")
"""no cash"""


def part_about_own_people(*, likely_in_words: str) -> Message:
    """about {likely-in-words} of staff time"""
    return Message("price:part-about-own-people", (likely_in_words,))


PART_NO_DAYS_OWN_PEOPLE: Final = Message("price:part-no-days-own-people")
"""no staff time"""


def part_about_from_outside_with_price(*, likely_in_words: str) -> Message:
    """about {likely-in-words} from outside, with a price that offers have to tell first"""
    return Message("price:part-about-from-outside-with-price", (likely_in_words,))


def cash_is_above(*, limit: str, cash: str) -> Message:
    """That is more than the {limit} that may be paid to others: {cash} is asked for."""
    return Message("price:cash-is-above", (limit, cash))


def cash_keeps_within(*, limit: str) -> Message:
    """That keeps within the {limit} that may be paid to others."""
    return Message("price:cash-keeps-within", (limit,))


def cash_likely_keeps_within(*, limit: str, most: str) -> Message:
    """The likely amount keeps within the {limit} that may be paid to others. At most it comes to {most}, which is…"""
    return Message("price:cash-likely-keeps-within", (limit, most))


def offers_have_to_keep_within(*, limit: str) -> Message:
    """Offers have to keep within the {limit} that may be paid to others."""
    return Message("price:offers-have-to-keep-within", (limit,))


def part_cash(*, amount: str) -> Message:
    """{amount} in cash for help from outside"""
    return Message("price:part-cash", (amount,))


def part_likely_cash(*, amount: str) -> Message:
    """likely {amount} in cash for help from outside"""
    return Message("price:part-likely-cash", (amount,))


def we_ask_alone(*, what: str, takes: str) -> Message:
    """We ask for {what} alone: {takes}."""
    return Message("price:we-ask-alone", (what, takes))


def part_work_after_go(*, days: str) -> Message:
    """about {days} of work if you go on"""
    return Message("price:part-work-after-go", (days,))


def part_work_own_merit(*, days: str) -> Message:
    """about {days} on other tasks that we advise anyway"""
    return Message("price:part-work-own-merit", (days,))


def spent_by_decision(*, day: date, together: str, asked: str, early: str, work: str, cash: Message) -> Message:
    """All that is spent by the day on which it is decided whether to go on; behind the sentence that says what is…"""
    return Message("price:spent-by-decision", (day, together, asked, early, work, cash))


def rest_of_request_after(*, days: str) -> Message:
    """Behind the sentence that says what is spent by stop or go, where some of what is asked for comes after that…"""
    return Message("price:rest-of-request-after", (days,))


def rest_of_request_after_decision(*, days: str, day: date) -> Message:
    """The same where nothing else is spent by stop or go, so that no sentence stands before it."""
    return Message("price:rest-of-request-after-decision", (days, day))


def part_of_it_in_cash(*, amount: str) -> Message:
    """How much of a sum is paid to others."""
    return Message("price:part-of-it-in-cash", (amount,))


def spent_by_decision_in_brief(*, together: str, cash: Message) -> Message:
    """All that is spent by stop or go, in one short line."""
    return Message("price:spent-by-decision-in-brief", (together, cash))


def worked_by_decision(*, day: date, together: str, asked: str, early: str) -> Message:
    """The same where no amount is known."""
    return Message("price:worked-by-decision", (day, together, asked, early))


def part_rest_of_own_merit(*, days: str) -> Message:
    """about {days} on the rest of those tasks"""
    return Message("price:part-rest-of-own-merit", (days,))


def after_decision(*, parts: Sequence[str]) -> Message:
    """After that: {parts}."""
    return Message("price:after-decision", (tuple(parts),))


ROW_EARLY: Final = Message("price:row-early")
"""The part of a row that is spent by the day on which it is decided whether to go on."""


def not_asked_now(*, parts: Sequence[str]) -> Message:
    """Not part of it: {parts}."""
    return Message("price:not-asked-now", (tuple(parts),))


PART_NOT_TOLD_NAME_SOMEBODY_HERE: Final = Message("price:part-not-told-name-somebody-here")
"""not told: name somebody here"""

COMES_FROM_SMALLEST_TRIAL_SHOWS: Final = Message("price:comes-from-smallest-trial-shows")
"""It comes from the smallest trial, the only one in the sums: it shows whether to go on, not yet how good it would…"""

ONLY_SAVED_HOURS_COUNTED_NOBODY: Final = Message("price:only-saved-hours-counted-nobody")
"""Only saved hours are counted; nobody has said yet what else it is worth."""

THERE_NOTHING_DECIDE_YET: Final = Message("price:there-nothing-decide-yet")
"""There is nothing to decide yet"""

ANSWER_QUESTIONS_ENTER_CANDIDATE_PROBLEM: Final = Message("price:answer-questions-enter-candidate-problem")
"""Answer questions and enter a candidate problem: then this page says what is asked for, what it brings, by when,…"""

SPONSOR_WHO_DECIDES: Final = Message("price:sponsor-who-decides")
"""Sponsor, who decides"""

WHO_USES_RESULT: Final = Message("price:who-uses-result")
"""Who uses the result"""

FOR_BOARD: Final = Message("price:for-board")
"""For the board"""

DECIDE_FIND_FIRST_PROBLEM_CAN: Final = Message("price:decide-find-first-problem-can")
"""To decide: find a first problem that can be measured"""


def decide_test_ready_made_tool(*, name: str) -> Message:
    """To decide: test a ready-made tool for “{name}”"""
    return Message("price:decide-test-ready-made-tool", (name,))


def decide_put_work(*, name: str) -> Message:
    """To decide: put “{name}” to work"""
    return Message("price:decide-put-work", (name,))


def decide_first_trial(*, name: str) -> Message:
    """To decide: a first trial, “{name}”"""
    return Message("price:decide-first-trial", (name,))


def we_will_have_first_measured(*, on: date) -> Message:
    """We will have a first measured number by {on}."""
    return Message("price:we-will-have-first-measured", (on,))


NOT_KNOWN_YET: Final = Message("price:not-known-yet")
"""Not known yet"""

NO_PROBLEM_CHOSEN_YET_ITS: Final = Message("price:no-problem-chosen-yet-its")
"""No problem is chosen yet. Its worth is asked for in its interview."""

NOBODY_TOLD_WHAT_HOURS_WORTH: Final = Message("price:nobody-told-what-hours-worth")
"""Nobody has said what the hours that it would save are worth."""

PAYS_BACK_ITS_COST: Final = Message("price:pays-back-its-cost")
"""Pays back its cost"""

PAYS_BACK_PLAN: Final = Message("price:pays-back-plan")
"""Pays back the plan"""

STOP_IF_NOTHING_CAN_BE: Final = Message("price:stop-if-nothing-can-be")
"""Stop if nothing that can be measured is better than today."""

OFFERS_THREE_PARTNERS_COME_FIRST: Final = Message("price:offers-three-partners-come-first")
"""Offers of three partners come first."""

NOTHING_BOUGHT_BEFORE_ITS_RESULT: Final = Message("price:nothing-bought-before-its-result")
"""Nothing is bought before its result."""


def part_named_as_lead(*, lead: str) -> Message:
    """{lead} as project lead"""
    return Message("price:part-named-as-lead", (lead,))


def part_named_as_sponsor(*, sponsor: str) -> Message:
    """{sponsor} as sponsor"""
    return Message("price:part-named-as-sponsor", (sponsor,))


PART_LEAD_MISSING: Final = Message("price:part-lead-missing")
"""a project lead"""

PART_SPONSOR_MISSING: Final = Message("price:part-sponsor-missing")
"""a sponsor"""


def confirm(*, confirmed: Sequence[str]) -> Message:
    """Confirm {confirmed}."""
    return Message("price:confirm", (tuple(confirmed),))


def name_nobody_named_yet(*, missing: Sequence[str]) -> Message:
    """Name {missing}: nobody is named yet."""
    return Message("price:name-nobody-named-yet", (tuple(missing),))


KEEP_DAYS_ABOVE_FREE: Final = Message("price:keep-days-above-free")
"""Keep the days above free."""


def release_nothing_else(*, what: str, filter: str) -> Message:
    """Release {what}, and nothing else: {filter}."""
    return Message("price:release-nothing-else", (what, filter))


def release(*, what: str, filter: str) -> Message:
    """Where other work starts, too, whatever is decided."""
    return Message("price:release", (what, filter))


def their_price_not_known_nothing(*, offers: str) -> Message:
    """{offers} Their price is not known: nothing is signed before you have agreed to the amount."""
    return Message("price:their-price-not-known-nothing", (offers,))


def if_none_keeps_nothing_signed(*, offers: str, most: str) -> Message:
    """{offers} If none keeps to {most}, nothing is signed before we have asked you again."""
    return Message("price:if-none-keeps-nothing-signed", (offers, most))


def it_also_takes(*, cash: str) -> Message:
    """It also takes {cash}."""
    return Message("price:it-also-takes", (cash,))


def leader_decides_alone(*, kept: Literal["within", "likely"]) -> Message:
    """Whoever leads the organization may decide on this money alone. / Whoever leads the organization may decide…"""
    return Message("price:leader-decides-alone", (kept,))


TIME_AND_RELEASE_ARE_LEFT: Final = Message("price:time-and-release-are-left")
"""What is left for you is the time of your people and the release."""

RELEASE_IS_LEFT: Final = Message("price:release-is-left")
"""What is left for you is the release."""


def if_none_keeps_within_limit(*, offers: str, limit: str) -> Message:
    """{offers} If none keeps to {limit}, nothing is signed before you have decided on it."""
    return Message("price:if-none-keeps-within-limit", (offers, limit))


SUPPLIERS_SAY_FIRST: Final = Message("price:suppliers-say-first")
"""Suppliers say first whether a ready-made tool does it."""

NOTHING_FOR_BUILDING_BEFORE: Final = Message("price:nothing-for-building-before")
"""Nothing is paid or done for building before that."""


def tool_beside_request(*, tool: str, yearly: str, asked: str) -> Message:
    """A ready-made tool, if there is one: {tool} to choose and test it; {yearly}. What we ask for: {asked}."""
    return Message("price:tool-beside-request", (tool, yearly, asked))


DECISION_SIGNED_BELOW: Final = Message("price:decision-signed-below")
"""Decision, signed below"""

DECISION_ON_A_PROPOSED_DAY: Final = Message("price:decision-on-a-proposed-day")
"""Decision (a day we propose)"""

REAL_USERS_BEGIN_AFTER_GO: Final = Message("price:real-users-begin-after-go")
"""Real users begin, after a “go”"""

DAILY_USE_FOUR_WEEKS_AFTER: Final = Message("price:daily-use-four-weeks-after")
"""In daily use for four weeks, after a “go”"""

PART_NO_DAY_YET: Final = Message("price:part-no-day-yet")
"""no day yet"""

FIRST_MEASURED_NUMBERS: Final = Message("price:first-measured-numbers")
"""First measured numbers"""

STOP_OR_GO_DECIDED_BY: Final = Message("price:stop-or-go-decided-by")
"""Stop or go, decided by these numbers"""


def gate_check_before_result(*, check: date, result: date, days: int) -> Message:
    """Below the days of the page for the board."""
    return Message("price:gate-check-before-result", (check, result, days))


GATE_CHECK_THIS_ASSESSMENT_AGAIN: Final = Message("price:gate-check-this-assessment-again")
"""Gate check, and this assessment again"""


def first(*, title: str) -> Message:
    """First: “{title}”"""
    return Message("price:first", (title,))


BOARD_DECIDES: Final = Message("price:board-decides")
"""The board"""


def part_owner_as_lead(*, owner: str, is_proposed: Literal["yes", "no"]) -> Message:
    """{owner} (proposed as project lead) / {owner} (project lead)"""
    return Message("price:part-owner-as-lead", (owner, is_proposed))


def part_leads(*, owner: str, lead: str) -> Message:
    """{owner}; {lead} leads"""
    return Message("price:part-leads", (owner, lead))


PART_LAUNCH_PLANNED_AFTER_GO: Final = Message("price:part-launch-planned-after-go")
"""the launch is planned after the “go”"""

PART_ROLE_LEAD: Final = Message("price:part-role-lead")
"""project lead"""

PART_ROLE_SPONSOR: Final = Message("price:part-role-sponsor")
"""sponsor"""


def part_assesses(*, name: str) -> Message:
    """{name}, who assesses"""
    return Message("price:part-assesses", (name,))


def part_name_and_role(*, name: str, role: str) -> Message:
    """{name} ({role})"""
    return Message("price:part-name-and-role", (name, role))


PART_NO_SPONSOR_NAMED_NAME_ONE: Final = Message("price:part-no-sponsor-named-name-one")
"""no sponsor named for this problem: name one here"""

PART_NOBODY_NAMED_NAME_SOMEBODY_HERE: Final = Message("price:part-nobody-named-name-somebody-here")
"""nobody named: name somebody here"""

ASKS_LEADS: Final = Message("price:asks-leads")
"""Asks for it and leads"""

ASKS_LEADS_DOES: Final = Message("price:asks-leads-does")
"""Asks, leads and does it"""

TRIAL_SIMPLE_RULE_TRIED_BESIDE: Final = Message("price:trial-simple-rule-tried-beside")
"""In the trial a simple rule is tried beside the model; if it is good enough, take the rule."""


def part_year(*, a_year: str) -> Message:
    """{a-year} a year"""
    return Message("price:part-year", (a_year,))


PART_ITS_PRICE_YEAR_NOT_KNOWN: Final = Message("price:part-its-price-year-not-known")
"""its price a year is not known"""


def part_and_brings_a_year(*, told: str, worth: str) -> Message:
    """{told}; it brings {worth} a year"""
    return Message("price:part-and-brings-a-year", (told, worth))


def part_starts_whatever_trial_shows(*, told: str, start_on: date) -> Message:
    """{told}; it starts on {start-on}, whatever the trial shows"""
    return Message("price:part-starts-whatever-trial-shows", (told, start_on))


WHAT_MONEY_NOT_KNOWN_NOBODY: Final = Message("price:what-money-not-known-nobody")
"""What that is in money is not known: nobody has said what a day of staff time costs."""

SIGNATURE_COVERS_FIRST_ROW_ALONE: Final = Message("price:signature-covers-first-row-alone")
"""The signature covers the first row alone. What is independent of the trial is done whatever it shows, on its own…"""

TOOL_OR_CLOUD_SERVICE_COST: Final = Message("price:tool-or-cloud-service-cost")
"""A tool or a cloud service is a cost of running it, and in none of these sums."""

WHAT: Final = Message("price:what")
"""What"""

OWN_PEOPLE: Final = Message("price:own-people")
"""Own people"""

FROM_OUTSIDE: Final = Message("price:from-outside")
"""From outside"""

PAY: Final = Message("price:pay")
"""To pay"""

STAFF_TIME_INCLUDED: Final = Message("price:staff-time-included")
"""In all, with staff time"""

AFTER_GO_NOT_ASKED_NOW: Final = Message("price:after-go-not-asked-now")
"""After a “go”, not asked for now"""

INDEPENDENT_TRIAL_NOT_ASKED_NOW: Final = Message("price:independent-trial-not-asked-now")
"""Independent of the trial, not asked for now"""

WHOLE_PLAN: Final = Message("price:whole-plan")
"""The whole plan"""

WHOLE_PLAN_AND_LAUNCH: Final = Message("price:whole-plan-and-launch")
"""The whole plan, and putting it to work, which has no date yet"""


def after_go(*, named: str) -> Message:
    """After a “go”: {named}."""
    return Message("price:after-go", (named,))


def whatever_trial_shows(*, named: str) -> Message:
    """Whatever the trial shows: {named}."""
    return Message("price:whatever-trial-shows", (named,))


def until_then_trial_takes(*, days_and_money: str) -> Message:
    """Until then the trial takes {days-and-money}."""
    return Message("price:until-then-trial-takes", (days_and_money,))


def stop_saves(*, days_and_money: str, what_stops: str) -> Message:
    """A stop saves {days-and-money}{what-stops}."""
    return Message("price:stop-saves", (days_and_money, what_stops))


def what_comes_again_again_costs(*, likely_in_words: str, other_likely_in_words: str) -> Message:
    """What comes again and again costs {likely-in-words} in this year; the first problem brings {other-likely-in-…"""
    return Message("price:what-comes-again-again-costs", (likely_in_words, other_likely_in_words))


PARTNER: Final = Message("price:partner")
"""A partner (all work until daily use)"""

HIRE_FULL_TIME: Final = Message("price:hire-full-time")
"""A hire, full time"""

TOOL_THIS_PROBLEM_IF_THERE: Final = Message("price:tool-this-problem-if-there")
"""A tool for this problem, if there is one"""

WHERE_NO_AMOUNT_WAS_GIVEN: Final = Message("price:where-no-amount-was-given")
"""Where no amount was given for a problem, only the hours that are saved are counted. What else it is worth, such…"""


def part_asked_now_and_later(*, asked: str, later: str) -> Message:
    """: {asked} asked for now and {later} later"""
    return Message("price:part-asked-now-and-later", (asked, later))


def later_is_made_of(*, later: Message, parts: Sequence[Message]) -> Message:
    """Behind the sentence that says how much of the cost until daily use is asked for now and how much comes later."""
    return Message("price:later-is-made-of", (later, tuple(parts)))


def part_later(*, amount: str, titles: Sequence[str], days: str) -> Message:
    """{amount} for {titles} ({days})"""
    return Message("price:part-later", (amount, tuple(titles), days))


def part_later_without_date(*, amount: str, titles: Sequence[str]) -> Message:
    """{amount} for {titles} (no date yet)"""
    return Message("price:part-later-without-date", (amount, tuple(titles)))


def part_costs_most(*, once: str, run: str) -> Message:
    """{once} until daily use, {run} a year to run"""
    return Message("price:part-costs-most", (once, run))


def part_costs_most_and_brings_least(*, once: str, run: str, worth: str) -> Message:
    """{once} until daily use, {run} a year to run, {worth} a year that it brings"""
    return Message("price:part-costs-most-and-brings-least", (once, run, worth))


PART_WITH_THIS_REQUEST: Final = Message("price:part-with-this-request")
""", this request included"""


def part_worth_estimated(*, worth: str) -> Message:
    """{worth} a year (estimated, not measured)"""
    return Message("price:part-worth-estimated", (worth,))


def part_worth_reckoned(*, worth: str) -> Message:
    """{worth} a year"""
    return Message("price:part-worth-reckoned", (worth,))


def pays_or_never(*, months: int, once: str, split: str, run: str, worth: str, worst: str) -> Message:
    """By itself it costs about {once} until daily use{split}. Running it costs {run} a year. If it brings {worth},…"""
    return Message("price:pays-or-never", (months, once, split, run, worth, worst))


def pays_back(*, months: int, once: str, split: str, run: str, worth: str) -> Message:
    """By itself it costs about {once} until daily use{split}. Running it costs {run} a year. If it brings {worth},…"""
    return Message("price:pays-back", (months, once, split, run, worth))


def does_not_pay(*, once: str, run: str, worth: str) -> Message:
    """By these numbers it does not pay for itself within ten years: {once} until daily use, this request included,…"""
    return Message("price:does-not-pay", (once, run, worth))


def hours_alone_do_not_pay(*, once: str, run: str, worth: str) -> Message:
    """Where nobody told what it brings besides the hours that it saves."""
    return Message("price:hours-alone-do-not-pay", (once, run, worth))


def running_alone_does_not_pay(*, run: str, worth: str) -> Message:
    """The same where nothing is known of the cost until daily use."""
    return Message("price:running-alone-does-not-pay", (run, worth))


def part_at_least(*, amount: str) -> Message:
    """Where a part of the cost is not known."""
    return Message("price:part-at-least", (amount,))


def pays_at_best(*, months: int, once: str, run: str, worth: str) -> Message:
    """By the likely numbers it would not pay for itself within ten years: {once} until daily use, this request…"""
    return Message("price:pays-at-best", (months, once, run, worth))


COSTS_TODAY_YEAR: Final = Message("price:costs-today-year")
"""Costs today, a year"""

WORK_UNTIL_DAILY_USE: Final = Message("price:work-until-daily-use")
"""Work until daily use"""

COSTS_UNTIL_DAILY_USE: Final = Message("price:costs-until-daily-use")
"""Costs until daily use"""

PAYS_BACK_AFTER: Final = Message("price:pays-back-after")
"""Pays back after"""

BRINGS_A_YEAR: Final = Message("price:brings-a-year")
"""Brings a year"""

BRINGS_A_YEAR_IN_HOURS: Final = Message("price:brings-a-year-in-hours")
"""Brings a year in hours saved"""

RUNNING_YEAR: Final = Message("price:running-year")
"""Running it, a year"""

LEFT_YEAR: Final = Message("price:left-year")
"""Left a year"""


def part_of_them_after_go(*, told: str, in_words: str) -> Message:
    """{told}, of them {in-words} after a “go”"""
    return Message("price:part-of-them-after-go", (told, in_words))


def part_counted_again_after_weeks_daily(*, weeks_in_use: int) -> Message:
    """counted again after {weeks-in-use} week in daily use / counted again after {weeks-in-use} weeks in daily use"""
    return Message("price:part-counted-again-after-weeks-daily", (weeks_in_use,))


def part_week(*, in_words: str) -> Message:
    """{in-words} a week"""
    return Message("price:part-week", (in_words,))


def hours_saved_estimate_told_one(*, in_words: str) -> Message:
    """That {in-words} of the hours are saved is an estimate told as one number."""
    return Message("price:hours-saved-estimate-told-one", (in_words,))


def smallest_trial_in_all_sums(*, in_words: str) -> Message:
    """The trial in this plan and in every sum is the smallest that gives a number: {in-words}. A longer one, and…"""
    return Message("price:smallest-trial-in-all-sums", (in_words,))


def part_putting_work_after_go_which(*, in_words: str) -> Message:
    """putting it to work after a “go” ({in-words}), which gets its dates then"""
    return Message("price:part-putting-work-after-go-which", (in_words,))


def work_until_daily_use_first(*, parts: Sequence[str]) -> Message:
    """The work until daily use of the first problem counts what this plan does not: {parts}."""
    return Message("price:work-until-daily-use-first", (tuple(parts),))


WHEN_PAYS_HANGS_ON_MORE_THAN_HOURS: Final = Message("price:when-pays-hangs-on-more-than-hours")
"""When it pays is not known: the hours that it saves would likely not pay for it within ten years, and nobody has…"""


def when_pays_not_known_still(*, names: Sequence[str]) -> Message:
    """When it pays is not known. Still missing: {names}."""
    return Message("price:when-pays-not-known-still", (tuple(names),))


def when_pays_depends_most(*, told: Sequence[str]) -> Message:
    """When it pays depends most on: {told}."""
    return Message("price:when-pays-depends-most", (tuple(told),))


HOUR_PEOPLE_WHO_DO_TODAY: Final = Message("price:hour-people-who-do-today")
"""An hour of the people who do today's work"""

DAY_OWN_PEOPLE: Final = Message("price:day-own-people")
"""A day of staff time"""

DAY_FROM_OUTSIDE: Final = Message("price:day-from-outside")
"""A day from outside"""

HOURS_WORKING_DAY: Final = Message("price:hours-working-day")
"""Hours in a working day"""

WEEKS_WORK_YEAR: Final = Message("price:weeks-work-year")
"""Weeks of work in a year"""

DAY_FROM_OUTSIDE_MULTIPLE_OWN: Final = Message("price:day-from-outside-multiple-own")
"""A day from outside, as a multiple of an own day"""

WORKING_DAYS_YEAR: Final = Message("price:working-days-year")
"""Working days in a year"""

DAYS_OWN_PEOPLE: Final = Message("price:days-own-people")
"""Days of staff time"""

DAYS_FROM_OUTSIDE: Final = Message("price:days-from-outside")
"""Days from outside"""

COST_OWN_PEOPLE: Final = Message("price:cost-own-people")
"""Cost of staff time"""

COST_HELP_FROM_OUTSIDE: Final = Message("price:cost-help-from-outside")
"""Cost of help from outside"""

PERSON_DAYS: Final = Message("price:person-days")
"""Person-days"""

MONEY: Final = Message("price:money")
"""Money"""

HOURS_WEEK_TODAY: Final = Message("price:hours-week-today")
"""Hours a week today"""

HOURS_YEAR_TODAY: Final = Message("price:hours-year-today")
"""Hours a year today"""

COST_TODAY_S_WAY_YEAR: Final = Message("price:cost-today-s-way-year")
"""Cost of today's way a year"""

SHARE_HOURS_SAVED: Final = Message("price:share-hours-saved")
"""Share of the hours saved"""

WHAT_SOLUTION_BRINGS_YEAR: Final = Message("price:what-solution-brings-year")
"""What a solution brings a year"""

DAYS_TOLD_TRIAL: Final = Message("price:days-told-trial")
"""Days told for the trial"""

HOW_FAR_TRIAL_MAY_DIFFER: Final = Message("price:how-far-trial-may-differ")
"""How far a trial may differ from that"""

DAYS_TRIAL: Final = Message("price:days-trial")
"""Days of the trial"""

SKILLED_DAYS_LAUNCH: Final = Message("price:skilled-days-launch")
"""Skilled days of the launch"""

DAYS_SKILLED_WORK: Final = Message("price:days-skilled-work")
"""Days of skilled work"""

DAYS_OTHER_WORK: Final = Message("price:days-other-work")
"""Days of other work"""

COST_SKILLED_WORK: Final = Message("price:cost-skilled-work")
"""Cost of the skilled work"""

COST_OTHER_WORK: Final = Message("price:cost-other-work")
"""Cost of the other work"""

COST_SKILLED_WORK_BY_PARTNER: Final = Message("price:cost-skilled-work-by-partner")
"""Cost of the skilled work by a partner"""

DAYS_UNTIL_DAILY_USE: Final = Message("price:days-until-daily-use")
"""Days until daily use"""

COST_UNTIL_DAILY_USE: Final = Message("price:cost-until-daily-use")
"""Cost until daily use"""

SHARE_COST_YEAR_RUNNING: Final = Message("price:share-cost-year-running")
"""Share of that cost for a year of running it"""

RUNNING_FOR_A_YEAR: Final = Message("price:running-for-a-year")
"""Running it for a year"""

READY_MADE_TOOL_YEAR: Final = Message("price:ready-made-tool-year")
"""A ready-made tool for a year"""

GAIN_YEAR_LESS_RUNNING: Final = Message("price:gain-year-less-running")
"""Gain a year, less running it"""

MONTHS_PAY_BACK: Final = Message("price:months-pay-back")
"""Months to pay back"""

WITH_PARTNER: Final = Message("price:with-partner")
"""With a partner"""

FULL_TIME_PERSON_YEAR: Final = Message("price:full-time-person-year")
"""A full-time person for a year"""

UNTIL_NEW_PERSON_CAN_START: Final = Message("price:until-new-person-can-start")
"""Until a new person can start"""

CHOOSING_TESTING_TOOL: Final = Message("price:choosing-testing-tool")
"""Choosing and testing a tool"""

DAYS_CHOOSE_TEST_TOOL: Final = Message("price:days-choose-test-tool")
"""Days to choose and test a tool"""

HOURS_YEAR_PAY_RUNNING: Final = Message("price:hours-year-pay-running")
"""Hours a year that pay for running it"""

HOURS_WEEK_PAY_RUNNING: Final = Message("price:hours-week-pay-running")
"""Hours a week that pay for running it"""

DAYS_QUICK_WIN: Final = Message("price:days-quick-win")
"""Days of the quick win"""

COST_QUICK_WIN: Final = Message("price:cost-quick-win")
"""Cost of the quick win"""

COST_SKILLED_WORK_LAUNCH: Final = Message("price:cost-skilled-work-launch")
"""Cost of the skilled work of the launch"""

COST_TRIAL: Final = Message("price:cost-trial")
"""Cost of the trial"""

DAYS_OTHER_WORK_FROM_OUTSIDE: Final = Message("price:days-other-work-from-outside")
"""Days of other work from outside"""

COST_OTHER_WORK_FROM_OUTSIDE: Final = Message("price:cost-other-work-from-outside")
"""Cost of other work from outside"""

DAYS_OTHER_WORK_LAUNCH: Final = Message("price:days-other-work-launch")
"""Days of other work for the launch"""

COST_OTHER_WORK_LAUNCH: Final = Message("price:cost-other-work-launch")
"""Cost of the other work for the launch"""

DAYS_OTHER_WORK_LAUNCH_FROM: Final = Message("price:days-other-work-launch-from")
"""Days of other work for the launch from outside"""

COST_OTHER_WORK_LAUNCH_FROM: Final = Message("price:cost-other-work-launch-from")
"""Cost of other work for the launch from outside"""

HOURS_YEAR_HAS_SAVE: Final = Message("price:hours-year-has-save")
"""Hours a year that it has to save"""

HOURS_WEEK_HAS_SAVE: Final = Message("price:hours-week-has-save")
"""Hours a week that it has to save"""

PART_FIRST_DAYS: Final = Message("price:part-first-days")
"""first 90 days"""

PART_FIRST_PROBLEM: Final = Message("price:part-first-problem")
"""first problem"""

PART_BESIDE_FIRST_PROBLEM: Final = Message("price:part-beside-first-problem")
"""beside the first problem"""

PART_OF_THE_REQUEST: Final = Message("price:part-of-the-request")
"""asked for now"""

PART_OF_THE_REQUEST_EARLY: Final = Message("price:part-of-the-request-early")
"""asked for now, until stop or go"""

PART_AFTER_GO: Final = Message("price:part-after-go")
"""after a go"""

PART_OTHER_WORK_AFTER_GO: Final = Message("price:part-other-work-after-go")
"""other work after a go"""

PART_ITS_OWN_MERIT: Final = Message("price:part-its-own-merit")
"""on its own merit"""

PART_BY_DECISION: Final = Message("price:part-by-decision")
"""until stop or go, with other tasks"""

PART_ITS_OWN_MERIT_EARLY: Final = Message("price:part-its-own-merit-early")
"""on its own merit, until stop or go"""

PART_SAVED_BY_STOP: Final = Message("price:part-saved-by-stop")
"""saved by a stop"""

PART_AGAIN_AGAIN: Final = Message("price:part-again-again")
"""again and again"""

PART_WHOLE_PLAN: Final = Message("price:part-whole-plan")
"""the whole plan"""

PART_NOBODY_TOLD: Final = Message("price:part-nobody-told")
"""nobody told it"""

PART_ASKED_BUT_NOBODY_KNOWS: Final = Message("price:part-asked-but-nobody-knows")
"""asked, but nobody knows"""

PART_NO_WORK_THIS_KIND: Final = Message("price:part-no-work-this-kind")
"""no work of this kind"""


def part_list(*, actions: int, listed: str) -> Message:
    """action {listed} of the list / actions {listed} of the list"""
    return Message("price:part-list", (actions, listed))


TEST_SAYS_WHICH_TOOL_ITS: Final = Message("price:test-says-which-tool-its")
"""The test says which tool, and its contract from when"""

FOLLOWS_FROM_PROBLEM_CHOSEN: Final = Message("price:follows-from-problem-chosen")
"""It follows from the problem that is chosen"""


def part_money(*, shown: str, currency: str) -> Message:
    """{shown} {currency}"""
    return Message("price:part-money", (shown, currency))


def part_bare_number(*, shown: str) -> Message:
    """A sum of money without a currency."""
    return Message("price:part-bare-number", (shown,))


def part_amount(*, shown: str, unit: Literal["day", "days", "hour", "hours", "weeks", "percent", "times"]) -> Message:
    """{shown} day / {shown} days / {shown} hour / {shown} hours / {shown} weeks / {shown} percent / {shown} times"""
    return Message("price:part-amount", (shown, unit))


def part_likely(*, low: str, amount: Message, likely: str) -> Message:
    """{low} to {amount}, likely {likely}"""
    return Message("price:part-likely", (low, amount, likely))


def part_amount_range(*, low: str, amount: Message) -> Message:
    """{low} to {amount}"""
    return Message("price:part-amount-range", (low, amount))


def part_about(*, likely_in_words: str) -> Message:
    """about {likely-in-words}"""
    return Message("price:part-about", (likely_in_words,))


def part_months_likely(*, first: str, last: str, month_number: str) -> Message:
    """{first} to {last} months, likely {month-number}"""
    return Message("price:part-months-likely", (first, last, month_number))


def part_months_range(*, first: str, last: str) -> Message:
    """{first} to {last} months"""
    return Message("price:part-months-range", (first, last))


def part_and(*, own: str, cash: str) -> Message:
    """{own} and {cash}"""
    return Message("price:part-and", (own, cash))


def part_alone(*, what: str, takes: str) -> Message:
    """{what} alone: {takes}"""
    return Message("price:part-alone", (what, takes))


def part_alone_and_limit(*, kept: Literal["within", "above", "open"], what: str, takes: str, limit: str) -> Message:
    """The same above the signature, with the most that may be paid to others."""
    return Message("price:part-alone-and-limit", (kept, what, takes, limit))


def on(*, on: date, rule: str) -> Message:
    """On {on}. {rule}"""
    return Message("price:on", (on, rule))


def part_from_start(*, starts_on: date) -> Message:
    """from {starts-on}"""
    return Message("price:part-from-start", (starts_on,))


def part_until_decision_on(*, on: date) -> Message:
    """with stop or go on {on}"""
    return Message("price:part-until-decision-on", (on,))


def first_days_take_work(*, about: str, in_brackets: str) -> Message:
    """The first 90 days take {about} of work{in-brackets}"""
    return Message("price:first-days-take-work", (about, in_brackets))


def pay_back_holds_if_worth(*, amount: str, counted: str) -> Message:
    """The payback holds only if it brings {amount} a year, {counted}."""
    return Message("price:pay-back-holds-if-worth", (amount, counted))


def pay_back_holds_if_saved(*, saved: str, today: str, counted: str) -> Message:
    """The payback holds only if {saved} of {today} are saved, {counted}."""
    return Message("price:pay-back-holds-if-saved", (saved, today, counted))


def part_starts_after(*, in_words: str) -> Message:
    """starts after {in-words}"""
    return Message("price:part-starts-after", (in_words,))


def part_our_assumption(*, why: str) -> Message:
    """our assumption: {why}"""
    return Message("price:part-our-assumption", (why,))


def part_work(*, number: str, titles: Sequence[str]) -> Message:
    """work of {number}: {titles}"""
    return Message("price:part-work", (number, tuple(titles)))


def part_work_by_number(*, work_by_number: str) -> Message:
    """work of {work-by-number}"""
    return Message("price:part-work-by-number", (work_by_number,))


def part_work_done_by_then(*, work: str) -> Message:
    """Behind the actions, where only what is done by a day counts."""
    return Message("price:part-work-done-by-then", (work,))


def part_run_of_actions(*, run: int | float | Decimal, other_run: int | float | Decimal) -> Message:
    """{run} to {other-run}"""
    return Message("price:part-run-of-actions", (run, other_run))


def part_actions_habits(*, habits: int, other_habits: int) -> Message:
    """{habits} action and {other-habits} habit / {habits} action and {other-habits} habits / {habits} actions and…"""
    return Message("price:part-actions-habits", (habits, other_habits))


def part_actions(*, actions: int) -> Message:
    """{actions} action / {actions} actions"""
    return Message("price:part-actions", (actions,))


def part_told(*, name: str, number: str) -> Message:
    """{name} ({number}, told)"""
    return Message("price:part-told", (name, number))


def part_assumed_number(*, name: str, number: str) -> Message:
    """{name} ({number}; our assumption)"""
    return Message("price:part-assumed-number", (name, number))


def row_recurring_until(*, day: date) -> Message:
    """– of it recurring work until {day}"""
    return Message("price:row-recurring-until", (day,))


FIRST_DAYS: Final = Message("price:first-days")
"""– of it in the first 90 days"""


def part_or(*, shown: str, likely_in_words: str) -> Message:
    """{shown}, or {likely-in-words}"""
    return Message("price:part-or", (shown, likely_in_words))


def part_from_low_to_high(*, low: str, high: str) -> Message:
    """In brackets behind a likely amount."""
    return Message("price:part-from-low-to-high", (low, high))


def part_own_days_worth(*, own: str, worth: str) -> Message:
    """{own} (worth {worth})"""
    return Message("price:part-own-days-worth", (own, worth))


NOTHING_STARTS_BEFORE: Final = Message("price:nothing-starts-before")
"""Nothing of it starts before you sign."""


def before_you_sign_only_prepares(*, actions: int, work: str) -> Message:
    """Before a sentence that begins “If you say no”."""
    return Message("price:before-you-sign-only-prepares", (actions, work))


def before_you_sign_this_starts(*, actions: int, work: str) -> Message:
    """Before you sign, this starts: {actions} action, about {work}. / Before you sign, this starts: {actions}…"""
    return Message("price:before-you-sign-this-starts", (actions, work))


NO_ALL_IS_SPENT: Final = Message("price:no-all-is-spent")
"""If you say no, that work is already done."""

NO_STOPS_IT: Final = Message("price:no-stops-it")
"""If you say no, it stops."""

NO_STOPS_THEM: Final = Message("price:no-stops-them")
"""If you say no, they stop."""


def no_stops_some(*, running: int, ended: str) -> Message:
    """If you say no, {running} of these actions stops; the work on the others, about {ended}, is done by then. / If…"""
    return Message("price:no-stops-some", (running, ended))


def plan_starts_before_report(*, starts: date) -> Message:
    """The plan starts on {starts}, before this report."""
    return Message("price:plan-starts-before-report", (starts,))


def part_no_sponsor_by(*, no_sponsor: Message, day: date) -> Message:
    """{no-sponsor} by {day}"""
    return Message("price:part-no-sponsor-by", (no_sponsor, day))


def running_likely_takes(*, likely: str) -> Message:
    """Of these hours, likely {likely} a week pay for running it; at its highest cost, all of them would not."""
    return Message("price:running-likely-takes", (likely,))


def running_takes(*, takes: str) -> Message:
    """Of these hours, {takes} a week pay for running it."""
    return Message("price:running-takes", (takes,))


def goes_on_each_week(*, hours: int | float | Decimal, problem: str) -> Message:
    """As long as nothing changes, {hours} hour goes into “{problem}” each week. / As long as nothing changes,…"""
    return Message("price:goes-on-each-week", (hours, problem))


def makes_in_a_year(*, hours: str) -> Message:
    """That makes {hours} in a year."""
    return Message("price:makes-in-a-year", (hours,))


def makes_in_a_year_at_cost(*, hours: str, cost: str) -> Message:
    """That makes {hours} in a year, at a cost of {cost}."""
    return Message("price:makes-in-a-year-at-cost", (hours, cost))


def day_follows_from_hour(*, hour: str, hours: str) -> Message:
    """What a day of staff time costs was not told; it follows from the hour that was told ({hour}) and a working…"""
    return Message("price:day-follows-from-hour", (hour, hours))


PART_NONE: Final = Message("price:part-none")
"""none"""

PART_AS_TOLD: Final = Message("price:part-as-told")
"""told"""


def part_without(*, left: Sequence[str]) -> Message:
    """without {left}"""
    return Message("price:part-without", (tuple(left),))


def first_days_take_or(*, work: str, cost: str) -> Message:
    """{work}, or {cost}."""
    return Message("price:first-days-take-or", (work, cost))


def part_without_unknown(*, words: str, left: Sequence[str]) -> Message:
    """{words}; without {left}, which is not known"""
    return Message("price:part-without-unknown", (words, tuple(left)))


def by_rule_or_report(*, problem: str, takes: str) -> Message:
    """“{problem}” by a rule or a report: {takes}."""
    return Message("price:by-rule-or-report", (problem, takes))


def part_no_day_because(*, why: str) -> Message:
    """no day yet: {why}"""
    return Message("price:part-no-day-because", (why,))


def starts_only_after_go(*, number: int, work: str, day: date) -> Message:
    """What is done only after the trial, by the numbers of actions."""
    return Message("price:starts-only-after-go", (number, work, day))


def stand_whatever_trial_shows(*, number: int, work: str) -> Message:
    """{work} stands on its own merit, for the gates of the next phase, for another problem or against a warning,…"""
    return Message("price:stand-whatever-trial-shows", (number, work))


def now_is_asked(*, what: str) -> Message:
    """The row of what is asked for, among the parts of the plan."""
    return Message("price:now-is-asked", (what,))


def part_figure_of_scope(*, figure: str, scope: Message) -> Message:
    """A number of the price, and of which part of the plan it is."""
    return Message("price:part-figure-of-scope", (figure, scope))


def part_figure_of_problem(*, figure: str, problem: Sequence[str]) -> Message:
    """A number of the price, and of which problem it is."""
    return Message("price:part-figure-of-problem", (figure, tuple(problem)))


def part_from_start_until_decision(*, starts_on: date, on: date) -> Message:
    """from {starts-on}, with stop or go on {on}"""
    return Message("price:part-from-start-until-decision", (starts_on, on))


PART_DAY_OF_THE_DECISION: Final = Message("price:part-day-of-the-decision")
"""Of what was told under Who you are: what is missing of it."""

PART_MOST_THAT_MAY_BE_SPENT: Final = Message("price:part-most-that-may-be-spent")
"""how much may be paid to others until the first result"""

PART_THE_CURRENCY: Final = Message("price:part-the-currency")
"""the currency"""


def part_prices_of_work(*, prices: int) -> Message:
    """{prices} price of work / {prices} prices of work"""
    return Message("price:part-prices-of-work", (prices,))
