"""Other tools that look at a table, run beside the check on the same file, each in a cold process of its own."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

SECONDS = 300
RUNS = 3
ERROR_LENGTH = 200


@dataclass(frozen=True)
class Rival:
    """A published tool: how to run it on the file in `sys.argv[1]`, and what it is."""

    package: str
    what: str
    script: str


RIVALS = (
    Rival(
        "fg-data-profiling",
        "profile, successor of ydata-profiling",
        "import sys, pandas; from data_profiling import ProfileReport; "
        "ProfileReport(pandas.read_csv(sys.argv[1]), progress_bar=False).to_html()",
    ),
    Rival(
        "tabaudit",
        "audit of leaks and labels",
        "import sys; from tabaudit.cli import app; "
        "app(['audit', sys.argv[1], '--target', 'answer'], standalone_mode=False)",
    ),
)


def run_rivals(path: Path, table: str, *, ours: float) -> Iterator[dict[str, Any]]:
    """Yield one figure a tool, with its version: the median seconds of three runs, and how many times `ours` that is.

    Where it `failed` the figure holds the last line of its error.
    """
    for rival in RIVALS:
        try:
            named = f"{rival.package} {version(rival.package)}"
        except PackageNotFoundError:
            named = f"{rival.package}, not installed"
        yield {"figure": f"{table}: {named} ({rival.what})", "unit": "s", **_median(rival, path, ours)}


def _median(rival: Rival, path: Path, ours: float) -> dict[str, Any]:
    runs = []
    for _ in range(RUNS):
        run = _run(rival, path)
        if "failed" in run:
            return run
        runs.append(float(run["value"]))
    middle = statistics.median(runs)
    return {"value": round(middle, 2), "runs": RUNS, "times the whole check": round(middle / ours, 1)}


def _run(rival: Rival, path: Path) -> dict[str, Any]:
    start = time.perf_counter()
    try:
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", rival.script, path],
            capture_output=True,
            timeout=SECONDS,
            check=True,
            text=True,
        )
    except subprocess.TimeoutExpired:
        return {"value": SECONDS, "failed": "stopped without a result"}
    except subprocess.CalledProcessError as error:
        said = error.stderr.strip().splitlines() or [f"exit status {error.returncode}"]
        return {"value": None, "failed": said[-1][:ERROR_LENGTH]}
    return {"value": round(time.perf_counter() - start, 2)}
