"""The Compare page: snapshots, and what moved between two of them."""

import re
from datetime import UTC, date, datetime
from pathlib import Path

from readiness.content.packs import load_packs
from readiness.model.assessment import ActionEdit
from readiness.model.response import Answer
from readiness.services.exchanging import open_example
from readiness.services.libraries import Libraries
from readiness.services.workspace import Workspace
from tests.services.test_packs import written
from tests.services.test_versions import MAPPED, RAISED, REWORDED
from tests.ui.opening import run_page, shown, words_of


def _with_snapshot(workspace: Workspace, label: str = "Autumn") -> str:
    opened = open_example(workspace, "retail-chain")
    workspace.take_snapshot(opened, label)
    return opened


def test_without_a_snapshot_it_offers_to_take_one(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("compare", assessment_id)
    assert "take a first snapshot" in shown(page)
    page.text_input(key=f"cp-label:{assessment_id}").set_value("Before the trial").run()
    page.button(key="cp-take-now").click().run()
    assert [line.label for line in workspace.snapshots(assessment_id)] == ["Before the trial"]
    assert "Snapshot taken" in shown(page)
    assert page.text_input(key=f"cp-label:{assessment_id}").value == ""


def test_a_snapshot_without_a_name_gets_its_day(workspace: Workspace, assessment_id: str) -> None:
    run_page("compare", assessment_id).button(key="cp-take-now").click().run()
    assert workspace.snapshots(assessment_id)[0].label == ""
    option = run_page("compare", assessment_id).selectbox(key="cp-then").options[1]
    assert re.match(r"Snapshot of (\d+ \w+ \d{4}), \1, ", option)


def test_the_newest_snapshot_is_compared_with_today(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace)
    workspace.save(opened, "answer", "strategy-learn", Answer(given=2))
    words = shown(run_page("compare", opened))
    assert "one gate won" in words
    assert "Page for some trials (up)" in words
    assert "Keep one page for each trial." in words


def test_nothing_changed_says_so(workspace: Workspace) -> None:
    words = shown(run_page("compare", _with_snapshot(workspace)))
    assert "no gate differs" in words
    assert "No answers differ." in words
    assert "The plan is the same" in words


def test_another_owner_other_days_and_another_status_of_an_action_are_told(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace)
    found = workspace.findings(opened)
    assert found.outcome.roadmap is not None
    action = next(each for each in found.outcome.roadmap.actions if each.start_on is not None)
    edit = ActionEdit(person="Somebody Else", end_on=date(2027, 2, 26), status="in-progress")
    workspace.save(opened, "action-edit", action.id, edit)
    words = shown(run_page("compare", opened))
    assert "The plan is the same" not in words
    assert found.action_title(action.id) in words
    assert all(told in words for told in ("Somebody Else", "26 February 2027", "in progress"))


def test_any_two_can_be_put_side_by_side(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace, "First")
    workspace.save(opened, "answer", "culture-lead", Answer(given=1))
    workspace.take_snapshot(opened, "Second")
    ids = {line.label: line.id for line in workspace.snapshots(opened)}
    page = run_page("compare", opened)
    page.selectbox(key="cp-then").set_value(ids["Second"]).run()
    page.selectbox(key="cp-now").set_value(ids["First"]).run()
    assert "Up from phase\u00a01 to phase\u00a02" in shown(page)
    assert "Second and First" in shown(page)


def test_both_can_be_worked_out_under_todays_rules(workspace: Workspace) -> None:
    page = run_page("compare", _with_snapshot(workspace))
    page.toggle(key="cp-recompute").set_value(True).run()
    assert not page.exception
    assert "no gate differs" in shown(page)


def test_a_snapshot_under_older_rules_is_pointed_out(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace)
    shot = workspace.snapshot(opened, workspace.snapshots(opened)[0].id)
    edition = shot.outcome.edition.model_copy(update={"rubric_version": "0.9.0"})
    outcome = shot.outcome.model_copy(update={"edition": edition})
    older = shot.model_copy(update={"id": "older", "label": "Older", "outcome": outcome})
    workspace.store.add_snapshot(opened, older)
    page = run_page("compare", opened)
    page.selectbox(key="cp-then").set_value("older").run()
    assert "worked out under different rules" in shown(page)
    assert "rules 0.9.0" in shown(page)
    page.toggle(key="cp-recompute").set_value(True).run()
    assert "worked out under different rules" not in shown(page)


def test_a_hostile_name_stays_text(workspace: Workspace) -> None:
    words = shown(run_page("compare", _with_snapshot(workspace, "<img src=x onerror=alert(1)>")))
    # In Markdown, where a backslash makes it text, and as HTML.
    assert "<img" not in words.replace("\\<img", "")
    assert "&lt;img" in words


def test_a_snapshot_is_removed_and_brought_back_as_it_was(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace)
    (line,) = workspace.snapshots(opened)
    kept = workspace.snapshot(opened, line.id)
    page = run_page("compare", opened)
    page.button(key=f"remove-snapshot-{line.id}").click().run()
    assert workspace.snapshots(opened) == ()
    assert "take a first snapshot" in shown(page)

    page.button(key="gone-snapshot-undo").click().run()
    assert workspace.snapshot(opened, line.id) == kept
    assert "is removed" not in shown(page)


def test_an_entry_that_lost_to_somebody_else_can_be_looked_up(workspace: Workspace) -> None:
    opened = _with_snapshot(workspace)
    assert "not taken" not in shown(run_page("compare", opened))
    lost = Answer(given=3, evidence="We have <b>two</b> of them")
    workspace.save(opened, "answer", "data-exist", lost, expected_version=0)
    words = shown(run_page("compare", opened))
    assert "Entries that were not taken" in words
    assert "We have &lt;b&gt;two&lt;/b&gt; of them" in words


def test_the_names_of_two_dots_at_one_place_stand_in_the_order_of_time(workspace: Workspace) -> None:
    words = shown(run_page("compare", _with_snapshot(workspace)))
    assert 'class="w lean-l"' in words
    assert 'class="d lean-r"' in words


def test_a_name_being_typed_when_a_link_is_followed_is_there_again(workspace: Workspace, assessment_id: str) -> None:
    page = run_page("compare", assessment_id)
    page.text_input(key=f"cp-label:{assessment_id}").set_value("Before the trial")
    for name in ("method", "method", "compare"):
        page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
        page.run()
    assert page.text_input(key=f"cp-label:{assessment_id}").value == "Before the trial"


def test_a_newer_version_is_offered_taken_and_taken_back(tmp_path: Path, workspace: Workspace) -> None:
    first, second = written(tmp_path / "1", "ours"), written(tmp_path / "2", "ours", *RAISED, REWORDED, MAPPED)
    workspace.libraries = Libraries(load_packs([first, second]))
    here = workspace.start("Spring", "Northwind", library=workspace.libraries.packs.offered[2])
    for slug in ("one-place", "leader-named", "cases-kept"):
        workspace.save(here, "answer", slug, Answer(given=2))
    assert "Version 2.0.0 of the questions is there" in words_of(run_page("results", here))

    page = run_page("compare", here)
    assert "Two answers carry over and one question is asked again." in shown(page)
    page.button(key="version-over").click().run()

    assert not page.exception
    assert "This assessment has version 2.0.0 now" in shown(page)
    assert "answer different versions of the questions" in shown(page)
    assert not re.search("\\b(up|down|won|lost)\\b", shown(page).split("cp-sides")[1], re.IGNORECASE)
    assert workspace.library_of(here).questionnaire.version == "2.0.0"
    page.button(key="version-back").click().run()
    assert workspace.library_of(here).questionnaire.version == "1.0.0"
    assert len(workspace.open(here).assessment.response.answers) == 3


def test_two_snapshots_of_reports_of_one_day_are_told_apart(workspace: Workspace, assessment_id: str) -> None:
    for at in (datetime(2026, 12, 1, 9, 5, tzinfo=UTC), datetime(2026, 12, 1, 14, 30, tzinfo=UTC)):
        with workspace.change() as change:
            shot = change.freeze(assessment_id, "", "report", at=at, kind="report")
            change.store.add_snapshot(assessment_id, shot)
    page = run_page("compare", assessment_id)
    names = page.selectbox(key="cp-then").options[1:]
    assert len({name.split(", 1 December")[0] for name in names}) == 2
    assert all(re.match(r"Report, \d\d:\d\d, 1 December 2026, ", name) for name in names)
    assert "and Today" in shown(page)
