"""A folder of exported assessments side by side, without a server."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from readiness.cli import main
from readiness.content.folders import examples_folder
from readiness.present.findings import Findings
from readiness.services.workspace import Workspace

EXAMPLES = ("community-clinic", "retail-chain")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def made(folder: Path) -> Path:
    given = folder / "given"
    given.mkdir()
    for name in EXAMPLES:
        shutil.copy(examples_folder() / f"{name}.yaml", given)
    (given / "broken.json").write_text("{}")
    (given / "mistaken.yaml").write_text("assessed on: 2026-01-01\n")
    with (given / "huge.pdf").open("wb") as file:
        file.truncate(20_000_001)
    (given / "notes.txt").write_text("not read")
    return given


def test_a_folder_becomes_a_workbook_and_a_page(tmp_path: Path) -> None:
    sheet, page = tmp_path / "all.xlsx", tmp_path / "all.html"
    given = made(tmp_path)

    done = run("portfolio", given, "--xlsx", sheet, "--html", page)

    assert done.exit_code == 0, done.stderr
    assert done.stdout.startswith("2 of 5 files: ")
    assert "Left out: huge.pdf: The file is larger than 20 MB." in done.stderr
    assert re.search(r"Left out: mistaken.yaml: The response file has mistakes. .*`assessed on`", done.stderr)
    assert "Left out: broken.json: This file does not hold an assessment." in done.stderr
    pages = load_workbook(sheet)
    assert [name for name in pages.sheetnames if pages[name].sheet_state == "visible"] == [
        "Portfolio",
        "Gates",
        "Left out",
    ]
    rows = list(pages["Portfolio"].iter_rows(min_row=5, values_only=True))
    assert len(rows) == len(EXAMPLES)
    names = [str(row[0]) for row in rows]
    text = page.read_text("utf-8")
    assert all(name.replace("&", "&amp;") in text for name in names)
    assert "http-equiv" in text
    assert "<script" not in text
    before = sheet.read_bytes(), page.read_bytes()
    run("portfolio", given, "--xlsx", sheet, "--html", page)
    assert (sheet.read_bytes(), page.read_bytes()) == before


def test_one_that_cannot_be_worked_out_takes_no_other_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given, usual = made(tmp_path), Workspace.findings

    def failing(workspace: Workspace, here: str) -> Findings:
        if workspace.summary(here).organization.startswith("Willowbrook"):
            raise ZeroDivisionError
        return usual(workspace, here)

    monkeypatch.setattr(Workspace, "findings", failing)

    done = run("portfolio", given, "--xlsx", tmp_path / "a.xlsx", "--html", tmp_path / "a.html")

    assert (done.exit_code, done.stdout[:12]) == (0, "1 of 5 files")
    assert "Left out: community-clinic.yaml: It can be read, but nothing can be worked out from it." in done.stderr


def test_a_folder_without_assessments_is_told(tmp_path: Path) -> None:
    done = run("portfolio", tmp_path, "--xlsx", tmp_path / "a.xlsx", "--html", tmp_path / "a.html")

    assert done.exit_code == 2
    assert "No exported assessment is in it." in done.stderr
    assert not (tmp_path / "a.xlsx").exists()
