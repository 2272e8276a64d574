"""The messages of charts.ftl. Written by tools/words.py from the English file, not by hand."""

from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

WHOLE_ORGANIZATION: Final = Message("charts:whole-organization")
"""Whole organization"""

BY_ANSWERS_ABOUT_FIRST: Final = Message("charts:by-answers-about-first")
"""Answers about the first problem"""

PART_WHETHER_DATA_RECORDED: Final = Message("charts:part-whether-data-recorded")
"""whether the data is recorded"""

PART_WHETHER_OUTCOME_RECORDED: Final = Message("charts:part-whether-outcome-recorded")
"""whether the outcome is recorded"""

PART_WHETHER_ONE_PLACE: Final = Message("charts:part-whether-one-place")
"""whether it is in one place"""

PART_WHO_CAN_GET_AT: Final = Message("charts:part-who-can-get-at")
"""who can get at it"""

PART_RECORD_DATA: Final = Message("charts:part-record-data")
"""record the data"""

PART_RECORD_OR_LABEL_OUTCOME: Final = Message("charts:part-record-or-label-outcome")
"""record or label the outcome"""

PART_BRING_INTO_ONE_PLACE: Final = Message("charts:part-bring-into-one-place")
"""bring it into one place"""

PART_OPEN_TEAMS_NEED: Final = Message("charts:part-open-teams-need")
"""let all who need it open it"""

PART_MET_ANY_CASE: Final = Message("charts:part-met-any-case")
"""met in any case"""

PART_TOO_FEW_ANSWERS: Final = Message("charts:part-too-few-answers")
"""too few answers"""

PART_CANNOT_BE_CONFIRMED_YET: Final = Message("charts:part-cannot-be-confirmed-yet")
"""cannot be confirmed yet"""

PART_JUST_BELOW: Final = Message("charts:part-just-below")
"""just below"""

PART_NOTHING_THIS_HIGHEST_STATUS: Final = Message("charts:part-nothing-this-highest-status")
"""nothing, this is the highest status"""

PART_NOT_KNOWN_YET: Final = Message("charts:part-not-known-yet")
"""not known yet"""


def part_others(*, others: int | float | Decimal) -> Message:
    """{others} others"""
    return Message("charts:part-others", (others,))


def part_other_problems(*, number: int) -> Message:
    """The last bar of a chart of problems: all that have no bar of their own, together."""
    return Message("charts:part-other-problems", (number,))


PART_BEST_THEM: Final = Message("charts:part-best-them")
"""best of them"""

PART_NOT_KNOWN: Final = Message("charts:part-not-known")
"""not known"""

PART_ONE_HOLDER: Final = Message("charts:part-one-holder")
"""one holder"""

PART_ONE_PERSON: Final = Message("charts:part-one-person")
"""one person"""

PART_TIME_NOT_TOLD: Final = Message("charts:part-time-not-told")
"""time not told"""


def part_week(*, time: float) -> Message:
    """{time} of a week"""
    return Message("charts:part-week", (time,))


PART_NO_ROLE_YET: Final = Message("charts:part-no-role-yet")
"""no role yet"""

PART_NO_TIME_GIVEN: Final = Message("charts:part-no-time-given")
"""no time given"""

PART_NO_LEVEL_USED: Final = Message("charts:part-no-level-used")
"""no level is used"""


def part_level_used(*, used: int | float | Decimal) -> Message:
    """level {used} is used"""
    return Message("charts:part-level-used", (used,))


PART_NOT_COMPARABLE: Final = Message("charts:part-not-comparable")
"""not comparable"""

PART_UP_SLIGHTLY: Final = Message("charts:part-up-slightly")
"""up slightly"""

PART_DOWN_SLIGHTLY: Final = Message("charts:part-down-slightly")
"""down slightly"""

PART_WENT_UP: Final = Message("charts:part-went-up")
"""A score in a later assessment, in a word below a bar that shows by how much."""

PART_WENT_DOWN: Final = Message("charts:part-went-down")
"""down"""

PART_UNCHANGED: Final = Message("charts:part-unchanged")
"""unchanged"""

PART_YOU_HERE: Final = Message("charts:part-you-here")
"""you are here"""

PHASE: Final = Message("charts:phase")
"""Phase"""

NAME: Final = Message("charts:name")
"""Name"""

WHERE_YOU: Final = Message("charts:where-you")
"""Where you are"""


def status_and_next(*, name: str, words: str, blocks_next: str) -> Message:
    """{name}: {words}; next: {blocks-next}."""
    return Message("charts:status-and-next", (name, words, blocks_next))


DATA: Final = Message("charts:data")
"""Data"""

STATUS: Final = Message("charts:status")
"""Status"""

WHAT_BLOCKS_NEXT_STATUS: Final = Message("charts:what-blocks-next-status")
"""What blocks the next status"""

SHARE_TIME_USE: Final = Message("charts:share-time-use")
"""Share of time in use"""

ROLE: Final = Message("charts:role")
"""Role"""

COVER: Final = Message("charts:cover")
"""Cover"""

QUESTION: Final = Message("charts:question")
"""Question"""

I_DO_NOT_KNOW: Final = Message("charts:i-do-not-know")
"""I do not know"""

WORDS: Final = Message("charts:words")
"""In words"""

DIMENSION: Final = Message("charts:dimension")
"""Dimension"""

SCORE: Final = Message("charts:score")
"""Score"""

FLOOR: Final = Message("charts:floor")
"""Floor"""

AGAINST_FLOOR: Final = Message("charts:against-floor")
"""Against the floor"""

CAPABILITY: Final = Message("charts:capability")
"""Capability"""

CHANGE: Final = Message("charts:change")
"""Change"""

RANK: Final = Message("charts:rank")
"""Rank"""

PROBLEM: Final = Message("charts:problem")
"""Problem"""

VALUE: Final = Message("charts:value")
"""Value"""

FEASIBILITY: Final = Message("charts:feasibility")
"""Feasibility"""

CLASS_WORD: Final = Message("charts:class-word")
"""Class"""

RANKS_FIRST: Final = Message("charts:ranks-first")
"""Ranks first"""

NUMBER_SHORT: Final = Message("charts:number-short")
"""No."""

ACTION: Final = Message("charts:action")
"""Action"""

OWNER: Final = Message("charts:owner")
"""Owner"""

FIRST_DAY: Final = Message("charts:first-day")
"""First day"""

LAST_DAY: Final = Message("charts:last-day")
"""Last day"""

OPENS_GATE: Final = Message("charts:opens-gate")
"""Opens gate"""

ONE_HOLDER_MEANS: Final = Message("charts:one-holder-means")
"""One holder: the role is given to one person, so only this person counts."""

ONE_PERSON_MEANS: Final = Message("charts:one-person-means")
"""One person: nobody else has the skills."""


def part_between(*, score: str, other_score: str, surely: str) -> Message:
    """between {score} and {other-score}, {surely}"""
    return Message("charts:part-between", (score, other_score, surely))


def part_gap(*, gap: Decimal) -> Message:
    """gap {gap}"""
    return Message("charts:part-gap", (gap,))


def part_status_range(*, status_words: str, other_status_words: str) -> Message:
    """{status-words} to {other-status-words}"""
    return Message("charts:part-status-range", (status_words, other_status_words))


def part_at_least(*, status_words: str) -> Message:
    """at least {status-words}"""
    return Message("charts:part-at-least", (status_words,))


def part_people_say(*, asked: str) -> Message:
    """say {asked}"""
    return Message("charts:part-people-say", (asked,))


def part_from_level_level(
    *, levels: int | float | Decimal, other_levels: int | float | Decimal, ending: str
) -> Message:
    """from level {levels} to level {other-levels}; {ending}"""
    return Message("charts:part-from-level-level", (levels, other_levels, ending))


def part_up(*, change: Decimal) -> Message:
    """up {change}"""
    return Message("charts:part-up", (change,))


def part_down(*, change: Decimal) -> Message:
    """down {change}"""
    return Message("charts:part-down", (change,))


def part_at_level(*, value: int | float | Decimal, other_value: int | float | Decimal) -> Message:
    """{value} at level {other-value}"""
    return Message("charts:part-at-level", (value, other_value))


def score_today_against_floor_phase(*, phase: int) -> Message:
    """Score today against the floor of phase {phase}"""
    return Message("charts:score-today-against-floor-phase", (phase,))


def part_moved_from_to(*, name: str, printed_then: str, printed_now: str, words: str) -> Message:
    """{name} from {printed-then} to {printed-now}, {words}"""
    return Message("charts:part-moved-from-to", (name, printed_then, printed_now, words))


def part_value_feasibility(
    *, rank: int | float | Decimal, name: str, value: int | float | Decimal, feasibility: int | float | Decimal
) -> Message:
    """{rank}. {name}: value {value}, feasibility {feasibility}"""
    return Message("charts:part-value-feasibility", (rank, name, value, feasibility))


def part_day(*, title: str, start_day: int | float | Decimal, end_day: int | float | Decimal) -> Message:
    """{title}, day {start-day} to {end-day}"""
    return Message("charts:part-day", (title, start_day, end_day))


def part_step(*, number: int | float | Decimal, name: str) -> Message:
    """{number} {name}"""
    return Message("charts:part-step", (number, name))


def part_step_here(*, number: int | float | Decimal, name: str) -> Message:
    """{number} {name} (you are here)"""
    return Message("charts:part-step-here", (number, name))


def part_step_possible(*, number: int | float | Decimal, name: str) -> Message:
    """{number} {name} (possible)"""
    return Message("charts:part-step-possible", (number, name))


def phases_of_the_journey(*, steps: str) -> Message:
    """Phases of the journey: {steps}."""
    return Message("charts:phases-of-the-journey", (steps,))


DATA_STATUS_SENTENCE: Final = Message("charts:data-status-sentence")
"""Data status."""

PART_PASSED: Final = Message("charts:part-passed")
"""passed"""

PART_POSSIBLE: Final = Message("charts:part-possible")
"""possible"""

PART_AHEAD: Final = Message("charts:part-ahead")
"""ahead"""

FIT_OF_EACH_PERSON: Final = Message("charts:fit-of-each-person")
"""Fit of each person to each role."""


def time_in_use(*, loads: str) -> Message:
    """Share of time in use: {loads}."""
    return Message("charts:time-in-use", (loads,))


HOW_ANSWERS_ARE_SPREAD: Final = Message("charts:how-answers-are-spread")
"""How the answers are spread, without names."""


def each_against_floor(*, floor: str, phase: int) -> Message:
    """Each dimension against {floor}, the floor of phase {phase}."""
    return Message("charts:each-against-floor", (floor, phase))


def capabilities_on_scale(*, scale: str) -> Message:
    """Capabilities {scale}."""
    return Message("charts:capabilities-on-scale", (scale,))


def scores_of_both(*, then: str, now: str) -> Message:
    """Scores of {then} and of {now}."""
    return Message("charts:scores-of-both", (then, now))


VALUE_AND_FEASIBILITY: Final = Message("charts:value-and-feasibility")
"""Value and feasibility, each of 100."""


def too_little_known(*, names: str) -> Message:
    """Too little is known to show: {names}."""
    return Message("charts:too-little-known", (names,))


def how_often_first(*, draws: int | float | Decimal) -> Message:
    """How often each problem ranks first in {draws} runs."""
    return Message("charts:how-often-first", (draws,))


PLAN_BY_DAY: Final = Message("charts:plan-by-day")
"""The plan by day."""


def rows_told(*, rows: str) -> Message:
    """The values of a chart, one after the other."""
    return Message("charts:rows-told", (rows,))


def part_cover(*, status: Literal["covered", "partial", "missing"]) -> Message:
    """covered / partial / missing"""
    return Message("charts:part-cover", (status,))


def part_cover_at_least(*, status: Literal["covered", "partial", "missing"]) -> Message:
    """at least covered / at least partial / at least missing"""
    return Message("charts:part-cover-at-least", (status,))


def part_cover_without_time(*, status: Literal["covered", "partial", "missing"]) -> Message:
    """covered, no time / partial, no time / missing, no time"""
    return Message("charts:part-cover-without-time", (status,))


PART_EXTERNAL: Final = Message("charts:part-external")
"""By somebody from outside."""


def part_too_full(*, load: str) -> Message:
    """{load}, too full"""
    return Message("charts:part-too-full", (load,))


def part_met_by(*, over: Decimal) -> Message:
    """Of a dimension: it reaches its floor, and by how much."""
    return Message("charts:part-met-by", (over,))


PART_MET: Final = Message("charts:part-met")
"""met"""

PART_RANKS_FIRST: Final = Message("charts:part-ranks-first")
"""Names of what a chart shows, at its axes or beside its bars."""

PART_DAYS_FROM_BEGIN_TO_END: Final = Message("charts:part-days-from-begin-to-end")
"""days from begin to end"""

PART_FEASIBILITY: Final = Message("charts:part-feasibility")
"""feasibility"""

PART_FEASIBILITY_FROM: Final = Message("charts:part-feasibility-from")
"""feasibility 0"""

PART_VALUE: Final = Message("charts:part-value")
"""value"""

PART_VALUE_TO: Final = Message("charts:part-value-to")
"""value 100"""

PART_REACHED: Final = Message("charts:part-reached")
"""A phase on the ladder of what the data of a table reach."""

PART_PHASE_POSSIBLE: Final = Message("charts:part-phase-possible")
"""possible"""
