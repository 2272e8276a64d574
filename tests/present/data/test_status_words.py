"""The mixes that the published data statuses leave open."""

import pytest

from readiness.engine.scores.data_status import rate_own_data
from readiness.model.response import DataFacets
from readiness.present import headlines
from readiness.present.data.status_words import only_gap
from readiness.services.assessing import assess_response
from tests.engine.worked import LIBRARY, RULES, response


@pytest.mark.parametrize(
    ("exists", "labelled", "unified", "access", "words"),
    [
        (3, 1, 3, 3, "it is already in one place, so labelling the outcome takes you to best"),
        (3, 0, 3, 2, "it is already in one place, so labelling the outcome takes you to better"),
        (3, 2, 0, 1, "outcomes are recorded; only access for all who need it is missing for the next status"),
        (3, 1, 3, 1, ""),
        (3, 1, 2, 3, ""),
        (0, 1, 3, 3, ""),
        (3, 2, 3, 2, ""),
    ],
)
def test_a_single_gap_is_named_with_what_is_there(
    exists: int, labelled: int, unified: int, access: int, words: str
) -> None:
    facets = DataFacets(exists=exists, labelled=labelled, unified=unified, access=access)
    assert only_gap(rate_own_data(facets, RULES, subject="orders")) == words


def test_the_headline_of_the_data_names_the_single_gap() -> None:
    said = response({"data-access": 0}, fill=3)
    assert headlines.data_headline(assess_response(said, LIBRARY)) == (
        "Data status: acceptable; outcomes are recorded; only access for all who need it is missing for the next status"
    )
