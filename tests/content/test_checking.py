"""Every kind of mistake that authors make, and what the check says about it."""

import re
import shutil
from pathlib import Path

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import questionnaires_folder, rubrics_folder

FILES = Path(__file__).parent / "files"
VALID = FILES / "valid"
INVALID = FILES / "invalid" / "content"
HERE = re.compile(r"  # expect: (.*?)(?=  # expect: |$)")
ELSEWHERE = re.compile(r"^# expect in (\S+?)(?: line (\d+))?: (.*)$")


def written_expectations(file: Path, name: str) -> set[tuple[str, int | None, str]]:
    """What the comments of a broken file say that the check must say: (file, line, sentences)."""
    expected: set[tuple[str, int | None, str]] = set()
    for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
        if found := ELSEWHERE.match(line):
            expected.add((found[1], int(found[2]) if found[2] else None, found[3]))
        expected |= {(name, number, sentence) for sentence in HERE.findall(line)}
    return expected


@pytest.mark.parametrize("mistake", sorted(path.name for path in INVALID.iterdir()))
def test_each_kind_of_mistake_is_reported_with_its_place_and_a_remedy(mistake: str, tmp_path: Path) -> None:
    shutil.copytree(VALID, tmp_path, dirs_exist_ok=True)
    (broken,) = (path for path in (INVALID / mistake).rglob("*.yaml"))
    name = broken.relative_to(INVALID / mistake)
    shutil.copy(broken, tmp_path / name)

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    expected = written_expectations(broken, str(name))
    assert expected
    assert {(found.file, found.line, f"{found.what} {found.instead}") for found in report.mistakes} == expected


def test_the_small_example_has_no_mistakes() -> None:
    assert check_folders(VALID / "questionnaires", VALID / "rubrics").mistakes == ()


def test_the_shipped_content_has_no_mistakes() -> None:
    report = check_folders(questionnaires_folder(), rubrics_folder())

    assert [mistake.sentence for mistake in report.mistakes] == []


def test_the_shipped_questions_are_plain_enough_for_a_busy_leader() -> None:
    report = check_folders(questionnaires_folder(), rubrics_folder())

    assert report.questions == 45
    assert report.reading_grade is not None
    assert report.reading_grade <= 9


def test_mistakes_in_several_files_are_reported_together(tmp_path: Path) -> None:
    shutil.copytree(VALID, tmp_path, dirs_exist_ok=True)
    for name in ("problems.yaml", "actions.yaml"):
        file = tmp_path / "rubrics" / name
        file.write_text(file.read_text("utf-8").replace("help:", "hlep:").replace("effort:", "efort:"), "utf-8")

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    assert {mistake.file for mistake in report.mistakes} == {"rubrics/problems.yaml", "rubrics/actions.yaml"}


def test_a_file_that_cannot_be_read_hides_no_mistake_of_another(tmp_path: Path) -> None:
    shutil.copytree(VALID, tmp_path, dirs_exist_ok=True)
    (tmp_path / "rubrics" / "actions.yaml").write_bytes(b"\x00")
    (tmp_path / "questionnaires" / "checklist.yaml").unlink()
    file = tmp_path / "questionnaires" / "ml-readiness.yaml"
    file.write_text(file.read_text("utf-8").replace("It goes back two years.", "It is in a system."), "utf-8")

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    assert [(mistake.file, mistake.what) for mistake in report.mistakes] == [
        ("questionnaires/checklist.yaml", "There is no such file."),
        ("questionnaires/ml-readiness.yaml", "Levels 2 and 3 have the same text."),
        ("rubrics/actions.yaml", "This is a binary file, not text."),
    ]


@pytest.mark.parametrize(("goal", "number"), [("", 1), (", goal: Somebody has a list", 0), (", goal: No list yet", 1)])
def test_a_level_to_be_reached_is_written_as_a_good_state(tmp_path: Path, goal: str, number: int) -> None:
    shutil.copytree(VALID, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "questionnaires" / "ml-readiness.yaml"
    text = file.read_text("utf-8")
    level = next(line for line in text.splitlines() if "short:" in line and "{" in line and line != _first_level(text))
    start, _, _ = level.partition("short:")
    file.write_text(text.replace(level, f"{start}short: Unclear, people clash{goal}}}", 1), "utf-8")

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    told = [mistake.what for mistake in report.mistakes if "does not read as something to reach" in mistake.what]
    assert len(told) == number


def _first_level(text: str) -> str:
    return next(line for line in text.splitlines() if "short:" in line)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    assert [mistake.what for mistake in report.mistakes] == ["There is no such folder."] * 2
