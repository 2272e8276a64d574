"""Packs that people bring in the app: offered at once everywhere, kept with their assessments, refused in sentences."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from readiness.content.authoring import new_pack
from readiness.model.actor import LOCAL_USER
from readiness.model.response import Answer
from readiness.services import libraries
from readiness.services.opening import open_workspace
from readiness.services.packs import MOST_MEGABYTES, bring_pack, packs_here, take_pack_away
from readiness.services.versions import go_over, newer_version, way_back
from readiness.services.workspace import Workspace
from readiness.storage.pack_records import KeptPack
from readiness.storage.problems import Refused
from readiness.storage.store import Store


def packed(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file that holds these."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for place, content in files.items():
            archive.writestr(place, content)
    return made.getvalue()


def pack_of(name: str = "ours", version: str = "1.0.0", **changed: tuple[str, str]) -> bytes:
    """A small pack; `changed` replaces one text by another in the questionnaire."""
    files = dict(new_pack(name))
    place = "questionnaires/questionnaire.yaml"
    text = files[place].decode().replace("version: 1.0.0", f"version: {version}")
    assert f"version: {version}" in text
    for old, new in changed.values():
        assert old in text
        text = text.replace(old, new)
    return packed({**files, place: text.encode()})


@pytest.fixture
def workspace(sqlite_tables: str) -> Iterator[Workspace]:
    opened = open_workspace(LOCAL_USER, sqlite_tables)
    yield opened
    opened.close()


def names(workspace: Workspace) -> list[tuple[str, str, bool]]:
    """Name, version, and whether it is for new assessments, of what was brought."""
    return [
        (line.library.questionnaire.id, line.library.questionnaire.version, line.is_for_new)
        for line in packs_here(workspace).usable
        if line.origin == "brought"
    ]


def test_a_pack_that_was_brought_is_offered_at_once_in_every_process(workspace: Workspace, sqlite_tables: str) -> None:
    other = open_workspace(LOCAL_USER, sqlite_tables)

    brought = bring_pack(workspace, pack_of(), "ours.zip")

    (line,) = (each for each in packs_here(other).usable if each.origin == "brought")
    assert line.library.fingerprint == brought.library.fingerprint
    assert (line.source, line.uses, line.is_for_new) == ("ours.zip", 0, True)
    here = other.start("Spring", "Northwind", library=line.library)
    assert workspace.library_of(here).fingerprint == brought.library.fingerprint
    other.close()


def test_the_same_pack_has_the_same_fingerprint_however_it_is_zipped(workspace: Workspace) -> None:
    files = dict(new_pack("ours"))
    turned = {f"a folder/{place}": files[place] for place in reversed(files)}

    brought = bring_pack(workspace, pack_of(), "ours.zip")

    with pytest.raises(Refused, match="is here already, word for word"):
        bring_pack(workspace, packed(turned, zipfile.ZIP_STORED), "again.zip")
    assert [line.library.fingerprint for line in packs_here(workspace).usable].count(brought.library.fingerprint) == 1


def test_a_newer_version_takes_the_place_of_the_earlier_one(workspace: Workspace) -> None:
    first = bring_pack(workspace, pack_of(), "ours.zip")
    here = workspace.start("Spring", "Northwind", library=first.library)
    slug = first.library.questionnaire.questions[0].id
    workspace.save(here, "answer", slug, Answer(given=2))

    second = bring_pack(workspace, pack_of(version="1.1.0"), "ours.zip")

    assert second.earlier == ("1.0.0",)
    assert names(workspace) == [("ours", "1.1.0", True), ("ours", "1.0.0", False)]
    assert workspace.library_of(here).fingerprint == first.library.fingerprint
    newer = newer_version(workspace, here)
    assert newer is not None
    assert newer.fingerprint == second.library.fingerprint
    go_over(workspace, here)
    assert workspace.open(here).assessment.response.answers[slug].level == 2
    take_pack_away(workspace, first.library.fingerprint)
    assert way_back(workspace, here) is not None


def test_a_version_never_changes_what_it_says(workspace: Workspace) -> None:
    bring_pack(workspace, pack_of(), "ours.zip")

    with pytest.raises(Refused, match="already, and it says something else") as refused:
        bring_pack(workspace, pack_of(about=("How far back", "How long ago")), "ours.zip")

    assert "Raise `version`" in refused.value.mend
    assert names(workspace) == [("ours", "1.0.0", True)]


def test_the_questions_that_come_with_the_app_are_not_replaced(workspace: Workspace) -> None:
    shipped = Path(__file__).parents[2] / "packs" / "version-2"
    files = {each.relative_to(shipped).as_posix(): each.read_bytes() for each in shipped.rglob("*.yaml")}
    place = "questionnaires/questionnaire.yaml"
    text = files[place].decode()
    files[place] = text.replace("version: 2.0.0", "version: 9.0.0", 1).encode()
    del files["questionnaires/published.yaml"]

    with pytest.raises(Refused, match="`ml-readiness` is the name of questions that the app was started with"):
        bring_pack(workspace, packed(files), "theirs.zip")


def test_what_an_assessment_was_made_with_stays_when_its_pack_is_taken_away(workspace: Workspace) -> None:
    brought = bring_pack(workspace, pack_of(), "ours.zip").library
    here = workspace.start("Spring", "Northwind", library=brought)
    before = workspace.findings(here).outcome
    assert [line.uses for line in packs_here(workspace).usable if line.origin == "brought"] == [1]

    take_pack_away(workspace, brought.fingerprint)

    assert names(workspace) == []
    fresh = open_workspace(LOCAL_USER, workspace.store.address)
    assert fresh.library_of(here).fingerprint == brought.fingerprint
    assert fresh.findings(here).outcome == before
    assert fresh.open(here).notes == ()


def test_a_pack_that_nobody_has_leaves_the_database(workspace: Workspace) -> None:
    brought = bring_pack(workspace, pack_of(), "ours.zip").library

    take_pack_away(workspace, brought.fingerprint)

    assert workspace.store.kept_pack(brought.fingerprint) is None
    bring_pack(workspace, pack_of(), "ours.zip")
    assert names(workspace) == [("ours", "1.0.0", True)]


def test_a_backup_carries_what_was_brought(workspace: Workspace, tmp_path: Path) -> None:
    brought = bring_pack(workspace, pack_of(), "ours.zip").library
    workspace.store.backup(tmp_path / "all.backup")
    take_pack_away(workspace, brought.fingerprint)

    elsewhere = open_workspace(LOCAL_USER, f"sqlite:///{tmp_path / 'elsewhere.db'}")
    elsewhere.store.restore(tmp_path / "all.backup")

    (line,) = (each for each in packs_here(elsewhere).usable if each.origin == "brought")
    assert line.library.fingerprint == brought.fingerprint
    with pytest.raises(Refused, match="The database is not empty"):
        elsewhere.store.restore(tmp_path / "all.backup")
    elsewhere.close()


def test_one_that_this_program_cannot_read_is_named_and_can_be_taken_away(workspace: Workspace) -> None:
    brought = bring_pack(workspace, pack_of(), "ours.zip").library
    take_pack_away(workspace, brought.fingerprint)
    damaged = brought.fingerprint, "ours", "1.0.0", "{}"
    workspace.store.bring_pack(KeptPack(*damaged), "ours.zip", at=workspace.now())
    fresh = open_workspace(LOCAL_USER, workspace.store.address)

    found = packs_here(fresh)

    assert [line.library.questionnaire.id for line in found.usable if line.origin == "brought"] == []
    (unread,) = found.unread
    assert (unread.name, unread.fingerprint) == ("ours 1.0.0", brought.fingerprint)
    take_pack_away(fresh, unread.fingerprint)
    assert packs_here(fresh).unread == ()


def test_a_pack_is_read_once_whether_it_can_be_read_or_not_and_no_more_are_held_than_a_process_may(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = (bring_pack(workspace, pack_of(name), f"{name}.zip").library for name in ("ours", "theirs"))
    damaged = "f" * 64, "broken", "1.0.0", "{}"
    workspace.store.bring_pack(KeptPack(*damaged), "broken.zip", at=workspace.now())
    fresh = open_workspace(LOCAL_USER, workspace.store.address)
    asked: list[str] = []
    read = type(fresh.store).kept_pack

    def counted(store: Store, fingerprint: str) -> KeptPack | None:
        asked.append(fingerprint)
        return read(store, fingerprint)

    monkeypatch.setattr(type(fresh.store), "kept_pack", counted)
    for _ in range(3):
        fresh.packs()
    assert sorted(asked) == sorted([first.fingerprint, second.fingerprint, damaged[0]])

    fresh.close()

    monkeypatch.setattr(libraries, "MOST_KEPT", 1)
    small = open_workspace(LOCAL_USER, workspace.store.address)
    asked.clear()
    for _ in range(2):
        assert {each.fingerprint for each in small.packs().offered} >= {first.fingerprint, second.fingerprint}
    assert len(asked) == 6
    small.close()


def changed_file(place: str, content: bytes) -> bytes:
    return packed({**new_pack("ours"), place: content})


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "no zip": (lambda: b"PK\x03\x04 broken", "This is not a zip file that can be read."),
    "10,000 files": (
        lambda: packed({f"questionnaires/{at}.yaml": b"" for at in range(10_000)}, zipfile.ZIP_STORED),
        "It holds more than 50 files.",
    ),
    "a file that grows without end": (
        lambda: changed_file("rubrics/actions.yaml", b"a" * 50_000_000),
        "The file is larger than 2 MB.",
    ),
    "many files that grow": (
        lambda: packed({f"rubrics/{at}.yaml": b"# " + b"a" * 1_900_000 for at in range(40)}),
        "Its files have more than 4 MB of text.",
    ),
    "an unusual packing": (lambda: packed(dict(new_pack("ours")), zipfile.ZIP_LZMA), "It is packed in an unusual way."),
    "a file twice": (
        lambda: packed({**new_pack("ours"), "inner/rubrics/actions.yaml": b"actions: []"}),
        "It holds `rubrics/actions.yaml` twice.",
    ),
    "aliases that multiply": (
        lambda: changed_file("rubrics/rubric.yaml", b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
        "rubrics/rubric.yaml:1: An anchor or alias (`&` or `*`) stands here.",
    ),
    "a type that makes objects": (
        lambda: changed_file("rubrics/rubric.yaml", b"a: !!python/object/apply:os.system [ls]\n"),
        "rubrics/rubric.yaml:1: A type tag (`!`) stands here.",
    ),
    "nesting without end": (
        lambda: changed_file("rubrics/rubric.yaml", b"a: " + b"[" * 100_000),
        "rubrics/rubric.yaml:1: The nesting is too deep.",
    ),
    "entries without end": (
        lambda: changed_file("rubrics/rubric.yaml", b"a:\n" + b"- b\n" * 400_000),
        "The file has far too many entries.",
    ),
    "paths that lead out": (
        lambda: packed({"../../questionnaires/q.yaml": b"id: evil", "/etc/rubrics/../passwd": b"x"}),
        "It holds no folder `questionnaires` with files.",
    ),
    "another encoding": (
        lambda: changed_file("rubrics/rubric.yaml", "id: Größe".encode("utf-16")),
        "rubrics/rubric.yaml: This is a binary file, not text.",
    ),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_ends_in_a_sentence_and_stores_nothing(kind: str, workspace: Workspace) -> None:
    make, said = HOSTILE[kind]

    with pytest.raises(Refused) as refused:
        bring_pack(workspace, make(), "theirs.zip")

    assert any(said in sentence for sentence in refused.value.problems), refused.value.problems
    assert not any("/tmp" in sentence or "pack-" in sentence for sentence in refused.value.problems)
    assert workspace.store.brought_packs() == ()


def test_a_file_that_is_too_large_is_not_even_read(workspace: Workspace) -> None:
    with pytest.raises(Refused, match=f"more than {MOST_MEGABYTES} MB"):
        bring_pack(workspace, b"x" * (MOST_MEGABYTES * 1_000_000 + 1), "large.zip")


def test_every_mistake_is_told_with_file_and_line(workspace: Workspace) -> None:
    files = dict(new_pack("ours"))
    rubric = files["rubrics/rubric.yaml"].decode()
    files["rubrics/rubric.yaml"] = rubric.replace("question: leader-named", "question: leader").encode()
    files["rubrics/actions.yaml"] = files["rubrics/actions.yaml"].replace(b"effort: S", b"effort: XS", 1)

    with pytest.raises(Refused, match="This questionnaire has mistakes") as refused:
        bring_pack(workspace, packed(files), "ours.zip")

    assert {sentence.split(":")[0] for sentence in refused.value.problems} >= {
        "rubrics/rubric.yaml",
        "rubrics/actions.yaml",
    }
    assert all(sentence.split(":")[1].isdigit() for sentence in refused.value.problems)
