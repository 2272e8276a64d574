"""Writing files whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import cli as say


def refuse_bad_targets(source: Path | None, targets: list[Path]) -> None:
    """Refuse to write where it would destroy the input, or where nothing can be written.

    A folder that is missing is one mistake, however many files were to go there.

    Raises:
        MistakesFound: Holds a mistake for each target that cannot be used.
    """
    mistakes: list[Mistake] = []
    missing: set[Path] = set()
    for position, target in enumerate(targets):
        try:
            mistakes += _reasons_against(target, source, targets[:position], missing)
        except OSError as error:
            mistakes.append(_cannot_be_written(target, error))
    if mistakes:
        raise MistakesFound(mistakes)


def refuse_bad_folder(folder: Path) -> None:
    """Refuse a folder in which nothing can be written; one that is missing can be made if the folder above is there.

    Raises:
        MistakesFound: Holds the one mistake.
    """
    real = _real(folder)
    if os.path.lexists(real) and not real.is_dir():
        raise MistakesFound([_mistake(folder, said(say.THIS_IS_NO_FOLDER), said(say.NAME_A_FOLDER))])
    if not real.is_dir() and not real.parent.is_dir():
        raise MistakesFound([_mistake(folder, said(say.ITS_FOLDER_DOES_NOT_EXIST), said(say.MAKE_FOLDER_FIRST))])


def make_folder(folder: Path) -> None:
    """Make a folder if it is missing.

    Raises:
        MistakesFound: It cannot be made.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise MistakesFound([_cannot_be_written(folder, error)]) from None


def _reasons_against(target: Path, source: Path | None, earlier: list[Path], missing: set[Path]) -> Iterator[Mistake]:
    if source is not None and _is_same(source, target):
        yield _mistake(target, said(say.THIS_IS_INPUT_FILE), said(say.WRITE_TO_ANOTHER_FILE))
    elif any(_is_same(target, other) for other in earlier):
        yield _mistake(target, said(say.TWO_RESULTS_WOULD_GO), said(say.GIVE_EACH_ITS_OWN_FILE))
    elif target.is_dir():
        yield _mistake(target, said(say.THIS_IS_FOLDER), said(say.NAME_FILE))
    elif os.path.lexists(_real(target)) and not _real(target).is_file():
        # Moving a file into place would put it where a device, a pipe or a ring of links is now.
        yield _mistake(target, said(say.THIS_IS_NOT_ORDINARY_FILE), said(say.NAME_A_FILE))
    elif not _real(target).parent.is_dir() and _real(target).parent not in missing:
        missing.add(_real(target).parent)
        yield _mistake(target, said(say.ITS_FOLDER_DOES_NOT_EXIST), said(say.MAKE_FOLDER_FIRST))


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file beside its place first, then move all into place; if one cannot be written, none is.

    A link stays a link: the file it leads to is written.

    Raises:
        MistakesFound: A file could not be written; none of them was changed.
    """
    prepared: dict[Path, Path] = {}
    target = Path()
    try:
        for number, (target, content) in enumerate(contents.items()):
            beside = _real(target).with_name(f".readiness-{os.getpid()}-{number}.part")
            prepared[target] = beside
            beside.write_bytes(content)
        for target, beside in prepared.items():
            beside.replace(_real(target))
    except OSError as error:
        raise MistakesFound([_cannot_be_written(target, error)]) from None
    finally:
        for beside in prepared.values():
            beside.unlink(missing_ok=True)


def _is_same(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return _real(one) == _real(other)


def _real(path: Path) -> Path:
    """Where a path leads in the end. Unlike `Path.resolve` it bears links that lead in a ring."""
    return Path(os.path.realpath(path))


def _cannot_be_written(target: Path, error: OSError) -> Mistake:
    what = said(say.file_cannot_be_written(strerror=error.strerror or said(say.PART_UNKNOWN_REASON)))
    return _mistake(target, what, said(say.CHECK_ITS_NAME_FREE_SPACE))


def _mistake(path: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(path), line=None, where="", what=what, instead=instead)
