import json
import shutil
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Boolean, Connection, MetaData, insert, inspect, select, text
from sqlalchemy.engine.interfaces import ReflectedColumn, ReflectedIndex

from readiness.model.actor import LOCAL_USER
from readiness.storage import StorageProblem, open_store
from readiness.storage.backupfile import BackupWriter
from readiness.storage.connecting import Database, connect
from readiness.storage.migrating import migrate, revision_of
from readiness.storage.places import database_url
from readiness.storage.records import Written
from readiness.storage.tables import HOME, REVISION, assessment, guest_link, metadata, workspace
from readiness.storage.upgrading import known_revisions
from tests.storage.killing import AT_COMMIT, copies, die_before, is_killed, write_through
from tests.storage.samples import LATER, NOW
from tests.thorough import usually

OLD = Path(__file__).with_name("old_databases")
VERSIONS = sorted(path.stem for path in OLD.glob("*.sqlite3"))
FILLED_ON_POSTGRES = ("0001", "0002", "0007", "0010", VERSIONS[-2])
"""Versions whose rows are led through PostgreSQL in every run: the first one, the first with a workshop, those before
changes and then entries were made anew, and the last one. What the others add goes through each step on SQLite.
"""
NOT_FILLED = {"alembic_version", "secret", "title_pieces", "workspace"}
"""What a database makes by itself."""


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = connect(database_url(url), 5.0)
    yield opened
    opened.close()


def old_rows(
    revision: str, tables: Iterable[str] = ("assessment", "change", "entry")
) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of a committed database, as its SQLite driver gives them."""
    connection = sqlite3.connect(f"{(OLD / revision).as_uri()}.sqlite3?immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    for table in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            values = dict(row)
            for name, value in values.items():
                if name == "starts_on":
                    values[name] = date.fromisoformat(value)
                elif (name in {"at", "last_seen"} or name.endswith("_at")) and isinstance(value, str):
                    values[name] = datetime.fromisoformat(value).replace(tzinfo=UTC)
            yield table, values
    connection.close()


def assert_nothing_is_lost(url: str) -> None:
    store = open_store(LOCAL_USER, url)
    (found,) = store.list("förde")
    with store.database.reading() as connection:
        belongs = connection.execute(select(assessment.c.workspace_id, assessment.c.link_is_open)).all()
        assert {tuple(row) for row in belongs} == {(HOME, True)}
        assert connection.execute(select(workspace.c.id, workspace.c.name)).all() == [(HOME, "Home")]
    loaded = store.load(found.id)
    assert (loaded.response.answers["data-exists"].given, loaded.response.answers["data-exists"].evidence) == (
        2,
        "A list",
    )
    assert [person.name for person in loaded.response.people] == ["Zoe"]
    assert [each.by for each in store.history(found.id, "answer", "data-exists")] == ["", "ann"]
    store.put(found.id, "answer", "data-exists", {"given": 3}, at=LATER, expected_version=2)
    assert store.undo(found.id, at=LATER) is not None
    workshop = store.open_workshop(found.id, {}, at=LATER)
    assert store.join(store.issue_code(workshop, "staff"), origin="a", at=LATER).token
    store.close()


@pytest.mark.sampled(6)
@pytest.mark.parametrize("revision", VERSIONS)
def test_a_database_of_every_released_version_opens_with_all_that_was_in_it(revision: str, tmp_path: Path) -> None:
    shutil.copy(OLD / f"{revision}.sqlite3", tmp_path / "old.db")

    assert_nothing_is_lost(f"sqlite:///{tmp_path / 'old.db'}")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("revision", usually(FILLED_ON_POSTGRES, VERSIONS))
def test_a_filled_postgresql_database_of_every_version_goes_through_the_migrations_after_it(
    revision: str, postgres_url: str
) -> None:
    database = connect(database_url(postgres_url), 5.0)
    with database.writing() as connection:
        migrate(connection, revision)
        tables = MetaData()
        tables.reflect(connection)
        filled = [table.name for table in tables.sorted_tables if table.name not in NOT_FILLED]
        for table, row in old_rows(revision, filled):
            kinds = {column.name: column.type for column in tables.tables[table].columns}
            values = {name: bool(each) if isinstance(kinds[name], Boolean) else each for name, each in row.items()}
            connection.execute(insert(tables.tables[table]).values(**values))
        connection.execute(text("SELECT setval(pg_get_serial_sequence('change', 'id'), 1000)"))
    database.close()

    assert_nothing_is_lost(postgres_url)
    store = open_store(LOCAL_USER, postgres_url)
    old = [each for each in store.workshops(store.list()[0].id) if store.given(each.id, ["vote-1"])]
    assert len(old) == (revision > "0001")
    store.close()


def test_an_upgrade_keeps_every_value_of_the_history_and_every_moment(url: str, tmp_path: Path) -> None:
    database = connect(database_url(url), 5.0)
    given = [("written", '{"given":1}'), ("conflict", '{"given":0}'), ("written", None), ("undone", '{"given":1}')]
    with database.writing() as connection:
        migrate(connection, "0007")
        old = MetaData()
        old.reflect(connection)
        made = {"questionnaire": "q", "searchable": "", "organization": "", "created_at": NOW, "changed_at": NOW}
        row = {"id": "one", "name": "One", "starts_on": NOW.date(), **made}
        connection.execute(insert(old.tables["assessment"]).values(**row))
        place = {"assessment_id": "one", "owner": "", "part": "answer", "key": "a"}
        for version, (kind, value) in enumerate(given, 1):
            line = {"value": value, "version": version, "at": NOW, "by": "ann", "kind": kind}
            connection.execute(insert(old.tables["change"]).values(**place, **line, id=version * 10))
        stands = {"value": given[-1][1], "position": 0, "version": 4, "changed_at": LATER, "changed_by": "ann"}
        connection.execute(insert(old.tables["entry"]).values(**place, **stands))
    database.close()

    store = open_store(LOCAL_USER, url)
    history = store.history("one", "answer", "a")
    assert [(each.kind, each.value and each.value["given"]) for each in history] == [
        ("written", 1),
        ("conflict", 0),
        ("written", None),
        ("undone", 1),
    ]
    assert {each.at for each in history} == {NOW}
    assert store.entries("one")[0].changed_at == LATER
    store.put("one", "answer", "a", {"given": 3}, at=LATER, expected_version=4)
    assert [each.value and each.value["given"] for each in store.history("one", "answer", "a")] == [1, 0, None, 1, 3]
    store.backup(tmp_path / "new")
    store.restore(tmp_path / "new", overwrite=True)
    assert store.history("one", "answer", "a")[-1].value["given"] == 3
    assert store.create("Two", at=LATER) != "one"
    store.close()


Line = tuple[str, str | None, str, str, int | None]
"""A change as schema 0010 had it: its kind, its value, who made it, the key it is at and what it took back."""
BEFORE: dict[str, tuple[list[Line], str | None, str, int | None]] = {
    "one that stands": ([("i", "=", "ann", "a", None)], '{"given":1}', "ann", 1),
    "one that deleted": ([("w", '{"given":1}', "ann", "a", None), ("w", None, "bob", "a", None)], None, "bob", 2),
    "older ones as differences, one that lost, one taken back": (
        [
            ("w", '~[{"given":1}]', "ann", "a", None),
            ("w", '~[{"given":2}]', "bob", "a", None),
            ("c", '{"given":0}', "ann", "a", None),
            ("u", "=", "bob", "a", 2),
        ],
        '{"evidence":"seen in the catalogue","given":3}',
        "bob",
        4,
    ),
    "one of a file that somebody else imported": ([("w", "=", "ann", "a", None)], '{"given":1}', "bob", 1),
    "an entry that no change made": ([("w", '{"given":1}', "ann", "a", None)], '{"given":2}', "bob", None),
}


def _told(kept: str | None, standing: dict[str, Any]) -> dict[str, Any] | None:
    """The value of a change of schema 0010, where every difference is one to what stands."""
    if kept is None or kept == "=":
        return standing if kept else None
    told: dict[str, Any] = json.loads(kept.lstrip("~"))[0] if kept.startswith("~") else json.loads(kept)
    return {**standing, **told} if kept.startswith("~") else told


FULLEST = max(BEFORE, key=lambda case: len(BEFORE[case][0]))
ON_BOTH = [
    pytest.param(
        engine,
        case,
        id=f"{engine}-{case}",
        marks=()
        if engine == "sqlite" or len(BEFORE[case][0]) == max(len(each[0]) for each in BEFORE.values())
        else pytest.mark.whole,
    )
    for engine in ("sqlite", "postgresql")
    for case in BEFORE
]
"""The step takes rows apart in Python; PostgreSQL is given the case with the most of them in every run."""


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("url", "case"), ON_BOTH, indirect=["url"])
def test_an_upgrade_puts_the_change_that_stands_into_its_entry_and_tells_the_same(url: str, case: str) -> None:
    lines, value, by, change = BEFORE[case]
    database = connect(database_url(url), 5.0)
    with database.writing() as connection:
        migrate(connection, "0010")
        old = MetaData()
        old.reflect(connection)
        made = {"questionnaire": "q", "searchable": "", "organization": "", "created_at": NOW, "changed_at": NOW}
        row = {"id": "one", "name": "One", "starts_on": NOW.date(), **made}
        connection.execute(insert(old.tables["assessment"]).values(**row))
        connection.execute(insert(old.tables["assessment_number"]).values(number=1, assessment_id="one"))
        for number, (kind, text_of_it, who, key, undoes) in enumerate(lines, 1):
            place = {"assessment": 1, "owner": "", "part": "answer", "key": key}
            line = {"value": text_of_it, "version": number, "at": number, "by": who, "kind": kind, "undoes": undoes}
            connection.execute(insert(old.tables["change"]).values(**place, **line, id=number))
        stands = {"value": value, "position": 0, "version": len(lines), "changed_at": len(lines), "changed_by": by}
        place = {"assessment": 1, "owner": "", "part": "answer", "key": "a"}
        connection.execute(insert(old.tables["entry"]).values(**place, **stands, change=change))
    database.close()

    store = open_store(LOCAL_USER, url)
    standing = {} if value is None else json.loads(value)
    expected = [_told(text_of_it, standing) for _, text_of_it, *_ in lines]
    history = store.history("one", "answer", "a")
    assert [each.value for each in history] == expected
    assert [(each.kind[0], each.by, each.undoes, each.id, each.version) for each in history] == [
        (kind, who, undoes, number, number) for number, (kind, _, who, _, undoes) in enumerate(lines, 1)
    ]
    assert [each.at.microsecond for each in history] == list(range(1, len(lines) + 1))
    assert [(each.value, each.changed_by) for each in store.entries("one")] == ([(standing, by)] if value else [])
    assert isinstance(written := store.put("one", "answer", "a", {"given": 0, "evidence": "new"}, at=LATER), Written)
    assert written.change == len(lines) + 1
    assert [each.value for each in store.history("one", "answer", "a")][:-1] == expected
    store.close()


MOMENTS = [
    *(("0007", moment) for moment in ("ALTER TABLE", "INSERT INTO change", "UPDATE alembic_version", AT_COMMIT)),
    *(("0010", moment) for moment in ("ALTER TABLE", "INSERT INTO change", "UPDATE alembic_version", AT_COMMIT)),
    *(("0011", moment) for moment in ("CREATE TABLE title", "INSERT INTO title", AT_COMMIT)),
]
KILLED = [
    pytest.param(
        engine,
        *each,
        id=f"{engine}-{'-'.join(each)}",
        marks=() if engine == "sqlite" or each[1] == AT_COMMIT else pytest.mark.whole,
    )
    for engine in ("sqlite", "postgresql")
    for each in MOMENTS
]
"""PostgreSQL forgets what was not committed whatever it was, so in every run it is stopped as late as can be; SQLite
has to find its way back from a journal in its file.
"""


@pytest.mark.sampled(4)
@pytest.mark.parametrize(("url", "revision", "moment"), KILLED, indirect=["url"])
def test_an_upgrade_that_is_killed_begins_anew(url: str, revision: str, moment: str) -> None:
    database = connect(database_url(url), 5.0)
    with database.writing() as connection:
        migrate(connection, revision)
    database.close()

    def upgrade_and_die() -> None:
        dying = connect(database_url(url), 5.0)
        write_through(dying.engine)
        die_before(dying.engine, moment)
        with dying.writing() as connection:
            migrate(connection)

    assert is_killed(upgrade_and_die)
    with database.reading() as connection:
        assert revision_of(connection) == revision
    database.close()
    open_store(LOCAL_USER, url).close()


def test_there_is_an_old_database_for_every_schema() -> None:
    assert {path.stem for path in OLD.glob("*.sqlite3")} == known_revisions()
    assert max(known_revisions()) == REVISION


def test_the_old_workshop_goes_on_with_its_code_and_its_votes(tmp_path: Path) -> None:
    shutil.copy(OLD / "0002.sqlite3", tmp_path / "old.db")
    store = open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'old.db'}")
    (workshop,) = store.workshops(store.list()[0].id)

    assert [each.code for each in store.codes(workshop.id)] == ["4GBFU4"]
    assert [each.value["given"] for each in store.given(workshop.id, ["vote-1"])] == [3]
    assert store.join("4gbfu4", origin="a", at=LATER).token
    store.close()


def written_backup(path: Path, revision: str, scratch: Path) -> None:
    """The backup that the code of a schema would have made of its old database."""
    database = connect(database_url(f"sqlite:///{scratch}"), 5.0)
    with database.writing() as connection:
        migrate(connection, revision)
        tables = MetaData()
        tables.reflect(connection)
    database.close()
    filled = [table.name for table in tables.sorted_tables if table.name not in NOT_FILLED - {"secret"}]
    with BackupWriter(path, revision) as file:
        for table, row in old_rows(revision, filled):
            file.add(table, list(row), [list(row.values())])


RESTORED = [
    pytest.param(
        engine,
        revision,
        id=f"{engine}-{revision}",
        marks=() if engine == "sqlite" or revision == "0001" else pytest.mark.whole,
    )
    for engine in ("sqlite", "postgresql")
    for revision in ("0001", "0011", "0012")
]
"""A backup is brought up to date in a SQLite file of its own, so PostgreSQL is given the oldest in every run."""


@pytest.mark.sampled(2)
@pytest.mark.parametrize(("url", "revision"), RESTORED, indirect=["url"])
def test_a_backup_of_an_older_schema_is_brought_up_to_date(url: str, revision: str, tmp_path: Path) -> None:
    written_backup(tmp_path / "old", revision, tmp_path / "scratch.db")
    store = open_store(LOCAL_USER, url)

    store.restore(tmp_path / "old")
    store.close()

    assert_nothing_is_lost(url)


def test_the_migrations_lead_to_the_tables_that_the_code_uses(database: Database) -> None:
    with database.writing() as connection:
        migrate(connection, "0001")
        migrate(connection)
        kept = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": lambda name, kind, _: (kind, name) != SEARCHED}
        )
        assert compare_metadata(kept, metadata) == []
        assert revision_of(connection) == REVISION


SEARCHED = ("table", "title_pieces")
"""Each database has this table in a form of its own."""
TRIGGERS = {
    "sqlite": "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
    "postgresql": """
        SELECT pg_get_triggerdef(pg_trigger.oid), pg_get_functiondef(tgfoid) FROM pg_trigger
        WHERE NOT tgisinternal ORDER BY tgname
    """,
}


def described(connection: Connection) -> dict[str, object]:
    """All that a database knows of its tables, but for the order of their columns."""
    found = inspect(connection)
    tables = {
        name: (
            sorted(column_words(each) for each in found.get_columns(name)),
            found.get_pk_constraint(name),
            sorted(found.get_foreign_keys(name), key=str),
            sorted(str(index | {"dialect_options": wheres(index)}) for index in found.get_indexes(name)),
            sorted(found.get_unique_constraints(name), key=str),
        )
        for name in found.get_table_names()
    }
    return {**tables, "triggers": connection.execute(text(TRIGGERS[connection.dialect.name])).all()}


def column_words(column: ReflectedColumn) -> tuple[str, ...]:
    """A column in words; the name of the sequence that numbers it is of no account."""
    default = str(column["default"])
    numbers = "numbered" if default.startswith("nextval(") else default
    return column["name"], str(column["type"]), str(column["nullable"]), numbers


def wheres(index: ReflectedIndex) -> dict[str, str]:
    """Which rows an index holds."""
    return {name: str(option) for name, option in index.get("dialect_options", {}).items()}


def test_a_new_database_is_what_all_migrations_lead_to(database: Database) -> None:
    with database.writing() as connection:
        migrate(connection, "0001")
        migrate(connection)
        led_to = described(connection)
        secrets = connection.execute(text("SELECT name, length(value) FROM secret")).all()
        for table in ("title_pieces", *(each.name for each in reversed(metadata.sorted_tables))):
            connection.execute(text(f'DROP TABLE "{table}"'))
        if connection.dialect.name == "postgresql":
            connection.execute(text("DROP SEQUENCE change_number"))
            connection.execute(text("DROP FUNCTION note_title_pieces"))
        connection.execute(text("DROP TABLE alembic_version"))
        migrate(connection)
        assert described(connection) == led_to
        assert connection.execute(text("SELECT name, length(value) FROM secret")).all() == secrets
        assert revision_of(connection) == REVISION


@pytest.mark.parametrize("to", ["0002", REVISION])
def test_a_migration_that_fails_leaves_the_database_as_it_was(database: Database, to: str) -> None:
    with database.writing() as connection:
        connection.execute(text("CREATE TABLE workshop (id INTEGER)"))

    with pytest.raises(StorageProblem), database.writing() as connection:
        migrate(connection, to)

    with database.reading() as connection:
        assert revision_of(connection) is None
        assert not database.engine.dialect.has_table(connection, "assessment")


def test_a_database_of_a_newer_version_is_left_alone(url: str) -> None:
    store = open_store(LOCAL_USER, url)
    with store._database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        connection.execute(text("UPDATE secret SET value = '9999' WHERE name = 'served-from'"))
    store.close()

    with pytest.raises(StorageProblem, match="newer version"):
        open_store(LOCAL_USER, url)


def test_processes_that_start_at_once_do_not_collide(url: str) -> None:
    all_there, seen = copies.Barrier(3), copies.SimpleQueue()

    def start() -> None:
        all_there.wait()
        store = open_store(LOCAL_USER, url)
        seen.put(len(store.list()))
        store.close()

    processes = [copies.Process(target=start) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(300)

    assert [process.exitcode for process in processes] == [0, 0, 0]
    assert [seen.get() for _ in processes] == [0, 0, 0]


@pytest.mark.parametrize("begin", ["BEGIN EXCLUSIVE", "PRAGMA journal_mode = wal; BEGIN IMMEDIATE"])
def test_a_new_file_that_another_process_is_still_making_is_waited_for(begin: str, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "new.db", isolation_level=None, check_same_thread=False)
    other.executescript(begin)
    letting_go = threading.Timer(0.2, other.execute, ["ROLLBACK"])
    letting_go.start()

    store = open_store(LOCAL_USER, f"sqlite:///{tmp_path / 'new.db'}", patience_seconds=0.01)

    assert store.list() == ()
    store.close()
    letting_go.join()
    other.close()


def test_what_was_left_without_a_snapshot_by_a_link_that_was_taken_back_is_marked_as_done(database: Database) -> None:
    states = {
        "taken back": {"campaign_id": "c", "handed_in_at": NOW, "revoked_at": LATER},
        "living": {"campaign_id": "c", "handed_in_at": NOW},
        "never handed in": {"campaign_id": "c", "revoked_at": LATER},
        "of no campaign": {"handed_in_at": NOW, "revoked_at": LATER},
    }
    with database.writing() as connection:
        migrate(connection, "0021")
        tables = MetaData()
        tables.reflect(connection, only=["assessment", "campaign", "guest_link"])
        of_campaign = {"id": "c", "workspace_id": HOME, "name": "Spring", "settings": "{}", "made_by": "ann"}
        (_, row), *_ = old_rows("0021", ["assessment"])
        row["link_is_open"] = bool(row["link_is_open"])
        connection.execute(insert(tables.tables["assessment"]).values(**row))
        connection.execute(
            insert(tables.tables["campaign"]).values(**of_campaign, opens_at=NOW, ends_at=LATER, made_at=NOW)
        )
        usual = {"workspace_id": HOME, "assessment_id": row["id"], "kind": "answer", "role": "", "meant_for": ""}
        more = {"sections": "", "made_by": "", "made_at": NOW, "opens_at": NOW, "ends_at": LATER, "opened": 0}
        for name, state in states.items():
            about = {**usual, **more, **state, "id": name, "token_hash": name, "sent_back": ""}
            connection.execute(insert(tables.tables["guest_link"]).values(**about))
        migrate(connection)
        kept = connection.execute(select(guest_link.c.id, guest_link.c.kept_at)).all()

        assert dict(kept) == {**dict.fromkeys(states), "taken back": LATER}
