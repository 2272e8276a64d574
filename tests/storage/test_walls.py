"""The second wall: PostgreSQL itself answers no stranger, whatever the program forgets to ask."""

import re
from collections.abc import Iterator

import psycopg
import pytest
from sqlalchemy import func, select, text

from readiness.model.actor import ACTOR_KINDS, LOCAL_USER, MEMBER_ROLES, NOBODY, Actor
from readiness.storage import NotThere, Refused, StorageProblem, Store, guarding, open_store, walls
from readiness.storage.portfolio_records import Chosen, OverviewOrder
from readiness.storage.tables import HOME, assessment, entry, house_style, metadata
from readiness.storage.walls import BEFORE_THE_WALL, BEHIND_THE_WALL, Reach
from tests.storage.samples import LATER, NOW
from tests.storage.test_guarding import (
    ABOUT_ONE,
    ABOUT_SEVERAL,
    ANN,
    EVE,
    OURS,
    THEIRS,
    WITH_LINK,
    Town,
    call,
    call_several,
    everything,
    told,
    undone,
)


@pytest.fixture
def walled(walled_url: str) -> Iterator[Store]:
    """A store behind the wall."""
    opened = open_store(LOCAL_USER, walled_url)
    opened.raise_wall()
    yield opened
    opened.close()


def raw(url: str) -> psycopg.Connection:
    """The database as some other program of the same account sees it."""
    return psycopg.connect(url.replace("postgresql+psycopg://", "postgresql://"))


def rows_seen(connection: psycopg.Connection) -> dict[str, int]:
    seen = {}
    for name in sorted(BEHIND_THE_WALL):
        row = connection.execute(f"SELECT count(*) FROM {name}").fetchone()  # type: ignore[arg-type] # fixed names
        assert row is not None
        if row[0]:
            seen[name] = row[0]
    return seen


def test_every_table_stands_behind_the_wall_or_has_a_reason_not_to(walled: Store) -> None:
    with walled.database.reading() as connection:
        has_policy = set(connection.scalars(text("SELECT tablename FROM pg_policies")))
        is_forced = text("SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity")
        stands = set(connection.scalars(is_forced))

    assert has_policy == stands == BEHIND_THE_WALL
    assert set(metadata.tables) | {"title_pieces"} == BEHIND_THE_WALL | BEFORE_THE_WALL
    assert not BEHIND_THE_WALL & BEFORE_THE_WALL


def test_a_question_that_does_not_say_whose_it_is_sees_nothing(walled: Store, walled_url: str) -> None:
    town = Town(walled)
    with raw(walled_url) as connection:
        assert rows_seen(connection) == {}
        changed = connection.execute("UPDATE assessment SET name = 'theirs'").rowcount
        assert changed == connection.execute("DELETE FROM entry").rowcount == 0
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("INSERT INTO tag (assessment_id, name) VALUES (%s, 'x')", [town.ours["assessment"]])
    with raw(walled_url) as connection:
        connection.execute("SET readiness.reach = 'theirs'")
        assert set(connection.execute("SELECT workspace_id FROM assessment").fetchall()) == {(THEIRS,)}
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("UPDATE assessment SET workspace_id = 'ours'")


def test_what_every_table_holds_is_hidden_from_others_and_shown_to_its_own(walled: Store) -> None:
    town = Town(walled)
    seat = walled.new_token(town.ours["participant"], at=NOW)
    assert seat
    with walled.database.reading() as connection:
        whole = {
            each.name: connection.scalar(select(func.count()).select_from(each)) for each in metadata.sorted_tables
        }
    for who, own in ((ANN, OURS), (EVE, THEIRS)):
        with walled.acting_as(who).database.reading() as connection:
            assert set(connection.scalars(select(assessment.c.workspace_id))) == {own}
            part = connection.scalar(select(func.count()).select_from(entry))
            assert part is not None
            assert 0 < part < (whole["entry"] or 0)


def test_strangers_are_answered_nothing_though_the_program_asks_nobody(
    walled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = Town(walled)
    before = everything(town)
    monkeypatch.setattr(guarding, "may", lambda *_: True)
    monkeypatch.setattr(guarding, "spaces", lambda *_: None)
    answered = []
    for who, actor in town.strangers().items():
        here = walled.acting_as(actor)
        for name in ABOUT_ONE:
            foreign = told(lambda name=name, here=here: call(here, name, town.ours))
            if not foreign.startswith("NotThere") or foreign != told(
                lambda name=name, here=here: call(here, name, town.invented)
            ):
                answered.append(f"{who}: {name}: {foreign or 'done'}")
        answered += [
            f"{who}: {name}"
            for name in ABOUT_SEVERAL
            if call_several(here, name, town.ours) != call_several(here, name, town.invented)
        ]
        seen = {each.id for each in (*here.list(), *here.overview(Chosen(), OverviewOrder()))}
        if seen - {town.theirs["assessment"]} or OURS in {each.id for each in here.spaces()}:
            answered.append(f"{who}: lists")

    assert answered == []
    assert everything(town) == before


@pytest.mark.parametrize("who", [*MEMBER_ROLES, "link", "facilitator with a link"])
def test_whoever_may_do_something_can_do_it_behind_the_wall(walled: Store, who: str) -> None:
    town = Town(walled)
    here = town.ours["assessment"]
    lent = walled.acting_as(ANN).lend(here, "edit", ends_at=LATER, at=NOW) if who in WITH_LINK else ""
    town.open_links()
    actor = (
        Actor(kind="person", id="bob", roles={OURS: who, "away": "editor"}, workspace=OURS)
        if who in MEMBER_ROLES
        else walled.acting_as(WITH_LINK[who]).coming_as_guest([lent], here, at=NOW)
        if lent
        else Actor(kind="link", opens=here)
    )
    for name in ABOUT_ONE:
        said = {}
        for label, begun in (("wall", actor), ("none", LOCAL_USER)):
            # What one transaction reaches is told as it begins.
            with undone(walled.acting_as(begun)) as inside:
                said[label] = told(lambda name=name, here=inside: call(here.acting_as(actor), name, town.ours))
        assert said["wall"] == said["none"], name


@pytest.mark.parametrize("who", [NOBODY, WITH_LINK["with a link"]], ids=["nobody", "a person"])
def test_a_guest_edits_one_assessment_behind_the_wall_until_the_link_ends(
    walled: Store, monkeypatch: pytest.MonkeyPatch, who: Actor
) -> None:
    """Though the program asks nobody: no other assessment is reached by the link, and none once it is dead."""
    town = Town(walled)
    here, ann = town.ours["assessment"], walled.acting_as(ANN)
    other = ann.create("Other", at=NOW)
    key = ann.lend(here, "edit", ends_at=LATER, at=NOW)
    guest = walled.acting_as(who).coming_as_guest([key], here, at=NOW)
    assert guest.kind == ("guest" if who == NOBODY else "person")
    inside = walled.acting_as(guest)
    inside.put(here, "answer", "data-labelled", {"given": 1}, at=NOW)
    assert inside.load(here).response.answers["data-labelled"].given == 1
    for place, name in ((OURS, "Ours"), (town.theirs["workspace"], "Theirs")):
        walled.keep_house_style(place, name, "", expected_version=0, at=NOW)
    assert inside.house_style_of(here) == "Ours"

    monkeypatch.setattr(guarding, "may", lambda *_: True)
    monkeypatch.setattr(guarding, "spaces", lambda *_: None)

    def reached() -> set[str]:
        with inside.database.reading() as connection:
            return set(connection.scalars(select(assessment.c.id)))

    assert reached() == {here}
    with inside.database.reading() as connection:
        assert connection.scalars(select(house_style.c.content)).all() == ["Ours"]
    for foreign in (other, town.theirs["assessment"]):
        with pytest.raises(NotThere):
            inside.load(foreign)
        with pytest.raises(NotThere):
            inside.put(foreign, "answer", "data-labelled", {"given": 2}, at=NOW)
    ann.end_lent(here, guest.edits_by, at=NOW)
    assert reached() == set()
    with pytest.raises(NotThere):
        inside.put(here, "answer", "data-labelled", {"given": 2}, at=NOW)
    assert ann.load(here).response.answers["data-labelled"].given == 1


def test_doors_open_behind_the_wall(walled: Store) -> None:
    """Coming in, joining, founding, claiming and links to results are asked for by who reaches nothing yet."""

    def came(name: str) -> Store:
        person = walled.person_of("https://a.example", name, name=name, email="")
        return walled.acting_as(walled.signed_in(walled.begin_session(person, at=NOW), at=NOW))

    first, before = (walled.create(each, at=NOW) for each in ("First", "Of before"))
    eves = walled.found_space("Client E", at=NOW)
    came("eve").join_space(walled.invite_member(eves, "editor", at=NOW), at=NOW)
    came("eve").claim(first, eves, at=NOW)
    assert [each.id for each in came("eve").list()] == [first]
    walled.delete(first, at=NOW)
    assert walled.remove_deleted(LATER, at=LATER) == 1
    token = walled.invite_member(HOME, "owner", at=NOW)
    assert came("ann").invitation_behind(token, at=NOW) is not None
    came("ann").join_space(token, at=NOW)
    client = came("ann").found_space("Client A", at=NOW)
    assert {each.name for each in came("ann").spaces()} == {"Home", "Client A"}
    came("bob").join_space(came("ann").invite_member(client, "editor", at=NOW), at=NOW)
    assert walled.acting_as(NOBODY).coming_by_link(before).kind == "link"
    key = came("ann").share(before, "{}", ends_at=LATER, at=NOW)
    found = walled.acting_as(NOBODY).share_behind(key, at=NOW)
    assert found is not None
    with pytest.raises(Refused, match="members"):
        came("bob").claim(before, client, at=NOW)
    came("ann").claim(before, client, at=NOW)
    assert [each.id for each in came("bob").list("before", limit=5)] == [before]
    came("ann").hand_over(before, HOME, at=NOW)
    assert came("bob").list() == ()
    came("ann").delete(before, at=NOW)
    assert came("ann").remove_deleted(LATER, at=LATER) == 1
    with walled.database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM title_pieces")) == 0


def test_the_wall_stands_once_and_is_built_anew_when_it_changes(walled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    built = []
    made = walls._statements
    monkeypatch.setattr(walls, "_statements", lambda: built.append(1) or made())
    walled.raise_wall()
    assert len(built) == 1, "only what it would be was asked"

    monkeypatch.setattr(walls, "_statements", lambda: [*made(), "COMMENT ON TABLE tag IS 'new'"])
    walled.raise_wall()
    with walled.database.reading() as connection:
        assert connection.scalar(text("SELECT obj_description('tag'::regclass)")) == "new"


def test_an_account_that_passes_every_wall_is_refused(postgres_tables: str) -> None:
    opened = open_store(LOCAL_USER, postgres_tables)
    with pytest.raises(StorageProblem, match="does not keep workspaces apart"):
        opened.raise_wall()
    opened.close()


def test_without_accounts_there_is_no_wall_and_nothing_more_is_said(postgres_tables: str) -> None:
    opened = open_store(LOCAL_USER, postgres_tables)
    with opened.database.reading() as connection:
        assert connection.scalar(text("SELECT count(*) FROM pg_policies")) == 0
        assert connection.scalar(text("SELECT current_setting('readiness.reach')")) == "*"
    opened.close()


@pytest.mark.parametrize("kind", ACTOR_KINDS)
def test_how_far_each_actor_reaches(kind: str) -> None:
    actor = Actor(kind=kind, id="x", roles={"b": "viewer", "a'c": "owner"}, opens="asm")  # type: ignore[arg-type] # each of them
    expected = {
        "nobody": Reach("", ""),
        "share": Reach("", ""),
        "link": Reach("", "asm"),
        "guest": Reach("", "", "x"),
        "person": Reach("a'c,b", ""),
    }
    if kind in {"nobody", "share", "link", "guest"}:
        actor = actor.model_copy(update={"roles": {}})
    assert Reach.of(actor) == expected.get(kind, Reach("*", ""))
    assert all(re.fullmatch(r"SET LOCAL readiness\.\w+ = '([^']|'')*'", each) for each in Reach.of(actor).settings)
