"""Values are kept in a short form and given back letter by letter."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from readiness.storage import Store
from readiness.storage.parts import PARTS, canonical
from readiness.storage.short_values import FORMS, as_long, as_short
from tests.storage.samples import LATER, NOW, an_assessment

RELEASED = {
    "A": "743eda030645",
    "C": "8a2e848d204a",
    "D": "e113ad48f21d",
    "E": "fdd6da37c3b2",
    "G": "2490d509281f",
    "M": "b82f2255a7f9",
    "O": "a201d2788113",
    "P": "24803dec53b0",
    "Q": "aa202bdacd35",
    "R": "629f21e9e19d",
    "S": "862982921d9b",
    "W": "6caa4e083e3f",
}
LONG_FORMS = frozenset({"evidence"})
"""The report of a checked table is long and has few empty fields."""

SCALARS = st.none() | st.booleans() | st.integers(-2, 2) | st.floats(-2, 2) | st.text(max_size=8)
INNER = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.sampled_from(["hour", "who", "a"]), SCALARS)


def likely(told: Any) -> st.SearchStrategy[Any]:
    """What a field of a form tells, something nested in it that does not, or anything else."""
    nested = st.fixed_dictionaries({name: st.just(each) | SCALARS for name, each in told.items()}) if isinstance(
        told, dict
    ) else st.nothing()  # fmt: skip
    return st.just(told) | nested | INNER


VALUES = st.sampled_from(sorted(FORMS)).flatmap(
    lambda letter: st.fixed_dictionaries({name: likely(told) for name, told in json.loads(FORMS[letter]).items()})
)


@given(VALUES | st.dictionaries(st.sampled_from(["given", "note", "Q"]), INNER) | INNER)
def test_a_short_value_is_given_back_letter_by_letter(value: object) -> None:
    told = canonical(value)

    kept = as_short(told) or ""

    assert as_long(kept) == told
    assert len(kept) <= len(told)


@pytest.mark.parametrize(
    "told",
    ['{"note":"a","given":1}', '{"given": null, "note": ""}', '{"given":1e0,"note":""}', '{"given":1e400,"note":""}'],
)
def test_a_text_that_the_short_form_would_not_give_back_is_kept_in_full(told: str) -> None:
    assert as_short(told) == told
    assert as_long(told) == told


def test_every_kind_of_value_with_many_fields_has_a_form() -> None:
    known = {frozenset(json.loads(form)) for form in FORMS.values()}
    without = []
    for name, part in PARTS.items():
        for form in [part.form] if part.keys is None else part.keys.values():
            schema = form.json_schema(mode="serialization")
            fields = frozenset(schema.get("properties", ()))
            if fields and fields not in known and name not in LONG_FORMS:
                without.append((name, sorted(fields)))

    assert not without, "Add a form with these fields to FORMS, and leave those that are there."


def test_what_was_released_reads_as_it_did() -> None:
    forms = {letter: hashlib.sha256(form.encode()).hexdigest()[:12] for letter, form in FORMS.items()}

    assert RELEASED.items() <= forms.items()
    assert all(canonical(json.loads(form)) == form for form in FORMS.values())


def kept_in(store: Store, key: str) -> list[str]:
    with store._database.reading() as connection:
        wanted = [text(f"SELECT value FROM {table} WHERE key = :key") for table in ("entry", "change")]  # fixed names
        return [value for each in wanted for value in connection.scalars(each, {"key": key})]


def test_the_database_keeps_short_values_and_the_store_gives_whole_ones(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.put(here, "answer", "a", {"given": 1}, at=NOW)
    store.put(here, "answer", "a", None, at=LATER)
    store.put(here, "answer", "b", {"given": 2, "confidence": "sure"}, at=NOW)

    assert kept_in(store, "b") == ['A{"given":2}']
    assert kept_in(store, "a") == [None, 'A{"confidence":null,"given":1}']
    whole = {"come_back": False, "confidence": None, "evidence": "", "given": 1, "reason": ""}
    assert [each.value for each in store.history(here, "answer", "a")] == [whole, None]


def test_a_backup_tells_whole_values_and_restoring_makes_all_of_them_short(store: Store, tmp_path: Path) -> None:
    here = store.add(an_assessment(), at=NOW)
    whole = {(each.part, each.key): each.value for each in store.entries(here)}
    with store._database.writing() as connection:
        for (part, key), value in whole.items():
            told = canonical(value)
            connection.execute(
                text("UPDATE entry SET value = :told WHERE part = :part AND key = :key"),
                {"told": told, "part": part, "key": key},
            )
    assert {(each.part, each.key): each.value for each in store.entries(here)} == whole
    store.backup(tmp_path / "first")

    store.restore(tmp_path / "first", overwrite=True)
    store.backup(tmp_path / "second")

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()
    assert {(each.part, each.key): each.value for each in store.entries(here)} == whole
    with store._database.reading() as connection:
        kept = list(connection.scalars(text("SELECT value FROM entry WHERE value IS NOT NULL")))
    short = {each[0] for each in kept if each[0] in FORMS}
    assert {"A", "P", "Q"} <= short
    assert [each for each in kept if as_short(as_long(each)) != each] == []
