"""An older commit beside this checkout, in one run: `python -m bench.start_beside COMMIT [--rounds N]`.

What somebody meets who wants nothing of what was added: the time and the processor time until the app answers its
first request, and the memory that it holds then and after every page of an example was opened, without a setting. The
two take turns. What is compared is processor time and private memory; one JSON line a figure. The pages are opened in
one round alone. The exit status is 1 if this checkout takes more than a twentieth more of one of them.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil
from playwright.sync_api import sync_playwright

from bench.beside import ROOT, unpack
from bench.memory import CALM_MS, PATIENCE_MS
from bench.serving import serving
from tools.browser import find_browser, launch_options

EXAMPLE = "retail-chain"
PAGES = ("answer", "people", "problems", "results", "roadmap", "report", "method", "workshop")
"""Pages that both have had under these names."""
MOST = 1.05
CLOCK = "start, s on the clock"
"""Told alone: other programs take from it."""
_OPEN_EXAMPLE = f"""
from readiness.model.actor import LOCAL_USER
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace

workspace = open_workspace(LOCAL_USER)
print(open_example(workspace, {EXAMPLE!r}))
workspace.store.close()
"""


def main() -> int:
    """Measure both, print the figures, and return how a process ends."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("commit")
    reader.add_argument("--rounds", type=int, default=5)
    asked = reader.parse_args()
    taken: dict[str, dict[str, list[float]]] = {which: defaultdict(list) for which in ("old", "new")}
    with TemporaryDirectory() as folder:
        unpack(asked.commit, Path(folder))
        checkouts = {"old": Path(folder), "new": ROOT}
        for number in range(-1, asked.rounds):
            for which, checkout in checkouts.items():
                for name, value in _measured(checkout, opens_pages=number == 0):
                    if number >= 0:  # The very first start of each writes what Python compiles.
                        taken[which][name].append(value)
    figures = [_figure(name, taken["old"][name], taken["new"][name]) for name in taken["new"]]
    for figure in figures:
        print(json.dumps(figure))
    return 0 if all(figure["holds"] for figure in figures) else 1


def _measured(checkout: Path, *, opens_pages: bool) -> Iterator[tuple[str, float]]:
    """Figures of one app, from its start on."""
    found = find_browser()
    begun = time.perf_counter()
    with TemporaryDirectory() as folder, serving(Path(folder), checkout) as app:
        process = psutil.Process(app.pid)
        yield CLOCK, time.perf_counter() - begun
        yield "start, processor s", sum(process.cpu_times()[:2])
        time.sleep(CALM_MS / 1000)
        yield "memory, before anybody comes, MB", _private(process)
        if not opens_pages:
            return
        assessment = _opened(checkout, app.database_url)
        with sync_playwright() as playwright:
            page = playwright.chromium.launch(executable_path=found, args=launch_options()).new_page()
            page.set_default_timeout(PATIENCE_MS)
            for name in PAGES:
                page.goto(f"{app.url}/{name}?a={assessment}")
                page.get_by_role("heading").first.wait_for()
                page.wait_for_timeout(CALM_MS)
        yield "memory, after every page was opened, MB", _private(process)


def _opened(checkout: Path, database_url: str) -> str:
    """The example in the database of a running app, opened by the code of its own checkout."""
    environment = {**os.environ, "PYTHONPATH": str(checkout), "READINESS_DATABASE_URL": database_url}
    command = [sys.executable, "-c", _OPEN_EXAMPLE]
    return subprocess.run(
        command, cwd=checkout, env=environment, check=True, capture_output=True, text=True
    ).stdout.strip()


def _private(process: psutil.Process) -> float:
    """Of the process alone, without pages of libraries that others share."""
    return float(process.memory_full_info().uss) / 1e6


def _figure(name: str, old: list[float], new: list[float]) -> dict[str, object]:
    before, now = statistics.median(old), statistics.median(new)
    figure = {"bench": "start_beside", "figure": name, "value": round(now, 2), "before": round(before, 2)}
    holds = name == CLOCK or now <= MOST * before
    return {**figure, "ratio": round(now / before, 3), "rounds": len(new), "holds": holds}


if __name__ == "__main__":
    sys.exit(main())
