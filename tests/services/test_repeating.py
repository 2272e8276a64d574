"""Assessing again: what was told last time stands beside every question, and confirms nothing by itself."""

from datetime import date
from pathlib import Path

import pytest

from readiness.content.library import Library
from readiness.content.packs import load_pack
from readiness.model.response import Answer, CandidateProblem, Organization, Person
from readiness.present.comparing import compare
from readiness.services.exchanging import export_assessment, import_file
from readiness.services.repeating import last_time, repeat
from readiness.services.trend import TODAY, over_time
from readiness.services.versions import go_over
from readiness.services.workspace import Workspace
from readiness.words import said
from tests.services.test_packs import beside, written
from tests.services.test_versions import MAPPED, RAISED, REWORDED

WHO = Organization(name="Northwind", sector="Health", employees=40, country="Norway")


@pytest.fixture
def first(tmp_path: Path) -> Library:
    return load_pack(written(tmp_path / "first", "ours"))


@pytest.fixture
def workspace(sqlite_tables: str, first: Library, tmp_path: Path) -> Workspace:
    second = load_pack(written(tmp_path / "second", "ours", *RAISED, REWORDED, MAPPED))
    return beside(sqlite_tables, first, second)


@pytest.fixture
def before(workspace: Workspace, first: Library) -> str:
    made = workspace.start("Spring", WHO.name, library=first, about=WHO)
    for slug, given in {"cases-kept": 3, "one-place": 2}.items():
        workspace.save(made, "answer", slug, Answer(given=given, evidence="Seen", confidence="sure"))
    workspace.save(made, "person", "zoe", Person(id="zoe", name="Zoe"))
    workspace.save(made, "problem", "late", CandidateProblem(id="late", name="Late orders"))
    return made


def test_a_repeat_asks_everything_again_and_knows_who_it_is_about(workspace: Workspace, before: str) -> None:
    here = repeat(workspace, before)

    response = workspace.open(here).assessment.response
    assert (response.organization, response.answers) == (WHO, {})
    assert [person.name for person in response.people] == ["Zoe"]
    assert [problem.name for problem in response.problems] == ["Late orders"]
    assert workspace.summary(here).pack == workspace.summary(before).pack
    assert response.last_snapshot_on is None


def test_what_was_told_last_time_stands_beside_its_question(workspace: Workspace, before: str) -> None:
    told_on = workspace.open(before).assessment.response.assessed_on
    here = repeat(workspace, before)

    last = last_time(workspace, here)

    assert last is not None
    assert (last.on, set(last.answers)) == (told_on, {"cases-kept", "one-place"})
    told = last.answers["one-place"]
    assert (told.answer.given, told.answer.evidence, told.still) == (2, "Seen", told.answer)
    assert last_time(workspace, before) is None


def test_last_time_is_of_the_day_of_the_assessment(workspace: Workspace, before: str) -> None:
    workspace.save(before, "setting", "assessed-on", date(2025, 3, 5))

    here = repeat(workspace, before)

    (line,) = workspace.snapshots(here)
    assert line.taken_at.date() == date(2025, 3, 5)
    last = last_time(workspace, here)
    assert last is not None
    assert last.on == date(2025, 3, 5)


def test_what_changes_in_the_assessment_before_changes_nothing_of_last_time(workspace: Workspace, before: str) -> None:
    here = repeat(workspace, before)
    workspace.save(before, "answer", "one-place", Answer(given=0))
    workspace.delete(before)

    last = last_time(workspace, here)

    assert last is not None
    assert last.answers["one-place"].answer.given == 2


def test_a_question_with_other_words_today_cannot_be_confirmed(workspace: Workspace, before: str) -> None:
    here = repeat(workspace, before)
    go_over(workspace, here)

    last = last_time(workspace, here)

    assert last is not None
    assert last.answers["one-place"].still is None
    assert last.answers["one-place"].answer.given == 2
    assert last.answers["cases-kept"].still is not None


def test_the_second_repeat_has_both_times_and_speaks_of_the_last(workspace: Workspace, before: str) -> None:
    second = repeat(workspace, before)
    workspace.save(second, "answer", "one-place", Answer(given=1))
    third = repeat(workspace, second)

    last = last_time(workspace, third)

    assert last is not None
    assert last.answers["one-place"].answer.given == 1
    assert [line.reason for line in workspace.snapshots(third)] == ["repeat", "repeat"]
    assert len({workspace.summary(each).name for each in (second, third)}) == 2


def test_a_time_without_an_answer_is_passed_over(workspace: Workspace, before: str) -> None:
    third = repeat(workspace, repeat(workspace, before))

    last = last_time(workspace, third)

    assert last is not None
    assert last.answers["one-place"].answer.given == 2


def test_last_time_goes_along_in_a_file(workspace: Workspace, before: str) -> None:
    here = repeat(workspace, before)

    copy = import_file(workspace, export_assessment(workspace, here), "again.json")

    assert last_time(workspace, copy) == last_time(workspace, here)


def test_last_time_and_today_are_compared_and_make_a_line_each_over_time(workspace: Workspace, before: str) -> None:
    here = repeat(workspace, before)
    workspace.save(here, "answer", "one-place", Answer(given=3))
    (line,) = workspace.snapshots(here)
    then = workspace.recall(workspace.snapshot(here, line.id))

    moved = {move.question: move.is_up for move in compare(then, workspace.findings(here), "Then", "Now").answers}
    assert moved[then.questionnaire.question_by_id["one-place"].text] is True

    lines = over_time(workspace, here)
    assert lines[-1].title == said(TODAY)
    assert [bool(each.figures and each.figures.place) for each in lines] == [True, True]
    assert lines == over_time(workspace, here)
