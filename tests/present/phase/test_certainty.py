"""How sure the phase is, and what would change it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.model.response import Response
from readiness.present import headlines
from readiness.present.phase import certainty
from readiness.words import said
from tests.present.test_headlines import findings, findings_of, plain
from tests.report.cases import a_quarter_answered, changed, example

CASES = Path(__file__).parents[2] / "engine" / "cases"


def test_a_borderline_placement_names_both_phases() -> None:
    place = findings_of("retail-chain").placement
    assert plain(certainty.certainty_title(place)) == "Borderline between phase 1 and phase 2"
    assert plain(certainty.probability_line(place)) == "phase 1 38%, phase 2 62%"


def test_a_firm_placement_names_its_phase() -> None:
    assert plain(certainty.certainty_title(findings_of("community-clinic").placement)) == "Firm: phase 1"


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (1.0, "every time"),
        (0.97, "nearly every time"),
        (0.623, "about six times in ten"),
        (0.1, "about once in ten"),
        (0.01, "hardly ever"),
        (0.0, "never"),
    ],
)
def test_a_probability_is_said_in_tenths(share: float, words: str) -> None:
    assert said(certainty._chance(share)) == words


def test_only_the_smallest_change_that_lowers_the_phase_is_told() -> None:
    changes = certainty.lowering_changes(findings_of("retail-chain"))
    assert len({change.question for change in changes}) == len(changes)
    lead = next(change for change in changes if change.question.startswith("How do leaders"))
    assert (lead.now, lead.then, lead.phase) == ("Budget, time, obstacles cleared", "Interest only", 1)


def without_confidence(response: Response) -> Response:
    """The same answers, of none of which anybody said how sure it is."""
    return changed(response, answers={slug: changed(a, confidence=None) for slug, a in response.answers.items()})


def test_confidence_is_named_only_if_somebody_gave_it() -> None:
    told = example("retail-chain")
    sure = changed(told, answers={slug: changed(a, confidence="sure") for slug, a in told.answers.items()})
    assert certainty.certainty_sentence(findings(sure)).startswith(
        "If the answers that people were unsure of are varied, "
    )
    unsaid = certainty.certainty_sentence(findings(without_confidence(told)))
    assert unsaid.startswith("If answers may be one level off, ")


def test_a_phase_that_no_missing_answer_can_move_is_not_called_provisional() -> None:
    found = findings(a_quarter_answered())
    assert not certainty.phase_may_move(found.placement)
    assert certainty.provisional_title(found.placement) == "Scores and plan are provisional"
    assert plain(certainty.provisional_sentence(found)) == (
        "33 of 45 questions have no level yet. Answers to these can change scores and plan, but not the phase."
    )
    assert plain(headlines.summary_headline(found)).startswith("Phase 1 of 3: ")


def test_a_phase_that_missing_answers_can_move_is_provisional() -> None:
    said = example("mutual-insurer")
    found = findings(changed(said, answers=dict(list(said.answers.items())[::4])))
    assert certainty.phase_may_move(found.placement)
    assert certainty.provisional_title(found.placement) == "These results are provisional"
    assert plain(certainty.provisional_sentence(found)).endswith(
        "What nobody has said is not a finding: phase 1, 2 or 3 is possible."
    )
    assert plain(headlines.summary_headline(found)).startswith("Not yet certain, phase 1")


def test_bounds_tell_both_ends_if_unknown_answers_leave_room() -> None:
    place = findings_of("retail-chain").placement
    assert plain(certainty.bounds_sentence(place)).endswith("it stays in phase 2.")
    unlisted = plain(certainty.bounds_sentence(findings_of("regional-logistics").placement))
    assert unlisted.endswith("it stays in phase 1 as long as no model is in daily use.")
    wide = place.model_copy(update={"highest": 3})
    assert plain(certainty.bounds_sentence(wide)).endswith("at its worst it is phase 2, at its best phase 3.")


def test_a_phase_that_comes_out_often_and_is_not_firm_says_that_nobody_said_how_sure() -> None:
    told = read_response(CASES / "effect-not-measured" / "response.yaml", load_library(), today=date(2026, 3, 2))
    slug = next(iter(told.answers))
    one_sure = changed(told, answers={**told.answers, slug: changed(told.answers[slug], confidence="sure")})

    assert certainty.certainty_sentence(findings(told)) == (
        "If answers may be one level off, phase\u00a01 comes out about nine times in ten. "
        "It is not called firm, because nobody said how sure the answers are."
    )
    assert f"how sure {len(told.answers) - 1} of the answers are" in certainty.certainty_sentence(findings(one_sure))
    found = findings(told)
    alone = replace(found, response=changed(told, answers={slug: told.answers[slug]}))
    assert certainty.certainty_sentence(alone).endswith("because nobody said how sure the answer is.")


def test_a_question_without_a_level_that_has_an_answer_is_told_apart() -> None:
    """The page says beside it how many questions have no answer: the two counts must not seem to differ."""
    one = next(slug for slug, answer in a_quarter_answered().answers.items() if answer.given is not None)
    told = a_quarter_answered()
    unsure = changed(told, answers={**told.answers, one: changed(told.answers[one], given="dont-know")})
    left = told.answers.keys() | {each.id for each in findings(told).questionnaire.questions}
    all_unsure = changed(unsure, answers={slug: changed(told.answers[one], given="dont-know") for slug in left})

    assert (
        "34 of 45 questions have no level yet, one of them because of “don't know”."
        in certainty.provisional_sentence(findings(unsure))
    )
    assert "45 of 45 questions have no level yet, because of “don't know”." in certainty.provisional_sentence(
        findings(all_unsure)
    )
