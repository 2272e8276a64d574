from collections import Counter
from itertools import product

import pytest

from readiness.engine.answers.reading import has_own_facets
from readiness.engine.scores.data_status import rate_organization_data, rate_own_data, status_at
from readiness.model.base import FACETS, STATUSES
from readiness.model.response import DataFacets
from readiness.model.scorecard import DataStatus
from tests.engine.samples import make_response, organization_rules

RULES = organization_rules()
EVERY = tuple(product(range(4), repeat=4))


def rate(exists: object, labelled: object, unified: object, access: object) -> DataStatus:
    facets = DataFacets.model_validate({"exists": exists, "labelled": labelled, "unified": unified, "access": access})
    return rate_own_data(facets, RULES, subject="orders")


def rate_by_words(exists: int, labelled: int, unified: int, access: int) -> str:
    """The status as the published rule words it, case by case."""
    if exists <= 0:
        return "absent"
    if labelled <= 1 or access <= 1:
        return "acceptable"
    return "best" if unified == 3 and access == 3 else "better"


def test_all_256_combinations_follow_the_rule() -> None:
    assert [status_at(levels, RULES) for levels in EVERY] == [rate_by_words(*levels) for levels in EVERY]


def test_the_statuses_are_as_frequent_as_computed() -> None:
    assert Counter(status_at(levels, RULES) for levels in EVERY) == {
        "absent": 64,
        "acceptable": 144,
        "better": 42,
        "best": 6,
    }


def test_raising_a_facet_never_lowers_the_status() -> None:
    for levels in EVERY:
        for facet in range(4):
            if levels[facet] < 3:
                raised = (*levels[:facet], levels[facet] + 1, *levels[facet + 1 :])
                before, after = (STATUSES.index(status_at(each, RULES)) for each in (levels, raised))
                assert after >= before


@pytest.mark.parametrize(
    ("levels", "following", "blocking"),
    [
        ((0, 3, 3, 3), "acceptable", {"exists": 1}),
        ((2, 1, 3, 1), "better", {"labelled": 2, "access": 2}),
        ((2, 1, 3, 3), "better", {"labelled": 2}),
        ((2, 2, 3, 0), "better", {"access": 2}),
        ((2, 2, 2, 2), "best", {"unified": 3, "access": 3}),
        ((3, 3, 3, 3), None, {}),
    ],
)
def test_the_gap_names_exactly_the_facets_that_block(
    levels: tuple[int, ...], following: str | None, blocking: dict[str, int]
) -> None:
    found = rate(*levels)
    assert (found.next, {facet.facet: facet.needed for facet in found.blocking}) == (following, blocking)


def test_unknown_labelling_makes_a_range() -> None:
    found = rate(2, "dont-know", 1, 2)
    assert (found.level, found.low, found.high) == ("acceptable", "acceptable", "better")


@pytest.mark.parametrize("unknown", [None, "dont-know"])
def test_a_facet_that_nobody_told_or_knows_leaves_the_status_open(unknown: str | None) -> None:
    found = rate(unknown, 3, 3, 3)
    assert (found.low, found.high, found.is_known, found.not_known) == ("absent", "best", False, ("exists",))
    assert rate(0, unknown, unknown, unknown).is_known


def test_a_facet_that_is_not_applicable_counts_as_zero_also_for_labelling() -> None:
    response = make_response({"record": 3, "label": "not-applicable", "unify": 3, "access": 3})
    found = rate_organization_data(response, RULES)
    assert (found.level, found.high, found.facets[1].given) == ("acceptable", "acceptable", "not-applicable")


def test_the_organization_is_rated_on_its_facet_questions() -> None:
    found = rate_organization_data(make_response({"record": 2, "label": 2, "unify": 3, "access": 3}), RULES)
    assert (found.subject, found.level) == ("organization", "best")
    assert [(facet.facet, facet.level) for facet in found.facets] == list(zip(FACETS, (2, 2, 3, 3), strict=True))


def test_data_has_facets_of_its_own_once_one_is_answered() -> None:
    assert not has_own_facets(None)
    assert not has_own_facets(DataFacets())
    assert has_own_facets(DataFacets(access="dont-know"))
