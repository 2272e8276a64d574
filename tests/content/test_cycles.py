"""Circles in what waits for what."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readiness.content.cycles import first_cycle


@pytest.mark.parametrize(
    ("waits_for", "cycle"),
    [
        ({}, None),
        ({"a": ["b"], "b": []}, None),
        ({"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": []}, None),
        ({"a": ["unknown"]}, None),
        ({"a": ["a"]}, ("a", "a")),
        ({"a": ["b"], "b": ["c"], "c": ["b"]}, ("b", "c", "b")),
    ],
)
def test_a_circle_is_named_in_the_order_of_waiting(
    waits_for: dict[str, list[str]], cycle: tuple[str, ...] | None
) -> None:
    assert first_cycle(waits_for) == cycle


def test_a_long_chain_is_no_circle() -> None:
    chain = {str(number): [str(number + 1)] for number in range(5000)}

    assert first_cycle(chain) is None
    assert first_cycle({**chain, "5000": ["0"]}) is not None


@given(st.dictionaries(st.sampled_from("abcdef"), st.lists(st.sampled_from("abcdef"), max_size=3), max_size=6))
def test_a_circle_is_found_exactly_when_the_names_cannot_be_put_in_order(waits_for: dict[str, list[str]]) -> None:
    waiting = {name: set(others) & waits_for.keys() for name, others in waits_for.items()}
    while ready := [name for name, others in waiting.items() if not others]:
        waiting = {name: others - set(ready) for name, others in waiting.items() if name not in ready}

    cycle = first_cycle(waits_for)

    assert (cycle is not None) == bool(waiting)
    if cycle is not None:
        assert cycle[0] == cycle[-1]
        assert all(later in waits_for[earlier] for earlier, later in pairwise(cycle))
