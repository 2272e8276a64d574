"""Forgetting a person: nothing tells who they were, and what they did is still told; the same on both databases."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from readiness.model.actor import LOCAL_USER, NOBODY, Actor, MemberRole
from readiness.storage import NotThere, Refused, Store, open_store, people
from readiness.storage.backupfile import read_backup
from readiness.storage.tables import HOME, metadata, person
from tests.storage.samples import LATER, NOW

ISSUER = "https://a.example"
ANN = "Ann Arbor"
MOMENT = timedelta(seconds=1)


def came(store: Store, name: str) -> tuple[str, str]:
    """The id of somebody who has signed in, and their session."""
    person = store.person_of(ISSUER, f"subject of {name}", name=name, email=f"{name}@example.org")
    return person, store.begin_session(person, at=NOW)


def joined(store: Store, name: str, role: MemberRole, space: str = HOME) -> tuple[str, str]:
    person, session = came(store, name)
    token = store.invite_member(space, role, at=NOW, meant_for=name)
    store.acting_as(store.signed_in(session, at=NOW)).join_space(token, at=NOW)
    return person, session


def acting(store: Store, session: str) -> Store:
    return store.acting_as(store.signed_in(session, at=NOW))


def everything(store: Store) -> str:
    with store.database.reading() as connection:
        return "\n".join(str(connection.execute(select(each)).all()) for each in metadata.sorted_tables)


def test_nothing_tells_any_more_who_somebody_was_and_what_they_did_is_told(store: Store, tmp_path: Path) -> None:
    ann, session = joined(store, ANN, "editor")
    here = acting(store, session).create("Ours", at=NOW)
    acting(store, session).put(here, "answer", "data-exists", {"given": 2}, at=NOW)
    before, trail = store.history(here, "answer", "data-exists"), len(store.events(HOME))
    assert ANN in everything(store)

    acting(store, session).erase_person(ann, at=LATER)

    for each in (ANN, "example.org", "subject of"):
        assert each not in everything(store)
    store.backup(tmp_path / "new.backup")
    assert all(ANN not in str(row) for _, row in read_backup(tmp_path / "new.backup").rows())
    assert store.signed_in(session, at=NOW) == NOBODY
    assert store.members(HOME) == ()
    assert store.history(here, "answer", "data-exists") == before
    assert before[0].by == f"person {ann}"
    told = store.events(HOME)
    assert (len(told), told[0].kind, told[0].by, told[0].person) == (trail + 1, "forgotten", "", "")


def test_who_signs_in_again_is_somebody_new(store: Store) -> None:
    ann, session = joined(store, ANN, "editor")
    acting(store, session).erase_person(ann, at=LATER)

    again, new = came(store, ANN)

    assert again != ann
    assert store.signed_in(new, at=NOW).roles == {}
    with pytest.raises(NotThere):
        store.erase_person(ann, at=LATER)


def test_nobody_is_forgotten_by_somebody_else(store: Store) -> None:
    ann, _ = joined(store, ANN, "viewer")
    _, bob = joined(store, "Bob", "owner")
    others = [acting(store, bob), store.acting_as(NOBODY), store.acting_as(Actor(kind="link", id=ann, opens="x"))]

    for each in others:
        with pytest.raises(NotThere) as foreign:
            each.erase_person(ann, at=LATER)
        with pytest.raises(NotThere) as invented:
            each.erase_person("none", at=LATER)
        assert str(foreign.value) == str(invented.value)
        with pytest.raises(Refused):
            each.people()

    assert {each.name for each in store.people()} == {ANN, "Bob"}


def test_one_of_the_last_owners_names_another_first_and_whoever_runs_it_need_not(store: Store) -> None:
    client = store.found_space("Client A", at=NOW)
    ann, session = joined(store, ANN, "owner", client)
    joined(store, "Bob", "owner", client)

    with pytest.raises(Refused, match="“Client A”"):
        acting(store, session).erase_person(ann, at=LATER)
    assert [each.name for each in store.people()] == [ANN, "Bob"]
    joined(store, "Cem", "owner", client)
    acting(store, session).erase_person(ann, at=LATER)
    for each in store.people():
        store.erase_person(each.id, at=LATER)

    assert store.people() == store.members(client) == ()


def test_who_was_forgotten_stays_so_when_an_older_backup_is_restored(store: Store, tmp_path: Path) -> None:
    ann, _ = joined(store, ANN, "editor")
    bob, session = joined(store, "Bob", "editor")
    store.backup(tmp_path / "old.backup")
    store.erase_person(ann, at=LATER)

    store.restore(tmp_path / "old.backup", overwrite=True)

    assert ANN not in everything(store)
    assert [each.id for each in store.people()] == [bob]
    assert [each.person_id for each in store.members(HOME)] == [bob]
    assert store.signed_in(session, at=NOW) == NOBODY, "no backup holds sessions"


@pytest.mark.parametrize(
    ("meant_for", "kept"),
    [
        (f"for {ANN.upper()}, CFO", ""),
        (f"{ANN}@example.org", ""),
        ("the board", "the board"),
        (f"{ANN}y", f"{ANN}y"),
        (f"Jo{ANN}", f"Jo{ANN}"),
    ],
)
def test_a_link_loses_the_name_of_who_is_erased_wherever_it_stands_in_the_line(
    store: Store, meant_for: str, kept: str
) -> None:
    ann, _ = came(store, ANN)
    here = store.create("Ours", at=NOW)
    store.share(here, "{}", ends_at=LATER, at=NOW, meant_for=meant_for)
    store.erase_person(ann, at=NOW)

    assert [each.meant_for for each in store.shares(here, at=NOW)] == [kept]


def test_who_is_erased_with_an_invitation_in_the_hand_joins_no_more(store: Store) -> None:
    ann, session = came(store, ANN)
    token, here = store.invite_member(HOME, "owner", at=NOW), acting(store, session)
    store.erase_person(ann, at=LATER)

    with pytest.raises(Refused, match="Sign in"):
        here.join_space(token, at=NOW)

    assert store.members(HOME) == ()
    assert store.invitation_behind(token, at=NOW) is not None


def test_who_signs_in_while_they_are_erased_is_somebody_new(
    postgres_tables: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        closing(open_store(LOCAL_USER, postgres_tables)) as one,
        closing(open_store(LOCAL_USER, postgres_tables)) as two,
    ):
        ann, _ = came(one, ANN)
        looked = people._known

        def then_erased(*given: Any) -> str | None:
            found = looked(*given)
            if found == ann and two.people():
                two.erase_person(ann, at=LATER)
            return found

        monkeypatch.setattr(people, "_known", then_erased)
        again, session = came(one, ANN)

        assert again != ann
        assert [each.id for each in one.people()] == [again]
        assert one.signed_in(session, at=NOW).id == again
        with one.database.reading() as connection:
            row = connection.execute(select(person.c.name, person.c.email).where(person.c.id == ann)).one()
        assert tuple(row) == ("", "")


def test_the_address_goes_from_what_was_never_used(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    ann, _ = joined(store, ANN, "editor")
    for meant_for in ("ann arbor@Example.org", ANN.upper(), "The board"):
        store.invite_member(HOME, "viewer", at=NOW, meant_for=meant_for)
        store.share(here, "{}", ends_at=LATER, at=NOW, meant_for=meant_for)

    store.erase_person(ann, at=LATER)

    assert {each.meant_for for each in store.invitations(HOME)} == {"", "The board"}
    assert {each.meant_for for each in store.shares(here, at=NOW)} == {"", "The board"}
