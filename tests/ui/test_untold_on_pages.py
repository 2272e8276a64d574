"""What nobody told is claimed on no page either; the rest of what is written is in `tests/report`."""

import pytest

from readiness.services.assessing import assessment_of
from readiness.services.workspace import Workspace
from tests.report.test_untold_everywhere import CLAIMS, UNTOLD
from tests.ui.opening import run_page, words_of
from tests.ui.test_one_truth import plain

PAGES = {
    "names only": ("people", "problems", "roadmap"),
    "models and people": ("roadmap",),
    "skills": ("people",),
    "problems": ("problems",),
}
"""Where somebody would look for what is left out."""


@pytest.mark.parametrize("name", PAGES)
def test_no_page_says_no_to_what_nobody_told(workspace: Workspace, name: str) -> None:
    make, untold = UNTOLD[name]
    assessment_id = workspace.store.add(assessment_of(make()), at=workspace.now())
    for page in PAGES[name]:
        words = plain(words_of(run_page(page, assessment_id))).casefold()
        assert {fact: claim for fact in untold for claim in CLAIMS[fact] if claim in words} == {}, page
