"""Prove that words moved and did not change: `python -m tools.golden [--only pages/results] [--old COMMIT]`.

Every text that people can read (tools/every_text.py tells which) is said twice, by this checkout as it lies there and
by the commit it is measured at, unless told otherwise the one of main that it began from; every line that differs is
printed.

`--only` names texts by how their names begin, and may be given several times: `pages/people`, `files/md`, `commands`;
`--list` prints their names. `--press` presses every button of the pages besides, which takes minutes instead of
seconds. `--language en-XA` says this checkout's texts in a made-up language and prints what stayed in plain English:
the words that no message says yet.
"""

from __future__ import annotations

import argparse
import difflib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from tools.house import ROOT
from tools.same_outcome import checkout

_KEPT: Final = ROOT / "build" / "golden"
_LONGEST_NAME: Final = 200
"""Letters of a folder; many texts asked for by name make a longer one."""
_PLAIN_WORDS: Final = re.compile(r"[A-Za-z]{3,}(?: [A-Za-z]{2,})+")


def differences(old: Path, new: Path) -> Iterator[str]:
    """Each text that differs between two folders of texts, with its lines before and after."""
    names = sorted({path.relative_to(side) for side in (old, new) for path in side.rglob("*.txt")})
    for name in names:
        before, after = (_lines(side / name) for side in (old, new))
        if before != after:
            changed = [line for line in difflib.unified_diff(before, after, lineterm="", n=0) if line[:1] in "+-"]
            yield "\n".join([name.with_suffix("").as_posix(), *(f"  {line}" for line in changed[2:])])


def leftovers(folder: Path) -> Iterator[str]:
    """Each text of a made-up language with its lines that hold plain English words side by side."""
    for path in sorted(folder.rglob("*.txt")):
        lines = dict.fromkeys(line for line in _lines(path) if _PLAIN_WORDS.search(line))
        if lines:
            name = path.relative_to(folder).with_suffix("").as_posix()
            yield "\n".join([name, *(f"  {line[:160]}" for line in lines)])


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.exists() else []


def say(package: Path, folder: Path, arguments: list[str]) -> subprocess.Popen[bytes]:
    """The process that says the texts with the package of a checkout, into `folder`."""
    command = [sys.executable, str(ROOT / "tools" / "every_text.py"), str(folder), *arguments]
    return subprocess.Popen(command, cwd=package, env=environment(package))


def environment(package: Path) -> dict[str, str]:
    """The environment of a process that says the texts of a checkout: its package goes first."""
    path = os.pathsep.join([str(package), str(ROOT)])
    return {**os.environ, "PYTHONPATH": path, "PYTHONWARNINGS": "ignore"}


def main() -> int:
    """Say both sides, print what differs, and return how a process ends."""
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--only", action="append", default=[])
    reader.add_argument("--old", default="")
    reader.add_argument("--press", action="store_true")
    reader.add_argument("--list", action="store_true")
    reader.add_argument("--language", default="")
    asked = reader.parse_args()
    arguments = [part for name in asked.only for part in ("--only", name)] + ["--press"] * asked.press
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if asked.list:
            return say(ROOT, folder, [*arguments, "--list"]).wait()
        if asked.language:
            ended = say(ROOT, folder / "now", [*arguments, "--language", asked.language]).wait()
            print("\n".join(leftovers(folder / "now")))
            return ended
        return _compared(asked.old, folder, arguments)


def _compared(old: str, folder: Path, arguments: list[str]) -> int:
    """Say both sides at once, the old one only if that was not done today, and print what differs."""
    asked = ["rev-parse", old] if old else ["merge-base", "main", "HEAD"]
    named = subprocess.run(["git", *asked], cwd=ROOT, capture_output=True, text=True, check=True)
    commit = named.stdout.strip()
    label = re.sub(r"\W+", "-", " ".join(arguments)) or "all"
    if len(label) > _LONGEST_NAME:
        label = sha256(label.encode()).hexdigest()[:12]
    kept = _KEPT / f"{commit[:12]}-{datetime.now(UTC).date()}{label}"
    running = [say(ROOT, folder / "now", arguments)]
    if not kept.exists():
        running.append(say(checkout(commit, folder), folder / "old", arguments))
    if any([process.wait() for process in running]):  # noqa: C419 - both are waited for, whatever the first one did
        print("The texts could not be said.")
        return 2
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(folder / "old", kept)
    found = list(differences(kept, folder / "now"))
    print("\n".join(found))
    print(f"{sum(1 for _ in (folder / 'now').rglob('*.txt'))} texts compared; {len(found)} differ")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
