"""A literal as the sentence of a file of words: its pieces, its arguments with their kinds, and its entry."""

from __future__ import annotations

import ast
import keyword
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Final

KINDS: Final = {
    "phase": "Phase", "and_list": "Texts", "in_words": "Count", "count": "Count", "day": "Day", "month": "Month",
    "percent": "Percent", "verb_for": "Count",
}  # fmt: skip
"""What the helpers of readiness/present/phrases.py are as kinds of argument; their first argument is the value."""
OWN_LETTERS: Final = frozenset({"Name", "Text", "Texts", "Names"})
"""Kinds whose first letter a sentence leaves as it is."""
_WORDS_OF_AN_ID: Final = 5
_OF_PYTHON: Final = frozenset(
    {"len", "sum", "str", "int", "float", "max", "min", "sorted", "list", "tuple", "esc", "md", "say", "said", "self"}
)
_OF_TEXT: Final = frozenset(
    {"join", "strip", "rstrip", "title", "lower", "upper", "removesuffix", "removeprefix", "get"}
)
_ARTICLES: Final = frozenset({"the", "a", "an"})
_THERE_IS: Final = re.compile(r"^there (?:is|are) ")
_LITTLE: Final = frozenset(
    {
        "of", "to", "is", "are", "it", "and", "in", "for", "that", "on", "as", "or", "with", "so", "from", "by", "such",
        "at", "not", "which", "be", "if", "but", "has", "have", "can", "will", "your", "this", "these", "its", "their",
        "than",
    }
)  # fmt: skip
_ORDER: Final = ("", "other-", "third-", "fourth-", "fifth-", "sixth-", "seventh-", "eighth-", "ninth-", "tenth-")
_TAKEN: Final = frozenset({*keyword.kwlist, *keyword.softkwlist, "self", "message", "tuple", "date", "decimal"})


class Doubt(Exception):
    """Why a literal is left to a person."""


@dataclass(frozen=True)
class Filled:
    """An argument within the sentence."""

    name: str


@dataclass(frozen=True)
class Plural:
    """Words that a number decides: for one, for every other number, and for none if it differs from these."""

    name: str
    one: str
    other: str
    none: str | None = None


Piece = str | Filled | Plural


@dataclass
class Argument:
    """What is filled in: its kind, and the Python that gives it."""

    kind: str
    value: ast.expr


@dataclass
class Sentence:
    """One message, before it has an id."""

    pieces: list[Piece] = field(default_factory=list)
    arguments: dict[str, Argument] = field(default_factory=dict)
    id: str = ""
    is_part: bool = False

    @property
    def deciding(self) -> list[str]:
        """The arguments that decide about words, in their order."""
        return list(dict.fromkeys(each.name for each in self.pieces if isinstance(each, Plural)))

    def variants(self) -> Iterator[str]:
        """Each sentence that it may be."""
        for keys in product(*[("0", "one", "other") for _ in self.deciding]):
            chosen = dict(zip(self.deciding, keys, strict=True))
            yield "".join(_shown(piece, chosen) for piece in self.pieces)

    @property
    def body(self) -> str:
        """What stands behind the id in the file."""
        return self._cases(self.deciding, {}, 0)

    def deciding_argument(self, value: ast.expr) -> str:
        """The name of the number that decides about words: as it is shown, if it is."""
        for name, known in self.arguments.items():
            if known.kind in {"Count", "Digits", "Number", "Phase"} and ast.dump(known.value) == ast.dump(value):
                return name
        return self.argument("Count", value)

    def _cases(self, left: Sequence[str], chosen: dict[str, str], depth: int) -> str:
        if not left:
            return " " + "".join(_shown(piece, chosen) for piece in self.pieces)
        name, *rest = left
        has_none = any(isinstance(each, Plural) and each.name == name and each.none is not None for each in self.pieces)
        lines = [f" {{ ${name} ->"]
        for key in ["0"] * has_none + ["one", "other"]:
            star = "*" if key == "other" else " "
            lines.append(f"{'    ' * depth}   {star}[{key}]{self._cases(rest, {**chosen, name: key}, depth + 1)}")
        return "\n".join([*lines, f"{'    ' * depth}}}"])

    @property
    def entry(self) -> str:
        """The lines for the file of words."""
        lines = [f"#   ${name} ({each.kind})" for name, each in self.arguments.items()]
        return "\n".join([*lines, f"{self.id} ={self.body}"]) + "\n"

    def call(self, say: str) -> ast.expr:
        """The Python that makes the message; `say` is what the module calls its functions."""
        name = self.id.replace("-", "_")
        if not self.arguments:
            return ast.Attribute(ast.Name(say), name.upper())
        keywords = [ast.keyword(each.replace("-", "_"), given.value) for each, given in self.arguments.items()]
        return ast.Call(ast.Attribute(ast.Name(say), name), [], keywords)

    def argument(self, kind: str, value: ast.expr) -> str:
        """The name of an argument with this value; the same value has one name."""
        base = _name_of(value)
        for before in _ORDER:
            name = f"{before}{base}"
            if name not in self.arguments:
                self.arguments[name] = Argument("Name" if kind == "Text" and _is_a_name(base) else kind, value)
                return name
            known = self.arguments[name]
            if ast.dump(known.value) == ast.dump(value):
                if known.kind == kind or {known.kind, kind} <= OWN_LETTERS:
                    return name
                if Filled(name) not in self.pieces:
                    known.kind = kind
                    return name
        raise Doubt("too many arguments")


def _is_a_name(name: str) -> bool:
    return name.endswith("name") or name in {"title", "label", "person", "problem", "organization", "owner"}


def _shown(piece: Piece, chosen: dict[str, str]) -> str:
    if isinstance(piece, str):
        return re.sub(r"[{}]", lambda brace: f'{{ "{brace[0]}" }}', piece)
    if isinstance(piece, Filled):
        return f"{{ ${piece.name} }}"
    key = chosen.get(piece.name, "one")
    if key == "0":
        return piece.other if piece.none is None else piece.none
    return piece.one if key == "one" else piece.other


def _name_of(value: ast.expr) -> str:
    """What an argument may be called: the last name that stands in it."""
    names = [name for name in _names(value) if name not in _OF_PYTHON]
    found = re.sub(r"[^a-z_]", "", names[0].lower()).strip("_").replace("_", "-") if names else ""
    found = re.sub(r"-+", "-", found)
    return f"{found}-given" if found in _TAKEN else found or "value"


def _names(value: ast.AST) -> Iterator[str]:
    """The names that stand in an expression, the telling ones first; of a joined list, what it is made of."""
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _OF_TEXT:
        for each in (*value.args, value.func.value):
            yield from _names(each)
        return
    name = getattr(value, "attr", getattr(value, "id", ""))
    if name:
        yield name
    for each in ast.iter_child_nodes(value):
        yield from _names(each)


def id_of(sentence: Sentence) -> str:
    """An id of the first words, as a rule five, without articles and without little words at its end."""
    plain = "".join(each if isinstance(each, str) else " " for each in sentence.pieces)
    plain = _THERE_IS.sub("", plain.lower().replace("’", "").replace("'", ""))
    chosen = [word for word in re.findall(r"[a-z]+", plain) if word not in _ARTICLES][:_WORDS_OF_AN_ID]
    while len(chosen) > 1 and chosen[-1] in _LITTLE:
        chosen.pop()
    if len(chosen) < 2 and sentence.arguments:
        chosen += next(iter(sentence.arguments)).split("-")
    chosen = chosen or ["text"]
    if len(chosen) == 1 and chosen[0] in _TAKEN:
        chosen.append("alone")
    if chosen[0] == "part":  # with this word begin the ids of parts
        chosen.insert(0, "the")
    return "-".join(["part", *chosen] if sentence.is_part else chosen)


def free_id(wanted: str, taken: dict[str, str], body: str) -> str:
    """The id itself, or with another ending if it is taken by other words. `taken` holds what each says."""
    for ending in ("", *(f"-{each}" for each in ("again", "also", "too", "besides", "likewise"))):
        if taken.get(wanted + ending, body) == body:
            return wanted + ending
    return next(name for name in _numbered(wanted) if taken.get(name, body) == body)


def _numbered(wanted: str) -> Iterator[str]:
    number = 7
    while True:
        yield f"{wanted}-{number}"
        number += 1


def checked(sentence: Sentence) -> Sentence:
    """The sentence with its id and place noted, if a file of words may hold it.

    Raises:
        Doubt: it may not, and why.
    """
    for whole in sentence.variants():
        if re.search(r"</?[a-z]|&\w+;|\*\*|\n", whole):
            raise Doubt("markup or a new line stands in it: say the words alone, and leave the rest to the page")
        if re.search(r'(?<!\{ )"(?! \})|\.\.\.|  ', whole):
            raise Doubt("typed wrongly: straight double quotes, three points or two spaces")
        if whole != whole.strip() or not whole:
            raise Doubt("it begins or ends with a space: it is a piece of a sentence, which has to be one message")
        if sentence.is_part and whole[-1] in ".!?":
            raise Doubt("it ends like a sentence, and does not begin like one")
    words = "".join(each if isinstance(each, str) else " " for each in sentence.pieces)
    if not re.search(r"[^\W\d_]", words) and not any(isinstance(each, Plural) for each in sentence.pieces):
        raise Doubt("no words stand in it")
    sentence.id = id_of(sentence)
    return sentence
