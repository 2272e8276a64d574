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
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = "retail-chain"
PLAIN, TOLD_ELSEWHERE = "data-exist", "data-access"
"""Two questions of the example: of one nothing is told elsewhere. Each step has an assessment of its own: a tab takes
in what another one wrote, and one that was overtaken stores nothing before somebody decides.
"""
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
            [sys.executable, __file__, "--measure"],
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


def measure() -> None:
    """Do what the lines of the standard input ask for, and answer each with its milliseconds.

    Works with the package that is found first: every version of it since November 2026.
    """
    from streamlit.runtime import context  # noqa: PLC0415 - each checkout loads its own package, and what it needs
    from streamlit.runtime.scriptrunner.script_cache import ScriptCache  # noqa: PLC0415 - each checkout loads its own package, and what it needs
    from streamlit.testing.v1 import AppTest, app_test, local_script_runner  # noqa: PLC0415 - each checkout loads its own package, and what it needs

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

    # The server compiles a page once; a test without a server would do so at every click, in both places.
    compiled = ScriptCache()
    vars(app_test)["ScriptCache"] = vars(local_script_runner)["ScriptCache"] = lambda: compiled
    # And it knows what the browser sent; without one every look at it would be imitated, for some milliseconds.
    browser = SimpleNamespace(headers=[("Accept-Language", "en-GB,en;q=0.5")], cookies={})
    vars(context)["_get_client_context"] = lambda: browser
    library = load_library()
    response = read_response(examples_folder() / f"{EXAMPLE}.yaml", library, today=date(2026, 11, 2))
    found = assess_response(response, library)
    content = _report_content()(assessment_of(response), found.outcome, library.questionnaire, library.rubric)
    workspace: Any = _opened(open_workspace)
    with closing(workspace.store):
        stored_directly, asked = open_example(workspace, EXAMPLE), sorted(response.answers)

        def another_answer(number: int) -> tuple[str, Answer]:
            """Of another question every time, so that no two rounds have the same answers."""
            rounds, question = number // len(asked) + 1, asked[number % len(asked)]
            return question, Answer(given=((response.answers[question].level or 0) + rounds) % 4)

        def save_and_conclude(number: int) -> None:
            question, answer = another_answer(number)
            workspace.save(stored_directly, "answer", question, answer)
            workspace.findings(stored_directly)

        def assess(number: int) -> None:
            question, answer = another_answer(number)
            assess_response(response.model_copy(update={"answers": {**response.answers, question: answer}}), library)

        def click_on(question: str) -> tuple[Callable[[int], None], Callable[[int], bool]]:
            here = open_example(workspace, EXAMPLE)
            page = AppTest.from_file(str(hosting.SCRIPT), default_timeout=60)
            page.query_params["a"], page.query_params["q"] = here, question
            page.switch_page(str(Path("..") / "pages" / "answer.py")).run()

            def click(number: int) -> None:
                radio = page.radio[0]
                radio.set_value(radio.options[number % 4]).run()

            def is_stored(number: int) -> bool:
                return bool(workspace.open(here).assessment.response.answers[question].given == number % 4)

            return click, is_stored

        clicks = {"click": click_on(PLAIN), "click beside what is told elsewhere": click_on(TOLD_ELSEWHERE)}
        steps: dict[str, Callable[[int], object]] = {
            **{name: click for name, (click, _) in clicks.items()},
            "save and conclude": save_and_conclude,
            "assess": assess,
            "report": lambda _: build_report(content, ReportSettings()),
        }
        for step in steps.values():
            step(0)
        # As the server does once a visitor has come; else a search for garbage falls into some clicks.
        _leave_alone()
        answers = sys.stdout
        for line in sys.stdin:
            name, number = json.loads(line)
            told: object = list(steps) if number < 0 else _time(steps[name], number)
            if number >= 0 and name in clicks and not clicks[name][1](number):
                raise ValueError(f"The answer of a {name} was not stored: what was measured is not a click.")
            answers.write(json.dumps(told) + "\n")
            answers.flush()


def _report_content() -> Callable[..., Any]:
    """What a report is made of; it moved when other formats than the PDF came."""
    try:
        home = importlib.import_module("readiness.present.handout.brief")
    except ImportError:
        home = importlib.import_module("readiness.report.content")
    made: Callable[..., Any] = home.ReportContent
    return made


def _leave_alone() -> None:
    """What a server does with all that is loaded by then; it had no module of its own at first."""
    try:
        home = importlib.import_module("readiness.ui.loading")
    except ImportError:
        gc.collect()
        gc.freeze()
    else:
        home.leave_alone()


def _opened(open_workspace: Callable[..., Any]) -> Any:
    """Who acts has had to be told since the history names them."""
    try:
        from readiness.model.actor import LOCAL_USER  # noqa: PLC0415 - not there before
    except ImportError:
        return open_workspace()
    return open_workspace(LOCAL_USER)


def _time(step: Callable[[int], object], number: int) -> tuple[float, float]:
    clock, processor = time.perf_counter(), time.process_time()
    step(number)
    return 1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - processor)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--measure"]:
        measure()
    else:
        sys.exit(main())
