"""A folder of exported assessments side by side, without a server."""

import shutil
from pathlib import Path

from click.testing import CliRunner, Result
from openpyxl import load_workbook

from readiness.cli import main
from readiness.content.folders import examples_folder

EXAMPLES = ("community-clinic", "retail-chain")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def made(folder: Path) -> Path:
    given = folder / "given"
    given.mkdir()
    for name in EXAMPLES:
        shutil.copy(examples_folder() / f"{name}.yaml", given)
    (given / "broken.json").write_text("{}")
    (given / "notes.txt").write_text("not read")
    return given


def test_a_folder_becomes_a_workbook_and_a_page(tmp_path: Path) -> None:
    sheet, page = tmp_path / "all.xlsx", tmp_path / "all.html"
    given = made(tmp_path)

    done = run("portfolio", given, "--xlsx", sheet, "--html", page)

    assert done.exit_code == 0, done.stderr
    assert done.stdout.startswith("2 of 3 files: ")
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


def test_a_folder_without_assessments_is_told(tmp_path: Path) -> None:
    done = run("portfolio", tmp_path, "--xlsx", tmp_path / "a.xlsx", "--html", tmp_path / "a.html")

    assert done.exit_code == 2
    assert "No exported assessment is in it." in done.stderr
    assert not (tmp_path / "a.xlsx").exists()
