"""The examples that Home offers answer the questions of a new assessment, whole and without mistakes."""

from __future__ import annotations

from datetime import date

import pytest

from readiness.content.folders import examples_folder, newer_packs
from readiness.content.packs import load_pack
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import examples, open_example
from readiness.services.opening import open_workspace

TODAY = date(2026, 11, 29)
FILES = sorted(examples_folder().glob("version-2/*.yaml"))
PHASES = {"community-clinic": 1, "regional-logistics": 1, "retail-chain": 2, "mutual-insurer": 3}


def test_each_example_is_there_in_both_versions() -> None:
    assert [each.name for each in FILES] == sorted(each.name for each in examples_folder().glob("*.yaml"))


@pytest.mark.parametrize("name", PHASES)
def test_an_example_tells_all_that_the_second_version_asks(name: str) -> None:
    library = load_pack(newer_packs()[-1])
    response = read_response(examples_folder() / "version-2" / f"{name}.yaml", library, today=TODAY)
    asked = library.questionnaire

    assert set(response.answers) == set(asked.question_by_id)
    assert asked.safeguards is not None
    assert set(response.safeguards) == set(asked.safeguards.by_id)
    placement = assess(response, asked, library.rubric).placement
    assert placement is not None
    assert placement.placed == PHASES[name]


def test_a_new_user_opens_examples_of_the_newest_version(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READINESS_QUESTIONS")
    workspace = open_workspace(LOCAL_USER, sqlite_tables)

    offered = [each.slug for each in examples(workspace)]
    opened = open_example(workspace, "retail-chain")

    assert offered == sorted(PHASES)
    assert workspace.summary(opened).pack_version == "2.0.0"
    assert workspace.open(opened).notes == ()
    workspace.close()
