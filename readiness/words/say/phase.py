"""The messages of phase.ftl. Written by tools/words.py from the English file, not by hand."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Literal

from readiness.words.message import Message


def part_only_gate_not_known(*, phase: int) -> Message:
    """the only gate to phase {phase} is not known yet"""
    return Message("phase:part-only-gate-not-known", (phase,))


def part_all_gates_not_known(*, total: int, phase: int) -> Message:
    """all {total} gates to phase {phase} are not known yet"""
    return Message("phase:part-all-gates-not-known", (total, phase))


def part_gates_not_known(*, unknown: int, total: int, phase: int) -> Message:
    """{unknown} of {total} gates to phase {phase} is not known yet / {unknown} of {total} gates to phase {phase}…"""
    return Message("phase:part-gates-not-known", (unknown, total, phase))


def part_only_gate_not_met(*, phase: int) -> Message:
    """the only gate to phase {phase} is not met yet"""
    return Message("phase:part-only-gate-not-met", (phase,))


def part_no_gate_met(*, total: int, phase: int) -> Message:
    """none of {total} gates to phase {phase} is met yet"""
    return Message("phase:part-no-gate-met", (total, phase))


def part_gates_not_met(*, not_met: int, total: int, phase: int) -> Message:
    """{not-met} of {total} gates to phase {phase} is not met yet / {not-met} of {total} gates to phase {phase} are…"""
    return Message("phase:part-gates-not-met", (not_met, total, phase))


def part_gates_left(*, not_met: int, unknown: int, total: int, phase: int) -> Message:
    """Some are not met, some are not known."""
    return Message("phase:part-gates-left", (not_met, unknown, total, phase))


def titles_not_met(*, gates: Sequence[str]) -> Message:
    """Not met yet: {gates}."""
    return Message("phase:titles-not-met", (tuple(gates),))


def titles_not_known(*, gates: Sequence[str]) -> Message:
    """Not known yet: {gates}."""
    return Message("phase:titles-not-known", (tuple(gates),))


def next_gates(*, number: int, gates: Sequence[str]) -> Message:
    """Next: the gate {gates}. / Next: the gates {gates}."""
    return Message("phase:next-gates", (number, tuple(gates)))


def not_known_yet(*, number: int, gates: Sequence[str]) -> Message:
    """Not known yet: the gate {gates}. / Not known yet: the gates {gates}."""
    return Message("phase:not-known-yet", (number, tuple(gates)))


def part_named_gates(*, number: int, gates: Sequence[str]) -> Message:
    """the gate {gates} / the gates {gates}"""
    return Message("phase:part-named-gates", (number, tuple(gates)))


def part_named_not_met(*, number: int, gates: Sequence[str]) -> Message:
    """the gate {gates} is not met yet / the gates {gates} are not met yet"""
    return Message("phase:part-named-not-met", (number, tuple(gates)))


def part_named_not_known(*, number: int, gates: Sequence[str]) -> Message:
    """it is not known yet whether the gate {gates} is met / it is not known yet whether the gates {gates} are met"""
    return Message("phase:part-named-not-known", (number, tuple(gates)))


def part_named_left(*, not_met: int, unknown: int, gates: Sequence[str], others: Sequence[str]) -> Message:
    """the gate {gates} is not met yet, and it is not known whether the gate {others} is met / the gate {gates} is…"""
    return Message("phase:part-named-left", (not_met, unknown, tuple(gates), tuple(others)))


def condition(*, condition: Literal["used", "own-data", "watched", "changeable"]) -> Message:
    """Real users have used it for four weeks or longer / It learns from your own data / Somebody watches it / You…"""
    return Message("phase:condition", (condition,))


PART_WHAT_COUNTS: Final = Message("phase:part-what-counts")
"""The four conditions within a sentence; the advice of the questionnaire says them in the same words."""


def holds(*, state: Literal["yes", "no", "unknown"]) -> Message:
    """Whether a condition holds, beside it."""
    return Message("phase:holds", (state,))


MODEL_DOES_NOT_COUNT: Final = Message("phase:model-does-not-count")
"""It does not count yet."""

MODEL_NOT_KNOWN: Final = Message("phase:model-not-known")
"""Whether it counts is not known yet."""

MODEL_COUNTS: Final = Message("phase:model-counts")
"""It counts as a model in daily use."""


def supposed_model(*, number: int | float | Decimal) -> Message:
    """Supposed model {number}"""
    return Message("phase:supposed-model", (number,))


def supposed_area(*, number: int | float | Decimal) -> Message:
    """Supposed area {number}"""
    return Message("phase:supposed-area", (number,))


def part_why_to_try(*, reason: Literal["way", "unknown", "up", "down"]) -> Message:
    """Why a question is listed."""
    return Message("phase:part-why-to-try", (reason,))


def would_be_first(*, phase: int) -> Message:
    """With these answers you would be in phase {phase}."""
    return Message("phase:would-be-first", (phase,))


NOT_CERTAIN: Final = Message("phase:not-certain")
"""The phase is not yet certain."""


def would_be(*, now: int, then: int) -> Message:
    """You would be in phase {now}, not in phase {then}."""
    return Message("phase:would-be", (now, then))


def would_stay(*, phase: int) -> Message:
    """You would stay in phase {phase}."""
    return Message("phase:would-stay", (phase,))


def hold_back(*, not_met: int) -> Message:
    """{not-met} gate would still hold you back. / {not-met} gates would still hold you back."""
    return Message("phase:hold-back", (not_met,))


def hold_back_or_unknown(*, not_met: int, unknown: int) -> Message:
    """{not-met} gate would still hold you back, and {unknown} would not be known. / {not-met} gates would still…"""
    return Message("phase:hold-back-or-unknown", (not_met, unknown))


def would_not_be_known(*, unknown: int) -> Message:
    """{unknown} gate would not be known yet. / {unknown} gates would not be known yet."""
    return Message("phase:would-not-be-known", (unknown,))


LADDER: Final = Message("phase:ladder")
"""Phases of the journey"""

WORKLOAD_TERM: Final = Message("phase:workload-term")
"""A production workload is a model in daily use."""

GATE_TERM: Final = Message("phase:gate-term")
"""A gate is one condition of a phase, met or not met yet."""

ASKED_MODELS: Final = Message("phase:asked-models")
"""Which models do real work today?"""


def name_with_workloads(*, name: str) -> Message:
    """The name of a phase that speaks of workloads."""
    return Message("phase:name-with-workloads", (name,))


ALL_GATES_MET: Final = Message("phase:all-gates-met")
"""All gates are met."""

PART_NOT_KNOWN_YET: Final = Message("phase:part-not-known-yet")
"""not known yet"""


def part_at_least(*, phase: int) -> Message:
    """at least phase {phase}"""
    return Message("phase:part-at-least", (phase,))


def part_for_certain(*, phase: int) -> Message:
    """for certain phase {phase}"""
    return Message("phase:part-for-certain", (phase,))


def by_other_gates(*, others: Message) -> Message:
    """By all other gates it is {others}."""
    return Message("phase:by-other-gates", (others,))


PART_NOT_TOLD: Final = Message("phase:part-not-told")
"""nobody has said which models are in daily use"""

NOT_TOLD_SENTENCE: Final = Message("phase:not-told-sentence")
"""Nobody has said which models are in daily use."""


def not_told_so(*, phase: int) -> Message:
    """Nobody has said which models are in daily use, so phase {phase} counts until somebody does."""
    return Message("phase:not-told-so", (phase,))


NEITHER_TELLS: Final = Message("phase:neither-tells")
"""Neither the models in daily use nor all other gates tell the phase yet."""


def by_both_so_far(*, models: Message, others: Message) -> Message:
    """It is not known whether some models count."""
    return Message("phase:by-both-so-far", (models, others))


def same_result(*, phase: int) -> Message:
    """The models in daily use and all other gates lead to the same result: phase {phase}."""
    return Message("phase:same-result", (phase,))


def same_result_without_model(*, phase: int) -> Message:
    """No model counts, and the other gates lead to the same phase."""
    return Message("phase:same-result-without-model", (phase,))


def by_both(*, phase: int, others: Message) -> Message:
    """By the models in daily use it is phase {phase}, by all other gates {others}; the lower one counts."""
    return Message("phase:by-both", (phase, others))


def models_ahead_not_met(*, models: int, standing: Message) -> Message:
    """Models are ahead of the other gates, of which some are not met."""
    return Message("phase:models-ahead-not-met", (models, standing))


def models_ahead_not_known(*, models: int, standing: Message) -> Message:
    """Models are ahead of the other gates, of which some are not known."""
    return Message("phase:models-ahead-not-known", (models, standing))


REST_READY: Final = Message("phase:rest-ready")
"""The rest is ready for more."""

REST_READY_SAY_MODELS: Final = Message("phase:rest-ready-say-models")
"""The rest is ready for more: say under “What runs today” which models run, or that none does."""

REST_READY_WATCH_LISTED: Final = Message("phase:rest-ready-watch-listed")
"""The rest is ready for more: have somebody watch the models that you listed."""

REST_READY_WATCH: Final = Message("phase:rest-ready-watch")
"""The rest is ready for more: watch what you run."""


def rest_ready_model(*, place: Literal["first", "next"]) -> Message:
    """The rest is ready for more: bring the first model into daily use. / The rest is ready for more: bring the…"""
    return Message("phase:rest-ready-model", (place,))


def models_unwatched(*, models: int) -> Message:
    """You run {models} model that does not count, because nobody watches it: results rest on luck or on one person.…"""
    return Message("phase:models-unwatched", (models,))


def gates_standing(*, standing: Message) -> Message:
    """The gates that are left, as a sentence of its own."""
    return Message("phase:gates-standing", (standing,))


def part_in_daily_use(*, counted: int) -> Message:
    """no model is in daily use yet / {counted} model in daily use / {counted} models in daily use"""
    return Message("phase:part-in-daily-use", (counted,))


def part_listed_not_counted(*, listed: int) -> Message:
    """{listed} model listed but not counted / {listed} models listed but not counted"""
    return Message("phase:part-listed-not-counted", (listed,))


def part_running_not_counted(*, running: int) -> Message:
    """{running} model runs but does not count / {running} models run but do not count"""
    return Message("phase:part-running-not-counted", (running,))


def part_used_and_not_counted(*, used: Message, others: int) -> Message:
    """{used}, another that does not count / {used}, {others} others that do not count"""
    return Message("phase:part-used-and-not-counted", (used, others))


def part_used_and_undecided(*, used: Message, others: int) -> Message:
    """{used}, and another of which it is not known whether it counts / {used}, and {others} others of which it is…"""
    return Message("phase:part-used-and-undecided", (used, others))


def part_listed_undecided(*, listed: int) -> Message:
    """{listed} model listed, and it is not known yet whether it counts / {listed} models listed, and it is not…"""
    return Message("phase:part-listed-undecided", (listed,))


def part_not_counted_because(
    *, cause: Literal["short-use", "no-users", "data-not-owned", "fixed", "unmonitored"]
) -> Message:
    """Why a model does not count."""
    return Message("phase:part-not-counted-because", (cause,))


PART_NOT_SET_UP_WITH_OWN_CASES: Final = Message("phase:part-not-set-up-with-own-cases")
"""the supplier did not set it up with your past cases"""

PART_WHETHER_SET_UP_WITH_OWN_CASES: Final = Message("phase:part-whether-set-up-with-own-cases")
"""whether it is or can be set up with your own past cases"""

PART_HOW_SOMEBODY_CAN_WATCH_IT: Final = Message("phase:part-how-somebody-can-watch-it")
"""how somebody can watch what it gets wrong"""

PART_HOW_TO_CHANGE_IT: Final = Message("phase:part-how-to-change-it")
"""how you can change it or switch it off"""


def ask_the_supplier(*, name: str, questions: Sequence[Message]) -> Message:
    """Ask the supplier of “{name}” in writing: {questions}."""
    return Message("phase:ask-the-supplier", (name, tuple(questions)))


def part_model_with_causes(*, name: str, causes: Sequence[Message]) -> Message:
    """{name} ({causes})"""
    return Message("phase:part-model-with-causes", (name, tuple(causes)))


def part_model_with_unknown(*, name: str, unknown: Sequence[Message]) -> Message:
    """{name} (not known: {unknown})"""
    return Message("phase:part-model-with-unknown", (name, tuple(unknown)))


def not_counted(*, models: Sequence[Message]) -> Message:
    """Not counted: {models}."""
    return Message("phase:not-counted", (tuple(models),))


def not_known_whether_counted(*, number: int, models: Sequence[Message]) -> Message:
    """Not known whether it counts: {models}. / Not known whether they count: {models}."""
    return Message("phase:not-known-whether-counted", (number, tuple(models)))
