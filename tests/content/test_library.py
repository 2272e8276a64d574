"""Loading the content once, and telling one edition of it from another."""

import re
import shutil
from pathlib import Path

import pytest

from readiness.content.folders import questionnaires_folder, rubrics_folder
from readiness.content.library import fingerprint_of, load_library
from readiness.model.mistake import MistakesFound

VALID = Path(__file__).parent / "files" / "valid"


def test_the_shipped_content_loads() -> None:
    library = load_library()

    assert library.rubric.questionnaire == library.questionnaire.id
    assert [dimension.id for dimension in library.questionnaire.dimensions] == ["data", "strategy", "culture", "roles"]
    assert len(library.rubric.team.roles) == 7
    assert len(library.rubric.team.skills) == 17
    assert len(library.rubric.problems.criteria) == 10
    assert len(library.rubric.warnings) == 35


def test_the_same_folders_are_read_once() -> None:
    assert load_library() is load_library()


def copy_of_the_small_example(folder: Path) -> tuple[Path, Path]:
    shutil.copytree(VALID, folder, dirs_exist_ok=True)
    return folder / "questionnaires", folder / "rubrics"


def test_comments_and_layout_do_not_change_the_fingerprint(tmp_path: Path) -> None:
    questionnaires, rubrics = copy_of_the_small_example(tmp_path)
    file = questionnaires / "ml-readiness.yaml"
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join(["# Another comment.", "", *lines[2:], lines[1]]) + "\n", "utf-8")

    changed = load_library(questionnaires, rubrics)

    assert changed.fingerprint == load_library(VALID / "questionnaires", VALID / "rubrics").fingerprint


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("questionnaires/ml-readiness.yaml", "Is the data kept?", "Is all data kept?"),
        ("rubrics/ml-readiness.yaml", "weight: 2", "weight: 3"),
        ("rubrics/actions.yaml", "effort: S", "effort: L"),
    ],
)
def test_every_word_and_number_changes_the_fingerprint(name: str, before: str, after: str, tmp_path: Path) -> None:
    questionnaires, rubrics = copy_of_the_small_example(tmp_path)
    file = tmp_path / name
    file.write_text(file.read_text("utf-8").replace(before, after, 1), "utf-8")

    changed = load_library(questionnaires, rubrics)

    assert changed.fingerprint != load_library(VALID / "questionnaires", VALID / "rubrics").fingerprint


def test_the_fingerprint_is_a_sha256_in_hexadecimal() -> None:
    library = load_library()

    assert len(library.fingerprint) == 64
    assert int(library.fingerprint, 16) >= 0
    assert library.fingerprint == fingerprint_of(library.questionnaire, library.rubric)


def test_content_that_does_not_fit_is_refused_with_every_mistake(tmp_path: Path) -> None:
    questionnaires, rubrics = copy_of_the_small_example(tmp_path)
    (rubrics / "actions.yaml").unlink()
    (rubrics / "problems.yaml").unlink()

    with pytest.raises(MistakesFound) as found:
        load_library(questionnaires, rubrics)

    assert [mistake.file for mistake in found.value.mistakes] == ["rubrics/actions.yaml", "rubrics/problems.yaml"]


def test_shares_are_written_one_way() -> None:
    files = [*questionnaires_folder().glob("*.yaml"), *rubrics_folder().glob("*.yaml")]
    assert files
    assert [file.name for file in files if re.search(r"\d %", file.read_text("utf-8"))] == []
