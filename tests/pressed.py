"""What `make press` tells: a line for each piece as it ends, and a table with the sums.

Pieces that ended well are noted in `build/pressed`, each with the commit that it was pressed on, so that a run that was
stopped goes on where it was. On code that differs from its commit nothing is noted, and all is pressed.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parents[1]
WRONG: Final = ("dead", "astray", "lost", "broken", "hidden", "missed")
FIGURES: Final = ("controls", "pressed", "links", "fields", "not", *WRONG)
"""What a piece may tell, in the order in which it is told: controls found, pressed, links followed, fields that were
left, controls that are not to be pressed, and faults of each kind.
"""
_MOST_LINES: Final = 12
_MOST_CHARACTERS: Final = 300
_SORTS: Final = {"ui/signing_in/": "member", "tests/ui/": "page", "no_field": "typing", "tests/e2e/": "browser"}


class Told:
    """Leaves out pieces that ended well on this commit, and tells of the others as they end."""

    def __init__(self, config: pytest.Config, commit: str) -> None:
        self.folder = ROOT / "build" / "pressed" / commit if commit else None
        self.ended: dict[str, Mapping[str, Any]] = {}
        self._config = config

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave out what ended well."""
        self.ended = noted(self.folder)
        left_out = [item for item in items if piece_of(item.nodeid) in self.ended]
        if left_out:
            config.hook.pytest_deselected(items=left_out)
            items[:] = [item for item in items if piece_of(item.nodeid) not in self.ended]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell of a piece that has ended, and note it if it ended well."""
        if hasattr(self._config, "workerinput") or not (report.when == "call" or report.failed):
            return
        piece = piece_of(report.nodeid)
        if not piece:
            return
        found = {key: value for key, value in report.user_properties if key in FIGURES}
        told = {**found, "seconds": round(report.duration), "is_well": report.passed}
        self.ended[piece] = told
        if self.folder is not None:
            note = self.folder / f"{piece.replace(' ', '_')}.json"
            note.parent.mkdir(parents=True, exist_ok=True)
            note.write_text(json.dumps({"piece": piece, **told})) if report.passed else note.unlink(missing_ok=True)
        reporter = self._config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.ensure_newline()
            reporter.write_line(line(piece, told))
            for why in said_by(report.longreprtext) if report.failed else ():
                reporter.write_line(f"        {why}")

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """End well where nothing was left to press."""
        if session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED and noted(self.folder):
            session.exitstatus = pytest.ExitCode.OK

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """End with the table of all pieces of this commit, whichever run pressed them."""
        for row in table({**noted(self.folder), **self.ended}):
            terminalreporter.write_line(row)


def pytest_configure(config: pytest.Config) -> None:
    """Tell of the run."""
    config.pluginmanager.register(Told(config, commit_of(ROOT)), "told-of-presses")


def commit_of(folder: Path) -> str:
    """The commit that the code is, as Git names it; empty if something was changed since, or there is no Git."""
    try:
        changed = _git(folder, "status", "--porcelain")
        return "" if changed else _git(folder, "rev-parse", "HEAD")
    except (OSError, subprocess.CalledProcessError):
        return ""


def _git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", *words], cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


def piece_of(nodeid: str) -> str:
    """What a test presses, in words that tell it from all others; empty for a test that presses nothing."""
    found = re.search(r"\[(.*)\]$", nodeid)
    sort = next((sort for part, sort in _SORTS.items() if part in nodeid), "")
    return f"{sort} {found.group(1)}" if found and sort else ""


def noted(folder: Path | None) -> dict[str, Mapping[str, Any]]:
    """The pieces that ended well before, with what they told."""
    if folder is None or not folder.is_dir():
        return {}
    found = [json.loads(each.read_text()) for each in sorted(folder.glob("*.json"))]
    return {each.pop("piece"): each for each in found}


def line(piece: str, told: Mapping[str, Any]) -> str:
    """What a piece told, in a line."""
    figures = ", ".join(f"{told[name]} {name}" for name in FIGURES if told.get(name))
    return f"{'ended' if told['is_well'] else 'FAULTS'}  {piece}: {figures or 'nothing to press'}, {told['seconds']} s"


def said_by(failure: str) -> list[str]:
    """What a piece that failed said, without the places in the code."""
    said = (row[1:].strip() for row in failure.splitlines() if row.startswith("E "))
    return [row[:_MOST_CHARACTERS] for row in said if row and not row.startswith(("assert ", "+  "))][:_MOST_LINES]


def table(ended: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """A line for each piece, the sums of each sort of pieces, and the sum of all."""
    if not ended:
        return []
    names = ("seconds", *FIGURES)
    rows: list[Sequence[Any]] = [("", *names)]
    rows += [(piece, *(told.get(name, "") for name in names)) for piece, told in sorted(ended.items())]
    sorts = sorted({piece.partition(" ")[0] for piece in ended})
    for sort in (*sorts, ""):
        chosen = [told for piece, told in ended.items() if piece.startswith(sort)]
        failed = sum(not told["is_well"] for told in chosen)
        label = f"{sort or 'all'}: {len(chosen)} pieces" + (f", {failed} with faults" if failed else "")
        rows.append((label, *(sum(told.get(name, 0) for told in chosen) for name in names)))
    return [f"{row[0]:<44}" + "".join(f"{each:>9}" for each in row[1:]) for row in rows]
