"""Which cases of a test with many of them `make test` runs."""

import pytest

from tests.thorough import spread


@pytest.mark.parametrize(
    ("number", "chosen"), [(1, "a"), (2, "ag"), (3, "adg"), (4, "aceg"), (7, "abcdefg"), (9, "abcdefg")]
)
def test_cases_are_spread_evenly_and_none_is_chosen_twice(number: int, chosen: str) -> None:
    assert "".join(spread("abcdefg", number)) == chosen
