"""Write readiness/words/say, the typed way to each message, from the English files: `python -m tools.words`.

With `--check` nothing is written: every mistake in the files of all languages is told with its place, and whether what
was written is still what the files say.
"""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

from readiness.words import kinds, reading
from readiness.words.coverage import SEEN, coverage_in
from readiness.words.language import FOLDER, SOURCE
from tools import checking_words
from tools.house import PACKAGE, ROOT

SAY = PACKAGE / "words" / "say"
_HEAD = '"""The messages of {file}.ftl. Written by tools/words.py from the English file, not by hand."""\n'
_WIDTH = 120


def module(file: str, entries: dict[str, reading.WordEntry]) -> str:
    """The Python of one file: a constant for fixed words, a function for everything else."""
    body, types = "", ""
    for entry in entries.values():
        key = f"{file}:{entry.id}"
        if not entry.kinds:
            body += f'\n{constant(entry.id)}: Final = Message("{key}")\n{_docstring(entry, "")}\n'
            continue
        arguments = [
            (name.replace("-", "_"), kinds.python_type(kind) or "object") for name, kind in entry.kinds.items()
        ]
        types += "".join(kind for _, kind in arguments)
        given = [f"tuple({name})" if kind.startswith("Sequence") else name for name, kind in arguments]
        values = ", ".join(given) + ("," if len(given) == 1 else "")
        signature = ", ".join(f"{name}: {kind}" for name, kind in arguments)
        body += f"\n\ndef {function(entry.id)}(*, {signature}) -> Message:\n"
        body += f'{_docstring(entry, "    ")}\n    return Message("{key}", ({values}))\n'
    head = _HEAD.format(file=file)
    imports = [("collections.abc", "Sequence"), ("datetime", "date"), ("decimal", "Decimal")]
    head += "".join(f"from {home} import {name}\n" for home, name in imports if name in types)
    typing = [name for name, is_used in (("Final", "Final" in body), ("Literal", "Literal" in types)) if is_used]
    head += f"from typing import {', '.join(typing)}\n" if typing else ""
    return _formatted(f"{head}\nfrom readiness.words.message import Message\n{body}")


def _formatted(source: str) -> str:
    command = [Path(sys.executable).with_name("ruff"), "format", "--config", ROOT / "pyproject.toml", "-"]
    return subprocess.run(command, input=source, capture_output=True, text=True, check=True).stdout


def constant(id_: str) -> str:
    """The name of a message of fixed words."""
    return id_.replace("-", "_").upper()


def function(id_: str) -> str:
    """The name of a message with arguments."""
    return id_.replace("-", "_")


def _docstring(entry: reading.WordEntry, indent: str) -> str:
    """What the comment of the file says, else the English words."""
    told = reading.MOST_LETTERS.sub("", entry.comment).strip() or " / ".join(
        "".join(piece if isinstance(piece, str) else f"{{{piece.argument}}}" for piece in sentence)
        for sentence in reading.sentences(entry.pattern)
    )
    told = told.replace("\\", "/").replace('"', "'").replace("\u00a0", " ").strip()
    short = textwrap.shorten(told, _WIDTH - len(indent) - 6, placeholder="…")
    return f'{indent}"""{short}"""'


def written() -> dict[Path, str]:
    """All modules, as the English files ask for them."""
    made = {SAY / "__init__.py": '"""Every message of the product, typed: written by tools/words.py."""\n'}
    for path in sorted((FOLDER / SOURCE).glob("*.ftl")):
        made[SAY / f"{path.stem.replace('-', '_')}.py"] = module(path.stem, reading.read_file(path)[0])
    return made


def stale() -> list[Path]:
    """The modules that are not what the files say, and those that no file asks for."""
    made = written()
    wrong = [path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text]
    return wrong + [path for path in SAY.glob("*.py") if path not in made]


def write() -> None:
    """Bring all modules up to what the files say."""
    made = written()
    for path in stale():
        if path in made:
            path.write_text(made[path], "utf-8")
        else:
            path.unlink()


def main() -> int:
    """Write, or check; how the process ends."""
    if "--seen" in sys.argv:
        language = sys.argv[sys.argv.index("--seen") + 1]
        seen = checking_words.fingerprints(FOLDER, language)
        (FOLDER / language / SEEN).write_text(json.dumps(seen, indent=0) + "\n", "utf-8")
        print(f"{len(seen)} messages of {language} are noted as right for the English of today.")
        return 0
    if "--check" not in sys.argv:
        write()
    for language in checking_words.translations(FOLDER):
        covered = coverage_in(FOLDER, language)
        print(
            f"{language}: {covered.translated} of {covered.messages} messages translated, {covered.outdated} outdated."
        )
    found = sorted(checking_words.all_mendings(FOLDER), key=lambda each: each.is_missing)
    told = [str(mending).replace(f"{ROOT}/", "") for mending in found]
    told += [f"{path.relative_to(ROOT)} is not what its .ftl file says. Run make words." for path in stale()]
    print("\n".join(told) or "The words are in order.")
    return 2 if told else 0


if __name__ == "__main__":
    raise SystemExit(main())
