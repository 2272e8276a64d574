"""An assessment keeps the questions and rules it was made with, whatever is offered later."""

import json
import re
from pathlib import Path

import pytest
from sqlalchemy import text

from readiness.content.authoring import new_pack
from readiness.content.library import Library, load_library
from readiness.content.packs import Packs, load_pack, load_packs
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services import exchanging, workshop_entrance, workshop_seat
from readiness.services.libraries import Libraries
from readiness.services.opening import open_workspace
from readiness.services.records import StorageProblem
from readiness.services.workshops import open_workshop, proposed_settings
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store


def written(folder: Path, name: str, *changes: tuple[str, str, str]) -> Path:
    for place, content in new_pack(name).items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    for place, before, after in changes:
        file = folder / place
        assert before in file.read_text("utf-8")
        file.write_text(file.read_text("utf-8").replace(before, after), "utf-8")
    return folder


@pytest.fixture
def ours(tmp_path: Path) -> Library:
    return load_pack(written(tmp_path / "ours", "ours"))


def beside(url: str, *others: Library) -> Workspace:
    """A workspace that offers the shipped questions and others."""
    return Workspace(open_store(LOCAL_USER, url), Libraries(Packs((load_library(), *others))))


def answered(workspace: Workspace, library: Library) -> str:
    here = workspace.start("Spring", "Northwind", library=library)
    for question in library.questionnaire.questions:
        workspace.save(here, "answer", question.id, Answer(given=2))
    return here


def test_two_questionnaires_stand_side_by_side(sqlite_tables: str, ours: Library) -> None:
    workspace = beside(sqlite_tables, ours)
    one, other = answered(workspace, ours), answered(workspace, load_library())

    assert workspace.findings(one).questionnaire.id == "ours"
    assert [each.id for each in workspace.findings(one).outcome.scorecard.dimensions] == ["data", "plan", "people"]
    assert workspace.findings(other).questionnaire.id == "ml-readiness"
    assert workspace.open(one).notes == ()


def test_new_content_changes_no_stored_result(sqlite_tables: str, ours: Library, tmp_path: Path) -> None:
    first = beside(sqlite_tables, ours)
    here = answered(first, ours)
    before = first.findings(here).outcome
    stricter = written(
        tmp_path / "stricter",
        "ours",
        ("rubrics/rubric.yaml", "leader-named, at_least: 2", "leader-named, at_least: 3"),
        ("rubrics/actions.yaml", "leader-named, level: 2", "leader-named, level: 3"),
    )

    later = beside(sqlite_tables, load_pack(stricter))

    assert later.findings(here).outcome == before
    assert later.library_of(here).fingerprint == ours.fingerprint
    fresh = answered(later, later.libraries.packs.offered[1])
    assert later.findings(fresh).outcome.placement != before.placement


def test_an_assessment_opens_without_its_pack_being_offered(sqlite_tables: str, ours: Library) -> None:
    first = beside(sqlite_tables, ours)
    here = answered(first, ours)

    later = beside(sqlite_tables)

    assert later.findings(here).outcome == first.findings(here).outcome
    assert later.open(here).notes == ()


def test_a_snapshot_is_told_in_the_words_of_its_time(sqlite_tables: str, ours: Library) -> None:
    first = beside(sqlite_tables, ours)
    here = answered(first, ours)
    taken = first.take_snapshot(here, "Before")

    later = beside(sqlite_tables)

    assert later.recall(later.snapshot(here, taken)).questionnaire == ours.questionnaire


def test_a_kept_pack_that_can_no_longer_be_read_gives_way_with_a_note(sqlite_tables: str, ours: Library) -> None:
    here = answered(beside(sqlite_tables, ours), ours)
    store = open_store(LOCAL_USER, sqlite_tables)
    with store._database.writing() as connection:
        connection.execute(text("UPDATE pack SET content = '{}'"))

    later = beside(sqlite_tables)

    (note, *_) = [each for each in later.open(here).notes if "which is not here" in each]
    assert "version 1.0.0 of the questions “ours”" in note


def test_what_follows_is_never_of_other_rules_than_the_words_around_it(sqlite_tables: str, ours: Library) -> None:
    here = answered(beside(sqlite_tables, ours), ours)
    later = beside(sqlite_tables)
    with later.store._database.writing() as connection:
        kept = connection.scalar(text("SELECT content FROM pack"))
        connection.execute(text("UPDATE pack SET content = '{}'"))
    told = [later.findings(here).questionnaire.id]

    with later.store._database.writing() as connection:
        connection.execute(text("UPDATE pack SET content = :kept"), {"kept": kept})
    later.libraries.forget(ours.fingerprint)
    told.append(later.findings(here).questionnaire.id)

    assert told == [later.library.questionnaire.id, "ours"]


def test_a_copy_and_a_file_keep_the_pack(sqlite_tables: str, ours: Library) -> None:
    workspace = beside(sqlite_tables, ours)
    here = answered(workspace, ours)
    file = exchanging.export_assessment(workspace, here)

    made = exchanging.import_file(workspace, file, "ours.json")
    copy = workspace.duplicate(here, "Copy")

    assert json.loads(file)["made_with"] == {"version": "1.0.0", "fingerprint": ours.fingerprint}
    assert workspace.library_of(made) is workspace.library_of(copy) is ours
    assert exchanging.export_assessment(workspace, made) == file


def test_a_file_from_elsewhere_says_which_pack_is_not_here(
    sqlite_tables: str, ours: Library, tmp_path_factory: pytest.TempPathFactory
) -> None:
    workspace = beside(sqlite_tables, ours)
    file = exchanging.export_assessment(workspace, answered(workspace, ours))
    elsewhere = beside(f"sqlite:///{tmp_path_factory.mktemp('elsewhere') / 'db'}")

    made = exchanging.import_file(elsewhere, file, "ours.json")

    assert any("“ours”, which is not here" in note for note in elsewhere.open(made).notes)
    again = beside(elsewhere.store.address, ours)
    assert again.open(made).notes == ()
    assert len(again.open(made).assessment.response.answers) == 8


def test_an_older_file_was_made_with_the_oldest_version(sqlite_tables: str) -> None:
    workspace = beside(sqlite_tables)
    values = json.loads(exchanging.export_assessment(workspace, answered(workspace, load_library())))
    del values["made_with"]

    made = exchanging.import_file(workspace, json.dumps(values).encode(), "old.json")

    assert workspace.summary(made).pack == load_library().fingerprint


def test_answers_are_read_and_written_with_the_questions_they_belong_to(sqlite_tables: str, ours: Library) -> None:
    workspace = beside(sqlite_tables, ours)
    written_out = exchanging.export_response(workspace, answered(workspace, ours))

    made = exchanging.import_file(workspace, written_out.encode(), "answers.yaml")

    assert 'version: "1.0.0"' in written_out
    assert workspace.library_of(made) is ours
    unnamed = re.sub("version: .*\n", "", written_out)
    assert workspace.library_of(exchanging.import_file(workspace, unnamed.encode(), "answers.yaml")) is ours


def test_what_was_made_before_packs_were_kept_keeps_the_first_one(
    sqlite_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_store(LOCAL_USER, sqlite_tables)
    here = store.create("Old", at=beside(sqlite_tables).now())
    assert store.summary(here).pack is None

    workspace = open_workspace(LOCAL_USER, sqlite_tables)

    assert workspace.summary(here).pack == load_library().fingerprint
    assert not store.has_unpinned()


def test_a_workshop_asks_the_questions_of_its_assessment(sqlite_tables: str, ours: Library) -> None:
    workspace = beside(sqlite_tables, ours)
    here = workspace.start("Spring", "Northwind", library=ours)
    held = open_workshop(workspace, here, proposed_settings(ours.questionnaire))
    code = next(each.code for each in workspace.store.codes(held.id) if each.group == "staff")
    admitted = workshop_entrance.join(workspace, code, "a", group="staff")

    seat = workshop_seat.find_seat(workspace, admitted.token)

    assert seat is not None
    assert [each.id for each in seat.questions] == [each.id for each in ours.questionnaire.questions]
    assert seat.library is ours


def test_the_app_takes_the_packs_that_are_named_to_it(
    sqlite_tables: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, broken = written(tmp_path / "whole", "whole"), tmp_path / "broken"
    monkeypatch.setenv("READINESS_CONTENT", f"{whole}:{broken}")

    packs = open_workspace(LOCAL_USER, sqlite_tables).libraries.packs

    assert [each.questionnaire.id for each in packs.for_new] == ["ml-readiness", "whole"]
    assert [each.name for each in packs.broken] == [str(broken)]


def test_without_any_whole_pack_the_app_says_why(
    sqlite_tables: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("readiness.content.folders._home", lambda: tmp_path)
    load_library.__globals__["_load"].cache_clear()

    with pytest.raises(StorageProblem, match="No questionnaire can be used") as refused:
        open_workspace(LOCAL_USER, sqlite_tables)

    assert "questionnaires/ml-readiness.yaml: There is no such file." in refused.value.mend
    assert {each.name for each in load_packs().broken} == {"the questions that come with the app"}
