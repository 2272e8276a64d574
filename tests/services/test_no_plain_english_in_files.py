"""Every file that leaves the house in a made-up language, with all that people typed in Greek: no English is left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from readiness.services.assessing import summary_text
from readiness.services.workspace import Workspace
from readiness.ui.files import FILES
from readiness.words import offered, speaking
from tests.plain_english import LANGUAGE, Greek, left_over, names_in_sources, tell, words_in
from tests.ui.test_typed_text import stored

FOR_PROGRAMS = ("assessment.json", "answers.yaml")
"""What another program reads: its heads and keys are the same in every language."""
FOR_ALL = ("handed-over.html", "handed-over.md", "answers-commas.csv")
"""One report, as a page, and what is worked with: `make test` looks at these."""
SAME_AS = ("answers-semicolons.csv", "plan-semicolons.csv", "handed-over.semicolons", "report.pdf", "roadmap.ics")
"""Files that hold the words of another one."""

OF_TRACKERS = frozenset(
    {
        "Issue Type", "Start date", "Due date", "Original Estimate", "To Do", "Work Item Type", "Start Date",
        "Due Date", "readiness-issues 1", "readiness-cards 1",
    }
)  # fmt: skip
"""Heads and values by which trackers, and this app, know what is in a file."""


@pytest.fixture(autouse=True)
def spoken(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The made-up language."""
    monkeypatch.setenv(offered.LANGUAGES, LANGUAGE)
    with speaking(LANGUAGE):
        yield


@pytest.mark.parametrize(
    "names",
    [
        FOR_ALL,
        pytest.param(
            tuple(name for name in FILES if name not in (*FOR_PROGRAMS, *FOR_ALL, *SAME_AS)), marks=pytest.mark.thorough
        ),
    ],
    ids=["some", "others"],
)
def test_no_file_says_anything_in_plain_english(workspace: Workspace, names: tuple[str, ...]) -> None:
    made = stored(workspace, "regional-logistics", Greek())
    authors = names_in_sources(workspace.library_of(made).questionnaire)
    found = {"summary": left_over([summary_text(workspace.findings(made))])}
    for name in names:
        file = FILES[name](workspace, made)
        left = left_over(words_in(file.name, file.data), authors)
        found[name] = [line for line in left if line not in OF_TRACKERS]

    tell(found)
