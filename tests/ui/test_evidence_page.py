"""The Evidence page: what a table shows stands beside what people told, and nothing is taken over silently."""

from html import escape

import pytest

from readiness.evidence.refusing import befallen
from readiness.evidence.running.worker import Event
from readiness.model.evidence import ColumnKind, ColumnProfile, Progress, Refusal
from readiness.model.response import CandidateProblem
from readiness.services import exchanging, reporting
from readiness.services.evidence import QUEUE_FULL
from readiness.services.workspace import Workspace
from tests.evidence.samples import a_check, a_report
from tests.report.inspecting import page_texts
from tests.ui.bringing import TABLE, brought, button, checked
from tests.ui.fake_queue import FakeQueue, a_proposal
from tests.ui.opening import run_page, shown


def first_problem(workspace: Workspace, assessment_id: str):
    return workspace.open(assessment_id).assessment.response.problems[0]


def test_without_a_table_it_says_what_happens_to_one(queue: FakeQueue, opened: str) -> None:
    words = shown(run_page("evidence", opened))
    assert "Check one real table instead of guessing" in words
    assert "No row and no value is stored, logged or passed on." in words
    assert queue.asked == []


def test_a_table_is_looked_at_once_and_what_to_predict_is_proposed(queue: FakeQueue, opened: str) -> None:
    page = brought(opened)
    page.run()
    assert [request.task for request in queue.asked] == ["propose"]
    assert queue.sources == [TABLE[1]]
    assert page.selectbox[1].value == "late"
    assert "4,200 rows and four columns found" in shown(page)


def test_what_the_user_chooses_is_what_is_checked(queue: FakeQueue, opened: str) -> None:
    page = brought(opened)
    page.selectbox[1].set_value("driver").run()
    page.selectbox[3].set_value(None).run()
    button(page, "Check the table").click().run()
    assert queue.asked[-1].task == "check"
    assert queue.asked[-1].choices.target == "driver"
    assert queue.asked[-1].choices.entity is None


def test_the_answer_comes_in_the_order_in_which_a_leader_asks(queue: FakeQueue, opened: str) -> None:
    words = shown(checked(opened))
    order = (
        "<h1>",
        "Check first: one column must be confirmed",
        "Is it enough?",
        "Is it clean enough?",
        "Is it stored the right way?",
        "The one next step",
        "Before you believe it",
        "This table could support",
        "Details",
        "Does it hold in an honest test?",
        "Would more rows help?",
        "It cannot see leaks spread over several columns",
        "Keep it with the problem",
    )
    places = [words.find(text) for text in order]
    assert -1 not in places
    assert places == sorted(places)


def test_a_waiting_check_shows_its_place_and_can_be_stopped(queue: FakeQueue, opened: str) -> None:
    queue.is_slow, queue.before = True, 2
    page = checked(opened)
    assert page.get("progress")[0].proto.text == "Waiting: two checks before yours. One runs at a time."
    page.button(key="table-stop").click().run()
    assert queue.tickets[-1].state == "cancelled"
    assert "The check was stopped." in shown(page)
    assert button(page, "Check the table")


def test_the_headline_is_shown_before_the_check_has_ended(queue: FakeQueue, opened: str) -> None:
    queue.is_slow = True
    page = checked(opened)
    ticket = queue.tickets[-1]
    ticket.state = "running"
    ticket.take(Event(progress=Progress(step="comparing", done=6, total=9, report=a_report())))
    page.run()
    assert "First result, the rest follows" in shown(page)
    assert page.get("progress")[0].proto.text == "Comparing with other ways to test, 3 of 9 fits left"
    ticket.take(Event(report=a_report()))
    page.run()
    assert "The one next step" in shown(page)


def test_a_table_that_cannot_be_judged_is_refused_with_a_next_step(queue: FakeQueue, opened: str) -> None:
    queue.refusal = Refusal(sentence="This file has no rows.", next_step="Choose the sheet that holds your table.")
    words = shown(brought(opened))
    assert "This file has no rows." in words
    assert "Choose the sheet that holds your table." in words


def test_a_table_that_finds_the_queue_full_can_be_tried_again(queue: FakeQueue, opened: str) -> None:
    queue.refusal = befallen(QUEUE_FULL)
    page = brought(opened)
    assert "Too many tables are waiting to be checked" in shown(page)
    queue.refusal = None
    button(page, "Try again").click().run()
    assert "4,200 rows and four columns found" in shown(page)
    assert [request.task for request in queue.asked] == ["propose", "propose"]


def test_answers_about_a_column_go_into_another_check(queue: FakeQueue, opened: str) -> None:
    page = checked(opened)
    assert button(page, "Check again with these answers").disabled
    question = next(each for each in page.radio if "distance" in each.label)
    question.set_value("no").run()
    button(page, "Check again with these answers").click().run()
    assert [(each.column, each.reply) for each in queue.asked[-1].choices.answers] == [("distance", "no")]


def test_without_an_answer_column_the_likely_ones_are_offered(queue: FakeQueue, opened: str) -> None:
    queue.report = a_report().model_copy(update={"answer": None, "target_candidates": ("late",)})
    page = checked(opened)
    button(page, "Predict “late”").click().run()
    assert queue.asked[-1].choices.target == "late"


def test_a_result_is_kept_only_at_a_press_and_without_the_names_left_out(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    page = checked(opened)
    assert workspace.open(opened).assessment.evidence == {}
    page.multiselect[0].set_value(["customer_mail"]).run()
    button(page, "Keep this result").click().run()
    kept = workspace.open(opened).assessment.evidence[first_problem(workspace, opened).id]
    assert kept.table == "orders"
    assert "customer_mail" not in kept.model_dump_json()
    assert "distance" in kept.model_dump_json()


def test_a_level_is_taken_over_only_at_a_press_and_can_be_put_back(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    problem = first_problem(workspace, opened)
    told = {**problem.criteria, "data-rich": 0}
    workspace.save(opened, "problem", problem.id, problem.model_copy(update={"criteria": told}))
    workspace.save(opened, "evidence", problem.id, a_check())

    page = run_page("evidence", opened, p=problem.id, kept="1")
    assert first_problem(workspace, opened).criteria == told
    page.button(key="take-data-rich").click().run()
    assert first_problem(workspace, opened).criteria == {**told, "data-rich": 2}
    later = run_page("evidence", opened, p=problem.id, kept="1")
    before = "Before: None. Taken over from the table on"
    assert before in shown(later)
    assert before in shown(run_page("results", opened))
    pdf = reporting.make_report(workspace, opened).pdf
    assert "Taken over from the table" in " ".join(" ".join(page_texts(pdf)).split())
    taken = workspace.open(opened).assessment.evidence[problem.id].taken_over
    copied = exchanging.import_file(workspace, workspace.store.export_assessment(opened), "copy.json")
    assert workspace.open(copied).assessment.evidence[problem.id].taken_over == taken
    later.button(key="back-data-rich").click().run()
    assert first_problem(workspace, opened).criteria == told


def test_what_a_file_cannot_tell_is_never_offered(workspace: Workspace, opened: str) -> None:
    problem = first_problem(workspace, opened)
    workspace.save(opened, "evidence", problem.id, a_check())
    page = run_page("evidence", opened, p=problem.id, kept="1")
    assert "A file cannot tell" in shown(page)
    assert "take-data-access" not in [each.key for each in page.button]


def test_a_kept_result_is_shown_again_and_removing_it_can_be_taken_back(workspace: Workspace, opened: str) -> None:
    problem = first_problem(workspace, opened)
    workspace.save(opened, "evidence", problem.id, a_check())
    page = run_page("evidence", opened, p=problem.id, kept="1")
    assert escape(f"Evidence for “{problem.name}”, from “Orders of last year”") in shown(page)
    page.button(key=f"remove-{problem.id}").click().run()
    assert workspace.open(opened).assessment.evidence == {}
    page.button(key="undo-check").click().run()
    assert workspace.open(opened).assessment.evidence == {problem.id: a_check()}


def test_results_and_roadmap_show_what_was_seen(workspace: Workspace, opened: str) -> None:
    problem = first_problem(workspace, opened)
    workspace.save(opened, "evidence", problem.id, a_check("Orders"))
    assert "What we saw beside what you told us" in shown(run_page("results", opened))
    words = shown(run_page("roadmap", opened))
    assert "Ask the person who records “distance” when it is written down" in words
    assert escape("The check of “Orders” for") in words


def test_an_assessment_without_problems_can_check_a_table_too(queue: FakeQueue, assessment_id: str) -> None:
    page = brought(assessment_id)
    words = shown(button(page, "Check the table").click().run())
    assert "There is no candidate problem yet." in words
    assert "The one next step" in words
    assert "Keep it with the problem" not in words


def test_names_of_columns_stay_text(queue: FakeQueue, opened: str) -> None:
    evil = "<img src=x> ![x](http://evil.example/x.png) :red[y]"
    column = ColumnProfile(name=evil, kind=ColumnKind.NUMBER, blank=0, distinct=9, is_used=True)
    question = a_report().questions[0].model_copy(update={"column": evil})
    queue.proposal = a_proposal((*a_report().columns, column))
    queue.report = a_report().model_copy(update={"columns": (column,), "questions": (question,)})
    page = checked(opened)
    assert "<img src=x>" not in shown(page)
    assert any("!\\[x\\]" in each.label for each in page.radio)


@pytest.mark.parametrize(("setting", "ways"), [("on", 3), ("off", 0)])
def test_the_setting_decides_whether_paths_are_taken(
    queue: FakeQueue, opened: str, monkeypatch: pytest.MonkeyPatch, setting: str, ways: int
) -> None:
    monkeypatch.setenv("READINESS_LOCAL_TABLES", setting)
    page = run_page("evidence", opened)
    found = [each for each in page.button_group if each.key == "table-way"]
    assert sum(len(each.options) for each in found) == ways


def test_a_path_and_an_address_are_handed_to_the_check(
    queue: FakeQueue, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READINESS_LOCAL_TABLES", "on")
    page = run_page("evidence", opened)
    page.button_group[0].set_value("file").run()
    page.text_input(key="table-path").set_value('"/data/orders.parquet"').run()
    page.button_group[0].set_value("database").run()
    page.text_input(key="table-address").set_value("postgresql://reader@host/db").run()
    page.text_input(key="table-name").set_value("orders").run()
    assert [str(source) for source in queue.sources] == ["/data/orders.parquet", "postgresql://reader@host/db"]
    assert queue.asked[-1].table == "orders"


def test_a_kept_result_is_opened_from_the_list_and_left_for_another_table(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    problem = first_problem(workspace, opened)
    workspace.save(opened, "evidence", problem.id, a_check())
    page = run_page("evidence", opened)
    assert page.file_uploader
    page.button(key=f"show-{problem.id}").click().run()
    assert not page.file_uploader
    page.button(key="check-another").click().run()
    assert page.file_uploader


def test_two_problems_of_one_name_can_both_be_chosen(workspace: Workspace, queue: FakeQueue, opened: str) -> None:
    name = first_problem(workspace, opened).name
    workspace.save(opened, "problem", "again", CandidateProblem(id="again", name=name))
    page = run_page("evidence", opened, p="again")
    assert f"{name} (2)" in page.selectbox[0].options
    assert page.selectbox[0].value == "again"
    page.selectbox[0].select(name).run()
    assert page.selectbox[0].value == first_problem(workspace, opened).id
    assert f"Edit {name} (2)" in [each.label for each in run_page("problems", opened).button]
