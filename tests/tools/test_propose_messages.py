"""Messages are proposed for what stands in Python, and only what says the same both ways is exchanged."""

import ast
from pathlib import Path

import pytest

from readiness.words import reading
from tools.moving.literals import Moved, Mover, asked_types
from tools.moving.source import Rewriting
from tools.moving.types import types_of

SOURCE = '''"""A module."""

from readiness.present import phrases

TITLE = "What comes next"


def told(found, gates, name):
    """Say it."""
    if not gates:
        return "Nothing is left."
    if name:
        return f"{name}: {phrases.count(len(gates), 'gate')} to {phrases.phase(found.phase)}, set in {{so}} braces"
    print(f"<p class='x'>{esc(name)} leads</p><p>{esc(name)}</p><b>and more</b> of it")
    print(f"{md(name)} is {'done' if found.done else f'open for {found.days} days'}.")
    return f"{found.gone} {'entry' if found.gone == 1 else 'entries'} of {name.x} gone"
'''
INTEGERS = {"phase", "days", "gone"}


def mover(source: str) -> Mover:
    """A mover that takes every value for text, and those of some names for whole numbers."""
    tree = ast.parse(source)
    types = {id(each): "int" if getattr(each, "attr", "") in INTEGERS else "str" for each in asked_types(tree)}
    return Mover(tree, types, {})


def rewritten(source: str) -> tuple[str, list[Moved]]:
    moving = mover(source)
    made = list(moving.moved())
    changed = {id(each.node): each.instead for each in made if each.instead is not None}
    return Rewriting(source, moving.tree, changed).text(), made


def test_literals_become_messages_and_everything_else_stays() -> None:
    text, made = rewritten(SOURCE)

    assert 'TITLE = "What comes next"' in text
    assert "return said(say.NOTHING_IS_LEFT)" in text
    assert "return said(say.to_phase_set(name=name, gates=len(gates), phase=found.phase))" in text
    assert (
        "md(said(say.is_done(name=name) if found.done else say.is_open_for_days(name=name, days=found.days)))" in text
    )
    assert "return said(say.of_gone(gone=found.gone, x=name.x))" in text
    assert [each.doubt.split(":")[0] for each in made if each.doubt] == [
        "a constant is said at import",
        "a sentence goes on behind a tag",
    ]
    compile(text, "module", "exec")


def test_the_entries_can_be_read_and_hold_whole_sentences(tmp_path: Path) -> None:
    made = rewritten(SOURCE)[1]
    path = tmp_path / "words.ftl"
    path.write_text("".join(sentence.entry for each in made for sentence in each.sentences), "utf-8")
    entries, faults = reading.read_file(path)

    assert faults == []
    assert list(entries) == ["nothing-is-left", "to-phase-set", "is-done", "is-open-for-days", "of-gone"]
    assert "   *[other] { $gone } entries of { $x } gone\n" in path.read_text("utf-8")


def test_words_between_tags_are_made_safe_as_a_whole() -> None:
    text = rewritten("""def draw(n):\n    return f'<p title="What it is">{esc(n)} leads</p><p>{esc(n)}</p>'\n""")[0]

    assert "{esc(said(say.leads_n(n=n)))}</p><p>{esc(n)}</p>" in text
    assert '''title="{esc(said(say.WHAT))}"''' in text


@pytest.mark.parametrize(
    ("expression", "doubt"),
    [
        ('f"<b>{n}</b> of them"', "behind a tag"),
        ('f"<p>{n} of them</p>"', "markup already"),
        ('f"{n} of them "', "space"),
        ('f"{n:.2f} of them"', "format"),
        ('f"{phrases.capital(n)} of them"', "capital is grammar"),
        ("f\"{'one' if n else ' all of'} them go\"", "space"),
        ('f"{phrases.count(n, noun)} of them"', "noun is not fixed"),
        ('f"some of {phrases.count(n, noun)} \\"so\\""', "noun is not fixed"),
        ('"the {} of them".format(n)', "template"),
        ('"It has " + noun', "put together"),
        ("f'It has \"{n}\"'", "typed wrongly"),
        ('f"it has {n}."', "like a sentence"),
    ],
)
def test_what_needs_a_thought_says_why(expression: str, doubt: str) -> None:
    made = rewritten(f"def told(n, noun):\n    return {expression}\n")[1]

    assert doubt in made[0].doubt


def test_types_are_those_that_hold_where_the_expression_stands(tmp_path: Path) -> None:
    path = tmp_path / "module.py"
    path.write_text('def f(a: int, b: str | None) -> str:\n    return f"{a} of {b}" if a else f"none of {b}"\n')
    tree = ast.parse(path.read_text())
    expressions = asked_types(tree)
    types = types_of({path: (path.read_text(), tree, expressions)})

    assert sorted(types[id(each)] for each in expressions) == ["int", "str | None", "str | None"]
