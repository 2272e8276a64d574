"""The memory of the app: when nobody has come yet, and when everything was used once.

What counts is the resident memory of all its processes, pages of libraries included. While files are made there is one
more process, which ends when it has been quiet for a while: both are told, and the limit is for what stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.request import urlopen

import psutil
from playwright.sync_api import sync_playwright

from bench.serving import Served, serving
from readiness.model.actor import LOCAL_USER
from readiness.services import exchanging
from readiness.services.opening import open_workspace
from readiness.ui.files import FILES
from readiness.ui.navigation import HOME, PAGES
from tools.browser import find_browser, launch_options

EXAMPLE = "retail-chain"
PATIENCE_MS = 400_000
_MOST_NAMED = 6
CALM_MS = 3_000
"""A page may still load something after it is drawn."""


def figures() -> Iterator[dict[str, Any]]:
    """After the start, after each page, and after each file was asked for, in millions of bytes."""
    found = find_browser()
    with TemporaryDirectory() as folder, serving(Path(folder)) as app:
        yield _figure("memory, before anybody comes", app, limit=130)
        workspace = open_workspace(LOCAL_USER, app.database_url)
        with closing(workspace):
            assessment = exchanging.open_example(workspace, EXAMPLE)
        grew: dict[str, int] = {}
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=found, args=launch_options())
            page = browser.new_page()
            page.set_default_timeout(PATIENCE_MS)
            for name in (each.name for each in PAGES if each.has_frame and each.name != HOME):
                before = _held(app)
                page.goto(f"{app.url}/{name}?a={assessment}")
                page.get_by_role("heading").first.wait_for()
                page.wait_for_timeout(CALM_MS)
                grew[name] = round(_held(app) - before)
            browser.close()
        _wait_for_quiet(app)
        yield {**_figure("memory, after every page of an example was opened", app, limit=250), "grew": _most(grew)}
        grew = {}
        for name in FILES:
            before = _held(app)
            with urlopen(f"{app.url}/download/{assessment}/{name}") as answer:
                answer.read()
            grew[name] = round(_held(app) - before)
        yield _figure("memory, while files are made", app, limit=None)
        _wait_for_quiet(app)
        yield {**_figure("memory, after every file was fetched too", app, limit=250), "grew": _most(grew)}


def _held(app: Served) -> float:
    return float(sum(each.memory_info().rss for each in _processes(app))) / 1e6


def _wait_for_quiet(app: Served) -> None:
    """Until what makes files has ended."""
    psutil.wait_procs(psutil.Process(app.pid).children(), timeout=PATIENCE_MS / 1000)


def _processes(app: Served) -> list[psutil.Process]:
    main = psutil.Process(app.pid)
    return [main, *main.children(recursive=True)]


def _most(grew: dict[str, int]) -> dict[str, int]:
    """What took most, in the order in which it was asked for."""
    least = sorted(grew.values(), reverse=True)[:_MOST_NAMED][-1]
    return {name: size for name, size in grew.items() if size >= max(1, least)}


def _figure(name: str, app: Served, *, limit: int | None) -> dict[str, Any]:
    main = psutil.Process(app.pid)
    return {
        "figure": name,
        "value": round(_held(app), 1),
        "unit": "MB",
        **({} if limit is None else {"limit": limit}),
        # What it has alone: pages of libraries are shared, and the system takes them back when it needs room.
        "private": round(sum(each.memory_full_info().uss for each in _processes(app)) / 1e6, 1),
        "of_files": round(main.memory_info().shared / 1e6, 1),
        "processes": len(_processes(app)),
    }
