"""Months as people write them."""

import pytest

from readiness.words.months import month_told


@pytest.mark.parametrize(
    "text", ["2026-04", " 04/2026", "4.2026", "April 2026", "april, 2026", "Apr. 2026", "2026 April", "Apr 2026"]
)
def test_a_month_is_read_as_people_write_it(text: str) -> None:
    assert month_told(text) == (2026, 4)


def test_names_of_every_language_are_read() -> None:
    assert month_told("März 2026") == (2026, 3)
    assert month_told("mars 2026") == (2026, 3)


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-1", "2026-13", "Ju 2026", "Mai", "ma 2026", "in April 2026", "soon 2026"]
)
def test_what_is_no_month_or_may_be_two_is_not_guessed(text: str) -> None:
    assert month_told(text) is None
