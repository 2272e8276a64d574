"""The messages of benchmark.ftl. Written by tools/words.py from the English file, not by hand."""

from datetime import date
from decimal import Decimal
from typing import Final

from readiness.words.message import Message

TITLE: Final = Message("benchmark:title")
"""Beside others of this workspace"""


def headline(*, count: int) -> Message:
    """How {count} assessments of this workspace are spread, and where this one lies"""
    return Message("benchmark:headline", (count,))


def lede(*, count: int, day: date) -> Message:
    """{count} assessments that take part, with the same questions and rules, as they were on {day}. This one is as…"""
    return Message("benchmark:lede", (count, day))


WHAT_IT_IS: Final = Message("benchmark:what-it-is")
"""What is shown of others is a group of at least nine, in quarters: no mean, no lowest, no highest, and no rank. It…"""

NOT_A_SAMPLE: Final = Message("benchmark:not-a-sample")
"""These are assessments of one workspace, and no sample of a sector or a country. There is no published figure…"""

MEASURE: Final = Message("benchmark:measure")
"""What is compared"""

MARKS: Final = Message("benchmark:marks")
"""Quarter marks"""

YOURS: Final = Message("benchmark:yours")
"""This one"""

PLACE: Final = Message("benchmark:place")
"""Where it lies"""


def of_scores(*, low: Decimal, middle: Decimal, high: Decimal) -> Message:
    """{low}, {middle}, {high}"""
    return Message("benchmark:of-scores", (low, middle, high))


def of_words(*, low: Message, middle: Message, high: Message) -> Message:
    """{low}, {middle}, {high}"""
    return Message("benchmark:of-words", (low, middle, high))


MARKS_READ: Final = Message("benchmark:marks-read")
"""Quarter marks: a quarter of the assessments lie below the first, half below the second, three quarters below the…"""

DATA_STATUS: Final = Message("benchmark:data-status")
"""Data status"""

PHASE: Final = Message("benchmark:phase")
"""Phase"""


def part_phase(*, phase: int) -> Message:
    """phase {phase}"""
    return Message("benchmark:part-phase", (phase,))


PART_ABSENT: Final = Message("benchmark:part-absent")
"""absent"""

PART_ACCEPTABLE: Final = Message("benchmark:part-acceptable")
"""acceptable"""

PART_BETTER: Final = Message("benchmark:part-better")
"""better"""

PART_BEST: Final = Message("benchmark:part-best")
"""best"""

ABSENT: Final = Message("benchmark:absent")
"""Absent"""

ACCEPTABLE: Final = Message("benchmark:acceptable")
"""Acceptable"""

BETTER: Final = Message("benchmark:better")
"""Better"""

BEST: Final = Message("benchmark:best")
"""Best"""


def in_phase(*, phase: int) -> Message:
    """Phase {phase}"""
    return Message("benchmark:in-phase", (phase,))


def borderline(*, low: int, high: int) -> Message:
    """Between phase {low} and phase {high}"""
    return Message("benchmark:borderline", (low, high))


NOT_KNOWN: Final = Message("benchmark:not-known")
"""Not known yet"""


def score_alone(*, score: Decimal) -> Message:
    """{score}"""
    return Message("benchmark:score-alone", (score,))


def score_with_bounds(*, score: Decimal, low: Decimal, high: Decimal) -> Message:
    """{score} ({low} to {high})"""
    return Message("benchmark:score-with-bounds", (score, low, high))


def between(*, low: Decimal, high: Decimal) -> Message:
    """Not known yet, {low} to {high}"""
    return Message("benchmark:between", (low, high))


QUARTER_LOWEST: Final = Message("benchmark:quarter-lowest")
"""In the lowest quarter"""

QUARTER_SECOND: Final = Message("benchmark:quarter-second")
"""In the second quarter"""

QUARTER_THIRD: Final = Message("benchmark:quarter-third")
"""In the third quarter"""

QUARTER_HIGHEST: Final = Message("benchmark:quarter-highest")
"""In the highest quarter"""

QUARTERS_LOWEST_TO_SECOND: Final = Message("benchmark:quarters-lowest-to-second")
"""In the lowest or the second quarter"""

QUARTERS_LOWEST_TO_THIRD: Final = Message("benchmark:quarters-lowest-to-third")
"""Not in the highest quarter"""

QUARTERS_SECOND_TO_THIRD: Final = Message("benchmark:quarters-second-to-third")
"""In the second or the third quarter"""

QUARTERS_SECOND_TO_HIGHEST: Final = Message("benchmark:quarters-second-to-highest")
"""Not in the lowest quarter"""

QUARTERS_THIRD_TO_HIGHEST: Final = Message("benchmark:quarters-third-to-highest")
"""In the third or the highest quarter"""

QUARTERS_ALL: Final = Message("benchmark:quarters-all")
"""Not known yet: in any quarter"""

QUARTERS_TOO_CLOSE: Final = Message("benchmark:quarters-too-close")
"""Too close to the marks to tell"""

HALF_BELOW: Final = Message("benchmark:half-below")
"""Below the middle half"""

HALF_WITHIN: Final = Message("benchmark:half-within")
"""In the middle half"""

HALF_ABOVE: Final = Message("benchmark:half-above")
"""Above the middle half"""

HALF_OPEN: Final = Message("benchmark:half-open")
"""Not certain yet"""

LEDE_OF_PANEL: Final = Message("benchmark:lede-of-panel")
"""Assessments of this workspace that take part, and have the same questions and rules, can be held beside each…"""


def takes_no_part(*, needed: int) -> Message:
    """This assessment takes no part. Those that do see how all of them are spread, once there are {needed}; its own…"""
    return Message("benchmark:takes-no-part", (needed,))


TAKE_PART: Final = Message("benchmark:take-part")
"""Take part"""


def too_few(*, count: int, needed: int) -> Message:
    """One assessment takes part, and {needed} are needed: for each at least eight others. / {count} assessments…"""
    return Message("benchmark:too-few", (count, needed))


HELD_BACK: Final = Message("benchmark:held-back")
"""Nothing is shown at the moment. A new group is looked for every hour, and shown once a month at most; it waits…"""

TAKE_PART_NO_MORE: Final = Message("benchmark:take-part-no-more")
"""Take part no more"""

ASK_LEAVE: Final = Message("benchmark:ask-leave")
"""It is out at once, and then nothing is shown to the others either, until enough has changed. Go on?"""

ASK_LEAVE_YES: Final = Message("benchmark:ask-leave-yes")
"""Yes, take it out"""

TAKES_PART_NOW: Final = Message("benchmark:takes-part-now")
"""It takes part from now on."""

OUT_NOW: Final = Message("benchmark:out-now")
"""It takes part no more."""


def joined(*, assessment: str) -> Message:
    """Let “{assessment}” take part in the comparison."""
    return Message("benchmark:joined", (assessment,))


def left(*, assessment: str) -> Message:
    """Took “{assessment}” out of the comparison."""
    return Message("benchmark:left", (assessment,))


CHANGED_GONE: Final = Message("benchmark:changed-gone")
"""Changed whether an assessment takes part in the comparison."""
