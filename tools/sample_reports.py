"""Make the PDFs of every example and every worked case: `python -m tools.sample_reports FOLDER`.

Each gets its report, and the examples their page for the board; a German example speaks German.

The worked cases are the extremes: nothing answered, only don't know, everything at its best, hostile text. One more is
of a workspace with a look of its own, with a logo, and stands beside others of it.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, redirect_stdout
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path
from typing import Final

from readiness.cli import main
from readiness.content.library import load_library
from readiness.model.actor import LOCAL_USER
from readiness.model.benchmark import LEAST
from readiness.model.branding import BrandColours, Branding
from readiness.services.benchmarks import show_what_is_due, take_part
from readiness.services.exchanging import open_example
from readiness.services.handing_over import hand_over
from readiness.services.house_style import keep_style
from readiness.services.logos import read_logo
from readiness.services.workspace import Workspace
from readiness.storage.store import open_store
from readiness.storage.tables import HOME
from tools.house import ROOT

_LANGUAGE = "LC_ALL"
SOURCES = (
    "examples/*.yaml",
    "examples/version-*/*/*.yaml",
    "tests/engine/cases/*/response.yaml",
    "tests/report/extremes/*.yaml",
)

OF_A_WORKSPACE: Final = "workspace-with-a-look.pdf"
_AT: Final = datetime(2026, 12, 1, 9, tzinfo=UTC)
_LOGO: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40">'
    b'<rect width="120" height="40" fill="#0B6E4F"/><circle cx="20" cy="20" r="12" fill="#FFFFFF"/></svg>'
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
    (folder / OF_A_WORKSPACE).write_bytes(report_of_a_workspace())
    return len(responses) + 1


def report_of_a_workspace() -> bytes:
    """The PDF of an assessment whose workspace has a look, beside eight others of it, as the app makes it."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace(open_store(LOCAL_USER, f"sqlite:///{folder}/sample.db"), load_library(), lambda: _AT)
        with closing(workspace):
            colours = BrandColours(light="#0B6E4F", dark="#7FD1AE")
            look = Branding(name="Acme Advice", footer="Harbour Road 1, Porto", colours=colours, logo=read_logo(_LOGO))
            keep_style(workspace, HOME, look, expected_version=0)
            for _ in range(LEAST + 1):
                here = open_example(workspace, "retail-chain")
                workspace.conclude(here)
                take_part(workspace, here, takes_part=True)
            if show_what_is_due(workspace) != 1:
                raise RuntimeError("No group is shown, so the report would hold no section about it.")
            return hand_over(workspace, here, "pdf").data


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
