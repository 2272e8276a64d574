"""The trees of a document of an office program, which take some megabytes."""

from __future__ import annotations

from typing import Any, Final

_DEPTH: Final = 3
"""So far down a tree the libraries keep hold of single elements: the shapes of a slide."""


def let_go(package: Any) -> None:
    """Empty every tree of a package of python-docx or python-pptx that is written.

    Its parts refer to each other in circles, so all of it would stay until the next search for garbage.
    """
    for part in package.iter_parts():
        tree = getattr(part, "_element", None)
        if tree is not None:
            _empty(tree, _DEPTH)


def _empty(tree: Any, depth: int) -> None:
    if depth:
        for each in tree:
            _empty(each, depth - 1)
    tree.clear()
