"""The messages of certainty.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def part_possible(*, phases: Sequence[int]) -> Message:
    """The phases from the lowest to the highest that is still possible."""
    return Message("certainty:part-possible", (tuple(phases),))


def part_asked_all(*, asked: Sequence[Message]) -> Message:
    """Everything to tell of the same models."""
    return Message("certainty:part-asked-all", (tuple(asked),))


def part_unknown(*, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]) -> Message:
    """What is not known of a model."""
    return Message("certainty:part-unknown", (condition,))


def would_settle(*, facts: Sequence[Message]) -> Message:
    """What would settle it: {facts}."""
    return Message("certainty:would-settle", (tuple(facts),))


def say_it(*, fact: Message) -> Message:
    """A link to where the fact can be told."""
    return Message("certainty:say-it", (fact,))


def give_it(*, fact: Message) -> Message:
    """Give {fact}"""
    return Message("certainty:give-it", (fact,))


PART_WHICH_MODELS: Final = Message("certainty:part-which-models")
"""which models do real work today, or that none does"""

PART_WHO_COULD: Final = Message("certainty:part-who-could")
"""who could work on machine learning, or that nobody could"""


def part_whether_so(*, fact: str) -> Message:
    """whether this is so: “{fact}”"""
    return Message("certainty:part-whether-so", (fact,))


def part_answer_to(*, question: str) -> Message:
    """the answer to “{question}”"""
    return Message("certainty:part-answer-to", (question,))


def part_skills_of(*, people: Sequence[str]) -> Message:
    """what {people} can do"""
    return Message("certainty:part-skills-of", (tuple(people),))


def part_area_of(*, number: int, models: Sequence[str]) -> Message:
    """in which area {models} works / in which area {models} work"""
    return Message("certainty:part-area-of", (number, tuple(models)))


def part_asked(
    *,
    condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"],
    number: int,
    models: Sequence[str],
) -> Message:
    """One thing to tell of models; several of them stand in a list."""
    return Message("certainty:part-asked", (condition, number, tuple(models)))


def part_asked_too(
    *, condition: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"], number: int
) -> Message:
    """The same further down the list, where the models have been named."""
    return Message("certainty:part-asked-too", (condition, number))


def title_not_certain(*, phases: Sequence[int]) -> Message:
    """Not yet certain: phase {phases}"""
    return Message("certainty:title-not-certain", (tuple(phases),))


def title_for_now(*, phase: int) -> Message:
    """Phase {phase} for now"""
    return Message("certainty:title-for-now", (phase,))


def title_borderline(*, low: int, high: int) -> Message:
    """Borderline between phase {low} and phase {high}"""
    return Message("certainty:title-borderline", (low, high))


def title(*, certainty: Literal["firm", "likely", "borderline"], phase: int) -> Message:
    """Firm: phase {phase} / Likely: phase {phase} / Borderline: phase {phase}"""
    return Message("certainty:title", (certainty, phase))


MODELS_FIRST: Final = Message("certainty:models-first")
"""First say under “What runs today” which models are in daily use, or that none is: before that, no other answer…"""

NOT_TOLD: Final = Message("certainty:not-told")
"""Nobody has said which models are in daily use. Say it under “What runs today”."""

NOT_TOLD_IN_DOUBT: Final = Message("certainty:not-told-in-doubt")
"""Nobody has said which models are in daily use, so the phase is not known for sure. Say it under “What runs today”."""


def unknown_decides(*, phases: Sequence[int]) -> Message:
    """What is not known yet decides: phase {phases} is possible."""
    return Message("certainty:unknown-decides", (tuple(phases),))


def comes_out(*, basis: Literal["said", "assumed"], phase: int, chance: Message) -> Message:
    """How often the phase comes out if answers are changed by chance."""
    return Message("certainty:comes-out", (basis, phase, chance))


WRONG_ANSWERS_NOT_COVERED: Final = Message("certainty:wrong-answers-not-covered")
"""Behind a phase that is called firm."""

PART_EVERY_TIME: Final = Message("certainty:part-every-time")
"""every time"""

PART_NEARLY_EVERY_TIME: Final = Message("certainty:part-nearly-every-time")
"""nearly every time"""

PART_HARDLY_EVER: Final = Message("certainty:part-hardly-ever")
"""hardly ever"""

PART_NEVER: Final = Message("certainty:part-never")
"""never"""


def part_times_in_ten(*, tenths: int) -> Message:
    """about once in ten / about {tenths} times in ten"""
    return Message("certainty:part-times-in-ten", (tenths,))


NOT_FIRM_UNKNOWN: Final = Message("certainty:not-firm-unknown")
"""It is not called firm, because what is not known could lower that."""


def not_firm_none_said(*, unsaid: int | float | Decimal) -> Message:
    """Nobody said of any answer how sure it is."""
    return Message("certainty:not-firm-none-said", (unsaid,))


def not_firm_some_unsaid(*, unsaid: int | float | Decimal) -> Message:
    """It is not called firm, because nobody said how sure {unsaid} of the answers is. / It is not called firm,…"""
    return Message("certainty:not-firm-some-unsaid", (unsaid,))


PROBABILITY_NOT_KNOWN: Final = Message("certainty:probability-not-known")
"""not known while the phase is not certain"""


def part_probability(*, phase: int, share: float) -> Message:
    """phase {phase} {share}"""
    return Message("certainty:part-probability", (phase, share))


def part_level_number(*, level: int | float | Decimal) -> Message:
    """level {level}"""
    return Message("certainty:part-level-number", (level,))


def stays(*, phase: int) -> Message:
    """However the open questions are answered, it stays in phase {phase}."""
    return Message("certainty:stays", (phase,))


def stays_without_models(*, phase: int) -> Message:
    """However the open questions are answered, it stays in phase {phase} as long as no model is in daily use."""
    return Message("certainty:stays-without-models", (phase,))


def worst_and_best(*, low: int, high: int) -> Message:
    """With every open question at its worst it is phase {low}, at its best phase {high}."""
    return Message("certainty:worst-and-best", (low, high))


RESULTS_PROVISIONAL: Final = Message("certainty:results-provisional")
"""These results are provisional"""

PLAN_PROVISIONAL: Final = Message("certainty:plan-provisional")
"""Scores and plan are provisional"""


def no_level_yet(*, missing: int | float | Decimal, questions: int) -> Message:
    """{missing} of {questions} question has no level yet. / {missing} of {questions} questions has no level yet. /…"""
    return Message("certainty:no-level-yet", (missing, questions))


def no_level_not_known(*, missing: int | float | Decimal, questions: int) -> Message:
    """All of those questions were answered “don't know”."""
    return Message("certainty:no-level-not-known", (missing, questions))


def no_level_some_not_known(*, missing: int | float | Decimal, questions: int, dont_know: int) -> Message:
    """Some of those questions were answered “don't know”."""
    return Message("certainty:no-level-some-not-known", (missing, questions, dont_know))


def no_finding(*, phases: Sequence[int]) -> Message:
    """What nobody has said is not a finding: phase {phases} is possible."""
    return Message("certainty:no-finding", (tuple(phases),))


ONLY_SCORES_CHANGE_BY_IT: Final = Message("certainty:only-scores-change-by-it")
"""It can change scores and plan, but not the phase."""

ONLY_SCORES_CHANGE: Final = Message("certainty:only-scores-change")
"""Answers to these can change scores and plan, but not the phase."""
