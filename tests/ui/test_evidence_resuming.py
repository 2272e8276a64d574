"""A check that was interrupted or whose result was not kept is named, and can be run again as it was chosen."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from readiness.evidence.running.queueing import Ticket
from readiness.evidence.running.worker import Event, Request
from readiness.model.begun_check import BegunCheck
from readiness.model.evidence import Choices, Refusal
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui.evidence import tables_in_work
from readiness.ui.evidence.tables_in_work import TableInWork
from tests.evidence.samples import a_report
from tests.ui.bringing import TABLE, brought, button, checked
from tests.ui.fake_queue import FakeQueue, a_proposal
from tests.ui.opening import run_page, shown


def restarted() -> None:
    """As if the app were started again: no check of this process is left."""
    tables_in_work._shared_work.clear()


def a_case(assessment_id: str) -> TableInWork:
    return TableInWork(assessment_id, "upload 1", "orders", 1, Ticket(Request(task="propose"), None, lambda _: 0))


def noted(workspace: Workspace, assessment_id: str) -> BegunCheck:
    found = workspace.store.begun_check(assessment_id)
    assert found is not None
    return found


def test_a_check_that_was_interrupted_is_named_and_run_again_with_its_choices(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    queue.is_slow = True
    page = brought(opened)
    page.selectbox[1].set_value("driver").run()
    button(page, "Check the table").click().run()
    restarted()

    page = run_page("evidence", opened)
    words = shown(page)
    assert "The check of “orders” was interrupted." in words
    assert "upload the table again to run it again. Your choices are still here." in words
    queue.is_slow, before = False, len(queue.asked)
    page.file_uploader[0].set_value(TABLE).run()
    assert len(queue.asked) == before
    button(page, "Run the check again").click().run()
    assert queue.asked[-1].choices.target == "driver"
    assert "The one next step" in shown(page)
    assert "was interrupted" not in shown(page)


def test_answers_to_questions_survive_with_a_result_that_was_not_kept(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    page = checked(opened)
    next(each for each in page.radio if "distance" in each.label).set_value("no").run()
    restarted()

    page = run_page("evidence", opened)
    assert "The result of the check of “orders” was not kept." in shown(page)
    page.file_uploader[0].set_value(TABLE).run()
    button(page, "Run the check again").click().run()
    assert queue.asked[-1].choices.reply_to("distance") == "no"


def test_a_page_that_is_loaded_again_finds_its_check_and_its_result(queue: FakeQueue, opened: str) -> None:
    queue.is_slow, queue.before = True, 1
    checked(opened)
    page = run_page("evidence", opened)
    assert page.get("progress")[0].proto.text == "Waiting: one check before yours. One runs at a time."
    queue.tickets[-1].take(Event(report=a_report()))
    assert "The one next step" in shown(run_page("evidence", opened))


def test_the_table_brought_again_belongs_to_the_result_on_the_page(queue: FakeQueue, opened: str) -> None:
    checked(opened)
    page = run_page("evidence", opened)
    next(each for each in page.radio if "distance" in each.label).set_value("no").run()
    assert button(page, "Check again with these answers").disabled
    page.file_uploader[0].set_value(TABLE).run()
    button(page, "Check again with these answers").click().run()
    assert [request.task for request in queue.asked] == ["propose", "check", "check"]
    assert queue.asked[-1].choices.reply_to("distance") == "no"


@pytest.mark.sampled(2)
@pytest.mark.parametrize("end", ["kept", "stopped", "refused", "forgotten"])
def test_nothing_is_remembered_of_a_check_that_has_come_to_an_end(
    queue: FakeQueue, workspace: Workspace, opened: str, end: str
) -> None:
    queue.is_slow = end == "stopped"
    queue.refusal = Refusal(sentence="No rows.", next_step="Choose another.") if end == "refused" else None
    page = brought(opened) if end == "refused" else checked(opened)
    if end == "kept":
        assert noted(workspace, opened).has_result
        button(page, "Keep this result").click().run()
    elif end == "stopped":
        page.button(key="table-stop").click().run()
    elif end == "forgotten":
        restarted()
        page = run_page("evidence", opened)
        button(page, "Forget this check").click().run()
        assert "The result of the check of" not in shown(page)
    assert workspace.store.begun_check(opened) is None
    restarted()
    words = shown(run_page("evidence", opened))
    assert "was interrupted" not in words
    assert "The result of the check of" not in words


def test_neither_a_path_nor_an_address_is_remembered(
    queue: FakeQueue, workspace: Workspace, opened: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READINESS_LOCAL_TABLES", "on")
    page = run_page("evidence", opened)
    page.button_group[0].set_value("file").run()
    page.text_input(key="table-path").set_value("/secret-folder/orders.parquet").run()
    assert (noted(workspace, opened).table, noted(workspace, opened).way) == ("orders", "file")
    assert "folder" not in noted(workspace, opened).model_dump_json()
    page.button_group[0].set_value("database").run()
    page.text_input(key="table-address").set_value("postgresql://reader:secret@host/db").run()
    page.text_input(key="table-name").set_value("orders").run()
    text = noted(workspace, opened).model_dump_json()
    assert "secret" not in text
    assert "host" not in text
    restarted()

    page = run_page("evidence", opened)
    assert "give the address of the database again to run it again" in shown(page)
    assert page.text_input(key="table-address").value == ""


def test_columns_that_a_new_version_of_the_table_lacks_are_not_offered(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    begun = BegunCheck(table="orders", choices=Choices(target="gone"))
    workspace.store.remember_check(opened, begun, at=workspace.now())
    queue.is_slow = True
    page = run_page("evidence", opened)
    page.file_uploader[0].set_value(TABLE).run()
    button(page, "Run the check again").click().run()
    refusal = Refusal(sentence="There is no column of that name.", next_step="Choose another one.")
    queue.tickets[-1].take(Event(refusal=refusal))
    page.run()
    assert "There is no column of that name." in shown(page)
    assert page.selectbox[1].value == "late"


def test_another_table_after_a_reload_stops_the_check_and_one_of_another_assessment_does_not(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    queue.is_slow = True
    page = checked(opened)
    first = queue.tickets[-1]
    page.query_params["a"] = open_example(workspace, "regional-logistics")
    page.run()
    page.file_uploader[0].set_value(("elsewhere.csv", *TABLE[1:])).run()
    assert queue.asked[-1].task == "propose"
    assert first.state == "waiting"

    page = brought(opened, ("other.csv", *TABLE[1:]))
    assert first.state == "cancelled"
    assert button(page, "Check the table")


def test_tabs_that_put_their_checks_aside_at_once_do_not_hinder_each_other() -> None:
    tables = tables_in_work.TablesInWork()

    def work(number: int) -> int:
        for turn in range(300):
            tables.put(a_case(f"case-{(number + turn) % 40}"))
            tables.find(f"case-{turn % 40}")
            tables.take_away(f"case-{(number * turn) % 40}")
        return number

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(work, range(8))) == list(range(8))


def test_of_many_assessments_the_checks_of_the_last_are_known() -> None:
    tables = tables_in_work.TablesInWork()
    for number in range(40):
        tables.put(a_case(f"case-{number}"))
        tables.put(a_case("used-again"))
    known = [tables.find(f"case-{number}") is not None for number in range(40)]
    assert known == [False] * 9 + [True] * 31
    assert tables.find("used-again") is not None


@pytest.mark.parametrize("name", ["Q1  orders", "o" * 250])
def test_the_sheet_that_was_chosen_is_read_again_by_the_very_name_it_has(
    queue: FakeQueue, workspace: Workspace, opened: str, name: str
) -> None:
    queue.proposal = a_proposal().model_copy(update={"parts": (name, "other")})
    page = brought(opened)
    page.selectbox[1].set_value(name).run()
    button(page, "Check the table").click().run()
    assert not page.exception
    restarted()

    page = brought(opened)
    button(page, "Run the check again").click().run()
    assert queue.asked[-1].sheet == name


def test_a_check_of_a_part_whose_name_is_endless_runs_and_is_not_remembered(
    queue: FakeQueue, workspace: Workspace, opened: str
) -> None:
    endless = "o" * 5_000
    queue.proposal = a_proposal().model_copy(update={"parts": (endless, "other")})
    page = brought(opened)
    page.selectbox[1].set_value(endless).run()
    button(page, "Check the table").click().run()
    assert not page.exception
    assert queue.asked[-1].sheet == endless
    assert workspace.store.begun_check(opened) is None


@pytest.mark.parametrize("remembered", ["late  orders", "late orders"])
def test_a_file_with_two_blanks_in_its_name_meets_the_choices_of_its_check(
    queue: FakeQueue, workspace: Workspace, opened: str, remembered: str
) -> None:
    begun = BegunCheck(table=remembered, choices=Choices(target="driver"))
    workspace.store.remember_check(opened, begun, at=workspace.now())
    page = brought(opened, ("late  orders.csv", *TABLE[1:]))
    assert noted(workspace, opened).choices == begun.choices
    button(page, "Run the check again").click().run()
    assert queue.asked[-1].choices.target == "driver"
