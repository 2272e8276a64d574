from readiness.storage import Store
from tests.storage.samples import ANN, LATER, NOW, an_assessment


def given(store: Store, here: str, key: str) -> object:
    answer = store.load(here).response.answers.get(key)
    return None if answer is None else answer.given


def test_undo_walks_back_change_by_change_and_is_itself_in_the_history(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.put(here, "answer", "a", {"given": 1}, at=NOW)
    store.put(here, "answer", "a", {"given": 2}, at=NOW)
    store.put(here, "answer", "b", {"given": 3}, at=NOW)
    store.put(here, "answer", "a", None, at=NOW)

    seen = []
    while (undone := store.acting_as(ANN).undo(here, at=LATER)) is not None:
        seen.append((undone[0].key, given(store, here, "a"), given(store, here, "b")))

    assert seen == [("a", 2, 3), ("b", 2, None), ("a", 1, None), ("a", None, None)]
    kinds = [each.kind for each in store.history(here, "answer", "a")]
    assert kinds == ["written"] * 3 + ["undone"] * 3
    assert store.history(here, "answer", "a")[-1].by == "seat ann"


def test_a_new_change_after_an_undo_is_the_next_to_be_undone(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    for level in (1, 2):
        store.put(here, "answer", "a", {"given": level}, at=NOW)
    store.undo(here, at=LATER)
    store.put(here, "answer", "a", {"given": 3}, at=LATER)

    store.undo(here, at=LATER)
    assert given(store, here, "a") == 1
    store.undo(here, at=LATER)
    assert given(store, here, "a") is None


def test_what_was_imported_is_where_undo_ends(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.put(here, "answer", "data-exists", {"given": 0}, at=LATER)

    assert store.undo(here, at=LATER) is not None
    assert given(store, here, "data-exists") == 2
    assert store.undo(here, at=LATER) is None


def test_a_value_that_lost_a_conflict_is_nothing_to_undo(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    store.put(here, "answer", "a", {"given": 1}, at=NOW)
    store.put(here, "answer", "a", {"given": 2}, at=NOW, expected_version=0)

    store.undo(here, at=LATER)

    assert given(store, here, "a") is None


def test_undoing_a_deletion_puts_a_person_back_in_their_place(store: Store) -> None:
    here = store.add(an_assessment(), at=NOW)
    store.put(here, "person", "zoe", None, at=LATER)
    store.undo(here, at=LATER)

    assert [person.id for person in store.load(here).response.people] == ["zoe", "adam"]


def test_changes_can_be_followed_from_a_number_on(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    assert store.last_change(here) == 0
    store.put(here, "answer", "a", {"given": 1}, at=NOW)
    number = store.last_change(here)
    store.acting_as(ANN).put(here, "answer", "b", {"given": 2}, at=LATER)
    store.put(here, "answer", "c", {"given": 3}, at=LATER)

    first, second = store.changed_since(here, number)
    assert (first.key, first.value["given"], first.by, first.kind, first.at) == ("b", 2, "seat ann", "written", LATER)
    assert second.id == store.last_change(here)
    assert store.changed_since(here, number, limit=1) == (first,)
    assert store.changed_since(here, second.id) == ()


def test_the_changes_of_participants_are_followed_only_when_asked_for(store: Store) -> None:
    here = store.create("Spring", at=NOW)
    (ann,) = store.invite(store.open_workshop(here, {}, at=NOW), "staff", ["Ann"], at=NOW)
    store.put(here, "answer", "a", {"given": 1}, at=NOW)
    own = store.last_change(here)
    store.put(here, "vote-1", "a", {"given": 2}, at=NOW, owner=ann.participant_id)

    assert store.last_change(here) == own
    assert store.last_change(here, owner=None) > own
    assert store.changed_since(here, own) == ()
    assert [each.part for each in store.changed_since(here, own, owner=None)] == ["vote-1"]
    assert [each.part for each in store.changed_since(here, 0, owner=ann.participant_id)] == ["vote-1"]
