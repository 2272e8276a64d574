"""What each command says when it has done its work, in other languages: no plain English, numbers as they write them.

Helps and refusals of what was typed are walked in `tests/cli/test_click_words.py`.
"""

from __future__ import annotations

import os
import re
import shutil
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from readiness.cli import main
from readiness.model.actor import LOCAL_USER
from readiness.services.handing_over import slugs
from readiness.services.opening import open_workspace
from readiness.storage import open_store
from readiness.words import offered
from tests.cli.test_click_words import choices
from tests.cli.test_invite import SETTINGS
from tests.cli.test_upgrade import OLD
from tests.plain_english import LANGUAGE, PLAIN, Greek, left_over, names_in_sources, tell
from tests.ui.test_typed_text import stored

DATABASE = "READINESS_DATABASE_URL"
WITH_POINT = re.compile(r"(?<![\w./:-])\d+\.\d{1,2}(?![\w./-])")
"""A number such as 6.4, which a language with a comma writes 6,4; no version, no day, no place in a file."""
ROWS = "".join(f"{n * 37 % 101},{n % 9},{'ναι' if n * 37 % 101 > 60 else 'όχι'}\n" for n in range(200))
TABLE = f"κρύο,στάσεις,αργά\n{ROWS}"
GRAMMAR = re.compile(
    r"^[ #]*(?:- )?[\w-]+:(?=\s|$)(?: +[\w.-]+(?= *(?:#|$)))?"  # a key, and one word behind it, in a remark too
    r"|\{[\w ,:.-]*|\[[a-z-]*\]|[\w-]+: \[\]"
)
"""What stands in a response file as it is in every language."""
NAMED = frozenset({"Home", "balanced", "rubrics", "de"})
"""The first workspace, a set of weights, a folder and a language, by their names in the store and in files."""
IN_ENGLISH = {
    "template --questionnaire": "a pack begins in English, and other languages are laid over it",
    "schema response": "descriptions of a schema are for programs",
}


class Terminal:
    """A terminal in which commands are typed one after the other; what each has printed is kept."""

    def __init__(self) -> None:
        self.printed: dict[str, str] = {}

    def run(self, *typed: object) -> None:
        """Let a command work; one that fails otherwise than by a sentence fails the test."""
        done = CliRunner().invoke(main, [str(each) for each in typed], prog_name="readiness")
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        name = " ".join(each if isinstance(each, str) else "FILE" for each in typed)
        self.printed[name] = self.printed.get(name, "") + done.output


@pytest.fixture
def made(sqlite_tables: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """An assessment of the app in which all that people typed is Greek."""
    for name, value in {**SETTINGS, DATABASE: sqlite_tables}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv(offered.LANGUAGES, LANGUAGE)
    with closing(open_store(LOCAL_USER, sqlite_tables)) as store:
        store.person_of("https://a.example", "1", name="Άννα", email="")
    with closing(open_workspace(LOCAL_USER, sqlite_tables)) as workspace:
        return stored(workspace, "regional-logistics", Greek())


def brief(made: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What the commands print that take a moment, when they do their work and when they cannot."""
    terminal = Terminal()
    run, told, sheet, kept = terminal.run, folder / "a.yaml", folder / "a.xlsx", folder / "b.backup"
    for file in (told, sheet, folder / "given.json"):
        run("export", made, file)
    run("export", "κάτι", folder / "none.json")
    run("import", told)
    run("import", sheet)
    run("import", "--into", made, sheet)
    run("template")
    run("report", made, "--format", "md", "--to", folder)
    run("assess", told, "--json", folder / "o.json", "--md", folder / "o.md")
    run("portfolio", folder, "--xlsx", folder / "p.xlsx", "--html", folder / "p.html")
    run("backup", kept, "--verify")
    run("backup", kept)
    run("restore", kept)
    run("restore", kept, "--replace")
    for more in ((), ("--yes",), ("--yes",)):
        run("erase", "Άννα", *more)
    run("invite")
    run("invite", "Κάπου")
    run("new-pack", folder / "δέμα")
    run("new-pack", folder / "δέμα")
    run("check", folder / "δέμα")
    monkeypatch.setattr(os, "execve", lambda *_: None)
    (folder / "δέμα" / "rubrics" / "actions.yaml").unlink()
    run("check", folder / "δέμα")
    run("run", "--content", folder / "δέμα")
    shutil.copy(OLD, folder / "old.db")
    monkeypatch.setenv(DATABASE, f"sqlite:///{folder / 'old.db'}")
    run("upgrade", folder / "kept")
    run("upgrade", folder / "kept")
    return terminal.printed


def long(folder: Path) -> dict[str, str]:
    """What the commands print that take seconds: all shipped content, and what a table says."""
    terminal = Terminal()
    terminal.run("check")
    (folder / "t.csv").write_text(TABLE, "utf-8")
    terminal.run("evidence", folder / "t.csv", "--target", "αργά", "--order", "none", "--json", folder / "e.json")
    for typed in IN_ENGLISH:
        terminal.run(*typed.split())
    return terminal.printed


def left_in(printed: dict[str, str], folder: Path) -> dict[str, list[str]]:
    """What is in plain English, but for the grammar of commands, keys of files and where files are."""
    here = click.Context(main)
    kept = NAMED | frozenset(PLAIN.findall(" ".join([*main.list_commands(here), *choices(), *slugs()])))
    place = re.compile(rf"{folder}[^\s:]*")
    with closing(open_workspace(LOCAL_USER)) as workspace:
        kept |= names_in_sources(workspace.library.questionnaire)
    return {
        name: left_over([GRAMMAR.sub("", line) for line in place.sub("", text).splitlines()], kept)
        for name, text in printed.items()
    }


def test_no_command_says_anything_in_plain_english(made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", LANGUAGE.replace("-", "_"))

    printed = brief(made, tmp_path, monkeypatch)

    assert {name for name, text in printed.items() if "~" not in text} == {f"export {made} FILE", "invite"}
    tell(left_in(printed, tmp_path))


@pytest.mark.thorough
def test_no_command_that_works_longer_says_anything_in_plain_english(
    made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", LANGUAGE.replace("-", "_"))
    printed = long(tmp_path)
    told = {name: text for name, text in printed.items() if name not in IN_ENGLISH}

    assert all("~" in text for text in told.values())
    assert all("~" not in printed[name] for name in IN_ENGLISH)
    tell(left_in(told, tmp_path))


@pytest.mark.thorough
def test_numbers_have_a_comma_where_the_language_has_one(
    made: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(offered.LANGUAGES)
    monkeypatch.setenv("LC_ALL", "de_DE")
    printed = brief(made, tmp_path, monkeypatch) | long(tmp_path)

    of_programs = {name for name in printed if name in IN_ENGLISH or name.startswith("template")}
    assert any(re.search(r"\d,\d", text) for text in printed.values())
    assert {
        name: found for name, text in printed.items() if name not in of_programs and (found := WITH_POINT.findall(text))
    } == {}
    asked = {name.split()[0] for name in printed}
    assert asked == set(main.list_commands(click.Context(main)))
