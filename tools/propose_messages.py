"""Propose messages for modules: `python -m tools.propose_messages readiness/present/what_if.py what-if [--write]`.

Name modules or folders, and at last the file of words that gets the messages: `languages/en/what-if.ftl`. Of every
literal that people read, the entry and the Python that says it are printed, or why a person has to look first. With
`--write` entries are added to the file, literals are exchanged, and `readiness/words/say` is written anew. Nothing is
written that was not said both ways, with many values, and found equal. Then look at the ids, run `make check`, and
prove with tools/golden.py that each text is what it was.

A constant of a module keeps its message, which is said where the constant is used, in all modules and tests: single
texts, and dictionaries of texts of which one at a time is looked up. With `--constants` every other constant gets
messages too, and what mypy then tells has to be mended by hand. `--doubts` prints only what is left.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from readiness.words import reading
from readiness.words.language import FOLDER, SOURCE
from tools import words
from tools.house import PACKAGE, ROOT
from tools.literals import modules as modules_with_words
from tools.literals import nodes
from tools.moving import imports
from tools.moving.constants import constants, is_script, parsed
from tools.moving.literals import Moved, Mover, asked_types
from tools.moving.sentence import Doubt
from tools.moving.source import Rewriting
from tools.moving.types import types_of


@dataclass
class Module:
    """A module whose words move; `imports` are the lines that it then lacks."""

    path: Path
    moved: list[Moved]
    imports: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its place below the checkout."""
        return self.path.relative_to(ROOT).as_posix()

    @property
    def about(self) -> str:
        """What it is for, which is the heading of its messages."""
        told = ast.get_docstring(parsed(self.path)) or self.path.stem
        return told.split("\n")[0].rstrip(".")


def modules(paths: list[Path], file: str, *, all_constants: bool = False) -> list[Module]:
    """The modules with what becomes of their literals."""
    wanted = [path for path in paths if nodes(parsed(path), path.relative_to(PACKAGE).as_posix())]
    types = types_of({path: (path.read_text("utf-8"), parsed(path), asked_types(parsed(path))) for path in wanted})
    taken, made = taken_in(file), []
    for path in wanted:
        tree, runs = parsed(path), is_script(path)
        named = imports.names(tree, file)
        mover = Mover(tree, types, taken, named.say, is_script=runs, all_constants=all_constants)
        made.append(Module(path, list(mover.moved([] if runs else list(constants(path)))), named.missing))
    return made


def taken_in(file: str) -> dict[str, str]:
    """The ids of a file of words, each with what it says, as `proving.identity` writes it."""
    path = FOLDER / SOURCE / f"{file}.ftl"
    entries = reading.read_file(path)[0] if path.exists() else {}
    return {name: _identity(entry) for name, entry in entries.items()}


def _identity(entry: reading.WordEntry) -> str:
    if isinstance(entry.pattern, reading.Selector):
        return f"{entry.id}: a choice"
    text = "".join(
        each.replace("{", '{ "{" }') if isinstance(each, str) else f"{{ ${each.argument} }}" for each in entry.pattern
    )
    return "; ".join([*(f"{name} {kind}" for name, kind in entry.kinds.items()), f" {text}"])


def entries(made: list[Module], file: str) -> str:
    """What the file of words gets: the new messages of each module, below what the module is for."""
    known, text = set(taken_in(file)), ""
    for module in made:
        new = {each.id: each.entry for moved in module.moved for each in moved.sentences if each.id not in known}
        known |= new.keys()
        text += f"\n## {module.about}\n\n{''.join(new.values())}" if new else ""
    return text


def rewritten(made: list[Module]) -> dict[Path, str]:
    """The new source of every module and test in which something is exchanged."""
    changed: dict[Path, dict[int, ast.expr]] = {}
    for module in made:
        for moved in (each for each in module.moved if each.instead is not None):
            changed.setdefault(module.path, {})[id(moved.node)] = moved.instead or moved.node
            for path, instead in moved.constant.instead.items() if moved.constant else ():
                changed.setdefault(path, {}).update(instead)
    lines = {module.path: module.imports for module in made}
    texts = {}
    for path, instead in changed.items():
        text = Rewriting(path.read_text("utf-8"), parsed(path), instead).text()
        try:
            texts[path] = imports.with_imports(text, lines.get(path, ()))
        except Doubt as doubt:
            raise SystemExit(f"{path}: {doubt}") from doubt
    return texts


def write(made: list[Module], file: str) -> None:
    """Add the entries to the file of words, and exchange the literals and the uses of constants."""
    texts, path = rewritten(made), FOLDER / SOURCE / f"{file}.ftl"
    known = path.read_text("utf-8") if path.exists() else f"### {file.capitalize()}\n"
    path.write_text(known + entries(made, file), "utf-8")
    for place, text in texts.items():
        place.write_text(text, "utf-8")
    words.write()
    ruff = str(Path(sys.executable).with_name("ruff"))
    for command in (["check", "--fix", "--quiet", "--select", "I,F401"], ["format", "--quiet"]):
        subprocess.run([ruff, *command, *map(str, texts)], cwd=ROOT, check=False)


def main() -> int:
    """Print, or write, and return how a process ends."""
    *named, file = [each for each in sys.argv[1:] if not each.startswith("--")]
    wanted = [(ROOT / each).resolve() for each in named]
    paths = [PACKAGE / name for name in modules_with_words()]
    paths = [path for path in paths if any(path == each or each in path.parents for each in wanted)]
    made = modules(paths, file, all_constants="--constants" in sys.argv)
    for module in made:
        for each in module.moved:
            if each.doubt or "--doubts" not in sys.argv:
                told = each.doubt or ast.unparse(ast.fix_missing_locations(each.instead or each.node))
                new = "".join(sentence.entry for sentence in each.sentences)
                print(f"{new}{module.name}:{each.line}: {each.text[:90]!r}\n  → {told}")
    if "--write" in sys.argv:
        write(made, file)
    doubtful = sum(bool(each.doubt) for module in made for each in module.moved)
    print(f"{sum(len(module.moved) for module in made) - doubtful} moved, {doubtful} need a thought.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
