"""Links to results: what they lead to, and that nothing tells a dead one from none; the same on both databases."""

from datetime import timedelta

from sqlalchemy import select

from readiness.model.actor import Actor
from readiness.storage import Store
from readiness.storage.tables import HOME, share
from tests.storage.samples import LATER, NOW

ANN = Actor(kind="person", id="ann", roles={HOME: "owner"}, workspace=HOME)
MOMENT = timedelta(microseconds=1)
WEEK = timedelta(days=7)


def test_a_link_leads_to_its_assessment_until_it_ends_and_is_kept_as_a_hash(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    key = store.acting_as(ANN).share(here, '{"a":1}', ends_at=NOW + WEEK, at=NOW, meant_for=" The\nboard ")

    found = store.share_behind(key, at=NOW + WEEK - MOMENT)
    assert found is not None
    assert (found.assessment_id, found.settings, found.meant_for) == (here, '{"a":1}', "The board")
    assert (found.made_by, found.made_at, found.opened, found.last_opened_at) == ("person ann", NOW, 0, None)
    assert store.shares(here, at=NOW) == (found,)
    with store.database.reading() as connection:
        assert key not in str(connection.execute(select(share)).all())
    assert store.share_behind(key, at=NOW + WEEK) is None
    assert store.shares(here, at=NOW + WEEK) == ()
    assert store.share_behind(found.id, at=NOW) is None, "what names a link in the list opens nothing"


def test_a_link_is_counted_as_often_as_it_is_opened(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    key, other = (store.share(here, "{}", ends_at=NOW + WEEK, at=NOW, meant_for=each) for each in ("a", "b"))

    store.note_opened(key, at=NOW)
    store.note_opened(key, at=LATER)
    store.note_opened("none", at=LATER)

    by_name = {each.meant_for: (each.opened, each.last_opened_at) for each in store.shares(here, at=NOW)}
    assert by_name == {"a": (2, LATER), "b": (0, None)}
    assert store.share_behind(other, at=LATER) is not None


def test_a_link_that_was_taken_back_leads_nowhere_and_the_others_go_on(store: Store) -> None:
    here, elsewhere = store.create("Ours", at=NOW), store.create("Another", at=NOW)
    ann = store.acting_as(ANN)
    key, other = (ann.share(here, "{}", ends_at=NOW + WEEK, at=NOW, meant_for=each) for each in ("a", "b"))
    first = next(each.id for each in ann.shares(here, at=NOW) if each.meant_for == "a")

    ann.end_share(elsewhere, first, at=LATER)
    assert store.share_behind(key, at=LATER) is not None
    ann.end_share(here, first, at=LATER)
    ann.end_share(here, first, at=LATER)

    assert store.share_behind(key, at=LATER) is None
    assert store.share_behind(other, at=LATER) is not None
    told = [(each.kind, each.about) for each in store.events(HOME)]
    assert told == [("share-ended", ""), ("shared", "7"), ("shared", "7")]


def test_a_link_to_what_is_deleted_leads_nowhere_until_it_is_brought_back(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    key = store.share(here, "{}", ends_at=NOW + WEEK, at=NOW)

    store.delete(here, at=NOW)
    assert store.share_behind(key, at=NOW) is None
    store.undelete(here, at=NOW)
    assert store.share_behind(key, at=NOW) is not None
    store.delete(here, at=NOW)
    assert store.remove_deleted(LATER, at=LATER) == 1
    with store.database.reading() as connection:
        assert connection.execute(select(share)).all() == []


def test_what_has_ended_is_forgotten(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    store.share(here, "{}", ends_at=LATER, at=NOW)
    store.share(here, "{}", ends_at=LATER + WEEK, at=NOW)

    store.forget_ended_shares(at=LATER)

    with store.database.reading() as connection:
        assert [row.ends_at for row in connection.execute(select(share))] == [LATER + WEEK]
