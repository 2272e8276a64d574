"""Packs beside the shipped one: read from folders and zip files, refused in sentences, and made anew."""

import shutil
import zipfile
from pathlib import Path

import pytest

from readiness.content.authoring import new_pack
from readiness.content.checking import check_folders
from readiness.content.pack_files import opened_pack
from readiness.content.packs import load_pack, load_packs
from readiness.model.mistake import MistakesFound

VALID = Path(__file__).parent / "files" / "valid"
NAMES = ["our-pack", "Bäder & Co: 'x' #1", "山田", "No", "- {a: b}"]


def written(folder: Path, name: str) -> Path:
    for place, content in new_pack(name).items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_bytes(content)
    return folder


def zipped(folder: Path, target: Path, inside: str = "") -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for file in folder.rglob("*.yaml"):
            archive.write(file, f"{inside}{file.relative_to(folder).as_posix()}")
    return target


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", NAMES)
def test_a_new_pack_has_no_mistakes_and_its_name(name: str, tmp_path: Path) -> None:
    folder = written(tmp_path, name)

    report = check_folders(folder / "questionnaires", folder / "rubrics")

    assert report.mistakes == ()
    assert load_pack(folder).questionnaire.title == name


@pytest.mark.parametrize(
    ("chosen", "what"),
    [
        ("[cases-kept, outcome-kept]", ""),
        ("[cases-kept, errors-found]", "No gate rests on `errors-found`"),
        ("[cases-kept, cases-kept]", "`cases-kept` is there twice"),
        ("[cases-kept, cases-kep]", "`cases-kep`"),
    ],
)
def test_a_first_look_asks_once_what_gates_rest_on(chosen: str, what: str, tmp_path: Path) -> None:
    folder = written(tmp_path, "ours")
    file = folder / "questionnaires" / "questionnaire.yaml"
    file.write_text(f"{file.read_text('utf-8')}\nfirst_look: {chosen}\n", "utf-8")

    said = [mistake.what for mistake in check_folders(folder / "questionnaires", folder / "rubrics").mistakes]

    assert (said == []) if not what else (len(said) == 1 and what in said[0])


def test_two_new_packs_have_names_of_their_own(tmp_path: Path) -> None:
    packs = [written(tmp_path / name, name) for name in ("one", "two")]

    loaded = load_packs(packs)

    assert [each.questionnaire.id for each in loaded.for_new] == ["ml-readiness", "one", "two"]
    assert [each.rubric.questionnaire for each in loaded.for_new] == ["ml-readiness", "one", "two"]
    assert loaded.broken == ()


@pytest.mark.parametrize("inside", ["", "our pack/", "a/b/"])
def test_a_zip_file_is_a_pack(inside: str, tmp_path: Path) -> None:
    assert load_pack(zipped(VALID, tmp_path / "pack.zip", inside)).fingerprint == load_pack(VALID).fingerprint


def test_nothing_of_a_zip_file_is_written_beside_its_folder(tmp_path: Path) -> None:
    pack = zipped(VALID, tmp_path / "pack.zip")
    with zipfile.ZipFile(pack, "a") as archive:
        archive.writestr("../../questionnaires/evil.yaml", "id: evil")
        archive.writestr("/rubrics/../../evil.yaml", "id: evil")
        archive.writestr("notes/readme.txt", "Hello")

    assert load_pack(pack).questionnaire.id == "small"
    assert list(tmp_path.rglob("evil.yaml")) == []


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"id: small"])
def test_what_is_no_zip_file_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(content)

    with pytest.raises(MistakesFound, match="This is not a zip file that can be read"):
        load_pack(tmp_path / "pack.zip")


def test_a_zip_file_damaged_anywhere_is_read_or_refused_in_a_sentence(tmp_path: Path) -> None:
    pack = tmp_path / "pack.zip"
    with zipfile.ZipFile(pack, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("questionnaires/small.yaml", "id: small\n" * 20)
    whole = pack.read_bytes()
    refused = 0
    for place in range(len(whole)):
        pack.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        try:
            with opened_pack(pack):
                pass
        except MistakesFound:
            refused += 1

    assert refused > len(whole) // 4


def test_a_zip_file_of_many_files_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pack.zip", "w") as archive:
        for number in range(60):
            archive.writestr(f"questionnaires/{number}.yaml", "")

    with pytest.raises(MistakesFound, match="more than 50 files"):
        load_pack(tmp_path / "pack.zip")


def test_a_pack_that_is_not_whole_leaves_the_others(tmp_path: Path) -> None:
    whole, broken = written(tmp_path / "whole", "whole"), written(tmp_path / "broken", "broken")
    file = broken / "rubrics" / "rubric.yaml"
    file.write_text(file.read_text("utf-8").replace("question: leader-named, at_least", "question: leader, at_least"))

    loaded = load_packs([broken, tmp_path / "nowhere", whole])

    assert [each.questionnaire.id for each in loaded.for_new] == ["ml-readiness", "whole"]
    first, second = loaded.broken
    assert first.name == str(broken)
    assert "rubrics/rubric.yaml:" in first.mistakes[0].sentence
    assert "There is no question `leader`." in first.mistakes[0].sentence
    assert second.mistakes[0].what == "There is no such folder."


def test_a_long_text_keeps_no_pack_from_being_used(tmp_path: Path) -> None:
    folder = written(tmp_path, "wordy")
    file = folder / "questionnaires" / "questionnaire.yaml"
    file.write_text(file.read_text("utf-8").replace("How far back are", "How far back " + "and back " * 30 + "are"))

    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes
    assert load_pack(folder).questionnaire.id == "wordy"


def test_two_packs_of_one_name_and_version_are_not_mixed_up(tmp_path: Path) -> None:
    shutil.copytree(written(tmp_path / "one", "one"), tmp_path / "two")

    loaded = load_packs([tmp_path / "one", tmp_path / "two"])

    assert [each.questionnaire.id for each in loaded.for_new] == ["ml-readiness", "one"]
    assert loaded.broken[0].mistakes[0].what == "There is a pack `one` of version 1.0.0 already."
