"""What differs between two outcomes."""

import re
from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import get_args

import pytest

from readiness.model.assessment import ActionEdit
from readiness.model.placement import GateState
from readiness.model.response import Answer, Person
from readiness.present.comparing import GateMove, compare
from readiness.present.findings import Findings
from readiness.present.headlines import comparison_headline
from readiness.present.told_otherwise import MOST_NAMED
from tests.present.test_headlines import findings, findings_of, plain


def with_levels(found: Findings, **levels: int) -> Findings:
    answers = {slug.replace("_", "-"): Answer(given=level) for slug, level in levels.items()}
    return findings(found.response.model_copy(update={"answers": {**found.response.answers, **answers}}))


def test_the_same_outcome_twice_differs_in_nothing() -> None:
    found = findings_of("retail-chain")
    result = compare(found, found, "Then", "Now")
    assert plain(result.headline) == "Still in phase 2; no gate differs"
    assert (result.gates, result.answers, result.new_actions, result.gone_actions, result.done_actions) == ((),) * 5


def test_a_raised_answer_wins_its_gate_and_takes_its_action_off_the_plan() -> None:
    before = findings_of("retail-chain")
    after = with_levels(before, strategy_learn=2)
    result = compare(before, after, "Then", "Now")
    assert [(move.title, move.then_words, move.now_words) for move in result.gates] == [
        ("Every model is watched and every lesson kept", "Not met", "Now met")
    ]
    assert [(move.then, move.now, move.is_up) for move in result.answers] == [
        ("Talked about, not kept", "Page for some trials", True)
    ]
    assert "Keep one page for each trial" in result.gone_actions


def test_a_lost_gate_can_lower_the_phase() -> None:
    before = findings_of("retail-chain")
    result = compare(before, with_levels(before, culture_lead=1), "Then", "Now")
    assert plain(result.headline) == "Down from phase 2 to phase 1; one gate lost"
    assert result.answers[0].is_up is False


def test_an_action_done_in_between_is_done_and_not_gone() -> None:
    before = findings_of("retail-chain")
    after = replace(with_levels(before, strategy_learn=2), action_edits={"X22": ActionEdit(status="done")})
    result = compare(before, after, "Then", "Now")
    assert result.done_actions == ("Keep one page for each trial",)
    assert "Keep one page for each trial" not in result.gone_actions


def test_a_first_answer_is_a_change_without_a_direction() -> None:
    before = findings_of("community-clinic")
    result = compare(before, with_levels(before, data_doc=2), "Then", "Now")
    assert [(move.then, move.is_up) for move in result.answers] == [("I do not know", None)]


def test_a_side_without_a_phase_is_said() -> None:
    nothing, some = findings_of("nothing"), findings_of("community-clinic")
    assert plain(compare(nothing, some, "Then", "Now").headline).startswith("Certain on one side only: phase 1")
    assert compare(nothing, nothing, "Then", "Now").headline.startswith("No certain phase on either side")


def test_between_two_versions_of_the_questions_nothing_is_progress_or_loss() -> None:
    found, low = findings_of("retail-chain"), with_levels(findings_of("retail-chain"), data_doc=0)
    edition = found.outcome.edition.model_copy(update={"questionnaire_version": "0.9.0"})
    older = replace(low, outcome=low.outcome.model_copy(update={"edition": edition}))
    older = replace(older, questionnaire=low.questionnaire.model_copy(update={"version": "0.9.0"}))

    result = compare(older, found, "Then", "Now")

    assert not result.is_of_one_version
    assert plain(result.headline) == "Phase 2 by version 0.9.0, phase 2 by version 1.0.0"
    assert {row.words for row in result.scores.rows} == {"not comparable"}
    assert [move.is_up for move in result.answers] == [None]
    assert comparison_headline(found, result.scores, older.outcome).startswith("Two versions of the questions, 0.9.0")


def test_other_rules_are_noticed() -> None:
    found = findings_of("retail-chain")
    edition = found.outcome.edition.model_copy(update={"rubric_version": "0.9.0"})
    older = replace(found, outcome=found.outcome.model_copy(update={"edition": edition}))
    assert not compare(older, found, "Then", "Now").same_edition
    assert compare(found, found, "Then", "Now").same_edition


@pytest.mark.parametrize(("then", "now"), list(permutations(get_args(GateState), 2)))
def test_a_gate_whose_state_differs_is_counted_in_the_headline(then: GateState, now: GateState) -> None:
    found = findings_of("retail-chain")
    same = compare(found, found, "Then", "Now")
    moved = replace(same, gates=(GateMove("A gate", 2, then, now), GateMove("Another", 3, "unknown", "met")))
    counted = re.findall(r"\b(one|two) gates? (won|lost|no longer|now)", plain(moved.headline))
    assert sum({"one": 1, "two": 2}[number] for number, _ in counted) == 2


def test_what_is_told_beside_the_answers_is_named() -> None:
    before = findings_of("retail-chain")
    models = (before.response.workloads[0].model_copy(update={"owns_data": "dont-know"}),)
    after = findings(before.response.with_workloads(models + before.response.workloads[1:]))
    assert compare(before, before, "Then", "Now").told == ""
    named = before.response.workloads[0].name
    assert (
        plain(compare(before, after, "Then", "Now").told)
        == f"Something else was also told of the models in use: “{named}”."
    )


def test_of_the_organization_and_of_many_people_it_is_named_what_was_told_otherwise() -> None:
    before = findings_of("retail-chain")
    told = before.response
    organization = told.organization.model_copy(update={"country": "Peru", "decides_on": date(2026, 12, 9)})
    people = tuple(Person(id=f"p{number}", name=f"Person {number}") for number in range(MOST_NAMED + 2))
    after = findings(told.model_copy(update={"organization": organization, "people": told.people + people}))
    words = plain(compare(before, after, "Then", "Now").told)
    country = "its country and the day on which the money is decided on"
    assert words.startswith(f"Something else was also told of the organization: {country}; of the people: “Person 0”")
    assert words.endswith("and two more.")
