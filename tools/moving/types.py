"""The types of expressions within a module, as the type checker knows them where they stand."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from tools.house import ROOT
from tools.moving.source import Rewriting

_REVEALED: Final = re.compile(r"note: Revealed type is \"tuple\[Literal\['@(\d+)'\]\?, (.*)\]\"$")


def types_of(asked: Mapping[Path, tuple[str, ast.Module, Sequence[ast.expr]]]) -> dict[int, str]:
    """The type of each expression by its `id()`; `asked` holds its source, tree and expressions of each module.

    An expression within code that is never reached has no type.
    """
    numbered: list[ast.expr] = []
    with tempfile.TemporaryDirectory() as folder:
        command = [str(Path(sys.executable).with_name("mypy")), "--cache-dir", str(ROOT / "build" / "mypy-moving")]
        command += ["--no-error-summary", "--no-pretty", "--hide-error-context"]
        for number, (path, (source, tree, expressions)) in enumerate(asked.items()):
            changed: dict[int, ast.expr] = {}
            for each in expressions:
                marked = ast.Tuple([ast.Constant(f"@{len(numbered)}"), each], ast.Load())
                revealed = ast.Call(ast.Name("reveal_type"), [marked], [])
                changed[id(each)] = ast.Subscript(revealed, ast.Constant(1))
                numbered.append(each)
            shadow = Path(folder) / f"{number}.py"
            shadow.write_text(Rewriting(source, tree, changed).text(), "utf-8")
            command += ["--shadow-file", str(path), str(shadow)]
        told = subprocess.run(
            [*command, *map(str, asked)], cwd=ROOT, capture_output=True, text=True, check=False
        ).stdout
    found = (_REVEALED.search(line) for line in told.splitlines())
    return {id(numbered[int(each[1])]): _plain(each[2]) for each in found if each}


def _plain(shown: str) -> str:
    """'str', 'int', 'Message': a type without its module and without what it is known to be equal to."""
    if re.fullmatch(r"Literal\[['\"].*\]\??", shown):
        return "str"
    if re.fullmatch(r"Literal\[-?\d+\]\??", shown):
        return "int"
    return shown.removeprefix("builtins.").removesuffix("?")
