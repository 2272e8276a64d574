"""A search in the list finds all that holds a text and nothing else, the same in both databases, whatever the text."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import FromClause, insert, text

from readiness.model.actor import LOCAL_USER
from readiness.model.base import clean_text
from readiness.model.response import Organization
from readiness.storage import Store, Write, listing, open_store, titles
from readiness.storage.connecting import connect
from readiness.storage.listing import Listing
from readiness.storage.migrating import migrate
from readiness.storage.places import database_url
from readiness.storage.problems import NotThere
from readiness.storage.tables import assessment, assessment_number
from tests.chance import sample
from tests.storage.samples import LATER, NOW

# Few letters, so that the same pieces stand in many names; and all that a database may take for a sign of its own.
LETTERS = "aaabßsSẞİiı東京ЖжاबàĐ𝔄é%_\\/'\"*:&|! ()[]<->$?.,1"
MOST_PARTS = 8
"""Of names, asked for in one example: each is asked for in four ways."""
words = st.text(alphabet=st.sampled_from(LETTERS), max_size=7)
names = words.map(lambda word: " ".join(clean_text(word).split())).filter(bool)


def organization_of(name: str) -> Write:
    return Write("organization", "organization", Organization(name=name))


STEPS: dict[str, Callable[[Store, str, str], Any]] = {
    "create": lambda store, _, name: store.create(name, at=NOW),
    "create of an organization": lambda store, _, name: store.create("One", name, at=NOW),
    "rename": lambda store, here, name: store.rename(here, name, at=LATER),
    "organization": lambda store, here, name: store.put(
        here, "organization", "organization", Organization(name=name), at=LATER
    ),
    "delete": lambda store, here, _: store.delete(here, at=NOW),
    "bring back": lambda store, here, _: store.undelete(here, at=LATER),
    "remove": lambda store, here, _: (store.delete(here, at=NOW), store.remove_deleted(LATER, at=LATER)),
    "copy": lambda store, here, name: store.duplicate(here, name, at=LATER),
    "import": lambda store, here, _: store.import_assessment(store.export_assessment(here), at=LATER),
}
steps = st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 30), names), max_size=12)


@pytest.mark.thorough
@given(
    steps,
    st.lists(words, max_size=4),
    st.sampled_from([0, 1, 3, titles.MANY]),
    st.sampled_from([1, 2, 5]),
    st.integers(1, 4),
    st.integers(0, 2),
)
@settings(
    max_examples=sample(20, is_costly=True),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_search_finds_what_reading_every_name_would_find(
    store: Store,
    taken: list[tuple[str, int, str]],
    other: list[str],
    many: int,
    looked_at: int,
    limit: int,
    offset: int,
) -> None:
    remove_all(store)
    here = [store.create("Aaab aab", "ßaa", at=NOW)]
    for name, which, given_name in taken:
        try:
            made = STEPS[name](store, here[which % len(here)], given_name)
        except NotThere:
            continue
        here += [made] if isinstance(made, str) else []

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(titles, "MANY", many)
        patch.setattr(listing, "_LOOKED_AT_FIRST", looked_at)
        everything = store.list()
        parts = sorted(parts_of(given_name for _, _, given_name in taken))
        for sought in {*other, *parts[:: len(parts) // MOST_PARTS + 1], "aa", "b\n", "a"}:
            for deleted in (False, True):
                every = store.list(deleted=deleted) if deleted else everything
                read = [each for each in every if holds(each.name, each.organization, sought)]
                assert list(store.list(sought, deleted=deleted)) == read
                assert (
                    list(store.list(sought, limit=limit, offset=offset, deleted=deleted))
                    == (read[offset : offset + limit])
                )
    assert noted(store) == {
        (number, piece) for number, name in named(store) for piece in (name[i : i + 3] for i in range(len(name)))
    }


def remove_all(store: Store) -> None:
    for each in store.list():
        store.delete(each.id, at=NOW)
    store.remove_deleted(LATER, at=LATER)


def parts_of(taken: Iterable[str]) -> set[str]:
    return {name[place : place + length] for name in taken for place, length in ((0, 1), (1, 2), (2, 4), (0, 9))}


def holds(name: str, organization: str, sought: str) -> bool:
    return clean_text(sought).casefold() in f"{name}\n{organization}".casefold()


def named(store: Store) -> list[tuple[int, str]]:
    """The number and the folded name of every assessment, deleted or not."""
    with store._database.reading() as connection:
        rows = connection.execute(
            text("SELECT number, searchable FROM assessment JOIN assessment_number ON assessment_id = id")
        )
        return [(number, name) for number, name in rows]


def noted(store: Store) -> set[tuple[int, str]]:
    """All pieces that the database has noted, with the number of whose name they are."""
    every = "SELECT number, piece FROM title_pieces"
    if not store._database.is_sqlite:
        every = "SELECT number, unnest(tsvector_to_array(pieces)) FROM title_pieces"
    with store._database.reading() as connection:
        return {(number, piece) for number, piece in connection.execute(text(every))}


@pytest.mark.parametrize(
    ("sought", "holding", "in_order"),
    [("assesses", 0, False), ("assessment 1", 1, False), ("assessment", 9, True)],
)
def test_all_names_are_read_in_the_order_of_the_list_only_where_many_hold_the_text(
    store: Store, monkeypatch: pytest.MonkeyPatch, sought: str, holding: int, in_order: bool
) -> None:
    monkeypatch.setattr(titles, "MANY", 3)
    monkeypatch.setattr(listing, "_LOOKED_AT_FIRST", 1)
    for number in range(9):
        store.create(f"Assessment {number}", at=NOW)
    read: list[bool] = []
    every = Listing._all

    def all_in_order(self: Listing, *, deleted: bool) -> FromClause:
        read.append(True)
        return every(self, deleted=deleted)

    monkeypatch.setattr(Listing, "_all", all_in_order)

    assert len(store.list(sought, limit=21)) == holding
    assert bool(read) == in_order


def test_an_upgrade_notes_the_pieces_of_every_name_that_is_there(url: str) -> None:
    database = connect(database_url(url), 5.0)
    with database.writing() as connection:
        migrate(connection, "0011")
        for number, name in enumerate(("frühjahr\nförde", "", "a", "東京\n100% 'x'"), 1):
            row = {"id": f"id-{number}", "name": name or "x", "searchable": name, "starts_on": NOW.date()}
            told = {"organization": "", "questionnaire": "q", "created_at": NOW, "changed_at": NOW, "state": 0}
            connection.execute(insert(assessment).values(**row, **told))
            connection.execute(insert(assessment_number).values(number=number, assessment_id=row["id"]))
    database.close()

    store = open_store(LOCAL_USER, url)
    assert noted(store) == {(number, name[i : i + 3]) for number, name in named(store) for i in range(len(name))}
    assert [each.id for each in store.list("京\n1")] == ["id-4"]
    store.close()
