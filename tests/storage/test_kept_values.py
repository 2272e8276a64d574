import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from readiness.storage import Store
from readiness.storage.kept_values import as_given, as_kept
from readiness.storage.parts import canonical, is_same_json
from tests.storage.samples import ANN, LATER, NOW, an_assessment

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.floats(-2, 2) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "=", "~"]), inner),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_a_value_kept_as_a_difference_is_given_back_letter_by_letter(older: object, newer: object) -> None:
    before, after = canonical(older), canonical(newer)

    kept = as_kept(before, after)

    assert as_given(kept, after) == before
    assert len(kept or "") <= len(before)


@given(VALUES, VALUES)
def test_two_values_are_the_same_if_their_texts_are(one: object, other: object) -> None:
    assert is_same_json(one, other) == (canonical(one) == canonical(other))
    assert is_same_json(one, one)


@pytest.mark.parametrize(("one", "other"), [(1, True), (1, 1.0), (0, False), (0.0, -0.0), (None, ""), ([1], [True])])
def test_what_python_takes_for_equal_may_have_two_texts(one: object, other: object) -> None:
    assert not is_same_json(one, other)


def test_a_text_that_the_difference_would_not_give_back_is_kept_in_full() -> None:
    before = '{"b": 1.0, "a": "a long text that stands in both", "c": "another that does"}'

    assert as_kept(before, canonical(json.loads(before) | {"b": 2})) == before


def kept_in(store: Store) -> list[str | None]:
    with store._database.reading() as connection:
        return list(connection.scalars(text("SELECT value FROM change ORDER BY id")))


def test_a_value_is_stored_once_and_an_older_one_as_what_differed(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    long = "What was seen in the catalogue of last year"
    for level in (1, 2, 3):
        store.put(here, "answer", "a", {"given": level, "evidence": long}, at=NOW)

    assert [value is not None and long in value for value in kept_in(store)] == [False, False]
    history = store.history(here, "answer", "a")
    assert [(each.value["given"], each.value["evidence"]) for each in history] == [(1, long), (2, long), (3, long)]


def test_a_change_that_stands_is_told_in_its_entry_and_in_no_row_of_its_own(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.put(here, "answer", "has-sponsor", None, at=LATER)

    assert len(kept_in(store)) == 1
    assert [
        (each.kind, each.value and each.value["given"]) for each in store.history(here, "answer", "has-sponsor")
    ] == [
        ("imported", "dont-know"),
        ("written", None),
    ]
    assert len(store.changed_since(here, 0)) == len(store.versions(here)) + 1


def test_the_number_of_a_change_is_never_given_again(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    (ann,) = store.invite(store.open_workshop(here, {}, at=NOW), "staff", ["Ann"], at=NOW)
    for level in (1, 2):
        store.put(here, "vote-1", "a", {"given": level}, at=NOW, owner=ann.participant_id)
    highest = store.last_change(here, owner=None)
    store.remove_participant(ann.participant_id)

    store.put(here, "answer", "a", {"given": 1}, at=LATER)

    assert store.last_change(here) > highest


def test_history_with_conflicts_deletions_and_undo_reads_as_it_was_given(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    long = "What was seen in the catalogue of last year"
    store.put(here, "answer", "a", {"given": 1, "evidence": long}, at=NOW)
    store.put(here, "answer", "b", {"given": 0, "evidence": long}, at=NOW)
    store.put(here, "answer", "a", {"given": 2, "evidence": long}, at=NOW)
    store.acting_as(ANN).put(here, "answer", "a", {"given": 0, "evidence": long}, at=NOW, expected_version=1)
    store.put(here, "answer", "a", None, at=NOW)
    store.undo(here, at=LATER)
    store.put(here, "answer", "a", {"given": 3, "evidence": long}, at=LATER)

    given = [(each.kind, each.value and each.value["given"]) for each in store.history(here, "answer", "a")]
    assert given == [
        ("written", 1),
        ("written", 2),
        ("conflict", 0),
        ("written", None),
        ("undone", 2),
        ("written", 3),
    ]
    assert [each.value["given"] for each in store.changed_since(here, 0) if each.value] == [1, 0, 2, 0, 2, 3]
    assert store.conflicts(here)[0].value["evidence"] == long
    copy = store.import_assessment(store.export_assessment(here, with_history=True), at=LATER)
    assert [each.value for each in store.history(copy, "answer", "a")] == [
        each.value for each in store.history(here, "answer", "a")
    ]
    store.put(copy, "answer", "a", {"given": 0, "evidence": long}, at=LATER)
    assert [each.value for each in store.history(copy, "answer", "a")][:-1] == [
        each.value for each in store.history(here, "answer", "a")
    ]
    assert store.undo(copy, at=LATER) is not None
    assert store.load(copy).response.answers["a"].given == 3


@pytest.mark.parametrize("value", ["=", "~[]"])
def test_a_text_that_looks_like_a_mark_is_still_a_text(store: Store, value: str) -> None:
    here = store.create("Spring", at=NOW)
    for evidence in (value, "another", value):
        store.put(here, "answer", "a", {"given": 1, "evidence": evidence}, at=NOW)

    assert [each.value["evidence"] for each in store.history(here, "answer", "a")] == [value, "another", value]
