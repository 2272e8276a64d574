"""How far the report says what it said in an older commit: `python -m tools.same_pages COMMIT`.

The examples of the older commit go through both. Pages are gathered by their section, and of each section is told how
many of its words stand in the section of that name today, in the same order; in how many it is new, and which is gone.
Head and foot of a page are left out. One line a section, then one for all.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from readiness.content.library import load_library
from readiness.content.responses import read_response
from tools import same_outcome
from tools.house import ROOT

COVER = "Cover"
_FURNITURE = re.compile(r"(?P<section>.+?) \d+ \w+ \d{4} \d+ / \d+ ")
"""Above and below a page, behind the name of the organization."""
_UNSEEN = str.maketrans({"\u00a0": " ", "\u2060": "", "\ufffe": "-", "\r": ""})
Sections = dict[str, list[str]]
"""The words of each section, in order."""


class Section(NamedTuple):
    """One section in all examples: the words it had, how many of them it still has, and the words it has today."""

    name: str
    before: int
    kept: int
    today: int


def sections(pages: Sequence[str], organization: str) -> Sections:
    """The words of the pages of one report by section; a section may take several pages."""
    found: Sections = defaultdict(list)
    for page in pages:
        said = page.translate(_UNSEEN)
        furniture = _FURNITURE.match(said.removeprefix(organization).strip()) if said.startswith(organization) else None
        name = furniture["section"] if furniture else COVER
        found[name] += (said.removeprefix(organization).strip()[furniture.end() :] if furniture else said).split()
    return found


def compared(before: Mapping[str, Sections], today: Mapping[str, Sections]) -> Iterator[Section]:
    """Every section of the reports by organization, those of before in their order, then what is new."""
    names = dict.fromkeys(name for reports in (before, today) for each in reports.values() for name in each)
    for name in names:
        pairs = [(before[each].get(name, []), today[each].get(name, [])) for each in before]
        kept = sum(kept_words(one, other) for one, other in pairs)
        yield Section(name, sum(len(one) for one, _ in pairs), kept, sum(len(other) for _, other in pairs))


def kept_words(before: Sequence[str], today: Sequence[str]) -> int:
    """How many words stand in both, in the same order."""
    return sum(block.size for block in SequenceMatcher(None, before, today, autojunk=False).get_matching_blocks())


def reports_of(which: Path, examples: Sequence[Path], folder: Path) -> dict[str, Sections]:
    """The sections of the report of every example, by organization, as the program of a checkout makes it."""
    given, written, library = folder / "given.jsonl", folder / "written.jsonl", load_library()
    given.write_text("".join(json.dumps({"name": path.stem, "file": str(path)}) + "\n" for path in examples), "utf-8")
    command = [sys.executable, str(same_outcome.__file__), "--write", str(given), str(written), "--pdf-every", "1"]
    path = os.pathsep.join([str(which), str(ROOT)])
    subprocess.run(command, cwd=which, env={**os.environ, "PYTHONPATH": path}, check=True)
    told = [json.loads(line)["pages"] for line in written.read_text("utf-8").splitlines()]
    named = [read_response(each, library, today=same_outcome.DAY).organization.name for each in examples]
    return {name: sections(pages, name) for name, pages in zip(named, told, strict=True)}


def main() -> int:
    """Compare, and print a line for each section."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("commit")
    asked = reader.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        old = same_outcome.checkout(asked.commit, Path(folder))
        examples = sorted((old / "examples").glob("*.yaml"))
        reports = [reports_of(which, examples, Path(folder)) for which in (old, ROOT)]
    found = list(compared(*reports))
    whole = Section("all", *(sum(numbers) for numbers in list(zip(*found, strict=True))[1:]))
    for each in (*found, whole):
        share = f"{each.kept / each.before:4.0%}" if each.before else " new"
        print(f"{share} of {each.before:6,} words kept, {each.today:6,} today: {each.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
