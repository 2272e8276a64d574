"""Refuse sentences that are put together from pieces: `python -m tools.glue [MODULE]`.

Another language orders its sentence in another way, so a sentence is one message. Each place is listed at which what
was said is joined with something else by a comma, a colon, a word or nothing at all: in an f-string, by `+`, by `join`.
So is each at which its letters are made small or large: German nouns keep their capital, and `inside` knows it.
Whole sentences may follow each other. Markup, lines of their own and what only marks (`·`, `|`, a tab) may stand
between; lists are made by `present/list_words`, clauses by messages of kind Clauses.

Whole messages are refused too that begin with a comma, a semicolon or a colon: they go on with a sentence begun
elsewhere. What is right in every language stands in `HELD` and `BEGUN_BEFORE`, with its reason: no count may grow, and
one that shrank is told, so that it stays small.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from tools import house

SAYING: Final = frozenset({"said", "alone", "inside"})
"""What says a message, or makes what was said ready for its place."""
_SAYS: Final = re.compile(rf"\b(?:{'|'.join(sorted(SAYING))}|said_all)\b")
_WRAPPING: Final = frozenset({"esc", "md", "str", "strip", "rstrip", "lstrip", "one_line", "capitalize"})
"""What leaves a text as it is, but for its canvas."""
_OF_LETTERS: Final = frozenset({"lower", "upper", "title", "casefold", "swapcase"})
"""What spells what was said as English would."""
_JOINT: Final = re.compile(r"[ \u00a0]?[,;:.…–—-]?[ \u00a0]?(?:[a-z]{1,4}[ \u00a0])?|[ \u00a0]?[(“„][^<>]*")
"""What stands between two pieces of one sentence."""
_BETWEEN_SENTENCES: Final = frozenset({" ", ". "})
"""What may stand between two whole sentences, each of which is a message."""
Said = Literal["", "part", "sentence"]
Known = Mapping[str, Said]
"""The names of a scope that hold what was said."""


@dataclass(frozen=True)
class Joint:
    """A place at which a sentence is put together, with the line and the Python of it."""

    line: int
    text: str


def joints(source: str) -> list[Joint]:
    """The places of a module, in their order."""
    found: dict[int, Joint] = {}
    if not _SAYS.search(source):
        return []
    lines = source.splitlines()
    for scope in ast.walk(ast.parse(source)):
        if isinstance(scope, ast.Module) or _is_function_that_says(scope, lines):
            known = dict(_said_names(scope))
            for node in _of_scope(scope):
                if _is_joint(node, known):
                    found.setdefault(node.lineno, Joint(node.lineno, ast.unparse(node)))
    return [found[line] for line in sorted(found)]


def _is_function_that_says(node: ast.AST, lines: list[str]) -> bool:
    """Whether it is a function in whose lines a word of `SAYING` stands: in others nothing can be put together."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    return any(map(_SAYS.search, lines[node.lineno - 1 : node.end_lineno]))


def _of_scope(scope: ast.AST) -> Iterator[ast.expr]:
    """The expressions of a module or function, without those of the functions in it."""
    for child in ast.iter_child_nodes(scope):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(child, ast.expr):
            yield child
        yield from _of_scope(child)


def _said_names(scope: ast.AST) -> Iterator[tuple[str, Said]]:
    """The names of a scope that hold what was said."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and (said := _is_said(node.value, {})):
            yield from ((target.id, said) for target in node.targets if isinstance(target, ast.Name))


def _is_said(node: ast.expr, known: Known) -> Said:
    if isinstance(node, ast.Name):
        return known.get(node.id, "")
    if isinstance(node, ast.IfExp):
        return _is_said(node.body, known) or _is_said(node.orelse, known)
    if not isinstance(node, ast.Call):
        return ""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if name in SAYING:
        return "part" if _names_part(node) else "sentence"
    inner = node.args[:1] or ([node.func.value] if isinstance(node.func, ast.Attribute) else [])
    return next(filter(None, (_is_said(each, known) for each in inner if name in _WRAPPING)), "")


def _is_joint(node: ast.expr, known: Known) -> bool:
    if isinstance(node, ast.JoinedStr):
        return any(_is_glued(node.values, place, step, known) for place in range(len(node.values)) for step in (-1, 1))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _is_said(node.left, known) or _is_said(node.right, known)
    return isinstance(node, ast.Call) and (_is_glued_list(node, known) or _is_spelled_anew(node))


def _is_glued(pieces: list[ast.expr], place: int, step: int, known: Known) -> bool:
    """Whether a piece of an f-string is something said, and what stands on one side of it belongs to its sentence."""
    piece = pieces[place]
    if not (isinstance(piece, ast.FormattedValue) and (said := _is_said(piece.value, known))):
        return False
    near, beyond = (pieces[at] if 0 <= at < len(pieces) else None for at in (place + step, place + 2 * step))
    if isinstance(near, ast.FormattedValue):
        return True
    if not isinstance(near, ast.Constant):
        return False
    between = str(near.value)
    if isinstance(beyond, ast.FormattedValue) and _JOINT.fullmatch(between):
        return said == "part" or between not in _BETWEEN_SENTENCES
    return bool(re.search(r"[^\W\d_]{2,}", between) and not re.search(r"[<>=#\n]", between))


def _is_spelled_anew(node: ast.Call) -> bool:
    """Whether the letters of something said are made small or large, also those of a piece of it."""
    how = node.func
    if not (isinstance(how, ast.Attribute) and how.attr in _OF_LETTERS):
        return False
    names = {getattr(each, "attr", "") or getattr(each, "id", "") for each in ast.walk(how.value)}
    return bool(names & {*SAYING, "said_all"})


def _is_glued_list(node: ast.Call, known: Known) -> bool:
    how = node.func
    if not (
        isinstance(how, ast.Attribute) and how.attr == "join" and isinstance(how.value, ast.Constant) and node.args
    ):
        return False
    between, said = str(how.value.value), _holds_said(node.args[0], known)
    return bool(
        said and _JOINT.fullmatch(between) and between and (said == "part" or between not in _BETWEEN_SENTENCES)
    )


def _holds_said(given: ast.expr, known: Known) -> Said:
    if isinstance(given, ast.Call) and getattr(given.func, "id", "") in {"map", "filter"} and given.args:
        first = given.args[0]
        if isinstance(first, ast.Name) and first.id in SAYING:
            return "part" if _names_part(given.args[-1]) else "sentence"
        return _holds_said(given.args[-1], known)
    if isinstance(given, ast.GeneratorExp | ast.ListComp):
        return _is_said(given.elt, known)
    if isinstance(given, ast.List | ast.Tuple):
        said = [_is_said(each.value if isinstance(each, ast.Starred) else each, known) for each in given.elts]
        return "part" if "part" in said else "sentence" if "sentence" in said else ""
    return ""


def _names_part(node: ast.AST) -> bool:
    names = (getattr(each, "attr", "") or getattr(each, "id", "") for each in ast.walk(node))
    return any(name.lower().startswith("part_") for name in names)


HELD: Final[Mapping[str, tuple[int, str]]] = {
    "cli/click_words.py": (1, "a head of the help, and the list that click puts below it"),
    "content/template.py": (2, "lines of YAML, with an example behind the key"),
    "document/book.py": (1, "a number and its words in one cell; the number is read back"),
    "export/page/charts.py": (1, "markup around a title"),
    "present/group/room_book.py": (1, "the key of a column: first.2"),
}
"""How many places each module still has, and why they are right in every language."""

BEGUN_BEFORE: Final[Mapping[str, str]] = {
    "handout:not-known": "a count at the end of a row of counts",
    "pathway:if-none-yet": "at the end of a sentence, before its full stop",
    "plan:part-all-places-taken": "at the end of a sentence, before its full stop",
    "price:part-asked-now-and-later": "within a sentence that goes on",
    "price:part-with-this-request": "within a sentence that goes on",
    "workshop:and-what-gave": "within a question that goes on",
}
"""Messages that go on with a sentence begun in another one, and why: that one names their place."""
_GOES_ON: Final = re.compile(r"([a-z][a-z0-9-]*) = (?:\{ \$[a-z-]+ ->\n +\*?\[[^\]]*\] )?[,;:] ")


def goes_on(source: str) -> list[str]:
    """The messages of an `.ftl` file that begin with a comma, a semicolon or a colon, by their names."""
    return [found[1] for line in re.split(r"\n(?=[a-z#])", source) if (found := _GOES_ON.match(line))]


def begun_before() -> set[str]:
    """Those of the English files, such as `plan:work`: each is glue between two messages."""
    files = sorted((house.PACKAGE / "words" / "languages" / "en").glob("*.ftl"))
    return {f"{file.stem}:{name}" for file in files for name in goes_on(file.read_text("utf-8"))}


def counted() -> dict[str, list[Joint]]:
    """The places of every module of the package that has some."""
    found = {}
    for path in house.python_files("readiness"):
        name = path.relative_to(house.PACKAGE).as_posix()
        if not name.startswith("words/") and (here := joints(path.read_text("utf-8"))):
            found[name] = here
    return found


def main() -> int:
    """Tell each place of the modules that are asked for, or those of which one has too many; return how it ends."""
    found, wanted = counted(), sys.argv[1:]
    lines = [
        f"readiness/{name}:{joint.line}: {joint.text[:110]}"
        for name, here in sorted(found.items())
        if any(each in name for each in wanted) or (not wanted and len(here) > HELD.get(name, (0, ""))[0])
        for joint in here
    ]
    fewer = [
        f"{name}: {len(found.get(name, ()))}" for name, (most, _) in HELD.items() if len(found.get(name, ())) < most
    ]
    if fewer and not wanted:
        lines += ["tools/glue.py: HELD can be smaller now:", *fewer]
    if not wanted:
        begun = begun_before()
        lines += [f"{each}: begins in the middle of a sentence." for each in sorted(begun - BEGUN_BEFORE.keys())]
        lines += [f"tools/glue.py: {each} is gone." for each in sorted(BEGUN_BEFORE.keys() - begun)]
    print(
        "\n".join(lines)
        or f"No new sentence is put together; {sum(most for most, _ in HELD.values())} places are left."
    )
    if lines and not wanted:
        print("Make each one message (docs/translating.md), or a list by present/list_words.")
    return 2 if lines and not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
