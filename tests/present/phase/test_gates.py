"""Gate cards: what was said beside what is needed."""

import pytest

from readiness.model.placement import GateState
from readiness.model.response import Answer, Person, Workload
from readiness.present.findings import Findings
from readiness.present.phase.gate_kinds import scale_share
from readiness.present.phase.gates import GateCard, gate_cards, gate_found, gate_parts_found, tally
from readiness.present.phase.needs import needed_statuses
from tests.present.test_headlines import findings, findings_of
from tests.report.cases import EXAMPLES, changed, example


def card(name: str, phase: int, code: str) -> GateCard:
    return next(each for each in gate_cards(findings_of(name), phase) if each.id == code)


def test_open_gates_come_first_then_unknown_ones_then_those_met() -> None:
    states: list[GateState] = [each.state for each in gate_cards(findings_of("a quarter"), 2)]
    assert states == sorted(states, key=["open", "unknown", "met"].index)
    assert set(states) == {"met", "open", "unknown"}


def test_nothing_answered_has_no_gates() -> None:
    assert gate_cards(findings_of("nothing"), 2) == ()


def test_a_tally_leaves_out_states_without_a_gate() -> None:
    assert tally(gate_cards(findings_of("retail-chain"), 3)) == "five not met yet, two met"
    assert tally(gate_cards(findings_of("mutual-insurer"), 3)) == "seven met"


def test_a_gate_that_is_half_met_tells_both_halves() -> None:
    found = findings_of("regional-logistics")
    half, whole = (next(gate for gate in found.placement.gates if gate.id == code) for code in ("G2.3", "G2.5"))
    told = gate_parts_found(found, half)
    assert told.startswith("There is a written plan for how you will measure")
    assert told.endswith(": no (not met yet); measured, for some projects (met)")
    assert gate_parts_found(found, whole) == "Named leader, budget or time"


def test_dimensions_on_both_sides_of_a_floor_are_told_apart() -> None:
    found = findings_of("retail-chain")
    floors = next(gate for gate in found.placement.gates if gate.id == "G3.7")
    assert gate_parts_found(found, floors) == (
        "ML strategy and Team roles below the floor of 1.8 (not met yet); "
        "Data readiness and Culture of learning and collaboration at the floor of 1.8 or above (met)"
    )


def test_a_question_is_quoted_by_its_short_level_and_the_level_needed() -> None:
    line = card("retail-chain", 3, "G3.5").parts[0]
    assert (line.said, line.needed) == ("Talked about, not kept", "A page for some trials, or a higher level")
    assert line.exact_said == "level 1: Talked about, not kept"
    assert line.exact_needed == "level 2: Page for some trials, or a higher level"


def test_a_missing_fact_asks_for_the_whole_statement() -> None:
    line = card("regional-logistics", 2, "G2.3").parts[0]
    assert line.said == "No"
    assert line.needed.startswith("There is a written plan for how you will measure")


def test_a_gate_shows_all_that_it_asks_for_what_is_not_met_first() -> None:
    parts = card("regional-logistics", 2, "G2.3").parts
    assert [part.state for part in parts] == ["open", "met"]
    assert parts[1].needed == "Measured, for some projects, or a higher level"


def test_workloads_say_how_many_and_in_how_many_areas() -> None:
    line = card("retail-chain", 3, "G3.1").parts[0]
    assert (line.said, line.needed) == ("Two models in one area", "Four models that count, in two areas")


def test_floors_of_several_dimensions_are_one_line_without_a_decimal() -> None:
    lines = card("retail-chain", 3, "G3.7").parts
    assert [line.said for line in lines] == ["Too low: ML strategy and Team roles"]
    assert lines[0].needed == "Each dimension at 60% of the scale or more"
    assert "1.8" in lines[0].exact_needed


@pytest.mark.parametrize("name", [*EXAMPLES, "a quarter"])
def test_no_card_shows_a_decimal_or_a_level_number_before_it_is_opened(name: str) -> None:
    for phase in (2, 3):
        for each in gate_cards(findings_of(name), phase):
            for line in each.parts:
                words = f"{line.said} {line.needed}".casefold()
                assert "level " not in words
                assert not any(f".{digit}" in words for digit in "0123456789")


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_unmet_gate_names_what_opens_it_unless_it_is_a_floor(name: str) -> None:
    for phase in (2, 3):
        for each in gate_cards(findings_of(name), phase):
            is_floor = each.parts[-1].subject == "Every dimension"
            assert bool(each.actions) == (each.state != "met" and not is_floor)


def test_the_status_that_a_phase_asks_for_stands_on_the_data_it_is_asked_of() -> None:
    assert needed_statuses(findings_of("retail-chain")) == {"Whole organization": "best"}
    assert needed_statuses(findings_of("regional-logistics")) == {"Late-delivery prediction": "better"}


def test_a_score_is_named_as_a_part_of_the_scale() -> None:
    assert [scale_share(score) for score in (1.0, 1.8, 2.0)] == [
        "a third of the scale",
        "60% of the scale",
        "two thirds of the scale",
    ]


@pytest.mark.parametrize(
    ("name", "code", "words"),
    [
        ("regional-logistics", "G2.1", "no model is in daily use yet"),
        ("regional-logistics", "G2.2", "for Late-delivery prediction: data status better"),
        ("community-clinic", "G2.2", "data status acceptable, not open to all who need it"),
        ("regional-logistics", "G2.4", "somebody has the skills for each role"),
        ("regional-logistics", "G2.6", "every dimension reaches the floor of 1.0"),
        ("vendor-black-box", "G2.1", "three models listed, none that counts"),
        ("retail-chain", "G3.7", "ML strategy and Team roles below the floor of 1.8"),
    ],
)
def test_what_a_gate_found_reads_without_the_card_around_it(name: str, code: str, words: str) -> None:
    found = findings_of(name)
    gate = next(each for each in found.placement.gates if each.id == code)
    assert gate_found(found, gate) == words


def idle(name: str) -> Findings:
    """An example in which nobody has time for ML."""
    response = example(name)
    return findings(changed(response, people=tuple(changed(each, fte=0) for each in response.people)))


def test_a_gate_about_people_that_is_met_by_somebody_without_time_says_so() -> None:
    found = idle("regional-logistics")
    gate = next(each for each in found.placement.gates if each.id == "G2.4")
    assert gate.is_met
    words = gate_found(found, gate)
    assert words.startswith("somebody has the skills for each role, but ")
    assert words.endswith(" have no time for ML")


def test_a_gate_about_an_own_team_says_who_of_it_has_no_time() -> None:
    found = idle("mutual-insurer")
    gate = next(each for each in found.placement.gates if each.id == "G3.3")
    assert gate.is_met
    assert gate_found(found, gate).endswith(" have no time for ML")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("retail-chain", "Every model that counts is watched"),
        ("mutual-insurer", "Every model is watched"),
        ("vendor-black-box", "No model listed counts"),
    ],
)
def test_a_model_that_nobody_watches_is_not_among_those_called_watched(name: str, words: str) -> None:
    assert words in [part.said for part in card(name, 3, "G3.5").parts]


def test_a_gate_that_is_met_asks_for_no_more_than_what_was_told() -> None:
    part = next(part for part in card("retail-chain", 3, "G3.5").parts if "watched" in part.needed)
    assert (part.said, part.needed) == (
        "Every model that counts is watched",
        "Every model that counts is watched",
    )


def test_a_person_of_whom_only_the_name_is_told_is_not_denied() -> None:
    told = example("regional-logistics")
    found = findings(changed(told, people=(Person(id="ann", name="Ann"),)))
    gate = next(each for each in found.placement.gates if each.id == "G3.3")
    assert (gate.state, gate_found(found, gate)) == ("open", "one person of your own")


def test_where_people_are_told_the_roles_are_named_of_which_it_is_not_known_who_covers_them() -> None:
    told = example("regional-logistics")
    known, nobody = (findings(changed(told, people=people)) for people in ((Person(id="ann", name="Ann"),), ()))
    words = [
        gate_found(each, next(gate for gate in each.placement.gates if gate.id == "G2.4")) for each in (known, nobody)
    ]
    assert words[0].startswith("not known yet whether these are covered: Data scientist")
    assert words[1] == "not known yet who has the skills"


def test_a_workload_that_runs_uncounted_is_not_denied() -> None:
    found = findings_of("unwatched-models")
    gate = next(each for each in found.placement.gates if each.id == "G2.1")
    assert "in use, none that counts" in gate_found(found, gate)


def test_an_answer_that_was_given_is_never_called_not_known_but_says_what_makes_it_count() -> None:
    told = example("retail-chain")
    model = Workload(name="Reader", has_real_users=True)
    given = {**told.answers, "strategy-baseline": Answer(given=1)}
    facts = {**told.facts, "ab-plan-written": "no"}
    found = findings(changed(told, workloads=(model,), answers=given, facts=facts, runs_no_model=False))
    gate = next(each for each in found.placement.gates if each.id == "G2.3")
    words = gate_parts_found(found, gate)
    assert gate.state == "unknown"
    assert "guess, which matters as long as no listed model counts" in words
    assert "no, which matters as long as no listed model counts" in words
    assert "no (not known)" not in words
    (line,) = (each for each in card_of(found, "G2.3").parts if each.said.startswith("A guess"))
    assert line.said == "A guess, which matters as long as no listed model counts"


def card_of(found: Findings, code: str) -> GateCard:
    return next(each for each in gate_cards(found, 2) if each.id == code)
