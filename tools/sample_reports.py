"""Make the PDFs of every example and every worked case: `python -m tools.sample_reports FOLDER`.

Each gets its report, and the examples their page for the board; a German example speaks German.

The worked cases are the extremes: nothing answered, only don't know, everything at its best, hostile text.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from readiness.cli import main
from tools.house import ROOT

_LANGUAGE = "LC_ALL"
SOURCES = (
    "examples/*.yaml",
    "examples/version-*/*/*.yaml",
    "tests/engine/cases/*/response.yaml",
    "tests/report/extremes/*.yaml",
)


def sample_responses() -> dict[str, Path]:
    """The response files to report on, each under a name that no other has."""
    paths = sorted(path for pattern in SOURCES for path in ROOT.glob(pattern))
    return {"-".join(path.relative_to(ROOT).with_suffix("").parts): path for path in paths}


def make_reports(folder: Path) -> int:
    """Replace the folder by one with a PDF for each sample response; how many were made."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    responses = sample_responses()
    for name, response in responses.items():
        with redirect_stdout(StringIO()), _terminal_of(response):
            board = ["--board", str(folder / f"{name}-board.pdf")] if name.startswith("examples-") else []
            main(["assess", str(response), "--pdf", str(folder / f"{name}.pdf"), *board], standalone_mode=False)
    return len(responses)


@contextmanager
def _terminal_of(response: Path) -> Iterator[None]:
    """A terminal that speaks the language of the folder of an example; English for all others."""
    before = os.environ.get(_LANGUAGE)
    is_of_a_language = response.parent.parent.name.startswith("version-")
    os.environ[_LANGUAGE] = response.parent.name if is_of_a_language else "en"
    try:
        yield
    finally:
        os.environ.pop(_LANGUAGE)
        if before is not None:
            os.environ[_LANGUAGE] = before


if __name__ == "__main__":
    print(f"{make_reports(Path(sys.argv[1]))} reports made")
