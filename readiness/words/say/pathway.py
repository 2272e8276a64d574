"""The messages of pathway.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

EXTEND_WHAT_THERE: Final = Message("pathway:extend-what-there")
"""Extend what is there"""

DO_FAR_KNOWN: Final = Message("pathway:do-far-known")
"""To do, as far as is known"""

ONLY_IF_MISSING_ANSWERS_TURN: Final = Message("pathway:only-if-missing-answers-turn")
"""Only if the missing answers turn out low"""


def part_things_do(*, number: int) -> Message:
    """{number} thing to do / {number} things to do"""
    return Message("pathway:part-things-do", (number,))


IF_NONE_YET: Final = Message("pathway:if-none-yet")
""", if none is yet"""


def say_listed_models_what_not(*, needed: int) -> Message:
    """Say of {needed} listed model what is not known yet. / Say of {needed} listed models what is not known yet."""
    return Message("pathway:say-listed-models-what-not", (needed,))


SAY_WHICH_MODELS_DO_REAL: Final = Message("pathway:say-which-models-do-real")
"""Say which models do real work today, or that none does."""


def real_users_use_weeks(*, needed: int) -> Message:
    """Real users use it for {needed} week. / Real users use it for {needed} weeks."""
    return Message("pathway:real-users-use-weeks", (needed,))


EVERY_RUNNING_MODEL_WATCHED: Final = Message("pathway:every-running-model-watched")
"""Every running model is watched."""


def these_have_no_date_yet(*, without_date: int, to_phase: int) -> Message:
    """Of the things to do, {without-date} has no date yet, so the plan does not reach phase {to-phase} within its…"""
    return Message("pathway:these-have-no-date-yet", (without_date, to_phase))


def then_look_again_at(*, number: int) -> Message:
    """Questions that somebody was not sure of, behind those without an answer."""
    return Message("pathway:then-look-again-at", (number,))


def first_look_again_at_questions(*, number: int) -> Message:
    """First look again at {number} question / First look again at {number} questions"""
    return Message("pathway:first-look-again-at-questions", (number,))


def part_other_things_do(*, number: int) -> Message:
    """Beside the things to do that were counted before."""
    return Message("pathway:part-other-things-do", (number,))


def part_depends_missing_answers(*, what: Message) -> Message:
    """{what} that depends on missing answers"""
    return Message("pathway:part-depends-missing-answers", (what,))


def part_depend_missing_answers(*, what: Message) -> Message:
    """{what} that depend on missing answers"""
    return Message("pathway:part-depend-missing-answers", (what,))


def first_model_goes_into_daily(*, if_none_is: str) -> Message:
    """A first model goes into daily use{if-none-is}."""
    return Message("pathway:first-model-goes-into-daily", (if_none_is,))


def models_run_business_areas(*, needed: int, multiple_areas: int) -> Message:
    """{needed} model run in {multiple-areas} business area. / {needed} model run in {multiple-areas} business…"""
    return Message("pathway:models-run-business-areas", (needed, multiple_areas))


def part_level_of_today(*, low: int | float | Decimal) -> Message:
    """level {low}"""
    return Message("pathway:part-level-of-today", (low,))


def part_level_to_reach(*, high: int | float | Decimal) -> Message:
    """level {high}"""
    return Message("pathway:part-level-to-reach", (high,))


def part_marked(*, status: str) -> Message:
    """marked as {status}"""
    return Message("pathway:part-marked", (status,))


def part_starts(*, words: str) -> Message:
    """starts in {words}"""
    return Message("pathway:part-starts", (words,))


def first_answer(*, number: int, time: str) -> Message:
    """First answer this question ({time}) / First answer these {number} questions ({time})"""
    return Message("pathway:first-answer", (number, time))


def part_milestones(*, milestones: int) -> Message:
    """{milestones} milestone / {milestones} milestones"""
    return Message("pathway:part-milestones", (milestones,))


PART_NOTHING: Final = Message("pathway:part-nothing")
"""nothing"""


def part_things_together(*, parts: Sequence[Message]) -> Message:
    """{parts}"""
    return Message("pathway:part-things-together", (tuple(parts),))


def before_phase(*, parts: Message, phase: int) -> Message:
    """{parts} before phase {phase}"""
    return Message("pathway:before-phase", (parts, phase))


def goal_by_actions(*, actions: Sequence[str]) -> Message:
    """Behind the milestones, in the report."""
    return Message("pathway:goal-by-actions", (tuple(actions),))
