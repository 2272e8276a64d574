"""What the command line says in other languages: its helps, its refusals, and what the library of commands says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from readiness.cli import click_words, main
from readiness.services.handing_over import slugs
from readiness.words import offered
from tests.plain_english import LANGUAGE, PLAIN, left_over, tell

NEVER_SAID = {
    "deprecated": "no command of ours is on its way out",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": "no command of ours is on its way out",
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": "nor is an option",
    "Positional arguments": "no argument of ours has a help of its own",
    "Missing parameter": "there are arguments and options alone",
    "Missing {param_type}": "there are arguments and options alone",
    "Missing parameter: {param_name}": "what Python says of the refusal, not its message",
    "Value must be an iterable.": "no option of ours takes several values at once",
    "Takes {nargs} values but 1 was given.": "no option of ours takes several values at once",
    "Argument {name!r} takes {nargs} values.": "no argument of ours takes a fixed number of values above one",
    "{len_type} values are required, but {len_value} was given.": "no option of ours takes several values at once",
    "Name '{name}' defined twice": "a fault of ours",
    "Boolean option {decl!r} cannot use the same flag for true/false.": "a fault of ours",
    "Could not determine name for option with declarations {decls!r}": "a fault of ours",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead? Did"
    " you mean to pass '--{name}'?": "a fault of ours",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.": "a fault of ours",
    "Invalid start character for option ({option})": "a fault of ours",
    "env var: {var}": "no option of ours is taken from the environment",
    "(dynamic)": "no option of ours works out what it is by default",
    "unknown error": "our commands open files by themselves",
    "Could not open file {filename!r}: {message}": "our commands open files by themselves",
    "Choice({choices})": "what Python says of the type",
    "{value!r} does not match the format {format}.": "no option of ours is a date",
    "{value!r} is not a valid boolean. Recognized values: {states}": "a flag takes no value",
    "{value!r} is not a valid UUID.": "no option of ours is one",
    "file": "our commands look at files by themselves",
    "directory": "our commands look at files by themselves",
    "path": "our commands look at files by themselves",
    "{name} {filename!r} does not exist.": "our commands look at files by themselves",
    "{name} {filename!r} is a file.": "our commands look at files by themselves",
    "{name} {filename!r} is a directory.": "our commands look at files by themselves",
    "{name} {filename!r} is not readable.": "our commands look at files by themselves",
    "{name} {filename!r} is not writable.": "our commands look at files by themselves",
    "{name} {filename!r} is not executable.": "our commands look at files by themselves",
    "Do you want to continue?": "no command of ours asks",
    "Confirm the action without prompting.": "no command of ours asks",
    "%(prog)s, version %(version)s": "our own option tells the version",
    "Show the version and exit.": "our own option tells the version",
    "Show this message and exit.": "our commands say that themselves",
}
"""Sentences of the library that no command of ours can say, with the reason."""
TYPED_WRONGLY = (
    ("asses",),
    ("assess",),
    ("assess", "--hmtl", "x"),
    ("assess", "--to"),
    ("assess", "a.yaml", "b.yaml"),
    ("schema", "respons"),
    ("schema",),
    ("evidence", "--order"),
    ("evidence", "x.csv", "--answer", "x"),
    ("run", "--port", "many"),
    ("run", "--port", "0"),
    ("check", "--trace=yes"),
    ("assess", "no-such-file.yaml"),
    ("import", "no-such-file.json"),
    ("portfolio", "no-such-folder"),
    ("--version",),
)


def sentences(source: str) -> Iterator[str]:
    """What a module hands to gettext, of one where it depends on a number."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"_", "ngettext"} and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)


def choices() -> Iterator[str]:
    """The words between which options and arguments let choose: part of a command, as its name is."""
    here = click.Context(main)
    for name in main.list_commands(here):
        command = main.get_command(here, name)
        for parameter in command.params if command is not None else ():
            if isinstance(parameter.type, click.Choice):
                yield from map(str, parameter.type.choices)
            yield str(parameter.metavar or "")


def test_whatever_the_library_of_commands_can_say_is_a_message_or_is_never_said() -> None:
    folder = Path(click.__file__).parent
    modules = ("core", "decorators", "exceptions", "formatting", "parser", "types")
    known = {*click_words.SENTENCES, *click_words.COUNTED, *click_words.LISTS}

    said = {text for name in modules for text in sentences((folder / f"{name}.py").read_text("utf-8"))}

    assert said - known == set(NEVER_SAID)
    assert known <= said


def test_no_help_and_no_refusal_says_anything_in_plain_english(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(offered.LANGUAGES, LANGUAGE)
    monkeypatch.setenv("LC_ALL", LANGUAGE.replace("-", "_"))
    monkeypatch.chdir(tmp_path)
    asked = [("--help",), *((name, "--help") for name in main.list_commands(click.Context(main))), *TYPED_WRONGLY]
    printed = {" ".join(each): CliRunner().invoke(main, list(each), prog_name="readiness").output for each in asked}

    assert all("~" in text for text in printed.values())
    kept = frozenset(PLAIN.findall(" ".join([*main.list_commands(click.Context(main)), *choices(), *slugs()])))
    tell({name: left_over([text], kept | {*PLAIN.findall(name)}) for name, text in printed.items()})


def test_english_reads_as_the_library_has_it() -> None:
    told = CliRunner().invoke(main, ["assess", "a", "b", "c"], prog_name="readiness").output

    assert told.splitlines() == [
        "Usage: readiness assess [OPTIONS] RESPONSE.yaml",
        "Try 'readiness assess --help' for help.",
        "",
        "Error: Got unexpected extra arguments (b c)",
    ]
