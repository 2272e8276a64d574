"""A real table is checked in a real browser, and nothing of its cells is left anywhere."""

from __future__ import annotations

import fcntl
import io
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Page, expect
from starlette.formparsers import MultiPartParser

from readiness.model.actor import LOCAL_USER
from readiness.services import reporting
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.ui import hosting
from readiness.ui.evidence.bringing import MOST_MEGABYTES
from tests.e2e.answering import choose, hand_in, wait_until_idle
from tests.e2e.axe import cut_texts, look
from tests.evidence.samples import a_check
from tests.evidence.tables import made
from tests.report.inspecting import page_texts
from tests.servers.app import AppServer, MortalApp

CANARY = "Quxle-Canary-91733"
LONG_CHECK_MS = 300_000
"""A check gives way to all that runs beside it; nothing waits this long unless it fails."""


def table_with_canary() -> bytes:
    """A small table with the canary in a category, a text, an identifier and as one of the two answers."""
    frame = made(120, signal=3)
    frame["token"] = [f"t{place}" for place in range(len(frame))]
    frame["remark"] = [f"the caller asked about item {place}" for place in range(len(frame))]
    frame.loc[3, ["colour", "token", "remark"]] = CANARY
    frame["bought"] = frame["bought"].replace("no", CANARY)
    return frame.rename(columns={"bought": "outcome"}).to_csv(index=False).encode()


def example(app: AppServer) -> tuple[str, str]:
    """An example with candidate problems; its id and that of the first problem."""
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        opened = open_example(workspace, "retail-chain")
        return opened, workspace.open(opened).assessment.response.problems[0].id


def bring(page: Page, app: AppServer, assessment_id: str, data: bytes) -> None:
    """Open the page and upload a table."""
    page.goto(f"{app.url}/evidence?a={assessment_id}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check one real table instead of guessing")
    hand_in(page, {"name": "sales.csv", "mimeType": "text/csv", "buffer": data})


@pytest.mark.thorough
def test_a_result_can_be_used_by_everybody_and_leaves_a_value_of_a_cell_in_no_file_database_log_report_or_message(
    page: Page, app: AppServer, app_folder: Path
) -> None:
    assessment_id, problem = example(app)
    bring(page, app, assessment_id, table_with_canary())
    start = page.get_by_role("button", name="Check the table")
    expect(start).to_be_visible(timeout=LONG_CHECK_MS)
    expect(page.get_by_role("combobox", name="Which column do you want to predict?")).to_have_value("outcome")
    start.click()
    expect(page.get_by_text("The one next step")).to_be_visible(timeout=LONG_CHECK_MS)
    expect(page.get_by_role("heading", name="Keep it with the problem")).to_be_visible()
    expect(page.get_by_role("heading", name="Before you believe it")).to_be_visible()
    shown = page.locator("body").inner_text()
    for fold in page.locator("[data-testid=stMain] summary").all():
        fold.click()
    wait_until_idle(page)
    assert look(page) == []
    page.get_by_role("button", name="Keep this result").click()
    expect(page.get_by_text("Kept beside the problem.")).to_be_visible()

    broken = b"PK\x03\x04" + CANARY.encode() * 50
    hand_in(page, {"name": "broken.xlsx", "mimeType": "", "buffer": broken})
    expect(page.get_by_role("alert")).to_be_visible(timeout=LONG_CHECK_MS)
    shown += page.locator("body").inner_text()

    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        assert problem in workspace.open(assessment_id).assessment.evidence
        pdf = reporting.make_report(workspace, assessment_id).pdf
        exported = workspace.store.export_assessment(assessment_id)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        carried = document.attachments["assessment.json"].get_file().read_bytes()
    texts = {"page": shown, "report": " ".join(page_texts(pdf)), "carried": carried.decode(), "file": exported.decode()}
    assert [where for where, text in texts.items() if CANARY in text] == []
    assert "What the table showed" in texts["report"]
    written = [path for path in app_folder.rglob("*") if path.is_file()]
    assert len(written) > 1
    assert [path.name for path in written if CANARY.encode() in path.read_bytes()] == []


@contextmanager
def another_check_running(folder: Path) -> Iterator[None]:
    """Hold what all checks of this computer take turns with, as the check of another user does."""
    with (folder / f"readiness-evidence-{os.getuid()}.lock").open("ab") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.mark.thorough
def test_a_check_of_a_killed_server_is_named_and_run_again_with_what_was_chosen(page: Page, mortal: MortalApp) -> None:
    assessment_id, _ = example(mortal.server)
    bring(page, mortal.server, assessment_id, table_with_canary())
    start = page.get_by_role("button", name="Check the table")
    expect(start).to_be_visible(timeout=LONG_CHECK_MS)
    choose(page, "Which column do you want to predict?", "colour")
    with another_check_running(mortal.folder):  # so that this one cannot end before the server does
        start.click()
        expect(page.get_by_role("button", name="Stop")).to_be_visible()
        mortal.kill()

    mortal.start()
    page.reload()
    expect(page.get_by_text("The check of “sales” was interrupted.")).to_be_visible()
    hand_in(page, {"name": "sales.csv", "mimeType": "text/csv", "buffer": table_with_canary()})
    page.get_by_role("button", name="Run the check again").click()
    expect(page.get_by_text("The one next step")).to_be_visible(timeout=LONG_CHECK_MS)
    # The answer column is the one that was chosen, and it is a result of this table.
    page.get_by_role("button", name="Change what is predicted").click()
    expect(page.get_by_role("combobox", name="Which column do you want to predict?")).to_have_value("colour")
    written = [path for path in mortal.folder.rglob("*") if path.is_file()]
    assert [path.name for path in written if CANARY.encode() in path.read_bytes()] == []


def test_no_upload_is_written_to_a_file_on_its_way() -> None:
    assert hosting.SCRIPT.exists()
    assert MultiPartParser.spool_max_size > MOST_MEGABYTES * 1_000_000


@pytest.mark.thorough
def test_a_kept_result_has_no_grave_fault_a_small_target_or_scrolls_sideways(page: Page, app: AppServer) -> None:
    assessment_id, problem = example(app)
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        workspace.save(assessment_id, "evidence", problem, a_check())
    page.goto(f"{app.url}/evidence?a={assessment_id}&p={problem}&kept=1")
    expect(page.get_by_text("What you told us beside what the table shows")).to_be_visible()
    for fold in page.locator("summary").all():
        fold.click()
    wait_until_idle(page)
    assert look(page) == []
    page.get_by_role("button", name="Check another table").click()
    expect(page.locator("input[type=file]")).to_be_attached()
    wait_until_idle(page)
    assert look(page) == []


@pytest.mark.thorough
def test_no_step_before_a_check_has_a_grave_fault_a_small_target_or_scrolls_sideways(
    page: Page, app: AppServer, app_folder: Path
) -> None:
    assessment_id, _ = example(app)
    found: dict[str, list[str]] = {}
    page.goto(f"{app.url}/evidence?a={assessment_id}")
    page.get_by_role("radio", name="A database").click()
    expect(page.get_by_label("Name of the table")).to_be_visible()
    found["the form of a database"] = look(page, place=0)
    page.get_by_role("radio", name="Upload a file").click()
    expect(page.get_by_text("60MB per file")).to_be_visible()
    found["an upload"] = cut_texts(page)
    hand_in(page, {"name": "x.xlsx", "mimeType": "", "buffer": b"PK" + b"x" * 99})
    expect(page.get_by_role("alert")).to_be_visible(timeout=LONG_CHECK_MS)
    found["a refused file"] = look(page, place=1)
    with another_check_running(app_folder):
        hand_in(page, {"name": "sales.csv", "mimeType": "text/csv", "buffer": table_with_canary()})
        expect(page.get_by_text("Waiting for the check of another user on this computer")).to_be_visible()
        found["waiting"] = look(page, place=2)
    start = page.get_by_role("button", name="Check the table")
    expect(start).to_be_visible(timeout=LONG_CHECK_MS)
    found["what to predict"] = look(page, place=3)

    assert {step: each for step, each in found.items() if each} == {}
