"""The messages of headlines.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

NO_PHASE_YET_NOTHING_HAS: Final = Message("headlines:no-phase-yet-nothing-has")
"""No phase yet: nothing has been answered"""

PART_WHETHER_OTHERS_REACH_NOT_KNOWN: Final = Message("headlines:part-whether-others-reach-not-known")
"""whether the others reach it is not known yet"""

PART_NO_DIMENSION_REACHES: Final = Message("headlines:part-no-dimension-reaches")
"""no dimension reaches it"""


def every_gate_phase_met(*, placed: int) -> Message:
    """Every gate of phase {placed} is met"""
    return Message("headlines:every-gate-phase-met", (placed,))


def data_status_highest_there(*, words: str) -> Message:
    """Data status: {words}, the highest there is"""
    return Message("headlines:data-status-highest-there", (words,))


NO_CAPABILITY_HAS_ENOUGH_ANSWERS: Final = Message("headlines:no-capability-has-enough-answers")
"""No capability has enough answers for a score"""

PEOPLE_DO_NOT_DIFFER_BY: Final = Message("headlines:people-do-not-differ-by")
"""People do not differ by much on any question"""


def people_differed_questions_something_was(*, number: int) -> Message:
    """People differed on {number} question, and something was recorded on every one / People differed on {number}…"""
    return Message("headlines:people-differed-questions-something-was", (number,))


PART_PHASE_UNCHANGED: Final = Message("headlines:part-phase-unchanged")
"""phase unchanged"""

PART_NO_CERTAIN_PHASE_THEN_OR: Final = Message("headlines:part-no-certain-phase-then-or")
"""no certain phase then or now"""

PART_NO_CERTAIN_PHASE: Final = Message("headlines:part-no-certain-phase")
"""no certain phase"""


def all_questions_answered(*, questions: int) -> Message:
    """All {questions} question are answered / All {questions} questions are answered"""
    return Message("headlines:all-questions-answered", (questions,))


def phase(*, placed: int, phases: int | float | Decimal) -> Message:
    """Phase {placed} of {phases}"""
    return Message("headlines:phase", (placed, phases))


def not_yet_certain(*, possible_words: str) -> Message:
    """Not yet certain, {possible-words}"""
    return Message("headlines:not-yet-certain", (possible_words,))


def part_floor_phase(*, phase: int) -> Message:
    """the floor of phase {phase}"""
    return Message("headlines:part-floor-phase", (phase,))


def too_few_answers_place_any(*, target: str) -> Message:
    """Too few answers to place any dimension against {target}"""
    return Message("headlines:too-few-answers-place-any", (target,))


def part_or_above(*, reached: Sequence[str]) -> Message:
    """on or above it: {reached}"""
    return Message("headlines:part-or-above", (tuple(reached),))


def data_status(*, unknown_status: str) -> Message:
    """Data status: {unknown-status}"""
    return Message("headlines:data-status", (unknown_status,))


def several_capabilities_share_lowest_score(*, lowest: Decimal, out_of: str) -> Message:
    """Several capabilities share the lowest score, {lowest} {out-of}"""
    return Message("headlines:several-capabilities-share-lowest-score", (lowest, out_of))


def lowest_at(*, lowest: Decimal, out_of: str, names: Sequence[str]) -> Message:
    """Lowest at {lowest} {out-of}: {names}"""
    return Message("headlines:lowest-at", (lowest, out_of, tuple(names)))


def questions_talk_about_before_anything(*, number: int) -> Message:
    """{number} question to talk about before anything is built on the answers / {number} questions to talk about…"""
    return Message("headlines:questions-talk-about-before-anything", (number,))


def questions_which_people_differ_them(*, number: int, settled: int) -> Message:
    """{number} question on which people differ, {settled} of them talked about / {number} questions on which people…"""
    return Message("headlines:questions-which-people-differ-them", (number, settled))


def part_now_then(*, phase_or_unsure: str, other_phase_or_unsure: str) -> Message:
    """now {phase-or-unsure}, then {other-phase-or-unsure}"""
    return Message("headlines:part-now-then", (phase_or_unsure, other_phase_or_unsure))
