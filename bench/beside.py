"""An older commit beside this checkout, in one run: `python -m bench.beside COMMIT [--rounds N] [--only STEP]`.

Each has a process of its own, and the two take turns with every single step, so that what else the machine does meets
both alike: a click on an answer (the whole run of the page; once with nothing told elsewhere of the question, once with
that beside it), an answer stored and concluded, an assessment with another answer than before, a report. One JSON line
a figure. What the two are compared by is processor time, which another program cannot take; what a limit is held
against is time on the clock, and says little on a loaded machine. The exit status is 1 if this checkout is slower than
the older one by more than a twentieth in the median, or by a tenth in the slowest twentieth, or misses its limit.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
STEPS = Path(__file__).with_name("beside_steps.py")
SLOWER, SLOWER_AT_WORST = 1.05, 1.1
"""What two runs of the same code differ by at most, measured: in the median and in the slowest twentieth."""
LIMITS_MS = {"save and conclude": 15.0, "assess": 15.0}
"""The most that the median of this checkout may take on the clock of a quiet machine."""
FEWER = {"report": 4}
"""Steps that take long are done less often: one round in so many."""

Times = dict[str, list[tuple[float, float]]]
"""Milliseconds on the clock and of the processor, by step."""


def main() -> int:
    """Measure both, print the figures, and return how a process ends."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("commit")
    reader.add_argument("--rounds", type=int, default=100)
    reader.add_argument("--only", action="append", help="a step to measure; without any, all of them")
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as ending:
        unpack(asked.commit, Path(folder))
        checkouts = {"old": Path(folder), "new": ROOT}
        running = {which: ending.enter_context(_running(checkout)) for which, checkout in checkouts.items()}
        steps = {which: _asked(process, "steps", -1) for which, process in running.items()}["new"]
        names = [name for name in steps if not asked.only or name in asked.only]
        taken: dict[str, Times] = {which: defaultdict(list) for which in running}
        for number in range(asked.rounds):
            for name in names:
                if number % FEWER.get(name, 1):
                    continue
                for which in ("old", "new") if number % 2 else ("new", "old"):
                    clock, processor = _asked(running[which], name, number + 1)
                    taken[which][name].append((clock, processor))
    figures = [_figure(name, taken["old"][name], taken["new"][name]) for name in taken["new"]]
    for figure in figures:
        print(json.dumps(figure))
    return 0 if all(figure["holds"] for figure in figures) else 1


def unpack(commit: str, folder: Path) -> None:
    """Lay the files of a commit into a folder."""
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")


@contextlib.contextmanager
def _running(checkout: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that does a step of this checkout when it is asked to."""
    with tempfile.TemporaryDirectory() as folder:
        path = {"PYTHONPATH": str(checkout), "READINESS_DATABASE_URL": f"sqlite:///{folder}/readiness.db"}
        with subprocess.Popen(
            [sys.executable, str(STEPS)],
            cwd=checkout,
            env={**os.environ, **path},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as process:
            yield process
            process.kill()


def _asked(process: subprocess.Popen[str], name: str, number: int) -> Any:
    if process.stdin is None or process.stdout is None:
        raise ValueError("The process has no pipes.")
    process.stdin.write(json.dumps([name, number]) + "\n")
    process.stdin.flush()
    return json.loads(process.stdout.readline())


def _figure(name: str, old: list[tuple[float, float]], new: list[tuple[float, float]]) -> dict[str, Any]:
    median = {
        which: [statistics.median(kind) for kind in zip(*taken, strict=True)]
        for which, taken in (("old", old), ("new", new))
    }
    slowest = {
        which: statistics.quantiles([each[1] for each in taken], n=20)[-1]
        for which, taken in (("old", old), ("new", new))
    }
    limit = LIMITS_MS.get(name)
    figure: dict[str, Any] = {
        "bench": "beside",
        "figure": name,
        "unit": "ms",
        "median": round(median["new"][0], 2),
        "median before": round(median["old"][0], 2),
        "processor": round(median["new"][1], 2),
        "processor before": round(median["old"][1], 2),
        "ratio": round(median["new"][1] / median["old"][1], 3),
        "ratio of the slowest twentieth": round(slowest["new"] / slowest["old"], 3),
    }
    is_quick = limit is None or median["new"][0] <= limit
    is_kept = figure["ratio"] <= SLOWER and figure["ratio of the slowest twentieth"] <= SLOWER_AT_WORST
    return {**figure, **({} if limit is None else {"limit": limit}), "holds": is_quick and is_kept}


if __name__ == "__main__":
    sys.exit(main())
