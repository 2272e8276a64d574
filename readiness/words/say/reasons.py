"""The messages of reasons.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def part_or_first_look(*, told: str, first_look_time: str) -> Message:
    """{told}, or {first-look-time} for a first look"""
    return Message("reasons:part-or-first-look", (told, first_look_time))


def questions_without_answer_take(*, left: int) -> Message:
    """The {left} question without an answer take / The {left} questions without an answer take"""
    return Message("reasons:questions-without-answer-take", (left,))


LAST_QUESTION_TAKES: Final = Message("reasons:last-question-takes")
"""The last question takes"""

PART_QUESTIONS_ANSWERED: Final = Message("reasons:part-questions-answered")
"""questions answered"""

PART_TOO_FEW_ANSWERS: Final = Message("reasons:part-too-few-answers")
"""too few answers"""


def no_score_yet_answers_needed(*, share_needed: str) -> Message:
    """No score yet: {share-needed} of the answers are needed, weighed by importance."""
    return Message("reasons:no-score-yet-answers-needed", (share_needed,))


MEAN_SCORES_ITS_PARTS_EACH: Final = Message("reasons:mean-scores-its-parts-each")
"""The mean of the scores of its parts; each part counts the same, however many questions it has."""

PART_PARTLY_COVERED: Final = Message("reasons:part-partly-covered")
"""partly covered"""

PART_COVERED_BY_TWO_OR_MORE: Final = Message("reasons:part-covered-by-two-or-more")
"""covered by two or more people"""

MEAN_OVER_ROLES_YOU_NEED: Final = Message("reasons:mean-over-roles-you-need")
"""The mean over the roles you need, taken from the list of people."""


def no_score_yet_at_least(*, share_needed: str) -> Message:
    """No score yet: at least {share-needed} of its answers, by weight, must be known."""
    return Message("reasons:no-score-yet-at-least", (share_needed,))


def weight_times_level_told_every(*, scale: str) -> Message:
    """Weight times level, told {scale}, of every answer, added up and divided by the sum of the weights."""
    return Message("reasons:weight-times-level-told-every", (scale,))


WEIGHT_TIMES_LEVEL_EVERY_ANSWER: Final = Message("reasons:weight-times-level-every-answer")
"""Weight times level of every answer, added up and divided by the sum of the weights."""

I_DO_NOT_KNOW_WHICH: Final = Message("reasons:i-do-not-know-which")
"""I do not know, which counts as level 0"""

PART_WHETHER_LAW_OR_CONTRACT_FORBIDS: Final = Message("reasons:part-whether-law-or-contract-forbids")
"""whether a law or contract forbids it"""

PART_WHAT_HARM_MISTAKE_COULD_DO: Final = Message("reasons:part-what-harm-mistake-could-do")
"""what harm a mistake could do"""

PART_WHETHER_PERSON_CAN_CHECK_EACH: Final = Message("reasons:part-whether-person-can-check-each")
"""whether a person can check each result"""

PART_WHETHER_TOOL_CAN_BE_BOUGHT: Final = Message("reasons:part-whether-tool-can-be-bought")
"""whether a tool can be bought"""

PART_NOTHING_WAS_SAID_ABOUT_MODELS: Final = Message("reasons:part-nothing-was-said-about-models")
"""nothing was said about models in daily use"""

PART_EVERY_PLAN: Final = Message("reasons:part-every-plan")
"""part of every plan"""

PART_NOT_KNOWN_YET: Final = Message("reasons:part-not-known-yet")
"""is not known yet"""

PART_NOT_MET_YET: Final = Message("reasons:part-not-met-yet")
"""is not met yet"""


def part_needed_before(*, action_title: str) -> Message:
    """needed before “{action-title}”"""
    return Message("reasons:part-needed-before", (action_title,))


def part_first_trial(*, actual: str) -> Message:
    """part of the first trial: “{actual}”"""
    return Message("reasons:part-first-trial", (actual,))


PART_OF_FIRST_TRIAL: Final = Message("reasons:part-of-first-trial")
"""part of the first trial"""


def part_common_mistake_avoid(*, title: str) -> Message:
    """a common mistake to avoid: “{title}”"""
    return Message("reasons:part-common-mistake-avoid", (title,))


def part_not_known_whether_safeguard_place(*, name: str) -> Message:
    """not known: whether the safeguard “{name}” is in place"""
    return Message("reasons:part-not-known-whether-safeguard-place", (name,))


PART_CHECKED_TABLE_ASKS: Final = Message("reasons:part-checked-table-asks")
"""a checked table asks for it"""


def part_check_asks(*, table: str, name: str) -> Message:
    """the check of “{table}” for “{name}” asks for it"""
    return Message("reasons:part-check-asks", (table, name))


PART_FEWER_THAN_TWO_PROBLEMS_ENTERED: Final = Message("reasons:part-fewer-than-two-problems-entered")
"""fewer than two problems are entered"""


def people_said(*, rstrip: str) -> Message:
    """“{rstrip}”, people said"""
    return Message("reasons:people-said", (rstrip,))


PART_ANSWER_WHAT_WORTH_HOW_EASY: Final = Message("reasons:part-answer-what-worth-how-easy")
"""answer what it is worth and how easy it is"""

PART_NOTHING_KNOWN_ABOUT_YET: Final = Message("reasons:part-nothing-known-about-yet")
"""nothing is known about it yet"""

PART_DATA_HAS_REACHED_THIS_STATUS: Final = Message("reasons:part-data-has-reached-this-status")
"""the data has reached this status"""

PART_MODEL_DAILY_USE: Final = Message("reasons:part-model-daily-use")
"""a model is in daily use"""

PART_NO_MODEL_DAILY_USE_YET: Final = Message("reasons:part-no-model-daily-use-yet")
"""no model is in daily use yet"""

PART_MODEL_YOU_MADE_DAILY_USE: Final = Message("reasons:part-model-you-made-daily-use")
"""a model that you made is in daily use"""

PART_MODEL_RUNS_NOBODY_WATCHES: Final = Message("reasons:part-model-runs-nobody-watches")
"""a model runs that nobody watches"""

PART_ONE_THREE_MODELS_COUNT_SO: Final = Message("reasons:part-one-three-models-count-so")
"""one to three models count so far"""

PART_NEEDED_ROLE_MISSING: Final = Message("reasons:part-needed-role-missing")
"""a needed role is missing"""

PART_THERE_FEWER_THAN_TWO_SCORED: Final = Message("reasons:part-there-fewer-than-two-scored")
"""there are fewer than two scored problems"""

PART_ALL_PROBLEMS_ONE_KIND: Final = Message("reasons:part-all-problems-one-kind")
"""all problems are of one kind"""

PART_NO_PROBLEM_READY_YET: Final = Message("reasons:part-no-problem-ready-yet")
"""no problem is ready yet"""

PART_FIRST_PROBLEM_NEEDS_LABELS: Final = Message("reasons:part-first-problem-needs-labels")
"""the first problem needs labels"""

PART_SOMEBODY_HAS_TIME_NO_ROLE: Final = Message("reasons:part-somebody-has-time-no-role")
"""somebody has time and no role"""

PART_HIGHEST_PHASE_REACHED: Final = Message("reasons:part-highest-phase-reached")
"""the highest phase is reached"""

PART_JUNIOR_WORKS_WITHOUT_MENTOR: Final = Message("reasons:part-junior-works-without-mentor")
"""a junior works without a mentor"""

PART_TEAMS_HAVE_NO_COMMON_FORUM: Final = Message("reasons:part-teams-have-no-common-forum")
"""the teams have no common forum"""

PART_MORE_THAN_SIX_MONTHS_LAY: Final = Message("reasons:part-more-than-six-months-lay")
"""more than six months lay between the last two assessments"""


def part_gate(*, title: str, standing: str) -> Message:
    """the gate “{title}” {standing}"""
    return Message("reasons:part-gate", (title, standing))


def part_model_does_not_count(*, name: str, told: Literal["no", "unknown"]) -> Message:
    """“{name}” does not count as a model in daily use yet / it is not known whether “{name}” counts as a model in…"""
    return Message("reasons:part-model-does-not-count", (name, told))


PART_TOOL_DOES_PART: Final = Message("reasons:part-tool-does-part")
"""Why suppliers are asked before a trial of one's own."""


def part_not_known(*, unknown_flags: str) -> Message:
    """not known: {unknown-flags}"""
    return Message("reasons:part-not-known", (unknown_flags,))


def part_not_known_of(*, subject: str) -> Message:
    """not known: {subject}"""
    return Message("reasons:part-not-known-of", (subject,))


def part_level(*, told: str) -> Message:
    """level {told}"""
    return Message("reasons:part-level", (told,))


def part_put_place_first(*, lacks: Sequence[str]) -> Message:
    """put in place first: {lacks}"""
    return Message("reasons:part-put-place-first", (tuple(lacks),))


def part_ready_if_nothing_unknown_speaks(*, unknown: str) -> Message:
    """ready, if nothing unknown speaks against it; {unknown}"""
    return Message("reasons:part-ready-if-nothing-unknown-speaks", (unknown,))


def part_strong(*, names: Sequence[str]) -> Message:
    """strong in {names}"""
    return Message("reasons:part-strong", (tuple(names),))


def part_not_known_names(*, names: Sequence[str]) -> Message:
    """not known: {names}"""
    return Message("reasons:part-not-known-names", (tuple(names),))


def part_levels(*, least: int, most: int) -> Message:
    """{least} to {most} level / {least} to {most} levels"""
    return Message("reasons:part-levels", (least, most))


def part_questions_and_time(*, questions: int, time: Message) -> Message:
    """{questions} question, {time} / {questions} questions, {time}"""
    return Message("reasons:part-questions-and-time", (questions, time))


def part_number_of_levels(*, levels: int) -> Message:
    """{levels} level / {levels} levels"""
    return Message("reasons:part-number-of-levels", (levels,))


def part_subjects(*, subjects: int) -> Message:
    """{subjects} subject / {subjects} subjects"""
    return Message("reasons:part-subjects", (subjects,))


def everything_questions(*, questions: int, whole_time: str) -> Message:
    """Everything: {questions} question, {whole-time} / Everything: {questions} questions, {whole-time}"""
    return Message("reasons:everything-questions", (questions, whole_time))


def first_look_questions(*, first_look: int, first_look_time: str) -> Message:
    """A first look: {first-look} question, {first-look-time} / A first look: {first-look} questions, {first-look-…"""
    return Message("reasons:first-look-questions", (first_look, first_look_time))


def all_answered_counts(*, told: str, time_for: str) -> Message:
    """{told} {time-for}, and all that is answered counts."""
    return Message("reasons:all-answered-counts", (told, time_for))


def part_about_minutes(*, minutes_for: int) -> Message:
    """about {minutes-for} minute / about {minutes-for} minutes"""
    return Message("reasons:part-about-minutes", (minutes_for,))


def part_of(*, given: int | float | Decimal, questions: int | float | Decimal, what_was_given: str) -> Message:
    """{given} of {questions} {what-was-given}"""
    return Message("reasons:part-of", (given, questions, what_was_given))


def part_them_with_level(*, words: str, answered: int | float | Decimal) -> Message:
    """{words}, {answered} of them with a level"""
    return Message("reasons:part-them-with-level", (words, answered))


def part_from(*, printed: str, other_printed: str) -> Message:
    """from {printed} to {other-printed}"""
    return Message("reasons:part-from", (printed, other_printed))


def level(*, level: int | float | Decimal, words: str) -> Message:
    """Level {level}: {words}"""
    return Message("reasons:level", (level, words))


def part_still_to_reach(*, short: str) -> Message:
    """Stands behind the level reached: what an action of the plan is still for."""
    return Message("reasons:part-still-to-reach", (short,))


def part_level_with_words(*, level: int | float | Decimal, short: str) -> Message:
    """level {level}: {short}"""
    return Message("reasons:part-level-with-words", (level, short))


def part_level_without_words(*, level: int | float | Decimal) -> Message:
    """level {level}"""
    return Message("reasons:part-level-without-words", (level,))


I_DO_NOT_KNOW: Final = Message("reasons:i-do-not-know")
"""I do not know"""

PART_DOES_NOT_APPLY: Final = Message("reasons:part-does-not-apply")
"""does not apply"""

PART_NOT_ANSWERED: Final = Message("reasons:part-not-answered")
"""not answered"""

PART_YES: Final = Message("reasons:part-yes")
"""yes"""

PART_NO: Final = Message("reasons:part-no")
"""no"""

PART_PART: Final = Message("reasons:part-part")
"""in part"""

PART_NO_PROBLEM_CHOSEN_YET: Final = Message("reasons:part-no-problem-chosen-yet")
"""no problem chosen yet"""

PART_LEFT_OPEN_BY_ROOM: Final = Message("reasons:part-left-open-by-room")
"""left open by the room"""


def part_about_so_many_minutes(*, minutes: int) -> Message:
    """about {minutes} minute / about {minutes} minutes"""
    return Message("reasons:part-about-so-many-minutes", (minutes,))


def pages_are_open(*, pages: int) -> Message:
    """{pages} pages is still open / {pages} page is still open / {pages} pages are still open"""
    return Message("reasons:pages-are-open", (pages,))


def questions_are_open(*, questions: int) -> Message:
    """{questions} question is still open / {questions} questions are still open"""
    return Message("reasons:questions-are-open", (questions,))


def part_questions(*, questions: int) -> Message:
    """{questions} question / {questions} questions"""
    return Message("reasons:part-questions", (questions,))


def questions_and_pages_are_open(*, questions: Message, pages: int) -> Message:
    """{questions} and {pages} other page are still open / {questions} and {pages} other pages are still open"""
    return Message("reasons:questions-and-pages-are-open", (questions, pages))


def part_between_levels(*, low: Message, high: Message) -> Message:
    """Between two of the words for levels; 0 is the lowest."""
    return Message("reasons:part-between-levels", (low, high))


def part_level_word(*, level: Literal["not", "started", "some", "routine"]) -> Message:
    """The words for the four levels of a score."""
    return Message("reasons:part-level-word", (level,))


def part_cannot_be_below(*, line: str, score: str) -> Message:
    """{line}; with what is not known it cannot be below {score}"""
    return Message("reasons:part-cannot-be-below", (line, score))


def part_cannot_be_above(*, line: str, score: str) -> Message:
    """{line}; with what is not known it cannot be above {score}"""
    return Message("reasons:part-cannot-be-above", (line, score))


def part_counts_as_level(*, words: str, level: int) -> Message:
    """{words} (counts as level {level})"""
    return Message("reasons:part-counts-as-level", (words, level))


PART_MISSING: Final = Message("reasons:part-missing")
"""Two cells beside a role."""

PART_COVERED: Final = Message("reasons:part-covered")
"""covered"""


def part_more_work_than_time(*, name: str) -> Message:
    """Before the name of somebody who is too full, behind a colon."""
    return Message("reasons:part-more-work-than-time", (name,))


def part_hardly_any_time(*, name: str) -> Message:
    """hardly any time to spare: {name}"""
    return Message("reasons:part-hardly-any-time", (name,))


def part_safeguard_is(*, name: str, given: Message) -> Message:
    """Why an action is in the plan: what was told of a safeguard."""
    return Message("reasons:part-safeguard-is", (name, given))
