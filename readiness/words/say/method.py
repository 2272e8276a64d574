"""The messages of method.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final

from readiness.words.message import Message


def each_question_has_worst_first(*, levels_words: str) -> Message:
    """Each question has {levels-words}, worst first. Choose the highest one that you could show to a visitor today:…"""
    return Message("method:each-question-has-worst-first", (levels_words,))


def number_of_questions(*, questions: int) -> Message:
    """{questions} question. / {questions} questions."""
    return Message("method:number-of-questions", (questions,))


FACTS: Final = Message("method:facts")
"""Facts"""

ENTERED_ONCE_YES_OR_NO: Final = Message("method:entered-once-yes-or-no")
"""Entered once, yes or no. Some gates ask for them."""

VIEWS: Final = Message("method:views")
"""Views"""

PEOPLE_AGREE_OR_DISAGREE_THEY: Final = Message("method:people-agree-or-disagree-they")
"""People agree or disagree. They lead to warnings, never to a score or a gate."""


def rests_words(*, words: str) -> Message:
    """Rests on: {words}."""
    return Message("method:rests-words", (words,))


IT_IS_NOT_ASKED: Final = Message("method:it-is-not-asked")
"""It is not asked: it follows from the people you list."""

HOW_YOU_CAN_TELL: Final = Message("method:how-you-can-tell")
"""How you can tell:"""

SCORES: Final = Message("method:scores")
"""Scores"""

THE_PART: Final = Message("method:the-part")
"""A part"""

MEAN_OF_ITS_ANSWERED_QUESTIONS: Final = Message("method:mean-of-its-answered-questions")
"""The mean of its answered questions, by their weight. Unanswered ones stay out of it."""

DIMENSION: Final = Message("method:dimension")
"""A dimension"""

MEAN_OF_ITS_PARTS_EACH: Final = Message("method:mean-of-its-parts-each")
"""The mean of its parts. Each part counts the same."""

BOUNDS: Final = Message("method:bounds")
"""Bounds"""


def lowest_and_highest_score(*, ends: str) -> Message:
    """The lowest and the highest score that open answers leave possible, {ends}."""
    return Message("method:lowest-and-highest-score", (ends,))


NO_SCORE: Final = Message("method:no-score")
"""No score"""


def below_of_answers_there(*, share: str) -> Message:
    """Below {share} of the answers there are only bounds."""
    return Message("method:below-of-answers-there", (share,))


NO_OVERALL_MEAN: Final = Message("method:no-overall-mean")
"""No overall mean"""

GOOD_PLAN_MUST_NOT_OUTWEIGH: Final = Message("method:good-plan-must-not-outweigh")
"""A good plan must not outweigh missing data. The weakest dimension is what counts."""

DATA_STATUS: Final = Message("method:data-status")
"""Data status"""

FOUR_QUESTIONS_ABOUT_DATA_NEVER: Final = Message("method:four-questions-about-data-never")
"""Four questions about the data, never averaged."""

STATUS: Final = Message("method:status")
"""Status"""

WHAT_IT_MEANS: Final = Message("method:what-it-means")
"""What it means"""

WHAT_IT_NEEDS: Final = Message("method:what-it-needs")
"""What it needs"""

DATA_STATUS_AND_ITS_RULES: Final = Message("method:data-status-and-its-rules")
"""The data status and its rules"""

PHASES_AND_THEIR_GATES: Final = Message("method:phases-and-their-gates")
"""Phases and their gates"""


def gate_is_met_not_met(*, how_placed: str) -> Message:
    """{how-placed} A gate is met, not met yet, or not known as long as what decides it is missing."""
    return Message("method:gate-is-met-not-met", (how_placed,))


def phase_number(*, number: int, name: str) -> Message:
    """Phase {number}: {name}"""
    return Message("method:phase-number", (number, name))


WHAT_NOBODY_TOLD: Final = Message("method:what-nobody-told")
"""What nobody told"""

IT_IS_NOT_KNOWN: Final = Message("method:it-is-not-known")
"""It is not known, and never a no."""

HOW_SURE: Final = Message("method:how-sure")
"""How sure"""

PHASE: Final = Message("method:phase")
"""The phase"""


def firm_if_it_stays_same(*, firm: str) -> Message:
    """Firm if it stays the same in {firm} of the cases that your doubts allow, else borderline. Not yet certain as…"""
    return Message("method:firm-if-it-stays-same", (firm,))


ONE_ANSWER: Final = Message("method:one-answer")
"""One answer"""


def you_can_say_how_sure(*, trust_fairly: float, trust_guess: float) -> Message:
    """You can say how sure you are. Sure counts in full, fairly sure {trust-fairly}, a guess {trust-guess}, and so…"""
    return Message("method:you-can-say-how-sure", (trust_fairly, trust_guess))


COMMON_MISTAKES: Final = Message("method:common-mistakes")
"""Common mistakes"""

SHOWN_WHEN_ANSWER_POINTS: Final = Message("method:shown-when-answer-points")
"""Shown when an answer points to one. None changes a score. An answer that does not fit what was told elsewhere,…"""

HOW_PLAN_IS_MADE: Final = Message("method:how-plan-is-made")
"""How a plan is made"""

SAME_ANSWERS_ALWAYS_GIVE_SAME: Final = Message("method:same-answers-always-give-same")
"""The same answers always give the same plan. The numbers are assumptions."""

TWO_LANES: Final = Message("method:two-lanes")
"""Two purposes"""

FIRST_TRIAL_LEADS_FROM_TODAYS: Final = Message("method:first-trial-leads-from-todays")
"""The first trial leads from today's number to a measured result of the first problem, as short as your answers…"""

THREE_PARTS: Final = Message("method:three-parts")
"""Three parts"""


def at_most_actions_start(*, first: int, first_days: int, then: int, pace_days: int) -> Message:
    """At most {first} actions start in the first {first-days} days. After that, up to month 12, at most {then} in…"""
    return Message("method:at-most-actions-start", (first, first_days, then, pace_days))


DECISION: Final = Message("method:decision")
"""The decision"""


def plan_needs_yes_when_something(*, decide_within: int) -> Message:
    """The plan needs a yes when something starts that binds others or takes more than a day, at the latest after…"""
    return Message("method:plan-needs-yes-when-something", (decide_within,))


AFTER_GO: Final = Message("method:after-go")
"""After a “go”, and on its own merit"""

ASKED_FOR_IS_FIRST_TRIAL: Final = Message("method:asked-for-is-first-trial")
"""Asked for is the first trial alone. The launch, how daily use is compared, and whatever waits for either or for…"""

FIRST_RESULT: Final = Message("method:first-result")
"""The first result"""


def trial_starts_by_day(*, starts_by_day: int, result_by_day: int) -> Message:
    """The trial starts by day {starts-by-day} and has a result by day {result-by-day} if its usual version, its…"""
    return Message("method:trial-starts-by-day", (starts_by_day, result_by_day))


TIME_OF_PEOPLE: Final = Message("method:time-of-people")
"""Time of people"""


def nobody_is_planned_above_time(*, week: str, other_week: str, third_week: str) -> Message:
    """Nobody is planned above the time that was told, on any day, and nobody has more than three actions under way…"""
    return Message("method:nobody-is-planned-above-time", (week, other_week, third_week))


DAYS_OF_ACTION: Final = Message("method:days-of-action")
"""Days of an action"""


def few_likely_and_many(*, share: str) -> Message:
    """Few, likely and many for each size of organization. What has begun takes {share} of them. Only working days…"""
    return Message("method:few-likely-and-many", (share,))


IF_TIME_IS_SHORT: Final = Message("method:if-time-is-short")
"""If time is short"""

PLAN_GETS_SHORTER_NOT_LONGER: Final = Message("method:plan-gets-shorter-not-longer")
"""The plan gets shorter, not longer. It says how many days it needs and has, what moved to later, and what one more…"""

NUMBER: Final = Message("method:number")
"""Number"""

SAFEGUARDS: Final = Message("method:safeguards")
"""Safeguards"""

QUESTIONS_IN_USE_ASK: Final = Message("method:questions-in-use-ask")
"""The questions in use ask for no safeguards."""

WHAT_IS_ASKED_AND_WHEN: Final = Message("method:what-is-asked-and-when")
"""What is asked, and when it is needed"""

WHICH_PROBLEM_NEEDS: Final = Message("method:which-problem-needs")
"""Which problem needs which is a choice of ours."""

YES: Final = Message("method:yes")
"""Yes"""

IN_PART: Final = Message("method:in-part")
"""In part"""

NO: Final = Message("method:no")
"""No"""


def if_or_list(*, or_list: str) -> Message:
    """If {or-list}."""
    return Message("method:if-or-list", (or_list,))


NO_PROBLEM_WAITS: Final = Message("method:no-problem-waits")
"""No problem waits for it."""

NEEDED: Final = Message("method:needed")
"""Needed"""

WHAT_PUTS_IT_IN_PLACE: Final = Message("method:what-puts-it-in-place")
"""What puts it in place"""

LAWS_AND_STANDARDS: Final = Message("method:laws-and-standards")
"""Laws and standards"""

SAFEGUARD: Final = Message("method:safeguard")
"""Safeguard"""

PUBLISHED_TEXT: Final = Message("method:published-text")
"""Published text"""

TITLE: Final = Message("method:title")
"""Title"""

WHICH_PART_OF_WHICH_PUBLISHED: Final = Message("method:which-part-of-which-published")
"""Which part of which published text each safeguard answers"""


def text_title(*, title: str, dated: str) -> Message:
    """{title}. Text of {dated}."""
    return Message("method:text-title", (title, dated))


YOU_ANSWER: Final = Message("method:you-answer")
"""1. You answer"""


def questions_questions(*, questions: int, dimensions: Sequence[str]) -> Message:
    """{questions} questions on {dimensions}. You can also tell us about your models, people, problems and…"""
    return Message("method:questions-questions", (questions, tuple(dimensions)))


RULES_CONCLUDE: Final = Message("method:rules-conclude")
"""2. Rules conclude"""


def gates_decide_between_every_result(*, gates: int, phases: int) -> Message:
    """{gates} gates decide between {phases} phase. Every result shows the answers behind it. / {gates} gates decide…"""
    return Message("method:gates-decide-between-every-result", (gates, phases))


YOU_GET_PLAN: Final = Message("method:you-get-plan")
"""3. You get a plan"""


def chosen_from_actions_in_order(*, actions: int) -> Message:
    """Chosen from a catalogue of {actions} actions, in an order that fits the time your people have."""
    return Message("method:chosen-from-actions-in-order", (actions,))


VERSIONS: Final = Message("method:versions")
"""Versions"""

ASSESSMENT_NAMES_VERSION_IT_USED: Final = Message("method:assessment-names-version-it-used")
"""An assessment names the version it used and can be recomputed under today's."""

QUESTIONS: Final = Message("method:questions")
"""Questions"""

RULES: Final = Message("method:rules")
"""Rules"""

FINGERPRINT: Final = Message("method:fingerprint")
"""Fingerprint"""

WORDS: Final = Message("method:words")
"""Words"""


def terms_in_plain_words(*, entries: int) -> Message:
    """{entries} terms in plain words."""
    return Message("method:terms-in-plain-words", (entries,))


SEARCH: Final = Message("method:search")
"""Search"""

EXAMPLE_LABEL: Final = Message("method:example-label")
"""Example: label"""

NO_TERM_HOLDS_THESE_LETTERS: Final = Message("method:no-term-holds-these-letters")
"""No term holds these letters. Try a part of the word."""

SOURCES: Final = Message("method:sources")
"""Sources"""


def statements_were_taken(*, grounds: int) -> Message:
    """{grounds} statements were taken from these texts, in our own words. Each question, gate, role, scale and…"""
    return Message("method:statements-were-taken", (grounds,))


def number_of_statements(*, statements: int) -> Message:
    """{statements} statement. / {statements} statements."""
    return Message("method:number-of-statements", (statements,))


ROLES: Final = Message("method:roles")
"""Roles"""


def role_is_covered_by_person(*, covered: str, partly: str) -> Message:
    """A role is covered by a person who has {covered} of its skills, partly covered from {partly}. The time that a…"""
    return Message("method:role-is-covered-by-person", (covered, partly))


SKILLS: Final = Message("method:skills")
"""Skills"""


def part_in_phase(*, fte: float, phase: int) -> Message:
    """{fte} in phase {phase}"""
    return Message("method:part-in-phase", (fte, phase))


SHARE_OF_FULL_WEEK: Final = Message("method:share-of-full-week")
"""Share of a full week"""

ADVICE: Final = Message("method:advice")
"""Advice"""

HOW_PROBLEMS_ARE_COMPARED: Final = Message("method:how-problems-are-compared")
"""How problems are compared"""


def weights_are_choices_take_set(*, scales: int) -> Message:
    """{scales} scale. Weights are choices: take a set, or your own. / {scales} scales. Weights are choices: take a…"""
    return Message("method:weights-are-choices-take-set", (scales,))


WEIGHTS: Final = Message("method:weights")
"""Weights"""

SCALE: Final = Message("method:scale")
"""Scale"""

WEIGHTS_OF_SCALES_IN_EACH: Final = Message("method:weights-of-scales-in-each")
"""Weights of the scales in each set"""

RULES_THAT_COME_BEFORE_ANY: Final = Message("method:rules-that-come-before-any")
"""Rules that come before any score"""

IF_ONE_APPLIES_IT_DECIDES: Final = Message("method:if-one-applies-it-decides")
"""If one applies, it decides the class."""

KINDS_OF_PROBLEMS: Final = Message("method:kinds-of-problems")
"""Kinds of problems"""

KIND: Final = Message("method:kind")
"""Kind"""

FOR_EXAMPLE: Final = Message("method:for-example")
"""For example"""

WHERE_OUTCOME_COMES: Final = Message("method:where-outcome-comes")
"""Where the outcome comes from"""

ACTIONS: Final = Message("method:actions")
"""Actions"""

PLAN_TAKES_FROM_THIS_CATALOGUE: Final = Message("method:plan-takes-from-this-catalogue")
"""A plan takes from this catalogue what your answers call for. Days of effort are assumptions."""

OWNER: Final = Message("method:owner")
"""Owner"""

EFFORT: Final = Message("method:effort")
"""Effort"""

INDICATOR: Final = Message("method:indicator")
"""Indicator"""

DONE_WHEN: Final = Message("method:done-when")
"""Done when"""

COMES_AFTER: Final = Message("method:comes-after")
"""Comes after"""


def part_small_and_large(*, small: str, large: str) -> Message:
    """{small} in a small organization, {large} in a large one"""
    return Message("method:part-small-and-large", (small, large))


def takes_working_days_at_least(*, words: str, lead_days: int) -> Message:
    """{words}; takes {lead-days} working days at least"""
    return Message("method:takes-working-days-at-least", (words, lead_days))


IN_SHORT: Final = Message("method:in-short")
"""In short"""

SCORES_AND_PHASES: Final = Message("method:scores-and-phases")
"""Scores and phases"""

PROBLEMS: Final = Message("method:problems")
"""Problems"""

PRICE: Final = Message("method:price")
"""Price"""

TABLE_CHECK: Final = Message("method:table-check")
"""Table check"""

DECISIONS: Final = Message("method:decisions")
"""Decisions"""

HOW_THIS_WORKS_AND_WHAT: Final = Message("method:how-this-works-and-what")
"""How this works, and what it cannot know"""

EVERY_RULE_BEHIND_RESULT: Final = Message("method:every-rule-behind-result")
"""Every rule behind a result is set out here in words. The results come from fixed rules, not from machine learning."""

METHOD: Final = Message("method:method")
"""Method"""

CHAPTER: Final = Message("method:chapter")
"""Chapter"""

WHAT_TABLE_CHECK_DOES: Final = Message("method:what-table-check-does")
"""What a table check does"""

ON_PAGE_EVIDENCE_WITH_ONE: Final = Message("method:on-page-evidence-with-one")
"""On the page Evidence, with one real table of yours."""

WHAT_ITS_WORDS_MEAN: Final = Message("method:what-its-words-mean")
"""What its words mean"""

CHECK_ENDS_IN_ONE: Final = Message("method:check-ends-in-one")
"""A check ends in one of these. The same table always gives the same word."""

WHAT_IS_OUR_CHOICE: Final = Message("method:what-is-our-choice")
"""What is our choice"""

TRIED_ON_HUNDREDS_OF_TABLES: Final = Message("method:tried-on-hundreds-of-tables")
"""Tried on hundreds of tables whose truth is known; other choices are possible."""

WHAT_IT_CANNOT_KNOW: Final = Message("method:what-it-cannot-know")
"""What it cannot know"""

KEEP_IT_IN_MIND_WHEN: Final = Message("method:keep-it-in-mind-when")
"""Keep it in mind when you act on a result."""

WHAT_IS_ASKED: Final = Message("method:what-is-asked")
"""What is asked"""

DAYS_ARE_ALWAYS_GIVEN_MONEY: Final = Message("method:days-are-always-given-money")
"""Days are always given. Money is given only where it follows from an amount that you told; else it is not known.…"""

WHAT_IS_ASSUMED_UNTIL_YOU: Final = Message("method:what-is-assumed-until-you")
"""What is assumed until you tell it"""

ALL_OF_IT_IS_OUR: Final = Message("method:all-of-it-is-our")
"""All of it is our own assumption, as a range."""

LOW_LIKELY_HIGH: Final = Message("method:low-likely-high")
"""Low, likely, high"""

WHY: Final = Message("method:why")
"""Why"""

ASSUMPTIONS_BEHIND_PRICES: Final = Message("method:assumptions-behind-prices")
"""Assumptions behind prices"""

HOW_IT_IS_RECKONED: Final = Message("method:how-it-is-reckoned")
"""How it is reckoned"""

EACH_NUMBER_CARRIES_ITS_SOURCES: Final = Message("method:each-number-carries-its-sources")
"""Each number carries its sources, in the report and in the file of the results."""
