"""The messages of problems-page.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

NOT_KNOWN_YET: Final = Message("problems-page:not-known-yet")
"""Not known yet"""

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
"""Skip this if the data of this problem is like your other data. Otherwise answer all four questions about it: the…"""


def whole_organization(*, of_organization: str) -> Message:
    """The whole organization: {of-organization}."""
    return Message("problems-page:whole-organization", (of_organization,))


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

OWN_WEIGHTS: Final = Message("problems-page:own-weights")
"""Own weights"""

IN_PERCENT_THEY_NEED: Final = Message("problems-page:in-percent-they-need")
"""In percent. They need not add up to 100; only the proportions count."""

AT_LEAST_ONE_CRITERION_MUST: Final = Message("problems-page:at-least-one-criterion-must")
"""At least one criterion must count."""

UNTIL_THEN_YOUR_LAST_WEIGHTS: Final = Message("problems-page:until-then-your-last-weights")
"""Until then your last weights stay in force."""
