"""From the literals of a module to sentences, and to the Python that says them instead."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from tools import literals
from tools.moving import markup, proving
from tools.moving.constants import Constant, at_import
from tools.moving.sentence import KINDS, Doubt, Filled, Piece, Plural, Sentence, checked, free_id

CANVASES: Final = frozenset({"esc", "md"})
_CAPITALISED: Final = frozenset({"Count", "Percent", "Part"})
"""Kinds whose first letter a sentence makes a capital, though they do not begin with one."""


@dataclass
class Moved:
    """What became of a literal: the Python in its place and the new messages, or why a person has to look."""

    node: ast.Constant | ast.JoinedStr
    line: int
    text: str
    constant: Constant | None = None
    is_constant: bool = False
    instead: ast.expr | None = None
    sentences: list[Sentence] = field(default_factory=list)
    doubt: str = ""


@dataclass
class Mover:
    """Moves the literals of one module. `say` is what it calls its messages; `taken` are ids with their words."""

    tree: ast.Module
    types: Mapping[int, str]
    taken: dict[str, str]
    say: str = "say"
    is_script: bool = False
    all_constants: bool = False

    def moved(self, kept: Sequence[Constant] = ()) -> Iterator[Moved]:
        """Each literal that people read, in the order of the module; the texts of constants that can move first."""
        self._parents = {id(child): node for node in ast.walk(self.tree) for child in ast.iter_child_nodes(node)}
        done: set[int] = set()
        for constant in kept:
            made = [Moved(node, node.lineno, str(node.value), constant=constant) for node in constant.texts]
            done |= {id(each.node) for each in made}
            self._try(made)
            yield from made
        within = frozenset[int]() if self.is_script else at_import(self.tree)
        for node in sorted(literals.nodes(self.tree), key=lambda each: (each.lineno, each.col_offset)):
            if id(node) in done:
                continue
            alone = Moved(node, node.lineno, literals.text_of(node))
            alone.is_constant = id(node) in within
            if self._try([alone]):
                done |= {id(each) for each in ast.walk(node)}
            yield alone

    def _try(self, made: list[Moved]) -> bool:
        """Move literals, all of them or none; whether they moved."""
        begun = dict(self.taken)
        try:
            for each in made:
                each.instead = self._instead(each)
        except Doubt as doubt:
            for each in made:
                each.doubt, each.sentences, each.instead, each.constant = str(doubt), [], None, None
            self.taken.clear()
            self.taken.update(begun)
            return False
        return True

    def _instead(self, made: Moved) -> ast.expr:
        node, parent = made.node, self._parents.get(id(made.node))
        if isinstance(parent, ast.Attribute) or (isinstance(parent, ast.BinOp) and isinstance(parent.op, ast.Mod)):
            raise Doubt("it is a template that is filled in later: fill in by arguments of a message")
        if isinstance(parent, ast.BinOp):
            raise Doubt("it is put together with other texts")
        if made.constant is not None:
            return self._message([node], made, "")[0]
        has_tags = markup.has_tags(literals.text_of(node))
        if made.is_constant and (isinstance(node, ast.JoinedStr) or has_tags or not self.all_constants):
            raise Doubt("a constant is said at import: keep the message, and say it where it is shown")
        if has_tags:
            return markup.split(node, lambda values: self._of_markup(values, made))
        values = [node] if isinstance(node, ast.Constant) else node.values
        return self._said(values, made, as_message=made.is_constant)

    def _of_markup(self, values: list[ast.expr], made: Moved) -> ast.expr:
        """Words between tags, made safe for the page as a whole."""
        return self._said(values, made, canvas="esc")

    def _said(self, values: list[ast.expr], made: Moved, *, canvas: str = "", as_message: bool = False) -> ast.expr:
        message, canvas = self._message(values, made, canvas)
        if as_message:
            return message
        said: ast.expr = ast.Call(ast.Name("said"), [message], [])
        return ast.Call(ast.Name(canvas), [said], []) if canvas else said

    def _message(self, values: list[ast.expr], made: Moved, canvas: str) -> tuple[ast.expr, str]:
        """The message, or a choice between two, and the canvas that it has to be made safe for."""
        for at, each in enumerate(values):
            chosen = each.value if isinstance(each, ast.FormattedValue) else None
            if isinstance(chosen, ast.IfExp) and _chooses(chosen) and self._plural(chosen) is None:
                branches = [[*values[:at], *_parts(part), *values[at + 1 :]] for part in (chosen.body, chosen.orelse)]
                (first, safe), (second, other) = [self._message(branch, made, canvas) for branch in branches]
                if safe != other:
                    raise Doubt("it is made safe in one case and not in the other")
                return ast.IfExp(chosen.test, first, second), safe
        sentence, canvas = self._sentence(values, canvas)
        sentence.id = free_id(sentence.id, self.taken, proving.identity(sentence))
        proving.prove(sentence, values, canvas)
        self.taken[sentence.id] = proving.identity(sentence)
        made.sentences.append(sentence)
        return sentence.call(self.say), canvas

    def _sentence(self, values: list[ast.expr], canvas: str) -> tuple[Sentence, str]:
        wrappers = {_wrapper(each.value) for each in values if isinstance(each, ast.FormattedValue)}
        texts = [
            _wrapper(each.value)
            for each in values
            if isinstance(each, ast.FormattedValue) and self._is_text(each.value)
        ]
        found = set(texts)
        if canvas and not found <= {canvas}:
            raise Doubt("something in it is markup already, or is not made safe")
        if not canvas and len(found) == 1 and wrappers <= found | {""}:
            canvas = next(iter(found))
        made = Sentence()
        has_capital = False
        for each in values:
            if isinstance(each, ast.Constant):
                made.pieces.append(str(each.value))
                continue
            if not isinstance(each, ast.FormattedValue):
                raise Doubt("it is no text that is filled in")
            value = each.value
            if not made.pieces and _called(value) == "capital" and isinstance(value, ast.Call):
                value, has_capital = value.args[0], True
            made.pieces += self._filled(made, value, each, canvas)
        made.pieces = [piece for piece in made.pieces if piece != ""]
        if not made.pieces:
            raise Doubt("no words stand in it")
        first = made.pieces[0]
        kind = made.arguments[first.name].kind if isinstance(first, Filled) else ""
        if has_capital and kind not in _CAPITALISED:
            raise Doubt("capital is grammar: write each case as a sentence of its own")
        begins = first if isinstance(first, str) else first.one if isinstance(first, Plural) else ""
        made.is_part = begins.lstrip("“‘(")[:1].islower() or (kind in _CAPITALISED and not has_capital)
        return checked(made), canvas

    def _is_text(self, value: ast.expr) -> bool:
        """Whether it is text that nobody made safe by being a number."""
        if _wrapper(value):
            return True
        if isinstance(value, ast.IfExp):
            return self._plural(value) is None
        if _called(value) == "capital" and isinstance(value, ast.Call) and value.args:
            return self._is_text(value.args[0])
        return _called(value) not in {*KINDS} - {"and_list"} and self.types.get(id(value)) not in {"int", "bool"}

    def _filled(self, made: Sentence, value: ast.expr, shown: ast.FormattedValue, canvas: str) -> list[Piece]:
        """What stands in the sentence for a value that is filled in."""
        plural = self._plural(value)
        if plural is not None:
            number, one, other = plural
            return [Plural(made.deciding_argument(number), one, other)]
        if isinstance(value, ast.IfExp):
            raise Doubt("it chooses words: write each case as a sentence of its own, or a closed choice")
        if shown.format_spec is not None:
            return [Filled(made.argument(self._format(shown), value))]
        if shown.conversion == ord("r"):
            return [Filled(made.argument("Text", ast.Call(ast.Name("repr"), [value], [])))]
        if _called(value) == canvas and isinstance(value, ast.Call):
            return self._value(made, value.args[0])
        return [Filled(made.argument("Text", value))] if _called(value) in CANVASES else self._value(made, value)

    def _value(self, made: Sentence, value: ast.expr) -> list[Piece]:
        """What stands in the sentence for a value as people read it."""
        helper = _called(value)
        if helper in {"capital", "lower_first", "part_of", "others"}:
            raise Doubt(f"{helper} is grammar: write each case as a sentence of its own")
        if helper in KINDS and isinstance(value, ast.Call) and value.args and not value.keywords:
            return _helped(made, helper, value)
        if helper == "said" and isinstance(value, ast.Call) and ".part_" in ast.unparse(value.args[0]).lower():
            return [Filled(made.argument("Part", value.args[0]))]
        return [Filled(self._typed(made, value))]

    def _format(self, shown: ast.FormattedValue) -> str:
        spec = shown.format_spec
        text = literals.text_of(spec) if isinstance(spec, ast.JoinedStr) else ""
        if text == "," and self.types.get(id(shown.value)) == "int":
            return "Number"
        raise Doubt("a format stands in it: choose a kind, or say the number by a message")

    def _typed(self, made: Sentence, value: ast.expr) -> str:
        known = self.types.get(id(value))
        if known is None:
            raise Doubt("its type is not known")
        if known in {"bool", "None"}:
            raise Doubt("a yes or no is filled in")
        if known == "int":
            return made.argument("Digits", value)
        if known == "str":
            return made.argument("Text", value)
        return made.argument("Text", ast.Call(ast.Name("str"), [value], []))

    def _plural(self, value: ast.expr) -> tuple[ast.expr, str, str] | None:
        """The number that decides between two texts, and these for one and for others; None for any other choice."""
        if not (isinstance(value, ast.IfExp) and isinstance(value.test, ast.Compare) and len(value.test.ops) == 1):
            return None
        left, right, op = value.test.left, value.test.comparators[0], value.test.ops[0]
        texts = [each.value for each in (value.body, value.orelse) if isinstance(each, ast.Constant)]
        if len(texts) != 2 or not all(isinstance(each, str) for each in texts):
            return None
        is_one = isinstance(right, ast.Constant) and right.value == 1 and self.types.get(id(left)) == "int"
        if not is_one or not isinstance(op, ast.Eq | ast.NotEq):
            return None
        one, other = texts if isinstance(op, ast.Eq) else texts[::-1]
        return left, str(one), str(other)


def asked_types(tree: ast.Module) -> list[ast.expr]:
    """The expressions whose types moving the literals asks for."""
    asked: dict[int, ast.expr] = {}
    for node in literals.nodes(tree):
        for shown in (each for each in ast.walk(node) if isinstance(each, ast.FormattedValue)):
            value = shown.value
            asked[id(value)] = value
            while isinstance(value, ast.Call) and _called(value) in {*CANVASES, "capital"} and value.args:
                value = value.args[0]
                asked[id(value)] = value
            if isinstance(value, ast.IfExp) and isinstance(value.test, ast.Compare):
                asked[id(value.test.left)] = value.test.left
    # Of two that stand in each other the outer one would hide the inner one: each is asked once, in a place of its own.
    return list(asked.values())


def _helped(made: Sentence, helper: str, value: ast.Call) -> list[Piece]:
    """What stands for a helper that has a kind."""
    number, *nouns = value.args
    if helper == "verb_for":
        return [Plural(made.deciding_argument(number), "is", "are", none="is")]
    if helper == "count":
        if not all(isinstance(each, ast.Constant) for each in nouns) or not nouns:
            raise Doubt("the counted noun is not fixed: a message for each")
        one, *more = [str(each.value) for each in nouns if isinstance(each, ast.Constant)]
        name = made.argument("Count", number)
        return [Filled(name), " ", Plural(name, one, more[0] if more and more[0] else f"{one}s")]
    if nouns:
        raise Doubt(f"{helper} is given more than a value")
    name = made.argument(KINDS[helper], number)
    return ["phase ", Filled(name)] if helper == "phase" else [Filled(name)]


def _chooses(value: ast.expr) -> bool:
    """Whether it is one of two texts that stand here."""
    return isinstance(value, ast.IfExp) and all(
        isinstance(each, ast.JoinedStr | ast.IfExp) or (isinstance(each, ast.Constant) and isinstance(each.value, str))
        for each in (value.body, value.orelse)
    )


def _parts(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.JoinedStr):
        return node.values
    return [ast.FormattedValue(node, -1)] if isinstance(node, ast.IfExp) else [node]


def _called(value: ast.expr) -> str:
    """The name of what is called; empty if nothing is."""
    if not isinstance(value, ast.Call):
        return ""
    return value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")


def _wrapper(value: ast.expr) -> str:
    return name if (name := _called(value)) in CANVASES else ""
