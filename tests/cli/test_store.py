"""What the app keeps, in and out of files from the terminal."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from readiness.cli import main
from readiness.content.folders import examples_folder
from readiness.storage.problems import StorageProblem

EXAMPLE = examples_folder() / "regional-logistics.yaml"


@pytest.fixture(autouse=True)
def database(sqlite_tables: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("READINESS_DATABASE_URL", sqlite_tables)
    return tmp_path / "readiness.db"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def imported() -> str:
    done = run("import", EXAMPLE)
    assert done.exit_code == 0, done.stderr
    return done.stdout.strip()


def test_a_response_file_becomes_an_assessment_of_the_app() -> None:
    slug = imported()

    (row,) = run("export").stdout.splitlines()
    assert row.split("\t")[0] == slug
    assert "Harbour & Hill Logistics" in row


def test_an_assessment_moves_to_another_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out.json"
    assert run("export", imported(), out).exit_code == 0
    monkeypatch.setenv("READINESS_DATABASE_URL", f"sqlite:///{tmp_path / 'other.db'}")

    done = run("import", out)

    assert done.exit_code == 0, done.stderr
    assert len(run("export").stdout.splitlines()) == 1


def test_the_answers_come_out_as_a_response_file_with_the_same_outcome(tmp_path: Path) -> None:
    out = tmp_path / "answers.yaml"
    assert run("export", imported(), out).exit_code == 0

    assert run("assess", out).stdout == run("assess", EXAMPLE).stdout


def test_without_a_file_the_export_is_printed() -> None:
    done = run("export", imported())

    assert done.exit_code == 0
    assert json.loads(done.stdout)


def test_a_backup_brings_everything_back(tmp_path: Path, database: Path) -> None:
    slug, file = imported(), tmp_path / "all.backup"

    kept = run("backup", file)
    database.unlink()
    back = run("restore", file)

    assert (kept.exit_code, back.exit_code) == (0, 0), kept.stderr + back.stderr
    assert run("export").stdout.startswith(slug)


def test_nothing_is_replaced_unasked(tmp_path: Path) -> None:
    imported()
    file = tmp_path / "all.backup"
    assert run("backup", file).exit_code == 0

    again, over = run("backup", file), run("restore", file)

    assert (again.exit_code, over.exit_code) == (2, 2)
    assert "There is a file at" in again.stderr
    assert "not empty" in over.stderr
    assert run("backup", file, "--replace").exit_code == 0
    assert run("restore", file, "--replace").exit_code == 0


@pytest.mark.parametrize("command", ["import", "restore"])
@pytest.mark.parametrize("content", [b"", b"\x00\x01", b"{}", b"[" * 100_000, b"questionnaire: ml-readiness"])
def test_a_file_of_another_kind_is_refused_in_a_sentence(command: str, content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "some.file"
    file.write_bytes(content)

    done = run(command, file)

    assert done.exit_code == 2
    assert done.stderr.strip().endswith("found. Nothing was written.")
    assert "Traceback" not in done.output
    assert run("export").stdout == ""


def test_a_response_file_with_mistakes_is_not_imported(tmp_path: Path) -> None:
    file = tmp_path / "answers.yaml"
    file.write_text("questionnaire: ml-readiness\nanswers:\n  data-exist: 9\n", "utf-8")

    done = run("import", file)

    assert done.exit_code == 2
    assert "answers.yaml:3: answers › data-exist: `9` is not an answer." in done.stderr
    assert run("export").stdout == ""


@pytest.mark.parametrize("command", [("import",), ("restore",)])
def test_a_missing_file_is_refused_in_a_sentence(command: tuple[str], tmp_path: Path) -> None:
    done = run(*command, tmp_path / "none.json")

    assert done.exit_code == 2
    assert "none.json" in done.stderr


def test_an_unknown_assessment_is_refused_in_a_sentence() -> None:
    done = run("export", "nobody-knows")

    assert done.exit_code == 2
    assert "mistake found. Nothing was written." in done.stderr


def test_a_database_that_cannot_be_reached_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READINESS_DATABASE_URL", "nonsense://nowhere")

    done = run("export")

    assert done.exit_code == 2
    assert "Traceback" not in done.output


def test_a_report_becomes_the_assessment_that_it_was_made_of(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    assert run("assess", EXAMPLE, "--pdf", out, "--attach-answers").exit_code == 0

    done = run("import", out)

    assert done.exit_code == 0, done.stderr
    (row,) = run("export").stdout.splitlines()
    assert "Harbour & Hill Logistics" in row


def test_a_report_that_is_cut_off_is_refused_in_words(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    run("assess", EXAMPLE, "--pdf", out)
    out.write_bytes(out.read_bytes()[:400])

    done = run("import", out)

    assert done.exit_code != 0
    assert "This PDF is damaged and cannot be read." in done.stderr
    assert run("export").stdout.splitlines() == []


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("sheet", "title"), [("everything", "Overview"), ("answers", "Answers"), ("plan", "Roadmap")])
def test_an_assessment_comes_out_as_a_workbook(sheet: str, title: str, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"

    done = run("export", imported(), out, "--sheet", sheet)

    assert done.exit_code == 0, done.stderr
    assert load_workbook(out).sheetnames[0] == title


def _changed(workbook: Path, cells: dict[str, object]) -> None:
    pages = load_workbook(workbook)
    for where, value in cells.items():
        sheet, _, cell = where.partition("!")
        pages[sheet][cell] = value
    pages.save(workbook)


def test_a_workbook_that_comes_back_is_listed_first_and_stored_when_told_to(tmp_path: Path) -> None:
    slug, out = imported(), tmp_path / "out.xlsx"
    run("export", slug, out)
    assert run("import", out).stdout.endswith("out.xlsx: nothing to change.\n")
    _changed(out, {"Facts!B8": 321})

    listed = run("import", out)
    stored = run("import", out, "--yes")

    assert "Facts!B8  People employed | Told:" in listed.stdout
    assert listed.stdout.endswith("1 to change. Nothing is stored; run it again with --yes.\n")
    assert stored.stdout.endswith("out.xlsx: 1 changed.\n")
    assert '"employees": 321' in run("export", slug).stdout


def test_a_workbook_with_a_mistake_is_told_with_its_cell(tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    run("export", imported(), out)
    _changed(out, {"Facts!B8": "many"})

    done = run("import", out, "--yes")

    assert done.exit_code == 2
    assert "Facts!B8: “many” is not a number that can be read without doubt." in done.stderr


def test_many_files_come_in_at_once_all_of_them_or_none(tmp_path: Path) -> None:
    others = sorted(examples_folder().glob("*.yaml"))
    broken = tmp_path / "broken.yaml"
    broken.write_text("questionnaire: none\n")

    assert run("import", *others, broken).exit_code == 2
    assert run("export").stdout == ""
    assert len(run("import", *others).stdout.splitlines()) == len(others)
    assert len(run("export").stdout.splitlines()) == len(others)


def test_a_backup_that_cannot_be_brought_back_has_no_name_and_drives_none_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported()
    folder = tmp_path / "backups"
    folder.mkdir()
    (folder / "readiness-2026-01-01T023000Z.backup").write_text("good")

    def fail(*_: object) -> None:
        raise StorageProblem("It cannot be read.", "Look for the fault.")

    monkeypatch.setattr("readiness.services.keeping_backups.brought_back_beside", fail)

    assert run("backup", folder, "--verify", "--keep", "1").exit_code == 2
    assert [path.name for path in folder.iterdir()] == ["readiness-2026-01-01T023000Z.backup"]


def test_backups_by_the_day_are_brought_back_once_and_the_oldest_go(tmp_path: Path) -> None:
    imported()
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in (1, 2, 3):
        (folder / f"readiness-2026-01-0{day}T023000Z.backup").write_text("old")
    (folder / "mine.backup").write_text("mine")

    done = run("backup", folder, "--verify", "--keep", "2")

    assert done.exit_code == 0, done.stderr
    kept = sorted(path.name for path in folder.iterdir())
    assert kept[:2] == ["mine.backup", "readiness-2026-01-03T023000Z.backup"]
    assert (len(kept), kept[2] in done.stdout) == (3, True)
    assert run("backup", tmp_path / "file", "--keep", "2").exit_code == 2
    assert not (tmp_path / "file").exists()
