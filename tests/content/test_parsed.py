"""What was read once is kept for the next start, and never taken from somebody else."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from readiness.content import library, parsed
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


def test_only_a_few_files_are_kept(folder: Path) -> None:
    for number in range(20):
        parsed.keep(f"content-{number}.json", "{}")

    assert len(list(folder.iterdir())) == 8
