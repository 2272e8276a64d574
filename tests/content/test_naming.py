"""Short names made from what people call things."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from readiness.content.naming import slug_of
from readiness.model.base import Slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [("Ana", "ana"), ("Łukasz Żak", "ukasz-zak"), ("Größe & Co.", "groe-co"), ("山田", "person"), ("  --  ", "person")],
)
def test_a_name_becomes_a_slug(name: str, slug: str) -> None:
    assert slug_of(name, "person", set()) == slug


def test_equal_names_get_numbers() -> None:
    taken: set[str] = set()

    assert [slug_of("Ana", "person", taken) for _ in range(3)] == ["ana", "ana-2", "ana-3"]


@given(st.lists(st.text(max_size=100), max_size=20))
def test_every_name_gets_a_valid_slug_of_its_own(names: list[str]) -> None:
    taken: set[str] = set()

    slugs = [slug_of(name, "problem", taken) for name in names]

    assert len(set(slugs)) == len(names)
    for slug in slugs:
        TypeAdapter(Slug).validate_python(slug)
