"""Propose messages for a module: `python -m tools.propose_messages readiness/present/what_if.py what-if [--write]`.

For every literal of the module that people read, an entry for `languages/en/what-if.ftl` and the call that says it are
printed. With `--write` what is reliable is done: entries are added to the file, literals are replaced by their calls.
What needs a thought is only listed: text with markup, constants of a module (they would be said at import), grammar
inside a sentence, and the same words said before. Then look at every id and kind, run `make words`, and prove
with tools/golden.py that each text is what it was.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from readiness.words.language import FOLDER, SOURCE
from tools.literals import literals

_KINDS: Final = {
    "phase": "Phase", "and_list": "Texts", "in_words": "Count", "count": "Count", "day": "Day", "month": "Month",
    "percent": "Percent", "short_number": "Number",
}  # fmt: skip
"""What the helpers of readiness/present/phrases.py are as kinds of argument; their first argument is the value."""
_WORDS_OF_AN_ID: Final = 5
_OF_PYTHON: Final = frozenset(
    {"len", "sum", "str", "int", "float", "max", "min", "sorted", "list", "tuple", "esc", "md"}
)
_EMPTY: Final = frozenset({"the", "a", "an", "of", "to", "is", "are", "it", "and", "in", "for", "that", "on", "as"})


@dataclass
class Proposal:
    """A message for a literal: its entry, and the call that says it. `doubt` says why a person has to look first."""

    node: ast.Constant | ast.JoinedStr
    id: str
    text: str
    arguments: dict[str, tuple[str, str]] = field(default_factory=dict)
    doubt: str = ""

    @property
    def entry(self) -> str:
        """The lines for the file of words."""
        lines = [f"#   ${name.replace('_', '-')} ({kind})" for name, (kind, _) in self.arguments.items()]
        counted = [name for name, (kind, _) in self.arguments.items() if kind == "Count"]
        if len(counted) == 1 and _NOUN.search(self.text):
            name = counted[0].replace("_", "-")
            one, other = _NOUN.sub(r"\1", self.text), _NOUN.sub(r"\2", self.text)
            lines += [f"{self.id} = {{ ${name} ->", f"    [one] {one}", f"   *[other] {other}", "}"]
        else:
            lines.append(f"{self.id} = {self.text}")
        return "\n".join(lines) + "\n"

    @property
    def call(self) -> str:
        """The Python that says it."""
        name = self.id.replace("-", "_")
        if not self.arguments:
            return f"said(say.{name.upper()})"
        given = ", ".join(f"{each}={value}" for each, (_, value) in self.arguments.items())
        return f"said(say.{name}({given}))"


_NOUN: Final = re.compile(r"\x01([^\x02]*)\x02([^\x03]*)\x03")
"""A counted noun within a proposal: both of its forms."""


def proposals(source: str) -> Iterator[Proposal]:
    """A message for each literal that people read, in the order of the module."""
    tree, taken = ast.parse(source), set[str]()
    wanted = {literal.line for literal in literals(source)}
    of_module = {
        id(each) for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign) for each in ast.walk(node)
    }
    inside = {id(each) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for each in ast.walk(node)}
    texts = {literal.text for literal in literals(source)}
    chosen = set(_chosen_words(tree))
    for node in sorted(_strings(tree), key=lambda each: (each.lineno, each.col_offset)):
        made = _proposal(node)
        plain = node.value if isinstance(node, ast.Constant) else _template(node)
        if node.lineno not in wanted or plain not in texts:
            continue
        if isinstance(node, ast.Constant) and id(node) in inside:
            continue
        made.id = _free(made.id, taken)
        if not made.doubt and any(value in chosen for _, value in made.arguments.values()):
            made.doubt = "a word is chosen before: write each case as a sentence of its own, or a closed choice"
        if id(node) in of_module:
            made.doubt = "a constant is said at import: keep the message, and say it where it is shown"
        yield made


def _strings(tree: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str)):
            yield node


def _chosen_words(tree: ast.AST) -> Iterator[str]:
    """The names that stand for one of several words, by what they are assigned."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.IfExp | ast.JoinedStr | ast.Constant):
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))


def _template(node: ast.JoinedStr) -> str:
    return "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)


def _proposal(node: ast.Constant | ast.JoinedStr) -> Proposal:
    made = Proposal(node, "", "")
    for each in [node] if isinstance(node, ast.Constant) else node.values:
        if isinstance(each, ast.Constant):
            made.text += re.sub(r"[{}]", lambda brace: f'{{ "{brace[0]}" }}', str(each.value))
        elif isinstance(each, ast.FormattedValue):
            made.text += _argument(made, each)
    made.text = made.text.replace("\u00a0", " ")
    if re.search(r"</?[a-z]|&\w+;|\*\*|\n", made.text):
        made.doubt = "markup or a new line stands in it: say the words alone, and leave the rest to the page"
    elif made.text != made.text.strip():
        made.doubt = "it begins or ends with a space: it is a piece of a sentence, which has to be one message"
    made.id = _id(made.text)
    return made


def _argument(made: Proposal, shown: ast.FormattedValue) -> str:
    """Note what is shown as an argument of the message; return how the file shows it."""
    value, kind, after = shown.value, "Text", ""
    if shown.format_spec or shown.conversion != -1:
        made.doubt = "a format stands in it: choose a kind, or say the number by a message"
    if isinstance(value, ast.Call):
        helper = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        if helper in _KINDS and value.args:
            if helper == "count" and len(value.args) > 1 and all(isinstance(e, ast.Constant) for e in value.args[1:]):
                nouns = [str(each.value) for each in value.args[1:] if isinstance(each, ast.Constant)]
                after = f" \x01{nouns[0]}\x02{nouns[1] if len(nouns) > 1 else nouns[0] + 's'}\x03"
            elif helper == "count":
                made.doubt = "the counted noun is not fixed: a message for each"
            kind, value = _KINDS[helper], value.args[0]
        elif helper in {"capital", "lower_first", "verb_for", "part_of"}:
            made.doubt = f"{helper} is grammar: write each case as a sentence of its own"
    elif isinstance(value, ast.IfExp):
        made.doubt = "it chooses words: write each case as a sentence of its own, or a closed choice"
    name = _name_of(value)
    if kind == "Text" and name.endswith("name"):
        kind = "Name"
    source, base, number = ast.unparse(value), name, 2
    while name in made.arguments and made.arguments[name][1] != source:
        name, number = f"{base}_{number}", number + 1
    made.arguments[name] = (kind, source)
    shows = f"{{ ${name.replace('_', '-')} }}"
    phase = kind == "Phase" and not made.text.endswith("phase ")
    return f"{'phase ' * phase}{shows}{after}"


def _name_of(value: ast.expr) -> str:
    """What an argument may be called: the last name that stands in it."""
    names = [getattr(each, "attr", getattr(each, "id", "")) for each in ast.walk(value)]
    names = [name for name in names if name and name not in _OF_PYTHON]
    found = re.sub(r"\W|\d", "", names[0]).strip("_").lower() if names else ""
    return found or "value"


def _id(text: str) -> str:
    words = re.findall(r"[a-z]+", re.sub(r"<[^>]*>|\{[^}]*\}|[\x01-\x03]", " ", text.lower().replace("’", "")))
    chosen = [word for word in words if word not in _EMPTY][:_WORDS_OF_AN_ID] or words[:_WORDS_OF_AN_ID] or ["text"]
    first = text.lstrip("“(")[:1]
    return "-".join(["part", *chosen] if first.islower() else chosen)


def _free(wanted: str, taken: set[str]) -> str:
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    taken.add(name)
    return name


def replaced(source: str, made: list[Proposal], file: str) -> str:
    """The module with each reliable literal replaced by its call, and with the imports that the calls need."""
    data = source.encode()
    starts = [0]
    for line in data.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for each in sorted(
        (e for e in made if not e.doubt), key=lambda e: (e.node.lineno, e.node.col_offset), reverse=True
    ):
        node = each.node
        begin = starts[node.lineno - 1] + node.col_offset
        end = starts[(node.end_lineno or node.lineno) - 1] + (node.end_col_offset or 0)
        data = data[:begin] + each.call.encode() + data[end:]
    text = data.decode()
    if all(each.doubt for each in made) or "readiness.words" in text:
        return text
    lines = text.split("\n")
    last = max(node.end_lineno or 0 for node in ast.parse(text).body if isinstance(node, ast.Import | ast.ImportFrom))
    module = file.replace("-", "_")
    lines[last:last] = ["from readiness.words import said", f"from readiness.words.say import {module} as say"]
    return "\n".join(lines)


def main() -> int:
    """Print, or write, and return how a process ends."""
    path, file = Path(sys.argv[1]), sys.argv[2]
    source = path.read_text("utf-8")
    made = list(proposals(source))
    for each in made:
        print(each.entry + f"  → {each.node.lineno}: {each.doubt or each.call}\n")
    if "--write" in sys.argv:
        words = FOLDER / SOURCE / f"{file}.ftl"
        said = words.read_text("utf-8") if words.exists() else f"### {file}\n"
        entries = "".join(each.entry for each in made if not each.doubt)
        words.write_text(f"{said}\n## {path.stem}\n\n{entries}", "utf-8")
        path.write_text(replaced(source, made, file), "utf-8")
    doubtful = sum(bool(each.doubt) for each in made)
    print(f"{len(made) - doubtful} of {len(made)} are reliable, {doubtful} need a thought.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
