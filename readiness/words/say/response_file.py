"""The messages of response-file.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message


def title(*, title: str, version: str) -> Message:
    """Words that the file itself uses stay as they are everywhere here: dont-know, yes, no, not-applicable,…"""
    return Message("response-file:title", (title, version))


FILL_IN_WHAT_YOU_KNOW: Final = Message("response-file:fill-in-what-you-know")
"""Fill in what you know and leave the rest as it is. What you leave empty counts as not told, never as no."""

THEN_RUN: Final = Message("response-file:then-run")
"""Then run: readiness assess THIS-FILE"""


def then_run_with(*, pack: str) -> Message:
    """Then run: readiness assess THIS-FILE --content {pack}"""
    return Message("response-file:then-run-with", (pack,))


DAY_OF_ANSWERS: Final = Message("response-file:day-of-answers")
"""the day of the answers, as 2026-01-31; empty means today"""

THREE_MAKE_ADVICE_FIT: Final = Message("response-file:three-make-advice-fit")
"""These three make advice fit. They change no score and no phase, and may be left empty."""

NUMBER_OF_EMPLOYEES: Final = Message("response-file:number-of-employees")
"""number of employees: effort, names of roles"""


def sector_examples(*, sectors: str) -> Message:
    """examples: {sectors}; or in your own words"""
    return Message("response-file:sector-examples", (sectors,))


WHAT_IT_DOES: Final = Message("response-file:what-it-does")
"""what it does"""

HOLIDAYS_AND_LAWS: Final = Message("response-file:holidays-and-laws")
"""holidays, and the laws that the safeguards name"""

WHAT_WORK_COSTS: Final = Message("response-file:what-work-costs")
"""What work costs. An amount is a number, dont-know, or left empty: then the plan is told in days only."""

CURRENCY: Final = Message("response-file:currency")
"""for example EUR"""

HOUR_COSTS: Final = Message("response-file:hour-costs")
"""what one hour of the people who do the work today costs, with taxes and social charges"""

DAY_INSIDE_COSTS: Final = Message("response-file:day-inside-costs")
"""one working day of your own people on a project"""

DAY_OF_DECISION: Final = Message("response-file:day-of-decision")
"""the day on which the money is decided on, such as 2026-12-16"""

MOST_FOR_OTHERS: Final = Message("response-file:most-for-others")
"""the most that may be paid to others until the first result"""

DAY_OUTSIDE_COSTS: Final = Message("response-file:day-outside-costs")
"""one working day of somebody from outside"""

ANSWER_IS: Final = Message("response-file:answer-is")
"""An answer is 0, 1, 2, 3 or dont-know. Choose the highest sentence that is wholly true today and that you could…"""


def more_of_answer(*, example: str) -> Message:
    """You may say more: {example}"""
    return Message("response-file:more-of-answer", (example,))


def confidence_is(*, example: str) -> Message:
    """Confidence is sure, fairly or guess. Where a question may be not-applicable: {example}"""
    return Message("response-file:confidence-is", (example,))


EXAMPLE_EVIDENCE: Final = Message("response-file:example-evidence")
"""In place of what somebody would write."""

EXAMPLE_REASON: Final = Message("response-file:example-reason")
"""the reason"""


def how_you_can_tell(*, how_to_tell: str) -> Message:
    """How you can tell: {how-to-tell}"""
    return Message("response-file:how-you-can-tell", (how_to_tell,))


def may_be(*, value: str) -> Message:
    """May be {value}"""
    return Message("response-file:may-be", (value,))


NEEDS_LEVEL_DONT_KNOW: Final = Message("response-file:needs-level-dont-know")
"""Needs a level: dont-know is not possible here."""

MODELS_FOR_EXAMPLE: Final = Message("response-file:models-for-example")
"""ML models and ML services that do real work, one entry each, for example:"""

EXAMPLE_MODEL: Final = Message("response-file:example-model")
"""Invented."""

EXAMPLE_AREA: Final = Message("response-file:example-area")
"""Sales"""

IN_USE_SINCE: Final = Message("response-file:in-use-since")
"""or 2026-01, or 2026, or more-than-a-month-ago, or dont-know"""

YES_NO_OR_DONT_KNOW: Final = Message("response-file:yes-no-or-dont-know")
"""yes, no or dont-know; so are the others where nothing else is said"""

SUPPLIED_BY: Final = Message("response-file:supplied-by")
"""own, vendor or dont-know"""

CAN_CHANGE: Final = Message("response-file:can-change")
"""you can change it or switch it off"""

ITS_DATA: Final = Message("response-file:its-data")
"""its data, if it differs"""


def no_model(*, empty: str) -> Message:
    """If none does: {empty}"""
    return Message("response-file:no-model", (empty,))


LEFT_EMPTY_NOT_ANSWERED: Final = Message("response-file:left-empty-not-answered")
"""Left empty, it counts as not answered."""

WHAT_PEOPLE_THINK: Final = Message("response-file:what-people-think")
"""What people here think: agree, partly, disagree or dont-know. This changes no score."""

FACTS: Final = Message("response-file:facts")
"""Facts: yes, no or dont-know."""


def safeguards_about(*, about: str) -> Message:
    """Safeguards: {about}"""
    return Message("response-file:safeguards-about", (about,))


SAFEGUARD_ANSWERS: Final = Message("response-file:safeguard-answers")
"""yes, in-part, no, dont-know or not-applicable; or {given: in-part, note: where it can be seen}."""

PEOPLE: Final = Message("response-file:people")
"""People who could work on ML. `fte` is the share of a full week that is free for it, from 0 to 1."""


def short_form(*, jobs: int) -> Message:
    """The short form, {jobs} jobs: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know"""
    return Message("response-file:short-form", (jobs,))


LEFT_OPEN_NOT_KNOWN: Final = Message("response-file:left-open-not-known")
"""What is left open is not known. For example:"""

LONG_FORM: Final = Message("response-file:long-form")
"""The long form asks for single skills. You may use both; where they differ, the skills count."""

SKILLS_ARE: Final = Message("response-file:skills-are")
"""Skills: 0 none, 1 aware, 2 can do the work, 3 strong, or dont-know. Leave them all out if you don't know them.…"""

EXAMPLE_PERSON: Final = Message("response-file:example-person")
"""Invented."""

OR_DONT_KNOW: Final = Message("response-file:or-dont-know")
"""or dont-know"""

SKILLS: Final = Message("response-file:skills")
"""Skills"""

ROLES: Final = Message("response-file:roles")
"""Roles"""


def nobody(*, empty: str) -> Message:
    """If nobody could work on ML: {empty}"""
    return Message("response-file:nobody", (empty,))


LEFT_EMPTY_NOT_TOLD: Final = Message("response-file:left-empty-not-told")
"""Left empty, it counts as not told."""

PROBLEMS_FOR_EXAMPLE: Final = Message("response-file:problems-for-example")
"""Business problems that ML might solve, one entry each, for example:"""

EXAMPLE_PROBLEM: Final = Message("response-file:example-problem")
"""Invented, as all examples below."""

HOW_MUCH_HARM: Final = Message("response-file:how-much-harm")
"""none, some, serious or dont-know"""

HOW_FAR_TO_BUY: Final = Message("response-file:how-far-to-buy")
"""no, partly, fully or dont-know"""

IN_YOUR_OWN_WORDS: Final = Message("response-file:in-your-own-words")
"""in your own words; what is asked stands below"""

EXAMPLE_WHO: Final = Message("response-file:example-who")
"""Karin Berg, dispatch"""

EXAMPLE_DECISION: Final = Message("response-file:example-decision")
"""each morning, which tours get a second driver"""

EXAMPLE_TODAY: Final = Message("response-file:example-today")
"""by experience, after a look at yesterday's list"""

EXAMPLE_RECORDED: Final = Message("response-file:example-recorded")
"""order, tour and hour of delivery, in the tour program since 2023"""

EXAMPLE_USER: Final = Message("response-file:example-user")
"""the dispatcher, in the tour list"""

EXAMPLE_MEASURE: Final = Message("response-file:example-measure")
"""late deliveries, now 12 of 100"""

EXAMPLE_GOOD_ENOUGH: Final = Message("response-file:example-good-enough")
"""half of the late deliveries are named the day before"""

AMOUNTS: Final = Message("response-file:amounts")
"""amounts in your currency, or dont-know"""

OTHER_HOUR_COSTS: Final = Message("response-file:other-hour-costs")
"""if the people of this problem cost something else than told above"""

SAVED_PERCENT: Final = Message("response-file:saved-percent")
"""the share of the hours that a good solution would save"""

WORTH_A_YEAR: Final = Message("response-file:worth-a-year")
"""what a solution brings in a year, if you have a number of your own"""

RUN_A_YEAR: Final = Message("response-file:run-a-year")
"""what it costs to run your own solution for a year"""

TOOL_A_YEAR: Final = Message("response-file:tool-a-year")
"""what a ready-made tool costs in a year"""

TYPES: Final = Message("response-file:types")
"""Types"""

WHAT_FLAGS_ASK: Final = Message("response-file:what-flags-ask")
"""What the flags ask:"""

WHAT_INTERVIEW_ASKS: Final = Message("response-file:what-interview-asks")
"""What the interview asks:"""

EACH_CRITERION_IS: Final = Message("response-file:each-criterion-is")
"""Each criterion is 0, 1, 2, 3 or dont-know; or {level: 2, confidence: guess}."""

HOW_CRITERIA_ARE_WEIGHED: Final = Message("response-file:how-criteria-are-weighed")
"""How criteria are weighed:"""
