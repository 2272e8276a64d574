"""The proof that a message says what the literal said: both are said with the same values, and compared."""

from __future__ import annotations

import ast
import tempfile
from collections.abc import Iterator
from datetime import date
from functools import cache
from itertools import product
from math import prod
from pathlib import Path
from random import Random
from typing import Any, Final

from readiness.present import phrases
from readiness.ui.safe import esc, md
from readiness.words import compiling, reading
from readiness.words.language import SOURCE, Words
from readiness.words.message import Message
from tools.moving.sentence import Doubt, Sentence

_SAMPLES: Final[dict[str, tuple[Any, ...]]] = {
    "Count": (0, 1, 2, 7, 12, 1234),
    "Number": (0, 1, 2, 1234),
    "Digits": (0, 1, 2, 1234),
    "Phase": (1, 2, 3),
    "Percent": (0.0, 0.001, 0.5, 0.999, 1.0),
    "Day": (date(2026, 11, 30), date(2027, 1, 2)),
    "Month": (date(2026, 11, 30), date(2027, 1, 2)),
    "Texts": (["one"], ["one", "Two"], ["one", "Two", "3 and <4>"]),
    "Part": (Message("shared:part-half-a-day"),),
}
_TYPED: Final = ("what was typed", "Ärger & <b>", "")
_MOST: Final = 400
_HELPERS: Final = {name: getattr(phrases, name) for name in dir(phrases) if not name.startswith("_")}


def identity(sentence: Sentence) -> str:
    """What makes two sentences the same message."""
    return "; ".join([*(f"{name} {each.kind}" for name, each in sentence.arguments.items()), sentence.body])


def prove(sentence: Sentence, values: list[ast.expr], canvas: str) -> None:
    """Say the sentence and the literal with many values.

    Raises:
        Doubt: they differ, or one of them cannot be said.
    """
    say = _compiled(sentence)
    names = {ast.dump(_inner(each.value)): name for name, each in sentence.arguments.items()}
    kinds = {name: each.kind for name, each in sentence.arguments.items()}
    asked = _Given({dump: _variable(name) for dump, name in names.items()})
    literal = ast.Expression(ast.fix_missing_locations(asked.visit(_copied(values))))
    old = compile(literal, "literal", "eval")
    safe = {"": str, "esc": esc, "md": md}[canvas]
    for chosen in _cases([kinds[name] for name in sentence.arguments], canvas):
        given = {_variable(name): each for name, each in zip(sentence.arguments, chosen, strict=True)}
        try:
            before = eval(old, {**_HELPERS, "phrases": phrases, "esc": esc, "md": md, "said": _said}, given)  # noqa: S307 - a literal of our own source
        except Exception as told:
            raise Doubt(f"it cannot be tried by itself: {told}") from told
        after = safe(say(tuple(chosen)) if callable(say) else say)
        if before != after:
            raise Doubt(f"it would say “{after}” for “{before}”")


def _said(message: Message) -> str:
    return english().text(message)


def _compiled(sentence: Sentence) -> compiling.SaidBy:
    with tempfile.NamedTemporaryFile("w", suffix=".ftl", encoding="utf-8") as file:
        file.write(sentence.entry)
        file.flush()
        entries, faults = reading.read_file(Path(file.name))
    if faults or sentence.id not in entries:
        raise Doubt(f"a file of words cannot hold it: {faults[0].what if faults else 'it was not read'}")
    return compiling.compiled(entries[sentence.id], entries[sentence.id].kinds, english())


@cache
def english() -> Words:
    """English as it is said."""
    return Words(SOURCE, None)


def _variable(name: str) -> str:
    return f"given_{name.replace('-', '_')}"


def _inner(value: ast.expr) -> ast.expr:
    """The value itself, where moving it wrote `str(…)` or `repr(…)` round it."""
    is_ours = isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in {"str", "repr"}
    return value.args[0] if is_ours and isinstance(value, ast.Call) and len(value.args) == 1 else value


def _copied(values: list[ast.expr]) -> ast.expr:
    """The f-string of these values, whose parts are its own."""
    return ast.parse(ast.unparse(ast.fix_missing_locations(ast.JoinedStr(values))), mode="eval").body


class _Given(ast.NodeTransformer):
    """Puts a variable in the place of each expression that is filled in."""

    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit(self, node: ast.AST) -> ast.AST:
        name = self._names.get(ast.dump(node))
        return ast.Name(name, ast.Load()) if name else self.generic_visit(node)


def _cases(kinds: list[str], canvas: str) -> Iterator[tuple[Any, ...]]:
    typed = _TYPED if canvas != "md" else ("what was typed", "Ä1")
    """Every combination, or as many by chance: the first ones would hold the first arguments still."""
    samples = [_SAMPLES.get(kind, typed) for kind in kinds]
    if prod(map(len, samples)) <= _MOST:
        return product(*samples)
    chance = Random(0)  # noqa: S311 - the same values in every run
    return (tuple(map(chance.choice, samples)) for _ in range(_MOST))
