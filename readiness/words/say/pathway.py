"""The messages of pathway.ftl. Written by tools/words.py from the English file, not by hand."""

from typing import Final

from readiness.words.message import Message

EXTEND_WHAT_THERE: Final = Message("pathway:extend-what-there")
"""Extend what is there"""

DO_FAR_KNOWN: Final = Message("pathway:do-far-known")
"""To do, as far as is known"""

ONLY_IF_MISSING_ANSWERS_TURN: Final = Message("pathway:only-if-missing-answers-turn")
"""Only if the missing answers turn out low"""

PART_THIS_QUESTION: Final = Message("pathway:part-this-question")
"""this question"""


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
