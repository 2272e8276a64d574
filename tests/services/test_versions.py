"""Going over to a newer version of the questions and back, on a pack that has two of them."""

from pathlib import Path

import pytest

from readiness.content.library import Library
from readiness.content.packs import load_pack
from readiness.model.response import Answer, CandidateProblem, Given
from readiness.present.snapshot_words import snapshot_name
from readiness.services.records import Refused
from readiness.services.versions import go_back, go_over, look_ahead, newer_version, way_back
from readiness.services.workshops import archive_workshop, delete_workshop, open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from tests.services.test_packs import beside, written

QUESTIONS = "questionnaires/questionnaire.yaml"
RAISED = ((QUESTIONS, "version: 1.0.0", "version: 2.0.0"), ("rubrics/rubric.yaml", "version: 1.0.0", "version: 2.0.0"))
REWORDED = (QUESTIONS, "It is in one place.", "All of it is in one place.")
MAPPED = (
    QUESTIONS,
    "          - id: leader-named\n",
    "          - id: leader-named\n            was: [{question: leader-named, levels: [0, 1, 1, 3]}]\n",
)
ANSWERS: dict[str, Given] = {"cases-kept": 3, "one-place": 2, "leader-named": 2, "number-today": "dont-know"}


@pytest.fixture
def first(tmp_path: Path) -> Library:
    return load_pack(written(tmp_path / "first", "ours"))


@pytest.fixture
def second(tmp_path: Path) -> Library:
    return load_pack(written(tmp_path / "second", "ours", *RAISED, REWORDED, MAPPED))


@pytest.fixture
def workspace(sqlite_tables: str, first: Library, second: Library) -> Workspace:
    return beside(sqlite_tables, first, second)


@pytest.fixture
def here(workspace: Workspace, first: Library) -> str:
    made = workspace.start("Spring", "Northwind", library=first)
    for slug, given in ANSWERS.items():
        workspace.save(made, "answer", slug, Answer(given=given, evidence="Seen"))
    workspace.save(made, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    return made


def given(workspace: Workspace, here: str) -> dict[str, Given]:
    return {slug: answer.given for slug, answer in workspace.open(here).assessment.response.answers.items()}


def test_what_would_move_is_shown_and_nothing_is_stored(workspace: Workspace, here: str, second: Library) -> None:
    before = workspace.mark(here)

    ahead = look_ahead(workspace, here)

    assert ahead is not None
    moved = {each.question.id: each for each in ahead.move.questions}
    assert (moved["one-place"].kind, moved["one-place"].is_asked_again) == ("reworded", True)
    assert moved["leader-named"].after == Answer(given=1, evidence="Seen")
    assert moved["cases-kept"].kind == "same"
    assert ahead.before.outcome.edition.questionnaire_version == "1.0.0"
    assert ahead.after.outcome.edition.questionnaire_version == "2.0.0"
    assert workspace.mark(here) == before
    assert newer_version(workspace, workspace.start("New", library=second)) is None


def test_going_over_carries_answers_and_going_back_brings_everything_back(workspace: Workspace, here: str) -> None:
    before, outcome = workspace.open(here).assessment.response, workspace.findings(here).outcome

    go_over(workspace, here)

    assert workspace.library_of(here).questionnaire.version == "2.0.0"
    assert given(workspace, here) == {"cases-kept": 3, "leader-named": 1, "number-today": "dont-know"}
    assert workspace.findings(here).outcome.edition.questionnaire_version == "2.0.0"
    assert look_ahead(workspace, here) is None
    (line,) = workspace.snapshots(here)
    assert snapshot_name(line.id, line.label, line.taken_at.date()) == "Before version 2.0.0"
    assert (line.label, line.reason) == ("2.0.0", "upgrade")
    kept = workspace.snapshot(here, line.id)
    assert kept.response.answers == before.answers
    assert workspace.recall(kept).questionnaire.version == "1.0.0"
    assert workspace.recompute(here, kept).outcome.edition.questionnaire_version == "2.0.0"

    workspace.save(here, "answer", "one-place", Answer(given=3))
    go_back(workspace, here)

    assert workspace.open(here).assessment.response.answers == before.answers
    assert workspace.findings(here).outcome.placement == outcome.placement
    assert way_back(workspace, here) is None
    go_over(workspace, here)
    assert given(workspace, here)["leader-named"] == 1


def test_nobody_goes_over_while_a_workshop_is_open(workspace: Workspace, here: str, first: Library) -> None:
    open_workshop(workspace, here, proposed_settings(first.questionnaire))

    with pytest.raises(Refused, match="A workshop is still open"):
        go_over(workspace, here)

    assert workspace.library_of(here) is first
    assert workspace.snapshots(here) == ()


def test_a_workshop_in_the_archive_that_is_not_finished_is_named(
    workspace: Workspace, here: str, first: Library
) -> None:
    settings = proposed_settings(first.questionnaire).with_title("Spring check")
    held = archive_workshop(workspace, open_workshop(workspace, here, settings))

    with pytest.raises(Refused, match="The workshop “Spring check” in the archive is not finished") as told:
        go_over(workspace, here)
    assert "Bring it back" in told.value.mend

    delete_workshop(workspace, held)
    go_over(workspace, here)


def test_without_a_newer_version_there_is_no_step(workspace: Workspace, second: Library) -> None:
    newest = workspace.start("New", library=second)

    for step in (go_over, go_back):
        with pytest.raises(Refused):
            step(workspace, newest)
