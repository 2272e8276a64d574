"""The table check: headline and whole, small and large tables, noise, and two public tools on the same table."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import psutil
import pyarrow as pa
import pyarrow.csv
from sklearn.datasets import load_breast_cancer

from bench.rivals import run_rivals
from readiness.evidence.judging.checking import check_table
from readiness.evidence.reading import read_table
from readiness.evidence.running.queueing import JobQueue, Ticket
from readiness.evidence.running.worker import Request
from readiness.model.evidence import Choices, VerdictWord

CHOICES = Choices(target="answer")
SHUFFLES, RUNS = 40, 3


def figures() -> Iterator[dict[str, Any]]:
    """Every check runs as in the app, in a cold process of its own; the other tools run in one each, too."""
    with tempfile.TemporaryDirectory() as name:
        small, large = Path(name) / "small.csv", Path(name) / "large.csv"
        _write(small, rows=20_000, columns=30)
        _write(large, rows=1_000_000, columns=50)
        runs = [_finished(small) for _ in range(RUNS)]
        whole = statistics.median(run.everything for run in runs)
        yield _seconds("20,000 x 30: headline, median", statistics.median(run.headline for run in runs), limit=5)
        yield _seconds("20,000 x 30: everything, median", whole, limit=10)
        yield from run_rivals(small, "20,000 x 30", ours=whole)
        many, foreign = Path(name) / "many.csv", Path(name) / "records.json"
        _write(many, rows=20_000, columns=20, answers=25)
        yield _seconds("20,000 x 20, 25 answers: everything", _finished(many).everything, limit=40)
        foreign.write_text('[{"answer": 1}]')
        refusals = [_refuse(foreign) for _ in range(RUNS)]
        yield _seconds("a refusal, the whole process, median", statistics.median(refusals), limit=1.5)
        run = _finished(large)
        yield _seconds("1,000,000 x 50: headline", run.headline)
        yield _seconds("1,000,000 x 50: everything", run.everything, limit=12)
        yield {"figure": "1,000,000 x 50: peak memory", "value": run.peak, "unit": "MiB", "limit": 1024}
    yield {
        "figure": f"shuffled answers that show no signal, of {SHUFFLES}",
        "value": _count_no_signals(),
        "unit": "runs",
        "least": 38,
    }


def _seconds(figure: str, value: float, **limits: float) -> dict[str, Any]:
    return {"figure": figure, "value": round(value, 2), "unit": "s", **limits}


def _finished(path: Path) -> Run:
    """Return a check that came to its end; raises RuntimeError for one that was refused or cut off."""
    run = run_check(path)
    if run.refusal is not None:
        raise RuntimeError(f"{path.name}: {run.refusal}")
    return run


def _refuse(path: Path) -> float:
    """Return the seconds that the command takes to refuse the file at `path`."""
    start = time.perf_counter()
    subprocess.run([Path(sys.executable).with_name("readiness"), "evidence", path], capture_output=True, check=False)
    return time.perf_counter() - start


def _write(path: Path, *, rows: int, columns: int, answers: int = 2) -> None:
    """Write numbers, a category in every fifth column, and an answer of some kinds that leans on three numbers."""
    chooser = np.random.default_rng(0)
    made: dict[str, np.ndarray] = {}
    for place in range(columns - 1):
        if place % 5 == 4:
            made[f"group {place}"] = np.array(["red", "green", "blue", "amber"])[chooser.integers(0, 4, rows)]
        else:
            made[f"value {place}"] = chooser.normal(size=rows).round(4)
    lean = made["value 0"] + 0.8 * made["value 1"] - 0.5 * made["value 2"] + chooser.normal(size=rows)
    kinds = np.digitize(lean, np.quantile(lean, np.linspace(0, 1, answers + 1)[1:-1]))
    made["answer"] = (lean > 0.5).astype(int) if answers == 2 else np.array([f"kind {kind}" for kind in kinds])
    pa.csv.write_csv(pa.table(made), path)


@dataclass(frozen=True)
class Run:
    """One check from the click to its end: seconds to headline and end, the most memory in MiB, and a refusal."""

    headline: float
    everything: float
    peak: float
    refusal: str | None


def run_check(path: Path) -> Run:
    """Check the table at `path` as the app does, in a cold process."""
    start = time.perf_counter()
    ticket = JobQueue().check(path, Request(task="check", choices=CHOICES))
    peak = _Peak(ticket)
    headline = None
    while not ticket.wait(0.02):
        if headline is None and ticket.headline is not None:
            headline = time.perf_counter() - start
    everything = time.perf_counter() - start
    refusal = ticket.refusal.sentence if ticket.refusal is not None else None
    return Run(headline or everything, everything, peak.megabytes(), refusal)


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


def _count_no_signals() -> int:
    frame: pd.DataFrame = load_breast_cancer(as_frame=True).frame
    words = []
    for seed in range(SHUFFLES):
        answers = np.random.default_rng(seed).permutation(frame["target"])
        table = read_table(frame.assign(answer=answers).drop(columns="target").to_csv(index=False).encode())
        words.append(check_table(table, CHOICES).word)
    return words.count(VerdictWord.NO_SIGNAL)
