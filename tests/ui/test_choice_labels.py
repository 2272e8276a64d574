"""What the choices of a list are called."""

import ast
from pathlib import Path

import pytest

from readiness import ui
from readiness.ui.choice_labels import labels


@pytest.mark.parametrize("typed", [("All",), ("All", "\u201cAll\u201d"), ("\u201cAll\u201d", "All"), ("*", "\\*")])
def test_no_two_choices_are_called_the_same(typed: tuple[str, ...]) -> None:
    told = labels({"": "All", "-": "Not told"}, typed)

    assert list(told) == ["", *typed, "-"]
    assert len(set(told.values())) == len(told)
    assert {told[each].strip("\u201c\u201d") for each in typed} == {each.strip("\u201c\u201d") for each in typed}


def test_the_options_of_a_list_are_not_escaped_for_markdown_which_it_would_show() -> None:
    calls = [
        (path.name, call)
        for path in Path(ui.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "attr", "") in {"selectbox", "multiselect"}
    ]
    named = [(name, word) for name, call in calls for word in call.keywords if word.arg == "format_func"]
    assert named
    assert [name for name, word in named if "md" in {getattr(each, "id", "") for each in ast.walk(word.value)}] == []
