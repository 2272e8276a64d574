"""The messages of results.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

NO_PHASE_YET_NOTHING: Final = Message("results:no-phase-yet-nothing")
"""No phase yet: nothing has been answered"""

RESULTS_APPEAR_WITH_FIRST_ANSWERS: Final = Message("results:results-appear-with-first-answers")
"""Results appear with the first answers."""

ANSWER_FIRST_QUESTIONS: Final = Message("results:answer-first-questions")
"""Answer the first questions"""


def it_takes_for_all(*, whole_time: str) -> Message:
    """It takes {whole-time} for all of them. You can stop at any time: every answer is saved."""
    return Message("results:it-takes-for-all", (whole_time,))


START_ANSWERING: Final = Message("results:start-answering")
"""Start answering"""

STORED_BUT_NOT_USED: Final = Message("results:stored-but-not-used")
"""Stored, but not used"""

WHAT_TODAYS_QUESTIONS_AND_RULES: Final = Message("results:what-todays-questions-and-rules")
"""What today's questions and rules no longer know. Nothing is lost."""

FROM_WHAT_YOU_TOLD: Final = Message("results:from-what-you-told")
"""From what you told us"""

NEEDED: Final = Message("results:needed")
"""Needed"""

GATE: Final = Message("results:gate")
"""Gate"""

FROM_WHAT_YOU_TOLD_LABEL: Final = Message("results:from-what-you-told-label")
"""From what you told us:"""

NEEDED_LABEL: Final = Message("results:needed-label")
"""Needed:"""

ASKED: Final = Message("results:asked")
"""Asked"""

GIVEN: Final = Message("results:given")
"""Given"""

STATE: Final = Message("results:state")
"""State"""


def every_test_of_gate(*, title: str) -> Message:
    """Every test of the gate: {title}"""
    return Message("results:every-test-of-gate", (title,))


WHAT_TO_DO: Final = Message("results:what-to-do")
"""What to do"""


def gate_id(*, id: str) -> Message:
    """Gate {id}"""
    return Message("results:gate-id", (id,))


def part_needed_steps(*, told: str, steps: str) -> Message:
    """{told}, {steps} needed"""
    return Message("results:part-needed-steps", (told, steps))


def next_blocks_next(*, blocks_next: str) -> Message:
    """Next: {blocks-next}"""
    return Message("results:next-blocks-next", (blocks_next,))


WHO_PROMISED_WHAT_BY_WHEN: Final = Message("results:who-promised-what-by-when")
"""Who promised what by when"""


def version_of_questions_is_there(*, version: str) -> Message:
    """Version {version} of the questions is there: see what would move"""
    return Message("results:version-of-questions-is-there", (version,))


WHAT: Final = Message("results:what")
"""What has to be in place before you start"""

NO_PROBLEM_THAT_COULD_START: Final = Message("results:no-problem-that-could-start")
"""No problem that could start is known to need a safeguard."""

HOW_EACH_SAFEGUARD_STANDS: Final = Message("results:how-each-safeguard-stands")
"""How each safeguard stands"""

LAWS_AND_STANDARDS: Final = Message("results:laws-and-standards")
"""Laws and standards"""

ANSWER_ABOUT_SAFEGUARDS: Final = Message("results:answer-about-safeguards")
"""Answer about safeguards"""

SAFEGUARD: Final = Message("results:safeguard")
"""Safeguard"""

TOLD: Final = Message("results:told")
"""Told"""

NEEDED_BEFORE: Final = Message("results:needed-before")
"""Needed before"""

WHAT_PUTS_IT_IN_PLACE: Final = Message("results:what-puts-it-in-place")
"""What puts it in place"""

PUBLISHED_TEXT: Final = Message("results:published-text")
"""Published text"""

NUMBER: Final = Message("results:number")
"""Number"""

TITLE: Final = Message("results:title")
"""Title"""

WHICH_PART_OF_WHICH_PUBLISHED: Final = Message("results:which-part-of-which-published")
"""Which part of which published text each safeguard answers"""

REACHES: Final = Message("results:reaches")
"""Reaches it"""

BELOW: Final = Message("results:below")
"""Below it"""

TOO_CLOSE_TO_CALL: Final = Message("results:too-close-to-call")
"""Too close to call"""

NUMBERS: Final = Message("results:numbers")
"""The numbers"""

TOO_FEW_ANSWERS: Final = Message("results:too-few-answers")
"""Too few answers"""

ENOUGH: Final = Message("results:enough")
"""Enough"""


def short_by(*, steps: int | float | Decimal) -> Message:
    """{steps} step too low / {steps} steps too low"""
    return Message("results:short-by", (steps,))


def score_and_floor(*, name: str, printed: str, out_of: str, words: str, floor: Decimal) -> Message:
    """{name}: {printed} {out-of}, {words}; floor {floor}"""
    return Message("results:score-and-floor", (name, printed, out_of, words, floor))


def score_of_every_capability(*, scale_ends: str) -> Message:
    """Score of every capability, {scale-ends}"""
    return Message("results:score-of-every-capability", (scale_ends,))


PART_DOES_NOT_APPLY: Final = Message("results:part-does-not-apply")
"""does not apply"""

PART_TOO_FEW_ANSWERS: Final = Message("results:part-too-few-answers")
"""too few answers"""


def results_assessed_on(*, assessed_on: date) -> Message:
    """Results, {assessed-on}"""
    return Message("results:results-assessed-on", (assessed_on,))


ANSWER_WHAT_IS_MISSING: Final = Message("results:answer-what-is-missing")
"""Answer what is missing"""


def gates_tally(*, tally: str) -> Message:
    """Gates: {tally}"""
    return Message("results:gates-tally", (tally,))


WHAT_EACH_PHASE_MEANS: Final = Message("results:what-each-phase-means")
"""What each phase means"""


def what_keeps_you_in_phase(*, target: int) -> Message:
    """What keeps you in phase {target}"""
    return Message("results:what-keeps-you-in-phase", (target,))


def why_you(*, target: int) -> Message:
    """Why you are not in phase {target}"""
    return Message("results:why-you", (target,))


def what_decides_about_phase(*, target: int) -> Message:
    """What decides about phase {target}"""
    return Message("results:what-decides-about-phase", (target,))


ALL_MUST_STAY_MET: Final = Message("results:all-must-stay-met")
"""All must stay met."""

ALL_MUST_BE_MET_WHAT: Final = Message("results:all-must-be-met-what")
"""All of them must be met. What nobody knows has to be found out first."""


def phase_target(*, target: int, gates: int, rule: str) -> Message:
    """Phase {target} has {gates} gate. {rule} / Phase {target} has {gates} gates. {rule}"""
    return Message("results:phase-target", (target, gates, rule))


def gates_of_phase(*, phase: int, tally: str) -> Message:
    """The gates of phase {phase}: {tally}"""
    return Message("results:gates-of-phase", (phase, tally))


def shortest_way_to_phase(*, to_phase: int) -> Message:
    """The shortest way to phase {to-phase}"""
    return Message("results:shortest-way-to-phase", (to_phase,))


IS_DATA_GOOD_ENOUGH: Final = Message("results:is-data-good-enough")
"""Is the data good enough?"""

STATUS: Final = Message("results:status")
"""Status"""

WHAT_IT_MEANS: Final = Message("results:what-it-means")
"""What it means"""

STEP_AFTER: Final = Message("results:step-after")
"""The step after it"""

WHAT_EACH_DATA_STATUS_MEANS: Final = Message("results:what-each-data-status-means")
"""What each data status means"""

ANSWERS_BEHIND_DATA_STATUS: Final = Message("results:answers-behind-data-status")
"""The answers behind the data status"""

WHAT_EACH_STATUS_MEANS: Final = Message("results:what-each-status-means")
"""What each status means"""

WHY_THIS_STATUS: Final = Message("results:why-this-status")
"""Why this status"""


def score_today_against_phase(*, phase: int) -> Message:
    """Score today against phase {phase}"""
    return Message("results:score-today-against-phase", (phase,))


def phase_asks_for_in_each(*, phase: int, floor: str) -> Message:
    """Phase {phase} asks for {floor} in each dimension. The pale bar shows what unknown answers leave open."""
    return Message("results:phase-asks-for-in-each", (phase, floor))


IN_GATE_WHAT_DOES: Final = Message("results:in-gate-what-does")
"""For the gates, “does not apply” counts as “not in place”. A bar can therefore reach the mark although the gate is…"""

WHY_THESE_SCORES: Final = Message("results:why-these-scores")
"""Why these scores"""

FULLER_COLOUR_FURTHER_ALONG: Final = Message("results:fuller-colour-further-along")
"""The fuller the colour, the further along: not in place, started, in some teams, routine."""


def capabilities_behind_scores(*, count: int) -> Message:
    """The {count} capabilities behind the scores"""
    return Message("results:capabilities-behind-scores", (count,))


NO_COMMON_MISTAKE_SHOWS: Final = Message("results:no-common-mistake-shows")
"""No common mistake shows in the answers so far"""

ONLY_WHAT_WAS_TOLD: Final = Message("results:only-what-was-told")
"""Only what was told can point to one."""

EACH_RESTS_ON_SOMETHING_YOU: Final = Message("results:each-rests-on-something-you")
"""Each rests on something you told us. None changes a score."""


def mistakes_to_avoid(*, mistakes: int) -> Message:
    """{mistakes} common mistake to avoid / {mistakes} common mistakes to avoid"""
    return Message("results:mistakes-to-avoid", (mistakes,))


def based_text(*, text: str, because: str) -> Message:
    """{text} Based on: {because}."""
    return Message("results:based-text", (text, because))


START: Final = Message("results:start")
"""Start with"""

WHOLE_ROADMAP_WITH_ITS_PRICE: Final = Message("results:whole-roadmap-with-its-price")
"""The whole roadmap, with its price"""

NO_QUESTION_IS_LEFT_OPEN: Final = Message("results:no-question-is-left-open")
"""No question is left open that could move it."""

EACH_ANSWER_MAY_BE_OFF: Final = Message("results:each-answer-may-be-off")
"""Each answer may be off by one level, the more so the less sure people were. Answers are taken as independent,…"""


def called_guess(*, guesses: int) -> Message:
    """{guesses} answer was called a guess. / {guesses} answers were called a guess."""
    return Message("results:called-guess", (guesses,))


def of_given(*, given: int, questions: int) -> Message:
    """{given} of {questions}"""
    return Message("results:of-given", (given, questions))


HOW_SURE_WE: Final = Message("results:how-sure-we")
"""How sure we are"""

ONE_OF_THESE_ANSWERS_ALONE: Final = Message("results:one-of-these-answers-alone")
"""One of these answers alone would lift the phase"""


def no_single_answer_lifts_phase(*, left: str) -> Message:
    """No single answer lifts the phase: {left}."""
    return Message("results:no-single-answer-lifts-phase", (left,))


PHASE_RESTS_ON_THESE_ANSWERS: Final = Message("results:phase-rests-on-these-answers")
"""The phase rests on these answers"""


def instead_of_would_mean_phase(*, then: str, now: str, phase: int) -> Message:
    """“{then}” instead of “{now}” would mean phase {phase}."""
    return Message("results:instead-of-would-mean-phase", (then, now, phase))


CHANCE_OF_EACH_PHASE: Final = Message("results:chance-of-each-phase")
"""Chance of each phase"""

ANSWERS_TO_RAISE_ON_SHORTEST: Final = Message("results:answers-to-raise-on-shortest")
"""Answers to raise on the shortest way"""

NO_PHASE_ABOVE_THIS_ONE: Final = Message("results:no-phase-above-this-one")
"""There is no phase above this one"""

QUESTIONS: Final = Message("results:questions")
"""Questions"""

RULES: Final = Message("results:rules")
"""Rules"""

FINGERPRINT_OF_BOTH: Final = Message("results:fingerprint-of-both")
"""Fingerprint of both"""

PART_NOT_RECORDED: Final = Message("results:part-not-recorded")
"""not recorded"""

DETAILS_FOR_THOSE_WHO_CHECK: Final = Message("results:details-for-those-who-check")
"""Details for those who check the method"""

BY_ALL_GATES: Final = Message("results:by-all-gates")
"""By all gates"""


def part_rule_codes(*, told: str, codes: int, other_codes: Sequence[str]) -> Message:
    """{told}, the rule of gate {other-codes} / {told}, the rule of gates {other-codes}"""
    return Message("results:part-rule-codes", (told, codes, tuple(other_codes)))


BY_MODELS_IN_DAILY_USE: Final = Message("results:by-models-in-daily-use")
"""By models in daily use"""

BY_ALL_OTHER_GATES: Final = Message("results:by-all-other-gates")
"""By all other gates"""

NONE_WHAT_IS_LEFT: Final = Message("results:none-what-is-left")
"""None; what is left to do raises no answer"""


def points_small_rise_counts_medium(*, points: int) -> Message:
    """{points} points; a small rise counts 1, a medium 2, a large 3"""
    return Message("results:points-small-rise-counts-medium", (points,))


WHAT_IF: Final = Message("results:what-if")
"""What if?"""

SUPPOSE_OTHER_ANSWERS_AND_SEE: Final = Message("results:suppose-other-answers-and-see")
"""Suppose other answers and see what would follow. This is a sandbox: nothing here is saved, your answers stay as…"""

SUPPOSE_OTHER_ANSWERS: Final = Message("results:suppose-other-answers")
"""Suppose other answers"""

NOTHING_IS_CHANGED_YET: Final = Message("results:nothing-is-changed-yet")
"""Nothing is changed yet."""

TODAY: Final = Message("results:today")
"""Today"""

SUPPOSED: Final = Message("results:supposed")
"""Supposed"""

RESET_SANDBOX: Final = Message("results:reset-sandbox")
"""Reset the sandbox"""

TRY_OTHER_QUESTIONS_TOO: Final = Message("results:try-other-questions-too")
"""Try other questions too"""

CHOOSE_QUESTION: Final = Message("results:choose-question")
"""Choose a question"""


def suppose_this_is_true(*, fact_text: str) -> Message:
    """Suppose this is true: {fact-text}"""
    return Message("results:suppose-this-is-true", (fact_text,))


SUPPOSE_THIS_MANY_MORE_MODELS: Final = Message("results:suppose-this-many-more-models")
"""Suppose this many more models were in daily use for two months, each in its own area and watched"""


def part_phase_phase(*, phase: int, then_words: str) -> Message:
    """phase {phase}, {then-words}"""
    return Message("results:part-phase-phase", (phase, then_words))


NO_GATE_WOULD_CHANGE: Final = Message("results:no-gate-would-change")
"""No gate would change."""

SCORES_TODAY_AND_SUPPOSED: Final = Message("results:scores-today-and-supposed")
"""Scores, today and supposed"""

STILL_NOT_MET: Final = Message("results:still-not-met")
"""Still not met"""

STILL_NOT_KNOWN: Final = Message("results:still-not-known")
"""Still not known"""


def no_longer_needed(*, gone_actions: str) -> Message:
    """No longer needed: {gone-actions}."""
    return Message("results:no-longer-needed", (gone_actions,))


def new_in_plan(*, new_actions: str) -> Message:
    """New in the plan: {new-actions}."""
    return Message("results:new-in-plan", (new_actions,))


PLAN_WOULD_STAY: Final = Message("results:plan-would-stay")
"""The plan would stay as it is."""

PLEASE_LOOK_AT_THESE_FACTS: Final = Message("results:please-look-at-these-facts")
"""Please look at these facts again"""


def nobody_said_yet(*, facts_in_words: str) -> Message:
    """Nobody said yet: {facts-in-words}."""
    return Message("results:nobody-said-yet", (facts_in_words,))


TO_MODELS: Final = Message("results:to-models")
"""To the models"""

TO_PEOPLE: Final = Message("results:to-people")
"""To the people"""


def may_be_in_place_already(*, answer_first: str, questions: int) -> Message:
    """{answer-first}: it may be in place already / {answer-first}: some may be in place already"""
    return Message("results:may-be-in-place-already", (answer_first, questions))


PART_WHAT_NOBODY_KNOWS_OR_WHAT: Final = Message("results:part-what-nobody-knows-or-what")
"""what nobody knows or what does not apply counts as not in place"""

MILESTONES: Final = Message("results:milestones")
"""Milestones"""

NEXT_STEPS: Final = Message("results:next-steps")
"""The next steps"""

NEXT_STEP: Final = Message("results:next-step")
"""The next step"""


def phases_between(*, lowest: int, highest: int) -> Message:
    """Phase {lowest} to {highest}"""
    return Message("results:phases-between", (lowest, highest))


def as_it_is_now(*, now: str) -> Message:
    """Now: {now}"""
    return Message("results:as-it-is-now", (now,))


def raised_from_to(*, now: str, then: str) -> Message:
    """An answer, in its own words, and the one that it becomes."""
    return Message("results:raised-from-to", (now, then))


def serves_gates(*, gates: int) -> Message:
    """Serves {gates} gate / Serves {gates} gates"""
    return Message("results:serves-gates", (gates,))


def by_way(*, actions: str) -> Message:
    """By way of: {actions}."""
    return Message("results:by-way", (actions,))


def effort_effort(*, effort: str) -> Message:
    """{effort} effort"""
    return Message("results:effort-effort", (effort,))


def why_this_score(*, name: str) -> Message:
    """Why this score: {name}"""
    return Message("results:why-this-score", (name,))


WEIGHT: Final = Message("results:weight")
"""Weight"""

POINTS: Final = Message("results:points")
"""Points"""


def what_makes_score(*, name: str) -> Message:
    """What makes the score of {name}"""
    return Message("results:what-makes-score", (name,))


NOT_COUNTED_BECAUSE_THERE: Final = Message("results:not-counted-because-there")
"""Not counted, because there is no answer:"""


def score_printed(*, printed: str, out_of: str) -> Message:
    """Score {printed} {out-of}"""
    return Message("results:score-printed", (printed, out_of))


def it_lies_between(*, bounds: str) -> Message:
    """Counting what is unknown, it lies {bounds}."""
    return Message("results:it-lies-between", (bounds,))


ON_THIS_PAGE: Final = Message("results:on-this-page")
"""On this page"""

PART_TODAY: Final = Message("results:part-today")
"""On a scale of scores: where a score is today, and what the next phase needs."""

PART_NEEDED: Final = Message("results:part-needed")
"""needed"""
