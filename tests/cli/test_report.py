"""Reports of the app's assessments from a terminal, many at once."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from docx import Document

from readiness.cli import main
from readiness.content.folders import examples_folder

EXAMPLE = examples_folder() / "regional-logistics.yaml"


@pytest.fixture(autouse=True)
def database(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READINESS_DATABASE_URL", sqlite_tables)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "reports"
    made.mkdir()
    return made


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def imported() -> str:
    return run("import", EXAMPLE).stdout.strip()


def test_two_reports_of_one_organization_get_a_file_each(folder: Path) -> None:
    done = run("report", imported(), imported(), "--to", folder)

    assert done.exit_code == 0, done.stderr
    written = sorted(path.name for path in folder.iterdir())
    assert len(written) == 2
    assert written[0].endswith(" (2).pdf")
    assert all(path.read_bytes().startswith(b"%PDF-") for path in folder.iterdir())


def test_a_template_of_ones_own_gives_the_document_its_head(folder: Path) -> None:
    own = Document()
    own.sections[0].header.paragraphs[0].text = "ACME head"
    own.save(str(folder / "own.docx"))

    done = run("report", imported(), "--format", "docx", "--template", folder / "own.docx", "--to", folder)

    assert done.exit_code == 0, done.stderr
    made = next(path for path in folder.iterdir() if "ML readiness report" in path.name)
    assert Document(str(made)).sections[0].header.paragraphs[0].text == "ACME head"


def test_what_is_no_template_is_refused_in_a_sentence(folder: Path) -> None:
    (folder / "own.docx").write_bytes(b"nothing")

    done = run("report", imported(), "--format", "docx", "--template", folder / "own.docx", "--to", folder)

    assert done.exit_code == 2
    assert "The template is not a .docx file" in done.stderr


def test_an_unknown_format_is_told_with_those_that_exist(folder: Path) -> None:
    done = run("report", imported(), "--format", "pdf,wordperfect", "--to", folder)

    assert done.exit_code == 2
    assert "wordperfect" in done.stderr
    assert "pdf" in done.stderr
    assert list(folder.iterdir()) == []


def test_an_id_that_leads_nowhere_is_told_and_nothing_is_written(folder: Path) -> None:
    done = run("report", imported(), "nothing-like-it", "--to", folder)

    assert done.exit_code == 2
    assert list(folder.iterdir()) == []


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    done = run("report", imported(), "--format", "md", "--to", tmp_path / "made")

    assert done.exit_code == 0, done.stderr
    assert len(list((tmp_path / "made").iterdir())) == 1


def test_a_folder_that_cannot_be_made_is_one_mistake_and_told_before_anything_is_worked_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    begun = imported()
    monkeypatch.setattr("readiness.cli.report.hand_over", None)

    for folder in (tmp_path / "none" / "deeper", tmp_path / "file"):
        done = run("report", begun, "--format", "md,html,docx", "--to", folder)
        assert done.exit_code == 2, done.output
        assert "1 mistake found" in done.stderr
        assert not (tmp_path / "none").exists()


def test_files_for_one_missing_folder_are_one_mistake(tmp_path: Path) -> None:
    none = tmp_path / "none"
    done = run("assess", EXAMPLE, "--pdf", none / "a.pdf", "--docx", none / "a.docx", "--json", none / "a.json")

    assert done.exit_code == 2
    assert "1 mistake found" in done.stderr
