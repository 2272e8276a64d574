"""Packs that people bring, on both databases: offered, refused twice, taken away while somebody begins with one."""

from __future__ import annotations

import threading

import pytest
from sqlalchemy import Connection

from readiness.model.actor import LOCAL_USER
from readiness.storage import packs
from readiness.storage.pack_records import KeptPack
from readiness.storage.problems import Refused, StorageProblem
from readiness.storage.store import Store, open_store
from tests.storage.samples import NOW

OURS = KeptPack("a" * 64, "ours", "1.0.0", "{}")
OTHER = KeptPack("b" * 64, "ours", "1.0.0", "{ }")
PATIENCE_SECONDS = 300.0
"""For a machine that does much else; nothing waits this long unless it fails."""


def test_a_pack_is_offered_until_it_is_taken_away(store: Store) -> None:
    store.bring_pack(OURS, "ours.zip", at=NOW)
    (row,) = store.brought_packs()
    assert (row.fingerprint, row.questionnaire, row.version, row.file, row.at) == (
        OURS.fingerprint,
        "ours",
        "1.0.0",
        "ours.zip",
        NOW,
    )
    with pytest.raises(Refused, match="was brought already"):
        store.bring_pack(OTHER, "other.zip", at=NOW)
    assert store.kept_pack(OTHER.fingerprint) is None

    store.take_pack_away(OURS.fingerprint)

    assert store.brought_packs() == ()
    assert store.kept_pack(OURS.fingerprint) is None


def test_what_an_assessment_keeps_stays_when_it_is_taken_away(store: Store) -> None:
    store.bring_pack(OURS, "ours.zip", at=NOW)
    here = store.create("Spring", at=NOW, pack=OURS)
    assert store.pack_uses() == {OURS.fingerprint: 1}
    store.delete(here, at=NOW)

    store.take_pack_away(OURS.fingerprint)

    assert store.kept_pack(OURS.fingerprint) == OURS
    assert store.brought_packs() == ()


@pytest.mark.parametrize("second", [OTHER, OURS])
def test_of_two_who_bring_the_same_at_once_one_is_refused(
    second: KeptPack, postgres_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite lets one write after the other; PostgreSQL lets both find nothing before either has added it."""
    both, found_nothing, refused = open_store(LOCAL_USER, postgres_tables), threading.Barrier(2), list[str]()
    real = packs.keep_pack

    def together(connection: Connection, kept: KeptPack) -> None:
        found_nothing.wait(PATIENCE_SECONDS)
        real(connection, kept)

    monkeypatch.setattr(packs, "keep_pack", together)

    def bring(kept: KeptPack) -> None:
        try:
            both.bring_pack(kept, "ours.zip", at=NOW)
        except StorageProblem as problem:
            refused.append(problem.sentence)

    people = [threading.Thread(target=bring, args=(kept,)) for kept in (OURS, second)]
    for person in people:
        person.start()
    for person in people:
        person.join()

    assert refused == ["Version 1.0.0 of “ours” was brought already."]
    assert len(both.brought_packs()) == 1
    both.close()


def test_two_who_begin_with_the_same_new_pack_at_once_both_begin(store: Store) -> None:
    for number in range(5):
        kept, both, begun = KeptPack(f"{number}" * 64, "ours", "1.0.0", "{}"), threading.Barrier(2), list[str]()

        def begin(kept: KeptPack = kept, both: threading.Barrier = both, begun: list[str] = begun) -> None:
            both.wait(PATIENCE_SECONDS)
            begun.append(store.create("Spring", at=NOW, pack=kept))

        people = [threading.Thread(target=begin) for _ in range(2)]
        for person in people:
            person.start()
        for person in people:
            person.join()
        assert len(begun) == 2


def test_who_begins_while_it_is_taken_away_keeps_it(store: Store) -> None:
    for _ in range(5):
        store.bring_pack(OURS, "ours.zip", at=NOW)
        both = threading.Barrier(2)

        def begin(both: threading.Barrier = both) -> None:
            both.wait()
            store.create("Spring", at=NOW, pack=OURS)

        beginning = threading.Thread(target=begin)
        beginning.start()
        both.wait()
        store.take_pack_away(OURS.fingerprint)
        beginning.join()

        assert store.kept_pack(OURS.fingerprint) == OURS
