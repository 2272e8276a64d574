"""Words for people that stand in Python are found; `make check` refuses those of the package."""

import sys
from pathlib import Path

import pytest

from tools import house, literals


def found(source: str) -> list[str]:
    return [literal.text for literal in literals.literals(source)]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('say("Save the plan")', ["Save the plan"]),
        ('say("Save")', ["Save"]),
        ('own = " (you)" if is_own else ""', [" (you)"]),
        ('say(f"{n} gates are left")', ["{} gates are left"]),
        ('say(f"What is left: {n}")', ["What is left: {}"]),
        ('say("One sentence, "\n    "in two lines.")', ["One sentence, in two lines."]),
        ('say(f"<p class=\\"x\\">{n} are left</p>")', ['<p class="x">{} are left</p>']),
        ('say(f"{a if b else \'nobody yet\'} leads")', ["{} leads", "nobody yet"]),
        ('WORDS = {"key": "not in place"}', ["not in place"]),
        ('RULE = "It is decided by {rule}"', ["It is decided by {rule}"]),
        ('say(f"Sure of it: {one}; not known: {two}")', ["Sure of it: {}; not known: {}"]),
        ('raise Refused("The file is empty.", "Choose another one.")', ["The file is empty.", "Choose another one."]),
        ("def one(label=\"Your name\"):\n    pass", ["Your name"]),
    ],
)  # fmt: skip
def test_words_for_people_are_found(source: str, texts: list[str]) -> None:
    assert sorted(found(source)) == sorted(texts)


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring of a module."""\n',
        'x = 1\n"""What x is for."""\n',
        'say("absent")',
        'say(key="The key of it")',
        'st.text_input(shown, key=f"Field of {slug}")',
        'raise ValueError("nothing was answered")',
        're.compile(r"[A-Z] and more")',
        'log.warning("could not read %s", name)',
        'if kind == "Some kind": pass',
        'if kind in {"Some kind", "another kind"}: pass',
        'x: Literal["One", "Two or more"] = given',
        '__all__ = ["Name One", "Other"]',
        'headers["Content-Type"] = name',
        'send("Content-Type", "text/html; charset=utf-8")',
        'st.html("<div class=\\"of words\\"></div>")',
        'st.html("<style>.a { color: red; }")',
        'read("https://example.org/Some page")',
        'connection.execute("SELECT name FROM Entry")',
        'Field(description="Weeks until it runs")',
    ],
)
def test_what_is_for_programs_is_none_of_them(source: str) -> None:
    assert found(source) == []


def test_a_number_with_an_english_comma_is_told_by_its_line() -> None:
    assert list(literals.numbers_by_hand('a = f"{b:.1f} {c}"\nd = f"{rows:,} rows"\n')) == [2]


@pytest.mark.parametrize(("source", "ends"), [('say("Save the plan")', 2), ('a = f"{rows:,} rows"', 2), ('a = "b"', 0)])
def test_a_module_with_words_for_people_ends_the_check(
    source: str, ends: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.py").write_text(source, "utf-8")
    monkeypatch.setattr(house, "PACKAGE", tmp_path)
    monkeypatch.setattr(literals, "modules", lambda: ["one.py"])
    monkeypatch.setattr(sys, "argv", ["literals"])

    assert literals.main() == ends
    assert ("readiness/one.py:1: " in capsys.readouterr().out) == bool(ends)


def test_every_place_without_words_for_people_exists() -> None:
    assert [place for place in literals.NO_TEXT if not (house.PACKAGE / place).exists()] == []


def test_what_is_for_machines_in_one_module_is_for_people_in_another() -> None:
    source = 'WORDS = ("as above",)\nshow("Title")\n'
    there = [literal.text for literal in literals.literals(source, "evidence/reading/dittos.py")]
    assert there == ["Title"]
    assert [literal.text for literal in literals.literals(source, "export/word/writing.py")] == ["as above"]


def test_each_exception_of_a_module_still_stands_there() -> None:
    for place in literals.FOR_MACHINES_IN:
        module, _, name = place.partition(":")
        assert name in (house.PACKAGE / module).read_text("utf-8"), place
