"""Problems that nobody has named: kept without a name, and called so in the language of whoever reads of them."""

from __future__ import annotations

import json

import pytest

from readiness.model.outcome import Outcome
from readiness.model.response import UNNAMED, Answer
from readiness.services import exchanging
from readiness.services.assessing import outcome_text, summary_text
from readiness.services.spoken_library import findings_in_spoken_language
from readiness.services.workspace import Workspace
from readiness.ui import screen_language
from readiness.ui.files import FILES
from readiness.words import speaking
from tests.plain_english import words_in
from tests.ui.opening import run_page, words_of

IN_GERMAN = "Anwendungsfall ohne Namen"
PAGES = ("problems", "results", "roadmap")
IN_FILES = ("handed-over.md", "everything.xlsx")


@pytest.fixture
def nameless(workspace: Workspace) -> str:
    """The example with two problems without a name, the first one among them."""
    made = exchanging.open_example(workspace, "retail-chain")
    first = workspace.findings(made).outcome.ranking.problems[0].id
    problems = workspace.open(made).assessment.response.problems
    for each in sorted(problems, key=lambda each: each.id != first)[:2]:
        workspace.save(made, "problem", each.id, each.with_name(""))
    workspace.take_snapshot(made, "Then")
    return made


def test_pages_and_files_call_a_problem_without_a_name_so_in_the_language_of_the_reader(
    workspace: Workspace, nameless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screen_language, "of_tab", lambda: "de")
    with speaking("de"):
        told = {name: words_of(run_page(name, nameless)) for name in PAGES}
        files = {name: FILES[name](workspace, nameless) for name in IN_FILES}
        told |= {name: "\n".join(words_in(file.name, file.data)) for name, file in files.items()}
        found = findings_in_spoken_language(workspace.findings(nameless), workspace.library_of(nameless))
        told["terminal"] = summary_text(found)

    assert {name for name, words in told.items() if UNNAMED in words} == set()
    assert {name for name, words in told.items() if IN_GERMAN in words} == set(told)


def test_a_problem_without_a_name_is_called_so_once_for_each_change(
    workspace: Workspace, nameless: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[str] = []
    call = Outcome.with_unnamed_as

    def counted(outcome: Outcome, name: str) -> Outcome:
        called.append(name)
        return call(outcome, name)

    monkeypatch.setattr(Outcome, "with_unnamed_as", counted)
    page = run_page("problems", nameless).run()
    assert len(called) == 1

    workspace.save(nameless, "answer", "strategy-learn", Answer(given=1))
    page.run()
    assert len(called) == 2


def test_what_is_kept_and_what_programs_read_has_no_name_for_it(workspace: Workspace, nameless: str) -> None:
    with speaking("de"):
        shot = workspace.snapshot(nameless, workspace.snapshots(nameless)[0].id)
        document = json.loads(outcome_text(workspace.findings(nameless)))
        file = exchanging.export_response(workspace, nameless)

    assert IN_GERMAN not in shot.model_dump_json()
    assert [each.name for each in shot.response.problems].count("") == 2
    assert [each["name"] for each in document["problems"]].count("") == 2
    assert file.count('name: ""') == 2
    assert UNNAMED not in file


def test_the_name_that_earlier_versions_wrote_for_none_is_read_as_none(workspace: Workspace, nameless: str) -> None:
    file = exchanging.export_response(workspace, nameless)

    for text in (file, file.replace('name: ""', f"name: {UNNAMED}")):
        back = exchanging.import_file(workspace, text.encode(), "chain.yaml")
        assert [each.name for each in workspace.open(back).assessment.response.problems].count("") == 2
