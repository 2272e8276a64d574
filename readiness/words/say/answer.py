"""The messages of answer.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

SURE: Final = Message("answer:sure")
"""Sure"""

FAIRLY_SURE: Final = Message("answer:fairly-sure")
"""Fairly sure"""

GUESS: Final = Message("answer:guess")
"""A guess"""

COME_BACK_TO_THIS_LATER: Final = Message("answer:come-back-to-this-later")
"""Come back to this later"""

WHY_DOES_IT_NOT_APPLY: Final = Message("answer:why-does-it-not-apply")
"""Why does it not apply?"""

ONE_SENTENCE_IS_ENOUGH: Final = Message("answer:one-sentence-is-enough")
"""One sentence is enough"""

YOUR_NOTE_AND_HOW_SURE: Final = Message("answer:your-note-and-how-sure")
"""Your note, and how sure you are"""

ADD_NOTE_LINK_OR_HOW: Final = Message("answer:add-note-link-or-how")
"""Add a note, a link, or how sure you are"""

HOW_SURE_ARE_YOU: Final = Message("answer:how-sure-are-you")
"""How sure are you?"""

WHAT_DID_YOU_SEE: Final = Message("answer:what-did-you-see")
"""What did you see, and where? A link is fine."""

HELP_AND_HOW_YOU: Final = Message("answer:help-and-how-you")
"""Help, and how you can tell"""

FOR_EXAMPLE: Final = Message("answer:for-example")
"""For example:"""

WORDS: Final = Message("answer:words")
"""Words"""

LOOK_AT_MODELS: Final = Message("answer:look-at-models")
"""Look at the models"""

LOOK_AT_PEOPLE: Final = Message("answer:look-at-people")
"""Look at the people"""

LOOK_AT_PROBLEM: Final = Message("answer:look-at-problem")
"""Look at the problem"""

LOOK_AT_PROBLEMS: Final = Message("answer:look-at-problems")
"""Look at the problems"""

TAKE_IT_AS_ANSWER: Final = Message("answer:take-it-as-answer")
"""Take it as the answer"""


def question_had_other_words_then(*, words: str) -> Message:
    """{words} The question was worded differently then, so it is asked again."""
    return Message("answer:question-had-other-words-then", (words,))


def it_is_same_now(*, words: str) -> Message:
    """{words} It is the same now."""
    return Message("answer:it-is-same-now", (words,))


STILL_TRUE: Final = Message("answer:still-true")
"""Still true"""

NEXT_OPEN_QUESTION: Final = Message("answer:next-open-question")
"""Next open question"""

ALL_QUESTIONS: Final = Message("answer:all-questions")
"""All questions"""

ONE_QUESTION_AT_TIME: Final = Message("answer:one-question-at-time")
"""One question at a time"""

WHOLE_SECTION_AT_ONCE: Final = Message("answer:whole-section-at-once")
"""Whole section at once"""

BACK: Final = Message("answer:back")
"""Back"""

NEXT: Final = Message("answer:next")
"""Next"""

SEE_FIRST_RESULTS: Final = Message("answer:see-first-results")
"""See the first results"""

FINISH: Final = Message("answer:finish")
"""Finish"""

SIZE_SECTOR_AND_COUNTRY_CHANGE: Final = Message("answer:size-sector-and-country-change")
"""Size, sector and country change examples, effort, names of roles, holidays and which laws are named. They change…"""

WHO_IS_THIS_ABOUT: Final = Message("answer:who-is-this-about")
"""Who is this about?"""


def only_name_is_needed(*, what_it_changes: str) -> Message:
    """Only the name is needed. {what-it-changes}"""
    return Message("answer:only-name-is-needed", (what_it_changes,))


NAME_OF_ORGANIZATION: Final = Message("answer:name-of-organization")
"""Name of the organization"""

HOW_MANY_PEOPLE_WORK_THERE: Final = Message("answer:how-many-people-work-there")
"""How many people work there? (optional)"""

ROUGH_NUMBER_IS_FINE: Final = Message("answer:rough-number-is-fine")
"""A rough number is fine"""

WHAT_DOES_IT_DO_OPTIONAL: Final = Message("answer:what-does-it-do-optional")
"""What does it do? (optional)"""

FOR_EXAMPLE_RETAIL: Final = Message("answer:for-example-retail")
"""For example: retail"""

COUNTRY_OPTIONAL: Final = Message("answer:country-optional")
"""Country (optional)"""

COUNTRY_DECIDES_WHICH_HOLIDAYS_PLAN: Final = Message("answer:country-decides-which-holidays-plan")
"""The country decides which holidays the plan keeps free and which laws the safeguards name."""

ORGANIZATION: Final = Message("answer:organization")
"""Organization"""


def examples_in_help(*, name: str) -> Message:
    """Examples in the help are from: {name}."""
    return Message("answer:examples-in-help", (name,))


EXAMPLES_IN_HELP_STAY_GENERAL: Final = Message("answer:examples-in-help-stay-general")
"""Examples in the help stay general."""

OR_CHOOSE_FOR_EXAMPLES: Final = Message("answer:or-choose-for-examples")
"""Or choose, for examples in the help"""

WHEN_IS_THE_MONEY_DECIDED: Final = Message("answer:when-is-the-money-decided")
"""On which day is the money decided on? (optional)"""

WITHOUT_A_DAY_WE_PROPOSE_ONE: Final = Message("answer:without-a-day-we-propose-one")
"""Such as the next meeting of your board. The plan begins what needs the money after it. Without a day, the plan…"""

MOST_THAT_MAY_BE_SPENT: Final = Message("answer:most-that-may-be-spent")
"""How much may be paid to others until the first result? (optional)"""

PAGE_FOR_BOARD_SAYS_IF_MORE: Final = Message("answer:page-for-board-says-if-more")
"""In the currency of your costs. Where the plan may ask for more, the page for the board says so."""

WHAT_WORK_COSTS_OPTIONAL: Final = Message("answer:what-work-costs-optional")
"""What work costs (optional)"""

WITH_THESE_NUMBERS_PLAN: Final = Message("answer:with-these-numbers-plan")
"""With these numbers the plan and each problem get a price, as a range. Without them all work is given in days, and…"""


def people_employees(*, employees: int | float | Decimal) -> Message:
    """{employees} people"""
    return Message("answer:people-employees", (employees,))


def every_question_is_answered(*, open_beside: str) -> Message:
    """Every question is answered; {open-beside}"""
    return Message("answer:every-question-is-answered", (open_beside,))


YOU_HAVE_ANSWERED_EVERYTHING: Final = Message("answer:you-have-answered-everything")
"""You have answered everything"""

SEE_WHAT_FOLLOWS: Final = Message("answer:see-what-follows")
"""See what follows from it."""

SEE_WHAT_FOLLOWS_BESIDE_SAFEGUARDS: Final = Message("answer:see-what-follows-beside-safeguards")
"""See what follows from it. The safeguards change no score; they say what a problem needs before it starts."""

YOU_CAN_SEE_RESULTS: Final = Message("answer:you-can-see-results")
"""You can see the results at any time; what is open makes them less sure."""


def you_marked_to_come_back(*, first: str, marked: int) -> Message:
    """{first} You marked {marked} to come back to."""
    return Message("answer:you-marked-to-come-back", (first, marked))


GO_TO_FIRST_OPEN_QUESTION: Final = Message("answer:go-to-first-open-question")
"""Go to the first open question"""

SEE_RESULTS: Final = Message("answer:see-results")
"""See the results"""

ADD_PEOPLE: Final = Message("answer:add-people")
"""Add people"""

ADD_PROBLEMS: Final = Message("answer:add-problems")
"""Add problems"""

SAFEGUARDS: Final = Message("answer:safeguards")
"""Safeguards"""


def of_done(*, count: int, steps: int) -> Message:
    """{count} of {steps} done"""
    return Message("answer:of-done", (count, steps))


COME_BACK: Final = Message("answer:come-back")
"""Come back"""

NOT_KNOWN: Final = Message("answer:not-known")
"""Not known"""

DOES_NOT_APPLY: Final = Message("answer:does-not-apply")
"""Does not apply"""

DONE: Final = Message("answer:done")
"""Done"""

OPEN: Final = Message("answer:open")
"""Open"""


def of_told(*, told: int, asked: int) -> Message:
    """{told} of {asked}"""
    return Message("answer:of-told", (told, asked))


def of_index(*, index: int, steps: int) -> Message:
    """{index} of {steps}"""
    return Message("answer:of-index", (index, steps))


def of_done_in_this_section(*, count: int, steps: int) -> Message:
    """{count} of {steps} done in this section"""
    return Message("answer:of-done-in-this-section", (count, steps))


EVERYTHING_IS_ANSWERED: Final = Message("answer:everything-is-answered")
"""Everything is answered"""


def time_left(*, time: str) -> Message:
    """How long the rest takes: about 18 minutes."""
    return Message("answer:time-left", (time,))


def time_left_of_first_look(*, time: str) -> Message:
    """{time} left of the first look"""
    return Message("answer:time-left-of-first-look", (time,))


FIRST_LOOK_IS_DONE: Final = Message("answer:first-look-is-done")
"""The first look is done"""

MORE_THAN_MONTH_AGO: Final = Message("answer:more-than-month-ago")
"""More than a month ago"""

KNOW_THE_YEAR: Final = Message("answer:know-the-year")
"""I know the year"""

KNOW_THE_MONTH: Final = Message("answer:know-the-month")
"""I know the month"""

KNOW_THE_DAY: Final = Message("answer:know-the-day")
"""I know the day"""

DONT_KNOW: Final = Message("answer:dont-know")
"""Don't know"""

SINCE_WHEN_DO_PEOPLE_USE: Final = Message("answer:since-when-do-people-use")
"""Since when do people use it?"""

DAY_LABEL: Final = Message("answer:day-label")
"""Day"""

YEAR_LABEL: Final = Message("answer:year-label")
"""Year"""

MONTH_LABEL: Final = Message("answer:month-label")
"""Month, such as 2026-01 or January 2026"""

THIS_IS_NOT_MONTH: Final = Message("answer:this-is-not-month")
"""This is not a month"""

WRITE_YEAR_AND_MONTH: Final = Message("answer:write-year-and-month")
"""Write the year and the month, such as 2026-01 or January 2026."""

HOW_DO_PEOPLE_AROUND_YOU: Final = Message("answer:how-do-people-around-you")
"""How do people around you see it?"""

THESE_VIEWS_CHANGE_NO_SCORE: Final = Message("answer:these-views-change-no-score")
"""These views change no score. They show where talking would help."""

ARE_THESE_TRUE_TODAY: Final = Message("answer:are-these-true-today")
"""Are these true today?"""

SAY_YES_ONLY_IF_YOU: Final = Message("answer:say-yes-only-if-you")
"""Say yes only if you could show it to a visitor."""

YES: Final = Message("answer:yes")
"""Yes"""

NO: Final = Message("answer:no")
"""No"""

I_DO_NOT_KNOW: Final = Message("answer:i-do-not-know")
"""I do not know"""

YOUR_ORGANIZATION: Final = Message("answer:your-organization")
"""Your organization"""

WHO_YOU_ARE_LEDE: Final = Message("answer:who-you-are-lede")
"""Who you are."""

WHO_YOU_ARE: Final = Message("answer:who-you-are")
"""Who you are"""

HOW_PEOPLE_SEE: Final = Message("answer:how-people-see")
"""How people see it"""

WHAT_PEOPLE_THINK: Final = Message("answer:what-people-think")
"""What people think."""

WHAT_PEOPLE_THINK_HEADING: Final = Message("answer:what-people-think-heading")
"""What people think"""

WHAT_IS_TRUE_TODAY: Final = Message("answer:what-is-true-today")
"""What is true today"""

FACTS_AND_WHAT_RUNS: Final = Message("answer:facts-and-what-runs")
"""Facts and what runs."""

FEW_FACTS: Final = Message("answer:few-facts")
"""A few facts"""

WHAT_RUNS_TODAY: Final = Message("answer:what-runs-today")
"""What runs today"""


def undo_title(*, title: str) -> Message:
    """Undo: {title}"""
    return Message("answer:undo-title", (title,))


def not_undone_something_was_changed(*, title: str) -> Message:
    """Not undone: something was changed since. The last change is now “{title}”."""
    return Message("answer:not-undone-something-was-changed", (title,))


def undone_was_is_again(*, title: str, before: str, after: str) -> Message:
    """Undone: “{title}”. Was: {before} Is again: {after}"""
    return Message("answer:undone-was-is-again", (title, before, after))


CLOSE_HELP_NOTES_AND_MORE: Final = Message("answer:close-help-notes-and-more")
"""Close help, notes and more"""

HELP_NOTES_AND_MORE: Final = Message("answer:help-notes-and-more")
"""Help, notes and more"""

THIS_DOES_NOT_APPLY: Final = Message("answer:this-does-not-apply")
"""This does not apply to us"""

NO_ANSWER: Final = Message("answer:no-answer")
"""No answer"""

MARKED_TO_COME_BACK: Final = Message("answer:marked-to-come-back")
"""Marked to come back to."""

WE_MADE: Final = Message("answer:we-made")
"""We made it"""

WE_BUY: Final = Message("answer:we-buy")
"""We buy it"""

WHICH_MODELS_DO_REAL_WORK: Final = Message("answer:which-models-do-real-work")
"""Which models do real work today?"""


def model_counts_once_test_demo(*, what_counts: str) -> Message:
    """A model counts once {what-counts}. A test, a demo or a plan does not count. Leave open what you don't know:…"""
    return Message("answer:model-counts-once-test-demo", (what_counts,))


WITHOUT_NAME: Final = Message("answer:without-name")
"""Without a name"""

NAME: Final = Message("answer:name")
"""Name"""

IN_WHICH_PART_OF_ORGANIZATION: Final = Message("answer:in-which-part-of-organization")
"""In which part of the organization?"""

DID_YOU_MAKE: Final = Message("answer:did-you-make")
"""Did you make it or buy it?"""

REMOVE_IT_FROM_LIST: Final = Message("answer:remove-it-from-list")
"""Remove it from the list"""

NAME_OF_MODEL_THAT_RUNS: Final = Message("answer:name-of-model-that-runs")
"""Name of a model that runs"""

NAME_OF_ANOTHER_ONE: Final = Message("answer:name-of-another-one")
"""Name of another one"""

ADD: Final = Message("answer:add")
"""Add it"""

NO_MODEL_DOES_REAL_WORK: Final = Message("answer:no-model-does-real-work")
"""No model does real work yet"""

NOT_SAID: Final = Message("answer:not-said")
"""Not said"""

HELP_AND_EXAMPLE: Final = Message("answer:help-and-example")
"""Help and an example"""

WHERE_CAN_IT_BE_SEEN: Final = Message("answer:where-can-it-be-seen")
"""Where can it be seen, or why does it not apply?"""


def told_but_for(*, name: str, what: Sequence[Message]) -> Message:
    """In the list of all questions, behind Who you are."""
    return Message("answer:told-but-for", (name, tuple(what)))
