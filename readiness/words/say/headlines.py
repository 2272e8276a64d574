"""The messages of headlines.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

NO_PHASE_YET_NOTHING_HAS: Final = Message("headlines:no-phase-yet-nothing-has")
"""No phase yet: nothing has been answered"""

PART_WHETHER_OTHERS_REACH_NOT_KNOWN: Final = Message("headlines:part-whether-others-reach-not-known")
"""whether the others reach it is not known yet"""


def part_whether_named_reach_not_known(*, names: Sequence[str]) -> Message:
    """whether it is reached by {names} is not known yet"""
    return Message("headlines:part-whether-named-reach-not-known", (tuple(names),))


PART_NO_DIMENSION_REACHES: Final = Message("headlines:part-no-dimension-reaches")
"""no dimension reaches it"""


def part_others_below_and_not_known(*, below: int, unsure: int) -> Message:
    """{below} other is below it, {unsure} not known yet / {below} others are below it, {unsure} not known yet"""
    return Message("headlines:part-others-below-and-not-known", (below, unsure))


def every_gate_phase_met(*, placed: int) -> Message:
    """Every gate of phase {placed} is met"""
    return Message("headlines:every-gate-phase-met", (placed,))


def data_status_highest_there(*, words: str, of: Literal["problem", "main"]) -> Message:
    """Data status by the answers about your first problem: {words}, the highest there is / Data status: {words},…"""
    return Message("headlines:data-status-highest-there", (words, of))


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


def part_or_above(*, reached: Sequence[str]) -> Message:
    """on or above it: {reached}"""
    return Message("headlines:part-or-above", (tuple(reached),))


def data_status(*, unknown_status: str, of: Literal["problem", "main"]) -> Message:
    """Data status by the answers about your first problem: {unknown-status} / Data status: {unknown-status}"""
    return Message("headlines:data-status", (unknown_status, of))


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


def all_met(*, place: str) -> Message:
    """{place}: every gate is met"""
    return Message("headlines:all-met", (place,))


def all_met_with_use(*, place: str, use: str) -> Message:
    """{place}: {use}; every gate is met"""
    return Message("headlines:all-met-with-use", (place, use))


def left(*, place: str, left: str) -> Message:
    """{place}: {left}"""
    return Message("headlines:left", (place, left))


def left_with_use(*, place: str, use: str, left: str) -> Message:
    """{place}: {use}; {left}"""
    return Message("headlines:left-with-use", (place, use, left))


def all_reach_floor(*, dimensions: int, phase: int) -> Message:
    """All {dimensions} dimension reach the floor of phase {phase} / All {dimensions} dimensions reach the floor of…"""
    return Message("headlines:all-reach-floor", (dimensions, phase))


def not_confirmed_at_floor(*, phase: int, names: Sequence[str], others: Message) -> Message:
    """Not confirmed at the floor of phase {phase}: {names}; {others}"""
    return Message("headlines:not-confirmed-at-floor", (phase, tuple(names), others))


def furthest_below_floor(*, phase: int, names: Sequence[str], others: Message) -> Message:
    """Furthest below the floor of phase {phase}: {names}; {others}"""
    return Message("headlines:furthest-below-floor", (phase, tuple(names), others))


def none_can_be_placed(*, phase: int) -> Message:
    """Too few answers to place any dimension against the floor of phase {phase}"""
    return Message("headlines:none-can-be-placed", (phase,))


def some_reach_floor(*, number: int, total: int, phase: int, unsure: Sequence[str]) -> Message:
    """{number} of {total} dimensions reaches the floor of phase {phase}; too few answers on {unsure} / {number} of…"""
    return Message("headlines:some-reach-floor", (number, total, phase, tuple(unsure)))


def part_gates_met(*, met: int, total: int, phase: int) -> Message:
    """none of {total} gate of phase {phase} is met / none of {total} gates of phase {phase} is met / {met} of…"""
    return Message("headlines:part-gates-met", (met, total, phase))


def part_only_gate_met(*, phase: int) -> Message:
    """the only gate of phase {phase} is met"""
    return Message("headlines:part-only-gate-met", (phase,))


def part_all_gates_met(*, total: int, phase: int) -> Message:
    """all {total} gates of phase {phase} are met"""
    return Message("headlines:part-all-gates-met", (total, phase))


def gates_met(*, gates: Message) -> Message:
    """The gates of the next phase, where the phase of now has none."""
    return Message("headlines:gates-met", (gates,))


def every_gate_is_met_and(*, phase: int, gates: Message) -> Message:
    """Every gate of phase {phase} is met; {gates}"""
    return Message("headlines:every-gate-is-met-and", (phase, gates))


def every_gate_is_met_and_too(*, phase: int, gates: Message) -> Message:
    """Every gate of phase {phase} is met; {gates} too"""
    return Message("headlines:every-gate-is-met-and-too", (phase, gates))


def no_capability_below(*, least: int | float | Decimal, out_of: str) -> Message:
    """No capability lies below {least} {out-of}"""
    return Message("headlines:no-capability-below", (least, out_of))


def two_versions(*, then: str, now: str, phase: str) -> Message:
    """Two versions of the questions, {then} then and {now} now; {phase}"""
    return Message("headlines:two-versions", (then, now, phase))


def up_and_down(*, up: str, down: str, phase: str) -> Message:
    """Which dimensions went up, and which went down."""
    return Message("headlines:up-and-down", (up, down, phase))


PART_NONE: Final = Message("headlines:part-none")
"""none"""


def data_status_with_gap(*, words: str, gap: str, of: Literal["problem", "main"]) -> Message:
    """Data status by the answers about your first problem: {words}; {gap} / Data status: {words}; {gap}"""
    return Message("headlines:data-status-with-gap", (words, gap, of))


def data_status_and_what_blocks(*, words: str, blocks: str, of: Literal["problem", "main"]) -> Message:
    """Data status by the answers about your first problem: {words}; to go up, {blocks} / Data status: {words}; to…"""
    return Message("headlines:data-status-and-what-blocks", (words, blocks, of))


def data_status_and_that_of_first(*, of: Literal["problem", "main"], words: str, status: str) -> Message:
    """Data status by the answers about your first problem: {words}; that of the problem which comes first: {status}…"""
    return Message("headlines:data-status-and-that-of-first", (of, words, status))
