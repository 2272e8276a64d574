"""The Evidence page reads a table of a real PostgreSQL: only reads, a sample, in time, and keeps no password."""

from pathlib import Path

import pytest
import sqlalchemy as sa
from streamlit.testing.v1 import AppTest

from readiness.evidence.running import queueing
from readiness.services import evidence
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui.evidence import tables_in_work
from tests.evidence.tables import PATIENCE_SECONDS, made
from tests.ui.opening import run_page, shown

PASSWORD = "Quxle-Secret-4471"
ROWS = 80


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> queueing.JobQueue:
    """A queue of this test, with workers of its own."""
    opened = queueing.JobQueue()
    monkeypatch.setattr(queueing, "_lock_file", lambda: tmp_path / "lock")
    monkeypatch.setattr(evidence, "shared_queue", lambda: opened)
    monkeypatch.setenv("READINESS_LOCAL_TABLES", "on")
    return opened


@pytest.fixture
def address(postgres_url: str) -> str:
    """A database with a table of orders, and a view that would write if it could."""
    engine = sa.create_engine(postgres_url)
    with engine.begin() as connection:
        made(ROWS).to_sql("orders", connection, index=False)
        for statement in (
            "CREATE TABLE visits (at timestamptz)",
            "CREATE FUNCTION leave_a_trace() RETURNS int AS "
            "'INSERT INTO visits VALUES (now()) RETURNING 1' LANGUAGE sql VOLATILE",
            "CREATE VIEW traced AS SELECT *, leave_a_trace() AS trace FROM orders",
        ):
            connection.execute(sa.text(statement))
    engine.dispose()
    return postgres_url.replace("postgres@", f"postgres:{PASSWORD}@").replace("+psycopg", "")


def brought(assessment_id: str, address: str, table: str) -> AppTest:
    """The page once the first look at this table has ended."""
    page = run_page("evidence", assessment_id)
    page.button_group[0].set_value("database").run()
    page.text_input(key="table-address").set_value(address).run()
    page.text_input(key="table-name").set_value(table).run()
    return ended(page, assessment_id)


def ended(page: AppTest, assessment_id: str) -> AppTest:
    """The page once what it has set going has come to its end."""
    shared = tables_in_work._shared_work().find(assessment_id)
    assert shared is not None
    running = shared.running
    if running is not None:
        assert running.wait(PATIENCE_SECONDS)
    return page.run()


def press(page: AppTest, label: str) -> AppTest:
    next(each for each in page.button if each.label == label).click().run()
    return page


def test_a_table_of_a_database_is_checked_and_kept_without_its_address(
    queue: queueing.JobQueue, workspace: Workspace, address: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assessment_id = open_example(workspace, "retail-chain")
    page = brought(assessment_id, address, "orders")
    assert f"{ROWS} rows and" in shown(page)
    shared = tables_in_work._shared_work().find(assessment_id)
    assert shared is not None
    assert PASSWORD not in repr([shared, vars(shared.look)])
    page = ended(press(page, "Check the table"), assessment_id)
    assert "The one next step" in shown(page)
    press(page, "Keep this result")

    [check] = workspace.open(assessment_id).assessment.evidence.values()
    assert (check.table, check.report.source, check.report.grade.is_live) == ("orders", "database", True)
    told = {
        "page": shown(page),
        "export": workspace.store.export_assessment(assessment_id).decode(),
        "log": caplog.text,
        "files": "".join(path.read_bytes().decode(errors="replace") for path in tmp_path.rglob("*") if path.is_file()),
    }
    fields = [each.key for each in page.text_input if PASSWORD in str(each.value)]
    assert fields == ["table-address"]
    assert [where for where, text in told.items() if PASSWORD in text] == []


@pytest.mark.thorough
def test_after_a_restart_the_check_is_named_and_the_address_is_asked_for_again(
    queue: queueing.JobQueue, workspace: Workspace, address: str
) -> None:
    assessment_id = open_example(workspace, "retail-chain")
    brought(assessment_id, address, "orders")
    tables_in_work._shared_work.clear()
    page = run_page("evidence", assessment_id)
    assert "The check of “orders” was interrupted." in shown(page)
    assert page.text_input(key="table-address").value == ""
    page.text_input(key="table-address").set_value(address).run()
    page.text_input(key="table-name").set_value("orders").run()
    page = ended(press(page, "Run the check again"), assessment_id)
    assert "The one next step" in shown(page)


def test_nothing_is_written_into_the_database(queue: queueing.JobQueue, workspace: Workspace, address: str) -> None:
    page = brought(open_example(workspace, "retail-chain"), address, "traced")
    assert "The database did not answer, or refused to show this table in time." in shown(page)
    assert PASSWORD not in shown(page)
    engine = sa.create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as connection:
        assert connection.scalar(sa.text("SELECT count(*) FROM visits")) == 0
    engine.dispose()
