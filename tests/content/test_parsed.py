"""What was read once is kept for the next start, and never taken from somebody else."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.content import languages, library, overlays, parsed
from readiness.content.folders import new_pack_folder
from readiness.content.library import Library, fingerprint_of
from readiness.model.mistake import MistakesFound


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty cache folder."""
    monkeypatch.setattr(parsed, "cache_folder", lambda: tmp_path / "cache")
    yield tmp_path / "cache"
    library._load.cache_clear()


@pytest.fixture
def content(tmp_path: Path) -> tuple[Path, Path]:
    """A copy of the small pack."""
    pack = shutil.copytree(new_pack_folder(), tmp_path / "pack")
    return pack / "questionnaires", pack / "rubrics"


def load_anew(content: tuple[Path, Path]) -> Library:
    """As another process would."""
    library._load.cache_clear()
    return library.load_library(*content)


def never(*_: object) -> Library:
    pytest.fail("The files were parsed once more.")


def test_content_is_parsed_once_and_the_same_afterwards(
    content: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = load_anew(content)
    monkeypatch.setattr(library, "read_library", never)
    again = load_anew(content)

    assert again is not first
    assert (again.questionnaire, again.rubric, again.checklist) == (first.questionnaire, first.rubric, first.checklist)
    assert again.fingerprint == first.fingerprint == fingerprint_of(again.questionnaire, again.rubric)
    assert library.as_text(again) == library.as_text(first)
    (kept,) = folder.iterdir()
    assert kept.stat().st_mode & 0o077 == 0


def test_an_account_without_a_home_reads_the_files_each_time(
    content: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(parsed, "cache_folder", homeless)

    assert library.as_text(load_anew(content)) == library.as_text(load_anew(content))


def test_content_that_was_changed_is_parsed_anew(content: tuple[Path, Path]) -> None:
    first = load_anew(content)
    file = content[0] / "questionnaire.yaml"
    file.write_text(file.read_text("utf-8").replace("version: 1.0.0", "version: 1.0.1"), "utf-8")

    assert load_anew(content).questionnaire.version == "1.0.1"
    (content[1] / "team-roles.yaml").unlink()
    with pytest.raises(MistakesFound):
        load_anew(content)
    assert first.questionnaire.version == "1.0.0"


def test_what_other_code_has_made_of_the_files_is_not_taken(
    content: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = parsed.name_of(*content)
    monkeypatch.setattr(parsed, "_code", lambda: "another version")

    assert parsed.name_of(*content) != before


@pytest.mark.parametrize("spoiled", ["", "{}", "[[[", "half"])
def test_a_file_that_is_damaged_is_passed_over_and_made_anew(
    content: tuple[Path, Path], folder: Path, spoiled: str
) -> None:
    first = load_anew(content)
    (kept,) = folder.iterdir()
    good = kept.read_text("utf-8")
    kept.write_text(good[: len(good) // 2] if spoiled == "half" else spoiled, "utf-8")

    assert load_anew(content).fingerprint == first.fingerprint
    assert kept.read_text("utf-8") == good


def test_nothing_is_taken_from_where_others_may_write(content: tuple[Path, Path], folder: Path) -> None:
    load_anew(content)
    (kept,) = folder.iterdir()
    assert parsed.kept_as(kept.name) is not None
    for place in (folder, kept):
        usual = place.stat().st_mode
        place.chmod(usual | 0o002)
        assert parsed.kept_as(kept.name) is None
        place.chmod(usual)
    shutil.move(kept, folder / "elsewhere")
    kept.symlink_to(folder / "elsewhere")
    assert parsed.kept_as(kept.name) is None
    kept.unlink()
    os.mkfifo(kept)
    assert parsed.kept_as(kept.name) is None


def test_where_nothing_can_be_written_content_is_parsed_each_time(content: tuple[Path, Path], folder: Path) -> None:
    folder.parent.joinpath("cache").write_text("in the way")

    assert load_anew(content).fingerprint == load_anew(content).fingerprint


def test_only_a_few_files_are_kept_and_those_in_use_among_them(folder: Path) -> None:
    parsed.keep("content-used.json", "{}")
    for number in range(40):
        os.utime(folder / "content-used.json", (1, 1))
        assert parsed.kept_as("content-used.json") == "{}"
        parsed.keep(f"content-{number}.json", "{}")

    assert len(list(folder.iterdir())) == 16


def test_words_in_another_language_are_read_when_they_are_asked_for_and_once(
    content: tuple[Path, Path], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = content[0] / "languages" / "nl.yaml"
    place.parent.mkdir()
    place.write_text('language: nl\nwords:\n  somewhere:\n    says: "Hoe dan?"\n    seen: "01234567"\n', "utf-8")
    read = list[Path]()
    monkeypatch.setattr(languages, "read_overlay", lambda path: read.append(path) or overlays.read_overlay(path))

    first, again = load_anew(content), load_anew(content)
    assert not read
    assert len(list(folder.iterdir())) == 1

    assert first.overlays["nl"] == again.overlays["nl"]
    assert first.overlays["nl"].says("somewhere") == "Hoe dan?"
    assert read == [place]

    place.write_text(place.read_text("utf-8").replace("Hoe", "Wat"), "utf-8")
    assert load_anew(content).overlays["nl"].says("somewhere") == "Wat dan?"
    (newest,) = (each for each in folder.iterdir() if "Wat dan?" in each.read_text("utf-8"))
    newest.write_text('{"language": "nl", "words": {"somewhere": "half"}}', "utf-8")
    assert load_anew(content).overlays["nl"].says("somewhere") == "Wat dan?"


@pytest.mark.parametrize("text", [None, "words: [", "language: fr\nwords: {}\n"])
def test_an_overlay_that_cannot_be_read_is_none(content: tuple[Path, Path], text: str | None) -> None:
    place = content[0] / "languages" / "nl.yaml"
    place.parent.mkdir()
    place.write_text(text or "")
    found = load_anew(content).overlays
    if text is None:
        place.unlink()

    assert "nl" not in found
    assert not [*found]
    assert len(found) == 0
    assert found.get("de") is None
