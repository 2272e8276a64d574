"""Modules that need each other to be loaded: which of them comes first decides whether the program starts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from graphlib import CycleError, TopologicalSorter
from pathlib import Path


def first_cycle(package: Path) -> Sequence[str]:
    """The names of modules of a package of which each loads the next one, the first one last again; none if none do.

    What a function imports when it is called is no part of it, and neither is what types alone need.
    """
    paths = {_name(path, package): path for path in package.rglob("*.py")}
    needed = {name: set(_needed(path, paths)) - {name} for name, path in paths.items()}
    try:
        TopologicalSorter(needed).prepare()
    except CycleError as error:
        # It tells who is needed before who needs it.
        found: list[str] = error.args[1]
        return found[::-1]
    return ()


def _name(path: Path, package: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _needed(path: Path, known: dict[str, Path]) -> Iterator[str]:
    for each in _run_when_loaded(ast.parse(path.read_text("utf-8"))):
        if isinstance(each, ast.Import):
            yield from (alias.name for alias in each.names if alias.name in known)
        elif isinstance(each, ast.ImportFrom) and (source := _source(each, path, known)) in known:
            names = (f"{source}.{alias.name}" for alias in each.names)
            yield from (name if name in known else source for name in names)


def _source(found: ast.ImportFrom, path: Path, known: dict[str, Path]) -> str:
    """The whole name of what is imported from, also if it is told by dots."""
    if not found.level:
        return found.module or ""
    here = next(name for name, each in known.items() if each == path).split(".")
    package = here if path.name == "__init__.py" else here[:-1]
    return ".".join([*package[: len(package) - found.level + 1], *filter(None, [found.module])])


def _run_when_loaded(node: ast.AST) -> Iterator[ast.AST]:
    """All statements but those of functions, and those for types alone."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(each, ast.If) and "TYPE_CHECKING" in ast.unparse(each.test):
            yield from _run_when_loaded(ast.Module(each.orelse, []))
            continue
        yield each
        yield from _run_when_loaded(each)
