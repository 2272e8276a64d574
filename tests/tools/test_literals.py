"""Words that still stand in Python are found, and they may only become fewer."""

from collections import Counter

import pytest

from tools import house, literals


def found(source: str) -> list[str]:
    return [literal.text for literal in literals.literals(source)]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ('say("Save the plan")', ["Save the plan"]),
        ('say("Save")', ["Save"]),
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


def test_more_than_are_left_is_told_and_fewer_are_noted() -> None:
    may = literals.allowed("3 a.py\n2 b.py\n1 b.py\n")

    assert may == {"a.py": 3, "b.py": 1}
    assert literals.too_many(Counter({"a.py": 3, "b.py": 1}), may) == []
    (told,) = literals.too_many(Counter({"a.py": 3, "b.py": 2}), may)
    assert told.startswith("readiness/b.py: 2 literals for people, 1 are left.")
    assert literals.too_many(Counter({"not begun.py": 1}), may) == []
    assert literals.written(Counter({"a.py": 2, "b.py": 5}), may, ["b.py", "c.py"]) == "2 a.py\n1 b.py\n0 c.py\n"


def test_no_module_has_more_words_in_python_than_are_left() -> None:
    may = literals.allowed(literals.LEFT.read_text("utf-8"))

    assert literals.too_many(literals.counts(), may) == []
    assert set(may) <= set(literals.modules())
    assert may["present/phase/certainty.py"] == 0


def test_every_place_without_words_for_people_exists() -> None:
    assert [place for place in literals.NO_TEXT if not (house.PACKAGE / place).exists()] == []


def test_the_numbers_of_the_parts_add_up() -> None:
    lines = literals.by_part(Counter({"ui/a.py": 2, "ui/b.py": 3, "cli/c.py": 1}))

    assert [line.split() for line in lines] == [["5", "ui"], ["1", "cli"], ["6", "in", "all"]]


def test_what_is_for_machines_in_one_module_is_for_people_in_another() -> None:
    source = 'WORDS = ("as above",)\nshow("Title")\n'
    there = [literal.text for literal in literals.literals(source, "evidence/reading/dittos.py")]
    assert there == ["Title"]
    assert [literal.text for literal in literals.literals(source, "export/word/writing.py")] == ["as above"]


def test_each_exception_of_a_module_still_stands_there() -> None:
    for place in literals.FOR_MACHINES_IN:
        module, _, name = place.partition(":")
        assert name in (house.PACKAGE / module).read_text("utf-8"), place
