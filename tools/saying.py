"""Which messages Python says, with what, and where: by whatever name a module calls that of `readiness.words.say`."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from readiness.words.reading import Mending, WordEntry
from tools import house


@dataclass(frozen=True)
class Saying:
    """A message that is named in Python: the module of `say`, the name in it, its line, and with which arguments."""

    module: str
    name: str
    line: int
    given: frozenset[str] | None
    """None where it is handed on without being called, or called with arguments that only the run knows."""


def said_in_python() -> dict[Path, list[Saying]]:
    """What each module of the package says; the modules of `say` themselves do not count."""
    found = {}
    for path in house.python_files("readiness"):
        text = path.read_text("utf-8")
        if "say" not in path.parts and "readiness.words.say" in text:
            found[path] = list(said_by(ast.parse(text)))
    return found


def said_by(tree: ast.Module) -> Iterator[Saying]:
    """The messages that a module names."""
    modules = {
        each.asname or each.name: each.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "readiness.words.say"
        for each in node.names
    }
    calls = {id(node.func): node for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in modules:
            yield Saying(modules[node.value.id], node.attr, node.lineno, _given(calls.get(id(node))))


def _given(call: ast.Call | None) -> frozenset[str] | None:
    if call is None or call.args or any(each.arg is None for each in call.keywords):
        return None
    return frozenset(each.arg for each in call.keywords if each.arg is not None)


def python_name(entry: WordEntry) -> str:
    """The name that a message has in Python: a function's if something is filled in, else a constant's."""
    name = entry.id.replace("-", "_")
    return name if entry.kinds else name.upper()


def saying_mendings(
    said: Mapping[Path, list[Saying]], entries: Mapping[str, Mapping[str, WordEntry]]
) -> Iterator[Mending]:
    """What Python says and no file has: messages that do not exist, arguments that are missing or too many.

    `entries` are those of the English files, by the name of the module of `say`.
    """
    known = {module: {python_name(each): each for each in of.values()} for module, of in entries.items()}
    for path, sayings in said.items():
        for saying in sayings:
            for what, mend in _of_saying(saying, known.get(saying.module, {})):
                yield Mending(path, saying.line, f"{saying.module}.{saying.name}: {what}", mend)


def _of_saying(saying: Saying, known: Mapping[str, WordEntry]) -> Iterator[tuple[str, str]]:
    entry = known.get(saying.name)
    if entry is None:
        near = difflib.get_close_matches(saying.name, known, 1)
        yield "there is no such message.", f"There is {near[0]}." if near else "Write it in the English file."
    elif saying.given is not None:
        asked = {name.replace("-", "_") for name in entry.kinds}
        for name in sorted(asked - saying.given):
            yield f"{name} is not given.", "Give it."
        for name in sorted(saying.given - asked):
            yield f"{name} is given, and nothing shows it.", f"It takes: {', '.join(sorted(asked)) or 'nothing'}."
