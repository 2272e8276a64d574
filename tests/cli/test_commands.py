"""The other commands: check, schema, template, run, and help."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from readiness.cli import main
from readiness.cli.run import streamlit_command
from readiness.content.folders import app_file

SMALL = Path(__file__).parents[1] / "content" / "files" / "valid"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.mark.parametrize(
    ("setting", "usual", "other"),
    [
        ("MALLOC_ARENA_MAX", "1", "4"),
        ("MALLOC_MMAP_THRESHOLD_", "262144", "131072"),
        ("ARROW_DEFAULT_MEMORY_POOL", "system", "mimalloc"),
    ],
)
def test_the_app_keeps_little_memory_ahead_unless_told_otherwise(
    monkeypatch: pytest.MonkeyPatch, setting: str, usual: str, other: str
) -> None:
    started: list[str] = []
    monkeypatch.delenv(setting, raising=False)
    monkeypatch.setattr(os, "execve", lambda *told: started.append(told[2][setting]))
    assert run("run").exit_code == 0
    monkeypatch.setenv(setting, other)
    assert run("run").exit_code == 0
    assert started == [usual, other]


def test_help_lists_every_command() -> None:
    done = run("--help")

    assert done.exit_code == 0
    for command in (
        "run",
        "template",
        "assess",
        "evidence",
        "import",
        "export",
        "backup",
        "restore",
        "check",
        "new-pack",
        "schema",
    ):
        assert f"\n  {command} " in done.stdout


def test_an_unknown_command_is_refused_in_a_sentence() -> None:
    done = run("asses")

    assert done.exit_code == 2
    assert "No such command 'asses'" in done.stderr


def test_the_shipped_content_passes_the_check() -> None:
    done = run("check")

    assert done.exit_code == 0
    assert [line.split(", at ")[0] for line in done.stdout.splitlines()] == [
        "No mistakes: 45 questions, 13 gates and 49 actions",
        "Translated (de): 100% of its texts",
        "No mistakes: 43 questions, 13 gates and 55 actions",
        "Translated (de): 100% of its texts",
    ]


def test_a_folder_is_checked_and_every_mistake_listed(tmp_path: Path) -> None:
    shutil.copytree(SMALL, tmp_path, dirs_exist_ok=True)
    file = tmp_path / "rubrics" / "ml-readiness.yaml"
    file.write_text(file.read_text("utf-8").replace("X20]", "X21]").replace("weight: 2", "weight: 20"), "utf-8")

    done = run("check", tmp_path)

    assert done.exit_code == 2
    assert [line.split(": ")[0] for line in done.stderr.splitlines()[:2]] == [
        "rubrics/ml-readiness.yaml:5",
        "rubrics/ml-readiness.yaml:43",
    ]
    assert done.stderr.splitlines()[2:] == ["2 mistakes found."]


def test_the_trace_has_a_row_for_each_use_of_a_statement() -> None:
    done = run("check", SMALL, "--trace")

    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert ["D01", "question", "data-record"] in rows
    assert ["A1", "action", "X05"] in rows
    assert {len(row) for row in rows} == {3}


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    done = run("check", tmp_path / "nowhere")

    assert done.exit_code == 2
    assert "nowhere" in done.stderr
    assert "There is no such folder." in done.stderr


@pytest.mark.parametrize("name", ["response", "outcome", "questionnaire", "rubric"])
def test_schemas_are_printed_as_json(name: str) -> None:
    done = run("schema", name)

    assert done.exit_code == 0
    assert json.loads(done.stdout)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_response_schema_knows_the_names_of_the_questions() -> None:
    schema = json.loads(run("schema", "response", "--content", SMALL).stdout)

    assert "data-record" in schema["properties"]["answers"]["propertyNames"]["enum"]


def test_templates_are_printed() -> None:
    assert "\n  data-record:\n" in run("template", "--content", SMALL).stdout
    assert "\ndimensions:\n" in run("template", "--questionnaire").stdout


def test_content_that_cannot_be_loaded_is_refused_with_its_mistakes(tmp_path: Path) -> None:
    done = run("template", "--content", tmp_path)

    assert done.exit_code == 2
    assert "Name a folder that holds `questionnaires` and `rubrics`." in done.stderr


def test_starting_the_app_loads_nothing_that_the_app_loads_again() -> None:
    heavy = ("numpy", "ruamel", "sqlalchemy", "streamlit")
    code = f"import sys, readiness.cli.run; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_app_is_served_by_this_python_where_it_is_asked_to() -> None:
    assert streamlit_command(None, None) == [sys.executable, "-m", "streamlit", "run", str(app_file())]
    assert streamlit_command("0.0.0.0", 8600)[-2:] == ["--server.address=0.0.0.0", "--server.port=8600"]


@pytest.mark.parametrize("port", ["0", "65536", "eighty"])
def test_a_port_that_cannot_be_is_refused(port: str) -> None:
    assert run("run", "--port", port).exit_code == 2


def test_a_new_pack_is_written_checked_answered_and_assessed(tmp_path: Path) -> None:
    pack, answers, pdf = tmp_path / "our pack", tmp_path / "answers.yaml", tmp_path / "report.pdf"

    made = run("new-pack", pack)
    checked = run("check", pack)
    template = run("template", "--content", pack).stdout
    answers.write_text(template.replace("\n  leader-named:\n", "\n  leader-named: 2\n"), "utf-8")
    done = run("assess", answers, "--content", pack, "--pdf", pdf)

    assert made.stdout.endswith("readiness check 'our pack'\n".replace("'our pack'", f"'{pack}'"))
    told = "No mistakes: 8 questions, 5 gates and 13 actions, at reading grade 3.0, 4 minutes to read and answer.\n"
    assert checked.stdout == told
    assert done.exit_code == 0, done.stderr
    assert "1 of 8 questions answered. Questionnaire our-pack 1.0.0" in done.stdout
    assert pdf.read_bytes().startswith(b"%PDF-")


def test_a_new_pack_takes_the_place_of_nothing(tmp_path: Path) -> None:
    taken, beside = tmp_path / "ours", tmp_path / "ours-2"
    taken.mkdir()
    beside.write_text("mine")

    done, built_in = run("new-pack", taken), run("new-pack", tmp_path / "ML readiness")

    assert (done.exit_code, built_in.exit_code) == (2, 2)
    assert f"Something with this name is there already. Choose another name, such as `{taken}-3`." in done.stderr
    assert "The built-in questions are called `ml-readiness`. Choose another name, such as `" in built_in.stderr
    assert (list(taken.iterdir()), beside.read_text(), len(list(tmp_path.iterdir()))) == ([], "mine", 2)


def test_a_question_with_a_level_less_than_the_others_is_pointed_at(tmp_path: Path) -> None:
    run("new-pack", tmp_path / "ours")
    file = tmp_path / "ours" / "questionnaires" / "questionnaire.yaml"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if line.startswith("              - {text:"))
    file.write_text("".join([*lines[:first], *lines[first + 1 :]]), "utf-8")

    place = (
        f"questionnaires/questionnaire.yaml:{next(at for at, line in enumerate(lines, 1) if 'id: cases-kept' in line)}"
    )
    told = (
        f"\nLook again: 7 questions have 4 levels, `cases-kept` has 3 ({place}). If you did not mean that, a level is "
    )
    assert f"{told}missing or stands under another question.\n" in run("check", tmp_path / "ours").stdout


def test_the_answers_to_a_pack_are_told_which_pack_has_to_be_named(tmp_path: Path) -> None:
    run("new-pack", tmp_path / "ours")
    answers = tmp_path / "answers.yaml"
    answers.write_text(run("template", "--content", tmp_path / "ours").stdout, "utf-8")

    told = run("assess", answers).stderr.splitlines()

    assert "These are answers to `ours`, and the questions here are those of `ml-readiness`." in told[0]
    assert "`readiness assess FILE --content PACK`, where PACK is the folder or zip file of `ours`" in told[0]
    assert told[1:] == ["1 mistake found."]


def test_several_packs_are_checked_at_once(tmp_path: Path) -> None:
    run("new-pack", tmp_path / "one")

    assert run("check", tmp_path / "one", SMALL).stdout.count("No mistakes") == 2


def test_a_published_version_that_changed_is_told_until_it_is_noted(tmp_path: Path) -> None:
    run("new-pack", tmp_path / "one")
    assert run("check", "--publish", tmp_path / "one").exit_code == 0
    file = tmp_path / "one" / "questionnaires" / "questionnaire.yaml"
    file.write_text(file.read_text("utf-8").replace("It is in one place.", "It is in a single place."), "utf-8")

    told = run("check", tmp_path / "one")

    assert told.exit_code == 2
    assert "The question `one-place` says something else than when it was published" in told.stderr
    assert run("check", "--publish", tmp_path / "one").exit_code == 0
    assert run("check", tmp_path / "one").exit_code == 0


def test_a_file_that_is_no_pack_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(b"hello")

    for command in ("check", "template"):
        done = run(command, *(["--content"] if command == "template" else []), tmp_path / "pack.zip")
        assert done.exit_code == 2
        assert "This is not a zip file that can be read." in done.stderr


def test_the_app_starts_with_the_packs_that_are_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(os, "execve", lambda *given: told.append(given[2]["READINESS_CONTENT"]))
    run("new-pack", tmp_path / "one")

    done = run("run", "--content", tmp_path / "one", "--content", tmp_path / "gone")

    assert done.exit_code == 0
    assert told == [f"{tmp_path / 'one'}{os.pathsep}{tmp_path / 'gone'}"]
    assert f"This pack is not used: {tmp_path / 'gone'}" in done.stderr
    assert "There is no such folder." in done.stderr
