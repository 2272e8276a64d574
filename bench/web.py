"""The web app: how fast it starts and answers with many people at once, what an open assessment costs, long lists.

The load is made by the tool `load_streamlit.py`, which is no part of this project: its folder is named by the
environment variable SHARED_TOOLS or lies beside the checkout in `shared/tools`. Without it, those figures are left out.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playwright.sync_api import sync_playwright
from streamlit.testing.v1 import AppTest

from bench.bare_page import serving_bare_page
from bench.medians import median_ms
from bench.serving import Served, serving
from readiness.model.actor import LOCAL_USER
from readiness.services import exchanging
from readiness.services.opening import open_workspace
from readiness.services.workspace import Workspace
from readiness.storage.assessments import insert_assessment
from readiness.ui import hosting, navigation, state
from tools.browser import find_browser, launch_options

ROOT = Path(__file__).resolve().parents[1]
QUESTION = "data-access"
RESPONDENTS = ((100, 75), (200, 150))
"""How many people answer at once, and the most milliseconds within which 95 % of their clicks are done."""
THINK_SECONDS = 5
LOAD_SECONDS = 30
LONG_LIST = 10_000
_LOOK_EVERY_MS = 20
RUNS = 15


def figures() -> Iterator[dict[str, Any]]:
    """Everything that this module measures."""
    yield from _pages()
    yield from _cold_start()
    tool = load_tool()
    if tool is not None:
        yield from _under_load(tool)


def _pages() -> Iterator[dict[str, Any]]:
    """Server time of whole runs of the two heaviest pages, without a browser."""
    with TemporaryDirectory() as folder:
        os.environ["READINESS_DATABASE_URL"] = f"sqlite:///{folder}/readiness.db"
        state.forget_workspace()
        workspace = state.workspace()
        with closing(workspace):
            example = exchanging.open_example(workspace, "retail-chain")
            yield _milliseconds("results page, server time, median", lambda: _run_page("results", example), 150)
            _fill(workspace)
            yield _milliseconds(f"list of {LONG_LIST} assessments, server time, median", lambda: _run_page("home"), 300)
        state.forget_workspace()


def _run_page(name: str, assessment_id: str = "") -> None:
    page = AppTest.from_file(str(hosting.SCRIPT), default_timeout=60)
    page.query_params["a"] = assessment_id
    if name != navigation.HOME:
        page.switch_page(str(Path("..") / "pages" / f"{name}.py"))
    if page.run().exception:
        raise RuntimeError(f"The page {name} failed.")


def _fill(workspace: Workspace) -> None:
    now = datetime.now(UTC)
    with workspace.store._database.writing() as connection:
        for number in range(LONG_LIST):
            insert_assessment(
                connection,
                f"Assessment {number}",
                questionnaire="ml-readiness",
                at=now,
                starts_on=now.date(),
                time_zone="UTC",
                by=workspace.store.actor,
            )


def _milliseconds(name: str, act: Callable[[], object], limit: float) -> dict[str, Any]:
    return {"figure": name, "value": median_ms(act, RUNS), "unit": "ms", "limit": limit}


def _cold_start() -> Iterator[dict[str, Any]]:
    """From the command to the first question in a browser that has never seen the app, and to its answer stored."""
    found = find_browser()
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        workspace = open_workspace(LOCAL_USER, f"sqlite:///{folder}/readiness.db")
        assessment = workspace.start("Cold start", "Organization")
        browser = playwright.chromium.launch(executable_path=found, args=launch_options())
        page = browser.new_page()
        start = time.perf_counter()
        with closing(workspace), serving(Path(folder)) as app:
            page.goto(f"{app.url}/answer?a={assessment}&q={QUESTION}")
            page.wait_for_selector("[data-testid=stRadioOption]")
            shown = time.perf_counter() - start
            page.get_by_test_id("stRadioOption").nth(1).click()
            while not workspace.open(assessment).assessment.response.answers:
                page.wait_for_timeout(_LOOK_EVERY_MS)
            stored = time.perf_counter() - start
        browser.close()
    yield {"figure": "cold start to first question", "value": round(shown, 2), "unit": "s", "limit": 3}
    yield {"figure": "cold start to first answer stored", "value": round(stored, 2), "unit": "s", "limit": 4}


def load_tool() -> Path | None:
    """Where the tool is; None if it is not there."""
    places = (os.environ.get("SHARED_TOOLS"), ROOT.parent / "shared" / "tools")
    found = (Path(place) / "load_streamlit.py" for place in places if place)
    return next((path for path in found if path.is_file()), None)


def _under_load(tool: Path) -> Iterator[dict[str, Any]]:
    """The question page and a bare page with the same radio, one after the other, with the same people."""
    with TemporaryDirectory() as folder, serving_bare_page(Path(folder)) as bare, serving(Path(folder)) as app:
        tokens = _tokens(app, Path(folder))
        for count, limit in RESPONDENTS:
            plain = load(tool, bare, count)
            real = load(
                tool, app, count, "--page", "answer", "--query", f"a={{token}}&q={QUESTION}", "--tokens", tokens
            )
            name = f"{count} respondents"
            yield {
                "figure": f"{name}, click to finished run, p95",
                "value": real["p95_ms"],
                "unit": "ms",
                "limit": limit,
            }
            yield {"figure": f"{name}, the same on a bare page, p95", "value": plain["p95_ms"], "unit": "ms"}
            ratio = round(real["p95_ms"] / plain["p95_ms"], 2)
            yield {"figure": f"{name}, p95 against the bare page", "value": ratio, "unit": "times", "limit": 3}
            yield {"figure": f"{name}, failed clicks", "value": real["errors"], "unit": "clicks", "limit": 0}
            memory = real["rss_kib_per_session"]
            yield {"figure": f"{name}, memory per open assessment", "value": memory, "unit": "KiB", "limit": 400}


def _tokens(app: Served, folder: Path) -> str:
    most = max(count for count, _ in RESPONDENTS)
    workspace = open_workspace(LOCAL_USER, app.database_url)
    with closing(workspace):
        made = [workspace.start(f"Assessment {number}", "Organization") for number in range(most)]
    (folder / "tokens").write_text("\n".join(made), "utf-8")
    return str(folder / "tokens")


def load(tool: Path, server: Served, count: int, *more: str) -> dict[str, Any]:
    """What the tool measured with `count` people at once."""
    command = [sys.executable, str(tool), server.url, "--sessions", str(count), "--think", str(THINK_SECONDS)]
    command += ["--duration", str(LOAD_SECONDS), "--server-pid", str(server.pid), *more]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise RuntimeError(f"The load tool failed.\n{done.stderr}")
    result: dict[str, Any] = json.loads(done.stdout)
    return result
