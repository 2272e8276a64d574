"""The messages of problems-page.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final

from readiness.words.message import Message

NOT_KNOWN_YET: Final = Message("problems-page:not-known-yet")
"""Not known yet"""


def example_named(*, name: str) -> Message:
    """Example: {name}"""
    return Message("problems-page:example-named", (name,))


TAKE_IT_FOR_THIS_PROBLEM: Final = Message("problems-page:take-it-for-this-problem")
"""Take it for this problem"""

I_DO_NOT_KNOW: Final = Message("problems-page:i-do-not-know")
"""I do not know"""

REMOVE_THIS_PROBLEM: Final = Message("problems-page:remove-this-problem")
"""Remove this problem"""

WHAT_THAT_MAKES: Final = Message("problems-page:what-that-makes")
"""What that makes"""

ALL_PROBLEMS: Final = Message("problems-page:all-problems")
"""All problems"""

CANDIDATE_PROBLEM: Final = Message("problems-page:candidate-problem")
"""Candidate problem"""

NEW_PROBLEM: Final = Message("problems-page:new-problem")
"""New problem"""

DRAFT_IT_COUNTS_AS_SOON: Final = Message("problems-page:draft-it-counts-as-soon")
"""A draft: it counts as soon as it has a name or an answer."""

SEE_RANKING: Final = Message("problems-page:see-ranking")
"""See the ranking"""

BACK: Final = Message("problems-page:back")
"""Back"""

SURE: Final = Message("problems-page:sure")
"""Sure"""

FAIRLY_SURE: Final = Message("problems-page:fairly-sure")
"""Fairly sure"""

GUESS: Final = Message("problems-page:guess")
"""A guess"""

SAME_AS_FOR_WHOLE_ORGANIZATION: Final = Message("problems-page:same-as-for-whole-organization")
"""The same as for the whole organization"""

NOT_TOLD_FOR_THIS_PROBLEM: Final = Message("problems-page:not-told-for-this-problem")
"""Not told for this problem"""

WHAT_DO_YOU_CALL: Final = Message("problems-page:what-do-you-call")
"""What do you call it?"""

WHO_IN_LEADERSHIP_IS_SPONSOR: Final = Message("problems-page:who-in-leadership-is-sponsor")
"""Who in the leadership is the sponsor?"""

NAME_OF_ONE_PERSON_LEAVE: Final = Message("problems-page:name-of-one-person-leave")
"""The name of one person. Leave it empty if there is none."""

MONEY_WHAT_IT_COSTS: Final = Message("problems-page:money-what-it-costs")
"""Money: what it costs and brings, as far as you know"""


def hour_as_told(*, amount: str) -> Message:
    """Where the price of an hour of the organization is shown, not asked."""
    return Message("problems-page:hour-as-told", (amount,))


HOUR_NOT_TOLD: Final = Message("problems-page:hour-not-told")
"""What an hour of work costs is asked once, for the whole organization. It is not told yet."""

CHANGE_THE_HOUR: Final = Message("problems-page:change-the-hour")
"""Tell what work costs"""

HOUR_DIFFERS_HERE: Final = Message("problems-page:hour-differs-here")
"""A box to tick."""

WHICH_KIND_OF_PROBLEM: Final = Message("problems-page:which-kind-of-problem")
"""Which kind of problem is it?"""

FOR_EXAMPLE: Final = Message("problems-page:for-example")
"""For example"""

WHAT_IT_NEEDS: Final = Message("problems-page:what-it-needs")
"""What it needs"""

WHERE_OUTCOME_COMES: Final = Message("problems-page:where-outcome-comes")
"""Where the outcome comes from"""

WHAT_THIS_KIND: Final = Message("problems-page:what-this-kind")
"""What this kind is, and what it needs"""

IF_YOU_KNOW_HOURS_MONTH: Final = Message("problems-page:if-you-know-hours-month")
"""If you know the hours a month, divide them by 4.3."""


def how_sure_are_you(*, name: str) -> Message:
    """{name}: how sure are you?"""
    return Message("problems-page:how-sure-are-you", (name,))


ANYTHING_ELSE_WORTH_KEEPING: Final = Message("problems-page:anything-else-worth-keeping")
"""Anything else worth keeping?"""

NOTES_STAY_WITH_PROBLEM: Final = Message("problems-page:notes-stay-with-problem")
"""Notes stay with the problem."""

SKIP_THIS_IF_DATA: Final = Message("problems-page:skip-this-if-data")
"""Skip this if what you told of data on the page Answer holds for this problem too. Otherwise answer the questions…"""


def told_on_page_answer(*, of_organization: str) -> Message:
    """On the page Answer: {of-organization}."""
    return Message("problems-page:told-on-page-answer", (of_organization,))


TELL_OF_ITS_DATA: Final = Message("problems-page:tell-of-its-data")
"""Answer the four questions about the data of this problem"""

WHAT_COUNTS_HOW_MUCH: Final = Message("problems-page:what-counts-how-much")
"""What counts how much"""

WEIGHTS_ARE_CHOICE_NOT_TRUTH: Final = Message("problems-page:weights-are-choice-not-truth")
"""The weights are a choice, not a truth. Choose the set that fits where you are."""

OUR_OWN_SAY_YOURSELVES_HOW: Final = Message("problems-page:our-own-say-yourselves-how")
"""Our own: say yourselves how much each criterion counts."""

WHICH_WEIGHTS: Final = Message("problems-page:which-weights")
"""Which weights"""

WEIGHTS: Final = Message("problems-page:weights")
"""Weights"""


def part_weight(*, criterion: str, percent: int | float | Decimal) -> Message:
    """How much one criterion counts, in a list."""
    return Message("problems-page:part-weight", (criterion, percent))


OWN_WEIGHTS: Final = Message("problems-page:own-weights")
"""Own weights"""

IN_PERCENT_THEY_NEED: Final = Message("problems-page:in-percent-they-need")
"""In percent. They need not add up to 100; only the proportions count."""

AT_LEAST_ONE_CRITERION_MUST: Final = Message("problems-page:at-least-one-criterion-must")
"""At least one criterion must count."""

UNTIL_THEN_YOUR_LAST_WEIGHTS: Final = Message("problems-page:until-then-your-last-weights")
"""Until then your last weights stay in force."""

LOOK_FOR_WORK_THAT_EATS: Final = Message("problems-page:look-for-work-that-eats")
"""Look for work that eats hours: copying, checking, sorting, guessing numbers in a spreadsheet. Ask who does it and…"""

NOTHING_HAS_BEEN_ENTERED_HERE: Final = Message("problems-page:nothing-has-been-entered-here")
"""Nothing has been entered here yet. A draft is not ranked, and not in the results or the report, until it has a…"""

CAPTURE_FIRST_PROBLEM: Final = Message("problems-page:capture-first-problem")
"""Capture the first problem"""

ADD_PROBLEM: Final = Message("problems-page:add-problem")
"""Add a problem"""

OR_START_FROM_EXAMPLES: Final = Message("problems-page:or-start-from-examples")
"""Or start from examples"""

THEY_COME_FROM_INVENTED_ORGANIZATIONS: Final = Message("problems-page:they-come-from-invented-organizations")
"""They come from invented organizations and are marked as examples. Copy them, look around, remove them later."""

COPY_THREE_EXAMPLES: Final = Message("problems-page:copy-three-examples")
"""Copy the three examples"""


def not_counted(*, drafts: int) -> Message:
    """{drafts} draft, not counted / {drafts} drafts, not counted"""
    return Message("problems-page:not-counted", (drafts,))


NAME: Final = Message("problems-page:name")
"""Name it"""

SORT_OR_REMOVE_PROBLEMS: Final = Message("problems-page:sort-or-remove-problems")
"""Sort or remove problems"""

ORDER_OF_ENTRY_DECIDES_ONLY: Final = Message("problems-page:order-of-entry-decides-only")
"""The order of entry decides only between problems that are otherwise equal."""

MOVE_UP: Final = Message("problems-page:move-up")
"""Move up"""

EACH_PROBLEM_IS_COMPARED: Final = Message("problems-page:each-problem-is-compared")
"""Each problem is compared with the same ten criteria, and a few rules say what must come first."""

PROBLEMS: Final = Message("problems-page:problems")
"""Problems"""

SCORE: Final = Message("problems-page:score")
"""Score"""


def edit_name(*, name: str) -> Message:
    """Edit {name}"""
    return Message("problems-page:edit-name", (name,))


def check_real_table(*, name: str) -> Message:
    """Check a real table for {name}"""
    return Message("problems-page:check-real-table", (name,))


VALUE_AGAINST_FEASIBILITY: Final = Message("problems-page:value-against-feasibility")
"""Value against feasibility"""

NUMBERS_ARE_RANKS_OF_LIST: Final = Message("problems-page:numbers-are-ranks-of-list")
"""The numbers are the ranks of the list. A filled disc is ready."""

NUMBERS_OF_PICTURE: Final = Message("problems-page:numbers-of-picture")
"""The numbers of the picture"""

VALUE_AND_FEASIBILITY_OF_EACH: Final = Message("problems-page:value-and-feasibility-of-each")
"""Value and feasibility of each problem, of 100"""

LEAVE: Final = Message("problems-page:leave")
"""Leave it"""

WHAT_MUST_HAPPEN_FIRST: Final = Message("problems-page:what-must-happen-first")
"""What must happen first"""

HIGH_SCORE_DOES_NOT_HELP: Final = Message("problems-page:high-score-does-not-help")
"""A high score does not help while one of these holds."""

PROBLEM: Final = Message("problems-page:problem")
"""Problem"""

WHAT_HOLDS_IT_BACK: Final = Message("problems-page:what-holds-it-back")
"""What holds it back"""

WHY: Final = Message("problems-page:why")
"""Why"""

DO: Final = Message("problems-page:do")
"""Do this"""

WHAT_HOLDS_EACH_PROBLEM_BACK: Final = Message("problems-page:what-holds-each-problem-back")
"""What holds each problem back, and what to do about it"""

HOW_SURE_IS_ORDER: Final = Message("problems-page:how-sure-is-order")
"""How sure is the order?"""

WHAT_WOULD_TURN: Final = Message("problems-page:what-would-turn")
"""What would turn it"""

TOO_CLOSE: Final = Message("problems-page:too-close")
"""Too close"""


def why_it_stands_there_score(*, score_range: str) -> Message:
    """Why it stands there: score {score-range} of 100"""
    return Message("problems-page:why-it-stands-there-score", (score_range,))


CRITERION: Final = Message("problems-page:criterion")
"""Criterion"""

FROM_WHAT_YOU_TOLD: Final = Message("problems-page:from-what-you-told")
"""From what you told us"""

WEIGHT: Final = Message("problems-page:weight")
"""Weight"""

POINTS: Final = Message("problems-page:points")
"""Points"""

HOW_SCORE_COMES_ABOUT_POINTS: Final = Message("problems-page:how-score-comes-about-points")
"""How the score comes about; the points add up to it"""
