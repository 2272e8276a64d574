"""Workspaces: members, roles and invitations; the same on both databases."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from sqlalchemy import insert, select, update

from readiness.model.actor import MEMBER_ROLES, NOBODY, Actor, MemberRole
from readiness.storage import NotThere, Refused, Store
from readiness.storage.spaces import LONGEST_INVITATION
from readiness.storage.tables import HOME, invitation, workspace
from readiness.words import speaking
from tests.storage.samples import NOW

MOMENT = timedelta(microseconds=1)


def came(store: Store, name: str) -> Actor:
    """Somebody who has signed in, as the next click sees them."""
    who = store.person_of("https://a.example", name, name=name, email=f"{name}@example.org")
    return store.signed_in(store.begin_session(who, at=NOW), at=NOW)


def joined(store: Store, space: str, name: str, role: MemberRole) -> Actor:
    """Somebody who has signed in and joined."""
    store.acting_as(came(store, name)).join_space(store.invite_member(space, role, at=NOW), at=NOW)
    return came(store, name)


def roles(store: Store, space: str) -> dict[str, MemberRole]:
    return {each.name: each.role for each in store.members(space)}


def test_every_database_has_one_workspace_and_whoever_runs_it_makes_more(store: Store) -> None:
    assert [(each.id, each.name) for each in store.spaces()] == [(HOME, "Home")]

    made = store.found_space("  Aqua\n Works ", at=NOW)

    assert [each.name for each in store.spaces()] == ["Aqua Works", "Home"]
    assert [each.id for each in store.acting_as(joined(store, made, "ann", "viewer")).spaces()] == [made]
    assert store.acting_as(NOBODY).spaces() == ()
    for name in ("", " \n", "x" * 201):
        with pytest.raises(Refused, match="1 to 200"):
            store.found_space(name, at=NOW)


def test_an_invitation_takes_one_person_in_once(store: Store) -> None:
    token = store.invite_member(HOME, "owner", at=NOW)
    ann, eve = came(store, "ann"), came(store, "eve")

    assert store.acting_as(ann).join_space(token, at=NOW) == HOME

    with pytest.raises(Refused, match="used, withdrawn or is too old"):
        store.acting_as(eve).join_space(token, at=NOW)
    assert roles(store, HOME) == {"ann": "owner"}
    (told,) = store.acting_as(came(store, "ann")).invitations(HOME)
    assert (told.role, told.made_by, told.used_by) == ("owner", "local-user", ann.id)
    with store.database.reading() as connection:
        assert token not in str(connection.execute(select(invitation)).all())


def test_an_invitation_that_was_withdrawn_or_is_too_old_or_is_none_leads_nowhere(store: Store) -> None:
    withdrawn, old, good = (store.invite_member(HOME, "viewer", at=NOW) for _ in range(3))
    by_token = {each.token_hash for each in store.invitations(HOME)}
    eve = store.acting_as(came(store, "eve"))
    with pytest.raises(Refused, match="Sign in first"):
        store.acting_as(NOBODY).join_space(good, at=NOW)
    assert eve.join_space(good, at=NOW + LONGEST_INVITATION - MOMENT) == HOME
    for each in by_token:
        store.withdraw_invitation(HOME, each, at=NOW)

    for token, at in ((withdrawn, NOW), (old, NOW + LONGEST_INVITATION), ("none", NOW), ("", NOW)):
        with pytest.raises(Refused, match="used, withdrawn or is too old"):
            eve.join_space(token, at=at)
    assert [each.revoked_at is None for each in store.invitations(HOME) if each.used_by] == [True]


def test_an_invitation_raises_a_role_and_lowers_none(store: Store) -> None:
    for first, then, stays in (("viewer", "editor", "editor"), ("owner", "viewer", "owner")):
        joined(store, HOME, first, first)
        joined(store, HOME, first, then)
        assert roles(store, HOME)[first] == stays


def test_an_owner_sees_to_members_and_an_editor_does_not(store: Store) -> None:
    ann, bob = joined(store, HOME, "ann", "owner"), joined(store, HOME, "bob", "editor")

    store.acting_as(ann).set_role(HOME, bob.id, "viewer", at=NOW)
    assert roles(store, HOME) == {"ann": "owner", "bob": "viewer"}
    with pytest.raises(Refused, match="Somebody else has changed this"):
        store.acting_as(ann).set_role(HOME, bob.id, None, replaces="editor", at=NOW)
    store.acting_as(ann).set_role(HOME, bob.id, None, replaces="viewer", at=NOW)
    assert roles(store, HOME) == {"ann": "owner"}

    with pytest.raises(NotThere, match="no longer belongs here"):
        store.acting_as(ann).set_role(HOME, bob.id, "viewer", at=NOW)
    for role in MEMBER_ROLES[:-1]:
        with pytest.raises(Refused, match="You may look at this"):
            store.acting_as(bob.model_copy(update={"roles": {HOME: role}})).invite_member(HOME, "viewer", at=NOW)
    assert store.acting_as(came(store, "bob")).list() == ()


def test_two_owners_are_never_made_fewer(store: Store) -> None:
    ann, bob = joined(store, HOME, "ann", "owner"), joined(store, HOME, "bob", "owner")

    for who, role in ((ann, "editor"), (ann, None), (bob, "viewer")):
        with pytest.raises(Refused, match="at least two owners"):
            store.acting_as(ann).set_role(HOME, who.id, role, at=NOW)
    joined(store, HOME, "cee", "owner")
    store.acting_as(ann).set_role(HOME, bob.id, "viewer", at=NOW)

    assert roles(store, HOME) == {"ann": "owner", "bob": "viewer", "cee": "owner"}


def test_three_owners_who_demote_each_other_at_once_leave_two(store: Store) -> None:
    owners = [joined(store, HOME, name, "owner") for name in ("ann", "bob", "cee")]
    gate = Barrier(3)

    def demote(place: int) -> str:
        here = store.acting_as(owners[place])
        gate.wait()
        try:
            here.set_role(HOME, owners[place - 1].id, "viewer", at=NOW)
        except (Refused, NotThere):
            return "refused"
        return "done"

    with ThreadPoolExecutor(3) as threads:
        told = sorted(threads.map(demote, range(3)))

    assert told == ["done", "refused", "refused"]
    assert sorted(roles(store, HOME).values()) == ["owner", "owner", "viewer"]


def test_who_was_an_owner_a_moment_ago_sees_to_nobody(store: Store) -> None:
    ann, bob, cee = (joined(store, HOME, name, "owner") for name in ("ann", "bob", "cee"))
    store.acting_as(ann).set_role(HOME, bob.id, "viewer", at=NOW)

    with pytest.raises(Refused, match="changed a moment ago"):
        store.acting_as(bob).set_role(HOME, cee.id, "viewer", at=NOW)


@pytest.mark.parametrize("stored", ["", "Home"])
def test_the_workspace_that_every_installation_has_is_called_as_the_reader_speaks(store: Store, stored: str) -> None:
    with store.database.writing() as connection:
        assert connection.scalar(select(workspace.c.name).where(workspace.c.id == HOME)) == ""
        connection.execute(update(workspace).values(name=stored).where(workspace.c.id == HOME))
        connection.execute(insert(workspace).values(id="made", name="Home"))

    with speaking("de"):
        named = {each.id: each.name for each in store.spaces()}
        behind = store.invitation_behind(store.invite_member(HOME, "viewer", at=NOW), at=NOW)

    # Somebody typed the other name in an earlier version, so it stays.
    assert named == {HOME: "Hauptbereich", "made": "Home"}
    assert behind is not None
    assert behind.space.name == "Hauptbereich"
