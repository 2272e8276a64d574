"""Whatever was answered in the first version goes over to the newest one without a loss, and comes back as it was."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.engine.answers.carrying import carry_over, carry_problems
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer, Confidence
from readiness.services.exchanging import import_file
from readiness.services.opening import open_workspace
from readiness.services.versions import go_back, go_over, newer_version, way_back
from readiness.services.workspace import Workspace
from readiness.storage.records import Write
from tests.chance import seeds

EXAMPLES = sorted(examples_folder().glob("*.yaml"))
SURE: tuple[Confidence | None, ...] = (None, "sure", "fairly", "guess")


@pytest.fixture
def workspace(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.delenv("READINESS_QUESTIONS")
    opened = open_workspace(LOCAL_USER, sqlite_tables)
    yield opened
    opened.close()


def random_answers(dice: random.Random) -> dict[str, Answer]:
    """Answers of every kind to some of the questions of the first version, with notes that can be told apart."""
    found: dict[str, Answer] = {}
    for question in load_library().questionnaire.questions:
        if dice.random() < 0.2:
            continue
        kinds = ["level", "level", "level", "dont-know" if question.allows_dont_know else "level"]
        kind = dice.choice([*kinds, "not-applicable"] if question.allows_not_applicable else kinds)
        note = f"Note on {question.id}" if dice.random() < 0.5 else ""
        if kind == "not-applicable":
            found[question.id] = Answer(given="not-applicable", reason=f"No {question.id} here", evidence=note)
        elif kind == "dont-know":
            found[question.id] = Answer(given="dont-know", evidence=note)
        else:
            found[question.id] = Answer(given=dice.randint(0, 3), confidence=dice.choice(SURE), evidence=note)
    return found


def assert_nothing_is_lost(workspace: Workspace, here: str) -> None:
    """Go over and back, and compare everything on the way."""
    before, outcome = workspace.open(here).assessment, workspace.findings(here).outcome
    now, then = workspace.library_of(here), newer_version(workspace, here)
    assert then is not None
    move = carry_over(now.questionnaire, then.questionnaire, before.response.answers)

    go_over(workspace, here)

    after = workspace.open(here).assessment
    assert after.response.answers == move.answers
    told = {slug for each in move.questions for slug in (old.id for old in each.was)} | {each.id for each in move.gone}
    assert set(before.response.answers) <= told
    for each in move.questions:
        notes = [answer.evidence for answer in each.before if answer is not None and answer.evidence]
        if each.after is not None:
            assert all(note in each.after.evidence for note in notes), each.question.id
    moved = carry_problems(now.rubric.problems, then.rubric.problems, before.response.problems)
    assert after.response.problems == moved
    # The snapshot that the way back needs is one like any other.
    others = {"answers", "problems", "last_snapshot_on"}
    assert after.response.model_dump(exclude=others) == before.response.model_dump(exclude=others)
    line = way_back(workspace, here)
    assert line is not None
    kept = workspace.snapshot(here, line.id)
    assert kept.response.answers == before.response.answers
    assert kept.outcome == outcome

    go_back(workspace, here)

    back = workspace.open(here).assessment
    assert back.response == before.response
    assert workspace.findings(here).outcome == outcome
    assert workspace.library_of(here).fingerprint == now.fingerprint


@pytest.mark.drawn
def test_random_answers_go_over_and_come_back(workspace: Workspace) -> None:
    for seed in seeds(40, is_costly=True):
        here = workspace.start(f"Drawn {seed}", "Northwind", library=load_library())
        answers = random_answers(random.Random(seed))
        workspace.store.put_many(
            here, [Write("answer", slug, answer, 0) for slug, answer in answers.items()], at=workspace.now()
        )
        assert workspace.open(here).assessment.response.answers == answers
        assert_nothing_is_lost(workspace, here)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", [each.stem for each in EXAMPLES])
def test_every_file_of_the_first_version_is_read_goes_over_and_comes_back(name: str, workspace: Workspace) -> None:
    file = examples_folder() / f"{name}.yaml"

    here = import_file(workspace, file.read_bytes(), file.name)

    assert workspace.summary(here).pack_version == "1.0.0"
    assert workspace.open(here).notes == ()
    assert_nothing_is_lost(workspace, here)
