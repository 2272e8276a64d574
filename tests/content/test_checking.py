"""Every kind of mistake that authors make, and what the check says about it."""

import re
import shutil
from pathlib import Path

import pytest

from readiness.content.checking import check_folders
from readiness.content.folders import questionnaires_folder, rubrics_folder
from readiness.content.library import load_library, read_library
from readiness.content.publishing import published_text
from readiness.words import speaking

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
    (tmp_path / "questionnaires" / "checklist.yaml").write_bytes(b"\xff")
    file = tmp_path / "questionnaires" / "ml-readiness.yaml"
    file.write_text(file.read_text("utf-8").replace("It goes back two years.", "It is in a system."), "utf-8")

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    assert [(mistake.file, mistake.what) for mistake in report.mistakes] == [
        ("questionnaires/checklist.yaml", "The text is not in UTF-8."),
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


def test_statements_that_nothing_lists_are_told_once(tmp_path: Path) -> None:
    shutil.copytree(VALID, tmp_path, dirs_exist_ok=True)
    (tmp_path / "questionnaires" / "checklist.yaml").unlink()

    report = check_folders(tmp_path / "questionnaires", tmp_path / "rubrics")

    (mistake,) = report.mistakes
    assert mistake.sentence == (
        "questionnaires/checklist.yaml: There is no such file, but 7 `sources` name statements that it would list. "
        "Add the file, or write `sources: []`."
    )


CHANGES = {
    "questionnaires/ml-readiness.yaml": ("Is the data kept?", "Is all data kept?", "question `data-record` says", 15),
    "rubrics/ml-readiness.yaml": ("weight: 2, is", "weight: 1, is", "weight of `data-record` says", 5),
}


def published(folder: Path) -> Path:
    """A copy of the small example that notes what its version says."""
    shutil.copytree(VALID, folder, dirs_exist_ok=True)
    library = read_library(folder / "questionnaires", folder / "rubrics")
    said = published_text(library.questionnaire, library.rubric)
    (folder / "questionnaires" / "published.yaml").write_text(said, "utf-8")
    return folder


def change(file: Path, before: str, after: str) -> None:
    text = file.read_text("utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), "utf-8")


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_meaning_needs_a_new_version(name: str, tmp_path: Path) -> None:
    folder = published(tmp_path)
    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()
    before, after, said, line = CHANGES[name]

    change(folder / name, before, after)

    report = check_folders(folder / "questionnaires", folder / "rubrics")
    assert [(each.file, each.line) for each in report.mistakes] == [(name, line)]
    assert said in report.mistakes[0].what
    assert report.is_whole
    change(folder / name, "version: 1.0.0", "version: 1.1.0")
    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("questionnaires/ml-readiness.yaml", "Ask to see an old case.", "Ask for an old case."),
        ("rubrics/ml-readiness.yaml", "Without data there is no model.", "There is no model without data."),
        ("rubrics/actions.yaml", "Write down what data there is.", "Write the data down."),
    ],
)
def test_other_words_need_no_new_version(name: str, before: str, after: str, tmp_path: Path) -> None:
    folder = published(tmp_path)

    change(folder / name, before, after)

    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()


def test_a_gate_that_asks_for_something_else_needs_a_new_version(tmp_path: Path) -> None:
    folder = published(tmp_path)

    change(folder / "rubrics" / "ml-readiness.yaml", "at_least: 2, actions: [X05]", "at_least: 1, actions: [X05]")

    (mistake,) = check_folders(folder / "questionnaires", folder / "rubrics").mistakes
    assert (
        mistake.what == "The gate `G2.2` says something else than when it was published, and the version is the same."
    )


@pytest.mark.parametrize(
    ("pattern", "now", "said"),
    [
        (r"small: \[[^]]*\]", "small: [0.1, 0.2, 0.3]", "The work of action"),
        ("most_first: 10", "most_first: 9", "The numbers of the plan or of its price changed"),
    ],
)
def test_other_days_or_numbers_of_the_plan_need_a_new_version(
    pattern: str, now: str, said: str, tmp_path: Path
) -> None:
    folder = published(tmp_path)
    file = folder / "rubrics" / "actions.yaml"
    text = file.read_text("utf-8")
    file.write_text(re.sub(pattern, now, text, count=1), "utf-8")
    assert file.read_text("utf-8") != text

    (mistake,) = check_folders(folder / "questionnaires", folder / "rubrics").mistakes

    assert said in mistake.what
    change(folder / "rubrics" / "ml-readiness.yaml", "version: 1.0.0", "version: 1.1.0")
    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()


def test_what_an_earlier_version_published_in_german_is_read_as_the_same(tmp_path: Path) -> None:
    folder = published(tmp_path)
    change(folder / "questionnaires" / "published.yaml", "not knowing is an answer", "Nichtwissen ist eine Antwort")
    assert check_folders(folder / "questionnaires", folder / "rubrics").mistakes == ()

    change(folder / "rubrics" / "ml-readiness.yaml", ", is_knowledge: true", "")

    (mistake,) = check_folders(folder / "questionnaires", folder / "rubrics").mistakes
    assert "weight of `data-record` says something else" in mistake.what


def test_what_was_published_is_the_same_in_every_language() -> None:
    library = load_library()
    with speaking("de"):
        told = published_text(library.questionnaire, library.rubric)

    assert told == published_text(library.questionnaire, library.rubric)
    assert "not knowing is an answer" in told
