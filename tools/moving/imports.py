"""What a module has to import to say messages, and by which names."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from tools.moving.sentence import Doubt


@dataclass(frozen=True)
class Names:
    """What a module calls the function `said` and the messages of a file of words."""

    say: str
    missing: tuple[str, ...]


def names(tree: ast.Module, file: str) -> Names:
    """The names for a module, with the lines that it lacks.

    Raises:
        Doubt: the module uses the names for something else.
    """
    module = file.replace("-", "_")
    given = {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module in {"readiness.words", "readiness.words.say"}
        for alias in node.names
    }
    known = next((name for name, what in given.items() if what == f"readiness.words.say.{module}"), "")
    used = _bound(tree)
    missing = []
    if not known:
        known = next(
            name for name in ("say", module, f"{module}_say", f"say_{module}") if name not in used | set(given)
        )
        renamed = "" if known == module else f" as {known}"
        missing.append(f"from readiness.words.say import {module}{renamed}")
    return Names(known, tuple(missing))


def with_imports(text: str, lines: tuple[str, ...]) -> str:
    """The module with these imports and, if it says messages, with that of `said`."""
    tree = ast.parse(text)
    uses_said = any(isinstance(node, ast.Name) and node.id == "said" for node in ast.walk(tree))
    if "said" in _bound(tree):
        raise Doubt("`said` is a name of the module's own: call it something else first")
    uses_message = any(isinstance(node, ast.Name) and node.id == "Message" for node in ast.walk(tree))
    wanted = [name for name, is_used in (("Message", uses_message), ("said", uses_said)) if is_used]
    given = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module == "readiness.words"
        for alias in node.names
    }
    lacking = [name for name in wanted if name not in given and not (name == "Message" and name in _bound(tree))]
    new = [*([f"from readiness.words import {', '.join(lacking)}"] if lacking else []), *lines]
    if not new:
        return text
    body = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    first = next((node for node in tree.body if isinstance(node, ast.Expr)), None)
    last = max((node.end_lineno or 0 for node in body), default=first.end_lineno or 0 if first else 0)
    split = text.split("\n")
    split[last:last] = new
    return "\n".join(split)


def _bound(tree: ast.Module) -> set[str]:
    """The names that the module gives to something, imports of the words left out."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom) and not str(getattr(node, "module", "")).startswith(
            "readiness.words"
        ):
            found |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
    return found
