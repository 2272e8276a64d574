"""Two versions at one database during an upgrade: migrations first only add, and the older version goes on."""

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection, MetaData, inspect, text, update
from sqlalchemy.engine.interfaces import ReflectedColumn

from readiness.model.actor import LOCAL_USER
from readiness.model.base import Noun
from readiness.storage import Refused, open_store
from readiness.storage.connecting import Database, connect
from readiness.storage.migrating import migrate
from readiness.storage.parts import PARTS
from readiness.storage.places import database_url
from readiness.storage.short_values import FORMS
from readiness.storage.tables import REVISION, SERVED_FROM, secret
from tests.storage.samples import LATER, NOW
from tests.storage.test_short_values import LONG_FORMS

LETTERS_OF = {"0018": "ACDEGMOPQRSW"}
"""By the oldest version that may go on: the letters of the short values that it can read."""
Form = dict[str, tuple[dict[str, ReflectedColumn], frozenset[tuple[str, str]]]]
"""By table: its columns, and its rules, as kind and content."""


def form_of(connection: Connection, *, only: frozenset[str] = frozenset()) -> Form:
    """The form of these tables, or of all: to read one takes a hundredth of a second."""
    seen = inspect(connection)
    return {
        table: (
            {each["name"]: each for each in seen.get_columns(table)},
            frozenset(
                [("unique", str(each["column_names"])) for each in seen.get_unique_constraints(table)]
                + [("unique", str(each["column_names"])) for each in seen.get_indexes(table) if each["unique"]]
                + [("reference", str(each["constrained_columns"])) for each in seen.get_foreign_keys(table)]
                + [("check", str(each["sqltext"])) for each in seen.get_check_constraints(table)]
            ),
        )
        for table in seen.get_table_names()
        if not only or table in only
    }


def what_older_code_would_miss(before: Form, after: Form) -> list[str]:
    """What code that was written for the form before could no longer do in the one after."""
    found = [f"table {name} is gone" for name in before.keys() - after.keys()]
    for name in before.keys() & after.keys():
        (old, old_rules), (new, new_rules) = before[name], after[name]
        found += [f"{name}.{each} is gone" for each in old.keys() - new.keys()]
        found += [f"{name} has a new rule: {kind} {what}" for kind, what in new_rules - old_rules]
        found += [
            f"{name}.{each} has to be told"
            for each in new.keys() - old.keys()
            if not new[each]["nullable"] and new[each]["default"] is None
        ]
        for each in old.keys() & new.keys():
            if str(old[each]["type"]) != str(new[each]["type"]):
                found.append(f"{name}.{each} is of another type")
            if old[each]["nullable"] and not new[each]["nullable"]:
                found.append(f"{name}.{each} has to be told")
    return sorted(found)


def database_of(url: str, revision: str) -> Database:
    database = connect(database_url(url), 5.0)
    with database.writing() as connection:
        migrate(connection, revision)
    return database


def test_migrations_after_the_oldest_version_that_may_go_on_only_add(postgres_url: str) -> None:
    database = database_of(postgres_url, SERVED_FROM)
    with database.writing() as connection:
        before = form_of(connection)
        migrate(connection)
        after = form_of(connection)
    database.close()

    assert SERVED_FROM <= REVISION
    assert what_older_code_would_miss(before, after) == []


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ("DROP TABLE tag", "table tag is gone"),
        ("ALTER TABLE share DROP COLUMN last_opened_at", "share.last_opened_at is gone"),
        ("ALTER TABLE share RENAME COLUMN last_opened_at TO seen_at", "share.last_opened_at is gone"),
        ("ALTER TABLE attempt ADD COLUMN why text NOT NULL", "attempt.why has to be told"),
        ("ALTER TABLE attempt ALTER COLUMN origin TYPE text", "attempt.origin is of another type"),
        ("ALTER TABLE share ALTER COLUMN last_opened_at SET NOT NULL", "share.last_opened_at has to be told"),
        ("ALTER TABLE attempt ADD UNIQUE (origin)", "attempt has a new rule: unique ['origin']"),
        ("ALTER TABLE attempt ADD COLUMN why text NOT NULL DEFAULT ''", ""),
        ("CREATE TABLE more (number integer)", ""),
    ],
)
def test_a_change_that_takes_something_from_older_code_is_seen(postgres_tables: str, change: str, missed: str) -> None:
    changed = frozenset({"attempt", "share", "tag", "more"})
    database = connect(database_url(postgres_tables), 5.0)
    with database.engine.connect() as connection:
        before = form_of(connection, only=changed)
        connection.execute(text(change))
        found = what_older_code_would_miss(before, form_of(connection, only=changed))
        connection.rollback()
    database.close()

    assert missed in found if missed else found == []


def brought_further(url: str, served_from: str) -> None:
    """What a later version makes of a database."""
    database = connect(database_url(url), 5.0)
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(update(secret).where(secret.c.name == "served-from").values(value=served_from))
    database.close()


def test_code_of_today_goes_on_beside_a_newer_version_that_only_added(sqlite_tables: str, tmp_path: Path) -> None:
    brought_further(sqlite_tables, REVISION)
    store = open_store(LOCAL_USER, sqlite_tables)
    made = store.create("One", at=NOW)
    store.put(made, "answer", "data-exists", {"given": 3}, at=LATER, expected_version=0)

    assert store.load(made).response.answers["data-exists"].given == 3
    with pytest.raises(Refused, match="newer version"):
        store.backup(tmp_path / "file")
    other = open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'other.db'}")
    other.backup(tmp_path / "other")
    other.close()
    with pytest.raises(Refused, match="newer version"):
        store.restore(tmp_path / "other", overwrite=True)
    store.close()


def nouns() -> dict[str, type[Noun]]:
    """By the part of an assessment: what is kept in it, if that has fields and a short form."""
    kinds = {name: part.form._type for name, part in PARTS.items() if name not in LONG_FORMS}
    return {name: kind for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, Noun)}


@pytest.mark.parametrize("name", sorted(nouns()))
def test_what_says_nothing_new_is_kept_as_the_oldest_version_that_may_go_on_reads_it(name: str) -> None:
    read_then = [json.loads(FORMS[letter]).keys() for letter in LETTERS_OF[SERVED_FROM]]
    told = nouns()[name].model_construct().model_dump(mode="json", warnings=False).keys()

    assert any(told <= fields for fields in read_then), "Leave a new field out while it says nothing (`exclude_if`)."


def test_every_database_tells_from_where_it_serves(sqlite_tables: str, tmp_path: Path) -> None:
    upgraded = f"sqlite:///{tmp_path / 'old.db'}"
    database_of(upgraded, SERVED_FROM).close()
    for url in (sqlite_tables, upgraded):
        store = open_store(LOCAL_USER, url)
        with store.database.reading() as connection:
            found = MetaData()
            found.reflect(connection, only=["secret"])
            rows = {row.name: row.value for row in connection.execute(found.tables["secret"].select())}
        store.close()
        assert rows["served-from"] == SERVED_FROM
