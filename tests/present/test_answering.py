"""Minutes, questions and answers are counted in one place, and every page and file says the same number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import newer_packs
from readiness.content.packs import load_packs
from readiness.model.scorecard import Completeness
from readiness.model.screens import screens
from readiness.present import answering
from readiness.ui.answer.steps import first_look, way_through
from readiness.words.language import FOLDER
from tests.report.cases import LIBRARY
from tools.house import ROOT


def done(**counts: int) -> Completeness:
    known = {"answered": 0, "dont_know": 0, "not_applicable": 0, "skipped": 0} | counts
    return Completeness(questions=sum(known.values()), share=0.0, **known)


def test_what_is_asked_takes_as_long_before_as_on_the_way() -> None:
    way = way_through(LIBRARY.questionnaire)

    assert tuple((step.id, step.kind, step.seconds) for step in way.steps) == screens(LIBRARY.questionnaire)
    assert answering.whole_time(LIBRARY.questionnaire) == f"about {way.minutes_left(set())} minutes"


def test_the_readme_tells_the_time_that_the_app_tells() -> None:
    told = re.findall(r"about \d+ minutes", (ROOT / "README.md").read_text("utf-8"))
    asked = load_packs().offered[0].questionnaire

    assert set(told) == {answering.whole_time(asked), answering.first_look_time(asked)}


def test_the_check_of_the_content_prints_the_minutes_that_the_app_tells() -> None:
    (folder,) = newer_packs()
    report = check_folders(folder / "questionnaires", folder / "rubrics")
    asked = load_packs().offered[0].questionnaire

    assert answering.whole_time(asked) == f"about {report.minutes} minutes"
    assert answering.first_look_time(asked) == f"about {report.first_minutes} minutes"


def test_a_first_look_asks_what_every_gate_rests_on_in_five_minutes() -> None:
    library = load_packs().offered[0]
    gated = [{question for test in gate.tests for question in test.named_questions} for gate in library.rubric.gates]
    facets = {facet.question for facet in library.rubric.data_status.facets}
    way, asked = first_look(library.questionnaire), set(library.questionnaire.first_look)

    assert all(asked & questions for questions in gated if questions)
    assert facets <= asked
    assert 8 <= len(library.questionnaire.first_look) <= 12
    assert way is not None
    assert way.minutes_left(set()) == 5
    assert [step.id for step in way.steps if step.kind != "question"] == ["organization", "workloads"]
    assert first_look(LIBRARY.questionnaire) is None


@pytest.mark.parametrize(
    ("questions", "others", "words"),
    [
        (45, 4, "45 questions and four other pages are still open"),
        (1, 0, "One question is still open"),
        (0, 1, "One page is still open"),
        (2, 1, "Two questions and one other page are still open"),
    ],
)
def test_open_questions_are_counted_apart_from_other_pages(questions: int, others: int, words: str) -> None:
    assert answering.still_open(questions, others) == words


@pytest.mark.parametrize(
    ("counts", "share", "words"),
    [
        ({"answered": 3}, 1.0, "3 of 3 questions answered"),
        (
            {"answered": 1, "dont_know": 1, "not_applicable": 1},
            1.0,
            "3 of 3 questions answered, 1 of them with a level",
        ),
        ({"answered": 1, "skipped": 3}, 0.25, "1 of 4 questions answered"),
    ],
)
def test_an_answer_without_a_level_is_an_answer(counts: dict[str, int], share: float, words: str) -> None:
    assert answering.answered_share(done(**counts)) == share
    assert answering.answered_words(done(**counts)) == words


def test_nobody_else_counts_minutes() -> None:
    telling = re.compile(r"^[^#\n]*\b\d+ minutes", re.MULTILINE)
    in_python = re.compile(r"[\"'][^\"']*\b\d+ minutes")
    # How long a meeting lasts.
    others = ("room.ftl", "facilitating.py", "workshop_words.py", "number_words.py")
    words = [path for path in FOLDER.rglob("*.ftl") if telling.search(path.read_text("utf-8"))]
    written = [path for path in Path(ROOT, "readiness").rglob("*.py") if "say" not in path.parts]
    modules = [path for path in written if in_python.search(path.read_text("utf-8"))]

    assert [each.name for each in (*words, *modules) if each.name not in ("answering.py", *others)] == []
