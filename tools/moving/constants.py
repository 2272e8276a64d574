"""Constants of a module that hold words: they keep messages, which are said wherever the constants are used."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from tools import literals
from tools.house import ROOT, python_files

SCRIPTS: Final = ("readiness/ui/pages/", "readiness/ui/shell/script.py")
"""To import one of these is to run it, in each run anew."""
_OF_KEYS: Final = frozenset({"len", "list", "tuple", "sorted", "set", "frozenset", "iter", "enumerate"})


@dataclass
class Constant:
    """A constant that can move: its texts, and what has to stand in place of other expressions, by module."""

    name: str
    texts: list[ast.Constant]
    instead: dict[Path, dict[int, ast.expr]] = field(default_factory=dict)

    def put(self, path: Path, old: ast.expr, new: ast.expr) -> None:
        """Note what stands in place of an expression."""
        self.instead.setdefault(path, {})[id(old)] = new


class _Stays(Exception):
    """The constant is used in a way that has to be looked at."""


@cache
def parsed(path: Path) -> ast.Module:
    """The tree of a module, the same one each time."""
    return ast.parse(path.read_text("utf-8"))


@cache
def _sources() -> dict[Path, str]:
    return {path: path.read_text("utf-8") for path in python_files("readiness", "tests", "bench", "tools")}


def is_script(path: Path) -> bool:
    """Whether the module is run, not imported."""
    return path.relative_to(ROOT).as_posix().startswith(SCRIPTS)


def constants(path: Path) -> Iterator[Constant]:
    """The constants of a module whose texts can move with all their uses."""
    for node in parsed(path).body:
        target, value = _assigned(node)
        texts = _texts(value)
        if target is None or not texts:
            continue
        made = Constant(target.id, texts)
        try:
            for place, use, parents in _uses(path, target.id):
                _put_use(made, place, use, parents, is_single=value is texts[0])
        except _Stays:
            continue
        if isinstance(node, ast.AnnAssign) and (new := _annotation(node.annotation)) is not None:
            made.put(path, node.annotation, new)
        yield made


def _assigned(node: ast.stmt) -> tuple[ast.Name | None, ast.expr | None]:
    if isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
        return node.targets[0], node.value
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target, node.value
    return None, None


def _texts(value: ast.expr | None) -> list[ast.Constant]:
    """The texts of a constant, if it is nothing but texts: one, or the values of a dictionary."""
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "MappingProxyType" and value.args:
        value = value.args[0]
    found = value.values if isinstance(value, ast.Dict) else [value]
    texts = [each for each in found if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    are_for_people = {id(each) for each in literals.nodes(ast.Module([ast.Expr(ast.List(list(texts)))], []))}
    if len(texts) != len(found) or not are_for_people or not all(re.search(r"[^\W\d_]", str(t.value)) for t in texts):
        return []
    return texts


def _uses(path: Path, name: str) -> Iterator[tuple[Path, ast.expr, list[ast.AST]]]:
    """Each expression that reads the constant, in its module and all others, and what it stands in, innermost first."""
    module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    home, _, last = module.rpartition(".")
    for place, source in _sources().items():
        if name not in source:
            continue
        tree = parsed(place)
        names, modules = {name} if place == path else set(), set()
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    called = alias.asname or alias.name
                    if node.module == module and alias.name == name:
                        names.add(called)
                    elif node.module == home and alias.name == last:
                        modules.add(called)
            elif isinstance(node, ast.Import) and any(alias.name == module for alias in node.names):
                raise _Stays
        if names or modules:
            yield from _reads(place, tree, names, modules, name)


def _reads(
    place: Path, tree: ast.Module, names: set[str], modules: set[str], name: str
) -> Iterator[tuple[Path, ast.expr, list[ast.AST]]]:
    def walk(node: ast.AST, parents: list[ast.AST]) -> Iterator[tuple[Path, ast.expr, list[ast.AST]]]:
        if isinstance(node, ast.Name) and node.id in names and isinstance(node.ctx, ast.Load):
            yield place, node, parents
            return
        if isinstance(node, ast.Attribute) and node.attr == name and getattr(node.value, "id", "") in modules:
            yield place, node, parents
            return
        for child in ast.iter_child_nodes(node):
            yield from walk(child, [node, *parents])

    return walk(tree, [])


def _put_use(made: Constant, place: Path, use: ast.expr, parents: list[ast.AST], *, is_single: bool) -> None:
    is_test = place.relative_to(ROOT).parts[0] == "tests"
    if not is_test and not is_script(place) and id(use) in at_import(parsed(place)):
        raise _Stays
    if is_single:
        made.put(place, use, _said(use))
        return
    parent, *outer = parents
    if isinstance(parent, ast.Subscript) and parent.value is use:
        made.put(place, parent, _said(parent))
    elif isinstance(parent, ast.Attribute) and isinstance(outer[0], ast.Call) and outer[0].func is parent:
        _put_call(made, place, parent.attr, outer[0])
    elif isinstance(parent, ast.Attribute) and parent.attr == "__getitem__":
        looked_up = ast.Subscript(use, ast.Name("each", ast.Load()), ast.Load())
        arguments = ast.arguments([], [ast.arg("each")], None, [], [], None, [])
        made.put(place, parent, ast.Lambda(arguments, _said(looked_up)))
    elif not _asks_for_keys(parent, use):
        raise _Stays


def _asks_for_keys(parent: ast.AST, use: ast.expr) -> bool:
    """Whether a dictionary is asked for its keys alone."""
    if isinstance(parent, ast.Compare):
        return all(isinstance(op, ast.In | ast.NotIn) for op in parent.ops)
    if isinstance(parent, ast.comprehension | ast.For):
        return parent.iter is use
    return isinstance(parent, ast.Call) and getattr(parent.func, "id", "") in _OF_KEYS


def _put_call(made: Constant, place: Path, method: str, call: ast.Call) -> None:
    if method == "keys":
        return
    if method not in {"values", "items"}:
        raise _Stays
    said = "said(each)" if method == "values" else "(key, said(each))"
    names = "each" if method == "values" else "key, each"
    element, target = (ast.parse(each, mode="eval").body for each in (said, names))
    made.put(place, call, ast.ListComp(element, [ast.comprehension(target, call, [], 0)]))


def _said(node: ast.expr) -> ast.expr:
    return ast.Call(ast.Name("said", ast.Load()), [node], [])


def _annotation(node: ast.expr) -> ast.expr | None:
    """The annotation with a message in place of its last text; None if it names no text."""
    before, found, after = ast.unparse(node).rpartition("str")
    return ast.parse(f"{before}Message{after}", mode="eval").body if found else None


@cache
def at_import(tree: ast.Module) -> frozenset[int]:
    """The nodes whose words would be said while the module is imported, by their `id()`."""

    def walk(node: ast.AST) -> Iterator[int]:
        yield id(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            inside: list[ast.AST] = [*node.decorator_list, node.args]
        elif isinstance(node, ast.Lambda):
            inside = [node.args]
        else:
            inside = list(ast.iter_child_nodes(node))
        for each in inside:
            yield from walk(each)

    return frozenset(walk(tree))
