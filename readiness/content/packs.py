"""The packs that the program offers side by side: those that are whole, and what is wrong with the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from readiness.content.checking import check_folders
from readiness.content.folders import newer_packs
from readiness.content.library import Library, load_library, read_library
from readiness.content.pack_files import QUESTIONNAIRES, RUBRICS, opened_pack, unpacked
from readiness.content.reading import MOST_RESPONSE_ENTRIES, read_document
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import content as say


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
    named: Mapping[str, str] = field(default_factory=dict)
    """By its fingerprint, how a pack was named to the program that does not come with it."""

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
        return Packs((*wanted, *others), self.broken, self.named)

    def joined_by(self, libraries: Iterable[Library]) -> Packs:
        """The same, and those that came in later; of two of one id and version the first counts."""
        offered, broken = list(self.offered), list(self.broken)
        known = {each.fingerprint for each in offered}
        for library in libraries:
            if library.fingerprint in known:
                continue
            try:
                refuse_twin(library, offered, library_name(library))
            except MistakesFound as found:
                broken.append(BrokenPack(library_name(library), found.mistakes))
            else:
                offered.append(library)
        return Packs(tuple(offered), tuple(broken), self.named)


def load_packs(brought: Iterable[Path] = ()) -> Packs:
    """The shipped packs, newest first, and those that were brought; of two of one id and version the first counts."""
    offered: list[Library] = []
    broken: list[BrokenPack] = []
    named: dict[str, str] = {}
    for folders in reversed([None, *newer_packs()]):
        try:
            offered.append(
                load_library() if folders is None else load_library(folders / QUESTIONNAIRES, folders / RUBRICS)
            )
        except MistakesFound as found:
            broken.append(BrokenPack(said(say.PART_QUESTIONS_THAT_COME_WITH_APP), found.mistakes))
    for pack in brought:
        try:
            library = load_pack(pack)
            refuse_twin(library, offered, str(pack))
            offered.append(library)
            named[library.fingerprint] = str(pack)
        except MistakesFound as found:
            broken.append(BrokenPack(str(pack), found.mistakes))
    return Packs(tuple(offered), tuple(broken), named)


def load_pack(pack: Path) -> Library:
    """Read and check one pack.

    Raises:
        MistakesFound: It is not whole; holds every mistake that keeps it from being used.
    """
    with opened_pack(pack) as folder:
        return _checked(folder)[0]


def read_pack(content: bytes, name: str) -> tuple[Library, tuple[Mistake, ...]]:
    """Read and check the zip file of a pack that is called `name`; also what there is to mend in its words.

    Raises:
        MistakesFound: It is not whole; holds every mistake.
    """
    with unpacked(content, name) as folder:
        return _checked(folder)


def _checked(folder: Path) -> tuple[Library, tuple[Mistake, ...]]:
    report = check_folders(folder / QUESTIONNAIRES, folder / RUBRICS)
    if not report.is_whole:
        raise MistakesFound(report.mistakes)
    return read_library(folder / QUESTIONNAIRES, folder / RUBRICS), report.mistakes


def library_named(source: bytes | Path, offered: Sequence[Library]) -> Library:
    """The library that a response file names by its questionnaire and version; without a version the oldest one.

    If none fits, or the file cannot be read, the first one: reading the file with it says what is wrong.
    """
    return library_of(named_in(source), offered)


def named_in(source: bytes | Path) -> tuple[object, object] | None:
    """The questionnaire and the version that a response file names, each None if it names none.

    None if the file cannot be read. To read it takes a second for each ten thousand of its entries.
    """
    try:
        data = read_document(source, most_entries=MOST_RESPONSE_ENTRIES).data
    except MistakesFound:
        return None
    return (data.get("questionnaire"), data.get("version")) if isinstance(data, dict) else (None, None)


def library_of(named: tuple[object, object] | None, offered: Sequence[Library]) -> Library:
    """The library of this questionnaire and version, as `library_named` chooses it."""
    if named is None:
        return offered[0]
    questionnaire, version = named
    same = [each for each in oldest_first(offered) if each.questionnaire.id == questionnaire]
    of_version = [each for each in same if each.questionnaire.version == version]
    return next(iter((*of_version, *same, offered[0])))


def oldest_first(libraries: Iterable[Library]) -> list[Library]:
    """The libraries in the order of their versions."""
    return sorted(libraries, key=lambda each: [int(part) for part in each.questionnaire.version.split(".")])


def library_name(library: Library) -> str:
    """'ours 1.0.0'."""
    return f"{library.questionnaire.id} {library.questionnaire.version}"


def refuse_twin(library: Library, offered: Iterable[Library], name: str) -> None:
    """Say so if a pack of the same id and version, but of other content, is offered already.

    Raises:
        MistakesFound: There is one; `name` is what people call the file or folder.
    """
    mine = library.questionnaire.id, library.questionnaire.version
    if any((each.questionnaire.id, each.questionnaire.version) == mine for each in offered):
        what = said(say.pack_of_version_already(mine=mine[0], other_mine=mine[1]))
        advice = said(say.GIVE_IT_ANOTHER_ID)
        raise MistakesFound([Mistake(file=name, line=None, where="", what=what, instead=advice)])
