"""A number of people as people type it."""

import pytest

from readiness.ui.home.typed_number import number_of_people

MOST = 10_000_000


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("0", 0),
        (" 250 ", 250),
        ("1200", 1200),
        ("1,200", 1200),
        ("1.200", 1200),
        ("1 200", 1200),
        ("1\u00a0200", 1200),
        ("1'200", 1200),
        ("1\u2019200", 1200),
        ("1,200,000", 1_200_000),
        ("10000000", MOST),
    ],
)
def test_a_number_is_read_with_or_without_marks_between_thousands(typed: str, number: int) -> None:
    assert number_of_people(typed, MOST) == number


@pytest.mark.parametrize(
    "typed",
    [
        "", "12.5", "250.0", "500,00", "1,5", "1..2", "1.2.3", "1,200.000", "12,00", "0.500", "1,2000", ".5", "5.",
        "-3", "about 20", "1e3", "\u0663\u0660", "10000001",
    ],
)  # fmt: skip
def test_what_is_no_number_of_people_is_never_made_another_number(typed: str) -> None:
    assert number_of_people(typed, MOST) is None
