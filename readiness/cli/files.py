"""Writing files whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from readiness.model.mistake import Mistake, MistakesFound


def refuse_bad_targets(source: Path | None, targets: list[Path]) -> None:
    """Refuse to write where it would destroy the input, or where nothing can be written.

    Raises:
        MistakesFound: Holds a mistake for each target that cannot be used.
    """
    mistakes = []
    for position, target in enumerate(targets):
        if source is not None and _is_same(source, target):
            mistakes.append(_mistake(target, "This is the input file.", "Write to another file."))
        elif any(_is_same(target, earlier) for earlier in targets[:position]):
            mistakes.append(_mistake(target, "Two results would go to this file.", "Give each its own file."))
        elif target.is_dir():
            mistakes.append(_mistake(target, "This is a folder.", "Name a file in it."))
        elif not target.parent.is_dir():
            mistakes.append(_mistake(target, "Its folder does not exist.", "Make the folder first."))
    if mistakes:
        raise MistakesFound(mistakes)


def write_all(contents: Mapping[Path, bytes]) -> None:
    """Write each file beside its place first, then move all into place; if one cannot be written, none is.

    Raises:
        MistakesFound: A file could not be written; none of them was changed.
    """
    prepared: dict[Path, Path] = {}
    try:
        for target, content in contents.items():
            beside = target.with_name(f".{target.name}.{os.getpid()}.part")
            prepared[target] = beside
            beside.write_bytes(content)
        for target, beside in prepared.items():
            beside.replace(target)
    except OSError as error:
        what = f"The file could not be written ({error.strerror or 'unknown reason'})."
        raise MistakesFound([_mistake(target, what, "Check the free space and who may write here.")]) from None
    finally:
        for beside in prepared.values():
            beside.unlink(missing_ok=True)


def _is_same(one: Path, other: Path) -> bool:
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.resolve() == other.resolve()


def _mistake(path: Path, what: str, instead: str) -> Mistake:
    return Mistake(file=str(path), line=None, where="", what=what, instead=instead)
