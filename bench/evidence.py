"""The table check: headline and whole, small and large tables, noise, and two public tools on the same table."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import psutil
import pyarrow as pa
import pyarrow.csv
from sklearn.datasets import load_breast_cancer

from readiness.evidence.checking import check_table
from readiness.evidence.queueing import Desk, Ticket
from readiness.evidence.reading import read_table
from readiness.evidence.worker import Request
from readiness.model.evidence import Choices, VerdictWord

CHOICES = Choices(target="answer")
SHUFFLES = 40
RIVAL_SECONDS = 300
PROFILE = (
    "import sys, pandas; from data_profiling import ProfileReport; "
    "ProfileReport(pandas.read_csv(sys.argv[1]), progress_bar=False).to_html()"
)
AUDIT = "import sys; from tabaudit.cli import app; app(['audit', sys.argv[1], '--target', 'answer'])"


def figures() -> Iterator[dict[str, Any]]:
    """Every check runs as in the app, in a cold process of its own; the other tools run in one each, too."""
    with tempfile.TemporaryDirectory() as name:
        small, large = Path(name) / "small.csv", Path(name) / "large.csv"
        _write(small, rows=20_000, columns=30)
        _write(large, rows=1_000_000, columns=50)
        run = _check(small)
        yield _seconds("20,000 x 30: headline", run["headline"], limit=5)
        yield _seconds("20,000 x 30: everything", run["all"], limit=10)
        yield _seconds("20,000 x 30: fg-data-profiling, successor of ydata-profiling", _rival(PROFILE, small))
        yield _seconds("20,000 x 30: tabaudit", _rival(AUDIT, small))
        run = _check(large)
        yield _seconds("1,000,000 x 50: headline", run["headline"])
        yield _seconds("1,000,000 x 50: everything", run["all"], limit=12)
        yield {"figure": "1,000,000 x 50: peak memory", "value": run["peak"], "unit": "MiB", "limit": 1024}
    yield {
        "figure": f"shuffled answers that show no signal, of {SHUFFLES}",
        "value": _count_no_signals(),
        "unit": "runs",
        "least": 38,
    }


def _seconds(figure: str, value: float | str, **limits: float) -> dict[str, Any]:
    return {"figure": figure, "value": round(value, 2) if isinstance(value, float) else value, "unit": "s", **limits}


def _write(path: Path, *, rows: int, columns: int) -> None:
    """Write numbers, a category in every fifth column, and a yes/no answer that leans on three of the numbers."""
    chooser = np.random.default_rng(0)
    made: dict[str, np.ndarray] = {}
    for place in range(columns - 1):
        if place % 5 == 4:
            made[f"group {place}"] = np.array(["red", "green", "blue", "amber"])[chooser.integers(0, 4, rows)]
        else:
            made[f"value {place}"] = chooser.normal(size=rows).round(4)
    lean = made["value 0"] + 0.8 * made["value 1"] - 0.5 * made["value 2"] + chooser.normal(size=rows)
    made["answer"] = (lean > 0.5).astype(int)
    pa.csv.write_csv(pa.table(made), path)


def _check(path: Path) -> dict[str, float]:
    start = time.perf_counter()
    ticket = Desk().check(path, Request(task="check", choices=CHOICES))
    peak = _Peak(ticket)
    headline = None
    while not ticket.wait(0.02):
        if headline is None and ticket.headline is not None:
            headline = time.perf_counter() - start
    everything = time.perf_counter() - start
    return {"headline": headline or everything, "all": everything, "peak": peak.megabytes()}


class _Peak:
    """The most memory that the process of a ticket held, sampled 50 times a second."""

    def __init__(self, ticket: Ticket) -> None:
        self._ticket = ticket
        self._most = 0
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._ticket.has_ended:
            for child in psutil.Process(os.getpid()).children():
                try:
                    self._most = max(self._most, child.memory_info().rss)
                except psutil.NoSuchProcess:
                    continue
            time.sleep(0.02)

    def megabytes(self) -> float:
        self._thread.join()
        return round(self._most / 2**20, 0)


def _rival(script: str, path: Path) -> float | str:
    """Return the seconds another tool needs, or why there are none."""
    start = time.perf_counter()
    try:
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", script, path],
            capture_output=True,
            timeout=RIVAL_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"over {RIVAL_SECONDS}"
    if b"ModuleNotFoundError" in done.stderr:
        return "does not start here"
    return time.perf_counter() - start


def _count_no_signals() -> int:
    frame: pd.DataFrame = load_breast_cancer(as_frame=True).frame
    words = []
    for seed in range(SHUFFLES):
        answers = np.random.default_rng(seed).permutation(frame["target"])
        table = read_table(frame.assign(answer=answers).drop(columns="target").to_csv(index=False).encode())
        words.append(check_table(table, CHOICES).word)
    return words.count(VerdictWord.NO_SIGNAL)
