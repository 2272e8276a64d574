import gzip
import hashlib
import json
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from readiness.model.actor import LOCAL_USER
from readiness.storage import Refused, StorageProblem, Store, backup, open_store, tables
from readiness.storage.codes import hash_of_token
from readiness.storage.tables import HOME
from tests.storage.killing import AT_COMMIT, die_before, is_killed, write_through
from tests.storage.samples import ANN, LATER, NOW, a_snapshot, an_assessment


@pytest.fixture
def filled(store: Store) -> Store:
    here = store.add(an_assessment(), at=NOW)
    store.acting_as(ANN).put(here, "answer", "data-exists", {"given": 0}, at=LATER)
    store.undo(here, at=LATER)
    workshop = store.open_workshop(here, {"names": False}, at=NOW)
    joined = store.join(store.issue_code(workshop, "staff"), origin="here", at=NOW)
    store.put(here, "vote-1", "data-exists", {"given": 3}, at=NOW, owner=joined.participant_id)
    return store


def everything(store: Store, tmp_path: Path, name: str) -> bytes:
    path = tmp_path / name
    store.backup(path)
    return gzip.decompress(path.read_bytes())


def test_a_restored_database_is_the_same_to_the_last_byte(filled: Store, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    counts = filled.backup(kept)
    (here,) = filled.list()
    code = filled.codes(filled.workshops(here.id)[0].id)
    filled.delete(here.id, at=LATER)
    filled.create("Later", at=LATER)

    assert filled.restore(kept, overwrite=True) == counts
    assert counts["assessment"] == counts["workshop"] == counts["participant"] == counts["snapshot"] == 1
    filled.backup(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == kept.read_bytes()
    assert filled.codes(filled.workshops(here.id)[0].id) == code


@pytest.mark.sampled(3)
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
@pytest.mark.parametrize("moment", ["DELETE FROM", "INSERT INTO", "INSERT INTO entry", AT_COMMIT])
def test_a_restore_that_is_killed_leaves_the_database_as_it_was(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str, moment: str
) -> None:
    url = request.getfixturevalue("sqlite_tables" if engine == "sqlite" else "postgres_tables")
    kept, store = tmp_path / "kept", open_store(LOCAL_USER, url)
    for _ in range(6):
        store.add(an_assessment(), at=NOW)
    store.backup(kept)
    store.delete(store.list()[0].id, at=LATER)
    store.add(an_assessment(), at=LATER)
    before = everything(store, tmp_path, "before")
    store.close()

    def restore_and_die() -> None:
        dying = open_store(LOCAL_USER, url)
        write_through(dying._database.engine)
        die_before(dying._database.engine, moment)
        dying.restore(kept, overwrite=True)

    assert is_killed(restore_and_die)
    again = open_store(LOCAL_USER, url)
    assert everything(again, tmp_path, "after") == before
    again.restore(kept, overwrite=True)
    assert everything(again, tmp_path, "restored") == gzip.decompress(kept.read_bytes())
    again.close()


def test_a_process_killed_right_after_a_restore_has_restored_everything(store: Store, tmp_path: Path) -> None:
    kept, url = tmp_path / "kept", store._database.engine.url.render_as_string(hide_password=False)
    store.add(an_assessment(), at=NOW)
    store.backup(kept)
    store.add(an_assessment(), at=LATER)

    def restore_and_die() -> None:
        dying = open_store(LOCAL_USER, url)
        dying.restore(kept, overwrite=True)
        die_before(dying._database.engine, "SELECT")
        dying.list()

    store.close()
    assert is_killed(restore_and_die)
    again = open_store(LOCAL_USER, url)
    assert everything(again, tmp_path, "after") == gzip.decompress(kept.read_bytes())
    again.close()


def test_work_goes_on_after_a_restore(filled: Store, tmp_path: Path) -> None:
    filled.backup(tmp_path / "kept")
    filled.restore(tmp_path / "kept", overwrite=True)
    (here,) = filled.list()
    before = filled.last_change(here.id)

    filled.put(here.id, "answer", "new", {"given": 1}, at=LATER)

    assert filled.last_change(here.id) > before
    assert filled.undo(here.id, at=LATER) is not None


def test_a_backup_moves_from_one_database_to_the_other(
    sqlite_tables: str, postgres_tables: str, tmp_path: Path
) -> None:
    one, other = open_store(LOCAL_USER, sqlite_tables), open_store(LOCAL_USER, postgres_tables)
    here = one.add(an_assessment(), at=NOW)
    one.backup(tmp_path / "there")

    other.restore(tmp_path / "there")
    other.backup(tmp_path / "and-back")

    assert (tmp_path / "there").read_bytes() == (tmp_path / "and-back").read_bytes()
    assert other.load(here, with_snapshots=True) == one.load(here, with_snapshots=True)
    one.close()
    other.close()


def test_nothing_is_overwritten_unless_it_is_allowed(filled: Store, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    filled.backup(kept)
    filled.create("Later", at=LATER)

    with pytest.raises(Refused, match="already"):
        filled.backup(kept)
    with pytest.raises(Refused, match="not empty"):
        filled.restore(kept)
    assert len(filled.list()) == 2
    filled.backup(kept, overwrite=True)
    filled.restore(kept, overwrite=True)
    assert len(filled.list()) == 2


def without_last_line(data: bytes) -> bytes:
    return b"".join(data.splitlines(keepends=True)[:-1])


def without_a_row(data: bytes) -> bytes:
    lines = data.splitlines(keepends=True)
    return b"".join(lines[:2] + lines[3:])


def from_the_future(data: bytes) -> bytes:
    return data.replace(b'"schema":"0', b'"schema":"9')


def forged(row: object) -> Callable[[bytes], bytes]:
    """A backup with one line put in, whose last line agrees with it."""

    def spoil(data: bytes) -> bytes:
        first = data.splitlines(keepends=True)[0]
        lines = [first, json.dumps({"table": "assessment", "row": row}).encode() + b"\n"]
        digest = hashlib.sha256(b"".join(lines)).hexdigest()
        return b"".join([*lines, json.dumps({"rows": {"assessment": 1}, "sha256": digest}).encode(), b"\n"])

    return spoil


SPOILED: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "one letter changed": (lambda data: data.replace(b"Spring", b"Sprung"), "cut off or was changed"),
    "no last line": (without_last_line, "cut off or was changed"),
    "a row gone": (without_a_row, "cut off or was changed"),
    "half of it": (lambda data: data[: len(data) // 2], "not a backup"),
    "empty": (lambda _: b"", "not a backup"),
    "a picture": (lambda _: b"\x89PNG\r\n", "not a backup"),
    "another file": (lambda _: json.dumps({"format": "ml-readiness-assessment"}).encode(), "not a backup"),
    "newer": (from_the_future, "newer version"),
    "a row that is none": (forged(5), "not a backup"),
    "a row of other columns": (forged({"id": "x"}), "not a backup"),
    "a day that is none": (forged(dict.fromkeys(tables.assessment.columns.keys(), "x")), "not a backup"),
    "an endless first line": (lambda _: b"{" * 10_000_000, "not a backup"),
}


@pytest.mark.parametrize("case", SPOILED)
def test_a_spoiled_backup_is_refused_and_changes_nothing(sqlite_tables: str, tmp_path: Path, case: str) -> None:
    store = open_store(LOCAL_USER, sqlite_tables)
    store.add(an_assessment(), at=NOW)
    before = everything(store, tmp_path, "good")
    spoil, expected = SPOILED[case]
    for pack in (bytes, gzip.compress):
        (tmp_path / "bad").write_bytes(pack(spoil(before)))
        with pytest.raises(Refused, match=expected):
            store.restore(tmp_path / "bad", overwrite=True)

    assert everything(store, tmp_path, "after") == before
    store.close()


def test_a_backup_that_fails_leaves_no_half_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="could not be used"):
        store.backup(tmp_path / "no-such-folder" / "kept")

    store.add_snapshot(store.create("Spring", at=NOW), a_snapshot())
    store.backup(tmp_path / "kept")
    assert [path.name for path in tmp_path.iterdir() if "kept" in path.name] == ["kept"]


def test_a_restore_from_a_file_that_is_not_there_says_so(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StorageProblem, match="could not be used"):
        store.restore(tmp_path / "nothing")


def test_a_pipe_and_a_device_are_no_backups_and_nobody_waits_for_them(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    for name in ("pipe", "device"):
        with pytest.raises(Refused, match="not a backup"):
            store.restore(tmp_path / name, overwrite=True)


def test_a_backup_is_for_its_owner_only(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "kept")

    assert (tmp_path / "kept").stat().st_mode & 0o077 == 0


def test_a_backup_is_compressed_and_an_older_one_that_is_not_can_be_restored(filled: Store, tmp_path: Path) -> None:
    counts = filled.backup(tmp_path / "kept")
    data = (tmp_path / "kept").read_bytes()
    (tmp_path / "plain").write_bytes(gzip.decompress(data))

    assert len(data) < len(gzip.decompress(data)) / 2
    assert filled.restore(tmp_path / "plain", overwrite=True) == counts
    filled.backup(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == data


@pytest.mark.parametrize(
    "spoil", [lambda data: data[:-9], lambda data: data[: len(data) // 2], lambda data: data[:40] + b"xx" + data[42:]]
)
def test_a_compressed_backup_that_is_cut_off_or_changed_is_refused(
    filled: Store, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    filled.backup(tmp_path / "kept")
    (tmp_path / "bad").write_bytes(spoil((tmp_path / "kept").read_bytes()))

    with pytest.raises(Refused, match=r"cut off or was changed|not a backup"):
        filled.restore(tmp_path / "bad", overwrite=True)


def test_a_small_file_that_unpacks_to_a_line_without_end_is_refused(store: Store, tmp_path: Path) -> None:
    store.backup(tmp_path / "kept")
    first = gzip.decompress((tmp_path / "kept").read_bytes()).splitlines(keepends=True)[0]
    (tmp_path / "bomb").write_bytes(gzip.compress(first + b" " * 70_000_000, 1))

    with pytest.raises(Refused, match="not a backup"):
        store.restore(tmp_path / "bomb", overwrite=True)


def test_a_backup_lets_nobody_in_and_a_restored_one_neither(store: Store, tmp_path: Path) -> None:
    here = {"person_id": "ann", "seen_at": NOW, "ends_at": LATER}
    sign_in = {"browser_hash": "b", "provider": "p", "nonce": "n", "verifier": "v", "leads_to": "/", "begun_at": NOW}
    with store.database.writing() as connection:
        connection.execute(tables.person.insert().values(id="ann", name="Ann", email="ann@example.org"))
        connection.execute(tables.identity.insert().values(issuer="https://a.example", subject="1", person_id="ann"))
        connection.execute(tables.membership.insert().values(workspace_id=tables.HOME, person_id="ann", role="owner"))
        connection.execute(tables.session.insert().values(token_hash="hash-of-a-session", **here))
        connection.execute(tables.sign_in.insert().values(state_hash="hash-of-a-state", **sign_in))

    content = everything(store, tmp_path, "kept").decode()
    with pytest.raises(Refused, match="not empty"):
        store.restore(tmp_path / "kept")
    counts = store.restore(tmp_path / "kept", overwrite=True)

    assert "hash-of-a-s" not in content
    assert (counts["person"], counts["identity"], counts["membership"]) == (1, 1, 1)
    assert (counts["session"], counts["sign_in"]) == (0, 0)
    assert everything(store, tmp_path, "again").decode() == content


@pytest.mark.parametrize("is_of_before", [False, True])
def test_what_was_taken_back_since_a_backup_stays_so_when_it_is_restored(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_of_before: bool
) -> None:
    """Also from a backup of before, which held links."""
    here, ends = store.create("Ours", at=NOW), LATER + timedelta(days=7)
    key = store.share(here, "{}", ends_at=ends, at=NOW)
    withdrawn, kept = (store.invite_member(HOME, "viewer", at=NOW) for _ in range(2))
    with monkeypatch.context() as patched:
        if is_of_before:
            patched.setattr(backup, "LEFT_OUT", frozenset({"session", "sign_in"}))
        assert store.backup(tmp_path / "old.backup")["share"] == is_of_before
    (link,) = store.shares(here, at=NOW)
    store.end_share(here, link.id, at=NOW)
    store.withdraw_invitation(HOME, hash_of_token(withdrawn), at=NOW)

    store.restore(tmp_path / "old.backup", overwrite=True)

    assert store.share_behind(key, at=NOW) is None
    assert store.invitation_behind(withdrawn, at=NOW) is None
    assert store.invitation_behind(kept, at=NOW) is not None
