"""Ten dimensions, sixty questions on five levels, five phases, scores of 0 to 100, no gate: all of it is a pack."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from readiness.content.checking import check_folders
from readiness.content.library import Library, as_text
from readiness.content.packs import load_pack
from readiness.engine.assessing import assess
from readiness.model.response import Answer, Response
from readiness.present import headlines
from readiness.present.findings import Findings
from readiness.present.phase import certainty, phase_words
from readiness.present.summary import summary_lines
from readiness.services.workspace import Workspace
from tests.content.other_shape import PHASES, SUBJECTS, TOP, question_ids, write_other_shape
from tests.ui.opening import run_page, words_of
from tests.ui.test_home import CHAPTERS

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_other_shape(tmp_path_factory.mktemp("other"))


@pytest.fixture(scope="module")
def library(folder: Path) -> Library:
    return load_pack(folder)


def found(library: Library, level: int | None) -> Findings:
    answers = {} if level is None else {slug: Answer(given=level) for slug in question_ids()}
    response = Response(questionnaire=library.questionnaire.id, assessed_on=TODAY, answers=answers, has_no_people=True)
    outcome = assess(response, library.questionnaire, library.rubric)
    return Findings(outcome=outcome, questionnaire=library.questionnaire, rubric=library.rubric, response=response)


def test_the_pack_has_no_mistakes(folder: Path) -> None:
    report = check_folders(folder / "questionnaires", folder / "rubrics")

    assert [mistake.sentence for mistake in report.mistakes] == []
    assert report.questions == 60


@pytest.mark.parametrize(("level", "score"), [(0, 0.0), (1, 25.0), (2, 50.0), (3, 75.0), (TOP, 100.0)])
def test_scores_are_told_on_the_scale_of_the_pack(level: int, score: float, library: Library) -> None:
    card = found(library, level).outcome.scorecard

    assert len(card.dimensions) == len(SUBJECTS)
    whole = [each for each in card.dimensions if each.id != "people"]
    assert [each.score for each in whole] == [pytest.approx(score)] * (len(SUBJECTS) - 1)
    assert (card.scale.lowest, card.scale.highest) == (0, 100)
    for each in card.by_capability.values():
        assert each.is_derived or sum(part.points for part in each.contributions) == pytest.approx(each.score)


def test_the_floors_of_the_phases_place_without_a_gate_of_ones_own(library: Library) -> None:
    # Nobody works on it, so the cover of roles pulls the dimension of people a third down.
    placed = [found(library, level).placement.placed for level in range(TOP + 1)]

    assert placed == [1, 1, 2, 3, 4]
    top = found(library, TOP).placement
    assert len(top.probability) == len(PHASES)
    assert sum(top.probability) == pytest.approx(1)
    assert top.path is not None
    assert top.path.to_phase == 5


def test_it_is_answered_scored_and_reported_in_the_app(library: Library, workspace: Workspace) -> None:
    made = workspace.start("Assessment", "Northwind", library=library)
    page: AppTest = run_page("answer", made, q="aims-goals")
    page.radio[0].set_value(str(TOP)).run()
    assert workspace.open(made).assessment.response.answers["aims-goals"].level == TOP

    for slug in question_ids()[1:]:
        workspace.store.put(made, "answer", slug, Answer(given=3), at=workspace.now())
    results, report = run_page("results", made), run_page("report", made)
    assert not results.exception
    assert not report.exception
    assert re.search(r"\d\sof\s100\b", words_of(results))
    assert not re.search(r"\d\sof\s3\b", words_of(results))
    for name in ("home", "people", "problems", "roadmap", "compare", "workshop", "method"):
        assert not run_page(name, made).exception, name


OF_OTHERS = re.compile(
    r"models? in daily use|\b0 to 3\b|\bof 3\b|four levels|three phases|four dimensions|production workload|G2\.1",
    re.IGNORECASE,
)
"""What is true of the shipped questions and not of this pack, which is not limited by models and has other scales."""


def said_of_others(text: str, library: Library) -> list[str]:
    """The sentences that speak of the shipped questions; the pack's own words are its own affair."""
    own = as_text(library)
    sentences = (each.strip() for each in re.split(r"[.;\u201c\u201d\n]", text) if OF_OTHERS.search(each))
    return [each for each in sentences if each not in own]


@pytest.mark.parametrize("level", [None, 0, 3, TOP])
def test_results_speak_of_this_pack_alone(level: int | None, library: Library) -> None:
    each = found(library, level)
    words = [*summary_lines(each), headlines.summary_headline(each)]
    if each.outcome.placement is not None:
        words += [
            phase_words.phase_reason(each),
            certainty.certainty_sentence(each),
            certainty.provisional_sentence(each),
        ]
    assert said_of_others("\n".join(words), library) == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize("level", [0, 3, TOP])
def test_every_page_and_chapter_speaks_of_this_pack_alone(level: int, library: Library, workspace: Workspace) -> None:
    made = workspace.start("Assessment", "Northwind", library=library)
    for slug in question_ids():
        workspace.store.put(made, "answer", slug, Answer(given=level), at=workspace.now())

    told = {name: words_of(run_page(name, made)) for name in ("results", "report", "people", "roadmap", "workshop")}
    told |= {chapter: words_of(run_page("method", made, chapter=chapter)) for chapter in CHAPTERS}

    assert {
        name: said_of_others(words, library) for name, words in told.items() if said_of_others(words, library)
    } == {}
