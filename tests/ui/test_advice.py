"""The advice of the questionnaire stands on the pages it was written for."""

from typing import get_args

import pytest

from readiness.content.library import load_library
from readiness.services.exchanging import open_example
from readiness.services.workspace import Workspace
from readiness.ui.advice import Place
from readiness.ui.safe import esc
from tests.ui.opening import run_page, shown

GUIDANCE = load_library().questionnaire.guidance
PLACES: tuple[Place, ...] = get_args(Place)
WHERE_ON_THE_PAGE = {"answer": {"q": "all"}, "workshop": {"part": "guide"}}


@pytest.fixture
def example(workspace: Workspace) -> str:
    return open_example(workspace, "regional-logistics")


@pytest.mark.sampled(3)
@pytest.mark.parametrize("place", PLACES)
def test_a_page_shows_the_advice_written_for_it(place: Place, example: str) -> None:
    pieces = [each for each in GUIDANCE if place in each.places]
    words = shown(run_page(place, example, **WHERE_ON_THE_PAGE.get(place, {})))
    assert pieces
    assert [each.id for each in pieces if esc(each.title) not in words or esc(each.text) not in words] == []


def test_every_piece_of_advice_has_a_page() -> None:
    assert [each.id for each in GUIDANCE if not set(each.places) & set(PLACES)] == []


def test_advice_on_answering_comes_before_the_first_question(workspace: Workspace, assessment_id: str) -> None:
    title = next(each.title for each in GUIDANCE if each.id == "how-to-answer")
    assert esc(title) in shown(run_page("answer", assessment_id, q="organization"))
    assert esc(title) not in shown(run_page("answer", assessment_id, q="data-exist"))
