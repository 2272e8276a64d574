"""The messages of headlines.ftl. Written by tools/words.py from the English file, not by hand."""

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
