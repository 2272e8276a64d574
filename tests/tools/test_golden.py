"""What says every text is complete and steady, and what compares them finds each changed word."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from readiness.ui import navigation
from tools import every_text, golden
from tools.house import ROOT


def said(folder: Path, *arguments: str) -> Path:
    command = [sys.executable, str(ROOT / "tools" / "every_text.py"), str(folder), *arguments]
    subprocess.run(command, cwd=ROOT, env=golden.environment(ROOT), check=True, capture_output=True)
    return folder


def test_every_page_command_and_kind_of_file_is_said() -> None:
    names = {name.split("/")[1] for name in every_text.all_texts(("pages/",), press=False)}
    assert names == set(navigation.BY_NAME)
    assert {name.split("/")[1] for name in every_text.all_texts(("files/",), press=False)} == {
        "md", "json", "summary", "html", "docx", "pptx", "xlsx", "pdf", "board",
    }  # fmt: skip
    assert len(every_text.all_texts(("commands/help",), press=False)) > 10


def test_a_changed_word_is_found_with_the_text_it_stands_in(tmp_path: Path) -> None:
    for side, words in (("old", "one\ntwo\nthree\n"), ("new", "one\n2\nthree\n")):
        (tmp_path / side / "pages").mkdir(parents=True)
        (tmp_path / side / "pages" / "a.txt").write_text(words, "utf-8")
        (tmp_path / side / "pages" / "same.txt").write_text("same\n", "utf-8")
    (tmp_path / "new" / "pages" / "added.txt").write_text("new\n", "utf-8")

    assert list(golden.differences(tmp_path / "old", tmp_path / "new")) == [
        "pages/a\n  -two\n  +2",
        "pages/added\n  +new",
    ]


def test_what_changes_from_run_to_run_is_no_word() -> None:
    pictures = "data:image/png;base64,AAA= data:image/svg+xml,%3Csvg%20"
    told = f"saved at 14:32 {'ab' * 13} b5f7c1d2-0000-4000-8000-123456789abc {pictures}"

    assert every_text.steady(told) == "saved at TIME ID ID DATA DATA"
    assert every_text.steady("Data status of 12 tables") == "Data status of 12 tables"


def test_plain_words_of_a_made_up_language_are_left_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[Šáṽé ţĥé þļáñ~~]\nOpen it now\nNorthwind\n", "utf-8")

    assert list(golden.leftovers(tmp_path)) == ["a\n  Open it now"]


_OF_ALL = ("/nothing", "/workshop", "/retail-chain", "/examples-retail-chain")


@pytest.mark.whole
def test_texts_are_said_twice_alike_and_show_no_fault(tmp_path: Path) -> None:
    every = every_text.all_texts((), press=False)
    chosen = [name for name in every if name.endswith(_OF_ALL) or name.startswith("commands/")]
    asked = [part for name in chosen for part in ("--only", name)]
    sides = [golden.say(ROOT, tmp_path / name, asked) for name in ("first", "second")]

    assert [side.wait() for side in sides] == [0, 0]
    assert list(golden.differences(tmp_path / "first", tmp_path / "second")) == []
    first = tmp_path / "first"
    texts = {path.relative_to(first).as_posix(): path.read_text("utf-8") for path in first.rglob("*.txt")}
    assert len(texts) > 50
    assert [name for name, text in texts.items() if re.search(r"^Exception: |Traceback", text, re.MULTILINE)] == []
    assert [name for name, text in texts.items() if not text.strip()] == []


@pytest.mark.thorough
def test_a_page_in_a_made_up_language_says_moved_words_in_it(tmp_path: Path) -> None:
    folder = said(tmp_path, "--only", "files/summary/examples-retail-chain", "--language", "en-XA")
    text = (folder / "files" / "summary" / "examples-retail-chain.txt").read_text("utf-8")

    assert "þĥášé" in text
