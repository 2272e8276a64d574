"""The steps that `bench.beside` measures, in a process of a checkout of its own.

Works with the package that is found first: every version of it since November 2026.
"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from streamlit.runtime import context
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest, app_test, local_script_runner

from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.model.assessment import ReportSettings
from readiness.model.response import Answer
from readiness.report.pdf import build_report
from readiness.services.assessing import assess_response, assessment_of
from readiness.services.exchanging import open_example
from readiness.services.opening import open_workspace
from readiness.ui import hosting

EXAMPLE = "retail-chain"
PLAIN, TOLD_ELSEWHERE = "data-exist", "data-access"
"""Two questions of the example: of one nothing is told elsewhere. Each step has an assessment of its own: a tab takes
in what another one wrote, and one that was overtaken stores nothing before somebody decides.
"""


def measure() -> None:
    """Do what the lines of the standard input ask for, and answer each with its milliseconds."""
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
        actors = importlib.import_module("readiness.model.actor")
    except ImportError:
        return open_workspace()
    return open_workspace(actors.LOCAL_USER)


def _time(step: Callable[[int], object], number: int) -> tuple[float, float]:
    clock, processor = time.perf_counter(), time.process_time()
    step(number)
    return 1000 * (time.perf_counter() - clock), 1000 * (time.process_time() - processor)


if __name__ == "__main__":
    measure()
