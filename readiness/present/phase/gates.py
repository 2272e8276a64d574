"""The gates of a phase in words: as cards with what was said and is needed, and each in one line that stands alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from readiness.model.placement import GateResult, GateState, TestResult
from readiness.present import list_words, number_words
from readiness.present.contradiction_words import with_contradiction
from readiness.present.findings import Findings
from readiness.present.phase.gate_kinds import WORDS
from readiness.words import Message, alone, said
from readiness.words.say import gates as say

STATE_TITLES: dict[GateState, Message] = {"met": say.MET, "open": say.NOT_MET_YET, "unknown": say.NOT_KNOWN}
STATE_WORDS: dict[GateState, Message] = {
    "met": say.PART_MET,
    "open": say.PART_NOT_MET_YET,
    "unknown": say.PART_NOT_KNOWN,
}
STATE_ORDER: tuple[GateState, ...] = ("open", "unknown", "met")


@dataclass(frozen=True)
class GateTestLine:
    """One test of a gate: what it is about, what was said and is needed in plain words, and both with their numbers."""

    subject: str
    said: str
    needed: str
    state: GateState
    exact_said: str
    exact_needed: str


@dataclass(frozen=True)
class GateCard:
    """One gate in words.

    `parts` holds all that the gate asks for, what is not met first, the floors of several dimensions as one line;
    `tests` every single test.
    `actions` are titles of the actions that lead to it.
    """

    id: str
    phase: int
    title: str
    why: str
    state: GateState
    parts: tuple[GateTestLine, ...]
    tests: tuple[GateTestLine, ...]
    actions: tuple[str, ...]


def gate_cards(found: Findings, phase: int) -> tuple[GateCard, ...]:
    """The gates that guard `phase`: open ones first, then unknown, then met; empty without a placement."""
    placement = found.outcome.placement
    gates = placement.gates_of(phase) if placement else ()
    ordered = sorted(gates, key=lambda gate: STATE_ORDER.index(gate.state))
    return tuple(_card(found, gate) for gate in ordered)


def tally(cards: Sequence[GateCard]) -> str:
    """'two not met yet, one not known, four met'; states without a gate are left out."""
    counts = [(state, sum(card.state == state for card in cards)) for state in STATE_ORDER]
    return list_words.row(
        said(say.part_gates_by_state(gates=number, state=state)) for state, number in counts if number
    )


def gate_found(found: Findings, gate: GateResult) -> str:
    """What stands in the way of a gate, or what meets it: the decisive tests, readable without the card around them."""
    return list_words.clauses(_told(found, gate, gate.state) or _told(found, gate))


def gate_parts_found(found: Findings, gate: GateResult) -> str:
    """All that was found for a gate, each part with its state if they differ: 'A guess (not met yet); a plan (met)'."""
    states = {test.state for test in gate.tests}
    if len(states) == 1:
        return alone(list_words.clauses(_told(found, gate)))
    conditional = {_alone(found, gate, test) for test in gate.tests if _condition(found, gate, test)}
    told = [
        words if words in conditional else list_words.noted(words, said(STATE_WORDS[state]))
        for state in STATE_ORDER
        for words in _told(found, gate, state)
    ]
    return alone(list_words.clauses(told))


def _told(found: Findings, gate: GateResult, state: GateState | None = None) -> list[str]:
    """The tests of a gate in that state, or all of them, the floors of several dimensions as one."""
    tests = [test for test in gate.tests if state in (None, test.state)]
    words = [_alone(found, gate, test) for test in tests if not _is_floor(test)]
    floors = [test for test in tests if _is_floor(test)]
    if floors:
        is_all = len(floors) == sum(_is_floor(test) for test in gate.tests)
        words.append(_floors_alone(found, floors, is_all=is_all))
    return list(dict.fromkeys(words))


def _alone(found: Findings, gate: GateResult, test: TestResult) -> str:
    return _fitting(found, test, _conditional(found, gate, test, WORDS[test.kind].alone(found, test)))


def _fitting(found: Findings, test: TestResult, words: str) -> str:
    """What was said, and behind it what it does not fit of all else that was told."""
    return with_contradiction(found, test.subject, words) if test.kind == "question" else words


def _condition(found: Findings, gate: GateResult, test: TestResult) -> Callable[..., Message] | None:
    """What decides whether an answer that was given counts at all; None where the answer itself is not known."""
    if test.state != "unknown" or not WORDS[test.kind].is_told(test):
        return None
    rule = found.rubric.gate_by_id[gate.id]
    branches = {each.branch for each in rule.tests if test.subject in (*each.named_questions, *each.named_facts)}
    conditions = {
        "no-running-workload": say.part_matters_without_model,
        "running-workload": say.part_matters_with_model,
    }
    return next((condition for branch, condition in conditions.items() if branches == {branch}), None)


def _conditional(found: Findings, gate: GateResult, test: TestResult, words: str) -> str:
    """What was said, with what decides whether it counts."""
    condition = _condition(found, gate, test)
    return words if condition is None else said(condition(told=words))


def _floors_alone(found: Findings, tests: Sequence[TestResult], *, is_all: bool) -> str:
    listed, floor, state = _dimensions(found, tests), number_words.score(float(tests[0].needed)), tests[0].state
    if state == "met" and is_all:
        return said(say.part_every_dimension_reaches(floor=floor))
    return said(say.part_dimensions_and_floor(state=state, floor=floor, dimensions=listed))


def _decisive(gate: GateResult) -> tuple[list[TestResult], list[TestResult]]:
    """The tests that make the state of a gate, or all of them if none does; the floors of dimensions apart."""
    decisive = [test for test in gate.tests if test.state == gate.state] or list(gate.tests)
    return [test for test in decisive if not _is_floor(test)], [test for test in decisive if _is_floor(test)]


def _dimensions(found: Findings, tests: Sequence[TestResult]) -> str:
    return list_words.and_list([found.dimension_names.get(test.subject, test.subject) for test in tests])


def _card(found: Findings, gate: GateResult) -> GateCard:
    rule = found.rubric.gate_by_id[gate.id]
    tests, floors = _decisive(gate)
    whole = sorted((test for test in gate.tests if not _is_floor(test)), key=lambda test: STATE_ORDER.index(test.state))
    lines = [_line(found, gate, test) for test in whole]
    return GateCard(
        id=gate.id,
        phase=gate.phase,
        title=rule.title,
        why=rule.why,
        state=gate.state,
        parts=(*lines, _floor_line(found, gate, floors)) if floors else tuple(lines),
        tests=tuple(_line(found, gate, test) for test in gate.tests),
        actions=tuple(
            found.action_title(code) for code in dict.fromkeys(c for test in (*tests, *floors) for c in test.actions)
        ),
    )


def _line(found: Findings, gate: GateResult, test: TestResult) -> GateTestLine:
    words = WORDS[test.kind]
    return GateTestLine(
        subject=words.subject(found, test),
        said=_fitting(found, test, _conditional(found, gate, test, alone(words.said(found, test)))),
        needed=alone(words.needed(found, gate, test)),
        state=test.state,
        exact_said=words.exact_said(found, test),
        exact_needed=words.exact_needed(found, gate, test),
    )


def _is_floor(test: TestResult) -> bool:
    return WORDS[test.kind].is_of_dimensions


def _floor_line(found: Findings, gate: GateResult, tests: Sequence[TestResult]) -> GateTestLine:
    """The floors of several dimensions as one line."""
    listed = _dimensions(found, tests)
    words = {
        "met": said(say.PART_EVERY_DIMENSION_HIGH_ENOUGH),
        "open": said(say.part_too_low(listed=listed)),
        "unknown": said(say.part_too_many_unknown_answers(listed=listed)),
    }
    lines = [_line(found, gate, test) for test in tests]
    return GateTestLine(
        subject=said(say.EVERY_DIMENSION),
        said=alone(words[tests[0].state]),
        needed=lines[0].needed,
        state=tests[0].state,
        exact_said=list_words.clauses(f"{line.subject} {line.exact_said}" for line in lines),
        exact_needed=lines[0].exact_needed,
    )
