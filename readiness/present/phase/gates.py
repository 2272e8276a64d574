"""The gates of a phase in words: as cards with what was said and is needed, and each in one line that stands alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from readiness.model.conditions import RoleCoverTest
from readiness.model.placement import GateResult, GateState, TestResult
from readiness.present import phrases, reasons
from readiness.present.findings import Findings
from readiness.present.phase import needs, phase_words
from readiness.present.team import team_words

STATE_TITLES: dict[GateState, str] = {"met": "Met", "open": "Not met yet", "unknown": "Not known"}
STATE_WORDS: dict[GateState, str] = {"met": "met", "open": "not met yet", "unknown": "not known"}
STATE_ORDER: tuple[GateState, ...] = ("open", "unknown", "met")

FACETS = {"exists": "data recorded", "labelled": "outcome recorded", "unified": "one place", "access": "access"}
_LACKING = {
    "exists": "not recorded",
    "labelled": "without the outcome",
    "unified": "not in one place",
    "access": "not open to all who need it",
}


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
    return ", ".join(f"{phrases.in_words(number)} {STATE_WORDS[state]}" for state, number in counts if number)


def gate_found(found: Findings, gate: GateResult) -> str:
    """What stands in the way of a gate, or what meets it: the decisive tests, readable without the card around them."""
    return "; ".join(_told(found, gate, gate.state) or _told(found, gate))


def gate_parts_found(found: Findings, gate: GateResult) -> str:
    """All that was found for a gate, each part with its state if they differ: 'A guess (not met yet); a plan (met)'."""
    states = {test.state for test in gate.tests}
    if len(states) == 1:
        return phrases.capital("; ".join(_told(found, gate)))
    told = [f"{words} ({STATE_WORDS[state]})" for state in STATE_ORDER for words in _told(found, gate, state)]
    return phrases.capital("; ".join(told))


def _told(found: Findings, gate: GateResult, state: GateState | None = None) -> list[str]:
    """The tests of a gate in that state, or all of them, the floors of several dimensions as one."""
    tests = [test for test in gate.tests if state in (None, test.state)]
    words = [_alone(found, test) for test in tests if test.kind != "floor"]
    floors = [test for test in tests if test.kind == "floor"]
    if floors:
        is_all = len(floors) == sum(test.kind == "floor" for test in gate.tests)
        words.append(_floors_alone(found, floors, is_all=is_all))
    return list(dict.fromkeys(words))


def _alone(found: Findings, test: TestResult) -> str:
    said = phrases.lower_first(_said(found, test))
    if test.kind == "fact":
        return f"{reasons.fact_text(found, test.subject)}: {said}"
    if test.kind == "data-status":
        whose = "" if test.subject == "organization" else f" of {test.subject}"
        return f"data status{whose}: {said}"
    return said


def _floors_alone(found: Findings, tests: Sequence[TestResult], *, is_all: bool) -> str:
    listed = _dimensions(found, tests)
    floor = f"the floor of {phrases.score(float(tests[0].needed))}"
    words = {
        "met": f"every dimension reaches {floor}" if is_all else f"{listed} at {floor} or above",
        "open": f"{listed} below {floor}",
        "unknown": f"too many unknown answers to tell about {floor}: {listed}",
    }
    return words[tests[0].state]


def _decisive(gate: GateResult) -> tuple[list[TestResult], list[TestResult]]:
    """The tests that make the state of a gate, or all of them if none does; the floors of dimensions apart."""
    decisive = [test for test in gate.tests if test.state == gate.state] or list(gate.tests)
    return [test for test in decisive if test.kind != "floor"], [test for test in decisive if test.kind == "floor"]


def _dimensions(found: Findings, tests: Sequence[TestResult]) -> str:
    return phrases.and_list([found.dimension_names.get(test.subject, test.subject) for test in tests])


def _card(found: Findings, gate: GateResult) -> GateCard:
    rule = found.rubric.gate_by_id[gate.id]
    tests, floors = _decisive(gate)
    whole = sorted(
        (test for test in gate.tests if test.kind != "floor"), key=lambda test: STATE_ORDER.index(test.state)
    )
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
    return GateTestLine(
        subject=_subject(found, test),
        said=phrases.capital(_said(found, test)),
        needed=phrases.capital(needs.plain(found, gate, test)),
        state=test.state,
        exact_said=_exact_said(found, test),
        exact_needed=needs.exact(found, gate, test),
    )


def _said(found: Findings, test: TestResult) -> str:
    if test.kind == "question" and isinstance(test.actual, int):
        question = found.question(test.subject)
        return question.levels[test.actual].short if question else f"level {test.actual}"
    if test.kind == "floor":
        return {"met": "reaches it", "open": "below it", "unknown": "too close to call"}[test.state]
    return _exact_said(found, test)


def _exact_said(found: Findings, test: TestResult) -> str:
    if test.kind == "floor":
        low, high = phrases.score(float(test.actual)), phrases.score(test.actual_high)
        return low if test.actual_high is None or low == high else f"between {low} and {high}"
    if test.kind == "fact":
        return reasons.GIVEN_WORDS.get(str(test.actual), str(test.actual))
    if test.kind == "question":
        return reasons.given(found, test.subject, test.actual)
    if test.kind == "data-status":
        return _data(found, test)
    return _workloads(found, test) if test.kind == "workload-phase" else _people_or_models(found, test)


def _data(found: Findings, test: TestResult) -> str:
    if test.actual == "not-known":
        return "not known yet"
    if test.state == "unknown" and not found.placement.workloads.may_run:
        return f"{test.actual}, but it is not known yet which problem comes first"
    lacking = phrases.and_list([_LACKING[facet] for facet in test.details if facet in _LACKING])
    return f"{test.actual}, {lacking}" if lacking else str(test.actual)


def _workloads(found: Findings, test: TestResult) -> str:
    """Models that count; if none does, one that runs uncounted is not denied."""
    if test.actual:
        areas = phrases.count(found.placement.workloads.areas, "area")
        return f"{phrases.count(int(test.actual), 'model')} in {areas}"
    if found.placement.workloads.is_unknown:
        return reasons.GIVEN_WORDS["skipped"]
    if found.placement.workloads.undecided:
        return phase_words.models_in_use(found.placement)
    running, listed = phase_words.running_uncounted(found.placement), len(found.placement.workloads.uncounted)
    if running:
        return f"{phrases.count(running, 'model')} in use, none that counts"
    return f"{phrases.count(listed, 'model')} listed, none that counts" if listed else phase_words.in_daily_use(0)


def _people_or_models(found: Findings, test: TestResult) -> str:
    if test.kind == "all-monitored":
        if found.placement.workloads.is_empty:
            return "no model is known to run" if found.placement.workloads.is_unknown else "no model runs"
        if test.state == "unknown":
            return f"not known whether these are watched: {phrases.and_list(test.details)}"
        return f"not watched: {phrases.and_list(test.details)}" if test.details else "every model is watched"
    if test.state == "unknown":
        return "not known yet who has the skills"
    roles = phrases.and_list([found.role_name(role) for role in test.details])
    if test.kind == "internal-team":
        people = phrases.count(int(test.actual), "own person", "own people")
        return people + (f"; not covered: {roles}" if roles else _but_no_time(found, test))
    return f"not covered: {roles}" if roles else f"somebody has the skills for each role{_but_no_time(found, test)}"


def _but_no_time(found: Findings, test: TestResult) -> str:
    """Who has the skills that meet a test about people, and no time to use them; empty if nobody."""
    if test.kind == "internal-team":
        names = team_words.inside_without_time(found)
    else:
        rules = [rule for gate in found.rubric.gates for rule in gate.tests if isinstance(rule, RoleCoverTest)]
        names = team_words.without_time(found, {role for rule in rules for role in rule.roles})
    verb = "has" if len(names) == 1 else "have"
    return f", but {phrases.and_list(names)} {verb} no time for ML" if names else ""


def _floor_line(found: Findings, gate: GateResult, tests: Sequence[TestResult]) -> GateTestLine:
    """The floors of several dimensions as one line."""
    listed = _dimensions(found, tests)
    words = {
        "met": "every dimension is high enough",
        "open": f"too low: {listed}",
        "unknown": f"too many unknown answers in {listed}",
    }
    lines = [_line(found, gate, test) for test in tests]
    return GateTestLine(
        subject="Every dimension",
        said=phrases.capital(words[tests[0].state]),
        needed=lines[0].needed,
        state=tests[0].state,
        exact_said="; ".join(f"{line.subject} {line.exact_said}" for line in lines),
        exact_needed=lines[0].exact_needed,
    )


def _subject(found: Findings, test: TestResult) -> str:
    if test.kind == "question":
        question = found.question(test.subject)
        return question.text if question else test.subject
    if test.kind == "fact":
        return reasons.fact_text(found, test.subject)
    if test.kind == "floor":
        return found.dimension_names.get(test.subject, test.subject)
    if test.kind == "data-status":
        return "Data of the whole organization" if test.subject == "organization" else f"Data of {test.subject}"
    return "Models in daily use" if test.subject == "workloads" else "People and roles"
