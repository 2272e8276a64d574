"""The examples that Home offers answer the questions of a new assessment, whole and without mistakes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from readiness.content.folders import examples_folder, newer_packs
from readiness.content.library import Library, load_library
from readiness.content.packs import Packs, load_pack
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import examples, open_example
from readiness.services.libraries import Libraries
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store
from readiness.words import speaking
from tests.services.test_packs import written
from tests.thorough import usually

TODAY = date(2026, 11, 29)
FILES = sorted(examples_folder().glob("version-2/*.yaml"))
PHASES = {"community-clinic": 1, "regional-logistics": 1, "retail-chain": 2, "mutual-insurer": 3}


def newest() -> Library:
    """The newest questions that come along, read once; that they are whole is checked elsewhere."""
    folder = newer_packs()[-1]
    return load_library(folder / "questionnaires", folder / "rubrics")


def test_each_example_is_there_in_both_versions() -> None:
    assert [each.name for each in FILES] == sorted(each.name for each in examples_folder().glob("*.yaml"))


@pytest.mark.parametrize("name", PHASES)
def test_an_example_tells_all_that_the_second_version_asks(name: str) -> None:
    library = newest()
    response = read_response(examples_folder() / "version-2" / f"{name}.yaml", library, today=TODAY)
    asked = library.questionnaire

    assert set(response.answers) == set(asked.question_by_id)
    assert asked.safeguards is not None
    assert set(response.safeguards) == set(asked.safeguards.by_id)
    placement = assess(response, asked, library.rubric).placement
    assert placement is not None
    assert placement.placed == PHASES[name]


@pytest.mark.parametrize("name", usually(["mutual-insurer"], PHASES))
def test_an_example_says_the_same_of_its_first_problem_wherever_that_is_asked(name: str) -> None:
    library = load_pack(newer_packs()[-1])
    response = read_response(examples_folder() / "version-2" / f"{name}.yaml", library, today=TODAY)
    first = assess(response, library.questionnaire, library.rubric).ranking.first_problem
    assert first is not None
    problem = next(each for each in response.problems if each.id == first.id)
    shared = [each for each in library.rubric.problems.criteria if each.levels_of]
    # Access is asked of the main data as a whole, and of a problem's own data.
    told = {
        each.levels_of: (response.answers[each.levels_of].level, problem.criteria[each.id])
        for each in shared
        if each.levels_of in ("data-record", "data-label")
    }
    assert set(told) == {"data-record", "data-label"}
    assert all(question == criterion for question, criterion in told.values()), told
    for each in response.problems:
        own = {rule.question: getattr(each.facets, rule.facet, None) for rule in library.rubric.data_status.facets}
        both = [(own[rule.levels_of or ""], each.criteria.get(rule.id)) for rule in shared]
        assert all(None in pair or pair[0] == pair[1] for pair in both), each.id


def test_an_example_of_a_language_is_offered_where_it_is_spoken_and_tells_all_that_is_asked(
    sqlite_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace = open_workspace(LOCAL_USER, sqlite_tables)

    with speaking("de"):
        first, *others = examples(workspace)
        opened = workspace.findings(open_example(workspace, "stadtwerke-lindental")).response

    assert (first.slug, [each.slug for each in others]) == ("stadtwerke-lindental", sorted(PHASES))
    assert set(opened.answers) == set(newest().questionnaire.question_by_id)
    assert len(opened.safeguards) == 12
    workspace.close()


@pytest.mark.sampled(1)
@pytest.mark.parametrize("version", ["1.0.0", "2.0.0", "3.1.0"])
def test_questions_of_ones_own_borrow_no_example_by_the_number_of_their_version(
    sqlite_tables: str, tmp_path: Path, version: str
) -> None:
    raised = (("questionnaires/questionnaire.yaml", "version: 1.0.0", f"version: {version}"),)
    raised += (("rubrics/rubric.yaml", "version: 1.0.0", f"version: {version}"),)
    ours = load_pack(written(tmp_path, "ours", *raised))
    first, second = load_library(), newest()
    for offered, shown in (((ours, first, second), "2.0.0"), ((ours, first), "1.0.0"), ((first, ours), "1.0.0")):
        workspace = Workspace(open_store(LOCAL_USER, sqlite_tables), Libraries(Packs(offered)))
        assert [each.slug for each in examples(workspace)] == sorted(PHASES)
        opened = workspace.summary(open_example(workspace, "retail-chain"))
        assert (opened.questionnaire, opened.pack_version) == ("ml-readiness", shown)
        workspace.close()


def test_a_new_user_opens_examples_of_the_newest_version(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace = open_workspace(LOCAL_USER, sqlite_tables)

    offered = [each.slug for each in examples(workspace)]
    opened = open_example(workspace, "retail-chain")

    assert offered == sorted(PHASES)
    assert workspace.summary(opened).pack_version == "2.0.0"
    assert workspace.open(opened).notes == ()
    workspace.close()
