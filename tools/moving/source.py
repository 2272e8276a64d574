"""A module with some of its expressions exchanged, everything else letter by letter as it was."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Mapping
from typing import Final

_MOST_IN_A_LINE: Final = 84


class Rewriting:
    """The source of a module in which the nodes of `changed`, by their `id()`, are others.

    Within an f-string, Python 3.11 does not tell where an expression stands, so the whole f-string is written anew.
    A new node may hold the old one, which is then not exchanged again.
    """

    def __init__(self, source: str, tree: ast.Module, changed: Mapping[int, ast.expr]) -> None:
        self._data = source.encode()
        self._tree = tree
        self._changed = changed

    def text(self) -> str:
        """The new source."""
        starts = [0]
        for line in self._data.splitlines(keepends=True):
            starts.append(starts[-1] + len(line))
        data = self._data
        for node in sorted(self._anchors(self._tree), key=lambda each: (each.lineno, each.col_offset), reverse=True):
            begin = starts[node.lineno - 1] + node.col_offset
            end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
            data = data[:begin] + written(self._exchange(node)).encode() + data[end:]
        return data.decode()

    def _anchors(self, node: ast.AST) -> Iterator[ast.expr]:
        """The outermost expressions that have to be written anew."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr) and id(child) in self._changed:
                yield child
            elif isinstance(child, ast.JoinedStr):
                if any(id(each) in self._changed for each in ast.walk(child)):
                    yield child
            else:
                yield from self._anchors(child)

    def _exchange(self, node: ast.expr, done: frozenset[int] = frozenset()) -> ast.expr:
        """A copy of the node with everything in it exchanged."""
        if id(node) in self._changed and id(node) not in done:
            return self._exchange(self._changed[id(node)], done | {id(node)})
        made = copy.copy(node)
        for name, value in ast.iter_fields(node):
            if isinstance(value, list):
                setattr(
                    made, name, [self._exchange(each, done) if isinstance(each, ast.AST) else each for each in value]
                )  # type: ignore[arg-type]  # nodes of any kind are copied alike
            elif isinstance(value, ast.AST):
                setattr(made, name, self._exchange(value, done))  # type: ignore[arg-type]  # nodes of any kind are copied alike
        return made


def written(node: ast.expr) -> str:
    """The Python of an expression; a long f-string as several that follow each other, since no formatter breaks it."""
    if not isinstance(node, ast.JoinedStr):
        return _unparsed(node)
    lines: list[list[ast.expr]] = [[]]
    length = 0
    for each in _short(node.values):
        size = len(str(each.value)) if isinstance(each, ast.Constant) else len(ast.unparse(each)) - 4
        if length and length + size > _MOST_IN_A_LINE:
            lines.append([])
            length = 0
        lines[-1].append(each)
        length += size
    if len(lines) == 1:
        return _unparsed(node)
    return "(" + " ".join(_unparsed(ast.JoinedStr(each)) for each in lines) + ")"


def _unparsed(node: ast.expr) -> str:
    return ast.unparse(ast.fix_missing_locations(node))


def _short(values: list[ast.expr]) -> Iterator[ast.expr]:
    """The same values with long texts cut behind a word."""
    for each in values:
        text = str(each.value) if isinstance(each, ast.Constant) else ""
        while len(text) > _MOST_IN_A_LINE:
            at = text.rfind(" ", 0, _MOST_IN_A_LINE) + 1 or _MOST_IN_A_LINE
            yield ast.Constant(text[:at])
            text = text[at:]
        if text:
            yield ast.Constant(text)
        elif not isinstance(each, ast.Constant):
            yield each
