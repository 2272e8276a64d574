"""Show what calls what, from a profile run: `python -m tools.walk`.

Two walks are shown: a response through `assess()`, and a click on its way to the database and back. A stay is a row of
calls into one package without one into another package between them.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from readiness.content.folders import examples_folder
from readiness.content.library import load_library
from readiness.content.responses import read_response
from readiness.engine.assessing import assess
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services.opening import open_workspace

DAY = date(2026, 11, 2)
EXAMPLE = "mutual-insurer"
ASSESSING = "engine.assessing"
CONVERSIONS = {
    "SchemaSerializer.to_python": "a noun into JSON values",
    "SchemaValidator.validate_json": "a text into a noun",
    "JSONEncoder.encode": "JSON values into a text",
    "loads": "a text into JSON values",
}
"""Steps between a noun and the text that is stored for it, by the function that takes them."""


@dataclass
class Walk:
    """The calls of one run: every function of the package by its module, who called it, and each conversion."""

    calls: list[tuple[str, str]] = field(default_factory=list)
    conversions: Counter[str] = field(default_factory=Counter)

    def count(self, name: str) -> int:
        """How often a function was called, such as `engine.answers.reading.read_answers`."""
        return sum(called == name for _, called in self.calls)

    def stays(self, caller: str = ASSESSING) -> list[str]:
        """The packages of `engine` in the order in which a module calls into them, each stay once."""
        called = [_package(name) for by, name in self.calls if _module(by) == caller and _module(name) != caller]
        return [package for package, _ in groupby(each for each in called if each.startswith("engine."))]

    def modules(self) -> list[str]:
        """The modules in the order of their first call."""
        return list(dict.fromkeys(_module(name) for _, name in self.calls))

    def between(self) -> Counter[tuple[str, str]]:
        """How often one package calls into another one."""
        pairs = ((_package(by), _package(name)) for by, name in self.calls if by)
        return Counter(pair for pair in pairs if pair[0] != pair[1])


def walked(step: Callable[[], object]) -> Walk:
    """What a step calls, itself included."""
    walk, names = Walk(), _Names()

    def note(frame: FrameType, event: str, argument: Any) -> None:
        if event == "call" and (name := names.of(frame)):
            caller = frame.f_back
            while caller is not None and not names.of(caller):
                caller = caller.f_back
            walk.calls.append((names.of(caller) if caller is not None else "", name))
            return
        kind = getattr(argument, "__qualname__", "") if event == "c_call" else ""
        if event == "call" and frame.f_code.co_qualname in CONVERSIONS:
            kind = frame.f_code.co_qualname
        if kind in CONVERSIONS:
            walk.conversions[CONVERSIONS[kind]] += 1

    sys.setprofile(note)
    try:
        step()
    finally:
        sys.setprofile(None)
    return walk


class _Names:
    """The name of the function of the package that a frame runs; empty for those of libraries and of this file."""

    def __init__(self) -> None:
        self._known: dict[CodeType, str] = {}

    def of(self, frame: FrameType) -> str:
        code = frame.f_code
        if code not in self._known:
            module = str(frame.f_globals.get("__name__", ""))
            is_own = module.startswith("readiness.") and not code.co_name.startswith("<")
            self._known[code] = f"{module.removeprefix('readiness.')}.{code.co_name}" if is_own else ""
        return self._known[code]


def assessment_walk(example: str = EXAMPLE) -> Walk:
    """An example through `assess()`, once everything that is made once is there."""
    library = load_library()
    response = read_response(examples_folder() / f"{example}.yaml", library, today=DAY)
    assess(response, library.questionnaire, library.rubric)
    return walked(lambda: assess(response, library.questionnaire, library.rubric))


def click_walks() -> tuple[Walk, Walk]:
    """An answer on its way to the database, and on its way back."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(LOCAL_USER, f"sqlite:///{Path(folder) / 'readiness.db'}")
        with closing(workspace):
            here = workspace.start("Walked")
            workspace.save(here, "answer", "data-access", Answer(given=0))
            there = walked(lambda: workspace.save(here, "answer", "data-access", Answer(given=2, evidence="Seen")))
            back = walked(lambda: workspace.open(here))
    return there, back


def _module(name: str) -> str:
    return name.rpartition(".")[0]


def _package(name: str) -> str:
    return ".".join(name.split(".")[:2])


def _told(title: str, walk: Walk) -> list[str]:
    pairs = (f"{number:7} calls from {by} to {name}" for (by, name), number in walk.between().most_common())
    made = (f"{number:7} times {kind}" for kind, number in walk.conversions.items())
    return [title, f"  modules: {', '.join(walk.modules())}", *pairs, *made, ""]


def main() -> None:
    """Print both walks."""
    assessed = assessment_walk()
    there, back = click_walks()
    lines = [
        *_told(f"assess() of {EXAMPLE}", assessed),
        f"stays in packages of engine: {' > '.join(assessed.stays())}",
        f"the answers are read {assessed.count('engine.answers.reading.read_answers')} time",
        "",
        *_told("an answer on its way to the database", there),
        *_told("the assessment with this answer on its way back", back),
    ]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
