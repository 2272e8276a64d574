"""A real table is checked in a real browser, and nothing of its cells is left anywhere."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pikepdf
import pytest
from playwright.sync_api import Browser, Page, expect
from starlette.formparsers import MultiPartParser

from readiness.services import reporting
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.ui import hosting
from readiness.ui.evidence.bringing import MOST_MEGABYTES
from tests.e2e.answering import wait_until_idle
from tests.e2e.axe import faults, scrolls_sideways, small_targets
from tests.evidence.samples import a_check
from tests.evidence.tables import made
from tests.report.inspecting import page_texts
from tests.servers.app import AppServer, running_app

CANARY = "Quxle-Canary-91733"
LONG_CHECK_MS = 90_000


def table_with_canary() -> bytes:
    """A table with the canary in a category, a text, an identifier and the answer."""
    frame = made(400)
    frame["token"] = [f"t{place}" for place in range(len(frame))]
    frame["remark"] = [f"the caller asked about item {place}" for place in range(len(frame))]
    frame.loc[3, ["colour", "token", "remark"]] = CANARY
    frame.loc[5:20, "bought"] = CANARY
    return frame.rename(columns={"bought": "outcome"}).to_csv(index=False).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the app of a test keeps everything that it writes."""
    return tmp_path


@pytest.fixture
def own_app(folder: Path) -> Iterator[AppServer]:
    """An app whose every file, temporary ones too, lands in one folder."""
    settings = {"TMPDIR": str(folder), "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache")}
    with running_app(folder, settings=settings) as server:
        yield server


def example(app: AppServer) -> tuple[str, str]:
    """An example with candidate problems; its id and that of the first problem."""
    workspace = open_workspace(app.database_url)
    with closing(workspace.store):
        opened = open_example(workspace, "retail-chain")
        return opened, workspace.open(opened).assessment.response.problems[0].id


def bring(page: Page, app: AppServer, assessment_id: str, data: bytes) -> None:
    """Open the page and upload a table."""
    page.goto(f"{app.url}/evidence?a={assessment_id}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Check one real table instead of guessing")
    page.locator("input[type=file]").set_input_files({"name": "sales.csv", "mimeType": "text/csv", "buffer": data})


def test_a_value_of_a_cell_is_left_in_no_file_database_log_report_or_message(
    page: Page, own_app: AppServer, folder: Path
) -> None:
    assessment_id, problem = example(own_app)
    bring(page, own_app, assessment_id, table_with_canary())
    start = page.get_by_role("button", name="Check the table")
    expect(start).to_be_visible(timeout=LONG_CHECK_MS)
    expect(page.get_by_role("combobox", name="Which column do you want to predict?")).to_have_value("outcome")
    start.click()
    expect(page.get_by_text("The one next step")).to_be_visible(timeout=LONG_CHECK_MS)
    expect(page.get_by_role("heading", name="Keep it with the problem")).to_be_visible()
    shown = page.locator("body").inner_text()
    page.get_by_role("button", name="Keep this result").click()
    expect(page.get_by_text("Kept beside the problem.")).to_be_visible()

    broken = b"PK\x03\x04" + CANARY.encode() * 50
    page.locator("input[type=file]").set_input_files({"name": "broken.xlsx", "mimeType": "", "buffer": broken})
    expect(page.get_by_role("alert")).to_be_visible(timeout=LONG_CHECK_MS)
    shown += page.locator("body").inner_text()

    workspace = open_workspace(own_app.database_url)
    with closing(workspace.store):
        assert problem in workspace.open(assessment_id).assessment.evidence
        pdf = reporting.make_report(workspace, assessment_id).pdf
        exported = workspace.store.export_assessment(assessment_id)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        carried = document.attachments["assessment.json"].get_file().read_bytes()
    texts = {"page": shown, "report": " ".join(page_texts(pdf)), "carried": carried.decode(), "file": exported.decode()}
    assert [where for where, text in texts.items() if CANARY in text] == []
    assert "What the table showed" in texts["report"]
    written = [path for path in folder.rglob("*") if path.is_file()]
    assert len(written) > 1
    assert [path.name for path in written if CANARY.encode() in path.read_bytes()] == []


def test_no_upload_is_written_to_a_file_on_its_way() -> None:
    assert hosting.SCRIPT.exists()
    assert MultiPartParser.spool_max_size > MOST_MEGABYTES * 1_000_000


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_has_no_grave_fault_a_small_target_or_scrolls_sideways(
    browser: Browser, app: AppServer, theme: str
) -> None:
    assessment_id, problem = example(app)
    workspace = open_workspace(app.database_url)
    with closing(workspace.store):
        workspace.save(assessment_id, "evidence", problem, a_check())
    context = browser.new_context(color_scheme="dark" if theme == "dark" else "light", reduced_motion="reduce")
    page, found = context.new_page(), []
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(f"{app.url}/evidence?a={assessment_id}&p={problem}&kept=1")
        expect(page.get_by_text("What you told us beside what the table shows")).to_be_visible()
        for fold in page.locator("summary").all():
            fold.click()
        wait_until_idle(page)
        found += [*faults(page), *small_targets(page), *["sideways"] * scrolls_sideways(page)]
        page.get_by_role("button", name="Check another table").click()
        expect(page.locator("input[type=file]")).to_be_attached()
        wait_until_idle(page)
        found += [*faults(page), *small_targets(page), *["sideways"] * scrolls_sideways(page)]
    context.close()
    assert found == []
