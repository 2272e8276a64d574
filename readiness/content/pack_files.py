"""A pack as people bring it: a folder, or a zip file of one."""

from __future__ import annotations

import io
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from readiness.content.reading import MAX_BYTES
from readiness.model.mistake import Mistake, MistakesFound
from readiness.words import said
from readiness.words.say import content as say

QUESTIONNAIRES = "questionnaires"
RUBRICS = "rubrics"
MOST_FILES = 50
MOST_UNPACKED = 4_000_000
"""Bytes of all content files of a zip file together; a shipped pack has a quarter of a million."""
_ZIP = ".zip"
_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, ValueError, RuntimeError, NotImplementedError)
"""What reading a damaged file raises; the last two, where a member is encrypted or packed in an unknown way."""
_ADVICE = say.ZIP_FOLDER_THAT_HOLDS_QUESTIONNAIRES
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@contextmanager
def opened_pack(pack: Path) -> Iterator[Path]:
    """The folder that holds `questionnaires` and `rubrics`; of a zip file it is there until the end of the context.

    Raises:
        MistakesFound: There is no such folder, or the zip file cannot be used.
    """
    if pack.suffix.lower() != _ZIP:
        if not pack.is_dir():
            raise MistakesFound([_mistake(str(pack), said(say.NO_SUCH_FOLDER), said(say.CHECK_NAME))])
        yield pack
        return
    with unpacked(_bytes_of(pack), str(pack)) as folder:
        yield folder


@contextmanager
def unpacked(content: bytes, name: str) -> Iterator[Path]:
    """The same of a zip file that is here already and is called `name`.

    Raises:
        MistakesFound: It cannot be used: damaged, far too large, or of other files.
    """
    with tempfile.TemporaryDirectory(prefix="pack-") as folder:
        _unpack(content, name, Path(folder))
        yield Path(folder)


def _unpack(content: bytes, name: str, folder: Path) -> None:
    """Write the content files of a zip file, and no other, under their own folder."""
    left = MOST_UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            members = [each for each in archive.infolist() if not each.is_dir()]
            if len(members) > MOST_FILES:
                raise MistakesFound(
                    [_mistake(name, said(say.it_holds_more_than_files(most_files=MOST_FILES)), said(_ADVICE))]
                )
            placed: set[str] = set()
            for member in members:
                place = _place(member.filename)
                if place is None:
                    continue
                if place in placed:
                    raise MistakesFound([_mistake(name, said(say.it_holds_twice(place=place)), said(say.ZIP_ONE_PACK))])
                if member.compress_type not in _PACKINGS:
                    raise MistakesFound([_mistake(name, said(say.IT_IS_PACKED_IN_UNUSUAL), said(_ADVICE))])
                placed.add(place)
                with archive.open(member) as stream:
                    text = stream.read(MAX_BYTES + 1)
                left -= len(text)
                if left < 0:
                    most = MOST_UNPACKED // 1_000_000
                    raise MistakesFound([_mistake(name, said(say.its_files_have_more(most=most)), said(_ADVICE))])
                target = folder / place
                target.parent.mkdir(exist_ok=True)
                target.write_bytes(text)
    except (*_DAMAGED, OSError) as error:
        raise MistakesFound([_mistake(name, said(say.THIS_IS_NOT_ZIP_FILE), said(_ADVICE))]) from error
    missing = [each for each in (QUESTIONNAIRES, RUBRICS) if not (folder / each).is_dir()]
    if missing:
        raise MistakesFound(
            [_mistake(name, said(say.it_holds_no_folder(each=each)), said(_ADVICE)) for each in missing]
        )


def _bytes_of(pack: Path) -> bytes:
    most = MOST_FILES * MAX_BYTES
    try:
        with pack.open("rb") as stream:
            content = stream.read(most + 1)
    except FileNotFoundError:
        raise MistakesFound([_mistake(str(pack), said(say.NO_SUCH_FILE), said(say.CHECK_NAME_AND_FOLDER))]) from None
    except OSError as error:
        what = said(say.file_cannot_be_read(strerror=error.strerror or said(say.PART_UNKNOWN_REASON)))
        raise MistakesFound([_mistake(str(pack), what, said(say.CHECK_WHO_MAY_READ))]) from None
    if len(content) > most:
        raise MistakesFound([_mistake(str(pack), said(say.FILE_IS_TOO_LARGE), said(_ADVICE))])
    return content


def _place(name: str) -> str | None:
    """Where a member belongs: a file of one of the two folders, wherever they stand in the zip file; else None."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if len(parts) < 2 or ".." in parts or parts[-2] not in (QUESTIONNAIRES, RUBRICS) or parts[-1].startswith("."):
        return None
    return f"{parts[-2]}/{parts[-1]}"


def _mistake(name: str, what: str, instead: str) -> Mistake:
    return Mistake(file=name, line=None, where="", what=what, instead=instead)
