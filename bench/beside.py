"""An older commit beside this checkout, in one run: `python -m bench.beside COMMIT [--rounds N]`.

Both take turns on the same machine with the same libraries: a click on an answer (the whole run of the page), an answer
stored and concluded, an assessment, a report. One JSON line a figure; the exit status is 1 if this checkout is slower
than the older one by more than a tenth in the slowest twentieth, or misses its limit.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = "retail-chain"
QUESTION = "data-access"
TURNS = 5
SLOWER = 1.1
"""What two runs of the same code differ by at most on a quiet machine, measured."""
LIMITS_MS = {"save and conclude": 15.0, "assess": 15.0}
"""The most that the median of this checkout may take."""


def main() -> int:
    """Measure both, print the figures, and return how a process ends."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("commit")
    reader.add_argument("--rounds", type=int, default=30)
    asked = reader.parse_args()
    times: dict[str, dict[str, list[float]]] = {"old": defaultdict(list), "new": defaultdict(list)}
    with tempfile.TemporaryDirectory() as folder:
        _unpack(asked.commit, Path(folder))
        for _ in range(TURNS):
            for which, checkout in (("old", Path(folder)), ("new", ROOT)):
                for name, taken in _measured(checkout, asked.rounds).items():
                    times[which][name] += taken
    figures = [_figure(name, times["old"][name], taken) for name, taken in times["new"].items()]
    for figure in figures:
        print(json.dumps(figure))
    return 0 if all(figure["holds"] for figure in figures) else 1


def _unpack(commit: str, folder: Path) -> None:
    packed = subprocess.run(["git", "archive", commit], cwd=ROOT, capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(folder, filter="data")


def _measured(checkout: Path, rounds: int) -> dict[str, list[float]]:
    with tempfile.TemporaryDirectory() as folder:
        path = {"PYTHONPATH": str(checkout), "READINESS_DATABASE_URL": f"sqlite:///{folder}/readiness.db"}
        command = [sys.executable, __file__, "--measure", str(rounds)]
        done = subprocess.run(
            command, cwd=checkout, env={**os.environ, **path}, stdout=subprocess.PIPE, text=True, check=True
        )
    times: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return times


def _figure(name: str, old: list[float], new: list[float]) -> dict[str, Any]:
    slowest = {which: statistics.quantiles(taken, n=20)[-1] for which, taken in (("old", old), ("new", new))}
    figure = {
        "bench": "beside",
        "figure": name,
        "unit": "ms",
        "median": round(statistics.median(new), 2),
        "median before": round(statistics.median(old), 2),
        "95 of 100 within": round(slowest["new"], 2),
        "95 of 100 before": round(slowest["old"], 2),
    }
    is_quick = figure["median"] <= LIMITS_MS.get(name, figure["median"])
    return {**figure, "holds": is_quick and slowest["new"] <= SLOWER * slowest["old"]}


def measure(rounds: int) -> dict[str, list[float]]:
    """Milliseconds of each step, with the package that is found first; every version of it since November 2026."""
    from streamlit.testing.v1 import AppTest  # noqa: PLC0415 - each checkout loads its own package, and what it needs

    from readiness.content.folders import examples_folder  # noqa: PLC0415 - each checkout loads its own package
    from readiness.content.library import load_library  # noqa: PLC0415 - each checkout loads its own package
    from readiness.content.responses import read_response  # noqa: PLC0415 - each checkout loads its own package
    from readiness.model.assessment import ReportSettings  # noqa: PLC0415 - each checkout loads its own package
    from readiness.model.response import Answer  # noqa: PLC0415 - each checkout loads its own package
    from readiness.report.pdf import build_report  # noqa: PLC0415 - each checkout loads its own package
    from readiness.services.assessing import assess_response, assessment_of  # noqa: PLC0415 - each checkout loads its own package
    from readiness.services.exchanging import open_example  # noqa: PLC0415 - each checkout loads its own package
    from readiness.services.opening import open_workspace  # noqa: PLC0415 - each checkout loads its own package
    from readiness.ui import hosting  # noqa: PLC0415 - each checkout loads its own package

    library = load_library()
    response = read_response(examples_folder() / f"{EXAMPLE}.yaml", library, today=date(2026, 11, 2))
    found = assess_response(response, library)
    content = _report_content()(assessment_of(response), found.outcome, library.questionnaire, library.rubric)
    workspace: Any = _opened(open_workspace)
    with closing(workspace.store):
        here = open_example(workspace, EXAMPLE)

        def save_and_conclude(turn: int) -> None:
            workspace.save(here, "answer", QUESTION, Answer(given=turn % 4))
            workspace.findings(here)

        page = AppTest.from_file(str(hosting.SCRIPT), default_timeout=60)
        page.query_params["a"], page.query_params["q"] = here, QUESTION
        page.switch_page(str(Path("..") / "pages" / "answer.py")).run()

        def click(turn: int) -> None:
            radio = page.radio[0]
            radio.set_value(radio.options[turn % 4]).run()

        steps: dict[str, tuple[Callable[[int], object], int]] = {
            "save and conclude": (save_and_conclude, rounds),
            "assess": (lambda _: assess_response(response, library), rounds),
            "report": (lambda _: build_report(content, ReportSettings()), max(4, rounds // 4)),
            "click": (click, rounds),
        }
        # As the server does once a visitor has come (ui/hosting.py); else a search for garbage falls into some clicks.
        gc.collect()
        gc.freeze()
        return {name: _times(step, number) for name, (step, number) in steps.items()}


def _report_content() -> Callable[..., Any]:
    """What a report is made of; it moved when other formats than the PDF came."""
    try:
        home = importlib.import_module("readiness.present.handout.brief")
    except ImportError:
        home = importlib.import_module("readiness.report.content")
    made: Callable[..., Any] = home.ReportContent
    return made


def _opened(open_workspace: Callable[..., Any]) -> Any:
    """Who acts has had to be told since the history names them."""
    try:
        from readiness.model.actor import LOCAL_USER  # noqa: PLC0415 - not there before
    except ImportError:
        return open_workspace()
    return open_workspace(LOCAL_USER)


def _times(step: Callable[[int], object], rounds: int) -> list[float]:
    step(0)
    taken = []
    for turn in range(1, rounds + 1):
        start = time.perf_counter()
        step(turn)
        taken.append(1000 * (time.perf_counter() - start))
    return taken


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        print(json.dumps(measure(int(sys.argv[2]))))
    else:
        sys.exit(main())
