"""The messages of gates.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message

PART_DATA_RECORDED: Final = Message("gates:part-data-recorded")
"""data recorded"""

PART_OUTCOME_RECORDED: Final = Message("gates:part-outcome-recorded")
"""outcome recorded"""

PART_ONE_PLACE: Final = Message("gates:part-one-place")
"""one place"""

PART_ACCESS: Final = Message("gates:part-access")
"""access"""

PART_DATA_WHOLE_ORGANIZATION: Final = Message("gates:part-data-whole-organization")
"""the data of the whole organization"""

PART_DATA_BEHIND_FIRST_MODEL: Final = Message("gates:part-data-behind-first-model")
"""the data behind the first model"""

DATA_WHOLE_ORGANIZATION: Final = Message("gates:data-whole-organization")
"""Data of the whole organization"""

PART_DATA_BY_ANSWERS_ABOUT_FIRST: Final = Message("gates:part-data-by-answers-about-first")
"""the data by the answers about the first problem"""

DATA_BY_ANSWERS_ABOUT_FIRST: Final = Message("gates:data-by-answers-about-first")
"""Data by the answers about the first problem"""

PART_NOT_KNOWN_YET: Final = Message("gates:part-not-known-yet")
"""not known yet"""


def part_but_not_known_yet_which(*, actual: str) -> Message:
    """data status {actual}, but it is not known yet which problem comes first"""
    return Message("gates:part-but-not-known-yet-which", (actual,))


def part_or_best(*, needed: str) -> Message:
    """data status {needed} or best"""
    return Message("gates:part-or-best", (needed,))


def every_dimension_reaches_whatever_unknown(*, least: str, out_of: str) -> Message:
    """Every dimension reaches {least} {out-of}, whatever the unknown answers are."""
    return Message("gates:every-dimension-reaches-whatever-unknown", (least, out_of))


PART_REACHES: Final = Message("gates:part-reaches")
"""reaches it"""

PART_BELOW: Final = Message("gates:part-below")
"""below it"""

PART_TOO_CLOSE_CALL: Final = Message("gates:part-too-close-call")
"""too close to call"""


def part_each_dimension_at_or_more(*, scale_share: str) -> Message:
    """each dimension at {scale-share} or more"""
    return Message("gates:part-each-dimension-at-or-more", (scale_share,))


def part_or_more(*, score: str) -> Message:
    """{score} or more"""
    return Message("gates:part-or-more", (score,))


def part_real_users_have_used_weeks(*, weeks_in_use: int) -> Message:
    """real users have used it for {weeks-in-use} week or longer, it learns from your own data, somebody watches it…"""
    return Message("gates:part-real-users-have-used-weeks", (weeks_in_use,))


MODELS_DAILY_USE: Final = Message("gates:models-daily-use")
"""Models in daily use"""


def part_models_use_none_counts(*, running: int) -> Message:
    """{running} model in use, none that counts / {running} models in use, none that counts"""
    return Message("gates:part-models-use-none-counts", (running,))


def part_models_listed_none_counts(*, listed: int) -> Message:
    """{listed} model listed, none that counts / {listed} models listed, none that counts"""
    return Message("gates:part-models-listed-none-counts", (listed,))


SOMEBODY_WATCHES_EVERY_MODEL_DAILY: Final = Message("gates:somebody-watches-every-model-daily")
"""Somebody watches every model that is in daily use."""

PART_NO_MODEL_KNOWN_RUN: Final = Message("gates:part-no-model-known-run")
"""no model is known to run"""

PART_NO_MODEL_RUNS: Final = Message("gates:part-no-model-runs")
"""no model runs"""

PART_EVERY_MODEL_WATCHED: Final = Message("gates:part-every-model-watched")
"""every model is watched"""

PART_EVERY_MODEL_COUNTS_WATCHED: Final = Message("gates:part-every-model-counts-watched")
"""every model that counts is watched"""

PART_NO_MODEL_LISTED_COUNTS: Final = Message("gates:part-no-model-listed-counts")
"""no model listed counts"""

PEOPLE_ROLES: Final = Message("gates:people-roles")
"""People and roles"""

PART_NOT_KNOWN_YET_WHO_HAS: Final = Message("gates:part-not-known-yet-who-has")
"""not known yet who has the skills"""


def part_not_known_yet_whether_covered(*, roles: str) -> Message:
    """not known yet whether these are covered: {roles}"""
    return Message("gates:part-not-known-yet-whether-covered", (roles,))


def part_own_people(*, people: int) -> Message:
    """{people} person of your own / {people} people of your own"""
    return Message("gates:part-own-people", (people,))


PART_THIRD: Final = Message("gates:part-third")
"""a third"""

PART_TWO_THIRDS: Final = Message("gates:part-two-thirds")
"""two thirds"""

PART_TOP: Final = Message("gates:part-top")
"""the top"""


def part_scale(*, share: str) -> Message:
    """{share} of the scale"""
    return Message("gates:part-scale", (share,))


MET: Final = Message("gates:met")
"""Met"""

NOT_MET_YET: Final = Message("gates:not-met-yet")
"""Not met yet"""

NOT_KNOWN: Final = Message("gates:not-known")
"""Not known"""

PART_MET: Final = Message("gates:part-met")
"""met"""


def part_gates_by_state(*, gates: int, state: Literal["open", "unknown", "met"]) -> Message:
    """Of several gates: so many are in this state."""
    return Message("gates:part-gates-by-state", (gates, state))


PART_NOT_MET_YET: Final = Message("gates:part-not-met-yet")
"""not met yet"""

PART_NOT_KNOWN: Final = Message("gates:part-not-known")
"""not known"""


def part_matters_without_model(*, told: str) -> Message:
    """An answer that counts only then."""
    return Message("gates:part-matters-without-model", (told,))


def part_matters_with_model(*, told: str) -> Message:
    """An answer that counts only then."""
    return Message("gates:part-matters-with-model", (told,))


PART_EVERY_DIMENSION_HIGH_ENOUGH: Final = Message("gates:part-every-dimension-high-enough")
"""every dimension is high enough"""

EVERY_DIMENSION: Final = Message("gates:every-dimension")
"""Every dimension"""


def part_status(*, status: str) -> Message:
    """data status {status}"""
    return Message("gates:part-status", (status,))


PART_NOT_RECORDED: Final = Message("gates:part-not-recorded")
"""not recorded"""

PART_WITHOUT_OUTCOME: Final = Message("gates:part-without-outcome")
"""without the outcome"""

PART_NOT_ONE_PLACE: Final = Message("gates:part-not-one-place")
"""not in one place"""

PART_NOT_OPEN_ALL_WHO_NEED: Final = Message("gates:part-not-open-all-who-need")
"""not open to all who need it"""


def part_level_told(*, actual: int | float | Decimal) -> Message:
    """level {actual}"""
    return Message("gates:part-level-told", (actual,))


def part_level_needed(*, level: int | float | Decimal) -> Message:
    """level {level}"""
    return Message("gates:part-level-needed", (level,))


def data(*, subject: str) -> Message:
    """Data of {subject}"""
    return Message("gates:data", (subject,))


def part_for_subject(*, words: str, subject: str) -> Message:
    """for {subject}: {words}"""
    return Message("gates:part-for-subject", (words, subject))


def part_between(*, low: str, high: str) -> Message:
    """between {low} and {high}"""
    return Message("gates:part-between", (low, high))


def models_or_more_counts(*, few_from: int, counted: str) -> Message:
    """{few-from} model or more counts: {counted}. / {few-from} models or more counts: {counted}."""
    return Message("gates:models-or-more-counts", (few_from, counted))


def part_not_known_whether_these_watched(*, details: Sequence[str]) -> Message:
    """not known whether these are watched: {details}"""
    return Message("gates:part-not-known-whether-these-watched", (tuple(details),))


def part_not_watched(*, details: Sequence[str]) -> Message:
    """not watched: {details}"""
    return Message("gates:part-not-watched", (tuple(details),))


def part_not_covered(*, roles: str) -> Message:
    """not fully covered: {roles}"""
    return Message("gates:part-not-covered", (roles,))


def part_not_even_partly_covered(*, roles: str) -> Message:
    """not even partly covered: {roles}"""
    return Message("gates:part-not-even-partly-covered", (roles,))


def status(*, of: str, at_least: str) -> Message:
    """The status of {of} is “{at-least}”."""
    return Message("gates:status", (of, at_least))


def status_or_higher(*, of: str, at_least: str) -> Message:
    """The status of {of} is “{at-least}” or higher."""
    return Message("gates:status-or-higher", (of, at_least))


def models_or_more_count_areas(*, multiple_from: int, multiple_areas: int) -> Message:
    """{multiple-from} model or more count, in {multiple-areas} area or more. / {multiple-from} model or more count,…"""
    return Message("gates:models-or-more-count-areas", (multiple_from, multiple_areas))


def part_models_areas(*, actual: int, areas: int) -> Message:
    """{actual} model in {areas} area / {actual} model in {areas} areas / {actual} models in {areas} area / {actual}…"""
    return Message("gates:part-models-areas", (actual, areas))


def part_models_count_areas(*, needed: int, multiple_areas: int) -> Message:
    """{needed} model that count, in {multiple-areas} area / {needed} model that count, in {multiple-areas} areas /…"""
    return Message("gates:part-models-count-areas", (needed, multiple_areas))


def people_your_own_or_more(*, people: int, names: str) -> Message:
    """{people} person of your own or more cover these roles: {names}. / {people} people of your own or more cover…"""
    return Message("gates:people-your-own-or-more", (people, names))


def part_or_more_own_people_who(*, needed: int, roles_asked: str) -> Message:
    """{needed} or more people of your own who cover {roles-asked}"""
    return Message("gates:part-or-more-own-people-who", (needed, roles_asked))


def part_too_low(*, listed: str) -> Message:
    """too low: {listed}"""
    return Message("gates:part-too-low", (listed,))


def part_too_many_unknown_answers(*, listed: str) -> Message:
    """too many unknown answers in {listed}"""
    return Message("gates:part-too-many-unknown-answers", (listed,))


def part_models_that_count(*, models: int) -> Message:
    """{models} model that counts as in daily use / {models} models that count as in daily use"""
    return Message("gates:part-models-that-count", (models,))


def part_every_dimension_reaches(*, floor: str) -> Message:
    """every dimension reaches the floor of {floor}"""
    return Message("gates:part-every-dimension-reaches", (floor,))


def part_dimensions_and_floor(*, state: Literal["met", "open", "unknown"], floor: str, dimensions: str) -> Message:
    """{dimensions} at the floor of {floor} or above / {dimensions} below the floor of {floor} / too many unknown…"""
    return Message("gates:part-dimensions-and-floor", (state, floor, dimensions))


def answered_with(
    *,
    when: Literal["always", "running-workload", "no-running-workload"],
    better: Literal["yes", "no"],
    question: str,
    level: str,
) -> Message:
    """If a model is in daily use: “{question}” is answered with: {level}, or a higher level. / If a model is in…"""
    return Message("gates:answered-with", (when, better, question, level))


def this_is_true(*, when: Literal["always", "running-workload", "no-running-workload"], text: str) -> Message:
    """If a model is in daily use: This is true: {text} / If no model is in daily use yet: This is true: {text} /…"""
    return Message("gates:this-is-true", (when, text))


def part_or_higher_level(*, level: str) -> Message:
    """{level}, or a higher level"""
    return Message("gates:part-or-higher-level", (level,))


def roles_are_covered(*, roles: str) -> Message:
    """These roles are covered, by your own people or a partner: {roles}."""
    return Message("gates:roles-are-covered", (roles,))


def roles_are_partly_covered(*, roles: str) -> Message:
    """These roles are at least partly covered, by your own people or a partner: {roles}."""
    return Message("gates:roles-are-partly-covered", (roles,))


def part_roles_covered(*, roles: str) -> Message:
    """{roles} covered"""
    return Message("gates:part-roles-covered", (roles,))


def part_roles_partly_covered(*, roles: str) -> Message:
    """{roles} at least partly covered"""
    return Message("gates:part-roles-partly-covered", (roles,))


PART_SOMEBODY_HAS_SKILLS: Final = Message("gates:part-somebody-has-skills")
"""somebody has the skills for each role"""


def part_skills_but_no_time(*, number: int, names: Sequence[str]) -> Message:
    """somebody has the skills for each role, but {names} has no time for ML / somebody has the skills for each…"""
    return Message("gates:part-skills-but-no-time", (number, tuple(names)))


def part_own_people_not_covered(*, people: Message, roles: str) -> Message:
    """{people}; not fully covered: {roles}"""
    return Message("gates:part-own-people-not-covered", (people, roles))


def part_own_people_but_no_time(*, people: Message, number: int, names: Sequence[str]) -> Message:
    """{people}, but {names} has no time for ML / {people}, but {names} have no time for ML"""
    return Message("gates:part-own-people-but-no-time", (people, number, tuple(names)))
