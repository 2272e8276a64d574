"""The messages of compared.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from typing import Final, Literal

from readiness.words.message import Message

PART_MET: Final = Message("compared:part-met")
"""met"""

PART_NOT_MET: Final = Message("compared:part-not-met")
"""not met"""

PART_NOT_KNOWN: Final = Message("compared:part-not-known")
"""not known"""

PART_NO_CERTAIN_PHASE: Final = Message("compared:part-no-certain-phase")
"""no certain phase"""

NO_CERTAIN_PHASE_EITHER_SIDE: Final = Message("compared:no-certain-phase-either-side")
"""No certain phase on either side"""


def part_gates_won(*, gates: int) -> Message:
    """{gates} gate won / {gates} gates won"""
    return Message("compared:part-gates-won", (gates,))


def part_gates_lost(*, gates: int) -> Message:
    """{gates} gate lost / {gates} gates lost"""
    return Message("compared:part-gates-lost", (gates,))


def part_gates_no_longer_known(*, gates: int) -> Message:
    """{gates} gate no longer known / {gates} gates no longer known"""
    return Message("compared:part-gates-no-longer-known", (gates,))


def part_gates_known_not_met(*, gates: int) -> Message:
    """{gates} gate now known not to be met / {gates} gates now known not to be met"""
    return Message("compared:part-gates-known-not-met", (gates,))


PART_NO_GATE_DIFFERS: Final = Message("compared:part-no-gate-differs")
"""no gate differs"""


def told_otherwise(*, parts: Sequence[Message]) -> Message:
    """Below the answers that differ. Each part says of what, and names what is told otherwise."""
    return Message("compared:told-otherwise", (tuple(parts),))


def part_organization(*, fields: Sequence[Message]) -> Message:
    """of the organization: {fields}"""
    return Message("compared:part-organization", (tuple(fields),))


def part_field(*, field: Literal["name", "employees", "sector", "country", "decides-on", "may-spend"]) -> Message:
    """its name / how many people work there / what it does / its country / the day on which the money is decided on…"""
    return Message("compared:part-field", (field,))


def part_cost(*, field: Literal["currency", "hour", "day-inside", "day-outside"]) -> Message:
    """the currency / what an hour of work costs / what a day of its own people costs / what a day of somebody from…"""
    return Message("compared:part-cost", (field,))


def part_facts(*, shown: int, others: int, names: Sequence[str]) -> Message:
    """of the facts / of the facts: {names} / of the facts: {names} and {others} more / of the facts: {names} and…"""
    return Message("compared:part-facts", (shown, others, tuple(names)))


def part_models(*, shown: int, others: int, names: Sequence[str]) -> Message:
    """of the models in use / of the models in use: {names} / of the models in use: {names} and {others} more / of…"""
    return Message("compared:part-models", (shown, others, tuple(names)))


def part_people(*, shown: int, others: int, names: Sequence[str]) -> Message:
    """of the people / of the people: {names} / of the people: {names} and {others} more / of the people: {names}…"""
    return Message("compared:part-people", (shown, others, tuple(names)))


def part_problems(*, shown: int, others: int, names: Sequence[str]) -> Message:
    """of the problems / of the problems: {names} / of the problems: {names} and {others} more / of the problems:…"""
    return Message("compared:part-problems", (shown, others, tuple(names)))


PART_WITHOUT_DATE: Final = Message("compared:part-without-date")
"""without a date"""

PART_SAME: Final = Message("compared:part-same")
"""the same"""

PART_OTHER_WORDS: Final = Message("compared:part-other-words")
"""in other words"""

PART_MADE_SEVERAL: Final = Message("compared:part-made-several")
"""made of several"""

PART_EARLIER_ONE: Final = Message("compared:part-earlier-one")
"""a part of an earlier one"""

PART_NEW: Final = Message("compared:part-new")
"""new"""

QUESTION: Final = Message("compared:question")
"""Question"""

WHAT_HAPPENED: Final = Message("compared:what-happened")
"""What happened to it"""

YOUR_ANSWER: Final = Message("compared:your-answer")
"""Your answer"""

FROM_THEN: Final = Message("compared:from-then")
"""From then on"""


def part_answers_carry_over(*, carried: int) -> Message:
    """{carried} answer carries over / {carried} answers carry over"""
    return Message("compared:part-answers-carry-over", (carried,))


def part_questions_asked_again(*, again: int) -> Message:
    """no question is asked again / {again} question is asked again / {again} questions are asked again"""
    return Message("compared:part-questions-asked-again", (again,))


def part_questions_new(*, new: int) -> Message:
    """no question is new / {new} question is new / {new} questions are new"""
    return Message("compared:part-questions-new", (new,))


PHASE_GATES_STAY_THEY: Final = Message("compared:phase-gates-stay-they")
"""Phase and gates stay as they are."""

PHASE_STAYS: Final = Message("compared:phase-stays")
"""The phase stays as it is."""

PART_NO_LONGER_ASKED: Final = Message("compared:part-no-longer-asked")
"""no longer asked"""

PART_KEPT_BUT_NOT_USED: Final = Message("compared:part-kept-but-not-used")
"""kept, but not used"""

PART_NOT_ANSWERED: Final = Message("compared:part-not-answered")
"""not answered"""

PART_ASKED_AGAIN: Final = Message("compared:part-asked-again")
"""asked again"""

OLDER_VERSION_STORED_BOX_NOBODY: Final = Message("compared:older-version-stored-box-nobody")
"""An older version stored a box that nobody had ticked as a no. Now these facts are not told, and count neither way…"""

PART_WHETHER_PEOPLE_USE: Final = Message("compared:part-whether-people-use")
"""whether people use it"""

PART_WHETHER_DATA_YOURS: Final = Message("compared:part-whether-data-yours")
"""whether the data is yours"""

PART_WHETHER_SOMEBODY_WATCHES: Final = Message("compared:part-whether-somebody-watches")
"""whether somebody watches it"""

PART_WHETHER_YOU_CAN_CHANGE: Final = Message("compared:part-whether-you-can-change")
"""whether you can change it"""

PART_WHETHER_YOU_MEASURE_WHAT_BRINGS: Final = Message("compared:part-whether-you-measure-what-brings")
"""whether you measure what it brings"""

PART_WHETHER_YOUR_OWN_OR_BOUGHT: Final = Message("compared:part-whether-your-own-or-bought")
"""whether it is your own or bought"""

PART_HOW_MUCH_TIME_THERE_ML: Final = Message("compared:part-how-much-time-there-ml")
"""how much time there is for ML"""

NO_MODEL_DOES_REAL_WORK: Final = Message("compared:no-model-does-real-work")
"""no model does real work today."""

WHETHER_THEIR_EFFECT_MEASURED_WAS: Final = Message("compared:whether-their-effect-measured-was")
"""whether their effect is measured was not told."""

WHETHER_MEASURED_WAS_NOT_TOLD: Final = Message("compared:whether-measured-was-not-told")
"""whether it is measured was not told."""

EFFECT_EACH_MEASURED: Final = Message("compared:effect-each-measured")
"""the effect of each is measured."""

ITS_EFFECT_MEASURED: Final = Message("compared:its-effect-measured")
"""its effect is measured."""


def effect_measured(*, measured: int, number: int) -> Message:
    """the effect of {measured} of {number} is measured."""
    return Message("compared:effect-measured", (measured, number))


NOBODY_HERE_COULD_WORK_MACHINE: Final = Message("compared:nobody-here-could-work-machine")
"""nobody here could work on machine learning yet."""

NOT_KNOWN: Final = Message("compared:not-known")
"""It is not known."""

PART_PROBLEM_WITHOUT_NAME: Final = Message("compared:part-problem-without-name")
"""a problem without a name"""


def part_more(*, more: int) -> Message:
    """{more} more"""
    return Message("compared:part-more", (more,))


def action(*, action_title: str) -> Message:
    """Action “{action-title}”"""
    return Message("compared:action", (action_title,))


BE_REMOVED: Final = Message("compared:be-removed")
"""To be removed"""

YES: Final = Message("compared:yes")
"""Yes"""

NO: Final = Message("compared:no")
"""No"""

NOTHING: Final = Message("compared:nothing")
"""Nothing"""

MODEL_DAILY_USE: Final = Message("compared:model-daily-use")
"""Model in daily use"""

PERSON: Final = Message("compared:person")
"""Person"""

PROBLEM: Final = Message("compared:problem")
"""Problem"""

ORGANIZATION: Final = Message("compared:organization")
"""Organization"""

SETTING: Final = Message("compared:setting")
"""Setting"""

CHARTER: Final = Message("compared:charter")
"""Charter"""

REPORT: Final = Message("compared:report")
"""Report"""

DAYS_OFF: Final = Message("compared:days-off")
"""Days off"""

CHECKED_TABLE: Final = Message("compared:checked-table")
"""Checked table"""

MINUTES_WORKSHOP: Final = Message("compared:minutes-workshop")
"""Minutes of a workshop"""


def part_gate_now(*, title: str, state: Literal["met", "open", "unknown"]) -> Message:
    """“{title}” now met / “{title}” now not met / “{title}” now not known"""
    return Message("compared:part-gate-now", (title, state))


def certain_one_side_only_phase(*, place: int) -> Message:
    """Certain on one side only: phase {place}"""
    return Message("compared:certain-one-side-only-phase", (place,))


def still_phase(*, now_phase: int) -> Message:
    """Still in phase {now-phase}"""
    return Message("compared:still-phase", (now_phase,))


def up_from_phase_to_phase(*, then_phase: int, now_phase: int) -> Message:
    """Up from phase {then-phase} to phase {now-phase}"""
    return Message("compared:up-from-phase-to-phase", (then_phase, now_phase))


def down_from_phase_to_phase(*, then_phase: int, now_phase: int) -> Message:
    """Down from phase {then-phase} to phase {now-phase}"""
    return Message("compared:down-from-phase-to-phase", (then_phase, now_phase))


def part_version_questions(*, title: str, version: str, questions: int) -> Message:
    """{title}, version {version}, {questions} question / {title}, version {version}, {questions} questions"""
    return Message("compared:part-version-questions", (title, version, questions))


def problems_asked_again_sentences_new(*, problem: int, named: Sequence[str], other_named: int) -> Message:
    """Of {problem} problem, {named} is asked again: the sentences are new there. / Of {problem} problem, {named} is…"""
    return Message("compared:problems-asked-again-sentences-new", (problem, tuple(named), other_named))


def part_kinds_and_what_was(*, kinds: str, was: Sequence[str]) -> Message:
    """{kinds}, was {was}"""
    return Message("compared:part-kinds-and-what-was", (kinds, tuple(was)))


def you_told_of(*, words: str) -> Message:
    """You told of {words}"""
    return Message("compared:you-told-of", (words,))


def you_told_this(*, words: str) -> Message:
    """You told: {words}"""
    return Message("compared:you-told-this", (words,))


def part_phase(*, phase: int) -> Message:
    """phase {phase}"""
    return Message("compared:part-phase", (phase,))


def by_two_versions(*, then: Message, old: str, now: Message, new: str) -> Message:
    """Two results that rest on different questions."""
    return Message("compared:by-two-versions", (then, old, now, new))


def questions_no_longer_asked(*, gone: int) -> Message:
    """{gone} question is no longer asked. / {gone} questions are no longer asked."""
    return Message("compared:questions-no-longer-asked", (gone,))


def gates_are(*, gates: str) -> Message:
    """Gates: {gates}."""
    return Message("compared:gates-are", (gates,))


REASON_IS_QUESTIONS: Final = Message("compared:reason-is-questions")
"""The reason is the questions and rules: nothing in your organization has changed."""


def part_models_do_real_work(*, number: int, names: str) -> Message:
    """Begins with a small letter where it stands behind a lead."""
    return Message("compared:part-models-do-real-work", (number, names))


PART_ASKED: Final = Message("compared:part-asked")
"""What becomes of a question of another version: it is asked."""


def part_what_is_called(*, what: str, title: str) -> Message:
    """What is not taken and has a name, such as a person."""
    return Message("compared:part-what-is-called", (what, title))


def part_now(*, state: Literal["met", "open", "unknown"]) -> Message:
    """What the state of a gate is on the later side."""
    return Message("compared:part-now", (state,))
