"""That nobody has said which models run never reads like a no."""

from dataclasses import replace

import pytest

from readiness.model.response import Answer, Response
from readiness.present import headlines
from readiness.present.documents import document_of
from readiness.present.findings import Findings
from readiness.present.handout.brief import Brief
from readiness.present.handout.placement import placement
from readiness.present.phase import certainty, gates, model_words, phase_words
from readiness.present.phase.gate_kinds import WORDS
from readiness.present.phase.pathway import shortest_way
from readiness.present.summary import summary_lines
from readiness.report import theme
from readiness.report.blocks import Text
from readiness.services.assessing import assess_response
from readiness.typeset import fonts
from tests.engine.test_cases import concluded
from tests.engine.worked import LIBRARY
from tests.present.test_headlines import plain
from tests.report.cases import EXAMPLES, content_of, example


def untold(said: Response) -> Findings:
    return assess_response(said.model_copy(update={"workloads": (), "runs_no_model": False}), LIBRARY)


@pytest.fixture(scope="module")
def ready() -> Findings:
    """Sound foundations, every question answered, and no word on models."""
    said = concluded("foundations-ahead").response
    answers = {**said.answers, "strategy-measure": Answer(given=2)}
    return untold(said.model_copy(update={"answers": answers}))


@pytest.mark.parametrize("case", ["foundations-ahead", "collect-first", "everything-best"])
def test_no_sentence_claims_that_nothing_runs(case: str) -> None:
    found = untold(concluded(case).response)
    text = plain("\n".join(summary_lines(found)))
    assert "obody has said which models are in daily use" in text
    for claim in ("no model is in daily use", "Firm: phase 1", "bring the first model"):
        assert claim not in text


def test_the_phase_is_said_to_wait_for_the_missing_fact(ready: Findings) -> None:
    assert plain(phase_words.phase_reason(ready)) == (
        "By all other gates it is phase 2. Nobody has said which models are in daily use, so phase 1 counts until "
        "somebody does. The rest is ready for more: say under “What runs today” which models run, or that none does."
    )
    assert plain(headlines.summary_headline(ready)).startswith(
        "Not yet certain, phase 1 or 2: nobody has said which models are in daily use; "
    )


def test_no_certainty_is_given_to_programs_either(ready: Findings) -> None:
    phase = document_of(ready).phase
    assert (phase.placed, phase.certainty, phase.probability) == (1, "not-certain", None)
    assert (phase.workload, phase.foundation) == (None, 2)
    assert headlines.is_open_to_change(ready)
    assert not headlines.is_provisional(ready)


def test_no_doubt_is_raised_about_a_phase_that_models_could_not_move() -> None:
    found = untold(concluded("collect-first").response)
    assert not certainty.waits_for_models(found.placement)
    assert plain(phase_words.measures_sentence(found.placement)) == (
        "By all other gates it is phase 1. Nobody has said which models are in daily use."
    )
    assert "not known for sure" not in certainty.certainty_sentence(found)


def test_how_sure_it_is_does_not_rest_on_what_nobody_said(ready: Findings) -> None:
    assert plain(certainty.certainty_title(ready.placement)) == "Not yet certain: phase 1 or 2"
    assert plain(certainty.certainty_sentence(ready)).startswith("Nobody has said which models are in daily use")
    assert plain(certainty.bounds_sentence(ready.placement)) == (
        "With every open question at its worst it is phase 1, at its best phase 2."
    )
    assert certainty.waits_for_models(ready.placement)
    assert certainty.provisional_sentence(ready).startswith("Nobody has said which models are in daily use. ")


def test_the_gate_and_the_way_ask_for_the_fact_first(ready: Findings) -> None:
    card = next(card for card in gates.gate_cards(ready, 2) if card.id == "G2.1")
    assert (card.state, card.parts[0].said) == ("unknown", "Not answered")
    way = shortest_way(ready)
    assert way is not None
    assert [(each.question, each.given, each.gates) for each in way.find_out] == [
        ("Which models do real work today?", "not answered", ("G2.1",))
    ]
    assert way.milestones[0].text == "Say which models do real work today, or that none does."


def test_a_planned_action_is_not_justified_by_a_no_that_nobody_gave(ready: Findings) -> None:
    reasons = " ".join(action.because for action in document_of(ready).roadmap)
    assert "the gate “One model does real work” is not known yet" in reasons
    assert "no model is in daily use yet" not in f"{reasons} {' '.join(summary_lines(ready))}"


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("paper", [theme.A4, theme.LETTER])
def test_the_headline_fits_on_three_lines(name: str, paper: theme.Paper) -> None:
    fonts.register_fonts()
    headline = Text(headlines.summary_headline(untold(example(name))), theme.TITLE)
    assert headline.height(paper.content) <= 3 * theme.TITLE.leading


@pytest.mark.parametrize("name", ["regional-logistics", "community-clinic"])
def test_that_no_model_runs_is_said_as_a_no(name: str) -> None:
    found = assess_response(example(name), LIBRARY)
    assert found.response.runs_no_model
    assert "no model is in daily use yet" in headlines.summary_headline(found)
    way = shortest_way(found)
    assert way is not None
    assert phase_words.asked_models() not in [each.question for each in way.find_out]


def test_the_report_asks_for_the_fact_before_it_speaks_of_gates(ready: Findings) -> None:
    content = content_of("regional-logistics")
    told = content.assessment.model_copy(update={"response": ready.response})
    section = placement(Brief(replace(content, assessment=told, outcome=ready.outcome), told.report))
    words = plain("\n".join(str(node) for node in section.nodes))
    assert certainty.models_first() in words
    assert "No single answer lifts it" not in words


def test_what_counts_is_told_in_the_same_words_wherever_it_is_told() -> None:
    asked, title = LIBRARY.questionnaire, "What counts as a model in daily use"
    advice = [each.text for each in (*asked.guidance, *asked.method) if each.title == title]
    (gate,) = (each.why for each in LIBRARY.rubric.gates if each.id == "G2.1")
    assert len(advice) == 2
    (test,) = next(each.tests for each in LIBRARY.rubric.gates if each.id == "G2.1")
    rule = WORDS[test.kind].rule(test, asked, LIBRARY.rubric)
    for text in [*advice, gate, rule]:
        assert model_words.what_counts() in text
