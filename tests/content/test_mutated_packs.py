"""Whatever is changed in a pack, the check says it in sentences with file and line, and what is whole can be used."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

from readiness.content import sources
from readiness.content.checking import ContentReport, check_folders
from readiness.content.document import Document
from readiness.content.folders import new_pack_folder, newer_packs, questionnaires_folder, rubrics_folder
from readiness.content.library import read_library
from readiness.content.reading import read_document
from readiness.engine.assessing import assess
from readiness.model.response import Answer, Response
from tests.chance import seeds
from tests.thorough import usually

PACKS = ("new", "first", "newest")
WITHOUT_A_LINE = {
    "There is no such file.",
    "This is a binary file, not text.",
    "The file is empty.",
}
"""What is true of a whole file."""
VALUES = (
    "7",
    "-3",
    "0.5",
    "yes",
    "null",
    "[]",
    "{}",
    "[1, 2]",
    "{a: 1}",
    '""',
    "some words",
    "2026-01-31",
    "1e9",
    ".inf",
)
NO_NAMES = ("[]", "{}", "[1, 2]")
"""What an id cannot be, and no key of a table either."""
CONDITION = re.compile(r"^(\s*(?:- )?[\w-]+): (.+)$")
OF_THE_READER = re.compile(r"<block|<scalar|<stream|\btoken\b|but (?:found|got) '|are not allowed here")
"""What only who wrote the reader of YAML understands."""
SLUG = re.compile(r"(?<![\w-])[a-z]+(?:-[a-z]+)+(?![\w-])")


def drop_line(text: str, dice: random.Random) -> bytes:
    """Without one line."""
    lines = text.splitlines(keepends=True)
    del lines[dice.randrange(len(lines))]
    return "".join(lines).encode()


def other_value(text: str, dice: random.Random) -> bytes:
    """One key with a value of any other kind."""
    lines = text.splitlines(keepends=True)
    places = [at for at, line in enumerate(lines) if CONDITION.match(line)]
    if not places:
        return drop_line(text, dice)
    at = dice.choice(places)
    lines[at] = CONDITION.sub(rf"\1: {dice.choice(VALUES)}", lines[at].rstrip("\n")) + "\n"
    return "".join(lines).encode()


def other_number(text: str, dice: random.Random) -> bytes:
    """One number made another, or a word."""
    found = list(re.finditer(r"(?<=[ \[\"])\d+(?:\.\d+)?(?=[,\]}\"\n])", text))
    if not found:
        return drop_line(text, dice)
    hit = dice.choice(found)
    return f"{text[: hit.start()]}{dice.choice(['0', '-1', '9', '2.5', '1000000', 'x'])}{text[hit.end() :]}".encode()


def swapped_slug(text: str, dice: random.Random) -> bytes:
    """One name in the place of another."""
    found = list(SLUG.finditer(text))
    if len(found) < 2:
        return drop_line(text, dice)
    hit, other = dice.choice(found), dice.choice(found)
    return f"{text[: hit.start()]}{other[0]}{text[hit.end() :]}".encode()


def cut(text: str, dice: random.Random) -> bytes:
    """The beginning of it."""
    return text.encode()[: dice.randrange(len(text.encode()))]


def other_encoding(text: str, dice: random.Random) -> bytes:
    """A letter that is not ASCII, in another encoding; or all of it in one with two bytes a letter."""
    place = dice.randrange(len(text))
    return dice.choice([f"{text[:place]}é{text[place:]}".encode("latin-1", "replace"), text.encode("utf-16")])


def twice(text: str, dice: random.Random) -> bytes:
    """One line twice."""
    lines = text.splitlines(keepends=True)
    at = dice.randrange(len(lines))
    return "".join([*lines[:at], lines[at], *lines[at:]]).encode()


MUTATIONS: tuple[Callable[[str, random.Random], bytes], ...] = (
    drop_line,
    other_value,
    other_value,
    other_number,
    swapped_slug,
    swapped_slug,
    cut,
    other_encoding,
    twice,
)


@lru_cache(maxsize=64)
def _parsed(content: bytes, name: str) -> Document:
    return read_document(content, name=name)


def _read_once(source: Path | bytes, name: str | None = None) -> Document:
    """As `read_document`; a file that was not changed is read once, which takes most of the time."""
    if isinstance(source, Path) and source.is_file():
        return _parsed(source.read_bytes(), name or str(source))
    return read_document(source, name=name)


def pack_folders(name: str, target: Path) -> Path:
    """A copy of a shipped pack, without its words in other languages."""
    if name == "first":
        shutil.copytree(questionnaires_folder(), target / "questionnaires")
        shutil.copytree(rubrics_folder(), target / "rubrics")
    else:
        source = newer_packs()[-1] if name == "newest" else new_pack_folder()
        shutil.copytree(source, target, dirs_exist_ok=True, ignore=shutil.ignore_patterns("languages"))
        for file in target.rglob("*.yaml"):
            text = file.read_text("utf-8")
            file.write_text(text.replace("PACK-ID", "ours").replace("PACK-TITLE", "Ours"), "utf-8")
    return target


def complaints(report: ContentReport, folder: Path) -> list[str]:
    """Sentences of a report that do not say where, or show a path of this machine."""
    return [
        mistake.sentence
        for mistake in report.mistakes
        if not mistake.file.startswith(("questionnaires/", "rubrics/"))
        or not mistake.what.endswith((".", "?"))
        or (mistake.line is None and mistake.what not in WITHOUT_A_LINE)
        or str(folder) in mistake.sentence
        or OF_THE_READER.search(mistake.sentence)
    ]


@pytest.mark.drawn
@pytest.mark.parametrize("name", usually(["newest"], PACKS, thorough=["new"]))
def test_a_changed_pack_is_used_or_refused_in_sentences_with_file_and_line(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "read_document", _read_once)
    folder = pack_folders(name, tmp_path)
    files = sorted(folder.rglob("*.yaml"))
    wrong: list[str] = []
    used = 0
    for seed in seeds(63, is_costly=True):
        dice = random.Random(seed)
        file, change = dice.choice(files), dice.choice(MUTATIONS)
        whole = file.read_bytes()
        file.write_bytes(change(whole.decode(), dice))
        said = f"{seed} {change.__name__} {file.name}"
        try:
            report = check_folders(folder / "questionnaires", folder / "rubrics")
            wrong += [f"{said}: {each}" for each in complaints(report, folder)]
            if report.is_whole:
                _assess(folder)
                used += 1
        except Exception as error:  # noqa: BLE001 - any of them is what this test looks for
            wrong.append(f"{said}: {type(error).__name__}: {error}"[:400])
        finally:
            file.write_bytes(whole)

    assert wrong == []
    assert used


@pytest.mark.thorough
@pytest.mark.parametrize("name", usually(["newest"], PACKS, thorough=["new"]))
def test_an_id_of_any_other_kind_is_refused_in_a_sentence(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "read_document", _read_once)
    folder = pack_folders(name, tmp_path)
    tried = 0
    for file in sorted(folder.rglob("*.yaml")):
        whole = file.read_text("utf-8")
        found = list(re.finditer(r"(?<=- id: ).+", whole))
        for hit, value in zip([*found[:1], *found[len(found) // 2 :][:1], *found[-1:]], NO_NAMES, strict=False):
            file.write_text(f"{whole[: hit.start()]}{value}{whole[hit.end() :]}", "utf-8")
            report = check_folders(folder / "questionnaires", folder / "rubrics")
            assert not report.is_whole, (file.name, value)
            assert complaints(report, folder) == []
            tried += 1
        file.write_text(whole, "utf-8")
    assert tried


def _assess(folder: Path) -> None:
    library = read_library(folder / "questionnaires", folder / "rubrics")
    for given in (None, 0, 1):
        answers = {each.id: Answer(given=given) for each in library.questionnaire.questions}
        response = Response(
            questionnaire=library.questionnaire.id,
            assessed_on=date(2026, 1, 2),
            answers=answers if given is not None else {},
        )
        assess(response, library.questionnaire, library.rubric)
