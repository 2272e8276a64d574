"""The packs that the program offers side by side: those that are whole, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from readiness.content.checking import check_folders
from readiness.content.folders import newer_packs
from readiness.content.library import Library, load_library, read_library
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS, opened_pack
from readiness.content.reading import read_document
from readiness.model.mistake import Mistake, MistakesFound


@dataclass(frozen=True)
class BrokenPack:
    """A pack that cannot be used: its folder or file, as it was named, and why."""

    name: str
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, eq=False)
class Packs:
    """What assessments may have, the usual one for a new one first, and what was brought but is not whole."""

    offered: tuple[Library, ...]
    broken: tuple[BrokenPack, ...] = ()

    @property
    def for_new(self) -> tuple[Library, ...]:
        """What can be chosen for a new assessment: the usual one, and the newest version of every other one."""
        newest = {each.questionnaire.id: each for each in oldest_first(self.offered)}
        usual = self.offered[0]
        names = dict.fromkeys(each.questionnaire.id for each in self.offered)
        return (usual, *(newest[name] for name in names if name != usual.questionnaire.id))

    def beginning_with(self, version: str) -> Packs:
        """The same, with the shipped questions of this version as the usual ones; unchanged if there are none."""
        first = self.offered[0].questionnaire.id
        wanted = [
            each for each in self.offered if (each.questionnaire.id, each.questionnaire.version) == (first, version)
        ]
        others = [each for each in self.offered if each not in wanted]
        return Packs((*wanted, *others), self.broken)


def load_packs(brought: Iterable[Path] = ()) -> Packs:
    """The shipped packs, newest first, and those that were brought; of two of one id and version the first counts."""
    offered: list[Library] = []
    broken: list[BrokenPack] = []
    for folders in reversed([None, *newer_packs()]):
        try:
            offered.append(
                load_library() if folders is None else load_library(folders / QUESTIONNAIRES, folders / RUBRICS)
            )
        except MistakesFound as found:
            broken.append(BrokenPack("the questions that come with the app", found.mistakes))
    for pack in brought:
        try:
            offered.append(_without_twin(load_pack(pack), offered, pack))
        except MistakesFound as found:
            broken.append(BrokenPack(str(pack), found.mistakes))
    return Packs(tuple(offered), tuple(broken))


def load_pack(pack: Path) -> Library:
    """Read and check one pack.

    Raises:
        MistakesFound: It is not whole; holds every mistake that keeps it from being used.
    """
    with opened_pack(pack) as folder:
        report = check_folders(folder / QUESTIONNAIRES, folder / RUBRICS)
        if not report.is_whole:
            raise MistakesFound(report.mistakes)
        return read_library(folder / QUESTIONNAIRES, folder / RUBRICS)


def library_named(source: bytes | Path, offered: Sequence[Library]) -> Library:
    """The library that a response file names by its questionnaire and version; without a version the oldest one.

    If none fits, or the file cannot be read, the first one: reading the file with it says what is wrong.
    """
    try:
        data = read_document(source).data
    except MistakesFound:
        return offered[0]
    named = data if isinstance(data, dict) else {}
    same = [each for each in oldest_first(offered) if each.questionnaire.id == named.get("questionnaire")]
    of_version = [each for each in same if each.questionnaire.version == named.get("version")]
    return next(iter((*of_version, *same, offered[0])))


def oldest_first(libraries: Iterable[Library]) -> list[Library]:
    """The libraries in the order of their versions."""
    return sorted(libraries, key=lambda each: [int(part) for part in each.questionnaire.version.split(".")])


def _without_twin(library: Library, offered: Iterable[Library], pack: Path) -> Library:
    """The library, unless one of the same name and version, but with other content, is offered already."""
    named = library.questionnaire.id, library.questionnaire.version
    for other in offered:
        if (other.questionnaire.id, other.questionnaire.version) == named:
            what = f"There is a pack `{named[0]}` of version {named[1]} already."
            advice = "Give it another `id`, or raise its `version`."
            raise MistakesFound([Mistake(file=str(pack), line=None, where="", what=what, instead=advice)])
    return library
