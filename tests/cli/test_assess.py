"""`readiness assess`, from a file to a summary, a JSON outcome and a report."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.content.folders import examples_folder
from readiness.report.preview import page_count
from readiness.services.handing_over import FORMATS

EXAMPLE = examples_folder() / "regional-logistics.yaml"
ANSWERS = "questionnaire: ml-readiness\nassessed-on: 2026-03-01\nanswers:\n  data-exist: 2\n"


def run(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def test_the_summary_tells_the_whole_story() -> None:
    done = run("assess", EXAMPLE)

    assert done.exit_code == 0, done.stderr
    for title in ("PHASE:", "DATA:", "SCORES:", "PROBLEMS:", "FIRST 90 DAYS:", "PRICE:"):
        assert title in done.stdout
    assert "Phase 1 of 3" in done.stdout
    assert max(len(line) for line in done.stdout.splitlines()) <= 130


def test_a_terminal_that_speaks_german_gets_all_of_it_in_german_and_the_same_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run("assess", EXAMPLE, "--json", tmp_path / "en.json")
    monkeypatch.setenv("LC_ALL", "de_AT.UTF-8")
    done = run("assess", EXAMPLE, "--json", tmp_path / "de.json")

    assert (first.exit_code, done.exit_code) == (0, 0), done.stderr
    assert "PHASE: Phase 1 von 3" in done.stdout
    assert "[en]" not in done.stdout
    assert "Team roles" in first.stdout
    assert "Team roles" not in done.stdout
    assert (tmp_path / "de.json").read_bytes() == (tmp_path / "en.json").read_bytes()


def test_json_and_pdf_are_written(tmp_path: Path) -> None:
    done = run("assess", EXAMPLE, "--json", tmp_path / "out.json", "--pdf", tmp_path / "out.pdf")

    assert done.exit_code == 0, done.stderr
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["questionnaire"]["id"] == "ml-readiness"
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.json", "out.pdf"]


def test_the_help_says_which_files_hold_names_whatever_is_ticked() -> None:
    said = " ".join(run("assess", "--help").stdout.split())

    assert "Write the outcome, with all names, as JSON" in said
    assert "Write everything, with all names, notes and answers, as a workbook" in said


def test_every_format_to_be_read_has_an_option(tmp_path: Path) -> None:
    read = [each for each in FORMATS if each.group == "read"]
    targets = [tmp_path / f"out.{each.ending}" for each in read]

    done = run(
        "assess", EXAMPLE, *(part for each, to in zip(read, targets, strict=True) for part in (f"--{each.slug}", to))
    )

    assert done.exit_code == 0, done.stderr
    assert all(target.read_bytes() for target in targets)


@pytest.mark.sampled(2)
@pytest.mark.parametrize("file", sorted(examples_folder().glob("*.yaml")), ids=lambda file: file.stem)
def test_the_json_outcome_fits_its_published_schema(file: Path, tmp_path: Path) -> None:
    assert run("assess", file, "--json", tmp_path / "out.json").exit_code == 0

    jsonschema.validate(
        json.loads((tmp_path / "out.json").read_text("utf-8")), json.loads(run("schema", "outcome").stdout)
    )


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one.json", "two.json"):
        assert run("assess", EXAMPLE, "--json", tmp_path / name).exit_code == 0

    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_a_dash_reads_standard_input() -> None:
    from_file, from_input = run("assess", EXAMPLE), run("assess", "-", stdin=EXAMPLE.read_bytes())

    assert from_input.exit_code == 0, from_input.stderr
    assert from_input.stdout == from_file.stdout


def test_an_unfilled_template_says_that_nothing_was_answered() -> None:
    template = run("template").stdout

    done = run("assess", "-", stdin=template.encode())

    assert done.exit_code == 0, done.stderr
    assert "nothing has been answered" in done.stdout


def test_another_set_of_weights_changes_the_scores_of_problems(tmp_path: Path) -> None:
    for preset in ("balanced", "strategic"):
        assert run("assess", EXAMPLE, "--preset", preset, "--json", tmp_path / f"{preset}.json").exit_code == 0
    scores = [
        [problem["score"] for problem in json.loads((tmp_path / f"{preset}.json").read_text("utf-8"))["problems"]]
        for preset in ("balanced", "strategic")
    ]

    assert scores[0] != scores[1]


def test_an_unknown_set_of_weights_is_refused_with_the_known_ones(tmp_path: Path) -> None:
    done = run("assess", EXAMPLE, "--preset", "balancd", "--json", tmp_path / "out.json")

    assert done.exit_code == 2
    assert "There is no set of weights `balancd`. Did you mean `balanced`?" in done.stderr
    assert list(tmp_path.iterdir()) == []


BAD = {
    "unknown question": (ANSWERS + "  data-exst: 1\n", "There is no question `data-exst`."),
    "level out of range": (ANSWERS + "  data-doc: 7\n", "`7` is not an answer."),
    "wrong type": (ANSWERS + "people: everybody\n", "`everybody` stands where a list is expected."),
    "repeated key": (ANSWERS + "  data-exist: 3\n", "`data-exist` stands here twice"),
    "control character": (ANSWERS + "organization: {name: A\x07B}\n", "a control character (U+0007)"),
    "right-to-left mark": (ANSWERS + "organization: {name: A\u202eB}\n", "an invisible mark (U+202E)"),
    "ten megabytes": (ANSWERS + "# " + "x" * 10_000_000 + "\n", "The file is larger than 2 MB."),
    "binary": ("\x00\x01\x02", "This is a binary file, not text."),
    "empty": ("", "The file is empty."),
    "another language": ("<html><body>Hello</body></html>", "The file does not consist of keys and values."),
    "deep nesting": (ANSWERS + "organization: " + "{a: " * 3000 + "\n", "The nesting is too deep."),
}


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("source", ["file", "standard input"])
def test_bad_input_gets_a_sentence_and_writes_nothing(name: str, source: str, tmp_path: Path) -> None:
    text, sentence = BAD[name]
    file = tmp_path / "answers.yaml"
    file.write_bytes(text.encode())
    out = tmp_path / "out"
    out.mkdir()

    given = ("-", text.encode()) if source == "standard input" else (str(file), None)
    done = run("assess", given[0], "--json", out / "o.json", "--pdf", out / "o.pdf", stdin=given[1])

    assert done.exit_code == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.output
    assert len(done.stderr.splitlines()) == 2
    assert done.stdout == ""
    assert list(out.iterdir()) == []


def test_every_mistake_is_listed_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text(ANSWERS + "  data-doc: 9\n  data-labl: 1\npreset: cheap\n", "utf-8")

    done = run("assess", file)

    assert done.exit_code == 2
    assert [line.split(": ")[0] for line in done.stderr.splitlines()[:3]] == [f"{file}:{n}" for n in (5, 6, 7)]
    assert done.stderr.splitlines()[3] == "3 mistakes found."


@pytest.mark.parametrize(("path", "sentence"), [("none.yaml", "There is no such file."), (".", "This is a folder.")])
def test_a_missing_file_and_a_folder_are_refused(path: str, sentence: str, tmp_path: Path) -> None:
    done = run("assess", tmp_path / path)

    assert done.exit_code == 2
    assert sentence in done.stderr


def test_the_input_is_never_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text(ANSWERS, "utf-8")
    (tmp_path / "link.json").symlink_to(file)

    for target in (file, tmp_path / "link.json", tmp_path / "x" / ".." / "answers.yaml"):
        (tmp_path / "x").mkdir(exist_ok=True)
        done = run("assess", file, "--json", target)
        assert done.exit_code == 2
        assert "This is the input file." in done.stderr
    assert file.read_text("utf-8") == ANSWERS


def test_targets_that_cannot_be_written_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    same = run("assess", EXAMPLE, "--json", tmp_path / "out", "--pdf", tmp_path / "out")
    folder = run("assess", EXAMPLE, "--json", tmp_path / "out.json", "--pdf", tmp_path)
    nowhere = run("assess", EXAMPLE, "--json", tmp_path / "none" / "out.json")

    assert [done.exit_code for done in (same, folder, nowhere)] == [2, 2, 2]
    assert "Two results would go to this file." in same.stderr
    assert "This is a folder." in folder.stderr
    assert "Its folder does not exist." in nowhere.stderr
    assert list(tmp_path.iterdir()) == []


def test_an_older_result_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "out.json"
    target.write_text("x" * 1_000_000, "utf-8")

    assert run("assess", EXAMPLE, "--json", target).exit_code == 0
    assert "phase" in json.loads(target.read_text("utf-8"))


@pytest.mark.parametrize(
    ("redirection", "source", "sentence"),
    [
        ("<&-", "-", "standard input: It is closed. Pipe a response file into it, or name the file."),
        (">/dev/full", str(EXAMPLE), "The output cannot be used (No space left on device)."),
    ],
)
def test_a_terminal_that_neither_gives_nor_takes_gets_a_sentence(redirection: str, source: str, sentence: str) -> None:
    command = [sys.executable, "-c", "from readiness.cli import main; main()", "assess", source]

    done = subprocess.run(["sh", "-c", f'"$@" {redirection}', "sh", *command], capture_output=True, check=False)

    assert done.returncode == 2
    assert done.stderr.decode().splitlines()[0] == sentence


def test_the_page_for_the_board_is_written_as_one_page(tmp_path: Path) -> None:
    target = tmp_path / "board.pdf"
    done = run("assess", EXAMPLE, "--board", target)

    assert done.exit_code == 0, done.stderr
    assert page_count(target.read_bytes()) == 1
