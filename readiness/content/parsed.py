"""What the content files say, kept from one start to the next: to read the YAML anew takes a hundred times as long.

It is JSON in the cache folder of the account, under a name made of every byte that it follows from: the files, and the
code that reads them. Nothing is taken from a place where somebody else may write.
"""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from platformdirs import user_cache_path

from readiness import model, pictures

_FILES_KEPT = 16
_MOST_BYTES = 8_000_000
_WRITABLE_BY_OTHERS = stat.S_IWGRP | stat.S_IWOTH


def name_of(*places: Path) -> str:
    """The name under which what these folders or files hold is kept. Raises OSError if they cannot be read."""
    digest = hashlib.sha256(_code().encode())
    for place in places:
        for file in sorted(each for each in place.iterdir() if each.is_file()) if place.is_dir() else [place]:
            digest.update(f"{file.name}\0{hashlib.sha256(file.read_bytes()).hexdigest()}\0".encode())
        digest.update(b"\0")
    return f"content-{digest.hexdigest()}.json"


def kept_as(name: str) -> str | None:
    """What is kept under this name; None if nothing is, or it may be of somebody else."""
    try:
        folder = cache_folder()
        if not _is_ours(folder.lstat()):
            return None
        handle = os.open(folder / name, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(handle)
            if not _is_ours(about) or not stat.S_ISREG(about.st_mode):
                return None
            text = file.read(_MOST_BYTES).decode()
            if os.utime in os.supports_fd:
                with suppress(OSError):
                    os.utime(handle)  # What is in use is among the newest, and stays.
            return text
    except (OSError, RuntimeError, UnicodeDecodeError):
        return None


def keep(name: str, text: str) -> None:
    """Keep this for the next start, and a few others besides; where nothing can be written, nothing is kept."""
    with suppress(OSError, RuntimeError):
        folder = cache_folder()
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours(folder.lstat()):
            return
        handle, unfinished = tempfile.mkstemp(prefix=".content-", dir=folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(text)
            Path(unfinished).replace(folder / name)
        finally:
            Path(unfinished).unlink(missing_ok=True)
        newest_first = sorted(folder.glob("content-*.json"), key=lambda each: each.stat().st_mtime, reverse=True)
        for old in newest_first[_FILES_KEPT:]:
            old.unlink(missing_ok=True)


def cache_folder() -> Path:
    """Where it is kept; the folder need not be there yet. Raises RuntimeError for an account without a home."""
    return user_cache_path("ml-readiness", appauthor=False)


@cache
def _code() -> str:
    """SHA-256 of the code that makes models of files: another version may make others of the same files."""
    digest = hashlib.sha256()
    for folder in (Path(__file__).parent, *(Path(str(each.__file__)).parent for each in (model, pictures))):
        for file in sorted(folder.glob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _is_ours(about: os.stat_result) -> bool:
    """Whether nobody else may change it; where accounts are not told, the folder of an account is its own."""
    return not hasattr(os, "geteuid") or (
        about.st_uid == os.geteuid() and not about.st_mode & _WRITABLE_BY_OTHERS and not stat.S_ISLNK(about.st_mode)
    )
