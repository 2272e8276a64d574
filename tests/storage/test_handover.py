"""Assessments that go from one workspace to another, with all they hold; the same on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from readiness.model.actor import NOBODY, Actor, MemberRole
from readiness.storage import NotThere, Refused, Store
from readiness.storage.tables import HOME, assessment
from tests.storage.samples import LATER, NOW, a_snapshot


def person(roles: dict[str, MemberRole], name: str = "ann") -> Actor:
    return Actor(kind="person", id=name, roles=roles, workspace=next(iter(roles)))


@pytest.fixture
def client(store: Store) -> str:
    """A second workspace."""
    return store.found_space("Client A", at=NOW)


def told(store: Store, space: str) -> list[tuple[str, str, str]]:
    return [(each.kind, each.assessment, each.about) for each in store.events(space) if each.kind != "founded"]


def open_link(store: Store, assessment_id: str, *, of: str = HOME) -> None:
    with store.database.writing() as connection:
        here = update(assessment).where(assessment.c.id == assessment_id)
        connection.execute(here.values(link_is_open=True, workspace_id=of))


def test_what_is_handed_over_belongs_there_with_all_it_holds(store: Store, client: str) -> None:
    ann = store.acting_as(person({HOME: "owner", client: "editor"}))
    here = store.create("Ours", at=NOW)
    ann.put(here, "answer", "data-exists", {"given": 2}, at=NOW)
    ann.add_snapshot(here, a_snapshot("s-1"))
    room = ann.open_workshop(here, {}, at=NOW)
    ann.tag_all([here], "south")
    ann.archive([here], at=NOW)
    key = ann.share(here, "{}", ends_at=LATER + timedelta(days=7), at=NOW)
    before = store.export_assessment(here, with_history=True)
    left, new = (store.acting_as(person({each: "owner"}, each)) for each in (HOME, client))

    ann.hand_over(here, client, at=LATER)

    assert store.export_assessment(here, with_history=True) == before
    assert [each.id for each in new.list()] == [here]
    assert [each.id for each in new.workshops(here)] == [room]
    assert [(each.tags, each.archived_at) for each in new.overviews_of([here])] == [((), None)]
    assert store.share_behind(key, at=LATER) is None
    assert left.list(with_archive=True) == ()
    with pytest.raises(NotThere):
        left.open(here)
    assert store.acting_as(NOBODY).coming_by_link(here) == NOBODY
    ann.rename(here, "A new secret", at=LATER)
    assert told(store, client) == [("taken-over", "A new secret", "Ours")]
    assert ("handed-over", "", "Ours") in told(store, HOME)
    assert "A new secret" not in str(told(store, HOME))


@pytest.mark.parametrize(
    ("roles", "refusal"),
    [
        ({HOME: "editor", "to": "owner"}, Refused),
        ({HOME: "owner"}, NotThere),
        ({HOME: "owner", "to": "viewer"}, NotThere),
        ({"to": "owner"}, NotThere),
    ],
)
def test_owners_hand_over_to_where_they_may_begin_something_and_nobody_else(
    store: Store, client: str, roles: dict[str, MemberRole], refusal: type[Exception]
) -> None:
    here = store.create("Ours", at=NOW)
    who = person({client if each == "to" else each: role for each, role in roles.items()})

    with pytest.raises(refusal) as foreign:
        store.acting_as(who).hand_over(here, client, at=LATER)
    if refusal is NotThere and HOME in roles:
        with pytest.raises(NotThere) as invented:
            store.acting_as(who).hand_over(here, "none", at=LATER)
        assert str(foreign.value) == str(invented.value)

    assert [each.id for each in store.acting_as(person({HOME: "viewer"})).list()] == [here]


def test_nothing_is_handed_over_to_where_it_is(store: Store) -> None:
    here = store.create("Ours", at=NOW)
    with pytest.raises(Refused, match="already"):
        store.acting_as(person({HOME: "owner"})).hand_over(here, HOME, at=LATER)


def test_whoever_has_an_old_link_claims_what_had_nothing_else(store: Store, client: str) -> None:
    here = store.create("Of before", at=NOW)
    eve = store.acting_as(person({client: "editor"}, "eve"))

    eve.claim(here, client, at=LATER)

    assert [each.id for each in eve.list()] == [here]
    assert store.acting_as(NOBODY).coming_by_link(here) == NOBODY
    assert told(store, client) == [("claimed", "Of before", "Of before")]
    assert told(store, HOME)[0] == ("claimed", "", "Of before")
    with pytest.raises(NotThere):
        store.acting_as(person({HOME: "owner"})).claim(here, HOME, at=LATER)


def test_nobody_takes_from_the_members_of_home_what_they_see(store: Store, client: str) -> None:
    here = store.create("Of before", at=NOW)
    bob = store.person_of("https://a.example", "bob", name="Bob", email="")
    token = store.invite_member(HOME, "viewer", at=NOW)
    store.acting_as(person({"none": "viewer"}, bob)).join_space(token, at=NOW)

    with pytest.raises(Refused, match="Ask an owner of “Home”"):
        store.acting_as(person({client: "owner"}, "eve")).claim(here, client, at=LATER)
    assert [each.id for each in store.acting_as(person({HOME: "viewer"}, bob)).list()] == [here]

    store.acting_as(person({client: "owner"}, bob)).claim(here, client, at=LATER)
    assert store.acting_as(person({HOME: "viewer"}, bob)).list() == ()


@pytest.mark.parametrize("how", ["none", "closed", "of another workspace", "deleted", "no role", "a viewer", "nobody"])
def test_nothing_else_is_claimed_and_all_of_it_reads_as_not_there(store: Store, client: str, how: str) -> None:
    here = store.create("Of before", at=NOW)
    roles: dict[str, MemberRole] = {client: "viewer" if how == "a viewer" else "owner"}
    if how == "closed":
        store.close_links([here], at=NOW)
    elif how == "of another workspace":
        open_link(store, here, of=store.found_space("Client B", at=NOW))
    elif how == "deleted":
        store.delete(here, at=NOW)
    elif how == "no role":
        roles = {"elsewhere": "owner"}
    who = NOBODY if how == "nobody" else person(roles)

    with pytest.raises(NotThere):
        store.acting_as(who).claim("none" if how == "none" else here, client, at=LATER)

    assert store.acting_as(person({client: "owner"})).list() == ()
