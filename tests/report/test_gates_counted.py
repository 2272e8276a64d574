"""Whatever counts the gates of the next phase counts their states: met, not met and not known are three things."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from readiness.model.placement import GateState
from readiness.present import headlines, what_if
from readiness.present.comparing import compare
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.placement import placement
from readiness.present.handout.summary import summary
from readiness.present.phase import gates_left, phase_words
from readiness.present.phase.gates import gate_cards, tally
from readiness.present.summary import summary_lines
from readiness.typeset import fonts
from tests.chance import seeds
from tests.engine.plan.random_organizations import random_organization
from tests.present.counting import in_words
from tests.present.test_headlines import findings, plain
from tests.report.cases import example, report_on
from tests.report.inspecting import section_words

NUMBERS = {word: number for number, word in enumerate(["none", *map(in_words, range(1, 10))])} | {"no": 0}
WORDS: dict[GateState, str] = {"open": "not met yet", "unknown": "not known", "met": "met"}

fonts.register_fonts()


def number(word: str, total: int) -> int:
    """'two' of 'two of six gates', or what 'all six gates' and 'the only gate' count."""
    return total if word.lower() in ("all", "the only") else NUMBERS[word.lower()]


def told_left(words: str, total: int) -> dict[GateState, int]:
    """How many gates a sentence calls not met, and how many not known."""
    found: dict[GateState, int] = {"open": 0, "unknown": 0}
    if re.search(r"none of \w+ gates to phase \d is met yet", words):
        found["open"] = total
    if lead := re.search(r"(\w+) of \w+ gates to phase \d (?:is|are) not met yet", words):
        found["open"] = number(lead[1], total)
    elif re.search(r"the only gate to phase \d is not met yet", words):
        found["open"] = total
    if unknown := re.search(r"not met yet, (\w+) (?:is|are) not known", words):
        found["unknown"] = number(unknown[1], total)
    if alone := re.search(r"(all|the only|\w+ of)(?: \w+)? gates? to phase \d (?:is|are) not known yet", words):
        found["unknown"] = number(alone[1].removesuffix(" of"), total)
    return found


def told_card(words: list[str], phase: int) -> dict[GateState, int]:
    """What the key figure of the summary counts: its number, what it is of, and what stands below it."""
    place = next(at for at, each in enumerate(words) if re.fullmatch(rf"gates? (?:to|of) phase {phase} .*", each))
    figure, what, below = words[place - 1 : place + 2]
    state: GateState = next(state for state in ("open", "unknown", "met") if WORDS[state] in what)
    beside = re.search(r", (\d+) not known", below)
    return {"open": 0, "unknown": int(beside[1]) if beside else 0} | {state: int(figure)}


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(8))
def test_every_place_counts_the_gates_as_they_stand(seed: int) -> None:
    response = random_organization(seed)
    content = report_on(response)
    found = Findings(response, content.outcome, content.questionnaire, content.rubric)
    phase, place = found.target_phase, found.placement
    states = Counter(gate.state for gate in place.gates_of(phase))
    total, left = states.total(), {"open": states["open"], "unknown": states["unknown"]}
    brief = Brief(content, content.assessment.report)
    page, detail = (
        [plain(words) for words in section_words(section)] for section in (summary(brief), placement(brief))
    )

    assert told_left(plain(headlines.summary_headline(found)), total) == left
    assert told_left(" ".join(page), total) == left
    assert told_left(" ".join(detail), total) in (left, {"open": 0, "unknown": 0})
    assert tally(gate_cards(found, phase)) == ", ".join(
        f"{in_words(states[state])} {words}" for state, words in WORDS.items() if states[state]
    )
    card = told_card(page, phase)
    assert {state: card[state] for state in left} == left
    assert Counter(each.state for each in document_of(found).phase.gates if each.phase == phase) == states
    for gate in place.gates:
        if gate.phase <= phase:
            assert detail[detail.index(gate.id) + 3] == WORDS[gate.state]
    verdict = plain(what_if.verdict(compare(found, found, "Today", "Supposed"), found))
    if place.is_certain and place.placed < phase:
        held = re.search(r"(\w+) gates? would still hold you back", verdict)
        unknown = re.search(r"(\w+) (?:gates? )?would not be known", verdict)
        assert [number(each[1], total) if each else 0 for each in (held, unknown)] == list(left.values())


@pytest.mark.drawn
@pytest.mark.parametrize("seed", seeds(12))
def test_every_gate_is_named_by_its_state(seed: int) -> None:
    found = findings(random_organization(seed))
    guards = found.placement.gates_of(found.target_phase)
    titles = {gate.id: found.rubric.gate_by_id[gate.id].title for gate in guards}
    terminal = plain("\n".join(summary_lines(found)))
    for gate in guards:
        assert (f"  {gate.id} {WORDS[gate.state]}: {titles[gate.id]}" in terminal) == (gate.state != "met")

    lede, reason = gates_left.titles_left(found), phase_words.phase_reason(found)
    for state, lead in (("open", "Not met yet"), ("unknown", "Not known yet")):
        part = re.search(rf"{lead}: (.*?)\.(?: Not known yet|$)", lede)
        named = set(re.findall("“(.*?)”", part[1])) if part else set()
        assert named == {titles[gate.id] for gate in guards if gate.state == state}
    claims = re.findall(r"gates? ((?:“[^”]*”(?:, | and )?)+) (?:is|are) not met yet", reason)
    asked = re.findall(r"Not known yet: the gates? ((?:“[^”]*”(?:, | and )?)+)", reason)
    for gate in guards:
        assert gate.state == "open" or titles[gate.id] not in " ".join(claims)
        assert gate.state == "unknown" or titles[gate.id] not in " ".join(asked)


def test_a_gate_that_is_no_longer_known_was_not_lost() -> None:
    before = findings(example("mutual-insurer"))
    gates = tuple(
        gate.model_copy(update={"state": "unknown"}) if gate.id == "G3.3" else gate for gate in before.placement.gates
    )
    place = before.placement.model_copy(update={"gates": gates})
    after = replace(before, outcome=before.outcome.model_copy(update={"placement": place}))
    assert compare(before, after, "Then", "Now").headline.endswith("; one gate no longer known")
