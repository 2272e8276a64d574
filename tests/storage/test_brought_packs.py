"""Packs that people bring, on both databases: offered, refused twice, taken away while somebody begins with one."""

from __future__ import annotations

import threading

import pytest

from readiness.storage.problems import Refused
from readiness.storage.records import KeptPack
from readiness.storage.store import Store
from tests.storage.samples import NOW

OURS = KeptPack("a" * 64, "ours", "1.0.0", "{}")
OTHER = KeptPack("b" * 64, "ours", "1.0.0", "{ }")


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
