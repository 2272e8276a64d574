import threading
from collections.abc import Iterator
from datetime import timedelta, timezone

import pytest
from sqlalchemy import text

from readiness.model.response import Answer
from readiness.storage import Conflict, NotThere, Refused, Store, Write, Written
from tests.storage.samples import ANN, LATER, NOW


@pytest.fixture
def here(store: Store) -> Iterator[str]:
    return store.create("Spring", at=NOW)


def test_an_answer_is_there_as_soon_as_it_is_given_with_its_time(store: Store, here: str) -> None:
    assert store.acting_as(ANN).put(here, "answer", "data-exists", Answer(given=2), at=LATER) == Written(1)

    (entry,) = store.entries(here)
    assert (entry.key, entry.value["given"], entry.version) == ("data-exists", 2, 1)
    assert (entry.changed_at, entry.changed_by) == (LATER, "seat ann")
    assert store.load(here).response.answers == {"data-exists": Answer(given=2)}
    assert store.load(here).changed_at == LATER


def test_a_change_tells_its_number_and_when_the_assessment_had_changed_last_before_it(store: Store, here: str) -> None:
    first = store.put(here, "answer", "data-exists", {"given": 2}, at=LATER)
    same = store.put(here, "answer", "data-exists", {"given": 2}, at=LATER)

    assert isinstance(first, Written)
    assert isinstance(same, Written)
    assert (first.change, first.before, first.at) == (store.last_change(here), NOW, LATER)
    assert (same.change, same.before, same.at) == (None, None, None)


def test_a_cleared_answer_stays_cleared_and_its_history_stays(store: Store, here: str) -> None:
    store.put(here, "answer", "data-exists", {"given": 2}, at=NOW)

    assert store.put(here, "answer", "data-exists", None, at=LATER, expected_version=1) == Written(2)
    assert store.load(here).response.answers == {}
    assert store.entries(here) == ()
    assert store.versions(here) == {("answer", "data-exists"): 2}
    assert [each.value and each.value["given"] for each in store.history(here, "answer", "data-exists")] == [2, None]


def test_the_later_of_two_tabs_overwrites_nothing_and_both_values_are_kept(store: Store, here: str) -> None:
    store.put(here, "answer", "data-exists", {"given": 1}, at=NOW)
    store.put(here, "answer", "data-exists", {"given": 3}, at=NOW, expected_version=1)

    told = store.acting_as(ANN).put(here, "answer", "data-exists", {"given": 0}, at=LATER, expected_version=1)

    assert isinstance(told, Conflict)
    assert (told.theirs["given"], told.theirs_version, told.theirs_by, told.theirs_at) == (3, 2, "local-user", NOW)
    assert store.load(here).response.answers["data-exists"].given == 3
    (kept,) = store.conflicts(here)
    assert (kept.id, kept.value["given"], kept.by, kept.kind) == (told.ours, 0, "seat ann", "conflict")


def test_who_lost_a_conflict_can_still_decide_for_their_own_value(store: Store, here: str) -> None:
    store.put(here, "answer", "data-exists", {"given": 1}, at=NOW)
    told = store.put(here, "answer", "data-exists", {"given": 0}, at=LATER, expected_version=0)
    assert isinstance(told, Conflict)

    again = store.put(here, "answer", "data-exists", {"given": 0}, at=LATER, expected_version=told.theirs_version)

    assert again == Written(2)


def test_the_same_value_twice_is_neither_a_change_nor_a_conflict(store: Store, here: str) -> None:
    store.put(here, "answer", "data-exists", {"given": 1}, at=NOW)

    assert store.put(
        here, "answer", "data-exists", {"given": 1, "reason": ""}, at=LATER, expected_version=0
    ) == Written(1)
    assert len(store.history(here, "answer", "data-exists")) == 1


def test_without_an_expected_version_the_last_writer_wins(store: Store, here: str) -> None:
    store.put(here, "answer", "data-exists", {"given": 1}, at=NOW)

    assert store.put(here, "answer", "data-exists", {"given": 2}, at=LATER) == Written(2)


def test_several_values_are_stored_together_or_not_at_all(store: Store, here: str) -> None:
    with pytest.raises(Refused):
        store.put_many(here, [Write("answer", "a", {"given": 1}), Write("answer", "b", {"given": 9})], at=NOW)
    assert store.entries(here) == ()

    done = store.put_many(here, [Write("answer", "a", {"given": 1}), Write("fact", "b", value=True)], at=NOW)
    assert done == [Written(1), Written(1)]


def test_a_list_keeps_the_order_in_which_it_grew_and_can_be_rearranged(store: Store, here: str) -> None:
    for name in ("zoe", "adam", "mia"):
        store.put(here, "person", name, {"id": name, "name": name}, at=NOW)
    store.put(here, "person", "adam", None, at=NOW)
    store.put(here, "person", "adam", {"id": "adam", "name": "back again"}, at=NOW)
    assert [person.id for person in store.load(here).response.people] == ["zoe", "adam", "mia"]

    store.arrange(here, "person", ["mia", "zoe", "adam"], at=LATER)
    assert [person.id for person in store.load(here).response.people] == ["mia", "zoe", "adam"]
    with pytest.raises(Refused, match="changed in the meantime"):
        store.arrange(here, "person", ["mia", "zoe"], at=LATER)


@pytest.mark.parametrize(
    ("part", "key", "value"),
    [
        ("answer", "data-exists", {"given": 6}),
        ("answer", "data-exists", {"given": True}),
        ("answer", "data-exists", {"given": 1, "score": 3}),
        ("answer", "Data Exists", {"given": 1}),
        ("answer", "a" * 61, {"given": 1}),
        ("answer", "data-exists", {"given": 1, "evidence": "x" * 20_001}),
        ("answer", "data-exists", float("nan")),
        ("answer", "data-exists", "\ud800"),
        ("fact", "has-budget", "perhaps"),
        ("person", "ann", {"id": "bob", "name": "Bob"}),
        ("person", "ann", {"id": "ann", "name": "Ann", "fte": 1.5}),
        ("charter", "another", {}),
        ("setting", "colour", "red"),
        ("setting", "page", ["x" * 500_001]),
        ("room", "current", "intro"),
        ("vote-1", "data-exists", {"given": 1}),
        ("nonsense", "a", 1),
    ],
)
def test_what_does_not_fit_its_part_is_refused_with_a_sentence(
    store: Store, here: str, part: str, key: str, value: object
) -> None:
    with pytest.raises(Refused) as refused:
        store.put(here, part, key, value, at=NOW)

    assert refused.value.sentence.endswith(".")
    assert refused.value.mend.endswith(".")
    assert store.entries(here) == ()


def test_a_time_without_a_zone_is_a_mistake_of_the_program(store: Store, here: str) -> None:
    with pytest.raises(Exception, match="time zone"):
        store.put(here, "answer", "data-exists", {"given": 1}, at=NOW.replace(tzinfo=None))


def test_times_of_every_zone_are_the_same_moment_afterwards(store: Store, here: str) -> None:
    store.put(here, "answer", "a", {"given": 1}, at=LATER.astimezone(timezone(timedelta(hours=5, minutes=30))))

    assert store.entries(here)[0].changed_at == LATER


def test_a_value_from_an_older_form_is_left_out_with_a_note_and_kept(store: Store, here: str) -> None:
    store.put(here, "answer", "good", {"given": 1}, at=NOW)
    store.put(here, "answer", "odd", {"given": 1}, at=NOW)
    with store._database.writing() as connection:
        connection.execute(text("UPDATE entry SET value = '{\"given\":\"often\"}' WHERE key = 'odd'"))

    opened = store.open(here)

    assert set(opened.assessment.response.answers) == {"good"}
    assert opened.notes == ("“odd” (answer) can no longer be used; its value is kept but does not count.",)
    assert {entry.key for entry in store.entries(here)} == {"good", "odd"}


def test_threads_that_write_at_once_lose_nothing(store: Store, here: str) -> None:
    results: list[Written | Conflict] = []

    def answer(number: int) -> None:
        for question in range(5):
            store.put(here, "answer", f"q-{number}-{question}", {"given": 1}, at=NOW)
        results.append(store.put(here, "answer", "shared", {"reason": str(number)}, at=NOW, expected_version=0))

    threads = [threading.Thread(target=answer, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(store.entries(here)) == 8 * 5 + 1
    assert sum(isinstance(result, Conflict) for result in results) == 7
    assert len(store.conflicts(here)) == 7


def test_a_value_for_somebody_who_does_not_take_part_is_refused(store: Store, here: str) -> None:
    with pytest.raises(NotThere):
        store.put(here, "vote-1", "data-exists", {"given": 1}, at=NOW, owner="nobody")
